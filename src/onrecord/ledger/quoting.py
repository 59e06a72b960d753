"""Whom the reports of the ledger quote, story by story: read as a stream, so that it may be as large as it likes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from onrecord.ledger.database import Database, chunks, marks
from onrecord.ledger.people import known_by_key
from onrecord.ledger.schema import GROUPS_SINCE
from onrecord.ledger.search import day_number
from onrecord.types import Kind

_STORIES = 200  # stories, or reports in none, that are read at once
_LAST_DAY = datetime.date.max.toordinal()


class Quoting(NamedTuple):
    """A report with its outermost statements.

    Each statement is its kind, content, the speaker's name (the one under which all reports' spellings go), type, role
    and country, whether the report has words for its source, and whether speakers were judged.
    """

    story: int
    publisher: str | None
    copy: bool
    quotes: Sequence[tuple[Kind, str, str | None, str | None, str | None, str | None, bool, bool]]


class _Report(NamedTuple):
    number: int
    story: int
    copy_of: int
    publisher: str | None
    judged: bool


def read_quoting(
    db: Database,
    *,
    publishers: Iterable[str] | None,
    since: datetime.date | str | None,
    until: datetime.date | str | None,
    every_copy: bool,
) -> Iterator[Quoting]:
    """The reports of these publishers and days, those of one story one after the other, from one state of the ledger.

    Raises:
        UsageError: a date is not one.
    """
    first, last = day_number(since, "since"), day_number(until, "until")
    days = None if first is None and last is None else (first or 0, last or _LAST_DAY)
    wanted = None if publishers is None else frozenset(publishers)
    names: dict[tuple[object, ...], str] = {}
    with db.reading():
        for reports in _by_story(db, days):
            asked = [one for one in reports if wanted is None or one.publisher in wanted]
            said = _statements(db, asked, names)
            before: int | None = None
            for report in asked:
                copy = report.copy_of == before and not every_copy
                before = report.copy_of
                yield Quoting(report.story, report.publisher, copy, said.get(report.number, ()))


def _by_story(db: Database, days: tuple[int, int] | None) -> Iterator[list[_Report]]:
    """Reports in blocks of whole stories, copies side by side and the first of them first; then those in no story."""
    stories = "grouped AS g JOIN reports AS r ON r.no = g.report"
    if db.version() >= GROUPS_SINCE:
        last = 0
        while numbers := [
            story
            for (story,) in db.execute(
                "SELECT DISTINCT story FROM grouped WHERE story > ? ORDER BY story LIMIT ?", (last, _STORIES)
            )
        ]:
            where = f"g.story BETWEEN {numbers[0]} AND {numbers[-1]}"
            yield _reports(db, "g.story, g.copy_of", stories, where, days)
            last = numbers[-1]
        alone = "reports AS r LEFT JOIN grouped AS g ON g.report = r.no"
        missing = " AND g.report IS NULL"
    else:
        alone, missing = "reports AS r", ""
    last = 0
    while numbers := [
        no
        for (no,) in db.execute(
            f"SELECT r.no FROM {alone} WHERE r.no > ?{missing} ORDER BY r.no LIMIT ?", (last, _STORIES)
        )
    ]:
        where = f"r.no IN ({', '.join(map(str, numbers))})"
        yield _reports(db, "r.no, r.no", "reports AS r", where, days)
        last = numbers[-1]


def _reports(
    db: Database, groups: str, tables: str, where: str, days: tuple[int, int] | None
) -> list[_Report]:
    if days is not None:  # a report without a day is in no range of days
        where += f" AND r.first_day > 0 AND r.last_day >= {days[0]} AND r.first_day <= {days[1]}"
    sql = f"SELECT r.no, {groups}, r.first_day, r.publisher, r.layers FROM {tables} WHERE {where} ORDER BY 2, 3, 4, 1"
    return [
        _Report(number, story, copy_of, publisher, "speaker" in layers.split())
        for number, story, copy_of, _, publisher, layers in db.execute(sql)
    ]


_SAID = """
SELECT report, kind, content, person, speaker, speaker_type, role, country, wikidata, source IS NOT NULL
  FROM statements WHERE nested_in IS NULL AND report IN ({}) ORDER BY no
"""


def _statements(
    db: Database, reports: Sequence[_Report], names: dict[tuple[object, ...], str]
) -> Mapping[int, list[Any]]:
    """The outermost statements by the number of their report; ``names`` of actors are learnt as they turn up."""
    judged = {report.number: report.judged for report in reports}
    rows = [row for some in chunks([*judged]) for row in db.execute(_SAID.format(marks(some)), some)]
    unknown = {row[3] for row in rows if row[3] is not None and row[4:6] + row[7:9] not in names}
    for some in chunks(sorted(unknown)):
        for known, held in known_by_key(db, some):
            names.update(((one.name, one.type, one.country, one.wikidata), known.name) for one in held)
    found: dict[int, list[Any]] = {}
    for report, kind, content, _, speaker, type, role, country, wikidata, sourced in rows:
        name = names.get((speaker, type, country, wikidata), speaker)
        found.setdefault(report, []).append(
            (kind, content, name, type, role, country, bool(sourced), judged[report])
        )
    return found
