"""Who says it: the headline's speaker against the report's source, and attributions lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, Sentence
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.words import Word, akin, read_words
from onrecord.types import Finding, Span, Statement

_BEFORE_A_NAME = 4
_BEHIND_A_NAME = 7


class Sources:
    """The words by which the report calls each source, gathered over all it says; worked out when asked for."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._own = {statement.id: _source_words(body.text, statement) for statement in body.statements}
        self._same: dict[str, list[Statement]] = {}
        for statement in body.statements:
            if isinstance(statement.speaker, str):
                self._same.setdefault(statement.speaker, []).append(statement)
        self._known: dict[str, tuple[Word, ...]] = {}

    def of(self, statement: Statement) -> tuple[Word, ...]:
        """The words for the statement's source: its own, those of the same speaker, those about its name."""
        if statement.id not in self._known:
            self._known[statement.id] = self._gather(statement)
        return self._known[statement.id]

    def anyone(self, word: Word) -> bool:
        """Whether some statement's source is called by this word."""
        return any(_holds(words, word) for words in self._own.values())

    def _gather(self, statement: Statement) -> tuple[Word, ...]:
        own = list(self._own[statement.id])
        same = self._same.get(statement.speaker, []) if isinstance(statement.speaker, str) else []
        for other in same:
            own += self._own[other.id]
        if not any(word.content for word in own):
            own += self._last_named(statement)
        if any(word.low in headlines.POSSESSIVES for word in own) and statement.source is not None:
            own += self._owner(statement.source.spans[0][0])
        return (*own, *self._about(own))

    def _last_named(self, statement: Statement) -> tuple[Word, ...]:
        """The source named last before one that is a pronoun."""
        last: tuple[Word, ...] = ()
        for other in self._body.statements:
            if other.id == statement.id:
                break
            if any(word.content for word in self._own[other.id]):
                last = self._own[other.id]
        return last

    def _owner(self, at: int) -> tuple[Word, ...]:
        """Whose spokesman "its spokesman" is: the opening words of the sentence, and of the one before."""
        sentences = self._body.sentences
        for number, sentence in enumerate(sentences):
            if sentence.start <= at < sentence.end:
                before = sentences[number - 1].words[:6] if number else ()
                return (*before, *(word for word in sentence.words[:6] if word.start < at))
        return ()

    def _about(self, own: Sequence[Word]) -> tuple[Word, ...]:
        """What stands about a name where the report first gives it ("coach Ann Lee", "Ann Lee, a coach,")."""
        found: list[Word] = []
        for base in {word.base for word in own if word.capital and word.content}:
            for number in sorted(self._body.by_key.get(base, ())):
                words = self._body.sentences[number].words
                place = next(
                    (at for at, word in enumerate(words) if word.base == base and word.capital), None
                )
                if place is not None:
                    found += self._title_before(words, place) + self._apposition(words, place)
                    break
        return tuple(found)

    def _title_before(self, words: Sequence[Word], place: int) -> list[Word]:
        found: list[Word] = []
        for at in range(place - 1, max(-1, place - 1 - _BEFORE_A_NAME), -1):
            between = self._body.text[words[at].end : words[at + 1].start]
            if not between.strip() == "" or not words[at].content:
                if between.strip() == "," and at + 1 == place:
                    continue
                break
            found.append(words[at])
        return found

    def _apposition(self, words: Sequence[Word], place: int) -> list[Word]:
        at = place
        while at + 1 < len(words) and words[at + 1].capital and not self._gap(words, at):
            at += 1
        if at + 1 >= len(words) or not self._gap(words, at).startswith(","):
            return []
        found: list[Word] = []
        for other in range(at + 1, min(len(words), at + 1 + _BEHIND_A_NAME)):
            if other > at + 1 and self._gap(words, other - 1):
                break
            found.append(words[other])
        return found

    def _gap(self, words: Sequence[Word], at: int) -> str:
        return self._body.text[words[at].end : words[at + 1].start].strip()


def speaker_words(words: Sequence[Word]) -> list[Word]:
    """The words that name a headline's speaker: its content, but not the owner in "the owner's X"."""
    named = [word for word in words if word.content]
    return [
        word for at, word in enumerate(named) if at + 1 == len(named) or not word.low.endswith(("'s", "s'"))
    ]


def speaks_in(sentence: Sentence, named: Sequence[Word], sources: Sources) -> bool:
    """Whether one who is called by a word of ``named`` has a statement in the sentence."""
    return any(_holds(sources.of(statement), word) for statement in sentence.statements for word in named)


