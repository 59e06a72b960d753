"""``python -m benchmarks.speed.site --ledger FILE``: the pages of the site over a ledger of invented statements.

The ledger is that of ``python -m benchmarks.speed.ledger --ledger FILE``; it is made when it is not there.
Requests go through the whole application in one process: routing, search, facets, template, headers.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import numpy as np
from starlette.testclient import TestClient

from benchmarks.speed.ledger import SEED, Press, fill
from onrecord.corpus import take_up
from onrecord.ledger import Ledger
from onrecord.web import make_app


def addresses(press: Press, repeats: int, reports: int) -> Iterator[tuple[str, list[str]]]:
    """The kinds of page, each with ``repeats`` different addresses; ``reports`` is how many the ledger has."""
    rng = np.random.default_rng(SEED + 2)
    words, people = press.words, press.people

    def some(low: int, high: int, count: int = 1) -> list[str]:
        return [" ".join(words[n] for n in rng.integers(low, high, count)) for _ in range(repeats)]

    def searches(**asked: list[str] | str) -> list[str]:
        return [
            "/search?"
            + urlencode({key: value if isinstance(value, str) else value[n] for key, value in asked.items()})
            for n in range(repeats)
        ]

    names = [people[n] for n in rng.integers(0, 300, repeats)]
    days = [str(np.datetime64("2015-01-01") + n) for n in rng.integers(0, 3600, repeats)]
    yield "search, the latest", ["/search"] * repeats
    yield "search, most frequent word", searches(q=words[0])
    yield "search, common word", searches(q=some(2, 40))
    yield "search, medium word", searches(q=some(100, 1000))
    yield "search, rare word", searches(q=some(5000, 50000))
    yield "search, two medium words", searches(q=some(100, 1000, 2))
    yield "search, phrase of common words", searches(q=[f'"{w}"' for w in some(2, 40, 2)])
    yield "search, speaker", searches(speaker=names)
    yield "search, common word and speaker", searches(q=some(2, 40), speaker=names)
    yield "search, common word since a day", searches(q=some(2, 40), since=days)
    yield "search, medium word, rare act", searches(q=some(100, 1000), act="threatens")
    yield "search, certainty that none has", searches(certainty="PS")
    yield "search, common word, 100th page", searches(q=some(2, 40), offset="2000")
    some_reports = [f"{n:016x}" for n in rng.integers(0, reports, repeats)]
    yield "report", [f"/report/{report}" for report in some_reports]
    yield "story", [f"/story/{report}" for report in some_reports]
    yield "stories, the latest", ["/stories"] * repeats
    yield "stories, 1,000th page", ["/stories?offset=20000"] * repeats
    yield "person", [f"/person/{name.replace(' ', '%20')}" for name in names]
    yield "audit", ["/audit"] * repeats
    yield (
        "audit, a month of an outlet",
        [
            f"/audit?publisher={outlet.replace(' ', '+')}&since={day}&until={np.datetime64(day) + 30}"
            for outlet, day in zip(press.outlets[:5], days[:5], strict=True)
        ],
    )
    yield "audit, another outlet", [f"/audit?publisher={press.outlets[7].replace(' ', '+')}"]
    yield "due", ["/due"] * repeats
    yield "due, a day", [f"/due?on={day}&since={day}&until={day}" for day in days[:3]]


def main() -> None:
    """Ask for the pages, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--ledger", type=Path, help="keep the ledger here, and use it when it is there")
    asked = parser.parse_args()
    press = Press()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.ledger or Path(folder) / "ledger.db"
        if not path.exists():
            fill(path, asked.statements, press)
        with Ledger(path) as ledger:  # brings a ledger of an older version up to date
            began = time.process_time()
            taken = take_up(ledger.shelf)
            counts = ledger.counts()
            print(f"{counts['statements']:,} statements in {counts['reports']:,} reports")
            print(f"{taken:,} of them taken up into stories: {time.process_time() - began:.1f} s of CPU\n")
        print(f"{'page':36}{'kB':>8}{'median ms':>12}{'p95 ms':>10}{'cpu ms':>10}")
        medians = []
        with TestClient(make_app(path), base_url="http://localhost") as client:
            for name, url in (
                ("the first page, once", "/"),
                ("the audit, once", "/audit"),
            ):  # both are made at the start
                began, idle = time.perf_counter(), time.process_time()
                client.get(url)
                waited, spent = time.perf_counter() - began, time.process_time() - idle
                print(f"{name:36}{'':8}{waited * 1000:12.1f}{'':10}{spent * 1000:10.1f}", flush=True)
            for name, urls in addresses(press, asked.repeats, counts["reports"]):
                times, worked, size = [], [], 0
                for url in urls:
                    began, idle = time.perf_counter(), time.process_time()
                    answer = client.get(url)
                    times.append((time.perf_counter() - began) * 1000)
                    worked.append((time.process_time() - idle) * 1000)
                    assert answer.status_code == 200, url
                    size += len(answer.content)
                if name.startswith("search"):
                    medians += times
                print(
                    f"{name:36}{size / len(urls) / 1000:8.1f}{statistics.median(times):12.1f}"
                    f"{float(np.percentile(times, 95)):10.1f}{statistics.median(worked):10.1f}",
                    flush=True,
                )
        print(f"\nmedian of all searches: {statistics.median(medians):.1f} ms")


if __name__ == "__main__":
    main()
