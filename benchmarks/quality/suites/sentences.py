"""Sentence ends on GUM (dev and train of its own splits), over text put together again from its tokens.

Paragraphs of GUM are lines, as they are in an article. A sentence end is the offset after its last character;
a paragraph's end counts, as it does in the text as a reader finds it. ``inner`` leaves the paragraphs' ends
out.
"""

from __future__ import annotations

import re
import tarfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.layers.sentences import split_sentences

NAME = "sentences"
NEEDS_SHARED = True
ARCHIVE = Path("data/coref/gum.tar.xz")


def measure(shared: Path | None) -> dict[str, float]:
    """F1 of sentence ends: news first, then all, then each genre."""
    assert shared is not None
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0, 0])
    for genre, text, gold, paragraph_ends in read_gum(shared / ARCHIVE):
        found = {end for _, end in split_sentences(text)}
        for key in (genre, "all"):
            tally = counts[key]
            for at, (g, f) in enumerate(((gold, found), (gold - paragraph_ends, found - paragraph_ends))):
                tally[3 * at] += len(g & f)
                tally[3 * at + 1] += len(f)
                tally[3 * at + 2] += len(g)
    order = ["news", "all", *sorted(set(counts) - {"news", "all"})]
    figures = {f"f1/{key}": _f1(*counts[key][:3]) for key in order}
    figures["inner_f1/news"] = _f1(*counts["news"][3:])
    figures["inner_f1/all"] = _f1(*counts["all"][3:])
    return figures


def _f1(hits: int, found: int, gold: int) -> float:
    return round(200 * hits / (found + gold), 2) if found + gold else 100.0


def read_gum(archive: Path) -> Iterator[tuple[str, str, set[int], set[int]]]:
    """Genre, text, sentence ends and paragraph ends of each document of GUM's train and dev."""
    with tarfile.open(archive) as tar:
        members = {Path(member.name).name: member for member in tar if member.isfile()}
        splits = tar.extractfile(members["splits.md"])
        assert splits is not None
        kept = _kept_names(splits.read().decode())
        for name in sorted(kept):
            if f"{name}.conllu" not in members:  # the texts of some genres may not be passed on
                continue
            stream = tar.extractfile(members[f"{name}.conllu"])
            assert stream is not None
            yield name.split("_")[1], *_rebuild(stream.read().decode())


def _kept_names(splits: str) -> set[str]:
    kept: set[str] = set()
    section = ""
    for line in splits.splitlines():
        if line.startswith("## "):
            section = line[3:].strip()
        elif section in ("train", "dev") and (found := re.match(r"\s*\*\s+(\w+)", line)):
            kept.add(found[1])
    return kept


def _rebuild(conllu: str) -> tuple[str, set[int], set[int]]:
    """The text of a document with its paragraphs as lines, and the ends of its sentences and paragraphs."""
    pieces: list[str] = []
    length = 0
    ends: set[int] = set()
    paragraph_ends: set[int] = set()
    for block in conllu.strip().split("\n\n"):
        lines = block.splitlines()
        if length and any(line.startswith(("# newpar", "# newdoc")) for line in lines):
            stripped = "".join(pieces).rstrip()
            pieces, length = [stripped, "\n\n"], len(stripped) + 2
            paragraph_ends.add(len(stripped))
        last = length
        for form, space in _tokens(lines):
            pieces.append(form + space)
            length += len(form) + len(space)
            last = length - len(space)
        ends.add(last)
    text = "".join(pieces)
    paragraph_ends.add(len(text.rstrip()))
    return text, ends, paragraph_ends


def _tokens(lines: list[str]) -> Iterator[tuple[str, str]]:
    skip = 0
    for line in lines:
        if line.startswith("#"):
            continue
        columns = line.split("\t")
        number = columns[0]
        if "-" in number:
            first, last = map(int, number.split("-"))
            skip = last - first + 1
        elif "." in number:
            continue
        elif skip:
            skip -= 1
            continue
        yield columns[1], "" if "SpaceAfter=No" in columns[9] else " "
