"""schema.org as JSON-LD: every report a ``NewsArticle``, every statement a ``Quotation``, a ``Claim``, or both.

A statement is a ``Quotation`` where words stand in quotation marks, and a ``Claim`` where its content is put as
so or not so by its source (the assertive acts), or is only reported. One report a line of the ``@graph``, so that
a file of any length is written without being held. What schema.org has no word for (act, certainty, offsets) stands
under ``onrecord:``; the context is in the file, and nothing is fetched to read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from msgspec import UNSET

from onrecord.export.files import json_line, whole_file
from onrecord.export.identifiers import iri_of, report_iri
from onrecord.types import Actor, Article, Interval, Published, Record, Span, Statement

CONTEXT = {"@vocab": "https://schema.org/", "onrecord": "urn:onrecord:vocabulary#"}

_ASSERTIVE = frozenset({"asserts", "denies", "predicts", "concedes", "warns"})
_TYPES: Mapping[str, Any] = {
    "person": "Person",
    "organization": "Organization",
    "country": ["Country", "Organization"],
    "document": "CreativeWork",
    "group": "Thing",
    "unnamed": "Thing",
}
_WIKIDATA = "http://www.wikidata.org/entity/"


def write(records: Iterable[Record], out: Path) -> int:
    """Write the records to ``out``, in their order, and return how many there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = 0
    with whole_file(out) as file:
        file.write(b'{"@context":' + json_line(CONTEXT) + b',\n"@graph":[')
        for record in records:
            file.write((b",\n" if count else b"\n") + json_line(report_node(record)))
            count += 1
        file.write(b"\n]}\n")
    return count


def report_node(record: Record) -> dict[str, Any]:
    """The node of a report, with its statements and speakers in it."""
    iri = report_iri(record)
    article = record.article
    published, between = _published(article.published)
    return _known(
        {
            "@id": iri,
            "@type": "NewsArticle",
            "identifier": record.id,
            "headline": article.title,
            "url": _link(article),
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "author": [{"@type": "Person", "name": name} for name in article.authors] or None,
            "inLanguage": article.language,
            "datePublished": published,
            "onrecord:publishedBetween": between,
            "articleBody": article.text,
            "mentions": [_actor_node(actor, iri) for actor in record.actors or ()] or None,
            "hasPart": [_statement_node(statement, iri) for statement in record.statements or ()] or None,
        }
    )


def _statement_node(statement: Statement, iri: str) -> dict[str, Any]:
    types = statement_types(statement)
    speaker = {"@id": f"{iri}#{statement.speaker}"} if isinstance(statement.speaker, str) else None
    return _known(
        {
            "@id": f"{iri}#{statement.id}",
            "@type": types,
            "text": statement.content.text,
            "spokenByCharacter": speaker if "Quotation" in types else None,
            "author": speaker if "Claim" in types else None,
            "isPartOf": {"@id": f"{iri}#{statement.nested_in}"} if statement.nested_in else None,
            "onrecord:kind": statement.kind,
            "onrecord:act": statement.act or None,
            "onrecord:polarity": statement.polarity or None,
            "onrecord:certainty": statement.certainty or None,
            "onrecord:due": _interval(statement.due or None),
            "onrecord:said": _interval(statement.said or None),
            "onrecord:source": statement.source.text if statement.source else None,
            "onrecord:cue": statement.cue.text if statement.cue else None,
            "onrecord:spans": _offsets(statement.content),
            "onrecord:confidence": statement.confidence,
        }
    )


def statement_types(statement: Statement) -> list[str]:
    """Which of the two a statement is."""
    quoted = statement.kind != "indirect"
    claimed = not quoted or statement.act in _ASSERTIVE
    return ["Quotation"] * quoted + ["Claim"] * claimed


def _actor_node(actor: Actor, iri: str) -> dict[str, Any]:
    role = "jobTitle" if actor.type == "person" else "description"
    return _known(
        {
            "@id": f"{iri}#{actor.id}",
            "@type": _TYPES[actor.type],
            "name": actor.name,
            role: actor.role,
            "onrecord:type": actor.type,
            "onrecord:country": actor.country,
            "sameAs": {"@id": _WIKIDATA + actor.wikidata} if actor.wikidata else None,
        }
    )


def _link(article: Article) -> dict[str, str] | str | None:
    iri = iri_of(article.url)
    return {"@id": iri} if iri else article.url


def _published(published: Published) -> tuple[str | None, str | None]:
    """The day, where it is one; else the days between which it lies."""
    if published.start == published.end:
        return published.start, None
    return None, f"{published.start or '..'}/{published.end or '..'}"


def _interval(interval: Interval | None) -> str | None:
    return f"{interval.start or '..'}/{interval.end or '..'}" if interval else None


def _offsets(span: Span) -> str:
    return " ".join(f"{start}-{end}" for start, end in span.spans)


def _known(node: dict[str, Any]) -> dict[str, Any]:
    """The node without what is unknown."""
    return {name: value for name, value in node.items() if value is not None and value is not UNSET}
