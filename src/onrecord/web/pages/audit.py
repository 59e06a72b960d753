"""Audit: whom the reports quote, and how; a table whose bars are drawn beside the figures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct

from onrecord.corpus.audit import audit
from onrecord.corpus.bars import PARTS, name_of
from onrecord.corpus.said import day_of
from onrecord.corpus.views import Audit, Share
from onrecord.types import Record
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked
from onrecord.web.pages.due import read_day
from onrecord.web.render import country
from onrecord.web.site import Desk

_COLUMNS = (
    "part", "value", "statements", "words", "share", "direct", "mixed", "indirect", "reports",
)  # fmt: skip
_ROWS = 12
_WIDTH = 100


class Audited(Struct, frozen=True, kw_only=True):
    """Whom the reports of these days and outlet quote. ``complete`` is false where only the latest were counted."""

    publisher: str | None
    since: str | None
    until: str | None
    complete: bool
    audit: Audit


class Bar(NamedTuple):
    """A row of the plot: its parts as (class, start, width) in hundredths of the widest bar."""

    name: str
    share: Share
    pieces: list[tuple[str, float, float]]


class Part(NamedTuple):
    """A plot: its heading, its rows, and how many further rows there are, with their share of the words."""

    key: str
    heading: str
    bars: list[Bar]
    more: int
    rest: float


def make(asked: Asked, desk: Desk) -> Answer:
    """The audit of the latest reports, or of those of some days or of an outlet."""
    snapshot = desk.snapshot
    publisher, since, until = asked.text("publisher"), read_day(asked, "since"), read_day(asked, "until")
    counted: Audit = snapshot.once(
        ("audit", publisher, since, until),
        lambda: audit(_of(snapshot.records.values(), publisher, since, until)),
    )
    complete = snapshot.counts["reports"] <= len(snapshot.records)
    data = Audited(
        publisher=publisher,
        since=since,
        until=until,
        complete=complete,
        audit=counted,
    )
    context = {
        "data": data,
        "parts": [
            _part(key, heading, getattr(counted, key)) for key, heading in PARTS if getattr(counted, key)
        ],
        "publishers": sorted(
            {one.article.publisher for one in snapshot.records.values() if one.article.publisher}
        ),
        "snapshot": snapshot,
    }
    rows = (
        (key, share.value, *(getattr(share, name) for name in _COLUMNS[2:]))
        for key, _ in PARTS
        for share in getattr(counted, key)
    )
    return Answer("audit.html", context, data=data, table=Table(_COLUMNS, rows))


def _of(
    records: Iterable[Record], publisher: str | None, since: str | None, until: str | None
) -> list[Record]:
    return [
        record
        for record in records
        if publisher in (None, record.article.publisher)
        and (since is None or (day_of(record) or "") >= since)
        and (until is None or (day_of(record) or "9") <= until)
    ]


def _part(key: str, heading: str, shares: tuple[Share, ...]) -> Part:
    largest = max(share.share for share in shares) or 1.0
    bars = [_bar(key, share, largest) for share in shares[:_ROWS]]
    rest = shares[_ROWS:]
    return Part(key, heading, bars, len(rest), sum(share.share for share in rest))


def _bar(key: str, share: Share, largest: float) -> Bar:
    name = country(share.value) if key == "by_country" and share.value else name_of(key, share)
    full = _WIDTH * share.share / largest
    pieces, at = [], 0.0
    for kind in ("direct", "mixed", "indirect"):
        width = full * getattr(share, kind) / (share.statements or 1)
        if width:
            pieces.append((kind, round(at, 2), round(width, 2)))
        at += width
    return Bar(name, share, pieces)
