"""Where pages come from: a location in, pages (or the error that took their place) out.

One file a source. Whatever goes wrong with one page is yielded in its place as a
:class:`~onrecord.errors.PageError`; the rest goes on. Heavy libraries are loaded by the source that needs
them, when it needs them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import PageError, SourceError
from onrecord.sources.files import pages_of_path, pages_of_stream
from onrecord.sources.limits import MAX_PAGE_BYTES
from onrecord.types import Page

__all__ = ["MAX_PAGE_BYTES", "NOT_FETCHED", "find_pages", "is_foreign", "is_url"]

STDIN = "-"

NOT_FETCHED = "is no http(s) address, and no other is fetched"


def find_pages(
    locations: Iterable[str | Path], *, stdin: BinaryIO | None = None, follow: bool = False
) -> Iterator[Page | PageError]:
    """The pages at the locations, in their order, folders sorted by name.

    Args:
        locations: files, folders (all that is below them), ``-`` for standard input, or ``http(s)://``
        addresses.
            Only an address named here is fetched, and the entries of a feed when ``follow`` is set.
        stdin: what ``-`` reads.
        follow: fetch the page behind each entry of a feed instead of taking what the feed carries.

    Yields:
        A page, or the error that took its place. Nothing is raised.
    """
    for location in locations:
        name = str(location)
        try:
            for page in _pages_at(location, name, stdin):
                yield _behind(page) if follow and isinstance(page, Page) and _is_entry(page) else page
        except PageError as error:
            yield error
        except (OSError, ValueError) as error:
            yield SourceError(name, f"cannot be read: {error}")


def is_url(location: str | Path) -> bool:
    """Whether the location is an address of the web and not a path."""
    return isinstance(location, str) and location.lower().startswith(("http://", "https://"))


def is_foreign(name: str) -> bool:
    """Whether it is an address of a kind that is not fetched ("ftp://…"), and no path of something here."""
    return "://" in name and not is_url(name) and not Path(name).exists()


def _pages_at(location: str | Path, name: str, stdin: BinaryIO | None) -> Iterator[Page | PageError]:
    if name == STDIN:
        if stdin is None:
            raise SourceError(STDIN, "there is no standard input to read")
        return pages_of_stream(stdin, STDIN)
    if is_url(location):
        from onrecord.sources.web import pages_of_url

        return pages_of_url(name)
    if is_foreign(name):
        raise SourceError(name, NOT_FETCHED)
    return pages_of_path(Path(location))


def _is_entry(page: Page) -> bool:
    return "#" in page.location and page.url is not None and page.kind != "article"


def _behind(page: Page) -> Page | PageError:
    """The page that an entry of a feed points to, with what the feed says of it."""
    from onrecord.sources.web import fetch_page

    try:
        return fetch_page(str(page.url), given=page)
    except PageError as error:
        return error
