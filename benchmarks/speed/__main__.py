"""``python -m benchmarks.speed``: articles a second and peak memory on one core, ours and peers'; start-up times.

Rates are by processor time, so that other programs on the machine do not count; onnxruntime and the peers are held to
one thread.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.quality.__main__ import find_shared
from benchmarks.speed.peers import measure_textacy
from benchmarks.speed.pipeline import steps
from benchmarks.speed.startup import onrecord, seconds
from benchmarks.speed.texts import as_html, load_texts

Figures = dict[str, float] | str
"""What was measured, or why nothing was."""


def run_apart(name: str, models: list[str], texts: Path) -> Figures:
    """One step in a process of its own; the last line of its error when it fails."""
    command = [sys.executable, "-m", "benchmarks.speed.pipeline", name, ",".join(models), str(texts)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures


def print_row(name: str, figures: Figures) -> None:
    told = figures if isinstance(figures, str) else f"{figures['rate']:10.1f}  {figures['memory']:9.0f}"
    print(f"{name:32}{told}", flush=True)


def print_starts(folder: Path, text: str, models: list[str]) -> None:
    """What a user waits for each time: the help, and one page read from a cold start."""
    page = folder / "page.html"
    page.write_text(as_html(text), encoding="utf-8")
    commands = {"onrecord --help": [onrecord(), "--help"]}
    for model in models:
        name = f"onrecord read PAGE --model {model}"
        commands[name] = [onrecord(), "read", str(page), "--json", "--model", model]
    print(f"\n{'start':40}{'clock s':>10}{'cpu s':>10}")
    for name, command in commands.items():
        try:
            clock, worked = seconds(command)
            print(f"{name:40}{clock:10.2f}{worked:10.2f}", flush=True)
        except subprocess.CalledProcessError as error:
            print(f"{name:40}not run: {error.stderr.decode().strip().splitlines()[-1]}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description="Speed on one core.")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--models", default="accurate,fast", help="names, joined by commas")
    parser.add_argument("--shared", metavar="DIR", help="the folder that holds data/")
    options = parser.parse_args()
    models = [name for name in options.models.split(",") if name]
    texts = load_texts(find_shared(options.shared), options.articles)
    if not texts:
        parser.error("no articles: neither the corpora nor the sample press are there")
    words = sum(len(text.split()) for text in texts) / len(texts)
    print(f"{len(texts)} articles of {words:.0f} words\n{'':32}{'articles/s':>10}  {'peak MiB':>9}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.json"
        path.write_text(json.dumps(texts), encoding="utf-8")
        for name in steps(models):
            print_row(name, run_apart(name, models, path))
        print_row("textacy + spaCy small, quotes", measure_textacy(path))
        print_starts(Path(folder), texts[0], [*models, "rules"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
