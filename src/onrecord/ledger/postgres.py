"""The ledger in a PostgreSQL database, for several machines at once: full text by ``tsvector`` and GIN.

Words are cut and folded here, as :mod:`onrecord.ledger.words` does for searches, and not by a configuration of the
server: a search finds the same whatever server it is, and none of its extensions is needed. A word's weight says where
it stands (A content, B source and speaker, C title); words of a role, a publisher and the facets bear the name of their
column in front. Needs pg8000 (extra ``postgres``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import msgspec
import pg8000.dbapi
from pg8000.exceptions import DatabaseError, Error, InterfaceError

from onrecord.errors import LedgerError
from onrecord.ledger.database import Cursor, Database, Row, marks
from onrecord.ledger.errors import ledger_error
from onrecord.ledger.place import Address
from onrecord.ledger.postgres_schema import STEPS
from onrecord.ledger.words import Part, Term, cut_words

_OWNER = 0x6F6E7263  # the advisory lock under which the tables are made
_WEIGHTS = {"content": "A", "source": "B", "speaker": "B", "title": "C"}
_NAMED = ("role", "publisher", "facets")
_THERE = "SELECT count(*) FROM pg_tables WHERE schemaname = 'onrecord' AND tablename = 'schema_number'"
_GAP = 2  # positions between two columns, so that no phrase begins in one and ends in the other
_MOST_LETTERS = 100_000  # of a column that are indexed: a tsvector holds a megabyte
_LONGEST = 500  # letters of a word: 2 kB at most
_MANY = 5000  # values in one statement


class Postgres(Database):
    """A ledger in the schema ``onrecord`` of a database."""

    FOUND = "found.no"
    MATCHES = "found.words @@ CAST(? AS tsquery)"

    def __init__(self, address: Address, *, read_only: bool, busy_seconds: float) -> None:
        self.place: Address = address
        with self._telling():
            self._connection = _connect(address)
        self._connection.autocommit = True
        try:
            self._open(read_only, busy_seconds)
        except BaseException:
            self.close()
            raise

    def _open(self, read_only: bool, busy_seconds: float) -> None:
        self.execute("SET search_path = onrecord")
        self.execute(f"SET lock_timeout = {max(1, math.ceil(busy_seconds * 1000))}")
        self.execute("SET client_min_messages = warning")
        if read_only:
            self.execute("SET default_transaction_read_only = on")
            if self.version() == 0:
                raise LedgerError(
                    f"{self.place}: there is no ledger here yet: add pages first, or name another with --ledger"
                )
        elif self.version() < max(STEPS):
            self._migrate()

    def _migrate(self) -> None:
        """Take every step that is missing, in one transaction. Of two programs the second waits, and finds it done."""
        with self._transaction("BEGIN"):
            self.execute(f"SELECT pg_advisory_xact_lock({_OWNER})")
            for number in range(self.version() + 1, max(STEPS) + 1):
                for statement in STEPS.get(number, ()):
                    self.execute(statement)
            self.execute("UPDATE schema_number SET number = ?", (max(STEPS),))

    def version(self) -> int:
        # Not to_regclass: it may answer from what was so before another program made the tables.
        if not self.execute(_THERE).fetchone()[0]:
            return 0
        number = int(self.execute("SELECT number FROM schema_number").fetchone()[0])
        if number > max(STEPS):
            raise LedgerError(
                f"{self.place}: its schema has number {number}, this onrecord knows {max(STEPS)}: use the newer "
                "onrecord that wrote it, or another ledger"
            )
        return number

    def execute(self, sql: str, values: Row = ()) -> Cursor:
        with self._telling():
            cursor = self._connection.cursor()
            cursor.execute(sql.replace("?", "%s"), [_sendable(value) for value in values])
        return _Answer(cursor)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Row], *, then: str = "") -> None:
        names = ", ".join(f'"{name}"' for name in columns)
        objects = [dict(zip(columns, map(_as_json, row), strict=True)) for row in rows]
        for start in range(0, len(objects), _MANY):  # as JSON: one message, however many rows
            self.execute(
                f"INSERT INTO {table} ({names}) SELECT {names} "
                f"FROM json_populate_recordset(CAST(NULL AS {table}), CAST(? AS json)) {then}",
                (msgspec.json.encode(objects[start : start + _MANY]).decode(),),
            )

    @contextmanager
    def writing(self) -> Iterator[None]:
        with self._transaction("BEGIN"):
            self.execute(
                "LOCK TABLE counters IN EXCLUSIVE MODE"
            )  # writers wait for each other, readers do not
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        self.execute(begin)
        try:
            yield
            self.execute("COMMIT")
        except BaseException as error:
            try:
                self.execute("ROLLBACK")
            except LedgerError as lost:
                raise lost from error  # the connection: the server has rolled back
            raise

    def expression(self, parts: Sequence[Part]) -> str:
        return " & ".join(f"({(' | ' if part.any else ' & ').join(_terms(part))})" for part in parts)

    def index(self, statements: Iterable[int]) -> None:
        numbers = list(statements)
        for start in range(0, len(numbers), _MANY):
            some = numbers[start : start + _MANY]
            columns = (*_WEIGHTS, *_NAMED)
            found = self.execute(
                f"SELECT no, {', '.join(columns)} FROM searchable WHERE no IN ({marks(some)})", some
            )
            self.insert(
                "found",
                ("no", "words"),
                ((no, _vector(dict(zip(columns, texts, strict=True)))) for no, *texts in found),
            )

    def unindex(self, reports: Sequence[int]) -> None:
        self.execute(
            f"DELETE FROM found WHERE no IN (SELECT no FROM statements WHERE report IN ({marks(reports)}))",
            reports,
        )

    def optimize(self) -> None:
        self.execute("VACUUM ANALYZE found")
        self.execute("ANALYZE statements")

    def close(self) -> None:
        with suppress(Error, OSError):  # it is gone already: nothing was pending
            self._connection.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Raise what the server says, or that it is gone, as a LedgerError about this ledger."""
        try:
            yield
        except DatabaseError as error:
            told = error.args[0] if error.args else error
            said = told.get("M", told) if isinstance(told, dict) else told
            raise ledger_error(str(self.place), RuntimeError(str(said))) from error
        except (Error, OSError) as error:
            raise ledger_error(str(self.place), error) from error


