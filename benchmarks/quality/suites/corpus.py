"""Across reports: copies made by program, the sample press, and pairs of statements written for it.

The pairs are in two halves: rules were tuned on ``dev``; ``heldout`` was written with it, and its errors not looked at;
``second`` and ``fourth`` were written when the rules were done, and nothing tuned on them; ``third`` and the second
versions were read once (README) and then rules were written on what they missed.
"""

from __future__ import annotations

import time
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
from onrecord.types import Record

NAME = "corpus"
NEEDS_SHARED = False


def measure(shared: Path | None) -> dict[str, float]:
    """Figures in percent."""
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
        figures[f"{half}/versions_exact"] = written.exact(written.versions(half))
    for more in written.LATER:
        found = written.positions(more)
        precision, recall = written.precision_recall(found, OPPOSED)
        figures[f"{more}/opposed_precision"], figures[f"{more}/opposed_recall"] = precision, recall
    figures["second/versions_exact"] = written.exact(written.versions("second"))
    figures |= kept(records, key)
    return {name: round(figure, 1) for name, figure in figures.items()}


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
    return {f"ledger/{part}_f1": f1(pairs(by_key(found)), pairs(key[part])) for part, found in groups.items()}


def by_key(keyed: Iterable[tuple[object, str]]) -> list[list[str]]:
    """The reports of like keys."""
    groups: dict[object, list[str]] = {}
    for key, report in keyed:
        groups.setdefault(key, []).append(report)
    return list(groups.values())
