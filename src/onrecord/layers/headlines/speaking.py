"""Who says it: the headline's speaker against the report's source, and attributions lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import UNSET

from onrecord.lang.en import headlines
from onrecord.layers.headlines.claims import Claim
from onrecord.layers.headlines.evidence import Body, Sentence
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.words import Word, akin, read_words
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Offsets, Span, Statement

_ENOUGH_TO_CHARGE = 0.5
"""How much of a claim a statement must bear for its attribution to be missed."""
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
        if any(word.low in headlines.SPEAKS_FOR for word in own) and statement.source is not None:
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
            if between.strip() or not words[at].content:
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
    """Whether one who is called by a word of ``named`` has a statement in the sentence, or stands before a cue."""
    if any(_holds(sources.of(statement), word) for statement in sentence.statements for word in named):
        return True
    cue = next(
        (at for at, word in enumerate(sentence.words) if at and word.base in headlines.HEADLINE_CUES), 0
    )
    return any(_holds(sentence.words[:cue], word) for word in named)


def is_attributed(sentence: Sentence) -> bool:
    """Whether someone is said to say or think something in the sentence."""
    return any(not is_perceived(statement) for statement in sentence.statements) or any(
        word.base in headlines.TAIL_CUES for word in sentence.words[1:]
    )


def is_perceived(statement: Statement) -> bool:
    """Whether the statement's cue is a verb of seeing or needing, which is no speech."""
    return (
        statement.cue is not None
        and read_words(statement.cue.text)[-1:] != ()
        and (read_words(statement.cue.text)[-1].base in headlines.PERCEIVING)
    )


class Carrier(NamedTuple):
    """Whoever says what the claim took over: by a statement, or by a cue in a sentence that is nobody's statement."""

    statement: Statement | None
    zone: tuple[Word, ...]
    source: Span
    cue: Span
    content: tuple[Offsets, ...]

    def holds(self, at: int) -> bool:
        """Whether the offset ``at`` lies in what is said."""
        return any(start <= at < end for start, end in self.content)


def find_carrier(tied: Tie, sources: Sources) -> Carrier | None:
    """Who says most of what the claim took over from the sentence; None where the report itself tells it."""
    best: Carrier | None = None
    most = 0
    for statement in tied.sentence.statements:
        if statement.source is None or statement.cue is None or is_perceived(statement):
            continue
        content = statement.content.spans
        count = sum(1 for at in tied.matched for start, end in content if start <= tied.words[at].start < end)
        inner = best is not None and best.statement is not None and statement.nested_in == best.statement.id
        if count > most or (count == most and inner):
            best = Carrier(statement, sources.of(statement), statement.source, statement.cue, content)
            most = count
    if best is not None and most * 2 >= len(tied.matched):
        return best
    return _by_cue(tied)


def _by_cue(tied: Tie) -> Carrier | None:
    """ "Parents in Ridley say the bus is late": a source before a cue, and the claim's words behind it."""
    for at in range(len(tied.words)):
        if not 0 < at < len(tied.words) - 1 or not _is_cue(tied, at):
            continue
        behind = [place for place in tied.matched if place > at]
        if len(behind) * 2 < len(tied.matched) or not any(one.content for one in tied.words[:at]):
            continue
        end = tied.sentence.end
        return Carrier(
            None,
            tied.words[:at],
            tied.evidence_span(0, at),
            tied.evidence_span(at, at + 1),
            ((tied.words[at + 1].start, end),),
        )
    return None


def _is_cue(tied: Tie, at: int) -> bool:
    word = tied.words[at]
    if word.base not in headlines.TAIL_CUES and word.base not in headlines.ACCUSING:
        return False
    if word.base in headlines.PERCEIVING or word.base in headlines.SHOWING:
        return False
    if word.low == word.base and word.low not in ("say", "claim", "allege", "think", "believe", "fear"):
        return False
    inside = any(
        start <= word.start < end for one in tied.sentence.statements for start, end in one.content.spans
    )
    return not inside and tied.words[at - 1].low not in (
        "to",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "not",
        "the",
        "a",
    )


