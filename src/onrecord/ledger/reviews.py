"""Published verdicts on statements, kept beside the record and apart from what people judged here."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from onrecord.ledger.database import Database
from onrecord.ledger.encoding import storable
from onrecord.ledger.errors import explained
from onrecord.ledger.schema import JUDGEMENTS_SINCE
from onrecord.types import Review


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """A published verdict, and a statement of the ledger that it reviews; ``content`` is that statement's text."""

    review: Review
    report: str
    statement: str
    content: str


class Reviews:
    """The published verdicts in a ledger (``Ledger.reviews``). Each call commits what it does."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._path = db.place

    def attach(self, review: Review, statements: Iterable[tuple[str, str, str]]) -> bool:
        """Keep a verdict with the statements it reviews, each a report's id, the statement's id and its text.

        One that is there already (of the same address or publisher, and claim) is replaced, with what it was
        attached to. Returns whether it was new.

        Raises:
            LedgerError: it cannot be written.
        """
        texts = ((name, getattr(review, name)) for name in review.__struct_fields__)
        review = replace(review, **{name: storable(text) for name, text in texts if isinstance(text, str)})
        mark = json.dumps([review.url or review.publisher, review.claim])
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        with explained(self._path), self._db.writing():
            known = self._db.execute("DELETE FROM reviews WHERE mark = ? RETURNING no", (mark,)).fetchall()
            number = self._db.execute(
                "INSERT INTO reviews (mark, body, added_at) VALUES (?, ?, ?) RETURNING no",
                (mark, msgspec.json.encode(review).decode(), now),
            ).fetchone()[0]
            self._db.insert(
                "reviewed",
                ("review", "report", "statement", "content"),
                [(number, *map(storable, one)) for one in statements],
            )
        return not known

    def all(self, report: str | None = None) -> list[Reviewed]:
        """The verdicts with the statements they review, in the order in which they came; or those on one report."""
        where, values = ("WHERE d.report = ?", (storable(report),)) if report is not None else ("", ())
        with explained(self._path):
            if self._db.version() < JUDGEMENTS_SINCE:  # an older ledger, opened to read only
                return []
            rows = self._db.execute(
                "SELECT r.body, d.report, d.statement, d.content FROM reviewed AS d "
                f"JOIN reviews AS r ON r.no = d.review {where} ORDER BY r.no, d.report, d.statement",
                values,
            ).fetchall()
        return [
            Reviewed(
                review=msgspec.json.decode(body, type=Review), report=id, statement=statement, content=content
            )
            for body, id, statement, content in rows
        ]
