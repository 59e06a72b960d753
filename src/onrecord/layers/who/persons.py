"""Persons called by an office, a profession or a description."""

from __future__ import annotations

import re

from onrecord.lang.en import groups, offices, phrases
from onrecord.lang.people import fold, same_person
from onrecord.layers.who.desk import PEOPLE, Desk, bare, first_ahead
from onrecord.layers.who.entities import Entity
from onrecord.layers.who.office import held_before, holder_on
from onrecord.layers.who.phrases import NATIONAL, Phrase
from onrecord.layers.who.roles import parties
from onrecord.layers.who.states import country_of

_PARTY = 3.0  # how much a party in a description speaks for a member of it


class Persons(Desk):
    """Definite descriptions of persons, by what the article and the dated table of offices tell of them."""

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
            entity.role = entity.role or f"{bare(phrase.core)} {phrase.complement}".split(",")[0].strip()
        if (
            entity is not None
            and phrase.name.type == "other"
            and " " not in entity.name
            and not phrase.definite
        ):
            return self.lone(entity, phrase)
        return entity

    def lone(self, entity: Entity, phrase: Phrase) -> Entity:
        """A source of one unknown word: a body known by that name or called by that noun, else a person."""
        known = fold(entity.name)
        for one in self.cast.entities:
            if one is not entity and one.type == "organization" and fold(one.name) == known:
                return one
        if known in groups.BODY_NOUNS or known in groups.ORG_WORDS:
            entity.type = "organization"
            entity.name = " ".join(
                self.scene.text[phrase.start : phrase.end].split(",")[0].split("(")[0].split()
            )
        else:
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
            or self.variation(phrase, country)
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
        ranked = self.salience.ranked(phrase.start, PEOPLE, plural=False)
        fits = [(score, one) for score, one in ranked if self.matches(one, phrase, country)]
        own = [word.lower() for word in phrase.modifiers[1:]]
        closer = [(score, one) for score, one in fits if own and _has_all(one, own)]
        return first_ahead(closer or fits, margin=1.0)

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

    def variation(self, phrase: Phrase, country: str | None) -> Entity | None:
        """Elegant variation: "the Ohio businessman", "the young Swede" for whom the text was just about."""
        head = phrase.head.rsplit(" ", 1)[-1]
        parent = head in offices.PARENTS and phrases.OF_CHILDREN.match(phrase.complement) is not None
        placed = head in offices.OF_A_PLACE and any(word[:1].isupper() for word in phrase.modifiers[1:])
        varies = parent or placed or head in offices.VARIATIONS | groups.TRAITS
        if not phrase.definite or phrase.possessor is not None or not varies:
            return None
        ranked = self.salience.ranked(phrase.start, ("person",), plural=False)
        start = self.scene.sentences[self.scene.sentence(phrase.start)][0]
        named = {id(self.cast.of_name[name.start]) for name in self.scene.names_in(start, phrase.start)}
        party = parties(f"{' '.join(phrase.modifiers)} {head}")
        ranked = [
            (score * (_PARTY if party & one.parties else 1.0), one)
            for score, one in ranked
            if id(one) not in named
            and self.may_be(one, phrase, head)
            and (head != NATIONAL or one.country == country)
            and (not placed or self.named_beside(one, phrase))
        ]
        return first_ahead(sorted(ranked, key=lambda one: -one[0]), margin=1.2, least=0.6)

    def named_beside(self, one: Entity, phrase: Phrase) -> bool:
        """Whether a sentence that names the person names the place of the phrase ("took charge of Harlow Town")."""
        places = [word for word in phrase.modifiers if word[:1].isupper() and word != "The"]
        around = [self.scene.sentences[self.scene.sentence(start)] for start, _ in one.mentions]
        return any(word in self.scene.text[low:high] for low, high in around for word in places)

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
                one.nouns |= {phrase.head, *offices.NEAR_NOUNS.get(phrase.head, ())}
                return one
        key = ("holder", holder.name)
        if key not in self.keys:
            self.keys[key] = self.cast.add(
                Entity("person", holder.name, role=bare(phrase.core), country=iso, wikidata=holder.wikidata,
                       nouns={phrase.head, *offices.NEAR_NOUNS.get(phrase.head, ())})
            )  # fmt: skip
        return self.keys[key]

    def former(self, phrase: Phrase, country: str | None) -> Entity | None:
        """The most present person of the article who held the office before the report, by the dated table."""
        if self.days is None or "former" not in {word.lower() for word in phrase.modifiers}:
            return None
        state = country or offices.STATE_OF_OFFICE.get(phrase.head)
        ranked = self.salience.ranked(phrase.start, ("person",), plural=False)
        held = [(score, one) for score, one in ranked if held_before(one.name, phrase.head, state, self.days)]
        return first_ahead(held, margin=1.0)


def _has_all(one: Entity, words: list[str]) -> bool:
    """Whether a person's role has all the words: "the senior official" is the senior one."""
    role = fold(one.role or "").split()
    return all(word in role for word in words)


def _body_of(phrase: Phrase) -> str | None:
    """The international body whose secretary-general a phrase means."""
    words = f"{phrase.core} {phrase.complement}".replace(".", "").split()
    return next((offices.BODIES[word] for word in words if word in offices.BODIES), None)
