"""Sentences by rules: a stop ends one unless an abbreviation, an initial, a number or what follows speaks
against it.

The words are data in :mod:`onrecord.lang.en.abbreviations`; the end of a line always ends a sentence. The
work is linear in the length of the text.
"""

from __future__ import annotations

import re

from onrecord.lang.en.abbreviations import ALSO_WORDS, GENERAL, NUMBERED, QUOTE_VERBS, STARTERS, TITLES
from onrecord.types import Offsets

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")
_STOP_CJK = "。！？"
_STOP = re.compile(f"[.!?…‽]+|[{_STOP_CJK}]+")
_NOTE = re.compile(r" ?\[\d{1,3}\]")
_CLOSING = frozenset("\"'”’»›)]}“‘″*_")
_OPENING = "\"'“‘«‹([{„`–—―-*_¿¡•"
_CLOSED_QUOTE = frozenset("\"”’»″'")
_BULLET = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]?\.?$")
_NEXT = re.compile(r"\S{1,40}")
_LONGEST_WORD = 24


def split_sentences(text: str) -> tuple[Offsets, ...]:
    """The sentences of ``text``, without the white space around them: every other character lies in exactly
    one.

    None goes across the end of a line. A heading or a list item is a sentence of its own.

    >>> [text[a:b] for text in ["Dr. Roe left at 5 p.m. She won 3.5 votes. “Why?” asked J. Doe."]
    ...  for a, b in split_sentences(text)]
    ['Dr. Roe left at 5 p.m.', 'She won 3.5 votes.', '“Why?” asked J. Doe.']
    """
    found: list[Offsets] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _ends(text, line.start(), line.end()):
            _keep(text, start, end, found)
            start = end
        _keep(text, start, line.end(), found)
    return tuple(found)


def _keep(text: str, start: int, end: int, found: list[Offsets]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _ends(text: str, low: int, high: int) -> list[int]:
    """Where sentences end within the line ``text[low:high]``, its own end left out."""
    ends: list[int] = []
    begun = low
    at = low
    while (stop := _STOP.search(text, at, high)) is not None:
        end = stop.end()
        while end < high and text[end] in _CLOSING:
            if _opens(text, end, high):
                break
            end += 1
        while (note := _NOTE.match(text, end, high)) is not None:
            end = note.end()
        at = end
        if end < high and _is_end(text, begun, high, stop, end):
            ends.append(end)
            begun = end
    return ends


def _opens(text: str, at: int, high: int) -> bool:
    """Whether a mark right after a stop opens the next quotation (a space is missing) rather than closes this
    one.
    """
    return text[at] in "“‘" and at + 1 < high and text[at + 1].isalnum()


def _is_end(text: str, begun: int, high: int, stop: re.Match[str], end: int) -> bool:
    if stop[0][0] in _STOP_CJK:
        return True
    if not text[end].isspace():
        return _is_glued(text, stop, end, high)
    after = end
    while after < high and text[after].isspace():
        after += 1
    if after == high:
        return False
    following = _NEXT.match(text, after, high)
    word = following[0].lstrip(_OPENING) if following else ""
    if word[:1].islower() or (not word and text[after] in "–—-"):
        return False
    quoted = text[stop.end()] in _CLOSED_QUOTE
    if stop[0][-1] in "!?‽":
        return not (quoted and _goes_on_with_verb(text, after, high))
    if len(stop[0]) > 1 or stop[0] == "…":
        return word[:1].isupper() or word[:1].isdigit()
    return quoted or _stop_ends(text, begun, stop.start(), word, bare=end == stop.end())


def _is_glued(text: str, stop: re.Match[str], end: int, high: int) -> bool:
    """A space lost after the stop: ``came.”The`` or ``came.The mayor``, but not ``example.Com`` or ``3.5``."""
    if not text[end].isupper() and text[end] not in "“‘":
        return False
    if end > stop.end():
        return text[end - 1] in '”’"' and end + 1 < high
    before = text[max(0, stop.start() - 3) : stop.start()]
    follows = _NEXT.match(text, end, high)
    word = follows[0] if follows else ""
    return len(before) == 3 and before.isalpha() and before.islower() and word in STARTERS


def _goes_on_with_verb(text: str, after: int, high: int) -> bool:
    """Whether a reporting verb stands among the next words: “Why?” Mr. Roe asked."""
    words = text[after : min(high, after + 60)].split()[:5]
    for count, word in enumerate(words):
        bare = word.strip(".,:;")
        if bare in QUOTE_VERBS:
            return count > 0
        if not bare[:1].isupper() or bare in STARTERS - {"He", "She", "They", "I", "We", "The"}:
            return False
    return False


def _stop_ends(text: str, begun: int, at: int, following: str, *, bare: bool) -> bool:
    """Whether the single stop at ``at`` ends a sentence, from the word before it and the one after."""
    start = at
    while start > begun and at - start < _LONGEST_WORD and not text[start - 1].isspace():
        start -= 1
    word = text[start:at].lstrip(_OPENING)
    lower = word.lower()
    head = following.split("’")[0].split("'")[0].rstrip('.,;:!?"”)')
    starts = head in STARTERS
    if not word:
        return True
    if bare and _BULLET.match(word) and not text[begun:start].strip():
        return False
    if lower in NUMBERED and following[:1].isdigit():
        return False
    if lower in TITLES:
        return not bare
    if len(word) == 1 and word.isalpha() and word.isupper():
        return starts
    if len(word) == 1 and word.isalpha() and following[:1].isdigit():
        return False
    if (lower in GENERAL and not (lower in ALSO_WORDS and word == lower)) or _is_dotted(word):
        return starts or not bare and bool(following)
    return True


def _is_dotted(word: str) -> bool:
    return "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))
