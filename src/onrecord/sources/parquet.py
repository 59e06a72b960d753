"""Parquet tables of clean articles: one row an article, columns named as the fields of JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import PageError, SourceError
from onrecord.sources.articles import page_of_object
from onrecord.types import Page

COLUMNS = ("text", "id", "title", "date", "url", "publisher", "authors", "language")
ROWS_AT_ONCE = 256


def articles_of_parquet(path: Path) -> Iterator[Page | PageError]:
    """One page a row, located as ``table.parquet:17``.

    Yields:
        The page, or a ContentError for a row without text.

    Raises:
        SourceError: the library that reads Parquet is not installed, or the file is no table with a ``text``.
    """
    try:
        import pyarrow as arrow
        import pyarrow.parquet as parquet
    except ImportError as error:
        message = 'needs a library that is not installed: pip install "onrecord[parquet]"'
        raise SourceError(str(path), message, code="missing_extra") from error
    number = 0
    try:
        with parquet.ParquetFile(path) as table:
            present = [name for name in COLUMNS if name in table.schema_arrow.names]
            if "text" not in present:
                raise SourceError(str(path), 'has no column "text"', code="no_text")
            for batch in table.iter_batches(batch_size=ROWS_AT_ONCE, columns=present):
                for row in batch.to_pylist():
                    number += 1
                    yield _page(row, f"{path}:{number}")
    except (arrow.ArrowException, OSError) as error:
        yield SourceError(
            str(path), f"breaks off or is damaged after row {number}: {error}", code="truncated"
        )


def _page(row: dict[str, object], location: str) -> Page | PageError:
    try:
        return page_of_object(row, location)
    except PageError as error:
        return error
