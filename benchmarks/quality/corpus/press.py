"""The comparison of the sample press against its key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

from onrecord.corpus import Comparison, compare
from onrecord.reader import read_many
from onrecord.types import Record

PRESS = Path(__file__).resolve().parents[3] / "examples" / "press"
OPPOSED = ("changes_position", "contradicts")


def read_press() -> tuple[list[Record], dict[str, Any]]:
    """The reports, each once under its name in the key (of a page and a feed entry the longer), and the key."""
    key = json.loads((PRESS / "gold.json").read_text(encoding="utf-8"))
    names = {_plain(report["title"]): name for name, report in key["reports"].items()}
    found: dict[str, Record] = {}
    for record in read_many([PRESS / "reports"], skip=("headline", "quantities"), time_limit=None):
        name = names.get(_plain(record.article.title or ""))
        if name and (name not in found or len(record.article.text) > len(found[name].article.text)):
            found[name] = record
    return [_named(found[name], name) for name in sorted(found)], key


def _named(record: Record, name: str) -> Record:
    from msgspec.structs import replace

    return replace(record, id=name)


def measure_press() -> dict[str, float]:
    """Figures by part: pairs of copies and of stories; versions, positions and promises by report and content."""
    records, key = read_press()
    found = compare(records, until=key["as_of"])
    figures = {}
    for part in ("copies", "stories"):
        figures[f"press/{part}_f1"] = f1(pairs(getattr(found, part)), pairs(key[part]))
    figures |= _versions(found, key["versions"])
    figures |= _positions(found, key["positions"])
    figures |= _promises(found, key["promises"])
    return figures


def pairs(groups: Iterable[Iterable[Any]]) -> set[tuple[Any, Any]]:
    """All pairs that are in one group."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def f1(found: set[Any], gold: set[Any]) -> float:
    """The harmonic mean of precision and recall, in percent."""
    return 200 * len(found & gold) / (len(found) + len(gold)) if found or gold else 100.0


def _versions(found: Comparison, gold: list[list[dict[str, Any]]]) -> dict[str, float]:
    """How many wordings of the key stand in one group with its fullest, and how many with its firmness and drops."""
    wanted = grouped = exact = 0
    for group in gold:
        fullest = next(one for one in group if one["firmness"] == "fullest")
        best = max(
            (
                [_same(v.report, v.content, one) for v in versions for one in group]
                for versions in found.versions
            ),
            key=sum,
            default=[],
        )
        chosen = next(
            (
                versions
                for versions in found.versions
                if sum(best) and [_same(v.report, v.content, one) for v in versions for one in group] == best
            ),
            (),
        )
        held = any(_same(v.report, v.content, fullest) for v in chosen)
        for one in group:
            version = next((v for v in chosen if _same(v.report, v.content, one)), None)
            wanted += 1
            grouped += version is not None and held
            exact += (
                version is not None
                and [_plain(word) for word in version.dropped] == [_plain(word) for word in one["dropped"]]
                and (version.firmness == "firmer") == (one["firmness"] == "firmer")
            )
    return {"press/versions_grouped": 100 * grouped / wanted, "press/versions_exact": 100 * exact / wanted}


def _positions(found: Comparison, gold: list[dict[str, Any]]) -> dict[str, float]:
    def right(one: Any, want: dict[str, Any]) -> bool:
        return (
            one.kind == want["kind"]
            and _same(one.earlier.report, one.earlier.content, want["earlier"])
            and _same(one.later.report, one.later.content, want["later"])
        )

    hits = sum(any(right(one, want) for one in found.positions) for want in gold)
    opposed = [one for one in found.positions if one.kind in OPPOSED]
    true = sum(any(right(one, want) for want in gold) for one in opposed)
    return {
        "press/positions_recall": 100 * hits / len(gold),
        "press/opposed_precision": 100 * true / len(opposed) if opposed else 100.0,
    }


def _promises(found: Comparison, gold: list[dict[str, Any]]) -> dict[str, float]:
    listed = judged = 0
    for want in gold:
        due = want["due"]["end"]
        one = next(
            (p for p in found.promises if _alike(p.content, want["content"]) and p.due.end == due),
            None,
        )
        listed += one is not None
        judged += one is not None and one.status == want["status"]
    settled = [p for p in found.promises if p.evidence is not None]
    true = sum(
        any(_alike(p.content, want["content"]) and p.status == want["status"] for want in gold)
        for p in settled
    )
    return {
        "press/promises_listed": 100 * listed / len(gold),
        "press/promises_judged": 100 * judged / len(gold),
        "press/outcome_precision": 100 * true / len(settled) if settled else 100.0,
    }


def _same(report: str, content: str, want: dict[str, Any]) -> bool:
    return report == want["report"] and _alike(content, want["content"])


def _alike(content: str, want: str) -> bool:
    """Whether one text holds the other, whatever the marks."""
    ours, theirs = f" {_plain(content)} ", f" {_plain(want)} "
    return ours in theirs or theirs in ours


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
