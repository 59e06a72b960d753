"""The hedges of a content by type: words without which the source would say more; and the firmness they leave."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.lang.en import approximators, modals, noncommitment
from onrecord.lang.en import hedges as data
from onrecord.layers.stance.patterns import Patterns
from onrecord.types import Act, HedgeType

WITHHOLDING = frozenset[Act](("withholds",))
FORESEEN = frozenset[Act](("predicts", "promises"))
VERDICTS = frozenset[Act](("praises", "blames"))
BARE = frozenset[Act](("asks",))


class Found(NamedTuple):
    """A hedge at ``[start, end)`` of the content's line."""

    start: int
    end: int
    type: HedgeType


_PROBABLE = Patterns(data.PROBABLE)
_POSSIBLE = Patterns(data.POSSIBLE)
_APPROXIMATE = Patterns(approximators.APPROXIMATE)
_TIME = Patterns(data.VAGUE_TIME)
_NEGATED_TIME = Patterns(data.UNDER_NEGATION_TIME)
_SCOPE = Patterns(data.SCOPE)
_NEGATED_SCOPE = Patterns(data.UNDER_NEGATION_SCOPE)
_NOT_PLANNED = Patterns(noncommitment.NOT_PLANNED)
_INTENDED = Patterns(noncommitment.INTENDED)
_WILLING = Patterns((noncommitment.WILLING,))
_UNDECIDED = Patterns(noncommitment.UNDECIDED)
_PONDERING = Patterns(noncommitment.PONDERING)
_SHOULD = Patterns((data.SHOULD,))
_ALL_ONE_COULD = re.compile(data.ALL_ONE_COULD)
_AS_EXPECTED = re.compile(data.AS_EXPECTED)
_POLITE = re.compile(data.POLITE)
_ABLE = re.compile(data.ABLE)
_MANNERS = re.compile(data.MANNERS)
_BACK = 40
_NOUN_OF_INTENT = re.compile(noncommitment.NOUN_OF_INTENT)
_DETERMINED = re.compile(noncommitment.DETERMINED)
_MAY_MONTH = re.compile(modals.MAY_MONTH)


@lru_cache(maxsize=512)
def probable(low: str) -> tuple[tuple[int, int], ...]:
    """Words that leave the certainty PR."""
    return tuple(
        (start, end)
        for start, end in _PROBABLE.spans(low)
        if not _AS_EXPECTED.search(low, max(0, start - _BACK), start)
    )


@lru_cache(maxsize=512)
def possible(low: str) -> tuple[tuple[int, int], ...]:
    """Words that leave the certainty PS; the month of May is none."""
    found = _POSSIBLE.spans(low)
    if not found:
        return ()
    months = {match.end() for match in _MAY_MONTH.finditer(low)}
    months |= {
        match.start() + 3 for match in _MAY_MONTH.finditer(low) if low.startswith("may", match.start())
    }
    return tuple(
        (start, end)
        for start, end in found
        if end not in months and not _ALL_ONE_COULD.search(low, max(0, start - _BACK), start)
    )


@lru_cache(maxsize=512)
def not_planned(low: str) -> tuple[tuple[int, int], ...]:
    """Words by which the source commits itself to nothing ("no plans to")."""
    return tuple(_NOT_PLANNED.spans(low))


@lru_cache(maxsize=512)
def intended(low: str) -> tuple[tuple[int, int], ...]:
    """Words by which the source wants an act and does not undertake it ("hopes to")."""
    return tuple((start, end) for start, end in _INTENDED.spans(low) if not _is_noun(low, start))


def _is_noun(low: str, start: int) -> bool:
    """Whether the word at ``start`` is a noun ("the government's plan to tax them"), and so nobody's intent here."""
    return _NOUN_OF_INTENT.match(low, start) is not None and _DETERMINED.search(low[:start]) is not None


@lru_cache(maxsize=512)
def undecided(low: str) -> tuple[tuple[int, int], ...]:
    """Words by which the source does not decide or say ("not yet decided", "too early to say")."""
    return tuple(_UNDECIDED.spans(low))


def expected(low: str) -> tuple[tuple[int, int], ...]:
    """“Should” of what is to be expected."""
    return tuple(_SHOULD.spans(low))


def find_hedges(
    low: str, *, act: Act, negated: bool, uncommitted: bool, open_to_it: bool = False
) -> list[Found]:
    """The hedges of a content, none over another.

    Args:
        low: the content in small letters, with conditions masked.
        act: its act; a question and a refusal to speak keep none but "not decided" and its like.
        negated: the main clause is negative, so that degree, manner and "now" soften it.
        uncommitted: the source says no more than that it plans, needs or knows nothing of the kind.
        open_to_it: an act of its own is one that it only may undertake, so that "is ready to" softens it.
    """
    if act in BARE:
        return []
    if act in WITHHOLDING:
        return _withheld(low)
    found: list[Found] = []
    if uncommitted:
        found += [Found(*span, "noncommit") for span in not_planned(low)]
    if act in FORESEEN:
        found += [Found(*span, "noncommit") for span in intended(low)]
    if act == "promises" and open_to_it:
        found += [Found(*span, "noncommit") for span in _WILLING.spans(low)]
    found += [Found(*span, "approx") for span in _APPROXIMATE.spans(low) if _softens(low, *span)]
    if act != "proposes" and not low.endswith("?"):
        found += [Found(*span, "epistemic") for span in probable(low)]
    found += [Found(*span, "epistemic") for span in possible(low) if _is_open(low, span, act)]
    if act in FORESEEN:
        found += [Found(*span, "epistemic") for span in expected(low)]
    for start, end in _TIME.spans(low):
        if negated or uncommitted or low[start:end] not in data.POSITIVE_TIME:
            found.append(Found(start, end, "time"))
    found += [Found(*span, "scope") for span in _SCOPE.spans(low)]
    if negated or uncommitted:
        found += [Found(*span, "time") for span in _NEGATED_TIME.spans(low)]
        found += [Found(*span, "scope") for span in _NEGATED_SCOPE.spans(low)]
    return _apart(found)


def _withheld(low: str) -> list[Found]:
    """What is not decided or known, and for how long that is so; "in due course" is the withholding itself."""
    open_yet = (*undecided(low), *_PONDERING.spans(low))
    undecided_on = _apart([Found(*span, "noncommit") for span in open_yet])[:1]
    vague = (Found(*span, "time") for span in _TIME.spans(low) if low[slice(*span)] not in data.LATER)
    return _apart([*undecided_on, *vague])


def _is_open(low: str, span: tuple[int, int], act: Act) -> bool:
    """Whether a word of possibility leaves open what the source says.

    In a demand "you might" is manners; in a verdict "you could" is ability, in a refusal leave.
    """
    start, end = span
    word = low[start:end]
    if word in data.PERHAPS:
        return not low.endswith("?") or act == "proposes"
    if act == "proposes":
        return not low.endswith("?") and not _POLITE.search(low, 0, start)
    if low.endswith("?") or (act == "demands" and _MANNERS.match(low, end)):
        return False
    if word != "could":
        return True
    return act != "refuses" and not (act in VERDICTS and _ABLE.search(low, 0, start))


def _softens(low: str, start: int, end: int) -> bool:
    """Whether an approximating word is no preposition ("a disagreement about 40 seats")."""
    if low[start:end] not in ("about", "around"):
        return True
    before = low[max(0, start - 24) : start].split()
    return not before or before[-1] not in approximators.TAKING_ABOUT


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
