"""Whom a set of reports quotes, and how: by person, role, country, named or not, direct or in paraphrase."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from msgspec import UNSET

from onrecord.corpus.copies import group_copies
from onrecord.corpus.said import Speakers, day_of
from onrecord.corpus.views import Audit, Naming, Share
from onrecord.types import Actor, Record, Statement

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NAMED = ("person", "organization", "country", "document")


class _Quoted(NamedTuple):
    """An outermost statement, its words, who made it and where."""

    record: Record
    statement: Statement
    actor: Actor | None
    name: str | None
    words: int


def audit(records: Iterable[Record], *, every_copy: bool = False) -> Audit:
    """Count whom these reports quote.

    Args:
        records: the reports, in any order; a report that comes twice counts once.
        every_copy: count each copy of a report by itself.
    """
    kept = sorted(
        {record.id: record for record in records}.values(), key=lambda one: (day_of(one) or "", one.id)
    )
    copies = set[int]()
    if not every_copy:
        copies = {place for group in group_copies(one.article.text for one in kept) for place in group[1:]}
    counted = [record for place, record in enumerate(kept) if place not in copies]
    quoted = _quoted(counted)
    persons = [one for one in quoted if one.actor is not None and one.actor.type == "person"]
    bodies = [one for one in quoted if one.actor is not None and one.actor.type in _NAMED[1:]]
    total = sum(one.words for one in quoted)

    def by(of: Sequence[_Quoted], key: Callable[[_Quoted], str | None]) -> tuple[Share, ...]:
        return _shares(of, key, total)

    return Audit(
        reports=len(counted),
        copies=len(copies),
        statements=len(quoted),
        words=total,
        by_person=by(persons, lambda one: one.name),
        by_body=by(bodies, lambda one: one.name),
        by_type=by(quoted, lambda one: one.actor.type if one.actor else None),
        by_role=by(persons, lambda one: _role(one.actor)),
        by_country=by(quoted, lambda one: one.actor.country if one.actor else None),
        by_naming=by(quoted, _naming),
        by_kind=by(quoted, lambda one: one.statement.kind),
        by_publisher=by(quoted, lambda one: one.record.article.publisher),
    )


def _quoted(records: Iterable[Record]) -> list[_Quoted]:
    speakers = Speakers()
    found = []
    for record in records:
        actors = {} if record.actors is UNSET else {actor.id: actor for actor in record.actors}
        for statement in () if record.statements is UNSET else record.statements:
            if statement.nested_in is not None:
                continue
            actor = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
            name = None
            if actor is not None:
                name = speakers.name_of(actor) if actor.type == "person" else actor.name
            words = len(_WORD.findall(statement.content.text))
            found.append(_Quoted(record, statement, actor, name, words))
    return found


def _naming(one: _Quoted) -> Naming | None:
    """Whether the source is named, unnamed or not stated at all; None when speakers were not judged."""
    if one.statement.speaker is UNSET:
        return None
    if one.actor is not None:
        return "named" if one.actor.type in _NAMED else "unnamed"
    return "unnamed" if one.statement.source is not None else "unstated"


def _role(actor: Actor | None) -> str | None:
    return actor.role.casefold() if actor is not None and actor.role else None


def _shares(quoted: Sequence[_Quoted], key: Callable[[_Quoted], str | None], total: int) -> tuple[Share, ...]:
    """A share for each value, those with most words first, what is not known last."""
    groups: dict[str | None, list[_Quoted]] = {}
    for one in quoted:
        groups.setdefault(key(one), []).append(one)
    shares = [_share(value, group, total) for value, group in groups.items()]
    return tuple(
        sorted(shares, key=lambda one: (one.value is None, -one.words, -one.statements, one.value or ""))
    )


def _share(value: str | None, group: Sequence[_Quoted], total: int) -> Share:
    words = sum(one.words for one in group)
    kinds = [one.statement.kind for one in group]
    return Share(
        value=value,
        statements=len(group),
        words=words,
        share=round(words / total, 4) if total else 0.0,
        direct=kinds.count("direct"),
        mixed=kinds.count("mixed"),
        indirect=kinds.count("indirect"),
        reports=len({one.record.id for one in group}),
    )
