"""Which statements a published verdict reviews. Precision first: what does not clearly say the claim is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from msgspec import UNSET

from onrecord.corpus.said import Unit, day_of, days_between, lay, read_unit, read_units, shift
from onrecord.corpus.versions import best_pair, plain
from onrecord.lang.people import fold, same_person
from onrecord.layers.headlines.words import read_words
from onrecord.layers.sentences import split_sentences
from onrecord.layers.times import find_times
from onrecord.types import Actor, Article, Model, Record, Review, Statement

NEAR = 14
"""Days between the day of a claim, as the review gives it, and the day of a statement that makes it."""

_REACH = 400
"""Days before a review in which what it reviews was said, where it does not say when."""

_QUOTED = 5
"""Words of a claim that are enough to be a quotation."""

_MOST = 0.5
"""The share of the longer side's words that must be met, beside that of the shorter."""


class Match(NamedTuple):
    """A statement that makes the claim of a review."""

    record: Record
    statement: Statement


def words_of(review: Review) -> list[str]:
    """The words by which reports that may hold the claim are found."""
    return list(dict.fromkeys(word.low for word in read_words(review.claim) if word.content))


def match_review(review: Review, records: Iterable[Record]) -> list[Match]:
    """The statements that make the claim, in order: by the claimant where one is named, in days that fit, and either
    in its very words or alike in matter, sign, numbers and dates.
    """
    units = _claim_units(review)
    return [
        Match(record, statement)
        for record in records
        if _in_time(review, day_of(record))
        for statement in _by_claimant(review, record)
        if _makes(review, units, record, statement)
    ]


def _claim_units(review: Review) -> list[Unit]:
    day = review.claimed_on or review.reviewed_on
    times = find_times(review.claim, report_date=date.fromisoformat(day)) if day else ()
    record = Record(
        id="",
        onrecord="",
        model=Model(name="", digest=""),
        article=Article(text=review.claim),
        times=times,
    )
    # The claimant's name is not what the claim is about ("The mayor says that …").
    claimant = {fold(word) for word in (review.claimant or "").split()}
    without = [(word.start, word.end) for word in read_words(review.claim) if fold(word.low) in claimant]
    return [read_unit(record, start, end, without=without) for start, end in split_sentences(review.claim)]


def _in_time(review: Review, day: str | None) -> bool:
    if day is None:
        return True
    if review.claimed_on is not None:
        return abs(days_between(review.claimed_on, day)) <= NEAR
    if review.reviewed_on is not None:
        return shift(review.reviewed_on, -_REACH) <= day <= shift(review.reviewed_on, 1)
    return True


def _by_claimant(review: Review, record: Record) -> Iterator[Statement]:
    if record.statements is UNSET:
        return
    actors = {} if record.actors is UNSET else {actor.id: actor for actor in record.actors}
    for statement in record.statements:
        actor = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
        if review.claimant is None or (actor is not None and _is_claimant(review.claimant, actor)):
            yield statement


def _is_claimant(claimant: str, actor: Actor) -> bool:
    if actor.type == "person":
        return same_person(claimant, actor.name)
    return fold(claimant).removeprefix("the ") == fold(actor.name).removeprefix("the ")


def _makes(review: Review, units: list[Unit], record: Record, statement: Statement) -> bool:
    claim, said = plain(review.claim), plain(statement.content.text)
    for short, long in ((claim, said), (said, claim)):
        if len(short.split()) >= _QUOTED and f" {short} " in f" {long} ":
            return True
    if review.claimant is None:
        return False
    conditions = () if statement.conditions is UNSET else statement.conditions
    spans = [span for condition in conditions for span in condition.spans]
    pair = best_pair(units, read_units(record, statement.content.spans, conditions=spans))
    if pair is None:
        return False
    return lay(*pair).most >= _MOST
