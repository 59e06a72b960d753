"""Runs the shipped weights: a text in, what the network read in it out.

One pass of the encoder a window; every head reads the same hidden states. Windows are run one by one: the int8
scales of a pass then depend on that window alone, so a text reads the same whatever else is read beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct

from onrecord.models.cards import checked_card
from onrecord.models.decoding import Scores, bio_transitions, log_softmax, spans, viterbi
from onrecord.models.pieces import Ints, Pieces, cut, split_windows
from onrecord.models.reading import Mention, MentionType, Reading, Relation
from onrecord.models.sessions import open_session, open_tokenizer
from onrecord.types import Offsets

MENTION_TYPES: Final[tuple[MentionType, ...]] = ("person", "organization", "place", "group")

_CUE = bio_transitions(1)
_ROLE = bio_transitions(2)
_MENTION = bio_transitions(len(MENTION_TYPES))


class WindowScores(Struct, frozen=True, kw_only=True):
    """Log-probabilities over the pieces of one window: (pieces, tags), and (cues, pieces, 5) for the roles."""

    cue: Scores
    sentence: Scores
    mention: Scores
    cues: list[tuple[int, int]]
    roles: Scores


class Encoder:
    """Weights in memory, which threads may share; :func:`onrecord.models.loading.load_encoder` gives shipped ones."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self.card: dict[str, Any] = checked_card(folder)
        self.name: str = self.card["name"]
        self.digest: str = self.card["digest"]
        self._begin, self._end = self.card["special"]
        self._window: int = self.card["window"]
        self._calibration: tuple[list[float], list[float]] = tuple(self.card["calibration"])
        self._tokenizer = open_tokenizer(folder)
        self._encoder = open_session(folder / "encoder.onnx", threads=threads)
        self._roles = open_session(folder / "roles.onnx", threads=threads)

    def read(self, text: str) -> Reading:
        """What the network reads in ``text``, of any length; nothing is cut off."""
        pieces = self.cut(text)
        relations: list[Relation] = []
        mentions: list[Mention] = []
        ends: list[int] = []
        for start, end in split_windows(pieces, text, size=self._window):
            window = _Window(pieces, start, end)
            scores = self.score(pieces, start, end)
            relations += self._relations(window, scores)
            mentions += _mentions(window, scores.mention)
            ends += window.ends[scores.sentence[:, 1] > scores.sentence[:, 0]].tolist()
        return Reading(relations=tuple(relations), mentions=tuple(mentions), sentence_ends=tuple(ends))

    def _relations(self, window: _Window, scores: WindowScores) -> Iterator[Relation]:
        for cue, tags, roles in zip(scores.cues, viterbi(scores.roles, _ROLE), scores.roles, strict=True):
            found = spans(tags)
            contents = [(a, b) for a, b, kind in found if kind == 1]
            if not contents:
                continue
            sources = [(a, b) for a, b, kind in found if kind == 0]
            source = max(sources, key=lambda s: _sureness(roles, s, 1), default=None)
            cue_score = _sureness(scores.cue, cue, 1)
            source_score = _sureness(roles, source, 1) if source else 1 - float(np.exp(roles[:, 1].max()))
            content_score = min(_sureness(roles, content, 3) for content in contents)
            raw = (cue_score * source_score * content_score) ** (1 / 3)
            yield Relation(
                cue=window.offsets(*cue),
                source=window.offsets(*source) if source else None,
                content=tuple(window.offsets(a, b) for a, b in contents),
                score=float(np.interp(raw, *self._calibration)),
                cue_score=cue_score,
                source_score=source_score,
                content_score=content_score,
            )

    def cut(self, text: str) -> Pieces:
        """The word pieces of a text, as these weights know them."""
        return cut(text, self._tokenizer)

    def score(
        self, pieces: Pieces, start: int, end: int, *, also: Sequence[tuple[int, int]] = ()
    ) -> WindowScores:
        """The log-probabilities of all heads over one window of pieces.

        Roles are scored for the cues in ``also`` (positions in the window) and, after them, for those it finds.
        """
        window = _Window(pieces, start, end)
        feed = {
            "ids": window.padded(pieces.ids, self._begin, self._end),
            "cases": window.padded(pieces.cases),
            "quotes": window.padded(pieces.quotes),
            "breaks": window.padded(pieces.breaks),
        }
        cue, sentence, mention, hidden = self._encoder.run(None, feed)
        cue_scores = log_softmax(cue[0, 1:-1])
        found = [(a, b) for a, b, _ in spans(viterbi(cue_scores[None], _CUE)[0])]
        cues = [*also, *(cue for cue in found if cue not in also)]
        return WindowScores(
            cue=cue_scores,
            sentence=log_softmax(sentence[0, 1:-1]),
            mention=log_softmax(mention[0, 1:-1]),
            cues=cues,
            roles=self._score_roles(hidden, cues),
        )

    def _score_roles(self, hidden: Scores, cues: list[tuple[int, int]]) -> Scores:
        length = hidden.shape[1]
        if not cues:
            return np.zeros((0, length - 2, 5), np.float32)
        at = np.arange(length)
        starts = np.array([a + 1 for a, _ in cues])[:, None]
        ends = np.array([b + 1 for _, b in cues])[:, None]
        inside = ((at >= starts) & (at < ends)).astype(np.float32) / (ends - starts).astype(np.float32)
        feed = {"hidden": hidden, "inside": inside, "buckets": distance_buckets(at[None] - starts)}
        return log_softmax(self._roles.run(None, feed)[0][:, 1:-1])


