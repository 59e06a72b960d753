"""The fault report: what was tried, how often, what came out. Trials of several sittings make one report."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from benchmarks.chaos.trials import Trial

TITLES = {
    "fuzz": "Generated pages and mutated records",
    "guided": "Inputs that follow the branches of the code",
    "patterns": "Regular expressions and their worst inputs",
    "bombs": "Archive bombs, entity bombs, deep nesting, very large pages",
    "batch": "SIGKILL at random moments of `batch`",
    "add": "SIGKILL at random moments of `add`",
    "disk": "A disk that is full",
    "clock": "A clock that jumps",
    "together": "Two processes that add the same files",
    "weights": "Weights that are not those of their card",
}
"""All trials, in the order of the table."""

_HEAD = """# Faults and hostile input

Made by `make chaos` (`python -m benchmarks.chaos --report docs/reference/faults.md`), which takes an hour or two; a
little of each trial is in the test suite. A fault is a crash, a hang, a record that breaks the contract (a span that is
not `text[start:end]`, JSON that is not valid by the schema), anything acknowledged that is gone or there twice, or an
error that does not say what is wrong.

| trial | tried | faults | what came out |
|---|---|---|---|
"""

_FOOT = """
Hangs and deaths count: what is hostile is read in a child process with limits of time and memory. Every case of the
first row is made from its number alone: `python -m benchmarks.chaos.fuzz NUMBER` reads it again.
[SECURITY.md](../../SECURITY.md) says what is promised, and what is not.
"""


def load(path: Path) -> dict[str, Trial]:
    """The trials of earlier sittings, by name."""
    if not path.exists():
        return {}
    return msgspec.json.decode(path.read_bytes(), type=dict[str, Trial])


def save(path: Path, trials: dict[str, Trial]) -> None:
    """Keep them for the next sitting."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(trials), indent=1) + b"\n")


def joined(earlier: Trial, later: Trial) -> Trial:
    """One row of two sittings of a trial."""
    return replace(
        later,
        tried=earlier.tried + later.tried,
        seconds=earlier.seconds + later.seconds,
        told=f"{later.told}; in a sitting before, {earlier.tried:,}: {earlier.told}",
        faults=(*earlier.faults, *later.faults),
    )


def markdown(trials: dict[str, Trial]) -> str:
    """The page."""
    rows = "".join(_row(title, trials[name]) for name, title in TITLES.items() if name in trials)
    machines = sorted({one.machine for one in trials.values() if one.machine})
    seconds = sum(one.seconds for one in trials.values())
    where = "\n".join(f"- {one}" for one in machines)
    return f"{_HEAD}{rows}\n{seconds / 60:.0f} minutes in all, on\n\n{where}\n{_faults(trials)}{_FOOT}"


def _row(title: str, one: Trial) -> str:
    return f"| {title} | {one.tried:,} {one.of} | {len(one.faults)} | {one.told}; {_time(one.seconds)} |\n"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"


def _faults(trials: dict[str, Trial]) -> str:
    found = [f"- {TITLES[name]}: `{fault}`\n" for name, one in trials.items() for fault in one.faults[:20]]
    return "\n## Faults\n\n" + "".join(found) if found else ""
