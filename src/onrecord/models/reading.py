"""What one pass of the network over a text gives, in code points of that text."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from onrecord.types import Offsets

MentionType = Literal["person", "organization", "place", "group"]


class Relation(Struct, frozen=True, kw_only=True):
    """One attribution as the network marks it.

    ``score`` is the calibrated probability that source and content are right; the others are the network's own
    confidence in each part (0…1).
    """

    cue: Offsets
    source: Offsets | None
    content: tuple[Offsets, ...]
    score: float
    cue_score: float
    source_score: float
    content_score: float


class Mention(Struct, frozen=True, kw_only=True):
    """A named mention: person, organization, place or group."""

    start: int
    end: int
    type: MentionType
    score: float


class Reading(Struct, frozen=True, kw_only=True):
    """All that one pass over a text gave. ``sentence_ends`` are offsets just behind a sentence's last character."""

    relations: tuple[Relation, ...]
    mentions: tuple[Mention, ...]
    sentence_ends: tuple[int, ...]
