"""Brings the file to this version's schema, one numbered step after the other, all or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from onrecord.errors import LedgerError
from onrecord.ledger.people import actor_key
from onrecord.ledger.schema import APPLICATION_ID, STEPS


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last step that the file has taken (0: an empty file)."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def check_owner(connection: sqlite3.Connection, path: Path, *, steps: Mapping[int, str] = STEPS) -> int:
    """The file's schema number, when it is a ledger that this version can read, or empty.

    Raises:
        LedgerError: it is another program's file, or a newer onrecord has written it.
    """
    owner, tables, version = _header(connection)
    if owner != APPLICATION_ID and (owner or tables):
        raise LedgerError(
            f"{path}: this is another program's SQLite file: name another with --ledger or $ONRECORD_LEDGER"
        )
    known = max(steps)
    if version > known:
        raise LedgerError(
            f"{path}: its schema has number {version}, this onrecord knows {known}: use the newer onrecord "
            "that wrote it, or another ledger"
        )
    return version


def _header(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """Owner, number of tables and schema number, of one moment: another program may be making the file."""
    asked = ("PRAGMA application_id", "SELECT count(*) FROM sqlite_schema", "PRAGMA user_version")
    alone = not connection.in_transaction
    if alone:
        connection.execute("BEGIN")
    try:
        owner, tables, version = (int(connection.execute(sql).fetchone()[0]) for sql in asked)
    finally:
        if alone and connection.in_transaction:
            connection.execute("COMMIT")
    return owner, tables, version


def migrate(connection: sqlite3.Connection, path: Path, *, steps: Mapping[int, str] = STEPS) -> int:
    """Take every step that the file lacks, in one transaction, and return the number reached.

    Two programs may open a new file at once: the second waits for the first, and finds nothing left to do.

    Raises:
        LedgerError: it is another program's file, or a newer onrecord has written it.
    """
    if check_owner(connection, path, steps=steps) == max(steps):
        return max(steps)
    connection.create_function("actor_key", 2, actor_key, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = check_owner(connection, path, steps=steps)
        for number in range(version + 1, max(steps) + 1):
            for statement in split_script(steps[number]):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {max(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return max(steps)


def split_script(script: str) -> list[str]:
    """The statements of a script (``executescript`` would commit the transaction it runs in)."""
    statements: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            statements.append(pending.strip())
            pending = ""
    if pending.strip():
        raise ValueError(f"a statement of the schema does not end: {pending.strip()[:60]}")
    return statements
