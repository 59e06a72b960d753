"""Writes a trained judge as the int8 graph that ships, with its card: ``python -m training.judge_export --help``."""

from __future__ import annotations

import argparse
import json
import pickle
import shutil
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from onrecord.models.cards import JUDGE_FILES, files_digest
from onrecord.models.weighing import FORCE_RULES, HEADLINE_RULES
from training.export import quantize
from training.judge import ENDS, answers, force_figures, headline_figures
from training.judge_data import Case, collate
from training.judge_model import Judge
from training.smooth import smoothed

DATA = [
    {
        "name": "statements and headlines of the project's own writing (training/judgements, benchmarks/quality)",
        "use": "act, polarity, certainty; verdict and types of headlines",
        "from": "this project",
        "licence": "Apache-2.0",
    },
    {
        "name": "1,465 statements and 213 headlines (with 628 changes) of MasakhaNEWS English, PAC and FNC-1, labelled",
        "use": "act, polarity, certainty; verdict and types of headlines",
        "from": "github.com/masakhane-io/masakhane-news, launchnlp/Partisan-Event-Dataset, FakeNewsChallenge/fnc-1",
        "licence": "none stated; the labels are this project's and point at offsets, no text is carried here",
    },
    {
        "name": "1,200 headlines as published, part of them made to overstate by program: MasakhaNEWS English, PAC",
        "use": "headlines that are faithful, overstate, or belong to another report",
        "from": "github.com/masakhane-io/masakhane-news, launchnlp/Partisan-Event-Dataset",
        "licence": "none stated; no text is carried here",
    },
]
LIMITS = [
    "English only. It was taught short passages; a content is read to about 100 words.",
    "A headline is laid beside some 95 words of the report, those that share most of its words.",
    "Of changes to published headlines that make them say more it finds a third, of those we wrote five in six.",
    "It knows what words mean only as far as a small encoder does: numbers in words, idiom and irony are missed.",
]


class JudgeGraph(nn.Module):
    """Rows of pieces in; the scores of both tasks."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self.judge = judge

    def forward(
        self,
        ids: Tensor,
        cases: Tensor,
        quotes: Tensor,
        kinds: Tensor,
        mask: Tensor,
        force_rules: Tensor,
        headline_rules: Tensor,
    ) -> tuple[Tensor, ...]:
        hidden = self.judge.encode(ids, cases, quotes, kinds, mask)
        return (
            *self.judge.weigh(hidden, kinds, mask, force_rules),
            self.judge.hedge(hidden),
            *self.judge.compare(hidden, kinds, headline_rules),
        )


def export_float(judge: Judge, path: Path) -> None:
    judge.eval()
    rows = {"ids": 101, "cases": 1, "quotes": 0, "kinds": 3}
    feed = tuple(torch.full((2, 24), value) for value in rows.values())
    given = (*feed, torch.ones(2, 24), torch.zeros(2, FORCE_RULES), torch.zeros(2, HEADLINE_RULES))
    names = [*rows, "mask", "force_rules", "headline_rules"]
    axes: dict[str, Any] = {name: {0: "rows", 1: "pieces"} for name in (*rows, "mask")}
    axes |= {name: {0: "rows"} for name in ("force_rules", "headline_rules")}
    outputs = ["act", "polarity", "certainty", "hedges", "verdict", "types", "tags"]
    by_piece = ("hedges", "tags")
    axes |= {name: {0: "rows"} for name in outputs if name not in by_piece}
    axes |= {name: {0: "rows", 1: "pieces"} for name in by_piece}
    torch.onnx.export(
        JudgeGraph(judge), given, str(path), input_names=names, output_names=outputs, dynamic_axes=axes,
        opset_version=17, dynamo=False,
    )  # fmt: skip


def smooth_judge(judge: Judge, cases: list[Case], strength: float) -> None:
    def look(batch: list[Case]) -> None:
        b = collate(batch, **ENDS)
        judge.encode(b.ids, b.cases, b.quotes, b.kinds, b.mask)

    by_task = [c for c in cases if c.types is None], [c for c in cases if c.types is not None]
    batches = [task[i : i + 8] for task in by_task for i in range(0, len(task), 8)]
    smoothed(judge, batches, look, strength=strength)


def lean_of(cases: list[Case], shown: list[tuple[Any, ...]]) -> float:
    """What is added to the score of "faithful" so that most pairs come out right, and most of their faithful ones."""
    pairs: dict[str, dict[int, Any]] = defaultdict(dict)
    for case, parts in zip(cases, shown, strict=True):
        if case.pair:
            pairs[case.pair][case.answer[0]] = parts[0]
    both = [(rows[0], rows[1]) for rows in pairs.values() if len(rows) == 2]

    def right(lean: float) -> tuple[float, float]:
        add = np.array([lean, 0, 0])
        whole = [int((a + add).argmax()) == 0 and int((b + add).argmax()) == 1 for a, b in both]
        return float(np.mean(whole)), float(np.mean([int((a + add).argmax()) == 0 for a, _ in both]))

    leans = [round(x, 1) for x in np.arange(-1.5, 2.6, 0.1)]
    best = max(leans, key=right)
    print("lean by pairs", best, right(best), "| at 0:", right(0.0))
    return float(best)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--cases", type=Path, required=True, help="cases.pkl of the training")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--smooth", type=float, help="strength of smoothing before int8; none was best")
    parser.add_argument(
        "--trust", type=float, default=1.0, help="what is added to the score of the rules' answer"
    )
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    judge = Judge(options.encoder, layers=options.layers)
    judge.load_state_dict(torch.load(options.checkpoint, map_location="cpu"))
    with options.cases.open("rb") as file:
        cases = pickle.load(file)
    judge.eval()
    headline = answers(judge, cases["headline_check"])
    scores = {"headline": headline_figures(cases["headline_check"], headline)}
    for name in ("force", "published_force"):
        scores[name] = force_figures(cases[f"{name}_check"], answers(judge, cases[f"{name}_check"]))
    published = cases["published_headline_check"]
    scores["published_headline"] = headline_figures(published, answers(judge, published))
    lean = lean_of(cases["headline_check"], headline)
    if options.smooth is not None:
        smooth_judge(judge, [*cases["force"][::60], *cases["headline"][::80]], options.smooth)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        export_float(judge, Path(folder) / "judge.onnx")
        quantize(Path(folder) / "judge.onnx", options.out / "judge.onnx", keep=[])
    shutil.copy(options.encoder / "tokenizer.json", options.out / "tokenizer.json")
    card = {
        "name": "judge",
        "files": list(JUDGE_FILES),
        "digest": files_digest(options.out, JUDGE_FILES),
        "special": [ENDS["begin"], ENDS["end"]],
        "lean": lean,
        "trust": options.trust,
        "encoder": {"name": "MiniLM 6 x 384 (all-MiniLM-L6-v2)", "licence": "Apache-2.0"},
        "data": DATA,
        "scores": {"on cases set aside, in float": scores},
        "limits": LIMITS,
    }
    (options.out / "card.json").write_text(json.dumps(card, indent=2) + "\n")
    print(scores, {path.name: path.stat().st_size for path in options.out.iterdir()})


if __name__ == "__main__":
    main()
