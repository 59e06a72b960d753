"""The inflected forms of the reporting words, made once from the base forms in
:mod:`onrecord.lang.en.reporting`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Literal, NamedTuple

from onrecord.lang.en.reporting import DOUBLING, IRREGULAR, REPORTING

Inflection = Literal["base", "s", "past", "participle", "ing"]


class Form(NamedTuple):
    """A form of a reporting verb: the verb in the base form, how it may be inflected, the words that go with
    it.
    """

    lemma: str
    inflections: frozenset[Inflection]
    particles: tuple[str, ...] = ()


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return (verb + verb[-1] if verb in DOUBLING else verb) + "ed"


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return (verb + verb[-1] if verb in DOUBLING or verb in _DOUBLING_ING else verb) + "ing"


_DOUBLING_ING = frozenset(("put", "let", "hit", "set", "bid", "bet", "shut", "forget"))


def inflect(verb: str) -> dict[str, set[Inflection]]:
    """The forms of one verb, each with the inflections that it may be.

    >>> sorted(inflect("deny"))
    ['denied', 'denies', 'deny', 'denying']
    """
    past, participle = IRREGULAR.get(verb, (_past(verb), _past(verb)))
    forms: defaultdict[str, set[Inflection]] = defaultdict(set)
    forms[verb].add("base")
    forms["is" if verb == "be" else _third(verb)].add("s")
    forms[past].add("past")
    forms[participle].add("participle")
    forms[_ing(verb)].add("ing")
    return dict(forms)


def _make_forms() -> dict[str, tuple[Form, ...]]:
    found: defaultdict[str, list[Form]] = defaultdict(list)
    for lemma in REPORTING:
        head, *particles = lemma.split()
        for form, inflections in inflect(head).items():
            found[form].append(Form(lemma, frozenset(inflections), tuple(particles)))
    return {form: tuple(sorted(forms, key=lambda f: -len(f.particles))) for form, forms in found.items()}


FORMS: dict[str, tuple[Form, ...]] = _make_forms()
"""Each inflected first word, in small letters, with the verbs that it may be a form of, the longest phrase
first.
"""
