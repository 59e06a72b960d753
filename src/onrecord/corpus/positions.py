"""Positions: two statements of one speaker on one matter, days apart, and what became of the first.

Precision first: what does not clearly go together, or clearly apart, is not listed. "Contradicts" needs one fact at one
time; "changes_position" a stance, forecast or undertaking replaced by one that does not go with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from msgspec import UNSET

from onrecord.corpus.groups import Place, Position, PositionKind
from onrecord.corpus.said import Days, Laid, Said, Unit, compiled, kindred, lay, pairs_about, read_units
from onrecord.lang.en import corpus as data
from onrecord.layers.headlines.words import read_words
from onrecord.layers.stance.view import small
from onrecord.types import Act

_TAKEN_BACK = compiled(data.TAKEN_BACK)
_STANDS_BY = compiled(data.STANDS_BY)
_CLAUSE = re.compile(r"[,;:–—]")
_SUBORDINATE = re.compile(data.SUBORDINATE)
_FINITE = re.compile(data.FINITE_PAST)
_IN_HAND = compiled(data.IN_HAND)
_PUNCTUAL, _TARDY = compiled((data.PUNCTUAL, data.TARDY))
_UNSIGNED = frozenset[Act](("asks", "withholds", "praises", "blames"))
_STANCE = frozenset[Act](("promises", "refuses", "threatens", "predicts", "demands", "proposes"))
_UNDERTAKEN = frozenset[Act](("promises", "refuses", "threatens"))
_UNSURE = frozenset(("U", "PS"))
_FIRMNESS = {"U": 0, "PS": 1, "PR": 2, "CT": 3}


class Judged(NamedTuple):
    """What one sentence is to another: the kind, why, and how sure that is."""

    kind: PositionKind
    reason: str
    confidence: float


def find_positions(
    said: Sequence[Said], utterances: Sequence[Sequence[int]], copy_of: Sequence[int]
) -> list[Position]:
    """The positions of one speaker: each statement against the last one before it that it goes with, or against.

    Args:
        said: the speaker's statements in order of their days.
        utterances: their places by utterance; the first report of an utterance stands for it.
        copy_of: for each report's place the first of its copies.
    """
    first = {place: min(group, key=lambda at: _rank(said[at])) for group in utterances for place in group}
    best: dict[tuple[int, int, PositionKind], Position] = {}
    closed: set[tuple[int, PositionKind]] = set()
    for one, other in sorted(pairs_about(said, least=1), key=lambda pair: _nearness(said, *pair)):
        if first[one] != one or first[other] != other:
            continue
        earlier, later = said[one], said[other]
        if later.retold or earlier.day >= later.day or copy_of[earlier.place] == copy_of[later.place]:
            continue
        if later.statement.nested_in is not None:
            continue
        judged = _judge_statements(earlier, later)
        if judged is None or (other, judged.kind) in closed:
            continue
        closed.add((other, judged.kind))
        # What a report tells twice, in its own words and the speaker's, is told once.
        mark = (one, later.place, judged.kind)
        position = _position(earlier, later, judged)
        if mark not in best or best[mark].confidence < position.confidence:
            best[mark] = position
    return list(best.values())


def _position(earlier: Said, later: Said, judged: Judged) -> Position:
    return Position(
        speaker=later.speaker,
        earlier=_place(earlier),
        later=_place(later),
        kind=judged.kind,
        reason=judged.reason,
        confidence=round(judged.confidence, 2),
    )


def _nearness(said: Sequence[Said], one: int, other: int) -> tuple[int, bool, int]:
    """By the later statement; of those before it, the speaker's own words first, the latest of them first."""
    return other, said[one].statement.kind != "direct", -one


def _rank(said: Said) -> tuple[bool, bool, str, bool, int]:
    statement = said.statement
    return (
        said.retold,
        statement.nested_in is not None,
        said.report_day,
        statement.kind != "direct",
        statement.content.spans[0][0],
    )


def _place(said: Said) -> Place:
    return Place(
        report=said.record.id, statement=said.statement.id, content=said.statement.content.text, date=said.day
    )


def _judge_statements(earlier: Said, later: Said) -> Judged | None:
    """The most telling of what their sentences are to each other."""
    if _unsigned(earlier) or _unsigned(later):
        return None
    best: Judged | None = None
    for one in earlier.units:
        for other in later.units:
            judged = judge(earlier, one, later, other)
            if judged is not None and (best is None or _WEIGHT[judged.kind] > _WEIGHT[best.kind]):
                best = judged
    return best


