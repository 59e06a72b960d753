"""What SQLite says, in the words of a LedgerError: which file, what is wrong, what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.errors import LedgerError

# Stretches of SQLite's messages, in the order in which they are looked for.
_ADVICE: tuple[tuple[str, str], ...] = (
    ("not a database", "this is no SQLite file; name another with --ledger or $ONRECORD_LEDGER"),
    ("malformed", "the file is damaged; restore a copy, or add its pages to a new ledger"),
    ("locked", "another program has been writing to it for too long; try again when it has finished"),
    ("disk is full", "free some space and add the same pages again; what was acknowledged is kept"),
    ("readonly", "the file or its folder may not be written; change its permissions or name another ledger"),
    (
        "unable to open",
        "the file or its folder is missing or may not be used; check the path and its permissions",
    ),
    ("Permission denied", "change the permissions of the file and its folder, or name another ledger"),
    ("disk I/O error", "the disk did not answer as it should; check it, then try again"),
)


def ledger_error(path: Path | str, error: Exception) -> LedgerError:
    """The LedgerError that says what ``error`` means for the ledger at ``path``."""
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    advice = next((advice for part, advice in _ADVICE if part in said), "run again with --debug to see where")
    return LedgerError(f"{path}: {said}: {advice}")


@contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Raise what SQLite raises inside as a LedgerError about ``path``."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise ledger_error(path, error) from error
