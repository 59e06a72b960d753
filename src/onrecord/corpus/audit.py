"""Whom a set of reports quotes, and how: by person, role, country, named or not, direct or in paraphrase.

The reports are counted one by one and not kept: memory grows with the names, not with the reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from msgspec import UNSET

from onrecord.corpus.copies import group_copies
from onrecord.corpus.said import Speakers, day_of
from onrecord.corpus.stories import group_stories
from onrecord.corpus.views import Audit, Naming, Share
from onrecord.types import Actor, Kind, Record, Statement

_NAMED = ("person", "organization", "country", "document")


Quoted = tuple[Kind, str, str | None, str | None, str | None, str | None, bool, bool]
"""An outermost statement: its kind and content, then the name (one for all reports), type, role and country of its
actor, whether the report has words for the source, and whether the speaker was judged."""


class Quoting(Protocol):
    """A report with whom it quotes (:class:`onrecord.ledger.quoting.Quoting`)."""

    @property
    def story(self) -> int:
        """What all reports of its story share."""

    @property
    def publisher(self) -> str | None:
        """Who printed it."""

    @property
    def copy(self) -> bool:
        """Whether it is a copy of one that came before it: then it is not counted again."""

    @property
    def quotes(self) -> Sequence[Quoted]:
        """Its outermost statements."""


class _Report(NamedTuple):
    story: int
    publisher: str | None
    copy: bool
    quotes: Sequence[Quoted]


def audit(records: Iterable[Record], *, every_copy: bool = False) -> Audit:
    """Count whom these reports quote.

    Args:
        records: the reports, in any order; a report that comes twice counts once.
        every_copy: count each copy of a report by itself.
    """
    kept = sorted(
        {record.id: record for record in records}.values(), key=lambda one: (day_of(one) or "", one.id)
    )
    copies = group_copies(one.article.text for one in kept)
    again = set[int]() if every_copy else {place for group in copies for place in group[1:]}
    speakers = Speakers()
    return count_quoting(
        _Report(story, kept[place].article.publisher, place in again, [*_quoted(kept[place], speakers)])
        for story, places in enumerate(group_stories(kept, copies))
        for place in places
    )


def count_quoting(reports: Iterable[Quoting]) -> Audit:
    """Count whom these reports quote.

    Args:
        reports: those of one story one after the other; taken one by one.
    """
    tally = _Tally()
    for report in reports:
        tally.add(report)
    return tally.audit()


def _quoted(record: Record, speakers: Speakers) -> Iterator[Quoted]:
    actors = {} if record.actors is UNSET else {actor.id: actor for actor in record.actors}
    for statement in () if record.statements is UNSET else record.statements:
        if statement.nested_in is None:
            yield _of(statement, actors, speakers)


def _of(statement: Statement, actors: dict[str, Actor], speakers: Speakers) -> Quoted:
    actor = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
    name = type = role = country = None
    if actor is not None:
        name = speakers.name_of(actor) if actor.type == "person" else actor.name
        type, role, country = actor.type, actor.role, actor.country
    sourced, judged = statement.source is not None, statement.speaker is not UNSET
    return statement.kind, statement.content.text, name, type, role, country, sourced, judged


class _Who(NamedTuple):
    """What statements of one report have in common that count for the same rows."""

    kind: Kind
    name: str | None
    type: str | None
    role: str | None
    country: str | None
    sourced: bool
    judged: bool


class _Row:
    """A row of a table as it is counted: statements and words by kind, and the reports and stories that have any."""

    __slots__ = ("direct", "indirect", "last_report", "last_story", "mixed", "reports", "stories", "words")

    def __init__(self) -> None:
        self.direct = self.mixed = self.indirect = self.words = self.reports = self.stories = 0
        self.last_report: int | None = None
        self.last_story: int | None = None

    def take(self, kind: Kind, statements: int, words: int, report: int, story: int) -> None:
        if kind == "direct":
            self.direct += statements
        elif kind == "mixed":
            self.mixed += statements
        else:
            self.indirect += statements
        self.words += words
        if report != self.last_report:
            self.last_report = report
            self.reports += 1
            if story != self.last_story:
                self.last_story = story
                self.stories += 1


_Part = dict[str | None, _Row]


class _Tally:
    def __init__(self) -> None:
        self._parts: dict[str, _Part] = {
            name: {}
            for name in (
                "by_person", "by_body", "by_type", "by_role", "by_country", "by_naming", "by_kind", "by_publisher",
            )
        }  # fmt: skip
        self._whose: dict[_Who, list[_Row]] = {}
        self._all = _Row()
        self._reports = self._copies = self._stories = 0
        self._last: int | None = None

    def add(self, report: Quoting) -> None:
        if report.copy:
            self._copies += 1
            return
        self._reports += 1
        if report.story != self._last:
            self._last = report.story
            self._stories += 1
        alike: dict[_Who, list[int]] = {}
        for kind, content, name, type, role, country, sourced, judged in report.quotes:
            counted = alike.setdefault(_Who(kind, name, type, role, country, sourced, judged), [0, 0])
            counted[0] += 1
            counted[1] += len(content.split())
        printed = self._row("by_publisher", report.publisher)
        for one, (statements, words) in alike.items():
            for row in (*self._rows(one), printed, self._all):
                row.take(one.kind, statements, words, self._reports, report.story)

    def _rows(self, who: _Who) -> list[_Row]:
        """The rows for which statements of this kind and actor count."""
        if who not in self._whose:
            rows = [
                self._row("by_kind", who.kind),
                self._row("by_type", who.type),
                self._row("by_country", who.country),
                self._row("by_naming", _naming(who)),
            ]
            if who.type == "person":
                role = who.role.casefold() if who.role else None
                rows += [self._row("by_person", who.name), self._row("by_role", role)]
            elif who.type in _NAMED:
                rows.append(self._row("by_body", who.name))
            self._whose[who] = rows
        return self._whose[who]

    def _row(self, part: str, value: str | None) -> _Row:
        return self._parts[part].setdefault(value, _Row())

    def audit(self) -> Audit:
        total = self._all.words
        return Audit(
            reports=self._reports,
            copies=self._copies,
            stories=self._stories,
            statements=_statements(self._all),
            words=total,
            **{name: _shares(part, total) for name, part in self._parts.items()},
        )


def _naming(who: _Who) -> Naming | None:
    """Whether the source is named, unnamed or not stated at all; None when speakers were not judged."""
    if not who.judged:
        return None
    if who.type is not None:
        return "named" if who.type in _NAMED else "unnamed"
    return "unnamed" if who.sourced else "unstated"


def _statements(row: _Row) -> int:
    return row.direct + row.mixed + row.indirect


def _shares(part: _Part, total: int) -> tuple[Share, ...]:
    """A share for each value, those with most words first, what is not known last."""
    shares = [
        Share(
            value=value,
            statements=_statements(row),
            words=row.words,
            share=round(row.words / total, 4) if total else 0.0,
            direct=row.direct,
            mixed=row.mixed,
            indirect=row.indirect,
            reports=row.reports,
            stories=row.stories,
        )
        for value, row in part.items()
    ]
    return tuple(
        sorted(shares, key=lambda one: (one.value is None, -one.words, -one.statements, one.value or ""))
    )
