"""What a source says of itself: pronoun, name, office, body, group, document, or someone unnamed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from onrecord.lang.en import groups, offices, phrases, pronouns
from onrecord.layers.names import Name
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import peoples
from onrecord.types import Offsets

Form = Literal["pronoun", "name", "several", "person", "group", "body", "document", "unnamed", "other"]

_PERSON_ENDING = re.compile(r"\w(?:ist|ian|man|woman|ee|eer|ier|or|er)$")
_NUMBER = re.compile(r"\d+")
_BRACKETS = re.compile(r"\([^()]{0,40}\)")
_COMMA = re.compile(r",|\(|—|–| - |--|;|:")


_YEARS_OLD = re.compile(r"\d+-year-old")
NATIONAL = "national"
"""The head of "the young Swede"."""

_BEFORE_NAME = offices.HONORIFICS | frozenset(offices.TITLES) | offices.PERSON_NOUNS


@dataclass
class Phrase:
    """A source as its words give it. ``head`` is the noun in small letters, ``core`` the phrase up to it."""

    form: Form
    start: int
    end: int
    head: str = ""
    core: str = ""
    definite: bool = False
    indefinite: bool = False
    plural: bool = False
    possessor: str | None = None
    name: Name | None = None
    inner: Name | None = None
    members: list[Name] = field(default_factory=list)
    modifiers: list[str] = field(default_factory=list)
    complement: str = ""


def read_phrase(scene: Scene, start: int, end: int) -> Phrase:
    """Read the source phrase ``text[start:end]``."""
    tokens = scene.words(start, end)
    if not tokens:
        return Phrase("other", start, end, core=scene.text[start:end])
    lows = [_bare(word.lower()) for _, _, word in tokens]
    found = _pronoun(tokens, lows, start, end)
    if found is not None:
        return found
    names = list(scene.names_at(start, end))
    members = _members(scene, start, names)
    if members:
        core = scene.text[start:end]
        return Phrase("several", start, end, head=lows[-1], core=core, members=members, plural=True)
    stop = _chunk_end(scene, tokens, lows, names)
    for size in (4, 3):
        office = lows[stop - 1 : stop - 1 + size]
        if len(office) == size and " ".join(office) in offices.TABLE_OFFICES:
            stop += size - 1
            break
    phrase = _noun_phrase(scene, tokens[:stop], lows[:stop], names)
    phrase.start, phrase.end = start, end
    phrase.complement = scene.text[tokens[stop - 1][1] : end].strip(" ,")
    _apposition(scene, phrase, tokens, stop, names)
    return phrase


def _bare(word: str) -> str:
    for ending in pronouns.CONTRACTED:
        if word.endswith(ending) and word[: -len(ending)] in pronouns.ALL:
            return word[: -len(ending)]
    return word


def _pronoun(tokens: list[tuple[int, int, str]], lows: list[str], start: int, end: int) -> Phrase | None:
    first = lows[0]
    if first in pronouns.RELATIVE and len(lows) == 1:
        return Phrase("pronoun", start, end, head=first, core=first)
    if first not in pronouns.ALL - pronouns.RELATIVE:
        return None
    alone = len(lows) == 1 or all(low in phrases.AFTER_PRONOUN or low in pronouns.ALL for low in lows[1:])
    if alone or (first not in phrases.POSSESSIVE and lows[1] in phrases.AFTER_PRONOUN):
        return Phrase("pronoun", tokens[0][0], tokens[0][1], head=first, core=first)
    return None


def _chunk_end(scene: Scene, tokens: list[tuple[int, int, str]], lows: list[str], names: list[Name]) -> int:
    """How many tokens the noun phrase has before its complements."""
    for i in range(1, len(tokens)):
        at = tokens[i][0]
        if any(name.start < at < name.end for name in names):
            continue
        gap = scene.text[tokens[i - 1][1] : at]
        if _COMMA.search(gap):
            if i == 1 and lows[0] in phrases.LEADS:
                continue
            return i
        if lows[i] in phrases.COMPLEMENTS or lows[i] in phrases.CLAUSES:
            if (
                lows[i] in ("of", "for")
                and lows[i - 1] in offices.TITLES_OF
                and _names_holder(scene, at, names)
            ):
                continue
            if lows[i] == "of" and lows[i - 1] in phrases.PARTITIVE and i + 1 < len(tokens):
                continue
            return i
    return len(tokens)


def _names_holder(scene: Scene, at: int, names: list[Name]) -> bool:
    """Whether a person's name follows the body of an office ("secretary of state Ann Roe")."""
    person = next((name for name in names if name.start > at and name.type == "person"), None)
    return person is not None and "," not in scene.text[at : person.start] and person.start - at < 40


