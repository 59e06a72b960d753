"""Reports with their date hidden: how many get an interval, how wide, and how often it holds the true date.

The sample press (bodies without dateline), PolNeAR dev, TimeBank, and the dated articles of PAC (2012 to 2023).
``share_right`` is 100 where nothing was inferred: no date is no wrong date. ``width_max`` is the median width in days.

``_ledger``: each report again, beside a ledger that holds all others of its collection with their dates. The measures
of likeness were set on PolNeAR train and the stories of PAC with even numbers; ``pac_check`` are those with odd ones.
Texts that PAC has twice, under different days, are left out: one of the days is wrong.
"""

from __future__ import annotations

import json
import lzma
import re
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from onrecord.articles import read_article
from onrecord.cli.dates import Rarity
from onrecord.corpus.dates import date_by_stories, read_telling
from onrecord.layers.dating import infer_date
from onrecord.layers.times import find_times
from onrecord.ledger import Ledger
from onrecord.reader import judge
from onrecord.sources import find_pages
from onrecord.types import Article, Page, Published

NAME = "dating"
NEEDS_SHARED = True
ROOT = Path(__file__).parents[3]
PRESS = ROOT / "examples" / "press"
DATELINE = re.compile(r"^[A-Z][^\n]{0,60}\d[^\n]{0,20}?(?: - | – | — )")
BYLINE = re.compile(r"^(?:By .{0,60}|Posted.{0,60}|.{0,40}©.{0,80}|.{0,40}\d\d:\d\d.{0,20})$", re.MULTILINE)

OPENING = 600
"""Code points by which a text that comes twice is known."""
READ: Any = {"model": "fast", "skip": ("headline", "quantities")}

Case = tuple[Article, str]


def infer(article: Article) -> Published:
    """The date inferred, with the one known taken away."""
    hidden = replace(article, published=Published())
    return infer_date(hidden, find_times(article.text, report_date=None))


def press() -> Iterator[Case]:
    """The reports of the sample press without datelines, with their true dates."""
    key = json.loads((PRESS / "gold.json").read_text(encoding="utf-8"))["reports"]
    for report in key.values():
        for page in find_pages([PRESS / report["file"]], stdin=None):
            if isinstance(page, Page) and "feed" not in str(report["file"]):
                article, _ = read_article(page)
                yield replace(article, text=BYLINE.sub("", DATELINE.sub("", article.text))), report["date"]


def corpus(path: Path, field: str, *, source: str = "") -> Iterator[Case]:
    """The articles of a file in JSON Lines that have a date; those of one source, where one is named."""
    with (
        lzma.open(path, "rt", encoding="utf-8")
        if path.suffix == ".xz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            row = json.loads(line)
            if row.get(field) and row.get("source", "").startswith(source):
                yield Article(text=row["text"], title=row.get("title")), row[field][:10]


def pac_check(path: Path) -> list[Case]:
    """The dated articles of PAC's stories with odd numbers, without texts that come under several days."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["id"].startswith("pac-") and row.get("date")]
    days = defaultdict(set)
    for row in rows:
        days[row["text"][:OPENING]].add(row["date"])
    return [
        (Article(text=row["text"], title=row.get("title")), row["date"][:10])
        for row in rows
        if len(days[row["text"][:OPENING]]) == 1 and int(row["id"].split("_")[1]) % 2
    ]


def beside_others(cases: Iterable[Case]) -> Iterator[tuple[Published, str]]:
    """What each article gets beside a ledger of all others with their dates, and its true date."""
    records = [
        (
            judge(
                replace(article, published=Published(start=day, end=day, basis="given")),
                id=str(number),
                **READ,
            ),
            day,
        )
        for number, (article, day) in enumerate(cases)
    ]
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "all.db") as ledger:
        ledger.add_many(record for record, _ in records)
        rarity = Rarity(ledger)
        for record, day in records:
            near = ledger.alike(read_telling(record).forms.values(), dated=True)
            found = date_by_stories(record, near, rarity)
            yield found or infer(record.article), day


def score(found: Iterable[tuple[Published, str]]) -> dict[str, float]:
    """Share of articles with an interval, share of intervals that hold the date, median width in days."""
    total, right = 0, 0
    widths: list[int] = []
    for published, truth in found:
        total += 1
        if published.basis == "inferred" and published.start and published.end:
            widths.append((date.fromisoformat(published.end) - date.fromisoformat(published.start)).days + 1)
            right += published.start <= truth <= published.end
    return {
        "coverage": round(100 * len(widths) / total, 1),
        "share_right": round(100 * right / len(widths), 1) if widths else 100.0,
        "width_max": float(statistics.median(widths)) if widths else 0.0,
    }


def measure(shared: Path | None) -> dict[str, float]:
    """The figures of each collection."""
    assert shared is not None
    data = shared / "data"
    collections: dict[str, Iterable[Case]] = {
        "press": press(),
        "polnear_dev": corpus(data / "attribution" / "polnear_dev.jsonl", "date"),
        "pac": corpus(data / "unlabelled" / "news.jsonl.xz", "date", source="PAC"),
        "timebank": corpus(data / "time" / "te3_timebank.jsonl", "dct"),
    }
    answers = {name: ((infer(article), day) for article, day in cases) for name, cases in collections.items()}
    beside: dict[str, Iterable[Case]] = {
        "press": press(),
        "polnear_dev": corpus(data / "attribution" / "polnear_dev.jsonl", "date"),
        "pac_check": pac_check(data / "unlabelled" / "news.jsonl.xz"),
    }
    answers |= {f"{name}_ledger": beside_others(cases) for name, cases in beside.items()}
    return {f"{name}/{key}": value for name, found in answers.items() for key, value in score(found).items()}
