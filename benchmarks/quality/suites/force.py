"""Acts, polarity, certainty, hedges, conditions, due and said dates, addressees on the project's own gold.

Source, cue and content are those of the gold, so that force alone is judged. ``heldout/…`` is only for
measuring.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.quality.force.scoring import article_of, bare_statements, figures, judged_pairs
from onrecord.types import Statement

NAME = "force"
NEEDS_SHARED = False
GOLD = Path(__file__).parents[1] / "force"
HALVES = ("dev", "heldout")


def measure(shared: Path | None) -> dict[str, float]:
    """``dev/…`` and ``heldout/…``; nothing, with a note, while there is no layer to judge force."""
    try:
        from onrecord.layers.force import judge_force
        from onrecord.layers.times import find_times
    except ImportError as error:
        print(f"force: not measured ({error})", file=sys.stderr)
        return {}

    def judge(passage: dict[str, Any]) -> Iterable[Statement]:
        article = article_of(passage)
        times = find_times(article.text, report_date=dt.date.fromisoformat(passage["date"]))
        return judge_force(article, bare_statements(passage), times)

    shown: dict[str, float] = {}
    for half in HALVES:
        pairs = judged_pairs(read_half(half), judge)
        shown |= {f"{half}/{name}": figure for name, figure in figures(pairs).items()}
    return shown


def read_half(half: str) -> list[dict[str, Any]]:
    """The compiled passages of ``dev`` or ``heldout``."""
    lines = (GOLD / f"force_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
