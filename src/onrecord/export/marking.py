"""A text cut into pieces at its marks, for whatever draws them: a page, a terminal.

Marks may nest, cross and repeat. A piece knows which of them hold it, which begin before it and which end after it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from onrecord.types import Offsets, Span, Statement

Role = Literal["content", "source", "cue", "condition", "hedge", "finding"]

_RANK: dict[Role, int] = {"finding": 0, "content": 1, "source": 2, "cue": 3, "condition": 4, "hedge": 5}


class Mark(NamedTuple):
    """One stretch of a text.

    ``number`` is that of the statement for a content, of the finding for a finding, else 0; ``kind`` is the act of a
    content and the type of a hedge or a finding, else empty.
    """

    start: int
    end: int
    role: Role
    number: int = 0
    kind: str = ""


class Piece(NamedTuple):
    """A stretch in which the same marks hold; ``inside`` has the outermost first."""

    text: str
    opens: tuple[Mark, ...]
    inside: tuple[Mark, ...]
    closes: tuple[Mark, ...]


def marks_of(statements: Iterable[Statement]) -> list[Mark]:
    """The marks of numbered statements over the article's text; what several share is marked once."""
    marks: set[Mark] = set()
    for number, statement in enumerate(statements, 1):
        marks.update(_over(statement.content, "content", number, statement.act or ""))
        marks.update(_over(statement.source, "source"))
        marks.update(_over(statement.cue, "cue"))
        marks.update(limits_of(statement))
    return sorted(marks)


def limits_of(statement: Statement) -> Iterator[Mark]:
    """The marks of what limits a statement: its hedges and conditions."""
    for hedge in statement.hedges or ():
        yield from _over(hedge, "hedge", kind=hedge.type)
    for condition in statement.conditions or ():
        yield from _over(condition, "condition")


def within(span: Span, marks: Iterable[Mark]) -> list[Mark]:
    """The marks as they lie in ``span.text``, whose pieces are joined by one space; cut off at its ends."""
    moved: list[Mark] = []
    given = list(marks)
    offset = 0
    for start, end in span.spans:
        for mark in given:
            if mark.start < end and mark.end > start:
                at, until = max(mark.start, start) - start, min(mark.end, end) - start
                moved.append(mark._replace(start=at + offset, end=until + offset))
        offset += end - start + 1
    return sorted(set(moved))


def pieces(text: str, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """``text[start:end]`` in pieces. A mark that leaves the stretch is cut off at its end, and opened again."""
    opens: defaultdict[int, list[Mark]] = defaultdict(list)
    closes: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in dict.fromkeys(_clipped(marks, start, end)):
        opens[mark.start].append(mark)
        closes[mark.end].append(mark)
    active: set[Mark] = set()
    for at, until in pairwise(sorted({start, end, *opens, *closes})):
        active.update(opens[at])
        yield Piece(
            text=text[at:until],
            opens=tuple(sorted(opens[at], key=_outermost)),
            inside=tuple(sorted(active, key=_outermost)),
            closes=tuple(sorted(closes[until], key=_outermost, reverse=True)),
        )
        active.difference_update(closes[until])


def paragraphs(text: str) -> Iterator[Offsets]:
    """The lines of a text that are not blank."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield start, start + len(line)
        start += len(line) + 1


def _over(span: Span | None, role: Role, number: int = 0, kind: str = "") -> Iterator[Mark]:
    if span is not None and span.in_ != "title":
        for start, end in span.spans:
            yield Mark(start, end, role, number, kind)


def _clipped(marks: Iterable[Mark], start: int, end: int) -> Iterator[Mark]:
    for mark in marks:
        if mark.start < end and mark.end > start:
            yield mark._replace(start=max(mark.start, start), end=min(mark.end, end))


def _outermost(mark: Mark) -> tuple[int, int, int, int, str]:
    return mark.start, -mark.end, _RANK[mark.role], mark.number, mark.kind
