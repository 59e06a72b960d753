"""Text copies: an article as it was copied from a page, with that page's furniture around it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from onrecord.articles.chrome import Copy, drop_chrome
from onrecord.articles.dates import parse_day, parse_day_without_year, published
from onrecord.articles.decoding import clean, repair
from onrecord.types import Article, Dropped, Page, Published, Warn

_PUBLISHED_LINE = frozenset({"timestamp", "byline", "dateline"})
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_DATELINE = re.compile(
    r"^[A-Z][A-Za-z.'’ -]{1,30}(?:, [A-Z][\w.'’ -]{1,30})?[,:]? ?"
    r"(?:\(?[A-Z][a-z]{2,8}\.? \d{1,2}\b[^—–-]{0,30})?[^—–-]{0,40}(?:—|–|--| - |:)"
)
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)[\s©(c)]{0,6}(?:(?:19|20)\d\d[\s,–-]{0,3}){0,3}(?:by )?([A-Z][\w&.'’ -]{2,50})",
    re.IGNORECASE,
)
_OWNER_AT = 20
_OWNER_END = re.compile(r"\s*(?:[.,|]| all rights| - |–|—| ltd| inc| limited).*$", re.IGNORECASE)


def read_plain(page: Page, text: str) -> tuple[Article, tuple[Warn, ...]]:
    """The article of a copy: furniture dropped, title, authors, publisher and date read from the copy's own
    lines."""
    text, repaired = repair(text)
    text, warnings = clean(text)
    copy = drop_chrome(text, title=page.title)
    article = Article(
        text="\n\n".join(copy.paragraphs),
        title=copy.title,
        url=page.url,
        publisher=page.publisher or copy.publisher or owner(copy.dropped),
        authors=page.authors or copy.authors,
        language=page.language,
        published=published_in(copy),
        dropped=copy.dropped,
    )
    return article, (*repaired, *warnings)


def published_in(copy: Copy) -> Published:
    """The date a copy bears: a line of publication, else the dateline; without a year there only with a
    copyright's."""
    lines = [item for item in copy.dropped if item.reason in _PUBLISHED_LINE]
    for item in sorted(lines, key=lambda item: "update" in item.text.lower()):
        day = parse_day(item.text)
        if day is not None:
            return published((day, day), "text", f"the {item.reason} line {item.text[:80]!r}")
    dateline = _dateline(copy)
    if dateline is None:
        return Published(reason="the text bears no date of its own")
    day = parse_day(dateline)
    if day is not None:
        return published((day, day), "text", f"the dateline {dateline!r}")
    short = parse_day_without_year(dateline)
    if short is None:
        return Published(reason="the dateline names no day")
    return _with_year(short, dateline, copy.dropped)


def owner(dropped: Sequence[Dropped]) -> str | None:
    """Who a copyright line names."""
    for item in dropped:
        found = _OWNER.search(item.text[:120]) if item.reason == "copyright" else None
        if found and found.start() <= _OWNER_AT:  # further on it is the agency of a caption's picture
            name = _OWNER_END.sub("", found.group(1)).strip()
            if name[:1].isupper() and not name.lower().startswith(("all rights", "policy", "notice")):
                return name
    return None


def _dateline(copy: Copy) -> str | None:
    for item in copy.dropped:
        if item.reason == "dateline":
            return item.text
    found = _DATELINE.match(copy.paragraphs[0][:120]) if copy.paragraphs else None
    return found.group() if found else None


def _with_year(short: tuple[int, int], dateline: str, dropped: Sequence[Dropped]) -> Published:
    """The day of a dateline without a year, in the year of the page's copyright line."""
    years = {int(y) for item in dropped if item.reason == "copyright" for y in _YEAR.findall(item.text)}
    if len(years) != 1:
        return Published(reason=f"the dateline {dateline!r} names a day, and nothing its year")
    try:
        day = datetime.date(years.pop(), *short)
    except ValueError:
        return Published(reason=f"the dateline {dateline!r} names no day of that year")
    return published(
        (day, day), "inferred", f"the day of the dateline {dateline!r}, the year of the copyright line"
    )
