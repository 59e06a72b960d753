"""Who says it: the headline's speaker against the report's source, and attributions lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import UNSET

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, Sentence
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.words import Word, akin, read_words
from onrecord.types import Finding, Span, Statement

_ABOUT_A_NAME = 6


class Sources:
    """The words by which the report calls each source, gathered over all it says."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._words: dict[str, tuple[Word, ...]] = {}
        by_speaker: dict[str, list[Word]] = {}
        last: tuple[Word, ...] = ()
        for statement in body.statements:
            own = _source_words(body.text, statement)
            if statement.speaker is UNSET or statement.speaker is None:
                if own and all(not word.content for word in own):
                    own = (*own, *last)
            else:
                by_speaker.setdefault(statement.speaker, []).extend(own)
            if any(word.content for word in own):
                last = own
            self._words[statement.id] = (*own, *self._about(own))
        for statement in body.statements:
            if isinstance(statement.speaker, str):
                gathered = tuple(by_speaker[statement.speaker])
                self._words[statement.id] = (*self._words[statement.id], *gathered, *self._about(gathered))

    def of(self, statement: Statement) -> tuple[Word, ...]:
        """The words for the statement's source: its own, those of the same speaker, those about its name."""
        return self._words.get(statement.id, ())

    def anyone(self, word: Word) -> bool:
        """Whether some statement's source is called by this word."""
        return any(_holds(words, word) for words in self._words.values())

    def _about(self, own: Sequence[Word]) -> tuple[Word, ...]:
        """What stands about a source's name where the report first gives it ("coach Ann Lee", "Ann Lee, a coach")."""
        found: list[Word] = []
        for name in own:
            if not (name.capital and name.content):
                continue
            for sentence in self._body.sentences:
                places = [
                    at for at, word in enumerate(sentence.words) if word.base == name.base and word.capital
                ]
                if places:
                    first = max(0, places[0] - 4)
                    found += sentence.words[first : places[0] + _ABOUT_A_NAME]
                    break
        return tuple(found)


def find_wrong_speaker(tied: Tie, body: Body, sources: Sources) -> Iterator[Finding]:
    """``wrong_speaker``: the report gives the matter to a source whom the headline does not name."""
    named = [word for word in tied.claim.speaker if word.content]
    if not named or not tied.matched:
        return
    statement = _carrier(tied)
    zone = sources.of(statement) if statement is not None else _subject(tied.sentence, tied)
    if any(_holds(zone, word) for word in named) or _in_sentence_subject(tied, named, statement):
        return
    if all(word.base in headlines.LOOSE_SPEAKERS or word.low in headlines.LOOSE_SPEAKERS for word in named):
        return
    if not zone or not any(word.content for word in zone):
        return
    evidence = _evidence(tied, statement)
    if evidence is None:
        return
    yield tied.finding(
        "wrong_speaker",
        _title_of(tied, named),
        evidence,
        f"The report gives this to “{evidence.text}”.",
    )


def find_dropped_attribution(tied: Tie, body: Body, sources: Sources) -> Iterator[Finding]:
    """``dropped_attribution``: what a source says of others stands in the headline as a fact."""
    if tied.claim.speaker or tied.claim.question or not tied.matched:
        return
    if any(word.base in headlines.ACCUSING or word.low in headlines.HEARSAY for word in tied.claim.words):
        return
    statement = _carrier(tied)
    if statement is None or statement.source is None or statement.cue is None:
        return
    own = sources.of(statement)
    if _is_own_side(tied, statement, own):
        return
    if not _is_charge(body, statement):
        return
    yield tied.finding(
        "dropped_attribution",
        tied.title_span(sorted(tied.matched)),
        _joined(body.text, statement),
        f"“{statement.source.text}” says so; the headline has it as a fact.",
    )


def _is_charge(body: Body, statement: Statement) -> bool:
    """Whether the matter is the source's own view: by its cue, by who says it, or because another contests it."""
    assert statement.cue is not None and statement.source is not None
    cue = [word.base for word in read_words(statement.cue.text)]
    source = [word.base for word in read_words(statement.source.text)]
    if any(base in headlines.ACCUSING for base in cue):
        return True
    return not any(base in headlines.AUTHORITIES for base in source)


def _is_own_side(tied: Tie, statement: Statement, own: Sequence[Word]) -> bool:
    """Whether the claim is about the source: its subject is the source, or the content speaks of "we" or "it"."""
    content = read_words(tied.text, statement.content.spans[0][0], statement.content.spans[-1][1])
    opening = [word.low for word in content[:3] if word.low != "that"]
    if opening and opening[0] in (
        "i",
        "we",
        "it",
        "they",
        "he",
        "she",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "to",
    ):
        return True
    subject = [word for word in tied.claim.words[:4] if word.content]
    return any(_holds(own, word) for word in subject)


def _carrier(tied: Tie) -> Statement | None:
    """The statement whose content holds most of the matched words."""
    best: Statement | None = None
    most = 0
    for statement in tied.sentence.statements:
        count = sum(
            1
            for at in tied.matched
            for start, end in statement.content.spans
            if start <= tied.words[at].start < end
        )
        if count > most or (count == most and best is not None and statement.nested_in == best.id):
            best, most = statement, count
    return best if most * 2 >= len(tied.matched) else None


def _subject(sentence: Sentence, tied: Tie) -> tuple[Word, ...]:
    """What stands before the first matched word of a sentence that is nobody's statement."""
    first = min(tied.matched)
    return sentence.words[:first]


def _in_sentence_subject(tied: Tie, named: Sequence[Word], statement: Statement | None) -> bool:
    """Whether the sentence names the speaker outside what is said: robust where the source was read amiss."""
    for at, word in enumerate(tied.words):
        inside = statement is not None and any(
            start <= word.start < end for start, end in statement.content.spans
        )
        if not inside and any(akin(word.base, other.base) for other in named):
            return statement is not None or at < min(tied.matched)
    return False


def _evidence(tied: Tie, statement: Statement | None) -> Span | None:
    if statement is not None:
        return statement.source
    first = min(tied.matched)
    content = [at for at in range(first) if tied.words[at].content]
    return tied.evidence_span(content[0], content[-1] + 1) if content else None


def _joined(text: str, statement: Statement) -> Span | None:
    assert statement.source is not None and statement.cue is not None
    start = min(statement.source.spans[0][0], statement.cue.spans[0][0])
    end = max(statement.source.spans[-1][1], statement.cue.spans[-1][1])
    content = statement.content.spans
    if any(start < last and first < end for first, last in content) or "\n" in text[start:end]:
        return statement.source
    return Span(spans=((start, end),), text=text[start:end])


def _title_of(tied: Tie, named: Sequence[Word]) -> Span:
    start, end = named[0].start, named[-1].end
    return Span(spans=((start, end),), text=tied.title[start:end], in_="title")


def _source_words(text: str, statement: Statement) -> tuple[Word, ...]:
    if statement.source is None:
        return ()
    return tuple(word for start, end in statement.source.spans for word in read_words(text, start, end))


def _holds(words: Iterable[Word], word: Word) -> bool:
    return any(other.content and akin(other.base, word.base) for other in words)
