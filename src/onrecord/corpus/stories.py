"""Stories: reports of one event within days, whoever wrote them.

Reports are vectors of words weighted by how rare they are among the reports (tf-idf; names and the words of the title
weigh more). Those that are near in time and alike enough are joined, group by group, by the mean likeness of their
members, which keeps one event from drifting into the next of a long affair.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.corpus.copies import Groups
from onrecord.corpus.said import day_of, days_between
from onrecord.lang.en import corpus as data
from onrecord.layers.headlines.words import read_words
from onrecord.types import Record

NEAR = 3
"""Days between two reports of one event."""

ALIKE = 0.25
"""The mean likeness (0..1) that makes reports one story."""
LEAST = 0.15
"""A likeness below which two reports are taken to be not alike at all."""
_LEAD = 60
"""Words with which a report tells what is new; the rest is background."""
_KEYS = 24
CROWD = 200


def group_stories(records: Sequence[Record], copies: Sequence[Sequence[int]] = ()) -> list[list[int]]:
    """The reports by story, as places in ``records``; a report that stands alone is a story of its own.

    Args:
        records: the reports. Those without a day are joined to their copies only.
        copies: groups of copies: they are one story whatever their days.
    """
    vectors = _vectors(records)
    days = [day_of(record) for record in records]
    groups = Groups(len(records))
    for group in copies:
        for other in group[1:]:
            groups.join(group[0], other)
    members = {group[0]: group for group in groups.lists()}
    likeness = {
        pair: score
        for pair in _candidates(vectors, days)
        if (score := cosine(vectors[pair[0]], vectors[pair[1]])) > LEAST
    }
    for one, other in sorted(likeness, key=lambda pair: (-likeness[pair], pair)):
        a, b = groups.root(one), groups.root(other)
        if a != b and _mean(members[a], members[b], likeness) >= ALIKE:
            groups.join(a, b)
            low, high = sorted((a, b))
            members[low] = members[low] + members.pop(high)
    return groups.lists()


def _mean(ones: Sequence[int], others: Sequence[int], likeness: dict[tuple[int, int], float]) -> float:
    """The mean likeness over all pairs of two groups; a pair that is too far apart in time counts nothing."""
    total = sum(likeness.get((min(a, b), max(a, b)), 0.0) for a in ones for b in others)
    return total / (len(ones) * len(others))


def _vectors(records: Sequence[Record]) -> list[dict[str, float]]:
    counts = [lead_counts(record) for record in records]
    holders = Counter(word for count in counts for word in count)
    return [weigh(count, holders, len(records)) for count in counts]


def weigh(counts: Mapping[str, int], holders: Mapping[str, int], seen: int) -> dict[str, float]:
    """The words of a report as a vector of length 1: the rarer a word among the reports, the more it weighs.

    Args:
        counts: how often each word stands in it.
        holders: in how many reports each stands, this one among them.
        seen: how many reports there are.
    """
    # With few reports rarity among them says little: it is damped as if more had been seen.
    seen += 20
    vector = {word: (1 + math.log(times)) * math.log(seen / holders[word]) for word, times in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {word: weight / length for word, weight in vector.items()}


def rarest(vector: Mapping[str, float]) -> list[str]:
    """The words that weigh most, by which reports are looked up."""
    return sorted(vector, key=lambda word: (-vector[word], word))[:_KEYS]


def lead_counts(record: Record) -> Counter[str]:
    """How often each word of content stands in the title and the lead; in the title it counts double."""
    count: Counter[str] = Counter()
    lead = read_words(record.article.text, 0, min(len(record.article.text), _LEAD * 12))
    for word in lead[:_LEAD]:
        if word.content and word.base not in data.FRAME:
            count[word.base] += 1
    for word in read_words(record.article.title or ""):
        if word.content and word.base not in data.FRAME:
            count[word.base] += 2
    return count


def _candidates(vectors: Sequence[dict[str, float]], days: Sequence[str | None]) -> set[tuple[int, int]]:
    """Pairs of reports of near days that share at least two of the words that weigh most in each."""
    order = sorted((day, place) for place, day in enumerate(days) if day is not None)
    latest: dict[str, list[tuple[str, int]]] = {}
    found: set[tuple[int, int]] = set()
    for day, place in order:
        vector = vectors[place]
        votes: Counter[int] = Counter()
        for word in rarest(vector):
            held = latest.setdefault(word, [])
            while held and days_between(held[0][0], day) > NEAR:
                held.pop(0)
            votes.update(other for _, other in held[-CROWD:])
            held.append((day, place))
        found.update((min(place, other), max(place, other)) for other, count in votes.items() if count >= 2)
    return found


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The likeness of two vectors of length 1, 0..1."""
    short, long = sorted((one, other), key=len)
    return sum(weight * long.get(word, 0.0) for word, weight in short.items())
