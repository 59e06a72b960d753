"""Whom a threat is to harm, where its content tells."""

from __future__ import annotations

import re

from onrecord.lang.en import addressees as data
from onrecord.lang.en import doers
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.subjects import Subject, clause_starts, read_phrase, read_subject
from onrecord.layers.stance.view import View
from onrecord.types import Offsets

_BEARING = re.compile(data.BEARING)
_SURELY_BEARING = re.compile(data.SURELY_BEARING)
_HARMING = Pattern(data.HARMING)
_IF_THEY = re.compile(data.IF_THEY)
_TO_HEARER = re.compile(data.TO_HEARER)
_ANY = re.compile(data.ANY_ONE)
_PASSIVE = re.compile(doers.PASSIVE)
_OURS = re.compile(r"(?:our|my|us|we)\b")
_WORD = re.compile(r"[\w'-]+")
_MOST_CLAUSES = 3


def find_harmed(view: View, low: str, source: str, *, direct: bool, told: bool) -> list[Offsets]:
    """The stretch of the article's text that names the one to be harmed; empty when none is named.

    Args:
        view: of the content.
        low: the content in small letters, conditions masked.
        source: the one who threatens, in small letters.
        direct: the words are the source's own, in which "they" are others.
        told: the cue names one who is told, so that only somebody else who is singled out counts.
    """
    found = _bearing(view, low, source, direct=direct, told=told) or _object(view, low, told=told)
    return found if found or told else _provoking(view, source, direct=direct)


def speaks_to_hearer(low: str) -> bool:
    """Whether a threat is put to the one spoken to ("leave now, or you will pay")."""
    return _TO_HEARER.search(low) is not None


def _bearing(view: View, low: str, source: str, *, direct: bool, told: bool) -> list[Offsets]:
    """The subject of what he will have to bear ("anyone who hides it will be fined")."""
    for start in clause_starts(low)[:_MOST_CLAUSES]:
        subject = read_subject(view, low, start)
        if (
            subject is None
            or subject.kind in ("thing", "owner")
            or _is_self(view, subject, source, direct=direct)
        ):
            continue
        anyone = _ANY.match(low, subject.start) is not None
        singled_out = not anyone and (subject.kind == "open" or low.startswith("the ", subject.start))
        if told and not singled_out:
            continue
        bears = subject.verb is not None and _BEARING.match(low, subject.verb)
        if subject.kind == "open" or anyone or bears:
            return view.cut(subject.start, subject.end)
    return []


def _object(view: View, low: str, *, told: bool) -> list[Offsets]:
    """The object of what the source will do ("we will sue the board")."""
    found = _HARMING.search(low)
    while found:
        phrase = read_phrase(view, low, found.end())
        if (
            phrase
            and (phrase.acts or phrase.kind == "owner")
            and not (told and phrase.kind == "pronoun")
            and not _is_ours(view, phrase)
        ):
            return view.cut(phrase.start, phrase.end)
        found = _HARMING.search(low, found.end())
    return []


def _provoking(view: View, source: str, *, direct: bool) -> list[Offsets]:
    """The subject of the condition ("if the board cuts it, we will sue")."""
    for found in _IF_THEY.finditer(view.low):
        if found[0].startswith("should"):
            subject = read_phrase(view, view.low, found.end(), bare=True)
        else:
            subject = read_subject(view, view.low, found.end())
        if subject is None or not subject.acts or _is_self(view, subject, source, direct=direct):
            continue
        if subject.verb is None or not _PASSIVE.match(view.low, subject.verb):
            return view.cut(subject.start, subject.end)
    return []


def _is_self(view: View, subject: Subject, source: str, *, direct: bool) -> bool:
    """Whether a subject is the one who threatens, or nobody."""
    if subject.kind == "pronoun":
        surely = subject.verb is not None and _SURELY_BEARING.match(view.low, subject.verb)
        return not direct and not surely and not view.low.startswith("you", subject.start)
    head = _WORD.findall(view.low[subject.start : subject.end])[-1:]
    return not head or _is_ours(view, subject) or head[0] in _WORD.findall(source)


def _is_ours(view: View, phrase: Subject) -> bool:
    """Whether a phrase names the source's own people."""
    return _OURS.match(view.low, phrase.start) is not None
