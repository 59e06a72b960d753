"""A claim tied to one sentence: which words answer to which, and where one governs others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import UNSET

from onrecord.layers.headlines.claims import Claim
from onrecord.layers.headlines.evidence import Match, Sentence, circumstances
from onrecord.layers.headlines.words import Phrases, Word, akin
from onrecord.layers.spans import make_span
from onrecord.types import Finding, FindingType, Offsets, Span, Statement

_QUOTED = re.compile(r"""(?:["“‘«]|(?:^|\s)')\S""")
_MOST = 0.25
_INSERTED = 3
_REACH = 12
"""How many words a hedge governs at most."""


class Tie(NamedTuple):
    """A claim, the sentence that bears it, the sentence's clauses, and which word answers to which."""

    title: str
    text: str
    claim: Claim
    sentence: Sentence
    clauses: tuple[tuple[int, int], ...]
    matched: dict[int, int]
    score: float
    direct: float

    @property
    def words(self) -> tuple[Word, ...]:
        """The sentence's words."""
        return self.sentence.words

    @property
    def quoted(self) -> bool:
        """Whether the headline sets some of the claim in quotation marks, which tells that it is somebody's word."""
        start, end = self.claim.words[0].start, self.claim.words[-1].end
        return _QUOTED.search(self.title, max(0, start - 1), end + 1) is not None

    @property
    def own_words(self) -> tuple[Word, ...]:
        """The claim's words, and before them the cue that names the speaking."""
        cue = self.claim.cue
        return self.claim.words if cue is None or cue in self.claim.words else (cue, *self.claim.words)

    def clause_of(self, at: int) -> tuple[int, int]:
        """The clause that holds the sentence's word ``at``."""
        for first, last in self.clauses:
            if first <= at < last:
                return first, last
        return 0, len(self.words)

    def matched_in(self, first: int, last: int) -> list[int]:
        """The sentence's words in ``[first, last)`` that the claim has too."""
        return [at for at in range(first, min(last, len(self.words))) if at in self.matched]

    def governed(self, first: int, last: int) -> list[int]:
        """The matched words that the phrase ``[first, last)`` of the sentence governs.

        Those behind it in its clause; where the clause has none behind it, the next clause's, or those before it.
        """
        begun, ended = self.clause_of(first)
        ended = self._behind_apposition(ended)
        if not any(word.content for word in self.words[last:ended]):
            following = [clause for clause in self.clauses if clause[0] >= ended]
            if not any(word.content for word in self.words[begun:first]) and following:
                ended = following[0][1]
            else:
                return self.matched_in(begun, first)
        found = self.matched_in(last, min(ended, last + _REACH))
        if not found and self.reworded():
            found = self.matched_in(begun, first)
        return found

    def _behind_apposition(self, ended: int) -> int:
        """Where a clause goes on behind a short insertion (", Mei,")."""
        for first, last in self.clauses:
            if first == ended and last - first <= _INSERTED and last < len(self.words):
                return next((end for start, end in self.clauses if start == last), last)
        return ended

    def in_core(self, places: Sequence[int], least: float = _MOST) -> bool:
        """Whether one of the sentence's words ``places`` answers to the core of the claim, not to a circumstance.

        Where the sentence bears nothing but circumstances, they will do. ``least``: the share of the claim's content
        that they must answer to.
        """
        outside = circumstances(self.claim.words)
        if all(own in outside for own in self.matched.values()):
            return bool(places)
        wanted = sum(word.content for word in self.claim.words)
        if len({self.matched[at] for at in places if at in self.matched}) < least * wanted:
            return False
        core = [self.matched[at] for at in places if at in self.matched and self.matched[at] not in outside]
        return any(at >= self.claim.topic for at in core)

    def reworded(self) -> bool:
        """Whether the claim has content that the sentence tells in other words, if at all."""
        held = set(self.matched.values())
        return any(word.content and at not in held for at, word in enumerate(self.claim.words))

    def has(self, bases: Sequence[str] | frozenset[str]) -> Word | None:
        """A word of the claim whose base or form is among ``bases``."""
        for word in self.claim.words:
            if word.base in bases or word.low in bases:
                return word
        return None

    def said_in(self, at: int) -> Statement | None:
        """The statement whose content holds the sentence's word ``at``; the innermost."""
        word = self.words[at]
        best: Statement | None = None
        for statement in self.sentence.statements:
            for start, end in statement.content.spans:
                if start <= word.start < end and (best is None or _size(statement) < _size(best)):
                    best = statement
        return best

    def title_span(self, places: Sequence[int]) -> Span:
        """The stretch of the headline from the first to the last of the claim's words that answer to ``places``.

        It takes in the auxiliary or negation before it.
        """
        own = sorted(self.matched[at] for at in places if at in self.matched)
        if not own:
            return make_span(self.title, (self.claim.words[0].start, self.claim.words[-1].end), title=True)
        first, last = own[0], own[-1]
        while first and not self.claim.words[first - 1].content and first > own[0] - 3:
            first -= 1
        return make_span(self.title, (self.claim.words[first].start, self.claim.words[last].end), title=True)

    def evidence_span(self, first: int, last: int) -> Span:
        """The sentence's words ``[first, last)`` as a span of the text."""
        return make_span(self.text, (self.words[first].start, self.words[last - 1].end))

    def finding(
        self,
        kind: FindingType,
        headline: Span,
        evidence: Offsets | Span | None,
        reason: str,
        at: int | None = None,
    ) -> Finding:
        """A finding; ``evidence`` as word indices or as a span; ``at``: the word whose statement it belongs to."""
        if isinstance(evidence, tuple):
            at = evidence[0] if at is None else at
            evidence = self.evidence_span(*evidence)
        statement = self.said_in(at) if at is not None else None
        if statement is None and self.matched:
            statement = self.said_in(max(self.matched))
        return Finding(
            type=kind,
            headline=headline,
            evidence=evidence,
            statement=statement.id if statement else None,
            reason=reason,
        )


def tie(
    title: str, text: str, claim: Claim, sentence: Sentence, clauses: Sequence[tuple[int, int]], match: Match
) -> Tie:
    """The claim tied to the sentence that ``match`` lays beside it."""
    matched = {place: own for own, place in match.pairs}
    return Tie(title, text, claim, sentence, tuple(clauses), matched, match.score, match.direct)


def phrase_of(tied: Tie, phrases: Phrases) -> tuple[int, int, str] | None:
    """The first of ``phrases`` in the claim, its cue taken with it."""
    found = phrases.find(tied.claim.words)
    return found[0] if found else None


def hedged_places(tied: Tie, statement_types: frozenset[str]) -> list[tuple[int, int, str]]:
    """The hedges that the force layer found in the sentence, as word indices with their type."""
    found: list[tuple[int, int, str]] = []
    for statement in tied.sentence.statements:
        if statement.hedges is UNSET:
            continue
        for hedge in statement.hedges:
            if hedge.type not in statement_types:
                continue
            inside = [
                at
                for at, word in enumerate(tied.words)
                if any(start <= word.start and word.end <= end for start, end in hedge.spans)
            ]
            if inside:
                found.append((inside[0], inside[-1] + 1, hedge.type))
    return found


def answers(words: Sequence[Word], word: Word) -> Word | None:
    """The first of ``words`` that is akin to ``word``."""
    return next((other for other in words if other.content and akin(other.base, word.base)), None)


def _size(statement: Statement) -> int:
    return sum(end - start for start, end in statement.content.spans)
