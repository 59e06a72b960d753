"""A report beside its record: the text with its statements marked, and each statement told."""

from __future__ import annotations

from msgspec import Struct

from onrecord.export.csv import COLUMNS, statement_rows
from onrecord.export.report_view import report_of
from onrecord.ledger import Ledger, Reviewed
from onrecord.types import Judgement, Record
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked, NotFound
from onrecord.web.pages.headlines import correction
from onrecord.web.site import Desk


class Kept(Struct, frozen=True, kw_only=True):
    """A report as the ledger has it: its record, what people judged of its statements, what fact-checkers published.

    ``story`` are the reports of its story, itself among them.
    """

    record: Record
    judgements: tuple[Judgement, ...]
    reviews: tuple[Reviewed, ...]
    story: tuple[str, ...]


def make(asked: Asked, desk: Desk) -> Answer:
    """The page of one report; ``statement`` names the one that stands out."""
    record = find_record(asked.name, desk.ledger)
    judgements = desk.ledger.judgements.all(record.id)
    report = report_of(record, key="r")
    wanted = asked.text("statement")
    chosen = next((row.number for row in report.rows if row.statement.id == wanted), None)
    by_statement: dict[str, list[Judgement]] = {}
    for one in judgements:
        by_statement.setdefault(one.statement, []).append(one)
    reviews = desk.ledger.reviews.all(record.id)
    reviewed: dict[str, list[Reviewed]] = {}
    for review in reviews:
        reviewed.setdefault(review.statement, []).append(review)
    story = desk.ledger.shelf.rows(record.id)
    corrected = correction(record, desk) if asked.format == "html" else None
    context = {
        "corrected": corrected,
        "report": report,
        "chosen": chosen,
        "wanted": wanted,
        "judgements": by_statement,
        "reviews": reviewed,
        "told": len({row.copy_of for row in story}),
        "copies": len(story) - len({row.copy_of for row in story}),
    }
    return Answer(
        "report.html",
        context,
        data=Kept(
            record=record,
            judgements=tuple(judgements),
            reviews=tuple(reviews),
            story=tuple(row.report for row in story),
        ),
        table=Table(COLUMNS, statement_rows(record)),
    )


def find_record(report: str, ledger: Ledger) -> Record:
    """The record with this id.

    Raises:
        NotFound: the ledger has none.
    """
    if not ledger.has(report):
        raise NotFound(f"There is no report {report} in this ledger.")
    return ledger.get(report)
