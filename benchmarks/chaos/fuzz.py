"""Cases by the hundred thousand: read in a child process that is watched, so that a hang and a death count as faults.

``python -m benchmarks.chaos.fuzz CASE…`` reads single cases again, with their tracebacks.
"""

from __future__ import annotations

import json
import math
import os
import resource
import select
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.chaos.trials import Trial

WATCH = 60.0
"""Seconds without a finished case after which the child is held to hang."""

LOADING = 300.0
"""The same before the first case: what all of them need is loaded."""

MEMORY = 3 << 30
"""Bytes of address space that the child may take."""

SLICE = 4000
"""Cases that a child reads; then another begins, so that what one may leave in memory is not held against the next."""

MOST_FAULTS = 20
"""In a slice."""

CHILD = (sys.executable, "-m", "benchmarks.chaos.fuzz", "--child")


def run(*, count: int, first: int = 0, workers: int | None = None, minutes: float | None = None) -> Trial:
    """Read the cases from ``first`` on, ``count`` of them: a slice after the other, with a process a core.

    No slice is begun after so many ``minutes``.
    """
    began = time.monotonic()
    until = math.inf if minutes is None else began + 60 * minutes
    seen: Counter[str] = Counter()
    faults: list[str] = []
    starts = range(first, first + count, SLICE)
    with ThreadPoolExecutor(workers or os.cpu_count()) as pool:
        slices = pool.map(lambda start: _slice(start, min(start + SLICE, first + count), until), starts)
        for number, (found, wrong) in enumerate(slices, 1):
            seen += found
            faults += wrong
            for fault in wrong:
                print(fault, file=sys.stderr)
            print(
                f"fuzz: {number} of {len(starts)} slices, {len(faults)} faults", file=sys.stderr, flush=True
            )
    told = ", ".join(
        f"{number:,} {name}" for name, number in seen.most_common() if not name.startswith("form ")
    )
    forms = ", ".join(
        f"{number:,} {name[5:]}" for name, number in seen.most_common() if name.startswith("form ")
    )
    return Trial(
        name="fuzz",
        tried=sum(number for name, number in seen.items() if name.startswith("form ")),
        of="pages and records",
        seconds=time.monotonic() - began,
        told=f"{forms}; {told}; numbers from {first:,} on",
        faults=tuple(faults),
    )


def _slice(case: int, end: int, until: float) -> tuple[Counter[str], list[str]]:
    """What came out of some cases, and the faults among them; nothing, when the time is over."""
    seen: Counter[str] = Counter()
    faults: list[str] = []
    if time.monotonic() > until:
        return seen, faults
    while case < end and len(faults) < MOST_FAULTS:
        case = _child(case, end, seen, faults)
    return seen, faults


def _child(case: int, end: int, seen: Counter[str], faults: list[str]) -> int:
    """Let a child read from ``case`` on; the case to go on with."""
    first, limit = case, LOADING
    child = subprocess.Popen([*CHILD, str(case), str(end)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        while True:
            if not select.select([child.stdout], [], [], limit)[0]:
                faults.append(f"case {case}: no answer for {limit:g} s")
                return case + 1
            line = child.stdout.readline()
            if not line:
                if child.wait() != 0:
                    faults.append(f"case {case}: the process ended with exit code {child.returncode}")
                    return case + 1 if case > first else end  # one that cannot even begin is not begun again
                return end
            limit = WATCH
            told = json.loads(line)
            case = told["case"] + 1
            seen.update(told.get("seen", {}))
            if "fault" in told:
                faults.append(f"case {told['case']} ({told['form']}): {told['fault']}")
    finally:
        child.kill()
        child.wait()


def read_cases(first: int, end: int, folder: Path) -> None:
    """What the child does: a line of JSON a case."""
    from benchmarks.chaos.cases import load_stock, make_case
    from benchmarks.chaos.readings import Reader

    stock = load_stock()
    reader = Reader(folder)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    print(json.dumps({"case": first - 1}), flush=True)
    for number in range(first, end):
        case = make_case(number, stock)
        told: dict[str, object] = {"case": number}
        try:
            reader.read(case)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            cause = error.__cause__ or error
            where = f"{Path(last.filename).name}:{last.lineno}"
            told |= {"form": case.form, "fault": f"{type(cause).__name__}: {str(error)[:300]} ({where})"}
        told["seen"] = {f"form {case.form}": 1, **reader.seen}
        reader.seen.clear()
        print(json.dumps(told), flush=True)


def read_again(numbers: list[int], folder: Path) -> None:
    """Read single cases, and let their exceptions through."""
    from benchmarks.chaos.cases import load_stock, make_case
    from benchmarks.chaos.readings import Reader

    stock = load_stock()
    for number in numbers:
        case = make_case(number, stock)
        print(number, case.form, case.data[:1000])
        Reader(folder).read(case)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="onrecord-fuzz-") as name:
        if sys.argv[1] == "--child":
            read_cases(int(sys.argv[2]), int(sys.argv[3]), Path(name))
        else:
            read_again([int(number) for number in sys.argv[1:]], Path(name))
