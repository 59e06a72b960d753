"""Quotations: the stretches between quotation marks of every style.

A paragraph is a line. Marks of the outer kind (``"``, ``“ ”``, ``« »``, ``「 」``, …) are paired first, single
marks, which may be apostrophes, after that and never across them. What stays open ends with its paragraph.
The work is linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from onrecord.lang.en.quotation import (
    CLOSE_ONLY,
    DOUBLE_PAIRS,
    ELISIONS,
    INWARD,
    OPEN_ONLY,
    SINGLE_PAIRS,
    STYLE_NAMES,
)
from onrecord.types import Kind, Offsets


class Quotation(Struct, frozen=True, kw_only=True):
    """A quotation: ``text[start:end]`` with its marks, ``text[inner_start:inner_end]`` without.

    ``style`` names the mark that opens it (``straight``, ``curly``, ``single-curly``, …). ``closed`` is false
    when the quotation ends with its paragraph, or where the next one opens, without a mark. ``continues``: it
    is carried on by the quotation that opens the next paragraph; where that has no mark, its ``start`` is its
    ``inner_start``. ``depth`` counts the quotations around it.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    style: str
    closed: bool
    continues: bool = False
    depth: int = 0


class _Mark(Struct, frozen=True):
    start: int
    end: int
    sign: str
    opens: bool
    closes: bool


class _Pair(Struct):
    start: int
    end: int
    inner_start: int
    inner_end: int
    sign: str
    closed: bool


_CLOSERS = frozenset(closer for closers in DOUBLE_PAIRS.values() for closer in closers)
_DOUBLES = "|".join(
    re.escape(mark) for mark in sorted({*DOUBLE_PAIRS, *_CLOSERS}, key=lambda mark: (-len(mark), mark))
)
_DOUBLE = re.compile(_DOUBLES)
FARTHEST_CLOSE = 3000
"""Code points within which a quotation that is open at the end of its paragraph may be closed in a later one."""
_SINGLE = re.compile("(?<!['‘’])(?:['‘’]n['‘’])|['‘’‛‚]")  # the first is rock ’n’ roll, and no mark
_MEASURE = re.compile(r"\d['’′] ?\d{1,2}$")
_WORD = re.compile(r"[^\W_]{1,12}")
_YEARS = re.compile(r"\d\ds?\b")
_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BEFORE_OPENING = frozenset("([{<—–-―/…:=*_>|¿¡")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-―/…*_<|")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """All quotations of ``text``, nested ones too, in the order in which they open.

    >>> text = "“Rain,” she said, “is ‘due’.”"
    >>> [text[quotation.inner_start : quotation.inner_end] for quotation in find_quotations(text)]
    ['Rain,', 'is ‘due’.', 'due']
    """
    pairs: list[_Pair] = []
    for line in _LINE.finditer(text):
        start, end = _trim(text, line.start(), line.end())
        if start < end:
            doubles = _pair_doubles(text, start, end)
            pairs += doubles + _pair_singles(text, start, end, doubles)
    for pair in [pair for pair in pairs if not pair.closed]:
        pairs += _unmarked(text, pair)
    pairs.sort(key=lambda pair: (pair.start, -pair.end))
    return _finish(text, pairs)


def kind_of(text: str, spans: Iterable[Offsets], quotations: Sequence[Quotation]) -> Kind:
    """The kind of speech by the share of the letters and digits of ``spans`` that lie inside quotation marks.

    ``direct`` from 95 % on, ``indirect`` when there are none, else ``mixed``. For many spans over one text, make
    the stretches once and ask :func:`kind_within`.
    """
    return kind_within(text, spans, quoted_stretches(quotations))


def kind_within(text: str, spans: Iterable[Offsets], stretches: Sequence[Offsets]) -> Kind:
    """:func:`kind_of` over what :func:`quoted_stretches` has found."""
    inside = total = 0
    for start, end in spans:
        total += _count(text, start, end)
        at = max(0, bisect_right(stretches, (start, len(text))) - 1)
        while at < len(stretches) and stretches[at][0] < end:
            inside += _count(text, max(start, stretches[at][0]), min(end, stretches[at][1]))
            at += 1
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.95 * total else "mixed"


def quoted_stretches(quotations: Sequence[Quotation]) -> list[Offsets]:
    """What lies inside quotation marks, as separate stretches in text order (nested quotations are part of
    them).
    """
    merged: list[Offsets] = []
    for quotation in sorted(quotations, key=lambda found: found.start):
        if merged and quotation.start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], quotation.end))
        else:
            merged.append((quotation.start, quotation.end))
    return merged


def _count(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))


def _trim(text: str, start: int, end: int) -> Offsets:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _sides(text: str, start: int, end: int, low: int, high: int) -> tuple[bool, bool]:
    """Whether what stands before a mark lets it open, and what stands after it lets it close."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    left = before.isspace() or before in _BEFORE_OPENING or before in OPEN_ONLY or before in SINGLE_PAIRS
    right = after.isspace() or after in _AFTER_CLOSING or after in CLOSE_ONLY or after in "'’\"»›"
    return left, right


