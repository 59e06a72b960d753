"""Reports with their date hidden: how many get an interval, how wide, and how often it holds the true date.

The sample press (bodies without dateline), PolNeAR dev, TimeBank, and the dated articles of PAC (2012 to 2023).
``share_right`` is 100 where nothing was inferred: no date is no wrong date. ``width_max`` is the median width in days.
"""

from __future__ import annotations

import json
import lzma
import re
import statistics
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from onrecord.articles import read_article
from onrecord.layers.dating import infer_date
from onrecord.layers.times import find_times
from onrecord.sources import find_pages
from onrecord.types import Article, Page, Published

NAME = "dating"
NEEDS_SHARED = True
ROOT = Path(__file__).parents[3]
PRESS = ROOT / "examples" / "press"
DATELINE = re.compile(r"^[A-Z][^\n]{0,60}\d[^\n]{0,20}?(?: - | – | — )")
BYLINE = re.compile(r"^(?:By .{0,60}|Posted.{0,60}|.{0,40}©.{0,80}|.{0,40}\d\d:\d\d.{0,20})$", re.MULTILINE)

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


def score(cases: Iterable[Case]) -> dict[str, float]:
    """Share of articles with an interval, share of intervals that hold the date, median width in days."""
    total, right = 0, 0
    widths: list[int] = []
    for article, truth in cases:
        total += 1
        found = infer(article)
        if found.basis == "inferred" and found.start and found.end:
            widths.append((date.fromisoformat(found.end) - date.fromisoformat(found.start)).days + 1)
            right += found.start <= truth <= found.end
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
    return {
        f"{name}/{key}": value for name, cases in collections.items() for key, value in score(cases).items()
    }
