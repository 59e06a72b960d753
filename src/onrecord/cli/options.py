"""Options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH…", help="Files, folders, http(s) addresses, or - for standard input."),
]
AsJson = Annotated[bool, typer.Option("--json", help="JSON instead of text: one object a line.")]
Date = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The report's date.")]
ModelName = Annotated[str, typer.Option("--model", metavar="accurate|fast|rules", help="Which model reads.")]
Skip = Annotated[
    list[str],
    typer.Option(
        "--skip",
        metavar="LAYER",
        help="Leave a layer out, may be repeated: attribution, speakers, times, quantities, force, headline.",
    ),
]
Timeout = Annotated[
    float, typer.Option("--timeout", min=0.001, metavar="SECONDS", help="Time limit for one page.")
]
LedgerFile = Annotated[
    str | None,
    typer.Option(
        "--ledger",
        metavar="FILE",
        help="The ledger, a file or postgresql://USER@HOST/DATABASE; without it $ONRECORD_LEDGER, else onrecord.db "
        "in your data folder.",
    ),
]
Debug = Annotated[bool, typer.Option("--debug", help="Show tracebacks of errors.")]
