"""What the parts of speaker resolution share: the scene, the cast, who is present, and the entities by their words."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence

from onrecord.lang.en import offices, phrases, pronouns
from onrecord.lang.people import fold
from onrecord.layers.who.entities import Cast, Entity
from onrecord.layers.who.office import Days
from onrecord.layers.who.phrases import Phrase
from onrecord.layers.who.salience import Salience
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import country_of
from onrecord.types import Offsets

PEOPLE = ("person", "unnamed")
_NEAREST = 1.08  # how much the first candidate must be ahead of the second


class Desk(ABC):
    """The state that the parts work on; ``keys`` are entities by the words they go by."""

    def __init__(self, scene: Scene, cast: Cast, *, days: Days | None) -> None:
        self.scene = scene
        self.cast = cast
        self.days = days
        self.salience = Salience(scene, cast)
        self.keys: dict[tuple[str, str], Entity] = {}

    @abstractmethod
    def third_person(
        self, at: int, word: str, around: int | None, own: Sequence[Offsets] = ()
    ) -> Entity | None:
        """Whom "he" or "she" means."""

    def keyed(self, phrase: Phrase, kind: str, *, plural: bool = False) -> Entity:
        """The entity of this article that goes by the same words."""
        key = (kind, fold(re.sub(r"['’]s?\b", "", bare(phrase.core))))
        owner = self.cast.of_name.get(phrase.inner.start) if phrase.inner is not None else None
        if phrase.possessor in pronouns.MALE | pronouns.FEMALE and kind in ("organization", "group"):
            owner = self.third_person(phrase.start, str(phrase.possessor), None)
        if owner is not None and owner.type == "person" and kind in ("organization", "group"):
            key = (kind, f"{id(owner)} {phrase.head}")
        if key not in self.keys:
            self.keys[key] = self.new(phrase, kind, plural=plural)
        return self.keys[key]

    def new(self, phrase: Phrase, kind: str, *, plural: bool = False) -> Entity:
        """An entity of its own, under the words of the phrase."""
        text = " ".join(self.scene.text[phrase.start : phrase.end].split())
        text = phrases.BESIDE_NAME.sub("", text).rstrip(",;: ")
        entity = Entity(kind, text, plural=plural or phrase.plural)  # type: ignore[arg-type]
        head = phrase.head
        entity.nouns = {head, head.rsplit(" ", 1)[-1], *offices.NEAR_NOUNS.get(head, ())}
        last = head.rsplit("-", 1)[-1]
        entity.gender = "m" if last in offices.NOUNS_MALE else "f" if last in offices.NOUNS_FEMALE else None
        entity.country = country_of(phrase.core)
        if kind in ("person", "unnamed") and phrase.form == "person":
            entity.role = bare(text)
        elif kind == "unnamed" and phrase.form == "other":
            entity.gender = "n"
        return self.cast.add(entity)


def first_ahead(
    ranked: list[tuple[float, Entity]], *, margin: float = _NEAREST, least: float = 0.0
) -> Entity | None:
    """The first candidate, if it is clearly ahead of the second."""
    if not ranked or ranked[0][0] < least:
        return None
    if len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]:
        return None
    return ranked[0][1]


def bare(core: str) -> str:
    """Without the article or other opening word."""
    first, _, rest = " ".join(core.split()).partition(" ")
    return rest if rest and first.lower() in ("the", "a", "an", "this", "that") else " ".join(core.split())
