"""Names by which linked data speaks of records, and addresses that may stand in it."""

from __future__ import annotations

import re
from urllib.parse import quote

from onrecord.types import Record

_IRI = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20\x7f-\xa0\ud800-\udfff]+")


def report_iri(record: Record) -> str:
    """The name of the article as it was read; its parts are ``…#s1``, ``…#a1``.

    Two readings of one address differ in their text, so the address itself is not the name.
    """
    return f"urn:onrecord:{quote(record.id, safe='', errors='replace')}"


def iri_of(url: str | None) -> str | None:
    """The address if it can stand as an IRI, else None.

    >>> iri_of("https://coast.example/1"), iri_of("coast.example/a b")
    ('https://coast.example/1', None)
    """
    return url if url is not None and _IRI.fullmatch(url) else None
