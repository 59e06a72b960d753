"""``onrecord export``: the ledger's records in another format."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

_FORMATS = "brat, csv, gqg, jsonl, jsonld, page, parquet, plover, webannotation"


def export(
    to: Annotated[str, typer.Option("--to", metavar="FORMAT", help=f"One of: {_FORMATS}.")],
    out: Annotated[
        Path, typer.Option("--out", metavar="PATH", help="The file (for brat the folder) to write.")
    ],
    ledger: options.LedgerFile = None,
    debug: options.Debug = False,
) -> None:
    """Write the records of the ledger in another format."""
    with telling(debug=debug):
        from onrecord.cli.ledgers import to_read
        from onrecord.cli.progress import progress
        from onrecord.export import writer

        write = writer(to)
        with to_read(ledger) as store:
            count = write(progress(store.records(), of="records"), out)
        print(f"{count} records: {out}")
