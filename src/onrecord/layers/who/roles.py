"""What the text says of a named person beside the name: title, role, gender, party, state."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.lang.en import names as words
from onrecord.lang.en import offices
from onrecord.lang.en import roles as data
from onrecord.layers.names import Name
from onrecord.layers.reporting_words import FORMS
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import country_of

_TOKEN = re.compile(r"[^\s]+")
_PARTY = re.compile(r",? \(?([RDI])(?:[-–][A-Z][\w.]+)?\)?(?=[,.\s)]|$)")
_POSSESSIVE = re.compile(r"['’]s? ")
_AGE = re.compile(r", \d\d(?=,)")
_OFFICE_OF = re.compile(r"\b([A-Z][a-z]+) (?:of|for) (?:the )?(?:[A-Z][\w-]*,? (?:and )?){1,5}$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+")


@dataclass
class Described:
    """What one mention adds to what is known of a person."""

    role: str | None = None
    nouns: set[str] = field(default_factory=set)
    gender: str | None = None
    country: str | None = None
    parties: set[str] = field(default_factory=set)


def parties(phrase: str) -> set[str]:
    """The parties that a description names."""
    return {data.PARTIES[word] for word in re.findall(r"[\w-]+", phrase.lower()) if word in data.PARTIES}


def describe(scene: Scene, name: Name) -> Described:
    """Read the words before and after a person's name."""
    before = _before(scene, name)
    after = _after(scene, name)
    found = Described()
    honorific = before[-1] if before else ""
    role_words = [word for word in before if word.lower() not in offices.HONORIFICS]
    found.nouns = _nouns(_POSSESSIVE.split(" ".join(role_words))[-1]) | _nouns(_core(after))
    party = _PARTY.match(scene.text, name.end)
    if party is not None:
        found.nouns |= {"republican"} if party[1] == "R" else {"democrat"} if party[1] == "D" else set()
        found.parties |= {"R": {"republican"}, "D": {"democrat"}}.get(party[1], set())
    found.parties |= parties(" ".join(role_words)) | parties(_core(after))
    role = " ".join(role_words) or after or None
    if role is not None and after and len(role_words) == 1:
        role = after if " " in after else role
    found.role = role
    found.gender = _gender_of(scene.text[name.start : name.end], honorific, " ".join(before), _core(after))
    found.country = country_of(" ".join(role_words)) or (country_of(after) if after else None)
    return found


def _gender_of(name: str, honorific: str, before: str, after: str) -> str | None:
    low = honorific.lower()
    nouns = set(re.findall(r"[\w-]+\.?", f"{before} {after}".lower()))
    if low in offices.HONORIFICS_FEMALE or nouns & offices.NOUNS_FEMALE:
        return "f"
    if low in offices.HONORIFICS_MALE or nouns & offices.NOUNS_MALE:
        return "m"
    parts = name.split()
    if len(parts) < 2 and name in words.GIVEN_WEAK:
        return None
    given = parts[0] if parts[0] in words.GIVEN else parts[0].split("-")[0]
    if len(parts) > 1 and len(given.rstrip(".")) == 1:
        given = parts[1] if len(parts) > 2 else given
    male, female = given in words.GIVEN_MALE, given in words.GIVEN_FEMALE
    if len(parts) == 1 and (male or female):
        return None  # may be a surname (James, Kelly)
    return None if male == female else "m" if male else "f"


def _nouns(phrase: str) -> set[str]:
    """The nouns by which a person of that role may be called later."""
    low = phrase.lower()
    found: set[str] = set()
    tokens = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?", low)
    for i, token in enumerate(tokens):
        bare = token if token in offices.TITLES else token.rstrip(".")
        pair = f"{bare} {tokens[i + 1].rstrip('.')}" if i + 1 < len(tokens) else ""
        triple = f"{pair} {tokens[i + 2].rstrip('.')}" if i + 2 < len(tokens) else ""
        for one in (bare, pair, triple):
            noun = offices.TITLES.get(one) or (
                one if one in offices.PERSON_NOUNS | set(offices.TABLE_OFFICES) else ""
            )
            if noun:
                found.add(noun)
                found.update(offices.NEAR_NOUNS.get(noun, ()))
        if bare in ("democratic", "republican"):
            found.add("democrat" if bare == "democratic" else "republican")
    return found


