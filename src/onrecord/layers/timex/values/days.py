"""Days, months, years, decades and feasts."""

from __future__ import annotations

import datetime
import re

from onrecord.lang.en import time_contexts, times
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
    day = read_ordinal(parts["d"] or parts["d2"] or parts["dw"] or "")
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
    """A day in figures. With slashes either order is written: what else the text writes decides, else it stays open."""
    parts = parts_of(match)
    year, month, day = year_number(parts) or 0, int(parts["mm"] or 0), int(parts["d"] or 0)
    if month > 12 or "/" not in match[0]:
        month, day = (day, month) if month > 12 else (month, day)
        return date(Period("day", datetime.date(year, month, day)))
    found = _order(context, year, month, day)
    return date(Period("day", found)) if found else Reading("DATE", f"{year:04}-XX-XX")


def _order(context: Context, year: int, first: int, second: int) -> datetime.date | None:
    """The day that two numbers below 13 mean: as the text writes its dates, or the one close to the report's."""
    if second > 12 or first == second:
        return datetime.date(year, first, second)
    american, other = datetime.date(year, first, second), datetime.date(year, second, first)
    if context.day_first is not None:
        return other if context.day_first else american
    near = [day for day in (american, other) if context.report and abs((day - context.report).days) <= _CLOSE]
    return near[0] if len(near) == 1 else None


_CLOSE = 14
"""How many days lie at most between a report and a day in figures, for their order to be told by it."""


def pair_of_years(match: re.Match[str], context: Context) -> Reading | None:
    """A season or fiscal year over two calendar years: where in them it begins is not known."""
    first = int(parts_of(match)["y"] or 0)
    return Reading("DATE", f"{first}/{first + 1}")


def day_of_month_from_here(match: re.Match[str], context: Context) -> Reading | None:
    """A day of this, last or next month."""
    parts = parts_of(match)
    day = read_ordinal(parts["o"] or "") or 0
    if context.report is None:
        return Reading("DATE", f"XXXX-XX-{day:02}")
    month_ = shift(containing("month", context.report), times.RELATIONS[parts["rel"] or ""])
    return date(Period("day", month_.first.replace(day=day)))


def weekday_of_month(match: re.Match[str], context: Context) -> Reading | None:
    """The first Monday in a month, the last Friday of one."""
    parts = parts_of(match)
    which = -1 if parts["last"] else read_ordinal(parts["o"] or "") or 0
    if which > 5 or which == 0:
        return None
    if parts["m"] and parts["y"]:
        month_ = month_of(int(parts["y"] or 0), month_number(parts))
    elif context.report is None:
        return unknown("day")
    elif parts["m"]:
        month_ = anchoring.month(context, match.start(), match.end(), month_number(parts), None)
    else:
        relation = times.RELATIONS.get(parts["rel"] or "", 0)
        month_ = shift(containing("month", context.report), relation)
    number = times.WEEKDAYS[(parts["wd"] or "").rstrip(".")]
    day = anchoring.nth_weekday(month_.first.year, month_.first.month, number, which)
    return date(Period("day", day)) if day.month == month_.first.month else None


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
    relation = parts["rel"] or parts["post"]
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
    if context.report is None or _is_any(match, context):
        return Reading("DATE", f"XXXX-WXX-{number}")
    if parts["wrel"]:
        week = shift(containing("week", context.report), times.RELATIONS[parts["wrel"] or ""])
        return date(Period("day", week.first + datetime.timedelta(days=number - 1)))
    relation = parts["rel"] or times.TRAILING_RELATIONS.get(parts["post"] or "")
    if relation in ("following", "previous", "preceding"):
        return date(anchoring.weekday_of_text(context, number, times.RELATIONS[relation]))
    return date(
        anchoring.weekday(
            context, match.start(), match.end(), number, times.RELATIONS[relation] if relation else None
        )
    )


def day_beside(match: re.Match[str], context: Context) -> Reading | None:
    """The day before or after a day of the week."""
    reading = weekday(match, context)
    if reading is None or reading.period is None:
        return unknown("day")
    return date(shift(reading.period, -1 if parts_of(match)["side"] == "before" else 1))


def that_date(match: re.Match[str], context: Context) -> Reading | None:
    """By that date: the time that the text spoke of last."""
    period = context.last_mentioned()
    return date(period) if period else None


_ANY_DAY = re.compile(time_contexts.ANY_DAY)
_PHRASE_END = re.compile(times.PHRASE_END)


def _is_any(match: re.Match[str], context: Context) -> bool:
    """ "Laid off on a Friday": no certain one; "a Friday deadline" is."""
    before = _ANY_DAY.search(context.text, max(0, match.start() - 8), match.start())
    return before is not None and _PHRASE_END.match(context.text, match.end()) is not None


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
    name = (parts["feast"] or "").replace("’", "'")
    kind, month_, first, second = times.HOLIDAYS[name]
    if name in times.AMERICAN_FEASTS and not context.american:
        return unknown("day")
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
