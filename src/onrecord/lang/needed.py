"""What a regular expression needs: beginnings of words of which a text has one wherever the pattern matches.

Whoever has many patterns asks this first: one that a text does not call for is neither compiled nor tried.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

Needed = frozenset[str]
"""Beginnings of words; empty when none is known that every match has."""

_WORD = re.compile(r"[a-z0-9][a-z0-9']*")
_LONGEST = 5
_SHORTEST = 2
_WEIGHTS = [10.0**-length for length in range(_LONGEST + 1)]

# A letter that a quantifier hangs on is none of the letters that are needed.
_PART = re.compile(
    r"(?P<letters>[a-z0-9']+(?![*+?{]))|(?P<group>\((?:\?(?::|P<\w+>|<?[=!]))?)"
    r"|(?P<other>\\.|\[(?:\\.|\^?\]?[^\]\\])(?:\\.|[^\]\\])*\]|[^\\|)])",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"[*+?]\??|\{(\d*),?\d*\}\??")
_WORD_BEGINS = frozenset((r"\b", "^", r"\s", " "))
_QUOTES = frozenset('"“')
_WORDS_OPEN, _WORDS_CLOSE = r"\b(?:", r")\b"


class Part(NamedTuple):
    """A stretch of a pattern, and what a match of it needs."""

    source: str
    needed: Needed


@lru_cache(maxsize=2048)
def beginnings(text: str) -> Needed:
    """The first two to five letters of every word of a text in small letters."""
    words = set(_WORD.findall(text))
    if "'" in text:
        words.update([part for word in tuple(words) if "'" in word for part in word.split("'")])
    return frozenset([word[:length] for length in range(_SHORTEST, _LONGEST + 1) for word in words])


def needed_words(source: str, *, at_word: bool = False) -> Needed:
    """What every match of a pattern over small letters needs.

    Args:
        source: a regular expression without flags.
        at_word: a match begins where a word does, without the pattern's saying so.

    >>> sorted(needed_words(r"\\b(?:a (?:cheap )?stunt|shameful\\w*)\\b"))
    ['shame', 'stunt']
    """
    return needed_by_all(_alternatives(source, 0, fresh=at_word)[0])


def alternatives(source: str) -> list[Part]:
    """The alternatives of a pattern, those of its lists of words among them, in the order in which they are tried.

    >>> [part.source for part in alternatives(r"^no |\\b(?:a sham|woeful)\\b")]
    ['^no ', '\\\\b(?:a sham)\\\\b', '\\\\b(?:woeful)\\\\b']
    """
    if words := _words(source):
        return words
    return [
        one for part in _alternatives(source, 0, fresh=False)[0] for one in _words(part.source) or (part,)
    ]


def _words(source: str) -> list[Part]:
    """The words of a pattern that is one list of them; none for any other."""
    if not (source.startswith(_WORDS_OPEN) and source.endswith(_WORDS_CLOSE)):
        return []
    parts, _, end = _alternatives(source, len(_WORDS_OPEN), fresh=True)
    if end != len(source) - len(_WORDS_CLOSE):
        return []
    return [Part(f"{_WORDS_OPEN}{part.source}{_WORDS_CLOSE}", part.needed) for part in parts]


def needed_by_all(parts: list[Part]) -> Needed:
    """What is needed whichever of the alternatives matches."""
    needs = [part.needed for part in parts]
    return frozenset().union(*needs) if all(needs) else frozenset()


def _alternatives(source: str, at: int, *, fresh: bool) -> tuple[list[Part], bool, int]:
    """The alternatives from ``at`` on, whether a word begins behind all of them, and where they end.

    ``fresh`` says whether a word begins where they stand.
    """
    parts, all_fresh = [], True
    while True:
        begun = at
        need, behind, at = _sequence(source, at, fresh=fresh)
        parts.append(Part(source[begun:at], need))
        all_fresh = all_fresh and behind
        if not source.startswith("|", at):
            return parts, all_fresh, at
        at += 1


def _sequence(source: str, start: int, *, fresh: bool) -> tuple[Needed, bool, int]:
    """What one alternative needs, whether a word begins behind it, and where it ends."""
    best: Needed = frozenset()
    at = start
    while part := _PART.match(source, at):
        begun, at = at, part.end()
        if part.lastgroup == "letters":
            if fresh and source[begun] != "'" and at - begun >= _SHORTEST:
                best = _better(best, frozenset((part[0][:_LONGEST],)))
            fresh = False
            continue
        need: Needed = frozenset()
        behind = fresh
        if part.lastgroup == "group":
            inside, behind, at = _alternatives(source, at, fresh=fresh)
            need = needed_by_all(inside)
            if not source.startswith(")", at):
                raise ValueError(f"a group is not closed: {source[begun : begun + 40]}")
            at += 1
        quantifier = _QUANTIFIER.match(source, at)
        at = quantifier.end() if quantifier else at
        optional = quantifier is not None and (quantifier[0][0] in "*?" or quantifier[1] in ("0", ""))
        if part.lastgroup == "other":
            fresh = not optional and (part[0] in _WORD_BEGINS or (fresh and part[0] in _QUOTES))
        elif not part[0].endswith(("=", "!")):  # what looks around takes nothing of the text
            if not optional:
                best = _better(best, need)
            fresh = behind and (fresh or not optional)
    return best, fresh, at


def _better(one: Needed, other: Needed) -> Needed:
    """The need that fewer texts meet."""
    return other if other and (not one or _weight(other) < _weight(one)) else one


def _weight(need: Needed) -> float:
    return sum([_WEIGHTS[len(word)] for word in need])
