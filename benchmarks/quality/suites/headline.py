"""Does the headline say more than the body? On the project's own pairs, and the headline-only control.

The statements are those that the product reads from the body: ``network/…`` by its network, ``rules/…`` by rules
(``--model rules``). Sets called ``heldout`` are only for measuring. ``control/…`` says how far a headline's length or
words alone give it away (50 is chance).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.headline.compile import SETS, gold_file
from benchmarks.quality.headline.control import control_figures
from benchmarks.quality.headline.scoring import Json, article_of, figures
from onrecord.layers.headline import check_headline
from onrecord.reader import judge
from onrecord.types import Headline

NAME = "headline"
NEEDS_SHARED = False
READINGS = {"network": "accurate", "rules": "rules"}


def measure(shared: Path | None) -> dict[str, float]:
    """``network/dev/…``, ``rules/second/heldout/…`` and so on, and ``control/…``."""
    golds = {name: read_set(name) for name in SETS}
    control = control_figures([body for bodies in golds.values() for body in bodies])
    shown = {f"control/{name}": figure for name, figure in control.items()}
    for reading, model in READINGS.items():
        for name, bodies in golds.items():
            found = figures(bodies, lambda body, headlines, model=model: check(body, headlines, model))
            shown |= {f"{reading}/{name}/{figure}": value for figure, value in found.items()}
    return shown


def check(body: Json, headlines: Sequence[str], model: str) -> list[Headline | None]:
    """What the product finds of each of a body's headlines, the body read once."""
    record = judge(article_of(body), id=body["id"], model=model, skip=("headline",))
    statements = record.statements or ()
    return [check_headline(article_of(body, headline), statements) for headline in headlines]


def read_set(name: str) -> list[dict[str, Any]]:
    """The compiled bodies of one of the sets."""
    return [json.loads(line) for line in gold_file(name).read_text(encoding="utf-8").splitlines()]
