"""What became of undertakings and forecasts with a date: only the word of a later report says so.

A promise kept late is broken. What no later report tells of is open until its day, and then overdue and not judged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from msgspec import UNSET

from onrecord.corpus.groups import DueDays, Evidence, Promise, Status
from onrecord.corpus.said import (
    Days,
    Said,
    Unit,
    compiled,
    day_of,
    days_between,
    kindred,
    lay,
    lookup_keys,
    read_unit,
    shift,
)
from onrecord.corpus.versions import REACH
from onrecord.lang.en import corpus as data
from onrecord.layers.headlines.words import read_words
from onrecord.layers.numerals import read_number
from onrecord.layers.sentences import split_sentences
from onrecord.layers.stance.view import small
from onrecord.types import Act, Record
from onrecord.types import Outcome as Verdict

Undertaking = Literal["promises", "predicts"]

_LATE = compiled(data.LATE)
_IN_TIME = compiled(data.IN_TIME)
_FAILED = compiled(data.FAILED)
_PARTLY = compiled(data.PARTLY)
_AHEAD = compiled(data.AHEAD)
_DONE = compiled(data.DONE)
_CLAUSE_END = re.compile("[,;:.]")
_QUOTE_MARKS = '"“”‘'
_NEVER = frozenset[Act](("asks", "withholds"))
_AFTER = 120
"""Days after the due day in which a report may still tell what became of it."""
_CROWD = 300


Fetch = Callable[[Sequence[str], str, str], Iterable[Record]]
"""Gives the reports of two ISO days and those between that share some of the words."""


class Sentence(NamedTuple):
    """A sentence of a report: where it stands, its day, what it says, and those just before it."""

    record: Record
    day: str
    unit: Unit
    before: tuple[Unit, ...]


class Outcome(NamedTuple):
    """What a sentence says became of an undertaking, and how well it fits."""

    status: Verdict
    reason: str
    fit: float


class Promised(NamedTuple):
    """An undertaking or forecast: the statement, its sentence with the date, and the due days.

    ``told`` are all statements that report it, in reports of any day; ``said`` is one of them.
    """

    said: Said
    act: Undertaking
    unit: Unit
    action: str | None
    start: str | None
    end: str
    told: tuple[Said, ...]


class Reports:
    """The sentences of all reports by their words, made once, so that each promise looks at few."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._sentences: list[Sentence] = []
        self._by_key: dict[str, list[int]] = {}
        for record in records:
            day = day_of(record)
            if day is not None:
                self._read(record, day)

    def _read(self, record: Record, day: str) -> None:
        before: tuple[Unit, ...] = ()
        for start, end in split_sentences(record.article.text):
            unit = read_unit(record, start, end)
            number = len(self._sentences)
            self._sentences.append(Sentence(record, day, unit, before))
            for key in {key for word in unit.matter for key in lookup_keys(word)}:
                self._by_key.setdefault(key, []).append(number)
            before = (*before[-1:], unit)

    def about(self, unit: Unit, *, since: str, until: str, not_in: str) -> list[Sentence]:
        """Sentences of other reports of these days that share words with ``unit``, in order."""
        found: set[int] = set()
        for key in {key for word in unit.matter for key in lookup_keys(word)}:
            found.update(self._by_key.get(key, ())[-_CROWD:])
        return [
            sentence
            for sentence in (self._sentences[number] for number in sorted(found))
            if since <= sentence.day <= until and sentence.record.id != not_in
        ]


class Fetched(Reports):
    """The sentences of reports that are fetched when they are asked for, as they share words with an undertaking.

    Args:
        fetch: gives the reports of these days (first, last) that share some of the words.
    """

    def __init__(self, fetch: Fetch) -> None:
        super().__init__(())
        self._fetch = fetch
        self._there: set[str] = set()

    def about(self, unit: Unit, *, since: str, until: str, not_in: str) -> list[Sentence]:
        """Sentences of the reports that are fetched for ``unit`` or were for another, in the order they came."""
        words = {form for word in read_words(unit.text) if word.content for form in (word.low, word.base)}
        for record in self._fetch(sorted(words), since, until):
            day = day_of(record)
            if record.id not in self._there and day is not None:
                self._there.add(record.id)
                self._read(record, day)
        return super().about(unit, since=since, until=until, not_in=not_in)


