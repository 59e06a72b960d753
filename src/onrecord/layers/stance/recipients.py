"""To whom a statement is said, where its cue tells."""

from __future__ import annotations

import re

from onrecord.lang.en import acts as act_data
from onrecord.lang.en import addressees as data
from onrecord.layers.stance.agents import can_act
from onrecord.layers.stance.cues import Cue
from onrecord.layers.stance.patterns import Pattern
from onrecord.layers.stance.subjects import is_doer
from onrecord.layers.stance.view import small, unstopped
from onrecord.types import Offsets, Statement

_CHANNEL = Pattern(data.CHANNELS)
_TO = Pattern(data.TO_RECIPIENT)
_END = Pattern(data.RECIPIENT_END)
_BEFORE_CONTENT = Pattern(data.BEFORE_CONTENT)
_NOT_RECIPIENT = Pattern(data.NOT_RECIPIENT)
_WORD = re.compile(r"[\w'’-]+")
_REACH = 160
_PASSIVE = Pattern(data.PASSIVE)
_SUBJECT_START = Pattern(data.SUBJECT_START)
_BY = re.compile(r"^\s*by\s*$")
_DEAF = Pattern(
    rf"{act_data.CLAIM_NOUNS}|questions?|news|letters?|requests?|votes?|invitations?|offers?|appeals?|criticism|charges?|complaints?|remarks?|comments?|speech|statements?|article|tweets?|ruling|verdict|decisions?|moves?|call|calls|plans?|changes?|attacks?|pressure"
)
_HEARERS = Pattern(data.HEARERS)
_DIRECTED = Pattern(data.DIRECTED)
_AT = Pattern(data.AT_RECIPIENT)
_NO_CHANNEL = re.compile(data.NO_CHANNEL)
_BEFORE_RECIPIENT = re.compile(data.BEFORE_RECIPIENT)
_WITHIN_CUE = re.compile(data.WITHIN_CUE)
_SAID_TO_BEFORE = re.compile(data.SAID_TO_BEFORE)
_ASKED_BY = re.compile(data.ASKED_BY)
_ANSWERER = re.compile(data.ANSWERER)
_LEAD_IN = re.compile(data.LEAD_IN)
_PASSIVE_CUE = re.compile(r"(?:is|was|were|are|been|being|be) ")
_NOBODY = frozenset(("it", "there", "this", "that", "what", "as"))
_PERFECT = Pattern(data.PERFECT)


def find_recipient(text: str, statement: Statement, cue: Cue) -> list[Offsets]:
    """The stretch of ``text`` that names the one to whom ``statement`` is said; empty when there is none."""
    if statement.cue is None:
        return []
    found = (
        _passive_subject(text, statement, cue)
        or _answerer(text, statement, cue)
        or _within_cue(text, statement)
        or _behind_cue(text, statement, cue)
        or _before_source(text, statement)
    )
    if not found:
        return []
    (start, end), verb = found[0], _verb(cue)
    wanted = (
        verb in data.TARGET_VERBS
        or verb in data.WANTING_VERBS
        or (verb == "tell" and text.startswith("to ", statement.content.spans[0][0]))
    )
    return [] if not wanted and is_channel(small(text[start:end])) else found


def is_channel(phrase: str) -> bool:
    """Whether a phrase in small letters names what only carries the words.

    >>> is_channel("the radio"), is_channel("the radio's owner")
    (True, False)
    """
    return _CHANNEL.search(phrase) is not None and _NO_CHANNEL.search(phrase) is None


def _verb(cue: Cue) -> str:
    return cue.lemma.split()[0] if cue.lemma else ""


def _behind_cue(text: str, statement: Statement, cue: Cue) -> list[Offsets]:
    """The object of the cue, or what follows it with a preposition."""
    end = _cue(statement)[1]
    stop = _stop(text, statement, end)
    content = stop == _content_after(statement, end)
    between = unstopped(small(text[end:stop]))
    lead = len(between) - len(between.lstrip())
    verb = _verb(cue)
    found = None
    if (
        _DIRECTED.search(cue.words)
        or verb in data.RECIPIENT_VERBS
        or not data.RECIPIENT_VERBS.isdisjoint(_forms(cue))
    ):
        found = _phrase(between[lead:], content)
    if found is None and verb in data.TWO_OBJECTS and content:
        found = _phrase(between[lead:], content)
        if found is None or found != between.strip() or not _hears(text, end + lead, found):
            found = None
    if found is None:
        to = _preposition(between, cue, verb)
        if to and _can_be_told(text[end + to : stop]):
            lead = to
            found = _phrase(between[to:], content)
    return [(end + lead, end + lead + len(found))] if found else []


