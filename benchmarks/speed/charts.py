"""``python -m benchmarks.speed.charts``: the measurements of docs/reference/speed.md, its tables and its figures.

Each is made in a process of its own. ``--only length-fast,workers-fast`` makes these alone and leaves the others as
they were; ``--list`` names them all.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from benchmarks import machine
from benchmarks.quality.__main__ import find_shared
from benchmarks.speed import length, memory, page, peak, runtimes, steps, stories, workers
from benchmarks.speed.texts import load_texts

RESULTS = Path(__file__).with_name("charts.json")
DOCS = Path(__file__).resolve().parents[2] / "docs"

MEASURES: dict[str, Callable[[list[str]], Any]] = {
    **{f"steps-{name}": lambda texts, name=name: steps.measure(texts, name) for name in ("accurate", "fast")},
    **{
        f"length-{name}": lambda texts, name=name: length.measure(texts, name)
        for name in ("accurate", "fast", "rules")
    },
    "workers-rules": lambda texts: workers.measure(texts * 24, "rules"),
    "workers-fast": lambda texts: workers.measure(texts * 5, "fast"),
    "workers-accurate": lambda texts: workers.measure(texts, "accurate"),
    "share-accurate": lambda texts: peak.measure("accurate", "\n".join(texts), of=peak.peak()),
    "share-fast": lambda texts: peak.measure("fast", "\n".join(texts), of=peak.peak()),
    "runtimes-accurate": lambda texts: runtimes.measure("accurate", "\n".join(texts)),
    "runtimes-fast": lambda texts: runtimes.measure("fast", "\n".join(texts)),
    "memory-fast": lambda texts: memory.measure(texts, "fast", articles=10_000),
    "memory-rules": lambda texts: memory.measure(texts, "rules", articles=100_000),
    "stories": lambda _: stories.measure(100_000),
}


def main(arguments: list[str] | None = None) -> int:
    """Run with the arguments of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.charts", description=__doc__)
    parser.add_argument("--only", metavar="NAMES")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--one", metavar="NAME", help="make one measurement, and print it as JSON")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--shared", metavar="DIR", help="the folder that holds data/")
    given = parser.parse_args(arguments)
    if given.list:
        print("\n".join(MEASURES))
        return 0
    if given.one:
        texts = load_texts(find_shared(given.shared), given.articles)
        sys.stdout.buffer.write(msgspec.json.encode(MEASURES[given.one](texts)) + b"\n")
        return 0
    names = given.only.split(",") if given.only else list(MEASURES)
    if unknown := set(names) - set(MEASURES):
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}")
    found: dict[str, Any] = msgspec.json.decode(RESULTS.read_bytes()) if RESULTS.exists() else {}
    failed = 0
    for name in names:
        options = ["--articles", str(given.articles), *(["--shared", given.shared] if given.shared else [])]
        command = [sys.executable, "-m", "benchmarks.speed.charts", "--one", name, *options]
        done = subprocess.run(command, capture_output=True, env=os.environ | {"OMP_NUM_THREADS": "1"})
        if done.returncode:
            failed += 1
            said = done.stderr.decode(errors="replace").strip().splitlines()
            print(f"{name}: not made: {said[-1] if said else done.returncode}", file=sys.stderr)
            continue
        found[name] = msgspec.json.decode(done.stdout.splitlines()[-1])
        found["machine"] = machine.described()
        RESULTS.write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
        print(f"{name}: made", file=sys.stderr, flush=True)
    if found:
        page.write(found, DOCS)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
