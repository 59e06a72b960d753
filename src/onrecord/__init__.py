"""A checkable record of who said what, to whom, when and how firmly.

The names below are the public ones; each is loaded when it is first used, so that
``import onrecord`` is light.

>>> import onrecord
>>> "read" in dir(onrecord)
True
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from onrecord._version import __version__

if TYPE_CHECKING:
    from onrecord.errors import (
        ContentError,
        LedgerError,
        ModelError,
        OnrecordError,
        PageError,
        PageTimeout,
        SourceError,
        UsageError,
    )
    from onrecord.ledger import Hit, Ledger
    from onrecord.reader import read, read_many, read_page
    from onrecord.schema import record_schema
    from onrecord.types import Article, Page, Record, Span, Statement

_HOMES = {
    "Article": "types",
    "ContentError": "errors",
    "Hit": "ledger",
    "Ledger": "ledger",
    "LedgerError": "errors",
    "ModelError": "errors",
    "OnrecordError": "errors",
    "Page": "types",
    "PageError": "errors",
    "PageTimeout": "errors",
    "Record": "types",
    "SourceError": "errors",
    "Span": "types",
    "Statement": "types",
    "UsageError": "errors",
    "read": "reader",
    "read_many": "reader",
    "read_page": "reader",
    "record_schema": "schema",
}

__all__ = [
    "Article",
    "ContentError",
    "Hit",
    "Ledger",
    "LedgerError",
    "ModelError",
    "OnrecordError",
    "Page",
    "PageError",
    "PageTimeout",
    "Record",
    "SourceError",
    "Span",
    "Statement",
    "UsageError",
    "__version__",
    "read",
    "read_many",
    "read_page",
    "record_schema",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
