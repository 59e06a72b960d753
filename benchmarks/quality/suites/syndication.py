"""Copies made by program from real articles, and positions on sentences in which others saw an inconsistency.

``political_inconsistency``: pairs of manifesto sentences, three classes; stored answers of GPT-4: macro-F1 of 74.9.
"""

from __future__ import annotations

import json
import lzma
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.quality.corpus import pairs as written
from benchmarks.quality.corpus.press import f1, pairs
from benchmarks.quality.corpus.syndication import syndicate
from benchmarks.quality.suites.corpus import by_key, copies
from onrecord.corpus.index import take_up
from onrecord.ledger import Ledger
from onrecord.types import Article, Model, Record

NAME = "syndication"
NEEDS_SHARED = True
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
    """Figures in percent, and the seconds of CPU that an index of 100,000 reports in memory would take (``_max``)."""
    assert shared is not None
    articles = _articles(shared / NEWS)
    figures = {"copies/ledger_f1": copies_kept(articles)}
    figures["copies/news_f1"], figures["copies/seconds_100k_max"] = copies(articles)
    figures["inconsistency/macro_f1"] = inconsistency(shared / INCONSISTENCY)
    return {name: round(figure, 1) for name, figure in figures.items()}


def _articles(path: Path) -> list[str]:
    with lzma.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line)["text"] for line, _ in zip(stream, range(ARTICLES), strict=False)]


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
    return f1(
        pairs(by_key(found)), pairs(by_key((origin, str(place)) for place, (origin, _) in enumerate(items)))
    )


def inconsistency(path: Path) -> float:
    """Macro-F1 of three classes over pairs of manifesto sentences, taken as said two months apart."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    gold = [row["label3"] for row in rows]
    found = [THREE[written.position_of(row["a"], "2025-01-02", row["b"], "2025-03-02")[0]] for row in rows]
    golds, founds = Counter(gold), Counter(found)
    right = Counter(one for one, other in zip(gold, found, strict=True) if one == other)
    return sum(200 * right[label] / (golds[label] + founds[label]) for label in golds) / len(golds)
