"""Copies and stories among the reports of a ledger, taken up one at a time: memory does not grow with them.

Copies are decided as in :mod:`onrecord.corpus.copies`, likeness as in :mod:`onrecord.corpus.stories`. A report joins
the story whose reports are most like it in the mean; rarity of words is counted over the reports taken up so far.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Protocol

import numpy as np

from onrecord.corpus import stories
from onrecord.corpus.copies import POSTINGS, is_copy, sample, shingles, thin
from onrecord.corpus.said import day_of
from onrecord.types import Record

_RATE = 16
"""One hash value in so many is a key: fewer than in memory, for each is a row."""
_LOOKED_AT = 60
"""Reports whose likeness is measured for one: those that share its rarest words."""
_MANY = 2000
_SECONDS = 5.0
"""A transaction is closed after so many reports or seconds."""
_REMEMBERED = 300_000


class Shelf(Protocol):
    """Where what is known of reports is kept (:class:`onrecord.ledger.shelf.Shelf`)."""

    def writing(self) -> AbstractContextManager[None]:
        """What is written inside is written all or not at all."""

    def next(self, limit: int) -> list[tuple[int, int, Record]]:
        """The next reports to take up, with the mark to leave and the report's number."""

    def leave_mark(self, mark: int) -> None:
        """Note the last that was taken up."""

    def count(self) -> int:
        """How many reports were taken up."""

    def holders(self, words: Iterable[str]) -> dict[str, int]:
        """How many reports hold each word."""

    def sharing(self, keys: Iterable[int], most: int) -> dict[int, int]:
        """Reports that have one of the keys, and how many of them."""

    def shingles(self, reports: Sequence[int]) -> dict[int, tuple[bytes, int, int]]:
        """Hashes of each report, their rate, and how many there were of all."""

    def near(self, words: Iterable[str], first: int, last: int, most: int) -> dict[int, list[str]]:
        """Reports of these days that have one of the words, and which."""

    def words(self, reports: Sequence[int]) -> dict[int, dict[str, int]]:
        """How often each word stands in the lead of each report."""

    def groups(self, reports: Sequence[int]) -> dict[int, tuple[int, int]]:
        """The story of each report, and its copies."""

    def sizes(self, stories: Sequence[int]) -> dict[int, int]:
        """How many reports each story has, copies counted once."""

    def put(
        self,
        report: int,
        record: Record,
        *,
        words: Mapping[str, int],
        rarest: Iterable[str],
        shingles: tuple[bytes, int, int],
        keys: Iterable[int],
    ) -> None:
        """Take up a report, as a story of its own and a copy of none."""

    def join_copies(self, report: int, other: int) -> None:
        """Bring the copies of two reports together."""

    def join_stories(self, report: int, other: int) -> None:
        """Bring the stories of two reports together."""


def take_up(shelf: Shelf, *, on_report: Callable[[], object] | None = None) -> int:
    """Find the copies and the story of each report that was not taken up yet, and return how many there were.

    A program that is killed loses the last transaction at most, which the next call makes good.

    Args:
        shelf: of the ledger.
        on_report: called after each report.

    Raises:
        LedgerError: the ledger cannot be written.
    """
    taken = 0
    rarity = _Rarity(shelf)
    waiting = True
    while waiting:
        with shelf.writing():
            began = time.monotonic()
            inside = 0
            while inside < _MANY and time.monotonic() - began < _SECONDS:
                some = shelf.next(64)
                waiting = bool(some)
                if not some:
                    break
                for mark, number, record in some:
                    _take_up(shelf, rarity, number, record)
                    shelf.leave_mark(mark)
                    if on_report is not None:
                        on_report()
                inside += len(some)
            taken += inside
    return taken


def _take_up(shelf: Shelf, rarity: _Rarity, number: int, record: Record) -> None:
    whole = shingles(record.article.text)
    kept, rate = thin(whole)
    keys = [*map(int, sample(whole, _RATE))]
    needed = 1 if len(keys) < 12 else 2
    shared = [
        one for one, votes in shelf.sharing(keys, POSTINGS).items() if votes >= needed and one != number
    ]
    copies = [
        other
        for other, (held, other_rate, size) in sorted(shelf.shingles(shared).items())
        if is_copy((kept, rate, len(whole)), (np.frombuffer(held, dtype=np.uint32), other_rate, size))
    ]
    counts = stories.lead_counts(record)
    rarity.add(counts)
    vector = rarity.vector(counts)
    rarest = stories.rarest(vector)
    shelf.put(
        number, record, words=counts, rarest=rarest, shingles=(kept.tobytes(), rate, len(whole)), keys=keys
    )
    for other in copies:
        shelf.join_copies(number, other)
        shelf.join_stories(number, other)
    day = day_of(record)
    if day is not None:
        like = _most_like(shelf, rarity, number, vector, rarest, date.fromisoformat(day).toordinal())
        if like is not None:
            shelf.join_stories(number, like)


def _most_like(
    shelf: Shelf, rarity: _Rarity, number: int, vector: Mapping[str, float], rarest: Iterable[str], day: int
) -> int | None:
    """A report of the story that is most like it in the mean, if one is enough."""
    near = shelf.near(rarest, day - stories.NEAR, day + stories.NEAR, stories.CROWD)
    told = {
        other: sum(vector[word] for word in words)
        for other, words in near.items()
        if len(words) >= 2 and other != number
    }
    looked_at = sorted(told, key=lambda other: (-told[other], other))[:_LOOKED_AT]
    if not looked_at:
        return None
    groups = shelf.groups(looked_at)
    mine = shelf.groups([number])[number][0]
    best: dict[int, dict[int, float]] = {}
    member: dict[int, int] = {}
    for other, counts in sorted(shelf.words(looked_at).items()):
        story, copies = groups[other]
        likeness = stories.cosine(vector, rarity.vector(counts))
        if story != mine and likeness > stories.LEAST:
            likest = best.setdefault(story, {})
            likest[copies] = max(likest.get(copies, 0.0), likeness)
            member.setdefault(story, other)
    sizes = shelf.sizes([*best])
    means = {story: sum(likest.values()) / sizes[story] for story, likest in best.items()}
    story = max(means, key=lambda story: (means[story], -story), default=mine)
    return member[story] if means.get(story, 0.0) >= stories.ALIKE else None


class _Rarity:
    """How rare words are among the reports taken up, asked for once and counted on."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._seen = shelf.count()
        self._holders: dict[str, int] = {}

    def add(self, counts: Mapping[str, int]) -> None:
        """Count a report."""
        self._learn(counts)
        self._seen += 1
        for word in counts:
            self._holders[word] += 1

    def vector(self, counts: Mapping[str, int]) -> dict[str, float]:
        """The words of a report weighted."""
        self._learn(counts)
        return stories.weigh(counts, self._holders, self._seen)

    def _learn(self, words: Iterable[str]) -> None:
        unknown = [word for word in words if word not in self._holders]
        if len(self._holders) > _REMEMBERED:
            self._holders.clear()
            unknown = list(words)
        if unknown:
            self._holders |= dict.fromkeys(unknown, 0) | self._shelf.holders(unknown)
