"""``onrecord compare``: what only several reports show."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import Failures, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.types import Record

NEEDLESS = ("headline", "quantities")
"""Layers on which no comparison rests."""


def compare(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH…]",
            help="Files, folders, http(s) addresses, or - for standard input; without any, the ledger.",
        ),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="How things stood on this day; without it, on the latest report's."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    ledger: options.LedgerFile = None,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Show copies, stories, versions of quotes, changed positions, and what became of promises."""
    with telling(debug=debug) as failures:
        from onrecord.corpus import compare as over
        from onrecord.errors import UsageError
        from onrecord.reader import check_options

        check_options(model=model, date=date, skip=())
        if until is not None:
            try:
                check_options(model=model, date=until, skip=())
            except UsageError as error:
                raise UsageError(f"--until {error}") from None
        if paths and ledger is not None:
            raise UsageError("compare takes either paths or --ledger, not both")
        records = {
            record.id: record
            for record in (
                _read(paths, date=date, model=model, timeout=timeout, failures=failures)
                if paths
                else _kept(ledger)
            )
        }
        comparison = over(records.values(), until=until)
        if as_json:
            from msgspec.json import encode

            sys.stdout.buffer.write(encode(comparison) + b"\n")
            sys.stdout.buffer.flush()
            return

        from rich.console import Console

        from onrecord.cli.comparison import show

        show(Console(highlight=False, emoji=False, markup=False), comparison, records)


def _read(
    paths: list[str], *, date: str | None, model: str, timeout: float, failures: Failures
) -> Iterable[Record]:
    from onrecord.cli.pages import records
    from onrecord.cli.progress import progress

    skip = list(NEEDLESS)
    found = records(paths, date=date, model=model, skip=skip, timeout=timeout, failures=failures)
    return progress(found, of="records", shown=sys.stderr.isatty())


def _kept(ledger: str | None) -> Iterator[Record]:
    from onrecord.cli.ledgers import to_read

    with to_read(ledger) as store:
        yield from store.records()
