"""Entities: the persons, bodies and states of an article, each under all the names it goes by there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from onrecord.lang.en import countries, groups, offices
from onrecord.lang.en import names as words
from onrecord.lang.people import fold, same_given
from onrecord.layers.names import Name
from onrecord.layers.who.roles import Described, describe
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import peoples, states
from onrecord.types import ActorType, Offsets

_NOUN_BEFORE = re.compile(r"\b([a-z]+) $")
_SPLIT = re.compile(r"[\s\u00a0]+")


@dataclass
class Entity:
    """Someone or something of the article. ``nouns`` are what it may be called by a definite phrase."""

    type: ActorType
    name: str
    mentions: list[Offsets] = field(default_factory=list)
    gender: str | None = None
    nouns: set[str] = field(default_factory=set)
    role: str | None = None
    country: str | None = None
    wikidata: str | None = None
    plural: bool = False
    perhaps_person: bool = False
    parties: set[str] = field(default_factory=set)
    spoken: list[Offsets] = field(default_factory=list)


@dataclass
class Cast:
    """All entities of an article; ``of_name`` tells which one a named mention is."""

    entities: list[Entity] = field(default_factory=list)
    of_name: dict[int, Entity] = field(default_factory=dict)

    def add(self, entity: Entity) -> Entity:
        """Take in one more."""
        self.entities.append(entity)
        return entity


def gather(scene: Scene) -> Cast:
    """The cast of an article: its named mentions, those of one entity put together."""
    cast = Cast()
    people = [name for name in scene.names if name.type == "person"]
    _gather_people(scene, cast, people)
    for name in scene.names:
        if name.type != "person":
            _gather_other(scene, cast, name)
    return cast


# -- persons ----------------------------------------------------------------------------------------------------


_DOMINANT = 3  # how many times as often as the next one an article names in full whom a surname means


@dataclass
class _Mention:
    name: Name
    parts: tuple[str, ...]  # folded, without suffixes
    suffix: str
    described: Described
    leads: bool  # the first person of its sentence


def _gather_people(scene: Scene, cast: Cast, people: Sequence[Name]) -> None:
    mentions = [_mention(scene, name) for name in people]
    clusters: list[list[_Mention]] = []
    # Full names first, whole before short, so that a headline's short form finds the name it is short for.
    for mention in sorted(mentions, key=_precedence):
        home = _home(clusters, mention)
        if home is None:
            clusters.append([mention])
        else:
            home.append(mention)
    clusters.sort(key=lambda cluster: min(one.name.start for one in cluster))
    for cluster in clusters:
        entity = cast.add(_person(scene, sorted(cluster, key=lambda one: one.name.start)))
        for one in cluster:
            cast.of_name[one.name.start] = entity


def _precedence(mention: _Mention) -> tuple[int, bool, int]:
    return -min(len(mention.parts), 3), mention.described.gender is None, mention.name.start


def _mention(scene: Scene, name: Name) -> _Mention:
    parts = [part.rstrip(",") for part in _SPLIT.split(fold(scene.text[name.start : name.end])) if part]
    suffix = ""
    while len(parts) > 1 and parts[-1] in words.SUFFIXES:
        suffix = parts.pop().rstrip(".")
    described = describe(scene, name)
    leads = not described.nouns & offices.KIN and scene.first_person(name)
    return _Mention(name, tuple(parts), suffix, described, leads)


def _home(clusters: list[list[_Mention]], mention: _Mention) -> list[_Mention] | None:
    fits = [cluster for cluster in clusters if _fits(cluster[0], mention)]
    if len(fits) > 1:
        gender = mention.described.gender
        fits = [cluster for cluster in fits if gender is None or _gender(cluster) in (gender, None)] or fits
    if len(fits) > 1 and len(mention.parts) == 1:
        fits.sort(key=lambda cluster: (-_full_forms(cluster), cluster[0].name.start))
        # "Clinton" alone is the Clinton the article is about, unless another one has just led a sentence.
        if _full_forms(fits[0]) < _DOMINANT * _full_forms(fits[1]):
            fits.sort(key=lambda cluster: _distance(cluster, mention))
    return fits[0] if fits else None


def _distance(cluster: list[_Mention], mention: _Mention) -> int:
    """How far back a cluster was last named in full at the head of a sentence."""
    at = mention.name.start
    before = [one.name.start for one in cluster if one.name.start < at and len(one.parts) > 1 and one.leads]
    return at - max(before) if before else 1_000_000 - len(cluster)


def _full_forms(cluster: list[_Mention]) -> int:
    return sum(len(one.parts) > 1 or one.described.gender is not None for one in cluster)


def _fits(full: _Mention, short: _Mention) -> bool:
    """Whether two mentions may name one person; ``full`` has at least as many parts."""
    a, b = full.parts, short.parts
    if full.suffix != short.suffix and (short.suffix or len(b) > 1):
        return False
    if a == b:
        return True
    if _opposed(full.described.gender, short.described.gender) and len(b) == 1:
        return False
    if len(b) == 1:
        return b[0] == a[-1] or b[0] == a[0] or (len(a) > 2 and b[0] in a[1:]) or b[0] in a[-1].split("-")
    if len(a) > len(b) and (a[-len(b) :] == b or a[: len(b)] == b):
        return True
    return a[-1] == b[-1] and same_given(a[0], b[0])


def _opposed(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and a != b


def _gender(cluster: Iterable[_Mention]) -> str | None:
    votes = Counter(one.described.gender for one in cluster if one.described.gender)
    return votes.most_common(1)[0][0] if votes else None


def _person(scene: Scene, cluster: list[_Mention]) -> Entity:
    best = max(cluster, key=lambda one: (len(one.parts), len(one.suffix) > 0, -one.name.start))
    entity = Entity("person", _SPLIT.sub(" ", scene.text[best.name.start : best.name.end]))
    entity.gender = _gender(cluster)
    for one in cluster:
        entity.mentions.append((one.name.start, one.name.end))
        entity.nouns |= one.described.nouns
        entity.parties |= one.described.parties
        if entity.role is None or _is_bare(entity.role):
            entity.role = one.described.role or entity.role
        entity.country = entity.country or one.described.country
    return entity


def _is_bare(role: str) -> bool:
    """Whether a role is a title alone, which a fuller one replaces."""
    return " " not in role


# -- bodies, states, groups ----------------------------------------------------------------------------------------


def _gather_other(scene: Scene, cast: Cast, name: Name) -> None:
    string = _SPLIT.sub(" ", scene.text[name.start : name.end]).removeprefix("The ")
    if _is_state(scene, string, name):
        code, item, full = states()[string]
        entity = _find(cast, lambda one: one.type == "country" and one.country == code)
        if entity is None:
            entity = cast.add(
                Entity("country", full, country=code, wikidata=item, nouns={"country", "government"})
            )
    elif name.type == "group":
        entity = _find(cast, lambda one: one.type == "group" and one.name == string)
        if entity is None:
            entity = cast.add(
                Entity("group", string, country=peoples().get(string), plural=string.endswith("s"))
            )
    else:
        entity = _body(scene, cast, name, string)
        before = _NOUN_BEFORE.search(scene.text, max(0, name.start - 30), name.start)
        if before is not None and before[1] in groups.ANY_BODY:
            entity.nouns.add(before[1])
        if name.type == "other" and " " not in string and not string.isupper():
            bare = scene.text[max(0, name.start - 4) : name.start] not in ("the ", "The ")
            opens = scene.sentences[scene.sentence(name.start)][0] == name.start
            entity.perhaps_person |= bare and not (opens and string.endswith("s"))  # "Fines would be waived"
    entity.mentions.append((name.start, name.end))
    cast.of_name[name.start] = entity


def _is_state(scene: Scene, string: str, name: Name) -> bool:
    """Whether a name means a state: Georgia does when the text also names its people or capital."""
    if string not in states() or name.type not in ("place", "group"):
        return False
    if string not in countries.US_STATES:
        return True
    row = next(row for row in countries.ROWS if row[0] == states()[string][0])
    return any(word in scene.text for word in "|".join(row[4:6]).split("|") if word)


def _find(cast: Cast, test: object) -> Entity | None:
    return next((one for one in cast.entities if test(one)), None)  # type: ignore[operator]


def _body(scene: Scene, cast: Cast, name: Name, string: str) -> Entity:
    parts = string.split()
    for one in cast.entities:
        if one.type != "organization":
            continue
        known = one.name.split()
        if string == one.name or _is_short_body(known, parts) or _is_acronym(one.name, string):
            return one
        if _is_acronym(string, one.name):
            one.name = string
            one.nouns |= _body_nouns(string)
            return one
    country = countries.SEATS.get(string) or next((peoples()[p] for p in parts if p in peoples()), None)
    if country is None:
        country = next(
            (states()[part][0] for part in parts if part in states() and part not in countries.US_STATES),
            None,
        )
    return cast.add(Entity("organization", string, country=country or None, nouns=_body_nouns(string)))


def _is_short_body(known: list[str], parts: list[str]) -> bool:
    if len(parts) >= len(known):
        return False
    if len(parts) == 1 and parts[0].lower() in groups.ORG_WORDS:
        return known[-1] == parts[0]
    return known[: len(parts)] == parts or known[-len(parts) :] == parts


def _is_acronym(full: str, short: str) -> bool:
    letters = short.replace(".", "").replace("&", "")
    if not (letters.isupper() and 2 <= len(letters) <= 6) or " " not in full:
        return False
    initials = "".join(part[0] for part in re.split(r"[\s-]+", full) if part[0].isupper())
    return letters in (initials, initials.removeprefix("US"))


def _body_nouns(name: str) -> set[str]:
    low = name.lower().split()
    nouns = {word for word in low if word in groups.BODY_NOUNS}
    if low and low[-1].rstrip(".") in {suffix.rstrip(".") for suffix in groups.ORG_SUFFIXES}:
        nouns |= {"company", "firm"}
    if nouns & {"administration", "bureau", "service"}:
        nouns.add("agency")
    if nouns & {"department"}:
        nouns.add("agency")
    return nouns
