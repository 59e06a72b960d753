"""HTML pages: the body by trafilatura in its default mode, the metadata by
:mod:`onrecord.articles.metadata`."""

from __future__ import annotations

import logging
import re
from typing import Any

from onrecord.articles.chrome import Copy, drop_chrome
from onrecord.articles.decoding import clean, repair
from onrecord.articles.metadata import Metadata, find_metadata
from onrecord.articles.plain import published_in
from onrecord.errors import ContentError
from onrecord.types import Article, Page, Published, Warn

# trafilatura logs what it cannot parse as errors of its own; the caller gets a ContentError instead.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

MAX_DEPTH = 2000
"""libxml2 follows some 2,048 open elements, and would leave the rest of the page out."""

_DOCUMENT = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_BLOCK_NAMES = (
    "p head quote item row lb list table div section article blockquote li "
    "ul ol tr h1 h2 h3 h4 h5 h6 br hr pre dd dt dl "
    "figure figcaption aside header footer main nav body code"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_CELLS = frozenset({"cell", "td", "th"})
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "head_"})


def read_html(page: Page, text: str) -> tuple[Article, tuple[Warn, ...]]:
    """The article of an HTML page, or of the HTML fragment that a feed carries.

    Raises:
        ContentError: it cannot be parsed, or no article is found in it.
    """
    text = _DECLARATION.sub("", text, count=1).replace("\0", "")
    fragment = _DOCUMENT.search(text[:5000]) is None
    tree = _parse(page.location, text)
    deep = _depth_at_least(text, MAX_DEPTH)
    meta = Metadata() if fragment else find_metadata(tree, page.url)
    body = _fragment_text(tree) if fragment else _body(page.location, tree)
    body, repaired = repair(body)
    body, cleaned = clean(body)
    title = page.title or meta.title
    title = clean(repair(title)[0])[0].strip() if title else None
    copy = drop_chrome(body, title=title or None, extracted=True, standfirst=meta.standfirst)
    if not copy.paragraphs:
        why = f"its elements are nested more than {MAX_DEPTH} deep" if deep else "no body text is in its HTML"
        raise ContentError(page.location, f"holds no article: {why}", code="malformed" if deep else "empty")
    warnings = (*repaired, *cleaned)
    if deep:
        message = f"elements are nested more than {MAX_DEPTH} deep: part of the page may be missing"
        warnings = (*warnings, Warn(code="deep_html", message=message))
    return _article(page, meta, copy), warnings


def _article(page: Page, meta: Metadata, copy: Copy) -> Article:
    stated = meta.published
    return Article(
        text="\n\n".join(copy.paragraphs),
        title=copy.title,
        url=page.url or meta.url,
        publisher=page.publisher or meta.publisher,
        authors=page.authors or meta.authors or copy.authors,
        language=page.language or meta.language,
        published=stated if stated.start else _from_text(copy),
        dropped=copy.dropped,
    )


def _from_text(copy: Copy) -> Published:
    found = published_in(copy)
    return found if found.start else Published(reason="neither the page's metadata nor its text bear a date")


def _parse(location: str, text: str) -> Any:
    from lxml import etree, html

    try:
        parser = html.HTMLParser(remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True)
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, RecursionError, AssertionError) as error:
        raise ContentError(location, f"cannot be parsed as HTML: {error}", code="malformed") from error
    if tree is None:
        raise ContentError(location, "cannot be parsed as HTML", code="malformed")
    return tree


def _body(location: str, tree: Any) -> str:
    """The lines of the article's body, as trafilatura marks it out."""
    import trafilatura

    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    except RecursionError as error:
        raise ContentError(location, "is nested too deeply to be read", code="malformed") from error
    body = getattr(document, "body", None)
    if body is None:
        return ""
    return flatten(body)


def _fragment_text(tree: Any) -> str:
    return flatten(tree)


def flatten(tree: Any) -> str:
    """The text of a tree, a line for each block in it."""
    pieces: list[str] = []
    for event, element in _walk(tree):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS:
                pieces.append("\n")
            if tag and tag not in _SILENT and element.text:
                pieces.append(_flat(element.text))
        else:
            if tag in _BLOCKS:
                pieces.append("\n")
            elif tag in _CELLS:
                pieces.append(" ")
            if element is not tree and element.tail:
                pieces.append(_flat(element.tail))
    lines = (re.sub(r"\s+", " ", line).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _walk(tree: Any) -> Any:
    from lxml import etree

    return etree.iterwalk(tree, events=("start", "end"))


def _flat(text: str) -> str:
    return text.replace("\n", " ")


def _depth_at_least(text: str, limit: int) -> bool:
    """Whether more elements are open at once than libxml2 follows (counted roughly, void elements aside)."""
    if text.count("<") < limit:
        return False
    depth = 0
    for found in re.finditer(
        r"<(/?)(div|span|p|b|i|em|strong|ul|ol|li|table|tr|td|section|article|blockquote|font|a)\b",
        text,
        re.IGNORECASE,
    ):
        if found.group(2).lower() in ("p", "li", "tr", "td"):
            continue  # their end tags may be left out
        depth = max(0, depth - 1) if found.group(1) else depth + 1
        if depth >= limit:
            return True
    return False
