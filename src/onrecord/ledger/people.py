"""Who is who across reports: the statements of one actor, whatever the articles called them.

A key that all spellings of a name share is kept with each statement, so that the few rows that may be meant are found
by an index; :func:`onrecord.lang.people.same_person` then decides. Two full names that do not go together are two
persons; a bare surname joins the one person of that name, and stays apart where there are several.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from onrecord.errors import UsageError
from onrecord.lang.people import fold, name_parts, person_key, same_person
from onrecord.ledger.database import Database, marks
from onrecord.ledger.folding import Folded, page_folded
from onrecord.ledger.search import Hit, day_number, hits_at

_OTHERS = ("organization", "country")
_BLOCK = 1000  # statements of one actor that are folded at once
_LAST_DAY = datetime.date.max.toordinal()


class Known(Struct, frozen=True, kw_only=True):
    """An actor of the ledger: the name most used, all names, and how many statements it has made there."""

    name: str
    type: str
    country: str | None
    wikidata: str | None
    names: tuple[str, ...]
    statements: int


class _Name(Struct, frozen=True):
    """A name with what the reports say of its bearer, and how many statements they make under it."""

    name: str
    type: str
    country: str | None
    wikidata: str | None
    count: int


@lru_cache(maxsize=1 << 16)
def actor_key(name: str, type: str) -> str | None:
    """What all spellings of the actor's name share; None for those who are nobody in particular (groups, unnamed).

    >>> actor_key("Volodymyr Zelensky", "person") == actor_key("President Zelenskyy", "person")
    True
    """
    if type == "person":
        key = person_key(name)
    elif type in _OTHERS:
        key = fold(name).removeprefix("the ").strip()
    else:
        return None
    return f"{type}:{key}" if key else None


def find_people(db: Database, name: str, country: str | None = None) -> list[Known]:
    """The actors that ``name`` may mean, those with most statements first."""
    return [_known(cluster) for cluster in _meant(db, name, country)]


def statements_by(
    db: Database,
    name: str,
    *,
    country: str | None,
    since: datetime.date | str | None,
    until: datetime.date | str | None,
    limit: int | None,
    offset: int,
    newest: bool,
) -> list[Hit]:
    """What the one actor of that name said, by the date of the report; those without a date last.

    Raises:
        UsageError: several actors could be meant, or a date is not one.
    """
    rows = _rows_by(db, name, country=country, since=since, until=until, newest=newest)
    end = None if limit is None else offset + limit
    return hits_at(db, [(row, 0.0) for row in rows[offset:end]])


def statements_folded(
    db: Database,
    name: str,
    *,
    country: str | None,
    since: datetime.date | str | None,
    until: datetime.date | str | None,
    limit: int,
    offset: int,
    newest: bool,
) -> Folded:
    """A page of the same, in which what reports of a story have word for word stands once.

    Raises:
        UsageError: several actors could be meant, or a date is not one.
    """
    with db.reading():
        rows = _rows_by(db, name, country=country, since=since, until=until, newest=newest)

        def block(start: int) -> list[tuple[int, float]]:
            return [(row, 0.0) for row in rows[start : start + _BLOCK]]

        return page_folded(db, block, size=_BLOCK, offset=offset, limit=limit)


def _rows_by(
    db: Database,
    name: str,
    *,
    country: str | None,
    since: datetime.date | str | None,
    until: datetime.date | str | None,
    newest: bool,
) -> list[int]:
    """The rows of what the one actor of that name said, by the date of the report."""
    first, last = day_number(since, "since"), day_number(until, "until")
    meant = _meant(db, name, country)
    if len(meant) > 1:
        raise UsageError(f"{name}: this may be {_told(meant)}: give the name in full, or the country")
    if not meant:
        return []
    wanted = {(one.name, one.type, one.country, one.wikidata) for one in meant[0]}
    keys = sorted({key for one in meant[0] if (key := actor_key(one.name, one.type))})
    found = db.execute(_ROWS.format(marks(keys), "DESC" if newest else "ASC"), keys)
    return [
        no
        for no, *who, first_day, last_day in found
        if tuple(who) in wanted and _overlap((first_day, last_day), first, last)
    ]


def find_talkers(db: Database, count: int) -> list[Known]:
    """The actors that have made most statements, the most talkative first."""
    keys = db.execute(_MOST, (count,)).fetchall()
    rows = db.execute(_NAMES.format(marks(keys)), [key for (key,) in keys])
    known = map(_known, _clusters(_Name(*row) for row in rows))
    return sorted(known, key=lambda one: (-one.statements, one.name))[:count]


def known_by_key(db: Database, keys: Sequence[str]) -> list[tuple[Known, list[_Name]]]:
    """The actors with these keys, each with the names that the reports give it."""
    found: dict[str, list[_Name]] = {}
    for row in db.execute(_NAMES.format(marks(keys)), keys):
        one = _Name(*row)
        found.setdefault(actor_key(one.name, one.type) or "", []).append(one)
    return [(_known(cluster), cluster) for names in found.values() for cluster in _clusters(names)]


_MOST = """
SELECT person FROM statements WHERE person IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?
"""

_ROWS = """
SELECT s.no, s.speaker, s.speaker_type, s.country, s.wikidata, r.first_day, r.last_day
  FROM statements AS s JOIN reports AS r ON r.no = s.report
 WHERE s.person IN ({0}) ORDER BY r.first_day = 0, r.first_day {1}, s.no {1}
