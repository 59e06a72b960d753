"""Time per article against its length: it must grow as the length does."""

from __future__ import annotations

import time

import numpy as np
from msgspec import Struct

WORDS = (200, 500, 1000, 2000, 5000, 10_000, 20_000)


class Growth(Struct, frozen=True, kw_only=True):
    """Seconds of processor time by words; ``power`` is 1 where they are in proportion, 2 for a square."""

    seconds: list[tuple[float, float]]
    power: float


def measure(texts: list[str], model: str, *, turns: int = 2) -> Growth:
    """Read articles of every length, each put together from paragraphs of the texts, and take the faster turn."""
    from onrecord.reader import read_page
    from onrecord.types import Page

    paragraphs = [part for text in texts for part in text.split("\n") if part.strip()]
    seconds = []
    for count in (WORDS[0], *WORDS):  # the first one warms up
        page = Page(location="page", kind="article", content=_article(paragraphs, count), date="2024-06-03")
        fastest = float("inf")
        for _ in range(turns):
            begun = time.process_time()
            read_page(page, model=model, time_limit=None)
            fastest = min(fastest, time.process_time() - begun)
        seconds.append((float(count), fastest))
    measured = seconds[1:]
    # From a thousand words on, where what each article costs whatever its length no longer counts.
    long = np.log([pair for pair in measured if pair[0] >= 1000])
    power = float(np.polyfit(long[:, 0], long[:, 1], 1)[0])
    return Growth(seconds=measured, power=round(power, 2))


def _article(paragraphs: list[str], words: int) -> str:
    """An article of so many words, or a few less: no paragraph twice while there are enough."""
    taken: list[str] = []
    left, number = words, 0
    while left > 0:
        paragraph = " ".join(paragraphs[number % len(paragraphs)].split()[:left])
        taken.append(paragraph)
        left -= len(paragraph.split())
        number += 1
    return "\n\n".join(taken)
