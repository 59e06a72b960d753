"""W3C Web Annotations (the data model of 23 February 2017): every span of a statement, by its words and its place.

The file is one ``AnnotationCollection`` with one page, an annotation a line. A target has two selectors: a
``TextQuoteSelector`` (the words, with those around them), which finds the place on the page itself, and a
``TextPositionSelector``, which counts code points of the article's text, as the model has it. A stretch that is
split has a target for each of its pieces. The annotation of a source or a hedge links to that of its statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from onrecord.export.files import json_line, whole_file
from onrecord.export.identifiers import iri_of, report_iri
from onrecord.types import Actor, Record, Span, Statement

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
COLLECTION = "urn:onrecord:annotations"
AROUND = 32
"""Code points before and after a quote."""

_WIKIDATA = "http://www.wikidata.org/entity/"

Body = dict[str, Any]


def write(records: Iterable[Record], out: Path) -> int:
    """Write the annotations of the records to ``out``, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = total = 0
    with whole_file(out) as file:
        file.write(_head())
        for record in records:
            for annotation in annotations_of(record):
                file.write((b",\n" if total else b"\n") + json_line(annotation))
                total += 1
            count += 1
        file.write(b'\n]},\n"total":' + str(total).encode() + b"}\n")
    return count


def annotations_of(record: Record) -> Iterator[dict[str, Any]]:
    """The annotations of a record, in text order of its statements."""
    actors = {actor.id: actor for actor in record.actors or ()}
    page = report_iri(record)
    for statement in record.statements or ():
        iri = f"{page}#{statement.id}"
        speaker = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
        yield {
            "id": iri,
            "type": "Annotation",
            "motivation": "classifying",
            "body": _bodies(statement, speaker),
            "target": _targets(record, statement.content),
        }
        for role, span in _parts(statement):
            yield {
                "type": "Annotation",
                "motivation": "classifying",
                "body": [
                    _tag(role),
                    {"type": "SpecificResource", "source": iri, "purpose": "linking"},
                ],
                "target": _targets(record, span),
            }


def _head() -> bytes:
    collection = {"@context": CONTEXT, "id": COLLECTION, "type": "AnnotationCollection"}
    page = {"id": f"{COLLECTION}#1", "type": "AnnotationPage", "partOf": {"id": COLLECTION}, "startIndex": 0}
    return json_line(collection)[:-1] + b',\n"first":' + json_line(page)[:-1] + b',"items":['


def _bodies(statement: Statement, speaker: Actor | None) -> list[Body]:
    bodies = [_tag("statement"), _tag(f"kind:{statement.kind}")]
    for name in ("act", "polarity", "certainty"):
        if value := getattr(statement, name):
            bodies.append(_tag(f"{name}:{value}"))
    if speaker is not None:
        bodies.append({"type": "TextualBody", "purpose": "identifying", "value": speaker.name})
        if speaker.wikidata:
            source = _WIKIDATA + speaker.wikidata
            bodies.append({"type": "SpecificResource", "purpose": "identifying", "source": source})
    return bodies


def _tag(value: str) -> Body:
    return {"type": "TextualBody", "purpose": "tagging", "value": value}


def _parts(statement: Statement) -> Iterator[tuple[str, Span]]:
    for role in ("source", "cue", "addressee"):
        if span := getattr(statement, role):
            yield role, span
    for hedge in statement.hedges or ():
        yield f"hedge:{hedge.type}", hedge
    for condition in statement.conditions or ():
        yield "condition", condition


def _targets(record: Record, span: Span) -> list[dict[str, Any]]:
    text = record.article.text
    url = iri_of(record.article.url)
    return [
        {
            "type": "SpecificResource",
            "source": report_iri(record),
            **({"scope": url} if url else {}),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - AROUND) : start],
                    "suffix": text[end : end + AROUND],
                },
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        }
        for start, end in span.spans
    ]
