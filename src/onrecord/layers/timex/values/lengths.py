"""Lengths of time, what lies a length away, habits, and references."""

from __future__ import annotations

import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_number, read_ordinal
from onrecord.layers.timex import anchoring
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.periods import containing
from onrecord.layers.timex.values.parts import Parts, date, month_number, parts_of, unknown


def count_of(parts: Parts) -> float | None:
    """The number before a unit; ``None`` where it is vague."""
    if parts["n"]:
        return read_number(parts["n"] or "")
    if parts["two"]:
        return 2.0
    return None if parts["vague"] else 1.0


def has_count(parts: Parts) -> bool:
    """Whether a definite number stands before the unit."""
    return bool(parts["n"] or parts["two"] or parts["one"])


def ago(match: re.Match[str], context: Context) -> Reading | None:
    """So many units before (or from) now."""
    parts = parts_of(match)
    ahead = bool(parts["hence"] or parts["dir"] in ("now", "today"))
    count = count_of(parts)
    if not has_count(parts) or count is None:
        return Reading("DATE", "FUTURE_REF" if ahead else "PAST_REF")
    period = anchoring.offset(context.report, parts["u"] or "", count if ahead else -count)
    if period is None:
        grain = times.GRAINS.get(parts["u"] or "")
        return unknown(grain) if grain else Reading("DATE", "PRESENT_REF")  # type: ignore[arg-type]
    return date(period)


def earlier(match: re.Match[str], context: Context) -> Reading | None:
    """So many units before or after what the text spoke of last."""
    parts = parts_of(match)
    count = count_of(parts)
    ahead = parts["dir"] == "later"
    if not has_count(parts) or count is None:
        return Reading("DURATION", duration_value(parts["u"] or "", None))
    base = context.last_mentioned()
    anchor = base.first if base else context.report
    grain = times.GRAINS.get(parts["u"] or "")
    period = anchoring.offset(anchor, parts["u"] or "", count if ahead else -count)
    if period is None:
        return unknown(grain) if grain else Reading("DURATION", duration_value(parts["u"] or "", count))  # type: ignore[arg-type]
    return date(period)


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
    count = count_of(parts)
    if count is not None and parts["half"]:
        count += 0.5
    unit = parts["u"] or ""
    if match[0].lower() in times.SOME_DAY and context.direction(match.start(), match.end()) == "future":
        return Reading("DATE", "FUTURE_REF")
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
    """Half an hour, a quarter of a century."""
    parts = parts_of(match)
    part = times.PARTS_OF_UNITS[(parts["q"] or parts["q2"] or "").replace("-", " ")]
    return Reading("DURATION", duration_value(parts["u"] or parts["u2"] or "", part))


def bare_units(match: re.Match[str], context: Context) -> Reading | None:
    """Units without a number; "past years" and "future years" are the past and the future."""
    reference = times.UNBOUNDED.get(match[0].lower().split()[0])
    if reference:
        return Reading("DATE", reference)
    return Reading("DURATION", duration_value(parts_of(match)["u"] or "", None))


def age_of_thing(match: re.Match[str], context: Context) -> Reading | None:
    """The length of what is so many months old, and is no living being."""
    parts = parts_of(match)
    count = read_number(parts["n"] or "") if parts["n"] else None
    return Reading("DURATION", duration_value(parts["u"] or parts["u2"] or "", count))


def past_unit(match: re.Match[str], context: Context) -> Reading | None:
    """The past decade."""
    return Reading("DURATION", duration_value(parts_of(match)["u"] or "", 1))


def unit_long(match: re.Match[str], context: Context) -> Reading | None:
    """Day-long, single-day."""
    parts = parts_of(match)
    return Reading("DURATION", duration_value(parts["u"] or parts["u2"] or "", 1))


def every(match: re.Match[str], context: Context) -> Reading | None:
    """Each month, every Monday."""
    parts = parts_of(match)
    if parts["wd"]:
        return Reading("SET", f"XXXX-WXX-{times.WEEKDAYS[(parts['wd'] or '').rstrip('.')]}")
    if parts["m"]:
        return Reading("SET", f"XXXX-{month_number(parts):02}")
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
