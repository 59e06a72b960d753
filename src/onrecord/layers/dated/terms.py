"""Terms of office as days: when the person of a name held an office, by the dated table."""

from __future__ import annotations

import datetime
from functools import cache, lru_cache

from onrecord.lang.en import countries, offices
from onrecord.lang.en import dating as english
from onrecord.lang.offices import Holder, holders
from onrecord.lang.people import known_people, same_person
from onrecord.layers.dated.evidence import LAST, Days, later, united

_MONTH = 31
_LEAVING = 7
"""Days after a term in which a report may still be of its last ones."""


class Terms(tuple[Days, ...]):
    """The terms of one person in one office, as disjoint intervals in order, and whose they are."""

    name: str
    country: str


def find_terms(name: str, noun: str, country: str | None) -> Terms | None:
    """When the person of this full name held the office that English calls ``noun``.

    None when the table does not have him or her in it, or several who could be meant.
    """
    office = offices.TABLE_OFFICES.get(noun)
    state = country or offices.STATE_OF_OFFICE.get(noun)
    if office is None:
        return None
    terms = _terms(name, office, state)
    return None if terms is None or (noun, terms.country) in offices.NOT_THE_OFFICE else terms


@cache
def _by_office() -> dict[str, tuple[Holder, ...]]:
    found: dict[str, list[Holder]] = {}
    for holder in holders():
        found.setdefault(holder.office, []).append(holder)
    return {office: tuple(rows) for office, rows in found.items()}


@lru_cache(maxsize=4096)
def _terms(name: str, office: str, country: str | None) -> Terms | None:
    people = known_people(name)
    rows = [
        row
        for row in _by_office().get(office, ())
        if (row.wikidata or row.name) in people and country in (None, row.country)
    ]
    if len({row.country for row in rows}) != 1 or len({row.wikidata or row.name for row in rows}) != 1:
        return None
    state, full = rows[0].country, rows[0].name
    if (state, name) in english.SHARED_NAMES:
        return None
    alike = [
        row
        for row in _by_office()[office]
        if row.country == state and (row in rows or same_person(row.name, name))
    ]
    earlier = [
        (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
        for code, held, who, first, last in english.EARLIER_TERMS
        if (code, held, who) == (state, office, full)
    ]
    terms = Terms(united((*earlier, *map(_days, alike))))
    terms.name, terms.country = full, state
    return terms


def _days(holder: Holder) -> Days:
    slack = 0 if holder.certainty == "sure" else _MONTH
    first = datetime.date.fromisoformat(holder.start)
    last = datetime.date.fromisoformat(holder.end) if holder.end else LAST
    return later(first, -slack), later(last, slack) if holder.end else last


def while_held(terms: Terms) -> tuple[Days, ...]:
    """The days on which a report may call the person by the office."""
    return united((first, later(last, _LEAVING)) for first, last in terms)


@cache
def _names() -> dict[str, str]:
    return {code: name for code, _, name, *_ in countries.ROWS}


def state_name(code: str) -> str:
    """The state of an ISO code by its name; another body by its code."""
    return _names().get(code, code)
