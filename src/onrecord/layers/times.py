"""Times: TIMEX3 expressions with their values, and the calendar interval of each.

The grammar is data (:mod:`onrecord.lang.en.time_rules`); the pass over the text reads its matches in text
order, so
that an expression may refer to those before it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from onrecord.lang.en import time_contexts as words
from onrecord.layers.spans import make_span
from onrecord.layers.timex import values
from onrecord.layers.timex.context import Context, Reading
from onrecord.layers.timex.due import due_interval
from onrecord.layers.timex.grammar import find_matches
from onrecord.layers.timex.periods import last_day
from onrecord.types import Time

_BESIDE = re.compile(words.BESIDE_DAY)
_BEFORE = re.compile(words.BEFORE_DAY)
_REACH = 12

__all__ = ["due_interval", "find_times"]


def find_times(text: str, *, report_date: datetime.date | None) -> tuple[Time, ...]:
    """The time expressions of ``text``, in text order, none overlapping another.

    Args:
        text: the article's text.
        report_date: the day of the report, from which "Friday" and "last year" are reckoned. Without it
        relative
            expressions get values with ``X`` ("XXXX-WXX-5") and no interval.

    >>> import datetime
    >>> [(t.text, t.value) for t in find_times("She spoke Thursday.", report_date=datetime.date(2022, 10, 14))]
    [('Thursday', '2022-10-13')]
    """
    context = Context(text, report_date)
    found: list[Time] = []
    for rule, match in find_matches(text):
        try:
            reading: Reading | None = getattr(values, rule.function)(match, context)
        except (ValueError, OverflowError):
            continue
        if reading is None:
            continue
        if reading.period and reading.anchors:
            context.mention(match.start(), reading.period)
        found.append(_time(text, match.start(), match.end(), reading))
        if rule.function == "calendar_day":
            found.extend(_days_beside(text, match, reading))
    return tuple(sorted(found, key=lambda time: time.spans))


def _days_beside(text: str, match: re.Match[str], reading: Reading) -> Iterator[Time]:
    """The other day of "April 24 and 25", "25-27 August": a time of its own, in the same month."""
    figures = match.groupdict().get("d")
    if figures is None or not figures[:1].isdigit():
        return
    first = match.start("m") < match.start("d")
    beside = (
        _BESIDE.match(text, match.end("d"), match.end("d") + _REACH)
        if first
        else _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
    )
    if beside is None or (first and match.end() != match.end("d")):
        return
    number, own = int(beside["d"]), int(re.match(r"\d+", figures)[0])  # type: ignore[index]
    if not 1 <= number <= 31 or (number > own) != first:
        return
    value = f"{reading.value[:-2]}{number:02}"
    try:
        days = reading.period and (reading.period.first.replace(day=number),) * 2
    except ValueError:
        return
    yield _time(text, *beside.span("d"), Reading("DATE", value, days=days or None))


def _time(text: str, start: int, end: int, reading: Reading) -> Time:
    days = reading.days
    if days is None and reading.period is not None:
        days = (reading.period.first, last_day(reading.period))
    span = make_span(text, (start, end))
    return Time(
        spans=span.spans,
        text=span.text,
        type=reading.type,
        value=reading.value,
        start=days[0].isoformat() if days else None,
        end=days[1].isoformat() if days else None,
    )
