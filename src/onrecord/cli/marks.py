"""An article's text with its statements marked: ``{source} _cue_ [1 content]``.

The marks stand in the text itself, so that they are there without colour too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from rich.text import Text

from onrecord.cli.safe import safe
from onrecord.types import Span, Statement

Role = Literal["source", "cue", "content"]

STYLES: dict[Role, str] = {"source": "bold cyan", "cue": "underline", "content": "green"}
_OPEN: dict[Role, str] = {"source": "{", "cue": "_", "content": "["}
_CLOSE: dict[Role, str] = {"source": "}", "cue": "_", "content": "]"}
_RANK: dict[Role, int] = {"content": 0, "source": 1, "cue": 2}


class Mark(NamedTuple):
    """One stretch of the text; ``number`` is that of its statement, for a content."""

    start: int
    end: int
    role: Role
    number: int


def marks_of(statements: Iterable[Statement]) -> list[Mark]:
    """The marks of numbered statements; a source or cue that several share is marked once."""
    marks: set[Mark] = set()
    for number, statement in enumerate(statements, 1):
        marks.update(_of(statement.content, "content", number))
        marks.update(_of(statement.source, "source", 0))
        marks.update(_of(statement.cue, "cue", 0))
    return sorted(marks)


def _of(span: Span | None, role: Role, number: int) -> Iterator[Mark]:
    if span is not None and span.in_ != "title":
        for start, end in span.spans:
            yield Mark(start, end, role, number)


def legend() -> Text:
    """What the marks mean."""
    return Text.assemble(
        "{",
        ("who", STYLES["source"]),
        "} _",
        ("reporting words", STYLES["cue"]),
        "_ [1 ",
        ("what was said", STYLES["content"]),
        "]",
    )


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> Text:
    """``text[start:end]`` with the marks that touch it; one that begins before it is opened again."""
    own = [
        mark._replace(start=max(mark.start, start), end=min(mark.end, end))
        for mark in marks
        if mark.start < end and mark.end > start
    ]
    cuts = sorted({start, end, *(m.start for m in own), *(m.end for m in own)})
    line = Text()
    for at, until in zip(cuts, [*cuts[1:], None], strict=True):
        _close(line, [mark for mark in own if mark.end == at])
        _open(line, [mark for mark in own if mark.start == at])
        if until is not None:
            here = [mark.role for mark in own if mark.start <= at and until <= mark.end]
            line.append(safe(text[at:until]), style=" ".join(STYLES[role] for role in sorted(set(here))))
    return line


def _open(line: Text, marks: list[Mark]) -> None:
    for mark in sorted(marks, key=lambda mark: (-mark.end, _RANK[mark.role], mark.number)):
        line.append(_OPEN[mark.role] + (f"{mark.number} " if mark.number else ""), style="dim")


def _close(line: Text, marks: list[Mark]) -> None:
    for mark in sorted(marks, key=lambda mark: (-mark.start, -_RANK[mark.role], -mark.number)):
        line.append(_CLOSE[mark.role], style="dim")
