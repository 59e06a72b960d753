"""``python -m benchmarks.speed.batch``: what a batch costs beside the reading itself, in CPU time and in bytes.

Pages go through the whole machinery (source, child, journal, tables) with every layer left out, so that what is
measured is the machinery. CPU time, not the clock, so that other work on the machine counts little. Prints a line of
JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
from pathlib import Path

from onrecord.batch import Options, Report, run_batch
from onrecord.reader import LAYERS

WORDS = (
    "harbour",
    "board",
    "berth",
    "said",
    "ferry",
    "“we will close it”",
    "spring",
    "report",
    "vote",
    "delay",
)


def make_articles(path: Path, count: int, *, words: int) -> None:
    """Articles of so many words, all different, as JSON Lines."""
    rng = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = " ".join(rng.choices(WORDS, k=words))
            file.write(json.dumps({"id": str(number), "text": text, "date": "2024-05-31"}) + "\n")


def make_warc(path: Path, count: int, *, words: int) -> None:
    """The same as pages of a web archive, a gzip member each."""
    import gzip

    rng = random.Random(1)
    with path.open("wb") as file:
        for number in range(count):
            text = " ".join(rng.choices(WORDS, k=words))
            body = f"<html><title>{number}</title><article><p>{text}</p></article>".encode()
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://coast.example/{number}\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n"))


def cpu() -> float:
    """Seconds of CPU that this process and its finished children have taken."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def run(path: Path, out: Path, *, table: str) -> float:
    """The CPU seconds of a batch over the file."""
    before = cpu()
    options = Options(model="rules", table=table, skip=tuple(sorted(LAYERS)))  # type: ignore[arg-type]
    *_, report = run_batch([path], out, options=options, workers=1)
    assert isinstance(report, Report) and not report.set_aside
    return cpu() - before


def main(arguments: list[str] | None = None) -> int:
    """Run with the arguments of the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.batch", description=__doc__)
    parser.add_argument("--pages", type=int, default=4000)
    parser.add_argument("--words", type=int, default=600)
    given = parser.parse_args(arguments)
    told: dict[str, float | int] = {"pages": given.pages, "words": given.words}
    with tempfile.TemporaryDirectory(prefix="onrecord-speed-") as name:
        folder = Path(name)
        make_articles(folder / "one.jsonl", 1, words=given.words)
        make_articles(folder / "news.jsonl", given.pages, words=given.words)
        started = run(folder / "one.jsonl", folder / "started", table="jsonl")
        told["start_seconds"] = round(started, 2)
        for table in ("jsonl", "parquet"):
            seconds = run(folder / "news.jsonl", folder / table, table=table) - started
            told[f"{table}_ms_a_page"] = round(1000 * seconds / given.pages, 3)
            size = sum(path.stat().st_size for path in (folder / table).rglob("part-*"))
            told[f"{table}_bytes_a_page"] = round(size / given.pages)
        from onrecord.sources import find_pages

        make_warc(folder / "pages.warc.gz", given.pages, words=given.words)
        before = cpu()
        assert sum(1 for _ in find_pages([folder / "pages.warc.gz"])) == given.pages
        told["warc_source_ms_a_page"] = round(1000 * (cpu() - before) / given.pages, 3)
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
