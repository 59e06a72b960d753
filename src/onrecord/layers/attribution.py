"""Statements as the network reads them, put right by punctuation where that leaves no doubt.

The network finds cues and, for each, its source and content (:mod:`onrecord.models`). Quotation marks then settle what
it left ragged: a closed quotation is one content, a quotation over several paragraphs goes on, and a quotation
that no content covers is taken from the rules of direct speech.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from onrecord.layers.clauses import read_sentences
from onrecord.layers.labelled_speech import find_labelled
from onrecord.layers.quotations import Quotation, find_quotations
from onrecord.layers.quoted_speech import Draft, find_quoted
from onrecord.layers.statements import make_statements
from onrecord.models.reading import Reading, Relation
from onrecord.types import Article, Offsets, Statement

MOSTLY = 0.5
"""The share of a quotation from which on a content means all of it."""

SPOKEN_RULES = frozenset(("quote-before-verb", "quote-after-verb", "quote-announced", "quote-signed"))
"""Rules of direct speech that are trusted with a quotation in which the network found nothing."""


def attribute(article: Article, reading: Reading) -> tuple[Statement, ...]:
    """The statements of the article's text, in text order, with source, cue, content, kind and nesting.

    ``reading`` is of ``article.text``. ``method`` is ``model``, ``model+quotation`` where punctuation moved a bound, or
    ``rules:`` and a rule's name. ``confidence`` is calibrated: of statements at 0.9, nine in ten are right.
    """
    text = article.text
    quotations = find_quotations(text)
    outer = [q for q in quotations if q.depth == 0]
    drafts = [_draft(relation, outer) for relation in reading.relations]
    _carry_on(drafts, outer)
    quoted = find_quoted(text, read_sentences(text, quotations), quotations)
    drafts += _uncovered(quoted.drafts, drafts, SPOKEN_RULES)
    drafts += _uncovered(find_labelled(text), drafts, frozenset(("transcript",)))
    return make_statements(text, drafts, quotations)


def _draft(relation: Relation, outer: Sequence[Quotation]) -> Draft:
    content = sorted({_whole(piece, relation.cue, outer) for piece in relation.content})
    merged: list[Offsets] = []
    for start, end in content:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    moved = tuple(merged) != relation.content
    rule = "model+quotation" if moved else "model"
    return Draft(relation.source, relation.cue, merged, rule, relation.score)


def _whole(piece: Offsets, cue: Offsets, outer: Sequence[Quotation]) -> Offsets:
    """The piece, with a bound that falls inside a quotation moved to the quotation's edge.

    A piece that is but a part of one quotation stays as it is, and so does what is said within a quotation (the
    cue stands there too).
    """
    start, end = piece
    for quotation in _touching(piece, outer):
        if quotation.start <= cue[0] < quotation.end:
            continue
        inner = (quotation.inner_start, quotation.inner_end)
        within = inner[0] <= start and end <= inner[1]
        if within and end - start < MOSTLY * (inner[1] - inner[0]):
            continue
        if quotation.start < start < quotation.end:
            start = quotation.start
        if quotation.start < end < quotation.end:
            end = quotation.end
    return start, end


def _touching(piece: Offsets, outer: Sequence[Quotation]) -> Iterable[Quotation]:
    at = bisect_left(outer, piece[0], key=lambda q: q.end)
    while at < len(outer) and outer[at].start < piece[1]:
        yield outer[at]
        at += 1


def _carry_on(drafts: Sequence[Draft], outer: Sequence[Quotation]) -> None:
    """What a quotation over several paragraphs says in the later ones belongs to who said the first."""
    for first, second in zip(outer, outer[1:], strict=False):
        if not first.continues or _covered((second.start, second.end), drafts):
            continue
        for draft in drafts:
            last = draft.content[-1]
            if first.start <= last[0] and first.inner_end - 2 <= last[1] <= first.end:
                draft.content.append((second.start, second.end))
                break


def _uncovered(found: Iterable[Draft], drafts: Sequence[Draft], rules: frozenset[str]) -> list[Draft]:
    return [
        draft
        for draft in found
        if draft.rule in rules and not any(_covered(piece, drafts) for piece in draft.content)
    ]


def _covered(piece: Offsets, drafts: Sequence[Draft]) -> bool:
    """Whether some content lies on a good part of the piece."""
    start, end = piece
    least = 0.3 * (end - start)
    return any(min(end, b) - max(start, a) > least for draft in drafts for a, b in draft.content)
