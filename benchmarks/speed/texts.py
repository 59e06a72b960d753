"""What is read when speed is measured: news of about 600 words, as clean text and as the pages it might come from."""

from __future__ import annotations

import html
import json
import lzma
from pathlib import Path

WORDS = 600
PRESS = Path(__file__).resolve().parents[2] / "examples/press/reports"

_MENU = "".join(
    f'<li><a href="/{name}">{name.title()}</a></li>' for name in ("news", "sport", "weather", "shop")
)
_LINKED_DATA = (
    '{"@type": "NewsArticle", "datePublished": "2026-03-04", "publisher": {"name": "The Daily Example"}}'
)
_ABOVE = ("Skip to content", "News Sport Weather Shop")
_BELOW = ("Share this:", "Previous Post Next Post", "Related stories", "Leave a Reply", "© The Daily Example")


def load_texts(shared: Path | None, limit: int) -> list[str]:
    """Unlabelled news of 450 to 750 words where the corpora are, else the reports of the sample press (shorter)."""
    if shared is None:
        return _press()[:limit]
    texts: list[str] = []
    with lzma.open(shared / "data/unlabelled/news.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            if 0.75 * WORDS <= len(text.split()) <= 1.25 * WORDS:
                texts.append(text)
            if len(texts) == limit:
                break
    return texts


def _press() -> list[str]:
    from onrecord.articles import read_article
    from onrecord.sources import find_pages
    from onrecord.types import Page

    return [read_article(page)[0].text for page in find_pages([PRESS]) if isinstance(page, Page)]


def title_of(text: str) -> str:
    """A headline for a text: its first words."""
    return " ".join(text.split()[:9])


def as_html(text: str) -> str:
    """The text as a page with a menu, metadata and a foot."""
    title = html.escape(title_of(text))
    body = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n") if line.strip())
    return (
        f'<html lang="en"><head><title>{title} | The Daily Example</title>'
        f'<script type="application/ld+json">{_LINKED_DATA}</script></head><body><nav><ul>{_MENU}</ul></nav>'
        f"<article><h1>{title}</h1>{body}</article><footer><p>© The Daily Example</p></footer></body></html>"
    )


def as_copy(text: str) -> str:
    """The text as somebody copied it from a page, with the page's furniture."""
    title = title_of(text)
    return "\n\n".join((title, *_ABOVE, title, *(line for line in text.split("\n") if line.strip()), *_BELOW))
