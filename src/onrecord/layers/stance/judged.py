"""Whom a statement praises or blames, where its content tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lang.en import addressees as data
from onrecord.lang.en import doers, verdicts
from onrecord.layers.stance.cues import Cue
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.subjects import Subject, clause_starts, is_doer, read_phrase, read_subject
from onrecord.layers.stance.view import View
from onrecord.types import Offsets

_CREDITED = Pattern(data.CREDITED)
_FAULTED = Pattern(data.FAULTED)
_TRIBUTE = Pattern(data.TRIBUTE)
_FEELINGS = Pattern(verdicts.FEELINGS)
_DOING = Pattern(data.DOING)
_POINTED_AT = re.compile(data.POINTED_AT)
_WHAT = re.compile(data.WHAT_SOMEBODY_DID)
_OPENER = re.compile(doers.OPENER)
_PASSIVE = re.compile(doers.PASSIVE)
_BY = re.compile(r"\bby ")
_ANY_YOU = re.compile(data.ANY_YOU)
_OWN_FEELING = re.compile(data.OWN_FEELING)
_REFUSING = re.compile(data.REFUSING)
_THAT_MANY = re.compile(r"that [^.]*(?:s|people|children|men|women)$")
_CLEFT = re.compile(data.CLEFT)
_DEEDS = re.compile(data.DEEDS)
_SUFFERING = re.compile(data.SUFFERING)
_HAVING_KNOWN = re.compile(data.HAVING_KNOWN)
_GENERIC = re.compile(doers.GENERIC)
_OF = re.compile(r"\bof ")
_MOST_CLAUSES = 5
_NEAR = 40
_FIRST_WORDS = 160
_REACH = 120


def find_judged(view: View, low: str, cue: Cue, *, praised: bool, direct: bool) -> list[Offsets]:
    """The stretch of the article's text that names the one praised or blamed; empty when none is named.

    Args:
        view: of the content.
        low: the content in small letters, conditions masked.
        cue: the cue as read.
        praised: it is praise, else blame.
        direct: the words are the source's own, in which "he" is another.
    """
    opener = _OPENER.match(low)
    head = read_phrase(view, low, opener.end() if opener else 0, named=True)
    verb = cue.lemma or ""
    if verb in data.TARGET_VERBS or _TRIBUTE.search(cue.words):
        return [] if _DOING.match(low) else _cut(view, head)
    if verb in data.LABELLING_VERBS:
        return _cut(view, head)
    if cue.words and verb not in data.TELLING_VERBS and not direct:
        return _cut(view, head) if head and head.verb is None and not _DOING.match(low) else []
    if praised:
        return (
            _objects(view, low, _CREDITED)
            or _in_clauses(view, low, _clauses(low), praised=True, direct=direct)
            or _pointed_at(view, low)
        )
    first, *others = _clauses(low)
    return (
        _in_clauses(view, low, [first], praised=False, direct=direct)
        or _objects(view, low, _FAULTED)
        or ([] if _FEELINGS.search(low) else _in_clauses(view, low, others, praised=False, direct=direct))
        or _pointed_at(view, low)
    )


def _cut(view: View, found: Subject | None) -> list[Offsets]:
    """The stretch of a phrase that names one who acts, or whose deed is judged."""
    if found is None:
        return []
    named = found.kind in ("pronoun", "open", "doer")
    owner = found.kind == "owner" and _DEEDS.match(view.low, found.end + 3)
    return view.cut(found.start, found.end) if named or owner else []


def _clauses(low: str) -> list[int]:
    """Where the first clauses of a content begin."""
    what = _WHAT.match(low)
    return clause_starts(low, first=what.end() if what else 0, within=_FIRST_WORDS)[:_MOST_CLAUSES]


def _objects(view: View, low: str, before: Pattern) -> list[Offsets]:
    """The one named behind words of praise or blame ("hats off to the crew")."""
    found = before.search(low)
    while found:
        phrase = read_phrase(view, low, found.end())
        cut = _cut(view, phrase)
        if not cut and phrase and phrase.kind == "thing":
            of = _OF.search(low, phrase.start, phrase.start + _NEAR)
            cut = _cut(view, read_phrase(view, low, of.end())) if of else []
        if cut:
            return cut
        found = before.search(low, found.end())
    return []


def _in_clauses(view: View, low: str, starts: Sequence[int], *, praised: bool, direct: bool) -> list[Offsets]:
    """The subject of the first clause that has one who acts: the doer behind "by" where it is passive."""
    for start in starts:
        cleft = _CLEFT.match(low, start)
        subject = read_phrase(view, low, cleft.end()) if cleft else read_subject(view, low, start)
        if subject is None:
            continue
        passive = _PASSIVE.match(low, subject.verb) if subject.verb is not None else None
        if passive and passive["participle"] not in doers.ADJECTIVES:
            by = _BY.search(low, passive.end(), passive.end() + _REACH)
            doer = _cut(view, read_phrase(view, low, by.end())) if by else []
            if doer:
                return doer
            if by or not _HAVING_KNOWN.match(passive["participle"]) or "should" in passive[0]:
                continue
        if subject.verb is None and subject.kind != "open" and not cleft:
            continue
        if _is_nobody(low, subject, direct=direct) or not _earns(low, subject, praised=praised):
            continue
        found = _cut(view, subject)
        if found:
            return found
    return []


def _earns(low: str, subject: Subject, *, praised: bool) -> bool:
    """Whether a subject may be praised or blamed for what its clause tells."""
    verb = subject.verb if subject.verb is not None else subject.end
    if praised:
        return _REFUSING.match(low, verb) is None
    if subject.kind != "pronoun" and _SUFFERING.match(low, verb):
        return False
    if _GENERIC.match(low, subject.start):
        return False
    return low.startswith("should", verb) or not _FEELINGS.search(low)


def _is_nobody(low: str, subject: Subject, *, direct: bool) -> bool:
    """Whether a pronoun is anyone ("you won't find a better one") or the source ("he said he was grateful")."""
    if subject.kind != "pronoun":
        return False
    if low.startswith("you", subject.start):
        return _ANY_YOU.match(low, subject.start) is not None
    return not direct and _OWN_FEELING.match(low, subject.start) is not None


def _pointed_at(view: View, low: str) -> list[Offsets]:
    """“Not one card from that office”, “a gutless vote by a gutless council”."""
    for pattern in (_POINTED_AT, _BY):
        for found in pattern.finditer(low):
            phrase = read_phrase(view, low, found.start() if pattern is _POINTED_AT else found.end())
            if (
                phrase
                and phrase.kind == "doer"
                and is_doer(low[phrase.start : phrase.end].split()[-1])
                and not _THAT_MANY.match(low[phrase.start : phrase.end])
            ):
                return view.cut(phrase.start, phrase.end)
    return []
