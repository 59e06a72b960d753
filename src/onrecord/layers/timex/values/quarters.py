"""Quarters, halves, accounting periods and fiscal years."""

from __future__ import annotations

import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import containing, half_of, quarter_of, shift, shift_by, year_of
from onrecord.layers.timex.values.parts import date, parts_of, unknown, year_number


def quarter(match: re.Match[str], context: Context) -> Reading | None:
    """A quarter or half by its number."""
    parts = parts_of(match)
    half = parts["qh"] == "half"
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
        named = context.last_mentioned("quarter")
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


def fiscal_year(match: re.Match[str], context: Context) -> Reading | None:
    """A fiscal year by its number."""
    number = year_number(parts_of(match))
    return None if number is None else date(year_of(number))


def relative_fiscal(match: re.Match[str], context: Context) -> Reading | None:
    """The current, last or next fiscal year."""
    relation = parts_of(match)["rel"]
    if context.report is None:
        return unknown("year")
    offset = -1 if relation == "latest" else times.RELATIONS[relation or ""]
    return date(shift(containing("year", context.report), offset))
