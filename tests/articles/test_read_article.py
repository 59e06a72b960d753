from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.articles import read_article
from onrecord.errors import ContentError, PageError
from onrecord.types import Page

PARAGRAPHS = (
    "The ferry to Orsa Island will run again from Monday, its owner said on Friday.",
    "“We have a new engine and an old captain,” said Mira Holt, who runs the line.",
    "She would not say what the engine had cost, or who had paid for it.",
    "'It is paid,' she said. \"That is all.\"",
)
TITLE = "Ferry to Orsa Island runs again from Monday"


def page(content: bytes | str, kind: str = "text", **given: object) -> Page:
    return Page(location="here", kind=kind, content=content, **given)  # type: ignore[arg-type]


def html(*, head: str = "", body: str = "") -> str:
    paragraphs = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
    return (
        f"<!doctype html><html lang='en-GB'><head><title>{TITLE} | Coast</title>{head}</head><body>{menu}"
        f"<article><h1>{TITLE}</h1>{paragraphs}{body}</article><footer>© 2022 Coast</footer></body></html>"
    )


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


@settings(deadline=None)
@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=("Cs",))))
def test_clean_articles_stay_exactly_as_they_are(text: str) -> None:
    try:
        article, _ = read_article(page(text, "article", title="T"))
    except ContentError:
        assert not any(c.isalpha() for c in text)
        return
    assert article.text == text
    assert article.dropped == ()


def test_what_the_input_gives_is_taken() -> None:
    given_page = page(
        "She said so.", "article", title="A title", date="2022-10-14", url="https://coast.example/1", publisher="Coast",
        authors=("Ama Owusu",), language="en",
    )  # fmt: skip
    article, warnings = read_article(given_page)
    assert (article.title, article.publisher, article.authors, article.language) == (
        "A title",
        "Coast",
        ("Ama Owusu",),
        "en",
    )
    assert (article.published.start, article.published.basis) == ("2022-10-14", "given")
    assert warnings == ()


def test_a_date_that_cannot_be_read_is_unknown_with_a_warning() -> None:
    article, warnings = read_article(page("She said so.", "article", date="some day"))
    assert (article.published.start, article.published.basis) == (None, "unknown")
    assert [warning.code for warning in warnings] == ["date"]


def test_the_date_asked_for_wins() -> None:
    article, _ = read_article(page("She said so.", "article", date="2022-10-14"), date="15 October 2022")
    assert (article.published.start, article.published.basis) == ("2022-10-15", "given")


def test_html_body_title_and_metadata() -> None:
    head = ld(
        headline=TITLE,
        datePublished="2022-10-14T08:00:00+02:00",
        author=[{"name": "Ama Owusu"}],
        publisher={"name": "Coast"},
    )
    article, warnings = read_article(page(html(head=head), "html"))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert (article.title, article.publisher, article.authors, article.language) == (
        TITLE,
        "Coast",
        ("Ama Owusu",),
        "en-GB",
    )
    assert article.published.start == "2022-10-14"
    assert (article.published.basis, article.published.reason) == ("metadata", "JSON-LD datePublished")
    assert warnings == ()


def test_json_ld_wins_over_meta_tags() -> None:
    meta = '<meta property="article:published_time" content="2020-01-01">'
    both, _ = read_article(page(html(head=meta + ld(datePublished="2022-10-14")), "html"))
    alone, _ = read_article(
        page(html(head=meta + "<script type='application/ld+json'>{broken</script>"), "html")
    )
    assert both.published.start == "2022-10-14"
    assert (alone.published.start, alone.published.reason) == ("2020-01-01", "meta article:published_time")


