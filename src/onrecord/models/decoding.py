"""From the scores of tags to spans: Viterbi over what BIO allows (Forney 1973; Ramshaw & Marcus 1995)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Tags = NDArray[np.int64]

_NEVER = np.float32(-1e4)
_SURE = np.float32(np.log(0.9999))


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
    """The best allowed tags of each row: ``scores`` (rows, length, tags) → (rows, length).

    Most rows need no search: where the best tag of every piece makes an allowed row, no other row is better.
    """
    tags: Tags = scores.argmax(-1)
    if tags.size == 0:
        return tags
    allowed = (transitions[tags[:, :-1], tags[:, 1:]] == 0).all(1) & ~_is_inside(tags[:, 0])
    for row in np.flatnonzero(~allowed):
        _mend(scores[row], transitions, tags[row])
    return tags


def _is_inside(tags: Tags) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = (tags > 0) & (tags % 2 == 0)
    return inside


def _mend(scores: Scores, transitions: Scores, tags: Tags) -> None:
    """Searches the stretches of a row in which the best tags are not allowed, in place.

    What lies beyond a piece that is sure to be outside cannot change: its other tags are as good as impossible.
    """
    sure = np.flatnonzero(scores[:, 0] > _SURE)
    broken = np.flatnonzero(transitions[tags[:-1], tags[1:]] != 0) + 1
    if _is_inside(tags[0]):
        broken = np.concatenate([[0], broken])
    done = 0
    for at in broken.tolist():
        if at < done:
            continue
        left, right = np.searchsorted(sure, [at, at + 1])
        start = int(sure[left - 1]) if left else 0
        done = int(sure[right]) + 1 if right < len(sure) else len(tags)
        tags[start:done] = _search(scores[start:done])


def _search(scores: Scores) -> Tags:
    """The best allowed tags of one row. In plain numbers: a step is too small to be worth a call of numpy."""
    first, *others = scores.tolist()
    insides = range(2, len(first), 2)
    best = first
    for tag in insides:
        best[tag] += float(_NEVER)  # nothing goes on before it began
    back: list[list[int]] = []
    for row in others:
        top = max(best)
        come = [best.index(top)] * len(row)
        reached = [top + score for score in row]
        for tag in insides:
            come[tag] = tag - 1 if best[tag - 1] >= best[tag] else tag
            reached[tag] = best[come[tag]] + row[tag]
        best = reached
        back.append(come)
    tags = [best.index(max(best))]
    for come in reversed(back):
        tags.append(come[tags[-1]])
    return np.array(tags[::-1], np.int64)


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
