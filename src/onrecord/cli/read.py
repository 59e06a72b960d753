"""``onrecord read``: records on the terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling
from onrecord.errors import UsageError


def read(
    paths: options.Paths,
    as_json: options.AsJson = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML page.")
    ] = None,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    skip: options.Skip = [],  # noqa: B006 (typer's way)
    full: Annotated[bool, typer.Option("--full", help="Fold nothing.")] = False,
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Read pages and show who said what, how and when."""
    with telling(debug=debug) as failures:
        if html is not None:
            _check_page(html, paths, as_json=as_json)
        from onrecord.models.loading import NETWORKS, begin_loading

        if model in NETWORKS and "attribution" not in skip:
            begin_loading(model)  # while the layers are imported
        from onrecord.cli.pages import records
        from onrecord.cli.progress import progress

        found = records(paths, date=date, model=model, skip=skip, timeout=timeout, failures=failures)
        # A bar between records on the same terminal would only be in the way.
        quiet = html is not None or not sys.stdout.isatty()
        found = progress(found, of="records", shown=sys.stderr.isatty() and quiet)
        if html is not None:
            from onrecord.export.page import write

            count = write(found, html)
            print(f"{count} report{'' if count == 1 else 's'}: {html}")
            return
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


def _check_page(html: Path, paths: list[str], *, as_json: bool) -> None:
    """Refuse, before anything is read, a page that nobody can have meant."""
    if as_json:
        raise UsageError("--json and --html: choose one")
    if any(html == Path(path) or (html.exists() and _same(html, path)) for path in paths):
        raise UsageError(f"{html}: is to be read, and would be written over; name another file")


def _same(html: Path, path: str) -> bool:
    try:
        return html.samefile(path)
    except (OSError, ValueError):  # an address, or nothing that is there
        return False
