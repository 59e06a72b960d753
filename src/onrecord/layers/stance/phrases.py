"""Turns of several words that report an act, with the forms of the verb that opens them, as patterns."""

from __future__ import annotations

import re

from onrecord.lang.en import cue_phrases as data
from onrecord.types import Act

_POSSESSIVE = r"(?:his|her|its|their|my|our)"
_REFLEXIVE = r"(?:himself|herself|itself|themselves|myself|ourselves)"


def phrase_patterns() -> list[tuple[re.Pattern[str], Act]]:
    """For each act, what finds its turns in a cue in small letters, the longest first."""
    return [(re.compile(_alternatives(words)), act) for act, words in data.PHRASES.items()]


def _alternatives(words: str) -> str:
    phrases = sorted((" ".join(phrase.split()) for phrase in words.split(",")), key=len, reverse=True)
    return rf"\b(?:{'|'.join(_inflected(phrase) for phrase in phrases)})(?![\w-])"


def _inflected(phrase: str) -> str:
    """The pattern of one phrase; an adverb may follow its verb."""
    if phrase.startswith("="):
        return _filled(phrase[1:])
    verb, _, rest = phrase.partition(" ")
    forms = "|".join(sorted(_forms(verb), key=len, reverse=True))
    return f"(?:{forms})" + (rf"(?: \w+ly)? {_filled(rest)}" if rest else "")


def _filled(words: str) -> str:
    return re.escape(words).replace("POSSELF", _REFLEXIVE).replace("POSS", _POSSESSIVE)


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
