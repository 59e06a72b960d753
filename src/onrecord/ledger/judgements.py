"""What people judged of promises and forecasts: kept for good, taken back by a withdrawal that is kept too."""

from __future__ import annotations

import datetime
from typing import get_args

from onrecord.errors import UsageError
from onrecord.ledger.database import Database
from onrecord.ledger.encoding import storable
from onrecord.ledger.errors import explained
from onrecord.ledger.schema import JUDGEMENTS_SINCE
from onrecord.types import Judgement, Outcome, Withdrawal

_COLUMNS = "report, statement, content, verdict, reason, judge, at, evidence, evidence_text"
_SELECT = f"""
SELECT j.no, {", ".join(f"j.{name}" for name in _COLUMNS.split(", "))}, w.judge, w.at, w.reason
  FROM judgements AS j LEFT JOIN withdrawals AS w ON w.judgement = j.no
"""


class Judgements:
    """The judgements in a ledger (``Ledger.judgements``). Each call commits what it does."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._path = db.place

    def add(
        self,
        report: str,
        statement: str,
        verdict: Outcome,
        *,
        reason: str,
        judge: str,
        evidence: str | None = None,
        evidence_text: str | None = None,
    ) -> Judgement:
        """Keep a person's word on what became of a statement. The latest one that was not taken back is in force.

        Args:
            report: the id of the record that holds the statement.
            statement: its id there.
            verdict: kept, broken or partly.
            reason: why, for those who read it later.
            judge: who says so.
            evidence: the id of the report on which it rests, if it rests on one in the ledger.
            evidence_text: the words of that report.

        Raises:
            UsageError: no such statement or evidence in the ledger, no such verdict, or nobody or nothing is given as
                judge or reason.
            LedgerError: it cannot be written.
        """
        if verdict not in get_args(Outcome):
            raise UsageError(f"{verdict}: no such verdict; give one of {', '.join(get_args(Outcome))}")
        judge, reason = _said(judge, "who judges"), _said(reason, "why it is judged so")
        with explained(self._path):
            content = self._content(report, statement)
            if evidence is not None and not self._has(evidence):
                raise UsageError(
                    f"{evidence}: no report with this id in {self._path}; name the source in the reason instead"
                )
            values = (report, statement, content, verdict, reason, judge, _now(), evidence, evidence_text)
            number = self._db.execute(
                f"INSERT INTO judgements ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no",
                [None if value is None else storable(value) for value in values],
            ).fetchone()[0]
        return self.get(number)

    def withdraw(self, number: int, *, reason: str, judge: str) -> Judgement:
        """Take a judgement back; it stays, with who took it back, when and why.

        Raises:
            UsageError: there is none of this number, it is taken back already, or a field is empty.
            LedgerError: it cannot be written.
        """
        judge, reason = _said(judge, "who takes it back"), _said(reason, "why it is taken back")
        if self.get(number).withdrawn is not None:
            raise UsageError(f"judgement {number} has been taken back already")
        with explained(self._path):
            self._db.execute(
                "INSERT INTO withdrawals (judgement, judge, reason, at) VALUES (?, ?, ?, ?)",
                (number, storable(judge), storable(reason), _now()),
            )
        return self.get(number)

    def get(self, number: int) -> Judgement:
        """The judgement of this number.

        Raises:
            UsageError: there is none.
        """
        found = self._select("WHERE j.no = ?", number)
        if not found:
            raise UsageError(f"{number}: no judgement with this number in {self._path}")
        return found[0]

    def all(self, report: str | None = None) -> list[Judgement]:
        """All judgements, in the order in which they were made, those taken back too; or those on one report."""
        return self._select() if report is None else self._select("WHERE j.report = ?", storable(report))

    def _select(self, where: str = "", *values: str | int) -> list[Judgement]:
        with explained(self._path):
            if self._db.version() < JUDGEMENTS_SINCE:  # an older ledger, opened to read only
                return []
            rows = self._db.execute(f"{_SELECT} {where} ORDER BY j.no", values).fetchall()
        return [_judgement(*row) for row in rows]

    def _has(self, report: str) -> bool:
        row = self._db.execute("SELECT 1 FROM reports WHERE id = ?", (storable(report),)).fetchone()
        return row is not None

    def _content(self, report: str, statement: str) -> str:
        row = self._db.execute(
            "SELECT s.content FROM statements AS s JOIN reports AS r ON r.no = s.report WHERE r.id = ? AND s.id = ?",
            (storable(report), storable(statement)),
        ).fetchone()
        if row is None:
            raise UsageError(f"{report} {statement}: no such statement in {self._path}")
        return str(row[0])


def _judgement(
    number: int,
    report: str,
    statement: str,
    content: str,
    verdict: Outcome,
    reason: str,
    judge: str,
    at: str,
    evidence: str | None,
    evidence_text: str | None,
    withdrawn_by: str | None,
    withdrawn_at: str,
    withdrawn_reason: str,
) -> Judgement:
    taken_back = None
    if withdrawn_by is not None:
        taken_back = Withdrawal(judge=withdrawn_by, at=withdrawn_at, reason=withdrawn_reason)
    return Judgement(
        number=number,
        report=report,
        statement=statement,
        content=content,
        verdict=verdict,
        reason=reason,
        judge=judge,
        at=at,
        evidence=evidence,
        evidence_text=evidence_text,
        withdrawn=taken_back,
    )


def _said(text: str, what: str) -> str:
    text = text.strip()
    if not text:
        raise UsageError(f"say {what}: a judgement without it is of no use to those who read it later")
    return text


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
