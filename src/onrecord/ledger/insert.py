"""Puts records in and takes replaced ones out; runs inside a transaction that its caller opened.

Each table, and the full-text index, is written once for all records: SQLite writes what the index has gathered to the
file whenever another statement of several rows begins, so that an index written report by report falls into as many
pieces, which are then merged again and again.
"""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from onrecord.ledger import rows
from onrecord.ledger.rows import COLUMNS, Row, Value
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.types import Record

_INDEXED = "content, source, speaker, role, title, publisher, facets"
_SAME = ("content_hash", "onrecord", "model_digest")


class _Added(Struct, frozen=True):
    """A record that goes in: what ``reports`` will hold of it, its row there, its statements' first running number."""

    record: Record
    columns: dict[str, Value]
    report: int
    running: int
    replaces: bool

    @property
    def statements(self) -> range:
        """The rows that its statements will have."""
        first = (int(self.columns["first_day"] or 0) << DAY_SHIFT) + self.running
        return range(first, first + len(self.record.statements or ()))


def add_records(connection: sqlite3.Connection, records: Sequence[Record]) -> int:
    """Add those that change anything, and return how many did. Each report occurs at most once."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    # By date: the index takes rising row numbers without flushing in between.
    dated = sorted(records, key=lambda record: rows.days_of(record.article.published)[0])
    added = list(_changing(connection, dated, now))
    if not added:
        return 0
    _remove(connection, [one.report for one in added if one.replaces])
    _insert(connection, "additions", (rows.addition_row(one.columns, one.replaces) for one in added))
    _insert(connection, "reports", ((one.report, *one.columns.values()) for one in added))
    _insert(connection, "records", (rows.record_row(one.record, report=one.report) for one in added))
    statements = (rows.statement_rows(one.record, report=one.report, first=one.running) for one in added)
    _insert(connection, "statements", chain.from_iterable(statements))
    for table, of in (("actors", rows.actor_rows), ("times", rows.time_rows)):
        _insert(connection, table, chain.from_iterable(of(one.record, report=one.report) for one in added))
    connection.execute(
        f"INSERT INTO found (rowid, {_INDEXED}) SELECT no, {_INDEXED} FROM searchable "
        "WHERE no IN (SELECT value FROM json_each(?)) ORDER BY no",
        (json.dumps(list(chain.from_iterable(one.statements for one in added))),),
    )
    last = added[-1]
    running = last.running + len(last.statements)
    connection.execute("UPDATE counters SET value = ? WHERE name = 'statements'", (running,))
    return len(added)


def _changing(connection: sqlite3.Connection, records: Iterable[Record], now: str) -> Iterator[_Added]:
    """The records that are not there already, each with the rows that it will have."""
    report = int(connection.execute("SELECT coalesce(max(no), 0) FROM reports").fetchone()[0])
    running = int(connection.execute("SELECT value FROM counters WHERE name = 'statements'").fetchone()[0])
    for record in records:
        columns = rows.report_columns(record, added_at=now)
        stored = connection.execute(
            f"SELECT no, layers, {', '.join(_SAME)} FROM reports WHERE id = ?", (columns["id"],)
        ).fetchone()
        if stored is None:
            report += 1
            yield _Added(record, columns, report, running, False)
        else:
            no, layers, *same = stored
            judged = set(str(columns["layers"]).split())
            if same == [columns[name] for name in _SAME] and judged <= set(layers.split()):
                continue
            yield _Added(record, columns, no, running, True)
        running += len(record.statements or ())


def _remove(connection: sqlite3.Connection, reports: Sequence[int]) -> None:
    """Take reports out of the index, then out of the tables (the index is told the words that it had)."""
    if not reports:
        return
    numbers = (json.dumps(reports),)
    of_these = "IN (SELECT value FROM json_each(?))"
    connection.execute(
        f"INSERT INTO found (found, rowid, {_INDEXED}) SELECT 'delete', no, {_INDEXED} FROM searchable "
        f"WHERE no IN (SELECT no FROM statements WHERE report {of_these})",
        numbers,
    )
    for table in ("statements", "actors", "times", "records"):
        connection.execute(f"DELETE FROM {table} WHERE report {of_these}", numbers)
    connection.execute(f"DELETE FROM reports WHERE no {of_these}", numbers)


def _insert(connection: sqlite3.Connection, table: str, new: Iterable[Row]) -> None:
    columns = COLUMNS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' for _ in columns)})", new)
