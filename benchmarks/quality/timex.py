"""Scores of time expressions, as TempEval-3 defines them (UzZaman et al. 2013), on character offsets.

``strict``: the same span, white space and punctuation at its edges aside. ``relaxed``: any overlap, one to one, the
greatest first. ``type`` and ``value``: relaxed matches with the right attribute. Each is F1 over all expressions of
gold and system. ``interval_recall``: of the gold dates and times that denote calendar days, the share whose
system value denotes the same days; ``inside_recall`` lets it be narrower.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

EDGES = " \n\t\r\"'.,;:()"
CALENDAR_TYPES = ("DATE", "TIME")
Days = tuple[int, int]


@dataclass(frozen=True)
class Timex:
    """One time expression with its offsets, type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True)
class Document:
    """A text, its date, and the time expressions of its gold."""

    id: str
    date: datetime.date
    text: str
    gold: tuple[Timex, ...]


@dataclass
class Tally:
    """Counts over documents."""

    gold: int = 0
    found: int = 0
    relaxed: int = 0
    strict: int = 0
    type: int = 0
    value: int = 0
    calendar: int = 0
    same_days: int = 0
    inside_days: int = 0

    def figures(self) -> dict[str, float]:
        """F1 of each kind of match, and recall of intervals, in percent."""
        total = self.gold + self.found
        figures = {
            f"{name}_f1": round(200 * getattr(self, name) / total, 2) if total else 0.0
            for name in ("strict", "relaxed", "type", "value")
        }
        figures["value_accuracy"] = round(100 * self.value / self.relaxed, 2) if self.relaxed else 0.0
        for name, hits in (("interval_recall", self.same_days), ("inside_recall", self.inside_days)):
            figures[name] = round(100 * hits / self.calendar, 2) if self.calendar else 0.0
        return figures


def read_documents(path: Path) -> list[Document]:
    """The documents of a JSON Lines file of gold."""
    documents = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            given = json.loads(line)
            gold = tuple(Timex(t["start"], t["end"], t["type"], t["value"]) for t in given["timexes"])
            day = datetime.date.fromisoformat(given["dct"][:10])
            documents.append(Document(given["id"], day, given["text"], gold))
    return documents


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space and punctuation at its edges."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def days_of(value: str | None) -> Days | None:
    """The half-open interval of day numbers that a calendar value denotes, where it denotes one."""
    if not value:
        return None
    if re.match(r"\d{4}-\d\d-\d\dT", value):
        value = value.split("T")[0]
    try:
        return _days(value)
    except ValueError:
        return None


def _month(year: int, months: int) -> int:
    """The number of the first day of the month that lies ``months`` after January of ``year``."""
    return datetime.date(year + months // 12, months % 12 + 1, 1).toordinal()


def _days(value: str) -> Days | None:
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        day = datetime.date(*map(int, found.groups())).toordinal()
        return day, day + 1
    if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = datetime.date.fromisocalendar(int(found[1]), int(found[2]), 1).toordinal()
        return (monday + 5, monday + 7) if found[3] else (monday, monday + 7)
    months = _months(value)
    return (_month(*months[:2]), _month(months[0], months[1] + months[2])) if months else None


def _months(value: str) -> tuple[int, int, int] | None:
    """Year, first month from zero, and length in months of a value that is made of months."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)", value):
        if not 1 <= int(found[2]) <= 12:
            raise ValueError(value)
        return int(found[1]), int(found[2]) - 1, 1
    if re.fullmatch(r"\d{4}", value):
        return int(value), 0, 12
    if found := re.fullmatch(r"(\d{3})X?", value):
        return int(found[1]) * 10, 0, 120
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return int(found[1]), 3 * int(found[2]) - 3, 3
    if found := re.fullmatch(r"(\d{4})-H([12])", value):
        return int(found[1]), 6 * int(found[2]) - 6, 6
    if found := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return int(found[1]), {"SP": 2, "SU": 5, "FA": 8, "WI": 11}[found[2]], 3
    return None


def score(documents: Iterable[Document], found: Mapping[str, Sequence[Timex]]) -> Tally:
    """Compare what was found, by document, with the gold."""
    tally = Tally()
    for document in documents:
        _score_document(document, found.get(document.id, ()), tally)
    return tally


def _score_document(document: Document, found: Sequence[Timex], tally: Tally) -> None:
    spans = [trimmed(document.text, timex.start, timex.end) for timex in found]
    used: set[int] = set()
    tally.gold += len(document.gold)
    tally.found += len(found)
    for gold in document.gold:
        start, end = trimmed(document.text, gold.start, gold.end)
        days = days_of(gold.value) if gold.type in CALENDAR_TYPES else None
        tally.calendar += days is not None
        overlaps = [
            (max(start, first) - min(end, last), last - first, at)
            for at, (first, last) in enumerate(spans)
            if first < end and start < last and at not in used
        ]
        if not overlaps:
            continue
        at = min(overlaps)[2]
        used.add(at)
        tally.relaxed += 1
        tally.strict += spans[at] == (start, end)
        tally.type += found[at].type == gold.type
        tally.value += found[at].value == gold.value
        theirs = days_of(found[at].value)
        if days and theirs:
            tally.same_days += theirs == days
            tally.inside_days += days[0] <= theirs[0] and theirs[1] <= days[1]
