"""Lines of GDELT's Global Quotation Graph: an article a line, with the stretches it has between quotation marks.

As GDELT has them: ``date`` (ISO 8601, UTC), ``url``, ``title``, ``lang`` (its name in English) and ``quotes``, each
with ``pre``, ``quote`` and ``post``, the text before and after. Only what a statement holds is given, so that a book's
title in quotation marks is none; an article that quotes nobody has no line. What is not known is null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from onrecord.export.files import json_line, whole_file
from onrecord.layers.quotations import find_quotations
from onrecord.types import Offsets, Record

AROUND = 100
"""Code points before and after a quote."""


def write(records: Iterable[Record], out: Path) -> int:
    """Write the quotations of the records to ``out``, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = 0
    with whole_file(out) as file:
        for record in records:
            if line := article_line(record):
                file.write(json_line(line) + b"\n")
            count += 1
    return count


def article_line(record: Record) -> dict[str, Any] | None:
    """The line of one article; None when nobody is quoted directly."""
    article = record.article
    text = article.text
    quotes = [
        {
            "pre": text[max(0, start - AROUND) : start],
            "quote": text[start:end],
            "post": text[end : end + AROUND],
        }
        for start, end in sorted(set(_quoted(record)))
    ]
    if not quotes:
        return None
    day = article.published.start if article.published.start == article.published.end else None
    return {
        "date": f"{day}T00:00:00Z" if day else None,
        "url": article.url,
        "title": article.title,
        "lang": _language(article.language),
        "quotes": quotes,
    }


def _quoted(record: Record) -> Iterator[Offsets]:
    """The quoted stretches of all statements: the whole of the direct ones, what is in marks of the mixed."""
    statements = record.statements or ()
    for statement in statements:
        if statement.kind == "direct":
            yield from statement.content.spans
    mixed = [
        pair for statement in statements if statement.kind == "mixed" for pair in statement.content.spans
    ]
    if mixed:
        for found in find_quotations(record.article.text):
            inner = (found.inner_start, found.inner_end)
            if any(start <= found.start and found.end <= end for start, end in mixed) and inner[0] < inner[1]:
                yield inner


def _language(code: str | None) -> str | None:
    if not code:
        return None
    try:
        return Locale.parse(code.replace("-", "_")).get_language_name("en")
    except (UnknownLocaleError, ValueError):
        return code
