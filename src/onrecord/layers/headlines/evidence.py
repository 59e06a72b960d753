"""The report as evidence: its sentences with what weakens them, and which of them bear a claim."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.layers.headlines.words import Word, akin, keys_of, read_words
from onrecord.layers.sentences import split_sentences
from onrecord.types import Offsets, Statement

_BREAK = re.compile(
    r"[;:]|,|\s[–—-]\s|\b(?:but|because|although|though|while|whereas|after|before|if|unless|and)\b",
    re.IGNORECASE,
)
_BE = frozenset(("is", "are", "was", "were", "be"))
_MOST_WORDS = 1000
"""A sentence of more words is a list, or text without stops: it bears no claim, and its clauses are without number."""
_NEIGHBOURS = 1
_NEIGHBOUR_WORTH = 0.65
_NAME_WORTH = 1.2
_CIRCUMSTANCE_WORTH = 0.65
_SUBJECT_WORTH = 1.25
_NUMBER_WORTH = 1.3


class Sentence(NamedTuple):
    """One sentence of the body; ``keys`` leads from a key to the indices of its content words."""

    start: int
    end: int
    words: tuple[Word, ...]
    keys: dict[str, list[int]]
    statements: tuple[Statement, ...]


class Match(NamedTuple):
    """A claim laid beside a sentence: pairs of word indices (of the claim, of the sentence), and how much is borne.

    ``score``: by the sentence with what was named before it, 0 to 1. ``weights``: each pair's own part of that.
    """

    at: int
    pairs: tuple[tuple[int, int], ...]
    score: float
    weights: tuple[float, ...]

    @property
    def direct(self) -> float:
        """How much of the claim the sentence bears by itself, 0 to 1."""
        return sum(self.weights)


class Body:
    """The sentences of an article with an index of their words."""

    def __init__(self, text: str, statements: Iterable[Statement]) -> None:
        self.text = text
        self.statements = tuple(statements)
        spans = split_sentences(text)
        held: list[list[Statement]] = [[] for _ in spans]
        for statement in self.statements:
            for number in sorted(set(_within(spans, statement))):
                held[number].append(statement)
        self.sentences = tuple(
            _sentence(text, start, end, tuple(held[number])) for number, (start, end) in enumerate(spans)
        )
        self._starts = [sentence.start for sentence in self.sentences]
        self.by_key: dict[str, set[int]] = {}
        for number, sentence in enumerate(self.sentences):
            for key in sentence.keys:
                self.by_key.setdefault(key, set()).add(number)

    def number_at(self, at: int) -> int:
        """The number of the sentence that holds the offset ``at``, or the last before it."""
        return max(0, bisect_right(self._starts, at) - 1)

    def words_in(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that begin in ``[start, end)``."""
        numbers = range(self.number_at(start), len(self.sentences))
        return tuple(
            word
            for sentence in takewhile(lambda one: one.start < end, (self.sentences[n] for n in numbers))
            for word in sentence.words
            if start <= word.start < end
        )

    def holds(self, word: Word) -> bool:
        """Whether the word, or one akin, stands anywhere in the body."""
        return bool(self.bearing(word))

    def bearing(self, word: Word) -> set[int]:
        """The numbers of the sentences that hold the word or one akin to it."""
        found: set[int] = set()
        for key in keys_of(word.base):
            for number in self.by_key.get(key, ()):
                if number not in found and find_word(self.sentences[number], word) is not None:
                    found.add(number)
        return found

    def lay_beside(self, words: Sequence[Word]) -> list[Match]:
        """The sentences that bear some of ``words``, best first."""
        content = [at for at, word in enumerate(words) if word.content]
        if not content:
            return []
        bearing = {at: self.bearing(words[at]) for at in content}
        worth = {at: self._worth(words[at], len(bearing[at])) for at in content}
        for at in circumstances(words):
            if at in worth:
                worth[at] *= _CIRCUMSTANCE_WORTH
        worth[content[0]] *= _SUBJECT_WORTH
        total = sum(worth.values())
        matches: list[Match] = []
        for number in set().union(*bearing.values()):
            if len(self.sentences[number].words) > _MOST_WORDS:
                continue
            pairs, weights, near = [], [], 0.0
            taken: set[int] = set()
            for at in content:
                if number in bearing[at]:
                    place = find_word(self.sentences[number], words[at], taken)
                    if place is not None:
                        taken.add(place)
                        pairs.append((at, place))
                        weights.append(worth[at] / total)
                elif (
                    any(number - step in bearing[at] for step in range(1, _NEIGHBOURS + 1))
                    or 0 in bearing[at]
                ):
                    near += worth[at] * _NEIGHBOUR_WORTH
            matches.append(Match(number, tuple(pairs), sum(weights) + near / total, tuple(weights)))
        matches.sort(key=lambda match: (-match.score, match.at))
        return matches

    def _worth(self, word: Word, count: int) -> float:
        rare = 1.0 if count == 0 else 0.55 + 0.45 / count
        if word.low[0].isdigit():
            return rare * _NUMBER_WORTH
        return rare * (_NAME_WORTH if word.capital else 1.0)


