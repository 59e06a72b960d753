"""Indirect and mixed speech by rules."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.layers.clauses import Sentence
from onrecord.layers.quoted_speech import Draft, Quoted


def find_reported(text: str, sentences: Sequence[Sentence], quoted: Quoted) -> list[Draft]:
    """Statements in indirect and mixed speech."""
    return []
