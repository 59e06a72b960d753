"""Versions of a quote: one utterance in the wordings of several reports, and what each leaves out or puts in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import UNSET

from onrecord.corpus.copies import Groups
from onrecord.corpus.groups import Firmness, Version
from onrecord.corpus.said import Laid, Said, Unit, compiled, days_between, lay, pairs_about
from onrecord.lang.en import corpus as data
from onrecord.layers.headlines.words import read_words
from onrecord.layers.stance.view import small

REACH = 4
"""Days over which reports of one utterance appear."""

_LEAST = 0.62
_WEAKER = compiled(data.WEAKER)
_SIZES = compiled(data.SIZES)
_CLAUSE = re.compile(r"[,;:–—]\s")
_UNLIKE = frozenset(("asks", "praises", "blames"))


class Weakener(NamedTuple):
    """Words that weaken a sentence: their kind, where they stand in it, and the words themselves."""

    kind: str
    start: int
    end: int
    text: str


class Compared(NamedTuple):
    """A wording against the fullest: the weakening words that it drops, and those that it adds."""

    said: Said
    firmness: Firmness
    dropped: tuple[Weakener, ...]
    added: tuple[Weakener, ...]


def group_utterances(said: Sequence[Said]) -> list[list[int]]:
    """The statements of one speaker by utterance, as places in ``said``; most groups are of one."""
    groups = Groups(len(said))
    for one, other in pairs_about(said, least=1, reach=REACH):
        if same_utterance(said[one], said[other]) is not None:
            groups.join(one, other)
    return groups.lists()


def find_versions(
    said: Sequence[Said], utterances: Sequence[Sequence[int]], copy_of: Sequence[int]
) -> list[tuple[Version, ...]]:
    """The utterances that two or more reports tell, one version a report, in order of the reports' days.

    Args:
        said: the speaker's statements.
        utterances: what :func:`group_utterances` found in them.
        copy_of: for each report's place the first of its copies: wordings that a copy only repeats make no group.
    """
    found = []
    for group in utterances:
        chosen = one_a_report([said[place] for place in group])
        if len(chosen) > 1 and not only_copied(chosen, copy_of):
            found.append(tuple(map(_version, compare_wordings(chosen))))
    return found


def _version(one: Compared) -> Version:
    return Version(
        report=one.said.record.id,
        statement=one.said.statement.id,
        content=one.said.statement.content.text,
        firmness=one.firmness,
        dropped=tuple(word.text for word in one.dropped),
        added=tuple(word.text for word in one.added),
    )


def same_utterance(one: Said, other: Said) -> tuple[Unit, Unit] | None:
    """The sentences by which two statements of a speaker report one utterance; None when they do not."""
    if one.record.id == other.record.id or abs(days_between(one.day, other.day)) > REACH:
        return None
    pair = best_pair(one.units, other.units)
    acts = {one.statement.act, other.statement.act}
    if pair is not None and len(acts) == 2 and acts & _UNLIKE and not _opens_alike(*pair):
        return None  # only the very same words may be read as different acts
    return pair


def best_pair(ones: Sequence[Unit], others: Sequence[Unit]) -> tuple[Unit, Unit] | None:
    """The two sentences most alike, if they are alike enough to be wordings of one."""
    best: tuple[float, tuple[Unit, Unit] | None] = (0.0, None)
    for one in ones:
        for other in others:
            score = _alike(one, other)
            if score > best[0]:
                best = (score, (one, other))
    return best[1]


def _alike(one: Unit, other: Unit) -> float:
    if one.sign != other.sign or _numbers_clash(one, other) or _days_clash(one, other):
        return 0.0
    laid: Laid = lay(one, other)
    if laid.turned or not laid.shared:
        return 0.0
    exact = sum(a == b for a, b in laid.shared)
    if laid.least < _LEAST or not exact:
        return 0.0
    if len(laid.shared) + len(set(one.numbers) & set(other.numbers)) < 2 and not _opens_alike(one, other):
        return 0.0
    # A stretch of few words that are in both by chance: the longer must not be about much else as well.
    if laid.most < 0.34 and len(laid.shared) < 3 and not _opens_alike(one, other):
        return 0.0
    return laid.least + laid.most + exact / 100


def _opens_alike(one: Unit, other: Unit) -> bool:
    """Whether one sentence begins with the whole of the other."""
    a, b = (" ".join(word.low for word in read_words(unit.text)) for unit in (one, other))
    short, long = sorted((a, b), key=len)
    return len(short) > 8 and (long + " ").startswith(short + " ")


def _numbers_clash(one: Unit, other: Unit) -> bool:
    a, b = set(one.numbers), set(other.numbers)
    return bool(a and b) and not (a <= b or b <= a)


def _days_clash(one: Unit, other: Unit) -> bool:
    """Whether both name days, and none of the one meets any of the other's.

    "In January" may be read as of another year behind another verb: days of the calendar that are the same meet.
    """
    if not one.days or not other.days:
        return False
    return not any(
        (a[0] <= b[1] and b[0] <= a[1]) or (a[0][4:], a[1][4:]) == (b[0][4:], b[1][4:])
        for a in one.days
        for b in other.days
    )


def one_a_report(group: list[Said]) -> list[Said]:
    """For each report the statement nearest to the words: direct before mixed before indirect, outer first."""
    order = {"direct": 0, "mixed": 1, "indirect": 2}
    chosen: dict[int, Said] = {}
    for one in sorted(
        group,
        key=lambda one: (
            order[one.statement.kind],
            one.statement.nested_in is not None,
            -one.statement.confidence,
            one.statement.content.spans[0][0],
        ),
    ):
        chosen.setdefault(one.place, one)
    return sorted(chosen.values(), key=lambda one: (one.report_day, one.place))


def only_copied(chosen: Sequence[Said], copy_of: Sequence[int]) -> bool:
    """Whether all are copies of one report, in the same words."""
    if len({copy_of[one.place] for one in chosen}) > 1:
        return False
    return len({plain(one.statement.content.text) for one in chosen}) == 1


def plain(text: str) -> str:
    """Its words alone, in small letters."""
    return " ".join(word.low for word in read_words(text))


def compare_wordings(chosen: Sequence[Said]) -> list[Compared]:
    """Wordings of one utterance against the fullest: that with most weakening words, then the longest, the first."""
    full = max(range(len(chosen)), key=lambda at: (*_fullness(chosen[at], chosen), -at))
    found = []
    for at, one in enumerate(chosen):
        if at == full:
            found.append(Compared(one, "fullest", (), ()))
            continue
        dropped, added = _changes(chosen[full], one), _changes(one, chosen[full])
        found.append(Compared(one, "firmer" if dropped else "softer" if added else "same", dropped, added))
    return found


def _fullness(one: Said, chosen: Sequence[Said]) -> tuple[int, bool, int, int]:
    """Over the sentences that the others tell too: their weakening words, whose words they are, their length."""
    others = [other for other in chosen if other is not one]
    units = [u for u in one.units if any(best_pair([u], other.units) for other in others)] or one.units
    return (
        sum(len(find_weakeners(one, unit)) for unit in units),
        one.statement.kind == "direct",
        sum(len(unit.matter) for unit in units),
        sum(len(unit.text) for unit in units),
    )


def _changes(one: Said, other: Said) -> tuple[Weakener, ...]:
    """The weakening words that one wording has and the other lacks, over the sentences that both tell."""
    out: list[Weakener] = []
    for unit in one.units:
        pair = best_pair([unit], other.units)
        if pair is not None:
            out += _missing(unit, find_weakeners(one, unit), pair[1], find_weakeners(other, pair[1]))
    return tuple(out)


def find_weakeners(one: Said, unit: Unit) -> list[Weakener]:
    """Hedges and conditions that the force layer found in the sentence, and other words that weaken, in text order."""
    found: list[Weakener] = []
    text = one.record.article.text
    statement = one.statement
    for hedge in () if statement.hedges is UNSET else statement.hedges:
        start, end = hedge.spans[0][0], hedge.spans[-1][1]
        if unit.start <= start and end <= unit.end:
            found.append(Weakener(hedge.type, start - unit.start, end - unit.start, text[start:end]))
    for condition in () if statement.conditions is UNSET else statement.conditions:
        start, end = condition.spans[0][0], condition.spans[-1][1]
        if unit.start <= start and end <= unit.end:
            found.append(Weakener("condition", start - unit.start, end - unit.start, text[start:end]))
    low = small(unit.text)
    for kind, patterns in (("modal", _WEAKER), ("scope", _SIZES)):
        for pattern in patterns:
            for match in pattern.finditer(low):
                if all(match.end() <= other.start or other.end <= match.start() for other in found):
                    found.append(
                        Weakener(kind, match.start(), match.end(), unit.text[match.start() : match.end()])
                    )
    # A word within a condition goes with it.
    conditions = [one for one in found if one.kind == "condition"]
    kept = [
        one
        for one in found
        if one.kind == "condition" or not any(c.start <= one.start and one.end <= c.end for c in conditions)
    ]
    return sorted(kept, key=lambda one: one.start)


def _missing(
    unit: Unit, weak: Sequence[Weakener], other: Unit, other_weak: Sequence[Weakener]
) -> tuple[Weakener, ...]:
    """The weakening words of a sentence for which the other, where it tells the same, has nothing."""
    left = list(other_weak)
    low = small(other.text)
    out = []
    for one in weak:
        answer = next((to for to in left if _answers(one, to)), None)
        if answer is not None:
            left.remove(answer)
        elif small(one.text) not in low and _told(unit, one, other):
            out.append(one)
    return tuple(out)


def _answers(one: Weakener, other: Weakener) -> bool:
    if one.kind != other.kind:
        return False
    if one.kind in ("condition", "scope"):
        mine, theirs = ({word.base for word in read_words(w.text) if word.content} for w in (one, other))
        return bool(mine & theirs) or not (mine and theirs)
    return True


def _told(unit: Unit, one: Weakener, other: Unit) -> bool:
    """Whether the other sentence tells the clause in which the weakening word stands; a condition weakens them all."""
    if one.kind == "condition":
        return True
    begin, end = 0, len(unit.text)
    for match in _CLAUSE.finditer(unit.text):
        if match.end() <= one.start:
            begin = match.end()
        elif match.start() >= one.end:
            end = match.start()
            break
    words = [
        word.base
        for word in read_words(unit.text, begin, end)
        if word.content and not one.start <= word.start < one.end
    ]
    others = {word.base for word in read_words(other.text)}
    return not words or any(word in others for word in words)