def test_publisher_author_and_standfirst_of_a_page_without_metadata() -> None:
    body = "".join(
        f"<p>The board said for the {n}th time that berth four would stay open.</p>" for n in range(4, 12)
    )
    html = (
        "<html><head><title>Coast Gazette » Berth four stays</title></head><body><div><h1>Berth four stays</h1>"
        '<p class="article-standfirst">No closure this year, the board says.</p>'
        f'<p class="postmeta">by Ama Owusu in <a href="/news">News</a></p>{body}</div></body></html>'
    )
    article, _ = read_article(Page(location="a.html", kind="html", content=html))
    assert (article.title, article.publisher, article.authors) == (
        "Berth four stays",
        "Coast Gazette",
        ("Ama Owusu",),
    )
    assert article.text.startswith("The board said for the 4th time")


def test_a_page_without_a_date_is_given_none() -> None:
    article, _ = read_article(page(html(), "html"))
    assert article.published.start is None
    assert article.published.basis == "unknown"


def test_furniture_that_the_extractor_left_is_dropped_with_its_reason() -> None:
    article, _ = read_article(page(html(body="<p>Subscribe to our newsletter.</p>"), "html"))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert "subscribe" in [item.reason for item in article.dropped]


def test_a_fragment_as_feeds_carry_it() -> None:
    article, _ = read_article(
        page("<p>The pier fell.<br>No one was hurt.</p><p>Read more</p>", "html", title="Pier falls")
    )
    assert article.text == "The pier fell.\n\nNo one was hurt."
    assert article.title == "Pier falls"


@pytest.mark.parametrize(
    ("line", "start", "basis"),
    [
        ("Published 14 October 2022", "2022-10-14", "text"),
        ("ORSA, Oct. 14, 2022 (Coast Agency) —", "2022-10-14", "text"),
        ("ORSA, Oct 14 (Coast Agency) —", None, "unknown"),
    ],
)
def test_dates_of_copies(line: str, start: str | None, basis: str) -> None:
    article, _ = read_article(page("\n\n".join([TITLE, line, *PARAGRAPHS])))
    assert (article.published.start, article.published.basis) == (start, basis)
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_a_dateline_in_the_first_paragraph_stays_there() -> None:
    first = f"ORSA, Oct 14 (Coast Agency) — {PARAGRAPHS[0]}"
    article, _ = read_article(
        page("\n\n".join([TITLE, first, *PARAGRAPHS[1:], "© 2022 Coast Media. All rights reserved."]))
    )
    assert article.text.startswith(first)
    assert (article.published.start, article.published.basis) == ("2022-10-14", "inferred")
    assert article.publisher == "Coast Media"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("", "text"), (" \n ", "text"), ("", "article"), ("<html></html>", "html"), ("<" * 5_000, "html"), (b"\0" * 50, "text"),
        ("Share this\nTweet", "text"), ("1 2 3", "text"), ("<p>" + "<b>" * 30_000 + "deep", "html"),
    ],
)  # fmt: skip
def test_what_is_no_article_is_an_error_that_names_the_page(content: bytes | str, kind: str) -> None:
    with pytest.raises(ContentError, match="^here: "):
        read_article(page(content, kind))


def test_deep_html_is_read_or_refused() -> None:
    deep = html().replace("<article>", "<div>" * 600 + "<article>")
    article, _ = read_article(page(deep, "html"))
    assert PARAGRAPHS[1] in article.text


def test_ten_thousand_open_quotes_are_text() -> None:
    article, _ = read_article(page('He said "' * 10_000))
    assert article.text.count('"') == 10_000


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["html", "text"]))
def test_any_bytes_are_an_article_or_an_error(data: bytes, kind: str) -> None:
    try:
        article, _ = read_article(page(b"<p>" + data, kind))
    except PageError as error:
        assert error.location == "here"
        return
    article.text.encode("utf-8")
    assert article.text.strip()


def test_an_author_without_a_word_is_none() -> None:
    """Marks alone in the place of a name."""
    page = '<html><head><title>Pier</title></head><body><p class="author">“ ” …</p><p class="byline">—</p><p>The pier fell.</p></body></html>'
    article, _ = read_article(Page(location="p", kind="html", content=page))
    assert article.authors == ()
