"""What falls due: promises and forecasts by their day, as a list, a month on paper, and a calendar to subscribe to."""

from __future__ import annotations

from calendar import Calendar
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from msgspec import Struct

from onrecord.corpus import Due, to_icalendar
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

_MONTHS = 6

STATUSES = {
    "due": "due now",
    "open": "open",
    "overdue_unknown": "overdue, not judged",
    "kept": "kept",
    "partly": "partly kept",
    "broken": "broken",
}
"""What each status is called."""


class Day(NamedTuple):
    """A day of a calendar; without a number it is of another month. ``entries`` is how much falls due on it."""

    number: int | None
    iso: str
    entries: int


class Month(NamedTuple):
    """A month (``2026-05``) by weeks from Monday."""

    name: str
    weeks: list[list[Day]]


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
    return snapshot.due_on(on)


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
        "parts": _parts(shown, on or ""),
        "calendar": list(_calendar(every, on)),
    }
    return Answer("due.html", context, data=data, table=Table(_COLUMNS, map(_row, shown)))


def make_calendar(asked: Asked, desk: Desk) -> bytes:
    """The same as iCalendar."""
    answer = make(asked, desk)
    assert isinstance(answer.data, Dues)
    return to_icalendar(answer.data.due)


def _parts(dues: Iterable[Due], on: str) -> list[tuple[str, list[tuple[str, list[Due]]]]]:
    """What is ahead, the next first, and what is past, the latest first; both by month."""
    ahead: list[Due] = []
    past: list[Due] = []
    for one in dues:
        (ahead if _last(one) >= on else past).append(one)
    parts = (("Ahead", ahead), ("Past", past[::-1]))
    return [
        (name, [(month, list(group)) for month, group in groupby(some, key=_month)]) for name, some in parts
    ]


def _calendar(dues: Iterable[Due], on: str | None) -> Iterator[Month]:
    """The months from that day on in which anything is due."""
    counts = Counter(_last(one) for one in dues if on is not None and _last(one) >= on)
    for name in sorted({day[:7] for day in counts})[:_MONTHS]:
        year, month = map(int, name.split("-"))
        weeks = [
            [_cell(day, counts) if day.month == month else Day(None, "", 0) for day in week]
            for week in Calendar().monthdatescalendar(year, month)
        ]
        yield Month(name, weeks)


def _cell(day: date, counts: Counter[str]) -> Day:
    return Day(day.day, day.isoformat(), counts[day.isoformat()])


def _last(due: Due) -> str:
    return due.due.end or due.due.start or ""


def _month(due: Due) -> str:
    return _last(due)[:7]


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
