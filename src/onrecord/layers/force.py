"""Force: with which act, how firmly, under which conditions, by when and to whom a statement is made.

The rules are those of the statement scheme (``docs/scheme.md``); their words are data in :mod:`onrecord.lang.en`.
A cue that names an act wins; a neutral cue leaves it to the content, along the scheme's ordered list. Acts after
Searle (A classification of illocutionary acts, 1976); polarity and certainty after FactBank (Saurí and Pustejovsky
2009), relative to the source.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from onrecord.lang.en.modals import SUBJECT_PRONOUNS
from onrecord.layers.sentences import split_sentences
from onrecord.layers.stance.due import Calendar, make_calendar
from onrecord.layers.stance.reading import (
    ALWAYS_NEGATIVE,
    NEIGHBOURS,
    SIGNLESS,
    WITHOUT_CERTAINTY,
    Reading,
    accused,
    contradicted,
    disputed,
)
from onrecord.layers.stance.view import small
from onrecord.models.questions import Question, Weighed
from onrecord.types import Act, Article, Certainty, Hedge, Offsets, Polarity, Statement, Time

__all__ = ["judge_force"]


KEPT: Final = frozenset(("scope", "time"))
"""Hedges that rules alone decide: what limits a denial ("no massive strikes") must never be lost."""

UNDERTAKING: Final = frozenset[Act](("promises", "refuses", "predicts"))
"""What "no plans to" never is."""

LEAST_SOFTENING: Final = 0.02
"""How likely a network must find it that some word of a hedge softens anything."""

Weigh = Callable[[str, Sequence[Question]], Sequence[Weighed]]
"""A network that judges statements of a text, each with what the rules make of it."""


def judge_force(
    article: Article,
    statements: Sequence[Statement],
    times: Sequence[Time] | UnsetType = UNSET,
    *,
    weigh: Weigh | None = None,
) -> tuple[Statement, ...]:
    """The statements with act, polarity, certainty, hedges, conditions, due, said and addressee.

    Args:
        article: whose text the statements count over; its date, where it is one day, is the report's.
        statements: with source, cue, content and, where it was judged, speaker and nesting.
        times: the time expressions of the article's text; UNSET when they were not read, and then ``due`` and ``said``
            stay unset.
        weigh: the network that has the last word on act, polarity and certainty; without one the rules have.
    """
    readings, calendar = _read(article, statements, times)
    ruled = _by_rules(readings, calendar)
    # A cue that names the act wins, and what others said is asserted: the rest is put to the network.
    open_to = [at for at, one in enumerate(readings) if one.named is None and not one.retold]
    answers: dict[int, Weighed] = {}
    if weigh is not None and open_to:
        asked = questions_of(article.text, [readings[at] for at in open_to], [ruled[at] for at in open_to])
        answers = dict(zip(open_to, weigh(article.text, asked), strict=True))
    judged = [
        _softened(one.settled(calendar, *_agreed(rule, _consistent(answers[at]))), answers[at])
        if at in answers
        else one.settled(calendar, *rule)
        for at, (one, rule) in enumerate(zip(readings, ruled, strict=True))
    ]
    return (
        tuple(judged) if times is not UNSET else tuple(replace(one, due=UNSET, said=UNSET) for one in judged)
    )


class Ruling(NamedTuple):
    """What the rules make of one statement."""

    act: Act
    polarity: Polarity
    certainty: Certainty | None


def ask(
    article: Article, statements: Sequence[Statement], times: Sequence[Time] | UnsetType = UNSET
) -> list[Question]:
    """The questions that :func:`judge_force` puts to its network; training puts the same."""
    readings, calendar = _read(article, statements, times)
    return questions_of(article.text, readings, _by_rules(readings, calendar))


def _read(
    article: Article, statements: Sequence[Statement], times: Sequence[Time] | UnsetType
) -> tuple[list[Reading], Calendar]:
    contents = (span for one in statements for span in one.content.spans)
    calendar = make_calendar(() if times is UNSET else times, contents, _report_date(article))
    within = _inner_contents(statements)
    names = _names_of_speakers(statements)
    readings = [
        Reading(article.text, one, within[one.id], names.get(_speaker(one), "")) for one in statements
    ]
    for earlier, reading in pairwise(readings):
        reading.take_up(earlier)
    return readings, calendar


def _by_rules(readings: Sequence[Reading], calendar: Calendar) -> list[Ruling]:
    ruled: list[Ruling] = []
    for at, reading in enumerate(readings):
        before = readings[max(0, at - NEIGHBOURS) : at]
        near = [*before, *readings[at + 1 : at + 1 + NEIGHBOURS]]
        if ruled and reading.goes_on(readings[at - 1]):
            ruled.append(ruled[-1])
            continue
        act = reading.rule_act(
            calendar,
            contradicted=contradicted(reading, near),
            disputed=disputed(reading, before),
            accused=accused(reading, before),
        )
        ruled.append(Ruling(act, *reading.rule_force(act)))
    return ruled


def questions_of(text: str, readings: Sequence[Reading], ruled: Sequence[Ruling]) -> list[Question]:
    """Each statement with the sentences it stands in and the one before them."""
    sentences = split_sentences(text)
    starts = [start for start, _ in sentences]
    asked = []
    for reading, rule in zip(readings, ruled, strict=True):
        one = reading.statement
        parts = [span.spans for span in (one.source, one.cue, one.content) if span is not None]
        low = min(spans[0][0] for spans in parts)
        high = max(spans[-1][1] for spans in parts)
        first = max(0, bisect_right(starts, low) - 2)
        last = max(first, bisect_left(starts, high) - 1)
        window = (min(low, starts[first]), max(high, sentences[last][1])) if sentences else (low, high)
        asked.append(
            Question(
                window=window,
                source=one.source.spans if one.source is not None else (),
                cue=one.cue.spans if one.cue is not None else (),
                content=one.content.spans,
                act=rule.act,
                named=reading.named is not None,
                polarity=rule.polarity,
                certainty=rule.certainty,
            )
        )
    return asked


def _softened(statement: Statement, weighed: Weighed) -> Statement:
    """Without the hedges in which the network sees nothing that softens."""
    if not statement.hedges or not weighed.softening:
        return statement
    kept = tuple(hedge for hedge in statement.hedges if _softens(hedge, weighed))
    return statement if len(kept) == len(statement.hedges) else replace(statement, hedges=kept)


def _softens(hedge: Hedge, weighed: Weighed) -> bool:
    if hedge.type in KEPT:
        return True
    seen = [
        likely
        for start, end, likely in weighed.softening
        if any(a < end and start < b for a, b in hedge.spans)
    ]
    return not seen or max(seen) >= LEAST_SOFTENING


def _agreed(ruled: Ruling, weighed: Ruling) -> Ruling:
    """The network's word, but for what the scheme settles: "no plans to" and "no need for" undertake nothing."""
    uncommitted = ruled.act == "asserts" and ruled.certainty == "U"
    return ruled if uncommitted and weighed.act in UNDERTAKING else weighed


