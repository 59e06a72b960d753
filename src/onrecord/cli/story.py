"""``onrecord story``: reports of one event with copies counted once, and a quote's wordings side by side."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from msgspec import Struct


def story(
    report: Annotated[
        str | None,
        typer.Argument(metavar="[ID]", help="Any report of the story, by its id or how that begins."),
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Stories of this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Stories of this day or earlier.")] = None,
    alone: Annotated[bool, typer.Option("--alone", help="List reports that stand alone, too.")] = False,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """List the stories in the ledger, or tell one: its reports, and how each words what was said."""
    with telling(debug=debug):
        from onrecord.cli.days import day_of
        from onrecord.cli.ledgers import grouped
        from onrecord.corpus import list_shelved, tell_story

        first, last = day_of(since, "--since"), day_of(until, "--until")
        with grouped(ledger) as store:
            asked = None if report is None else store.report_id(report)
            rows = store.shelf.rows(asked)
            if asked is not None:
                told = tell_story(store.get(row.report) for row in rows)
                reviews = [one for row in rows for one in store.reviews.all(row.report)]
        if asked is not None:
            if as_json:
                _write([told])
            else:
                from onrecord.cli.stories import show_story

                show_story(told, reviews)
            return
        lines = tuple(
            line
            for line in list_shelved(rows)
            if (alone or len(line.reports) > 1)
            and (first is None or (line.end or "") >= first)
            and (last is None or (line.start is not None and line.start <= last))
        )
        if as_json:
            _write(lines)
        else:
            from onrecord.cli.stories import show_list

            show_list(lines)


def _write(found: Iterable[Struct]) -> None:
    from msgspec.json import encode

    for one in found:
        sys.stdout.buffer.write(encode(one) + b"\n")
    sys.stdout.buffer.flush()