def _noun_phrase(
    scene: Scene, tokens: list[tuple[int, int, str]], lows: list[str], names: list[Name]
) -> Phrase:
    start, end = tokens[0][0], tokens[-1][1]
    inside = [name for name in names if name.start < end]
    core = scene.text[start:end]
    phrase = Phrase("other", start, end, head=lows[-1], core=core)
    phrase.definite = lows[0] in phrases.DEFINITE
    phrase.indefinite = lows[0] in phrases.INDEFINITE or (lows[0] == "one" and len(lows) > 1)
    phrase.modifiers = [word for _, _, word in tokens[:-1]]
    last = inside[-1] if inside and inside[-1].end >= end else None
    if last is not None and _is_name_head(last, lows, scene.text[last.start : last.end]):
        phrase.form, phrase.name = "name", last
        return phrase
    phrase.possessor = _possessor(scene, tokens, lows)
    phrase.definite = phrase.definite or (phrase.possessor is not None and not phrase.indefinite)
    phrase.inner = inside[-1] if inside else None
    _by_noun(phrase, lows)
    return phrase


def _is_name_head(last: Name, lows: list[str], name_text: str) -> bool:
    """Whether the name that ends a phrase is its head, and no adjective of the noun that ends it."""
    if " " in name_text and lows[-1] in name_text.lower().split() and last.type in ("organization", "other"):
        return True
    if last.type == "group" and _is_national(name_text) and lows[0] in ("the", "this", "that"):
        return False
    if last.type == "group":
        return lows[-1] not in offices.PERSON_NOUNS and lows[-1] not in groups.GROUP_NOUNS
    return lows[-1] not in offices.PERSON_NOUNS or len(lows) == 1 or last.type in ("person", "organization")


def _is_national(name: str) -> bool:
    """Whether a word for a people stands for one of them after "the": Swede, Norwegian; not English, Japanese."""
    return name in peoples() and not name.endswith(("s", "ese", "ish", "ch"))


def _members(scene: Scene, start: int, names: list[Name]) -> list[Name]:
    """The names that "and" or "or" joins in a source; nothing but titles, commas and brackets lies between."""
    named = [name for name in names if name.type in ("person", "organization", "place")]
    if named and any(
        low in phrases.COMPLEMENTS for low in scene.text[start : named[0].start].lower().split()
    ):
        return []  # "a study in England and Wales"
    for left, right in zip(named, named[1:], strict=False):
        gap = _BRACKETS.sub(" ", scene.text[left.end : right.start])
        between = [word.strip(",").lower() for word in gap.split()]
        if gap[:1] in " ," and any(word in ("and", "or", "&") for word in between[:1]):
            titles = between[1:]
            if all(word in offices.TITLES or word in offices.HONORIFICS or word == "the" for word in titles):
                return [left, right]
    return []


def _possessor(scene: Scene, tokens: list[tuple[int, int, str]], lows: list[str]) -> str | None:
    if lows[0] in phrases.POSSESSIVE:
        return lows[0]
    for _, end, word in tokens[:-1]:
        if (
            scene.text[end : end + 2] in ("'s", "’s")
            or scene.text[end : end + 1] in "'’"
            and word.endswith("s")
        ):
            return word
    return None


