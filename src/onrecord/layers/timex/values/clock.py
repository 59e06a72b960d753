"""Times and parts of a day."""

from __future__ import annotations

import datetime
import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_number
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import UNKNOWN, Period, value_of
from onrecord.layers.timex.values.days import calendar_day, weekday
from onrecord.layers.timex.values.parts import DAY_WORDS, parts_of, with_part


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
        day = Period("day", context.report + datetime.timedelta(days=DAY_WORDS[parts["word"] or ""]))
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
        return with_part(anchoring.day_of_text(context), code)
    if context.report is None:
        return with_part(None, code)
    offset = {"last": -1, "yesterday": -1, "tomorrow": 1}.get(parts["rel"] or "", 0)
    return with_part(Period("day", context.report + datetime.timedelta(days=offset)), code)
