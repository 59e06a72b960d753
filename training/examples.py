"""From documents to windows of pieces with their labels."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from onrecord.models.pieces import Ints, Pieces, cut, split_windows
from training.corpora import MENTION_TYPES, Document, Pairs

WINDOW = 254  # and the two special tokens
SKIP = -100


@dataclass
class Window:
    document: Document
    pieces: Pieces
    start: int
    end: int
    cue_tags: Ints
    sentence_tags: Ints
    mention_tags: Ints
    cues: list[tuple[int, int]]
    roles: Ints  # (cues, pieces)

    def __len__(self) -> int:
        return self.end - self.start


def pieces_of(pieces: Pieces, start: int, end: int) -> tuple[int, int]:
    """The pieces that lie on [start, end) of the text."""
    return int(np.searchsorted(pieces.ends, start, "right")), int(np.searchsorted(pieces.starts, end, "left"))


def windows_of(document: Document, tokenizer: Tokenizer, *, size: int = WINDOW) -> list[Window]:
    pieces = cut(document.text, tokenizer)
    count = len(pieces)
    cue_tags = np.zeros(count, np.int64) if document.relations is not None else np.full(count, SKIP)
    cues, roles = [], []
    for relation in document.relations or []:
        a, b = pieces_of(pieces, relation.cue[0][0], relation.cue[-1][1])
        if a >= b:
            continue
        cue_tags[a:b] = 2
        cue_tags[a] = 1
        tags = np.zeros(count, np.int64)
        _paint(tags, pieces, relation.source, 1)
        _paint(tags, pieces, relation.content, 3)
        cues.append((a, b))
        roles.append(tags)
    for start, end in document.ignore:
        a, b = pieces_of(pieces, start, end)
        cue_tags[a:b] = SKIP
    sentence_tags = np.full(count, SKIP)
    if document.sentences is not None:
        sentence_tags[:] = 0
        for start, end in document.sentences:
            a, b = pieces_of(pieces, start, end)
            if b > a:
                sentence_tags[b - 1] = 1
    mention_tags = np.full(count, SKIP)
    if document.mentions is not None:
        mention_tags[:] = 0
        for start, end, kind in document.mentions:
            a, b = pieces_of(pieces, start, end)
            if b > a:
                mention_tags[a:b] = 2 + 2 * MENTION_TYPES.index(kind)
                mention_tags[a] -= 1
    result = []
    for start, end in split_windows(pieces, document.text, size=size):
        inside = [i for i, (a, b) in enumerate(cues) if start <= a and b <= end]
        result.append(
            Window(
                document, pieces, start, end, cue_tags[start:end], sentence_tags[start:end], mention_tags[start:end],
                [(cues[i][0] - start, cues[i][1] - start) for i in inside],
                np.array([roles[i][start:end] for i in inside]).reshape(len(inside), end - start),
            )
        )  # fmt: skip
    return result


def _paint(tags: Ints, pieces: Pieces, spans: Pairs, first: int) -> None:
    for start, end in spans:
        a, b = pieces_of(pieces, start, end)
        if b > a:
            tags[a:b] = first + 1
            tags[a] = first


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    cases: Tensor
    quotes: Tensor
    breaks: Tensor
    cue_tags: Tensor
    sentence_tags: Tensor
    mention_tags: Tensor
    window: Tensor
    starts: Tensor
    ends: Tensor
    roles: Tensor
    windows: list[Window]


def collate(windows: list[Window], *, begin: int, end: int, pad: int) -> Batch:
    """One batch; all positions are shifted by the special token at the beginning."""
    length = -(-(max(len(w) for w in windows) + 2) // 32) * 32  # few shapes: kernels are made once for each
    size = len(windows)

    def table(fill: int) -> Tensor:
        return torch.full((size, length), fill)

    batch = Batch(
        table(pad), torch.zeros(size, length), table(0), table(0), table(0), table(SKIP), table(SKIP), table(SKIP),
        torch.empty(0), torch.empty(0), torch.empty(0), torch.empty(0), windows,
    )  # fmt: skip
    rows, starts, ends, roles = [], [], [], []
    for i, w in enumerate(windows):
        here = slice(1, len(w) + 1)
        there = slice(w.start, w.end)
        batch.ids[i, 0] = begin
        batch.ids[i, len(w) + 1] = end
        batch.mask[i, : len(w) + 2] = 1
        for target, values in (
            (batch.ids, w.pieces.ids[there]),
            (batch.cases, w.pieces.cases[there]),
            (batch.quotes, w.pieces.quotes[there]),
            (batch.breaks, w.pieces.breaks[there]),
            (batch.cue_tags, w.cue_tags),
            (batch.sentence_tags, w.sentence_tags),
            (batch.mention_tags, w.mention_tags),
        ):
            target[i, here] = torch.from_numpy(np.ascontiguousarray(values))
        for (a, b), tags in zip(w.cues, w.roles, strict=True):
            rows.append(i)
            starts.append(a + 1)
            ends.append(b + 1)
            padded = np.full(length, SKIP)
            padded[here] = tags
            roles.append(padded)
    batch.window = torch.tensor(rows, dtype=torch.long)
    batch.starts = torch.tensor(starts, dtype=torch.long)
    batch.ends = torch.tensor(ends, dtype=torch.long)
    batch.roles = torch.from_numpy(np.array(roles).reshape(len(rows), length)).long()
    return batch


def batches(windows: list[Window], size: int, seed: int) -> list[list[Window]]:
    """Windows of like length together, the batches in random order."""
    rng = random.Random(seed)
    ordered = sorted(windows, key=lambda w: len(w) + rng.uniform(0, 12))
    groups = [ordered[i : i + size] for i in range(0, len(ordered), size)]
    rng.shuffle(groups)
    return groups


STYLES = [("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("“", "”"), ('"', '"'), ("``", "''")]
_DOUBLE = re.compile(r"“([^“”\n]*)”|\"([^\"\n]*)\"|''([^'\n]*)''")


def restyled(document: Document, rng: random.Random) -> Document:
    """The same document with its closed double quotation marks in another style, offsets carried along."""
    opening, closing = rng.choice(STYLES)
    text, moves, last = "", [], 0  # moves: (old offset, new offset) of every kept stretch
    for match in _DOUBLE.finditer(document.text):
        inner = next(i for i in (1, 2, 3) if match.group(i) is not None)
        if closing in ("’", "'") and re.search(r"['’](?!\w)", match.group(inner)):
            continue
        moves.append((last, len(text)))
        text += document.text[last : match.start()]
        moves.append((match.start(), len(text)))
        text += opening
        moves.append((match.start(inner), len(text)))
        text += match.group(inner)
        moves.append((match.end(inner), len(text)))
        text += closing
        last = match.end()
    moves.append((last, len(text)))
    text += document.text[last:]
    old = np.array([m[0] for m in moves])

    def at(offset: int) -> int:
        i = int(np.searchsorted(old, offset, "right")) - 1
        limit = moves[i + 1][1] if i + 1 < len(moves) else len(text)
        return min(moves[i][1] + offset - moves[i][0], limit)

    def moved(pairs: Pairs) -> Pairs:
        return [(at(a), max(at(a), at(b))) for a, b in pairs]

    relations = None
    if document.relations is not None:
        relations = [type(r)(moved(r.cue), moved(r.source), moved(r.content)) for r in document.relations]
    return Document(document.id, text, document.genre, relations, moved(document.ignore))