def _preposition(between: str, cue: Cue, verb: str) -> int | None:
    """Where, behind the preposition that a cue takes, its recipient begins."""
    for word in (verb, *_WORD.findall(cue.words)):
        if word in data.WITH_RECIPIENT:
            found = _BEFORE_RECIPIENT.match(between)
            if found and found["preposition"] in data.WITH_RECIPIENT[word]:
                return found.end()
    found = (_AT if verb in data.SHOUTING else _TO).search(between)
    known = verb in data.SHOUTING or verb in data.TO_VERBS or verb in data.RECIPIENT_VERBS or not verb
    return found.end() if found and known else None


def _hears(text: str, start: int, phrase: str) -> bool:
    """Whether the phrase at ``start`` names somebody."""
    last = _WORD.findall(phrase)[-1]
    return is_doer(last) or _HEARERS.search(phrase) is not None or text[start + phrase.rfind(last)].isupper()


def _within_cue(text: str, statement: Statement) -> list[Offsets]:
    """“Gave officials until Friday”: inside the cue."""
    start, end = _cue(statement)
    found = _WITHIN_CUE.match(small(text[start:end]))
    return [(start + found.start("who"), start + found.end("who"))] if found else []


def _before_source(text: str, statement: Statement) -> list[Offsets]:
    """“Speaking to staff on Tuesday, the mayor said …”."""
    if statement.source is None or not statement.source.spans:
        return []
    start = min(statement.source.spans[0][0], _cue(statement)[0])
    base = max(0, start - _REACH)
    found = _SAID_TO_BEFORE.search(small(text[base:start]))
    if not found:
        return []
    group = "who" if found["who"] else "whom"
    return [(base + found.start(group), base + found.end(group))]


def _answerer(text: str, statement: Statement, cue: Cue) -> list[Offsets]:
    """“Asked by a guest whether it leaked, the owner said …”: the one who answers."""
    if not _ASKED_BY.match(cue.words) or not cue.after.lstrip().startswith("by "):
        return []
    last = statement.content.spans[-1][1]
    found = _ANSWERER.match(text[last : last + _REACH])
    return [(last + found.start("who"), last + found.end("who"))] if found else []


def _cue(statement: Statement) -> Offsets:
    assert statement.cue is not None
    return statement.cue.spans[0][0], statement.cue.spans[-1][1]


def _can_be_told(phrase: str) -> bool:
    """Whether a phrase behind "to" is one who listens, and not what is answered ("replied to the claim")."""
    words = phrase.split()[:6]
    if any(_DEAF.whole.fullmatch(small(word.strip(",.;:"))) for word in words[:4]):
        return False
    head = " ".join(words)
    return (
        can_act(small(head))
        or any(is_doer(small(word)) for word in words[:3])
        or any(word[:1].isupper() for word in words)
        or _HEARERS.search(small(head)) is not None
    )


def _forms(cue: Cue) -> set[str]:
    """What the last word of a cue may be a form of ("dared": dare)."""
    word = (_WORD.findall(cue.words) or [""])[-1]
    stems = {word, *(word.removesuffix(ending) for ending in ("s", "d", "ed", "ing"))}
    return stems | {f"{word.removesuffix('ing')}e"} | ({"tell"} if word in ("telling", "told") else set())


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
    """“The minister was asked by him”, “residents were told”: the subject, when "by" or no source follows."""
    start, end = _cue(statement)
    if statement.source is not None and statement.source.spans:
        source = statement.source.spans[0][0]
        if source < end or not _BY.search(text[end:source]):
            return []
    elif _verb(cue) not in data.RECIPIENT_VERBS:
        return []
    own = _PASSIVE_CUE.match(cue.words)
    start += own.end() if own else 0
    base = max(0, start - _REACH)
    before = small(text[base:start])
    auxiliary = _PASSIVE.search(before)
    if not auxiliary:
        return []
    subject = before[: auxiliary.start()]
    opening = _SUBJECT_START.search(subject)
    first = opening.end() if opening else 0
    lead_in = _LEAD_IN.match(subject, first)
    first = lead_in.end() if lead_in else first
    name = _PERFECT.sub("", subject[first:].rstrip())
    first += len(name) - len(name.lstrip())
    name = name.strip()
    if not name or name in _NOBODY or (statement.source is None and not _hears(text, base + first, name)):
        return []
    return [(base + first, base + first + len(name))]
