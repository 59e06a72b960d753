"""What must hold of every record, whatever it was read from."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import msgspec

from onrecord.layers.spans import well_formed
from onrecord.types import Record, Span


def check_record(record: Record) -> None:
    """Assert what the contract says of spans, references, dates and order."""
    article = record.article
    for path, value in walk(record):
        if isinstance(value, Span):
            check_span(path, value, article.text if value.in_ is msgspec.UNSET else article.title or "")
        if path.endswith((".start", ".end")) and isinstance(value, str):
            datetime.date.fromisoformat(value)
            assert len(value) == len("2026-01-31"), path
    check_statements(record)
    for items in (record.times, record.quantities):
        starts = [item.spans[0] for item in items or ()]
        assert starts == sorted(starts)


def check_span(path: str, span: Span, text: str) -> None:
    assert well_formed(span.spans, len(text)), path
    assert span.text == " ".join(text[start:end] for start, end in span.spans), path


def check_statements(record: Record) -> None:
    statements = record.statements or ()
    by_id = {statement.id: statement for statement in statements}
    assert [statement.id for statement in statements] == [f"s{n}" for n in range(1, len(statements) + 1)]
    actors = [actor.id for actor in record.actors or ()]
    assert len(set(actors)) == len(actors)
    for statement in statements:
        assert 0 <= statement.confidence <= 1
        assert statement.content.text.strip()
        if isinstance(statement.speaker, str):
            assert statement.speaker in actors
        if statement.nested_in is not None:
            check_nesting(statement.id, by_id)
        if statement.act is not msgspec.UNSET:
            assert (statement.certainty is None) == (
                statement.act in ("demands", "proposes", "asks", "withholds")
            )


def check_nesting(id: str, by_id: dict[str, Any]) -> None:
    """The chain ends, and each link lies within the next."""
    seen = {id}
    while (outer := by_id[id].nested_in) is not None:
        assert outer not in seen, f"{id} is nested in itself"
        spans = by_id[outer].content.spans
        assert spans[0][0] <= by_id[id].content.spans[0][0]
        assert by_id[id].content.spans[-1][1] <= spans[-1][1]
        seen.add(outer)
        id = outer


def walk(value: Any, path: str = "record") -> Iterator[tuple[str, Any]]:
    """Every value within a struct, with its path."""
    yield path, value
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from walk(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from walk(item, f"{path}[{number}]")
