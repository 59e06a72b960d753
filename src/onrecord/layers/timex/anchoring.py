"""From an open expression to the calendar: which Friday, which March, whose "that year"."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from onrecord.lang.en import times
from onrecord.layers.timex.context import Context
from onrecord.layers.timex.periods import (
    SEASONS,
    Grain,
    Period,
    containing,
    half_of,
    last_day,
    month_of,
    quarter_of,
    season_of,
    shift,
    shift_by,
)

_AGAINST_PAST = 150
_AGAINST_FUTURE = 300
_AGAINST_QUARTER = 60
_AHEAD = 90
_NEAR = 250
"""What going against the tense costs, in days of distance: the nearest candidate wins, tense permitting."""


def _nearest(
    context: Context, start: int, end: int, candidates: Iterable[Period], penalty: int | None = None
) -> Period:
    """The candidate nearest to the report's date, with a penalty for going against the tense."""
    assert context.report is not None
    report = context.report
    direction = "past" if _possessive(context, end) else context.direction(start, end)

    def cost(period: Period) -> float:
        if period.first <= report <= last_day(period):
            return 0
        ahead = period.first > report
        distance = (period.first - report).days if ahead else (report - last_day(period)).days
        if ahead:
            return (
                distance
                + (_AHEAD if direction != "future" else 0)
                + (penalty or _AGAINST_PAST if direction == "past" else 0)
            )
        return distance + (penalty or _AGAINST_FUTURE if direction == "future" else 0)

    return min(candidates, key=cost)


def _possessive(context: Context, end: int) -> bool:
    """ "Friday's vote" is news already, as a rule."""
    return context.text[end : end + 2] in ("'s", "’s")


def choose_day(
    context: Context, start: int, end: int, days: Iterable[datetime.date], relation: int | None
) -> datetime.date:
    """The day of several that relation, or else tense and nearness, choose."""
    assert context.report is not None
    report = context.report
    found = sorted(days)
    if relation == -1:
        found = [day for day in found if day < report] or found
        return found[-1]
    if relation == 1:
        found = [day for day in found if day > report] or found
        return found[0]
    if relation == 0:
        return min(found, key=lambda day: (day.year != report.year, abs(day - report)))
    return _nearest(context, start, end, (Period("day", day) for day in found)).first


def day_of_month(
    context: Context, start: int, end: int, month_number: int, day: int, relation: int | None = None
) -> Period | None:
    """A day without its year."""
    if context.report is None:
        return None
    candidates = []
    for year in (context.report.year - 1, context.report.year, context.report.year + 1):
        try:
            candidates.append(datetime.date(year, month_number, day))
        except ValueError:
            continue
    return Period("day", choose_day(context, start, end, candidates, relation)) if candidates else None


def month(context: Context, start: int, end: int, number: int, relation: int | None) -> Period:
    """A month without its year."""
    assert context.report is not None
    year = context.report.year
    current = containing("month", context.report)
    candidates = [month_of(at, number) for at in (year - 1, year, year + 1)]
    if relation == -1:
        return max(period for period in candidates if period.first < current.first)
    if relation == 1:
        return min(period for period in candidates if period.first > current.first)
    if relation == 0:
        return candidates[1]
    return _nearest(context, start, end, candidates)


def season(context: Context, start: int, end: int, code: str, relation: int | None) -> Period:
    """A season without its year."""
    assert context.report is not None
    report = context.report
    candidates = [
        season_of(at, code) for at in (report.year - 2, report.year - 1, report.year, report.year + 1)
    ]
    if relation == -1:
        return max(period for period in candidates if last_day(period) < report)
    if relation == 1:
        return min(period for period in candidates if period.first > report)
    if relation == 0:
        return _nearest_plain(report, candidates)
    return _nearest(context, start, end, candidates)


def _nearest_plain(report: datetime.date, candidates: Iterable[Period]) -> Period:
    return min(candidates, key=lambda period: min(abs(period.first - report), abs(last_day(period) - report)))


def quarter(context: Context, start: int, end: int, rank: int, *, half: bool) -> Period:
    """A quarter or half without its year."""
    assert context.report is not None
    make = half_of if half else quarter_of
    year = context.report.year
    return _nearest(
        context, start, end, [make(at, rank) for at in (year - 1, year, year + 1)], _AGAINST_QUARTER
    )