def find_promises(
    by_speaker: Mapping[str, Sequence[Said]],
    utterances: Mapping[str, Sequence[Sequence[int]]],
    records: Sequence[Record],
    *,
    until: str,
) -> list[Promise]:
    """Undertakings and forecasts with a due day, by that day, as things stand on ``until``.

    Args:
        by_speaker: the statements of each speaker in order of their days.
        utterances: their places by utterance: one told by several reports counts once.
        records: the reports.
        until: the ISO day up to which reports are taken into account.
    """
    reports = Reports(records)
    return [_promise(one, reports, until) for one in list_promised(by_speaker, utterances, until=until)]


def list_promised(
    by_speaker: Mapping[str, Sequence[Said]],
    utterances: Mapping[str, Sequence[Sequence[int]]],
    *,
    until: str,
) -> list[Promised]:
    """The undertakings and forecasts that reports up to ``until`` tell, by their due day, each once."""
    found = [
        one
        for speaker, said in by_speaker.items()
        for one in _promises_of(said, utterances[speaker])
        if one.said.report_day <= until
    ]
    return sorted(found, key=lambda one: (one.end, one.said.day))


def bearing_on(
    one: Promised, reports: Reports, *, until: str
) -> Iterator[tuple[Sentence, float, Outcome | None]]:
    """Sentences of later reports that share words with an undertaking: the share, and what they clearly say of it."""
    last = min(until, shift(one.end, _AFTER))
    for sentence in reports.about(one.unit, since=one.said.report_day, until=last, not_in=one.said.record.id):
        yield sentence, _fit(one, sentence.unit), judge_outcome(one, sentence)


def _promises_of(said: Sequence[Said], utterances: Sequence[Sequence[int]]) -> list[Promised]:
    """Each promise once: as its first report tells it, in direct speech where that has it."""
    found: list[Promised] = []
    for group in utterances:
        act = next((act for act in (_undertaking(said[place]) for place in group) if act is not None), None)
        if act is None:
            continue
        promised = [one for one in (_promised(said[place], act) for place in group) if one is not None]
        if promised:
            found.append(min(promised, key=_order)._replace(told=tuple(said[place] for place in group)))
    kept: list[Promised] = []
    for one in sorted(found, key=_order):
        at = next((at for at, other in enumerate(kept) if _one_promise(one, other)), None)
        if at is None:
            kept.append(one)
        else:
            kept[at] = kept[at]._replace(told=kept[at].told + one.told)
    return kept


def _order(one: Promised) -> tuple[bool, str, bool, bool, int, int]:
    statement = one.said.statement
    return (
        one.said.retold,
        one.said.report_day,
        statement.nested_in is not None,
        statement.kind != "direct",
        -len(one.unit.text),
        statement.content.spans[0][0],
    )


def _one_promise(one: Promised, other: Promised) -> bool:
    """Whether two undertakings of one speaker are the same, with the same day."""
    if abs(days_between(one.end, other.end)) > 1:
        return False
    if (
        set(one.unit.numbers) != set(other.unit.numbers)
        and days_between(one.said.day, other.said.day) > REACH
    ):
        return False
    laid = lay(one.unit, other.unit)
    return bool(laid.shared) and laid.least >= 0.6


def _undertaking(said: Said) -> Undertaking | None:
    """The act of a statement that undertakes or foresees something; to hope is neither."""
    act = said.statement.act
    if said.statement.certainty == "U":
        return None
    return act if act == "promises" or act == "predicts" else None


