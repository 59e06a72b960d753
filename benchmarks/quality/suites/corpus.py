"""Across reports: copies made by program, the sample press, and pairs of statements written for it.

The pairs are in two halves: rules were tuned on ``dev``; ``heldout`` was written with it, and its errors not looked at;
``second`` was written when the rules were done, and nothing tuned on it.
With the shared data, copies are made from unlabelled articles too, and positions tried on manifesto sentences in which
readers saw an inconsistency (``political_inconsistency``, three classes).
"""

from __future__ import annotations

import json
import lzma
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.quality.corpus import pairs as written
from benchmarks.quality.corpus.press import OPPOSED, f1, measure_press, pairs, read_press
from benchmarks.quality.corpus.syndication import syndicate
from onrecord.corpus.copies import group_copies
from onrecord.corpus.index import take_up
from onrecord.ledger import Ledger
from onrecord.types import Article, Model, Record

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
    second = written.positions(written.SECOND)
    figures["second/opposed_precision"], figures["second/opposed_recall"] = written.precision_recall(
        second, OPPOSED
    )
    figures |= kept(records, key)
    if shared is not None:
        articles = _articles(shared / NEWS)
        figures["copies/news_f1"], seconds = copies(articles)
        figures["copies/seconds_100k_max"] = seconds
        figures["copies/ledger_f1"] = copies_kept(articles)
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


def kept(records: list[Record], key: dict[str, Any]) -> dict[str, float]:
    """F1 of copies and stories of the sample press as the ledger keeps them, taken up one at a time."""
    with TemporaryDirectory() as folder, Ledger(Path(folder) / "ledger.db") as ledger:
        for record in records:
            ledger.add(record)
            take_up(ledger.shelf)
        rows = ledger.shelf.rows()
    groups = {"copies": [(row.copy_of, row.report) for row in rows]}
    groups["stories"] = [(str(row.story), row.report) for row in rows]
    return {f"ledger/{part}_f1": f1(pairs(_by(found)), pairs(key[part])) for part, found in groups.items()}


def copies_kept(texts: list[str]) -> float:
    """F1 over pairs of copies made of the texts, as the ledger keeps them."""
    items = syndicate(texts)
    nobody = Model(name="none", digest="0" * 64)
    records = (
        Record(id=str(place), onrecord="0", model=nobody, article=Article(text=text))
        for place, (_, text) in enumerate(items)
    )
    with TemporaryDirectory() as folder, Ledger(Path(folder) / "ledger.db") as ledger:
        ledger.add_many(records)
        take_up(ledger.shelf)
        found = [(row.copy_of, row.report) for row in ledger.shelf.rows()]
    return f1(pairs(_by(found)), pairs(_by((origin, str(place)) for place, (origin, _) in enumerate(items))))


def _by(keyed: Iterable[tuple[object, str]]) -> list[list[str]]:
    groups: dict[object, list[str]] = {}
    for key, report in keyed:
        groups.setdefault(key, []).append(report)
    return list(groups.values())


def inconsistency(path: Path) -> float:
    """Macro-F1 of three classes over pairs of manifesto sentences, taken as said two months apart."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    gold = [row["label3"] for row in rows]
    found = [THREE[written.position_of(row["a"], "2025-01-02", row["b"], "2025-03-02")[0]] for row in rows]
    golds, founds = Counter(gold), Counter(found)
    right = Counter(one for one, other in zip(gold, found, strict=True) if one == other)
    return sum(200 * right[label] / (golds[label] + founds[label]) for label in golds) / len(golds)
