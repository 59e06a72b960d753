"""Evidence for the day of a report: sets of days with the reason in words, and how they are joined."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

Days = tuple[datetime.date, datetime.date]
"""A closed interval of days; ``FIRST`` and ``LAST`` stand for an open end."""

FIRST, LAST = datetime.date.min, datetime.date.max


class Evidence(NamedTuple):
    """One thing that the text says: the report lies in one of ``days``, because of ``reason``."""

    days: tuple[Days, ...]
    reason: str


def intersect(evidence: Iterable[Evidence]) -> tuple[Days, ...]:
    """The days that all the evidence allows, as disjoint intervals in order; none when it contradicts itself."""
    allowed: tuple[Days, ...] = ((FIRST, LAST),)
    for one in evidence:
        both = (
            (max(first, other_first), min(last, other_last))
            for first, last in allowed
            for other_first, other_last in one.days
        )
        allowed = united(days for days in both if days[0] <= days[1])
    return allowed


def united(days: Iterable[Days]) -> tuple[Days, ...]:
    """Intervals in order, with those that overlap or touch made one."""
    joined: list[Days] = []
    for first, last in sorted(days):
        if joined and first <= later(joined[-1][1], 1):
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)


def outside(days: Iterable[Days]) -> tuple[Days, ...]:
    """The gaps between intervals and the time after the last of them; not the time before the first."""
    held = united(days)
    gaps = [
        (later(last, 1), later(held[n + 1][0], -1) if n + 1 < len(held) else LAST)
        for n, (_, last) in enumerate(held)
        if last < LAST
    ]
    return tuple(gap for gap in gaps if gap[0] <= gap[1])


def later(day: datetime.date, count: int) -> datetime.date:
    """``count`` days on (or back, when negative), and not past the ends of the calendar."""
    try:
        return day + datetime.timedelta(days=count)
    except OverflowError:
        return LAST if count > 0 else FIRST


def said(day: datetime.date) -> str:
    """The day as a reason has it."""
    return day.isoformat()
