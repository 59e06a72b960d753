"""A content as one line of small letters whose places lead back to the article's text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.lang.en.doers import ABBREVIATIONS
from onrecord.types import Offsets

MASK = "\x00"
"""Stands for a character that is not to be looked at: neither a word's nor white space."""

SEAM = "\x01"
"""Stands between the pieces of a split content."""

_ABBREVIATION = re.compile(ABBREVIATIONS)
_SIGNS = {ord("’"): "'", ord("‘"): "'", ord("\n"): " ", ord("\u00a0"): " ", ord("\t"): " "}


def small(text: str) -> str:
    """``text`` in small letters, at its own length, ’ written as ' and white space as spaces."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return low.translate(_SIGNS)


def unstopped(low: str) -> str:
    """``low`` at its own length, without the stops of "ms." and "u.s.", which end nothing.

    >>> unstopped("he met ms. roe. she left.")
    'he met ms· roe. she left.'
    """
    return _ABBREVIATION.sub(lambda found: found[0].replace(".", "·"), low) if "." in low else low


def masked(low: str, stretches: Iterable[Offsets]) -> str:
    """``low`` at its own length with MASK over the stretches."""
    pieces = []
    at = 0
    for start, end in sorted(stretches):
        start = max(start, at)
        if start < end:
            pieces += [low[at:start], MASK * (end - start)]
            at = end
    return "".join([*pieces, low[at:]])


class View(NamedTuple):
    """The pieces of a span, joined by a space in ``text`` and by SEAM in ``low``, its form in small letters."""

    text: str
    low: str
    starts: tuple[int, ...]
    pieces: tuple[Offsets, ...]

    def cut(self, start: int, end: int) -> list[Offsets]:
        """The stretches of the article's text under ``[start, end)`` of the view."""
        found = []
        at = max(0, bisect_right(self.starts, start) - 1)
        while at < len(self.pieces) and self.starts[at] < end:
            first, last = self.pieces[at]
            base = self.starts[at]
            a = first + max(0, start - base)
            b = min(last, first + end - base)
            if a < b:
                found.append((a, b))
            at += 1
        return found

    def place(self, offset: int) -> int | None:
        """Where in the view ``offset`` of the article's text is, if it is there."""
        at = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        if at < 0 or offset >= self.pieces[at][1]:
            return None
        return self.starts[at] + offset - self.pieces[at][0]


def view_of(text: str, spans: Sequence[Offsets], hidden: Iterable[Offsets] = ()) -> View:
    """The view over ``spans`` of ``text``; what lies under ``hidden`` is masked in ``low``."""
    parts = [text[start:end] for start, end in spans]
    starts = []
    at = 0
    for start, end in spans:
        starts.append(at)
        at += end - start + 1
    view = View(" ".join(parts), SEAM.join(small(part) for part in parts), tuple(starts), tuple(spans))
    covered = []
    for start, end in hidden:
        begin = view.place(start)
        if begin is not None:
            covered.append((begin, begin + end - start))
    return view._replace(low=masked(view.low, covered)) if covered else view
