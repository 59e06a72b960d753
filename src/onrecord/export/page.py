"""One self-contained HTML page for people: the reports one below the other, their statements marked and told.

The page asks nobody for anything: its style is in it, it has no script, and its content security policy forbids both
scripts and requests. Whatever comes from a record is text: it is escaped by the templates, and characters that could
reorder or break the page (controls, directional overrides, lone surrogates) are replaced one for one.
"""

from __future__ import annotations

import base64
import hashlib
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from onrecord.export import words
from onrecord.export.files import whole_file
from onrecord.export.report_view import report_of
from onrecord.types import Record

_CONTROLS = (*range(0x09), 0x0B, *range(0x0E, 0x20), *range(0x7F, 0xA0))
_REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SURROGATES = range(0xD800, 0xE000)
_REPLACED = dict.fromkeys((*_CONTROLS, *_REORDERING, *_SURROGATES), "\ufffd")
_CHUNK = 1 << 16


class Entry(NamedTuple):
    """A line of the page's contents."""

    key: str
    title: str | None
    published: str
    statements: int
    verdict: str | None


def write(records: Iterable[Record], out: Path) -> int:
    """Write the page to ``out``, the records in their order, and return how many there were.

    Raises:
        UsageError: ``out`` cannot be written.
    """
    templates = _templates()
    report = templates.get_template("report.html")
    entries: list[Entry] = []
    # The contents stand first and are known last: the reports wait in a file, however many there are.
    with whole_file(out) as file, tempfile.TemporaryFile("w+", encoding="utf-8", newline="") as body:
        for number, record in enumerate(records, 1):
            entries.append(_entry(record, key=f"r{number}"))
            body.write(report.render(report=report_of(record, key=f"r{number}")))
        body.seek(0)
        style = _style()
        page = templates.get_template("page.html").generate(
            entries=entries, reports=_chunks(body), style=style, style_hash=_hash(style)
        )
        file.writelines(chunk.encode("utf-8") for chunk in page)
    return len(entries)


def _entry(record: Record, *, key: str) -> Entry:
    return Entry(
        key=key,
        title=record.article.title,
        published=words.days(record.article.published.start, record.article.published.end),
        statements=len(record.statements or ()),
        verdict=record.headline.verdict if record.headline else None,
    )


def _chunks(body: IO[str]) -> Iterator[Markup]:
    while chunk := body.read(_CHUNK):
        yield Markup(chunk)


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("onrecord.export"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["words"] = words
    return environment


def harmless(value: Any) -> Any:
    """What a template puts in: text that could reorder or break the page is replaced, what templates made is left."""
    return value.translate(_REPLACED) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _style() -> Markup:
    loader = PackageLoader("onrecord.export")
    source, _, _ = loader.get_source(_templates(), "page.css")
    return Markup(source)


def _hash(style: str) -> str:
    """The name by which the content security policy lets the one style sheet in."""
    digest = hashlib.sha256(style.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