def find_wrong_speaker(tied: Tie, body: Body, sources: Sources) -> Iterator[Finding]:
    """``wrong_speaker``: the report gives the matter to a source whom the headline does not name."""
    named = speaker_words(tied.claim.speaker)
    if not named or not tied.matched or tied.claim.presupposed:
        return
    carrier = find_carrier(tied, sources)
    if carrier is None or (_acts(tied.claim) and _told_of(tied, carrier, named)):
        return
    if any(_holds(carrier.zone, word) for word in named) or _names_outside(tied, named, carrier):
        return
    if named[-1].base in headlines.LOOSE_SPEAKERS or named[-1].low in headlines.LOOSE_SPEAKERS:
        return
    if not any(body.holds(word) for word in named) and named[-1].base not in headlines.NAMED_SPEAKERS:
        return
    if not any(word.content for word in read_words(carrier.source.text)) or _may_speak_for(
        named, carrier, body
    ):
        return
    yield tied.finding(
        "wrong_speaker",
        _title_of(tied, named),
        carrier.source,
        f"The report gives this to “{carrier.source.text}”.",
    )


def _may_speak_for(named: Sequence[Word], carrier: Carrier, body: Body) -> bool:
    """Whether a headline that names a country or body may mean the person who speaks ("Oslo says")."""
    own = [word.base for word in read_words(carrier.source.text) if word.content]
    if own and all(base in headlines.SPOKESPEOPLE for base in own):
        return True
    if len(named) != 1 or not named[0].capital or not any(word.capital for word in carrier.zone):
        return False
    for number in body.by_key.get(named[0].base, ()):
        words = body.sentences[number].words
        for before, word in zip(words, words[1:], strict=False):
            if (
                word.base == named[0].base
                and before.capital
                and before.content
                and before.end + 1 == word.start
            ):
                return False
    return True


def find_other_subject(tied: Tie, sources: Sources) -> Iterator[Finding]:
    """``wrong_speaker`` where what a source says of itself ("it had seen no proof") is the headline's of another."""
    if tied.claim.speaker or tied.claim.presupposed or not tied.matched:
        return
    carrier = find_carrier(tied, sources)
    if carrier is None:
        return
    content = read_words(tied.text, carrier.content[0][0], carrier.content[-1][1])
    opening = [word.low for word in content[:3] if word.low != "that"]
    if not opening or opening[0] not in ("it", "they", "we", "i", "he", "she"):
        return
    subject = [word for word in tied.claim.words[:3] if word.content]
    if not subject or any(tied.claim.words.index(word) in tied.matched.values() for word in subject):
        return
    if any(_holds(carrier.zone, word) for word in subject) or not any(
        sources.anyone(word) for word in subject
    ):
        return
    yield tied.finding(
        "wrong_speaker",
        make_span(tied.title, (subject[0].start, subject[-1].end), title=True),
        carrier.source,
        f"“{carrier.source.text}” says this of itself.",
    )


def find_dropped_attribution(tied: Tie, sources: Sources, *, alone: bool = False) -> Iterator[Finding]:
    """``dropped_attribution``: what a source says of others stands in the headline as a fact.

    ``alone``: the sentence is the only one to bear these words of the claim; then a charge is enough.
    """
    if tied.claim.question or (len(tied.matched) < 2 and not alone) or tied.score < _ENOUGH_TO_CHARGE:
        return
    if tied.claim.speaker and not (tied.claim.presupposed or _acts(tied.claim)):
        return
    if any(word.base in headlines.ACCUSING or word.low in headlines.HEARSAY for word in tied.claim.words):
        return
    carrier = find_carrier(tied, sources)
    if carrier is None or _is_own_side(tied, carrier) or not _is_charge(carrier, _said(tied, carrier)):
        return
    if alone and len(tied.matched) < 2 and not _accuses(carrier):
        return
    yield tied.finding(
        "dropped_attribution",
        tied.title_span(sorted(tied.matched)),
        _joined(tied.text, carrier.source, carrier.cue, carrier.content),
        f"“{carrier.source.text}” says so; the headline has it as a fact.",
    )


def _acts(claim: Claim) -> bool:
    """Whether the claim's cue is an act that others may tell of ("guards demand money"), not only a way of saying."""
    return claim.cue is not None and claim.cue.base not in headlines.TAIL_CUES


def _told_of(tied: Tie, carrier: Carrier, named: Sequence[Word]) -> bool:
    """Whether what is said has the headline's speaker, who is thus one that it tells of."""
    return any(
        carrier.holds(other.start) and other.content and akin(other.base, word.base)
        for other in tied.words
        for word in named
    )


