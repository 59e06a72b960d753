"""Search: words and filters in; statements, and how all matches are made up, out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, get_args

from msgspec import Struct
from msgspec.structs import asdict

from onrecord.errors import UsageError
from onrecord.export import words
from onrecord.export.csv import Cell
from onrecord.ledger import Facets, Folded, Hit, Ledger, Query
from onrecord.types import Act, Certainty, Kind
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import DEEPEST, FILTERS, Asked
from onrecord.web.render import country
from onrecord.web.site import Desk

COLUMNS = tuple(name for name in Hit.__struct_fields__ if name not in ("published", "marks", "rank", "also"))
_DAYS = ("published_start", "published_end", "published_basis")


class Found(Struct, frozen=True, kw_only=True):
    """What a search found, from ``offset`` on. ``next`` is the address of what follows, None at the end.

    ``facets`` are those of all matches, not of these alone; their ``matches`` says how many there are, or, with
    ``more``, how many were looked at.
    """

    offset: int
    limit: int
    next: str | None
    facets: Facets
    hits: tuple[Hit, ...]


class Choice(NamedTuple):
    """A value of a facet: what it is called, how many, where it leads, and whether it is chosen already."""

    label: str
    matches: int
    url: str
    value: str
    chosen: bool


class Facet(NamedTuple):
    """A facet with its values."""

    name: str
    label: str
    choices: list[Choice]


_LABELS = {
    "act": "Act",
    "speaker": "Who",
    "role": "Role",
    "country": "Country",
    "certainty": "How firmly",
    "kind": "How quoted",
    "publisher": "Outlet",
    "year": "Year",
}


def make(asked: Asked, desk: Desk) -> Answer:
    """The search page; what is wrong with the search is said above the form."""
    try:
        query = asked.query()
        page = desk.ledger.folded(query) if asked.format == "html" else _each(desk.ledger, query)
        facets = desk.ledger.facets(query)
    except UsageError as error:
        if asked.format != "html":
            raise
        return Answer("search.html", _context(asked, None, None, [], str(error)), status=400)
    further = page.next is not None and page.next <= DEEPEST
    onward = asked.path + ("" if asked.format == "html" else f".{asked.format}")
    found = Found(
        offset=page.offset,
        limit=query.limit,
        next=asked.url(path=onward, offset=page.next) if further else None,
        facets=facets,
        hits=tuple(page.hits),
    )
    context = _context(asked, found, page, _facets(asked, query, facets), None)
    return Answer("search.html", context, data=found, table=hits_table(page.hits))


def _each(ledger: Ledger, query: Query) -> Folded:
    """For programs each statement stands by itself; for people, what reports have word for word stands once."""
    hits = ledger.search(**(asdict(query) | {"limit": query.limit + 1}))
    return unfolded(hits, query.offset, query.limit)


def unfolded(hits: list[Hit], offset: int, limit: int) -> Folded:
    """The page of statements that each stand by themselves; one more than ``limit`` says that there is another page."""
    end = offset + len(hits[:limit])
    return Folded(hits[:limit], offset, end, None, end if len(hits) > limit else None)


def hits_table(hits: list[Hit]) -> Table:
    """Statements as rows."""
    return Table((*COLUMNS, *_DAYS), (_row(hit) for hit in hits))


def _row(hit: Hit) -> tuple[Cell, ...]:
    published = hit.published
    return (
        *(getattr(hit, name) for name in COLUMNS),
        published.start,
        published.end,
        published.basis,
    )


def _context(
    asked: Asked, found: Found | None, page: Folded | None, facets: list[Facet], error: str | None
) -> dict[str, object]:
    before = page.before if page else None
    return {
        "found": found,
        "page": page,
        "facets": facets,
        "active": list(_active(asked)),
        "error": error,
        "acts": get_args(Act),
        "kinds": get_args(Kind),
        "certainties": [(code, words.CERTAINTY[code]) for code in get_args(Certainty)],
        "before": None if before is None else asked.url(offset=before or None),
    }


def _active(asked: Asked) -> Iterator[tuple[str, str, str]]:
    """The filters in force: what they are, their value, the address without them."""
    for key in FILTERS[1:]:
        for value in dict.fromkeys(value.strip() for value in asked.params.getlist(key)):
            if value:
                yield _LABELS.get(key, key.capitalize()), _label(key, value), asked.url_without(key, value)


def _facets(asked: Asked, query: Query, facets: Facets) -> list[Facet]:
    found = []
    for name, label in _LABELS.items():
        choices = [_choice(asked, query, name, share.value, share.count) for share in getattr(facets, name)]
        if choices:
            found.append(Facet(name, label, choices))
    return found


def _choice(asked: Asked, query: Query, name: str, value: str, count: int) -> Choice:
    chosen = value in asked.params.getlist(name)
    if chosen:
        url = asked.url_without(name, value)
    elif name == "year":
        first, last = f"{value}-01-01", f"{value}-12-31"
        chosen = (query.since, query.until) == (first, last)
        url = asked.url(without=("offset",), since="" if chosen else first, until="" if chosen else last)
    else:
        url = asked.url(without=("offset",), **{name: value})
    return Choice(_label(name, value), count, url, value, chosen)


def _label(name: str, value: str) -> str:
    if name == "country":
        return country(value.upper())
    return words.CERTAINTY.get(value, value) if name == "certainty" else value
