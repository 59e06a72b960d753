"""How much is read at most, so that no single page can take the machine."""

from __future__ import annotations

from typing import BinaryIO

from onrecord.errors import ContentError

MAX_PAGE_BYTES = 20_000_000
"""A news page is some 100 kB; ten times the largest seen is still far below this."""


def too_large(location: str, size: int | None = None) -> ContentError:
    """The error for a page above the limit."""
    seen = f"{size / 1e6:,.0f} MB" if size is not None else "more"
    limit = f"{MAX_PAGE_BYTES / 1e6:,.0f} MB"
    return ContentError(
        location, f"is too large for one page ({seen}; the limit is {limit}): split it", code="too_large"
    )


def read_limited(stream: BinaryIO, location: str, *, head: bytes = b"") -> bytes:
    """All of the stream after ``head``.

    Raises:
        ContentError: it is larger than a page may be.
    """
    data = head + stream.read(MAX_PAGE_BYTES + 1 - len(head))
    if len(data) > MAX_PAGE_BYTES:
        raise too_large(location)
    return data
