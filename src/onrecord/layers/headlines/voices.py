"""The report's voices: who says what the headline takes over, and whether the report says it itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, Sentence
from onrecord.layers.headlines.sources import Sources
from onrecord.layers.headlines.words import Word, akin, read_words
from onrecord.layers.spans import make_span
from onrecord.types import Offsets, Span, Statement

_OTHER_SIGN = 0.45
"""What a voice is worth that denies where the headline does not, or the other way about."""

MOST_SPOKEN = 24
"""Statements from which on a sentence is a list or a fault of the page, in which nothing is told beside them."""

_SHORT = 4
"""Up to so many content words a content is a verdict on what was told before ("called the idea ruinous")."""


class Voice(NamedTuple):
    """Whoever says something in the report: by a statement, or by a cue in a sentence that has no statement.

    ``zone``: all words by which the source is called. ``said``: those of its content; ``around``: those of its
    sentence that are no other voice's.
    """

    statement: Statement | None
    zone: tuple[Word, ...]
    source: Span
    cue: Span
    content: tuple[Offsets, ...]
    said: tuple[Word, ...]
    around: tuple[Word, ...]

    def holds(self, at: int) -> bool:
        """Whether the offset ``at`` lies in what is said."""
        return _inside(at, self.content)


class Heard(NamedTuple):
    """A voice, and how much of a claim it bears, 0 to 1: by what it says, and with the rest of its sentence."""

    voice: Voice
    said: float
    share: float


class Voices:
    """All voices of a report, and what it tells in its own."""

    def __init__(self, body: Body, sources: Sources) -> None:
        self.body = body
        self.sources = sources
        found: list[Voice] = []
        own: list[tuple[Word, ...]] = []
        for sentence in body.sentences:
            spoken = [one for one in sentence.statements if not is_perceived(one)]
            own.append(_not_in(sentence.words, [span for one in spoken for span in one.content.spans]))
            for one in spoken:
                if one.source is None or one.cue is None or not _touches(sentence, one.cue):
                    continue
                content = tuple(one.content.spans)
                words = tuple(word for start, end in content for word in read_words(body.text, start, end))
                around = _around(sentence, one, spoken) if len(spoken) <= MOST_SPOKEN else ()
                found.append(
                    Voice(one, sources.of(one), one.source, one.cue, content, words, (*words, *around))
                )
            if not spoken and (voice := _by_cue(body, sentence)) is not None:
                found.append(voice)
                own[-1] = _not_in(sentence.words, voice.content)
        self.all = tuple(found)
        self._own = own

    def hear(self, words: Sequence[Word]) -> list[Heard]:
        """Every voice with how much of ``words`` it bears, most first."""
        content = [word for word in words if word.content]
        denied = _denies(words)
        heard: list[Heard] = []
        for voice in self.all:
            agrees = 1.0 if _denies(voice.around) == denied else _OTHER_SIGN
            heard.append(
                Heard(voice, agrees * _share(content, voice.said), agrees * _share(content, voice.around))
            )
        return sorted(heard, key=lambda one: -one.share)

    def bears_alone(self, voice: Voice, other: Voice, words: Sequence[Word]) -> bool:
        """Whether the voice says, in a short verdict, one of ``words`` that neither ``other`` nor the report has."""
        if len(_bases(voice.said)) > _SHORT:
            return False
        own = _bases(voice.said)
        rest = [_bases(other.around), *map(_bases, self._own)]
        return any(
            _is_held(word, own) and not any(_is_held(word, bases) for bases in rest)
            for word in words
            if word.content
        )

    def before(self, voice: Voice) -> tuple[Word, ...]:
        """The words of the sentence before the voice's own."""
        at = voice.cue.spans[0][0]
        number = next((n for n, one in enumerate(self.body.sentences) if one.start <= at < one.end), 0)
        return self.body.sentences[number - 1].words if number else ()

    def told(self, words: Sequence[Word]) -> float:
        """How much of ``words`` one sentence of the report bears in its own voice, 0 to 1."""
        content = [word for word in words if word.content]
        return max((_share(content, own) for own in self._own), default=0.0)

    def left_to(self, voice: Voice, words: Sequence[Word]) -> float:
        """How much of ``words`` is said by the voice and nowhere by the report itself, 0 to 1."""
        content = [word for word in words if word.content]
        said = _bases(voice.said)
        own = _bases([word for sentence in self._own for word in sentence])
        alone = [word for word in content if _is_held(word, said) and not _is_held(word, own)]
        return len(alone) / len(content) if content else 0.0


def is_perceived(statement: Statement) -> bool:
    """Whether the statement's cue is a verb of seeing or needing, which is no speech."""
    cue = read_words(statement.cue.text) if statement.cue is not None else ()
    return bool(cue) and cue[-1].base in headlines.PERCEIVING


def _share(wanted: Sequence[Word], words: Sequence[Word]) -> float:
    bases = _bases(words)
    return sum(_is_held(word, bases) for word in wanted) / len(wanted) if wanted else 0.0


def _bases(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.base for word in words if word.content)


def _is_held(word: Word, bases: frozenset[str]) -> bool:
    return word.base in bases or any(akin(word.base, base) for base in bases)


def _denies(words: Sequence[Word]) -> bool:
    return any(word.base in headlines.NEGATIONS for word in words)


def _by_cue(body: Body, sentence: Sentence) -> Voice | None:
    """ "Parents in Ridley say the bus is late": a source before a cue, where no statement was read."""
    words = sentence.words
    for at in range(1, len(words) - 2):
        if not _is_cue(words, at) or not any(word.content for word in words[:at]):
            continue
        content = ((words[at + 1].start, sentence.end),)
        source = make_span(body.text, (words[0].start, words[at - 1].end))
        cue = make_span(body.text, (words[at].start, words[at].end))
        return Voice(None, words[:at], source, cue, content, words[at + 1 :], words)
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
