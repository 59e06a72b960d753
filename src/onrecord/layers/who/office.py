"""Who held an office on a day, by the dated table."""

from __future__ import annotations

from functools import cache

from onrecord.lang.en import offices as english
from onrecord.lang.offices import TABLE_ENDS, Holder, holders
from onrecord.lang.people import known_people

Days = tuple[str, str]
"""The first and the last day on which the report may have appeared (ISO 8601)."""


@cache
def _by_office() -> dict[tuple[str, str], list[Holder]]:
    found: dict[tuple[str, str], list[Holder]] = {}
    for holder in holders():
        found.setdefault((holder.country, holder.office), []).append(holder)
    return found


def holder_on(country: str, noun: str, days: Days | None) -> Holder | None:
    """The one holder of the office that English calls ``noun``, over all of ``days``; None when in doubt.

    A change of holder within ``days``, or a day that the table does not reach, is doubt.
    """
    office = english.TABLE_OFFICES.get(noun)
    if days is None or office is None or (noun, country) in english.NOT_THE_OFFICE or days[1] > TABLE_ENDS:
        return None
    serving = [one for one in _by_office().get((country, office), ()) if serves(one, days)]
    if len(serving) != 1:
        return None
    holder = serving[0]
    first, last = days
    if holder.certainty != "sure" and (
        first[:7] == holder.start[:7] or (holder.end and last[:7] == holder.end[:7])
    ):
        return None
    return holder if holder.start <= first and (not holder.end or last <= holder.end) else None


def held_before(name: str, noun: str, country: str | None, days: Days) -> bool:
    """Whether the table has a person of that full name in the office that ``noun`` calls, before the report."""
    people = known_people(name)
    office = english.TABLE_OFFICES.get(noun)
    if not people or " " not in name:
        return False
    return any(
        holder.office == office and country in (None, holder.country) and holder.end and holder.end <= days[0]
        for holder in _by_person().get(next(iter(people)), ())
    )


@cache
def _by_person() -> dict[str, list[Holder]]:
    found: dict[str, list[Holder]] = {}
    for holder in holders():
        for person in known_people(holder.name):
            found.setdefault(person, []).append(holder)
    return found


def serves(holder: Holder, days: Days) -> bool:
    """Whether a term and the days overlap."""
    return holder.start <= days[1] and (not holder.end or days[0] <= holder.end)
