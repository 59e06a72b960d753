"""From drafts of statements, offsets that a rule or the network found, to statements of the record."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.layers.quotations import Quotation, kind_within, quoted_stretches
from onrecord.layers.quoted_speech import Draft
from onrecord.layers.spans import make_span
from onrecord.types import Offsets, Statement

_SETTING_OFF = frozenset(",;:")


def make_statements(
    text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]
) -> tuple[Statement, ...]:
    """The drafts as statements in text order: contents without their outer quotation marks, kind, nesting."""
    by_start = {quotation.start: quotation for quotation in quotations}
    by_end = {quotation.end: quotation for quotation in quotations}
    stretches = quoted_stretches(quotations)
    ready = [
        (draft, bare) for draft in drafts if (bare := _bare_content(text, draft.content, by_start, by_end))
    ]
    ready.sort(key=lambda item: (_first(item[0], item[1]), -item[1][-1][1], item[0].rule))
    contents = [bare for _, bare in ready]
    statements = []
    for number, (draft, content) in enumerate(ready):
        outer = _enclosing(number, contents)
        statements.append(
            Statement(
                id=f"s{number + 1}",
                kind=kind_within(text, content, stretches),
                source=make_span(text, draft.source) if draft.source else None,
                cue=make_span(text, draft.cue) if draft.cue else None,
                content=make_span(text, *content),
                nested_in=f"s{outer + 1}" if outer is not None else None,
                confidence=round(draft.confidence, 2),
                method=draft.rule if draft.rule.startswith("model") else f"rules:{draft.rule}",
            )
        )
    return tuple(statements)


def _first(draft: Draft, content: Sequence[Offsets]) -> int:
    return min(content[0][0], draft.cue[0] if draft.cue else content[0][0])


def _bare_content(
    text: str,
    content: Sequence[Offsets],
    by_start: dict[int, Quotation],
    by_end: dict[int, Quotation],
) -> list[Offsets]:
    """The content without the quotation marks around each of its pieces, and without white space at their edges.

    It ends before the comma by which a quotation is set off from its cue.
    """
    pieces: list[Offsets] = []
    for start, end in sorted(set(content)):
        opening, closing = by_start.get(start), by_end.get(end)
        if opening is not None and opening.end >= end:
            start, end = opening.inner_start, min(opening.inner_end, end)
        elif opening is not None and closing is not None and _is_all_quoted(text, start, end, by_start):
            start, end = opening.inner_start, closing.inner_end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end and (not pieces or start >= pieces[-1][1]):
            pieces.append((start, end))
    if pieces:
        start, end = pieces[-1]
        while end > start and (text[end - 1] in _SETTING_OFF or text[end - 1].isspace()):
            end -= 1
        pieces[-1:] = [(start, end)] if start < end else []
    return pieces


def _is_all_quoted(text: str, start: int, end: int, by_start: dict[int, Quotation]) -> bool:
    """Whether quotation follows upon quotation, with nothing between them."""
    while start < end:
        quotation = by_start.get(start)
        if quotation is None:
            return False
        start = quotation.end
        while start < end and text[start].isspace():
            start += 1
    return True


def _enclosing(number: int, contents: Sequence[Sequence[Offsets]]) -> int | None:
    """The statement with the shortest content in which this one's lies wholly; equal contents do not nest."""
    own = contents[number]
    best: int | None = None
    for other in range(max(0, number - 12), min(len(contents), number + 13)):
        if other == number or _length(contents[other]) <= _length(own) or not _within(own, contents[other]):
            continue
        if best is None or _length(contents[other]) < _length(contents[best]):
            best = other
    return best


def _within(own: Sequence[Offsets], other: Sequence[Offsets]) -> bool:
    if own[0][0] < other[0][0] or own[-1][1] > other[-1][1]:
        return False
    for start, end in own:
        at = bisect_right(other, start, key=lambda piece: piece[0]) - 1
        if at < 0 or end > other[at][1]:
            return False
    return True


def _length(content: Sequence[Offsets]) -> int:
    return sum(end - start for start, end in content)
