"""WARC files: every HTML response is a page (needs the extra ``batch``).

The library that reads them stops without a word where a file breaks off, and for good where one is damaged. So the end
of what it read is held against the end of the file, and after a damaged stretch it is set to the next record.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources.limits import MAX_PAGE_BYTES, too_large
from onrecord.types import Page

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})

_GZIP = b"\x1f\x8b\x08"
_HEAD = re.compile(rb"(?<=\r\n\r\n)WARC/[01]\.\d+\r\n")
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d+)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_CHUNK = 1 << 16
_OVERLAP = 64
_LONGEST_HEAD = 1 << 20


def pages_of_warc(path: Path) -> Iterator[Page | PageError]:
    """One page an HTML response, located as ``file.warc.gz#12`` (the twelfth response).

    Yields:
        The page; a ContentError for one too large; a SourceError for each stretch that is damaged and passed over, and
        where the file is shorter than its lengths say.

    Raises:
        SourceError: the library that reads WARC files is not installed, or the file cannot be opened.
    """
    with path.open("rb") as file:
        yield from _Archive(path, file).pages()


class _Archive:
    """A file, and how far it was read."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        try:
            from fastwarc.warc import ArchiveIterator, WarcRecordType
        except ImportError as error:
            message = 'needs a library that is not installed: pip install "onrecord[batch]"'
            raise SourceError(str(path), message, code="missing_extra") from error
        self._records = ArchiveIterator
        self._response = WarcRecordType.response
        self._path = path
        self._file = file
        self._size = path.stat().st_size
        self._packed = file.read(len(_GZIP)) == _GZIP
        self._responses = 0
        self._record = -1
        """Where the last record begins; -1 before the first."""
        self._told = False
        """Whether the last record was found to be cut off, and this was said."""

    def pages(self) -> Iterator[Page | PageError]:
        """The pages, and what went wrong, in the order of the file."""
        start, member = 0, 0  # where a member ends that is read by itself, 0 where all are
        while True:
            try:
                yield from self._pages_from(start, member or self._size)
            except Exception as error:  # the library raises its own kinds, which differ between versions
                damaged = max(start, self._record)
                following = self._next_record(damaged + 1)
                whole = self._end_of_record() if self._record == damaged else None
                is_before = whole is not None and whole < (following or self._size)
                yield self._skipped(whole if whole and is_before else damaged, following, error)
                if following is None:
                    return
                start, member = following, 0
                continue
            if member:
                start, member = member, 0
                if start >= self._size:
                    break
                continue
            end = self._end_of_record()
            if end is None:
                following = self._next_record(self._record + 1) if not self._packed else None
                if following is not None or not self._told:
                    yield self._skipped(self._record, following, "it is shorter than its length says")
                if following is None:
                    return
                start = following
            elif end < self._size and self._packed and (stop := self._end_of_member(end)) is not None:
                start, member = end, stop  # whole, and yet passed over: what follows it is not
            elif end < self._size and self._is_rest(end):
                yield self._skipped(end, None, "what is there is no whole record")
                return
            else:
                break
            if start >= self._size:
                break
        if self._responses == 0:
            yield ContentError(str(self._path), "holds no response", code="empty")

    def _pages_from(self, start: int, stop: int) -> Iterator[Page | PageError]:
        """The pages of the records that begin from ``start`` on, as far as the library comes."""
        self._file.seek(start)
        stream = self._file if stop == self._size else io.BytesIO(self._file.read(stop - start))
        base = 0 if stop == self._size else start
        for record in self._records(stream, parse_http=False):
            self._record = base + record.stream_pos
            if record.record_type == self._response:
                self._responses += 1
                page = _page_of_record(record, f"{self._path}#{self._responses}")
                self._told = isinstance(page, SourceError)
                if page is not None:
                    yield page

    def _skipped(self, start: int, following: int | None, reason: object) -> SourceError:
        place = f"after response {self._responses}"
        if following is None:
            message = (
                f"breaks off or is damaged {place}, at byte {max(start, 0):,} of {self._size:,}: {reason}"
            )
            return SourceError(str(self._path), message, code="truncated")
        message = f"is damaged {place}: bytes {max(start, 0):,} to {following:,} are passed over: {reason}"
        return SourceError(str(self._path), message, code="damaged")

    def _end_of_record(self) -> int | None:
        """Where the last record ends by its own length; None where the file ends before that."""
        if self._record < 0:
            return 0
        if self._packed:
            self._file.seek(self._record)
            is_member = self._file.read(len(_GZIP)) == _GZIP
            start = self._record if is_member else 0  # all records in one member: then it is the last
            end = self._end_of_member(start)
            while end is not None and not is_member and end < self._size:
                end = self._end_of_member(end)
            return end
        self._file.seek(self._record)
        head, blank, _ = self._file.read(_LONGEST_HEAD).partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not blank or length is None:
            return None
        end = self._record + len(head) + len(blank) + int(length[1])
        return min(end + 4, self._size) if end <= self._size else None

    def _end_of_member(self, start: int) -> int | None:
        """Where the gzip member that begins at ``start`` ends; None where it is not whole, or none."""
        self._file.seek(start)
        member = zlib.decompressobj(wbits=31)
        data = b""
        try:
            while not member.eof:
                data = member.unconsumed_tail or self._file.read(_CHUNK)
                if not data:
                    return None
                member.decompress(data, _CHUNK)
        except zlib.error:
            return None
        return self._file.tell() - len(member.unused_data)

    def _is_rest(self, start: int) -> bool:
        """Whether there is more from ``start`` on than line ends and zeros."""
        self._file.seek(start)
        return any(chunk.strip(b"\r\n\0") for chunk in iter(lambda: self._file.read(_CHUNK), b""))

    def _next_record(self, start: int) -> int | None:
        """Where the next thing stands, from ``start`` on, that looks like the beginning of a record."""
        place = start
        while place < self._size:
            self._file.seek(place)
            chunk = self._file.read(_CHUNK)
            for found in self._beginnings(chunk):
                if not self._packed or self._holds_record(place + found):
                    return place + found
            if len(chunk) < _CHUNK:
                return None
            place += len(chunk) - _OVERLAP
        return None

    def _beginnings(self, chunk: bytes) -> Iterator[int]:
        for match in re.finditer(re.escape(_GZIP), chunk) if self._packed else _HEAD.finditer(chunk):
            yield match.start()

    def _holds_record(self, place: int) -> bool:
        self._file.seek(place)
        try:
            return zlib.decompressobj(wbits=31).decompress(self._file.read(512), 5) == b"WARC/"
        except zlib.error:
            return False


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
