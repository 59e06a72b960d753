"""A report beside its record: the text with its statements marked, and each statement told."""

from __future__ import annotations

from msgspec import Struct

from onrecord.export.csv import COLUMNS, statement_rows
from onrecord.export.report_view import report_of
from onrecord.ledger import Ledger
from onrecord.types import Judgement, Record
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked, NotFound
from onrecord.web.pages.home import correction
from onrecord.web.site import Desk


class Kept(Struct, frozen=True, kw_only=True):
    """A report as the ledger has it: its record, and what people judged of its statements."""

    record: Record
    judgements: tuple[Judgement, ...]


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
    corrected = correction(record, desk) if asked.format == "html" else None
    context = {
        "corrected": corrected,
        "report": report,
        "chosen": chosen,
        "wanted": wanted,
        "judgements": by_statement,
    }
    return Answer(
        "report.html",
        context,
        data=Kept(record=record, judgements=tuple(judgements)),
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
