"""Cases for a reader of pages: good pages in every form they come in, and what chance does to them.

A case is made from its number alone, so that one that finds a fault is made again by it. The words are those of the
sample press, its pages cut and joined; the mutations know what hurts parsers of text, HTML, XML, JSON and archives.
"""

from __future__ import annotations

import gzip
import html
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from benchmarks.chaos.mutate import CHANGES, HOSTILE, damaged
from benchmarks.speed.texts import PRESS, as_copy, as_html

Form = Literal["articles", "text", "html", "feed", "warc", "record", "reviews"]

SHARES: dict[Form, int] = {
    "articles": 66, "text": 15, "html": 7, "feed": 3, "warc": 2, "record": 3, "reviews": 4,
}  # fmt: skip
"""How many of a hundred cases are of each form."""


class Case(Struct, frozen=True, kw_only=True):
    """What a file of this form holds."""

    number: int
    form: Form
    data: bytes


class Stock(Struct, frozen=True, kw_only=True):
    """What cases are made of."""

    paragraphs: list[str]
    titles: list[str]
    pages: list[bytes]
    feeds: list[bytes]
    records: list[dict[str, Any]]


def load_stock() -> Stock:
    """The sample press, taken apart."""
    from onrecord.export.jsonl import encode
    from onrecord.reader import read_many

    records = [json.loads(encode(record)) for record in read_many([PRESS], model="rules")]
    return Stock(
        paragraphs=[part for one in records for part in one["article"]["text"].split("\n\n")],
        titles=[one["article"]["title"] or "" for one in records],
        pages=[path.read_bytes() for path in sorted(PRESS.rglob("*.html"))],
        feeds=[path.read_bytes() for path in sorted(Path(PRESS).rglob("*.xml"))],
        records=records,
    )


def make_case(number: int, stock: Stock) -> Case:
    """The case of this number."""
    rng = random.Random(number)
    form = rng.choices(list(SHARES), list(SHARES.values()))[0]
    return Case(number=number, form=form, data=_FORMS[form](rng, stock))


def text_of(rng: random.Random, stock: Stock) -> str:
    """A stretch of news, or a paragraph or two, hurt in none to six places."""
    breaks = rng.choice(("\n\n", "\n\n", "\n", "\r\n", " "))
    text = breaks.join(rng.choices(stock.paragraphs, k=rng.choice((1, 1, 1, 1, 2))))
    if rng.random() < 0.7:
        words = text.split(" ")
        start = rng.randrange(len(words))
        text = " ".join(words[start : start + rng.randint(3, 40)])
    if rng.random() < 0.3:
        text = f"{rng.choice(stock.titles)}{breaks}{text}"
    for _ in range(rng.choice((0, 1, 1, 2, 3, 6))):
        text = rng.choice(CHANGES)(text, rng)
    return text


def _bytes_of(text: str, rng: random.Random) -> bytes:
    """The text in some encoding, and then perhaps hurt as bytes."""
    encoding = rng.choices(
        ("utf-8", "utf-16", "cp1252", "utf-8-sig", "utf-32", "gb18030"), (80, 4, 6, 4, 2, 4)
    )[0]
    data = text.encode(encoding, rng.choice(("replace", "replace", "ignore")))
    return damaged(data, rng) if rng.random() < 0.25 else data


def _text(rng: random.Random, stock: Stock) -> bytes:
    text = text_of(rng, stock)
    return _bytes_of(as_copy(text) if rng.random() < 0.3 else text, rng)


_TAGS = ("p", "div", "span", "table", "td", "ul", "li", "blockquote", "q", "article", "section", "a", "svg", "template",
         "noscript", "textarea", "title", "h1", "time", "select", "frameset", "math", "font", "b", "i")  # fmt: skip


_ATTRIBUTES = (
    "", " class=article", " style='display:none'", " hidden", ' datetime="9999-99-99"', f" x={'y' * 500}", " <",
    ' lang="\0"',
)  # fmt: skip


def _html(rng: random.Random, stock: Stock) -> bytes:
    page = (
        rng.choice(stock.pages).decode(errors="replace")
        if rng.random() < 0.15
        else as_html(text_of(rng, stock))
    )
    for _ in range(rng.choice((0, 1, 2, 5))):
        page = rng.choice(_MARKUP)(page, rng)
    return _bytes_of(page, rng)


