"""The gate: no figure may fall below its floor in ``floors.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def read_floors(path: Path = FLOORS) -> dict[str, dict[str, float]]:
    """``{suite: {figure: floor}}``; for a figure whose name ends in ``_max`` the floor is a ceiling."""
    floors: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return floors


def fallen(suite: str, figures: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """What fell, a line for each figure of ``floors`` that is missing or on the wrong side of its floor."""
    lines = []
    for name, floor in floors.items():
        figure = figures.get(name)
        if figure is None:
            lines.append(f"{suite}: {name} was not measured (floor {floor:g})")
        elif name.endswith("_max") and figure > floor:
            lines.append(f"{suite}: {name} rose to {figure:g}, above {floor:g}")
        elif not name.endswith("_max") and figure < floor:
            lines.append(f"{suite}: {name} fell to {figure:g}, below {floor:g}")
    return lines
