"""Turns of several words that report an act, with the forms of the verb that opens them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang.en import cue_phrases as data
from onrecord.types import Act

_ANY_OF = {
    "POSS": frozenset(("his", "her", "its", "their", "my", "our")),
    "POSSELF": frozenset(("himself", "herself", "itself", "themselves", "myself", "ourselves")),
}
_WORD = re.compile(r"[\w'’-]+")


def turn_act(words: str) -> Act | None:
    """The act that the longest turn in a cue in small letters names; an adverb may follow the turn's first word."""
    found = list(_WORD.finditer(words))
    longest, act = 0, None
    for at, first in enumerate(found):
        for rest, named in _turns().get(first[0], ()):
            last = _end(found, at, rest)
            if last is not None and found[last].end() - first.start() > longest:
                longest, act = found[last].end() - first.start(), named
    return act


def _end(found: list[re.Match[str]], at: int, rest: tuple[str, ...]) -> int | None:
    """Where the turn that begins at ``at`` ends, as an index; None when the words that follow are others."""
    here = at + 1
    if rest and here < len(found) and not _is(found[here][0], rest[0]) and found[here][0].endswith("ly"):
        here += 1
    if len(found) - here < len(rest):
        return None
    if all(_is(word[0], wanted) for word, wanted in zip(found[here:], rest, strict=False)):
        return here + len(rest) - 1 if rest else at
    return None


def _is(word: str, wanted: str) -> bool:
    return word in _ANY_OF[wanted] if wanted in _ANY_OF else word == wanted


@cache
def _turns() -> dict[str, list[tuple[tuple[str, ...], Act]]]:
    """By each form of its first word, the rest of every turn and its act."""
    turns: dict[str, list[tuple[tuple[str, ...], Act]]] = {}
    for act, phrases in data.PHRASES.items():
        for phrase in phrases.split(","):
            first, *rest = phrase.split()
            forms = {first[1:]} if first.startswith("=") else _forms(first)
            for form in forms:
                turns.setdefault(form, []).append((tuple(rest), act))
    return turns


def _forms(verb: str) -> set[str]:
    """The forms of a verb.

    >>> sorted(_forms("hold"))
    ['held', 'hold', 'holding', 'holds']
    """
    stem = verb + verb[-1] if verb in data.DOUBLING else verb
    if verb.endswith("e"):
        past, going = verb + "d", verb[:-1] + "ing"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        past, going = verb[:-1] + "ied", verb + "ing"
    else:
        past, going = stem + "ed", stem + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    pasts = data.IRREGULAR[verb].split("|") if verb in data.IRREGULAR else [past]
    return {verb, third, going, *pasts}
