"""``onrecord add``: pages into the ledger."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from onrecord.ledger import Ledger
    from onrecord.types import Article


def add(
    paths: options.Paths,
    ledger: options.LedgerFile = None,
    date: options.Date = None,
    model: options.ModelName = "accurate",
    skip: options.Skip = [],  # noqa: B006 (typer's way)
    as_json: options.AsJson = False,
    timeout: options.Timeout = 30.0,
    debug: options.Debug = False,
) -> None:
    """Read pages into the ledger; what is there already is not read again."""
    with telling(debug=debug) as failures:
        from onrecord.cli.dates import date_undated
        from onrecord.cli.ledgers import to_write
        from onrecord.cli.pages import records
        from onrecord.cli.progress import progress
        from onrecord.corpus import take_up

        with to_write(ledger) as store:
            seen = Seen(store, model, skip)
            found = records(
                paths,
                date=date,
                model=model,
                skip=skip,
                timeout=timeout,
                failures=failures,
                known=seen,
            )
            read: list[str] = []
            added = store.add_many(
                progress(found, of="pages read"),
                on_commit=lambda batch: read.extend(record.id for record in batch),
            )
            known = seen.count + len(read) - added
            dated = date_undated(store, dict.fromkeys(read))
            take_up(store.shelf)
            if as_json:
                told = {
                    "added": added, "known": known, "failed": failures.count, "dated": dated,
                    "ledger": str(store.path),
                }  # fmt: skip
                print(json.dumps(told))
            else:
                print(f"{added} added, {known} there already, {failures.count} failed: {store.path}")
                if dated:
                    print(f"{dated} without a date dated by reports of the same story")


class Seen:
    """Tells what the ledger has just as it would be read now, and counts it."""

    def __init__(self, store: Ledger, model: str, skip: list[str]) -> None:
        from onrecord._version import __version__
        from onrecord.reader import fields_read, model_of

        self._store = store
        self._version = __version__
        self._digest = model_of(model).digest
        self._fields = fields_read(skip)
        self.count = 0

    def __call__(self, id: str, article: Article) -> bool:
        """Whether it is there."""
        there = self._store.has(id, self._version, self._digest, layers=self._fields)
        # An id that the input gives may come back with another text.
        there = there and _as_read(self._store.get(id).article, article) == article
        self.count += there
        return there


def _as_read(stored: Article, article: Article) -> Article:
    """The stored article as it came from its page: a date that was inferred from the text is taken back."""
    if article.published.basis != "unknown" or stored.published.basis not in ("inferred", "unknown"):
        return stored
    from msgspec.structs import replace

    return replace(stored, published=article.published)
