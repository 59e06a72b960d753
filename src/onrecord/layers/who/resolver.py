"""From the sources of an article's statements to its entities, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lang.en import groups, offices, phrases, pronouns
from onrecord.lang.people import fold, same_person
from onrecord.layers.who.entities import Cast, Entity
from onrecord.layers.who.office import Days, held_before, holder_on
from onrecord.layers.who.phrases import Phrase, read_phrase
from onrecord.layers.who.roles import parties
from onrecord.layers.who.salience import SPEAKING, SUBJECT, TAKEN_UP, Salience
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import country_of
from onrecord.types import Offsets, Statement

_THIRD = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
_DESCRIPTION = re.compile(r"\b[Tt]he (?:[^\W\d_]+ ){0,2}?([^\W\d_]+(?:-[^\W\d_]+)?)\b")
_IS_A = re.compile(r" (?:is|was|became|remains) (?:(?:also|now|once|still) )?(?:an?|the|one) [^,;]{1,60}$")
_VERBAL = re.compile(r" (?:and|but|said|says|told|was|is|were|are|had|has|have|will|would|that|when) ")
_NEAREST = 1.08  # how much the first candidate must be ahead of the second
_PARTY = 3.0  # how much a party in a description speaks for a member of it
_PEOPLE = ("person", "unnamed")


class Resolver:
    """Resolves each source once; later sources lean on earlier ones."""

    def __init__(
        self, scene: Scene, cast: Cast, statements: Sequence[Statement], *, days: Days | None
    ) -> None:
        self.scene = scene
        self.cast = cast
        self.days = days
        self.statements = statements
        self.by_id = {statement.id: i for i, statement in enumerate(statements)}
        self.salience = Salience(scene, cast)
        self.speakers: dict[int, Entity | None] = {}
        self._open: set[int] = set()
        self._keys: dict[tuple[str, str], Entity] = {}
        self._contents = sorted(
            (start, end, i) for i, one in enumerate(statements) for start, end in one.content.spans
        )

    def run(self) -> list[Entity | None]:
        """The speaker of each statement."""
        tasks: list[tuple[int, int]] = [(_start(statement), i) for i, statement in enumerate(self.statements)]
        sources = {_start(statement) for statement in self.statements if statement.source is not None}
        tasks += [
            (match.start(), kind)
            for kind, pattern in ((-1, _THIRD), (-2, _DESCRIPTION))
            for match in pattern.finditer(self.scene.text)
            if match.start() not in sources and self.scene.quote(match.start()) is None
        ]
        for at, i in sorted(tasks):
            if i == -1:
                self.take_up(at)
            elif i == -2:
                self.mention(at)
            else:
                self.speaker(i)
        return [self.speakers[i] for i in range(len(self.statements))]

    def take_up(self, at: int) -> None:
        """A pronoun of the narrative keeps its antecedent present."""
        match = _THIRD.match(self.scene.text, at)
        assert match is not None
        word = match[0].lower()
        found = self.third_person(at, word, None)
        if found is not None:
            self.salience.note(found, at, TAKEN_UP if word in ("he", "she") else 0.9)

    def mention(self, at: int) -> None:
        """A definite description of the narrative keeps whom it means present."""
        match = _DESCRIPTION.match(self.scene.text, at)
        assert match is not None
        if match[1].lower() not in offices.PERSON_NOUNS:
            return
        phrase = read_phrase(self.scene, at, match.end())
        if phrase.form != "person":
            return
        found = self.already(phrase, country_of(phrase.core))
        if found is not None:
            first = at == self.scene.sentences[self.scene.sentence(at)][0]
            self.salience.note(found, at, SUBJECT if first else 1.0)

    # -- one statement ---------------------------------------------------------------------------------------

    def speaker(self, i: int) -> Entity | None:
        """The speaker of statement ``i``."""
        if i in self.speakers:
            return self.speakers[i]
        if i in self._open:
            return None
        self._open.add(i)
        found = self.resolve(i)
        self._open.discard(i)
        self.speakers[i] = found
        source = self.statements[i].source
        if found is not None and source is not None:
            at = source.spans[0][0]
            found.spoken.extend(source.spans[:1])
            quoted = self.scene.quote(at) is not None
            kin = source.text.split(None, 1)[0].lower() in phrases.POSSESSIVE and " " in source.text
            self.salience.note(found, at, 0.3 if quoted else 1.0 if kin else SPEAKING)
        return found

    def resolve(self, i: int) -> Entity | None:
        """What the source of statement ``i`` stands for."""
        source = self.statements[i].source
        if source is None:
            return self.floating(i)
        start, end = source.spans[0]
        phrase = read_phrase(self.scene, start, end)
        if not any(map(str.isalnum, phrase.core)):
            return None
        if phrase.form == "pronoun":
            return self.pronoun(i, phrase)
        if phrase.form == "name" and phrase.name is not None:
            return self.named(phrase)
        if phrase.form == "several":
            return self.keyed(phrase, "group", plural=True)
        if phrase.form == "person":
            return self.described(phrase)
        if phrase.form == "body":
            return self.body(phrase)
        if phrase.form == "document":
            return self.document(phrase)
        if phrase.form == "group":
            return self.group(phrase)
        return self.unnamed(phrase)

    def floating(self, i: int) -> Entity | None:
        """A quotation without a source is its neighbour's when it goes on with it in the same paragraph."""
        statement = self.statements[i]
        if statement.kind != "direct" or statement.nested_in is not None or i == 0:
            return None
        before = self.statements[i - 1]
        here = self.scene.paragraph(statement.content.spans[0][0])
        last = max(before.content.spans[-1][1], before.source.spans[-1][1] if before.source else 0)
        if before.kind == "indirect" or self.scene.paragraph(last - 1) != here:
            return None
        return self.speaker(i - 1)

    def enclosing(self, i: int, at: int) -> int | None:
        """The innermost other statement whose content holds ``at``."""
        nested = self.statements[i].nested_in if i >= 0 else None
        if nested is not None and nested in self.by_id:
            return self.by_id[nested]
        found: tuple[int, int] | None = None
        for start, end, j in self._contents:
            if start > at:
                break
            if j != i and at < end and (found is None or end - start < found[0]):
                found = (end - start, j)
        return found[1] if found else None

    # -- pronouns --------------------------------------------------------------------------------------------

    def pronoun(self, i: int, phrase: Phrase) -> Entity | None:
        """The antecedent of a source that is a pronoun."""
        word, at = phrase.head, phrase.start
        around = self.enclosing(i, at)
        if word in pronouns.FIRST_SINGULAR or word in pronouns.FIRST_PLURAL:
            return self.speaker(around) if around is not None else None
        if word in pronouns.MALE or word in pronouns.FEMALE:
            return self.third_person(at, word, around, own=self.statements[i].content.spans)
        if word in pronouns.RELATIVE:
            return self.relative(at)
        if word in pronouns.PLURAL:
            return self.plural(at, around, own=self.statements[i].content.spans)
        if word in pronouns.THINGS:
            return self.thing(at, around, own=self.statements[i].content.spans)
        return None

    def third_person(
        self, at: int, word: str, around: int | None, own: Sequence[Offsets] = ()
    ) -> Entity | None:
        """Whom "he" or "she" means."""
        gender = "m" if word in pronouns.MALE else "f"
        without: set[int] = set()
        if around is None:
            around = self.enclosing(-1, at)
        if around is not None:
            teller = self.speaker(around)
            if teller is not None and self.scene.quote(at) is not None:
                without.add(id(teller))
            elif teller is not None and teller.type in _PEOPLE and teller.gender in (gender, None):
                return teller
        ranked = self.salience.ranked(at, _PEOPLE, gender=gender, plural=False, without=without, outside=own)
        found = _first(ranked)
        if found is not None and found.gender is None:
            found.gender = gender
            found.type = "person" if found.perhaps_person else found.type
        return found

    def relative(self, at: int) -> Entity | None:
        """Whom "who" goes back to: the name or noun phrase right before it, past an apposition."""
        text = self.scene.text
        end = at
        while end and text[end - 1] in " ,\u00a0—–-":
            end -= 1
        if text.startswith("who", at):
            person = self.apposed(at)
            if person is not None:
                return person
        for name in self.scene.names_in(max(0, end - 60), end):
            if name.end == end and name.start in self.cast.of_name:
                return self.cast.of_name[name.start]
        low = max(text.rfind("\n", 0, end) + 1, end - 120)
        words = self.scene.words(low, end)
        start = next((a for a, _, word in reversed(words) if word.lower() in phrases.OPENERS), None)
        if start is None or start >= end:
            return None
        phrase = read_phrase(self.scene, start, end)
        before = self.scene.names_in(max(low, start - 60), start)
        if phrase.form in ("person", "unnamed") and before:
            gap = text[before[-1].end : start].strip()
            if gap == "," or gap in phrases.COPULAS:
                return self.cast.of_name.get(before[-1].start)
        if phrase.form == "name" and phrase.name is not None:
            return self.named(phrase)
        if phrase.form == "person":
            return self.described(phrase)
        return self.group(phrase) if phrase.form == "group" else None

    def apposed(self, at: int) -> Entity | None:
        """The person named last before ``at``, if only an apposition lies between."""
        start = max(self.scene.sentences[self.scene.sentence(at)][0], at - 140)
        people = [name for name in self.scene.names_in(start, at) if name.type == "person"]
        if not people:
            return None
        gap = self.scene.text[people[-1].end : at]
        if not gap.strip(" ,—–-(") or (gap.startswith(", ") and not _VERBAL.search(gap)):
            return self.cast.of_name.get(people[-1].start)
        return self.cast.of_name.get(people[-1].start) if _IS_A.match(gap) else None

    def plural(self, at: int, around: int | None, own: Sequence[Offsets]) -> Entity | None:
        """Whom "they" means: those who spoke or were named last, if they are many or a body."""
        if around is not None and self.scene.quote(at) is None:
            teller = self.speaker(around)
            if teller is not None and (teller.plural or teller.type == "organization"):
                return teller
        ranked = self.salience.ranked(at, ("group", "unnamed", "organization"), outside=own)
        ranked = [(score * (1.5 if one.plural else 0.5), one) for score, one in ranked]
        return _first(sorted(ranked, key=lambda one: -one[0]), least=0.3)

    def thing(self, at: int, around: int | None, own: Sequence[Offsets]) -> Entity | None:
        """What "it" means."""
        if around is not None and self.scene.quote(at) is None:
            teller = self.speaker(around)
            if teller is not None and teller.type in ("organization", "country", "document"):
                return teller
        ranked = self.salience.ranked(at, ("organization", "country", "document"), plural=False, outside=own)
        return _first(ranked, least=0.3)

    # -- names and descriptions --------------------------------------------------------------------------------

    def named(self, phrase: Phrase) -> Entity | None:
        """The entity of a source that is a name."""
        assert phrase.name is not None
        entity = self.cast.of_name.get(phrase.name.start)
        if (
            entity is not None
            and entity.type == "person"
            and phrase.core
            and phrase.head in offices.PERSON_NOUNS
        ):
            entity.nouns |= {phrase.head, *offices.NEAR_NOUNS.get(phrase.head, ())}
            entity.role = entity.role or f"{_bare(phrase.core)} {phrase.complement}".split(",")[0].strip()
        if (
            entity is not None
            and phrase.name.type == "other"
            and " " not in entity.name
            and not phrase.definite
        ):
            entity.type = "person"
        return entity

    def described(self, phrase: Phrase) -> Entity | None:
        """A person called by an office, a profession or a description."""
        if phrase.indefinite:
            return self.ahead(phrase) or self.new(phrase, "unnamed")
        country = country_of(phrase.core) or country_of(phrase.complement)
        found = self.already(phrase, country)
        if found is not None:
            return found
        return (
            self.office(phrase, country)
            or self.ahead(phrase)
            or self.variation(phrase)
            or self.keyed(phrase, "person" if phrase.definite else "unnamed")
        )

    def ahead(self, phrase: Phrase) -> Entity | None:
        """The one person of that description whom the next sentences, or those after a headline, name."""
        here = self.scene.sentence(phrase.start)
        headline = self.scene.paragraph(phrase.start) == 0
        reach = 12 if headline else 2
        found = []
        for one in self.cast.entities:
            if one.type != "person" or not one.mentions or one.mentions[0][0] < phrase.end:
                continue
            near = self.scene.sentence(one.mentions[0][0]) - here <= reach
            held = headline or phrase.head in fold(one.role or "").split()
            if near and held and self.matches(one, phrase, None):
                found.append(one)
        return found[0] if len(found) == 1 else None

    def already(self, phrase: Phrase, country: str | None) -> Entity | None:
        """The person mentioned before who may be called so, the most present one."""
        ranked = self.salience.ranked(phrase.start, _PEOPLE, plural=False)
        return _first(
            [(score, one) for score, one in ranked if self.matches(one, phrase, country)], margin=1.0
        )

    def matches(self, one: Entity, phrase: Phrase, country: str | None) -> bool:
        """Whether a person may be called so."""
        head = phrase.head
        last = head.rsplit(" ", 1)[-1]
        if head not in one.nouns and (last not in one.nouns or head in offices.TABLE_OFFICES):
            return False
        if country is not None and one.country not in (None, country):
            return False
        if not self.may_be(one, phrase, last):
            return False
        if phrase.possessor is not None and last in offices.RELATION_NOUNS:
            if phrase.possessor in phrases.POSSESSIVE:
                return one.role is not None
            return one.role is not None and fold(phrase.possessor) in fold(one.role)
        if phrase.complement.startswith(("of ", "for ", "at ")):
            named = re.findall(r"[A-Z][\w-]+", phrase.complement)
            return not named or (one.role is not None and any(word in one.role for word in named))
        return True

    def variation(self, phrase: Phrase) -> Entity | None:
        """Elegant variation: "the Ohio businessman" for the one whom the text has just been about."""
        head = phrase.head.rsplit(" ", 1)[-1]
        if (
            not phrase.definite
            or phrase.possessor is not None
            or head not in offices.VARIATIONS | groups.TRAITS
        ):
            return None
        ranked = self.salience.ranked(phrase.start, ("person",), plural=False)
        start = self.scene.sentences[self.scene.sentence(phrase.start)][0]
        named = {id(self.cast.of_name[name.start]) for name in self.scene.names_in(start, phrase.start)}
        party = parties(f"{' '.join(phrase.modifiers)} {head}")
        ranked = [
            (score * (_PARTY if party & one.parties else 1.0), one)
            for score, one in ranked
            if id(one) not in named and self.may_be(one, phrase, head)
        ]
        return _first(sorted(ranked, key=lambda one: -one[0]), margin=1.2, least=0.6)

    def may_be(self, one: Entity, phrase: Phrase, head: str) -> bool:
        """Whether nothing that is known of a person speaks against the description."""
        gender = "m" if head in offices.NOUNS_MALE else "f" if head in offices.NOUNS_FEMALE else None
        if gender is not None and one.gender not in (gender, None):
            return False
        if head in offices.ELECTED and head not in one.nouns and one.nouns & offices.HELD:
            return False
        named = parties(f"{' '.join(phrase.modifiers)} {head}")
        return not (named and one.parties and not named & one.parties)

    def office(self, phrase: Phrase, country: str | None) -> Entity | None:
        """The holder of an office by the dated table, linked to the article's own person where it names one."""
        if not phrase.definite:
            return None
        if any(word.lower() in offices.FORMER for word in phrase.modifiers):
            return self.former(phrase, country)
        state = _body_of(phrase) or country or offices.STATE_OF_OFFICE.get(phrase.head)
        holder = holder_on(state, phrase.head, self.days) if state else None
        if holder is None or state is None:
            return None
        iso = state if len(state) == 3 else None
        for one in self.cast.entities:
            if (
                one.type == "person"
                and one.mentions
                and same_person(one.name, holder.name, wikidata_a=one.wikidata)
            ):
                one.country, one.wikidata = one.country or iso, holder.wikidata
                one.nouns.add(phrase.head)
                return one
        key = ("holder", holder.name)
        if key not in self._keys:
            self._keys[key] = self.cast.add(
                Entity("person", holder.name, role=_bare(phrase.core), country=iso, wikidata=holder.wikidata,
                       nouns={phrase.head, *offices.NEAR_NOUNS.get(phrase.head, ())})
            )  # fmt: skip
        return self._keys[key]

    def former(self, phrase: Phrase, country: str | None) -> Entity | None:
        """The most present person of the article who held the office before the report, by the dated table."""
        if self.days is None or "former" not in {word.lower() for word in phrase.modifiers}:
            return None
        state = country or offices.STATE_OF_OFFICE.get(phrase.head)
        ranked = self.salience.ranked(phrase.start, ("person",), plural=False)
        held = [(score, one) for score, one in ranked if held_before(one.name, phrase.head, state, self.days)]
        return _first(held, margin=1.0)

    def body(self, phrase: Phrase) -> Entity | None:
        """A body called by its noun: the named one it goes back to, or one of its own."""
        bare = phrase.definite and len(phrase.modifiers) <= 1 and phrase.possessor is None
        if bare and phrase.head == "campaign":
            found = self.campaign(phrase)
            if found is not None:
                return found
        if bare and not phrase.complement.startswith("of "):
            ranked = self.salience.ranked(phrase.start, ("organization",))
            fits = [(score, one) for score, one in ranked if phrase.head in one.nouns]
            if not fits and phrase.head in groups.ANY_BODY:
                fits = [(score, one) for score, one in ranked if any(one.spoken) or score > 0.5]
            found = _first(fits, margin=1.0)
            if found is not None:
                return found
        return (
            self.named_body(phrase)
            or self.among_keyed(phrase, "organization")
            or self.keyed(phrase, "organization")
        )

    def named_body(self, phrase: Phrase) -> Entity | None:
        """The body whose name ends in these words ("the budget office"), or that just spoke ("the liberal daily")."""
        if not phrase.definite or phrase.possessor is not None or phrase.inner is not None:
            return None
        words = [word.lower() for word in phrase.modifiers[1:]] + [phrase.head]
        ranked = self.salience.ranked(phrase.start, ("organization",), plural=False)
        found = _first(
            [(score, one) for score, one in ranked if one.name.lower().split()[-len(words) :] == words],
            margin=1.0,
        )
        if found is None and phrase.head in groups.ANY_BODY:
            found = _first([(score, one) for score, one in ranked if one.spoken], margin=1.0, least=0.8)
        return found

    def campaign(self, phrase: Phrase) -> Entity | None:
        """The campaign of whoever is most present, if it is spoken of; else the one that spoke last."""
        ranked = self.salience.ranked(phrase.start, ("person", "organization"), plural=False)
        for score, one in ranked:
            if one.type == "organization" and "campaign" in one.nouns and score > 0.5:
                return one
            key = ("organization", f"{id(one)} campaign")
            if one.type == "person" and key in self._keys:
                return self._keys[key]
        return None

    def among_keyed(self, phrase: Phrase, kind: str) -> Entity | None:
        """An earlier source without a name whose words hold all words of this definite phrase."""
        if not phrase.definite or phrase.possessor is not None:
            return None
        wanted = {word.lower() for word in phrase.modifiers[1:]} | {phrase.head}
        for one in reversed(list(self._keys.values())):
            if one.type == kind and phrase.head in one.nouns and wanted <= set(fold(one.name).split()):
                return one
        return None

    def document(self, phrase: Phrase) -> Entity | None:
        """A document: "the report" is the one cited before."""
        if phrase.definite and len(phrase.modifiers) <= 1:
            ranked = self.salience.ranked(phrase.start, ("document",))
            found = _first([(score, one) for score, one in ranked if phrase.head in one.nouns], margin=1.0)
            if found is not None:
                return found
            alike = {noun for nouns in groups.SAME_DOCUMENT if phrase.head in nouns for noun in nouns}
            found = _first([(score, one) for score, one in ranked if alike & one.nouns], margin=1.0)
            if found is not None:
                return found
        found = self.among_keyed(phrase, "document")
        if found is not None:
            return found
        return self.keyed(phrase, "document") if phrase.definite else self.new(phrase, "document")

    def group(self, phrase: Phrase) -> Entity | None:
        """Many people without a name; the same words are the same group."""
        return self.keyed(phrase, "group", plural=True)

    def unnamed(self, phrase: Phrase) -> Entity | None:
        """A source that stays unnamed, or whose words say nothing of what it is."""
        if phrase.form == "unnamed" and phrase.definite:
            ranked = self.salience.ranked(phrase.start, ("unnamed",))
            found = _first([(score, one) for score, one in ranked if phrase.head in one.nouns], margin=1.0)
            if found is not None:
                return found
        if phrase.head in pronouns.BACKWARD and not phrase.modifiers:
            return None
        if phrase.form == "other" and phrase.definite:
            return self.keyed(phrase, "organization" if _is_capital(phrase) else "document")
        if phrase.form == "other" and _is_capital(phrase):
            return self.keyed(phrase, "person")
        return (
            self.keyed(phrase, "unnamed", plural=phrase.plural)
            if phrase.plural
            else self.new(phrase, "unnamed")
        )

    def keyed(self, phrase: Phrase, kind: str, *, plural: bool = False) -> Entity:
        """The entity of this article that goes by the same words."""
        key = (kind, fold(re.sub(r"['’]s?\b", "", _bare(phrase.core))))
        owner = self.cast.of_name.get(phrase.inner.start) if phrase.inner is not None else None
        if phrase.possessor in pronouns.MALE | pronouns.FEMALE and kind in ("organization", "group"):
            owner = self.third_person(phrase.start, str(phrase.possessor), None)
        if owner is not None and owner.type == "person" and kind in ("organization", "group"):
            key = (kind, f"{id(owner)} {phrase.head}")
        if key not in self._keys:
            self._keys[key] = self.new(phrase, kind, plural=plural)
        return self._keys[key]

    def new(self, phrase: Phrase, kind: str, *, plural: bool = False) -> Entity:
        """An entity of its own, under the words of the phrase."""
        text = " ".join(self.scene.text[phrase.start : phrase.end].split()).rstrip(",;: ")
        entity = Entity(kind, text, plural=plural or phrase.plural)  # type: ignore[arg-type]
        head = phrase.head
        entity.nouns = {head, head.rsplit(" ", 1)[-1], *offices.NEAR_NOUNS.get(head, ())}
        last = head.rsplit("-", 1)[-1]
        entity.gender = "m" if last in offices.NOUNS_MALE else "f" if last in offices.NOUNS_FEMALE else None
        entity.country = country_of(phrase.core)
        if kind in ("person", "unnamed") and phrase.form == "person":
            entity.role = _bare(text)
        elif kind == "unnamed" and phrase.form == "other":
            entity.gender = "n"
        return self.cast.add(entity)


def _start(statement: Statement) -> int:
    span = statement.source or statement.content
    return span.spans[0][0]


def _first(
    ranked: list[tuple[float, Entity]], *, margin: float = _NEAREST, least: float = 0.0
) -> Entity | None:
    """The first candidate, if it is clearly ahead of the second."""
    if not ranked or ranked[0][0] < least:
        return None
    if len(ranked) > 1 and ranked[0][0] < margin * ranked[1][0]:
        return None
    return ranked[0][1]


def _body_of(phrase: Phrase) -> str | None:
    """The international body whose secretary-general a phrase means."""
    words = f"{phrase.core} {phrase.complement}".replace(".", "").split()
    return next((offices.BODIES[word] for word in words if word in offices.BODIES), None)


def _bare(core: str) -> str:
    """Without the article or other opening word."""
    first, _, rest = " ".join(core.split()).partition(" ")
    return rest if rest and first.lower() in ("the", "a", "an", "this", "that") else " ".join(core.split())


def _is_capital(phrase: Phrase) -> bool:
    return phrase.core.split()[-1][:1].isupper()
