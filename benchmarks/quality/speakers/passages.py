"""Reads the passages: their notation, and which sources are one actor's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.layers.spans import make_span
from onrecord.types import Article, Offsets, Published, Statement

FILE = Path(__file__).with_name("passages.txt")
_HEAD = re.compile(r"@ (\S+) (tune|check|press)(?: (\d{4}-\d\d-\d\d))?$")
_MARK = re.compile(r"\[([^\]#]+)#([^\]#]+)(?:#([a-z]+))?\]|\{([^}]+)\}|<([^>#]+)#([^>]+)>")


@dataclass
class Passage:
    """One passage: the article, its statements, and the key of each source and name."""

    id: str
    half: str
    date: str | None
    text: str = ""
    sources: list[tuple[Offsets, str, str | None]] = field(default_factory=list)
    names: list[tuple[Offsets, str]] = field(default_factory=list)
    contents: list[Offsets] = field(default_factory=list)

    def article(self) -> Article:
        """The passage as an article."""
        return Article(text=self.text, published=Published(start=self.date, end=self.date))

    def statements(self) -> tuple[Statement, ...]:
        """One statement for each source: its content is the nearest stretch in its sentence, or the source itself."""
        found = []
        for number, (source, _, _) in enumerate(self.sources, start=1):
            content = min(self.contents or [source], key=lambda one: _distance(one, source))
            direct = self.text[content[0] - 1 : content[0]] == '"'
            found.append(
                Statement(
                    id=f"s{number}", kind="direct" if direct else "indirect", source=make_span(self.text, source),
                    cue=None, content=make_span(self.text, content), confidence=1.0, method="gold",
                )
            )  # fmt: skip
        return tuple(found)


def _distance(content: Offsets, source: Offsets) -> int:
    return max(content[0] - source[1], source[0] - content[1], 0)


def read_passages(file: Path = FILE) -> list[Passage]:
    """All passages of the file.

    Raises:
        ValueError: a line is no passage.
    """
    found: list[Passage] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        head = _HEAD.match(line)
        if head is not None:
            found.append(Passage(head[1], head[2], head[3]))
        elif found and not found[-1].text:
            _fill(found[-1], line)
        else:
            raise ValueError(f"no passage: {line[:60]}")
    return found


def _fill(passage: Passage, line: str) -> None:
    text, last = "", 0
    for mark in _MARK.finditer(line):
        text += line[last : mark.start()]
        words = mark[1] or mark[4] or mark[5]
        span = (len(text), len(text) + len(words))
        text += words
        last = mark.end()
        if mark[1]:
            passage.sources.append((span, mark[2], mark[3]))
        elif mark[4]:
            passage.contents.append(span)
        else:
            passage.names.append((span, mark[6]))
    passage.text = text + line[last:]
