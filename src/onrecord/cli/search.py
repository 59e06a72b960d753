"""``onrecord search``: statements of the ledger, found again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.countries import code_of
from onrecord.cli.failures import telling
from onrecord.cli.hits import pages, show, write_json

if TYPE_CHECKING:
    from onrecord.ledger import Folded


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
    role: Annotated[str | None, typer.Option(metavar="WORDS", help="Said by one in this role.")] = None,
    country: Annotated[
        str | None, typer.Option(metavar="COUNTRY", help="Said by one of it: its name, or ISO code (NOR).")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """Find statements in the ledger; without words, the latest."""
    with telling(debug=debug):
        from msgspec.structs import asdict, replace

        from onrecord.cli.ledgers import to_read
        from onrecord.ledger import Query

        query = Query(
            words=" ".join(words or ()),
            speaker=speaker,
            act=act or None,
            since=since,
            until=until,
            publisher=publisher,
            role=role,
            country=None if country is None else code_of(country),
            limit=limit,
        )
        with to_read(ledger) as store:

            def folded(offset: int) -> Folded:
                return store.folded(replace(query, offset=offset))

            hits = store.search(**asdict(query)) if as_json else pages(folded, limit)
        if as_json:
            write_json(hits)
            return
        show(hits)
        if not hits:
            print("No statement found: try fewer words or fewer filters.", file=sys.stderr)
        elif len(hits) == limit:
            print(f"The first {limit}; --limit shows more.", file=sys.stderr)
