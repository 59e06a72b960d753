"""How long commands take from the start of the process, which a user waits for each time."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TURNS = 5


def onrecord() -> str:
    """The command beside this Python."""
    return str(Path(sys.executable).parent / "onrecord")


def seconds(command: list[str]) -> tuple[float, float]:
    """Median seconds by the clock, and of processor time, which other programs on the machine do not lengthen.

    Modules are compiled before the first turn, as they are where a package was installed, whatever this process was
    told of it (PYTHONDONTWRITEBYTECODE).

    Raises:
        subprocess.CalledProcessError: the command failed.
    """
    clock, worked = [], []
    with tempfile.TemporaryDirectory() as compiled:
        environment = os.environ | {"COLUMNS": "100", "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for turn in range(TURNS + 1):
            before, begun = _children(), time.perf_counter()
            subprocess.run(command, capture_output=True, check=True, env=environment)
            if turn:
                clock.append(time.perf_counter() - begun)
                worked.append(_children() - before)
    return statistics.median(clock), statistics.median(worked)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
