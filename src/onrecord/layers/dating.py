"""The date of an undated page: the interval that the article's own expressions allow, with the reason in words.

Three kinds of evidence, each taken only where it is plain: dates with their year that the text tells as past or as
ahead; holders, former holders and nominees of offices, by the dated table; summits in a month. All must agree. A
weekday ("said Friday") tells nothing of the week, and so narrows nothing. What is left is given when both ends are
known and it is at most WIDEST days long: a wider one would find the report in every search and say little. A wrong
date is worse than none, hence what looks back (anniversaries, careers, "former", "then", quotations) is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.layers.dated.evidence import FIRST, LAST, Days, Evidence, intersect, said
from onrecord.layers.quotations import Quotation, find_quotations
from onrecord.types import Article, Published, Time

WIDEST = 5 * 366
"""Days that an inferred interval may have at most."""

__all__ = ["WIDEST", "infer_date"]


def infer_date(
    article: Article,
    times: Iterable[Time],
    *,
    quotations: Sequence[Quotation] | None = None,
    beside: Sequence[Evidence] = (),
) -> Published:
    """When an article whose date is unknown can have appeared.

    Args:
        article: the article; one that has a date keeps it.
        times: its time expressions, read without a date of the report.
        quotations: those of the text, where they are known already.
        beside: what other reports tell of its day (:mod:`onrecord.corpus.dates` finds it in the ledger).

    Returns:
        What the article has, when that is known; else ``inferred``, an interval and what it rests on; else
        ``unknown`` with what is missing.
    """
    if article.published.basis != "unknown":
        return article.published
    # their patterns are many, and most pages have a date
    from onrecord.layers.dated.holders import office_evidence
    from onrecord.layers.dated.summits import summit_evidence
    from onrecord.layers.dated.years import year_evidence

    text, times = article.text, tuple(times)
    quoted = [(one.start, one.end) for one in (find_quotations(text) if quotations is None else quotations)]
    evidence = [
        *year_evidence(text, times, quoted),
        *office_evidence(text),
        *summit_evidence(text, times),
        *beside,
    ]
    return _published(_distinct(evidence), article.published.reason)


def _published(evidence: Sequence[Evidence], missing: str) -> Published:
    def unknown(why: str) -> Published:
        return Published(reason="; ".join(filter(None, (missing, why))))

    if not evidence:
        return unknown("nothing in the text ties it to a year")
    allowed = intersect(evidence)
    told = "; ".join(one.reason for one in _needed(evidence, allowed))
    if not allowed:
        return unknown("what the text says of the time does not go together")
    first, last = allowed[0][0], allowed[-1][1]
    if first == FIRST or last == LAST:
        side = "the latest" if last == LAST else "the earliest"
        return unknown(f"{told}: {side} day stays open")
    if (last - first).days > WIDEST:
        return unknown(f"{told}: {said(first)} to {said(last)} is too wide a range")
    return Published(start=said(first), end=said(last), basis="inferred", reason=told)


def _needed(evidence: Sequence[Evidence], allowed: tuple[Days, ...]) -> list[Evidence]:
    """The evidence without what changes nothing, the last such first."""
    kept = list(evidence)
    for one in reversed(evidence):
        rest = [other for other in kept if other is not one]
        if rest and _ends(intersect(rest)) == _ends(allowed):
            kept = rest
    return kept


def _ends(days: tuple[Days, ...]) -> Days | None:
    return (days[0][0], days[-1][1]) if days else None


def _distinct(evidence: Iterable[Evidence]) -> list[Evidence]:
    return list(dict.fromkeys(evidence))
