"""What the reports say, made ready to be laid side by side: sentences of statements with what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date as Date
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from msgspec import UNSET

from onrecord.lang.en import corpus as data
from onrecord.lang.en import modals
from onrecord.lang.en import numbers as numerals
from onrecord.lang.people import person_key, same_person
from onrecord.layers.headlines.words import Word, akin, keys_of, read_words
from onrecord.layers.numerals import read_number
from onrecord.layers.sentences import split_sentences
from onrecord.layers.stance.clause import is_negated
from onrecord.layers.stance.view import small
from onrecord.types import Actor, Offsets, Record, Statement

_MOST_MATTER = 64
"""Words that a sentence may be about: a longer one is a list, or text without stops, and would be laid for seconds."""

Days = tuple[str, str]
"""A closed interval of ISO days."""


def compiled(patterns: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """Patterns of the language data, ready for text in small letters."""
    return tuple(re.compile(pattern) for pattern in patterns)


_AGAINST = compiled(data.AGAINST)
_TAKEN_BACK = compiled(data.TAKEN_BACK)
_IN_FAVOUR = compiled(data.IN_FAVOUR)
_AHEAD = re.compile(rf"{modals.FUTURE}|{modals.FUTURE_IN_PAST}")
_PAST = re.compile(rf"{modals.PAST}|{modals.PAST_VERB}|\b(?:was|were|had|has|have|did)\b")
_FIRST = re.compile(rf"\b{modals.FIRST_PERSON}")


class Unit(NamedTuple):
    """One sentence: what it is about, its sign, when.

    ``matter`` are the words of content in base form, without numbers, words of time and words that only frame;
    ``names`` those of them that are written with a capital inside the sentence or as its first name.
    """

    text: str
    start: int
    end: int
    matter: tuple[str, ...]
    names: frozenset[str]
    numbers: tuple[float, ...]
    days: tuple[Days, ...]
    negated: bool
    against: bool
    favoured: bool
    ahead: bool
    past: bool
    own: bool

    @property
    def sign(self) -> int:
        """1 or -1: whether the sentence wants, or holds true, what it is about."""
        if self.against:
            return -1
        return -1 if self.negated and not self.favoured else 1


class Said(NamedTuple):
    """A statement of a report with its speaker and the day on which it was made, as far as the report tells."""

    place: int
    record: Record
    statement: Statement
    speaker: str
    day: str
    report_day: str
    retold: bool
    units: tuple[Unit, ...]


def day_of(record: Record) -> str | None:
    """The day of the report: where an interval of days is known, its last."""
    published = record.article.published
    return published.end or published.start


def read_units(
    record: Record, spans: Iterable[Offsets], *, conditions: Iterable[Offsets] = ()
) -> tuple[Unit, ...]:
    """The sentences of stretches of a record's text; what stands in ``conditions`` does not turn their sign."""
    text = record.article.text
    out: list[Unit] = []
    for start, end in spans:
        for low, high in split_sentences(text[start:end]):
            out.append(read_unit(record, start + low, start + high, conditions=conditions))
    return tuple(unit for unit in out if unit.matter or unit.numbers)


def read_unit(
    record: Record,
    start: int,
    end: int,
    *,
    without: Iterable[Offsets] = (),
    conditions: Iterable[Offsets] = (),
) -> Unit:
    """One sentence of a record's text.

    Args:
        record: whose text it is, with its times.
        start: where the sentence begins.
        end: where it ends.
        without: stretches whose words do not count for what it is about.
        conditions: stretches that do not turn its sign.
    """
    text = record.article.text[start:end]
    low = small(text)
    signed = low
    for a, b in conditions:
        if start <= a and b <= end:
            signed = signed[: a - start] + " " * (b - a) + signed[b - start :]
    for pattern in _TAKEN_BACK:
        signed = pattern.sub(" ", signed)
    times = (
        []
        if record.times is UNSET
        else [time for time in record.times if start <= time.spans[0][0] and time.spans[-1][1] <= end]
    )
    timed = [(span[0] - start, span[1] - start) for time in times for span in time.spans]
    timed += [(a - start, b - start) for a, b in without]
    matter: list[str] = []
    names: set[str] = set()
    numbers: list[float] = []
    for word in read_words(text):
        if any(a <= word.start < b for a, b in timed):
            continue
        value = _number(word.low)
        if value is not None:
            numbers.append(value)
        elif word.content and word.base not in data.FRAME and word.low not in data.FRAME:
            matter.append(word.base)
            if word.capital and (word.start or not _common(word)):
                names.add(word.base)
    days = tuple((time.start, time.end) for time in times if time.start is not None and time.end is not None)
    favoured = any(pattern.search(signed) for pattern in _IN_FAVOUR)
    return Unit(
        text=text,
        start=start,
        end=end,
        matter=tuple(dict.fromkeys(matter))[:_MOST_MATTER],
        names=frozenset(names),
        numbers=tuple(numbers),
        days=days,
        negated=is_negated(signed),
        against=any(pattern.search(signed) for pattern in _AGAINST),
        favoured=favoured,
        ahead=bool(_AHEAD.search(low)),
        past=bool(_PAST.search(low)),
        own=bool(_FIRST.search(low)),
    )


