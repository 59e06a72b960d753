"""One answer, as a page, as JSON or as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct
from starlette.responses import Response

from onrecord.export.csv import Cell, defused
from onrecord.web.asking import Asked
from onrecord.web.render import render


class Table(NamedTuple):
    """The rows of a list, for CSV: as long as ``columns``."""

    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


class Answer(NamedTuple):
    """What a page shows, as its template takes it, as a struct for JSON and as a table for CSV."""

    template: str
    context: Mapping[str, Any]
    data: Struct | None = None
    table: Table | None = None
    status: int = 200


def respond(asked: Asked, answer: Answer) -> Response:
    """The answer in the format that was asked for."""
    if asked.format == "json" and answer.data is not None:
        return Response(to_json(answer.data), answer.status, media_type="application/json")
    if asked.format == "csv" and answer.table is not None:
        name = asked.path.strip("/").split("/")[0] or "onrecord"
        headers = {"content-disposition": f'attachment; filename="{name}.csv"'}
        return Response(to_csv(answer.table), answer.status, headers, media_type="text/csv; charset=utf-8")
    page = render(answer.template, asked=asked, **answer.context)
    return Response(page, answer.status, media_type="text/html; charset=utf-8")


def to_json(data: Any) -> bytes:
    """JSON. Lone surrogates, which UTF-8 cannot hold, are kept as escapes."""
    try:
        return msgspec.json.encode(data)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(data), separators=(",", ":")).encode("ascii")


def to_csv(table: Table) -> bytes:
    """CSV in which no cell is a formula."""
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(table.columns)
    rows.writerows([defused(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8")
