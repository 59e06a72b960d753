"""``python -m benchmarks.speed.stories [--reports N] [--one M]``: copies and stories in a ledger of synthetic reports.

Reports of invented words: some are copies of others, cut, thinned or reworded, others tell the same story otherwise.
Prints the CPU seconds that taking them up took (without adding them), those for ``M`` more, one at a time, the peak of
memory, the size of the index, and the F1 of copies and stories over pairs.
"""

from __future__ import annotations

import argparse
import itertools
import random
import resource
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations, islice
from pathlib import Path

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--one", type=int, default=200, help="how many more, one at a time")
    options = parser.parse_args()
    gold: dict[str, tuple[int, int]] = {}

    def records() -> Iterator[Record]:
        for story, original, record in synthetic(options.reports + options.one):
            gold[record.id] = (story, original)
            yield record

    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "l.db") as ledger:
        made = records()
        ledger.add_many(islice(made, options.reports))
        began = time.process_time(), time.perf_counter()
        taken = itertools.count(1)

        def told() -> None:
            number = next(taken)
            if number % max(1, options.reports // 10) == 0:
                print(f"  {number:,}: {time.process_time() - began[0]:.1f} s of CPU", flush=True)

        take_up(ledger.shelf, on_report=told)
        print(
            f"{options.reports:,} reports taken up: {time.process_time() - began[0]:.1f} s of CPU, "
            f"{time.perf_counter() - began[1]:.1f} s by the clock"
        )
        spent = 0.0
        for record in made:
            ledger.add(record)
            start = time.process_time()
            take_up(ledger.shelf)
            spent += time.process_time() - start
        print(f"one more: {1000 * spent / max(1, options.one):.1f} ms of CPU each")
        rows = ledger.shelf.rows()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MB; ledger {ledger.path.stat().st_size / 1e6:.0f} MB")
    copies = _pairs(_by((row.copy_of, row.report) for row in rows))
    stories = _pairs(_by((row.story, row.report) for row in rows))
    print(f"copies F1 {_f1(copies, _pairs(_by((gold[row.report][1], row.report) for row in rows))):.2f}")
    print(f"stories F1 {_f1(stories, _pairs(_by((gold[row.report][0], row.report) for row in rows))):.2f}")


if __name__ == "__main__":
    main()
