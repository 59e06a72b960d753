"""Across reports: copies made by program, the sample press, and pairs of statements written for it.

The pairs are in two halves: rules were tuned on ``dev``; ``heldout`` was written with it, and its errors not looked at.
With the shared data, copies are made from unlabelled articles too, and positions tried on manifesto sentences in which
readers saw an inconsistency (``political_inconsistency``, three classes).
"""

from __future__ import annotations

import json
import lzma
import time
from collections import Counter
from pathlib import Path

from benchmarks.quality.corpus import pairs as written
from benchmarks.quality.corpus.press import OPPOSED, f1, measure_press, pairs, read_press
from benchmarks.quality.corpus.syndication import syndicate
from onrecord.corpus.copies import group_copies

NAME = "corpus"
NEEDS_SHARED = False
ARTICLES = 1200
NEWS = Path("data/unlabelled/news.jsonl.xz")
INCONSISTENCY = Path("data/force/political_inconsistency.jsonl")
THREE = {
    "contradicts": "Inconsistent",
    "changes_position": "Inconsistent",
    "refines": "Consistent",
    "repeats": "Consistent",
    "none": "Unrelated",
}


def measure(shared: Path | None) -> dict[str, float]:
    """Figures in percent, and the seconds of CPU that an index of 100,000 reports would take (``_max``)."""
    records, key = read_press()
    copied = {record.id for group in key["copies"] for record in records if record.id in group[1:]}
    texts = [record.article.text for record in records if record.id not in copied]
    figures = {"copies/press_f1": copies(texts)[0]}
    figures |= measure_press()
    for half in written.HALVES:
        found = written.positions(half)
        for name, kinds in (("opposed", OPPOSED), ("positions", written.KINDS)):
            figures[f"{half}/{name}_precision"], figures[f"{half}/{name}_recall"] = written.precision_recall(
                found, kinds
            )
        versions = written.versions(half)
        figures[f"{half}/versions_exact"] = 100 * sum(v.gold == v.found for v in versions) / len(versions)
    if shared is not None:
        articles = _articles(shared / NEWS)
        figures["copies/news_f1"], seconds = copies(articles)
        figures["copies/seconds_100k_max"] = seconds
        figures["inconsistency/macro_f1"] = inconsistency(shared / INCONSISTENCY)
    return {name: round(figure, 1) for name, figure in figures.items()}


def _articles(path: Path) -> list[str]:
    with lzma.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line)["text"] for line, _ in zip(stream, range(ARTICLES), strict=False)]


def copies(texts: list[str]) -> tuple[float, float]:
    """F1 over pairs of copies made of the texts, and the seconds of CPU that 100,000 such reports take."""
    items = syndicate(texts)
    began = time.process_time()
    found = group_copies(text for _, text in items)
    seconds = time.process_time() - began
    by_origin: dict[int, list[int]] = {}
    for place, (origin, _) in enumerate(items):
        by_origin.setdefault(origin, []).append(place)
    return f1(pairs(found), pairs(by_origin.values())), seconds / len(items) * 100_000


def inconsistency(path: Path) -> float:
    """Macro-F1 of three classes over pairs of manifesto sentences, taken as said two months apart."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    gold = [row["label3"] for row in rows]
    found = [THREE[written.position_of(row["a"], "2025-01-02", row["b"], "2025-03-02")[0]] for row in rows]
    golds, founds = Counter(gold), Counter(found)
    right = Counter(one for one, other in zip(gold, found, strict=True) if one == other)
    return sum(200 * right[label] / (golds[label] + founds[label]) for label in golds) / len(golds)
