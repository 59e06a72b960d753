"""Records made by hand, for tests of what keeps, compares and writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from onrecord.layers.spans import make_span
from onrecord.types import Actor, Article, Model, Published, Record, Span, Statement

MODEL = Model(name="rules", digest="0" * 64)


def span_of(text: str, piece: str) -> Span:
    """The span over the first place where ``piece`` stands in ``text``."""
    start = text.index(piece)
    return make_span(text, (start, start + len(piece)))


def make_statement(text: str, content: str, *, id: str = "s1", **fields: Any) -> Statement:
    """A statement over ``content``; ``source`` and ``cue`` may be given as pieces of the text."""
    for name in ("source", "cue", "addressee"):
        if isinstance(fields.get(name), str):
            fields[name] = span_of(text, fields[name])
    defaults: dict[str, Any] = {
        "kind": "indirect",
        "source": None,
        "cue": None,
        "confidence": 0.9,
        "method": "hand",
    }
    return Statement(id=id, content=span_of(text, content), **(defaults | fields))


def make_record(
    text: str = "The port office said two berths were free.",
    *,
    id: str = "r1",
    date: str | None = "2024-05-31",
    until: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    statements: Sequence[Statement] | None = None,
    actors: Sequence[Actor] | None = None,
    version: str = "0.1.0",
    model: Model = MODEL,
    **fields: Any,
) -> Record:
    """A record of ``text``, with one statement over all of it unless others are given."""
    published = Published(start=date, end=until or date, basis="given" if date else "unknown")
    article = Article(text=text, title=title, publisher=publisher, published=published)
    if statements is None:
        statements = (make_statement(text, text),)
    if actors is not None:
        fields["actors"] = tuple(actors)
    return Record(
        id=id, onrecord=version, model=model, article=article, statements=tuple(statements), **fields
    )
