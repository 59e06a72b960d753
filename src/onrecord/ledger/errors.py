"""What the database says, in the words of a LedgerError: which ledger, what is wrong, what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from onrecord.errors import LedgerError

# Stretches of the messages of SQLite, and of PostgreSQL and its driver, in the order in which they are looked for.
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
    ("lock timeout", "another program has been writing to it for too long; try again when it has finished"),
    ("read-only transaction", "it was opened to be read, not written"),
    ("password", "give the password in $PGPASSWORD or in the address"),
    ("create a connection", "the server does not answer there; check the address, and that it runs"),
    ("does not exist", "check the address; createdb makes a database"),
    (
        "permission denied",
        "ask the owner of the database for the right to create and use the schema onrecord",
    ),
    ("CERTIFICATE", "the server's certificate is not its own; ?sslmode=require takes any"),
    (
        "No space left",
        "free some space on the server and add the same pages again; what was acknowledged is kept",
    ),
    ("network error", "the connection was lost; what was acknowledged is kept; try again"),
    ("disk I/O error", "the disk did not answer as it should; check it, then try again"),
)


def ledger_error(place: object, error: Exception) -> LedgerError:
    """The LedgerError that says what ``error`` means for the ledger at ``place``."""
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    advice = next((advice for part, advice in _ADVICE if part in said), "run again with --debug to see where")
    return LedgerError(f"{place}: {said}: {advice}")


@contextmanager
def explained(place: object) -> Iterator[None]:
    """Raise what SQLite raises inside as a LedgerError about ``place``."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise ledger_error(place, error) from error
