"""One file a format: each has ``write(records, out)``, and none knows another.

A format is added by its file and a line in ``FORMATS``; ``tests/contracts/test_exporters.py`` then holds it
to what all of them promise: the same records give the same bytes, an error leaves what was there before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from onrecord.errors import UsageError
from onrecord.types import Record

__all__ = ["FORMATS", "Writer", "writer"]

Writer = Callable[[Iterable[Record], Path], int]
"""Writes the records to a path, and returns how many records there were."""

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "brat": "a folder for brat: a text and its standoff annotations a record",
        "csv": "one row a statement, for spreadsheets and data frames",
        "gqg": "quotations as GDELT's Global Quotation Graph has them, an article a line",
        "jsonl": "one record a line, complete",
        "jsonld": "schema.org: NewsArticle, Quotation, Claim",
        "page": "one self-contained HTML page, for people",
        "parquet": "one row a statement, typed columns (needs the extra parquet)",
        "plover": "demands, refusals, threats, promises … of one actor to another as PLOVER events, one a line",
        "webannotation": "W3C Web Annotations: quotes and positions of every span",
    }
)
"""Name of the format (and of its module) → what it is, for people."""


def writer(format: str) -> Writer:
    """The function that writes ``format``.

    Raises:
        UsageError: there is no such format.
    """
    if format not in FORMATS:
        raise UsageError(f"{format}: no such format; there are {', '.join(sorted(FORMATS))}")
    write: Writer = import_module(f"onrecord.export.{format}").write
    return write
