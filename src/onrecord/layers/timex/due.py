"""When something falls due: the interval that a preposition and a time expression set together.

The rule is the scheme's: by, within, before or until X is from the report's date to X; on or in X is X's
days.
"""

from __future__ import annotations

import datetime
import re
from typing import Literal

from onrecord.lang.en import times
from onrecord.layers.numerals import alternatives
from onrecord.layers.timex.periods import days_in_month
from onrecord.types import Interval, Time

_REACH = 40
_PREFIX = re.compile(
    rf"(?<!\w)(?:(?P<by>{alternatives(times.DUE_BY)})|(?P<on>{alternatives(times.DUE_ON)}))(?:\s{{1,3}}(?:at\s{{1,3}}least|at\s{{1,3}}the\s{{1,3}}latest))?(?:\s{{1,3}}(?:the|about|around|roughly|approximately|nearly|almost|just|some|only|perhaps|maybe|early|late|sometime|some\s{{1,3}}time))?\s{{1,3}}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(rf"(?:the\s{{1,3}})?{alternatives(times.AHEAD_WORDS)}(?!\w)", re.IGNORECASE)
_PART = re.compile(r"(\d+)([YMWDQ])")
_LENGTH = re.compile(r"P((?:\d+[YMWDQ]){0,4})(?:T(?:(\d+)H)?(?:\d+[MS]){0,2})?")

Limit = Literal["by", "on"]


def limit_before(text: str, start: int) -> Limit | None:
    """Whether the preposition before ``start`` sets a limit ("by", "within") or names the days ("on", "in").

    >>> limit_before("It opens within two weeks.", 16), limit_before("It opens on Friday.", 12)
    ('by', 'on')
    """
    found = _PREFIX.search(text, max(0, start - _REACH), start)
    if not found:
        return None
    return "by" if found["by"] else "on"


def due_interval(time: Time, text: str, report_date: datetime.date | None) -> Interval | None:
    """The closed interval of days by which what ``time`` dates is to happen, or ``None`` when it sets none.

    Args:
        time: an expression of :func:`onrecord.layers.times.find_times`, over ``text``.
        text: the article's text.
        report_date: the day of the report; without it a limit has no start, and a length no end.

    A time that lies wholly before the report's date is not due; nor are sets ("daily") and unknown lengths.
    The
    interval's ``text`` is that of the expression with its preposition.
    """
    start, end = time.spans[0][0], time.spans[-1][1]
    limit = limit_before(text, start)
    words = _with_preposition(text, start, end)
    if time.type == "SET":
        return None
    if time.type == "DURATION":
        return _due_length(time, text, report_date, limit, words)
    if time.end is None or time.start is None:
        return None
    if report_date is None:
        return Interval(start=None if limit == "by" else time.start, end=time.end, text=words)
    last = datetime.date.fromisoformat(time.end)
    if last < report_date:
        return None
    first = report_date.isoformat() if limit == "by" else time.start
    return Interval(start=first, end=time.end, text=words)


def _with_preposition(text: str, start: int, end: int) -> str:
    found = _PREFIX.search(text, max(0, start - _REACH), start)
    return text[found.start() if found else start : end]


def _due_length(
    time: Time, text: str, report_date: datetime.date | None, limit: Limit | None, words: str
) -> Interval | None:
    if report_date is None:
        return None
    ahead = _AHEAD.match(text, time.spans[0][0], time.spans[-1][1]) is not None
    if limit is None and not ahead:
        return None
    try:
        end = add_length(report_date, time.value)
    except (ValueError, OverflowError):
        return None
    if end is None:
        return None
    in_a_while = re.match(r"in(?!\w)", words, re.IGNORECASE) and not ahead
    if limit == "on" and not ahead and not in_a_while:
        return None
    start = end if in_a_while else report_date
    return Interval(start=start.isoformat(), end=end.isoformat(), text=words)


def add_length(day: datetime.date, value: str) -> datetime.date | None:
    """The day that lies an ISO 8601 length after ``day``; ``None`` when the length is not known.

    >>> import datetime
    >>> add_length(datetime.date(2022, 1, 31), "P1M")
    datetime.date(2022, 2, 28)

    Raises:
        OverflowError: the calendar ends before it.
    """
    length = _LENGTH.fullmatch(value)
    if not length:
        return None
    day += datetime.timedelta(days=int(length[2] or 0) // 24)
    for number, unit in _PART.findall(length[1]):
        count = int(number)
        if unit in "DW":
            day += datetime.timedelta(days=count * (7 if unit == "W" else 1))
            continue
        months = day.year * 12 + day.month - 1 + count * {"Y": 12, "M": 1, "Q": 3}[unit]
        if months // 12 > datetime.MAXYEAR:
            raise OverflowError(value)
        first = datetime.date(months // 12, months % 12 + 1, 1)
        day = first.replace(day=min(day.day, days_in_month(first)))
    return day
