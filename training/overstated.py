"""Published headlines made to overstate, one word or so changed, so that real wording alone says nothing.

Without them a network learns that what reads like a published headline is borne out.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from onrecord.types import FindingType, Offsets

Changed = tuple[str, FindingType, Offsets]
"""The headline, in which way it overstates, and where."""

_NUMBER = re.compile(r"(?<![\w.,:/-])(?!19\d\d|20\d\d)\d{1,4}(?![\w.:/-]|,\d)")
_DIGITS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_WORDS = (*_DIGITS, "dozens", "hundreds", "thousands")
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def _table(pairs: str) -> dict[str, str]:
    """``may → will; nearly →`` as a table; what has nothing behind the arrow goes."""
    return {old.strip(): new.strip() for old, _, new in (pair.partition("→") for pair in pairs.split(";"))}


_HEDGED = _table(
    """
    may → will; could → will; might → will; likely to → certain to; expected to → sure to; set to → will;
    plans to → will; hopes to → will; wants to → will; considers → begins; considering → starting;
    should → will; can → will; nearly →; almost →; about →; up to →; at least →; suspected →; alleged →;
    possible →; potential →; reportedly →; feared →; likely →
    """
)
_STRONGER = _table(
    """
    urges → orders; asks → orders; urged → ordered; asked → ordered; calls for → orders; seeks → wins;
    proposes → adopts; criticises → sacks; criticizes → fires; questions → rejects; denies → disproves;
    warns of → confirms; accused of → convicted of; arrested → convicted; charged → jailed;
    injured → killed; hurt → killed; delays → cancels; delayed → cancelled; talks → deal; backs → passes;
    discusses → agrees; probe → prosecution; investigates → prosecutes; falls → collapses; rises → soars;
    linked to → caused by; threatens to → starts to; offers → pays; reviews → scraps;
    approved → completed; hit by → destroyed by
    """
)
_NARROW = re.compile(
    r"\b(?:some|many|most|several|part of|half of|one of|partly|mostly|local|first|minor) ", re.IGNORECASE
)
_NAME = r"(?:[A-Z][\w'’.]+ ?)"
_SAYING = r"(?:says?|claims?|warns?|reports?|study finds)"
_SAYS_LAST = re.compile(rf",? (?:[-–—] )?{_SAYING} [^,:]+$|(?:,| [-–—]) {_NAME}{{1,4}}$")
_SAYS_FIRST = re.compile(rf"^{_NAME}{{1,4}}(?: says | claims | warns | alleges )")
_ACTS = re.compile(
    rf"^(?P<who>{_NAME}{{1,3}})"
    r"(?=(?:says|claims|warns|accuses|urges|denies|vows|tells|calls|wants|rejects|threatens)\b)"
)


def overstated(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    """The headline made to say more than its report, or None where nothing in it can be changed.

    ``others``: names of people and bodies that the report quotes.
    """
    ways: list[Callable[[str, Sequence[str], random.Random], Changed | None]] = [
        _number, _hedge, _stronger, _wider, _unattributed, _other_speaker,
    ]  # fmt: skip
    rng.shuffle(ways)
    for way in ways:
        changed = way(title, others, rng)
        if changed is not None and changed[0].strip() and changed[0] != title:
            return changed
    return None


def _put(title: str, start: int, end: int, new: str, kind: FindingType) -> Changed:
    before, after = title[:start], title[end:]
    if not new:
        after = after.lstrip()
    if not before.strip() and (new or after):
        new, after = (new[:1].upper() + new[1:], after) if new else ("", after[:1].upper() + after[1:])
    text = before + new + after
    stop = start + len(new) if new else min(len(text), start + len(after.split(" ", 1)[0]))
    return text, kind, (start, max(start + 1, stop))


def _number(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    found = [*_NUMBER.finditer(title)]
    if found:
        one = rng.choice(found)
        value = int(one[0])
        new = rng.choice([value * 2 + 1, value * 3, value + rng.randint(2, 9), max(1, value // 2 - 1)])
        return _put(title, *one.span(), str(new + (new == value)), "changed_number")
    words = [*_NUMBER_WORD.finditer(title)]
    if not words:
        return None
    one = rng.choice(words)
    at = _WORDS.index(one[0].lower())
    kin = _WORDS[len(_DIGITS) :] if at >= len(_DIGITS) else _DIGITS
    new_word = rng.choice([word for word in kin if word != one[0].lower()])
    return _put(title, *one.span(), new_word.title() if one[0][0].isupper() else new_word, "changed_number")


def _by_table(title: str, table: dict[str, str], kind: FindingType, rng: random.Random) -> Changed | None:
    words = [word for word in table if re.search(rf"\b{word}\b", title, re.IGNORECASE)]
    if not words:
        return None
    word = rng.choice(words)
    one = re.search(rf"\b{word}\b", title, re.IGNORECASE)
    assert one is not None
    return _put(title, *one.span(), table[word], kind)


def _hedge(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    return _by_table(title, _HEDGED, "dropped_hedge", rng)


def _stronger(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    return _by_table(title, _STRONGER, "changed_certainty", rng)


def _wider(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    one = _NARROW.search(title)
    return _put(title, *one.span(), "", "widened_scope") if one else None


def _unattributed(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    if one := _SAYS_LAST.search(title):
        return (
            (title[: one.start()], "dropped_attribution", (0, max(1, one.start())))
            if one.start() > 20
            else None
        )
    if one := _SAYS_FIRST.match(title):
        rest = title[one.end() :]
        return rest[:1].upper() + rest[1:], "dropped_attribution", (0, max(1, len(rest)))
    return None


def _other_speaker(title: str, others: Sequence[str], rng: random.Random) -> Changed | None:
    one = _ACTS.match(title)
    if one is None:
        return None
    who = one["who"].strip()
    known = [name for name in others if not set(name.lower().split()) & set(who.lower().split())]
    if not known:
        return None
    new = rng.choice(known)
    return new + title[len(who) :], "wrong_speaker", (0, len(new))
