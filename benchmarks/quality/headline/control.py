"""The headline-only control: can a headline's length or words alone tell which of a pair overstates?

If they can, a checker may score well without ever reading the body. Ten folds by body; chance is 50.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

FOLDS = 10
Judge = Callable[[str], float]
"""A headline to its score: above 0 means that it overstates."""


def control_figures(bodies: Sequence[dict[str, Any]]) -> dict[str, float]:
    """In per cent: ``length_max``, ``words_max`` (single headlines right) and ``…_pairs_max`` (which of the two)."""
    length, words = _cross_validated(bodies, _by_length), _cross_validated(bodies, _by_words)
    return {
        "length_max": length[0],
        "words_max": words[0],
        "length_pairs_max": length[1],
        "words_pairs_max": words[1],
    }


def _pairs(bodies: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    found = []
    for body in bodies:
        by_pair: dict[int, dict[str, str]] = {}
        for one in body["headlines"]:
            if one["pair"]:
                by_pair.setdefault(one["pair"], {})[one["verdict"]] = one["text"]
        found += [(both["faithful"], both["overstates"]) for both in by_pair.values()]
    return found


def _cross_validated(
    bodies: Sequence[dict[str, Any]], learn: Callable[[list[tuple[str, str]]], Judge]
) -> tuple[float, float]:
    right = picked = total = 0.0
    for fold in range(FOLDS):
        judge = learn(_pairs([body for at, body in enumerate(bodies) if at % FOLDS != fold]))
        for faithful, overstating in _pairs(bodies[fold::FOLDS]):
            low, high = judge(faithful), judge(overstating)
            right += (low <= 0) + (high > 0)
            picked += 1.0 if high > low else 0.5 if high == low else 0.0
            total += 1
    return round(50 * right / total, 2), round(100 * picked / total, 2)


def _by_length(pairs: list[tuple[str, str]]) -> Judge:
    """The cut in characters, and its direction, that is best on the pairs."""
    lengths = [(len(text), at) for pair in pairs for at, text in enumerate(pair)]
    best, cut, sign = 0, 0, 1
    for candidate in sorted({length for length, _ in lengths}):
        above = sum((length > candidate) == bool(at) for length, at in lengths)
        for side, hits in ((1, above), (-1, len(lengths) - above)):
            if hits > best:
                best, cut, sign = hits, candidate, side
    return lambda text: sign * (len(text) - cut - 0.5)


def _by_words(pairs: list[tuple[str, str]]) -> Judge:
    """Naive Bayes over the set of lower-case words and word pairs, add-one smoothed (McCallum & Nigam 1998)."""
    seen = Counter(), Counter()
    for pair in pairs:
        for at, text in enumerate(pair):
            seen[at].update(_features(text))
    weights = {
        feature: math.log((seen[1][feature] + 1) / (seen[0][feature] + 1)) for feature in {*seen[0], *seen[1]}
    }
    return lambda text: math.fsum(weights.get(feature, 0.0) for feature in _features(text))


def _features(text: str) -> set[str]:
    words = re.findall(r"\w+|[:“?]", text.lower())
    return {*words, *(f"{a} {b}" for a, b in zip(words, words[1:], strict=False))}
