"""How long commands take from the start of the process, which a user waits for each time."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

TURNS = 5


def onrecord() -> str:
    """The command beside this Python."""
    return str(Path(sys.executable).parent / "onrecord")


def seconds(command: list[str]) -> tuple[float, float]:
    """Median seconds by the clock, and of processor time, which other programs on the machine do not lengthen.

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    clock, worked = [], []
    for _ in range(TURNS):
        before, begun = _children(), time.perf_counter()
        subprocess.run(command, capture_output=True, check=True, env=os.environ | {"COLUMNS": "100"})
        clock.append(time.perf_counter() - begun)
        worked.append(_children() - before)
    return statistics.median(clock), statistics.median(worked)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
