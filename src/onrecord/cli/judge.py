"""``onrecord judge``: a person's word on what became of a promise, kept with who, when and why."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling
from onrecord.cli.safe import safe


def judge(
    because: Annotated[str, typer.Option(metavar="WHY", help="Why, for those who read it later.")],
    who: Annotated[
        str, typer.Option(metavar="NAME", envvar="ONRECORD_JUDGE", help="Who says so.", show_envvar=True)
    ],
    report: Annotated[
        str | None, typer.Argument(metavar="[REPORT]", help="The report's id, or how it begins.")
    ] = None,
    statement: Annotated[
        str | None, typer.Argument(metavar="[STATEMENT]", help="The statement's id in it, as in s3.")
    ] = None,
    verdict: Annotated[
        str | None, typer.Argument(metavar="[VERDICT]", help="kept, broken or partly.")
    ] = None,
    evidence: Annotated[
        str | None,
        typer.Option(metavar="REPORT", help="The report on which it rests, if it is in the ledger."),
    ] = None,
    quote: Annotated[
        str | None, typer.Option(metavar="WORDS", help="Words of that report; they must stand in it.")
    ] = None,
    withdraw: Annotated[
        int | None, typer.Option(metavar="NUMBER", help="Take back the judgement of this number.")
    ] = None,
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """Keep your word on what became of a promise (onrecord due lists them), or take one back."""
    with telling(debug=debug):
        from onrecord.cli.ledgers import to_change
        from onrecord.errors import UsageError

        given = [one for one in (report, statement, verdict) if one is not None]
        if (withdraw is None and len(given) != 3) or (withdraw is not None and given):
            raise UsageError("give REPORT STATEMENT VERDICT, or --withdraw NUMBER")
        if quote is not None and evidence is None:
            raise UsageError("--quote needs --evidence: the report that has the words")
        with to_change(ledger) as store:
            if withdraw is not None:
                made = store.judgements.withdraw(withdraw, reason=because, judge=who)
            else:
                source = None if evidence is None else store.report_id(evidence)
                if source is not None and quote is not None and quote not in store.get(source).article.text:
                    raise UsageError(f"--quote: {source} does not have these words: {quote}")
                made = store.judgements.add(
                    store.report_id(str(report)),
                    str(statement),
                    str(verdict),  # type: ignore[arg-type]  # checked there
                    reason=because,
                    judge=who,
                    evidence=source,
                    evidence_text=quote,
                )
        if as_json:
            from msgspec.json import encode

            sys.stdout.buffer.write(encode(made) + b"\n")
            sys.stdout.buffer.flush()
        else:
            told = "taken back" if made.withdrawn else made.verdict
            print(f"[{made.number}] {told}: {safe(made.content)}")
