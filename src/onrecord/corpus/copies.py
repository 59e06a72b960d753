"""Copies: reports that share most of their text, found by one index that takes reports one at a time.

Each text is a set of hashed word 5-grams (shingles: Broder, On the resemblance and containment of documents, 1997).
Candidates come from a sample of the hash values themselves, taken by value and not by rank (Irber et al., Lightweight
compositional analysis of metagenomes with FracMinHash, 2022): unlike MinHash signatures of whole texts it still finds a
short copy of a long report. What is a copy is then decided by containment over the whole sets, in either direction.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_SIZE = 5
_SAMPLE = 8
"""One hash value in so many is a candidate's key."""
_SHORT = 64
"""A text of fewer 5-grams is looked up by all of them: a sample might miss it."""
_FEW = 0.8
"""The share that a text of a sentence or two needs: a name with its title is soon as much as two fifths of it."""
_KEPT = 1024
"""Hash values kept of one report; of a longer one, those of a finer sample by value."""
POSTINGS = 48
"""Reports looked at for one key: what more of them share is furniture, or a story that these already stand for."""
_BUFFER = 50_000
_THRESHOLD = 0.42
_SHORTEST = 6.0

Hashes = NDArray[np.uint32]


class CopyIndex:
    """Reports by their shingles. Memory: at most about 5 kB a report, whatever its length.

    Args:
        threshold: the share of the shorter report's 5-grams that must be in the other.
        shortest: how many times the longer may be as long as the shorter; a round-up that holds a whole short report
            is no copy of it.
    """

    def __init__(self, *, threshold: float = _THRESHOLD, shortest: float = _SHORTEST) -> None:
        self._threshold = threshold
        self._shortest = shortest
        self._ids: list[str] = []
        self._kept: list[tuple[Hashes, int, int]] = []
        self._recent: dict[int, list[int]] = {}
        self._recent_size = 0
        self._segments: list[tuple[Hashes, Hashes]] = []

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, id: str, text: str) -> tuple[str, ...]:
        """Take in a report, and return the ids of those before it of which it is a copy, in the order they came.

        A report that more than 48 others share its keys with is measured against 48 of them, which stand for the rest.
        """
        whole = shingles(text)
        kept, rate = thin(whole)
        keys = sample(whole)
        mine = (kept, rate, len(whole))
        found = [
            number
            for number in self._candidates(keys)
            if is_copy(mine, self._kept[number], threshold=self._threshold, shortest=self._shortest)
        ]
        number = len(self._ids)
        self._ids.append(id)
        self._kept.append(mine)
        self._index(keys, number)
        return tuple(self._ids[one] for one in found)

    def _candidates(self, keys: Hashes) -> list[int]:
        votes: dict[int, int] = {}
        for key in keys.tolist():
            for number in self._recent.get(key, ())[:POSTINGS]:
                votes[number] = votes.get(number, 0) + 1
        for values, numbers in self._segments:
            lows = np.searchsorted(values, keys, side="left").tolist()
            highs = np.searchsorted(values, keys, side="right").tolist()
            for low, high in zip(lows, highs, strict=True):
                if low < high:
                    for number in numbers[low : min(high, low + POSTINGS)].tolist():
                        votes[number] = votes.get(number, 0) + 1
        needed = 1 if len(keys) < 12 else 2
        return sorted(number for number, count in votes.items() if count >= needed)

    def _index(self, keys: Hashes, number: int) -> None:
        for key in keys.tolist():
            self._recent.setdefault(key, []).append(number)
        self._recent_size += len(keys)
        if self._recent_size >= _BUFFER:
            self._flush()

    def _flush(self) -> None:
        """Lay the recent keys down as a sorted segment; segments of like size are merged, so that few remain."""
        pairs = [(key, number) for key, numbers in self._recent.items() for number in numbers]
        pairs.sort()
        segment = (
            np.array([key for key, _ in pairs], dtype=np.uint32),
            np.array([number for _, number in pairs], dtype=np.uint32),
        )
        self._recent, self._recent_size = {}, 0
        while self._segments and len(self._segments[-1][0]) <= 2 * len(segment[0]):
            before = self._segments.pop()
            values = np.concatenate((before[0], segment[0]))
            order = np.argsort(values, kind="stable")
            segment = (values[order], np.concatenate((before[1], segment[1]))[order])
        self._segments.append(segment)


