"""Cues: which reporting word stands there, whether it is negated, and which act it names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.lang.en import acts as data
from onrecord.lang.en import verdicts
from onrecord.lang.en.reporting import ADJECTIVES, NOUNS, REPORTING
from onrecord.layers.reporting_words import FORMS
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.phrases import turn_act
from onrecord.layers.stance.view import small
from onrecord.types import Act, Statement


class Cue(NamedTuple):
    """A cue as read: the base form, its words in small letters, the text right before and behind it."""

    lemma: str | None
    words: str
    negated: bool
    before: str
    after: str


_WORD = re.compile(r"[\w'-]+")
_NEGATED_BEFORE = re.compile(data.NEGATED_BEFORE)
_NEGATED_WITHIN = re.compile(data.NEGATED_WITHIN)
_PHRASES = [(Pattern(pattern), act) for pattern, act in data.CUE_PHRASES]
_BY_CONTENT = {
    lemma: [(Pattern(pattern), act) for pattern, act in rules] for lemma, rules in data.BY_CONTENT.items()
}
_FALSE = Pattern(data.FALSE)
_CLAIM = Pattern(rf"\b{data.CLAIM_NOUNS}\b")
_ANAPHOR = Pattern(data.ANAPHOR)
_PRAISING = Pattern(rf"{verdicts.PRAISING}|\b{verdicts.PRAISING_PREDICATES}")
_BLAMING = Pattern(rf"{verdicts.BLAMING}|\b{verdicts.BLAMING_PREDICATES}")
_NOTHING_OUT = re.compile(data.NOTHING_OUT)
_CALLED_SOMETHING = Pattern(data.CALLED_SOMETHING)
_CALLED_TOGETHER = Pattern(data.CALLED_TOGETHER)
_REACH = 40


_ONLY = re.compile(data.ONLY)


def read_cue(text: str, statement: Statement) -> Cue:
    """The cue of a statement; without one, a neutral cue without words."""
    if statement.cue is None:
        return Cue(None, "", False, "", "")
    start, end = statement.cue.spans[0][0], statement.cue.spans[-1][1]
    words, inner = _NOTHING_OUT.subn(r"\1 out", small(statement.cue.text))
    before = small(text[max(0, start - _REACH) : start])
    negated = bool(inner or _NEGATED_WITHIN.search(words) or _NEGATED_BEFORE.search(before))
    return Cue(_lemma(words), words, negated, before, small(text[end : end + _REACH]))


def _lemma(words: str) -> str | None:
    """The first reporting verb among the words, with its particles; else a noun or an adjective of speech."""
    found: list[str] = _WORD.findall(words)
    for at, word in enumerate(found):
        for form in FORMS.get(word, ()):
            if tuple(found[at + 1 : at + 1 + len(form.particles)]) == form.particles:
                return form.lemma
    for word in found:
        for form in FORMS.get(word, ()):
            head = form.lemma.split()[0]
            if head in data.BY_CONTENT or head in REPORTING:
                return head
        if word in NOUNS or word in ADJECTIVES:
            return word
    return None


def cue_act(cue: Cue, content: str) -> Act | None:
    """The act that the cue names, given the content in small letters; ``None`` when the content has to decide."""
    if cue.lemma is None and not cue.words:
        return None
    act = _phrase_act(cue.words)
    if act is not None:
        return act
    lemma = cue.lemma
    if lemma is None:
        return None
    if cue.negated and lemma in data.NEGATED and not _only(cue):
        return data.NEGATED[lemma][0]
    if lemma == "call" and _CALLED_TOGETHER.search(content):
        return None
    if lemma in data.LABELLING:
        return _verdict(lemma, content)
    for pattern, act in _BY_CONTENT.get(lemma, ()):
        if pattern.search(content):
            return act
    if lemma in _BY_CONTENT and _BY_CONTENT[lemma]:
        return None
    if lemma in REPORTING:
        return REPORTING[lemma]
    return NOUNS.get(lemma, ADJECTIVES.get(lemma))


@lru_cache(maxsize=4096)
def _phrase_act(words: str) -> Act | None:
    """The act that the longest known turn in a cue names; else that of the looser patterns."""
    act = turn_act(words)
    if act is not None:
        return act
    return next((act for pattern, act in _PHRASES if pattern.search(words)), None)


def _only(cue: Cue) -> bool:
    """“Would only say”: what is said after all."""
    return bool(_ONLY.search(cue.before))


def _verdict(lemma: str, content: str) -> Act | None:
    if (_CLAIM.search(content) or _ANAPHOR.search(content)) and _FALSE.search(content):
        return "denies"
    if _PRAISING.search(content):
        return "praises"
    if _BLAMING.search(content) or (lemma in data.HARSH_LABELLING and _CALLED_SOMETHING.search(content)):
        return "blames"
    return REPORTING.get(lemma)
