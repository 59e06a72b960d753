"""Sorts what a system got wrong into kinds that tell where to work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from benchmarks.quality.attribution import Pairs, Relation, jaccard, match, prepare

KINDS = (
    "missed",
    "missed, cue found",
    "bounds",
    "joined to another",
    "exact but for a few words",
    "source missing",
    "source wrong",
    "spurious",
    "spurious, cue is right",
)
"""The kinds, in the order of a table. *missed*: no content there; *cue found*: its cue was, with another content;
*bounds*: a content is there, less than half alike; *joined*: it lies within one twice as long; *exact but for a few
words*: alike by half or more, not equal; *source …*: the content is right, the source is not; *spurious*: a content
that matches none."""


def errors(
    text: str, gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]], discard: Pairs = ()
) -> Counter[str]:
    """How many errors of each kind one article has; a statement may count as inexact and as wrong in its source."""
    golds, founds = prepare(text, gold, discard), prepare(text, found, discard)
    pairs = match([g.content for g in golds], [f.content for f in founds], 0.5)
    counts: Counter[str] = Counter()
    for g, f in pairs:
        counts.update(_within(golds[g], founds[f]))
    matched_gold, matched_found = {g for g, _ in pairs}, {f for _, f in pairs}
    for g, one in enumerate(golds):
        if g not in matched_gold:
            counts[_missed(one, founds)] += 1
    cues = {one.cue for one in golds}
    for f, other in enumerate(founds):
        if f not in matched_found:
            counts["spurious, cue is right" if other.cue in cues else "spurious"] += 1
    return counts


def _within(gold: Relation, found: Relation) -> Iterable[str]:
    if gold.content != found.content:
        yield "exact but for a few words"
    if gold.source and not found.source:
        yield "source missing"
    elif gold.source != found.source and not gold.source & found.source:
        yield "source wrong"


def _missed(gold: Relation, founds: list[Relation]) -> str:
    best = max(founds, key=lambda found: jaccard(gold.content, found.content), default=None)
    if best is None or not best.content & gold.content:
        return "missed, cue found" if any(found.cue & gold.cue for found in founds) else "missed"
    if gold.content <= best.content and len(best.content) >= 2 * len(gold.content):
        return "joined to another"
    return "bounds"
