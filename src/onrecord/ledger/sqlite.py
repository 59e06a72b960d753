"""The ledger in one SQLite file: WAL, durable commits, full text by FTS5."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from onrecord.ledger.connection import open_file
from onrecord.ledger.database import Cursor, Database, Row
from onrecord.ledger.migrations import version_of
from onrecord.ledger.words import Part, Term

_INDEXED = "content, source, speaker, role, title, publisher, facets"


class Sqlite(Database):
    """A ledger in a file."""

    FOUND = "found.rowid"
    MATCHES = "found MATCH ?"

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.place = path

    @classmethod
    def open(cls, path: Path, *, read_only: bool, busy_seconds: float) -> Sqlite:
        """The ledger at ``path``; see :func:`open_file`."""
        return cls(open_file(path, read_only=read_only, busy_seconds=busy_seconds), path)

    def execute(self, sql: str, values: Row = ()) -> Cursor:
        return self.connection.execute(sql, values)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Row], *, then: str = "") -> None:
        names = ", ".join(f'"{name}"' for name in columns)
        places = ", ".join("?" for _ in columns)
        self.connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({places}) {then}", rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self._transaction("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self.connection.execute(begin)
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def version(self) -> int:
        return version_of(self.connection)

    def expression(self, parts: Sequence[Part]) -> str:
        return " AND ".join(f"({_part(part)})" for part in parts)

    def index(self, statements: Iterable[int]) -> None:
        # In one statement: FTS5 writes what it has gathered to the file whenever another one of several rows begins,
        # so that an index written report by report falls into as many pieces, which are merged again and again.
        self.execute(
            f"INSERT INTO found (rowid, {_INDEXED}) SELECT no, {_INDEXED} FROM searchable "
            "WHERE no IN (SELECT value FROM json_each(?)) ORDER BY no",
            (json.dumps(list(statements)),),
        )

    def unindex(self, reports: Sequence[int]) -> None:
        self.execute(  # the index is told the words that it has of them
            f"INSERT INTO found (found, rowid, {_INDEXED}) SELECT 'delete', no, {_INDEXED} FROM searchable "
            "WHERE no IN (SELECT no FROM statements WHERE report IN (SELECT value FROM json_each(?)))",
            (json.dumps(reports),),
        )

    def optimize(self) -> None:
        self.execute("INSERT INTO found (found) VALUES ('optimize')")

    def close(self) -> None:
        self.connection.close()


def _part(part: Part) -> str:
    """The part as FTS5 takes it. A term in quotes is a phrase of the words that the index splits it into."""
    joined = (" OR " if part.any else " AND ").join(map(_term, part.terms))
    return f"{{{' '.join(part.columns)}}} : ({joined})" if part.columns else joined


def _term(term: Term) -> str:
    return f'"{term.text}"' + (" *" if term.prefix else "")
