"""Statements by rules over punctuation and word lists: the baseline of attribution, without a model.

Direct speech comes from :mod:`onrecord.layers.quoted_speech`, indirect speech from
:mod:`onrecord.layers.reported_speech`, transcripts and colon headlines from
:mod:`onrecord.layers.labelled_speech`; here they become statements.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.layers.clauses import read_sentences
from onrecord.layers.labelled_speech import find_labelled, without_labelled
from onrecord.layers.quotations import Quotation, find_quotations, kind_within, quoted_stretches
from onrecord.layers.quoted_speech import Draft, find_quoted
from onrecord.layers.reported_speech import find_reported
from onrecord.layers.spans import make_span
from onrecord.types import Article, Offsets, Statement


def attribute(article: Article) -> tuple[Statement, ...]:
    """The statements of the article's text, in text order, with source, cue, content, kind and nesting.

    ``method`` is ``rules:`` and the name of the rule; ``confidence`` is how often that rule was right when
    measured.
    """
    text = article.text
    quotations = find_quotations(text)
    sentences = read_sentences(text, quotations)
    quoted = find_quoted(text, sentences, quotations)
    labelled = find_labelled(text)
    drafts = without_labelled(quoted.drafts, labelled) + find_reported(text, sentences, quoted) + labelled
    return _statements(text, drafts, quotations)


def _statements(text: str, drafts: Sequence[Draft], quotations: Sequence[Quotation]) -> tuple[Statement, ...]:
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
                method=f"rules:{draft.rule}",
            )
        )
    return tuple(statements)


def _first(draft: Draft, content: Sequence[Offsets]) -> int:
    return min(part[0] for part in (*content, draft.source or content[0], draft.cue or content[0]))


def _bare_content(
    text: str,
    content: Sequence[Offsets],
    by_start: dict[int, Quotation],
    by_end: dict[int, Quotation],
) -> list[Offsets]:
    """The content without the quotation marks around each of its pieces, and without white space at their edges."""
    pieces: list[Offsets] = []
    for start, end in sorted(set(content)):
        opening, closing = by_start.get(start), by_end.get(end)
        if opening is not None and opening.end >= end:
            start, end = opening.inner_start, min(opening.inner_end, end)
        elif opening is not None and closing is not None:
            start, end = opening.inner_start, closing.inner_end
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end and (not pieces or start >= pieces[-1][1]):
            pieces.append((start, end))
    return pieces


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
