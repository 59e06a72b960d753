"""``onrecord read``: records on the terminal."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling


def read(
    paths: options.Paths,
    as_json: options.AsJson = False,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    skip: options.Skip = [],  # noqa: B006 (typer's way)
    full: Annotated[bool, typer.Option("--full", help="Fold nothing.")] = False,
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Read pages and show who said what, how and when."""
    with telling(debug=debug) as failures:
        from onrecord.cli.pages import records
        from onrecord.cli.progress import progress

        found = records(paths, date=date, model=model, skip=skip, timeout=timeout, failures=failures)
        # A bar between records on the same terminal would only be in the way.
        found = progress(found, of="records", shown=sys.stderr.isatty() and not sys.stdout.isatty())
        if as_json:
            from msgspec.json import Encoder

            encode = Encoder().encode
            for record in found:
                sys.stdout.buffer.write(encode(record) + b"\n")
                sys.stdout.buffer.flush()
            return

        from rich.console import Console

        from onrecord.cli.view import show

        console = Console(highlight=False, emoji=False, markup=False)
        for number, record in enumerate(found):
            if number:
                console.rule(style="dim")
            show(console, record, full=full)
