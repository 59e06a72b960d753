"""Text copies: what of the body is kept, what of the page's furniture is left, and whether one title comes
out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from benchmarks.quality.chrome.build import Copy, built_copies, written_copies
from onrecord.articles import read_article
from onrecord.types import Article, Page

NAME = "chrome"
NEEDS_SHARED = False


def measure(shared: Path | None = None) -> dict[str, float]:
    """Percentages over the copies with visible furniture, with hidden furniture, over those written by hand, and
    over those written after sites of many countries."""
    sets = {
        "visible": built_copies(hidden=False),
        "hidden": built_copies(hidden=True),
        "written": written_copies("copies.txt"),
        "sites": written_copies("copies_sites.txt"),
    }
    figures: dict[str, float] = {}
    for name, copies in sets.items():
        figures.update({f"{name}_{figure}": value for figure, value in score(copies).items()})
    return figures


def score(copies: Iterable[Copy]) -> dict[str, float]:
    """Body paragraphs kept, furniture lines left, copies with exactly the one title: each in percent."""
    body = kept = chrome = left = titles = total = 0
    for copy in copies:
        article = read(copy)
        body += len(copy.body)
        kept += len(copy.body) - len(lost(copy, article))
        chrome += len(copy.chrome)
        left += len(remaining(copy, article))
        titles += one_title(copy, article)
        total += 1
    return {
        "body_kept": round(100 * kept / body, 2),
        "chrome_left_max": round(100 * left / chrome, 2),
        "one_title": round(100 * titles / total, 2),
    }


def read(copy: Copy) -> Article:
    return read_article(Page(location=copy.name, kind="text", content=copy.text))[0]


def lost(copy: Copy, article: Article) -> list[str]:
    paragraphs = set(article.text.split("\n\n"))
    return [line for line in copy.body if line not in paragraphs]


def remaining(copy: Copy, article: Article) -> list[str]:
    paragraphs = set(article.text.split("\n\n")) - set(copy.body)
    return [line for line in copy.chrome if line in paragraphs]


def one_title(copy: Copy, article: Article) -> bool:
    return article.title == copy.title and copy.title not in article.text.split("\n\n")
