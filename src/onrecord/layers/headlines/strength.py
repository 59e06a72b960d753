"""How strong the headline's words are beside the report's for the same thing, along the scales of the language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.lang.en.headline_scales import FINDING, SCALES
from onrecord.layers.headlines.evidence import Body
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.words import Phrases, Word
from onrecord.layers.spans import make_span
from onrecord.types import Finding

_ENOUGH = 0.4
"""How much of the claim the sentence must bear by itself."""
_SHORT, _ENOUGH_OF_SHORT = 1200, 0.25
"""A report of fewer characters, in which hardly another sentence can be meant, and what will do there."""
_NEAR = 6
"""How many words may stand between a rung's word and the matter that it is about."""


class Place(NamedTuple):
    """A word or phrase ``[first, last)`` and the rung on which it stands."""

    rung: int
    first: int
    last: int


class Scale:
    """One scale, read for looking up."""

    def __init__(self, rungs: tuple[tuple[str, ...], ...]) -> None:
        self._rung = {phrase: rung for rung, phrases in enumerate(rungs) for phrase in phrases}
        self._phrases = Phrases(self._rung, bases=True, skipped=headlines.SKIPPED)

    def places(self, words: tuple[Word, ...]) -> list[Place]:
        """Where the scale's words stand among ``words``."""
        return [Place(self._rung[phrase], first, last) for first, last, phrase in self._phrases.find(words)]


_QUANTITIES = "how many of them"
_SCALES = {name: Scale(rungs) for name, rungs in SCALES.items()}


def find_stronger(tied: Tie, body: Body) -> Iterator[Finding]:
    """A finding for each scale on which the headline stands higher than the sentence that bears it."""
    own_words = tied.own_words
    for name, scale in _SCALES.items():
        own = max(scale.places(own_words), default=None)
        if own is None or _is_told(own, own_words, tied, body):
            continue
        theirs = [place for place in scale.places(tied.words) if _is_near(place, tied)]
        highest = max(theirs, default=None)
        if (
            highest is None
            or highest.rung >= own.rung
            or tied.direct < (_ENOUGH_OF_SHORT if len(tied.text) < _SHORT else _ENOUGH)
        ):
            continue
        if any(at in tied.matched for at in range(highest.first, highest.last)):
            continue  # the headline keeps the weak word too
        if name == _QUANTITIES and not _same_noun(own, own_words, highest, tied):
            continue
        told = " ".join(word.low for word in tied.words[highest.first : highest.last])
        claimed = " ".join(word.low for word in own_words[own.first : own.last])
        yield tied.finding(
            FINDING.get(name, "changed_certainty"),
            make_span(tied.title, (own_words[own.first].start, own_words[own.last - 1].end), title=True),
            (highest.first, highest.last),
            f"The report says “{told}”, the headline “{claimed}”.",
        )


def _same_noun(own: Place, own_words: tuple[Word, ...], theirs: Place, tied: Tie) -> bool:
    """Whether both quantities are of one thing: a noun behind the one answers to one behind the other."""
    mine = {word.start for word in own_words[own.last : own.last + 4] if word.content}
    return any(
        tied.claim.words[tied.matched[at]].start in mine
        for at in tied.matched_in(theirs.last, theirs.last + 5)
    )


def _is_told(place: Place, words: tuple[Word, ...], tied: Tie, body: Body) -> bool:
    """Whether the report has the headline's word, or one that may stand for it."""
    content = [word for word in words[place.first : place.last] if word.content]
    return bool(content) and all(body.holds(word) for word in content)


def _is_near(place: Place, tied: Tie) -> bool:
    """Whether the place stands by what the claim took over from the sentence."""
    return any(
        place.first - _NEAR <= at < place.last + _NEAR
        for at in tied.matched
        if not place.first <= at < place.last
    )