def _connect(address: Address) -> Any:
    """A connection. Where a server that refuses has hung up, saying goodbye to it fails and hides its reason."""
    try:
        return pg8000.dbapi.connect(**address.options())
    except InterfaceError as error:
        reason: BaseException | None = error
        while reason is not None and not isinstance(reason, DatabaseError):
            reason = reason.__cause__ or reason.__context__
        raise reason or error from None


class _Answer:
    """The rows of a statement; one that gives none has none."""

    def __init__(self, cursor: Any) -> None:
        self._rows: Iterator[Any] = map(tuple, cursor.fetchall()) if cursor.description else iter(())

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return self._rows


def _sendable(value: Any) -> Any:
    """The value with U+FFFD for each NUL, which PostgreSQL cannot hold: offsets stay."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value


def _as_json(value: Any) -> Any:
    return "\\x" + value.hex() if isinstance(value, bytes) else _sendable(value)


def _vector(texts: dict[str, str | None]) -> str:
    """The words of a row of ``searchable`` as a tsvector is written: ``'ferry':3A 'role:mayor':9``."""
    words: list[str] = []
    position = 1
    for column, text in texts.items():
        weight = _WEIGHTS.get(column, "")
        name = "" if weight else f"{column}:"
        for word in cut_words((text or "")[:_MOST_LETTERS]):
            words.append(f"'{name}{word[:_LONGEST]}':{position}{weight}")
            position += 1
        position += _GAP
    return " ".join(words)


def _terms(part: Part) -> Iterator[str]:
    """Each term of the part as a tsquery is written."""
    columns = part.columns or (*_WEIGHTS, "role", "publisher")
    weights = "".join(sorted({_WEIGHTS[column] for column in columns if column in _WEIGHTS}))
    names = [*([""] if weights else []), *(f"{column}:" for column in columns if column in _NAMED)]
    for term in part.terms:
        yield "(" + " | ".join(_phrase(term, name, weights if not name else "") for name in names) + ")"


def _phrase(term: Term, name: str, weights: str) -> str:
    """The words of a term side by side, the last of them only begun if it is a prefix."""
    *firsts, last = (f"'{name}{word[:_LONGEST]}':" for word in term.tokens)
    words = [*(first + weights for first in firsts), last + ("*" if term.prefix else "") + weights]
    return "(" + " <-> ".join(word.removesuffix(":") for word in words) + ")"
