"""Attribution on PolNeAR dev: by both models, and by rules alone, the baseline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from benchmarks.quality.attribution import Scores, read_lines, relation_of
from onrecord.layers import attribution, attribution_rules
from onrecord.models.loading import load_encoder
from onrecord.reader import MODELS
from onrecord.types import Article, Statement

Layer = Callable[[Article], Iterable[Statement]]

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
}
"""What the tables show of the figures of a scorer, by the names they have there."""


def measure(shared: Path | None) -> dict[str, float]:
    """F1 on dev: ``accurate/…``, ``fast/…`` and ``rules/…``."""
    assert shared is not None
    figures: dict[str, float] = {}
    for name in MODELS:
        scores = score_layer(shared / DEV, by_model(name)).figures()
        figures.update({f"{name}/{short}": scores[key]["F1"] for key, short in SHOWN.items()})
    return figures


def by_model(name: str) -> Layer:
    """Attribution as the product does it with a model, loaded once."""
    if name == "rules":
        return attribution_rules.attribute
    encoder = load_encoder(name)

    def attribute(article: Article) -> Iterable[Statement]:
        return attribution.attribute(article, encoder.read(article.text))

    return attribute


def score_layer(gold: Path, layer: Layer) -> Scores:
    """Scores what a layer finds in the articles of a file in PolNeAR's form."""
    scores = Scores()
    for article in read_lines(gold):
        text = article["text"]
        found = [relation_of(msgspec.to_builtins(s)) for s in layer(Article(text=text))]
        scores.add(text, article["attributions"], found, article.get("discard") or ())
    return scores
