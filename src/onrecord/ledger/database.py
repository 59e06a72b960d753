"""What the ledger asks of the database under it, so that it is written once for SQLite and for PostgreSQL.

The tables and their SQL are the same in both, and ``?`` stands for a value. Only this differs: how a transaction
begins, how many rows go in at once, and the full-text index. The index is the table ``found``; it has a row for each
statement, of the same number, and holds the words of the view ``searchable``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, ClassVar, Protocol, TypeVar

from onrecord.ledger.place import Place
from onrecord.ledger.words import Part

Row = Sequence[Any]
MANY = 500
"""Values in one statement."""

_T = TypeVar("_T")


class Cursor(Protocol):
    """The rows that a statement gives."""

    def fetchone(self) -> Any:
        """The next row, None after the last."""

    def fetchall(self) -> Sequence[Any]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


class Database(ABC):
    """A connection to a ledger's tables. For one thread."""

    FOUND: ClassVar[str]
    """The number of a statement in the full-text index."""

    MATCHES: ClassVar[str]
    """The condition that a row of the index matches the value of :meth:`expression`."""

    place: Place

    @abstractmethod
    def execute(self, sql: str, values: Row = ()) -> Cursor:
        """Run one statement; outside a transaction it is one of its own."""

    @abstractmethod
    def insert(self, table: str, columns: Sequence[str], rows: Iterable[Row], *, then: str = "") -> None:
        """Put rows into a table; ``then`` is what is to be done with those that are there (``ON CONFLICT …``)."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[None]:
        """What is done inside is done all or not at all, and by no other writer meanwhile."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[None]:
        """What is read inside is of one state of the ledger."""

    @abstractmethod
    def version(self) -> int:
        """The number of the last step of the schema that was taken."""

    @abstractmethod
    def expression(self, parts: Sequence[Part]) -> str:
        """The search for statements that have all of ``parts``, as the index takes it."""

    @abstractmethod
    def index(self, statements: Iterable[int]) -> None:
        """Take these rows of ``searchable`` into the index."""

    @abstractmethod
    def unindex(self, reports: Sequence[int]) -> None:
        """Take the statements of these reports out of the index; they are still in ``searchable``."""

    @abstractmethod
    def optimize(self) -> None:
        """Tidy the index up, after many pages were added."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back. Nothing is pending."""


def chunks(values: Sequence[_T], most: int = MANY) -> Iterator[Sequence[_T]]:
    """The values in chunks, each as many as one statement may have."""
    for start in range(0, len(values), most):
        yield values[start : start + most]


def marks(values: Sequence[object]) -> str:
    """Question marks for the values of an ``IN (…)``; NULL, which nothing is equal to, when there are none."""
    return ", ".join("?" for _ in values) or "NULL"