class _Window:
    """A stretch of a text's pieces, and the way back from its positions to offsets in the text."""

    def __init__(self, pieces: Pieces, start: int, end: int) -> None:
        self.pieces = pieces
        self.start, self.end = start, end
        self.starts = pieces.starts[start:end]
        self.ends = pieces.ends[start:end]

    def padded(self, values: Ints, begin: int = 0, end: int = 0) -> Ints:
        """The window's values between those of the two special tokens, as a batch of one."""
        row = np.empty((1, self.end - self.start + 2), np.int64)
        row[0, 0], row[0, -1] = begin, end
        row[0, 1:-1] = values[self.start : self.end]
        return row

    def offsets(self, start: int, end: int) -> Offsets:
        """Positions → code points."""
        return int(self.starts[start]), int(self.ends[end - 1])


def _sureness(scores: Scores, span: Offsets, begin: int) -> float:
    """The geometric mean of the probabilities of a span's tags: at its begin, in it, and that it ends there."""
    start, end = span
    logs = [float(scores[start, begin]), *scores[start + 1 : end, begin + 1].tolist()]
    if end < len(scores):
        logs.append(math.log1p(-min(0.999999, math.exp(scores[end, begin + 1]))))
    return math.exp(sum(logs) / len(logs))


def _mentions(window: _Window, scores: Scores) -> list[Mention]:
    found = spans(viterbi(scores[None], _MENTION)[0])
    result = []
    for a, b, kind in found:
        start, end = window.offsets(a, b)
        score = _sureness(scores, (a, b), 2 * kind + 1)
        result.append(Mention(start=start, end=end, type=MENTION_TYPES[kind], score=score))
    return result


def distance_buckets(offsets: Ints) -> Ints:
    """Signed buckets of distances in pieces: exact to 10, then logarithmic, 0…42 with 21 for none."""
    size = np.abs(offsets)
    far = 10 + (np.log2(np.maximum(size, 11).astype(np.float32) / np.float32(10)) * np.float32(2.4)).astype(
        np.int64
    )
    bucket = np.where(size <= 10, size, np.minimum(far, 21))
    result: Ints = np.where(offsets < 0, -bucket, bucket) + 21
    return result
