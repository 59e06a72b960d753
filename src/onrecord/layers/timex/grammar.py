"""Matching the time grammar: rules are compiled once, tried only where a key word stands, and the longest
match wins.

Source of the method: trigger-indexed pattern grammars over closed word classes, as in the TIMEX taggers
GUTime and
HeidelTime; the rules here are our own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from onrecord.lang.en import numbers, times
from onrecord.lang.en.time_rules import RULES, TimeRule
from onrecord.lang.needed import Needed, beginnings, needed_words
from onrecord.layers.numerals import CARDINAL, alternatives
from onrecord.layers.timex import guards

_PLACE = re.compile(r"<([a-z0-9]+)(?::([a-z0-9]+))?>")
_TOKEN = re.compile(r"\d+|[A-Za-z]+")
_LITERAL = re.compile(r"[A-Za-z]+")
_MAX_GAP = 4
_JOINERS = frozenset(" \t\n\xa0\u2009\u202f-–'’.,:/()½¼¾")


class Match(NamedTuple):
    """A rule and where it matched."""

    rule: TimeRule
    found: re.Match[str]


class Compiled(NamedTuple):
    """A rule, its expression, and the guard that may forbid a match."""

    rank: int
    rule: TimeRule
    pattern: re.Pattern[str]
    guard: Callable[[re.Match[str], str], bool] | None


@cache
def word_classes() -> dict[str, str]:
    """What each ``<class>`` of a pattern stands for."""
    ordinals = list(numbers.ORDINALS)
    compound = rf"(?:{alternatives(numbers.TENS)}[\s-])?{alternatives(ordinals)}"
    months = list(times.MONTHS)[:12]
    short = list(times.MONTHS)[12:]
    days = list(times.WEEKDAYS)[:7]
    return {
        "month": rf"(?:{alternatives(months)}|{alternatives(short)}\.?)",
        "weekday": rf"(?:{alternatives([f'{name}.' for name in times.SHORT_WEEKDAYS])}|{alternatives(times.WEEKDAYS)})",
        "fullday": alternatives(days),
        "dayno": r"(?:[0-3]?\d(?!\d)(?:st|nd|rd|th)?(?!,\d{3}|\.\d|:\d|%|\s(?:percent|million|billion)))",
        "dayword": compound,
        "year4": r"(?:(?:1[5-9]|20)\d\d(?!\d))",
        "yearwords": _year_words(),
        "yearstop": alternatives(times.YEAR_FOLLOWERS),
        "unit": alternatives(times.UNITS),
        "season": alternatives(times.SEASONS),
        "partofday": alternatives(times.PARTS_OF_DAY),
        "dayparts": alternatives(times.DAYPART_PLURALS),
        "rel": alternatives(times.RELATIONS),
        "durrel": alternatives(times.DURATION_RELATIONS),
        "num": CARDINAL,
        "vagueword": alternatives(numbers.VAGUE_AMOUNTS),
        "approx": _approximators(),
        "ordinal": rf"(?:{compound}|\d{{1,2}}(?:st|nd|rd|th))",
        "decadeword": alternatives(times.DECADE_WORDS),
        "hour": r"(?:[01]?\d|2[0-3])",
        "hourword": rf"(?:\d{{1,2}}|{alternatives(list(numbers.UNITS)[1:13])})",
        "tz": alternatives(times.TIME_ZONES),
        "holiday": alternatives(times.HOLIDAYS),
        "freq": alternatives(times.FREQUENCIES),
        "ref": alternatives(times.REFERENCES),
        "ageless": alternatives(times.AGELESS),
        "phraseend": times.PHRASE_END,
    }


def _approximators() -> str:
    """What loosens a length and belongs to it. "About" does not; "over" does not where it means "in the course of"."""
    plain = alternatives(word for word in numbers.APPROXIMATORS if word not in times.LOOSE)
    more_than = "|".join(rf"(?<=\b{word}\s)" for word in times.MORE_THAN_LEADS)
    return rf"(?:{plain}|(?:{more_than})over)"


def _year_words() -> str:
    """Years in words: "nineteen ninety-six", "two thousand and five"."""
    teens = alternatives(word for word, value in numbers.UNITS.items() if value >= 10)
    ones = alternatives(word for word, value in numbers.UNITS.items() if 0 < value < 10)
    tens = alternatives(numbers.TENS)
    centuries = alternatives(times.SPOKEN_CENTURIES)
    short = rf"{centuries}[\s-](?:{tens}(?:[\s-]{ones})?|{teens}|oh[\s-]{ones}|hundred)"
    return rf"(?:{short}|two\s{{1,3}}thousand(?:\s{{1,3}}and)?(?:\s{{1,3}}(?:{ones}|{teens}))?)"


def _expand(pattern: str) -> str:
    classes = word_classes()

    def place(found: re.Match[str]) -> str:
        source = classes[found[1]]
        return f"(?P<{found[2]}>{source})" if found[2] else source

    pattern = re.sub(r"(\(\?P?<[=!]?)([a-z0-9]+>)", lambda found: found[1] + "\0" + found[2], pattern)
    expanded = _PLACE.sub(
        place, pattern.replace(" ?", r"\s{0,3}").replace(" ", r"\s{1,3}").replace("~", r"(?:-|\s{1,3})")
    )
    return rf"(?<![\w$£€])(?:{expanded})(?!\w)".replace("\0", "")


@cache
def compiled_rule(rank: int) -> Compiled:
    """A rule, compiled at its first use: most texts hold the key words of a few only."""
    rule = RULES[rank]
    guard = getattr(guards, rule.guard) if rule.guard else None
    return Compiled(rank, rule, re.compile(_expand(rule.pattern), re.IGNORECASE), guard)


@cache
def _needed(rank: int) -> Needed:
    """What a rule needs beside its keys, so that it is compiled only for a stretch that it may match."""
    source = _PLACE.sub(".", RULES[rank].pattern.replace("(?P<", "(?P\0").replace("~", " "))
    return needed_words(source.replace("(?P\0", "(?P<"), at_word=True)


@cache
def rules_by_key() -> dict[str, frozenset[int]]:
    """The ranks of the rules that each key calls for."""
    index: dict[str, set[int]] = {}
    for rank, rule in enumerate(RULES):
        for key in rule.keys.split():
            index.setdefault(key, set()).add(rank)
    return {key: frozenset(ranks) for key, ranks in index.items()}


_KEYED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("month", tuple(times.MONTHS)),
    ("weekday", tuple(times.WEEKDAYS) + tuple(f"{word}s" for word in list(times.WEEKDAYS)[:7])),
    ("unit", tuple(times.UNITS) + ("season",)),
    ("season", tuple(times.SEASONS)),
    ("part", tuple(times.PARTS_OF_DAY) + tuple(times.POINTS_OF_DAY) + ("tonight", "overnight")),
    ("dayword", ("today", "yesterday", "tomorrow")),
    ("feast", tuple(name.replace("’", "'").split("'")[0] for name in times.HOLIDAYS)),
    ("ref", tuple(times.REFERENCES)),
    ("freq", tuple(times.FREQUENCIES)),
    ("quarter", ("quarter", "half", "period", "q", "h", "fy", "months", "time", "date")),
    ("fiscal", ("fiscal", "financial", "fy")),
    ("decade", tuple(times.DECADE_WORDS)),
    ("year", ("nineteen", "eighteen", "twenty", "thousand")),
    ("clock", ("o", "clock", "am", "pm", "p", "a", "m")),
    ("every", ("each", "every")),
    ("agoword", ("ago", "back")),
    ("nowword", ("now", "today", "hence")),
    ("timeword", ("time",)),
    ("laterword", ("earlier", "later", "previously", "before")),
    ("hours", ("hours", "hrs", "hr")),
)


@cache
def vocabulary() -> dict[str, frozenset[str]]:
    """Every word that occurs in an expression, with the keys that it is (none for mere fillers).

    Keys are ``month``, ``weekday``, ``unit`` … as the rules name them; numbers in digits have theirs from
    :func:`_digit_keys`.
    """
    keys: dict[str, set[str]] = {}
    for source in (*word_classes().values(), *(rule.pattern for rule in RULES)):
        plain = re.sub(r"\(\?P?<\w+>|<[a-z0-9:]+>|\\[a-zA-Z]", " ", source)
        for word in _LITERAL.findall(plain):
            keys.setdefault(word.lower(), set())
    for key, words in _KEYED:
        for phrase in words:
            spelled = _LITERAL.findall(phrase.lower())
            for word in spelled:
                keys.setdefault(word, set())
            keys[max(spelled, key=len) if key in ("ref", "feast") else spelled[-1]].add(key)
    return {word: frozenset(found) for word, found in keys.items()}


@cache
def _digit_keys(length: int) -> frozenset[str]:
    return frozenset({"digits", "decade"} | ({"year"} if length == 4 else set()))


def _stretches(text: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Runs of time vocabulary that hold a key word, with the keys they hold."""
    words = vocabulary()
    start = end = -1
    keys: set[str] = set()
    for token in _TOKEN.finditer(text):
        first, last = token.span()
        word = token[0]
        found = _digit_keys(min(last - first, 9)) if word[0].isdigit() else words.get(word.lower())
        if found is None and first == end and start >= 0 and len(word) <= 2:
            found = frozenset()
        if found is None:
            if keys:
                yield start, end, frozenset(keys)
            start, keys = -1, set()
            continue
        if start >= 0 and (first - end > _MAX_GAP or not _JOINERS.issuperset(text[end:first])):
            if keys:
                yield start, end, frozenset(keys)
            start, keys = -1, set()
        if start < 0:
            start = first
        end = last
        keys.update(found)
    if keys:
        yield start, end, frozenset(keys)


