"""The lines of a copy, and what their form tells: does it end as a sentence, does it speak to the reader."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.lang.en.chrome import LIST_ITEM, SPEAKER_TURN

MIN_WRAP = 45
MAX_WRAP = 120
SLACK = 4
MIN_BREAKS = 3
"""Fewer line breaks at the full width may have come about by chance, between two labels."""

_WORD = re.compile(r"[^\W_][\w'’.-]*")
_END = re.compile(r"(?:[.!?…:;]|\.\.\.)[\"'”’»)\]›“\s]*$|[\"”»][,)\s]*$")
_RUN = re.compile(r"\s+")
_OPENERS = frozenset("\"“”'‘’«»„‹([#@©_")
_CLOSERS = frozenset("\"“”'‘’«»„›)].!?…:;%_")
_QUOTES = re.compile(r"[\"“”«»„]|(?:^|\s)['‘]\w")
# "« Older  Newer »": guillemets as arrows, around or beside a label without a mark of its own.
_ARROWS = re.compile(r"^(?:[«‹]\s?)?(?:[^\W_]+\s){0,3}[^\W_]+(?:\s?[»›])?$")
_ITEM = re.compile(LIST_ITEM)
_TURN = re.compile(SPEAKER_TURN)


class Line(NamedTuple):
    """One line of a copy (or a wrapped paragraph put together again)."""

    text: str
    core: str
    """The text without bullets, arrows and pictures at its edges."""
    words: tuple[str, ...]
    """Its words in lower case."""
    ended: bool
    """It ends as a sentence, a quotation or an introduction to a list does."""
    quoted: bool
    item: bool
    """It begins as an item of a list does."""
    turn: bool
    """It begins with who speaks, as in an interview."""


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold anything, runs of white space made one space, wrapped paragraphs
    rejoined."""
    return [make_line(line) for line in _rejoined(text)]


def make_line(raw: str) -> Line:
    """The line with its features."""
    text = _RUN.sub(" ", raw).strip()
    core = _core(text)
    words = tuple(
        match.group().lower().replace("’", "'").rstrip(".'-") for match in _WORD.finditer(text[:2000])
    )
    ended = _END.search(text[-20:]) is not None
    turn = _TURN.match(text[:400])
    quoted = _QUOTES.search(text) is not None
    if quoted and _ARROWS.match(text):
        ended = quoted = False
    return Line(
        text=text,
        core=core,
        words=words,
        ended=ended,
        quoted=quoted,
        item=_ITEM.match(text) is not None,
        turn=turn is not None and (ended or turn.group(1) is not None),
    )


def _core(text: str) -> str:
    """The text between the first and the last character that can begin and end a label (a regular expression for
    the end would try again at every character)."""
    first = next((i for i, c in enumerate(text) if c.isalnum() or c in _OPENERS), len(text))
    last = next(
        (i for i in range(len(text), first, -1) if text[i - 1].isalnum() or text[i - 1] in _CLOSERS), first
    )
    return text[first:last]


def _rejoined(text: str) -> list[str]:
    """The lines of the text; where a block was broken at a fixed width, its lines are one."""
    blocks = [[line.strip() for line in block if line.strip()] for block in _blocks(text)]
    width = max((len(line) for block in blocks for line in block[:-1]), default=0)
    wrapped = [_wrapped(block, width) for block in blocks]
    breaks = sum(len(block) - 1 for block, filled in zip(blocks, wrapped, strict=True) if filled)
    if not MIN_WRAP <= width <= MAX_WRAP or len(blocks) < 2 or breaks < MIN_BREAKS:
        return [line for block in blocks for line in block]
    joined: list[str] = []
    for block, filled in zip(blocks, wrapped, strict=True):
        joined.extend([" ".join(block)] if filled else block)
    return joined


def _blocks(text: str) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _wrapped(block: list[str], width: int) -> bool:
    """Whether each line broke only because the next word did not fit (what an editor that fills lines
    does)."""
    pairs = list(zip(block, block[1:], strict=False))
    full = all(len(line) + SLACK + 1 + len(after.split(None, 1)[0]) > width for line, after in pairs)
    return bool(pairs) and full and any(not _END.search(line[-20:]) for line, _ in pairs)
