"""Does the headline say more than the body? On the project's own pairs, and the headline-only control.

``accurate/…``: the body read by the network and compared by the judge; ``rules/…``: both by rules (``--model rules``).
Sets called ``heldout`` and ``last`` are only for measuring, ``check`` are the files that the judge was chosen by; it
was taught all others, so only the rules are measured there. ``control/…`` says how far a headline's length or words
alone give it away (50 is chance).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.headline.compile import SETS, gold_file, read_bodies
from benchmarks.quality.headline.control import control_figures
from benchmarks.quality.headline.scoring import Json, article_of, figures
from benchmarks.quality.own import own_files
from onrecord.layers.headline import check_headline
from onrecord.models.loading import load_judge
from onrecord.reader import judge
from onrecord.types import Headline

NAME = "headline"
NEEDS_SHARED = False
CHECK = "check"
UNTAUGHT = ("heldout", "second/heldout", "last", CHECK)


def measure(shared: Path | None) -> dict[str, float]:
    """``accurate/heldout/…``, ``rules/second/dev/…`` and so on, and ``control/…``."""
    golds = {name: read_set(name) for name in SETS} | {CHECK: read_check()}
    control = control_figures([body for bodies in golds.values() for body in bodies])
    shown = {f"control/{name}": figure for name, figure in control.items()}
    for model, names in (("accurate", UNTAUGHT), ("rules", tuple(golds))):
        for name in names:
            found = figures(golds[name], lambda body, headlines, model=model: check(body, headlines, model))
            shown |= {f"{model}/{name}/{figure}": value for figure, value in found.items()}
    return shown


def check(body: Json, headlines: Sequence[str], model: str) -> list[Headline | None]:
    """What the product finds of each of a body's headlines, the body read once."""
    record = judge(article_of(body), id=body["id"], model=model, skip=("headline",))
    statements = record.statements or ()
    compare = None if model == "rules" else load_judge().compare
    return [check_headline(article_of(body, headline), statements, compare=compare) for headline in headlines]


def read_check() -> list[dict[str, Any]]:
    """The bodies that the judge was chosen by."""
    return [
        body
        for path in own_files("headline", check=True)
        for body in read_bodies(path.read_text(encoding="utf-8"), words=(20, 400))
    ]


def read_set(name: str) -> list[dict[str, Any]]:
    """The compiled bodies of one of the sets."""
    return [json.loads(line) for line in gold_file(name).read_text(encoding="utf-8").splitlines()]
