"""Readers of the corpora: documents with what each annotates, offsets in code points."""

from __future__ import annotations

import json
import lzma
import re
import tarfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Pairs = list[tuple[int, int]]
MENTION_TYPES = ("person", "organization", "place", "group")


@dataclass
class Relation:
    cue: Pairs
    source: Pairs
    content: Pairs


@dataclass
class Document:
    """``relations``, ``sentences``, ``mentions`` are None where the corpus does not annotate them."""

    id: str
    text: str
    genre: str
    relations: list[Relation] | None = None
    ignore: Pairs = field(default_factory=list)
    sentences: Pairs | None = None
    mentions: list[tuple[int, int, str]] | None = None


def _pairs(spans: list[list[int]]) -> Pairs:
    return [(a, b) for a, b in spans]


def polnear(path: Path) -> list[Document]:
    documents = []
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        relations = [
            Relation(_pairs(a["cue"]), _pairs(a["source"]), _pairs(a["content"]))
            for a in row["attributions"]
            if a["cue"] and a["content"]
        ]
        documents.append(Document(row["id"], row["text"], "news", relations, _pairs(row["discard"])))
    return documents


def unlabelled(path: Path) -> list[Document]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Document(row["id"], row["text"], "news") for row in rows]


def gum(path: Path, part: str) -> list[Document]:
    """The documents of one part (``train``, ``dev``, ``test``) with sentences and named mentions."""
    with tarfile.open(path) as tar:
        files = {
            m.name: tar.extractfile(m).read().decode()
            for m in tar
            if m.isfile() and m.name.endswith((".conllu", ".md"))
        }  # type: ignore[union-attr]
    splits = next(text for name, text in files.items() if name.endswith("splits.md"))
    section = re.search(rf"^## {part}\n(.*?)(?=^## |\Z)", splits, re.M | re.S)
    assert section
    names = re.findall(r"\* (\S+)", section.group(1))
    found = {Path(name).stem: text for name, text in files.items() if name.endswith(".conllu")}
    return [_gum_document(name, found[name]) for name in names if name in found]


def _gum_document(name: str, conllu: str) -> Document:
    text = ""
    sentences: Pairs = []
    tokens: list[tuple[int, int, str]] = []
    open_mentions: list[tuple[str, str, int, int]] = []  # key, type, first token, head offset
    mentions = []
    for block in conllu.split("\n\n"):
        if not block.strip():
            continue
        if "# newpar" in block and text:
            text = text.rstrip() + "\n\n"
        begin = at = len(text)
        text += re.search(r"^# text = (.*)$", block, re.M).group(1).strip()  # type: ignore[union-attr]
        sentences.append((begin, len(text)))
        for line in block.split("\n"):
            cols = line.split("\t")
            if not cols[0].isdigit():
                continue
            start = text.find(cols[1], at)
            if start < 0:  # a part of a contraction, spelt otherwise in the text
                start = at
            at = start + len(cols[1])
            tokens.append((start, at, cols[3] + cols[4]))
            misc = dict(x.split("=", 1) for x in cols[9].split("|") if "=" in x)
            _entities(misc.get("Entity", ""), len(tokens) - 1, open_mentions, mentions)
        text += " "
    spans = []
    for first, last, kind, head in mentions:
        at = first + head - 1
        if kind not in MENTION_TYPES or at > last or not tokens[at][2].startswith("PROPN"):
            continue
        a = b = at
        while a > first and tokens[a - 1][2].startswith("PROPN"):
            a -= 1
        while b < last and tokens[b + 1][2].startswith("PROPN"):
            b += 1
        if kind == "person" and tokens[b][2].endswith("NNPS"):
            kind = "group"  # Muslims, Afghans
        spans.append((tokens[a][0], tokens[b][1], kind))
    return Document(
        name, text.rstrip() + "\n", name.split("_")[1], sentences=sentences, mentions=_flat(spans)
    )


def _entities(
    field_: str, at: int, open_: list[tuple[str, str, int, int]], out: list[tuple[int, int, str, int]]
) -> None:
    for mark in re.finditer(r"\(([^()]+)(\))?|([^()]+)\)", field_):
        if mark.group(1):
            parts = mark.group(1).split("-")
            minspan = re.match(r"\d+", parts[5]) if len(parts) > 5 else None
            entry = (parts[0], parts[1], at, int(minspan.group()) if minspan else 1)
            if mark.group(2):
                out.append((at, at, entry[1], entry[3]))
            else:
                open_.append(entry)
        else:
            key = mark.group(3)
            for i in range(len(open_) - 1, -1, -1):
                if open_[i][0] == key:
                    _, kind, first, head = open_.pop(i)
                    out.append((first, at, kind, head))
                    break


RE3D = {"Person": "person", "Organisation": "organization", "Location": "place", "Nationality": "group"}


def re3d(path: Path) -> list[Document]:
    documents = []
    with tarfile.open(path) as tar:
        for member in sorted((m for m in tar if m.name.endswith(".conll")), key=lambda m: m.name):
            body = tar.extractfile(member).read().decode()  # type: ignore[union-attr]
            text, mentions = "", []
            current: list[Any] | None = None
            for line in body.split("\n"):
                cols = line.split()
                if len(cols) < 2:
                    text = text.rstrip() + "\n\n" if text else ""
                    current = None
                    continue
                word, tag = cols[0], cols[-1]
                if text and not text.endswith("\n") and word not in ".,;:)'’%" and not word.startswith("'"):
                    text += " "
                start = len(text)
                text += word
                kind = RE3D.get(tag[2:])
                if kind and tag.startswith("I-") and current and current[2] == kind:
                    current[1] = len(text)
                elif kind and tag[0] in "BI":
                    current = [start, len(text), kind]
                    mentions.append(current)
                else:
                    current = None
            named = [_named(text, *m) for m in mentions]
            documents.append(
                Document(
                    Path(member.name).stem,
                    text.rstrip() + "\n",
                    "defence",
                    mentions=_flat([m for m in named if m]),
                )
            )
    return documents


def _named(text: str, start: int, end: int, kind: str) -> tuple[int, int, str] | None:
    """The capitalised stretch of a mention; None where it has no name in it."""
    words = re.finditer(r"[^\W\d_][\w.'’-]*", text[start:end])
    capital = [m for m in words if m.group()[0].isupper() and not _NO_NAME.fullmatch(m.group())]
    if not capital:
        return None
    return start + capital[0].start(), start + capital[-1].end(), kind


_NO_NAME = re.compile("(?i)an?|th(is|at|e|ese|ose|ey|em|eir)|i|we|s?he|it|you|hi[sm]|her|its|our|my|us|who")


def _flat(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The longest of mentions that overlap."""
    kept: list[tuple[int, int, str]] = []
    for span in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(span[1] <= a or span[0] >= b for a, b, _ in kept):
            kept.append(span)
    return sorted(kept)
