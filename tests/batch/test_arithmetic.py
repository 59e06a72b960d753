"""What docs/howto/batch.md says of 300 million pages follows from its table, and the table from what was measured."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/howto/batch.md").read_text(encoding="utf-8")
PAGES, CORES = 300_000_000, 100 * 16
T = {"accurate": "T, a page of 600 words", "fast": "T, the same with `fast`", "rules": "T, the same without"}


def figure(name: str) -> float:
    """The first number of the row's value."""
    (row,) = re.findall(rf"^\| {re.escape(name)}[^|]*\| ([\d.]+)", PAGE, re.MULTILINE)
    return float(row)


def milliseconds(model: str) -> float:
    return figure(T[model]) + figure("machinery") + 16 * figure("passing over")


@pytest.mark.parametrize("model", T)
def test_hours_and_reading_follow_from_milliseconds(model: str) -> None:
    seconds = PAGES * milliseconds(model) / 1000 / CORES
    assert f"{milliseconds(model):.1f} ms" in PAGE
    assert f"{seconds / 3600:.1f} hours" in PAGE
    read = 16 * PAGES * 25e3 / 100 / seconds / 1e6
    assert re.search(rf"\b{read:.0f} (?:MB a second )?with `{model}`", PAGE)
    share = 1 - figure(T[model]) / milliseconds(model)
    assert f"{share:.1%}".replace("%", " %") in PAGE


def test_the_rest_of_the_sum() -> None:
    assert f"{PAGES * milliseconds('accurate') / 1e9:.0f} million core seconds" in PAGE
    assert f"= {PAGES * figure('tables a page') * 1e3 / 1e12:.0f} TB" in PAGE
    assert f"= {16 * figure('memory a process'):.1f} GB a machine" in PAGE
    assert f"6,000 starts cost {6000 * figure('start of a process') / 3600:.1f} hours" in PAGE


@pytest.mark.parametrize("model", ["accurate", "fast"])
def test_the_milliseconds_are_about_those_of_the_charts(model: str) -> None:
    steps = json.loads((ROOT / "benchmarks/speed/charts.json").read_bytes())[f"steps-{model}"]
    assert figure(T[model]) == pytest.approx(sum(steps.values()), rel=0.2)
