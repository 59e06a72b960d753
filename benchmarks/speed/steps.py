"""Where the time of a page goes, from bytes to the ledger, on one core and in one run."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.speed.texts import as_html

STEPS: dict[str, tuple[str, ...]] = {
    "article from HTML": ("onrecord.reader.read_article",),
    "times": ("onrecord.reader.find_times", "onrecord.reader.infer_date"),
    "quantities": ("onrecord.reader.find_quantities",),
    "encoder, cutting and decoding": ("onrecord.models.encoder.Encoder.read",),
    "statements": ("onrecord.layers.attribution.attribute", "onrecord.layers.attribution_rules.attribute"),
    "speakers": ("onrecord.reader.find_names", "onrecord.reader.resolve_speakers"),
    "force": ("onrecord.reader.judge_force",),
    "headline": ("onrecord.reader.check_headline",),
    "into the ledger": ("onrecord.ledger.Ledger.add_many",),
}
"""What is timed: the functions that the reader calls, none of which calls another."""

NETWORK = "the network's products"


def measure(texts: list[str], model: str) -> dict[str, float]:
    """Milliseconds of processor time that an article of the texts takes in each step."""
    from onrecord.ledger import Ledger
    from onrecord.reader import read_page
    from onrecord.types import Page

    pages = [
        Page(location="page", kind="html", content=as_html(text).encode(), date="2024-06-03")
        for text in texts
    ]
    for page in pages[:3]:
        read_page(page, model=model, time_limit=None)
    spent: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        for step, names in STEPS.items():
            for name in names:
                stack.enter_context(_timed(name, step, spent))
        if model != "rules":
            stack.enter_context(_timed_network(model, spent))
        with Ledger(Path(folder) / "news.db") as ledger:
            begun = time.process_time()
            records = [read_page(page, model=model, time_limit=None) for page in pages]
            ledger.add_many(records)
            whole = time.process_time() - begun
    spent["encoder, cutting and decoding"] -= spent[NETWORK]
    told = {NETWORK: spent[NETWORK]} if model != "rules" else {}
    told |= {step: spent[step] for step in STEPS if spent[step] > 0}
    told["the rest"] = whole - sum(told.values())
    return {step: 1000 * seconds / len(texts) for step, seconds in told.items()}


@contextmanager
def _timed(name: str, step: str, spent: Counter[str]) -> Iterator[None]:
    """Count the time of a function under its step while the block runs."""
    holder, _, attribute = name.rpartition(".")
    real = getattr(_thing(holder), attribute)
    with patch(name, _counting(real, step, spent)):
        yield


@contextmanager
def _timed_network(model: str, spent: Counter[str]) -> Iterator[None]:
    from onrecord.reader import load_encoder

    encoder = load_encoder(model)
    sessions = {name: getattr(encoder, name) for name in ("_encoder", "_roles")}
    try:
        for name, session in sessions.items():
            setattr(encoder, name, _Session(session, spent))
        yield
    finally:
        for name, session in sessions.items():
            setattr(encoder, name, session)


class _Session:
    """A session whose runs are timed."""

    def __init__(self, session: Any, spent: Counter[str]) -> None:
        self.run = _counting(session.run, NETWORK, spent)


def _counting(real: Callable[..., Any], step: str, spent: Counter[str]) -> Callable[..., Any]:
    def call(*given: Any, **options: Any) -> Any:
        begun = time.process_time()
        try:
            return real(*given, **options)
        finally:
            spent[step] += time.process_time() - begun  # type: ignore[assignment]

    return call


def _thing(name: str) -> Any:
    """A module, or a class of one, by its dotted name."""
    import importlib

    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        module, _, attribute = name.rpartition(".")
        return getattr(importlib.import_module(module), attribute)
