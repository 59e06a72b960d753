"""Search: words and filters in, typed hits out.

Matches are taken from the index latest first, in blocks of 200, and each block is ordered by BM25F (a hit in
the content weighing most). A search with fewer matches than that is thus ordered by relevance throughout; one
with more shows the best of the latest first, and costs the same however many there are. Without words the
latest come first.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, get_args

from msgspec import UNSET, Struct, UnsetType

from onrecord.errors import UsageError
from onrecord.ledger.database import Database, chunks, marks
from onrecord.ledger.encoding import plain_letters
from onrecord.ledger.ranking import score
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.ledger.words import Part, Term, find_marks, parse_words
from onrecord.types import Act, Certainty, Kind, Offsets, Polarity, Published

BLOCK = 200
_WORD_COLUMNS = ("content", "source", "speaker", "title")
_LAST_ROW = (1 << 63) - 1
_ACTS = frozenset(get_args(Act))
_KINDS = frozenset(get_args(Kind))
_CERTAINTIES = frozenset(get_args(Certainty))


class Elsewhere(Struct, frozen=True, kw_only=True):
    """Another report of the story that has the same statement word for word."""

    report: str
    statement: str
    title: str | None
    publisher: str | None
    published: Published


class Hit(Struct, frozen=True, kw_only=True):
    """A statement that a search found, with what is needed to show it; ``Ledger.get(hit.report)`` has the
    rest.

    ``marks`` are the words searched for, as half-open code-point offsets into ``content``. ``rank`` is BM25F,
    the higher the better, to be compared within one search only; 0 without words. ``also`` is where else the
    statement stands, where that was asked for. None is for what is unknown or was not judged.
    """

    report: str
    statement: str
    title: str | None
    url: str | None
    publisher: str | None
    published: Published
    kind: Kind
    act: Act | None
    polarity: Polarity | None
    certainty: Certainty | None
    speaker: str | None
    role: str | None
    country: str | None
    source: str | None
    cue: str | None
    content: str
    due_start: str | None
    due_end: str | None
    nested_in: str | None
    confidence: float
    marks: tuple[Offsets, ...]
    rank: float
    also: tuple[Elsewhere, ...] | UnsetType = UNSET


class Query(Struct, frozen=True, kw_only=True):
    """A search as it was asked; see ``Ledger.search`` for the fields."""

    words: str = ""
    speaker: str | None = None
    act: str | Sequence[str] | None = None
    since: datetime.date | str | None = None
    until: datetime.date | str | None = None
    publisher: str | None = None
    role: str | None = None
    country: str | None = None
    kind: str | None = None
    certainty: str | None = None
    limit: int = 20
    offset: int = 0


class Prepared(NamedTuple):
    """A query as SQL: the number of a row, FROM and WHERE, its values, and the words it looks for."""

    row: str
    where: str
    values: list[object]
    terms: tuple[Term, ...]


def prepare(db: Database, query: Query) -> Prepared | None:
    """The query as SQL; None when nothing can match.

    Raises:
        UsageError: a date, an act, the limit or the offset is not one.
    """
    if query.limit < 0 or query.offset < 0:
        raise UsageError(f"limit {query.limit}, offset {query.offset}: neither can be negative")
    terms = parse_words(query.words)
    if query.words.strip() and not terms:
        return None
    parts = parts_of(query, terms)
    return None if parts is None else Prepared(*rows_where(db, query, parts), terms)


def search(db: Database, query: Query) -> list[Hit]:
    """The hits of ``query``, from one state of the ledger.

    Raises:
        UsageError: a date, an act, the limit or the offset is not one.
    """
    with db.reading():
        prepared = prepare(db, query)
        if prepared is None:
            return []
        if not prepared.terms:
            return hits_at(db, latest(db, prepared, query.offset, query.limit))
        first = query.offset // BLOCK * BLOCK
        end = query.offset + query.limit - first
        ranked: list[tuple[int, float]] = []
        while len(ranked) < end:
            block = ranked_block(db, prepared, first + len(ranked))
            ranked += block
            if len(block) < BLOCK:
                break
        return hits_at(db, ranked[query.offset - first : end], prepared.terms)


def latest(db: Database, prepared: Prepared, offset: int, limit: int) -> list[tuple[int, float]]:
    """Rows that match, the latest first, each with a rank of 0."""
    row, where, values, _ = prepared
    sql = f"SELECT {row}, 0.0 {where} ORDER BY {row} DESC LIMIT ? OFFSET ?"
    return [(no, rank) for no, rank in db.execute(sql, [*values, limit, offset])]


def ranked_block(db: Database, prepared: Prepared, start: int) -> list[tuple[int, float]]:
    """The block of rows that begins at ``start``, with their ranks, the best first."""
    block = [no for no, _ in latest(db, prepared, start, BLOCK)]
    if not prepared.terms:
        return [(no, 0.0) for no in block]
    texts = {no: rest for no, *rest in db.execute(_FIELDS.format(marks(block)), block)}
    fields = [tuple(texts[no]) for no in block]
    ranks = score(prepared.terms, fields)
    return sorted(zip(block, ranks, strict=True), key=lambda pair: (-pair[1], -pair[0]))


def parts_of(query: Query, terms: tuple[Term, ...]) -> list[Part] | None:
    """What the query asks of the index: nothing when it names no words or facets, None when nothing can match."""
    parts = [Part(terms, _WORD_COLUMNS)] if terms else []
    for asked, columns in (
        (query.speaker, ("speaker", "source")),
        (query.role, ("role",)),
        (query.publisher, ("publisher",)),
    ):
        if asked is not None and asked.strip():
            wanted = parse_words(plain_letters(asked) if "speaker" in columns else asked)
            if not wanted:
                return None
            parts.append(Part(wanted, columns))
    parts.extend(Part(tuple(map(_facet, values)), ("facets",), any=True) for values in _facets(query))
    return parts


def _facet(value: str) -> Term:
    return Term(value, (value.lower(),), False)


def _facets(query: Query) -> Iterator[list[str]]:
    """The values of each facet that the query names, any of which will do."""
    acts = (query.act,) if isinstance(query.act, str) else tuple(query.act or ())
    if unknown := [act for act in acts if act not in _ACTS]:
        raise UsageError(f"{', '.join(unknown)}: no such act; there are {', '.join(sorted(_ACTS))}")
    if acts:
        yield [f"act{act}" for act in acts]
    if query.country is not None:
        if not (query.country.isascii() and query.country.isalpha()):
            raise UsageError(f"{query.country}: a country is its ISO 3166-1 code of three letters")
        yield [f"country{query.country}"]
    for name, value, known in (
        ("kind", query.kind, _KINDS),
        ("certainty", query.certainty, _CERTAINTIES),
    ):
        if value is not None:
            if value not in known:
                raise UsageError(f"{value}: no such {name}; there are {', '.join(sorted(known))}")
            yield [f"{name}{value}"]


def rows_where(db: Database, query: Query, parts: Sequence[Part]) -> tuple[str, str, list[object]]:
    """The number of a row, the FROM and WHERE of the query, and its values; rows are numbered in date order."""
    table, row = ("found", db.FOUND) if parts else ("statements", "statements.no")
    clauses: list[str] = [db.MATCHES] if parts else []
    values: list[object] = [db.expression(parts)] if parts else []
    since, until = day_number(query.since, "since"), day_number(query.until, "until")
    if since is not None or until is not None:
        slack = _longest_interval(db) if since else 0
        clauses.append(f"{row} BETWEEN ? AND ?")
        values.append(max(1, (since or 1) - slack) << DAY_SHIFT)  # day 0, unknown, is in no range
        values.append(_LAST_ROW if until is None else ((until + 1) << DAY_SHIFT) - 1)
        if since and slack:  # reports dated by an interval that began before, and goes on
            clauses.append(
                f"({row} >= ? OR (SELECT r.last_day FROM statements AS s "
                f"JOIN reports AS r ON r.no = s.report WHERE s.no = {row}) >= ?)"
            )
            values += [since << DAY_SHIFT, since]
    return row, f"FROM {table}" + (f" WHERE {' AND '.join(clauses)}" if clauses else ""), values


def _longest_interval(db: Database) -> int:
    longest = db.execute("SELECT max(last_day - first_day) FROM reports WHERE last_day > first_day")
    return int(longest.fetchone()[0] or 0)


def day_number(day: datetime.date | str | None, name: str) -> int | None:
    """The ordinal of a day that a caller gave for ``name``; UsageError when it is not one."""
    if day is None:
        return None
    try:
        return (day if isinstance(day, datetime.date) else datetime.date.fromisoformat(day)).toordinal()
    except ValueError as error:
        raise UsageError(f"{name} {day}: a date is written 2024-05-31") from error


_FIELDS = """
SELECT s.no, s.content, s.source, s.speaker, r.title
  FROM statements AS s JOIN reports AS r ON r.no = s.report WHERE s.no IN ({})
