"""Which persons of the article are persons of the dated table of offices: their Wikidata item and their state."""

from __future__ import annotations

from functools import cache

from onrecord.lang.en import offices as english
from onrecord.lang.offices import Holder, holders
from onrecord.lang.people import known_people, person_key, same_person
from onrecord.layers.who.entities import Cast, Entity
from onrecord.layers.who.office import Days, serves
from onrecord.layers.who.states import codes


@cache
def _terms() -> dict[str, tuple[Holder, ...]]:
    found: dict[str, list[Holder]] = {}
    for holder in holders():
        for person in known_people(holder.name) or {holder.name}:
            found.setdefault(person, []).append(holder)
    return {person: tuple(terms) for person, terms in found.items()}


@cache
def _by_surname() -> dict[str, tuple[Holder, ...]]:
    found: dict[str, list[Holder]] = {}
    for holder in holders():
        found.setdefault(person_key(holder.name), []).append(holder)
    return {key: tuple(terms) for key, terms in found.items()}


def identify(cast: Cast, *, days: Days | None) -> None:
    """Give the persons of the cast whom the table knows their item and state.

    A full name counts when the article also names the state, the office or the title; a bare surname only with the
    title of an office that one person of that name held when the report appeared.
    """
    named: set[str | None] = {one.country for one in cast.entities if one.country is not None}
    for one in cast.entities:
        if one.type == "person" and one.wikidata is None:
            holder = _by_full_name(one, named) if " " in one.name else _by_title(one, days)
            if holder is not None:
                one.wikidata = holder.wikidata
                one.country = one.country or (holder.country if holder.country in codes() else None)


def _by_full_name(one: Entity, named: set[str | None]) -> Holder | None:
    people = known_people(one.name)
    if len(people) != 1:
        return None
    terms = _terms().get(next(iter(people)), ())
    fits = [term for term in terms if one.country in (None, term.country)]
    sure = [term for term in fits if term.country in named or _office_nouns(term) & one.nouns]
    return sure[0] if sure else None


def _by_title(one: Entity, days: Days | None) -> Holder | None:
    if days is None:
        return None
    serving = [
        term
        for term in _by_surname().get(person_key(one.name), ())
        if serves(term, days)
        and one.country in (None, term.country)
        and _office_nouns(term) & one.nouns
        and same_person(one.name, term.name)
    ]
    return serving[0] if len({term.name for term in serving}) == 1 else None


def _office_nouns(term: Holder) -> frozenset[str]:
    return _nouns_of(term.office)


@cache
def _nouns_of(office: str) -> frozenset[str]:
    return frozenset(noun for noun, held in english.TABLE_OFFICES.items() if held == office)
