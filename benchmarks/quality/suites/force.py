"""Acts, polarity, certainty, hedges, conditions, due and said dates, addressees on the project's own gold.

Source, cue and content are those of the gold, so that force alone is judged: by rules (``rules/…``), and with the
judge after them (``accurate/…``). ``heldout/…`` is only for measuring; ``check/…`` are the files that the judge was
chosen by. It was taught the dev half, so only the rules are measured there.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.quality.force.notation import compile_passage, read_passages
from benchmarks.quality.force.scoring import article_of, bare_statements, figures, judged_pairs
from benchmarks.quality.own import own_files
from onrecord.layers.force import Weigh, judge_force
from onrecord.layers.times import find_times
from onrecord.models.loading import load_judge
from onrecord.types import Statement

NAME = "force"
NEEDS_SHARED = False
GOLD = Path(__file__).parents[1] / "force"
HALVES = ("dev", "heldout")


def measure(shared: Path | None) -> dict[str, float]:
    """``accurate/heldout/…``, ``accurate/check/…``, ``rules/dev/…`` and so on."""
    sets = {half: read_half(half) for half in HALVES} | {"check": read_check()}
    shown: dict[str, float] = {}
    for model, names in (("accurate", ("heldout", "check")), ("rules", ("dev", "heldout", "check"))):
        weigh = load_judge().weigh if model == "accurate" else None
        for name in names:
            found = figures(judged_pairs(sets[name], lambda passage, weigh=weigh: judge(passage, weigh)))
            shown |= {f"{model}/{name}/{figure}": value for figure, value in found.items()}
    return shown


def judge(passage: dict[str, Any], weigh: Weigh | None) -> Iterable[Statement]:
    """A passage's statements as the product judges them."""
    article = article_of(passage)
    times = find_times(article.text, report_date=dt.date.fromisoformat(passage["date"]))
    return judge_force(article, bare_statements(passage), times, weigh=weigh)


def read_half(half: str) -> list[dict[str, Any]]:
    """The compiled passages of ``dev`` or ``heldout``."""
    lines = (GOLD / f"force_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_check() -> list[dict[str, Any]]:
    """The passages that the network was chosen by."""
    return [
        compile_passage(passage)
        for path in own_files("force", check=True)
        for passage in read_passages(path.read_text(encoding="utf-8"))
    ]
