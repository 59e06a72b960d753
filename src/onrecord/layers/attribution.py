"""Statements as the network reads them, put right by punctuation where that leaves no doubt.

The network finds cues and, for each, its source and content (:mod:`onrecord.models`). Quotation marks then settle what
it left ragged: a closed quotation is one content, a quotation over several paragraphs goes on, and a quotation
that no content covers is taken from the rules of direct speech.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from onrecord.lang.en.reporting import NEEDS_SOURCE, SHARES_SUBJECT
from onrecord.layers.clauses import read_sentences
from onrecord.layers.drafts import draft_of
from onrecord.layers.floating import settle_floating
from onrecord.layers.labelled_speech import find_labelled
from onrecord.layers.quotations import Quotation, find_quotations
from onrecord.layers.quoted_speech import Draft, find_quoted
from onrecord.layers.sentences import split_sentences
from onrecord.layers.settling import carry_on, is_covered, part, settle, touching
from onrecord.layers.spans import merged
from onrecord.layers.statements import make_statements
from onrecord.models.reading import Reading
from onrecord.types import Article, Offsets, Statement

LEAST_CONFIDENCE = 0.42
"""What is more likely wrong than right is left out: of statements below, fewer than two in five are right."""

SPOKEN_RULES = frozenset(("quote-after-verb",))
"""Rules of direct speech that are trusted with a quotation in which the network found nothing."""

LABEL_RULES = frozenset(("transcript",))
"""Rules of speech behind a label that are trusted more than the network."""

_PARTICIPLE = re.compile(SHARES_SUBJECT)


def attribute(
    article: Article, reading: Reading, *, least: float = LEAST_CONFIDENCE
) -> tuple[Statement, ...]:
    """The statements of the article's text, in text order, with source, cue, content, kind and nesting.

    ``reading`` is of ``article.text``. ``method`` is ``model``, ``model+quotation`` where punctuation moved a
    bound, or ``rules:`` and a rule's name. ``confidence`` is calibrated on PolNeAR dev: of statements at 0.9,
    nine in ten are right. What the network is less sure of than ``least`` is left out.
    """
    text = article.text
    quotations = find_quotations(text)
    outer = [q for q in quotations if q.depth == 0]
    trusted = [relation for relation in reading.relations if relation.score >= least]
    drafts = [draft for relation in trusted if (draft := draft_of(text, relation)).content]
    reported = _reporting_sentences(text, outer)
    _share_subjects(reported, text, drafts)
    drafts = [draft for draft in drafts if draft.source or not _needs_source(text, draft)]
    settle(drafts, outer)
    part(drafts, outer, reported)
    drafts = _in_turns(drafts, [turn for turn in find_labelled(text) if turn.rule in LABEL_RULES])
    carry_on(drafts, outer)
    sentences = read_sentences(text, quotations)
    quoted = find_quoted(text, sentences, quotations).drafts
    drafts = _signed(drafts, [draft for draft in quoted if draft.rule == "quote-signed"])
    drafts += _uncovered(quoted, drafts, SPOKEN_RULES)
    drafts = settle_floating(text, sentences, drafts, reading.mentions)
    return make_statements(text, _once(drafts), quotations)


def _reporting_sentences(text: str, outer: Sequence[Quotation]) -> list[Offsets]:
    """The reporter's sentences: those that end within a quotation go on after it."""
    sentences: list[Offsets] = []
    for start, end in split_sentences(text):
        if sentences and any(q.start < start < q.end for q in touching((start - 1, start + 1), outer)):
            sentences[-1] = (sentences[-1][0], end)
        else:
            sentences.append((start, end))
    return sentences


def _share_subjects(sentences: Iterable[Offsets], text: str, drafts: Sequence[Draft]) -> None:
    """``said …, adding …``: a participle without a source has that of the cue before it in the sentence."""
    ordered = sorted((d for d in drafts if d.cue is not None), key=lambda d: d.cue or (0, 0))
    for sentence in sentences:
        before: Draft | None = None
        for draft in ordered:
            assert draft.cue is not None
            if not sentence[0] <= draft.cue[0] < sentence[1]:
                continue
            if draft.source is None and before is not None and _PARTICIPLE.match(text, *draft.cue):
                draft.source = before.source
            before = draft if draft.source is not None else before


def _needs_source(text: str, draft: Draft) -> bool:
    return draft.cue is not None and text[slice(*draft.cue)].split()[0].lower() in NEEDS_SOURCE


def _in_turns(drafts: Sequence[Draft], turns: Sequence[Draft]) -> list[Draft]:
    """A transcript goes turn by turn: each turn is its label's, and nothing reaches beyond the turn it begins in."""
    if not turns:
        return list(drafts)
    labels = [turn.source[0] for turn in turns if turn.source]
    bounds = [0, *labels, sys.maxsize]
    kept: list[Draft] = []
    for draft in drafts:
        at = bisect_right(labels, (draft.cue or draft.content[0])[0])
        low, high = bounds[at], bounds[at + 1]
        pieces = [(max(a, low), min(b, high)) for a, b in draft.content if a < high and b > low]
        if at and draft.cue is not None and draft.cue[0] < turns[at - 1].content[0][0]:
            turns[at - 1].content = merged([*turns[at - 1].content, *pieces])
        elif pieces:
            draft.content = pieces
            kept.append(draft)
    return [*kept, *turns]


def _signed(drafts: Sequence[Draft], signed: Sequence[Draft]) -> list[Draft]:
    """A quotation with a name below it is that person's alone; what is reported within it stays."""
    kept: list[Draft] = []
    for draft in drafts:
        at = (draft.cue or draft.content[0])[0]
        others = [piece for other in signed for piece in other.content if not piece[0] < at < piece[1]]
        draft.content = [p for p in draft.content if not any(p[0] < b and a < p[1] for a, b in others)]
        if draft.content:
            kept.append(draft)
    return [*kept, *signed]


def _uncovered(found: Iterable[Draft], drafts: Sequence[Draft], rules: frozenset[str]) -> list[Draft]:
    return [
        draft
        for draft in found
        if draft.rule in rules and not any(is_covered(piece, drafts) for piece in draft.content)
    ]


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Of two cues with the very same content ("in a letter … wrote") the surer one."""
    surest: dict[tuple[Offsets, ...], Draft] = {}
    for draft in sorted(drafts, key=lambda draft: -draft.confidence):
        surest.setdefault(tuple(draft.content), draft)
    return [draft for draft in drafts if surest[tuple(draft.content)] is draft]
