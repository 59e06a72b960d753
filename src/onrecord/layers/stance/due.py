"""By when a content is to happen, and when it was said."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.lang.en import calendar_words as data
from onrecord.layers.stance.view import View, small
from onrecord.layers.timex.due import due_interval, limit_before
from onrecord.types import Act, Interval, Offsets, Statement, Time

NO_DUE = frozenset[Act](("asks", "withholds", "denies", "concedes", "praises", "blames"))
"""Acts whose event is not to come."""

_RELATIVE = re.compile(data.RELATIVE)
_NO_SAYING = re.compile(data.NO_SAYING)
_BREAK = re.compile(data.BREAK)
_LENGTH_ONLY = re.compile(f"{data.SINCE_LONG}|{data.BY_HOW_MUCH}")
_NOT_BEFORE = re.compile(data.NOT_BEFORE)
_VAGUE = re.compile(data.VAGUE)
_ANY_SUCH_DAY = re.compile(data.ANY_SUCH_DAY)
_DAYLESS = re.compile(data.DAYLESS)
_WEEKDAY = re.compile(data.WEEKDAY)
_YEARLESS = re.compile(data.YEARLESS)
_WEEK = datetime.timedelta(days=7)
_YEAR = datetime.timedelta(days=366)
_PAIR = re.compile(r"(?<!\d)(\d{1,2}) (?:and|to|or|&|-|–) $")
_JOINT = re.compile(r" (?:and|to|or|–|-) ")
_SEASON = re.compile(r"-(?:SP|SU|FA|WI)")
_REACH = 90
_BACK = 200
_HEAD = 36


class Calendar(NamedTuple):
    """The times of an article in text order, where each begins, the contents' stretches, and the report's day."""

    times: Sequence[Time]
    starts: Sequence[int]
    contents: Sequence[Offsets]
    report_date: datetime.date | None

    def between(self, start: int, end: int) -> Iterator[Time]:
        """The times that begin in ``[start, end)``."""
        yield from self.times[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def in_content(self, offset: int) -> bool:
        """Whether ``offset`` lies in what somebody says."""
        at = bisect_right(self.contents, offset, key=lambda piece: piece[0]) - 1
        return at >= 0 and offset < self.contents[at][1]


def make_calendar(
    times: Sequence[Time], contents: Iterable[Offsets], report_date: datetime.date | None
) -> Calendar:
    """The calendar of an article, overlapping contents made one."""
    merged: list[Offsets] = []
    for start, end in sorted(contents):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    ordered = sorted(times, key=lambda time: time.spans[0])
    return Calendar(ordered, [time.spans[0][0] for time in ordered], merged, report_date)


def find_due(
    article: str,
    view: View,
    main: Offsets,
    conditions: Sequence[Offsets],
    calendar: Calendar,
    *,
    to_come: bool,
) -> Interval | None:
    """The days by which what the main clause tells is to happen: of its first date that sets any.

    Args:
        article: the article's text.
        view: of the content.
        main: the deciding sentence in the view.
        conditions: stretches of the view whose dates are not the event's.
        calendar: the article's times.
        to_come: the event is in the future, so that "Friday" is the next one, whatever it was taken for.
    """
    for first, last in view.cut(*main):
        for time in calendar.between(first, last):
            at = view.place(time.spans[0][0])
            if at is None or any(start <= at < end for start, end in conditions):
                continue
            if _RELATIVE.search(view.low[max(main[0], at - _BACK) : at]) or _SEASON.search(time.value):
                continue
            if _VAGUE.search(small(time.text)):
                continue
            owned = article.startswith(("'s", "’s"), time.spans[-1][1])
            if (
                owned and limit_before(article, time.spans[0][0]) != "by"
            ):  # "before Saturday's game" is a limit
                continue
            if time.type == "DURATION" and _LENGTH_ONLY.search(view.low[max(0, at - _REACH) : at]):
                continue
            if _NOT_BEFORE.search(view.low[max(0, at - _HEAD) : at]):
                continue
            dated = to_come and _is_next(article, time)
            interval = due_interval(_next(time, calendar) if dated else time, article, calendar.report_date)
            if interval is not None:
                return _to_last(article, time, _from_first(article, time, interval), calendar)
    return None


def _is_next(article: str, time: Time) -> bool:
    """Whether a day in what is to come is the next of its kind ("on Friday", "will open Friday")."""
    start, end = time.spans[0][0], time.spans[-1][1]
    if limit_before(article, start) is not None:
        return True
    before = small(article[max(0, start - _HEAD) : start])
    return not _ANY_SUCH_DAY.search(before) and not article.startswith(("'s", "’s"), end)


def _next(time: Time, calendar: Calendar) -> Time:
    """A day of the week or of the year that was taken for the last one, as the next one."""
    today = calendar.report_date
    if today is None or time.start is None or time.end is None:
        return time
    start, end = datetime.date.fromisoformat(time.start), datetime.date.fromisoformat(time.end)
    if end >= today:
        return time
    words = small(time.text)
    if _WEEKDAY.search(words) and today - end <= _WEEK:
        start, end = start + _WEEK, end + _WEEK
    elif _YEARLESS.search(words) and today - end <= _YEAR:
        start, end = _year_later(start), _year_later(end, last=start.day == 1 < end.day)
    else:
        return time
    return replace(time, start=start.isoformat(), end=end.isoformat())


def _year_later(day: datetime.date, *, last: bool = False) -> datetime.date:
    """The same day a year on; ``last``: the last day of its month."""
    days = monthrange(day.year + 1, day.month)[1]
    return day.replace(year=day.year + 1, day=days if last else min(day.day, days))


def _from_first(article: str, time: Time, interval: Interval) -> Interval:
    """“On 14 and 15 June” begins on the 14th."""
    start = time.spans[0][0]
    pair = _PAIR.search(article[max(0, start - 10) : start])
    if not pair or time.start is None or interval.start != time.start or time.start != time.end:
        return interval
    day = int(pair[1])
    if not 0 < day < int(time.start[8:]):
        return interval
    words = article[start - (len(pair[0])) : time.spans[-1][1]]
    return Interval(start=f"{time.start[:8]}{day:02}", end=interval.end, text=words)


def _to_last(article: str, time: Time, interval: Interval, calendar: Calendar) -> Interval:
    """“On 14 and 15 June”, where both are times, ends on the 15th."""
    end = time.spans[-1][1]
    joint = _JOINT.match(article, end)
    following = next(calendar.between(joint.end(), joint.end() + 1), None) if joint else None
    if following is None or following.end is None or interval.end is None or following.end <= interval.end:
        return interval
    words = article[time.spans[0][0] : following.spans[-1][1]]
    return Interval(start=interval.start, end=following.end, text=words)


def find_said(article: str, statement: Statement, calendar: Calendar) -> Interval | None:
    """When a statement was made: the nearest expression that stands with its cue, outside every content."""
    if statement.cue is None:
        return None
    cue = statement.cue.spans[0][0], statement.cue.spans[-1][1]
    edges = [*statement.cue.spans, *(statement.source.spans if statement.source else ())]
    low, high = min(a for a, _ in edges), max(b for _, b in edges)
    if high - low > 4 * _REACH:
        low, high = cue
    near: list[tuple[int, Time]] = []
    for time in calendar.between(low - _REACH, high + _REACH):
        if (
            _SEASON.search(time.value)
            or time.start is None
            or time.type not in ("DATE", "TIME")
            or _DAYLESS.search(small(time.text))
        ):
            continue
        inside = any(a <= time.spans[0][0] and time.spans[-1][1] <= b for a, b in statement.cue.spans)
        gap = 0 if inside else _gap(article, cue, time, calendar)
        if gap is not None:
            near.append((gap, time))
    if not near:
        return None
    time = min(near, key=lambda one: one[0])[1]
    return Interval(start=time.start, end=time.end, text=time.text)


def _opens_sentence(article: str, start: int) -> bool:
    """Whether a time stands near the head of its sentence ("On Thursday he told them")."""
    head = article[max(0, start - _HEAD) : start]
    return start <= _HEAD or re.search(r"[.!?][\"”’']?\s|\n", head) is not None


def _gap(article: str, cue: Offsets, time: Time, calendar: Calendar) -> int | None:
    """How many characters lie between a cue and a time that says when; ``None`` when it says something else."""
    start, end = time.spans[0][0], time.spans[-1][1]
    if calendar.in_content(start) or article[end : end + 2] in ("'s", "’s"):
        return None
    if start >= cue[1]:
        between = cue[1], start
    elif end <= cue[0] and _opens_sentence(article, start):
        between = end, cue[0]
    else:
        return None
    words = small(article[between[0] : between[1]])
    if _BREAK.search(words) or "\n" in article[between[0] : between[1]]:
        return None
    if start >= cue[1] and any(calendar.in_content(at) for at in range(between[0], between[1], 4)):
        return None
    if _NO_SAYING.search(small(article[max(0, start - 24) : start])):
        return None
    return between[1] - between[0]