def shingles(text: str) -> Hashes:
    """The sorted, distinct 32-bit hashes of the text's word 5-grams; of fewer than five words, the one of them all."""
    words = _WORD.findall(text.casefold())
    if not words:
        return np.empty(0, dtype=np.uint32)
    codes = np.fromiter((_code(word) for word in words), dtype=np.uint64, count=len(words))
    size = min(_SIZE, len(codes))
    mixed = np.zeros(len(codes) - size + 1, dtype=np.uint64)
    for step in range(size):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + codes[step : step + len(mixed)]
        mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    found: Hashes = np.unique((mixed >> np.uint64(32)).astype(np.uint32))
    return found


@lru_cache(maxsize=1 << 16)
def _code(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def sample(whole: Hashes, rate: int = _SAMPLE) -> Hashes:
    """The hashes by which a text is looked up: one in ``rate`` by value; all of a short text."""
    return whole if len(whole) < _SHORT else whole[whole % rate == 0]


def thin(whole: Hashes) -> tuple[Hashes, int]:
    """At most about ``_KEPT`` of the hashes: those that a power of two divides, and that power."""
    rate, kept = 1, whole
    while len(kept) > _KEPT:
        rate *= 2
        kept = whole[whole % rate == 0]
    return kept, rate


def is_copy(
    one: tuple[Hashes, int, int],
    other: tuple[Hashes, int, int],
    *,
    threshold: float = _THRESHOLD,
    shortest: float = _SHORTEST,
) -> bool:
    """Whether the shorter of two texts stands in the other.

    Args:
        one: the hashes kept of it and their rate (:func:`thin`), and how many there were.
        other: the same of the other.
        threshold: the share of the shorter's that must be in the longer.
        shortest: how many times the longer may be as long.
    """
    kept, rate, size = one
    other_kept, other_rate, other_size = other
    short, long = sorted((size, other_size))
    if not short or long > short * shortest:
        return False
    finest = max(rate, other_rate)
    ours = kept if rate == finest else kept[kept % finest == 0]
    theirs = other_kept if other_rate == finest else other_kept[other_kept % finest == 0]
    least = min(len(ours), len(theirs))
    needed = threshold if least >= _SHORT // 2 else max(threshold, _FEW)
    return least > 0 and _shared(ours, theirs) >= needed * least


def _shared(ours: Hashes, theirs: Hashes) -> int:
    return int(np.intersect1d(ours, theirs, assume_unique=True).size)


class Groups:
    """Things that belong together, joined pair by pair (Tarjan's disjoint sets)."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, one: int) -> int:
        """What stands for the group of ``one``."""
        while self._above[one] != one:
            self._above[one] = self._above[self._above[one]]
            one = self._above[one]
        return one

    def join(self, one: int, other: int) -> None:
        """Bring two groups together; the earlier thing stands for both."""
        low, high = sorted((self.root(one), self.root(other)))
        self._above[high] = low

    def lists(self, least: int = 1) -> list[list[int]]:
        """The groups of at least that many, in order of their first."""
        found: dict[int, list[int]] = {}
        for one in range(len(self._above)):
            found.setdefault(self.root(one), []).append(one)
        return [group for group in found.values() if len(group) >= least]


def group_copies(texts: Iterable[str]) -> list[list[int]]:
    """The groups of two or more that are copies of each other, as places among the texts."""
    index = CopyIndex()
    pairs = [
        (int(before), place) for place, text in enumerate(texts) for before in index.add(str(place), text)
    ]
    groups = Groups(len(index))
    for before, place in pairs:
        groups.join(before, place)
    return groups.lists(least=2)
