"""The readings of the grammar: from a match and its context to type, value and period.

Each public function is named by a rule of :mod:`onrecord.lang.en.time_rules`. ``None`` means that the match
is no time
expression after all. Values follow TIMEX3 (ISO 8601 with ``X`` for what is open).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from onrecord.lang.en import times
from onrecord.layers.numerals import read_number, read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import (
    UNKNOWN,
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
    value_of,
    year_of,
)

Parts = Mapping[str, str | None]


class _Parts(dict[str, str | None]):
    """The named groups of a match, lower-cased, with single spaces; a group the rule lacks is ``None``."""

    def __missing__(self, key: str) -> None:
        return None


def parts_of(match: re.Match[str]) -> _Parts:
    """The named groups of a match, in lower case; what did not take part is ``None``."""
    return _Parts(
        {
            name: " ".join(value.lower().split()) if value is not None else None
            for name, value in match.groupdict().items()
        }
    )


def _date(period: Period, *, anchors: bool = True) -> Reading:
    return Reading("DATE", value_of(period), period, None, anchors)


def _open(grain: Grain) -> Reading:
    return Reading("DATE", UNKNOWN[grain])


def _year_number(parts: Parts) -> int | None:
    for name in ("y", "y2"):
        if parts[name]:
            return int(parts[name] or 0)
    if parts["yy"]:
        short = int(parts["yy"] or 0)
        return short + (1900 if short > 40 else 2000)
    if parts["yw"]:
        return _spoken_year(parts["yw"] or "")
    return None


def _spoken_year(words: str) -> int | None:
    if words.startswith("two thousand"):
        return int(read_number(words) or 2000)
    first, _, rest = words.replace("-", " ").partition(" ")
    century = int(read_number(first) or 0) * 100
    if rest.startswith("hundred"):
        return century
    tail = read_number(rest.replace("oh ", ""))
    return century + int(tail) if tail is not None and tail < 100 else None


def _month_number(parts: Parts) -> int:
    return times.MONTHS[(parts["m"] or "").rstrip(".")]


def calendar_day(match: re.Match[str], context: Context) -> Reading | None:
    """A day by month and number, with or without its year."""
    parts = parts_of(match)
    day = read_ordinal(parts["d"] or parts["dw"] or "")
    month = _month_number(parts)
    if day is None or not 1 <= day <= 31:
        return None
    year = _year_number(parts)
    if year is None and parts["yrel"] and context.report is not None:
        year = context.report.year + times.RELATIONS[parts["yrel"]]
    if year is not None:
        return _date(Period("day", datetime.date(year, month, day)))
    relation = times.RELATIONS.get(parts["rel"] or "") if parts["rel"] else None
    period = anchoring.day_of_month(context, match.start(), match.end(), month, day, relation)
    return _date(period) if period else Reading("DATE", f"XXXX-{month:02}-{day:02}")


def numeric_day(match: re.Match[str], context: Context) -> Reading | None:
    """A day in figures; month first, unless only the other order is a date."""
    parts = parts_of(match)
    year, month, day = _year_number(parts) or 0, int(parts["mm"] or 0), int(parts["d"] or 0)
    if month > 12:
        month, day = day, month
    return _date(Period("day", datetime.date(year, month, day)))


def month_year(match: re.Match[str], context: Context) -> Reading | None:
    """A month of a given year."""
    parts = parts_of(match)
    year = _year_number(parts)
    return None if year is None else _date(month_of(year, _month_number(parts)))


def month(match: re.Match[str], context: Context) -> Reading | None:
    """A month without its year, or of last, this or next year."""
    parts = parts_of(match)
    number = _month_number(parts)
    if parts["yrel"] == "that":
        year = context.last_mentioned("year", "month", "day", "quarter")
        return _date(month_of(year.first.year, number)) if year else Reading("DATE", f"XXXX-{number:02}")
    if context.report is None:
        return Reading("DATE", f"XXXX-{number:02}")
    if parts["yrel"]:
        return _date(month_of(context.report.year + times.RELATIONS[parts["yrel"] or ""], number))
    relation = parts["rel"]
    period = anchoring.month(
        context, match.start(), match.end(), number, times.RELATIONS[relation] if relation else None
    )
    return _date(period)


def year(match: re.Match[str], context: Context) -> Reading | None:
    """A year in figures or words."""
    number = _year_number(parts_of(match))
    return None if number is None else _date(year_of(number))


def decade(match: re.Match[str], context: Context) -> Reading | None:
    """A decade in figures or words."""
    parts = parts_of(match)
    if parts["dy"]:
        first = int(parts["dy"] or 0) * 10
    else:
        digit = int(parts["dd"] or 0) or times.DECADE_WORDS[parts["dw"] or ""]
        first = 1900 + 10 * digit
    return _date(Period("decade", datetime.date(first, 1, 1)))


def century(match: re.Match[str], context: Context) -> Reading | None:
    """A century by its ordinal: the 20th is 19xx."""
    number = read_ordinal(parts_of(match)["o"] or "")
    if number is None or not 2 <= number <= 40:
        return None
    return _date(Period("century", datetime.date((number - 1) * 100, 1, 1)))


def weekday(match: re.Match[str], context: Context) -> Reading | None:
    """A day of the week, its direction given by a word of relation, a week, or the tense."""
    parts = parts_of(match)
    number = times.WEEKDAYS[(parts["wd"] or "").rstrip(".")]
    if context.report is None:
        return Reading("DATE", f"XXXX-WXX-{number}")
    if parts["wrel"]:
        week = shift(containing("week", context.report), times.RELATIONS[parts["wrel"] or ""])
        return _date(Period("day", week.first + datetime.timedelta(days=number - 1)))
    relation = parts["rel"]
    if relation in ("following", "previous", "preceding"):
        return _date(anchoring.weekday_of_text(context, number, times.RELATIONS[relation]))
    return _date(
        anchoring.weekday(
            context, match.start(), match.end(), number, times.RELATIONS[relation] if relation else None
        )
    )


def week_from(match: re.Match[str], context: Context) -> Reading | None:
    """A week from a day."""
    parts = parts_of(match)
    if context.report is None:
        return _open("day")
    if parts["wd"]:
        base = anchoring.weekday(context, match.start(), match.end(), times.WEEKDAYS[parts["wd"] or ""], 1)
    else:
        base = Period("day", context.report + datetime.timedelta(days=_DAY_WORDS.get(parts["word"] or "", 0)))
    return _date(shift(base, 7))


_DAY_WORDS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "tonight": 0,
}  # fmt: skip


def day_word(match: re.Match[str], context: Context) -> Reading | None:
    """Today, yesterday, tomorrow, with or without a part of the day."""
    parts = parts_of(match)
    period = None
    if context.report:
        period = Period("day", context.report + datetime.timedelta(days=_DAY_WORDS[parts["word"] or ""]))
    if parts["part"]:
        return _with_part(period, times.PARTS_OF_DAY[parts["part"] or ""])
    return _date(period) if period else _open("day")


def _with_part(day: Period | None, part: str) -> Reading:
    return Reading("TIME", (value_of(day) if day else UNKNOWN["day"]) + "T" + part, day)


def feast(match: re.Match[str], context: Context) -> Reading | None:
    """A feast, of its year or the one that relation and tense choose."""
    parts = parts_of(match)
    kind, month_, first, second = times.HOLIDAYS[(parts["feast"] or "").replace("’", "'")]
    year_ = _year_number(parts)
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
    return _date(containing(grain, day))


def relative_unit(match: re.Match[str], context: Context) -> Reading | None:
    """This, last or next week, month, year …"""
    parts = parts_of(match)
    grain: Grain = times.GRAINS[parts["u"] or ""]  # type: ignore[assignment]
    relation = times.RELATIONS[parts["rel"] or ""]
    if parts["u"] == "quarter" and relation == -1 and parts["rel"] == "past":
        return Reading("DURATION", "P1Q")
    if parts["rel"] == "past" and grain in ("decade", "century"):
        return Reading("DURATION", "P10Y" if grain == "decade" else "P100Y")
    if context.report is None:
        return _open(grain)
    period = shift(containing(grain, context.report), relation)
    if parts["ou"]:
        return _part_of(period, parts)
    return _date(period)


def unit_before_last(match: re.Match[str], context: Context) -> Reading | None:
    """The week before last, the year after next."""
    parts = parts_of(match)
    grain: Grain = times.GRAINS[parts["u"] or ""]  # type: ignore[assignment]
    if context.report is None:
        return _open(grain)
    return _date(shift(containing(grain, context.report), times.FAR_RELATIONS[parts["far"] or ""]))


def _part_of(period: Period, parts: Parts) -> Reading | None:
    grain: Grain = parts["ou"]  # type: ignore[assignment]
    rank = read_ordinal(parts["o"] or "") if parts["o"] else None
    if rank is not None:
        inner = shift(containing(grain, period.first), rank - 1)
    else:
        inner = containing(grain, last_day(period))
    return _date(inner)


def text_unit(match: re.Match[str], context: Context) -> Reading | None:
    """That year, the following month, the day before: reckoned from what the text spoke of last."""
    parts = parts_of(match)
    relation = times.TEXT_RELATIONS[parts["trel"] or ""] if parts["trel"] != "very same" else 0
    unit = parts["u"] or ""
    if unit in times.PARTS_OF_DAY:
        day = anchoring.day_of_text(context)
        return _with_part(shift(day, relation) if day else None, times.PARTS_OF_DAY[unit])
    grain: Grain = times.GRAINS[unit]  # type: ignore[assignment]
    base = anchoring.text_anchor(context, grain)
    if base is None:
        return _open(grain)
    return _date(shift(containing(grain, base), relation))


def plain_unit(match: re.Match[str], context: Context) -> Reading | None:
    """The day, the week, the month: that which the text is in."""
    parts = parts_of(match)
    unit = parts["u"] or ""
    grain: Grain = times.GRAINS[unit]  # type: ignore[assignment]
    if unit == "week" and not (parts["edge"] or parts["mod"]) and context.report is None:
        return Reading("DURATION", "P1W")
    base = anchoring.text_anchor(context, grain)
    return _date(containing(grain, base), anchors=False) if base else _open(grain)


def plain_year(match: re.Match[str], context: Context) -> Reading | None:
    """The year: a length, unless a word places something in it."""
    parts = parts_of(match)
    words = match[0].lower()
    if parts["edge"] or parts["mod"] or "full" in words:
        if context.report is None:
            return _open("year")
        return _date(containing("year", context.report), anchors=False)
    return Reading("DURATION", "P1Y")


def year_end(match: re.Match[str], context: Context) -> Reading | None:
    """The end of the year of the report (of the last one, in its first weeks, when told as past)."""
    if context.report is None:
        return _open("year")
    return _date(containing("year", context.report), anchors=False)


def weekend(match: re.Match[str], context: Context) -> Reading | None:
    """The weekend nearest in the direction of the tense."""
    if context.report is None:
        return _open("weekend")
    this = containing("weekend", context.report)
    if context.report >= this.first or context.direction(match.start(), match.end()) == "future":
        return _date(this)
    return _date(shift(this, -1))


def week_of(match: re.Match[str], context: Context) -> Reading | None:
    """The week that holds a day, or the first, second … last of a month."""
    parts = parts_of(match)
    year_ = _year_number(parts)
    if parts["d"]:
        day = read_ordinal(parts["d"] or "") or 1
        number = _month_number(parts)
        if year_ is not None:
            found: Period | None = Period("day", datetime.date(year_, number, day))
        else:
            found = anchoring.day_of_month(context, match.start(), match.end(), number, day)
        return _date(containing("week", found.first)) if found else _open("week")
    if context.report is None and year_ is None:
        return _open("week")
    if parts["rel"] and context.report:
        month_ = shift(containing("month", context.report), times.RELATIONS[parts["rel"] or ""])
    elif year_ is not None:
        month_ = month_of(year_, _month_number(parts))
    else:
        month_ = anchoring.month(context, match.start(), match.end(), _month_number(parts), None)
    if parts["last"]:
        return _date(containing("week", last_day(month_) - datetime.timedelta(days=3)))
    rank = read_ordinal(parts["o"] or "")
    if rank is None:
        return _date(month_)
    return _date(containing("week", month_.first + datetime.timedelta(days=7 * (rank - 1) + 3)))


def season(match: re.Match[str], context: Context) -> Reading | None:
    """A season of its year, or of the one that relation and tense choose."""
    parts = parts_of(match)
    code = times.SEASONS[parts["s"] or ""]
    year_ = _year_number(parts)
    if year_ is None and context.report is None:
        return Reading("DATE", f"XXXX-{code}")
    if year_ is None and parts["yrel"] and context.report:
        year_ = context.report.year + times.RELATIONS[parts["yrel"] or ""]
    if year_ is not None:
        return _date(season_of(year_, code))
    relation = parts["rel"]
    past = relation is not None and "past" in relation
    sign = times.RELATIONS[relation] if relation else None
    return _date(anchoring.season(context, match.start(), match.end(), code, -1 if past else sign))


def quarter(match: re.Match[str], context: Context) -> Reading | None:
    """A quarter or half by its number."""
    parts = parts_of(match)
    half = parts["qh"] == "half"
    if parts["lasto"]:
        latest = parts["lasto"] == "latest"
        rank = 0 if latest or not (_year_number(parts) or parts["yrel"]) else (2 if half else 4)
    else:
        rank = int(parts["qn"] or 0) or read_ordinal(parts["o"] or "") or 0
    if rank > (2 if half else 4):
        return None
    return _quarter(match, context, rank, half=half)


def _quarter(match: re.Match[str], context: Context, rank: int, *, half: bool) -> Reading | None:
    parts = parts_of(match)
    make = half_of if half else quarter_of
    year_ = _year_number(parts)
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
        return _date(shift_by(period, "year", -1), anchors=False)
    return _date(period)


def _relative_quarter(context: Context, *, half: bool, latest: bool) -> Reading:
    if context.report is None:
        return _open("half" if half else "quarter")
    return _date(shift(containing("half" if half else "quarter", context.report), -1))


def plain_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """The quarter, the latest quarter, the year-ago quarter: reckoned from the quarter spoken of last."""
    parts = parts_of(match)
    words = match[0].lower()
    if parts["y"]:
        named = context.last_mentioned("quarter")
        year_ = int(parts["y"] or 0)
        return _date(
            quarter_of(year_, named.first.month // 3 + 1) if named else year_of(year_), anchors=False
        )
    base = context.last_mentioned("quarter", "half")
    if base is None:
        if context.report is None:
            return _open("quarter")
        current = containing("quarter", context.report)
        base = current if words.startswith("this") or "current" in words else shift(current, -1)
    elif words.startswith("this") or "current" in words:
        base = containing("quarter", context.report) if context.report else base
    if parts["ago"] or parts["lyq"]:
        return _date(shift_by(base, "year", -1), anchors=False)
    return _date(base)


def same_period(match: re.Match[str], context: Context) -> Reading | None:
    """The same period of another year."""
    parts = parts_of(match)
    base = anchoring.comparison_base(context, match.start())
    if parts["y"]:
        year_ = int(parts["y"] or 0)
        return _date(
            shift_by(base, "year", year_ - base.first.year) if base else year_of(year_), anchors=False
        )
    return _date(shift_by(base, "year", -1), anchors=False) if base else _open("year")


def year_earlier(match: re.Match[str], context: Context) -> Reading | None:
    """A year earlier, a year ago, year-ago: the same period one year back."""
    base = anchoring.comparison_base(context, match.start())
    parts = parts_of(match)
    if base is None:
        return _open("year")
    if (parts["ago"] or parts["adj"]) and base.grain == "year" and context.report:
        base = containing("year", context.report)
    return _date(shift_by(base, "year", -1), anchors=False)


def fiscal_year(match: re.Match[str], context: Context) -> Reading | None:
    """A fiscal year by its number."""
    number = _year_number(parts_of(match))
    return None if number is None else _date(year_of(number))


def relative_fiscal(match: re.Match[str], context: Context) -> Reading | None:
    """The current, last or next fiscal year."""
    relation = parts_of(match)["rel"]
    if context.report is None:
        return _open("year")
    offset = -1 if relation == "latest" else times.RELATIONS[relation or ""]
    return _date(shift(containing("year", context.report), offset))


def _count(parts: Parts) -> float | None:
    """The number before a unit; ``None`` where it is vague."""
    if parts["n"]:
        return read_number(parts["n"] or "")
    if parts["two"]:
        return 2.0
    return None if parts["vague"] else 1.0


def _has_count(parts: Parts) -> bool:
    return bool(parts["n"] or parts["two"] or parts["one"])


def ago(match: re.Match[str], context: Context) -> Reading | None:
    """So many units before (or from) now."""
    parts = parts_of(match)
    ahead = bool(parts["hence"] or parts["dir"] in ("now", "today"))
    count = _count(parts)
    if not _has_count(parts) or count is None:
        return Reading("DATE", "FUTURE_REF" if ahead else "PAST_REF")
    period = anchoring.offset(context.report, parts["u"] or "", count if ahead else -count)
    if period is None:
        grain = times.GRAINS.get(parts["u"] or "")
        return _open(grain) if grain else Reading("DATE", "PRESENT_REF")  # type: ignore[arg-type]
    return _date(period)


def earlier(match: re.Match[str], context: Context) -> Reading | None:
    """So many units before or after what the text spoke of last."""
    parts = parts_of(match)
    count = _count(parts)
    ahead = parts["dir"] == "later"
    if not _has_count(parts) or count is None:
        return Reading("DURATION", duration_value(parts["u"] or "", None))
    base = context.last_mentioned()
    anchor = base.first if base else context.report
    grain = times.GRAINS.get(parts["u"] or "")
    period = anchoring.offset(anchor, parts["u"] or "", count if ahead else -count)
    if period is None:
        return _open(grain) if grain else Reading("DURATION", duration_value(parts["u"] or "", count))  # type: ignore[arg-type]
    return _date(period)


def duration_value(unit: str, count: float | None) -> str:
    """The ISO 8601 duration of ``count`` of ``unit``, ``X`` when it is unknown.

    >>> duration_value("years", 2.5), duration_value("hour", 3), duration_value("weeks", None)
    ('P2Y6M', 'PT3H', 'PXW')
    """
    designator = times.UNITS[unit]
    prefix = "P"
    if designator.startswith("T"):
        prefix, designator = "PT", designator[1:]
    multiple = re.match(r"\d+", designator)
    if designator in ("WE", "N"):
        designator = "W" if designator == "WE" else "D"
    if count is None:
        letter = {"10Y": "Y", "100Y": "C", "1000Y": "L", "2W": "W"}.get(designator, designator)
        return f"{prefix}X{letter}"
    if multiple:
        count, designator = count * int(multiple[0]), designator[multiple.end() :]
    whole = int(count)
    rest = count - whole
    smaller = {
        "Y": (12, "M"),
        "TH": (60, "M"),
        "H": (60, "M"),
        "M": (30, "D") if prefix == "P" else (60, "S"),
        "D": (24, "H"),
    }
    if not rest:
        return f"{prefix}{whole}{designator}"
    if designator in smaller:
        times_, letter = smaller[designator]
        joint = "T" if designator == "D" else ""
        head = f"{whole}{designator}" if whole else ""
        return f"{prefix}{head}{joint}{round(rest * times_)}{letter}"
    return f"{prefix}{round(count, 2)}{designator}"


def duration(match: re.Match[str], context: Context) -> Reading | None:
    """A length of time."""
    parts = parts_of(match)
    count = _count(parts)
    if count is not None and parts["half"]:
        count += 0.5
    unit = parts["u"] or ""
    if (
        count is not None
        and count > 0
        and unit in ("hour", "hours")
        and count % 24 == 0
        and parts["durrel"] in ("last", "past", "next")
    ):
        return Reading("DURATION", duration_value("day", count / 24))
    if match[0].lower().startswith("the ") and _is_accounting_period(parts, count) and context.report:
        # "a year earlier" then compares with the year, no longer with a quarter
        context.mention(match.start(), containing("year", context.report))
    return Reading("DURATION", duration_value(unit, count))


def _is_accounting_period(parts: Parts, count: float | None) -> bool:
    return (
        parts["u"] == "months"
        and count in times.ACCOUNTING_MONTHS
        and parts["durrel"] in times.ACCOUNTING_RELATIONS
    )


def duration_range(match: re.Match[str], context: Context) -> Reading | None:
    """A range of lengths; its lower end is the value."""
    parts = parts_of(match)
    return Reading("DURATION", duration_value(parts["u"] or "", read_number(parts["n"] or "")))


def half_unit(match: re.Match[str], context: Context) -> Reading | None:
    """Half an hour, half a year."""
    parts = parts_of(match)
    return Reading("DURATION", duration_value(parts["u"] or parts["u2"] or "", 0.5))


def bare_units(match: re.Match[str], context: Context) -> Reading | None:
    """Units without a number."""
    return Reading("DURATION", duration_value(parts_of(match)["u"] or "", None))


def past_unit(match: re.Match[str], context: Context) -> Reading | None:
    """The past decade."""
    return Reading("DURATION", duration_value(parts_of(match)["u"] or "", 1))


def unit_long(match: re.Match[str], context: Context) -> Reading | None:
    """Day-long, single-day."""
    parts = parts_of(match)
    return Reading("DURATION", duration_value(parts["u"] or parts["u2"] or "", 1))


def clock(match: re.Match[str], context: Context) -> Reading | None:
    """A time by the clock, on its day."""
    parts = parts_of(match)
    hour = int(parts["h"] or parts["h2"] or parts["h3"] or read_number(parts["hw"] or "") or 0)
    minute = int(parts["mi"] or parts["mi2"] or 0)
    half = (parts["ap"] or "")[:1] or {"morning": "a"}.get(parts["inpart"] or parts["inpart3"] or "", "")
    if (parts["inpart"] or parts["inpart3"]) in ("afternoon", "evening"):
        half = "p"
    if half and hour > 12 or hour > 24:
        return None
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return _at(match, context, f"{hour:02}:{minute:02}")


def noon(match: re.Match[str], context: Context) -> Reading | None:
    """Noon or midnight of a day."""
    return _at(match, context, times.POINTS_OF_DAY[parts_of(match)["point"] or ""])


def _at(match: re.Match[str], context: Context, time: str) -> Reading:
    parts = parts_of(match)
    zone = "Z" if (parts["tz"] or "") in times.UNIVERSAL_ZONES else ""
    day: Period | None = None
    if parts["word"] and context.report:
        day = Period("day", context.report + datetime.timedelta(days=_DAY_WORDS[parts["word"] or ""]))
    elif parts["m"]:
        reading = calendar_day(match, context)
        day = reading.period if reading else None
    elif parts["wd"] and context.report:
        day = anchoring.weekday(
            context, match.start(), match.end(), times.WEEKDAYS[(parts["wd"] or "").rstrip(".")], None
        )
    else:
        left, _ = context.sentence(match.start(), match.end())
        day = context.last_mentioned("day", since=left)
        if day is None and context.report:
            day = Period("day", context.report)
    return Reading("TIME", (value_of(day) if day else UNKNOWN["day"]) + "T" + time + zone, day)


def weekday_part(match: re.Match[str], context: Context) -> Reading | None:
    """A part of a day of the week."""
    part = times.PARTS_OF_DAY[parts_of(match)["part"] or ""]
    day = weekday(match, context)
    if day is None:
        return None
    return Reading("TIME", f"{day.value}T{part}", day.period)


def part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """This morning, last night, tonight, the evening."""
    parts = parts_of(match)
    code = "NI" if parts["word"] else times.PARTS_OF_DAY[parts["part"] or ""]
    if not parts["rel"] and not parts["word"]:
        return _with_part(anchoring.day_of_text(context), code)
    if context.report is None:
        return _with_part(None, code)
    offset = {"last": -1, "yesterday": -1, "tomorrow": 1}.get(parts["rel"] or "", 0)
    return _with_part(Period("day", context.report + datetime.timedelta(days=offset)), code)


def every(match: re.Match[str], context: Context) -> Reading | None:
    """Each month, every Monday."""
    parts = parts_of(match)
    if parts["wd"]:
        return Reading("SET", f"XXXX-WXX-{times.WEEKDAYS[(parts['wd'] or '').rstrip('.')]}")
    if parts["m"]:
        return Reading("SET", f"XXXX-{_month_number(parts):02}")
    if parts["s"]:
        return Reading("SET", f"XXXX-{times.SEASONS[parts['s'] or '']}")
    if parts["part"]:
        return Reading("SET", f"XXXX-XX-XXT{times.PARTS_OF_DAY[parts['part'] or '']}")
    count = (
        read_number(parts["n"] or "") if parts["n"] else (read_ordinal(parts["o"] or "") if parts["o"] else 1)
    )
    if " other " in match[0].lower():
        count = 2
    return Reading("SET", duration_value(parts["u"] or "", count or 1))


def frequency(match: re.Match[str], context: Context) -> Reading | None:
    """Daily, weekly, annual."""
    return Reading("SET", times.FREQUENCIES[parts_of(match)["freq"] or ""])


def rate(match: re.Match[str], context: Context) -> Reading | None:
    """So much a year."""
    return Reading("SET", duration_value(parts_of(match)["u"] or "", 1))


def weekdays(match: re.Match[str], context: Context) -> Reading | None:
    """Mondays, Tuesday nights."""
    parts = parts_of(match)
    number = times.WEEKDAYS[parts["wd"] or parts["wd2"] or ""]
    part = "T" + times.DAYPART_PLURALS[parts["part"] or ""] if parts["part"] else ""
    return Reading("SET", f"XXXX-WXX-{number}{part}")


def reference(match: re.Match[str], context: Context) -> Reading | None:
    """Now, recently, the future."""
    return Reading("DATE", times.REFERENCES[parts_of(match)["ref"] or ""])