def _promised(said: Said, act: Undertaking) -> Promised | None:
    statement = said.statement
    if statement.due is UNSET or statement.due is None or statement.act in _NEVER:
        return None
    end = statement.due.end
    if end is None or end < said.day:
        return None
    if said.retold and not any(sign.isdigit() for sign in statement.due.text):
        # "Within two weeks" counted from the day of another report, not from that of the promise.
        return None
    dated = [unit for unit in said.units if any(days[1] == end for days in unit.days)]
    named = [unit for unit in said.units if statement.due.text in unit.text]
    unit = next(iter(dated or named), said.units[0])
    if statement.conditions is not UNSET:
        conditions = [span for condition in statement.conditions for span in condition.spans]
        unit = read_unit(said.record, unit.start, unit.end, without=conditions)
    start = statement.due.start
    start = max(start, said.day) if start is not None else None
    return Promised(said, act, unit, _action(unit), start, end, (said,))


def _action(unit: Unit) -> str | None:
    """The base of the word that names what is to happen: the first of content behind "will", "would" or "to"."""
    words = read_words(unit.text)
    ahead = next((at for at, word in enumerate(words) if word.low in data.BEFORE_THE_ACT), None)
    if ahead is None:
        return None
    return next((word.base for word in words[ahead + 1 :] if word.base in unit.matter), None)


def _promise(one: Promised, reports: Reports, until: str) -> Promise:
    statement = one.said.statement
    best: tuple[float, Sentence, Outcome] | None = None
    for sentence, _, outcome in bearing_on(one, reports, until=until):
        if outcome is not None and (best is None or outcome.fit > best[0]):
            best = (outcome.fit, sentence, outcome)
    status: Status
    if best is not None:
        status, reason = best[2].status, best[2].reason
        evidence = Evidence(report=best[1].record.id, content=best[1].unit.text)
    else:
        status, reason = by_calendar(one, until)
        evidence = None
    return Promise(
        speaker=one.said.speaker,
        report=one.said.record.id,
        statement=statement.id,
        content=statement.content.text,
        act=one.act,
        due=DueDays(start=one.start, end=one.end),
        status=status,
        evidence=evidence,
        reason=reason,
    )


def by_calendar(one: Promised, until: str) -> tuple[Status, str]:
    """Where an undertaking stands on a day, as long as nobody says what became of it; and why."""
    if one.end < until:
        return "overdue_unknown", f"due by {one.end}; not judged: no report here says what became of it"
    if one.end == until or (one.start is not None and one.said.day < one.start <= until):
        return "due", f"due by {one.end}"
    return "open", f"not yet due: {one.end}"


def judge_outcome(one: Promised, sentence: Sentence) -> Outcome | None:
    """What the sentence of a later report says became of the undertaking; None when it does not clearly say.

    The sentence must share the greater part of what the undertaking is about, tell of the past, and not be a
    forecast or a promise itself. A short sentence is read with the one before it.
    """
    unit = sentence.unit
    if sentence.day < one.said.report_day or unit.text.rstrip(_QUOTE_MARKS + "’' ").endswith("?"):
        return None
    fit = _fit(one, unit)
    recalled = any(_fit(one, before) >= 0.6 for before in sentence.before)
    if fit < 0.5 and not (recalled and fit > 0 and len(unit.matter) <= 6):
        return None
    low = small(unit.text)
    explicit = _explicit(low)
    if explicit is not None:
        status, why = explicit
        if status == "kept" and sentence.day < one.end and any(p.search(low) for p in _AHEAD):
            return None
        return Outcome(status, why, fit + 0.4)
    if any(pattern.search(low) for pattern in _AHEAD):
        return None
    return _told(one, sentence, low, fit)


def _explicit(low: str) -> tuple[Verdict, str] | None:
    """A sentence that itself says that a day was kept or missed."""
    for patterns, status, why in (
        (_LATE, "broken", "came after its day"),
        (_IN_TIME, "kept", "came in time"),
    ):
        for pattern in patterns:
            match = pattern.search(low)
            if match:
                return status, f"{why}: “{match[0]}”"  # type: ignore[return-value]
    return None


