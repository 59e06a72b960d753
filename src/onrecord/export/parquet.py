"""Parquet (needs the extra ``parquet``): one row a statement, the same columns as CSV but typed.

Dates are dates, spans are lists of (start, end) in code points, unknown is null; ``not_judged`` lists the columns
that are null because their layer was not run. ``write_reports`` writes the reports themselves, with the text that
the offsets count in: ``report`` joins the two. Rows go out in groups, so that memory does not grow with their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from onrecord.errors import UsageError
from onrecord.export.files import printable, whole_file
from onrecord.types import Interval, Record, Span, Statement

if TYPE_CHECKING:
    import pyarrow

ROWS_AT_ONCE = 2_000
TEXT_AT_ONCE = 16_000_000
"""Rows, and code points of reports, in a group: what is held in memory."""

_MAY_BE_UNSET = (
    "speaker", "addressee", "act", "polarity", "certainty", "hedges", "conditions", "due", "said",
)  # fmt: skip

Row = dict[str, Any]


def write(records: Iterable[Record], out: Path) -> int:
    """Write the statements of the records to ``out``, in their order, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written, or pyarrow is not installed.
    """
    return _write(records, out, statement_schema(), statement_rows)


def write_reports(records: Iterable[Record], out: Path) -> int:
    """Write the reports themselves, one row each; the rest is that of :func:`write`."""
    return _write(records, out, report_schema(), lambda record: iter((report_row(record),)))


def statement_schema() -> pyarrow.Schema:
    """The columns of the statements."""
    pa = _arrow()
    text, day, spans = pa.string(), pa.date32(), _spans_type(pa)
    return pa.schema(
        [
            pa.field("report", text, nullable=False),
            ("title", text), ("url", text), ("publisher", text),
            ("published_start", day), ("published_end", day), ("published_basis", text),
            pa.field("statement", text, nullable=False),
            ("kind", text), ("act", text), ("polarity", text), ("certainty", text),
            ("speaker", text), ("speaker_type", text), ("role", text), ("country", text), ("wikidata", text),
            ("source", text), ("source_spans", spans), ("cue", text), ("cue_spans", spans),
            ("content", text), ("content_spans", spans), ("addressee", text), ("addressee_spans", spans),
            ("hedges", pa.list_(pa.struct([("text", text), ("type", text), ("spans", spans)]))),
            ("conditions", pa.list_(pa.struct([("text", text), ("spans", spans)]))),
            ("due_start", day), ("due_end", day), ("said_start", day), ("said_end", day),
            ("nested_in", text), ("confidence", pa.float64()), ("method", text),
            ("not_judged", pa.list_(text)),
        ]
    )  # fmt: skip


def report_schema() -> pyarrow.Schema:
    """The columns of the reports."""
    pa = _arrow()
    text, day = pa.string(), pa.date32()
    finding = pa.struct([("type", text), ("headline", text), ("evidence", text), ("reason", text)])
    return pa.schema(
        [
            pa.field("report", text, nullable=False),
            pa.field("text", text, nullable=False),
            ("title", text), ("url", text), ("publisher", text), ("authors", pa.list_(text)), ("language", text),
            ("published_start", day), ("published_end", day), ("published_basis", text), ("published_reason", text),
            ("headline_verdict", text), ("headline_findings", pa.list_(finding)),
            ("statements", pa.int32()), ("onrecord", text), ("model", text), ("model_digest", text),
            ("warnings", pa.list_(text)),
        ]
    )  # fmt: skip


def statement_rows(record: Record) -> Iterator[Row]:
    """The rows of a record's statements."""
    actors = {actor.id: actor for actor in record.actors or ()}
    report = _report_cells(record)
    for statement in record.statements or ():
        speaker = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
        yield {
            **report,
            "statement": statement.id,
            "kind": statement.kind,
            "act": statement.act or None,
            "polarity": statement.polarity or None,
            "certainty": statement.certainty or None,
            "speaker": speaker.name if speaker else None,
            "speaker_type": speaker.type if speaker else None,
            "role": speaker.role if speaker else None,
            "country": speaker.country if speaker else None,
            "wikidata": speaker.wikidata if speaker else None,
            **_span_cells("source", statement.source),
            **_span_cells("cue", statement.cue),
            **_span_cells("content", statement.content),
            **_span_cells("addressee", statement.addressee),
            "hedges": _items(statement.hedges, type=True),
            "conditions": _items(statement.conditions),
            **_interval_cells("due", statement.due),
            **_interval_cells("said", statement.said),
            "nested_in": statement.nested_in,
            "confidence": statement.confidence,
            "method": statement.method,
            "not_judged": _not_judged(statement),
        }


