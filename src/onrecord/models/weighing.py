"""How what the judge is asked becomes pieces and numbers; training and the product do it alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from onrecord.models.pieces import Ints, Pieces
from onrecord.models.questions import ACTS, CERTAINTIES, FINDINGS, POLARITIES, VERDICTS, Question
from onrecord.types import FindingType, Offsets

RULED_VERDICTS: Final = (*VERDICTS, "unclear")

OTHER, SOURCE, CUE, CONTENT, HEADLINE, REPORT = range(6)
"""What a piece is part of; the network adds an embedding of it."""
KINDS: Final = 6

LONGEST_STATEMENT: Final = 128
LONGEST_HEADLINE: Final = 60
LONGEST_EVIDENCE: Final = 160

FORCE_RULES: Final = len(ACTS) + 1 + len(POLARITIES) + len(CERTAINTIES)
HEADLINE_RULES: Final = len(RULED_VERDICTS) + len(FINDINGS)


def statement_pieces(pieces: Pieces, question: Question) -> tuple[Ints, Ints]:
    """The pieces of the window and what each is part of; a long content is cut from its end."""
    first, last = range_of(pieces, question.window)
    kinds = np.zeros(last - first, np.int64)
    for kind, spans in ((SOURCE, question.source), (CUE, question.cue), (CONTENT, question.content)):
        for span in spans:
            a, b = range_of(pieces, span)
            kinds[max(0, a - first) : max(0, b - first)] = kind
    at = np.arange(first, last)
    excess = len(at) - LONGEST_STATEMENT
    if excess > 0:
        keep = _keep(kinds)
        at, kinds = at[keep], kinds[keep]
    return at, kinds


def _keep(kinds: Ints) -> Ints:
    """Positions of the pieces that fit: who and how first, then the content from its begin, then what is near."""
    core = np.flatnonzero((kinds == SOURCE) | (kinds == CUE))[: LONGEST_STATEMENT // 3]
    content = np.flatnonzero(kinds == CONTENT)
    rest = np.flatnonzero(kinds == OTHER)
    if len(content):
        rest = rest[np.argsort(np.abs(rest - content[0]), kind="stable")]
    order = np.concatenate([core, content[: LONGEST_STATEMENT - 32], rest])
    result: Ints = np.sort(order[:LONGEST_STATEMENT])
    return result


def evidence_pieces(pieces: Pieces, sentences: Sequence[Offsets]) -> Ints:
    """The pieces of the sentences that a headline is laid beside, in text order."""
    ranges = [np.arange(*range_of(pieces, span)) for span in sentences]
    at: Ints = np.concatenate([np.zeros(0, np.int64), *ranges])[:LONGEST_EVIDENCE]
    return at


def range_of(pieces: Pieces, span: Offsets) -> Offsets:
    """The pieces that lie on a stretch of the text."""
    start, end = span
    return int(np.searchsorted(pieces.ends, start, "right")), int(np.searchsorted(pieces.starts, end, "left"))


def force_rules(question: Question) -> list[float]:
    """What the rules make of a statement, one place a value."""
    row = [0.0] * FORCE_RULES
    row[ACTS.index(question.act)] = 1.0
    row[len(ACTS)] = float(question.named)
    row[len(ACTS) + 1 + POLARITIES.index(question.polarity)] = 1.0
    row[len(ACTS) + 1 + len(POLARITIES) + CERTAINTIES.index(question.certainty)] = 1.0
    return row


def headline_rules(verdict: str, types: Sequence[FindingType]) -> list[float]:
    """What the rules make of a headline, one place a value."""
    row = [0.0] * HEADLINE_RULES
    row[RULED_VERDICTS.index(verdict)] = 1.0
    for name in types:
        row[len(RULED_VERDICTS) + FINDINGS.index(name)] = 1.0
    return row
