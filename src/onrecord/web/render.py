"""Draws the templates. Whatever comes from a record is text: it is escaped, and cannot reorder or break the page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from babel.dates import format_date
from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

from onrecord.export import words
from onrecord.export.files import printable
from onrecord.export.page import harmless
from onrecord.export.report_view import css_of
from onrecord.lang.en.countries import ROWS
from onrecord.types import Offsets, Published

_COUNTRIES = {row[0]: row[2] for row in ROWS}


def render(template: str, **context: Any) -> bytes:
    """The template as UTF-8."""
    return _templates().get_template(template).render(**context).encode("utf-8")


@cache
def static_files() -> Mapping[str, tuple[bytes, str]]:
    """The site's own files by name, with their media type; the style of reports is that of ``onrecord read --html``."""
    here = files("onrecord.web") / "static"
    read = {name: (here / name).read_bytes() for name in ("site.css", "site.js", "htmx.min.js", "icon.svg")}
    read["report.css"] = (files("onrecord.export") / "templates" / "page.css").read_bytes()
    types = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
    return {name: (content, types[name.rpartition(".")[2]]) for name, content in read.items()}


@cache
def static_url(name: str) -> str:
    """The address of one of the site's own files; it changes with the file, so that browsers may keep it."""
    return f"/static/{name}?{hashlib.sha256(static_files()[name][0]).hexdigest()[:12]}"


@cache
def _templates() -> Environment:
    environment = Environment(
        # Marked text is shown as the self-contained page shows it.
        loader=ChoiceLoader([PackageLoader("onrecord.web"), PackageLoader("onrecord.export")]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        words=words,
        css_of=css_of,
        static=static_url,
        parts=parts,
        day=day,
        days=days,
        month_name=month_name,
        when=when,
        country=country,
        report_url=report_url,
        person_url=person_url,
        story_url=story_url,
    )
    environment.filters.update(plural=plural, urlencode=quoted)
    return environment


def parts(text: str, marks: Sequence[Offsets]) -> Iterator[tuple[str, bool]]:
    """The text in stretches, with whether each is marked.

    >>> list(parts("a bird", [(2, 6)]))
    [('a ', False), ('bird', True)]
    """
    at = 0
    for start, end in marks:
        if at < start:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False


def day(iso: str | None) -> str:
    """A day as people write it.

    >>> day("2026-05-03"), day(None)
    ('3 May 2026', 'day unknown')
    """
    if not iso:
        return "day unknown"
    try:
        return str(format_date(date.fromisoformat(iso[:10]), "d MMM y", locale="en"))
    except ValueError:
        return iso


def month_name(month: str) -> str:
    """A month as people write it.

    >>> month_name("2026-05")
    'May 2026'
    """
    return str(format_date(date.fromisoformat(f"{month}-01"), "MMMM y", locale="en"))


def days(start: str | None, end: str | None) -> str:
    """An interval of days as people write it.

    >>> days("2026-05-01", "2026-05-03"), days(None, "2026-05-03")
    ('1 May 2026 – 3 May 2026', 'by 3 May 2026')
    """
    if start and end:
        return day(start) if start == end else f"{day(start)} – {day(end)}"
    if end:
        return f"by {day(end)}"
    return f"from {day(start)}" if start else "day unknown"


def when(published: Published) -> str:
    """When a report appeared, and a sign where that is inferred."""
    shown = days(published.start, published.end)
    return f"{shown} (inferred)" if published.basis == "inferred" else shown


def country(code: str | None) -> str:
    """A country's name in English.

    >>> country("NOR"), country("XXX")
    ('Norway', 'XXX')
    """
    return _COUNTRIES.get(code or "", code or "")


def plural(count: int, noun: str) -> str:
    """A count with its noun.

    >>> plural(1, "story"), plural(1200, "report")
    ('1 story', '1,200 reports')
    """
    if count == 1:
        return f"1 {noun}"
    many = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count:,} {many}"


def report_url(report: str, statement: str | None = None) -> str:
    """The permanent address of a report, or of a statement in it."""
    path = f"/report/{quoted(report)}"
    return f"{path}?statement={quoted(statement)}#at-{quoted(statement)}" if statement else path


def person_url(name: str) -> str:
    """The address of a person's timeline."""
    return f"/person/{quoted(name)}"


def story_url(story: str) -> str:
    """The address of a story."""
    return f"/story/{quoted(story)}"


def quoted(text: str) -> str:
    """Text as one part of an address; what UTF-8 cannot hold is replaced, as the ledger does."""
    return quote(printable(str(text)), safe="")
