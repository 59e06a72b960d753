"""Quantities on MEANTIME's VALUE mentions (money, percent, quantity), in the six lines that are annotated.

Gold bears spans and kinds, no numbers: ``relaxed`` is F1 of any overlap, one to one; ``strict`` of the same span;
``kind`` of an overlap whose unit is of the gold's kind. Numbers and units themselves are checked by the examples of the
tests.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from onrecord.lang.en import units
from onrecord.layers.quantities import find_quantities
from onrecord.types import Quantity

NAME = "quantities"
NEEDS_SHARED = True
FILE = Path("data/time/meantime_en.jsonl")
ANNOTATED_LINES = 6
_MONEY = frozenset(units.CURRENCY_SIGNS.values()) | frozenset(units.CURRENCY_WORDS.values())


def kind_of(quantity: Quantity) -> str:
    """The kind that MEANTIME would give it."""
    if quantity.unit in _MONEY:
        return "MONEY"
    return "PERCENT" if quantity.unit == "%" else "QUANTITY"


def measure(shared: Path | None) -> dict[str, float]:
    """F1, precision and recall over all documents."""
    assert shared is not None
    gold = found = relaxed = strict = kind = 0
    with (shared / FILE).open(encoding="utf-8") as lines:
        for line in lines:
            document: dict[str, Any] = json.loads(line)
            text = document["text"]
            end = len("\n".join(text.split("\n")[:ANNOTATED_LINES]))
            values = [value for value in document["values"] if value["start"] < end]
            quantities = [item for item in find_quantities(text) if item.spans[0][0] < end]
            gold, found = gold + len(values), found + len(quantities)
            for value in values:
                for at, item in enumerate(quantities):
                    first, last = item.spans[0]
                    if first < value["end"] and value["start"] < last:
                        relaxed += 1
                        strict += (first, last) == (value["start"], value["end"])
                        kind += kind_of(item) == value["type"]
                        del quantities[at]
                        break
    total = gold + found
    return {
        "relaxed_f1": round(200 * relaxed / total, 2),
        "strict_f1": round(200 * strict / total, 2),
        "kind_f1": round(200 * kind / total, 2),
        "precision": round(100 * relaxed / found, 2),
        "recall": round(100 * relaxed / gold, 2),
    }