"""

_HIT = """
SELECT s.no, r.id, r.title, r.url, r.publisher, r.published_start, r.published_end, r.published_basis,
       s.id, s.kind, s.act, s.polarity, s.certainty, s.speaker, s.role, s.country, s.source, s.cue, s.content,
       s.due_start, s.due_end, s.nested_in, s.confidence
  FROM statements AS s JOIN reports AS r ON r.no = s.report WHERE s.no IN ({})
"""


def hits_at(db: Database, ranked: Sequence[tuple[int, float]], terms: tuple[Term, ...] = ()) -> list[Hit]:
    """The statements in these rows, each with its rank, as hits in this order."""
    found: dict[int, tuple[Any, ...]] = {}
    for numbers in chunks([no for no, _ in ranked]):
        found.update((no, columns) for no, *columns in db.execute(_HIT.format(marks(numbers)), numbers))
    return [_hit(found[no], rank, terms) for no, rank in ranked]


def _hit(columns: tuple[Any, ...], rank: float, terms: tuple[Term, ...]) -> Hit:
    (
        report, title, url, publisher, start, end, basis,
        statement, kind, act, polarity, certainty, speaker, role, country, source, cue, content,
        due_start, due_end, nested_in, confidence,
    ) = columns  # fmt: skip
    return Hit(
        report=report,
        statement=statement,
        title=title,
        url=url,
        publisher=publisher,
        published=Published(start=start, end=end, basis=basis),
        kind=kind,
        act=act,
        polarity=polarity,
        certainty=certainty,
        speaker=speaker,
        role=role,
        country=country,
        source=source,
        cue=cue,
        content=content,
        due_start=due_start,
        due_end=due_end,
        nested_in=nested_in,
        confidence=confidence,
        marks=find_marks(terms, content),
        rank=rank,
    )
