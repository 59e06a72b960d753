"""Speakers: every statement's source resolved to an actor of the article.

Names and their short forms are clustered; pronouns, offices, definite descriptions and documents are resolved to what
is most present where they stand (after Grosz, Joshi and Weinstein's centering). What cannot be told is None: an
unresolved pronoun has no speaker. The dated table of offices is asked only when the report's date is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.layers.actors import make_actors
from onrecord.layers.names import Name
from onrecord.layers.quotations import Quotation, find_quotations
from onrecord.layers.sentences import split_sentences
from onrecord.layers.who.entities import gather
from onrecord.layers.who.identity import identify
from onrecord.layers.who.resolver import Resolver
from onrecord.layers.who.scene import Scene
from onrecord.types import Actor, Article, Offsets, Statement


def resolve_speakers(
    article: Article,
    statements: Sequence[Statement],
    names: Sequence[Name],
    *,
    sentences: Sequence[Offsets] | None = None,
    quotations: Sequence[Quotation] | None = None,
) -> tuple[tuple[Statement, ...], tuple[Actor, ...]]:
    """Set ``speaker`` on every statement, and name the actors.

    Args:
        article: the article; its date of publication, where known, opens the table of offices.
        statements: its statements, in text order.
        names: its named mentions, as :func:`onrecord.layers.names.find_names` gives them.
        sentences: those of the text, where they are known already.
        quotations: likewise.

    Returns:
        The statements, each with the id of an actor or None as its speaker, and the actors in text order.
    """
    text = article.text
    scene = Scene(
        text,
        split_sentences(text) if sentences is None else sentences,
        find_quotations(text) if quotations is None else quotations,
        names,
    )
    cast = gather(scene)
    days = _days(article)
    identify(cast, days=days)
    speakers = Resolver(scene, cast, statements, days=days).run()
    actors = make_actors(text, [speaker for speaker in speakers if speaker is not None])
    resolved = tuple(
        replace(statement, speaker=None if speaker is None else actors[id(speaker)].id)
        for statement, speaker in zip(statements, speakers, strict=True)
    )
    return resolved, tuple(actors.values())


def _days(article: Article) -> tuple[str, str] | None:
    published = article.published
    if published.start is None or published.end is None:
        return None
    return published.start[:10], published.end[:10]
