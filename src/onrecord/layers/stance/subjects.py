"""The subject of a clause as a phrase: who does, owes or suffers something."""

from __future__ import annotations

import re
from sys import maxsize
from typing import Literal, NamedTuple

from onrecord.lang.en import doers as data
from onrecord.lang.en.addressees import NEXT_CLAUSE
from onrecord.lang.en.names import MONTHS_AND_DAYS
from onrecord.layers.stance.view import View

Kind = Literal["pronoun", "open", "doer", "owner", "thing", "none"]
"""``open``: whoever, anyone who; ``owner``: who has the thing that is the subject; ``none``: I, we, it, what."""


class Subject(NamedTuple):
    """Who it is as a stretch of the view, and where the verb of the clause begins (None: none was seen)."""

    start: int
    end: int
    kind: Kind
    verb: int | None

    @property
    def acts(self) -> bool:
        """Whether it is somebody who may act, and neither a thing nor its owner."""
        return self.kind in ("doer", "open", "pronoun")


_NEXT_CLAUSE = re.compile(NEXT_CLAUSE)
_OPENER = re.compile(data.OPENER)
_FRONTED = re.compile(data.FRONTED)
_TOKEN = re.compile(rf"{data.ABBREVIATIONS}|\d[\d.,]*\d(?![\w-])|[\w'-]+|[^\w\s'-]")
_PRONOUN = re.compile(data.PRONOUN)
_OBJECT_PRONOUN = re.compile(data.OBJECT_PRONOUN)
_NOBODY = re.compile(data.NOBODY)
_OPEN = re.compile(data.OPEN)
_CALLED = re.compile(data.CALLED)
_ENDING = re.compile(data.DOER_ENDING)
_REACH = 240
_LONGEST_TAIL = 12
_SHORTEST_LY = 4
_SHORTEST_ED = 3
_SHORTEST_ING = 5
_TRANSPARENT = frozenset("\"“”'\x01")
_PERSONAL = frozenset(("who", "whose", "whom"))
_RELATIVE = frozenset(("who", "which", "that", "whose", "whom"))


def clause_starts(low: str, *, first: int = 0, within: int = maxsize) -> list[int]:
    """Where clauses begin: at ``first``, and behind what parts them in the first ``within`` letters."""
    return [first, *(found.end() for found in _NEXT_CLAUSE.finditer(low, 0, within))]


def is_doer(word: str) -> bool:
    """Whether a noun in small letters names a person or a body, or several.

    >>> is_doer("teachers"), is_doer("reporter"), is_doer("water")
    (True, True, False)
    """
    if word in data.DOER_ENDS:
        return True
    if word in data.NO_DOERS or word.removesuffix("s") in data.NO_DOERS:
        return False
    if word in data.DOERS:
        return True
    if word.endswith("s") and (word[:-1] in data.DOERS or word[:-2] in data.DOERS):
        return True
    if word.endswith("ies") and f"{word[:-3]}y" in data.DOERS:
        return True
    if word.endswith("ves") and (f"{word[:-3]}f" in data.DOERS or f"{word[:-3]}fe" in data.DOERS):
        return True
    return _ENDING.match(word) is not None


def read_subject(view: View, low: str, start: int = 0) -> Subject | None:
    """The subject of the clause that begins at ``start`` of ``low``, the view's line; None when it has none."""
    opener = _OPENER.match(low, start)
    start = opener.end() if opener else start
    fronted = _FRONTED.match(low, start)
    start = fronted.end() if fronted else start
    pronoun = _PRONOUN.match(low, start)
    if pronoun:
        return Subject(start, pronoun.end(1), "pronoun", pronoun.end())
    if _NOBODY.match(low, start):
        return Subject(start, start, "none", None)
    open_head = _OPEN.match(low, start)
    if open_head:
        end, verb = _relative_clause(low, open_head.end(), bare=open_head[0] != "whoever")
        return Subject(start, end, "open", verb)
    return _noun_phrase(view, low, start)


def read_phrase(
    view: View, low: str, start: int, *, named: bool = False, bare: bool = False
) -> Subject | None:
    """The pronoun or noun phrase that begins at ``start``, without what follows its head, and without its verb.

    ``named``: a capital makes even its first word a name. ``bare``: a bare verb may follow ("that the city | sell it").
    """
    found = _OPEN.match(low, start)
    if found:
        return Subject(start, _relative_clause(low, found.end(), bare=True)[0], "open", None)
    pronoun = _OBJECT_PRONOUN.match(low, start)
    if pronoun:
        return Subject(start, pronoun.end(), "pronoun", None)
    phrase = _noun_phrase(view, low, start, alone=True)
    if phrase is None:
        return None
    words = list(_TOKEN.finditer(low, phrase.start, phrase.end))
    if named and phrase.kind == "thing" and view.text[words[-1].start()].isupper():
        return phrase._replace(kind="doer")
    if bare:
        names = [
            is_doer(word[0]) or (word.start() > 0 and view.text[word.start()].isupper()) for word in words
        ]
        for at, word in enumerate(words[:-1]):
            if names[at] and not names[at + 1]:
                return phrase._replace(end=word.end(), kind="doer")
    return phrase


