"""The pairs written for positions and versions, and what the comparison makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from benchmarks.quality.corpus.records import record_of, said_of
from onrecord.corpus.positions import find_positions
from onrecord.corpus.versions import find_versions, group_utterances

HERE = Path(__file__).parent
HALVES = ("dev", "heldout")
LATER = ("second", "third", "fourth")
"""Positions written later, each after the rules as they were then."""
KINDS = ("repeats", "refines", "changes_position", "contradicts")


class Pair(NamedTuple):
    """What two statements are to each other, and what was found."""

    gold: str
    found: str
    one: str
    other: str
    detail: str


def _rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def position_of(one: str, day: str, other: str, later: str) -> tuple[str, str]:
    """The kind found for two statements of a speaker ("none" for none), and its reason."""
    said = said_of(record_of(one, id="r1", day=day), record_of(other, id="r2", day=later))
    positions = find_positions(said, group_utterances(said), [0, 1])
    return (positions[0].kind, positions[0].reason) if positions else ("none", "")


def positions(half: str) -> list[Pair]:
    found = []
    for gold, day, one, later, other in _rows(f"positions_{half}.tsv"):
        kind, reason = position_of(one, day, other, later)
        found.append(Pair(gold, kind, one, other, reason))
    return found


def versions(half: str) -> list[Pair]:
    """The relation of the second wording to the first with the words dropped and added; "other": no version of it."""
    found = []
    for gold, dropped, added, one, other in _rows(f"versions_{half}.tsv"):
        said = said_of(record_of(one, id="r1", day="2025-03-04"), record_of(other, id="r2", day="2025-03-04"))
        groups = find_versions(said, group_utterances(said), [0, 1])
        wanted = _told(gold, dropped, added)
        got = "other"
        if groups:
            first, second = groups[0]
            if first.firmness == "fullest":
                got = _told(second.firmness, "|".join(second.dropped), "|".join(second.added))
            else:
                turned = {"firmer": "softer", "softer": "firmer"}.get(first.firmness, first.firmness)
                got = _told(turned, "|".join(first.added), "|".join(first.dropped))
        found.append(Pair(wanted, got, one, other, ""))
    return found


def _told(relation: str, dropped: str, added: str) -> str:
    return " ".join(
        part for part in (relation, f"-{dropped}" * bool(dropped), f"+{added}" * bool(added)) if part
    ).lower()


def exact(pairs: Iterable[Pair]) -> float:
    """The share of which just what was wanted was found, in percent."""
    right = [pair.found == pair.gold for pair in pairs]
    return 100 * sum(right) / len(right)


def precision_recall(pairs: Iterable[Pair], kinds: Iterable[str]) -> tuple[float, float]:
    """How many found to be of these kinds are of the very kind, and how many of these are found, in percent."""
    wanted = frozenset(kinds)
    pairs = list(pairs)
    right = sum(pair.found == pair.gold for pair in pairs if pair.gold in wanted)
    found = sum(pair.found in wanted for pair in pairs)
    gold = sum(pair.gold in wanted for pair in pairs)
    return 100 * right / found if found else 100.0, 100 * right / gold if gold else 100.0