def _told(one: Promised, sentence: Sentence, low: str, fit: float) -> Outcome | None:
    unit = sentence.unit
    negative = -1 if one.unit.negated else 1
    partly = _in_part(one, low)
    if partly is not None and sentence.day >= one.end:
        return Outcome("partly", partly, fit + 0.3)
    if unit.negated or any(pattern.search(low) for pattern in _FAILED):
        # What has not happened before its day may still happen.
        if sentence.day < one.end or (sentence.day == one.end and negative > 0):
            return None
        if one.said.statement.conditions:
            return None  # nor is it broken where its condition may not have come about
        status: Verdict = "broken" if negative > 0 else "kept"
        return Outcome(status, f"had not happened when {one.end} was over", fit + 0.1)
    if not unit.past or not any(pattern.search(low) for pattern in _DONE) or _turned(one, unit):
        return None
    if fit < 0.6 or not _does(one, unit) or not set(one.unit.numbers) <= set(unit.numbers):
        return None
    happened = _happened(unit.days, sentence.day)
    if happened is None or happened < one.said.day:
        return None
    if negative < 0:
        return (
            Outcome("broken", f"happened all the same, by {happened}", fit) if happened <= one.end else None
        )
    if happened <= one.end:
        if one.start == one.end and happened < one.end:
            return None
        return Outcome("kept", f"happened by {happened}, due by {one.end}", fit + _dated(unit))
    if not unit.days:
        # The report tells that it happened, not when: between the two reports' days, perhaps in time.
        return None
    return Outcome("broken", f"happened on {happened}, after {one.end}", fit)


def _does(one: Promised, unit: Unit) -> bool:
    """Whether the sentence has the act itself, not only those whom it touches."""
    return one.action is not None and any(kindred(one.action, word) for word in unit.matter)


def _turned(one: Promised, unit: Unit) -> bool:
    return bool(lay(one.unit, unit).turned)


def _dated(unit: Unit) -> float:
    return 0.1 if unit.days else 0.0


def _happened(days: Sequence[Days], reported: str) -> str | None:
    """The last day, up to the report's, that the sentence names; without any the report's."""
    named = [end for _, end in days if end <= reported]
    if named:
        return max(named)
    return None if days and all(start > reported for start, _ in days) else reported


def _in_part(one: Promised, low: str) -> str | None:
    """How a sentence says that some was done, if what it counts is the act and not its opposite."""
    for pattern in _PARTLY:
        match = pattern.search(low)
        if match is None:
            continue
        parts = match.groupdict()
        if "some" not in parts:
            return f"in part: “{match[0]}”"
        some, whole = read_number(parts["some"]), read_number(parts["all"])
        clause = _CLAUSE_END.split(low[match.start() :], maxsplit=1)[0]
        acted = one.action is None or any(kindred(one.action, word.base) for word in read_words(clause))
        if some is not None and whole is not None and 0 < some < whole and acted:
            return f"{match[0]}"
    return None


def _fit(one: Promised, unit: Unit) -> float:
    """The share of the undertaking's words that the sentence has, the speaker's name left aside."""
    laid = lay(one.unit, unit)
    if laid.turned and not laid.shared:
        return 0.0
    speaker = set(re.findall(r"\w+", one.said.speaker.lower()))
    shared = [pair for pair in laid.shared if pair[0] not in speaker]
    numbers = len(set(one.unit.numbers) & set(unit.numbers))
    left = [word for word in laid.left if word not in speaker and word not in one.unit.names]
    total = len(shared) + len(left)
    if not total or len(shared) + numbers < 2:
        return len(shared) / (4 * total) if total else 0.0
    return (len(shared) + numbers) / (total + numbers)


def latest_day(records: Iterable[Record]) -> str | None:
    """The day of the latest report."""
    return max((day for day in map(day_of, records) if day is not None), default=None)