def find_wrong_speaker(tied: Tie, body: Body, sources: Sources) -> Iterator[Finding]:
    """``wrong_speaker``: the report gives the matter to a source whom the headline does not name."""
    named = speaker_words(tied.claim.speaker)
    if not named or not tied.matched or tied.claim.presupposed:
        return
    statement = _carrier(tied)
    if statement is None and not _reported(tied):
        return
    zone = sources.of(statement) if statement is not None else tied.words[: min(tied.matched)]
    if any(_holds(zone, word) for word in named) or _names_outside(tied, named, statement):
        return
    if named[-1].base in headlines.LOOSE_SPEAKERS or named[-1].low in headlines.LOOSE_SPEAKERS:
        return
    if not any(body.holds(word) for word in named) and named[-1].base not in headlines.NAMED_SPEAKERS:
        return
    evidence = _evidence(tied, statement)
    if (
        evidence is None
        or not any(word.content for word in read_words(evidence.text))
        and not any(word.content for word in zone)
    ):
        return
    yield tied.finding(
        "wrong_speaker", _title_of(tied, named), evidence, f"The report gives this to “{evidence.text}”."
    )


def find_dropped_attribution(tied: Tie, sources: Sources) -> Iterator[Finding]:
    """``dropped_attribution``: what a source says of others stands in the headline as a fact."""
    if (tied.claim.speaker and not tied.claim.presupposed) or tied.claim.question or not tied.matched:
        return
    if any(word.base in headlines.ACCUSING or word.low in headlines.HEARSAY for word in tied.claim.words):
        return
    statement = _carrier(tied)
    if statement is None or statement.source is None or statement.cue is None:
        return
    if _is_own_side(tied, statement, sources) or not _is_charge(statement):
        return
    yield tied.finding(
        "dropped_attribution",
        tied.title_span(sorted(tied.matched)),
        _joined(tied.text, statement),
        f"“{statement.source.text}” says so; the headline has it as a fact.",
    )


def _is_charge(statement: Statement) -> bool:
    """Whether the matter is the source's own view: by its cue, or because no authority says it."""
    assert statement.cue is not None and statement.source is not None
    if any(word.base in headlines.ACCUSING for word in read_words(statement.cue.text)):
        return True
    source = read_words(statement.source.text)
    return not any(word.base in headlines.AUTHORITIES for word in source)


def _is_own_side(tied: Tie, statement: Statement, sources: Sources) -> bool:
    """Whether the claim is about the source: its subject is the source, or the content speaks of "we" or "it"."""
    content = read_words(tied.text, statement.content.spans[0][0], statement.content.spans[-1][1])
    opening = [word.low for word in content[:4] if word.low != "that"]
    if opening and opening[0] in headlines.OWN_PRONOUNS:
        return True
    if len(opening) > 1 and opening[0] in ("he", "she") and opening[1] in headlines.OWN_ACT:
        return True
    head = _head(tied, statement)
    subject = [word for word in tied.claim.words[:4] if word.content][:2]
    return any(_holds(head, word) for word in subject)


def _head(tied: Tie, statement: Statement) -> list[Word]:
    """The source up to what hangs on it ("two women" of "two women who worked for the senator")."""
    assert statement.source is not None and statement.cue is not None
    start, end = statement.source.spans[0][0], statement.source.spans[-1][1]
    sentence = tied.sentence
    if statement.cue.spans[0][0] >= end and sentence.start < start < sentence.end:
        opening = tied.text[sentence.start : start]
        if not any(mark in opening for mark in ',;:“"') and not any(
            low <= sentence.start < high for low, high in statement.content.spans
        ):
            start = sentence.start
    head: list[Word] = []
    for word in read_words(tied.text, start, end):
        if head and (word.low in headlines.PREPOSITIONS or word.low in ("who", "that", "which", "whose")):
            break
        if word.content:
            head.append(word)
    return head


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


def _reported(tied: Tie) -> bool:
    """Whether a sentence without a statement has a cue before what the claim took over ("a captain complained of")."""
    return any(word.base in headlines.HEADLINE_CUES for word in tied.words[: min(tied.matched) + 1])


def _names_outside(tied: Tie, named: Sequence[Word], statement: Statement | None) -> bool:
    """Whether the sentence names the speaker outside what is said: robust where the source was read amiss."""
    for at, word in enumerate(tied.words):
        inside = statement is not None and any(
            start <= word.start < end for start, end in statement.content.spans
        )
        if not inside and word.content and any(akin(word.base, other.base) for other in named):
            return statement is not None or at < min(tied.matched)
    return False


def _evidence(tied: Tie, statement: Statement | None) -> Span | None:
    if statement is not None:
        return statement.source
    content = [at for at in range(min(tied.matched)) if tied.words[at].content]
    return tied.evidence_span(content[0], content[-1] + 1) if content else None


def _joined(text: str, statement: Statement) -> Span | None:
    """Source and cue as one stretch, where nothing of the content stands between."""
    assert statement.source is not None and statement.cue is not None
    start = min(statement.source.spans[0][0], statement.cue.spans[0][0])
    end = max(statement.source.spans[-1][1], statement.cue.spans[-1][1])
    if (
        any(start < last and first < end for first, last in statement.content.spans)
        or "\n" in text[start:end]
    ):
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
