"""What the fields of a record are called when people read them."""

from __future__ import annotations

from msgspec import UNSET

from onrecord.types import Interval, Published, Statement

BASIS = {
    "given": "as given",
    "metadata": "from the page's metadata",
    "text": "from the page's text",
    "inferred": "inferred",
    "unknown": "unknown",
}

CERTAINTY = {"CT": "certain", "PR": "probable", "PS": "possible", "U": "uncommitted"}


def act(statement: Statement) -> str:
    """The act with its sign, or that it was not judged.

    "asserts, not" is an assertion that something is not so.
    """
    if statement.act is UNSET:
        return "act not judged"
    return f"{statement.act}, not" if statement.polarity == "neg" else statement.act


def certainty(statement: Statement) -> str | None:
    """How firmly; None where the act knows no certainty or it was not judged."""
    return CERTAINTY[statement.certainty] if isinstance(statement.certainty, str) else None


def days(start: str | None, end: str | None) -> str:
    """An interval of days, as short as it can be said.

    >>> days("2026-03-02", "2026-03-02"), days("2026-03-02", None)
    ('2026-03-02', 'from 2026-03-02')
    """
    if start is None and end is None:
        return "day unknown"
    if start == end or (start and not end):
        return str(start) if start == end else f"from {start}"
    return f"{start} to {end}" if start else f"by {end}"


def interval(name: str, value: Interval) -> str:
    """An interval that the text names, after the name of its field.

    >>> interval("due", Interval(start=None, end=None, text="soon"))
    'due "soon"'
    """
    if value.start is None and value.end is None:
        return f'{name} "{value.text}"'
    return f'{name} {days(value.start, value.end)} ("{value.text}")'


def published(value: Published) -> str:
    """When a report appeared, and how that is known."""
    known = days(value.start, value.end) if value.start or value.end else "date unknown"
    basis = BASIS[value.basis] if value.basis != "unknown" else ""
    why = ": ".join(part for part in (basis, value.reason) if part)
    return f"{known} ({why})" if why else known
