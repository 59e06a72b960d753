"""Quarters, halves, accounting periods and fiscal years."""

from __future__ import annotations

import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import (
    Grain,
    Period,
    containing,
    half_of,
    month_of,
    quarter_of,
    shift,
    shift_by,
    value_of,
    year_of,
)
from onrecord.layers.timex.values.parts import date, month_number, parts_of, unknown, year_number


def quarter(match: re.Match[str], context: Context) -> Reading | None:
    """A quarter or half by its number."""
    parts = parts_of(match)
    half = parts["qh"] in ("half", "h")
    if parts["lasto"]:
        latest = parts["lasto"] == "latest"
        rank = 0 if latest or not (year_number(parts) or parts["yrel"]) else (2 if half else 4)
    else:
        rank = int(parts["qn"] or 0) or read_ordinal(parts["o"] or "") or 0
    if rank > (2 if half else 4):
        return None
    return _quarter(match, context, rank, half=half)


def _quarter(match: re.Match[str], context: Context, rank: int, *, half: bool) -> Reading | None:
    parts = parts_of(match)
    make = half_of if half else quarter_of
    year_ = year_number(parts)
    if year_ is None and parts["theyear"] and context.report:
        year_ = context.report.year
    if year_ is None and parts["yrel"] and context.report:
        relation = parts["yrel"] or ""
        year_ = context.report.year + times.RELATIONS.get(relation, 0)
    if rank == 0:
        return _relative_quarter(context, half=half, latest=parts["lasto"] == "latest")
    if year_ is None:
        if context.report is None:
            return Reading("DATE", f"XXXX-{'H' if half else 'Q'}{rank}")
        period = anchoring.quarter(context, match.start(), match.end(), rank, half=half)
    else:
        period = make(year_, rank)
    if parts["ago"]:
        return date(shift_by(period, "year", -1), anchors=False)
    return date(period)


def _relative_quarter(context: Context, *, half: bool, latest: bool) -> Reading:
    if context.report is None:
        return unknown("half" if half else "quarter")
    return date(shift(containing("half" if half else "quarter", context.report), -1))


def plain_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """The quarter, the latest quarter, the year-ago quarter: reckoned from the quarter spoken of last."""
    parts = parts_of(match)
    words = match[0].lower()
    if parts["y"]:
        named = context.last_mentioned("quarter", "year")
        named = named if named and named.grain == "quarter" else None
        year_ = int(parts["y"] or 0)
        return date(quarter_of(year_, named.first.month // 3 + 1) if named else year_of(year_), anchors=False)
    base = context.last_mentioned("quarter", "half")
    if base is None:
        if context.report is None:
            return unknown("quarter")
        current = containing("quarter", context.report)
        base = current if words.startswith("this") or "current" in words else shift(current, -1)
    elif words.startswith("this") or "current" in words:
        base = containing("quarter", context.report) if context.report else base
    if parts["ago"] or parts["lyq"]:
        return date(shift_by(base, "year", -1), anchors=False)
    return date(base)


def quarter_by_end(match: re.Match[str], context: Context) -> Reading | None:
    """The quarter that the text is of, as its firm counts; else the calendar quarter that holds most of it."""
    told = context.last_mentioned("quarter")
    if told:
        return date(told)
    parts = parts_of(match)
    year_, number = year_number(parts), month_number(parts)
    if year_ is None and context.report is None:
        return unknown("quarter")
    if year_ is not None:
        month_ = month_of(year_, number)
    else:
        month_ = anchoring.month(context, match.start(), match.end(), number, None)
    return date(containing("quarter", shift(month_, -1).first))


def two_quarters(match: re.Match[str], context: Context) -> Reading | None:
    """The first or last two quarters of a year."""
    parts = parts_of(match)
    year_ = year_number(parts)
    if year_ is None:
        if context.report is None:
            return unknown("half")
        year_ = context.report.year + times.RELATIONS.get(parts["yrel"] or "", 0)
    return date(half_of(year_, 1 if parts["side"] == "first" else 2))


def same_period(match: re.Match[str], context: Context) -> Reading | None:
    """The same period of another year."""
    parts = parts_of(match)
    base = anchoring.comparison_base(context, match.start())
    if parts["y"]:
        year_ = int(parts["y"] or 0)
        return date(
            shift_by(base, "year", year_ - base.first.year) if base else year_of(year_), anchors=False
        )
    return date(shift_by(base, "year", -1), anchors=False) if base else unknown("year")


def year_earlier(match: re.Match[str], context: Context) -> Reading | None:
    """A year earlier, a year ago, year-ago: the same period one year back."""
    base = anchoring.comparison_base(context, match.start())
    parts = parts_of(match)
    if base is None:
        return unknown("year")
    if (parts["ago"] or parts["adj"]) and base.grain == "year" and context.report:
        base = containing("year", context.report)
    return date(shift_by(base, "year", -1), anchors=False)


def quarter_of_month(match: re.Match[str], context: Context) -> Reading | None:
    """The quarter that ends with a month, as Australian accounts name it."""
    parts = parts_of(match)
    number = month_number(parts)
    if number % 3:
        return None
    year_ = year_number(parts)
    if year_ is not None:
        return date(quarter_of(year_, number // 3))
    if context.report is None:
        return Reading("DATE", f"XXXX-Q{number // 3}")
    return date(anchoring.quarter(context, match.start(), match.end(), number // 3, half=False))


def this_time(match: re.Match[str], context: Context) -> Reading | None:
    """This time (day, week, month) last year (week, month)."""
    parts = parts_of(match)
    grain: Grain = times.GRAINS.get(
        parts["u"] or "", "month" if parts["u"] == "time" and parts["far"] == "year" else "day"
    )  # type: ignore[assignment]
    if context.report is None:
        return unknown(grain)
    far: Grain = times.GRAINS[parts["far"] or ""]  # type: ignore[assignment]
    day = shift_by(Period("day", context.report), far, times.RELATIONS[parts["rel"] or ""])
    return date(containing(grain, day.first))


def short_fiscal(match: re.Match[str], context: Context) -> Reading | None:
    """FY24, Q1 FY26: when a fiscal year begins depends on whose it is, so that it has no days."""
    parts = parts_of(match)
    number = year_number(parts)
    part = f"-{(parts['qh'] or '').upper()}{parts['qn']}" if parts["qh"] else ""
    return Reading("DATE", f"FY{number}{part}")


def fiscal_year(match: re.Match[str], context: Context) -> Reading | None:
    """A fiscal year by its number."""
    number = year_number(parts_of(match))
    return None if number is None else _fiscal(match, context, year_of(number))


def relative_fiscal(match: re.Match[str], context: Context) -> Reading | None:
    """The current, last or next fiscal year."""
    relation = parts_of(match)["rel"]
    if context.report is None:
        return unknown("year")
    offset = -1 if relation == "latest" else times.RELATIONS[relation or ""]
    return _fiscal(match, context, shift(containing("year", context.report), offset))


def _fiscal(match: re.Match[str], context: Context, year: Period) -> Reading:
    """A fiscal year, whose days are not known: it begins in any month, and anywhere around its calendar year."""
    context.mention(match.start(), year)
    return Reading("DATE", value_of(year))
