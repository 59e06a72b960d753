"""Weeks, months, years and seasons as a text names them: this, last, the next, the end of."""

from __future__ import annotations

import datetime
import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import Grain, Period, containing, last_day, month_of, season_of, shift
from onrecord.layers.timex.values.parts import (
    Parts,
    date,
    month_number,
    parts_of,
    unknown,
    with_part,
    year_number,
)


def relative_unit(match: re.Match[str], context: Context) -> Reading | None:
    """This, last or next week, month, year …"""
    parts = parts_of(match)
    grain: Grain = times.GRAINS[parts["u"] or ""]  # type: ignore[assignment]
    relation = times.RELATIONS[parts["rel"] or ""]
    if parts["u"] == "quarter" and relation == -1 and parts["rel"] == "past":
        return Reading("DURATION", "P1Q")
    ahead = parts["rel"] in times.AHEAD_WORDS and match[0].lower().startswith("the ")
    if (ahead or parts["rel"] == "past") and grain in ("decade", "century"):
        return Reading("DURATION", "P10Y" if grain == "decade" else "P100Y")
    if context.report is None:
        return unknown(grain)
    period = shift(containing(grain, context.report), relation)
    if parts["ou"]:
        return _part_of(period, parts)
    return date(period)


def unit_before_last(match: re.Match[str], context: Context) -> Reading | None:
    """The week before last, the year after next."""
    parts = parts_of(match)
    grain: Grain = times.GRAINS[parts["u"] or ""]  # type: ignore[assignment]
    if context.report is None:
        return unknown(grain)
    return date(shift(containing(grain, context.report), times.FAR_RELATIONS[parts["far"] or ""]))


def _part_of(period: Period, parts: Parts) -> Reading | None:
    grain: Grain = parts["ou"]  # type: ignore[assignment]
    rank = read_ordinal(parts["o"] or "") if parts["o"] else None
    if rank is not None:
        inner = shift(containing(grain, period.first), rank - 1)
    else:
        inner = containing(grain, last_day(period))
    return date(inner)


def text_unit(match: re.Match[str], context: Context) -> Reading | None:
    """That year, the following month, the day before: reckoned from what the text spoke of last."""
    parts = parts_of(match)
    relation = times.TEXT_RELATIONS[parts["trel"] or ""] if parts["trel"] != "very same" else 0
    unit = parts["u"] or ""
    if unit in times.PARTS_OF_DAY:
        day = anchoring.day_of_text(context)
        return with_part(shift(day, relation) if day else None, times.PARTS_OF_DAY[unit])
    grain: Grain = times.GRAINS[unit]  # type: ignore[assignment]
    base = anchoring.text_anchor(context, grain)
    if base is None:
        return unknown(grain)
    return date(shift(containing(grain, base), relation))


def plain_unit(match: re.Match[str], context: Context) -> Reading | None:
    """The day, the week, the month: that which the text is in."""
    parts = parts_of(match)
    unit = parts["u"] or ""
    grain: Grain = times.GRAINS[unit]  # type: ignore[assignment]
    if unit == "week" and not (parts["edge"] or parts["mod"]) and context.report is None:
        return Reading("DURATION", "P1W")
    base = anchoring.text_anchor(context, grain)
    return date(containing(grain, base), anchors=False) if base else unknown(grain)


def plain_year(match: re.Match[str], context: Context) -> Reading | None:
    """The year: a length, unless a word places something in it."""
    parts = parts_of(match)
    words = match[0].lower()
    placed = parts["edge"] or parts["mod"] or "full" in words
    if not placed and not _PHRASE_ENDS.match(context.text, match.end()):
        return Reading("DURATION", "P1Y")
    if context.report is None:
        return unknown("year")
    return date(_year_of_accounts(context, match.start()), anchors=False)


def _year_of_accounts(context: Context, at: int) -> Period:
    """The year of the report; in its first months, that which the text has just spoken of."""
    assert context.report is not None
    current = containing("year", context.report)
    if context.report.month <= _ACCOUNTS_MONTHS:
        told = context.last_mentioned("quarter", "half", "year", since=at - _NEAR)
        if told is not None and told.first.year == current.first.year - 1:
            return containing("year", told.first)
    return current


_PHRASE_ENDS = re.compile(times.YEAR_PHRASE_END)
_ACCOUNTS_MONTHS = 3
_NEAR = 250


def year_end(match: re.Match[str], context: Context) -> Reading | None:
    """The end of the year (quarter, month) of the report."""
    grain: Grain = times.GRAINS[parts_of(match)["u"] or ""]  # type: ignore[assignment]
    if context.report is None:
        return unknown(grain)
    return date(containing(grain, context.report), anchors=False)


def weekend(match: re.Match[str], context: Context) -> Reading | None:
    """The weekend nearest in the direction of the tense."""
    if context.report is None:
        return unknown("weekend")
    this = containing("weekend", context.report)
    if context.report >= this.first or context.direction(match.start(), match.end()) == "future":
        return date(this)
    return date(shift(this, -1))


def week_of(match: re.Match[str], context: Context) -> Reading | None:
    """The week that holds a day, or the first, second … last of a month."""
    parts = parts_of(match)
    year_ = year_number(parts)
    if parts["d"]:
        day = read_ordinal(parts["d"] or "") or 1
        number = month_number(parts)
        if year_ is not None:
            found: Period | None = Period("day", datetime.date(year_, number, day))
        else:
            found = anchoring.day_of_month(context, match.start(), match.end(), number, day)
        return date(containing("week", found.first)) if found else unknown("week")
    if context.report is None and year_ is None:
        return unknown("week")
    if parts["rel"] and context.report:
        month_ = shift(containing("month", context.report), times.RELATIONS[parts["rel"] or ""])
    elif year_ is not None:
        month_ = month_of(year_, month_number(parts))
    else:
        month_ = anchoring.month(context, match.start(), match.end(), month_number(parts), None)
    if parts["last"]:
        return date(containing("week", last_day(month_) - datetime.timedelta(days=3)))
    rank = read_ordinal(parts["o"] or "")
    if rank is None:
        return date(month_)
    return date(containing("week", month_.first + datetime.timedelta(days=7 * (rank - 1) + 3)))


def season(match: re.Match[str], context: Context) -> Reading | None:
    """A season of its year, or of the one that relation and tense choose."""
    parts = parts_of(match)
    code = times.SEASONS[parts["s"] or ""]
    year_ = year_number(parts)
    if year_ is None and context.report is None:
        return Reading("DATE", f"XXXX-{code}")
    if year_ is None and parts["yrel"] and context.report:
        year_ = context.report.year + times.RELATIONS[parts["yrel"] or ""]
    if year_ is not None:
        return date(season_of(year_, code))
    relation = parts["rel"]
    past = relation is not None and "past" in relation
    sign = times.RELATIONS[relation] if relation else None
    return date(anchoring.season(context, match.start(), match.end(), code, -1 if past else sign))