def _between(page: str, rng: random.Random) -> int:
    """A place beside a tag, where there is one."""
    at = page.find("<", rng.randint(0, len(page)))
    return at if at >= 0 else len(page)


def _open_tag(page: str, rng: random.Random) -> str:
    at = _between(page, rng)
    tag = rng.choice(_TAGS)
    attributes = rng.choice(_ATTRIBUTES)
    return page[:at] + f"<{tag}{attributes}>" * rng.choice((1, 1, 3, 300)) + page[at:]


def _drop_tag(page: str, rng: random.Random) -> str:
    at = _between(page, rng)
    end = page.find(">", at)
    return page[:at] + page[end + 1 :] if end > 0 else page


_META = (
    '<script type="application/ld+json">{json}</script>',
    '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": {json}, "datePublished": {json}, '
    '"author": {json}, "publisher": {json}}}</script>',
    '<meta property="article:published_time" content="{text}">',
    '<meta name="author" content="{text}"><meta property="og:site_name" content="{text}">',
    '<meta charset="{text}"><link rel=canonical href="{text}">',
    "<title>{text}</title>",
    '<base href="{text}">',
)


def _metadata(page: str, rng: random.Random) -> str:
    at = max(page.find("</head>"), 0)
    new = rng.choice(_META).format(json=json.dumps(_odd(rng, 3)), text=rng.choice(HOSTILE).replace('"', ""))
    return page[:at] + new + page[at:]


_MARKUP: tuple[Callable[[str, random.Random], str], ...] = (
    _open_tag, _open_tag, _drop_tag, _metadata, _metadata, *CHANGES[:5], *CHANGES[-4:-2],
)  # fmt: skip


def _odd(rng: random.Random, depth: int) -> Any:
    """Any JSON value, rather an odd one."""
    if depth and rng.random() < 0.4:
        if rng.random() < 0.5:
            return [_odd(rng, depth - 1) for _ in range(rng.randint(0, 3))]
        keys = ("@type", "@graph", "name", "url", "@value", "text", rng.choice(HOSTILE)[:20])
        return {rng.choice(keys): _odd(rng, depth - 1) for _ in range(rng.randint(0, 3))}
    return rng.choice(
        (None, True, False, 0, -1, 10**400, 1e308, float("nan"), float("inf"), "", " ", "2024-02-30", "NewsArticle",
         "ClaimReview", rng.choice(HOSTILE), rng.choice(HOSTILE) * 3)
    )  # fmt: skip


_ENTRY = """<entry><title>{title}</title><link href='{link}'/><id>{odd}</id><updated>{date}</updated>
<published>{date}</published><author><name>{odd}</name></author><content type='{type}'>{body}</content></entry>"""
_ITEM = """<item><title>{title}</title><link>{link}</link><guid>{odd}</guid><pubDate>{date}</pubDate>
<dc:creator>{odd}</dc:creator><source url='{odd}'>{odd}</source><description>{body}</description></item>"""
_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>{odd}</title>{entries}</feed>"""
_RSS = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>{odd}</title>
{entries}</channel></rss>"""
_DECLARED = (
    '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>', "", '<!DOCTYPE r [<!ENTITY a "b">]>',
)  # fmt: skip


def _feed(rng: random.Random, stock: Stock) -> bytes:
    if rng.random() < 0.2:
        return damaged(rng.choice(stock.feeds), rng)
    entry, whole = rng.choice(((_ENTRY, _ATOM), (_ITEM, _RSS)))
    entries = ""
    for _ in range(rng.choice((0, 1, 1, 2))):
        text = text_of(rng, stock)
        entries += entry.format(
            body=html.escape(text) if rng.random() < 0.8 else text,
            date=rng.choice(("Mon, 03 Jun 2024 08:00:00 GMT", "2024-06-03T08:00:00Z", _odd_xml(rng))),
            title=rng.choice((rng.choice(stock.titles), _odd_xml(rng))),
            link=rng.choice(("https://coast.example/1", _odd_xml(rng))),
            type=rng.choice(("html", "text", "xhtml", _odd_xml(rng))),
            odd=_odd_xml(rng),
        )
    return _bytes_of(rng.choice(_DECLARED) + whole.format(odd=_odd_xml(rng), entries=entries), rng)


