from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onrecord.batch import Options, Report, run_batch, worker

QUICK = Options(
    model="rules", table="jsonl", skip=("force", "headline", "quantities", "speakers", "times"), time_limit=5
)

Runner = Callable[..., Report]


def articles(path: Path, *texts: str, first: int = 0) -> Path:
    """A file of clean articles, with ids a0, a1, …"""
    lines = (
        json.dumps({"id": f"a{n}", "text": text, "date": "2024-05-31"}) for n, text in enumerate(texts, first)
    )
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def said(number: int) -> str:
    return f"Berth {number} closes. “We have no choice,” the harbour master said."


def ids(out: Path) -> list[str]:
    """The ids of all records that a run wrote, in the order of its files."""
    return [record["id"] for record in records(out)]


def records(out: Path) -> list[dict[str, Any]]:
    files = sorted((out / "records").rglob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def errors(out: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (out / "errors.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def run() -> Runner:
    """Run a batch to its end."""

    def to_end(paths: Any, out: Path, *, options: Options = QUICK, workers: int = 1, **more: Any) -> Report:
        *_, report = run_batch(
            paths if isinstance(paths, list) else [paths], out, options=options, workers=workers, **more
        )
        assert isinstance(report, Report)
        return report

    return to_end


@pytest.fixture
def poisonous(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that begin with POISON kill their child."""
    monkeypatch.setattr(worker, "CHILD", (sys.executable, str(Path(__file__).parent / "poisoned_child.py")))
    monkeypatch.setattr(worker, "GRACE", 0.5)