def _unmarked(text: str, pair: _Pair) -> list[_Pair]:
    """The paragraphs that a quotation goes through without a mark, up to the one where it is closed.

    Only marks that cannot open (``”``) show that it was open all the way.
    """
    closing = _DOUBLE.search(text, pair.end, pair.end + FARTHEST_CLOSE)
    if closing is None or closing[0] not in CLOSE_ONLY or closing[0] not in DOUBLE_PAIRS.get(pair.sign, ()):
        return []
    found = []
    for line in _LINE.finditer(text, pair.end, closing.end()):
        start, end = _trim(text, line.start(), line.end())
        if start < min(end, closing.start()):
            found.append(_Pair(start, end, start, end, pair.sign, False))
    if found:
        found[-1].inner_end, found[-1].closed = closing.start(), True
    return found


def _double_marks(text: str, low: int, high: int) -> list[_Mark]:
    marks = []
    for found in _DOUBLE.finditer(text, low, high):
        sign, start, end = found[0], found.start(), found.end()
        if sign in '"″' and _MEASURE.search(text, max(low, start - 5), start):
            continue
        left, right = _sides(text, start, end, low, high)
        if sign in OPEN_ONLY and not (sign == "“" and right and not left):
            opens, closes = True, False
        elif sign in CLOSE_ONLY:
            opens, closes = False, True
        else:
            opens, closes = left or not right, right or not left
            opens = opens and sign in DOUBLE_PAIRS and end < high and not (sign in INWARD and right)
            closes = (closes or not opens) and sign in _CLOSERS
        marks.append(_Mark(start, end, sign, opens, closes))
    return marks


def _pair_doubles(text: str, low: int, high: int) -> list[_Pair]:
    marks = _double_marks(text, low, high)
    pairs: list[_Pair] = []
    stack: list[_Pair] = []
    for at, mark in enumerate(marks):
        current = stack[-1] if stack else None
        fits = current is not None and mark.sign in DOUBLE_PAIRS[current.sign]
        if (
            current is not None
            and fits
            and mark.closes
            and not (mark.opens and _is_empty(text, current, mark))
        ):
            current.inner_end, current.end, current.closed = mark.start, mark.end, True
            stack.pop()
        elif len(stack) > 1 and mark.closes and not mark.opens and mark.sign in DOUBLE_PAIRS[stack[-2].sign]:
            _leave_open(text, stack.pop(), mark.start)
            outer = stack.pop()
            outer.inner_end, outer.end, outer.closed = mark.start, mark.end, True
        elif mark.opens:
            if current is not None and not _nests(current, marks, at, len(stack)):
                _leave_open(text, stack.pop(), mark.start)
            opened = _Pair(mark.start, high, mark.end, high, mark.sign, False)
            stack.append(opened)
            pairs.append(opened)
    return [pair for pair in pairs if text[pair.inner_start : pair.inner_end].strip()]


def _is_empty(text: str, current: _Pair, mark: _Mark) -> bool:
    return not text[current.inner_start : mark.start].strip()


def _leave_open(text: str, pair: _Pair, limit: int) -> None:
    _, end = _trim(text, pair.inner_start, limit)
    pair.end = pair.inner_end = max(end, pair.inner_start)


def _nests(current: _Pair, marks: list[_Mark], at: int, depth: int) -> bool:
    """Whether the mark at ``at`` opens a quotation within the one that is open, or follows one left open."""
    if depth >= 3:
        return False
    if marks[at].sign != current.sign:
        return True
    closers = DOUBLE_PAIRS[current.sign]
    after = [mark for mark in marks[at + 1 : at + 3] if mark.closes and mark.sign in closers]
    return len(after) == 2 and not after[1].opens


