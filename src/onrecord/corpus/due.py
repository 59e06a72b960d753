"""What falls due: promises and forecasts by their day, what later reports say of them, and what people judged.

A person's verdict goes before a report's; without either the calendar says how far things are. That nobody has judged a
promise whose day is over is a status of its own: it is neither kept nor broken, and nothing is known of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from onrecord.corpus.groups import DueDays, Evidence
from onrecord.corpus.promises import (
    Fetch,
    Fetched,
    Outcome,
    Promised,
    Reports,
    Sentence,
    bearing_on,
    by_calendar,
    list_promised,
)
from onrecord.corpus.said import day_of, gather
from onrecord.corpus.versions import group_utterances
from onrecord.corpus.views import Candidate, DecidedBy, Due
from onrecord.types import Judgement, Record

MOST_CANDIDATES = 5
"""Candidates offered for one undertaking."""

_BEARS = 0.4
"""The share of an undertaking's words that a sentence has, to be offered."""


def find_due(
    records: Iterable[Record],
    *,
    on: str,
    judgements: Iterable[Judgement] = (),
    since: str | None = None,
    by: str | None = None,
    fetch: Fetch | None = None,
) -> tuple[Due, ...]:
    """Promises and forecasts with a due day, by that day, as they stand on the ISO day ``on``.

    Args:
        records: the reports, in any order; those that appeared after ``on`` are left out, and so is one without a
            day, for which nothing can be late.
        on: the day.
        judgements: what people judged, in the order in which they did; one on a statement that is not among these is
            passed over (:func:`unplaced` finds it).
        since: only what is due on this day or later.
        by: only what is due on this day or earlier, or on days that have begun by then.
        fetch: where to look for later reports that bear on one, if not among ``records``.
    """
    kept = list({record.id: record for record in records if (day_of(record) or "9") <= on}.values())
    by_speaker = gather(kept)
    utterances = {speaker: group_utterances(said) for speaker, said in by_speaker.items()}
    asked = [
        one
        for one in list_promised(by_speaker, utterances, until=on)
        if (since is None or one.end >= since) and (by is None or _begun(one, by))
    ]
    reports = Reports(kept) if fetch is None else Fetched(fetch)
    judged: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        judged.setdefault(judgement.report, []).append(judgement)
    return tuple(_due(one, reports, judged, on) for one in asked)


def _begun(one: Promised, day: str) -> bool:
    """Whether it is due by the day, or due days that lie ahead of the statement have begun by then."""
    return one.end <= day or (one.start is not None and one.said.day < one.start <= day)


def unplaced(judgements: Iterable[Judgement], dues: Iterable[Due]) -> list[Judgement]:
    """Judgements in force that are on none of these: the statement is not read so any more, or has no due day."""
    placed = {one.number for due in dues for one in due.judgements}
    return [one for one in judgements if one.number not in placed and one.withdrawn is None]


def _due(one: Promised, reports: Reports, judged: Mapping[str, Sequence[Judgement]], on: str) -> Due:
    bearing = sorted(bearing_on(one, reports, until=on), key=lambda each: _telling(one, *each))
    status, reason = by_calendar(one, on)
    decided_by: DecidedBy | None = None
    evidence = None
    if bearing and (outcome := bearing[0][2]) is not None:
        status, reason, decided_by = outcome.status, outcome.reason, "report"
        evidence = Evidence(report=bearing[0][0].record.id, content=bearing[0][0].unit.text)
    judgements = _judgements_on(one, judged)
    in_force = next((each for each in reversed(judgements) if each.withdrawn is None), None)
    if in_force is not None:
        status, reason, decided_by = in_force.verdict, in_force.reason, "person"
        evidence = None
        if in_force.evidence is not None:
            evidence = Evidence(report=in_force.evidence, content=in_force.evidence_text or "")
    article = one.said.record.article
    due = one.said.statement.due
    return Due(
        speaker=one.said.speaker,
        report=one.said.record.id,
        publisher=article.publisher,
        statement=one.said.statement.id,
        content=one.said.statement.content.text,
        act=one.act,
        said=one.said.day,
        due=DueDays(start=one.start, end=one.end),
        words=due.text if due else "",
        status=status,
        decided_by=decided_by,
        reason=reason,
        evidence=evidence,
        candidates=_candidates(one, bearing),
        judgements=tuple(judgements),
    )


def _telling(
    one: Promised, sentence: Sentence, fit: float, outcome: Outcome | None
) -> tuple[bool, bool, float, str, int]:
    """What clearly tells the outcome first, then what was told when the day had come, then what fits best."""
    return (
        outcome is None,
        sentence.day < one.end,
        -(outcome.fit if outcome else fit),
        sentence.day,
        sentence.unit.start,
    )


def _candidates(
    one: Promised, bearing: Iterable[tuple[Sentence, float, Outcome | None]]
) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for sentence, fit, outcome in bearing:
        if (outcome is None and fit < _BEARS) or _retells(one, sentence):
            continue
        # A copy tells nothing new.
        found.setdefault(
            " ".join(sentence.unit.text.lower().split()),
            Candidate(
                report=sentence.record.id,
                date=sentence.day,
                publisher=sentence.record.article.publisher,
                content=sentence.unit.text,
                start=sentence.unit.start,
                end=sentence.unit.end,
                fit=round(fit, 2),
                suggests=outcome.status if outcome else None,
                reason=outcome.reason if outcome else "shares words with it",
            ),
        )
        if len(found) == MOST_CANDIDATES:
            break
    return tuple(found.values())


def _retells(one: Promised, sentence: Sentence) -> bool:
    """Whether the sentence is the undertaking itself, as another report tells it."""
    return any(
        told.record.id == sentence.record.id and start < sentence.unit.end and sentence.unit.start < end
        for told in one.told
        for start, end in told.statement.content.spans
    )


def _judgements_on(one: Promised, judged: Mapping[str, Sequence[Judgement]]) -> list[Judgement]:
    """The judgements on any report's wording of the undertaking, in order."""
    wordings = {(told.record.id, _plain(told.statement.content.text)) for told in one.told}
    return sorted(
        (
            each
            for report in {report for report, _ in wordings}
            for each in judged.get(report, ())
            if (each.report, _plain(each.content)) in wordings
        ),
        key=lambda each: each.number,
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" ,.;:")