def _by_noun(phrase: Phrase, lows: list[str]) -> None:
    """The form by the head noun."""
    head = _known_head(lows)
    phrase.head = head
    last = head.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    number = any(low in phrases.NUMERALS or _NUMBER.fullmatch(low) for low in lows[:-1])
    if _is_national(phrase.core.split()[-1]) and phrase.definite:
        phrase.form, phrase.head = "person", NATIONAL
    elif _YEARS_OLD.fullmatch(head):
        phrase.form, phrase.head = "person", "year-old"
    elif head in groups.UNNAMED_NOUNS or lows[0] in pronouns.INDEFINITE and len(lows) == 1:
        phrase.form, phrase.plural = "unnamed", head.endswith("s")
    elif head in offices.PERSON_NOUNS or head in offices.TABLE_OFFICES or last in offices.PERSON_NOUNS:
        phrase.form = "person"
    elif (
        head in groups.DOCUMENT_NOUNS or last in groups.DOCUMENT_NOUNS
    ) and head not in groups.BODY_NOUNS - {"journal"}:
        phrase.form = "document"
    elif head in groups.GROUP_NOUNS or last in groups.GROUP_NOUNS or _is_plural_person(last):
        phrase.form, phrase.plural = "group", True
    elif head in groups.BODY_NOUNS or last in groups.BODY_NOUNS or head in groups.ORG_WORDS:
        phrase.form = "body"
    elif head.endswith("s") and (
        number or head[:-1] in groups.BODY_NOUNS or head[:-3] + "y" in groups.BODY_NOUNS
    ):
        phrase.form, phrase.plural = "group", True
    elif (
        phrase.definite
        and head not in phrases.THINGS_IN_ER
        and (head in phrases.PERSON_ADJECTIVES or _PERSON_ENDING.search(head))
    ):
        phrase.form = "person"
    elif phrase.definite and head.endswith("s") and not head.endswith("ss"):
        phrase.form, phrase.plural = "group", True


def _known_head(lows: list[str]) -> str:
    """The head noun; two words where only both make the office ("prime minister")."""
    for size in (4, 3, 2):
        joined = " ".join(lows[-size:])
        if len(lows) >= size and joined in offices.TABLE_OFFICES or joined in phrases.TWO_WORD_HEADS:
            return joined
    return lows[-1]


def _is_plural_person(word: str) -> bool:
    for ending, single in (("men", "man"), ("women", "woman"), ("ies", "y"), ("s", "")):
        if word.endswith(ending) and word[: -len(ending)] + single in offices.PERSON_NOUNS:
            return True
    return False


def _named_at_end(scene: Scene, phrase: Phrase, names: list[Name]) -> bool:
    """Whether a name without a comma ends the description: "leader of the council David King", no friend of Ann."""
    last = names[-1] if names else None
    if last is None or last.type != "person" or last.end < phrase.end:
        return False
    head = phrase.head.rsplit(" ", 1)[-1]
    if head not in offices.TITLES_OF | offices.LEADING or " " not in scene.text[last.start : last.end]:
        return False
    before = scene.text[phrase.start : last.start].split()
    while before and before[-1].lower() in _BEFORE_NAME:
        before.pop()
        while before and before[-1].lower() in offices.TITLE_OPENERS:
            before.pop()
    return bool(before) and before[-1][-1].isalpha() and before[-1].lower() not in phrases.NO_BODY


def _apposition(
    scene: Scene, phrase: Phrase, tokens: list[tuple[int, int, str]], stop: int, names: list[Name]
) -> None:
    """A person's name set after the description names it: "A lawyer for the outlets, Bo Li," is Bo Li."""
    described = phrase.form in ("person", "unnamed", "other")
    if described and phrase.name is None and _named_at_end(scene, phrase, names):
        phrase.form, phrase.name = "name", names[-1]
        return
    if (
        phrase.name is not None and phrase.name.type == "group"
    ):  # "the top Liberal on the panel, Rep. Ann Roe"
        described = not phrase.head.endswith("s")
    if not described or stop >= len(tokens):
        return
    for name in names:
        if name.type != "person" or name.start < tokens[stop - 1][1]:
            continue
        gap = scene.text[tokens[stop - 1][1] : name.start].rstrip()
        while gap and gap.rsplit(None, 1)[-1].lower() in _BEFORE_NAME:
            gap = gap[: -len(gap.rsplit(None, 1)[-1])].rstrip()
        if gap.endswith((",", "—", "–", "--")) and "who" not in gap.split():
            after = scene.text[name.end : phrase.end].lstrip('”"')
            if not after or after.startswith((",", ";", " —", " –", " (", " of ")):
                phrase.form, phrase.name = "name", name
                return


def extent(phrase: Phrase) -> Offsets:
    """The phrase's offsets."""
    return phrase.start, phrase.end
