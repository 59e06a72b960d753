"""JSON Lines: one record a line, as the contract has it; the same record gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import msgspec

from onrecord.export.files import whole_file
from onrecord.types import Record


def write(records: Iterable[Record], out: Path) -> int:
    """Write the records to ``out``, in their order, and return how many there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = 0
    with whole_file(out) as file:
        for record in records:
            file.write(encode(record) + b"\n")
            count += 1
    return count


def encode(record: Record) -> bytes:
    """The record as one line of JSON. Lone surrogates, which UTF-8 cannot hold, are kept as JSON escapes."""
    try:
        return msgspec.json.encode(record)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(record), separators=(",", ":")).encode("ascii")
