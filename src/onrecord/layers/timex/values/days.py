"""Days, months, years, decades and feasts."""

from __future__ import annotations

import datetime
import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import UNKNOWN, Grain, Period, containing, month_of, shift, year_of
from onrecord.layers.timex.values.parts import (
    DAY_WORDS,
    date,
    month_number,
    parts_of,
    unknown,
    with_part,
    year_number,
)


def calendar_day(match: re.Match[str], context: Context) -> Reading | None:
    """A day by month and number, with or without its year."""
    parts = parts_of(match)
    day = read_ordinal(parts["d"] or parts["dw"] or "")
    month = month_number(parts)
    if day is None or not 1 <= day <= 31:
        return None
    year = year_number(parts)
    if year is None and parts["yrel"] and context.report is not None:
        year = context.report.year + times.RELATIONS[parts["yrel"]]
    if year is not None:
        return date(Period("day", datetime.date(year, month, day)))
    relation = times.RELATIONS.get(parts["rel"] or "") if parts["rel"] else None
    period = anchoring.day_of_month(context, match.start(), match.end(), month, day, relation)
    return date(period) if period else Reading("DATE", f"XXXX-{month:02}-{day:02}")


def numeric_day(match: re.Match[str], context: Context) -> Reading | None:
    """A day in figures; month first, unless only the other order is a date."""
    parts = parts_of(match)
    year, month, day = year_number(parts) or 0, int(parts["mm"] or 0), int(parts["d"] or 0)
    if month > 12:
        month, day = day, month
    return date(Period("day", datetime.date(year, month, day)))


def month_year(match: re.Match[str], context: Context) -> Reading | None:
    """A month of a given year."""
    parts = parts_of(match)
    year = year_number(parts)
    return None if year is None else date(month_of(year, month_number(parts)))


def month(match: re.Match[str], context: Context) -> Reading | None:
    """A month without its year, or of last, this or next year."""
    parts = parts_of(match)
    number = month_number(parts)
    if parts["yrel"] == "that":
        year = context.last_mentioned("year", "month", "day", "quarter")
        return date(month_of(year.first.year, number)) if year else Reading("DATE", f"XXXX-{number:02}")
    if context.report is None:
        return Reading("DATE", f"XXXX-{number:02}")
    if parts["yrel"]:
        return date(month_of(context.report.year + times.RELATIONS[parts["yrel"] or ""], number))
    relation = parts["rel"]
    period = anchoring.month(
        context, match.start(), match.end(), number, times.RELATIONS[relation] if relation else None
    )
    return date(period)


def year(match: re.Match[str], context: Context) -> Reading | None:
    """A year in figures or words."""
    number = year_number(parts_of(match))
    return None if number is None else date(year_of(number))


def decade(match: re.Match[str], context: Context) -> Reading | None:
    """A decade in figures or words."""
    parts = parts_of(match)
    if parts["dy"]:
        first = int(parts["dy"] or 0) * 10
    else:
        digit = int(parts["dd"] or 0) or times.DECADE_WORDS[parts["dw"] or ""]
        first = 1900 + 10 * digit
    return date(Period("decade", datetime.date(first, 1, 1)))


def century(match: re.Match[str], context: Context) -> Reading | None:
    """A century by its ordinal: the 20th is 19xx."""
    number = read_ordinal(parts_of(match)["o"] or "")
    if number is None or not 2 <= number <= 40:
        return None
    return date(Period("century", datetime.date((number - 1) * 100, 1, 1)))


def weekday(match: re.Match[str], context: Context) -> Reading | None:
    """A day of the week, its direction given by a word of relation, a week, or the tense."""
    parts = parts_of(match)
    number = times.WEEKDAYS[(parts["wd"] or "").rstrip(".")]
    if context.report is None:
        return Reading("DATE", f"XXXX-WXX-{number}")
    if parts["wrel"]:
        week = shift(containing("week", context.report), times.RELATIONS[parts["wrel"] or ""])
        return date(Period("day", week.first + datetime.timedelta(days=number - 1)))
    relation = parts["rel"]
    if relation in ("following", "previous", "preceding"):
        return date(anchoring.weekday_of_text(context, number, times.RELATIONS[relation]))
    return date(
        anchoring.weekday(
            context, match.start(), match.end(), number, times.RELATIONS[relation] if relation else None
        )
    )


def week_from(match: re.Match[str], context: Context) -> Reading | None:
    """A week from a day."""
    parts = parts_of(match)
    if context.report is None:
        return unknown("day")
    if parts["wd"]:
        base = anchoring.weekday(context, match.start(), match.end(), times.WEEKDAYS[parts["wd"] or ""], 1)
    else:
        base = Period("day", context.report + datetime.timedelta(days=DAY_WORDS.get(parts["word"] or "", 0)))
    return date(shift(base, 7))


def day_word(match: re.Match[str], context: Context) -> Reading | None:
    """Today, yesterday, tomorrow, with or without a part of the day."""
    parts = parts_of(match)
    period = None
    if context.report:
        period = Period("day", context.report + datetime.timedelta(days=DAY_WORDS[parts["word"] or ""]))
    if parts["part"]:
        return with_part(period, times.PARTS_OF_DAY[parts["part"] or ""])
    return date(period) if period else unknown("day")


def feast(match: re.Match[str], context: Context) -> Reading | None:
    """A feast, of its year or the one that relation and tense choose."""
    parts = parts_of(match)
    kind, month_, first, second = times.HOLIDAYS[(parts["feast"] or "").replace("’", "'")]
    year_ = year_number(parts)
    if year_ is None:
        if context.report is None:
            return Reading("DATE", f"XXXX-{month_:02}-{first:02}" if kind == "fixed" else UNKNOWN["day"])
        days = [anchoring.feast(kind, month_, first, second, context.report.year + off) for off in (-1, 0, 1)]
        relation = parts["rel"]
        day = anchoring.choose_day(
            context, match.start(), match.end(), days, times.RELATIONS[relation] if relation else None
        )
    else:
        day = anchoring.feast(kind, month_, first, second, year_)
    grain: Grain = "day"
    if parts["week"]:
        grain = "weekend" if "end" in (parts["week"] or "") else "week"
    return date(containing(grain, day))
