"""Which phrases name those who can act, and which sources speak for a body."""

from __future__ import annotations

import re

from onrecord.lang.en import acts as data
from onrecord.lang.en.countries import ROWS
from onrecord.lang.en.groups import BODY_NOUNS, GROUP_NOUNS
from onrecord.lang.en.offices import PERSON_NOUNS
from onrecord.lang.en.phrases import DEFINITE
from onrecord.layers.stance.patterns import Pattern

_STATES = frozenset(
    name.lower()
    for _, _, state, others, _, capitals in ROWS
    for name in (state, *others.split("|"), *capitals.split("|"))
    if name
)
_WORD = re.compile(r"[\w'-]+")
_AGENT = Pattern(data.AGENTS)
_OFFICIAL = Pattern(data.OFFICIAL)
_ONLOOKER = Pattern(data.ONLOOKER)
_MANY = re.compile(data.MANY)
_PRIVATE = Pattern(data.PRIVATE)
_ACTING = BODY_NOUNS | GROUP_NOUNS | PERSON_NOUNS


def can_act(phrase: str) -> bool:
    """Whether a phrase in small letters names a person, a group or a body."""
    for word in _WORD.findall(phrase):
        if word in _ACTING or (word.endswith("s") and word[:-1] in _ACTING):
            return True
    return _AGENT.search(phrase) is not None


def speaks_for_a_body(source: str) -> bool:
    """Whether a source, in small letters, undertakes for others: an office or a body, and no onlooker."""
    if looks_on(source):
        return False
    if source.removeprefix("the ") in _STATES:
        return True
    words = _WORD.findall(source)
    if _OFFICIAL.search(source) is not None or any(word in BODY_NOUNS for word in words):
        return True
    return bool(words) and words[0] in DEFINITE and _PRIVATE.search(source) is None


def names_people(phrase: str) -> bool:
    """Whether a phrase in small letters ends in a noun for people who are many ("the fraudsters")."""
    words = _WORD.findall(phrase)
    return bool(words) and (words[-1] in GROUP_NOUNS or _MANY.search(words[-1]) is not None)


def is_private(phrase: str) -> bool:
    """Whether a phrase in small letters names somebody who speaks for nobody else: a player, a widow."""
    return _PRIVATE.search(phrase) is not None


def looks_on(source: str) -> bool:
    """Whether a source foresees rather than undertakes: experts, residents, studies."""
    return _ONLOOKER.search(source) is not None