def _unsigned(said: Said) -> bool:
    """Whether it takes no side; praise and blame do where they are a verdict on a course of action."""
    act = said.statement.act
    verdict = act in ("praises", "blames") and any(unit.favoured or unit.against for unit in said.units)
    return act in _UNSIGNED and not verdict


_WEIGHT = {"contradicts": 3, "changes_position": 2, "refines": 1, "repeats": 0}


def judge(earlier: Said, one: Unit, later: Said, other: Unit) -> Judged | None:
    """What a sentence is to an earlier one of the same speaker; None when that is not clear.

    Args:
        earlier: the statement that holds ``one``.
        one: a sentence of it.
        later: the statement that holds ``other``.
        other: a sentence of it.
    """
    if one.text.rstrip("\"”'’ ").endswith("?") or other.text.rstrip("\"”'’ ").endswith("?"):
        return None
    laid = lay(one, other)
    turned = len(laid.turned) + (_timely(one) * _timely(other) < 0)
    first, second = _sign(earlier, one), _sign(later, other) * (-1 if turned % 2 else 1)
    if first != second:
        if not _one_matter(one, other, laid) or not _governed(one, laid) or not _governed(other, laid):
            return None
        if _conditional(earlier, one) or _conditional(later, other):
            return None
        return _turned(earlier, one, later, other, laid, "for it" if first > 0 else "against it")
    if turned:
        return None
    return _kept(earlier, one, later, other, laid)


def _timely(unit: Unit) -> int:
    """1 for what came when it should, -1 for what came late, 0 where nothing is said of it."""
    low = small(unit.text)
    return bool(_PUNCTUAL.search(low)) - bool(_TARDY.search(low))


def _sign(said: Said, unit: Unit) -> int:
    """The sign of a sentence; a cue that denies or refuses turns a content that does not bear the sign itself."""
    sign = unit.sign
    statement = said.statement
    turning = statement.act in ("denies", "refuses") and statement.polarity == "neg"
    if turning and sign > 0 and len(said.units) == 1 and statement.kind != "direct":
        return -1
    return sign


def _one_matter(one: Unit, other: Unit, laid: Laid) -> bool:
    """Whether two sentences of unlike sign are about the same: no word of weight is left over on both sides."""
    both = len(laid.shared) + len(laid.turned)
    if _same_course(one, other):
        return True
    left = _unexplained(one, laid.left, other)
    right = _unexplained(other, laid.right, one)
    if left and right:
        return False
    if both < 2 and not (
        both == 1 and not left and not right and (one.names or other.names or len(one.matter) == 1)
    ):
        return False
    return both / (both + min(len(left), len(right)) + 0.5 * max(len(left), len(right))) >= 0.5


def _governed(unit: Unit, laid: Laid) -> bool:
    """Whether the word that a negation stands before is one in which the two meet."""
    if not unit.negated or unit.against:
        return True
    words = read_words(unit.text)
    at = next((at for at, word in enumerate(words) if word.base in data.NEGATIONS), None)
    if at is None:
        return True
    met = {word for pair in (*laid.shared, *laid.turned) for word in pair}
    after = [word.base for word in words[at + 1 :] if word.base in unit.matter]
    return not after or after[0] in met


def _unexplained(unit: Unit, left: Sequence[str], other: Unit) -> list[str]:
    """Words left over that are neither the verdict's own nor merely the speaker's side ("we" in the other)."""
    verdict = data.VERDICT_WORDS if unit.against or unit.favoured else frozenset[str]()
    return [word for word in left if not (word in unit.names and other.own) and word not in verdict]


def _same_course(one: Unit, other: Unit) -> bool:
    """Two verdicts on one course of action: "Doing X is out of the question", "Doing X is the only way"."""
    if not (one.against and other.favoured or one.favoured and other.against):
        return False
    heads = [_gerund(unit.text) for unit in (one, other)]
    return heads[0] is not None and heads[1] is not None and kindred(heads[0], heads[1])


def _gerund(text: str) -> str | None:
    """The base of the gerund that a sentence opens with."""
    words = read_words(text)
    opening = next((word for word in words if word.low not in ("that", "and", "but", "so")), None)
    return opening.base if opening is not None and opening.low.endswith("ing") and opening.content else None


def _conditional(said: Said, unit: Unit) -> bool:
    conditions = said.statement.conditions
    return conditions is not UNSET and any(
        unit.start <= span.spans[0][0] and span.spans[-1][1] <= unit.end for span in conditions
    )


