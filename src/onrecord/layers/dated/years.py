"""Evidence from dates that the text gives with their year: what is told as past, and what is still ahead."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from onrecord.lang.en import dating as english
from onrecord.layers.dated.evidence import FIRST, LAST, Evidence
from onrecord.layers.timex.context import Context
from onrecord.types import Offsets, Time

_YEAR = re.compile(english.YEAR)
_FORWARD = re.compile(english.FORWARD, re.IGNORECASE)
_AHEAD = re.compile(english.AHEAD, re.IGNORECASE)
_NOT_AHEAD = re.compile(english.NOT_AHEAD, re.IGNORECASE)
_VALUE = re.compile(r"\d{4}(?:-\d\d){0,2}")
_LAST_WORD = re.compile(r"([A-Za-z-]+)\s{1,3}$")


def year_evidence(text: str, times: Iterable[Time], quoted: Sequence[Offsets]) -> Iterator[Evidence]:
    """The latest past date from below, the earliest future date from above; each only when it is plain.

    A report is not older than the latest dated event that it tells in the past, and not younger than the end of the
    period in which it says, in its own voice, that something will happen.
    """
    context = Context(text, None)
    past: list[tuple[datetime.date, str]] = []
    ahead: list[tuple[datetime.date, str]] = []
    for time in times:
        if not _YEAR.search(time.text) or not _VALUE.fullmatch(time.value) or not (time.start and time.end):
            continue
        start, end = time.spans[0][0], time.spans[-1][1]
        sentence = text[slice(*context.sentence(start, end))]
        if _is_past(context, start, end, sentence):
            past.append((datetime.date.fromisoformat(time.start), time.text))
        elif _is_ahead(context, start, end, sentence, quoted):
            ahead.append((datetime.date.fromisoformat(time.end), time.text))
    if past:
        day, words = max(past)
        yield Evidence(((day, LAST),), f"it tells of {words!r} as past")
    if ahead:
        day, words = min(ahead)
        yield Evidence(((FIRST, day),), f"to it {words!r} lies ahead")


def _is_past(context: Context, start: int, end: int, sentence: str) -> bool:
    return (
        _lead(context.text, start) in english.PAST_PREPOSITIONS
        and not _FORWARD.search(sentence)
        and context.direction(start, end) == "past"
    )


def _is_ahead(context: Context, start: int, end: int, sentence: str, quoted: Sequence[Offsets]) -> bool:
    return (
        _lead(context.text, start) in english.AHEAD_PREPOSITIONS
        and len(_YEAR.findall(sentence)) == 1
        and _AHEAD.search(sentence) is not None
        and not _NOT_AHEAD.search(sentence)
        and context.direction(start, end) == "future"
        and not any(first <= start < last for first, last in quoted)
    )


def _lead(text: str, start: int) -> str:
    found = _LAST_WORD.search(text, max(0, start - 24), start)
    word = found[1].lower() if found else ""
    if word in ("early", "late", "mid", "mid-"):
        found = _LAST_WORD.search(text, max(0, start - 40), start - len(found[0]) if found else start)
        word = found[1].lower() if found else ""
    return word
