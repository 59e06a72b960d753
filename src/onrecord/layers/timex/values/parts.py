"""What the readings share: the named parts of a match, and readings of a period."""

from __future__ import annotations

import re
from collections.abc import Mapping

from onrecord.lang.en import times
from onrecord.layers.numerals import read_number
from onrecord.layers.timex.context import Reading
from onrecord.layers.timex.periods import UNKNOWN, Grain, Period, value_of

Parts = Mapping[str, str | None]


class NamedParts(dict[str, str | None]):
    """The named groups of a match, lower-cased, with single spaces; a group the rule lacks is ``None``."""

    def __missing__(self, key: str) -> None:
        return None


def parts_of(match: re.Match[str]) -> NamedParts:
    """The named groups of a match, in lower case; what did not take part is ``None``."""
    return NamedParts(
        {
            name: " ".join(value.lower().split()) if value is not None else None
            for name, value in match.groupdict().items()
        }
    )


def date(period: Period, *, anchors: bool = True) -> Reading:
    """A date that is the whole of ``period``."""
    return Reading("DATE", value_of(period), period, None, anchors)


def unknown(grain: Grain) -> Reading:
    """A date of which only the grain is known."""
    return Reading("DATE", UNKNOWN[grain])


def year_number(parts: Parts) -> int | None:
    """The year that a match names, in figures or words."""
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


def month_number(parts: Parts) -> int:
    """The month that a match names, 1 to 12."""
    return times.MONTHS[(parts["m"] or parts["m2"] or "").rstrip(".")]


def with_part(day: Period | None, part: str) -> Reading:
    """A part of a day ("MO", "NI"), of an unknown day when it is ``None``."""
    return Reading("TIME", (value_of(day) if day else UNKNOWN["day"]) + "T" + part, day)


DAY_WORDS: dict[str, int] = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "tonight": 0,
}  # fmt: skip
