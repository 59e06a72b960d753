"""Where spans are made, and asserted: the one way from offsets to a Span."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import UNSET

from onrecord.types import Offsets, Span


def make_span(text: str, *pairs: Offsets, title: bool = False) -> Span:
    """The span over ``pairs`` of ``text``, in text order.

    Args:
        text: the article's text, or its title.
        pairs: half-open code-point offsets, non-empty, not overlapping.
        title: the offsets count in the title.

    Raises:
        ValueError: a pair is empty, overlaps another or leaves the text.

    >>> make_span("Rain, she said, is due.", (0, 4), (16, 22)).text
    'Rain is due'
    """
    ordered = tuple(sorted(pairs))
    if not well_formed(ordered, len(text)):
        raise ValueError(f"no span of a text of {len(text)} code points: {pairs}")
    joined = " ".join(text[start:end] for start, end in ordered)
    return Span(spans=ordered, text=joined, in_="title" if title else UNSET)


def well_formed(pairs: Iterable[Offsets], length: int) -> bool:
    """Whether the pairs are in order, non-empty, apart, and within a text of ``length`` code points."""
    last = 0
    count = 0
    for start, end in pairs:
        if not last <= start < end <= length:
            return False
        last = end
        count += 1
    return count > 0


def merged(pieces: Iterable[Offsets]) -> list[Offsets]:
    """The pieces in text order, those that touch or overlap made one.

    >>> merged([(4, 9), (0, 2), (8, 12)])
    [(0, 2), (4, 12)]
    """
    found: list[Offsets] = []
    for start, end in sorted(pieces):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def to_words(text: str, start: int, end: int) -> Offsets:
    """The network reads pieces of words: what begins or ends within a word takes all of it, hyphens too.

    >>> to_words("the well-known dam", 5, 7)
    (4, 14)
    """
    while 0 < start < len(text) and _in_word(text, start) and _in_word(text, start - 1):
        start -= 1
    while 0 < end < len(text) and _in_word(text, end - 1) and _in_word(text, end):
        end += 1
    return start, end


def _in_word(text: str, at: int) -> bool:
    """Whether a letter or digit stands at ``at``, or a hyphen between two of them."""
    if text[at].isalnum():
        return True
    between = text[at - 1 : at] + text[at + 1 : at + 2] if at else ""
    return text[at] in "-‑" and len(between) == 2 and between.isalnum()
