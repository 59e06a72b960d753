"""A file, or a folder, that is either written whole or not at all; and JSON that every reader takes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

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
        with part.open("r+b") as written:
            os.fsync(written.fileno())  # else a power cut may leave the name without the content
        part.chmod(0o666 & ~_umask())  # mkstemp lets only the user read it
        part.replace(out)
    except OSError as error:
        raise _cannot(out, error) from error
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


@contextmanager
def whole_folder(out: Path, *, ours: Callable[[Path], bool]) -> Iterator[Path]:
    """A folder to fill that takes the place of ``out`` when all went well, and is gone when not.

    Args:
        out: where it is to be; ``ours`` tells of a folder that is there whether it may be replaced.

    Raises:
        UsageError: ``out`` is something else, or cannot be written; what was there before is still there.
    """
    if out.exists() and not (out.is_dir() and (ours(out) or not any(out.iterdir()))):
        raise UsageError(f"{out}: is there already, and no export of this kind: name another folder")
    try:
        part = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent))
    except OSError as error:
        raise _cannot(out, error) from error
    try:
        yield part
        part.chmod(0o777 & ~_umask())
        if out.exists():
            # A folder that is not empty cannot be replaced in one step: for a moment there is none.
            old = part.with_suffix(".old")
            out.replace(old)
            part.replace(out)
            shutil.rmtree(old, ignore_errors=True)
        else:
            part.replace(out)
    except OSError as error:
        raise _cannot(out, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def json_line(value: Any) -> bytes:
    """``value`` as JSON on one line, without half characters, which many readers refuse."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_printable(value))


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {_printable(key): _printable(item) for key, item in value.items()}
    return [_printable(item) for item in value] if isinstance(value, list | tuple) else value


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
