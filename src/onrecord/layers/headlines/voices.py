"""The report's voices: who says what the headline takes over, and whether the report says it itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, Match, Sentence
from onrecord.layers.headlines.sources import Sources
from onrecord.layers.headlines.words import Word, read_words
from onrecord.layers.spans import make_span
from onrecord.types import Offsets, Span, Statement

_OTHER_SIGN = 0.45
"""What a voice is worth that denies where the headline does not, or the other way about."""

MOST_SPOKEN = 24
"""Statements from which on a sentence is a list or a fault of the page, in which nothing is told beside them."""


class Voice(NamedTuple):
    """Whoever says something in the report: by a statement, or by a cue in a sentence that has no statement.

    ``zone``: all words by which the source is called. ``said``: those of its content; ``around``: those of its
    sentence that are no other voice's, ``places`` their offsets.
    """

    statement: Statement | None
    zone: tuple[Word, ...]
    source: Span
    cue: Span
    content: tuple[Offsets, ...]
    said: tuple[Word, ...]
    around: tuple[Word, ...]
    places: frozenset[int]

    def holds(self, at: int) -> bool:
        """Whether the offset ``at`` lies in what is said."""
        return _inside(at, self.content)


class Heard(NamedTuple):
    """A voice, and how much of a claim it bears, 0 to 1.

    ``said``: by what it says, with what was named before; ``share``: with the rest of its sentence too; ``direct``: by
    what it says alone, which are the words ``own``.
    """

    voice: Voice
    said: float
    share: float
    direct: float
    own: tuple[Word, ...]


class Voices:
    """All voices of a report, and what it tells in its own."""

    def __init__(self, body: Body, sources: Sources) -> None:
        self.body = body
        self.sources = sources
        self._known: dict[int, tuple[tuple[Voice, ...], frozenset[int]]] = {}

    @cached_property
    def all(self) -> tuple[Voice, ...]:
        """Every voice of the report, in order."""
        return tuple(
            voice for number in range(len(self.body.sentences)) for voice in self.in_sentence(number)
        )

    def in_sentence(self, number: int) -> tuple[Voice, ...]:
        """The voices of a sentence, by its number."""
        return self._read(number)[0]

    def _read(self, number: int) -> tuple[tuple[Voice, ...], frozenset[int]]:
        """The voices of a sentence, and the offsets of the words that are none of theirs."""
        if number not in self._known:
            sentence = self.body.sentences[number]
            spoken = [one for one in sentence.statements if not is_perceived(one)]
            own = _not_in(sentence.words, [span for one in spoken for span in one.content.spans])
            here = [
                _voice(self.body, self.sources, sentence, one, spoken)
                for one in spoken
                if one.source is not None and one.cue is not None and _touches(sentence, one.cue)
            ]
            if not spoken and (voice := _by_cue(self.body, sentence)) is not None:
                here.append(voice)
                own = _not_in(sentence.words, voice.content)
            self._known[number] = tuple(here), frozenset(word.start for word in own)
        return self._known[number]

    def hear(self, words: Sequence[Word]) -> list[Heard]:
        """Every voice that bears some of ``words``, most first."""
        denied = _denies(words)
        heard: list[Heard] = []
        for match in self.body.lay_beside(words):
            sentence = self.body.sentences[match.at]
            for voice in self.in_sentence(match.at):
                said = self._weight(match, voice.holds)
                around = self._weight(match, voice.places.__contains__)
                own = tuple(
                    words[at] for at, place in match.pairs if voice.holds(sentence.words[place].start)
                )
                near = match.score - match.direct if said else 0.0
                agrees = 1.0 if _denies(voice.around) == denied else _OTHER_SIGN
                heard.append(
                    Heard(voice, agrees * (said + near), agrees * (around + near), agrees * said, own)
                )
        return sorted(heard, key=lambda one: (-one.share, -one.said))

    def told(self, words: Sequence[Word]) -> float:
        """How much of ``words`` one sentence of the report bears in its own voice, 0 to 1; 0 where there are none."""
        matches = self.body.lay_beside(words)
        return max(
            (self._weight(match, self._read(match.at)[1].__contains__) for match in matches), default=0.0
        )

    def _weight(self, match: Match, counts: Callable[[int], bool]) -> float:
        """How much of a claim the sentence's words at the offsets that count bear."""
        words = self.body.sentences[match.at].words
        return sum(
            weight
            for (_, place), weight in zip(match.pairs, match.weights, strict=True)
            if counts(words[place].start)
        )

    def beside(self, voice: Voice) -> tuple[Voice, ...]:
        """The other voices of the voice's sentence."""
        here = self.in_sentence(self._number_of(voice))
        return tuple(other for other in here if other is not voice)

    def before(self, voice: Voice) -> tuple[Word, ...]:
        """The words of the sentence before the voice's own."""
        number = self._number_of(voice)
        return self.body.sentences[number - 1].words if number else ()

    def _number_of(self, voice: Voice) -> int:
        return self.body.number_at(voice.cue.spans[0][0])


