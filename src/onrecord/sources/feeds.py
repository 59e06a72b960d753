"""RSS and Atom: one page an entry, with what the feed carries of it."""

from __future__ import annotations

import io
import re
import sys
import time
from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.errors import ContentError, PageError
from onrecord.types import Page

_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")


def pages_of_feed(data: bytes, location: str, *, charset: str | None = None) -> Iterator[Page | PageError]:
    """One page an entry, located as ``feed.xml#3``; the title, date, author and link of the entry come with
    it.

    Yields:
        The page, or a ContentError for an entry without text.

    Raises:
        ContentError: it is no feed.
    """
    feed = _parse(data, location, charset)
    if not feed.entries and not feed.version:
        raise ContentError(location, "is no feed that can be read", code="no_feed")
    for number, entry in enumerate(feed.entries, 1):
        yield _page_of_entry(entry, feed.feed, f"{location}#{number}")


def _parse(data: bytes, location: str, charset: str | None) -> Any:
    import feedparser

    headers = {"content-type": f"application/xml; charset={charset}"} if charset else None
    try:
        # A stream, never the bytes themselves: those feedparser might take for an address.
        return feedparser.parse(io.BytesIO(data), response_headers=headers)
    except Exception:  # the library lets through what its parsers raise, which is anything
        pass
    try:
        # A reference to a character that there is not, as &#xD800;, brings it down: without it, the rest is read.
        return feedparser.parse(io.BytesIO(_REFERENCE.sub(_possible, data)), response_headers=headers)
    except Exception as error:
        raise ContentError(
            location, f"is no feed that can be read: {str(error) or type(error).__name__}", code="no_feed"
        ) from error


def _possible(reference: re.Match[bytes]) -> bytes:
    """The reference, or the replacement character where it names none that may stand in a text."""
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    code = int(digits, base) if len(digits) < 10 else sys.maxunicode + 1
    surrogate = 0xD800 <= code <= 0xDFFF
    return reference[0] if code <= sys.maxunicode and not surrogate else b"&#xFFFD;"


def _page_of_entry(entry: Mapping[str, Any], feed: Mapping[str, Any], location: str) -> Page | PageError:
    markup, plain = _content(entry)
    if not markup.strip():
        return ContentError(location, "the entry has no text, only its title and link", code="empty")
    source = entry.get("source")
    return Page(
        location=location,
        kind="text" if plain else "html",
        content=markup,
        id=entry.get("id") or None,
        title=entry.get("title") or None,
        date=_date(entry),
        url=entry.get("link") or None,
        publisher=(source.get("title") if source else None)
        or feed.get("publisher")
        or feed.get("title")
        or None,
        authors=tuple(a["name"] for a in entry.get("authors", ()) if a.get("name")),
        language=feed.get("language") or None,
    )


def _content(entry: Mapping[str, Any]) -> tuple[str, bool]:
    """The fullest content of the entry, and whether it is plain text."""
    parts = [(part.get("value") or "", part.get("type")) for part in entry.get("content", ())]
    parts.append((entry.get("summary") or "", entry.get("summary_detail", {}).get("type")))
    value, kind = max(parts, key=lambda part: len(part[0]))
    return value, kind == "text/plain"


def _date(entry: Mapping[str, Any]) -> str | None:
    """The day of the entry as the feed writes it, in UTC where its form was understood.

    RSS 1.0 dates by ``dc:date``, and many an Atom feed by ``updated`` alone, which the library gives as one.
    """
    name = "published" if entry.get("published") else "updated"
    parsed = entry.get(f"{name}_parsed")
    if isinstance(parsed, time.struct_time):
        return f"{parsed.tm_year:04}-{parsed.tm_mon:02}-{parsed.tm_mday:02}"
    return entry.get(name) or None
