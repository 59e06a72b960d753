"""Headlines that say more than their report, the latest first, with what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec import Struct

from onrecord.types import Finding, Published, Record, Verdict
from onrecord.web.answers import Answer, Table
from onrecord.web.asking import Asked
from onrecord.web.site import Desk

SAYS_MORE: tuple[Verdict, ...] = ("overstates", "unsupported")
_MOST_BESIDE = 100
"""Reports of its story in which a corrected headline is looked for."""
_COLUMNS = (
    "report", "title", "publisher", "published_start", "published_end", "verdict", "findings", "corrected", "also",
)  # fmt: skip


class Line(Struct, frozen=True, kw_only=True):
    """A headline with what it says beyond its report.

    ``corrected`` is the report that has a faithful one instead; ``also`` are other reports under the same headline.
    """

    report: str
    title: str | None
    publisher: str | None
    published: Published
    verdict: Verdict
    findings: tuple[Finding, ...]
    corrected: str | None
    also: tuple[str, ...]


class Headlines(Struct, frozen=True, kw_only=True):
    """Headlines that say more than their report, the latest first, from ``offset`` on."""

    offset: int
    limit: int
    next: str | None
    headlines: tuple[Line, ...]


def make(asked: Asked, desk: Desk) -> Answer:
    """The list."""
    limit, offset = asked.window()
    records = desk.ledger.with_headline(SAYS_MORE, limit=limit + 1, offset=offset)
    shown = [(record, correction(record, desk), also) for record, *also in once(records[:limit])]
    lines = tuple(_line(*one) for one in shown)
    onward = asked.path + ("" if asked.format == "html" else f".{asked.format}")
    data = Headlines(
        offset=offset,
        limit=limit,
        next=asked.url(path=onward, offset=offset + limit) if len(records) > limit else None,
        headlines=lines,
    )
    context = {
        "data": data,
        "shown": shown,
        "through": offset + min(limit, len(records)),
        "before": asked.url(offset=max(0, offset - limit) or None) if offset else None,
    }
    rows = (
        (
            one.report, one.title, one.publisher, one.published.start, one.published.end, one.verdict,
            " | ".join(f"{each.type}: {each.reason}" for each in one.findings), one.corrected, " ".join(one.also),
        )
        for one in lines
    )  # fmt: skip
    return Answer("headlines.html", context, data=data, table=Table(_COLUMNS, rows))


def once(records: Iterable[Record]) -> list[list[Record]]:
    """The records by headline, in their order: copies of a report tell of the same headline."""
    by_title: dict[str, list[Record]] = {}
    for record in records:
        by_title.setdefault(" ".join((record.article.title or record.id).casefold().split()), []).append(
            record
        )
    return list(by_title.values())


def _line(record: Record, corrected: Record | None, also: Iterable[Record]) -> Line:
    assert record.headline
    article = record.article
    return Line(
        report=record.id,
        title=article.title,
        publisher=article.publisher,
        published=article.published,
        verdict=record.headline.verdict,
        findings=record.headline.findings,
        corrected=corrected.id if corrected else None,
        also=tuple(other.id for other in also),
    )


def says_more(record: Record) -> bool:
    """Whether the record's headline was judged to say more than the report."""
    return bool(record.headline) and record.headline.verdict in SAYS_MORE  # type: ignore[union-attr]


def correction(record: Record, desk: Desk) -> Record | None:
    """The same page under another headline that says no more than its report, where its story has one."""
    address = record.article.url
    for other in _beside(record, desk) if address else ():
        changed = other.article.url == address and other.article.title != record.article.title
        if changed and other.headline and other.headline.verdict == "faithful":
            return other
    return None


def _beside(record: Record, desk: Desk) -> Iterator[Record]:
    """The reports of its story; of one that is in none yet, the latest reports."""
    rows = desk.ledger.shelf.rows(record.id)
    if rows:
        yield from (desk.ledger.get(row.report) for row in islice(rows, _MOST_BESIDE))
    else:
        yield from desk.snapshot.records.values()