def _voice(
    body: Body, sources: Sources, sentence: Sentence, one: Statement, spoken: Sequence[Statement]
) -> Voice:
    assert one.source is not None and one.cue is not None
    content = tuple(one.content.spans)
    said = tuple(word for start, end in content for word in body.words_in(start, end))
    around = _around(sentence, one, spoken) if len(spoken) <= MOST_SPOKEN else ()
    every = (*said, *around)
    return Voice(
        one,
        sources.of(one),
        one.source,
        one.cue,
        content,
        said,
        every,
        frozenset(word.start for word in every),
    )


def is_perceived(statement: Statement) -> bool:
    """Whether the statement's cue is a verb of seeing or needing, which is no speech."""
    cue = read_words(statement.cue.text) if statement.cue is not None else ()
    if statement.content.text.lower().startswith("that "):
        return False
    return bool(cue) and cue[-1].base in headlines.PERCEIVING


def _denies(words: Sequence[Word]) -> bool:
    """Whether there is a negation, but for "did not rule out" and the like."""
    return any(
        word.base in headlines.NEGATIONS
        and not any(other.base in ("rule", "exclude", "only") for other in words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )


def _by_cue(body: Body, sentence: Sentence) -> Voice | None:
    """ "Parents in Ridley say the bus is late": a source before a cue, where no statement was read."""
    words = sentence.words
    for at in range(1, len(words) - 2):
        if not _is_cue(words, at) or not any(word.content for word in words[:at]):
            continue
        content = ((words[at + 1].start, sentence.end),)
        source = make_span(body.text, (words[0].start, words[at - 1].end))
        cue = make_span(body.text, (words[at].start, words[at].end))
        places = frozenset(word.start for word in words)
        return Voice(None, words[:at], source, cue, content, words[at + 1 :], words, places)
    return None


def _is_cue(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.base not in headlines.TAIL_CUES and word.base not in headlines.ACCUSING:
        return False
    if word.base in headlines.PERCEIVING or word.base in headlines.SHOWING:
        return False
    if word.low == word.base and word.low not in headlines.PLURAL_CUES:
        return False
    return words[at - 1].low not in headlines.NO_CUE_BEHIND


def _touches(sentence: Sentence, span: Span) -> bool:
    return any(sentence.start <= start < sentence.end for start, _ in span.spans)


def _around(sentence: Sentence, one: Statement, spoken: Sequence[Statement]) -> tuple[Word, ...]:
    """What the sentence tells beside its other statements; those within ``one`` are a part of it."""
    by_id = {other.id: other for other in spoken}
    others = [span for other in spoken if not _is_within(other, one, by_id) for span in _spans_of(other)]
    return _not_in(sentence.words, others)


def _is_within(one: Statement, outer: Statement, by_id: Mapping[str, Statement]) -> bool:
    """Whether a statement is ``outer`` or is told within it."""
    at: Statement | None = one
    for _ in range(len(by_id) + 1):
        if at is None:
            return False
        if at.id == outer.id:
            return True
        at = by_id.get(at.nested_in) if isinstance(at.nested_in, str) else None
    return False


def _spans_of(statement: Statement) -> list[Offsets]:
    parts = (statement.content, statement.source, statement.cue)
    return [span for part in parts if part is not None for span in part.spans]


def _not_in(words: Iterable[Word], spans: Sequence[Offsets]) -> tuple[Word, ...]:
    return tuple(word for word in words if not _inside(word.start, spans))


def _inside(at: int, spans: Sequence[Offsets]) -> bool:
    return any(start <= at < end for start, end in spans)
