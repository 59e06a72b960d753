"""Force: with which act, how firmly, under which conditions, by when and to whom a statement is made.

The rules are those of the statement scheme (``docs/scheme.md``); their words are data in :mod:`onrecord.lang.en`.
A cue that names an act wins; a neutral cue leaves it to the content, along the scheme's ordered list. Acts after
Searle (A classification of illocutionary acts, 1976); polarity and certainty after FactBank (Saurí and Pustejovsky
2009), relative to the source.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from onrecord.lang.en.modals import SUBJECT_PRONOUNS
from onrecord.layers.stance.due import make_calendar
from onrecord.layers.stance.reading import NEIGHBOURS, Reading, accused, contradicted, disputed
from onrecord.layers.stance.view import small
from onrecord.types import Article, Offsets, Statement, Time

__all__ = ["judge_force"]


def judge_force(
    article: Article,
    statements: Sequence[Statement],
    times: Sequence[Time] | UnsetType = UNSET,
) -> tuple[Statement, ...]:
    """The statements with act, polarity, certainty, hedges, conditions, due, said and addressee.

    Args:
        article: whose text the statements count over; its date, where it is one day, is the report's.
        statements: with source, cue, content and, where it was judged, speaker and nesting.
        times: the time expressions of the article's text; UNSET when they were not read, and then ``due`` and ``said``
            stay unset.
    """
    contents = (span for one in statements for span in one.content.spans)
    calendar = make_calendar(() if times is UNSET else times, contents, _report_date(article))
    within = _inner_contents(statements)
    names = _names_of_speakers(statements)
    readings = [
        Reading(article.text, one, within[one.id], names.get(_speaker(one), "")) for one in statements
    ]
    for earlier, reading in pairwise(readings):
        reading.take_up(earlier)
    judged: list[Statement] = []
    for at, reading in enumerate(readings):
        before = readings[max(0, at - NEIGHBOURS) : at]
        near = [*before, *readings[at + 1 : at + 1 + NEIGHBOURS]]
        one = reading.judge(
            calendar,
            contradicted=contradicted(reading, near),
            disputed=disputed(reading, before),
            accused=accused(reading, before),
        )
        if judged and reading.goes_on(readings[at - 1]):
            one = replace(
                one, act=judged[-1].act, polarity=judged[-1].polarity, certainty=judged[-1].certainty
            )
        judged.append(one if times is not UNSET else replace(one, due=UNSET, said=UNSET))
    return tuple(judged)


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
