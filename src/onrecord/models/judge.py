"""The judge: a second, smaller network that weighs single statements and lays a headline beside its report.

It is asked only what the attribution network cannot say: with what force something was said, and whether two wordings
say the same. Rules are asked first, and what they answer is part of the question.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onrecord.models.cards import checked_card
from onrecord.models.decoding import log_softmax
from onrecord.models.pieces import Ints, Pieces, cut
from onrecord.models.questions import (
    ACTS,
    CERTAINTIES,
    FINDINGS,
    POLARITIES,
    Beside,
    Compared,
    Question,
    Weighed,
)
from onrecord.models.sessions import open_session, open_tokenizer
from onrecord.models.weighing import (
    CONTENT,
    FORCE_RULES,
    HEADLINE,
    HEADLINE_RULES,
    LONGEST_HEADLINE,
    REPORT,
    evidence_pieces,
    force_rules,
    headline_rules,
    statement_pieces,
)
from onrecord.types import FindingType, Offsets

Floats = NDArray[np.float32]
_BATCH = 2
"""Statements that are weighed at once, of like length: with more, padding costs more than a larger product gains."""


class Judge:
    """The judge's weights in memory, which threads may share; ``load_judge`` gives the shipped ones."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self.card: dict[str, Any] = checked_card(folder)
        self._begin, self._end = self.card["special"]
        self._lean: float = self.card["lean"]
        self._trust: float = self.card["trust"]
        self._tokenizer = open_tokenizer(folder)
        self._session = open_session(folder / "judge.onnx", threads=threads)

    def weigh(self, text: str, questions: Sequence[Question]) -> list[Weighed]:
        """The act, polarity and certainty of each statement that ``questions`` put."""
        pieces = cut(text, self._tokenizer)
        asked = [(statement_pieces(pieces, question), force_rules(question)) for question in questions]
        order = sorted(range(len(asked)), key=lambda at: len(asked[at][0][0]))
        found: dict[int, Weighed] = {}
        for start in range(0, len(order), _BATCH):
            chosen = order[start : start + _BATCH]
            rows = [_stretches(pieces, *asked[at][0]) for at in chosen]
            rules = np.array([asked[at][1] for at in chosen], np.float32)
            act, polarity, certainty, hedges, *_ = self._run(rows, force=rules)
            # The rules keep their word unless the network is clearly surer of another.
            act += self._trust * rules[:, : len(ACTS)]
            polarity += self._trust * rules[:, -len(POLARITIES) - len(CERTAINTIES) : -len(CERTAINTIES)]
            certainty += self._trust * rules[:, -len(CERTAINTIES) :]
            for row, at in enumerate(chosen):
                found[at] = Weighed(
                    act=ACTS[int(act[row].argmax())],
                    polarity=POLARITIES[int(polarity[row].argmax())],
                    certainty=CERTAINTIES[int(certainty[row].argmax())],
                    softening=_softening(pieces, *asked[at][0], hedges[row]),
                )
        return [found[at] for at in range(len(asked))]

    def compare(self, beside: Beside) -> Compared:
        """A headline laid beside the sentences that bear it."""
        title, body = cut(beside.title, self._tokenizer), cut(beside.text, self._tokenizer)
        at = evidence_pieces(body, beside.sentences)
        size = min(len(title), LONGEST_HEADLINE)
        ends = np.array([self._end])
        nothing = np.zeros(1, np.int64)
        row = tuple(
            np.concatenate([getattr(title, name)[:size], between, getattr(body, name)[at]])
            for name, between in (("ids", ends), ("cases", nothing), ("quotes", nothing))
        )
        kinds = np.concatenate([np.full(size, HEADLINE), nothing, np.full(len(at), REPORT)])
        rules = np.array([headline_rules(beside.verdict, beside.types)], np.float32)
        *_, verdict, types, tags = self._run([(*row, kinds)], headline=rules)
        verdict = verdict[0] + np.array([self._lean, 0, 0], np.float32)
        tag = tags[0, 1:]
        return Compared(
            verdict=tuple(np.exp(log_softmax(verdict)).tolist()),
            types=tuple((1 / (1 + np.exp(-types[0]))).tolist()),
            headline=_marked(title, tag[:size]),
            evidence=_evidence(body, at, tag[size + 1 : size + 1 + len(at)]),
        )

    def _run(
        self, rows: Sequence[tuple[Ints, ...]], *, force: Floats | None = None, headline: Floats | None = None
    ) -> list[Floats]:
        """One pass over some rows of (ids, cases, quotes, kinds)."""
        count, length = len(rows), max(len(row[0]) for row in rows) + 2
        feed: dict[str, Any] = {
            name: np.zeros((count, length), np.int64) for name in ("ids", "cases", "quotes", "kinds")
        }
        feed["mask"] = np.zeros((count, length), np.float32)
        feed["ids"][:, 0] = self._begin
        for number, row in enumerate(rows):
            size = len(row[0])
            for name, values in zip(("ids", "cases", "quotes", "kinds"), row, strict=True):
                feed[name][number, 1 : size + 1] = values
            feed["ids"][number, size + 1] = self._end
            feed["mask"][number, : size + 2] = 1
        feed["force_rules"] = force if force is not None else np.zeros((count, FORCE_RULES), np.float32)
        feed["headline_rules"] = (
            headline if headline is not None else np.zeros((count, HEADLINE_RULES), np.float32)
        )
        result: list[Floats] = self._session.run(None, feed)
        return result


def _stretches(pieces: Pieces, at: Ints, kinds: Ints) -> tuple[Ints, ...]:
    return pieces.ids[at], pieces.cases[at], pieces.quotes[at], kinds


def _softening(pieces: Pieces, at: Ints, kinds: Ints, tags: Floats) -> tuple[tuple[int, int, float], ...]:
    """The pieces of the content, each with the probability that its tag is not "outside"."""
    inside = np.flatnonzero(kinds == CONTENT)
    likely = 1 - np.exp(log_softmax(tags[1:][inside])[:, 0])
    chosen = at[inside]
    return tuple(
        zip(pieces.starts[chosen].tolist(), pieces.ends[chosen].tolist(), likely.tolist(), strict=True)
    )


def _marked(title: Pieces, tags: Floats) -> dict[FindingType, Offsets]:
    """For each type the stretch of the title whose pieces are most likely marked with it."""
    found: dict[FindingType, Offsets] = {}
    best = tags.argmax(-1)
    for number, name in enumerate(FINDINGS, 1):
        inside = np.flatnonzero(best == number)
        if not len(inside):
            at = int(tags[:, number].argmax()) if len(tags) else -1
            if at < 0:
                continue
            inside = np.array([at])
        found[name] = (int(title.starts[inside[0]]), int(title.ends[inside[-1]]))
    return found


def _evidence(body: Pieces, at: Ints, tags: Floats) -> tuple[Offsets, ...]:
    """The stretches of neighbouring pieces that are marked as what the headline says more than."""
    chosen = at[tags.argmax(-1) == 1 + len(FINDINGS)] if len(tags) else at[:0]
    spans: list[Offsets] = []
    last = -2
    for piece in chosen.tolist():
        start, end = int(body.starts[piece]), int(body.ends[piece])
        if spans and piece - last <= 2:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        last = piece
    return tuple(spans)
