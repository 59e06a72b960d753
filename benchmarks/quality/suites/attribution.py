"""Attribution by rules on PolNeAR dev."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from benchmarks.quality.attribution import Scores, read_lines, relation_of
from onrecord.layers.attribution_rules import attribute
from onrecord.types import Article, Statement

NAME = "attribution"
NEEDS_SHARED = True
DEV = Path("data/attribution/polnear_dev.jsonl")
SHOWN = {
    "full": "full",
    "content_exact": "exact",
    "content_overlap50": "overlap",
    "cue_exact": "cue_exact",
    "content_exact/direct": "exact/direct",
    "content_overlap50/direct": "overlap/direct",
    "content_overlap50/indirect": "overlap/indirect",
    "content_overlap50/mixed": "overlap/mixed",
    "full/direct": "full/direct",
}


def measure(shared: Path | None) -> dict[str, float]:
    """F1 of the rules on dev, ``rules/…``."""
    assert shared is not None
    scores = score_layer(shared / DEV, attribute)
    return {f"rules/{name}": scores.figures()[key]["F1"] for key, name in SHOWN.items()}


def score_layer(gold: Path, layer: Callable[[Article], Iterable[Statement]]) -> Scores:
    """Scores what a layer finds in the articles of a file in PolNeAR's form."""
    scores = Scores()
    for article in read_lines(gold):
        text = article["text"]
        found = [relation_of(msgspec.to_builtins(s)) for s in layer(Article(text=text))]
        scores.add(text, article["attributions"], found, article.get("discard") or ())
    return scores
