"""The hedges of a content by type: words without which the source would say more; and the firmness they leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.lang.en import hedges as data
from onrecord.lang.en import modals
from onrecord.types import Act, HedgeType

WITHHOLDING = frozenset[Act](("withholds",))
FORESEEN = frozenset[Act](("predicts", "promises"))
BARE = frozenset[Act](("asks",))


class Found(NamedTuple):
    """A hedge at ``[start, end)`` of the content's line."""

    start: int
    end: int
    type: HedgeType


def _join(patterns: Iterable[str]) -> list[re.Pattern[str]]:
    return [re.compile(pattern) for pattern in patterns]


_PROBABLE = _join(data.PROBABLE)
_POSSIBLE = _join(data.POSSIBLE)
_APPROXIMATE = _join(data.APPROXIMATE)
_TIME = _join(data.VAGUE_TIME)
_NEGATED_TIME = _join(data.UNDER_NEGATION_TIME)
_SCOPE = _join(data.SCOPE)
_NEGATED_SCOPE = _join(data.UNDER_NEGATION_SCOPE)
_NOT_PLANNED = _join(data.NOT_PLANNED)
_INTENDED = _join(data.INTENDED)
_UNDECIDED = _join(data.UNDECIDED)
_SHOULD = re.compile(r"\b(?:should|ought to)\b(?! have\b)")
_MAY_MONTH = re.compile(modals.MAY_MONTH)


def _spans(patterns: Iterable[re.Pattern[str]], low: str) -> Iterator[tuple[int, int]]:
    for pattern in patterns:
        group = "h" if "h" in pattern.groupindex else 0
        for match in pattern.finditer(low):
            if match.end() > match.start():
                yield match.span(group)


def probable(low: str) -> list[tuple[int, int]]:
    """Words that leave the certainty PR."""
    return list(_spans(_PROBABLE, low))


def possible(low: str) -> list[tuple[int, int]]:
    """Words that leave the certainty PS; the month of May is none."""
    months = {match.end() for match in _MAY_MONTH.finditer(low)}
    months |= {
        match.start() + 3 for match in _MAY_MONTH.finditer(low) if low.startswith("may", match.start())
    }
    return [(start, end) for start, end in _spans(_POSSIBLE, low) if end not in months]


def not_planned(low: str) -> list[tuple[int, int]]:
    """Words by which the source commits itself to nothing ("no plans to")."""
    return list(_spans(_NOT_PLANNED, low))


def intended(low: str) -> list[tuple[int, int]]:
    """Words by which the source wants an act and does not undertake it ("hopes to")."""
    return list(_spans(_INTENDED, low))


def undecided(low: str) -> list[tuple[int, int]]:
    """Words by which the source does not decide or say ("not yet decided", "too early to say")."""
    return list(_spans(_UNDECIDED, low))


def expected(low: str) -> list[tuple[int, int]]:
    """“Should” of what is to be expected."""
    return list(_spans((_SHOULD,), low))


def find_hedges(low: str, *, act: Act, negated: bool, uncommitted: bool) -> list[Found]:
    """The hedges of a content, none over another.

    Args:
        low: the content in small letters, with conditions masked.
        act: its act; a question and a refusal to speak keep none but "not decided" and its like.
        negated: the main clause is negative, so that degree, manner and "now" soften it.
        uncommitted: the source says no more than that it plans, needs or knows nothing of the kind.
    """
    if act in BARE:
        return []
    if act in WITHHOLDING:
        return _apart([Found(*span, "noncommit") for span in undecided(low)])[:1]
    found: list[Found] = []
    if uncommitted:
        found += [Found(*span, "noncommit") for span in not_planned(low)]
    if act in FORESEEN:
        found += [Found(*span, "noncommit") for span in intended(low)]
    found += [Found(*span, "approx") for span in _spans(_APPROXIMATE, low) if _softens(low, *span)]
    if act != "proposes" and not low.endswith("?"):
        found += [Found(*span, "epistemic") for span in (*probable(low), *possible(low))]
    if act in FORESEEN:
        found += [Found(*span, "epistemic") for span in expected(low)]
    for start, end in _spans(_TIME, low):
        if negated or uncommitted or low[start:end] not in data.POSITIVE_TIME:
            found.append(Found(start, end, "time"))
    found += [Found(*span, "scope") for span in _spans(_SCOPE, low)]
    if negated or uncommitted:
        found += [Found(*span, "time") for span in _spans(_NEGATED_TIME, low)]
        found += [Found(*span, "scope") for span in _spans(_NEGATED_SCOPE, low)]
    return _apart(found)


def _softens(low: str, start: int, end: int) -> bool:
    """Whether an approximating word is no preposition ("a disagreement about 40 seats")."""
    if low[start:end] not in ("about", "around"):
        return True
    before = low[max(0, start - 24) : start].split()
    return not before or before[-1] not in data.TAKING_ABOUT


def _apart(found: list[Found]) -> list[Found]:
    """Those that lie apart, in text order; of two that overlap the earlier in the list stays.

    "Not currently planning" holds both a phrase without commitment and a time.
    """
    kept: list[Found] = []
    taken = bytearray(max((one.end for one in found), default=0))
    for one in found:
        within = 2 if one.type == "time" else 1
        if any(sign >= within for sign in taken[one.start : one.end]):
            continue
        mark = 1 if one.type == "noncommit" else 2
        taken[one.start : one.end] = bytes([mark]) * (one.end - one.start)
        kept.append(one)
    return sorted(kept)
