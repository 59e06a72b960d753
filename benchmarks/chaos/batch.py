"""``python -m benchmarks.chaos.batch``: a batch is killed at random moments, and taken up again.

Each run is a process of its own that gets SIGKILL some time after its start; now and then one of its children is
killed as well. The run that comes to its end must have every page once, and its files must have the bytes of a run
that nobody touched. Prints a line a round, and at the end one of JSON; the exit code is 1 when anything was lost,
doubled or changed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.chaos.trials import ONRECORD, Trial

COMMAND = (*ONRECORD, "batch")
OPTIONS = (
    "--model",
    "rules",
    "--to",
    "jsonl",
    "--workers",
    "2",
    "--skip",
    "force",
    "--skip",
    "speakers",
    "--json",
)


@dataclass
class Outcome:
    """What was seen. ``children`` counts the kills of child processes, ``ended`` the runs that came to their end."""

    kills: int = 0
    children: int = 0
    ended: int = 0
    pages: int = 0
    missing: int = 0
    twice: int = 0
    changed: int = 0
    set_aside: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether all is as it must be."""
        return not (self.missing or self.twice or self.changed or self.set_aside or self.failures)


def make_input(folder: Path, *, files: int, lines: int) -> int:
    """Pages in a folder: saved pages, and a file of articles that is cut into parts. Returns how many there are."""
    folder.mkdir()
    for number in range(files):
        text = f"Pier {number} to close\n\nThe board met. “Pier {number} will close,” its chair said on Monday.\n"
        (folder / f"page{number:05}.txt").write_text(text, encoding="utf-8")
    with (folder / "news.jsonl").open("w", encoding="utf-8") as file:
        for number in range(lines):
            text = f"Report {number}. " + "“The tide does not wait,” the harbour master said. " * 8
            file.write(json.dumps({"id": f"line{number}", "text": text, "date": "2024-05-31"}) + "\n")
    return files + lines


def run(folder: Path, *, kills: int) -> Trial:
    """Kill so often, and tell it as a trial."""
    began = time.monotonic()
    outcome = torment(folder, kills=kills, files=120, lines=500, seed=0)
    faults = list(outcome.failures)
    for name in ("missing", "twice", "changed", "set_aside"):
        if count := getattr(outcome, name):
            faults.append(f"{count} {name.replace('_', ' ')}")
    return Trial(
        name="batch",
        tried=outcome.kills,
        of="kills of `onrecord batch`",
        seconds=time.monotonic() - began,
        told=f"{outcome.ended} runs of {outcome.pages:,} pages came to their end, each with the bytes of a run that "
        f"nobody touched; {outcome.children} children were killed beside",
        faults=tuple(faults),
    )


def torment(folder: Path, *, kills: int, files: int, lines: int, seed: int) -> Outcome:
    """Kill runs over the same input until there were so many kills, and check each that comes to its end."""
    rng = random.Random(seed)
    outcome = Outcome(pages=make_input(folder / "in", files=files, lines=lines))
    began = time.monotonic()
    outcome.failures += _failure(subprocess.run(_command(folder, "whole"), capture_output=True))
    longest = time.monotonic() - began
    wanted = tables(folder / "whole")
    round = 0
    while outcome.kills < kills and outcome.sound:
        round += 1
        out = f"out{round}"
        before = outcome.kills
        while not _run_and_kill(folder, out, rng.uniform(0.05, 1) * longest, rng, outcome, kills):
            pass
        if outcome.kills == before:
            longest *= 0.7  # the machine has become faster: runs end before their kill
        _check(folder / out, wanted, outcome)
        print(
            f"round {round}: {outcome.kills} kills, {'sound' if outcome.sound else 'NOT SOUND'}",
            file=sys.stderr,
        )
    return outcome


def tables(out: Path) -> dict[str, bytes]:
    """The files that a run wrote."""
    return {str(path.relative_to(out)): path.read_bytes() for path in sorted(out.glob("records/part-*"))}


def _command(folder: Path, out: str) -> list[str]:
    return [*COMMAND, str(folder / "in"), "--out", str(folder / out), *OPTIONS]


def _run_and_kill(
    folder: Path, out: str, after: float, rng: random.Random, outcome: Outcome, kills: int
) -> bool:
    """Start the run, or go on with it; True when it came to its end before it was killed."""
    process = subprocess.Popen(_command(folder, out), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    ends = time.monotonic() + after if outcome.kills < kills else float("inf")
    while process.poll() is None:
        if time.monotonic() > ends:
            if rng.random() < 0.3:
                outcome.children += _kill_child(process.pid, rng)
            process.kill()
            process.communicate()
            outcome.kills += 1
            return False
        time.sleep(0.01)
    _, errors = process.communicate()
    if process.returncode:
        outcome.failures.append(f"exit code {process.returncode}: {errors.decode(errors='replace')[-500:]}")
    return True


def _kill_child(pid: int, rng: random.Random) -> int:
    """Kill one of a process's children, where the system tells them."""
    with suppress(OSError, ProcessLookupError):
        # Each was started by a thread of its own, and is listed under it.
        children = [
            child
            for file in Path(f"/proc/{pid}/task").glob("*/children")
            for child in file.read_text().split()
        ]
        if children:
            os.kill(int(rng.choice(children)), signal.SIGKILL)
            return 1
    return 0


def _check(out: Path, wanted: dict[str, bytes], outcome: Outcome) -> None:
    outcome.ended += 1
    found = tables(out)
    outcome.changed += sum(found.get(name) != data for name, data in wanted.items()) + len(
        set(found) - set(wanted)
    )
    ids = Counter(json.loads(line)["id"] for data in found.values() for line in data.splitlines())
    outcome.missing += outcome.pages - len(ids)
    outcome.twice += sum(count > 1 for count in ids.values())
    outcome.set_aside += (out / "errors.jsonl").read_bytes().count(b"\n")
    left = [path.name for path in out.rglob(".*.part")] + [
        path.name for path in (out / ".work").glob("*.journal")
    ]
    outcome.failures += [f"left behind: {name}" for name in left]


def _failure(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [done.stderr.decode(errors="replace")[-500:]] if done.returncode else []


def main(arguments: list[str] | None = None) -> int:
    """Run with the arguments of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chaos.batch", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--lines", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="onrecord-chaos-") as folder:
        outcome = torment(
            Path(folder), kills=given.kills, files=given.files, lines=given.lines, seed=given.seed
        )
    print(json.dumps(asdict(outcome) | {"sound": outcome.sound}))
    return 0 if outcome.sound else 1


if __name__ == "__main__":
    sys.exit(main())
