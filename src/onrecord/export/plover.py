"""PLOVER's data interchange (Open Event Data Alliance, draft 0.7b1): one event a line of JSON.

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
from onrecord.types import Actor, Event, Record

CODEBOOK = "plover-0.7b1"

QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT", "INVESTIGATE"), 2),
    **dict.fromkeys(("REQUEST", "DEMAND", "ACCUSE", "REJECT", "SANCTION", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""The specification's quad categories: verbal and material cooperation, verbal and material conflict. What the draft
calls DEMAND, the published data set calls REQUEST."""


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
    for event in record.events or ():
        line = _event_line(record, event, actors)
        yield {name: value for name, value in line.items() if value is not None or name == "date"}


def _event_line(record: Record, event: Event, actors: dict[str, Actor]) -> dict[str, Any]:
    article = record.article
    date = event.start or article.published.start
    return {
        "id": f"{record.id}#{event.id}",
        "date": date,
        "enddate": event.end if event.start and event.end != event.start else None,
        "source": _actors(event.actor, actors),
        "recipient": _actors(event.recipient, actors) or None,
        "event": [event.type],
        "mode": [event.mode] if event.mode else None,
        "quad_code": QUAD.get(event.type.upper()),
        "event_text": [event.trigger.text],
        "text_info": {"start": event.trigger.spans[0][0], "end": event.trigger.spans[-1][1]},
        "cite_info": _given(
            citation=record.id,
            url=article.url,
            title=article.title,
            language=article.language,
            publication=article.publisher,
            codebook=CODEBOOK,
        ),
        "coder": f"onrecord {record.onrecord}, {record.model.name} {record.model.digest[:12]}",
        "onrecord_context": event.context,
        "onrecord_statement": event.reported_in,
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


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
