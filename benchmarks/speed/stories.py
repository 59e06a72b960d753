"""``python -m benchmarks.speed.stories [--reports N] [--one M]``: copies and stories in a ledger of synthetic reports.

Reports of invented words: some are copies of others, cut, thinned or reworded, others tell the same story otherwise.
They are taken up in a process that does nothing else. Prints the CPU seconds that it took, those for ``M`` more, one at
a time, the memory that it held on the way, the size of the ledger, and the F1 of copies and stories over pairs.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from itertools import combinations, islice
from multiprocessing import get_context
from pathlib import Path

import msgspec
from msgspec import Struct

from benchmarks.quality.corpus.syndication import copy_of
from onrecord.corpus.index import take_up
from onrecord.ledger import Ledger
from onrecord.types import Article, Model, Published, Record

WORDS = 40_000
LENGTH = 320
DAYS = 365
NOBODY = Model(name="synthetic", digest="0" * 64)


def vocabulary(chance: random.Random) -> list[str]:
    """Pronounceable words, the common ones first."""
    parts = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "ol")]
    return ["".join(chance.choice(parts) for _ in range(chance.choice((2, 3, 3, 4)))) for _ in range(WORDS)]


def synthetic(count: int, seed: int = 11) -> Iterator[tuple[int, int, Record]]:
    """``(story, original, record)``: reports in the order of their days; copies share their original."""
    chance = random.Random(seed)
    words = vocabulary(chance)
    weights = [1 / (rank + 10) for rank in range(WORDS)]
    made: list[tuple[str, int, int, str, str]] = []
    story = original = 0
    while len(made) < count:
        story += 1
        day = chance.randrange(DAYS)
        topic = [words[chance.randrange(WORDS // 10, WORDS)] for _ in range(14)]
        for _ in range(chance.choice((1, 1, 1, 2, 3))):
            original += 1
            text = " ".join(
                _sentence(chance, words, weights, topic if n < 4 else topic[:3]) for n in range(LENGTH // 16)
            )
            when = (date(2025, 1, 1) + timedelta(days=day + chance.choice((0, 0, 1)))).isoformat()
            title = " ".join(chance.sample(topic, 6)).capitalize()
            made.append((when, story, original, title, text))
            if chance.random() < 0.2:
                for _ in range(chance.choice((1, 2, 3))):
                    made.append((when, story, original, title, copy_of(text, chance)))
    for number, (when, of, origin, title, text) in enumerate(sorted(made[:count], key=lambda one: one[0])):
        article = Article(
            text=text,
            title=title,
            published=Published(start=when, end=when, basis="given"),
        )
        yield of, origin, Record(id=f"s{number}", onrecord="0", model=NOBODY, article=article)


def _sentence(chance: random.Random, words: list[str], weights: list[float], topic: list[str]) -> str:
    drawn = chance.choices(words, cum_weights=_sums(weights), k=12) + chance.sample(topic, min(4, len(topic)))
    chance.shuffle(drawn)
    return f"{' '.join(drawn).capitalize()}."


_SUMS: list[float] = []


def _sums(weights: list[float]) -> list[float]:
    if not _SUMS:
        total = 0.0
        for weight in weights:
            total += weight
            _SUMS.append(total)
    return _SUMS


def _pairs(groups: Iterable[Iterable[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def _by(keys: Iterable[tuple[object, str]]) -> list[list[str]]:
    groups: dict[object, list[str]] = {}
    for key, report in keys:
        groups.setdefault(key, []).append(report)
    return list(groups.values())


def _f1(found: set[tuple[str, str]], gold: set[tuple[str, str]]) -> float:
    return 200 * len(found & gold) / (len(found) + len(gold))


def fill(path: Path, reports: int) -> dict[str, tuple[int, int]]:
    """Add the reports to a new ledger; the story and the original of each."""
    gold: dict[str, tuple[int, int]] = {}

    def records() -> Iterator[Record]:
        for story, original, record in islice(synthetic(reports), reports):
            gold[record.id] = (story, original)
            yield record

    with Ledger(path) as ledger:
        ledger.add_many(records())
    return gold


class Taken(Struct, frozen=True, kw_only=True):
    """What taking up reports took, in a process that did nothing else.

    ``cpu`` and ``clock`` are seconds, ``one`` those of the processor for one more that comes in alone. ``held`` are the
    MiB of its own that the process held by reports taken up; ``mapped`` is the most of the ledger's file beside that,
    which the system may take back.
    """

    reports: int
    cpu: float
    clock: float
    one: float
    held: list[tuple[float, float]]
    mapped: float
    ledger: float
    copies_f1: float = 0.0
    stories_f1: float = 0.0


def _resident() -> tuple[float, float]:
    """MiB that this process holds: its own, and of files."""
    lines = Path("/proc/self/status").read_text().splitlines()
    fields = dict(line.split(":", 1) for line in lines if line.startswith("Rss"))
    own, mapped = (int(fields[name].split()[0]) / 1024 for name in ("RssAnon", "RssFile"))
    return own, mapped


def take_up_all(path: Path, reports: int, more: int) -> Taken:
    """Take up what the ledger holds, and then ``more`` reports one at a time; for a process of its own."""
    held: list[tuple[float, float]] = []
    mapped = [0.0]
    taken = itertools.count(1)

    def told() -> None:
        number = next(taken)
        if number % max(1, reports // 20) == 0:
            own, files = _resident()
            held.append((float(number), own))
            mapped.append(files)

    with Ledger(path) as ledger:
        began = time.process_time(), time.perf_counter()
        take_up(ledger.shelf, on_report=told)
        cpu, clock = time.process_time() - began[0], time.perf_counter() - began[1]
        spent = 0.0
        for _, _, record in islice(synthetic(more, seed=12), more):
            ledger.add(msgspec.structs.replace(record, id=f"more-{record.id}"))
            start = time.process_time()
            take_up(ledger.shelf)
            spent += time.process_time() - start
    return Taken(
        reports=reports,
        cpu=cpu,
        clock=clock,
        one=spent / max(1, more),
        held=held,
        mapped=max(mapped),
        ledger=path.stat().st_size / 2**20,
    )


def measure(reports: int, more: int = 200) -> Taken:
    """Fill a ledger, take its reports up, and compare what was found with how they were made."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "l.db"
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            gold = apart.submit(fill, path, reports).result()
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            taken = apart.submit(take_up_all, path, reports, more).result()
        with Ledger(path, read_only=True) as ledger:
            rows = [row for row in ledger.shelf.rows() if row.report in gold]
    copies = _pairs(_by((row.copy_of, row.report) for row in rows))
    stories = _pairs(_by((row.story, row.report) for row in rows))
    return msgspec.structs.replace(
        taken,
        copies_f1=_f1(copies, _pairs(_by((gold[row.report][1], row.report) for row in rows))),
        stories_f1=_f1(stories, _pairs(_by((gold[row.report][0], row.report) for row in rows))),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--one", type=int, default=200, help="how many more, one at a time")
    options = parser.parse_args()
    taken = measure(options.reports, options.one)
    print(f"{taken.reports:,} reports taken up: {taken.cpu:.1f} s of CPU, {taken.clock:.1f} s by the clock")
    print(f"one more: {1000 * taken.one:.1f} ms of CPU")
    for number, own in taken.held:
        print(f"  {number:10,.0f}: {own:.0f} MiB")
    print(f"files mapped: {taken.mapped:.0f} MiB; ledger: {taken.ledger:.0f} MiB")
    print(f"F1 of copies {taken.copies_f1:.2f}, of stories {taken.stories_f1:.2f}")


if __name__ == "__main__":
    main()
