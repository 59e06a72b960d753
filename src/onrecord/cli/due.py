"""``onrecord due``: promises and forecasts by due date, and where each of them stands."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.corpus import Due
    from onrecord.types import Record

_LOOKED_AT = 60
"""Later reports that are looked at for one promise: those that share its rarest words first."""

STATUSES = ("open", "due", "overdue", "kept", "broken", "partly")


def due(
    by: Annotated[str | None, typer.Option(metavar="DATE", help="Due on this day or earlier.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DATE", help="Due on this day or later.")] = None,
    status: Annotated[
        list[str],
        typer.Option(metavar="STATUS", help=f"May be repeated: {', '.join(STATUSES)} (overdue: not judged)."),
    ] = [],  # noqa: B006 (typer's way)
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Words of the speaker's name.")] = None,
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="How things stood on this day; without it, today.")
    ] = None,
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FILE", help="Write them as a calendar (iCalendar).")
    ] = None,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """Promises and forecasts by due date; onrecord judge keeps your word on one."""
    with telling(debug=debug):
        import datetime

        from onrecord.cli.days import day_of
        from onrecord.cli.ledgers import grouped
        from onrecord.corpus import find_due, unplaced

        day = day_of(on, "--on") or datetime.date.today().isoformat()
        first, last = day_of(since, "--since"), day_of(by, "--by")
        wanted = _statuses(status)
        with grouped(ledger) as store:

            def fetch(words: Sequence[str], start: str, end: str) -> Iterator[Record]:
                yield from store.alike(words, dated=True, since=start, until=end, limit=_LOOKED_AT)
                yield from store.shelf.telling(words, start, end, limit=_LOOKED_AT)

            judgements = store.judgements.all()
            dues = find_due(
                store.records_due(), on=day, judgements=judgements, since=first, by=last, fetch=fetch
            )
        lost = unplaced(judgements, dues) if first is last is None else []
        dues = tuple(one for one in dues if _is_asked(one, wanted, speaker))
        if ics is not None:
            from onrecord.corpus import to_icalendar

            ics.write_bytes(to_icalendar(dues))
            print(f"{ics}: {len(dues)} entries", file=sys.stderr)
        elif as_json:
            from msgspec.json import encode

            for one in dues:
                sys.stdout.buffer.write(encode(one) + b"\n")
            sys.stdout.buffer.flush()
        else:
            from onrecord.cli.dues import show

            show(dues, day)
        for each in lost:
            print(
                f"judgement {each.number} ({each.verdict}, {each.judge}) is on {each.report} {each.statement}, "
                f"which is not listed as due any more",
                file=sys.stderr,
            )


def _statuses(given: Iterable[str]) -> set[str]:
    from onrecord.errors import UsageError

    given = list(given)
    for one in given:
        if one not in STATUSES:
            raise UsageError(f"{one}: no such status; give {', '.join(STATUSES)}")
    return {"overdue_unknown" if one == "overdue" else one for one in given}


def _is_asked(one: Due, wanted: set[str], speaker: str | None) -> bool:
    from onrecord.lang.people import fold

    named = fold(one.speaker)
    return (not wanted or one.status in wanted) and (
        speaker is None or all(word in named for word in fold(speaker).split())
    )
