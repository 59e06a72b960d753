"""What the encoder sees: word pieces with their offsets, and what lower-casing took away.

The encoders read uncased word pieces and no line breaks. Each piece therefore carries three small features that are
added to its embedding: the shape of its word, whether it stands inside quotation marks, and whether it begins a
paragraph. They belong to the weights: a change here needs new weights.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from tokenizers import Tokenizer

Ints = NDArray[np.int64]

CASES: Final = 6  # other, lower, Title, UPPER, miXed, digits
QUOTES: Final = 4  # outside, inside, opening mark, closing mark
BREAKS: Final = 3  # within a paragraph, first of a paragraph, first of the text

_WORD = re.compile(r"\w+")
_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile("[“‟„❝«”❞»\"＂″`'‘’]")
_OPENING = frozenset("“‟„❝«")
_CLOSING = frozenset("”❞»")
_LONGEST_SINGLE = 1200


class Pieces(Struct, frozen=True, kw_only=True):
    """A text's word pieces: parallel arrays, one entry a piece; ``starts``/``ends`` are code-point offsets."""

    ids: Ints
    starts: Ints
    ends: Ints
    cases: Ints
    quotes: Ints
    breaks: Ints

    def __len__(self) -> int:
        """How many pieces."""
        return len(self.ids)


@lru_cache(maxsize=2)
def cut(text: str, tokenizer: Tokenizer) -> Pieces:
    """The word pieces of ``text``, without special tokens, nothing truncated.

    Several networks read a report and its headline one after the other: the last two texts are kept.
    """
    encoded = tokenizer.encode(text, add_special_tokens=False)
    offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
    starts, ends = offsets[:, 0], offsets[:, 1]
    keep = ends > starts
    starts, ends = starts[keep], ends[keep]
    return Pieces(
        ids=np.array(encoded.ids, dtype=np.int64)[keep],
        starts=starts,
        ends=ends,
        cases=word_shapes(text)[starts],
        quotes=quotation_states(text)[starts],
        breaks=_breaks(text, starts),
    )


def word_shapes(text: str) -> Ints:
    """For each code point the shape of its word: 0 none, 1 lower, 2 Title, 3 UPPER, 4 mixed, 5 digits."""
    shapes: list[int] = []
    lengths: list[int] = []
    last = 0
    for word in _WORD.finditer(text):
        start, end = word.span()
        shapes += (0, _shape(word[0]))
        lengths += (start - last, end - start)
        last = end
    return np.repeat(np.array([*shapes, 0], np.int64), [*lengths, len(text) + 1 - last])


@lru_cache(maxsize=20_000)
def _shape(word: str) -> int:
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word.istitle():
        return 2
    return 5 if word[0].isdigit() else 4


def _breaks(text: str, starts: Ints) -> Ints:
    breaks = np.zeros(len(starts), dtype=np.int64)
    for paragraph in _PARAGRAPH.finditer(text):
        first = int(np.searchsorted(starts, paragraph.start()))
        if first < len(starts) and starts[first] < paragraph.end():
            breaks[first] = 1
    if len(breaks):
        breaks[0] = 2
    return breaks


def quotation_states(text: str) -> Ints:
    """For each code point: 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing mark.

    A quotation left open ends with its paragraph. Single marks count where no double ones are open and where they
    cannot be apostrophes.
    """
    states = np.zeros(len(text) + 1, dtype=np.int64)
    for paragraph in _PARAGRAPH.finditer(text):
        _mark_paragraph(text, paragraph.start(), paragraph.end(), states)
    return states


def _mark_paragraph(text: str, start: int, end: int, states: Ints) -> None:
    opened = -1
    at = start
    while found := _MARK.search(text, at, end):
        at = found.start()
        role, width = _double_mark(text, at, start, end, opened >= 0)
        if role == "open" and opened < 0:
            states[at : at + width] = 2
            opened = at + width
        elif role == "close" and opened >= 0:
            states[opened:at] = 1
            states[at : at + width] = 3
            opened = -1
        elif opened < 0 and text[at] in "'‘" and _opens_single(text, at, start, end):
            close = _closing_single(text, at + 1, end)
            if close > 0:
                states[at] = 2
                states[at + 1 : close] = 1
                states[close] = 3
                at = close
        at += width
    if opened >= 0:
        states[opened:end] = 1


def _double_mark(text: str, at: int, start: int, end: int, inside: bool) -> tuple[str, int]:
    char = text[at]
    if char in _OPENING:
        # „…“ closes with the mark that opens an English quotation
        return ("open", 1)
    if char in _CLOSING:
        return ("close", 1)
    if char in '"＂″':
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        reopens = (before.isspace() or before in "([—–-") and not after.isspace() and after.isalnum()
        return ("open" if not inside or reopens else "close", 1)
    pair = text[at : at + 2]
    if pair in ("``", "‘‘"):
        return ("open", 2)
    if pair in ("''", "’’"):
        return ("close" if inside else "open", 2)
    return ("", 1)


def _opens_single(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    return not before.isalnum() and not after.isspace() and not after.isdigit()


def _closing_single(text: str, at: int, end: int) -> int:
    """The closing single mark from ``at`` on, or -1: best one that follows a stop or a comma, else the first."""
    first = -1
    for i in range(at, min(end, at + _LONGEST_SINGLE)):
        if text[i] not in "'’" or (i + 1 < end and text[i + 1].isalnum()):
            continue
        if text[i - 1] in ".,!?…;":
            return i
        if first < 0 and text[i - 1] not in "sS" and not text[i - 1].isspace():
            first = i
    return first


def split_windows(pieces: Pieces, text: str, *, size: int) -> list[tuple[int, int]]:
    """Half-open ranges of pieces, each at most ``size`` long, that together cover all of them once.

    A window ends with a paragraph where it can, else after a sentence-final mark, else where it must.
    """
    windows: list[tuple[int, int]] = []
    count = len(pieces)
    start = 0
    while start < count:
        end = min(start + size, count)
        if end < count:
            end = _window_end(pieces, text, start, end)
        windows.append((start, end))
        start = end
    return windows


def _window_end(pieces: Pieces, text: str, start: int, limit: int) -> int:
    least = start + (limit - start) // 2
    for at in range(limit, least, -1):
        if pieces.breaks[at]:
            return at
    for at in range(limit, least, -1):
        if text[pieces.starts[at - 1]] in ".!?" and pieces.cases[at] in (2, 3) or pieces.quotes[at] == 2:
            return at
    return limit
