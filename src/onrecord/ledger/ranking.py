"""How well a statement answers the words of a search: BM25F over the fields that were searched.

After Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (CIKM 2004), with
one weight for all words: a search joins its words by AND, so that each is in every match, and how rare a word
is (which would have to be counted over the whole ledger each time) could only shift how much repeats count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.ledger.words import Term, fold

WEIGHTS = (10.0, 3.0, 3.0, 1.0)
"""Of a word in the content, the source, the speaker's name, the title."""

_K1 = 1.2
_B = 0.75
_LETTER = r"[^\W_]"
_BETWEEN = r"[\W_]+"


def score(terms: Sequence[Term], fields: Sequence[tuple[str | None, ...]]) -> list[float]:
    """The score of each match, the higher the better; ``fields`` are its texts, as ``WEIGHTS`` has them."""
    patterns = [_pattern(term) for term in terms]
    mean = sum(len(texts[0] or "") for texts in fields) / max(1, len(fields)) or 1.0
    return [_score_one(patterns, texts, len(texts[0] or "") / mean) for texts in fields]


def _score_one(patterns: Sequence[re.Pattern[str]], texts: Sequence[str | None], length: float) -> float:
    folded = [(weight, fold(text)) for weight, text in zip(WEIGHTS, texts, strict=True) if text]
    total = 0.0
    for pattern in patterns:
        frequency = sum(weight * len(pattern.findall(text)) for weight, text in folded)
        total += frequency * (_K1 + 1) / (frequency + _K1 * (1 - _B + _B * length) * WEIGHTS[0])
    return total


def _pattern(term: Term) -> re.Pattern[str]:
    words = _BETWEEN.join(re.escape(token) for token in term.tokens)
    return re.compile(f"(?<!{_LETTER}){words}" + ("" if term.prefix else f"(?!{_LETTER})"))
