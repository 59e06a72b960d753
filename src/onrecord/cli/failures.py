"""Errors told on standard error, and what they make of the exit code."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from onrecord.cli.safe import safe
from onrecord.errors import OnrecordError, PageError, UsageError


class Failures:
    """Tells the error of each page that failed, and counts them."""

    def __init__(self, *, debug: bool) -> None:
        self._debug = debug
        self.count = 0

    def __call__(self, error: PageError) -> None:
        """Tell one."""
        self.count += 1
        if self._debug and error.__cause__ is not None:
            traceback.print_exception(error)
        tell(str(error))


def tell(message: str) -> None:
    """One error on one line of standard error."""
    print(f"error: {safe(message)}", file=sys.stderr, flush=True)


@contextmanager
def telling(*, debug: bool) -> Iterator[Failures]:
    """Turn what goes wrong in the block into messages and an exit code.

    1 when pages failed, 2 when the call was wrong or the ledger or the model cannot be used. A traceback is
    shown only with ``debug``.
    """
    failures = Failures(debug=debug)
    try:
        yield failures
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us (head, less) has enough: no error, and nothing more can be written, at exit neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except (typer.Exit, typer.Abort):
        raise
    except Exception as error:
        if debug:
            traceback.print_exc()
        tell(_message(error))
        raise typer.Exit(1 if isinstance(error, PageError) else 2) from None
    if failures.count:
        raise typer.Exit(1)


def _message(error: Exception) -> str:
    if isinstance(error, UsageError):
        return f"{error} (onrecord COMMAND --help shows the usage)"
    if isinstance(error, OSError) and error.strerror and error.filename:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, OnrecordError | OSError):
        return str(error)
    return f"a fault in onrecord ({type(error).__name__}: {error}); --debug shows where"
