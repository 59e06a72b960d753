"""Times as the press of Britain, India, the Gulf, Africa and Australia writes them: sentences of our own, and how
many are read right."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.timex import days_of
from onrecord.layers.times import find_times
from onrecord.types import Time

FILE = Path(__file__).with_name("timex_press.txt")
_MARK = re.compile(r"\[([^\]#]+)#([A-Z]+) ([^\] ]+)(?: \((-)\))?\]")


class Expected(NamedTuple):
    """An expression that a sentence holds; ``days`` are ``None`` where they are unknown."""

    start: int
    end: int
    type: str
    value: str
    days: tuple[str, str] | None


class Sentence(NamedTuple):
    """A sentence, the date of its report, its times, and in which of the two readings it was first read."""

    text: str
    date: datetime.date
    times: tuple[Expected, ...]
    reading: str


def read_sentences(file: Path = FILE) -> Iterator[Sentence]:
    """All sentences of the file."""
    date, reading = datetime.date.min, "first"
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("@ "):
            day, _, reading = line[2:].partition(" ")
            date, reading = datetime.date.fromisoformat(day), reading or "first"
        elif line and not line.startswith("#"):
            yield _sentence(line, date, reading)


def _sentence(line: str, date: datetime.date, reading: str) -> Sentence:
    text, last = "", 0
    times = []
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        days = None if mark[4] or mark[2] not in ("DATE", "TIME") else days_of(mark[3])
        bounds = (_day(days[0]), _day(days[1] - 1)) if days else None
        times.append(Expected(len(text), len(text) + len(mark[1]), mark[2], mark[3], bounds))
        text += mark[1]
        last = mark.end()
    return Sentence(text + line[last:], date, tuple(times), reading)


def _day(number: int) -> str:
    return datetime.date.fromordinal(number).isoformat()


def fault(sentence: Sentence) -> str | None:
    """What is read wrongly in a sentence: a value, a type, an interval, an expression too many or too few."""
    found = find_times(sentence.text, report_date=sentence.date)
    rest = list(found)
    for expected in sentence.times:
        match = next((time for time in rest if _same(time, expected)), None)
        if match is None:
            return f"not {expected.type} {expected.value}: {_told(found)}"
        rest.remove(match)
    return f"too many: {_told(rest)}" if rest else None


def _same(time: Time, expected: Expected) -> bool:
    start, end = time.spans[0][0], time.spans[-1][1]
    days = (time.start, time.end) if time.start and time.end and expected.value[2:] else None
    return (
        start < expected.end
        and expected.start < end
        and (time.type, time.value, days) == (expected.type, expected.value, expected.days)
    )


def _told(times: tuple[Time, ...] | list[Time]) -> str:
    return (
        "; ".join(f"{time.text} = {time.type} {time.value} {time.start}..{time.end}" for time in times)
        or "nothing"
    )
