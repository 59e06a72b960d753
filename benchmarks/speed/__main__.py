"""``python -m benchmarks.speed [--articles N] [--shared DIR]``: articles a second and peak memory, ours and peers'."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.quality.__main__ import find_shared
from benchmarks.speed.peers import measure_textacy
from benchmarks.speed.pipeline import load_texts, runners


def run_apart(name: str, texts: Path) -> dict[str, float] | str:
    """One layer in a process of its own; the last line of its error when it fails."""
    command = [sys.executable, "-m", "benchmarks.speed.pipeline", name, str(texts)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures


def run_command(folder: Path, texts: list[str], model: str) -> dict[str, float] | str:
    """``onrecord read --json`` over all articles in one file by the clock, its start included."""
    articles = folder / "articles.jsonl"
    articles.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    begun = time.perf_counter()
    command = [
        str(Path(sys.executable).parent / "onrecord"),
        "read",
        str(articles),
        "--json",
        "--model",
        model,
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    return {"rate": len(texts) / (time.perf_counter() - begun)}


def print_row(name: str, figures: dict[str, float] | str) -> None:
    if isinstance(figures, str):
        print(f"{name:28}  {figures}")
        return
    memory = f"{figures['memory']:9.0f}" if "memory" in figures else "        -"
    print(f"{name:28}  {figures['rate']:10.1f}  {memory}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Speed on one core.")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--shared", metavar="DIR")
    options = parser.parse_args()
    texts = load_texts(find_shared(options.shared), options.articles)
    if not texts:
        parser.error("no articles: neither the corpora nor the sample press are there")
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"{len(texts)} articles of {words:.0f} words\n{'':28}  {'articles/s':>10}  {'peak MiB':>9}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        path.write_text(json.dumps(texts), encoding="utf-8")
        for name in runners():
            print_row(name, run_apart(name, path))
        for model in ("accurate", "fast"):
            print_row(f"onrecord read --model {model}", run_command(Path(folder), texts, model))
        print_row("textacy + spaCy small", measure_textacy(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
