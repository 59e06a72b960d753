"""How fast a ledger of many statements takes records in and finds them.

``python -m benchmarks.speed.ledger`` prints the table. The records are made by program: sentences of invented
words whose frequencies fall off as those of a language do (Zipf, exponent 1), some 25 words a statement and
15 statements a report, over ten years. The same seed makes the same ledger.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from onrecord.errors import LedgerError
from onrecord.ledger import Ledger, Place, place_of
from onrecord.types import Actor, Article, Interval, Model, Published, Record, Span, Statement

SEED = 20
VOCABULARY = 60_000
STATEMENTS_A_REPORT = 15
CHUNK = 2000
_ACTS = ("asserts", "predicts", "promises", "denies", "threatens")
_ACT_SHARES = (0.62, 0.15, 0.12, 0.08, 0.03)
_MODEL = Model(name="synthetic", digest="0" * 64)
_SYLLABLES = tuple(a + b for a in "bdfgklmnprstvz" for b in "aeiou")


class Press:
    """Makes reports of invented words, the same for the same seed."""

    def __init__(self, seed: int = SEED) -> None:
        self._rng = np.random.default_rng(seed)
        self.words = [_word(n) for n in range(VOCABULARY)]
        self._cumulated = np.cumsum(1 / np.arange(2, VOCABULARY + 2))
        self._cumulated /= self._cumulated[-1]
        self.people = [f"{_word(n + 500).title()} {_word(n * 7 + 90).title()}" for n in range(4000)]
        self.outlets = [f"{_word(n + 40).title()} Gazette" for n in range(40)]

    def records(self, count: int, *, first: int = 0) -> list[Record]:
        """``count`` reports, numbered from ``first``."""
        return [self._record(n) for n in range(first, first + count)]

    def _record(self, number: int) -> Record:
        rng = self._rng
        drawn = np.searchsorted(self._cumulated, rng.random((STATEMENTS_A_REPORT, 25)))
        sentences = [" ".join([self.words[n] for n in row]) for row in drawn]
        text = ". ".join(sentences)
        title = " ".join(self.words[n] for n in np.searchsorted(self._cumulated, rng.random(8)))
        day = str(np.datetime64("2015-01-01") + rng.integers(3650))
        actors = tuple(
            Actor(id=f"a{n}", name=self.people[int(rng.zipf(1.3)) % 4000], type="person", country="NOR")
            for n in range(3)
        )
        statements: list[Statement] = []
        start = 0
        for n, sentence in enumerate(sentences):
            statements.append(self._statement(n, sentence, start, actors[n % 3], day))
            start += len(sentence) + 2
        article = Article(
            text=text,
            title=title,
            publisher=self.outlets[number % 40],
            published=Published(start=day, end=day, basis="metadata"),
        )
        return Record(
            id=f"{number:016x}", onrecord="0", model=_MODEL, article=article, statements=tuple(statements),
            actors=actors,
        )  # fmt: skip

    def _statement(self, n: int, sentence: str, start: int, actor: Actor, day: str) -> Statement:
        act = _ACTS[int(np.searchsorted(np.cumsum(_ACT_SHARES), self._rng.random()))]
        source = sentence.split(" ", 1)[0]
        return Statement(
            id=f"s{n + 1}", kind="indirect", cue=None, confidence=0.9, method="synthetic", speaker=actor.id,
            source=Span(spans=((start, start + len(source)),), text=source),
            content=Span(spans=((start, start + len(sentence)),), text=sentence),
            act=act, polarity="pos", certainty="CT", hedges=(), conditions=(), said=None, addressee=None,
            due=Interval(start=day, end=day, text=source) if act == "promises" else None,
        )  # type: ignore[arg-type]  # fmt: skip


def _word(n: int) -> str:
    """The ``n``-th invented word; the more frequent ones are shorter."""
    word = ""
    n += 1
    while n:
        n, syllable = divmod(n, len(_SYLLABLES))
        word += _SYLLABLES[syllable]
    return word


def fill(place: Place, statements: int, press: Press) -> tuple[float, float]:
    """Fill a new ledger: statements a second, and a second of processor time, the records made before."""
    spent = worked = 0.0
    reports = -(-statements // STATEMENTS_A_REPORT)
    with Ledger(place) as ledger:
        for first in range(0, reports, CHUNK):
            records = press.records(min(CHUNK, reports - first), first=first)
            began, idle = time.perf_counter(), time.process_time()
            ledger.add_many(records)
            spent += time.perf_counter() - began
            worked += time.process_time() - idle
    return reports * STATEMENTS_A_REPORT / spent, reports * STATEMENTS_A_REPORT / worked


def is_there(place: Place) -> bool:
    """Whether a ledger was made there."""
    try:
        Ledger(place, read_only=True).close()
    except LedgerError:
        return False
    return True


def questions(press: Press, repeats: int) -> Iterator[tuple[str, list[Callable[[Ledger], Sequence[object]]]]]:
    """The kinds of search, each with ``repeats`` different ones."""
    rng = np.random.default_rng(SEED + 1)
    words, people = press.words, press.people

    def some(low: int, high: int, count: int = 1) -> list[str]:
        return [" ".join(words[n] for n in rng.integers(low, high, count)) for _ in range(repeats)]

    common, medium, rare = some(2, 40), some(100, 1000), some(5000, 50000)
    dates = [str(np.datetime64("2015-01-01") + n) for n in rng.integers(0, 3600, repeats)]
    names = [people[n] for n in rng.integers(0, 300, repeats)]
    yield "the most frequent word", [lambda led: led.search(words[0])] * repeats
    yield "common word", [lambda led, w=w: led.search(w) for w in common]
    yield "medium word", [lambda led, w=w: led.search(w) for w in medium]
    yield "rare word", [lambda led, w=w: led.search(w) for w in rare]
    yield "two common words", [lambda led, w=w: led.search(w) for w in some(2, 40, 2)]
    yield "two medium words", [lambda led, w=w: led.search(w) for w in some(100, 1000, 2)]
    yield (
        "common and rare word",
        [lambda led, a=a, b=b: led.search(f"{a} {b}") for a, b in zip(common, rare, strict=True)],
    )
    yield "phrase of two common words", [lambda led, w=w: led.search(f'"{w}"') for w in some(2, 40, 2)]
    yield "prefix of 3 letters", [lambda led, w=w: led.search(w[:3] + "*") for w in medium]
    yield "prefix of 5 letters", [lambda led, w=w: led.search(w[:5] + "*") for w in rare]
    yield "speaker", [lambda led, n=n: led.search(speaker=n) for n in names]
    yield (
        "common word, speaker",
        [lambda led, w=w, n=n: led.search(w, speaker=n) for w, n in zip(common, names, strict=True)],
    )
    yield (
        "common word, one week",
        [
            lambda led, w=w, d=d: led.search(w, since=d, until=str(np.datetime64(d) + 6))
            for w, d in zip(common, dates, strict=True)
        ],
    )
    yield "common word, frequent act", [lambda led, w=w: led.search(w, act="asserts") for w in common]
    yield "medium word, rare act", [lambda led, w=w: led.search(w, act="threatens") for w in medium]
    yield "rare word, publisher", [lambda led, w=w: led.search(w, publisher=press.outlets[3]) for w in rare]
    yield (
        "rare act, one year, no words",
        [lambda led: led.search(act="threatens", since="2018-01-01", until="2018-12-31")] * repeats,
    )
    yield "common word, 100th page", [lambda led, w=w: led.search(w, offset=2000) for w in common]


def measure(place: Place, press: Press, repeats: int) -> list[tuple[str, float, float, float, float]]:
    """For each kind: its name, hits a search, and in milliseconds the median, the 95th percentile, and the median
    of processor time, which other programs on the machine do not lengthen.
    """
    table = []
    with Ledger(place, read_only=True) as ledger:
        for name, asked in questions(press, repeats):
            times, worked, hits = [], [], 0
            for ask in asked:
                began, idle = time.perf_counter(), time.process_time()
                hits += len(ask(ledger))
                times.append((time.perf_counter() - began) * 1000)
                worked.append((time.process_time() - idle) * 1000)
            high = float(np.percentile(times, 95))
            table.append((name, hits / len(asked), statistics.median(times), high, statistics.median(worked)))
    return table


def main() -> None:
    """Fill a ledger, search it, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--ledger", help="a file or an address: keep it here, and use it when it is there")
    parser.add_argument("--optimize", action="store_true", help="merge the index before the searches")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = place_of(asked.ledger or Path(folder) / "ledger.db")
        press = Press()
        if not is_there(place):
            rate, alone = fill(place, asked.statements, press)
            print(f"insert                          {rate:12,.0f} statements/s")
            print(f"insert, by processor time       {alone:12,.0f} statements/s")
        if asked.optimize:
            with Ledger(place) as ledger:
                ledger.optimize()
        with Ledger(place, read_only=True) as ledger:
            print(f"ledger                          {ledger.counts()['statements']:12,} statements, ", end="")
        size = f"{place.stat().st_size / 1e6:,.0f} MB" if isinstance(place, Path) else "on a server"
        print(f"{size}\n\n{'search':32}{'hits':>8}{'median ms':>12}{'p95 ms':>10}{'cpu ms':>10}")
        table = measure(place, press, asked.repeats)
        for name, hits, median, high, worked in table:
            print(f"{name:32}{hits:8.1f}{median:12.1f}{high:10.1f}{worked:10.1f}")
        print(
            f"{'median of the kinds':40}{statistics.median(row[2] for row in table):12.1f}"
            f"{statistics.median(row[4] for row in table):20.1f}"
        )


if __name__ == "__main__":
    main()
