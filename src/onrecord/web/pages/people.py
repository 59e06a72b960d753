"""Who speaks in the reports, and what one actor said over time."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct

from onrecord.corpus import Position, positions_of
from onrecord.errors import UsageError
from onrecord.ledger import Folded, Hit, Known, Ledger
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked, NotFound
from onrecord.web.pages.search import hits_table, unfolded
from onrecord.web.site import Desk
from onrecord.web.snapshot import BUDGET

MOST_COMPARED = 1000
"""Statements of one actor that are compared with one another, at most; the latest ones."""

FIRST_COMPARED = 50
"""Those that are compared however long it takes; of more, as many as fit the budget."""

_MOST_TALKERS = 200
_COLUMNS = ("name", "type", "country", "wikidata", "statements", "names")


class People(Struct, frozen=True, kw_only=True):
    """Actors of the ledger, those with most statements first."""

    people: tuple[Known, ...]


class Timeline(Struct, frozen=True, kw_only=True):
    """What one actor said, newest first, from ``offset`` on. ``next`` is the address of what follows.

    ``positions`` are pairs of statements on one matter, over the latest ``compared`` statements.
    """

    person: Known
    offset: int
    limit: int
    next: str | None
    compared: int
    positions: tuple[Position, ...]
    statements: tuple[Hit, ...]


def make_list(asked: Asked, desk: Desk) -> Answer:
    """The actors with most statements, or those that a name may mean."""
    name = asked.text("q")
    if name is None:
        people = desk.snapshot.once("talkers", lambda: desk.ledger.talkers(_MOST_TALKERS))
    else:
        people = desk.ledger.people(name)
    rows = ((*(getattr(one, column) for column in _COLUMNS[:-1]), " | ".join(one.names)) for one in people)
    context = {"people": people, "name": name, "most": _MOST_TALKERS}
    return Answer("people.html", context, data=People(people=tuple(people)), table=Table(_COLUMNS, rows))


def make_person(asked: Asked, desk: Desk) -> Answer:
    """The timeline of one actor; where several may be meant, the choice between them."""
    country = asked.text("country")
    people = desk.ledger.people(asked.name, country=country)
    if not people:
        raise NotFound(f"Nobody in this ledger goes by the name of {asked.name}.")
    if len(people) > 1:
        if asked.format != "html":
            raise UsageError(
                f"{asked.name}: several people may be meant: give the name in full, or the country"
            )
        return Answer("people.html", {"people": people, "name": asked.name, "most": len(people)}, status=300)
    limit, offset = asked.window()
    page = _page(asked, desk.ledger, country, limit, offset)
    hits = page.hits
    person = people[0]
    compared, positions = positions_on(person, asked.name, country, desk)
    moved = turns(positions)
    onward = asked.path + ("" if asked.format == "html" else f".{asked.format}")
    timeline = Timeline(
        person=person,
        offset=page.offset,
        limit=limit,
        next=None if page.next is None else asked.url(path=onward, offset=page.next),
        compared=compared,
        positions=positions,
        statements=tuple(hits),
    )
    context = {
        "timeline": timeline,
        "end": page.end,
        "months": [(month, list(said)) for month, said in groupby(hits, key=_month)],
        "turns": moved,
        "reports": {
            place.report: desk.ledger.get(place.report) for one in moved for place in (one.earlier, one.later)
        },
        "before": None if page.before is None else asked.url(offset=page.before or None),
    }
    return Answer("person.html", context, data=timeline, table=hits_table(hits))


def _page(asked: Asked, ledger: Ledger, country: str | None, limit: int, offset: int) -> Folded:
    """For people what reports have word for word stands once, for programs each statement by itself."""
    days = {"country": country, "since": asked.text("since"), "until": asked.text("until")}
    if asked.format == "html":
        return ledger.person_folded(asked.name, **days, newest=True, offset=offset, limit=limit)
    hits = ledger.person(asked.name, **days, newest=True, offset=offset, limit=limit + 1)
    return unfolded(hits, offset, limit)


def positions_on(
    person: Known, name: str, country: str | None, desk: Desk
) -> tuple[int, tuple[Position, ...]]:
    """How many of the latest statements of the one actor of that name were compared, and the positions over them."""

    def compare() -> tuple[int, tuple[Position, ...]]:
        count, most = FIRST_COMPARED, min(person.statements, MOST_COMPARED)
        while True:
            began = time.thread_time()
            positions = _positions(person, name, country, desk, count)
            # Twice as many take about four times as long.
            if count >= most or (time.thread_time() - began) * 4 > BUDGET:
                return min(count, most), positions
            count *= 2

    return desk.snapshot.once(("positions", name, country), compare)


def _positions(person: Known, name: str, country: str | None, desk: Desk, count: int) -> tuple[Position, ...]:
    hits = desk.ledger.person(name, country=country, newest=True, limit=count)
    reports = list(dict.fromkeys(hit.report for hit in hits))
    return positions_of(
        map(desk.ledger.get, reports),
        name=person.name,
        names=person.names,
        type=person.type,
        copies=desk.ledger.shelf.copies(reports),
    )


def turns(positions: Iterable[Position]) -> list[Position]:
    """Positions that moved, those that contradict and change first; repeats are no news."""
    order = ("contradicts", "changes_position", "refines")
    told = [one for one in positions if one.kind in order]
    return sorted(told, key=lambda one: order.index(one.kind))


def _month(hit: Hit) -> str:
    return (hit.published.start or hit.published.end or "")[:7]
