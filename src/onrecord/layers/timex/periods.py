"""Calendar periods: days, weeks from Monday, months, quarters, seasons …, with arithmetic and TIMEX3 values.

A period is its grain and its first day; all else follows from the two. Every function raises ``ValueError``
or
``OverflowError`` where the calendar (years 1 to 9999) ends; callers turn that into an unknown value.
"""

from __future__ import annotations

import datetime
from typing import Literal, NamedTuple

Grain = Literal["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]

UNKNOWN: dict[Grain, str] = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "season": "XXXX-XX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip
"""The TIMEX3 value of some period of that grain."""

_MONTHS_LONG: dict[Grain, int] = {
    "month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip
_DAYS_LONG: dict[Grain, int] = {"day": 1, "week": 7, "weekend": 7}
SEASONS: tuple[str, ...] = ("SP", "SU", "FA", "WI")
"""March to May, June to August, September to November, December to February: the order of the year."""


class Period(NamedTuple):
    """A calendar period by its grain and first day."""

    grain: Grain
    first: datetime.date


def containing(grain: Grain, day: datetime.date) -> Period:
    """The period of ``grain`` that ``day`` lies in (a weekend: that of the day's week)."""
    if grain == "day":
        return Period(grain, day)
    if grain in ("week", "weekend"):
        monday = day - datetime.timedelta(days=day.weekday())
        return Period(grain, monday + datetime.timedelta(days=5) if grain == "weekend" else monday)
    if grain == "season":
        months = day.year * 12 + day.month - 3
        return Period(grain, _first_of(months - months % 3 + 2))
    length = _MONTHS_LONG[grain]
    months = day.year * 12 + day.month - 1
    return Period(grain, _first_of(max(months - months % length, 12)))


def _first_of(months: int) -> datetime.date:
    return datetime.date(months // 12, months % 12 + 1, 1)


def month_of(year: int, month: int) -> Period:
    """A month."""
    return Period("month", datetime.date(year, month, 1))


def year_of(year: int) -> Period:
    """A year."""
    return Period("year", datetime.date(year, 1, 1))


def quarter_of(year: int, quarter: int) -> Period:
    """A quarter, 1 to 4."""
    return Period("quarter", datetime.date(year, 3 * quarter - 2, 1))


def half_of(year: int, half: int) -> Period:
    """A half year, 1 or 2."""
    return Period("half", datetime.date(year, 6 * half - 5, 1))


def season_of(year: int, season: str) -> Period:
    """A season by its TIMEX3 code; the winter of a year begins in its December."""
    return Period("season", datetime.date(year, 3 * SEASONS.index(season) + 3, 1))


def shift(period: Period, count: int) -> Period:
    """The period ``count`` of its own grain later (earlier, when negative)."""
    if period.grain in _DAYS_LONG:
        return period._replace(first=period.first + datetime.timedelta(days=count * _DAYS_LONG[period.grain]))
    months = period.first.year * 12 + period.first.month - 1 + count * _MONTHS_LONG[period.grain]
    return period._replace(first=_first_of(months))


def shift_by(period: Period, grain: Grain, count: int) -> Period:
    """The period of the same grain, ``count`` of ``grain`` later: a quarter, one year on."""
    if grain in _DAYS_LONG:
        moved = period.first + datetime.timedelta(days=count * _DAYS_LONG[grain])
        return containing(period.grain, moved)
    months = period.first.year * 12 + period.first.month - 1 + count * _MONTHS_LONG[grain]
    target = _first_of(months)
    if period.grain == "day":
        return period._replace(first=target.replace(day=min(period.first.day, days_in_month(target))))
    return containing(period.grain, target)


def days_in_month(day: datetime.date) -> int:
    """How many days the month of ``day`` has."""
    return last_day(Period("month", day.replace(day=1))).day


def last_day(period: Period) -> datetime.date:
    """The last day of the period."""
    if period.grain == "weekend":
        return period.first + datetime.timedelta(days=1)
    if period.grain in _DAYS_LONG:
        return period.first + datetime.timedelta(days=_DAYS_LONG[period.grain] - 1)
    months = period.first.year * 12 + period.first.month - 1 + _MONTHS_LONG[period.grain]
    if months // 12 > datetime.MAXYEAR:
        return datetime.date.max
    return _first_of(months) - datetime.timedelta(days=1)


def value_of(period: Period) -> str:
    """The TIMEX3 value of the period."""
    first = period.first
    match period.grain:
        case "day":
            return first.isoformat()
        case "week" | "weekend":
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if period.grain == "weekend" else "")
        case "month":
            return f"{first.year:04}-{first.month:02}"
        case "quarter":
            return f"{first.year:04}-Q{first.month // 3 + 1}"
        case "half":
            return f"{first.year:04}-H{first.month // 6 + 1}"
        case "season":
            return f"{first.year:04}-{SEASONS[first.month // 3 - 1]}"
        case "year":
            return f"{first.year:04}"
        case "decade":
            return f"{first.year // 10:03}"
        case "century":
            return f"{first.year // 100:02}"
