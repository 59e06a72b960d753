"""Puts records in and takes replaced ones out; runs inside a transaction that its caller opened.

Each table, and the full-text index, is written once for all records.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from onrecord.ledger import rows
from onrecord.ledger.database import Database, chunks, marks
from onrecord.ledger.rows import COLUMNS, Row, Value
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.types import Record

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


def add_records(db: Database, records: Sequence[Record]) -> int:
    """Add those that change anything, and return how many did. Each report occurs at most once."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    # By date: the index takes rising row numbers without flushing in between.
    dated = sorted(records, key=lambda record: rows.days_of(record.article.published)[0])
    added = list(_changing(db, dated, now))
    if not added:
        return 0
    for some in chunks([one.report for one in added if one.replaces]):
        _remove(db, some)
    _insert(db, "additions", (rows.addition_row(one.columns, one.replaces) for one in added))
    _insert(db, "reports", ((one.report, *one.columns.values()) for one in added))
    _insert(db, "records", (rows.record_row(one.record, report=one.report) for one in added))
    statements = (rows.statement_rows(one.record, report=one.report, first=one.running) for one in added)
    _insert(db, "statements", chain.from_iterable(statements))
    for table, of in (("actors", rows.actor_rows), ("times", rows.time_rows)):
        _insert(db, table, chain.from_iterable(of(one.record, report=one.report) for one in added))
    db.index(chain.from_iterable(one.statements for one in added))
    last = added[-1]
    running = last.running + len(last.statements)
    db.execute("UPDATE counters SET value = ? WHERE name = 'statements'", (running,))
    return len(added)


def _changing(db: Database, records: Iterable[Record], now: str) -> Iterator[_Added]:
    """The records that are not there already, each with the rows that it will have."""
    report = int(db.execute("SELECT coalesce(max(no), 0) FROM reports").fetchone()[0])
    running = int(db.execute("SELECT value FROM counters WHERE name = 'statements'").fetchone()[0])
    read = [(record, rows.report_columns(record, added_at=now)) for record in records]
    stored = {
        id: (no, layers, same)
        for some in chunks([columns["id"] for _, columns in read])
        for id, no, layers, *same in db.execute(
            f"SELECT id, no, layers, {', '.join(_SAME)} FROM reports WHERE id IN ({marks(some)})", some
        )
    }
    for record, columns in read:
        if columns["id"] not in stored:
            report += 1
            yield _Added(record, columns, report, running, False)
        else:
            no, layers, same = stored[columns["id"]]
            judged = set(str(columns["layers"]).split())
            if same == [columns[name] for name in _SAME] and judged <= set(layers.split()):
                continue
            yield _Added(record, columns, no, running, True)
        running += len(record.statements or ())


def _remove(db: Database, reports: Sequence[int]) -> None:
    """Take reports out of the index, then out of the tables (the index is told the words that it had)."""
    db.unindex(reports)
    for table in ("statements", "actors", "times", "records"):
        db.execute(f"DELETE FROM {table} WHERE report IN ({marks(reports)})", reports)
    db.execute(f"DELETE FROM reports WHERE no IN ({marks(reports)})", reports)


def _insert(db: Database, table: str, new: Iterable[Row]) -> None:
    db.insert(table, COLUMNS[table], new)
