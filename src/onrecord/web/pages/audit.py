"""Audit: whom the reports quote, and how; a table whose bars are drawn beside the figures."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.corpus import Audit, Share, count_quoting
from onrecord.corpus.bars import PARTS, lengths, name_of, rows_of
from onrecord.ledger import Ledger
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked
from onrecord.web.pages.due import read_day
from onrecord.web.render import country, person_url
from onrecord.web.site import Desk
from onrecord.web.snapshot import Snapshot

_COLUMNS = (
    "part", "value", "statements", "words", "share", "direct", "mixed", "indirect", "reports", "stories",
)  # fmt: skip
_ROWS = 12
_SEARCHED = {
    "by_person": "speaker",
    "by_body": "speaker",
    "by_role": "role",
    "by_country": "country",
    "by_kind": "kind",
    "by_publisher": "publisher",
}
"""The filter of a search that finds the statements of a row."""
_WIDTH = 100


class Audited(Struct, frozen=True, kw_only=True):
    """Whom the reports of these days and outlet quote."""

    publisher: str | None
    since: str | None
    until: str | None
    audit: Audit


class Bar(NamedTuple):
    """A row of the plot: its parts as (class, start, width) in hundredths of the widest bar."""

    name: str
    url: str | None
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
    """The audit of all reports, or of those of some days or of an outlet."""
    publisher, since, until = asked.text("publisher"), read_day(asked, "since"), read_day(asked, "until")
    counted = audited(desk.ledger, desk.snapshot, publisher, since, until)
    data = Audited(publisher=publisher, since=since, until=until, audit=counted)
    context = {
        "data": data,
        "parts": [
            _part(key, heading, getattr(counted, key), data)
            for key, heading in PARTS
            if getattr(counted, key)
        ],
        "publishers": desk.snapshot.once("publishers", desk.ledger.publishers),
    }
    rows = (
        (key, share.value, *(getattr(share, name) for name in _COLUMNS[2:]))
        for key, _ in PARTS
        for share in getattr(counted, key)
    )
    return Answer("audit.html", context, data=data, table=Table(_COLUMNS, rows))


def audited(
    ledger: Ledger,
    snapshot: Snapshot,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> Audit:
    """Whom the reports quote, counted once for a state of the ledger."""
    publishers = None if publisher is None else [publisher]
    return snapshot.once(
        ("audit", publisher, since, until),
        lambda: count_quoting(ledger.quoting(publishers=publishers, since=since, until=until)),
    )


def _part(key: str, heading: str, shares: tuple[Share, ...], asked: Audited) -> Part:
    shown, rest = rows_of(shares, _ROWS)
    bars = [_bar(key, share, length, asked) for share, length in zip(shown, lengths(shown), strict=True)]
    return Part(key, heading, bars, len(rest), sum(share.share for share in rest))


def _bar(key: str, share: Share, length: float, asked: Audited) -> Bar:
    name = country(share.value) if key == "by_country" and share.value else name_of(key, share)
    full = _WIDTH * length
    pieces, at = [], 0.0
    for kind in ("direct", "mixed", "indirect"):
        width = full * getattr(share, kind) / (share.statements or 1)
        if width:
            pieces.append((kind, round(at, 2), round(width, 2)))
        at += width
    return Bar(name, _url(key, share.value, asked), share, pieces)


def _url(key: str, value: str | None, asked: Audited) -> str | None:
    """Where these statements are found."""
    if value is None or key not in _SEARCHED:
        return None
    days = {"since": asked.since, "until": asked.until}
    if key == "by_person":
        return person_url(value) + _query(days)
    return "/search" + _query({"publisher": asked.publisher} | days | {_SEARCHED[key]: value})


def _query(asked: dict[str, str | None]) -> str:
    pairs = {key: value for key, value in asked.items() if value}
    return f"?{urlencode(pairs)}" if pairs else ""
