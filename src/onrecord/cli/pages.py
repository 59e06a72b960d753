"""From the arguments of a command to records."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from onrecord.errors import PageError
from onrecord.reader import check_options, read_pages
from onrecord.sources import find_pages
from onrecord.types import Article, Record


def records(
    paths: list[str],
    *,
    date: str | None,
    model: str,
    skip: list[str],
    timeout: float,
    failures: Callable[[PageError], None],
    known: Callable[[str, Article], bool] | None = None,
) -> Iterator[Record]:
    """The records of the pages at ``paths``, in their order."""
    check_options(model=model, date=date, skip=skip)
    pages = find_pages(paths, stdin=sys.stdin.buffer)
    return read_pages(
        pages, model=model, date=date, skip=skip, on_error=failures, time_limit=timeout, known=known
    )
