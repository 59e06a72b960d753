"""What share of the arithmetic the processor can do the encoder does, on one core.

The peak is measured, not taken from a data sheet: products of bytes of several sizes, by the same library, with nothing
around them; the fastest counts. Needs ``onnx``.
"""

from __future__ import annotations

import time

import numpy as np
from msgspec import Struct

from benchmarks.speed import graphs
from benchmarks.speed.runtimes import _onnxruntime, milliseconds, window
from onrecord.models.cards import weights_folder

SIZES = ((256, 768, 768), (256, 768, 3072), (256, 3072, 768), (1024, 1024, 1024), (2048, 2048, 2048))
TURNS = 20


class Share(Struct, frozen=True, kw_only=True):
    """Thousand millions of operations a second: the highest that products reached, and what a window of a model did."""

    peak: float
    reached: float
    pieces: int
    milliseconds: float

    @property
    def share(self) -> float:
        """Of the peak."""
        return self.reached / self.peak


def peak() -> float:
    """The highest rate of any size of product, in thousand millions of operations a second."""
    return max(_rate(*size) for size in SIZES)


def _rate(rows: int, inner: int, columns: int) -> float:
    run = _onnxruntime(graphs.product(rows, inner, columns))
    feed = {"x": np.random.default_rng(0).integers(0, 256, (rows, inner), dtype=np.uint8)}
    for _ in range(3):
        run(feed)
    fastest = float("inf")
    for _ in range(TURNS):
        begun = time.process_time()
        run(feed)
        fastest = min(fastest, time.process_time() - begun)
    return 2 * rows * inner * columns / fastest / 1e9


def measure(model: str, text: str, *, of: float) -> Share:
    """What a full window of the text does, of a peak that was measured."""
    path = weights_folder(model) / "encoder.onnx"
    feed = window(model, text)
    pieces = feed["ids"].shape[1]
    taken = milliseconds(_onnxruntime(path.read_bytes()), feed)
    done = graphs.operations(graphs.load(path), pieces)
    return Share(peak=of, reached=done / taken / 1e6, pieces=pieces, milliseconds=taken)
