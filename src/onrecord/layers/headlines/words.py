"""Words of headlines and reports, brought back to what they share: base forms, synonyms, kindred spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.lang.en import countries, headlines
from onrecord.layers.numerals import read_number

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*", re.UNICODE)
_NEGATED = re.compile(r"(?i)(?:n['’]t)$")
_POSSESSIVE = re.compile(r"['’]s?$")
_KIN = 5
"""Letters that two words must share at their beginning to be kindred."""


class Word(NamedTuple):
    """One word: ``low`` in small letters, ``base`` its base form, ``content`` whether it bears content."""

    start: int
    end: int
    low: str
    base: str
    content: bool
    capital: bool


def read_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of ``text[start:end]`` with their offsets in ``text``."""
    stop = len(text) if end is None else end
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start, stop):
        low, base, content, capital = _read_form(match[0])
        found.append(Word(match.start(), match.end(), low, base, content, capital))
    return tuple(found)


@lru_cache(maxsize=20_000)
def _read_form(raw: str) -> tuple[str, str, bool, bool]:
    low = raw.lower().replace("’", "'")
    base = base_form(low)
    content = base not in headlines.FUNCTION_WORDS and low not in headlines.FUNCTION_WORDS
    return low, base, content and (len(low) > 1 or low.isdigit()), raw[0].isupper()


@lru_cache(maxsize=20_000)
def base_form(low: str) -> str:
    """The base of an inflected English form: light suffix stripping, irregular forms from a table.

    >>> base_form("repairs"), base_form("cutting"), base_form("fell"), base_form("minister's")
    ('repair', 'cut', 'fall', 'minister')
    """
    if _NEGATED.search(low):
        return "not"
    low = _POSSESSIVE.sub("", low) or low
    if low in headlines.IRREGULAR:
        return headlines.IRREGULAR[low]
    if len(low) <= 3 or low.isdigit():
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    for ending in ("sses", "shes", "ches", "xes", "zes"):
        if low.endswith(ending):
            return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    if low.endswith("ied") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith("eed"):
        return low
    if low.endswith("ed") and _has_vowel(low[:-2]):
        return _restore(low[:-2])
    if low.endswith("ing") and len(low) > 5 and _has_vowel(low[:-3]):
        return _restore(low[:-3])
    return low


def _has_vowel(stem: str) -> bool:
    return len(stem) > 1 and any(letter in "aeiouy" for letter in stem)


def _restore(stem: str) -> str:
    """The base whose ending fell before -ed or -ing: a doubled consonant, a silent e."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz":
        return stem[:-1]
    if stem.endswith(("at", "iz", "is", "v", "c", "g", "u", "dl", "tl", "bl", "rs", "nc", "as", "os", "us")):
        return stem + "e"
    if len(stem) >= 3 and stem[-1] not in "aeiouwxy" and stem[-2] in "aeiou" and stem[-3] not in "aeiou":
        return stem + "e" if stem + "e" in _SILENT_E else stem
    return stem


_GROUPED: dict[str, set[int]] = {}
for _number, _group in enumerate(headlines.GROUPS):
    for _word in _group.split():
        _GROUPED.setdefault(_word, set()).add(_number)
_SILENT_E = {
    word for word in {*_GROUPED, *headlines.FIRM, *headlines.HEADLINE_CUES} if word.endswith("e")
} | {"like", "take", "make", "use", "name", "state", "vote", "note", "promote", "complete", "file", "wipe"}

_STATES: dict[str, int] = {}
for _number, _row in enumerate(countries.ROWS):
    for _name in "|".join(_row[2:5]).split("|"):
        if _name and " " not in _name:
            _STATES[base_form(_name.lower())] = _number


@lru_cache(maxsize=20_000)
def keys_of(base: str) -> frozenset[str]:
    """What a base may be found by: itself, its synonyms' groups, its state, its number, its first letters."""
    keys = {base}
    keys.update(f"#{number}" for number in _GROUPED.get(base, ()))
    if base in _STATES:
        keys.add(f"@{_STATES[base]}")
    value = read_number(base) if base[0].isdigit() or base.isalpha() else None
    if value is not None and base not in ("a", "an"):
        keys.add(f"={value:g}")
    elif len(base) > _KIN and base.isalpha():
        keys.add(base[:_KIN] + "~")
    elif len(base) == _KIN:
        keys.add(base + "~")
    return frozenset(keys)


@lru_cache(maxsize=50_000)
def akin(one: str, other: str) -> bool:
    """Whether two bases may stand for each other: the same, synonyms, kindred by their beginning, one number."""
    if one == other:
        return True
    shared = keys_of(one) & keys_of(other)
    if any(key[0] in "#@=" for key in shared):
        return True
    if not shared:
        return False
    short, long = sorted((one, other), key=len)
    same = 0
    for left, right in zip(short, long, strict=False):
        if left != right:
            break
        same += 1
    return same >= _KIN and same >= len(short) - (2 if len(short) > 7 else 1) and len(long) - same <= 5


class Phrases:
    """Phrases of lower-case words, found in a run of words by their first word; the longest wins.

    With ``bases`` a phrase's words may also be the base forms of those found. Up to two words of ``skipped`` may
    stand inside a phrase.
    """

    def __init__(
        self, phrases: Iterable[str], *, skipped: frozenset[str] = frozenset(), bases: bool = False
    ) -> None:
        self._skipped = skipped
        self._bases = bases
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            parts = tuple(phrase.split())
            self._by_first.setdefault(parts[0], []).append(parts)
        for alternatives in self._by_first.values():
            alternatives.sort(key=len, reverse=True)

    def find(
        self, words: Sequence[Word], start: int = 0, end: int | None = None
    ) -> list[tuple[int, int, str]]:
        """``(first, after last, phrase)`` as indices of ``words``, none overlapping another."""
        stop = len(words) if end is None else end
        found: list[tuple[int, int, str]] = []
        at = start
        while at < stop:
            for parts in self._beginning_with(words[at]):
                last = self._match(words, at, stop, parts)
                if last is not None:
                    found.append((at, last, " ".join(parts)))
                    at = last
                    break
            else:
                at += 1
        return found

    def _beginning_with(self, word: Word) -> list[tuple[str, ...]]:
        found = self._by_first.get(_form(word), [])
        if self._bases and word.base != _form(word):
            found = [*found, *self._by_first.get(word.base, ())]
        return found

    def _is(self, word: Word, part: str) -> bool:
        return _form(word) == part or (self._bases and word.base == part)

    def _match(self, words: Sequence[Word], at: int, stop: int, parts: tuple[str, ...]) -> int | None:
        """Behind which word a phrase that begins at ``at`` ends."""
        skips = 0
        at += 1
        for part in parts[1:]:
            while (
                skips < 2 and at < stop and words[at].low in self._skipped and not self._is(words[at], part)
            ):
                at, skips = at + 1, skips + 1
            if at >= stop or not self._is(words[at], part):
                return None
            at += 1
        return at


def _form(word: Word) -> str:
    return "not" if word.base == "not" else word.low
