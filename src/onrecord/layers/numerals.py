"""Reading numbers: regular-expression sources that find them, and what they are worth.

The expressions are bounded (no open repetition over words), so that they are linear on hostile input.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.lang.en import numbers


def alternatives(words: Iterable[str]) -> str:
    """A group that matches any of ``words``, the longest first, spaces standing for any short white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in ordered) + ")"


_ALIKE = {"ı": "i", "İ": "i", "ſ": "s", "\u212a": "k"}


def as_listed(word: str) -> str:
    """The word as its list has it: an expression that ignores case also takes these letters for others.

    >>> as_listed("Mıllion"), as_listed("THOUſAND")
    ('million', 'thousand')
    """
    for (
        letter,
        taken_for,
    ) in _ALIKE.items():  # four searches are quicker than a look at each letter of a long text
        word = word.replace(letter, taken_for)
    return word.lower()


_SMALL = {**numbers.UNITS, **numbers.TENS}
_WORD = alternatives([*_SMALL, *numbers.SCALES])
_JOIN = r"(?:\s{1,3}and\s{1,3}|\s{1,3}|-)"
_FRACTION_SIGN = "[" + "".join(numbers.FRACTION_SIGNS) + "]"

DIGITS = (
    r"(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?)"
    rf"(?:[\s-]\d{{1,2}}/\d{{1,2}}(?!\d)|{_FRACTION_SIGN})?"
)
"""A number in digits: "222,000", "3.2", "2 1/2", "7½"."""

WORDS = rf"(?:(?:an?\s{{1,3}}{alternatives(numbers.SCALES)}|{_WORD})(?:{_JOIN}{_WORD}){{0,6}})"
"""A number in words: "two hundred and six", "a million"."""

AND_A_HALF = r"(?:\s{1,3}and\s{1,3}a\s{1,3}half)"

CARDINAL = rf"(?:(?:{DIGITS}|{WORDS}){AND_A_HALF}?)"
"""A number in digits or words, with "and a half"."""

_DIGIT_FORM = re.compile(
    rf"(\d[\d,]*(?:\.\d+)?)(?:[\s-](\d{{1,2}})/(\d{{1,2}})|({_FRACTION_SIGN}))?(?:[\s-]+([a-z]+))?",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[a-z]+|\d[\d,]*(?:\.\d+)?", re.IGNORECASE)


def read_number(text: str) -> float | None:
    """What a number in digits or words is worth, or ``None`` when it is none.

    >>> read_number("two hundred and six"), read_number("2 1/2"), read_number("a million")
    (206.0, 2.5, 1000000.0)
    >>> read_number("one and a half"), read_number("3.2 bn"), read_number("frogs")
    (1.5, 3200000000.0, None)
    """
    text = as_listed(text.strip())
    if re.search(AND_A_HALF + r"$", text):
        whole = read_number(re.sub(AND_A_HALF + r"$", "", text))
        return None if whole is None else whole + 0.5
    if text[:1].isdigit():
        return _read_digits(text)
    return _read_words(text)


def _read_digits(text: str) -> float | None:
    match = _DIGIT_FORM.fullmatch(text)
    if match is None:
        return None
    value = float(match[1].replace(",", ""))
    if match[2]:
        if not int(match[3]):
            return None
        value += int(match[2]) / int(match[3])
    if match[4]:
        value += numbers.FRACTION_SIGNS[match[4]]
    if match[5]:
        scale = {**numbers.SCALES, **numbers.SHORT_SCALES}.get(match[5])
        if scale is None:
            return None
        value *= scale
    return round(value, 6)


def _read_words(text: str) -> float | None:
    total, current, seen = 0.0, 0.0, False
    for word in _TOKEN.findall(text):
        if word in ("a", "an"):
            current, seen = current or 1.0, True
        elif word in _SMALL:
            current, seen = current + _SMALL[word], True
        elif word in numbers.COLLECTIVES:
            current, seen = (current or 1.0) * numbers.COLLECTIVES[word], True
        elif word == "hundred":
            current, seen = (current or 1.0) * 100, True
        elif word in numbers.SCALES:
            total, current, seen = total + (current or 1.0) * numbers.SCALES[word], 0.0, True
        elif word not in ("and", "of"):
            return None
    return total + current if seen else None


def read_ordinal(text: str) -> int | None:
    """The rank that "third", "twenty-first" or "22nd" names, or ``None``.

    >>> read_ordinal("22nd"), read_ordinal("twenty-first"), read_ordinal("last")
    (22, 21, None)
    """
    text = as_listed(text.strip())
    digits = re.match(r"(\d{1,4})(?:st|nd|rd|th)?$", text)
    if digits:
        return int(digits[1])
    *tens, last = re.split(r"[\s-]+", text)
    rank = numbers.ORDINALS.get(last)
    if rank is None:
        return None
    return rank + sum(numbers.TENS.get(word, 0) for word in tens)
