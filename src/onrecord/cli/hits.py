"""Statements of the ledger on the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from onrecord.cli.safe import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import Group

    from onrecord.ledger import Folded, Hit


def write_json(hits: Sequence[Hit]) -> None:
    """One object a line."""
    from msgspec.json import encode

    for hit in hits:
        sys.stdout.buffer.write(encode(hit) + b"\n")
    sys.stdout.buffer.flush()


def pages(page_at: Callable[[int], Folded], most: int | None = None) -> list[Hit]:
    """The statements of a folded list, page after page: ``most`` of them, or all."""
    hits: list[Hit] = []
    place: int | None = 0
    while place is not None and (most is None or len(hits) < most):
        page = page_at(place)
        hits += page.hits
        place = page.next
    return hits[:most]


def show(hits: Sequence[Hit]) -> None:
    """Each statement with who, how and where."""
    from rich.console import Console

    from onrecord.cli.view import WIDEST, write

    console = Console(highlight=False, emoji=False, markup=False)
    width = min(console.width, WIDEST)
    for hit in hits:
        write(console, _hit(hit), width=width)


def _hit(hit: Hit) -> Group:
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    from onrecord.export import words

    content = Text(safe(hit.content), style="green")
    for start, end in hit.marks:
        content.stylize("bold reverse", start, end)
    due = f"due {words.days(hit.due_start, hit.due_end)}" if hit.due_start or hit.due_end else None
    who = Text.assemble(
        (safe(hit.speaker or hit.source or "(not stated)"), "bold cyan"),
        f" ({_how(hit)})",
        f" [{due}]" if due else "",
    )
    where = Text(" · ".join(safe(fact) for fact in _report(hit) if fact), "dim")
    lines = [where, *(Text(safe(line), "dim") for line in _also(hit))]
    return Group(who, Padding(content, (0, 0, 0, 2)), Padding(Group(*lines), (0, 0, 1, 2)))


def _also(hit: Hit) -> list[str]:
    """Where else the statement stands, in a line."""
    if not hit.also:
        return []
    places = ", ".join(
        f"{one.publisher} ({one.report} {one.statement})"
        if one.publisher
        else f"{one.report} {one.statement}"
        for one in hit.also
    )
    return [f"also in {len(hit.also)} other{'s' * (len(hit.also) > 1)}: {places}"]


def _how(hit: Hit) -> str:
    from onrecord.export import words

    signed = hit.act and words.negated(hit.act, hit.polarity)
    certainty = hit.certainty and words.CERTAINTY[hit.certainty]
    return ", ".join(fact for fact in (signed, certainty, hit.kind) if fact)


def _report(hit: Hit) -> tuple[str | None, ...]:
    from onrecord.export import words

    days = hit.published
    day = words.days(days.start, days.end) if days.start or days.end else None
    return day, hit.publisher, hit.title, f"{hit.report} {hit.statement}"
