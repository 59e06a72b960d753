"""``onrecord import``: published verdicts, attached to the statements that they review."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling
from onrecord.cli.ids import short
from onrecord.cli.safe import safe

if TYPE_CHECKING:
    from onrecord.corpus.reviewed import Match
    from onrecord.ledger import Ledger
    from onrecord.types import Review

_LOOKED_AT = 40
"""Reports looked at for one review, those that share its rarest words first."""


def import_(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH…", help="Files of ClaimReview as JSON-LD (.json .jsonld .jsonl), or folders."
        ),
    ],
    ledger: options.LedgerFile = None,
    as_json: options.AsJson = False,
    debug: options.Debug = False,
) -> None:
    """Attach published verdicts (schema.org ClaimReview) to the statements in the ledger that they review."""
    with telling(debug=debug) as failures:
        from onrecord.cli.ledgers import to_change
        from onrecord.errors import PageError
        from onrecord.sources.reviews import find_reviews

        attached = statements = 0
        unmatched: list[Review] = []
        with to_change(ledger) as store:
            for path in paths:
                for review in find_reviews(path):
                    if isinstance(review, PageError):
                        failures(review)
                        continue
                    found = _match(store, review)
                    if found:
                        store.reviews.attach(
                            review,
                            [(one.record.id, one.statement.id, one.statement.content.text) for one in found],
                        )
                        attached += 1
                        statements += len(found)
                    else:
                        unmatched.append(review)
                    _tell(review, found, as_json=as_json)
        if not as_json:
            told = f"{attached} attached to {statements} statement{'s' * (statements != 1)}"
            print(f"{told}, {len(unmatched)} without a statement in the ledger, {failures.count} failed")


def _match(store: Ledger, review: Review) -> list[Match]:
    from onrecord.corpus.reviewed import match_review, words_of

    words = words_of(review)
    return [
        match
        for dated in (True, False)
        for match in match_review(review, store.alike(words, dated=dated, limit=_LOOKED_AT))
    ]


def _tell(review: Review, found: list[Match], *, as_json: bool) -> None:
    if as_json:
        import msgspec

        told = {
            "review": msgspec.to_builtins(review),
            "statements": [{"report": one.record.id, "statement": one.statement.id} for one in found],
        }
        print(json.dumps(told))
        return
    by = ", ".join(safe(part) for part in (review.publisher, review.reviewed_on) if part)
    who = safe(review.claimant or "(no claimant named)")
    if not found:
        print(f"no statement: {who}: “{safe(review.claim)}” ({by or safe(review.location)})")
        return
    print(f"{safe(review.rating)} ({by}): {who}: “{safe(review.claim)}”")
    for one in found:
        print(f"  {short(one.record.id)} {one.statement.id}: {safe(one.statement.content.text)}")
