"""A record as rows: what the ledger's tables hold of it. A field that was not judged is NULL there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TypeVar

from msgspec import UNSET, UnsetType

from onrecord.ledger.encoding import content_hash, encode_record, plain_letters, storable
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.types import Actor, Interval, Published, Record, Span, Statement

Value = str | int | float | bytes | None
Row = dict[str, Value]
_T = TypeVar("_T")

_RECORD_LAYERS = ("statements", "actors", "times", "quantities", "headline", "events")
_STATEMENT_LAYERS = ("speaker", "addressee", "act", "hedges", "conditions", "due", "said")


def layers_of(record: Record) -> frozenset[str]:
    """The fields that were judged: those of the record, and those of each of its statements."""
    layers = {name for name in _RECORD_LAYERS if getattr(record, name) is not UNSET}
    if record.statements is not UNSET:
        for name in _STATEMENT_LAYERS:
            if all(getattr(statement, name) is not UNSET for statement in record.statements):
                layers.add(name)
    return frozenset(layers)


def days_of(published: Published) -> tuple[int, int]:
    """The first and last day on which it may have appeared, as ordinals (0: unknown).

    Where one end is open, the other stands for both.
    """
    first, last = ordinal(published.start), ordinal(published.end)
    first, last = first or last, last or first
    return first, max(first, last)


def ordinal(day: str | None) -> int:
    """The proleptic Gregorian ordinal of an ISO 8601 date, 0 when there is none or it is not one."""
    try:
        return datetime.date.fromisoformat(day[:10]).toordinal() if day else 0
    except ValueError:
        return 0


def report_row(record: Record, *, added_at: str) -> Row:
    """What ``reports`` holds of the record (without its number)."""
    article = record.article
    first, last = days_of(article.published)
    headline = _judged(record.headline)
    return {
        "id": storable(record.id),
        "content_hash": content_hash(article),
        "onrecord": record.onrecord,
        "model": record.model.name,
        "model_digest": record.model.digest,
        "layers": " ".join(sorted(layers_of(record))),
        "title": _text(article.title),
        "url": _text(article.url),
        "publisher": _text(article.publisher),
        "language": _text(article.language),
        "published_start": article.published.start,
        "published_end": article.published.end,
        "published_basis": article.published.basis,
        "first_day": first,
        "last_day": last,
        "verdict": headline.verdict if headline else None,
        "added_at": added_at,
    }


def body_row(record: Record, *, report: int) -> Row:
    """What ``records`` holds: all of it."""
    return {"report": report, "body": encode_record(record)}


def statement_rows(record: Record, *, report: int, first: int) -> Iterator[Row]:
    """What ``statements`` holds; ``first`` is the running number of the record's first statement."""
    day, _ = days_of(record.article.published)
    actors = {actor.id: actor for actor in record.actors or ()}
    for running, statement in enumerate(record.statements or (), start=first):
        speaker = None if statement.speaker is UNSET else statement.speaker
        actor = actors.get(speaker) if speaker is not None else None
        yield {
            "no": (day << DAY_SHIFT) + running,
            "report": report,
            **_statement_columns(statement),
            **_speaker_columns(statement, actor),
        }


def actor_rows(record: Record, *, report: int) -> Iterator[Row]:
    """What ``actors`` holds."""
    for actor in {actor.id: actor for actor in record.actors or ()}.values():
        yield {
            "report": report,
            "id": storable(actor.id),
            "name": storable(actor.name),
            "type": actor.type,
            "role": _text(actor.role),
            "country": _text(actor.country),
            "wikidata": _text(actor.wikidata),
        }


def time_rows(record: Record, *, report: int) -> Iterator[Row]:
    """What ``times`` holds."""
    for n, time in enumerate(record.times or ()):
        yield {
            "report": report,
            "n": n,
            "text": storable(time.text),
            "type": time.type,
            "value": storable(time.value),
            "start": time.start,
            "end": time.end,
        }


def _statement_columns(statement: Statement) -> Row:
    due, said = _judged(statement.due), _judged(statement.said)
    return {
        "id": storable(statement.id),
        "kind": statement.kind,
        "act": _judged(statement.act),
        "polarity": _judged(statement.polarity),
        "certainty": _judged(statement.certainty),
        "source": _span_text(statement.source),
        "cue": _span_text(statement.cue),
        "content": storable(statement.content.text),
        "addressee": _span_text(_judged(statement.addressee)),
        "due_start": _start(due),
        "due_end": _end(due),
        "said_start": _start(said),
        "said_end": _end(said),
        "nested_in": _text(statement.nested_in),
        "confidence": statement.confidence,
        "method": storable(statement.method),
    }


def _speaker_columns(statement: Statement, actor: Actor | None) -> Row:
    names = " ".join(filter(None, (actor.name if actor else None, _span_text(statement.source))))
    plain = plain_letters(names)
    return {
        "actor": None if statement.speaker is UNSET else _text(statement.speaker),
        "speaker": storable(actor.name) if actor else None,
        "speaker_type": actor.type if actor else None,
        "role": _text(actor.role) if actor else None,
        "country": _text(actor.country) if actor else None,
        "wikidata": _text(actor.wikidata) if actor else None,
        "plain_names": None if plain == names else storable(plain),
    }


def _judged(value: _T | UnsetType) -> _T | None:
    return None if isinstance(value, UnsetType) else value


def _text(value: str | None) -> str | None:
    return None if value is None else storable(value)


def _span_text(span: Span | None) -> str | None:
    return None if span is None else storable(span.text)


def _start(interval: Interval | None) -> str | None:
    return interval.start if interval else None


def _end(interval: Interval | None) -> str | None:
    return interval.end if interval else None
