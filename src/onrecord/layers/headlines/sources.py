"""The words by which a report calls its sources."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body
from onrecord.layers.headlines.words import Word, akin, read_words
from onrecord.types import Statement

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
        return any(
            other.content and akin(other.base, word.base) for words in self._own.values() for other in words
        )

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
                return (*before, *(word for word in sentence.words if word.start < at))
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
                if between.strip() == "," and words[at].content:
                    found.append(words[at])
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


def _source_words(text: str, statement: Statement) -> tuple[Word, ...]:
    if statement.source is None:
        return ()
    return tuple(word for start, end in statement.source.spans for word in read_words(text, start, end))
