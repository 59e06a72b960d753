"""Puts records in and takes replaced ones out; runs inside a transaction that its caller opened."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable, Sequence

from onrecord.ledger import rows
from onrecord.ledger.rows import COLUMNS, Row, Value
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.types import Record

_INDEXED = "content, source, speaker, role, title, publisher, facets"
_SAME = ("content_hash", "onrecord", "model_digest")
_NOTED = ("content_hash", "onrecord", "model", "model_digest", "layers", "added_at")


def add_records(connection: sqlite3.Connection, records: Sequence[Record]) -> int:
    """Add those that change anything, and return how many did. Each report occurs at most once."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    running = int(connection.execute("SELECT value FROM counters WHERE name = 'statements'").fetchone()[0])
    changed = 0
    # By date: the index takes rising row numbers without flushing in between.
    for record in sorted(records, key=lambda record: rows.days_of(record.article.published)[0]):
        if _add(connection, record, rows.report_columns(record, added_at=now), running):
            running += len(record.statements or ())
            changed += 1
    connection.execute("UPDATE counters SET value = ? WHERE name = 'statements'", (running,))
    return changed


def _add(connection: sqlite3.Connection, record: Record, report: dict[str, Value], running: int) -> bool:
    stored = connection.execute(
        f"SELECT no, layers, {', '.join(_SAME)} FROM reports WHERE id = ?", (report["id"],)
    ).fetchone()
    if stored is not None:
        no, layers, *same = stored
        if same == [report[name] for name in _SAME] and set(str(report["layers"]).split()) <= set(
            layers.split()
        ):
            return False
        _remove(connection, no)
        report["no"] = no
    connection.execute(
        f"INSERT INTO additions (report, change, {', '.join(_NOTED)}) VALUES (?, ?, {_marks(_NOTED)})",
        (report["id"], "added" if stored is None else "replaced", *(report[name] for name in _NOTED)),
    )
    number = connection.execute(
        f"INSERT INTO reports ({', '.join(report)}) VALUES ({_marks(report)}) RETURNING no",
        tuple(report.values()),
    ).fetchone()[0]
    _insert(connection, "records", [rows.record_row(record, report=number)])
    _insert(connection, "statements", rows.statement_rows(record, report=number, first=running))
    _insert(connection, "actors", rows.actor_rows(record, report=number))
    _insert(connection, "times", rows.time_rows(record, report=number))
    first = (int(report["first_day"] or 0) << DAY_SHIFT) + running
    connection.execute(
        f"INSERT INTO found (rowid, {_INDEXED}) SELECT no, {_INDEXED} FROM searchable "
        "WHERE no >= ? AND no < ? ORDER BY no",
        (first, first + len(record.statements or ())),
    )
    return True


def _remove(connection: sqlite3.Connection, report: int) -> None:
    """Take a report out of the index, then out of the tables (the index is told the words that it had)."""
    connection.execute(
        f"INSERT INTO found (found, rowid, {_INDEXED}) SELECT 'delete', no, {_INDEXED} FROM searchable "
        "WHERE no IN (SELECT no FROM statements WHERE report = ?)",
        (report,),
    )
    for table in ("statements", "actors", "times", "records"):
        connection.execute(f"DELETE FROM {table} WHERE report = ?", (report,))
    connection.execute("DELETE FROM reports WHERE no = ?", (report,))


def _insert(connection: sqlite3.Connection, table: str, new: Iterable[Row]) -> None:
    columns = COLUMNS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({_marks(columns)})", new)


def _marks(names: Iterable[str]) -> str:
    return ", ".join("?" for _ in names)
