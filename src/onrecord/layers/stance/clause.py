"""The main clause of a content: its subject, its auxiliary, its sign, and whether it lies ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lang.en import modals as data
from onrecord.layers.sentences import split_sentences
from onrecord.layers.stance.view import masked
from onrecord.types import Offsets


class Clause(NamedTuple):
    """The clause that bears the act.

    ``low`` is the deciding sentence in small letters, conditions masked; ``start`` its place in the view; ``main``
    is as much of it as its sign and firmness reach over; ``subject`` what stands before ``auxiliary``, ``rest`` what
    follows it; ``opinion``: it is put as what the source thinks ("I'm sure that").
    """

    low: str
    start: int
    main: str
    subject: str
    auxiliary: str
    rest: str
    negated: bool
    opinion: bool


_AUXILIARY = re.compile(data.AUXILIARY)
_NEGATION = re.compile(data.NEGATION)
_NO_NEGATION = re.compile(data.NO_NEGATION)
_SUBORDINATE = re.compile(data.SUBORDINATE)
_CARRYING = re.compile(data.CARRYING_THAT)
_THAT = re.compile(data.THAT)
_OPINION = re.compile(data.OPINION)
_OPENING = re.compile(data.OPENING)
_PAST_VERB = re.compile(data.PAST_VERB)
_PAST = re.compile(data.PAST)
_STOP = re.compile(r"[.!?]")
_JOINT = re.compile(data.JOINT)
_MAY_MONTH = re.compile(data.MAY_MONTH)
_MONTH_REACH = 8
_FRONTED_CLAUSE = re.compile(data.FRONTED_CLAUSE)
_SIDE_CLAUSE = re.compile(data.SIDE_CLAUSE)
_LATER_MODAL = re.compile(data.LATER_MODAL)
_LONGEST_SUBJECT = 120
_BEFORE_THAT = 24
_FEWEST_WORDS = 3
_RELATIVE = ("who", "which", "that", "what", "whom")


def deciding_sentence(text: str) -> tuple[int, int]:
    """Where in a content the sentence lies that decides: the first that is more than an exclamation."""
    if not _STOP.search(text[:-1]):
        return 0, len(text)
    sentences = split_sentences(text)
    for start, end in sentences:
        if len(text[start:end].split()) >= _FEWEST_WORDS:
            return start, end
    return 0, len(text)


def has_past(main: str) -> bool:
    """Whether a main clause tells of what is past."""
    return _PAST.search(main) is not None


def is_past(main: str) -> bool:
    """Whether a main clause tells of what is past, a bare "-ed" counted too when no auxiliary shows another tense."""
    if _PAST.search(main):
        return True
    return _PAST_VERB.search(main) is not None and _AUXILIARY.search(main) is None


def read_clause(text: str, low: str, conditions: Sequence[Offsets], sentence: Offsets) -> Clause:
    """The clause that decides a content, which is ``text`` and in small letters ``low``.

    ``sentence`` is where :func:`deciding_sentence` found it.
    """
    start, end = sentence
    line = masked(low, conditions)[start:end]
    if not line.replace("\x00", "").strip(" ,.\x01"):
        line = low[start:end]
    opening = _OPENING.match(line)
    start, line = start + (opening.end() if opening else 0), line[opening.end() if opening else 0 :]
    fronted = _FRONTED_CLAUSE.match(line)
    if fronted:
        start, line = start + fronted.end(), line[fronted.end() :]
    opinion = _OPINION.match(line)
    head = opinion.end() if opinion else 0
    found = _first_auxiliary(line[head:])
    if found is None:
        subject, auxiliary, rest, offset = "", "", line[head:], head
    else:
        subject, auxiliary, rest = line[head : head + found.start()], found[0], line[head + found.end() :]
        offset = head + found.end()
    main = line[: offset + _reach(rest)]
    return Clause(
        low=line,
        start=start,
        main=main,
        subject=_bare_subject(subject),
        auxiliary=auxiliary,
        rest=rest.strip(),
        negated=is_negated(
            main
            if found is None
            else line[:head] + _SIDE_CLAUSE.sub(" ", subject) + main[head + found.start() :]
        ),
        opinion=opinion is not None,
    )


def _first_auxiliary(line: str) -> re.Match[str] | None:
    joint = _JOINT.search(line)
    limit = min(_LONGEST_SUBJECT + 20, joint.start() if joint else len(line))
    for found in _AUXILIARY.finditer(line, 0, limit):
        before = line[: found.start()].split()
        if before and before[-1] in _RELATIVE and len(before) > 1:
            continue
        if found[0] == "may" and _MAY_MONTH.search(
            line, max(0, found.start() - _MONTH_REACH), found.end() + 2
        ):
            continue
        if _SIDE_CLAUSE.search(line, 0, found.start()):
            later = _LATER_MODAL.match(line, found.end(), limit)
            if later:
                return _AUXILIARY.match(line, later.start("modal"))
        return found
    return None


def _reach(rest: str) -> int:
    """How far into ``rest`` the main clause goes."""
    end = len(rest)
    stop = _SUBORDINATE.search(rest)
    if stop:
        end = stop.start()
    for that in _THAT.finditer(rest, 0, end):
        before = rest[max(0, that.start() - _BEFORE_THAT) : that.start()].rstrip()
        if before and not _CARRYING.search(before):
            return that.start()
    return end


def _bare_subject(subject: str) -> str:
    """The subject without what is put before it and set off by a comma."""
    parts = [part.strip(" \x00\"“”'") for part in subject.split(",")]
    full = [part for part in parts if part]
    if not full:
        return ""
    head = full[0].split()
    if len(full) > 1 and head and head[0] in _FRONTED:
        return full[-1]
    return full[0] if len(full) == 1 else subject.strip(" ,\x00")


_FRONTED = frozenset(
    [
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "during",
        "after",
        "before",
        "since",
        "within",
        "under",
        "with",
        "without",
        "if",
        "unless",
        "as",
        "when",
        "while",
        "to",
        "of",
        "this",
        "next",
        "yes",
        "no",
        "well",
        "look",
        "today",
        "tomorrow",
        "again",
        "still",
    ]
)


def is_negated(main: str) -> bool:
    """Whether the sign of a main clause, in small letters, is negative."""
    kept = _NO_NEGATION.sub(" ", main)
    return _NEGATION.search(kept) is not None
