"""Whether memory stays flat: what a process holds while it reads very many articles, one after the other."""

from __future__ import annotations

import os
import random
from pathlib import Path

from msgspec import Struct

SAMPLES = 200


class Memory(Struct, frozen=True, kw_only=True):
    """MiB resident by articles read, and how many MiB the second half of them added."""

    resident: list[tuple[float, float]]
    added: float


def measure(texts: list[str], model: str, *, articles: int) -> Memory:
    """Read so many articles, each of other paragraphs of the texts."""
    from onrecord.reader import read_page
    from onrecord.types import Page

    rng = random.Random(1)
    paragraphs = [part for text in texts for part in text.split("\n") if part.strip()]
    resident = []
    for number in range(articles):
        text = "\n\n".join(rng.choices(paragraphs, k=rng.randint(5, 25)))
        read_page(Page(location="page", kind="article", content=text), model=model, time_limit=None)
        if (number + 1) % max(1, articles // SAMPLES) == 0:
            resident.append((float(number + 1), _resident()))
    half = [size for count, size in resident if count <= articles / 2]
    return Memory(resident=resident, added=max(size for _, size in resident) - max(half))


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
