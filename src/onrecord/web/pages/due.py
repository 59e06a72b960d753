"""What falls due: promises and forecasts by their day, as a list, a month on paper, and a calendar to subscribe to."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from msgspec import Struct

from onrecord.corpus import Due, find_due, to_icalendar
from onrecord.corpus.groups import Status
from onrecord.errors import UsageError
from onrecord.export.csv import Cell
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked
from onrecord.web.site import Desk
from onrecord.web.snapshot import Snapshot

_COLUMNS = (
    "due_start", "due_end", "status", "decided_by", "speaker", "act", "content", "words", "said", "report",
    "statement", "publisher", "reason", "evidence_report", "evidence",
)  # fmt: skip

STATUSES = {
    "due": "due now",
    "open": "open",
    "overdue_unknown": "overdue, not judged",
    "kept": "kept",
    "partly": "partly kept",
    "broken": "broken",
}
"""What each status is called."""


class Dues(Struct, frozen=True, kw_only=True):
    """Promises and forecasts by their day, as they stood on the day ``on``.

    ``complete`` is false where only the latest reports were taken into account.
    """

    on: str | None
    complete: bool
    due: tuple[Due, ...]


def dues_on(snapshot: Snapshot, on: str | None) -> tuple[Due, ...]:
    """What was known on a day of what falls due; nothing where no report bears a date."""
    if on is None:
        return ()
    return snapshot.once(
        ("due", on), lambda: find_due(snapshot.records.values(), on=on, judgements=snapshot.judgements)
    )


def make(asked: Asked, desk: Desk) -> Answer:
    """The list of what falls due, by default as of the latest report."""
    snapshot = desk.snapshot
    on = read_day(asked, "on") or snapshot.until
    first, last = read_day(asked, "since"), read_day(asked, "until")
    status, speaker = asked.choice("status", Status), asked.text("speaker")
    every = dues_on(snapshot, on)
    shown = tuple(
        one
        for one in every
        if status in (None, one.status)
        and (speaker is None or speaker.casefold() in one.speaker.casefold())
        and (first is None or (one.due.end or one.due.start or "") >= first)
        and (last is None or (one.due.start or one.due.end or "9") <= last)
    )
    data = Dues(on=on, complete=snapshot.whole, due=shown)
    context = {
        "dues": data,
        "statuses": [(key, name, sum(one.status == key for one in every)) for key, name in STATUSES.items()],
        "names": STATUSES,
        "snapshot": snapshot,
        "today": date.today().isoformat(),
        "every": len(every),
        "months": [(month, list(group)) for month, group in groupby(shown, key=_month)],
    }
    return Answer("due.html", context, data=data, table=Table(_COLUMNS, map(_row, shown)))


def make_calendar(asked: Asked, desk: Desk) -> bytes:
    """The same as iCalendar."""
    answer = make(asked, desk)
    assert isinstance(answer.data, Dues)
    return to_icalendar(answer.data.due)


def _month(due: Due) -> str:
    return (due.due.end or due.due.start or "")[:7]


def read_day(asked: Asked, key: str) -> str | None:
    """A day of the request, as ISO 8601.

    Raises:
        UsageError: it is none.
    """
    value = asked.text(key)
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise UsageError(f"{key}: {value}: a date is written 2024-05-31") from error


def _row(due: Due) -> tuple[Cell, ...]:
    evidence = due.evidence
    return (
        due.due.start, due.due.end, due.status, due.decided_by, due.speaker, due.act, due.content, due.words,
        due.said, due.report, due.statement, due.publisher, due.reason,
        evidence.report if evidence else None, evidence.content if evidence else None,
    )  # fmt: skip
