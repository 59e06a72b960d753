"""Articles that are already clean: JSON Lines, one object a line, ``text`` required."""

from __future__ import annotations

import gzip
import io
import json
import math
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources.limits import MAX_PAGE_BYTES, too_large
from onrecord.types import Page

MAX_BLANK_LINES = 1_000_000
"""In a row: a few bytes of gzip may hold more of them than anybody can wait for."""

_FIELDS = ("id", "title", "date", "url", "publisher", "language")


def articles_of_file(path: Path) -> Iterator[Page | PageError]:
    """One page a line of a ``.jsonl`` or ``.jsonl.gz`` file.

    Yields:
        The page, located as ``file.jsonl:17``; or a ContentError for a line that is no object with a
        ``text``, and a SourceError where a compressed file breaks off.
    """
    with path.open("rb") as stream:
        if path.name.lower().endswith(".gz"):
            yield from articles_of_stream(cast(BinaryIO, gzip.GzipFile(fileobj=stream)), str(path))
        else:
            yield from articles_of_stream(stream, str(path))


def articles_of_stream(stream: BinaryIO, location: str, *, head: bytes = b"") -> Iterator[Page | PageError]:
    """One page a line of the stream, ``head`` being what was already read of it."""
    number = blank = 0
    lines = _lines(stream, head)
    while True:
        number += 1
        here = f"{location}:{number}"
        try:
            line = next(lines)
        except StopIteration:
            return
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            yield SourceError(
                here, f"the compressed file breaks off or is damaged here: {error}", code="truncated"
            )
            return
        blank = 0 if line.strip() else blank + 1
        if blank > MAX_BLANK_LINES:
            message = f"more than {MAX_BLANK_LINES:,} lines are blank up to here: what follows is not read"
            yield ContentError(here, message, code="blank")
            return
        if len(line) > MAX_PAGE_BYTES:
            yield too_large(here)
        elif not blank:
            try:
                yield page_of_object(_decode(line.removeprefix(b"\xef\xbb\xbf"), here), here)
            except PageError as error:
                yield error


def page_of_object(item: object, location: str) -> Page:
    """The page of one decoded object (of a line, or of a row of a table).

    Raises:
        ContentError: it is no object, or has no ``text`` that is a string.
    """
    if not isinstance(item, dict):
        raise ContentError(
            location, f"must be an object with a text, and is {_json_name(item)}", code="no_object"
        )
    text = item.get("text")
    if not isinstance(text, str):
        found = "has none" if "text" not in item else f"has {_json_name(text)} there"
        raise ContentError(location, f'must have a string as its "text", and {found}', code="no_text")
    given = {name: _string(item.get(name)) for name in _FIELDS}
    return Page(location=location, kind="article", content=text, authors=_names(item.get("authors")), **given)


def _lines(stream: BinaryIO, head: bytes) -> Iterator[bytes]:
    """The lines of ``head`` and the stream; one above the limit is cut just above it, its rest passed
    over."""
    buffered = io.BufferedReader(_Rejoined(head, stream), 1 << 16) if head else stream
    while line := buffered.readline(MAX_PAGE_BYTES + 1):
        yield line
        while not line.endswith(b"\n") and len(line) > MAX_PAGE_BYTES:
            line = buffered.readline(MAX_PAGE_BYTES + 1)


class _Rejoined(io.RawIOBase):
    """A stream with the bytes before it that were read to see what it is."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        if self._head:
            data, self._head = self._head[: len(view)], self._head[len(view) :]
        else:
            data = self._stream.read(len(view)) or b""
        view[: len(data)] = data
        return len(data)


def _decode(line: bytes, location: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ContentError(location, f"is no JSON: {error}", code="no_json") from error


def _string(value: object) -> str | None:
    """A field as a string: numbers (an id, a year) are taken; structures are not, nor NaN, which stands for none."""
    if value is None or isinstance(value, (dict, list, bool)):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return str(value).strip() or None


def _names(value: object) -> tuple[str, ...]:
    """Author names from a string, a list of strings, or a list of objects with a name."""
    items = value if isinstance(value, list) else [value]
    names = (_string(item.get("name") if isinstance(item, dict) else item) for item in items)
    return tuple(name for name in names if name)


def _json_name(value: object) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
    return names.get(type(value), "a number")
