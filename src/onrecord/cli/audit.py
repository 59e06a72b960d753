"""``onrecord audit``: whom a set of reports quotes, and how."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.types import Record


def audit(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH…]",
            help="Files, folders, http(s) addresses, or - for standard input; without any, the ledger.",
        ),
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="WORDS", help="Only reports whose publisher has these words.")
    ] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Reports of this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Reports of this day or earlier.")] = None,
    every_copy: Annotated[
        bool, typer.Option("--every-copy", help="Count each copy of a report by itself.")
    ] = False,
    most: Annotated[int, typer.Option(min=1, metavar="N", help="Rows a table at most.")] = 12,
    svg: Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="Write a plot.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    ledger: options.LedgerFile = None,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Show whom reports quote: by person, role, country, named or not, directly or in paraphrase."""
    with telling(debug=debug) as failures:
        from onrecord.cli.days import day_of
        from onrecord.cli.progress import progress
        from onrecord.errors import UsageError

        first, last = day_of(since, "--since"), day_of(until, "--until")
        if paths and ledger is not None:
            raise UsageError("audit takes either paths or --ledger, not both")
        if paths:
            from onrecord.cli.pages import records
            from onrecord.corpus import audit as count

            skip = ["times", "quantities", "force", "headline"]
            read = records(paths, date=date, model=model, skip=skip, timeout=timeout, failures=failures)
            found = count(_asked(progress(read, of="records"), publisher, first, last), every_copy=every_copy)
        else:
            from onrecord.cli.ledgers import to_read_by_story
            from onrecord.corpus import count_quoting

            with to_read_by_story(ledger) as store:
                named = None
                if publisher is not None:
                    named = [name for name in store.publishers() if _has_words(name, publisher)]
                quoting = store.quoting(publishers=named, since=first, until=last, every_copy=every_copy)
                found = count_quoting(progress(quoting, of="reports"))
        if svg is not None:
            from onrecord.corpus import to_svg

            svg.write_text(to_svg(found, most=most), encoding="utf-8")
            print(f"{svg}: whom {found.reports} reports quote", file=sys.stderr)
        elif as_json:
            from msgspec.json import encode

            sys.stdout.buffer.write(encode(found) + b"\n")
            sys.stdout.buffer.flush()
        else:
            from onrecord.cli.shares import show

            show(found, most=most)


def _asked(
    records: Iterable[Record], publisher: str | None, first: str | None, last: str | None
) -> Iterator[Record]:
    for record in records:
        article = record.article
        start, end = article.published.start, article.published.end or article.published.start
        if publisher is not None and not _has_words(article.publisher or "", publisher):
            continue
        if (first is not None and (end or "") < first) or (last is not None and (start or "9") > last):
            continue
        yield record


def _has_words(name: str, words: str) -> bool:
    return all(word in name.casefold() for word in words.casefold().split())
