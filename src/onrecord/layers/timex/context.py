"""What a time expression is read against: the report's date, what the text spoke of last, and the tense
nearby.
"""

from __future__ import annotations

import datetime
import re
from functools import cached_property
from typing import Literal, NamedTuple

from onrecord.lang.en import times
from onrecord.layers.numerals import alternatives
from onrecord.layers.timex.periods import Grain, Period

Direction = Literal["past", "future", "present", "none"]

_SENTENCE_END = re.compile(times.SENTENCE_ENDS)
_AMERICA = re.compile(times.AMERICA)
_MONTH = alternatives(list(times.MONTHS)[:12])
_DAY_FIRST = re.compile(
    rf"\b[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}\b|\b(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d\d",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}\s[0-3]?\d\b|\b(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/\d\d", re.IGNORECASE
)
_WORD = re.compile(r"['’]ll\b|[A-Za-z]+(?:n['’]t)?")
_REACH_BACK = 240
_REACH_ON = 160


class Reading(NamedTuple):
    """How an expression was read.

    ``period`` is the calendar period it denotes, where there is one; ``days`` the closed interval of days,
    where it
    is not simply that of the period. ``anchors`` tells whether later expressions ("that year") may refer to
    it.
    """

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    period: Period | None = None
    days: tuple[datetime.date, datetime.date] | None = None
    anchors: bool = True


class Context:
    """The state of one pass over a text, in text order."""

    def __init__(self, text: str, report_date: datetime.date | None) -> None:
        self.text = text
        self.report = report_date
        self.mentioned: list[tuple[int, Period]] = []

    @cached_property
    def day_first(self) -> bool | None:
        """Whether the text writes the day before the month, ``None`` when it does not show it."""
        day, month = bool(_DAY_FIRST.search(self.text)), bool(_MONTH_FIRST.search(self.text))
        return None if day == month else day

    @cached_property
    def american(self) -> bool:
        """Whether the text speaks of the United States, whose feasts have days of their own."""
        return _AMERICA.search(self.text) is not None

    def mention(self, at: int, period: Period) -> None:
        """Note that the text spoke of ``period`` at ``at``."""
        self.mentioned.append((at, period))

    def last_mentioned(self, *grains: Grain, since: int = 0) -> Period | None:
        """The period (of one of ``grains``, where given) that the text spoke of last, not before ``since``."""
        for at, period in reversed(self.mentioned[-12:]):
            if at < since:
                return None
            if not grains or period.grain in grains:
                return period
        return None

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The stretch around ``start:end`` that lies in one sentence, bounded in length."""
        left = max(0, start - _REACH_BACK)
        for found in _SENTENCE_END.finditer(self.text, left, start):
            left = found.end()
        stop = min(len(self.text), end + _REACH_ON)
        found_end = _SENTENCE_END.search(self.text, end, stop)
        return left, found_end.start() if found_end else stop

    def direction(self, start: int, end: int) -> Direction:
        """Whether the event that an expression at ``start:end`` dates lies behind or ahead.

        A preposition that sets a limit ("by", "since") decides; else the nearest verb sign before the
        expression in
        its sentence, else the nearest behind it.
        """
        left, right = self.sentence(start, end)
        before = [word[0].lower() for word in _WORD.finditer(self.text, left, start)]
        last = before[-1] if before else ""
        if last in times.PRIOR_PREPOSITIONS:
            return "past"
        if last in times.LIMITING_PREPOSITIONS and "had" not in before:
            after = [word[0].lower() for word in _WORD.finditer(self.text, end, right)]
            return "past" if "had" in after else "future"
        behind = _WORD.match(self.text, end + 1)
        if behind and behind[0].lower() in times.ENDED_MARKS:
            return "past"
        infinitive = False
        for at in range(len(before) - 1, -1, -1):
            sign = _sign(before, at)
            if sign is not None:
                return "none" if infinitive and sign != "future" else sign
            infinitive = infinitive or _infinitive(before, at)
        after = [word[0].lower() for word in _WORD.finditer(self.text, end, right)]
        for at in range(len(after)):
            sign = _sign(after, at)
            if sign is not None:
                return sign
        return "none"


def _sign(words: list[str], at: int) -> Direction | None:
    """What the word at ``at`` shows, if anything."""
    word = words[at]
    if word in times.FUTURE_PHRASES and at + 1 < len(words) and words[at + 1] in times.FUTURE_PHRASES[word]:
        return "future"
    if word in times.NOUN_SIGNS and at and words[at - 1] in times.ARTICLES:
        return None
    if word in times.FUTURE_MARKERS:
        if words[at + 1 : at + 2] == ["to"] and at + 2 < len(words) and words[at + 2] in times.NOT_INFINITIVE:
            return None
        return "past" if times.FORMER_MARKS.intersection(words[max(0, at - 3) : at]) else "future"
    if word in times.PAST_MARKERS or (len(word) > 4 and word.endswith("ed") and word not in times.NOT_PAST):
        return _participle(words, at)
    if word in times.PRESENT_MARKERS:
        return "present"
    return None


def _infinitive(words: list[str], at: int) -> bool:
    following = words[at + 1] if at + 1 < len(words) else ""
    return bool(
        words[at] == times.INFINITIVE_MARK
        and following
        and following not in times.NOT_INFINITIVE
        and not following.endswith(("ing", "ed"))
    )


def _participle(words: list[str], at: int) -> Direction | None:
    """A past form is no past in the passive of something ahead ("to be held") or present ("is held")."""
    for back in (1, 2):
        if at >= back and words[at - back] in times.PASSIVE_MARKS:
            return (
                "past"
                if times.UNDATED_MODALS.intersection(words[max(0, at - back - 3) : at - back])
                else "future"
            )
        if at >= back and words[at - back] in times.PRESENT_PASSIVE_MARKS:
            return "present"
    return "past"