def _pair_singles(text: str, low: int, high: int, doubles: list[_Pair]) -> list[_Pair]:
    """Pairs single marks, apart within each outer quotation and outside of them."""
    regions: dict[int, list[re.Match[str]]] = {}
    stack: list[int] = []
    waiting = 0
    for mark in _SINGLE.finditer(text, low, high):
        while waiting < len(doubles) and doubles[waiting].start <= mark.start():
            stack.append(waiting)
            waiting += 1
        while stack and doubles[stack[-1]].end <= mark.start():
            stack.pop()
        inside = stack[-1] if stack else -1
        is_sign = inside >= 0 and not doubles[inside].inner_start <= mark.start() < doubles[inside].inner_end
        if is_sign or len(mark[0]) > 1:
            continue
        regions.setdefault(inside, []).append(mark)
    pairs: list[_Pair] = []
    for inside, marks in regions.items():
        start, end = (doubles[inside].inner_start, doubles[inside].inner_end) if inside >= 0 else (low, high)
        pairs += _pair_region(text, start, end, marks, outermost=inside < 0)
    return pairs


def _pair_region(
    text: str, low: int, high: int, marks: list[re.Match[str]], *, outermost: bool
) -> list[_Pair]:
    pairs: list[_Pair] = []
    opened: re.Match[str] | None = None
    doubtful: re.Match[str] | None = None  # may close, may be the apostrophe of "the workers'"
    for mark in marks:
        if _opens_single(text, low, high, mark):
            if opened is not None and doubtful is not None:
                pairs.append(_single_pair(opened, doubtful))
            opened, doubtful = mark, None
        elif opened is not None and _closes_single(text, low, high, opened, mark):
            if _is_possessive(text, mark.start(), high):
                doubtful = doubtful or mark
            else:
                pairs.append(_single_pair(opened, mark))
                opened = doubtful = None
    if opened is not None and doubtful is not None:
        pairs.append(_single_pair(opened, doubtful))
    elif opened is not None and outermost and opened.start() == low and text[opened.end()].isupper():
        pairs.append(_Pair(opened.start(), high, opened.end(), high, opened[0], False))
    return pairs


def _single_pair(opened: re.Match[str], closed: re.Match[str]) -> _Pair:
    return _Pair(opened.start(), closed.end(), opened.end(), closed.start(), opened[0], True)


def _opens_single(text: str, low: int, high: int, mark: re.Match[str]) -> bool:
    if mark[0] not in SINGLE_PAIRS or mark.end() >= high:
        return False
    left, _ = _sides(text, mark.start(), mark.end(), low, high)
    after = text[mark.end()]
    if not left or after.isspace() or after in _AFTER_CLOSING - {"…", "["}:
        return False
    word = _WORD.match(text, mark.end(), high)
    elided = word is not None and word[0].lower() in ELISIONS
    return not elided and not _YEARS.match(text, mark.end(), high)


def _closes_single(text: str, low: int, high: int, opened: re.Match[str], mark: re.Match[str]) -> bool:
    if mark[0] not in SINGLE_PAIRS[opened[0]] or mark.start() == opened.end():
        return False
    before = text[mark.start() - 1]
    after = text[mark.end()] if mark.end() < high else " "
    return not before.isspace() and not after.isalnum()


def _is_possessive(text: str, at: int, high: int) -> bool:
    return text[at - 1] in "sxzSXZ" and at + 2 < high and text[at + 1] == " " and text[at + 2].isalnum()


def _finish(text: str, pairs: list[_Pair]) -> tuple[Quotation, ...]:
    found: list[Quotation] = []
    around: list[_Pair] = []
    openings = {pair.start: pair.sign for pair in pairs}
    for pair in pairs:
        while around and around[-1].end <= pair.start:
            around.pop()
        found.append(
            Quotation(
                start=pair.start,
                end=pair.end,
                inner_start=pair.inner_start,
                inner_end=pair.inner_end,
                style=STYLE_NAMES[pair.sign],
                closed=pair.closed,
                continues=not pair.closed and not around and _is_carried_on(text, pair, openings),
                depth=len(around),
            )
        )
        around.append(pair)
    return tuple(found)


_GAP = re.compile(r"\s*")


def _is_carried_on(text: str, pair: _Pair, openings: dict[int, str]) -> bool:
    gap = _GAP.match(text, pair.end)
    if gap is None or not any(sign in gap[0] for sign in "\n\r\u2028\u2029"):
        return False
    sign = openings.get(gap.end())
    return sign is not None and (sign in SINGLE_PAIRS) == (pair.sign in SINGLE_PAIRS)