"""

_NAMES = """
SELECT speaker, speaker_type, country, wikidata, count(*)
  FROM statements WHERE person IN ({}) GROUP BY 1, 2, 3, 4
"""


def _overlap(days: tuple[int, int], since: int | None, until: int | None) -> bool:
    if since is None and until is None:
        return True
    return days[0] > 0 and days[1] >= (since or 0) and days[0] <= (until or _LAST_DAY)


def _meant(db: Database, name: str, country: str | None) -> list[list[_Name]]:
    """The actors that ``name`` may mean: those who bear a full name like it, else those of that surname."""
    keys = [key for type in ("person", *_OTHERS) if (key := actor_key(name, type))]
    names = [_Name(*row) for row in db.execute(_NAMES.format(marks(keys)), keys)]
    found = [
        cluster
        for cluster in _clusters(names)
        if any(_goes_by(one, name) for one in cluster) and _is_of(cluster, country)
    ]
    named = [cluster for cluster in found if any(_is_full(one) for one in cluster)]
    found = named or found
    return sorted(found, key=lambda cluster: (-sum(one.count for one in cluster), cluster[0].name))


def _goes_by(one: _Name, name: str) -> bool:
    return one.type != "person" or same_person(one.name, name)


def _is_full(one: _Name) -> bool:
    return one.type != "person" or len(name_parts(one.name)[0]) > 1


def _is_of(cluster: Iterable[_Name], country: str | None) -> bool:
    states = {one.country for one in cluster if one.country}
    return country is None or not states or country.upper() in states


def _clusters(names: Iterable[_Name]) -> list[list[_Name]]:
    """Names put together by person, the fullest first, so that short ones find the person they are short for."""
    clusters: list[list[_Name]] = []
    for one in sorted(names, key=lambda one: (not one.wikidata, -len(name_parts(one.name)[0]), -one.count)):
        fit = [cluster for cluster in clusters if all(_one_actor(one, other) for other in cluster)]
        if len(fit) == 1:
            fit[0].append(one)
        else:
            clusters.append([one])
    return clusters


def _one_actor(a: _Name, b: _Name) -> bool:
    if a.type != b.type:
        return False
    if a.type != "person":
        return fold(a.name).removeprefix("the ") == fold(b.name).removeprefix("the ")
    return same_person(
        a.name,
        b.name,
        wikidata_a=a.wikidata,
        wikidata_b=b.wikidata,
        country_a=a.country,
        country_b=b.country,
    )


def _known(cluster: Sequence[_Name]) -> Known:
    best = max(cluster, key=lambda one: (_is_full(one), one.count))
    return Known(
        name=best.name,
        type=best.type,
        country=next((one.country for one in cluster if one.country), None),
        wikidata=next((one.wikidata for one in cluster if one.wikidata), None),
        names=tuple(sorted({one.name for one in cluster})),
        statements=sum(one.count for one in cluster),
    )


def _told(meant: Iterable[Sequence[_Name]]) -> str:
    people = map(_known, meant)
    return " or ".join(f"{one.name} ({one.country})" if one.country else one.name for one in people)
