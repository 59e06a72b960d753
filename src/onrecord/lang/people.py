"""Whether two names are one person's, whatever the spelling: a key to index by, and the comparison itself.

Pure functions over strings. A name is folded (no accents, small letters), titles and honorifics are taken off, and
spellings that transliteration makes differ are brought together (Zelensky, Zelenskyy, Zelenskiy; Sisi, el-Sissi).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from onrecord.lang.en import names as words
from onrecord.lang.en import offices as english
from onrecord.lang.offices import holders

_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "’": "'",
        "`": "'",
    }
)
_ARTICLE = re.compile(r"^(?:al|el|an|as|ash|at|ar|ul)[-' ](?=\w{3})")
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"kh", "h"), (r"gh", "g"), (r"dh", "d"), (r"ou|oo", "u"), (r"ck|q", "k"), (r"ee", "i"),
        (r"y|j(?=[^aeiou]|$)", "i"), (r"ks", "x"),
        (r"(?<=[^aeiou])ie(?=[^aeiou])", "i"), (r"tch|tsch", "ch"), (r"oe", "o"), (r"ue", "u"), (r"ae", "a"),
        (r"['-]", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def fold(name: str) -> str:
    """The name in small letters without accents.

    >>> fold("Erdoğan"), fold("Løkke")
    ('erdogan', 'lokke')
    """
    if name.isascii() and "`" not in name:
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    plain = unicodedata.normalize(
        "NFKD", plain.casefold().translate(_LETTERS)
    )  # what was taken apart has capitals again
    return "".join(char for char in plain if not unicodedata.combining(char))


def spelling(part: str) -> str:
    """One part of a name without what transliterations make of it.

    >>> spelling("Zelenskyy") == spelling("Zelensky") == spelling("Zelenskiy")
    True
    """
    string = _ARTICLE.sub("", fold(part))
    for pattern, plain in _SPELLINGS:
        string = pattern.sub(plain, string)
    return string


def name_parts(name: str) -> tuple[tuple[str, ...], str]:
    """The folded parts of a name without titles and honorifics, and its suffix ("jr", "iii") or "".

    >>> name_parts("President Joseph R. Biden Jr.")
    (('joseph', 'r.', 'biden'), 'jr')
    """
    parts = [part.strip(',;:()"') for part in fold(name).split()]
    parts = [part for part in parts if part]
    while len(parts) > 1 and (
        parts[0] in english.TITLES or parts[0] in english.HONORIFICS or parts[0] in _LEADS
    ):
        parts.pop(0)
    suffix = ""
    while len(parts) > 1 and parts[-1] in words.SUFFIXES:
        suffix = parts.pop().rstrip(".")
    return tuple(parts), suffix


_LEADS = frozenset(
    ("the", "former", "prime", "foreign", "defence", "defense", "vice", "ex-president", "then")
)


def person_key(name: str) -> str:
    """A key that the spellings of one surname share: names with different keys are different persons',
    names with one key may be one person's (:func:`same_person` decides).

    >>> person_key("Mr Biden") == person_key("Joe Biden")
    True
    """
    parts, _ = name_parts(name)
    if not parts:
        return ""
    return _known_surname(_spelled(parts)) or _surname(parts)


def same_person(
    name_a: str,
    name_b: str,
    *,
    wikidata_a: str | None = None,
    wikidata_b: str | None = None,
    country_a: str | None = None,
    country_b: str | None = None,
) -> bool:
    """Whether two names, of two articles, are to be taken for one person's.

    A bare surname meets a full name; two full names need given names that go together (equal, an initial, a short
    form, another transliteration). Items of Wikidata decide where both are known; different states keep apart.

    >>> same_person("Volodymyr Zelensky", "President Zelenskyy"), same_person("Bill Clinton", "Mrs. Clinton")
    (True, False)
    """
    if wikidata_a and wikidata_b:
        return wikidata_a == wikidata_b
    if country_a and country_b and country_a != country_b:
        return False
    (a, suffix_a), (b, suffix_b) = name_parts(name_a), name_parts(name_b)
    if not a or not b:
        return False
    gender_a, gender_b = _gender(name_a, a), _gender(name_b, b)
    if gender_a and gender_b and gender_a != gender_b:
        return False
    spelled_a, spelled_b = (*_spelled(a), suffix_a), (*_spelled(b), suffix_b)
    if spelled_a == spelled_b:
        return True
    known_a, known_b = _known().get(spelled_a), _known().get(spelled_b)
    if known_a and known_b:
        return bool(known_a & known_b)
    if len(a) > 1 and len(b) > 1 and suffix_a != suffix_b:
        return False
    return _go_together(a, b)


def same_given(a: str, b: str) -> bool:
    """Whether two folded given names may be one: equal, an initial of the other, a short form, a spelling.

    >>> same_given("joe", "joseph"), same_given("j.", "joe"), same_given("bill", "hillary")
    (True, True, False)
    """
    if a == b or _is_initial(a, b) or _is_initial(b, a):
        return True
    full_a, full_b = words.SHORT_FORMS.get(a, a), words.SHORT_FORMS.get(b, b)
    return full_a == full_b or spelling(full_a) == spelling(full_b)


def _is_initial(a: str, b: str) -> bool:
    return len(a.rstrip(".")) == 1 and a[0] == b[:1]


def _spelled(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(None, (spelling(part) for part in parts if len(part.rstrip(".")) > 1))) or parts


def _surname(parts: tuple[str, ...]) -> str:
    return _spelled(parts)[-1]


def _go_together(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one of two names is short for the other, or both have one surname and given names alike."""
    long, short = (a, b) if len(a) >= len(b) else (b, a)
    spelled_long, spelled_short = _spelled(long), _spelled(short)
    size = len(spelled_short)
    if size == 1:
        return spelled_short[0] in (spelled_long[-1], _known_surname_of().get(spelled_long))
    if spelled_long[-size:] == spelled_short:
        return True
    return spelled_long[-1] == spelled_short[-1] and same_given(long[0], short[0])


