"""``onrecord batch``: many pages into tables, whatever is killed on the way."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from onrecord.batch import Report

SHOWN = 20
"""Pages that were set aside that are named on the terminal; all are in errors.jsonl."""


def batch(
    paths: options.Paths,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write, or to go on with.")],
    to: Annotated[str, typer.Option("--to", metavar="jsonl|parquet", help="What is written.")] = "parquet",
    partition: Annotated[
        str, typer.Option("--partition", metavar="none|month|year", help="Folders by the reports' dates.")
    ] = "none",
    workers: Annotated[
        int | None,
        typer.Option("--workers", min=1, metavar="N", help="Processes; without it one a core."),
    ] = None,
    engine: Annotated[
        str, typer.Option("--engine", metavar="local|dask", help="Processes here, or a Dask cluster.")
    ] = "local",
    scheduler: Annotated[
        str | None,
        typer.Option("--scheduler", metavar="ADDRESS", help="Dask's; without it $DASK_SCHEDULER_ADDRESS."),
    ] = None,
    memory: Annotated[
        int, typer.Option("--memory", min=64, metavar="MB", help="Memory that one page may take.")
    ] = 2048,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    skip: options.Skip = [],  # noqa: B006 (typer's way)
    as_json: options.AsJson = False,
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Read very many pages into tables; a run that was stopped goes on where it was."""
    with telling(debug=debug):
        from onrecord.batch import Options, Report, run_batch
        from onrecord.cli.progress import progress

        given = Options(
            model=model,
            date=date,
            skip=tuple(sorted(set(skip))),
            table=to,  # type: ignore[arg-type]
            partition=partition,  # type: ignore[arg-type]
            time_limit=timeout,
            memory=memory,
        )
        report: Report | None = None
        reports = run_batch(paths, out, options=given, engine=engine, workers=workers, scheduler=scheduler)
        for item in progress(reports, of="shards"):
            if isinstance(item, Report):
                report = item
        assert report is not None
        _tell(report, out, as_json=as_json)
        if report.set_aside:
            raise typer.Exit(1)


def _tell(report: Report, out: Path, *, as_json: bool) -> None:
    import msgspec

    from onrecord.cli.failures import tell

    if as_json:
        print(msgspec.json.encode(report).decode())
        return
    lost = sum(report.set_aside.values())
    errors = out / "errors.jsonl"
    with errors.open("rb") as file:
        for line, _ in zip(file, range(SHOWN), strict=False):
            error = msgspec.json.decode(line)
            tell(f"{error['location']}: {error['message']}")
    if lost > SHOWN:
        tell(f"and {lost - SHOWN:,} more: {errors}")
    why = ", ".join(f"{count:,} {code}" for code, count in report.set_aside.items())
    print(
        f"{report.read:,} read, {report.statements:,} statements, {lost:,} set aside"
        + (f" ({why})" if why else "")
    )
    print(
        f"{report.shards:,} shards, {report.shards_before:,} of them before; "
        f"{report.pages_per_second:,g} pages a second: {out}"
    )
