"""PLOVER's data interchange (Open Event Data Alliance, draft 0.7b1): one event a line of JSON.

The events are verbal ones: what one actor of a report demands of another, refuses, threatens, promises, blames or
praises it for, as the statements tell; a statement without a named source or an addressee is none. Events of
the record (``events``) are written beside them, where a program put some there.

``source`` and ``recipient`` are lists of actor objects, ``event`` and ``mode`` lists of categories, ``text_info`` has
the offsets of the trigger in code points, ``cite_info`` says where it was read. The specification requires a date:
it is the event's own, else the report's, as event data has it; where neither is known it is null, with a comment.
Whether the event happened, was planned or was denied has no field there: it stands in ``onrecord_context``, so that
nobody counts a denial as an event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from onrecord.export.files import json_line, whole_file
from onrecord.types import Act, Actor, Event, Record, Span, Statement

CODEBOOK = "plover-0.7b1"

QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT", "INVESTIGATE"), 2),
    **dict.fromkeys(("REQUEST", "DEMAND", "ACCUSE", "REJECT", "SANCTION", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""The specification's quad categories: verbal and material cooperation, verbal and material conflict. What the draft
calls DEMAND, the published data set calls REQUEST."""


VERBAL: dict[Act, str] = {
    "promises": "AGREE",
    "praises": "SUPPORT",
    "demands": "REQUEST",
    "blames": "ACCUSE",
    "refuses": "REJECT",
    "threatens": "THREATEN",
}
"""What the act of a statement is as an event. The other acts are no events in PLOVER."""


def write(records: Iterable[Record], out: Path) -> int:
    """Write the events of the records to ``out``, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = 0
    with whole_file(out) as file:
        for record in records:
            for event in event_lines(record):
                file.write(json_line(event) + b"\n")
            count += 1
    return count


def event_lines(record: Record) -> Iterator[dict[str, Any]]:
    """The events of a record, without the fields of which nothing is known."""
    actors = {actor.id: actor for actor in record.actors or ()}
    lines = [_event_line(record, event, actors) for event in record.events or ()]
    lines += filter(None, (_verbal_line(record, statement, actors) for statement in record.statements or ()))
    for line in lines:
        yield {name: value for name, value in line.items() if value is not None or name == "date"}


def _event_line(record: Record, event: Event, actors: dict[str, Actor]) -> dict[str, Any]:
    line = _line(record, event.id, event.type, event.trigger, event.start)
    return line | {
        "enddate": event.end if event.start and event.end != event.start else None,
        "source": _actors(event.actor, actors),
        "recipient": _actors(event.recipient, actors) or None,
        "mode": [event.mode] if event.mode else None,
        "onrecord_context": event.context,
        "onrecord_statement": event.reported_in,
    }


def _verbal_line(record: Record, statement: Statement, actors: dict[str, Actor]) -> dict[str, Any] | None:
    """The event that a statement is, None where it is none, or not done to anybody."""
    type = VERBAL.get(statement.act) if isinstance(statement.act, str) else None
    source = _actors(statement.speaker or None, actors)
    if type is None or not source or not statement.addressee or statement.cue is None:
        return None
    if type == "AGREE" and statement.polarity != "pos":
        return None
    said = statement.said.start if statement.said else None
    return _line(record, statement.id, type, statement.cue, said) | {
        "source": source,
        "recipient": _addressed(statement.addressee, actors),
        "onrecord_context": "happened",
        "onrecord_statement": statement.id,
    }


def _line(record: Record, id: str, type: str, trigger: Span, day: str | None) -> dict[str, Any]:
    article = record.article
    date = day or article.published.start
    return {
        "id": f"{record.id}#{id}",
        "date": date,
        "event": [type],
        "quad_code": QUAD.get(type.upper()),
        "event_text": [trigger.text],
        "text_info": {"start": trigger.spans[0][0], "end": trigger.spans[-1][1]},
        "cite_info": _given(
            citation=record.id,
            url=article.url,
            title=article.title,
            language=article.language,
            publication=article.publisher,
            codebook=CODEBOOK,
        ),
        "coder": f"onrecord {record.onrecord}, {record.model.name} {record.model.digest[:12]}",
        "comment": None if date else "neither the event nor its report has a date",
    }


def _actors(id: str | None, actors: dict[str, Actor]) -> list[dict[str, Any]]:
    actor = actors.get(id) if id is not None else None
    if actor is None:
        return []
    wikidata = f"https://www.wikidata.org/wiki/{actor.wikidata}" if actor.wikidata else None
    return [
        _given(
            code=actor.country,
            actor_text=actor.mentions[0].text if actor.mentions else actor.name,
            identifier_id=wikidata,
            identifier_text=actor.name,
            office=actor.role,
        )
    ]


def _addressed(addressee: Span, actors: dict[str, Actor]) -> list[dict[str, Any]]:
    """The actor whose mention the addressee is, as far as it is known; else its words alone."""
    for actor in actors.values():
        if any(mention.spans == addressee.spans for mention in actor.mentions):
            return _actors(actor.id, actors)
    return [{"actor_text": addressee.text}]


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
