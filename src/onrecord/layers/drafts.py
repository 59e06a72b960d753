"""From the pieces that the network marks to a draft: its parts end with words, and with words of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lang.en.reporting import (
    AUXILIARY_ALONE,
    DANGLING,
    DETERMINERS_AT_END,
    GOVERNING,
    PREDICATE,
)
from onrecord.layers.quoted_speech import Draft
from onrecord.layers.spans import merged, to_words
from onrecord.models.reading import Relation
from onrecord.types import Offsets

OPENING_MARKS = frozenset("@#$£€([")
CLOSING_MARKS = frozenset(".)]%")
"""Marks that may belong to a name or a cue; others around it do not."""

_PARTICLE_AT_END = re.compile(rf"\s+(?:{'|'.join((*GOVERNING, *DETERMINERS_AT_END))})\Z", re.IGNORECASE)
_AUXILIARY_ALONE = re.compile(AUXILIARY_ALONE, re.IGNORECASE)
_PREDICATE = re.compile(PREDICATE)
_OF = re.compile(r"\s+(?:of|for|about)(?=\s)", re.IGNORECASE)
_BREAK = re.compile(r"\n|[.!?][\"'”’]?\s|[\"“”«»]")
_LONGEST_HOLE = 10
_TAIL = re.compile(rf"(?:[\s,]+|(?<!\w))(?:{'|'.join(DANGLING)})\Z", re.IGNORECASE)


def draft_of(text: str, relation: Relation) -> Draft:
    """The relation with its parts at word ends; contents that hold no word, or only the cue, are left out."""
    cue = _to_predicate(text, _bare(text, *to_words(text, *relation.cue)), relation.source)
    content = [_beside(to_words(text, *piece), cue) for piece in relation.content]
    spoken = [(start, end) for start, end in content if any(map(str.isalnum, text[start:end]))]
    named = [_bare(text, *to_words(text, *relation.source))] if relation.source else []
    source = next(iter(_to_phrase(text, named) or named), None)  # "which" is a source, too
    pieces = _to_phrase(text, _closed(text, merged(spoken), [part for part in (cue, source) if part]))
    starts = [start for start, _ in (*pieces, *named)]
    return Draft(source, _to_phrasal(text, cue, starts), pieces, "model", relation.score)


def _to_predicate(text: str, cue: Offsets, source: Offsets | None) -> Offsets:
    """An auxiliary alone is no cue: the participle or adjective behind it belongs to it ("was | sure it would")."""
    start, end = cue
    predicate = _PREDICATE.match(text, end) if _AUXILIARY_ALONE.fullmatch(text, start, end) else None
    if predicate is None or (source is not None and source[0] < predicate.end() and end < source[1]):
        return cue
    return start, predicate.end()


def _to_phrasal(text: str, cue: Offsets, starts: Sequence[int]) -> Offsets:
    """The cue with the preposition before a source or content ("called for | calm"), and with no other ("said on |
    Friday").
    """
    start, end = cue
    while (tail := _PARTICLE_AT_END.search(text, start, end)) and not _begins(text, end, starts):
        end = tail.start()
    following = _OF.match(text, end)
    return (start, following.end()) if following and _begins(text, following.end(), starts) else (start, end)


def _begins(text: str, at: int, starts: Sequence[int]) -> bool:
    """Whether a source or content begins at the next word after ``at``."""
    return any(at <= start and not any(map(str.isalnum, text[at:start])) for start in starts)


def _to_phrase(text: str, pieces: list[Offsets]) -> list[Offsets]:
    """Without the words that begin what is not content any more ("… to the poor in | 2018")."""
    while pieces:
        start, end = pieces[-1]
        tail = _TAIL.search(text, max(start, end - 12), end)
        if tail is None or text[end : end + 1] != " ":
            return pieces
        pieces = [*pieces[:-1], (start, tail.start())] if tail.start() > start else pieces[:-1]
    return pieces


def _closed(text: str, pieces: Sequence[Offsets], parts: Sequence[Offsets]) -> list[Offsets]:
    """The pieces with the few words between two of them that are neither source nor cue: of a clause that is reported,
    nothing else is left out ("the ward at | St Anne's | may open").
    """
    closed: list[Offsets] = []
    for start, end in pieces:
        last = closed[-1][1] if closed else start
        hole = text[last:start]
        apart = any(a < start and last < b for a, b in parts) or _BREAK.search(hole)
        if closed and not apart and len(hole.split()) <= _LONGEST_HOLE:
            closed[-1] = (closed[-1][0], end)
        else:
            closed.append((start, end))
    return closed


def _bare(text: str, start: int, end: int) -> Offsets:
    """Without the commas, quotation marks and spaces around it, if it holds a word at all."""
    low, high = start, end
    while low < high and not text[low].isalnum() and text[low] not in OPENING_MARKS:
        low += 1
    if low - start == 1 and text[start] in "'’" and text[start - 1 : start].isalnum():
        low = start  # I'm, they've
    while high > low and not text[high - 1].isalnum() and text[high - 1] not in CLOSING_MARKS:
        high -= 1
    return (low, high) if low < high else (start, end)


def _beside(piece: Offsets, cue: Offsets) -> Offsets:
    """The piece without what the cue has of it."""
    start, end = piece
    if start < cue[1] <= end and cue[0] <= start:
        return cue[1], end
    if start <= cue[0] < end and cue[1] >= end:
        return start, cue[0]
    return piece
