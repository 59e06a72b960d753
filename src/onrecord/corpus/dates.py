"""The day of an undated report, from dated reports that tell the same story.

Two reports of one affair share most of their words though months lie between them. One story is told where they
share more than that: a stretch of one quotation, or the day of the week in the lead beside a good part of the words,
or nearly all of the words. The report then lies within a week of those that tell its story, and of all others that
are almost as much like it; where these are too far apart, nothing is said.
"""

from __future__ import annotations

import datetime
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from onrecord.lang.en import corpus as data
from onrecord.lang.en import times as english
from onrecord.layers.dated.evidence import Evidence, later, said
from onrecord.layers.dating import infer_date
from onrecord.layers.headlines.words import read_words
from onrecord.layers.quotations import find_quotations
from onrecord.layers.times import find_times
from onrecord.types import Published, Record

NEAR = 7
"""Days between a report and one of its story, at most."""

_QUOTED, _SAME_WEEKDAY, _NEARLY_ALL = 0.2, 0.35, 0.7
"""How alike (0 to 1) two reports of one story are that share a quotation; a weekday; neither."""
_RIVAL = 0.6
"""A report this share as much like it as the one most like it may be of its story too."""
_WIDEST = 45
_LEAD = 120
_LEAD_CHARACTERS = 700
_GRAM = 6
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(english.WEEKDAYS.keys() - english.SHORT_WEEKDAYS)})\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")

Rarity = Callable[[Iterable[str]], dict[str, float]]
"""Of words in small letters: how much the presence of each tells, the more the rarer it is (0: nothing)."""


class Telling(NamedTuple):
    """What tells a report's story: how often its words stand in title and lead, its quotations, its weekdays.

    ``words`` are base forms; ``forms`` gives for each a form in which the report has it.
    """

    words: Counter[str]
    forms: dict[str, str]
    quoted: frozenset[tuple[str, ...]]
    weekdays: frozenset[str]


def read_telling(record: Record) -> Telling:
    """What tells the story of a report."""
    text, title = record.article.text, record.article.title or ""
    words: Counter[str] = Counter()
    forms: dict[str, str] = {}
    lead = read_words(text, 0, min(len(text), _LEAD * 12))[:_LEAD]
    for weight, word in (*((1, word) for word in lead), *((2, word) for word in read_words(title))):
        if word.content and word.base not in data.FRAME:
            words[word.base] += weight
            forms.setdefault(word.base, word.low)
    quotations = [_WORD.findall(text[one.start : one.end].casefold()) for one in find_quotations(text)]
    return Telling(
        words,
        forms,
        frozenset(tuple(one[i : i + _GRAM]) for one in quotations for i in range(len(one) - _GRAM + 1)),
        frozenset(found[0].lower() for found in _WEEKDAY.finditer(text, 0, _LEAD_CHARACTERS)),
    )


def date_by_stories(undated: Record, dated: Iterable[Record], rarity: Rarity) -> Published | None:
    """When a report without a date can have appeared, by its own words and by dated reports of its story.

    Args:
        undated: the report; a date inferred for it before counts for nothing.
        dated: reports of a known day that may tell its story; others are passed over.
        rarity: what each word tells.

    Returns:
        An inferred interval with its reason, or None where no report tells its story, or what they tell does not go
        together with its own words.
    """
    others = [(record, day) for record in dated if record.id != undated.id and (day := _day(record))]
    evidence = _evidence(
        read_telling(undated), [(read_telling(record), record, day) for record, day in others], rarity
    )
    if evidence is None:
        return None
    article = replace(undated.article, published=Published())
    found = infer_date(article, find_times(article.text, report_date=None), beside=[evidence])
    return found if found.basis == "inferred" else None


def _evidence(
    own: Telling, others: Sequence[tuple[Telling, Record, datetime.date]], rarity: Rarity
) -> Evidence | None:
    weights = rarity(
        {form for one in (own, *(other for other, _, _ in others)) for form in one.forms.values()}
    )
    vector = _vector(own, weights)
    alike = [(_cosine(vector, _vector(other, weights)), other, record, day) for other, record, day in others]
    told = [one for one in alike if _one_story(own, one[1], one[0])]
    if not told:
        return None
    most = max(likeness for likeness, *_ in told)
    days = [day for likeness, _, _, day in alike if likeness >= _RIVAL * most]
    first, last = later(min(days), -NEAR), later(max(days), NEAR)
    if (last - first).days > _WIDEST:
        return None
    return Evidence(
        ((first, last),), _reason([(record, day) for _, _, record, day in sorted(told, key=_rank)])
    )


def _rank(one: tuple[float, Telling, Record, datetime.date]) -> tuple[float, str]:
    return -one[0], one[2].id


def _one_story(own: Telling, other: Telling, likeness: float) -> bool:
    return (
        likeness >= _NEARLY_ALL
        or (likeness >= _SAME_WEEKDAY and bool(own.weekdays & other.weekdays))
        or (likeness >= _QUOTED and bool(own.quoted & other.quoted))
    )


def _reason(told: Sequence[tuple[Record, datetime.date]]) -> str:
    record, day = told[0]
    named = f"“{record.article.title}”" if record.article.title else f"report {record.id}"
    whose = f"{record.article.publisher}, " if record.article.publisher else ""
    more = {0: "", 1: " and one more dated report"}.get(
        len(told) - 1, f" and {len(told) - 1} more dated reports"
    )
    return f"it tells the same story as {named} ({whose}{said(day)}){more}"


def _vector(telling: Telling, weights: dict[str, float]) -> dict[str, float]:
    """The words with their weights, of length one."""
    vector = {
        base: (1 + math.log(count)) * weights.get(telling.forms[base], 0.0)
        for base, count in telling.words.items()
    }
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {base: weight / length for base, weight in vector.items()}


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(weight * other.get(base, 0.0) for base, weight in one.items())


def _day(record: Record) -> datetime.date | None:
    """The one day of a report that bears its date."""
    published = record.article.published
    if published.basis in ("inferred", "unknown") or not published.start or published.start != published.end:
        return None
    try:
        return datetime.date.fromisoformat(published.start[:10])
    except ValueError:
        return None
