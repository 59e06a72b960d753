"""One statement that several reports of a story carry word for word is shown once, with the others beside it.

A list is folded block by block, so that it may be of any length, and its pages are cut so that each shows so many
statements; the place of a page is still counted in statements as they are without folding.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from onrecord.ledger.database import Database, chunks, marks
from onrecord.ledger.encoding import plain_letters
from onrecord.ledger.schema import DAY_SHIFT, GROUPS_SINCE
from onrecord.ledger.search import (
    BLOCK,
    Elsewhere,
    Hit,
    Query,
    hits_at,
    prepare,
    ranked_block,
)
from onrecord.ledger.words import Term
from onrecord.types import Published

_WORD = re.compile(r"\w+")
_FEW = 4
"""Fewer words than these may be said twice in a story: they are one statement only in copies of one report."""


class Folded(NamedTuple):
    """A page of a list: its statements, each with where else it stands, and where the pages beside it begin.

    ``offset`` and ``end`` are the places of the page among all statements of the list, without folding.
    """

    hits: list[Hit]
    offset: int
    end: int
    before: int | None
    next: int | None


Rows = Callable[[int], Sequence[tuple[int, float]]]
"""The block of a list that begins at a place: rows of statements with their ranks."""


def search_folded(db: Database, query: Query) -> Folded:
    """The page of ``query`` in which its offset lies.

    Raises:
        UsageError: a date, an act, the limit or the offset is not one.
    """
    with db.reading():
        prepared = prepare(db, query)
        if prepared is None or not query.limit:
            return Folded([], query.offset, query.offset, None, None)
        return page_folded(
            db,
            lambda start: ranked_block(db, prepared, start),
            size=BLOCK,
            offset=query.offset,
            limit=query.limit,
            terms=prepared.terms,
        )


def page_folded(
    db: Database, rows: Rows, *, size: int, offset: int, limit: int, terms: tuple[Term, ...] = ()
) -> Folded:
    """The page of a list in which ``offset`` lies; each of its blocks of ``size`` rows is folded by itself.

    What several reports have word for word stands where the first of them stands.
    """
    start = offset // size * size
    block = _block(db, rows(start), limit)
    if not block.ranks:
        return Folded([], offset, offset, 0 if offset else None, None)
    page = max(n for n, first in enumerate(block.pages) if start + first <= offset)
    shown = block.groups[page * limit : (page + 1) * limit]
    before = None
    if page:
        before = start + block.pages[page - 1]
    elif start:
        before = start - size + _block(db, rows(start - size), limit).pages[-1]
    inside = page + 1 < len(block.pages)
    end = start + (block.pages[page + 1] if inside else len(block.ranks))
    more = inside or bool(len(block.ranks) == size and rows(start + size))
    return Folded(
        hits=hits_folded(db, shown, block.ranks, terms),
        offset=start + block.pages[page],
        end=end,
        before=before,
        next=end if more else None,
    )


class _Block(NamedTuple):
    """A block of a list: its statements by wording, their ranks, and at which of them each page begins."""

    groups: list[list[int]]
    ranks: dict[int, float]
    pages: list[int]


def _block(db: Database, rows: Sequence[tuple[int, float]], limit: int) -> _Block:
    ranks = dict(rows)
    places = {no: place for place, no in enumerate(ranks)}
    told = map(_first_told, group_wordings(db, [*ranks]))
    groups = sorted(told, key=lambda group: places[group[0]])
    pages = [places[group[0]] for group in groups[::limit]]
    return _Block(groups, ranks, [0, *pages[1:]])


def group_wordings(db: Database, rows: Sequence[int]) -> list[list[int]]:
    """Rows of statements in groups, those of one wording together, in the order in which they come."""
    keys = dict[int, tuple[object, ...]]()
    if db.version() >= GROUPS_SINCE:
        times = Counter[tuple[object, ...]]()
        for some in chunks(rows):
            found = {no: rest for no, *rest in db.execute(_WORDING.format(marks(some)), some)}
            for no in some:
                if no in found:
                    report, key = _key(*found[no])
                    times[report, key] += 1
                    keys[no] = (key, times[report, key])  # what one report has twice is two statements
    groups: dict[object, list[int]] = {}
    for no in rows:
        groups.setdefault(keys.get(no, no), []).append(no)
    return [*groups.values()]


_WORDING = """
SELECT s.no, s.report, g.story, g.copy_of, coalesce(s.person, s.speaker, s.source), s.content
  FROM statements AS s JOIN grouped AS g ON g.report = s.report WHERE s.no IN ({})
"""


def _key(
    report: int, story: int, copy_of: int, who: str | None, content: str
) -> tuple[int, tuple[object, ...]]:
    words = tuple(_WORD.findall(plain_letters(content).casefold()))
    return report, (copy_of if len(words) < _FEW else story, (who or "").casefold(), words)


def _first_told(group: list[int]) -> list[int]:
    """The statements of a group by the days of their reports; those without a day come last."""
    return sorted(group, key=lambda no: (no >> DAY_SHIFT == 0, no))


def hits_folded(
    db: Database, groups: Sequence[Sequence[int]], ranks: dict[int, float], terms: tuple[Term, ...] = ()
) -> list[Hit]:
    """The first statement of each group as a hit, with the places of the others."""
    firsts = hits_at(db, [(group[0], ranks.get(group[0], 0.0)) for group in groups], terms)
    others = [no for group in groups for no in group[1:]]
    places: dict[int, Elsewhere] = {}
    for some in chunks(others):
        places.update((no, _elsewhere(*rest)) for no, *rest in db.execute(_PLACES.format(marks(some)), some))
    return [
        replace(hit, also=tuple(places[no] for no in group[1:]))
        for hit, group in zip(firsts, groups, strict=True)
    ]


_PLACES = """
SELECT s.no, r.id, s.id, r.title, r.publisher, r.published_start, r.published_end, r.published_basis
  FROM statements AS s JOIN reports AS r ON r.no = s.report WHERE s.no IN ({})
"""


def _elsewhere(
    report: str, statement: str, title: str | None, publisher: str | None, start: Any, end: Any, basis: Any
) -> Elsewhere:
    published = Published(start=start, end=end, basis=basis)
    return Elsewhere(
        report=report, statement=statement, title=title, publisher=publisher, published=published
    )