def _is_charge(carrier: Carrier, said: Sequence[Word]) -> bool:
    """Whether the matter is the source's own view of what is: by its cue, or because no authority says it."""
    if _accuses(carrier):
        return True
    if any(word.low in ("will", "would") for word in said):
        return False
    act = carrier.statement.act if carrier.statement is not None else UNSET
    if act is not UNSET and act not in headlines.ASSERTING_ACTS:
        return False
    cue = [word.base for word in read_words(carrier.cue.text)]
    if any(base in headlines.COMMITTING or base in headlines.DIRECTIVES for base in cue):
        return False
    source = [word for word in read_words(carrier.source.text) if word.content] or carrier.zone
    return not any(word.base in headlines.AUTHORITIES or word.low in headlines.AUTHORITIES for word in source)


def _said(tied: Tie, carrier: Carrier) -> list[Word]:
    return [word for word in tied.words if carrier.holds(word.start)]


def _accuses(carrier: Carrier) -> bool:
    return any(word.base in headlines.ACCUSING for word in read_words(carrier.cue.text))


def _is_own_side(tied: Tie, carrier: Carrier) -> bool:
    """Whether the claim is about the source: its subject is the source, or the content speaks of "we" or "it"."""
    content = read_words(tied.text, carrier.content[0][0], carrier.content[-1][1])
    opening = [word.low for word in content[:4] if word.low != "that"]
    if opening and opening[0] in headlines.OWN_PRONOUNS and opening[:2] not in (["it", "is"], ["it", "was"]):
        return True
    if opening and opening[0] == carrier.source.text.lower():
        return True
    if len(opening) > 1 and opening[0] in ("he", "she") and opening[1] in headlines.OWN_ACT:
        return True
    return _is_subject(tied.claim, _head(tied, carrier) or carrier.zone)


def _is_subject(claim: Claim, source: Sequence[Word]) -> bool:
    """Whether the claim is about the source: its first words, or its names, are the source's."""
    content = [word for word in (*claim.speaker, *claim.words) if word.content]
    subject = [*content[:2], *(word for word in content[2:] if word.capital and not word.low.isupper())]
    return any(_same(other, word) for word in subject for other in source if other.content)


def _same(one: Word, other: Word) -> bool:
    """The same word or name, or kindred by spelling; no mere synonym, as one leader is not another."""
    return one.base == other.base or (one.base[:5] == other.base[:5] and akin(one.base, other.base))


def _head(tied: Tie, carrier: Carrier) -> list[Word]:
    """The source up to what hangs on it ("two women" of "two women who worked for the senator")."""
    start, end = carrier.source.spans[0][0], carrier.source.spans[-1][1]
    sentence = tied.sentence
    if carrier.cue.spans[0][0] >= end and sentence.start < start < sentence.end:
        opening = tied.text[sentence.start : start]
        if not any(mark in opening for mark in ',;:“"') and not carrier.holds(sentence.start):
            start = sentence.start
    head: list[Word] = []
    for word in read_words(tied.text, start, end):
        if head and (word.low in headlines.PREPOSITIONS or word.low in ("who", "that", "which", "whose")):
            break
        if word.content:
            head.append(word)
    return head


def _names_outside(tied: Tie, named: Sequence[Word], carrier: Carrier) -> bool:
    """Whether the sentence names the speaker outside what is said: robust where the source was read amiss."""
    return any(
        word.content and not carrier.holds(word.start) and any(akin(word.base, other.base) for other in named)
        for word in tied.words
    )


def _joined(text: str, source: Span, cue: Span, content: Sequence[Offsets]) -> Span:
    """Source and cue as one stretch, where nothing of the content stands between."""
    start = min(source.spans[0][0], cue.spans[0][0])
    end = max(source.spans[-1][1], cue.spans[-1][1])
    if any(start < last and first < end for first, last in content) or "\n" in text[start:end]:
        return source
    return make_span(text, (start, end))


def _title_of(tied: Tie, named: Sequence[Word]) -> Span:
    return make_span(tied.title, (named[0].start, named[-1].end), title=True)


def _source_words(text: str, statement: Statement) -> tuple[Word, ...]:
    if statement.source is None:
        return ()
    return tuple(word for start, end in statement.source.spans for word in read_words(text, start, end))


def _holds(words: Iterable[Word], word: Word) -> bool:
    return any(other.content and akin(other.base, word.base) for other in words)
