"""WARC files: every HTML response is a page (needs the extra ``batch``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources.limits import MAX_PAGE_BYTES, too_large
from onrecord.types import Page

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def pages_of_warc(path: Path) -> Iterator[Page | PageError]:
    """One page an HTML response, located as ``file.warc.gz#12`` (the twelfth response).

    Yields:
        The page; a ContentError for one too large; a SourceError where the file is shorter than its lengths
        say.

    Raises:
        SourceError: the library that reads WARC files is not installed, or the file is none.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        message = 'needs a library that is not installed: pip install "onrecord[batch]"'
        raise SourceError(str(path), message, code="missing_extra") from error
    number = 0
    with path.open("rb") as stream:
        try:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=False):
                number += 1
                page = _page_of_record(record, f"{path}#{number}")
                if page is not None:
                    yield page
        except Exception as error:  # the reader raises its own kinds, which differ between versions
            yield SourceError(
                str(path), f"breaks off or is damaged after response {number}: {error}", code="truncated"
            )
            return
    if number == 0:
        yield ContentError(str(path), "holds no response", code="empty")


def _page_of_record(record: Any, location: str) -> Page | PageError | None:
    """The page of one response, None where it is no HTML."""
    length = record.content_length
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    if length > MAX_PAGE_BYTES:
        return too_large(location, length)
    if record.is_http:
        record.parse_http()
        if record.http_headers is None or not _wanted(record):
            return None
        body_length = record.content_length
    else:
        return None
    data = record.reader.read(body_length)
    if len(data) < body_length:
        return SourceError(
            location, f"breaks off: {len(data):,} of {body_length:,} bytes are there", code="truncated"
        )
    return Page(location=location, kind="html", content=data, charset=record.http_charset, url=url)


def _wanted(record: Any) -> bool:
    status = record.http_headers.status_code
    kind = (record.http_content_type or "").split(";")[0].strip().lower()
    return kind in HTML_TYPES and (status is None or 200 <= status < 300)
