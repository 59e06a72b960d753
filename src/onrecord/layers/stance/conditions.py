"""The explicit conditions of a content: if, unless, provided that, once, only if, as long as."""

from __future__ import annotations

import re

from onrecord.lang.en import conditions as data
from onrecord.lang.en import modals
from onrecord.layers.stance.view import SEAM
from onrecord.types import Offsets

_OPENER = re.compile(
    rf"(?<![\w'-])(?:(?P<plain>{'|'.join(data.OPENERS)})|(?P<provided>{data.PROVIDED})|"
    rf"(?P<once>(?:but |and )?{data.ONCE})|(?P<inverted>{data.INVERTED}))"
)
_END = re.compile(data.END)
_VERBLESS_END = re.compile(data.VERBLESS_END)
_PRONOUN_END = re.compile(data.PRONOUN_END)
_NOUN_END = re.compile(data.NOUN_END)
_PROVIDED_CLAUSE = re.compile(data.PROVIDED_CLAUSE)
_AFTER_CLAUSE = re.compile(data.AFTER_CLAUSE)
_AFTER_THE_FACT = re.compile(data.AFTER_THE_FACT)
_FUTURE_OR_MODAL = re.compile(modals.MODAL)
_PAST = re.compile(modals.PAST)
_SHORT_END = re.compile(data.SHORT_END)
_NOT_BEFORE = re.compile(data.NOT_BEFORE)
_NOT_BEFORE_ONCE = re.compile(data.NOT_BEFORE_ONCE)
_NOT_BEFORE_SUBJECT = re.compile(data.NOT_BEFORE_SUBJECT)
_APPROVAL = re.compile(data.APPROVAL)
_HEAD = re.compile(r"^(?:that |and |but |so |then |[\"“(]|\W)*$")
_CLAUSE_HEAD = re.compile(r"(?:^|[,;:–—(] ?|[.!?][\"”']? |\b(?:and|but) )$")
_SENTENCE_HEAD = re.compile(r"[.!?;][\"”']? $")
_STOP = re.compile(r"[.?!]")
_LEADING = re.compile(r"(?:but|and) ")
_INVERTED_PRONOUN = re.compile(data.INVERTED_PRONOUN)
_REACH = 24


def find_conditions(low: str, *, question: bool) -> list[Offsets]:
    """The stretches of a content (a line of small letters) that state its conditions.

    ``question``: the content is a reported question, whose own "if" opens no condition.
    """
    found: list[Offsets] = []
    at = 0
    while opener := _OPENER.search(low, at):
        at = opener.end()
        if not _opens(low, opener, question):
            continue
        start = opener.start()
        leading = _LEADING.match(low, start)
        if leading:
            start = leading.end()
        end = _end(low, start, opener.end())
        whole = opener["once"] or opener[0].endswith(("permitting", "allowing"))
        if end - opener.end() < data.TOO_SHORT and not whole:
            continue
        found.append((start, end))
        at = max(at, end)
    return found


def _opens(low: str, opener: re.Match[str], question: bool) -> bool:
    before = low[max(0, opener.start() - _REACH) : opener.start()].replace(SEAM, " ")
    words = opener[0]
    if opener["provided"]:
        return bool(_CLAUSE_HEAD.search(before) or _PROVIDED_CLAUSE.match(low, opener.start()))
    if opener["once"]:
        return not _NOT_BEFORE_ONCE.search(before)
    if opener["inverted"]:
        return _inverted(low, opener)
    if words.startswith("if "):
        if question and _HEAD.search(low[: opener.start()]):
            return False
        return not _NOT_BEFORE.search(before)
    if _AFTER_THE_FACT.match(words):
        head = low[: opener.start()]
        return not _PAST.search(head) or _FUTURE_OR_MODAL.search(head) is not None
    if words.startswith("even "):
        return False
    if words.endswith("long as "):
        return not _NOT_BEFORE.search(before)
    if words.startswith("subject to") and _NOT_BEFORE_SUBJECT.search(before):
        return bool(_APPROVAL.match(low, opener.start()))
    return True


def _inverted(low: str, opener: re.Match[str]) -> bool:
    """Whether "should the rains fail", "had he known" is no question and has no subject before it."""
    head = low[: opener.start()].replace(SEAM, " ")
    if not opener[0].startswith("should "):
        return bool(_HEAD.search(head) or _SENTENCE_HEAD.search(head[-_REACH:])) and not _asks(
            low, opener.end()
        )
    if _HEAD.search(head) or _CLAUSE_HEAD.search(head[-_REACH:]):
        return not _asks(low, opener.end())
    # "for good should it copy": after a whole clause
    after_modal = _FUTURE_OR_MODAL.search(head) and _AFTER_CLAUSE.search(head[-_REACH:])
    return bool(_INVERTED_PRONOUN.search(opener[0]) or after_modal)


def _asks(low: str, at: int) -> bool:
    """Whether the sentence that goes on at ``at`` is a question."""
    stop = _STOP.search(low, at)
    return stop is not None and stop[0] == "?"


def _end(low: str, start: int, after: int) -> int:
    stop = _END.search(low, after)
    end = stop.start() if stop else len(low)
    if short := _SHORT_END.match(low, after, end):
        return short.end()
    if _opens_a_clause(low[:start]):
        main = _PRONOUN_END.search(low, after, end)
        if main is None and not stop:
            main = _NOUN_END.search(low, low.find(" ", after), end)
        if main:
            end = main.start()
        elif not stop and low.startswith(("if ", "had ", "were "), start):
            verbs = [match.start() for match in _VERBLESS_END.finditer(low, after)]
            if len(verbs) > 1 or (verbs and not low.startswith("if ", start)):
                end = verbs[-1]
    while end > start and not (low[end - 1].isalnum() or low[end - 1] in ")%'"):
        end -= 1
    return end


def _opens_a_clause(head: str) -> bool:
    """Whether what follows ``head`` is put before its main clause."""
    return bool(_HEAD.search(head) or head.endswith((", and ", ", but ", ". ")))
