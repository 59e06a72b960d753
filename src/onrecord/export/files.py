"""A file that is either written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import UsageError


@contextmanager
def whole_file(out: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of ``out`` when all went well, and is gone when not.

    Raises:
        UsageError: ``out`` cannot be written; what was there before is still there.
    """
    try:
        # Beside its goal, since only within one file system is a file renamed in one step.
        handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent)
    except OSError as error:
        raise _cannot(out, error) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        part.chmod(0o666 & ~_umask())  # mkstemp lets only the user read it
        part.replace(out)
    except OSError as error:
        raise _cannot(out, error) from error
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def printable(text: str) -> str:
    """``text`` as UTF-8 can hold it: U+FFFD for each lone surrogate."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def _cannot(out: Path, error: OSError) -> UsageError:
    return UsageError(
        f"{out}: cannot be written ({error.strerror or error}): name another file, or make room"
    )


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask
