"""``onrecord add`` is killed at random moments, and given again until it comes to its end.

Another program reads the ledger meanwhile: what it sees is acknowledged, and must be there after the kill. A run that
came to its end must have every page once, as in a ledger that nobody touched.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

from benchmarks.chaos.ledgers import contents, make_articles, unsound
from benchmarks.chaos.trials import ONRECORD, Trial, last_words

OPTIONS = ("--model", "rules", "--skip", "force", "--skip", "speakers", "--json")


def run(folder: Path, *, kills: int, articles: int = 800, seed: int = 0) -> Trial:
    """Kill so often."""
    rng = random.Random(seed)
    began = time.monotonic()
    source = folder / "news.jsonl"
    make_articles(source, articles)
    started = time.monotonic()
    done = subprocess.run(_command(source, folder / "whole.db"), capture_output=True)
    longest = time.monotonic() - started
    faults = [] if done.returncode == 0 else [last_words(done)]
    wanted = contents(folder / "whole.db") if not faults else {}
    killed = ended = acknowledged = 0
    while killed < kills and not faults:
        path = folder / f"news{ended}.db"
        whole = False
        before = killed
        while not whole and not faults:
            limit = rng.uniform(0.1, 1) * longest if killed < kills else float("inf")
            seen, done_or_none = _run_and_kill(_command(source, path), path, limit)
            acknowledged += len(seen)
            whole = done_or_none is not None
            if done_or_none is None:
                killed += 1
            elif done_or_none.returncode:
                faults.append(last_words(done_or_none))
            if path.exists():
                faults += unsound(path)
                if lost := seen - set(_ids(path)):
                    faults.append(f"{len(lost)} acknowledged records are gone after a kill")
        ended += 1
        if not faults and contents(path) != wanted:
            faults.append("a ledger that was killed over and over differs from one that was not")
        if killed == before:
            longest *= 0.7  # the machine has become faster: runs end before their kill
        print(f"add: {killed} kills, {ended} runs ended, {len(faults)} faults", file=sys.stderr, flush=True)
    return Trial(
        name="add",
        tried=killed,
        of="kills of `onrecord add`",
        seconds=time.monotonic() - began,
        told=f"{ended} runs of {articles:,} pages came to their end, each as if never killed; "
        f"{acknowledged:,} times a record was seen before a kill, and was there after it",
        faults=tuple(faults),
    )


def _command(source: Path, ledger: Path) -> list[str]:
    return [*ONRECORD, "add", str(source), "--ledger", str(ledger), *OPTIONS]


def _run_and_kill(
    command: list[str], path: Path, limit: float
) -> tuple[set[str], subprocess.CompletedProcess[bytes] | None]:
    """The ids that a reader saw in the ledger, and what the command said where it ended before it was killed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    ends = time.monotonic() + limit
    while process.poll() is None and time.monotonic() < ends:
        time.sleep(0.01)
    seen = set(_ids(path))
    if process.poll() is None:
        process.kill()
        process.communicate()
        return seen, None
    out, errors = process.communicate()
    return seen, subprocess.CompletedProcess(command, process.returncode, out, errors)


def _ids(path: Path) -> list[str]:
    """The ids that a reader sees, none where there is nothing to read yet."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as reader:
        return [str(id) for (id,) in reader.execute("SELECT id FROM reports")]
    return []
