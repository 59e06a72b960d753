"""An article's text with its statements marked: ``{source} _cue_ [1 content]``.

The marks stand in the text itself, so that they are there without colour too. Colour says the class of the act, and an
underline is a hedge; the table of statements says both in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text

from onrecord.cli.safe import safe
from onrecord.export import words
from onrecord.export.marking import Mark, pieces

_STYLES = {
    "source": "bold",
    "cue": "italic",
    "hedge": "underline",
    "condition": "italic underline",
    "finding": "reverse",
}
_CLASSES = {
    "assertive": "cyan",
    "commissive": "green",
    "directive": "yellow",
    "expressive": "magenta",
    "silent": "bright_black",
}
_OPEN = {"source": "{", "cue": "_", "content": "["}
_CLOSE = {"source": "}", "cue": "_", "content": "]"}


def act_style(act: str) -> str:
    """The colour of an act; none for one that was not judged."""
    return _CLASSES[words.CLASS_OF[act]] if act else ""


def legend(*, limits: bool = False) -> Text:
    """What the marks mean; with ``limits``, those of hedges and conditions too."""
    line = Text.assemble(
        "{",
        ("who", _STYLES["source"]),
        "} _",
        ("reporting words", _STYLES["cue"]),
        "_ [1 what was said]",
    )
    if limits:
        line.append_text(
            Text.assemble(" ", ("hedge", _STYLES["hedge"]), ", ", ("condition", _STYLES["condition"]))
        )
    return line


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> Text:
    """``text[start:end]`` with the marks that touch it; one that begins before it is opened again."""
    line = Text()
    for piece in pieces(text, start, end, marks):
        for mark in piece.opens:
            if mark.role in _OPEN:
                line.append(_OPEN[mark.role] + (f"{mark.number} " if mark.number else ""), style="dim")
        line.append(safe(piece.text), style=_style(piece.inside))
        for mark in piece.closes:
            if mark.role in _CLOSE:
                line.append(_CLOSE[mark.role], style="dim")
    return line


def _style(inside: Sequence[Mark]) -> str:
    """The colour of the innermost content, and the styles of all else."""
    acts = [mark.kind for mark in inside if mark.role == "content"]
    styles = [_STYLES[mark.role] for mark in inside if mark.role != "content"]
    return " ".join(style for style in (act_style(acts[-1] if acts else ""), *styles) if style)
