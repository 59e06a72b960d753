"""Parquet tables of clean articles: one row an article, columns named as the fields of JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.errors import PageError, SourceError
from onrecord.sources.articles import page_of_object
from onrecord.sources.limits import MAX_PAGE_BYTES, too_large
from onrecord.types import Page

COLUMNS = ("text", "id", "title", "date", "url", "publisher", "authors", "language")
ROWS_AT_ONCE = 256
BYTES_AT_ONCE = 64 << 20
_TEXTS = frozenset({"string", "binary", "large_string", "large_binary"})


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
        columns = {field.name: field.type for field in parquet.read_schema(path) if field.name in COLUMNS}
        if "text" not in columns:
            raise SourceError(str(path), 'has no column "text"', code="no_text")
        present = [name for name in COLUMNS if name in columns]
        # As dictionaries, in which a text that is repeated stands once: a kilobyte may hold gigabytes of it.
        texts = [name for name in present if str(columns[name]) in _TEXTS]
        with parquet.ParquetFile(path, read_dictionary=texts) as table:
            for group in range(table.num_row_groups):
                about = table.metadata.row_group(group)
                usual = _text_bytes(about) // max(1, about.num_rows)
                if usual > MAX_PAGE_BYTES:  # not even opened: that would take several times as much memory
                    yield too_large(f"{path}:{number + 1}-{number + about.num_rows}", usual)
                    number += about.num_rows
                    continue
                rows = max(1, min(ROWS_AT_ONCE, BYTES_AT_ONCE // max(1, usual)))
                for batch in table.iter_batches(batch_size=rows, row_groups=[group], columns=present):
                    for row in range(batch.num_rows):
                        number += 1
                        yield _page(batch, row, f"{path}:{number}")
    except MemoryError:
        message = f"needs more memory than there is after row {number}: write it with smaller row groups"
        yield SourceError(str(path), message, code="memory")
    except (arrow.ArrowException, OSError) as error:
        yield SourceError(
            str(path), f"breaks off or is damaged after row {number}: {error}", code="truncated"
        )


def _text_bytes(group: Any) -> int:
    """What the texts of a row group take when they are unpacked."""
    columns = (group.column(number) for number in range(group.num_columns))
    return sum(int(one.total_uncompressed_size) for one in columns if one.path_in_schema == "text")


def _page(batch: Any, row: int, location: str) -> Page | PageError:
    """The page of a row; what is too large for one is not even taken out of the table."""
    values = {}
    for name in batch.schema.names:
        value = batch.column(name)[row]
        size = _size(value)
        if size > MAX_PAGE_BYTES:
            return too_large(location, size)
        values[name] = value.as_py()
    try:
        return page_of_object(values, location)
    except PageError as error:
        return error


def _size(value: Any) -> int:
    """Bytes of a text or of bytes; 0 of what else may stand in a table."""
    while hasattr(value, "dictionary"):  # a place in a dictionary, and what stands there
        value = value.value
    buffer = value.as_buffer() if hasattr(value, "as_buffer") else None
    return buffer.size if buffer is not None else 0
