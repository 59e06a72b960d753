"""Attribution on PolNeAR dev: by rules, the baseline, and by the model that is read with unless another is named."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from benchmarks.quality.attribution import Scores, read_lines, relation_of
from onrecord.layers import attribution, attribution_rules
from onrecord.models.encoder import load_encoder
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
    """F1 on dev: ``accurate/…`` and ``rules/…``."""
    assert shared is not None
    encoder = load_encoder("accurate")

    def by_model(article: Article) -> Iterable[Statement]:
        return attribution.attribute(article, encoder.read(article.text))

    figures: dict[str, float] = {}
    for layer, attribute in (("accurate", by_model), ("rules", attribution_rules.attribute)):
        scores = score_layer(shared / DEV, attribute).figures()
        figures.update({f"{layer}/{name}": scores[key]["F1"] for key, name in SHOWN.items()})
    return figures


def score_layer(gold: Path, layer: Callable[[Article], Iterable[Statement]]) -> Scores:
    """Scores what a layer finds in the articles of a file in PolNeAR's form."""
    scores = Scores()
    for article in read_lines(gold):
        text = article["text"]
        found = [relation_of(msgspec.to_builtins(s)) for s in layer(Article(text=text))]
        scores.add(text, article["attributions"], found, article.get("discard") or ())
    return scores
