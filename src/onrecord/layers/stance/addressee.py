"""Whom a statement addresses: the cue's recipient, else whom it blames, praises, threatens or wants to act."""

from __future__ import annotations

import re

from onrecord.lang.en import acts as act_data
from onrecord.lang.en import addressees as data
from onrecord.lang.en import verdicts
from onrecord.lang.en.names import MONTHS_AND_DAYS
from onrecord.layers.stance.agents import can_act
from onrecord.layers.stance.cues import Cue
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.view import View, small
from onrecord.types import Act, Offsets, Statement

_CHANNEL = Pattern(data.CHANNELS)
_TO = Pattern(data.TO_RECIPIENT)
_END = Pattern(data.RECIPIENT_END)
_BEFORE_CONTENT = Pattern(data.BEFORE_CONTENT)
_NOT_RECIPIENT = Pattern(data.NOT_RECIPIENT)
_OBLIGED = Pattern(data.OBLIGED_SUBJECT)
_WISHED = re.compile(data.WISHED_SUBJECT, re.IGNORECASE)
_PARTNER = Pattern(data.WITH_PARTNER)
_HARMED = Pattern(data.HARMED)
_DYING = Pattern(data.DYING)
_VERDICT = Pattern(data.VERDICT_SUBJECT)
_PRAISED = Pattern(data.TO_PRAISED)
_WORD = re.compile(r"[\w'’-]+")
_REACH = 160
_PASSIVE = Pattern(data.PASSIVE)
_SUBJECT_START = Pattern(data.SUBJECT_START)
_BY = re.compile(r"^\s*by\s*$")
_OBJECT = Pattern(data.OBJECT)
_DEAF = Pattern(
    rf"{act_data.CLAIM_NOUNS}|questions?|news|letters?|requests?|votes?|ruling|verdict|decisions?|moves?|call|calls|plans?|changes?|attacks?|pressure"
)
_HEARERS = Pattern(data.HEARERS)
_ANSWERING = Pattern(data.ANSWERING)
_FOR_WHOM = Pattern(data.FOR_WHOM)
_ARE_TO = Pattern(data.ARE_TO)
_DIRECTED = Pattern(data.DIRECTED)
_AT = Pattern(data.AT_RECIPIENT)
_TO_ACT = Pattern(data.TO_ACT)
_DOER = Pattern(f"{data.DOER}{verdicts.BLAMING_DEEDS})")
_IMPERSONAL = Pattern(data.IMPERSONAL)
_TRIBUTE = Pattern(data.TRIBUTE)
_LEADING = Pattern(data.LEADING)
_BY_AGENT = Pattern(data.BY_AGENT)
_TO_BE_DONE = Pattern(data.TO_BE_DONE)
_URGED = [Pattern(pattern) for pattern in data.URGED]
_FEELINGS = Pattern(verdicts.FEELINGS)
_DOING = Pattern(data.DOING)
_NOBODY = frozenset(("it", "this", "that", "there", "i", "we", "what", "here"))


_PERFECT = Pattern(data.PERFECT)
_PHRASE_END = Pattern(data.PHRASE_END)
_PRONOUN_SUBJECT = Pattern(data.PRONOUN_SUBJECT)


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
    harmed = _harmed(view, low, act)
    if harmed:
        return harmed
    recipient = _recipient(text, statement, cue)
    if recipient:
        return recipient
    if act in ("praises", "blames"):
        return _judged(view, low, cue)
    if act in ("demands", "proposes"):
        return _wanted(view, low, act)
    return []


def _recipient(text: str, statement: Statement, cue: Cue) -> list[Offsets]:
    if statement.cue is None:
        return []
    passive = _passive_subject(text, statement, cue)
    if passive:
        return passive
    end = statement.cue.spans[-1][1]
    stop = _stop(text, statement, end)
    between = small(text[end:stop])
    lead = len(between) - len(between.lstrip())
    head = between.lstrip()
    verb = cue.lemma.split()[0] if cue.lemma else ""
    if (
        _DIRECTED.search(cue.words)
        or verb in data.RECIPIENT_VERBS
        or any(word in data.RECIPIENT_VERBS for word in _forms(cue))
    ):
        found = _phrase(head, stop == _content_after(statement, end))
    else:
        found = None
    if found is None:
        to = (_AT if verb in data.SHOUTING else _TO).search(between)
        if (
            to
            and _can_be_told(text[end + to.end() : stop])
            and (verb in data.SHOUTING or verb in data.TO_VERBS or verb in data.RECIPIENT_VERBS or not verb)
        ):
            head, lead = between[to.end() :], to.end()
            found = _phrase(head, stop == _content_after(statement, end))
    if found is None:
        return []
    start = end + lead
    wanted = verb in data.TARGET_VERBS or verb in data.WANTING_VERBS
    if not wanted and _CHANNEL.search(found):
        return []
    return [(start, start + len(found))]


