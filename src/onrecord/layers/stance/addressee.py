"""Whom a statement addresses: the cue's recipient, else whom it blames, praises, threatens or wants to act."""

from __future__ import annotations

import re

from onrecord.lang.en import addressees as data
from onrecord.lang.en import doers
from onrecord.lang.en.names import MONTHS_AND_DAYS
from onrecord.layers.stance.agents import can_act
from onrecord.layers.stance.cues import Cue
from onrecord.layers.stance.harmed import find_harmed, speaks_to_hearer
from onrecord.layers.stance.judged import find_judged
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.recipients import find_recipient
from onrecord.layers.stance.subjects import clause_starts, is_doer, read_phrase, read_subject
from onrecord.layers.stance.view import View, small
from onrecord.types import Act, Offsets, Statement

_OBLIGED = re.compile(data.OBLIGED)
_NO_ONE = re.compile(data.NO_ONE)
_WANTED_FROM = re.compile(data.WANTED_FROM)
_WHY_NOT = re.compile(data.WHY_NOT)
_REQUESTED_OF = re.compile(data.REQUESTED_OF)
_TELLING = re.compile(data.TELLING)
_PASSIVE = re.compile(doers.PASSIVE)
_PARTNER = Pattern(data.WITH_PARTNER)
_FOR_WHOM = Pattern(data.FOR_WHOM)
_ARE_TO = Pattern(data.ARE_TO)
_TO_ACT = Pattern(data.TO_ACT)
_TO_BE_DONE = Pattern(data.TO_BE_DONE)
_URGED = [Pattern(pattern) for pattern in data.URGED]


_PHRASE_END = Pattern(data.PHRASE_END)


def find_addressee(
    text: str, statement: Statement, cue: Cue, act: Act, view: View, low: str
) -> list[Offsets]:
    """The stretch of ``text`` that names the addressee; empty when there is none.

    Args:
        text: the article's text.
        statement: its source, cue and content.
        cue: the cue as read.
        act: the statement's act.
        view: of the content.
        low: the content in small letters, conditions masked.
    """
    direct = statement.kind == "direct"
    recipient = find_recipient(text, statement, cue)
    if act == "threatens" and not (recipient and speaks_to_hearer(view.low)):
        source = small(statement.source.text) if statement.source else ""
        return find_harmed(view, low, source, direct=direct, told=bool(recipient)) or recipient
    if recipient:
        return recipient
    if act in ("praises", "blames"):
        return find_judged(view, low, cue, praised=act == "praises", direct=direct)
    if act in ("demands", "proposes"):
        return _wanted(view, low, act, cue)
    if act == "asks":
        return _requested(view, low)
    return []


def _named(view: View, start: int, end: int) -> bool:
    """Whether the phrase ends in a capital word: a name, which can act."""
    words = view.text[start:end].split()
    return bool(words) and words[-1][:1].isupper()


def _group(view: View, found: re.Match[str] | None, *, any_one: bool = False) -> list[Offsets]:
    """The stretch of a match's ``who``, cut at its end, when it names one who can act."""
    if found is None:
        return []
    start, end = found.span("who")
    stop = _PHRASE_END.search(view.low[start:end])
    if stop:
        end = start + stop.start()
    end = start + len(view.low[start:end].rstrip(" ,.;:!?\"”'"))
    if end <= start or view.low[start].isdigit() or view.low[start:end].capitalize() in MONTHS_AND_DAYS:
        return []
    phrase = view.low[start:end]
    if any_one or can_act(phrase) or is_doer(phrase.split()[-1]) or _named(view, start, end):
        return view.cut(start, end)
    return []


def _wanted(view: View, low: str, act: Act, cue: Cue) -> list[Offsets]:
    """Who is to act: the subject of what should be, or the partner of what is wanted."""
    for pattern in _URGED:
        urged = _group(view, pattern.search(low), any_one=True)
        if urged:
            return urged
    for pattern in (_TO_ACT, _ARE_TO, _FOR_WHOM):
        found = _group(view, pattern.search(low))
        if found:
            return found
    obliged = _obliged(view, low)
    if obliged or _TO_BE_DONE.match(low):
        return obliged
    for before in (_WANTED_FROM, _WHY_NOT):
        wanted = before.search(low)
        phrase = read_phrase(view, low, wanted.end()) if wanted else None
        if phrase and phrase.acts:
            return view.cut(phrase.start, phrase.end)
    if cue.lemma in data.WISHING_VERBS or low.startswith("that "):
        phrase = read_phrase(view, low, 5 if low.startswith("that ") else 0, bare=True)
        if phrase and phrase.acts and not _PASSIVE.match(low, phrase.end):
            return view.cut(phrase.start, phrase.end)
    return _group(view, _PARTNER.search(low)) if act == "demands" else []


def _obliged(view: View, low: str) -> list[Offsets]:
    """The subject of the first clause with "should" or the like ("drivers who use it should slow down")."""
    all_or_none = _NO_ONE.match(low)
    if all_or_none and _OBLIGED.match(low, all_or_none.end()):
        return view.cut(*all_or_none.span("who"))
    for start in clause_starts(low):
        subject = read_subject(view, low, start)
        if subject and subject.acts and subject.verb is not None and _OBLIGED.match(low, subject.verb):
            return view.cut(subject.start, subject.end)
    return []


def _requested(view: View, low: str) -> list[Offsets]:
    """“Would the minister tell the House …?”."""
    request = _REQUESTED_OF.match(low)
    phrase = read_phrase(view, low, request.end()) if request else None
    if phrase and phrase.acts and _TELLING.match(low, phrase.end):
        return view.cut(phrase.start, phrase.end)
    return []
