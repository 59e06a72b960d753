"""Title, date, authors, publisher, address and language of an HTML page: JSON-LD, then meta tags, then
htmldate."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from onrecord.articles.dates import parse_days, published
from onrecord.articles.furniture import authors_of
from onrecord.articles.lines import make_line
from onrecord.articles.titles import publisher_beside
from onrecord.types import Published

_TYPE_NAMES = (
    "article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle "
    "reviewnewsarticle blogposting liveblogposting report socialmediaposting advertisercontentarticle"
)
ARTICLE_TYPES = frozenset(_TYPE_NAMES.split())
_DATE_META = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued",
    "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate",
    "publish-date",
    "publication_date", "article.published", "date",
)  # fmt: skip
_TITLE_META = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title")
_PUBLISHER_META = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "article:publisher",
)
_AUTHOR_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
)
_DESCRIPTION_META = ("description", "og:description", "twitter:description")
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:standfirst|dek|deck|strapline|subtitle|sub-?headline)(?:$|[\s_-])", re.IGNORECASE
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:by-?line|post-?meta|entry-meta|authors?)(?:$|[\s_-])", re.IGNORECASE)
_LANGUAGE_META = ("og:locale", "content-language", "dc.language", "language")
_SUFFIX = re.compile(r"\s+[|–—»·•-]{1,2}\s+[^|–—»·•]{2,60}$")
_SPLIT = re.compile(r"\s*(?:;|\||,? and |, | & )\s*")
_BY = re.compile(r"^\s*by\s+", re.IGNORECASE)
_MAX_NODES = 5000


class Metadata(Struct, frozen=True, kw_only=True):
    """What the page says of itself."""

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: Published = Published()
    standfirst: tuple[str, ...] = ()
    """Lines that the page may show between its title and its first paragraph."""


def find_metadata(tree: Any, url: str | None = None) -> Metadata:
    """The metadata of a parsed page; the reason of the date says where it was found."""
    node = _article_node(tree)
    meta = _meta_tags(tree)
    publisher = _name(node.get("publisher")) or _first(meta, _PUBLISHER_META) or _beside_heading(tree)
    return Metadata(
        title=_title(tree, node, meta, publisher),
        url=_url(tree, node, meta),
        publisher=None if publisher and "://" in publisher else publisher,
        authors=_authors(tree, node, meta),
        language=_language(tree, node, meta),
        published=_published(tree, node, meta, url),
        standfirst=_standfirst(tree, node, meta),
    )


def _published(tree: Any, node: dict[str, Any], meta: dict[str, str], url: str | None) -> Published:
    for field in ("datePublished", "dateCreated", "uploadDate"):
        days = parse_days(_text(node.get(field)) or "")
        if days is not None:
            return published(days, "metadata", f"JSON-LD {field}")
    for name in _DATE_META:
        days = parse_days(meta.get(name, ""))
        if days is not None:
            return published(days, "metadata", f"meta {name}")
    for stamp in tree.xpath("//time[@datetime][@pubdate or @itemprop='datePublished']/@datetime"):
        days = parse_days(str(stamp))
        if days is not None:
            return published(days, "metadata", "time datetime")
    return _guessed(tree, url)


def _guessed(tree: Any, url: str | None) -> Published:
    """What htmldate finds in the markup; its search of the running text is left off, since that may be any
    date."""
    import htmldate

    try:
        found = htmldate.find_date(tree, extensive_search=False, original_date=True, url=url)
    except Exception:  # a third party's heuristics over hostile markup: no date is an answer too
        found = None
    days = parse_days(found or "")
    return published(days, "metadata", "htmldate, from the page's markup or address")


def _title(tree: Any, node: dict[str, Any], meta: dict[str, str], publisher: str | None) -> str | None:
    title = _text(node.get("headline")) or _first(meta, _TITLE_META) or _only_heading(tree)
    if not title:
        title = _window_title(tree)
        if title and not publisher:
            return _SUFFIX.sub("", title) or title
    if title and publisher:
        for mark in (" | ", " - ", " – ", " — ", " · ", " » ", ": "):
            title = title.removesuffix(mark + publisher)
    return title or None


def _only_heading(tree: Any) -> str | None:
    headings = [_squeeze(heading.text_content()) for heading in tree.xpath("//h1")[:20]]
    headings = [heading for heading in headings if heading]
    return headings[0] if len(headings) == 1 and len(headings[0] or "") > 8 else None


def _standfirst(tree: Any, node: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    """What JSON-LD or the markup call the line below the title. A description is often the first paragraph itself:
    it counts only where it is no sentence."""
    described = (_first(meta, _DESCRIPTION_META), _text(node.get("description")))
    marked = [
        _squeeze(element.text_content())
        for element in tree.xpath("//*[@class][not(self::body or self::html)]")
        if _STANDFIRST.search(element.get("class"))
    ]
    lines = (
        _text(node.get("alternativeHeadline")),
        *(line for line in described if line and not make_line(line).ended),
        *marked[:5],
    )
    return tuple(line for line in lines if line)


def _beside_heading(tree: Any) -> str | None:
    """The publisher as the window's title names it, beside what the page has as its heading."""
    return publisher_beside(_only_heading(tree) or "", [_window_title(tree) or ""])


