"""From the scores of tags to spans: Viterbi over what BIO allows (Forney 1973; Ramshaw & Marcus 1995)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Tags = NDArray[np.int64]

_NEVER = np.float32(-1e4)


def bio_transitions(types: int) -> Scores:
    """Additive (from, to) scores over O, B-1, I-1, B-2, I-2 …: I-t only after B-t or I-t."""
    count = 1 + 2 * types
    table = np.zeros((count, count), np.float32)
    for inside in range(2, count, 2):
        table[:, inside] = _NEVER
        table[inside, inside] = table[inside - 1, inside] = 0
    return table


def log_softmax(logits: Scores) -> Scores:
    """Over the last axis."""
    shifted = logits - logits.max(-1, keepdims=True)
    result: Scores = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result


def viterbi(scores: Scores, transitions: Scores) -> Tags:
    """The best allowed tags of each row: ``scores`` (rows, length, tags) → (rows, length)."""
    rows, length, count = scores.shape
    if rows == 0 or length == 0:
        return np.zeros((rows, length), np.int64)
    best = scores[:, 0].copy()
    best[:, 2::2] += _NEVER  # nothing goes on before it began
    back = np.zeros((rows, length, count), np.int8)
    for t in range(1, length):
        through = best[:, :, None] + transitions
        back[:, t] = through.argmax(1)
        best = through.max(1) + scores[:, t]
    tags = np.zeros((rows, length), np.int64)
    tags[:, -1] = best.argmax(-1)
    for t in range(length - 1, 0, -1):
        tags[:, t - 1] = back[np.arange(rows), t, tags[:, t]]
    return tags


def spans(tags: Tags) -> list[tuple[int, int, int]]:
    """The stretches ``(start, end, type)`` that a row of BIO tags marks; types count from 0."""
    found: list[tuple[int, int, int]] = []
    start, kind = -1, -1
    for i, tag in enumerate(tags.tolist()):
        if kind >= 0 and tag != 2 * kind + 2:
            found.append((start, i, kind))
            kind = -1
        if tag % 2 == 1:
            start, kind = i, tag // 2
    if kind >= 0:
        found.append((start, len(tags), kind))
    return found
