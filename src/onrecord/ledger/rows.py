"""A record as rows: what the ledger's tables hold of it. A field that was not judged is NULL there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeVar

from msgspec import UNSET, UnsetType

from onrecord.ledger.encoding import content_hash, encode_record, plain_letters, storable
from onrecord.ledger.people import actor_key
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.types import Actor, Interval, Published, Record, Span, Statement

Value = str | int | float | bytes | None
Row = tuple[Value, ...]
_T = TypeVar("_T")

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "reports": (
            "no", "id", "content_hash", "onrecord", "model", "model_digest", "layers", "title", "url", "publisher",
            "language", "published_start", "published_end", "published_basis", "first_day", "last_day", "verdict",
            "added_at",
        ),
        "additions": (
            "report", "change", "content_hash", "onrecord", "model", "model_digest", "layers", "added_at",
        ),
        "records": ("report", "body"),
        "statements": (
            "no", "report", "id", "kind", "act", "polarity", "certainty",
            "actor", "speaker", "speaker_type", "role", "country", "wikidata", "plain_names",
            "source", "cue", "content", "addressee", "due_start", "due_end", "said_start", "said_end",
            "nested_in", "confidence", "method", "person",
        ),
        "actors": ("report", "id", "name", "type", "role", "country", "wikidata"),
        "times": ("report", "n", "text", "type", "value", "start", "end"),
    }
)  # fmt: skip
"""The columns of each table's rows, in the order in which the functions below give them."""

_RECORD_LAYERS = ("statements", "actors", "times", "quantities", "headline", "events")
_STATEMENT_LAYERS = (
    "speaker", "addressee", "act", "polarity", "certainty", "hedges", "conditions", "due", "said",
)  # fmt: skip


def layers_of(record: Record) -> frozenset[str]:
    """The fields that were judged: those of the record, and those of each of its statements."""
    layers = {name for name in _RECORD_LAYERS if getattr(record, name) is not UNSET}
    if record.statements is not UNSET:
        layers.update(_STATEMENT_LAYERS)
        layers -= {
            name for each in record.statements for name in _STATEMENT_LAYERS if getattr(each, name) is UNSET
        }
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


def report_columns(record: Record, *, added_at: str) -> dict[str, Value]:
    """What ``reports`` holds of the record, by column (without its number)."""
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


def addition_row(columns: Mapping[str, Value], replaced: bool) -> Row:
    """What ``additions`` notes of a report with these ``columns`` (:func:`report_columns`)."""
    noted = (columns[name] for name in COLUMNS["additions"][2:])
    return columns["id"], "replaced" if replaced else "added", *noted


def record_row(record: Record, *, report: int) -> Row:
    """What ``records`` holds: all of it."""
    return report, encode_record(record)


def statement_rows(record: Record, *, report: int, first: int) -> Iterator[Row]:
    """What ``statements`` holds; ``first`` is the running number of the record's first statement."""
    day, _ = days_of(record.article.published)
    number = (day << DAY_SHIFT) + first
    actors = {actor.id: _Speaker(actor) for actor in record.actors or ()}
    nobody = _Speaker(None)
    for statement in record.statements or ():
        speaker = None if statement.speaker is UNSET else statement.speaker
        actor = actors.get(speaker, nobody) if speaker is not None else nobody
        yield (
            number,
            report,
            storable(statement.id),
            statement.kind,
            _judged(statement.act),
            _judged(statement.polarity),
            _judged(statement.certainty),
            _text(speaker),
            *actor.columns,
            *_wording_columns(statement, actor.name),
            *_ends(_judged(statement.due)),
            *_ends(_judged(statement.said)),
            _text(statement.nested_in),
            statement.confidence,
            storable(statement.method),
            actor.person,
        )
        number += 1


class _Speaker:
    """What the rows of all statements of one actor share."""

    def __init__(self, actor: Actor | None) -> None:
        self.name = actor.name if actor else None
        self.columns = _actor_columns(actor)
        self.person = _text(actor_key(actor.name, actor.type)) if actor else None


def actor_rows(record: Record, *, report: int) -> Iterator[Row]:
    """What ``actors`` holds."""
    for actor in {actor.id: actor for actor in record.actors or ()}.values():
        name, *rest = _actor_columns(actor)
        yield report, storable(actor.id), name, *rest


def time_rows(record: Record, *, report: int) -> Iterator[Row]:
    """What ``times`` holds."""
    for n, time in enumerate(record.times or ()):
        yield report, n, storable(time.text), time.type, storable(time.value), time.start, time.end


def _actor_columns(actor: Actor | None) -> Row:
    if actor is None:
        return None, None, None, None, None
    return storable(actor.name), actor.type, _text(actor.role), _text(actor.country), _text(actor.wikidata)


def _wording_columns(statement: Statement, name: str | None) -> Row:
    """The names in plain letters, where those differ, then the source, cue, content and addressee."""
    source = _span_text(statement.source)
    names = " ".join(filter(None, (name, source)))
    plain = plain_letters(names)
    return (
        None if plain == names else storable(plain),
        source,
        _span_text(statement.cue),
        storable(statement.content.text),
        _span_text(_judged(statement.addressee)),
    )


def _judged(value: _T | UnsetType) -> _T | None:
    return None if isinstance(value, UnsetType) else value


def _text(value: str | None) -> str | None:
    return None if value is None else storable(value)


def _span_text(span: Span | None) -> str | None:
    return None if span is None else storable(span.text)


def _ends(interval: Interval | None) -> tuple[str | None, str | None]:
    return (interval.start, interval.end) if interval else (None, None)