def circumstances(words: Sequence[Word]) -> range:
    """The words from the first preposition that follows a claim's core up to the next verb that is sure to be one."""
    seen, first = 0, None
    for at, word in enumerate(words):
        if (
            first is None
            and seen >= 2
            and word.low in headlines.PREPOSITIONS
            and word.low not in ("of", "to")
            and words[at - 1].low not in _BE
            and not (at + 1 < len(words) and words[at + 1].low in headlines.PREPOSITIONS)
        ):
            first = at
        elif first is not None and word.low in headlines.AUXILIARIES:
            return range(first, at)
        seen += word.content
    return range(0) if first is None else range(first, len(words))


def find_word(sentence: Sentence, word: Word, taken: set[int] | None = None) -> int | None:
    """Where the sentence holds the word, or else one akin: an index of its words."""
    best: int | None = None
    for key in keys_of(word.base):
        for at in sentence.keys.get(key, ()):
            if taken and at in taken:
                continue
            other = sentence.words[at]
            if other.base == word.base:
                return at
            if best is None and akin(word.base, other.base):
                best = at
    return best


def places_of(sentence: Sentence, word: Word) -> list[int]:
    """All places of the sentence that hold the word or one akin, in order."""
    found = {at for key in keys_of(word.base) for at in sentence.keys.get(key, ())}
    return sorted(at for at in found if akin(word.base, sentence.words[at].base))


def segments(text: str, sentence: Sentence) -> list[tuple[int, int]]:
    """The sentence cut at what parts its clauses: index ranges of its words."""
    cuts = [match.start() for match in _BREAK.finditer(text, sentence.start, sentence.end)]
    ranges: list[tuple[int, int]] = []
    first, cut = 0, 0
    for at, word in enumerate(sentence.words):
        while cut < len(cuts) and cuts[cut] <= word.start:
            if at > first:
                ranges.append((first, at))
                first = at
            cut += 1
    ranges.append((first, len(sentence.words)))
    return ranges


def _sentence(text: str, start: int, end: int, statements: tuple[Statement, ...]) -> Sentence:
    words = read_words(text, start, end)
    keys: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        if word.content:
            for key in keys_of(word.base):
                keys.setdefault(key, []).append(at)
    return Sentence(start, end, words, keys, statements)


def _within(spans: Sequence[Offsets], statement: Statement) -> Iterable[int]:
    for start, end in statement.content.spans:
        low, high = 0, len(spans)
        while low < high:
            middle = (low + high) // 2
            if spans[middle][1] <= start:
                low = middle + 1
            else:
                high = middle
        while low < len(spans) and spans[low][0] < end:
            yield low
            low += 1
