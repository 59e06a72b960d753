"""Evidence from offices: a report that names their holder, or a former one, was written in or after a term."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from onrecord.lang.en import dating as english
from onrecord.lang.en import offices
from onrecord.layers.dated.evidence import LAST, Days, Evidence, later, outside, said, united
from onrecord.layers.dated.terms import Terms, find_terms, state_name, while_held
from onrecord.layers.timex.context import Context
from onrecord.layers.who.states import country_of

_NOUNS = "|".join(re.escape(noun) for noun in sorted(offices.TABLE_OFFICES, key=len, reverse=True))
_OFFICE = re.compile(rf"(?<![\w-])({_NOUNS})(?![\w-])", re.IGNORECASE)
_NAME_AFTER = re.compile(rf",? ({english.NAME})")
_NAME_BEFORE = re.compile(rf"({english.NAME}), ((?:the )?(?:[\w.'’-]{{1,20}} ){{0,3}})$")
_BARE = re.compile(r" ([A-Z][\w-]{1,24})(?![\w-]| [A-Z][a-z])")
_WORDS_BEFORE = re.compile(r"(?:[\w.'’-]{1,24},? ){1,4}$")
_COUNTERPART = re.compile(rf"((?:[A-Z][\w.'’-]{{0,20}} ){{1,2}}){english.COUNTERPART},? ({english.NAME})")
_NO_LONGER = re.compile(rf"(?<!\w){english.NO_LONGER}(?:\b|-)", re.IGNORECASE)
_FORMER = re.compile(rf"(?<!\w){english.FORMER}(?:[ -](?:[A-Z][\w.'’-]{{0,20}} ?){{0,2}})?$", re.IGNORECASE)
_FORMER_ONE = re.compile(r"\b(?:[Ff]ormer|[Ll]ate|[Ee]x|[Tt]hen)[ -]((?:[\w.'’-]{1,20}(?: |\b)){1,6})")
_NAMED = re.compile(r"[^\W\d_][\w-]*")
_BACKWARD = re.compile(english.BACKWARD, re.IGNORECASE)
_THIS_WEEK = re.compile(english.THIS_WEEK, re.IGNORECASE)
_CAMPAIGN_OVER = re.compile(english.CAMPAIGN_OVER, re.IGNORECASE)
_SAID = re.compile(english.SAID)
_YEAR = re.compile(english.YEAR)
_CANDIDATE = re.compile(english.CANDIDATE + f"({english.NAME})")
_LEAD = 800
"""Code points in which a report tells what is new."""
_REACH = 90
_AFTER = 3
"""Days after the result in which a candidate may still be called one."""


def office_evidence(text: str) -> Iterator[Evidence]:
    """What the holders that the text names, the former ones, and the candidates for one allow."""
    context, gone = Context(text, None), _gone(text)
    for office in _OFFICE.finditer(text):
        noun = office[1].lower()
        found = _named(text, office, noun)
        if found is None:
            continue
        terms, before, around = found
        if _FORMER.search(before):
            yield Evidence(
                outside(terms), f"{terms.name} is called former {noun} of {state_name(terms.country)}"
            )
        elif _is_current(context, around, before, terms.name, gone):
            yield Evidence(while_held(terms), _held(terms, noun))
            yield from _counterparts(text, context.sentence(*around), noun)
    yield from _candidates(context)


def _named(text: str, office: re.Match[str], noun: str) -> tuple[Terms, str, tuple[int, int]] | None:
    """The terms of the person named beside an office, the words before the office, and where both stand."""
    low = max(0, office.start() - _REACH)
    lead = _WORDS_BEFORE.search(text, low, office.start())
    before = lead[0] if lead else ""
    after = _NAME_AFTER.match(text, office.end(), office.end() + _REACH)
    if after:
        for name in _shorter(after[1]):
            terms = find_terms(name, noun, _state(before))
            if terms:
                return terms, before, (office.start(), after.start(1) + len(name))
    bare = _BARE.match(text, office.end(), office.end() + _REACH)
    if bare and bare[1] in english.SURNAMES:
        terms = find_terms(english.SURNAMES[bare[1]], noun, _state(before))
        if terms:
            return terms, before, (office.start(), bare.end())
    held = _NAME_BEFORE.search(text, low, office.start())
    if held and not after:
        terms = find_terms(held[1], noun, _state(held[2]))
        if terms:
            return terms, held[2], (held.start(), office.end())
    return None


def _shorter(name: str) -> Iterator[str]:
    """The name, and its beginnings of two words or more: what follows a name may have a capital too."""
    parts = name.split(" ")
    for size in range(len(parts), 1, -1):
        part = " ".join(parts[:size])
        yield part.rstrip(".")
        if part.endswith(("'s", "’s")):
            yield part[:-2]


def _state(words: str) -> str | None:
    """The state that the words right before an office name."""
    return country_of(" ".join(words.split()[-2:]))


def _is_current(
    context: Context, around: tuple[int, int], before: str, name: str, gone: frozenset[str]
) -> bool:
    """Whether the text speaks of the holder as one who serves as it is written.

    In the lead, or in a sentence that names a day of the week; never where the sentence looks back, gives a year, or
    where the person is former anything elsewhere in the text.
    """
    text = context.text
    first, last = context.sentence(*around)
    sentence = text[first:last]
    if _NO_LONGER.search(before) or _BACKWARD.search(sentence) or _YEAR.search(sentence):
        return False
    if not _SAID.search(sentence) or not (around[0] < _LEAD or _THIS_WEEK.search(sentence)):
        return False
    return name.split()[-1] not in gone


def _gone(text: str) -> frozenset[str]:
    """The words close behind "former" and the like: the names of those who are former anything."""
    return frozenset(word for match in _FORMER_ONE.finditer(text) for word in _NAMED.findall(match[1]))


def _counterparts(text: str, sentence: tuple[int, int], noun: str) -> Iterator[Evidence]:
    """Holders of the same office in other states: "met his Danish counterpart Lars Holm"."""
    for match in _COUNTERPART.finditer(text, *sentence):
        country = country_of(match[1])
        for name in _shorter(match[2]):
            terms = find_terms(name, noun, country) if country else None
            if terms:
                yield Evidence(while_held(terms), _held(terms, noun))
                break


def _candidates(context: Context) -> Iterator[Evidence]:
    for match in _CANDIDATE.finditer(context.text):
        first, last = context.sentence(*match.span())
        sentence = context.text[first:last]
        if match.start() > _LEAD and not _THIS_WEEK.search(sentence):
            continue
        if _CAMPAIGN_OVER.search(sentence) or _YEAR.search(sentence):
            continue
        for name in _shorter(match[2]):
            stood = tuple(_candidacies(name, match[1].lower()))
            if stood:
                yield Evidence(united(stood), f"{name} is called presidential {match[1].lower()}")
                break


def _candidacies(name: str, what: str) -> Iterator[Days]:
    for who, declared, nominated, ended in english.CANDIDATES:
        first = nominated if what == "nominee" else declared
        if who == name and first:
            yield datetime.date.fromisoformat(first), later(datetime.date.fromisoformat(ended), _AFTER)


def _held(terms: Terms, noun: str) -> str:
    spells = ", ".join(
        f"from {said(first)} on" if last == LAST else f"{said(first)} to {said(last)}"
        for first, last in terms
    )
    return f"{terms.name} is {noun} of {state_name(terms.country)} ({spells})"