def _before(scene: Scene, name: Name) -> list[str]:
    """The title or role directly before a name, as words."""
    low = max(0, name.start - 90)
    held = _OFFICE_OF.search(scene.text, low, name.start)
    if held is not None and held[1].lower() in offices.TITLES_OF:
        return held[0].split()
    line = scene.text.rfind("\n", low, name.start) + 1 or low
    tokens = list(_TOKEN.finditer(scene.text, max(low, line), name.start))
    taken: list[str] = []
    for i, token in enumerate(reversed(tokens)):
        word = token[0].lstrip("(\"“'‘—–-")
        bare = word.lower()
        if bare not in data.WITH_STOP and bare.rstrip(".") != bare and not _may_stop(word, bare):
            break
        if i == 0 and word.endswith(","):  # "the campaign's manager, Ana Silva"
            if not _is_noun(bare.rstrip(",")):
                break
            word, bare = word.rstrip(","), bare.rstrip(",")
        elif word.endswith((",", ";", ":", ")", '"', "”", "!", "?")):
            break
        if not taken and not (_is_noun(bare) or bare in data.HEAD_ENDS):
            break
        if taken and not (
            word[:1].isupper() or bare in data.MODIFIERS or _is_noun(bare) or bare in ("of", "and")
        ):
            break
        if bare in words.PLAIN and bare not in data.MODIFIERS and not _is_noun(bare):
            break
        taken.append(word)
        if token[0] != word and not token[0].endswith(","):
            break
    while taken and taken[-1].lower() in ("of", "and"):
        taken.pop()
    return taken[::-1]


def _may_stop(word: str, bare: str) -> bool:
    """Whether a word that ends in a full stop goes on: a title, an honorific, initials."""
    return bare in offices.TITLES or bare in offices.HONORIFICS or bool(_INITIALS.fullmatch(word))


def _is_noun(bare: str) -> bool:
    if bare in offices.TITLES or bare in offices.HONORIFICS or bare in offices.PERSON_NOUNS:
        return True
    return bare.rsplit("-", 1)[-1] in offices.PERSON_NOUNS


def _after(scene: Scene, name: Name) -> str:
    """The apposition after a name, up to its relative clause or its end; empty where there is none."""
    at = name.end
    for skipped in (_PARTY, _AGE):
        match = skipped.match(scene.text, at)
        at = match.end() if match is not None else at
    if scene.text[at : at + 2] not in (", ", " ("):
        return ""
    end = scene.text.find("\n", at, at + 160)
    stretch = scene.text[at + 2 : end if end >= 0 else at + 160]
    stop = data.APPOSITION_END.search(stretch)
    stretch = stretch[: stop.start()] if stop is not None else stretch
    stretch = data.WHO_IS.sub("", stretch, count=1)
    opening = stretch.split(" ", 1)[0].lower()
    if not _has_noun(_core(stretch)) or data.VERBAL.match(stretch) or opening in FORMS:
        return ""  # "Ada Roe, 54, thinks …": the predicate
    return data.ARTICLE.sub("", stretch, count=1).strip()


def _core(phrase: str) -> str:
    """The phrase before its first complement."""
    stop = data.COMPLEMENT.search(phrase)
    core = phrase[: stop.start()] if stop is not None else phrase
    return _POSSESSIVE.split(core)[-1]


def _has_noun(phrase: str) -> bool:
    tokens = [token.strip(".,") for token in phrase.lower().split()[:9]]
    return bool(tokens) and (_is_noun(tokens[-1]) or any(_is_noun(token) for token in tokens))
