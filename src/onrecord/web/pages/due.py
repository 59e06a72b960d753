"""What falls due: promises and forecasts by their day, as a list, a month on paper, and a calendar to subscribe to."""

from __future__ import annotations

from calendar import Calendar
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby, islice
from typing import NamedTuple

from msgspec import Struct

from onrecord.corpus import Due, find_due, to_icalendar
from onrecord.corpus.groups import Status
from onrecord.corpus.said import shift
from onrecord.errors import UsageError
from onrecord.export.csv import Cell
from onrecord.ledger import Ledger
from onrecord.types import Record
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


MOST_REPORTS = 100
"""Reports with something due that are read for one page; of more, those whose days are nearest."""

WINDOWS = ((92, 366), (31, 92), (7, 31), (1, 7), (0, 1))
"""Days before and after the day asked for, the widest first, of which those are taken that give so many reports."""

_LOOKED_AT = 30
"""Later reports that are looked at for one promise."""


class Dues(Struct, frozen=True, kw_only=True):
    """Promises and forecasts by their day, as they stood on the day ``on``.

    ``first`` and ``last`` are the due days that were looked at, null where there was no need to choose; ``complete`` is
    false where those have more than one page reads.
    """

    on: str | None
    first: str | None
    last: str | None
    complete: bool
    due: tuple[Due, ...]


class Found(NamedTuple):
    """What falls due between two days, null for no bound; ``complete``: whether it is all of that."""

    first: str | None = None
    last: str | None = None
    complete: bool = True
    dues: tuple[Due, ...] = ()


def dues_on(
    ledger: Ledger, snapshot: Snapshot, on: str | None, *, since: str | None = None, until: str | None = None
) -> Found:
    """What was known on a day of what falls due; nothing where no report bears a date.

    All of it, if that is not too much for a page; else what falls due between ``since`` and ``until``, and without
    these what falls due around the day.
    """
    if on is None:
        return Found()
    return snapshot.once(("due", on, since, until), lambda: _find(ledger, snapshot, on, since, until))


def _find(ledger: Ledger, snapshot: Snapshot, on: str, since: str | None, until: str | None) -> Found:
    first, last, records, complete = _to_read(ledger, on, since, until)

    def fetch(words: Sequence[str], start: str, end: str) -> Iterator[Record]:
        yield from ledger.alike(words, dated=True, since=start, until=end, limit=_LOOKED_AT)
        yield from ledger.shelf.telling(words, start, end, limit=_LOOKED_AT)

    judgements = snapshot.judgements
    dues = find_due(records, on=on, judgements=judgements, since=first, by=last, fetch=fetch)
    return Found(first, last, complete, dues)


def _to_read(
    ledger: Ledger, on: str, since: str | None, until: str | None
) -> tuple[str | None, str | None, list[Record], bool]:
    around = [(shift(on, -before), shift(on, after)) for before, after in WINDOWS]
    windows = [(None, None), *([(since, until)] if since or until else around)]
    records: list[Record] = []
    for first, last in windows:
        records = list(islice(ledger.records_due(first, last), MOST_REPORTS + 1))
        if len(records) <= MOST_REPORTS:
            return first, last, records, True
    return first, last, records[:MOST_REPORTS], False


def make(asked: Asked, desk: Desk) -> Answer:
    """The list of what falls due, by default as of the latest report."""
    snapshot = desk.snapshot
    on = read_day(asked, "on") or snapshot.until
    first, last = read_day(asked, "since"), read_day(asked, "until")
    status, speaker = asked.choice("status", Status), asked.text("speaker")
    found = dues_on(desk.ledger, snapshot, on, since=first, until=last)
    every = found.dues
    shown = tuple(
        one
        for one in every
        if status in (None, one.status)
        and (speaker is None or speaker.casefold() in one.speaker.casefold())
        and (first is None or (one.due.end or one.due.start or "") >= first)
        and (last is None or (one.due.start or one.due.end or "9") <= last)
    )
    data = Dues(on=on, first=found.first, last=found.last, complete=found.complete, due=shown)
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
