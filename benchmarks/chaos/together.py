"""Two processes add the same files to the same ledger at the same time, while a third searches it."""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path

from benchmarks.chaos.add import OPTIONS
from benchmarks.chaos.ledgers import contents, make_articles, unsound
from benchmarks.chaos.trials import ONRECORD, Trial, complaints


def run(folder: Path, *, rounds: int, articles: int = 400) -> Trial:
    """So many rounds, each with a new ledger."""
    began = time.monotonic()
    source = folder / "news.jsonl"
    make_articles(source, articles)
    add = [*ONRECORD, "add", str(source), *OPTIONS, "--ledger"]
    faults: list[str] = []
    subprocess.run([*add, str(folder / "whole.db")], capture_output=True, check=True)
    wanted = contents(folder / "whole.db")
    searches = 0
    for number in range(rounds):
        path = folder / f"both{number}.db"
        writers = [
            subprocess.Popen([*add, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(2)
        ]
        while any(writer.poll() is None for writer in writers):
            if path.exists():
                search = [*ONRECORD, "search", "pier", "--json", "--ledger", str(path)]
                # 2: the ledger is being made, and holds nothing yet
                faults += complaints(subprocess.run(search, capture_output=True), codes=(0, 2))
                searches += 1
            time.sleep(0.05)
        added = 0
        for writer in writers:
            out, errors = writer.communicate()
            faults += complaints(subprocess.CompletedProcess((), writer.returncode, out, errors), codes=(0,))
            added += json.loads(out)["added"] if writer.returncode == 0 else 0
        if added != articles:
            faults.append(f"the two say that they added {added} together, of {articles}")
        faults += unsound(path)
        if contents(path) != wanted:
            faults.append("what two wrote differs from what one writes")
    return Trial(
        name="together",
        tried=rounds,
        of="ledgers with two writers",
        seconds=time.monotonic() - began,
        told=f"each page once, whichever of the two came first; {searches} searches meanwhile were answered",
        faults=tuple(faults),
    )