def find_matches(text: str) -> list[Match]:
    """The matches of the grammar in ``text``, in text order, none overlapping another; the longest win."""
    matches: list[Match] = []
    index = rules_by_key()
    for start, end, keys in _stretches(text):
        start, end = _widen(text, start, end)
        ranks: set[int] = set()
        for key in keys:
            ranks.update(index.get(key, ()))
        found: list[tuple[int, int, int, re.Match[str]]] = []
        begun = beginnings(text[start:end].lower())
        for rank in ranks:
            needed = _needed(rank)
            if needed and needed.isdisjoint(begun):
                continue
            rule = compiled_rule(rank)
            for match in rule.pattern.finditer(text, start, end):
                if rule.guard is None or rule.guard(match, text):
                    found.append((match.start() - match.end(), rank, match.start(), match))
        if found:
            matches.extend(_longest(found, start, end))
    return matches


def _widen(text: str, start: int, end: int) -> tuple[int, int]:
    """Include an apostrophe before ("'82") and a point or bracket after ("p.m.", "(GMT+8)")."""
    if start and text[start - 1] in "'’":
        start -= 1
    while end < len(text) and text[end] in ".½)":
        end += 1
    return start, end


def _longest(found: list[tuple[int, int, int, re.Match[str]]], start: int, end: int) -> list[Match]:
    found.sort(key=lambda item: item[:3])
    taken = bytearray(end - start)
    kept: list[Match] = []
    for _, rank, first, match in found:
        if not any(taken[first - start : match.end() - start]):
            taken[first - start : match.end() - start] = b"\1" * (match.end() - first)
            kept.append(Match(RULES[rank], match))
    kept.sort(key=lambda item: item.found.start())
    return kept
