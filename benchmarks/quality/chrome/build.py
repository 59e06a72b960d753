"""Builds copies of which it is known what each line is.

``bodies.txt`` holds clean articles, ``bank.tsv`` lines of page furniture with the place where they stand
(``h`` head, ``i`` between paragraphs, ``f`` foot), ``copies.txt`` and ``copies_sites.txt`` whole copies
written by hand (``T|`` title, ``B|`` body, ``C|`` furniture). The bank is split by a hash of each line: the
visible half may be read
when rules are written, the hidden half is for measuring alone.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
COPIES_PER_BODY = 4
SEED = 20221014


class Copy(NamedTuple):
    name: str
    text: str
    title: str
    body: list[str]
    chrome: list[str]


def built_copies(*, hidden: bool) -> Iterator[Copy]:
    """Four copies of each body, with furniture of one half of the bank."""
    bank = {place: [lines for where, lines in read_bank(hidden=hidden) if where == place] for place in "hif"}
    chance = random.Random(SEED + hidden)
    for number, (title, body) in enumerate(read_bodies()):
        for turn in range(COPIES_PER_BODY):
            yield build_copy(f"{number}.{turn}", title, body, bank, chance)


def build_copy(
    name: str, title: str, body: list[str], bank: dict[str, list[list[str]]], chance: random.Random
) -> Copy:
    lines: list[str] = []
    chrome: list[str] = []

    def furnish(place: str, count: int) -> None:
        for block in chance.sample(bank[place], min(count, len(bank[place]))):
            lines.extend(block)
            chrome.extend(block)

    furnish("h", chance.choice((0, 0, 1, 2, 3)))
    lines.extend(title_lines(title, chance))
    furnish("h", chance.choice((0, 1, 2, 3, 4)))
    # Between paragraphs only after whole sentences: nobody cuts a list or a verse in two.
    for position, paragraph in enumerate(body):
        lines.append(paragraph)
        after_sentence = paragraph[-1] in ".\"'”" and position + 1 < len(body)
        if after_sentence and chance.random() < 0.25:
            furnish("i", 1)
    furnish("f", chance.choice((1, 2, 3, 5, 8)))
    mark = chance.choice(("\n\n", "\n\n", "\n", "\n\n\n"))
    return Copy(name, mark.join(lines) + "\n", title, body, chrome)


def title_lines(title: str, chance: random.Random) -> list[str]:
    style = chance.randrange(5)
    if style == 0:
        return [f"{title} {title}", title, title]
    if style == 1:
        return [f"{title} | The Coast", title]
    return [title] * (style - 1)


def written_copies(name: str) -> Iterator[Copy]:
    """The copies of a file written by hand; ``⏎`` stands for a line break within a wrapped paragraph."""
    text = (HERE / name).read_text(encoding="utf-8")
    for number, block in enumerate(text.split("\n%%\n")):
        marked = [line.split("|", 1) for line in block.strip("\n").split("\n")]
        body = [line.replace("⏎", " ") for kind, line in marked if kind == "B"]
        chrome = [line for kind, line in marked if kind == "C"]
        titles = [line for kind, line in marked if kind == "T"]
        mark = "\n\n" if number % 3 or "⏎" in block else "\n"
        whole = mark.join(line.replace("⏎", "\n") for _, line in marked)
        yield Copy(f"{name}.{number}", whole, min(titles, key=len), body, chrome)


def read_bodies() -> list[tuple[str, list[str]]]:
    blocks = (HERE / "bodies.txt").read_text(encoding="utf-8").split("\n%%\n")
    articles = [[line for line in block.split("\n") if line.strip()] for block in blocks]
    return [(lines[0].removeprefix("# "), lines[1:]) for lines in articles]


def read_bank(*, hidden: bool) -> list[tuple[str, list[str]]]:
    rows = (line.split("\t", 1) for line in (HERE / "bank.tsv").read_text(encoding="utf-8").splitlines())
    return [(place, line.split(" ⏎ ")) for place, line in rows if is_hidden(line) == hidden]


def is_hidden(line: str) -> bool:
    return hashlib.sha256(line.encode()).digest()[0] % 2 == 1