def report_row(record: Record) -> Row:
    """The row of a report."""
    article, headline = record.article, record.headline or None
    return {
        **_report_cells(record),
        "text": article.text,
        "authors": list(article.authors),
        "language": article.language,
        "published_reason": article.published.reason,
        "headline_verdict": headline.verdict if headline else None,
        "headline_findings": [
            {
                "type": finding.type,
                "headline": finding.headline.text,
                "evidence": finding.evidence.text if finding.evidence else None,
                "reason": finding.reason,
            }
            for finding in headline.findings
        ]
        if headline
        else None,
        "statements": len(record.statements) if record.statements is not UNSET else None,
        "onrecord": record.onrecord,
        "model": record.model.name,
        "model_digest": record.model.digest,
        "warnings": [f"{warning.code}: {warning.message}" for warning in record.warnings],
    }


def _write(
    records: Iterable[Record], out: Path, schema: pyarrow.Schema, rows_of: Callable[[Record], Iterator[Row]]
) -> int:
    pa = _arrow()
    from pyarrow import parquet

    count = length = 0
    rows: list[Row] = []
    with whole_file(out) as file, parquet.ParquetWriter(file, schema, compression="zstd") as table:

        def flush() -> None:
            if rows:
                table.write_batch(pa.RecordBatch.from_pylist([_sound(row) for row in rows], schema=schema))
                rows.clear()

        for record in records:
            for row in rows_of(record):
                rows.append(row)
                length += len(row.get("text", ""))
                if len(rows) >= ROWS_AT_ONCE or length >= TEXT_AT_ONCE:
                    flush()
                    length = 0
            count += 1
        flush()
    return count


def _report_cells(record: Record) -> Row:
    article = record.article
    return {
        "report": record.id,
        "title": article.title,
        "url": article.url,
        "publisher": article.publisher,
        "published_start": _day(article.published.start),
        "published_end": _day(article.published.end),
        "published_basis": article.published.basis,
    }


def _span_cells(name: str, span: Span | None | UnsetType) -> Row:
    return {name: span.text if span else None, f"{name}_spans": _pairs(span) if span else None}


def _items(spans: tuple[Span, ...] | UnsetType, *, type: bool = False) -> list[Row] | None:
    if spans is UNSET:
        return None
    return [
        {"text": span.text, "spans": _pairs(span), **({"type": getattr(span, "type", None)} if type else {})}
        for span in spans
    ]


def _pairs(span: Span) -> list[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in span.spans]


def _interval_cells(name: str, interval: Interval | None | UnsetType) -> Row:
    given = interval or None
    return {
        f"{name}_start": _day(given.start) if given else None,
        f"{name}_end": _day(given.end) if given else None,
    }


def _not_judged(statement: Statement) -> list[str]:
    return [name for name in _MAY_BE_UNSET if getattr(statement, name) is UNSET]


def _day(text: str | None) -> Date | None:
    return Date.fromisoformat(text) if text else None


def _sound(value: Any) -> Any:
    """The value with U+FFFD for each half character, which UTF-8 cannot hold."""
    if isinstance(value, str):
        return value if value.isascii() else printable(value)
    if isinstance(value, dict):
        return {name: _sound(item) for name, item in value.items()}
    return [_sound(item) for item in value] if isinstance(value, list) else value


def _spans_type(pa: Any) -> Any:
    return pa.list_(pa.struct([("start", pa.int32()), ("end", pa.int32())]))


def _arrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        message = 'Parquet needs a library that is not installed: pip install "onrecord[parquet]"'
        raise UsageError(message) from error
    return pyarrow