def _odd_xml(rng: random.Random) -> str:
    text = rng.choice(HOSTILE)
    return html.escape(text) if rng.random() < 0.7 else text


_STATUS = ("200 OK", "200 OK", "200", "999 x", "")
_TYPES = ("text/html", "text/html; charset=utf-8", "text/html; charset=none")
_HEADERS = ("", "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n", f"X: {'y' * 999}\r\n")


def _warc(rng: random.Random, stock: Stock) -> bytes:
    packed = rng.random() < 0.5
    pieces = []
    for _ in range(rng.choice((1, 2))):
        body = _html(rng, stock) if rng.random() < 0.3 else _bytes_of(f"<p>{text_of(rng, stock)}</p>", rng)
        status, kind, more = rng.choice(_STATUS), rng.choice(_TYPES), rng.choice(_HEADERS)
        http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body
        length = len(http) + rng.choice((0, 0, 0, 0, -7, 9, 10**12))
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\n"
            f"WARC-Target-URI: https://coast.example/{rng.randint(0, 9)}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
        )
        record = head.encode() + http + b"\r\n\r\n"
        pieces.append(gzip.compress(record, 1) if packed else record)
    data = b"".join(pieces)
    return damaged(data, rng) if rng.random() < 0.4 else data


def _articles(rng: random.Random, stock: Stock) -> bytes:
    item: dict[str, Any] = {"text": text_of(rng, stock)}
    for name in ("id", "title", "date", "url", "publisher", "authors", "language"):
        if rng.random() < 0.4:
            good = {
                "title": rng.choice(stock.titles),
                "date": "2024-06-03",
                "authors": ["Ana Delgado"],
                "language": "en",
            }
            item[name] = good.get(name, "x") if rng.random() < 0.6 else _odd(rng, 2)
    if rng.random() < 0.04:
        item["text"] = _odd(rng, 2)
    line = json.dumps(item, ensure_ascii=rng.random() < 0.7).encode("utf-8", "replace")
    return (damaged(line, rng) if rng.random() < 0.08 else line) + b"\n"


def _record(rng: random.Random, stock: Stock) -> bytes:
    """A record of which some values are others."""
    record = json.loads(json.dumps(rng.choice(stock.records)))
    for _ in range(rng.choice((1, 2, 4))):
        holder: Any = record
        while True:
            key = rng.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
            if not isinstance(holder[key], dict | list) or not holder[key] or rng.random() < 0.1:
                break
            holder = holder[key]
        old = holder[key]
        if isinstance(old, str) and rng.random() < 0.8:
            holder[key] = rng.choice(CHANGES)(old, rng)
        elif isinstance(old, int) and not isinstance(old, bool) and rng.random() < 0.8:
            holder[key] = old + rng.choice((-1, 1, 3, -(10**6), 2**63))
        else:
            holder[key] = _odd(rng, 1)
    return json.dumps(record).encode()


def _reviews(rng: random.Random, stock: Stock) -> bytes:
    item: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": rng.choice(stock.paragraphs)[:300],
        "datePublished": "2024-06-03",
        "url": "https://checks.example/1",
        "author": {"@type": "Organization", "name": "Checks"},
        "itemReviewed": {"@type": "Claim", "author": {"name": "Ana Delgado"}, "datePublished": "2024-06-01"},
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 2,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "Half true",
        },
    }
    for _ in range(rng.choice((0, 1, 2))):
        key = rng.choice(list(item))
        inner = item[key]
        if inner and isinstance(inner, dict) and rng.random() < 0.7:
            inner[rng.choice(list(inner))] = _odd(rng, 2)
        elif isinstance(inner, str) and rng.random() < 0.5:
            item[key] = rng.choice(CHANGES)(inner, rng)
        else:
            item[key] = _odd(rng, 2)
    whole: Any = rng.choice((item, [item, item], {"@graph": [item]}, {"mainEntity": [[item]]}))
    data = json.dumps(whole, ensure_ascii=rng.random() < 0.7).encode("utf-8", "replace")
    return damaged(data, rng) if rng.random() < 0.15 else data


_FORMS: dict[Form, Callable[[random.Random, Stock], bytes]] = {
    "articles": _articles, "text": _text, "html": _html, "feed": _feed, "warc": _warc, "record": _record,
    "reviews": _reviews,
}  # fmt: skip
