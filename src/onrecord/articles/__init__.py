"""What a page says: a Page in, an Article out. Offsets are born here, once.

A page of kind ``article`` stays exactly as it is. Of HTML and of copies the body is taken, one blank line
between paragraphs; what is left out is kept in ``dropped`` with its reason.
"""

from __future__ import annotations

import re
from importlib import import_module

from msgspec.structs import replace

from onrecord.articles.dates import parse_days, published
from onrecord.articles.decoding import decode, replace_surrogates
from onrecord.articles.plain import read_plain
from onrecord.errors import ContentError
from onrecord.types import Article, Page, PageKind, Published, Warn

__all__ = ["load_libraries", "read_article"]

_LIBRARIES: dict[PageKind, tuple[str, ...]] = {
    "article": (),
    "text": (),
    "html": ("htmldate", "lxml.html", "trafilatura", "onrecord.articles.html"),
}
_LETTER = re.compile(r"[^\W\d_]")


def read_article(page: Page, *, date: str | None = None) -> tuple[Article, tuple[Warn, ...]]:
    """The article of a page, and what a reader of it should know.

    Args:
        page: as a source found it; what its carrier gave (title, date …) wins over what the page says.
        date: the report's date, which wins over all others (ISO 8601 or a common English form).

    Raises:
        ContentError: there is no article: the page is empty, binary or too large, or bears no text.
    """
    if page.kind == "article":
        article, warnings = _clean_article(page)
    else:
        text, warnings = _text_of(page)
        if not text.strip():
            raise ContentError(page.location, "is empty", code="empty")
        if page.kind == "html":
            from onrecord.articles.html import read_html

            article, more = read_html(page, text)
        else:
            article, more = read_plain(page, text)
        warnings = (*warnings, *more)
    if not _LETTER.search(article.text):
        raise ContentError(page.location, "holds no article: no text was found in it", code="empty")
    article = _encodable(article)
    given, doubts = _given_date(date or page.date, asked=date is not None)
    if given is not None:
        article = _dated(article, given)
    return article, (*warnings, *doubts)


def load_libraries(kind: PageKind) -> None:
    """Load what reading a page of this kind needs, so that none of it falls into the time of the page."""
    for name in _LIBRARIES[kind]:
        import_module(name)


def _clean_article(page: Page) -> tuple[Article, tuple[Warn, ...]]:
    """The article of an ``articles`` line: its text as it is (but for half characters, one for one)."""
    text, warnings = _text_of(page)
    if not text.strip():
        raise ContentError(page.location, "is empty", code="empty")
    return (
        Article(
            text=text,
            title=page.title,
            url=page.url,
            publisher=page.publisher,
            authors=page.authors,
            language=page.language,
            published=Published(reason="the input gives no date"),
        ),
        warnings,
    )


def _encodable(article: Article) -> Article:
    """The article without half characters in what is known of it: they come in by the escapes of JSON."""
    known = {name: getattr(article, name) for name in ("title", "url", "publisher", "language")}
    fields = {name: replace_surrogates(value)[0] for name, value in known.items() if value}
    authors = tuple(replace_surrogates(author)[0] for author in article.authors)
    return replace(article, authors=authors, **fields)


def _text_of(page: Page) -> tuple[str, tuple[Warn, ...]]:
    if isinstance(page.content, str):
        return replace_surrogates(page.content)
    text, warnings = decode(page.content, charset=page.charset, location=page.location)
    return text, warnings


def _given_date(date: str | None, *, asked: bool) -> tuple[Published | None, tuple[Warn, ...]]:
    if not date or not date.strip():
        return None, ()
    days = parse_days(date)
    if days is None:
        message = f"the date given, {date[:60]!r}, is none that can be read: write it as 2022-10-14"
        return None, (Warn(code="date", message=message),)
    return published(days, "given", "given by the user" if asked else "given by the input"), ()


def _dated(article: Article, given: Published) -> Article:
    return replace(article, published=given)
