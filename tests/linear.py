"""Whether work grows with the length of a text and not with its square, by the processor's clock."""

from __future__ import annotations

import time
from collections.abc import Callable

NOISE = 0.5
"""Seconds below which nothing is said: a square would be far above on texts as long as those tested."""


def assert_linear(run: Callable[[str], object], piece: str, size: int) -> None:
    """Assert that ``size`` characters of ``piece`` over and over take less than twice four quarters of it."""
    long = _seconds(run, piece, size)
    if long > NOISE:
        long = min(long, _seconds(run, piece, size))  # what else the machine does only adds
        quarter = min(_seconds(run, piece, size // 4) for _ in range(3))
        assert long < 8 * quarter, f"{quarter:.2f} s for {size // 4:,} characters, {long:.2f} s for {size:,}"


def _seconds(run: Callable[[str], object], piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    begun = time.process_time()
    run(text)
    return time.process_time() - begun
