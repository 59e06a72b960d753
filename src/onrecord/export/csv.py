"""CSV (RFC 4180, UTF-8): one row a statement, after a row of names.

Text that a spreadsheet would run as a formula (it begins with ``=``, ``+``, ``-``, ``@``, a tab or a return;
OWASP, "CSV Injection") is defused by an apostrophe before it. Empty is what is unknown or is not there;
``not_judged`` names the columns that are empty because their layer was not run. Spans are ``start-end`` with
spaces between them, in code points; several texts are joined by `` | ``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import UNSET, UnsetType

from onrecord.export.files import printable, whole_file
from onrecord.types import Actor, Article, Hedge, Interval, Record, Span

Cell = str | float | None

COLUMNS = (
    "report", "title", "url", "publisher", "published_start", "published_end", "published_basis",
    "statement", "kind", "act", "polarity", "certainty",
    "speaker", "speaker_type", "role", "country", "wikidata", "source", "cue", "content", "content_spans",
    "addressee", "hedges", "conditions", "due_start", "due_end", "said_start", "said_end",
    "nested_in", "confidence", "method", "not_judged",
)  # fmt: skip

_RUNS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)  # with their full-width forms
_MAY_BE_UNSET = (
    "speaker",
    "addressee",
    "act",
    "polarity",
    "certainty",
    "hedges",
    "conditions",
    "due",
    "said",
)


def write(records: Iterable[Record], out: Path) -> int:
    """Write the statements of the records to ``out``, in their order, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    count = 0
    with whole_file(out) as file, io.TextIOWrapper(file, encoding="utf-8", newline="") as text:
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        for record in records:
            rows.writerows([defused(cell) for cell in row] for row in statement_rows(record))
            count += 1
    return count


def statement_rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    """The rows of a record, as long as ``COLUMNS`` and in that order, before they are defused."""
    actors = {actor.id: actor for actor in record.actors or ()}
    report = _report_cells(record.id, record.article)
    for statement in record.statements or ():
        speaker = None if statement.speaker is UNSET else statement.speaker
        yield (
            *report,
            statement.id,
            statement.kind,
            statement.act or None,
            statement.polarity or None,
            statement.certainty or None,
            *_speaker_cells(actors.get(speaker) if speaker is not None else None),
            _text(statement.source),
            _text(statement.cue),
            statement.content.text,
            " ".join(f"{start}-{end}" for start, end in statement.content.spans),
            _text(statement.addressee),
            _texts(statement.hedges),
            _texts(statement.conditions),
            *_ends(statement.due),
            *_ends(statement.said),
            statement.nested_in,
            statement.confidence,
            statement.method,
            " ".join(name for name in _MAY_BE_UNSET if getattr(statement, name) is UNSET),
        )


def defused(cell: Cell) -> str:
    """The cell's text, such that no spreadsheet takes it for a formula.

    >>> defused("=1+1"), defused("no formula"), defused(None), defused(0.5)
    ("'=1+1", 'no formula', '', '0.5')
    """
    if not isinstance(cell, str):
        return "" if cell is None else str(cell)
    clean = printable(cell).replace("\0", "\ufffd")
    return "'" + clean if clean.startswith(_RUNS) or clean.lstrip().startswith(_RUNS) else clean


def _report_cells(id: str, article: Article) -> tuple[Cell, ...]:
    published = article.published
    return id, article.title, article.url, article.publisher, published.start, published.end, published.basis


def _speaker_cells(actor: Actor | None) -> tuple[Cell, ...]:
    if actor is None:
        return (None,) * 5
    return actor.name, actor.type, actor.role, actor.country, actor.wikidata


def _text(span: Span | None | UnsetType) -> str | None:
    return span.text if span else None


def _texts(spans: tuple[Span, ...] | tuple[Hedge, ...] | UnsetType) -> str | None:
    return " | ".join(span.text for span in spans) if spans else None


def _ends(interval: Interval | None | UnsetType) -> tuple[str | None, str | None]:
    return (interval.start, interval.end) if interval else (None, None)
