"""``python -m benchmarks.chaos``: every trial, and the report of them; the exit code is 1 when a fault was found.

``--only fuzz,add`` runs these alone and leaves the others' rows as they were, so that several of it may run at once and
come to one report (``--only '' --report FILE`` writes that of what is there); ``--quick`` does a little of each.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from benchmarks import machine
from benchmarks.chaos import add, batch, bombs, clock, disk, fuzz, guided, patterns, report, together, weights
from benchmarks.chaos.trials import Trial

RESULTS = Path(__file__).with_name("results.json")

Run = Callable[[Path], Trial]


def full(
    *, pages: int, kills: int, first: int = 0, workers: int | None = None, minutes: float | None = None
) -> dict[str, Run]:
    """Every trial as the report has it; half of the kills for ``batch``, half for ``add``."""
    return {
        "fuzz": lambda folder: fuzz.run(count=pages, first=first, workers=workers, minutes=minutes),
        "guided": lambda folder: guided.run(runs=pages // 10),
        "patterns": lambda folder: patterns.run(),
        "bombs": lambda folder: bombs.run(folder),
        "batch": lambda folder: batch.run(folder, kills=kills - kills // 2),
        "add": lambda folder: add.run(folder, kills=kills // 2),
        "disk": lambda folder: disk.run(folder, sizes=3, articles=150),
        "clock": lambda folder: clock.run(folder, rounds=2, articles=100),
        "together": lambda folder: together.run(folder, rounds=3, articles=200),
        "weights": lambda folder: weights.run(folder),
    }


def quick() -> dict[str, Run]:
    """A little of each that needs no more than seconds."""
    return {
        "fuzz": lambda folder: fuzz.run(count=150),
        "bombs": lambda folder: bombs.run(folder, quick=True),
        "add": lambda folder: add.run(folder, kills=2, articles=100),
        "disk": lambda folder: disk.run(folder, sizes=1, articles=50),
        "weights": lambda folder: weights.run(folder),
    }


def main(arguments: list[str] | None = None) -> int:
    """Run with the arguments of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chaos", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a little of each, in seconds; no report")
    parser.add_argument("--only", metavar="NAMES", help=f"of {', '.join(report.TITLES)}")
    parser.add_argument("--pages", type=int, default=200_000, help="generated pages and records")
    parser.add_argument("--first", type=int, default=0, metavar="NUMBER", help="the first of them")
    parser.add_argument("--minutes", type=float, help="after which no more of them are begun")
    parser.add_argument("--more", action="store_true", help="add to what the trials gave before")
    parser.add_argument("--kills", type=int, default=220, help="in all")
    parser.add_argument(
        "--workers", type=int, help="processes that read generated pages; by default one a core"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the table there")
    given = parser.parse_args(arguments)
    trials = (
        quick()
        if given.quick
        else full(
            pages=given.pages,
            kills=given.kills,
            first=given.first,
            workers=given.workers,
            minutes=given.minutes,
        )
    )
    names = list(trials) if given.only is None else [name for name in given.only.split(",") if name]
    if unknown := set(names) - set(trials):
        parser.error(f"there is no trial {', '.join(sorted(unknown))}")
    found = 0
    for name in names:
        with tempfile.TemporaryDirectory(prefix="onrecord-chaos-") as folder:
            one = replace(trials[name](Path(folder)), machine=machine.described())
        found += len(one.faults)
        print(
            f"{one.tried:,} {one.of}, {len(one.faults)} faults, {one.seconds:.0f} s: {one.told}", flush=True
        )
        print("".join(f"  FAULT {fault}\n" for fault in one.faults), end="", flush=True)
        if not given.quick:
            kept = report.load(RESULTS)  # as others may have left it meanwhile
            report.save(RESULTS, kept | {name: report.joined(kept[name], one) if given.more else one})
    if given.report:
        given.report.write_text(report.markdown(report.load(RESULTS)), encoding="utf-8")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
