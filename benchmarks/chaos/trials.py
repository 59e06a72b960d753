"""What a trial gives."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from msgspec import Struct

ONRECORD = (sys.executable, "-c", "from onrecord.cli import main; main()")
"""The command, in this Python."""


class Trial(Struct, frozen=True, kw_only=True):
    """How often something was tried, in how many seconds, and every fault that was found."""

    name: str
    tried: int
    of: str
    """What was tried: pages, kills, patterns."""
    seconds: float
    told: str
    """What came out, in a line."""
    faults: tuple[str, ...] = ()
    machine: str = ""


def last_words(done: subprocess.CompletedProcess[bytes]) -> str:
    """The last line that a command said of itself."""
    lines = done.stderr.decode(errors="replace").strip().splitlines()
    return f"exit code {done.returncode}: {lines[-1][:300] if lines else 'no message'}"


def complaints(done: subprocess.CompletedProcess[bytes], codes: Sequence[int]) -> list[str]:
    """What no input may bring a command to: another exit code than those allowed, a traceback, a fault of its own."""
    said = done.stderr.decode(errors="replace")
    found = []
    if done.returncode not in codes:
        found.append(last_words(done))
    found += [f"it shows {words!r}" for words in ("Traceback (most recent", "a fault in") if words in said]
    return found
