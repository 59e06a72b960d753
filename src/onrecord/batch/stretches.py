"""The pages of a stretch, always the same ones in the same order, each with its number."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from onrecord.batch.plan import Stretch
from onrecord.errors import PageError, SourceError
from onrecord.sources import find_pages, is_url
from onrecord.sources.sniff import form_by_name
from onrecord.types import Page

TOGETHER = 64
"""Pages in a row that fall to one part of a file."""

_CHUNK = 1 << 20


def pages_of_stretch(stretch: Stretch) -> Iterator[tuple[int, Page | PageError]]:
    """The pages of the stretch, or the errors that took their places, with their numbers in the file.

    A file of lines is cut by bytes: a line belongs to the part in which it begins. Any other file is dealt out, 64
    pages at a time, and each part passes over what belongs to the others.
    """
    if _has_changed(stretch):
        yield 0, SourceError(stretch.path, "has changed since the run began: start another", code="changed")
        return
    path = Path(stretch.path)
    if stretch.parts > 1 and form_by_name(path) == "articles" and path.suffix.lower() != ".gz":
        yield from enumerate(_lines_of_part(path, stretch))
        return
    for number, page in enumerate(find_pages([stretch.path])):
        if number // TOGETHER % stretch.parts == stretch.part:
            yield number, page


def _has_changed(stretch: Stretch) -> bool:
    if is_url(stretch.path):
        return False
    try:
        return Path(stretch.path).stat().st_size != stretch.size
    except OSError:
        return False  # gone: reading it gives the better message


def _lines_of_part(path: Path, stretch: Stretch) -> Iterator[Page | PageError]:
    from onrecord.sources.articles import articles_of_stream

    size = stretch.size or 0
    with path.open("rb") as file:
        start = _line_at(file, size * stretch.part // stretch.parts)
        stop = _line_at(file, size * (stretch.part + 1) // stretch.parts)
        file.seek(start)
        lines = io.BufferedReader(_Window(file, stop - start), _CHUNK)
        # The number of the line is not known without reading all before it; the byte it stands at is.
        yield from articles_of_stream(lines, f"{path}@{start}" if start else str(path))


def _line_at(file: BinaryIO, place: int) -> int:
    """Where the first line begins that begins at ``place`` or after it."""
    if place == 0:
        return 0
    file.seek(place - 1)
    while (line := file.readline(_CHUNK)) and not line.endswith(b"\n"):
        pass
    return file.tell()


class _Window(io.RawIOBase):
    """The next ``length`` bytes of a file."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        self._file = file
        self._left = length

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = cast(memoryview, memoryview(buffer))  # type: ignore[arg-type]
        data = self._file.read(min(len(view), self._left))
        self._left -= len(data)
        view[: len(data)] = data
        return len(data)
