"""A comparison of reports for a person at a terminal: a section for each thing found, none for what is not there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from onrecord.cli.safe import safe
from onrecord.corpus import Comparison, Place, Position, Promise, Version
from onrecord.export import words
from onrecord.types import Record

KINDS = {
    "contradicts": ("contradicts", "bold red"),
    "changes_position": ("changes position", "bold yellow"),
    "refines": ("refines", "cyan"),
    "repeats": ("repeats", "dim"),
}
STATUSES = {
    "broken": ("broken", "bold red"),
    "partly": ("partly", "bold yellow"),
    "kept": ("kept", "bold green"),
    "due": ("due", "bold cyan"),
    "open": ("open", "cyan"),
    "overdue_unknown": ("overdue, not judged", "magenta"),
}
FIRMNESS = {"fullest": "dim", "same": "dim", "firmer": "bold red", "softer": "cyan"}
_QUOTED = 300


def show(console: Console, comparison: Comparison, records: Mapping[str, Record]) -> None:
    """Print a comparison; ``records`` are those it was made over, by id."""
    _groups(console, "Copies", comparison.copies, records)
    _groups(console, "Stories", [story for story in comparison.stories if len(story) > 1], records)
    alone = sum(len(story) == 1 for story in comparison.stories)
    if alone and len(comparison.stories) > alone:
        console.print(Text(f"  and {alone} reports that stand alone", style="dim"))
    _versions(console, comparison.versions, records)
    _positions(console, comparison.positions, records)
    _promises(console, comparison.promises, records)
    if not (comparison.copies or comparison.versions or comparison.positions or comparison.promises):
        console.print(f"{len(comparison.stories)} reports; nothing that only several of them show.")


def _heading(console: Console, text: str, count: int) -> None:
    console.print()
    console.print(Text(f"{text} ({count})", style="bold"))


def _groups(
    console: Console, heading: str, groups: Sequence[Sequence[str]], records: Mapping[str, Record]
) -> None:
    if not groups:
        return
    _heading(console, heading, len(groups))
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in ("", "date", "publisher", "title"):
        table.add_column(name, no_wrap=name == "date", style="dim" if not name else "")
    for number, group in enumerate(groups, start=1):
        for place, report in enumerate(group):
            table.add_row(str(number) if not place else "", *_facts(records[report]))
    console.print(table)


def _facts(record: Record) -> tuple[Text, Text, Text]:
    article = record.article
    day = words.days(article.published.start, article.published.end)
    return Text(day), Text(safe(article.publisher or "")), Text(safe(article.title or record.id))


def _versions(console: Console, groups: Sequence[Sequence[Version]], records: Mapping[str, Record]) -> None:
    if not groups:
        return
    _heading(console, "Versions of a quote", len(groups))
    for group in groups:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for name in ("report", "wording", "firmness", "drops", "adds"):
            table.add_column(name)
        for version in group:
            table.add_row(
                Text(_where(records[version.report])),
                Text(_cut(version.content), style="green"),
                Text(version.firmness, style=FIRMNESS[version.firmness]),
                Text(safe("; ".join(version.dropped)), style="red"),
                Text(safe("; ".join(version.added)), style="cyan"),
            )
        console.print(table)


def _positions(console: Console, positions: Sequence[Position], records: Mapping[str, Record]) -> None:
    if not positions:
        return
    _heading(console, "Positions", len(positions))
    for position in positions:
        name, style = KINDS[position.kind]
        console.print(
            Text.assemble(
                (safe(position.speaker), "bold cyan"),
                " ",
                (name, style),
                f" ({position.confidence:.2f}): {safe(position.reason)}\n",
                *_quoted(position.earlier, records),
                *_quoted(position.later, records),
            )
        )


def _quoted(place: Place, records: Mapping[str, Record]) -> tuple[str | tuple[str, str], ...]:
    return (
        f"  {place.date} ",
        (_cut(place.content), "green"),
        (f"  {_where(records[place.report])}\n", "dim"),
    )


def _promises(console: Console, promises: Sequence[Promise], records: Mapping[str, Record]) -> None:
    if not promises:
        return
    _heading(console, "Promises and predictions", len(promises))
    for promise in promises:
        name, style = STATUSES[promise.status]
        told: list[str | tuple[str, str]] = []
        if promise.evidence is not None:
            where = _where(records[promise.evidence.report])
            told = ["  → ", (_cut(promise.evidence.content), "green"), (f"  {where}\n", "dim")]
        console.print(
            Text.assemble(
                f"{words.days(promise.due.start, promise.due.end)} ",
                (safe(promise.speaker), "bold cyan"),
                f" {promise.act}: ",
                (name, style),
                f" ({safe(promise.reason)})\n  ",
                (_cut(promise.content), "green"),
                (f"  {_where(records[promise.report])}\n", "dim"),
                *told,
            )
        )


def _where(record: Record) -> str:
    article = record.article
    return safe(" · ".join(filter(None, (article.publisher, article.published.end)))) or safe(record.id)


def _cut(text: str) -> str:
    text = safe(text)
    return text if len(text) <= _QUOTED else text[:_QUOTED].rstrip() + "…"