def _common(word: Word) -> bool:
    return word.low != word.base


def _number(low: str) -> float | None:
    if low[0].isdigit() or low in _NUMBER_WORDS:
        return read_number(low)
    return None


_NUMBER_WORDS = frozenset((*numerals.UNITS, *numerals.TENS, *numerals.SCALES)) - {"one"}

_GROUPED: dict[str, frozenset[int]] = {}
for _number_of, _group in enumerate(data.KINDRED):
    for _one in _group.split():
        _GROUPED[_one] = _GROUPED.get(_one, frozenset()) | {_number_of}
_OPPOSED: dict[str, dict[int, int]] = {}
for _number_of, _pair in enumerate(data.OPPOSITE_ACTS):
    for _side, _words in enumerate(_pair):
        for _one in _words.split():
            _OPPOSED.setdefault(_one, {})[_number_of] = _side


@lru_cache(maxsize=100_000)
def kindred(one: str, other: str) -> bool:
    """Whether two words in base form may stand for each other."""
    return akin(one, other) or bool(_GROUPED.get(one, frozenset()) & _GROUPED.get(other, frozenset()))


@lru_cache(maxsize=100_000)
def opposed(one: str, other: str) -> bool:
    """Whether one word in base form is the other undone."""
    mine, theirs = _OPPOSED.get(one), _OPPOSED.get(other)
    return bool(mine and theirs and any(theirs.get(pair, side) != side for pair, side in mine.items()))


def lookup_keys(base: str) -> tuple[str, ...]:
    """Keys under which kindred and opposed words meet."""
    keys = [base[:5], *(f"#{group}" for group in _GROUPED.get(base, ()))]
    return (*keys, *(f"!{pair}" for pair in _OPPOSED.get(base, ())))


class Laid(NamedTuple):
    """Two sentences side by side: the words that answer to each other, and those left over on each side."""

    shared: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    turned: tuple[tuple[str, str], ...]

    @property
    def least(self) -> float:
        """The share of the shorter side that has its answer."""
        both = len(self.shared) + len(self.turned)
        return both / (both + min(len(self.left), len(self.right))) if both else 0.0

    @property
    def most(self) -> float:
        """The share of the longer side that has its answer."""
        both = len(self.shared) + len(self.turned)
        return both / (both + max(len(self.left), len(self.right))) if both else 0.0


def lay(one: Unit, other: Unit) -> Laid:
    """Lay two sentences side by side; each word answers to one other at most, equal words first."""
    right = dict.fromkeys(other.matter)
    shared: list[tuple[str, str]] = []
    turned: list[tuple[str, str]] = []
    rest: list[str] = []
    for word in one.matter:
        if word in right:
            del right[word]
            shared.append((word, word))
        else:
            rest.append(word)
    held: dict[str, list[str]] = {}
    for to in right:
        for key in _meeting(to):
            held.setdefault(key, []).append(to)
    left: list[str] = []
    for word in rest:
        near = {to for key in _meeting(word) for to in held.get(key, ())}
        facing = [to for to in right if to in near] if near else []
        answer = next((to for to in facing if opposed(word, to)), None)
        if answer is not None:
            turned.append((word, answer))
        else:
            answer = next((to for to in facing if kindred(word, to)), None)
            if answer is not None:
                shared.append((word, answer))
            else:
                left.append(word)
        if answer is not None:
            del right[answer]
    return Laid(tuple(shared), tuple(left), tuple(right), tuple(turned))


@lru_cache(maxsize=100_000)
def _meeting(base: str) -> frozenset[str]:
    """Keys of which kindred and opposed words share one at least."""
    groups = (f"%{group}" for group in _GROUPED.get(base, ()))
    return keys_of(base).union(groups, (f"!{pair}" for pair in _OPPOSED.get(base, ())))