def _relative_clause(low: str, start: int, *, bare: bool = False) -> tuple[int, int | None]:
    """Where a relative clause ends, and the verb behind it: at a comma, or before a second verb.

    “Those who keep one | will be visited”. ``bare``: there may be no such clause ("everyone | should").
    """
    end, words = start, 0
    for token in _TOKEN.finditer(low, start, min(len(low), start + _REACH)):
        word = token[0]
        if (words > 1 or (bare and not words)) and word in data.MAIN_VERBS:
            return end, token.start()
        if word in _TRANSPARENT:
            continue
        if not word[0].isalnum():
            break
        words += word not in _RELATIVE
        end = token.end()
    return end, None


def _noun_phrase(view: View, low: str, start: int, *, alone: bool = False) -> Subject | None:
    """The noun phrase that begins at ``start``, up to the verb, without a relative clause.

    ``alone``: without what follows its head ("the girl | on the switchboard").
    """
    core: list[re.Match[str]] = []
    end = start
    after = 0
    verb: int | None = None
    for token in _TOKEN.finditer(low, start, min(len(low), start + _REACH)):
        word = token[0]
        if word in _TRANSPARENT:
            continue
        if not core and (word in data.NO_SUBJECT_HEADS or _tells_how(view, token)):
            return None
        head = core[-1][0] if core else ""
        if core and head.endswith("'s") and word in data.AFTER_IS:  # “the man's in the wrong job”
            return _told(view, core, end - 2, end - 2)
        if core and (_is_adverb(word) or _is_verb(word, head, after)):
            verb = token.start()
            break
        if core and word in _PERSONAL and not after:
            return Subject(start, end, "doer", _relative_clause(low, token.start())[1])
        if core and (word in _RELATIVE or (not after and word.endswith("ing") and is_doer(head))):
            verb = _relative_clause(low, token.start())[1]
            break
        if core and _ends(word, head, after):
            verb = token.start() if word in ("and", "or") else None
            break
        if after or (core and word in data.SMALL_WORDS):
            after += 1
        else:
            core.append(token)
        if not (alone and after):
            end = token.end()
    called = _CALLED.match(low, end)
    if called:
        end = called.end()
    return _told(view, core, end, verb) if core else None


def _tells_how(view: View, token: re.Match[str]) -> bool:
    """“Falsely accusing refugees”: no noun phrase, unless a capital may make it a title ("Acting Governor")."""
    word = token[0]
    if not word.endswith(("ing", "ly")) or len(word) < _SHORTEST_ING or is_doer(word):
        return False
    return not view.text[token.start()].isupper()


def _is_adverb(word: str) -> bool:
    return word in data.ADVERBS or (word.endswith("ly") and len(word) > _SHORTEST_LY)


def _ends(word: str, head: str, after: int) -> bool:
    """Whether a word, which is no verb, ends the noun phrase before it."""
    if word in data.ENDERS or not word[0].isalnum() or after > _LONGEST_TAIL:
        return True
    return not after and word in data.DETERMINERS and head not in data.DETERMINERS


def _told(view: View, core: list[re.Match[str]], end: int, verb: int | None) -> Subject:
    """What the noun phrase ``core`` names."""
    start, head = core[0].start(), core[-1]
    if _names(view, core, len(core) - 1):
        return Subject(start, end, "doer", verb)
    for at in range(len(core) - 1, -1, -1):
        word = core[at][0]
        if word.endswith(("'s", "s'")):
            bare = word[:-2] if word.endswith("'s") else word[:-1]
            if is_doer(bare) or _is_capital(view, core, at):
                return Subject(start, core[at].start() + len(bare), "owner", verb)
    return Subject(start, head.end(), "thing", verb)


def _names(view: View, core: list[re.Match[str]], at: int) -> bool:
    word = core[at][0]
    return not word.endswith(("'s", "s'")) and (is_doer(word) or _is_capital(view, core, at))


def _is_capital(view: View, core: list[re.Match[str]], at: int) -> bool:
    """Whether a word is a name by its capital, which the first word of a sentence has anyway."""
    first, end = core[at].span()
    if not view.text[first].isupper() or core[at][0].capitalize() in MONTHS_AND_DAYS:
        return False
    if at > 0 or core[at][0] in data.STATES or core[at][0].removesuffix("'s") in data.STATES:
        return True
    before = view.text[:first].rstrip(" “\"'‘")
    return view.text[first:end].isupper() or (bool(before) and before[-1] not in ".!?:;")


def _is_verb(word: str, head: str, after: int) -> bool:
    """Whether a word behind a noun phrase with this head, and ``after`` words of a tail, is a finite verb."""
    if word in data.AUXILIARIES:
        return True
    if head in data.DETERMINERS or head.endswith(("'s", "s'")):
        return False
    past = (word.endswith("ed") and len(word) > _SHORTEST_ED) or word in data.IRREGULAR_PASTS
    if past or after:
        return past and after != 1
    if word in data.SMALL_WORDS or word in data.DETERMINERS or word in _RELATIVE or not is_doer(head):
        return False
    if head.endswith("s") or head in data.DOER_PLURALS:
        return not is_doer(word) and not word.endswith(("'s", "ing"))
    return word.endswith("s") and not word.endswith(("ss", "'s", "s'", "us")) and not is_doer(word)