def _consistent(weighed: Weighed) -> Ruling:
    """The network's answer with what the scheme fixes for its act: a sign, or a certainty, or neither."""
    act, polarity, certainty = weighed.act, weighed.polarity, weighed.certainty
    if act in SIGNLESS:
        return Ruling(act, "none", None)
    if act in ALWAYS_NEGATIVE:
        polarity = "neg"
    elif polarity == "none":
        polarity = "pos"
    if act in WITHOUT_CERTAINTY:
        return Ruling(act, polarity, None)
    return Ruling(act, polarity, certainty or "CT")


def _report_date(article: Article) -> datetime.date | None:
    published = article.published
    if published.start is None or published.start != published.end:
        return None
    try:
        return datetime.date.fromisoformat(published.start)
    except ValueError:
        return None


def _inner_contents(statements: Iterable[Statement]) -> defaultdict[str, list[Offsets]]:
    """The contents that others state within each statement's own."""
    by_id = {one.id: one for one in statements}
    within: defaultdict[str, list[Offsets]] = defaultdict(list)
    for one in by_id.values():
        outer = by_id.get(one.nested_in) if one.nested_in is not None else None
        if outer is not None and not _same_voice(one, outer):
            within[outer.id] += one.content.spans
    return within


def _same_voice(inner: Statement, outer: Statement) -> bool:
    """“She said she hoped to come”: the inner statement is of the outer's source."""
    if _speaker(inner) or _speaker(outer):
        return _speaker(inner) == _speaker(outer)
    return inner.source is not None and small(inner.source.text) in SUBJECT_PRONOUNS


def _speaker(statement: Statement) -> str:
    return statement.speaker if isinstance(statement.speaker, str) else ""


def _names_of_speakers(statements: Iterable[Statement]) -> dict[str, str]:
    """By speaker, the sources by which the article calls it, in small letters."""
    names: dict[str, str] = {}
    for one in statements:
        if isinstance(one.speaker, str) and one.source is not None:
            names[one.speaker] = f"{names.get(one.speaker, '')} {small(one.source.text)}"[:400]
    return names
