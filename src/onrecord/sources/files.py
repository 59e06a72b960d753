"""Files, folders and streams."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import PageError, SourceError
from onrecord.sources.limits import MAX_PAGE_BYTES, read_limited, too_large
from onrecord.sources.sniff import ASSETS, HEAD_BYTES, Form, form_by_head, form_by_name
from onrecord.types import Page


def pages_of_path(path: Path) -> Iterator[Page | PageError]:
    """The pages of a file, or of all files below a folder.

    Raises:
        SourceError: the path itself cannot be opened (the same, further down a folder, is yielded).
    """
    if path.is_dir():
        for found in files_below(path):
            if isinstance(found, PageError):
                yield found
            else:
                yield from _guarded(found)
    else:
        yield from _pages_of_file(path)


def files_below(folder: Path) -> Iterator[Path | PageError]:
    """The files below a folder that are read when it is named: depth first, sorted by name, without hidden
    ones and assets; or the error of a folder that cannot be listed. A folder that links lead back to is read
    once."""
    yield from _files_below(folder, seen=set())


def pages_of_stream(stream: BinaryIO, location: str) -> Iterator[Page | PageError]:
    """The page of a stream, or its pages where it turns out to be JSON Lines or a feed."""
    head = stream.read(HEAD_BYTES) or b""
    form = form_by_head(head)
    if form == "articles":
        from onrecord.sources.articles import articles_of_stream

        yield from articles_of_stream(stream, location, head=head)
        return
    data = read_limited(stream, location, head=head)
    if form == "feed":
        from onrecord.sources.feeds import pages_of_feed

        yield from pages_of_feed(data, location)
        return
    yield Page(location=location, kind="html" if form == "html" else "text", content=data)


def _files_below(folder: Path, *, seen: set[tuple[int, int]]) -> Iterator[Path | PageError]:
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield _refused(folder, error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        if path.is_dir():
            yield from _files_below(path, seen=seen)
        elif path.suffix.lower() not in ASSETS:
            yield path


def _guarded(path: Path) -> Iterator[Page | PageError]:
    try:
        if path.exists() and not path.is_file():
            raise SourceError(str(path), "is no regular file: name it by itself to read it")
        yield from _pages_of_file(path)
    except PageError as error:
        yield error
    except (OSError, ValueError) as error:
        yield SourceError(str(path), f"cannot be read: {error}")


def _pages_of_file(path: Path) -> Iterator[Page | PageError]:
    location = str(path)
    try:
        form = form_by_name(path)
        if form is None:
            with path.open("rb") as stream:
                if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                    yield from pages_of_stream(stream, location)  # a pipe: what is read of it is gone
                    return
                form = form_by_head(stream.read(HEAD_BYTES))
        yield from _pages_in_form(path, location, form)
    except OSError as error:
        raise _refused(path, error) from error


def _pages_in_form(path: Path, location: str, form: Form) -> Iterator[Page | PageError]:
    if form == "articles":
        from onrecord.sources.articles import articles_of_file

        return articles_of_file(path)
    if form == "warc":
        from onrecord.sources.warc import pages_of_warc

        return pages_of_warc(path)
    if form == "parquet":
        from onrecord.sources.parquet import articles_of_parquet

        return articles_of_parquet(path)
    data = _read(path, location)
    if form == "feed":
        from onrecord.sources.feeds import pages_of_feed

        return pages_of_feed(data, location)
    if form == "text" and form_by_head(data[:HEAD_BYTES]) == "html" and path.suffix.lower() != ".md":
        form = "html"  # a saved page under a wrong name
    return iter((Page(location=location, kind="html" if form == "html" else "text", content=data),))


def _read(path: Path, location: str) -> bytes:
    with path.open("rb") as stream:
        status = os.fstat(stream.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_size > MAX_PAGE_BYTES:
            raise too_large(location, status.st_size)
        return read_limited(stream, location)


def _refused(path: Path, error: OSError) -> SourceError:
    location = str(path)
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return SourceError(location, "is a link that leads nowhere", code="not_found")
        return SourceError(location, "there is no such file or folder", code="not_found")
    if isinstance(error, PermissionError):
        return SourceError(location, "may not be read: permission denied", code="permission")
    return SourceError(location, f"cannot be read: {error.strerror or error}")