def _window_title(tree: Any) -> str | None:
    return _squeeze(" ".join(tree.xpath("//head/title//text()")[:3]))


def _url(tree: Any, node: dict[str, Any], meta: dict[str, str]) -> str | None:
    main = node.get("mainEntityOfPage")
    candidates = [
        *(str(link) for link in tree.xpath("//link[@rel='canonical']/@href")[:1]),
        meta.get("og:url", ""),
        _text(node.get("url")) or "",
        _text(main.get("@id") if isinstance(main, dict) else main) or "",
    ]
    return next((c.strip() for c in candidates if c.strip().startswith(("http://", "https://"))), None)


def _authors(tree: Any, node: dict[str, Any], meta: dict[str, str]) -> tuple[str, ...]:
    people = node.get("author") or node.get("creator")
    named = [_name(person) for person in (people if isinstance(people, list) else [people])]
    names = [name for name in named if name and "://" not in name]
    if not names:
        stated = _first(meta, _AUTHOR_META)
        linked = [_squeeze(link.text_content()) for link in tree.xpath("//a[@rel='author']")[:5]]
        names = [stated] if stated and "://" not in stated else [name for name in linked if name]
    if not names:
        marked = [e.text_content() for e in tree.xpath("//*[@class]") if _BYLINE.search(e.get("class"))]
        signed = (authors_of(make_line(text[:300])) for text in marked[:5])
        names = list(next(filter(None, signed), ()))
    parts = (part for name in names for part in _SPLIT.split(_BY.sub("", name)))
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _language(tree: Any, node: dict[str, Any], meta: dict[str, str]) -> str | None:
    stated = _text(node.get("inLanguage")) or next(iter(tree.xpath("/html/@lang")), None)
    return (str(stated or _first(meta, _LANGUAGE_META) or "").strip().replace("_", "-")) or None


def _meta_tags(tree: Any) -> dict[str, str]:
    """The first content of each meta tag, by lower-case name."""
    tags: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv")
        content = _squeeze(tag.get("content"))
        if name and content:
            tags.setdefault(name.strip().lower(), content)
    return tags


def _article_node(tree: Any) -> dict[str, Any]:
    """The JSON-LD node that describes the article; empty where there is none."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = json.loads(
                (script.text or "").strip().removeprefix("<!--").removesuffix("-->"), strict=False
            )
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(
                isinstance(name, str) and name.rsplit("/", 1)[-1].lower() in ARTICLE_TYPES for name in names
            ):
                return node
    return {}


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """All objects of the JSON-LD, outer ones first."""
    waiting = [data]
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, dict):
            yield item
            waiting.extend(value for value in item.values() if isinstance(value, (dict, list)))
        elif isinstance(item, list):
            waiting.extend(item)


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return next((name for name in map(_name, value) if name), None)
    return _text(value.get("name") if isinstance(value, dict) else value)


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return _squeeze(value) if isinstance(value, str) else None


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _squeeze(text: object) -> str | None:
    return re.sub(r"\s+", " ", str(text)).strip() or None if text else None
