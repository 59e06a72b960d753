"""What the judge is asked and what it answers: plain records."""

from __future__ import annotations

from typing import Final, get_args

from msgspec import Struct

from onrecord.types import Act, Certainty, FindingType, Offsets, Polarity, Verdict

ACTS: Final[tuple[Act, ...]] = get_args(Act)
POLARITIES: Final[tuple[Polarity, ...]] = get_args(Polarity)
CERTAINTIES: Final[tuple[Certainty | None, ...]] = (*get_args(Certainty), None)
FINDINGS: Final[tuple[FindingType, ...]] = get_args(FindingType)
VERDICTS: Final = ("faithful", "overstates", "unsupported")


class Question(Struct, frozen=True, kw_only=True):
    """One statement to weigh: where it stands, with the sentences around it, and what rules make of it."""

    window: Offsets
    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    act: Act
    named: bool
    polarity: Polarity
    certainty: Certainty | None


class Weighed(Struct, frozen=True, kw_only=True):
    """The likeliest act, polarity and certainty of a statement.

    ``softening``: for each piece of the content (start, end), how likely it is to belong to a hedge or a condition.
    """

    act: Act
    polarity: Polarity
    certainty: Certainty | None
    softening: tuple[tuple[int, int, float], ...] = ()


class Beside(Struct, frozen=True, kw_only=True):
    """A headline and the sentences of its text that it is laid beside, with what rules make of it."""

    title: str
    text: str
    sentences: tuple[Offsets, ...]
    verdict: Verdict
    types: tuple[FindingType, ...]


class Compared(Struct, frozen=True, kw_only=True):
    """A headline beside its report: probabilities, and the words that differ.

    ``verdict``: of :data:`VERDICTS`; ``types``: of :data:`FINDINGS`, each by itself. ``headline``: for each type the
    stretch of the title that says more, where one was found; ``evidence``: the stretches of the text that say less.
    """

    verdict: tuple[float, ...]
    types: tuple[float, ...]
    headline: dict[FindingType, Offsets]
    evidence: tuple[Offsets, ...]
