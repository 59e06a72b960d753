"""Does the headline say more than the body? On the project's own pairs, and the headline-only control.

The statements are those that the product reads from the body. ``heldout/…`` is only for measuring.
``control/…`` says how far a headline's length or words alone give it away (50 is chance).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.headline.control import control_figures
from benchmarks.quality.headline.scoring import Json, article_of, figures
from onrecord.types import Headline

NAME = "headline"
NEEDS_SHARED = False
GOLD = Path(__file__).parents[1] / "headline"
HALVES = ("dev", "heldout")


def measure(shared: Path | None) -> dict[str, float]:
    """``dev/…``, ``heldout/…`` and ``control/…``; the control alone while there is no layer to check headlines."""
    halves = {half: read_half(half) for half in HALVES}
    control = control_figures([body for bodies in halves.values() for body in bodies])
    shown = {f"control/{name}": figure for name, figure in control.items()}
    try:
        from onrecord.layers.headline import check_headline
    except ImportError as error:
        print(f"headline: only the control was measured ({error})", file=sys.stderr)
        return shown
    from onrecord.reader import judge

    def check(body: Json, headlines: Sequence[str]) -> list[Headline | None]:
        record = judge(article_of(body), id=body["id"], skip=("events", "headline"))
        statements = record.statements or ()
        return [check_headline(article_of(body, headline), statements) for headline in headlines]

    for half, bodies in halves.items():
        shown |= {f"{half}/{name}": figure for name, figure in figures(bodies, check).items()}
    return shown


def read_half(half: str) -> list[dict[str, Any]]:
    """The compiled bodies of ``dev`` or ``heldout``."""
    lines = (GOLD / f"headline_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]
