"""How present each entity is at a point of the text, and which of them a pronoun there means.

In the manner of centering: what a recent sentence is about (its first name, one who has just spoken, one whom a
pronoun has just taken up) is what a pronoun takes up next; presence fades with each sentence.
"""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Collection

from onrecord.lang.en import phrases
from onrecord.layers.who.entities import Cast, Entity
from onrecord.layers.who.scene import Scene

FADE = 0.62
"""What is left of a mention's presence one sentence later."""

SAME = 1.7
"""How much more present a mention in the same sentence is."""

REACH = 12
"""Sentences back in which a mention is looked for; further back only the sole candidate counts."""

SUBJECT, LEADING, SPEAKING, TAKEN_UP, OBLIQUE, POSSESSIVE, QUOTED = 1.6, 1.25, 2.2, 1.6, 0.6, 0.7, 0.2
JOINED = 0.9

_AFTER = re.compile(r" ([a-z]{2,})\b")
_JOINED_BEFORE = re.compile(r"(?:\band|&)[ \u00a0]$")
_JOINED_AFTER = re.compile(r"[ \u00a0](?:and|&)[ \u00a0][A-Z]")
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0]$")


class Salience:
    """The mentions so far, each with its weight."""

    def __init__(self, scene: Scene, cast: Cast) -> None:
        self.scene = scene
        self.mentions: list[tuple[int, int, float, int]] = []  # start, sentence, weight, index into entities
        self.entities: list[Entity] = []
        self._index: dict[int, int] = {}
        led: set[int] = set()
        named = sorted((start, end, entity) for entity in cast.entities for start, end in entity.mentions)
        for start, end, entity in sorted(named, key=lambda one: one[0]):
            sentence = scene.sentence(start)
            weight = self._weight(start, end)
            if weight == 1.0 and self._acts(end):
                weight = SUBJECT
            elif entity.type == "person" and weight == 1.0 and sentence not in led:
                weight = LEADING
            led.add(sentence)
            self.mentions.append((start, sentence, weight, self._at(entity)))
        self.mentions.sort()

    def _at(self, entity: Entity) -> int:
        if id(entity) not in self._index:
            self._index[id(entity)] = len(self.entities)
            self.entities.append(entity)
        return self._index[id(entity)]

    def _weight(self, start: int, end: int) -> float:
        text = self.scene.text
        if self.scene.quote(start) is not None:
            return QUOTED
        if text[end : end + 2] in ("'s", "’s") or (text[end : end + 1] in "'’" and text[end - 1] == "s"):
            return POSSESSIVE
        if _JOINED_BEFORE.search(text, max(0, start - 6), start) or _JOINED_AFTER.match(text, end):
            return JOINED
        before = _BEFORE.search(text, max(0, start - 16), start)
        if before is not None and before[1].lower() in phrases.COMPLEMENTS:
            return OBLIQUE
        return 1.0

    def _acts(self, end: int) -> bool:
        """Whether a verb most likely follows: a word in small letters that opens no complement."""
        after = _AFTER.match(self.scene.text, end)
        return after is not None and after[1] not in phrases.NOT_VERBS and after[1] not in phrases.COMPLEMENTS

    def note(self, entity: Entity, start: int, weight: float) -> None:
        """Take in one more mention, of a source or a pronoun."""
        insort(self.mentions, (start, self.scene.sentence(start), weight, self._at(entity)))

    def ranked(
        self,
        at: int,
        fits: Collection[str],
        *,
        gender: str | None = None,
        plural: bool | None = None,
        without: Collection[int] = (),
        outside: Collection[tuple[int, int]] = (),
    ) -> list[tuple[float, Entity]]:
        """Entities of the types ``fits`` mentioned before ``at``, the most present first.

        Args:
            at: where the pronoun stands.
            fits: types of actor.
            gender: leave out who is of the other gender.
            plural: leave out what is not plural, or is.
            without: ``id`` of entities left out.
            outside: stretches whose mentions do not count.
        """
        here = self.scene.sentence(at)
        best: dict[int, float] = {}
        count: dict[int, int] = {}
        for start, sentence, weight, index in reversed(self.mentions):
            if start >= at:
                continue
            if here - sentence > REACH * 4:
                break
            entity = self.entities[index]
            if id(entity) in without or not (
                entity.type in fits or (entity.perhaps_person and "person" in fits and gender is not None)
            ):
                continue
            if any(low <= start < high for low, high in outside):
                continue
            if gender is not None and entity.gender not in (gender, None):
                continue
            if plural is not None and entity.plural != plural:
                continue
            score = weight * FADE ** (here - sentence) * (SAME if sentence == here else 1.0)
            if gender is not None and entity.gender is None:
                score *= 0.5 if entity.perhaps_person else 0.75
            best[index] = max(best.get(index, 0.0), score)
            count[index] = count.get(index, 0) + 1
        ranked = [(score + 0.02 * min(count[i], 10), self.entities[i]) for i, score in best.items()]
        return sorted(ranked, key=lambda one: -one[0])