def gather(
    records: Sequence[Record], *, name_of: Callable[[Actor], str | None] | None = None
) -> dict[str, list[Said]]:
    """The statements of named speakers by speaker, in order of their days.

    A speaker goes by one name over all reports: persons by :func:`onrecord.lang.people.same_person`, bodies, states
    and documents by their name. Sources without a name are nobody who could be met again.

    Args:
        records: the reports.
        name_of: the name by which an actor goes, None for those whose statements are not wanted.
    """
    found: dict[str, list[Said]] = {}
    name_of = name_of or Speakers().name_of
    for place, record in enumerate(records):
        day = day_of(record)
        if day is None or record.statements is UNSET or record.actors is UNSET:
            continue
        actors: Mapping[str, Actor] = {actor.id: actor for actor in record.actors}
        for statement in record.statements:
            actor = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
            name = None if actor is None or actor.type in ("unnamed", "group") else name_of(actor)
            if name is None:
                continue
            units = read_units(record, statement.content.spans, conditions=_conditions(statement))
            if units:
                said_on = _said_on(statement, day)
                retold = said_on < day or _recalled(statement, day) or _before_that(record, statement)
                found.setdefault(name, []).append(
                    Said(place, record, statement, name, said_on, day, retold, units)
                )
    for said in found.values():
        said.sort(key=lambda one: (one.day, one.place, one.statement.content.spans[0][0]))
    return found


def _conditions(statement: Statement) -> list[Offsets]:
    conditions = () if statement.conditions is UNSET else statement.conditions
    return [span for condition in conditions for span in condition.spans]


def _recalled(statement: Statement, day: str) -> bool:
    """Whether the report says that it was said in days that were over ("last month")."""
    said = statement.said
    return said is not UNSET and said is not None and said.end is not None and said.end < shift(day, -1)


def _before_that(record: Record, statement: Statement) -> bool:
    """Whether the cue stands in the pluperfect: an earlier word that the report only calls back."""
    if statement.cue is None:
        return False
    start = statement.cue.spans[0][0]
    return _HAD.search(record.article.text[max(0, start - _CLOSE) : start].lower()) is not None


_CLOSE = 24
_HAD = re.compile(data.PLUPERFECT)


def _said_on(statement: Statement, day: str) -> str:
    """The day the statement was made: what the report says of it, if that is one day before its own."""
    if statement.said is UNSET or statement.said is None or statement.said.start is None:
        return day
    said = statement.said
    return said.start if said.start == said.end and said.start is not None and said.start < day else day


class Speakers:
    """The names under which actors of different reports are one; the longest name met so far stands for all."""

    def __init__(self) -> None:
        self._people: dict[str, list[Actor]] = {}

    def name_of(self, actor: Actor) -> str:
        """The name by which the actor goes."""
        if actor.type != "person":
            return f"{actor.wikidata or actor.name}"
        known = self._people.setdefault(person_key(actor.name), [])
        fitting = [other for other in known if _same(actor, other)]
        # A bare surname that several people of the reports bear is nobody's in particular.
        if len(fitting) == 1:
            return fitting[0].name
        if not fitting:
            known.append(actor)
        return actor.name


def _same(one: Actor, other: Actor) -> bool:
    return same_person(
        one.name,
        other.name,
        wikidata_a=one.wikidata,
        wikidata_b=other.wikidata,
        country_a=one.country,
        country_b=other.country,
    )


def pairs_about(
    said: Sequence[Said], *, least: int = 2, reach: int | None = None, crowd: int = 200
) -> Iterator[tuple[int, int]]:
    """Pairs of statements, as places in ``said``, that share words; the one with the lower place comes first.

    Args:
        said: statements in order of their days.
        least: how many words they share at least.
        reach: how many days lie between them at most.
        crowd: statements looked at for one word: the latest so many that hold it.
    """
    holders: dict[str, list[int]] = {}
    for place, one in enumerate(said):
        keys = {key for unit in one.units for word in unit.matter for key in lookup_keys(word)}
        votes: dict[int, int] = {}
        for key in sorted(keys):
            before = holders.setdefault(key, [])
            for other in before[-crowd:]:
                if reach is None or days_between(said[other].day, one.day) <= reach:
                    votes[other] = votes.get(other, 0) + 1
            before.append(place)
        for other in sorted(votes):
            if votes[other] >= least:
                yield other, place


def days_between(one: str, other: str) -> int:
    """Days from one ISO day to another."""
    return (Date.fromisoformat(other) - Date.fromisoformat(one)).days


def shift(day: str, days: int) -> str:
    """The ISO day so many days on."""
    return (Date.fromisoformat(day) + timedelta(days=days)).isoformat()
