"""Actors: the entities that speak in an article, and whether two names are one person's."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.layers.spans import make_span
from onrecord.layers.who.entities import Entity
from onrecord.types import Actor, Offsets, Span


def make_actors(text: str, entities: Iterable[Entity]) -> dict[int, Actor]:
    """The actors of those who speak, ``a1`` … in the order in which the text first mentions them.

    Args:
        text: the article's text.
        entities: those who speak; the same one may come more than once.

    Returns:
        The actor of each entity by the entity's ``id()``.
    """
    apart = {id(entity): entity for entity in entities}
    spans = {key: _spans(entity) for key, entity in apart.items()}
    order = sorted(apart, key=lambda key: (spans[key] or [(len(text), 0)], apart[key].name))
    return {
        key: Actor(
            id=f"a{number}",
            name=apart[key].name,
            type=apart[key].type,
            role=apart[key].role,
            country=apart[key].country,
            wikidata=apart[key].wikidata,
            mentions=_mentions(text, spans[key]),
        )
        for number, key in enumerate(order, start=1)
    }


def _spans(entity: Entity) -> list[Offsets]:
    """Names, and those sources that hold none of them."""
    named = sorted(set(entity.mentions))
    sources = {
        (start, end)
        for start, end in entity.spoken
        if not any(start <= low and high <= end for low, high in named)
    }
    return sorted({*named, *sources})


def _mentions(text: str, spans: Iterable[Offsets]) -> tuple[Span, ...]:
    return tuple(make_span(text, pair) for pair in spans)
