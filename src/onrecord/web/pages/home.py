"""The first page: a search, and what stands out in the latest reports."""

from __future__ import annotations

from msgspec import Struct

from onrecord.corpus import Due, Position
from onrecord.ledger import Ledger
from onrecord.web.answers import Answer
from onrecord.web.asking import Asked
from onrecord.web.pages.due import dues_on
from onrecord.web.pages.headlines import correction, once, says_more
from onrecord.web.pages.people import turns
from onrecord.web.site import Desk
from onrecord.web.snapshot import Snapshot

_FEW = 5
_AHEAD = ("open", "due")


class Overview(Struct, frozen=True, kw_only=True):
    """How much the ledger holds, and what stands out in its latest reports.

    ``headlines`` are the ids of reports whose headline says more than they do.
    """

    reports: int
    statements: int
    until: str | None
    headlines: tuple[str, ...]
    positions: tuple[Position, ...]
    due: tuple[Due, ...]


def warm(ledger: Ledger, snapshot: Snapshot) -> None:
    """Work out what the first page shows."""
    _ = snapshot.comparison
    dues_on(ledger, snapshot, snapshot.until)


def make(asked: Asked, desk: Desk) -> Answer:
    """The overview."""
    ledger, snapshot = desk.ledger, desk.snapshot
    headlines = [
        (record, correction(record, desk), also)
        for record, *also in once(record for record in snapshot.records.values() if says_more(record))
    ]
    headlines.sort(key=lambda one: one[1] is None)  # corrected ones first
    positions = [
        one for one in turns(snapshot.comparison.positions) if one.kind in ("contradicts", "changes_position")
    ]
    positions.sort(key=lambda one: one.later.date, reverse=True)
    ahead = [one for one in dues_on(ledger, snapshot, snapshot.until).dues if one.status in _AHEAD]
    data = Overview(
        reports=snapshot.counts["reports"],
        statements=snapshot.counts["statements"],
        until=snapshot.until,
        headlines=tuple(record.id for record, *_ in headlines),
        positions=tuple(positions),
        due=tuple(ahead),
    )
    context = {
        "overview": data,
        "headlines": headlines[:_FEW],
        "positions": positions[:_FEW],
        "ahead": ahead[:_FEW],
        "snapshot": snapshot,
    }
    return Answer("home.html", context, data=data)
