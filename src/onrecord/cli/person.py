"""``onrecord person``: what one actor said by date, whatever the articles called them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.countries import code_of
from onrecord.cli.failures import telling
from onrecord.cli.hits import pages, show, write_json
from onrecord.cli.safe import safe

if TYPE_CHECKING:
    from onrecord.ledger import Folded, Known

_AT_ONCE = 1000


def person(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A person, an organization or a country.")],
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Reported on this day or later.")] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Reported on this day or earlier.")
    ] = None,
    country: Annotated[
        str | None, typer.Option(metavar="COUNTRY", help="The actor's: its name, or ISO code (NOR).")
    ] = None,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """What one actor said, by date, whatever the articles called them."""
    with telling(debug=debug):
        from onrecord.cli.ledgers import to_read

        code = None if country is None else code_of(country)
        with to_read(ledger) as store:

            def folded(offset: int) -> Folded:
                return store.person_folded(
                    name, country=code, since=since, until=until, offset=offset, limit=_AT_ONCE
                )

            hits = store.person(name, country=code, since=since, until=until) if as_json else pages(folded)
            known = store.people(name, country=code)
        if as_json:
            write_json(hits)
            return
        if not known:
            print(f"{safe(name)}: no actor of this name in the ledger.", file=sys.stderr)
            return
        print(_head(known[0], sum(1 + len(hit.also or ()) for hit in hits)), end="\n\n")
        show(hits)


def _head(known: Known, count: int) -> str:
    names = [safe(name) for name in known.names if name != known.name]
    facts = ", ".join(safe(fact) for fact in (known.type, known.country, known.wikidata) if fact)
    also = f"; also as {', '.join(names)}" if names else ""
    shown = "" if count == known.statements else f"{count} of "
    return f"{safe(known.name)} ({facts}){also}: {shown}{known.statements} statement{'s' * (known.statements != 1)}"