def _turned(earlier: Said, one: Unit, later: Said, other: Unit, laid: Laid, first: str) -> Judged | None:
    """Unlike signs: a position changed, two accounts of one fact, or simply a later state of things."""
    if _disjoint(one.days, other.days):
        return None
    if (_unsure(earlier) and not one.against) or _softened(earlier, one):
        return None
    takes_back = _takes_back(later)
    if laid.turned and (_subordinate(one, laid) or _subordinate(other, laid)):
        return None
    if _are_stances(earlier, one, later, other):
        what = _told(laid)
        if _unsure(later):
            return Judged("changes_position", f"{what}: ruled in one way first, left open later", 0.7)
        why = "; the speaker takes the first back" if takes_back else ""
        return Judged(
            "changes_position",
            f"{what}: first {first}, later {'against it' if first == 'for it' else 'for it'}{why}",
            0.92 if takes_back else 0.85,
        )
    own = earlier.statement.act in _UNDERTAKEN or (_is_stance(earlier, one) and other.own)
    if own and not _unsure(later) and _in_hand(later, other):
        return Judged("changes_position", f"{_told(laid)}: first {first}, later under way", 0.75)
    if one.ahead or other.ahead or not (_past(one) and _past(other)):
        return None
    if takes_back:
        return Judged(
            "contradicts", f"{_told(laid)}: so first, not so later; the speaker takes the first back", 0.95
        )
    if _same_time(earlier, one, other):
        return Judged(
            "contradicts",
            f"{_told(laid)}: so by one statement and not so by the other, over the same time",
            0.85,
        )
    return None


def _in_hand(said: Said, unit: Unit) -> bool:
    """Whether the speaker tells an act that is under way or decided; not of days before the statement."""
    low = small(unit.text)
    over = any(end < said.day for _, end in unit.days)
    return not over and any(pattern.search(low) for pattern in _IN_HAND)


def _told(laid: Laid) -> str:
    """The words in which the two meet."""
    words = [a if a == b else f"{a}/{b}" for a, b in (*laid.shared, *laid.turned)]
    return ", ".join(words[:4])


def _subordinate(unit: Unit, laid: Laid) -> bool:
    """Whether a word that the other undoes stands behind "until", "when", "if": it is no claim of the sentence."""
    turned = {word for pair in laid.turned for word in pair}
    words = read_words(unit.text)
    at = next((at for at, word in enumerate(words) if word.base in turned), len(words))
    clause = small(unit.text[: words[at].start]) if at < len(words) else ""
    return _SUBORDINATE.search(_CLAUSE.split(clause)[-1]) is not None


def _are_stances(earlier: Said, one: Unit, later: Said, other: Unit) -> bool:
    """Whether both are stances, or both forecasts: what one foresees is not yet what one wants."""
    forecasts = all(said.statement.act == "predicts" for said in (earlier, later))
    told = _past(one) or _past(other)
    return (_is_stance(earlier, one) and _is_stance(later, other)) or (forecasts and not told)


def _is_stance(said: Said, unit: Unit) -> bool:
    return (
        unit.against
        or unit.favoured
        or (unit.ahead and not _tells_past(unit))
        or (said.statement.act in _STANCE and said.statement.act != "predicts")
    )


def _past(unit: Unit) -> bool:
    return unit.past or (not unit.ahead and _FINITE.search(small(unit.text)) is not None)


def _tells_past(unit: Unit) -> bool:
    low = small(unit.text)
    return " had " in f" {low} " and not unit.ahead


def _unsure(said: Said) -> bool:
    return isinstance(said.statement.certainty, str) and said.statement.certainty in _UNSURE


def _softened(said: Said, unit: Unit) -> bool:
    """Whether the sentence holds for a time only: what comes later does not go against it."""
    hedges = said.statement.hedges
    return hedges is not UNSET and any(
        hedge.type == "time" and unit.start <= hedge.spans[0][0] < unit.end for hedge in hedges
    )


def _takes_back(said: Said) -> bool:
    low = small(said.statement.content.text)
    return any(pattern.search(low) for pattern in _TAKEN_BACK)


def _disjoint(ones: Sequence[Days], others: Sequence[Days]) -> bool:
    return bool(ones and others) and not any(a[0] <= b[1] and b[0] <= a[1] for a in ones for b in others)


def _same_time(earlier: Said, one: Unit, other: Unit) -> bool:
    """Whether two accounts of the past are of one time.

    Both name days that meet, or the later names days before the earlier statement was made, which spoke of all time
    until then, or the later says of the earlier's days that it never was.
    """
    if "never" in small(other.text).split():
        return True
    if one.days and other.days:
        return True
    return bool(other.days) and all(end <= earlier.day for _, end in other.days)


