"""Quantities: numbers with what they count or measure, and whether they are loose.

A small grammar of our own over :mod:`onrecord.lang.en.units`: numbers in digits and words, money,
percentages,
measures, ranges, fractions, dozens and hundreds. Ordinals, dates and times, ages set off by commas, model
names, scores
and telephone numbers are no quantities.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from onrecord.lang.en import numbers, units
from onrecord.layers.numerals import CARDINAL, alternatives, as_listed, read_number
from onrecord.layers.spans import make_span
from onrecord.layers.times import find_times
from onrecord.types import Quantity, Time

_SIGN = (
    "(?:" + "|".join(re.escape(sign) for sign in sorted(units.CURRENCY_SIGNS, key=len, reverse=True)) + ")"
)
_SCALE = (
    rf"(?:\s{{0,2}}-?\s{{0,2}}{alternatives(numbers.SCALES)}\b|\s?(?:{'|'.join(numbers.SHORT_SCALES)})\b)"
)
_UNIT = alternatives([*units.CURRENCY_WORDS, *units.PERCENT, *units.MEASURES])


class _Number(NamedTuple):
    start: int
    end: int
    value: float
    unit: str | None
    loose: bool


_NUMBER = (
    rf"(?<![\w.,/:#-])(?P<minus>[-−](?=\d))?(?P<sign>{_SIGN}\s{{0,2}})?(?P<number>{CARDINAL})(?P<scale>{_SCALE})?"
    rf"(?:(?P<joint>\s{{0,2}}[-–]\s{{0,2}}|\s{{1,3}}(?:to|and|or)\s{{1,3}})(?P<sign2>{_SIGN}\s{{0,2}})?"
    rf"(?P<number2>{CARDINAL})(?P<scale2>{_SCALE})?)?"
    rf"(?:[\s-]{{0,2}}(?P<unit>{_UNIT})(?!\w))?(?![\w]|[.,/:]\d)"
)
_PLURAL = (
    rf"(?<!\w)(?:(?P<tens>tens|many)\s{{1,3}}of\s{{1,3}})?(?P<scale>{alternatives(numbers.PLURAL_SCALES)})(?:\s{{1,3}}of\s{{1,3}}"
    rf"(?P<scale2>{alternatives(numbers.PLURAL_SCALES)}))?(?:\s{{1,3}}of(?:\s{{1,3}}(?P<unit>{_UNIT})(?!\w))?)?(?!\w)"
)
_COLLECTIVE = (
    r"(?<![\w-])(?:(?P<half>half\s{1,3}an?)|(?P<count>an?|one|two|three|four|five|six))\s{1,3}dozen(?![\w-])"
)
_FRACTION = (
    rf"(?<![\w-])(?:(?P<count>an?|{alternatives(list(numbers.UNITS)[1:13])})[\s-](?P<part>{alternatives(numbers.FRACTIONS)})"
    r"(?=\s{1,3}of\b|\s{1,3}as\b|\s{1,3}(?:the|its|their|his|her)\b)|(?P<half>half)(?=\s{1,3}of\b|\s{1,3}(?:the|its|their|his|her)\b)"
    rf"|(?P<plural>{alternatives(list(numbers.UNITS)[2:13])}-(?P<parts>{alternatives(numbers.FRACTIONS)})(?![\w-]))"
    rf"|half\s{{1,3}}an?\s{{1,3}}(?P<base>{alternatives(numbers.SCALES)}|{_UNIT})(?!\w))"
)
_LOOSE = re.compile(
    rf"(?<!\w){alternatives(numbers.APPROXIMATORS)}(?:\s{{1,3}}an?)?\s{{1,3}}$", re.IGNORECASE
)
_LOOSE_AFTER = re.compile(rf"\s{{1,3}}{alternatives(numbers.AFTER_APPROXIMATORS)}(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)between\s{1,3}$", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)from\s{1,3}$", re.IGNORECASE)
_PARTITIVE = re.compile(rf"\s{{1,3}}of(?:\s{{1,3}}{alternatives(units.DETERMINERS)})?(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[\s-]{1,3}([A-Za-z'’]+)")
_PREVIOUS = re.compile(r"([A-Za-z][\w.&'’-]*)\s{1,3}$")
_AGED = re.compile(r"\baged? $", re.IGNORECASE)
_OLD = re.compile(r"[ -]years?[ -]olds?\b")
_LINKED_BEFORE = re.compile(r"\d\)?\s?[-–]\s?$|\)$")
_LOOK_BACK = 32


def find_quantities(text: str, *, times: Sequence[Time] | None = None) -> tuple[Quantity, ...]:
    """The quantities of ``text``, in text order, none overlapping another or a time expression.

    A range has the middle of its ends as value and is approximate; so is "hundreds" (100).

    Args:
        text: the article's text.
        times: its time expressions, where they are known already.

    >>> [(q.text, q.value, q.unit, q.approximate) for q in find_quantities("About 222,000 men got $3.2bn.")]
    [('About 222,000', 222000.0, 'men', True), ('$3.2bn', 3200000000.0, 'USD', False)]
    """
    if times is None:
        times = find_times(text, report_date=None)
    taken = bytearray(len(text) + 1)
    for time in times:
        for start, end in time.spans:
            taken[start:end] = b"\1" * (end - start)
    found: list[_Number] = []
    small = as_listed(text)
    # Kinds of numbers, and words without one of which a text has none of the kind ("" is in every text).
    for source, words, read in (
        (_FRACTION, numbers.FRACTIONS, _fraction),
        (_COLLECTIVE, ("dozen",), _collective),
        (_PLURAL, numbers.PLURAL_SCALES, _plural),
        (_NUMBER, ("",), _number),
    ):
        if not any(word in small for word in words):
            continue
        pattern = _compiled(source)
        at = 0
        while match := pattern.search(text, at):
            item = None if any(taken[match.start() : match.end()]) else read(match, text)
            if item is None and read is _number:
                item = _first_of_pair(match, text, taken)
            at = max(
                item.end if item else match.end("number") if read is _number else match.end(),
                match.start() + 1,
            )
            if item and not any(taken[item.start : item.end]):
                taken[item.start : item.end] = b"\1" * (item.end - item.start)
                found.append(item)
    found.sort()
    return tuple(_quantity(text, item, taken) for item in found)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _quantity(text: str, item: _Number, taken: bytearray) -> Quantity:
    start, end, loose = item.start, item.end, item.loose
    before = _LOOSE.search(text, max(0, start - _LOOK_BACK), start)
    if before and not any(taken[before.start() : start]):
        start, loose = before.start(), True
    after = _LOOSE_AFTER.match(text, end)
    if after:
        loose = True
    span = make_span(text, (start, end))
    unit = item.unit or _counted(text, after.end() if after else end)
    return Quantity(spans=span.spans, text=span.text, value=float(item.value), unit=unit, approximate=loose)


def _scaled(number: str, scale: str | None) -> float | None:
    value = read_number(number)
    if value is None or not scale:
        return value
    word = as_listed(scale.strip().strip("-").strip())
    return round(value * {**numbers.SCALES, **numbers.SHORT_SCALES}[word], 6)


def _unit(sign: str | None, unit: str | None, *, tight: bool = False) -> str | None:
    if sign:
        return units.CURRENCY_SIGNS.get(sign.strip()) or units.CURRENCY_SIGNS.get(sign.strip().upper())
    if not unit:
        return None
    word = " ".join(unit.lower().split())
    if word in units.CASE_BOUND or (word in units.TIGHT and not tight):
        return None
    return units.PERCENT.get(word) or units.CURRENCY_WORDS.get(word) or units.MEASURES.get(word)


def _number(match: re.Match[str], text: str) -> _Number | None:
    tight = match["unit"] is not None and text[match.start("unit") - 1].isdigit()
    value = _scaled(match["number"], match["scale"])
    unit = _unit(match["sign"] or match["sign2"], match["unit"], tight=tight)
    if _LINKED_BEFORE.search(text, max(0, match.start() - 6), match.start()) or _is_idiom(match, text):
        return None
    if value is None or not _counts(match, text, unit, value):
        return None
    if _is_age(text, match.start(), match.end(), value):
        unit = "year"
    last = next(name for name in ("scale2", "number2", "scale", "number") if match[name])
    end = match.end() if unit and match["unit"] else match.end(last)
    if match["unit"] and unit is None and end == match.start("unit"):
        return None
    if match["minus"]:
        value = -value
    if not match["number2"]:
        return _Number(match.start(), end, value, unit, False)
    if _FROM.search(text, max(0, match.start() - 12), match.start()):
        return None  # "from 20 to 30" is a change
    return _range(match, text, value, unit, end)


def _range(match: re.Match[str], text: str, low: float, unit: str | None, end: int) -> _Number | None:
    high = _scaled(match["number2"], match["scale2"])
    joint = match["joint"].strip().lower()
    if high is None or (
        joint == "and" and not _BETWEEN.search(text, max(0, match.start() - 12), match.start())
    ):
        return None
    if not match["scale"] and low < high:
        whole = read_number(match["number2"])
        if match["scale2"]:
            low = low * high / whole if whole else low
        spoken = numbers.SCALES.get(match["number2"].split()[-1].lower())
        if spoken and low * spoken < high:  # "five to six million"
            low *= spoken
    if high <= low:
        return None
    return _Number(match.start(), end, round((low + high) / 2, 6), unit, True)


def _first_of_pair(match: re.Match[str], text: str, taken: bytearray) -> _Number | None:
    """The number before "and", "to" or a dash, where the two are no range."""
    if not match["number2"] or not match["joint"].strip().isalpha():
        return None
    end = match.end("scale") if match["scale"] else match.end("number")
    value = _scaled(match["number"], match["scale"])
    unit = _unit(match["sign"], None)
    if value is None or any(taken[match.start() : end]) or not _counts(match, text, unit, value):
        return None
    return _Number(match.start(), end, value, unit, False)


def _counts(match: re.Match[str], text: str, unit: str | None, value: float) -> bool:
    """Whether a number is a quantity at all."""
    if unit or match["scale"]:
        return True
    number = match["number"]
    words = number.lower()
    if words in ("one", "a", "an", "zero"):
        return False
    after = text[match.end() : match.end() + 2]
    if after[:1] in ("-", "–") and after[1:].isalnum():
        return False
    previous = _PREVIOUS.search(text, max(0, match.start() - _LOOK_BACK), match.start())
    if previous and number[0].isdigit():
        word = previous[1]
        if word.lower() in units.NUMBER_NAMES:
            return False
        named = word[0].isupper() or any(char.isupper() for char in word[1:])
        if named and not _opens_sentence(text, previous.start()) and "," not in number and "." not in number:
            return False
    return not (_is_definite(match, text, value) or _is_name(match, text))


def _is_definite(match: re.Match[str], text: str, value: float) -> bool:
    """ "The two companies" refers back; it states no number."""
    return value <= 10 and text[max(0, match.start() - 4) : match.start()].lower() in ("the ", " the ")


def _is_name(match: re.Match[str], text: str) -> bool:
    """Three plain figures before a noun in the singular name a model ("the 717 jet")."""
    figures = match["number"]
    if not (figures.isdigit() and len(figures) >= 3) or _LOOSE.search(
        text, max(0, match.start() - _LOOK_BACK), match.start()
    ):
        return False
    word = _WORD.match(text, match.end())
    if not word or "\n" in word[0] or word[1].lower() in units.NOT_COUNTED:
        return False
    return _counted(text, match.end()) is None


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at].rstrip(" \t")
    return not before or before[-1] in '.!?\n"“'


def _is_age(text: str, start: int, end: int, value: float) -> bool:
    if value >= 120:
        return False
    if text[max(0, start - 2) : start] == ", " and text[end : end + 1] == ",":
        return True
    return _AGED.search(text, max(0, start - 8), start) is not None or _OLD.match(text, end) is not None


def _is_idiom(match: re.Match[str], text: str) -> bool:
    """ "At one point" states no number; nor does what goes on behind it as a telephone number does."""
    if match["number"].lower() == "one" and (match["unit"] or "").lower() == "point":
        return text[max(0, match.start() - 3) : match.start()].lower() == "at "
    return text[match.end() : match.end() + 2] in (")-", "-(")


def _plural(match: re.Match[str], text: str) -> _Number | None:
    value: float = numbers.PLURAL_SCALES[as_listed(match["scale"])]
    if match["tens"]:
        value *= 10 if as_listed(match["tens"]) == "tens" else 1
    if match["scale2"]:
        value *= numbers.PLURAL_SCALES[as_listed(match["scale2"])]
    if as_listed(match["scale"]) == "scores" and not match[0].lower().endswith("of"):
        return None
    end = (
        match.end("unit") if match["unit"] else match.end("scale2") if match["scale2"] else match.end("scale")
    )
    return _Number(match.start(), end, value, _unit(None, match["unit"]), True)


def _collective(match: re.Match[str], text: str) -> _Number | None:
    count = 0.5 if match["half"] else (read_number(match["count"]) or 1.0)
    return _Number(match.start(), match.end(), 12 * count, None, False)


def _fraction(match: re.Match[str], text: str) -> _Number | None:
    if match["half"]:
        return _Number(match.start(), match.end(), 0.5, None, False)
    if match["base"]:
        base = as_listed(match["base"])
        return _Number(
            match.start(), match.end(), 0.5 * numbers.SCALES.get(base, 1), _unit(None, base), False
        )
    if match["plural"]:
        count, _, part = as_listed(match["plural"]).partition("-")
        return _Number(
            match.start(),
            match.end(),
            round((read_number(count) or 1) * numbers.FRACTIONS[part], 6),
            None,
            False,
        )
    worth = numbers.FRACTIONS[as_listed(match["part"])]
    times_ = 1.0 if as_listed(match["count"]) in ("a", "an") else (read_number(match["count"]) or 1.0)
    if times_ > 1 and not as_listed(match["part"]).endswith("s"):
        return None
    return _Number(match.start(), match.end(), round(times_ * worth, 6), None, False)


def _counted(text: str, end: int) -> str | None:
    """The noun that is counted: the first plural among the next few words."""
    partitive = _PARTITIVE.match(text, end)
    if partitive:
        end = partitive.end()
    state: str | None = None
    for _ in range(4):
        word = _WORD.match(text, end)
        if not word or "\n" in word[0] or word[1].lower() in units.NOT_COUNTED:
            break
        lower = word[1].lower()
        if lower in units.PLURALS_WITHOUT_S or _is_plural(lower):
            return lower
        if lower in units.NAMED_BY_STATE:
            state = lower
        end = word.end()
    return state


def _is_plural(word: str) -> bool:
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))