def _gender(name: str, parts: tuple[str, ...]) -> str | None:
    for word in fold(name).split()[:2]:
        if word in english.HONORIFICS and word not in parts:
            return (
                "f" if word in english.HONORIFICS_FEMALE else "m" if word in english.HONORIFICS_MALE else None
            )
    if len(parts) < 2:
        return None
    given = parts[0].capitalize()
    male, female = given in words.GIVEN_MALE, given in words.GIVEN_FEMALE
    return None if male == female else "m" if male else "f"


def known_people(name: str) -> frozenset[str]:
    """The persons of the table of offices who go by this name: their Wikidata items, or names."""
    parts, suffix = name_parts(name)
    return _known().get((*_spelled(parts), suffix), frozenset()) if parts else frozenset()


@cache
def _known() -> dict[tuple[str, ...], frozenset[str]]:
    """The persons of the table of offices by each of their names, spelled plainly, with its suffix."""
    found: dict[tuple[str, ...], set[str]] = {}
    for holder in holders():
        for name in (holder.name, *holder.others):
            parts, suffix = name_parts(name)
            if parts and (len(parts) > 1 or name != holder.name):
                found.setdefault((*_spelled(parts), suffix), set()).add(holder.wikidata or holder.name)
    return {parts: frozenset(people) for parts, people in found.items()}


@cache
def _known_surname_of() -> dict[tuple[str, ...], str]:
    """For names in the table that do not end in the surname by which the person goes ("Xi Jinping")."""
    found: dict[tuple[str, ...], str] = {}
    for holder in holders():
        family = english.FAMILY_FIRST.get(holder.name)
        if family is None:
            continue
        for name in (holder.name, family, *holder.others):
            parts, _ = name_parts(name)
            found[_spelled(parts)] = spelling(family)
    return found


def _known_surname(spelled: tuple[str, ...]) -> str | None:
    return _known_surname_of().get(spelled)