def _kept(earlier: Said, one: Unit, later: Said, other: Unit, laid: Laid) -> Judged | None:
    """Like signs: the same again, or more exact, firmer or looser; other numbers of one thing may be a change."""
    both = len(laid.shared)
    if _plain(one) == _plain(other) and both and not _disjoint(one.days, other.days):
        return Judged("repeats", "the same words", 0.95)
    verdicts = (one.favoured and other.favoured) or (one.against and other.against)
    if verdicts and not laid.left and not laid.right and both and not one.ahead and not other.ahead:
        return Judged("repeats", f"{_told(laid)}: the same verdict", 0.85)
    if both < 2 or laid.least < 0.7 or (laid.left and laid.right and laid.most < 0.75):
        return None
    names_apart = [w for w in laid.left if w in one.names] and [w for w in laid.right if w in other.names]
    if names_apart:
        return None
    fresh = set(one.numbers) ^ set(other.numbers)
    if one.numbers and other.numbers and not set(one.numbers) & set(other.numbers):
        return _numbers_turned(earlier, one, later, other, laid)
    if _disjoint(one.days, other.days):
        if (
            _is_stance(earlier, one)
            and _is_stance(later, other)
            and laid.most >= 0.75
            and _by(one)
            and _by(other)
        ):
            return Judged("changes_position", f"{_told(laid)}: another date than before", 0.7)
        return None
    firmness = _firmness(later) - _firmness(earlier)
    dated = bool(other.days) - bool(one.days)
    if laid.most >= 0.8 and not (laid.left and laid.right) and not fresh and not firmness and dated <= 0:
        return Judged("repeats", f"{_told(laid)}: the same in other words", 0.85)
    changes = []
    if firmness:
        changes.append("firmer" if firmness > 0 else "looser")
    if fresh:
        changes.append("with a number" if len(other.numbers) > len(one.numbers) else "with another number")
    if dated > 0:
        changes.append("with a date")
    if laid.right and not laid.left:
        changes.append("with more said of it")
    if not changes or (laid.most < 0.5 and not firmness):
        return None
    return Judged("refines", f"{_told(laid)}: {', '.join(changes)}", 0.7)


def _numbers_turned(earlier: Said, one: Unit, later: Said, other: Unit, laid: Laid) -> Judged | None:
    if (
        laid.most < 0.6
        or (laid.left and laid.right)
        or _conditional(earlier, one)
        or _conditional(later, other)
    ):
        return None
    figures = f"{_told(laid)}: {_figures(one)} first, {_figures(other)} later"
    if _are_stances(earlier, one, later, other) and not _disjoint(one.days, other.days):
        return Judged("changes_position", figures, 0.75)
    if one.ahead or other.ahead or not (_past(one) and _past(other)):
        return None
    if _takes_back(later) or (one.days and _same_time(earlier, one, other)):
        return Judged("contradicts", f"{figures}, of the same time", 0.8)
    return None


def _figures(unit: Unit) -> str:
    return " and ".join(f"{number:g}" for number in unit.numbers[:2])


def _by(unit: Unit) -> bool:
    low = small(unit.text)
    return unit.ahead and any(
        f" {word} " in f" {low} " for word in ("by", "before", "on", "in", "until", "within")
    )


def _firmness(said: Said) -> int:
    certainty = said.statement.certainty
    return _FIRMNESS.get(certainty, 3) if isinstance(certainty, str) else 3


def _plain(unit: Unit) -> str:
    return " ".join(word.low for word in read_words(unit.text))


def find_repeats(said: Sequence[Said]) -> list[Position]:
    """Where a speaker says of a forecast or undertaking that the report has just called back that it stands."""
    found: list[Position] = []
    for place, later in enumerate(said):
        low = small(later.statement.content.text)
        if not any(pattern.search(low) for pattern in _STANDS_BY):
            continue
        start = later.statement.content.spans[0][0]
        before = read_units(later.record, [(max(0, start - _CALLED_BACK), start)])
        for earlier in reversed(said[:place]):
            if earlier.day < later.day and earlier.statement.act in _STANCE and _called_back(earlier, before):
                judged = Judged("repeats", "the speaker says of it that it stands", 0.75)
                found.append(_position(earlier, later, judged))
                break
    return found


_CALLED_BACK = 250
"""Characters before a statement in which a report calls back what it answers to."""


def _called_back(earlier: Said, before: Sequence[Unit]) -> bool:
    for unit in earlier.units:
        for other in before:
            laid = lay(unit, other)
            if len(laid.shared) >= 2 and laid.least >= 0.6:
                return True
    return False
