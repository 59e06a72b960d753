"""Times and parts of a day."""

from __future__ import annotations

import datetime
import re

from onrecord.lang.en import times
from onrecord.layers.numerals import as_listed, read_number
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import UNKNOWN, Period, value_of
from onrecord.layers.timex.values.days import calendar_day, day_word, weekday
from onrecord.layers.timex.values.parts import DAY_WORDS, parts_of, with_part


def clock(match: re.Match[str], context: Context) -> Reading | None:
    """A time by the clock, on its day."""
    parts = parts_of(match)
    figures = parts["h"] or parts["h2"] or parts["h3"] or parts["h4"]
    hour = int(figures or read_number(parts["hw"] or "") or 0)
    minute = int(parts["mi"] or parts["mi2"] or parts["mi4"] or 0)
    return _hour(match, context, hour, minute)


def spoken_clock(match: re.Match[str], context: Context) -> Reading | None:
    """Half past six, a quarter to nine."""
    parts = parts_of(match)
    hour = int(read_number(parts["hw"] or "") or 0)
    minute = 30 if parts["step"] == "half" else 15
    if parts["side"] == "to":
        hour, minute = hour - 1, 60 - minute
    return _hour(match, context, hour, minute) if 0 < hour < 13 else None


def _hour(match: re.Match[str], context: Context, hour: int, minute: int) -> Reading | None:
    """The hour in the half of the day that "p.m." or a part of the day tells."""
    parts = parts_of(match)
    named = (
        "NI"
        if parts["tonight"]
        else next((times.PARTS_OF_DAY[parts[group] or ""] for group in _PARTS if parts[group]), "")
    )
    half = (parts["ap"] or "")[:1] or times.HALVES_OF_DAY.get(named, "")
    if parts["ap"] and hour > 12 or hour > 24:
        return None
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return _at(match, context, f"{hour:02}:{minute:02}")


_PARTS = ("inpart", "inpart3", "part", "part2", "part3")


def noon(match: re.Match[str], context: Context) -> Reading | None:
    """Noon or midnight of a day."""
    return _at(match, context, times.POINTS_OF_DAY[parts_of(match)["point"] or ""])


def _at(match: re.Match[str], context: Context, time: str) -> Reading:
    parts = parts_of(match)
    zone = "Z" if (parts["tz"] or "") in times.UNIVERSAL_ZONES else ""
    day: Period | None = None
    word = (
        parts["word"] or parts["tonight"] or {"last": "yesterday", "this": "today"}.get(parts["this"] or "")
    )
    if word and context.report:
        day = Period("day", context.report + datetime.timedelta(days=DAY_WORDS[word]))
    elif parts["m"] or parts["m2"]:
        reading = calendar_day(match, context)
        day = reading.period if reading else None
    elif parts["wd"] and context.report:
        day = anchoring.weekday(
            context, match.start(), match.end(), times.WEEKDAYS[(parts["wd"] or "").rstrip(".")], None
        )
    else:
        left, _ = context.sentence(match.start(), match.end())
        day = _bracketed_day(match, context) or context.last_mentioned("day", since=left)
        if day is None and context.report:
            day = Period("day", context.report)
    return Reading("TIME", (value_of(day) if day else UNKNOWN["day"]) + "T" + time + zone, day)


_BRACKETED = re.compile(times.BRACKETED_DAY)


def _bracketed_day(match: re.Match[str], context: Context) -> Period | None:
    """The day that stands in or behind the brackets after an hour: "10:35 a.m. (0735 GMT) Friday"."""
    found = _BRACKETED.match(context.text, match.end())
    if found is None or context.report is None:
        return None
    return anchoring.weekday(
        context, match.start(), found.end(), times.WEEKDAYS[as_listed(found["wd"])], None
    )


def weekday_part(match: re.Match[str], context: Context) -> Reading | None:
    """A part of a day of the week."""
    part = times.PARTS_OF_DAY[parts_of(match)["part"] or ""]
    day = weekday(match, context)
    if day is None:
        return None
    return Reading("TIME", f"{day.value}T{part}", day.period)


def part_of_date(match: re.Match[str], context: Context) -> Reading | None:
    """The night of 12 November, the early hours of Saturday."""
    parts = parts_of(match)
    code = "MO" if parts["small"] else times.PARTS_OF_DAY[parts["part"] or ""]
    if parts["word"]:
        reading: Reading | None = day_word(match, context) if not parts["part"] else None
        day = reading.period if reading else None
    else:
        reading = calendar_day(match, context) if parts["m"] or parts["m2"] else weekday(match, context)
        day = reading.period if reading else None
    if reading is None:
        return None
    return Reading("TIME", f"{reading.value}T{code}", day)


def part_of_day(match: re.Match[str], context: Context) -> Reading | None:
    """This morning, last night, tonight, the evening."""
    parts = parts_of(match)
    code = "NI" if parts["word"] else times.PARTS_OF_DAY[parts["part"] or parts["part2"] or ""]
    if parts["part"] in times.DAWNS and context.direction(match.start(), match.end()) == "future":
        return with_part(None, code)  # "until dawn": today's or tomorrow's
    if not parts["rel"] and not parts["word"]:
        return with_part(anchoring.day_of_text(context), code)
    if context.report is None:
        return with_part(None, code)
    offset = {"last": -1, "yesterday": -1, "tomorrow": 1}.get(parts["rel"] or "", 0)
    return with_part(Period("day", context.report + datetime.timedelta(days=offset)), code)
