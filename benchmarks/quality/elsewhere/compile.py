"""Turns the marked passages into the JSON Lines of each half.

A passage begins with a line ``# id``. In its text ``{s3|the mayor}`` is the source of statement 3,
``{c3|said}`` its cue and ``{t3|…}`` a piece of its content; spans may lie within one another, and
``{s3,s4|he}`` serves two statements. Quotation marks around the whole of a piece of content, and a comma at
the end of a source, are left out of the spans. ``python -m benchmarks.quality.elsewhere.compile`` writes both
files and prints what they hold.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
HALVES = ("dev", "heldout")
ROLES = {"s": "source", "c": "cue", "t": "content"}
WORDS = (30, 220)

_BRACE = re.compile(r"\{(?:(?P<labels>[sct]\d+(?:,[sct]\d+)*)\|)?|\}")
_PAIRS = {"“": "”", "„": "“", "«": "»", "‘": "’", '"': '"'}

Spans = dict[str, list[list[int]]]


class MarkError(ValueError):
    """A passage is marked wrongly; the message names it."""


def read_half(half: str) -> list[dict[str, Any]]:
    """The passages of ``dev`` or ``heldout``: ``{id, text, attributions}`` with code point offsets.

    Raises:
        MarkError: braces do not match, a span is empty, a statement has no content, an id is used twice, a
            passage has too few or too many words.
    """
    passages = []
    seen: set[str] = set()
    for name, marked in _blocks((HERE / f"{half}.txt").read_text(encoding="utf-8")):
        text, statements = unmark(name, marked)
        if name in seen or not WORDS[0] <= len(text.split()) <= WORDS[1]:
            raise MarkError(f"{name}: its id is used twice, or it has {len(text.split())} words")
        seen.add(name)
        passages.append({"id": name, "text": text, "attributions": statements})
    return passages


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    for block in re.split(r"(?m)^# ", text)[1:]:
        name, _, marked = block.partition("\n")
        yield name.strip(), marked.strip()


def unmark(name: str, marked: str) -> tuple[str, list[Spans]]:
    """The text without marks, and its statements in the order of their contents."""
    pieces: list[str] = []
    length = last = 0
    opened: list[tuple[list[str], int]] = []
    found: list[tuple[str, int, int]] = []
    for brace in _BRACE.finditer(marked):
        pieces.append(marked[last : brace.start()])
        length += brace.start() - last
        last = brace.end()
        if brace["labels"]:
            opened.append((brace["labels"].split(","), length))
        elif brace[0] == "}" and opened:
            labels, start = opened.pop()
            found += [(label, start, length) for label in labels]
        else:
            raise MarkError(f"{name}: a brace without its other half after {marked[: brace.end()][-40:]!r}")
    if opened:
        raise MarkError(f"{name}: {opened[-1][0]} is not closed")
    text = "".join([*pieces, marked[last:]])
    return text, _statements(name, text, found)


def _statements(name: str, text: str, found: list[tuple[str, int, int]]) -> list[Spans]:
    by_number: dict[int, Spans] = defaultdict(lambda: {role: [] for role in ROLES.values()})
    for label, start, end in found:
        role = ROLES[label[0]]
        start, end = _trim(text, role, start, end)
        if start >= end:
            raise MarkError(f"{name}: {label} is empty")
        by_number[int(label[1:])][role].append([start, end])
    for number, spans in by_number.items():
        if not spans["content"]:
            raise MarkError(f"{name}: statement {number} has no content")
        for pairs in spans.values():
            pairs.sort()
    return sorted(by_number.values(), key=lambda spans: (spans["content"][0][0], -spans["content"][-1][1]))


def _trim(text: str, role: str, start: int, end: int) -> tuple[int, int]:
    """Takes off white space, the comma after a source, and quotation marks around a piece of content."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or (role == "source" and text[end - 1] == ",")):
        end -= 1
    if role == "content" and end - start > 1:
        start, end = _inside_marks(text, start, end)
    return start, end


def _inside_marks(text: str, start: int, end: int) -> tuple[int, int]:
    closing = _PAIRS.get(text[start])
    inner = text[start + 1 : end]
    if closing is not None and (closing not in inner or inner.endswith(closing)):
        start += 1
        end -= inner.endswith(closing)
    elif text[end - 1] in '”»"' and not any(mark in text[start : end - 1] for mark in _PAIRS):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def lines(half: str) -> str:
    """The file of one half: one passage a line."""
    return "".join(json.dumps(passage, ensure_ascii=False) + "\n" for passage in read_half(half))


def path_of(half: str) -> Path:
    """Where the compiled half stands."""
    return HERE / f"elsewhere_{half}.jsonl"


def main() -> None:
    """Write both halves."""
    for half in HALVES:
        passages = read_half(half)
        path_of(half).write_text(lines(half), encoding="utf-8")
        words = sum(len(passage["text"].split()) for passage in passages)
        statements = sum(len(passage["attributions"]) for passage in passages)
        print(f"{half}: {len(passages)} passages, {words} words, {statements} statements")


if __name__ == "__main__":
    main()
