"""``onrecord search``: statements of the ledger, found again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.ledger import Hit


def search(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS", help='Words that must all occur; "two words" side by side; strik* begins.'
        ),
    ] = None,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Said by.")] = None,
    act: Annotated[
        list[str] | None, typer.Option(metavar="ACT", help="As in: promises; may be repeated.")
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Reported on this day or later.")] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Reported on this day or earlier.")
    ] = None,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help="Published by.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """Find statements in the ledger; without words, the latest."""
    with telling(debug=debug):
        from onrecord.cli.ledgers import to_read

        with to_read(ledger) as store:
            hits = store.search(
                " ".join(words or ()),
                speaker=speaker,
                act=act or None,
                since=since,
                until=until,
                publisher=publisher,
                limit=limit,
            )
        if as_json:
            from msgspec.json import encode

            for hit in hits:
                sys.stdout.buffer.write(encode(hit) + b"\n")
            sys.stdout.buffer.flush()
            return
        _show(hits, limit)


def _show(hits: list[Hit], limit: int) -> None:
    from rich.console import Console

    from onrecord.cli.view import WIDEST

    console = Console(highlight=False, emoji=False, markup=False)
    width = min(console.width, WIDEST)
    for hit in hits:
        console.print(_hit(hit), width=width)
    if not hits:
        print("No statement found: try fewer words or fewer filters.", file=sys.stderr)
    elif len(hits) == limit:
        print(f"The first {limit}; --limit shows more.", file=sys.stderr)


def _hit(hit: Hit) -> Text:
    from rich.text import Text

    from onrecord.cli.marks import act_style
    from onrecord.cli.safe import safe
    from onrecord.export import words

    who = hit.speaker or hit.source or "(not stated)"
    content = Text(safe(hit.content), style=act_style(hit.act or ""))
    for start, end in hit.marks:
        content.stylize("bold reverse", start, end)
    signed = words.negated(hit.act, hit.polarity) if hit.act else None
    how = ", ".join(
        fact for fact in (signed, hit.certainty and words.CERTAINTY[hit.certainty], hit.kind) if fact
    )
    due = f"due {words.days(hit.due_start, hit.due_end)}" if hit.due_start or hit.due_end else None
    day = hit.published.start or hit.published.end
    report = (day, hit.publisher, hit.title, f"{hit.report} {hit.statement}")
    return Text.assemble(
        (safe(who), "bold"),
        f" ({how})",
        f" [{due}]" if due else "",
        "\n  ",
        content,
        "\n  ",
        (" · ".join(safe(fact) for fact in report if fact), "dim"),
        "\n",
    )
