"""The tree of errors. Each message says what is wrong, where, and what to do.

::

    OnrecordError
    ├── UsageError            the call itself is wrong: nothing was done (exit code 2)
    ├── PageError             one page failed: it is set aside, the rest goes on (exit code 1)
    │   ├── SourceError       it cannot be fetched or opened
    │   ├── ContentError      what is there is no article (empty, binary, too large, malformed)
    │   └── PageTimeout       it took longer than its time limit
    ├── ModelError            the weights are missing, or are not those their card names
    └── LedgerError           the ledger cannot be opened, or belongs to another version
"""

from __future__ import annotations


class OnrecordError(Exception):
    """Whatever onrecord raises on purpose."""


class UsageError(OnrecordError):
    """The call itself is wrong: nothing was done."""


class PageError(OnrecordError):
    """One page failed. ``location`` names it (a path, ``file.jsonl:17``, a URL), ``code`` is stable."""

    code = "page"

    def __init__(self, location: str, message: str, *, code: str | None = None) -> None:
        super().__init__(f"{location}: {message}")
        self.location = location
        self.message = message
        if code is not None:
            self.code = code


class SourceError(PageError):
    """The page cannot be fetched or opened."""

    code = "source"


class ContentError(PageError):
    """What is there is no article: empty, binary, too large or malformed."""

    code = "content"


class PageTimeout(PageError):
    """The page took longer than its time limit."""

    code = "timeout"


class ModelError(OnrecordError):
    """The weights are missing, or are not those their card names."""


class LedgerError(OnrecordError):
    """The ledger cannot be opened or written, or belongs to another version."""
