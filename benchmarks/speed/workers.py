"""Two workers against one: a batch over the same articles, by the clock on the wall."""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path

from msgspec import Struct


class Gain(Struct, frozen=True, kw_only=True):
    """Articles a second by number of workers, without what starting costs; and how many times one two are."""

    rates: dict[int, float]
    times: float


def measure(texts: list[str], model: str, *, turns: int = 2) -> Gain:
    """Run the batch with one worker and with two, by turns, and keep the faster of each.

    What starting costs is that of a batch over two articles for each worker.
    """
    rates = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many, few = folder / "many", folder / "few"
        _write(many, texts)
        _write(few, texts[:4])
        taken: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(turns):
            for workers in taken:
                start = _run(few, folder / f"few{turn}{workers}", model, workers)
                whole = _run(many, folder / f"many{turn}{workers}", model, workers)
                taken[workers].append((whole - start) / (len(texts) - 4))
        rates = {workers: 1 / min(seconds) for workers, seconds in taken.items()}
    return Gain(rates=rates, times=rates[2] / rates[1])


def _write(folder: Path, texts: list[str]) -> None:
    """A file an article, so that both workers have work to the end."""
    folder.mkdir()
    for number, text in enumerate(texts):
        line = json.dumps({"id": str(number), "text": text, "date": "2024-06-03"})
        (folder / f"{number:05}.jsonl").write_text(line + "\n", encoding="utf-8")


def _run(folder: Path, out: Path, model: str, workers: int) -> float:
    from onrecord.batch import Options, Report, run_batch

    os.environ["OMP_NUM_THREADS"] = "1"
    begun = time.perf_counter()
    *_, report = run_batch([folder], out, options=Options(model=model, table="jsonl"), workers=workers)
    assert isinstance(report, Report) and not report.set_aside
    return time.perf_counter() - begun
