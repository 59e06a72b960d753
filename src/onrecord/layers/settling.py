"""Quotation marks settle what the network left ragged: which draft has a quotation, and all of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from onrecord.layers.quotations import Quotation
from onrecord.layers.quoted_speech import Draft
from onrecord.layers.spans import merged
from onrecord.types import Offsets

MOSTLY = 0.5
"""The share of a quotation from which on a content means all of it."""


def settle(drafts: Sequence[Draft], outer: Sequence[Quotation]) -> None:
    """Moves the bounds of contents that fall inside a quotation to its edges.

    A quotation belongs to the draft that covers most of it, or to the one that begins it when no other does. A
    word or two quoted within it stay as they are, and so does what is said inside (its cue stands there too).
    """
    before = [list(draft.content) for draft in drafts]
    for draft, pieces in zip(drafts, before, strict=True):
        settled: list[Offsets] = []
        for piece in pieces:
            for quotation in touching(piece, outer):
                piece = _bound(piece, quotation, draft, drafts, before)
            if piece[0] < piece[1]:
                settled.append(piece)
        whole = merged(settled)
        if whole and whole != pieces:
            draft.content = whole
            draft.rule = "model+quotation"


def _bound(
    piece: Offsets,
    quotation: Quotation,
    draft: Draft,
    drafts: Sequence[Draft],
    contents: Sequence[Sequence[Offsets]],
) -> Offsets:
    start, end = piece
    if draft.cue is not None and quotation.start <= draft.cue[0] < quotation.end:
        return piece
    low, high = quotation.inner_start, quotation.inner_end
    if start <= low + 1 and end >= high - 1:
        return min(start, quotation.start), max(end, quotation.end)
    share = (min(end, high) - max(start, low)) / (high - low)
    at_edge = start <= low + 1 or end >= high - 1
    if share < MOSTLY:
        if not at_edge:
            return piece
        if any(
            other is not draft and _share(pieces, low, high) >= MOSTLY
            for other, pieces in zip(drafts, contents, strict=True)
        ):
            return (
                (start, min(end, quotation.start)) if start <= low + 1 else (max(start, quotation.end), end)
            )
    return min(start, quotation.start), max(end, quotation.end)


def part(drafts: Sequence[Draft], outer: Sequence[Quotation], sentences: Sequence[Offsets]) -> None:
    """A quotation that two drafts hold whole stays with the one whose cue is in its sentence.

    ``“Who signed it?” he asked. “That is our case,” she replied.``: what he asked is not what she replied.
    """
    for quotation in outer:
        holders = [
            draft
            for draft in drafts
            if draft.cue
            and not quotation.start <= draft.cue[0] < quotation.end
            and _share(draft.content, quotation.inner_start, quotation.inner_end) >= MOSTLY
        ]
        if len(holders) < 2:
            continue
        sentence = next((s for s in sentences if s[0] <= quotation.start < s[1]), (0, 0))
        beside = [draft for draft in holders if draft.cue and sentence[0] <= draft.cue[0] < sentence[1]]
        for draft in holders:
            apart = [p for p in draft.content if p[1] <= quotation.start or quotation.end <= p[0]]
            if beside and apart and draft not in beside:
                draft.content = apart
                draft.rule = "model+quotation"


def _share(pieces: Sequence[Offsets], low: int, high: int) -> float:
    return sum(max(0, min(end, high) - max(start, low)) for start, end in pieces) / (high - low)


def touching(piece: Offsets, outer: Sequence[Quotation]) -> Iterable[Quotation]:
    """The quotations that share a character with a piece of the text."""
    at = bisect_left(outer, piece[0], key=lambda q: q.end)
    while at < len(outer) and outer[at].start < piece[1]:
        yield outer[at]
        at += 1


def carry_on(drafts: Sequence[Draft], outer: Sequence[Quotation]) -> None:
    """What a quotation says in later paragraphs belongs to who said the first.

    Where a later paragraph has no mark of its own, the first also belongs to who is named behind it.
    """
    carried = [(a, b) for a, b in zip(outer, outer[1:], strict=False) if a.continues]
    for first, second in carried:
        _extend(drafts, first, second)
    for first, second in reversed(carried):
        if second.start == second.inner_start:
            _extend(drafts, second, first)


def _extend(drafts: Sequence[Draft], known: Quotation, other: Quotation) -> None:
    """Gives a paragraph of a quotation that nobody has to the draft that holds the paragraph beside it."""
    if is_covered((other.start, other.end), drafts):
        return
    for draft in drafts:
        if known.start < other.start:
            start, end = draft.content[-1]
            beside = known.start <= start and known.inner_end - 2 <= end <= known.end
        else:
            beside = known.start <= draft.content[0][0] <= known.inner_start
        if beside:
            draft.content = merged([*draft.content, (other.start, other.end)])
            return


def is_covered(piece: Offsets, drafts: Sequence[Draft]) -> bool:
    """Whether some content lies on a good part of the piece."""
    start, end = piece
    least = 0.3 * (end - start)
    return any(min(end, b) - max(start, a) > least for draft in drafts for a, b in draft.content)
