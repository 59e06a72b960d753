"""Attribution by the product on passages from elsewhere, of the project's own writing.

``heldout/…`` is only for measuring. The default model's figures have bare names; those of ``fast`` stand
under ``fast/…``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from benchmarks.quality.attribution import Scores, relation_of, score
from benchmarks.quality.elsewhere.compile import HALVES, lines, path_of
from benchmarks.quality.suites.attribution import SHOWN
from onrecord.reader import LAYERS, MODELS, judge
from onrecord.types import Article

NAME = "elsewhere"
NEEDS_SHARED = False
OTHERS = [layer for layer in LAYERS if layer != "attribution"]


def measure(shared: object) -> dict[str, float]:
    """F1 of each kind on both halves, for each model."""
    shown: dict[str, float] = {}
    for model in MODELS:
        prefix = "" if model == "accurate" else f"{model}/"
        for half in HALVES:
            figures = score_half(half, model).figures()
            shown |= {f"{prefix}{half}/{short}": figures[key]["F1"] for key, short in SHOWN.items()}
    return shown


def score_half(half: str, model: str) -> Scores:
    """Scores what the product finds in ``dev`` or ``heldout``; the compiled file must be up to date."""
    compiled = path_of(half).read_text(encoding="utf-8")
    if compiled != lines(half):
        raise ValueError(
            f"{path_of(half).name} is not what its marked passages compile to: compile them again"
        )
    passages = [msgspec.json.decode(line) for line in compiled.splitlines()]
    return score(passages, [_found(passage, model) for passage in passages])


def _found(passage: Mapping[str, Any], model: str) -> dict[str, Any]:
    record = judge(Article(text=passage["text"]), id=passage["id"], model=model, skip=OTHERS)
    statements = msgspec.to_builtins(record)["statements"]
    return {"id": passage["id"], "attributions": [relation_of(statement) for statement in statements]}