def _can_be_told(phrase: str) -> bool:
    """Whether a phrase behind "to" is one who listens, and not what is answered ("replied to the claim")."""
    words = phrase.split()[:6]
    if any(_DEAF.whole.fullmatch(small(word.strip(",.;:"))) for word in words[:4]):
        return False
    head = " ".join(words)
    return (
        can_act(small(head))
        or any(word[:1].isupper() for word in words)
        or _HEARERS.search(small(head)) is not None
    )


def _forms(cue: Cue) -> list[str]:
    words = _WORD.findall(cue.words)
    return [
        {"alerting": "alert", "alerted": "alert", "telling": "tell"}.get(word, word) for word in words[-1:]
    ]


def _content_after(statement: Statement, end: int) -> int | None:
    return min((a for a, _ in statement.content.spans if a >= end), default=None)


def _stop(text: str, statement: Statement, end: int) -> int:
    """Where to look no further for a recipient: the content, the source or the sentence's end."""
    edges = [a for a, _ in statement.content.spans if a >= end]
    if statement.source:
        edges += [a for a, _ in statement.source.spans if a >= end]
    return min([*edges, end + _REACH, len(text)])


def _phrase(head: str, content_follows: bool) -> str | None:
    """The noun phrase that ``head``, the words behind a cue, begins with."""
    if not head or _NOT_RECIPIENT.search(head):
        return None
    stop = _END.search(head)
    phrase = head[: stop.start()] if stop else _BEFORE_CONTENT.sub("", head) if content_follows else head
    phrase = phrase.rstrip(" ,“\"'-–—")
    return phrase if any(sign.isalnum() for sign in phrase) else None


def _passive_subject(text: str, statement: Statement, cue: Cue) -> list[Offsets]:
    """“The minister was asked by him”: the subject, when the source follows with "by"."""
    if statement.cue is None or statement.source is None or not statement.source.spans:
        return []
    start, end = statement.cue.spans[0][0], statement.cue.spans[-1][1]
    source = statement.source.spans[0][0]
    if source < end or not _BY.search(text[end:source]):
        return []
    before = small(text[max(0, start - _REACH) : start])
    auxiliary = _PASSIVE.search(before)
    if not auxiliary:
        return []
    subject = before[: auxiliary.start()]
    opening = _SUBJECT_START.search(subject)
    first = opening.end() if opening else 0
    name = _PERFECT.sub("", subject[first:].rstrip())
    lead = len(name) - len(name.lstrip())
    base = max(0, start - _REACH) + first + lead
    return [(base, base + len(name.strip()))] if name.strip() else []


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
    if not any_one and not can_act(phrase) and not _named(view, start, end):
        return []
    return view.cut(start, end)


def _harmed(view: View, low: str, act: Act) -> list[Offsets]:
    if act != "threatens":
        return []
    dying = _group(view, _DYING.search(low), any_one=True) if _DYING.search(low) else []
    if dying and not _PRONOUN_SUBJECT.match(low):
        return dying
    answering = _group(view, _ANSWERING.search(low))
    if answering:
        return answering
    for found in _HARMED.whole.finditer(low):
        harmed = _group(view, found)
        if harmed:
            return harmed
    return []


def _judged(view: View, low: str, cue: Cue) -> list[Offsets]:
    """The one praised or blamed: the object of the cue at the head of the content, else the subject of a verdict."""
    verb = cue.lemma or ""
    if _DOING.match(low):
        return []
    if verb in data.TARGET_VERBS or _TRIBUTE.search(cue.words):
        head = _OBJECT.match(low)
        return _group(view, head, any_one=verb in ("thank", "congratulate", "accuse"))
    if (
        verb
        and verb not in ("say", "tell", "write", "add", "reply", "answer", "tweet", "shout")
        and cue.words
    ):
        return []
    praised = _group(view, _PRAISED.search(low), any_one=True)
    if praised:
        return praised
    if _FEELINGS.search(low):
        return []
    verdict = _VERDICT.search(low)
    impersonal = verdict and (_IMPERSONAL.search(verdict["who"]) or "'s " in verdict["who"])
    judged = [] if impersonal else _group(view, verdict)
    return (
        judged
        or _group(view, _DOER.search(low))
        or _group(view, _LEADING.search(low))
        or _group(view, _BY_AGENT.search(low))
    )


def _wanted(view: View, low: str, act: Act) -> list[Offsets]:
    """Who is to act: the subject of what should be, or the partner of what is wanted."""
    for pattern in _URGED:
        urged = _group(view, pattern.search(low), any_one=True)
        if urged:
            return urged
    for pattern in (_TO_ACT, _ARE_TO, _FOR_WHOM):
        found = _group(view, pattern.search(low))
        if found:
            return found
    obliged = _OBLIGED.search(low)
    if obliged and obliged["who"] in _NOBODY:
        return []
    if obliged:
        return _group(view, obliged)
    if _TO_BE_DONE.match(low):
        return []
    wished = _WISHED.search(low)
    if wished:
        return _group(view, wished, any_one=True)
    return _group(view, _PARTNER.search(low)) if act == "demands" else []