def weekday(context: Context, start: int, end: int, number: int, relation: int | None) -> Period:
    """A day of the week: within seven days of the report, in the direction of relation or tense."""
    assert context.report is not None
    report = context.report
    behind = (report.isoweekday() - number) % 7
    ahead = (number - report.isoweekday()) % 7
    if relation == -1:
        return Period("day", report - datetime.timedelta(days=behind or 7))
    if relation == 1:
        return Period("day", report + datetime.timedelta(days=ahead or 7))
    if relation == 0:
        return Period("day", report + datetime.timedelta(days=number - report.isoweekday()))
    if not _possessive(context, end) and context.direction(start, end) == "future":
        return Period("day", report + datetime.timedelta(days=ahead))
    return Period("day", report - datetime.timedelta(days=behind))


def weekday_of_text(context: Context, number: int, relation: int) -> Period:
    """The Friday before or after what the text spoke of last."""
    assert context.report is not None
    base = context.last_mentioned("day")
    day = base.first if base else context.report
    if relation < 0:
        return Period("day", day - datetime.timedelta(days=(day.isoweekday() - number) % 7 or 7))
    return Period("day", day + datetime.timedelta(days=(number - day.isoweekday()) % 7 or 7))


def day_of_text(context: Context) -> Period | None:
    """The day that the text spoke of last, else the report's."""
    return context.last_mentioned("day") or (Period("day", context.report) if context.report else None)


def text_anchor(context: Context, grain: Grain) -> datetime.date | None:
    """A day in the period that the text is in, for reckoning in ``grain``."""
    fine: dict[Grain, tuple[Grain, ...]] = {
        "day": ("day",),
        "week": ("day", "week", "weekend"),
        "weekend": ("day", "week", "weekend"),
        "month": ("day", "week", "weekend", "month"),
        "quarter": ("day", "month", "quarter"),
    }
    found = context.last_mentioned(*fine.get(grain, ()))
    if found:
        return found.first
    return context.report


def comparison_base(context: Context, at: int) -> Period | None:
    """What a figure "a year earlier" is compared with: the quarter spoken of last, or a month or year close
    by.

    A year that stands far off is not what the figure is of; the report's year is then the likelier.
    """
    near = context.last_mentioned("quarter", "half", "month", "year", since=at - _NEAR)
    if near:
        return near
    far = context.last_mentioned("quarter", "half")
    if far:
        return far
    return containing("year", context.report) if context.report else None


def offset(anchor: datetime.date | None, unit: str, count: float) -> Period | None:
    """The period ``count`` units from ``anchor``, as coarse as one would say it: months for months, years
    for years.
    """
    grain = times.GRAINS.get(unit)
    if anchor is None:
        return None
    if grain is None:
        return Period("day", anchor) if times.UNITS.get(unit, "").startswith("T") else None
    if grain in ("decade", "century"):
        years = round(count * (10 if grain == "decade" else 100))
        return shift(containing("year", anchor), years)
    if unit.startswith("fortnight"):
        return Period("day", anchor + datetime.timedelta(days=round(14 * count)))
    if grain == "week":
        day = anchor + datetime.timedelta(days=round(7 * count))
        return containing("day" if abs(count) <= 2 else "week", day)
    if count != int(count):
        if grain == "year":
            return shift(containing("month", anchor), round(count * 12))
        return None
    return shift(containing(grain, anchor), int(count))  # type: ignore[arg-type]


def feast(kind: str, month_: int, first: int, second: int, year: int) -> datetime.date:
    """The day of a feast in a year."""
    if kind == "fixed":
        return datetime.date(year, month_, first)
    if kind == "easter":
        return easter(year) + datetime.timedelta(days=month_)
    if kind == "election":
        return nth_weekday(year, 11, 1, 1) + datetime.timedelta(days=1)
    if kind == "blackfriday":
        return nth_weekday(year, 11, 4, 4) + datetime.timedelta(days=1)
    return nth_weekday(year, month_, first, second)


def nth_weekday(year: int, month_: int, number: int, which: int) -> datetime.date:
    """The first, second … (−1: the last) Monday (1) … Sunday (7) of a month; a fifth may lie in the next month."""
    period = month_of(year, month_)
    if which < 0:
        end = last_day(period)
        return end - datetime.timedelta(days=(end.isoweekday() - number) % 7)
    first = period.first
    return first + datetime.timedelta(days=(number - first.isoweekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    weekday_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday_) // 451
    number, day = divmod(h + weekday_ - 7 * m + 114, 31)
    return datetime.date(year, number, day + 1)


__all__ = [
    "SEASONS", "choose_day", "comparison_base", "day_of_month", "day_of_text", "easter", "feast", "month",
    "nth_weekday", "offset", "quarter", "season", "shift_by", "text_anchor", "weekday", "weekday_of_text",
]  # fmt: skip
