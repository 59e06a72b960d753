"""Text of articles never becomes markup, an address, a formula or another order of letters."""

from __future__ import annotations

import csv
import io
from urllib.parse import quote

import pytest
from lxml import html
from starlette.testclient import TestClient

from tests.web.hostile import PAYLOADS, hostile_records
from tests.web.test_pages import assert_own

REORDER = set(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
RECORDS = hostile_records()
PAGES = ("/", "/search", "/search?q=harbour", "/people", "/stories", "/headlines", "/due", "/audit")


def plain(text: str) -> str:
    """The text as SQLite and UTF-8 can hold it."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def pages(site: TestClient) -> dict[str, str]:
    """All pages over the hostile articles, by address."""
    hits = site.get("/search.json?limit=100").json()["hits"]
    assert len(hits) == len(PAYLOADS)
    named = [f"/report/{quote(hit['report'], safe='')}" for hit in hits]
    named += [
        f"{one}?statement={quote(hit['statement'], safe='')}" for one, hit in zip(named, hits, strict=True)
    ]
    named += [f"/story/{quote(hit['report'], safe='')}" for hit in hits]
    named += [f"/person/{quote(hit['speaker'], safe='')}" for hit in hits]
    named += [
        f"/search?q={quote(payload, errors='replace')}&publisher={quote(payload, errors='replace')}"
        for payload in PAYLOADS
    ]
    answers = {}
    for address in (*PAGES, *named):
        answer = site.get(address)
        assert answer.status_code in (200, 300, 400, 404), address
        if "/person/" not in address and "/search" not in address:
            assert answer.status_code == 200, address
        answers[address] = answer.text
    return answers


@pytest.fixture(scope="module")
def answers(hostile_site: TestClient) -> dict[str, str]:
    return pages(hostile_site)


def test_no_page_holds_markup_of_an_article(answers: dict[str, str]) -> None:
    for address, text in answers.items():
        page = html.fromstring(text)
        assert_own(page)
        scripts = [one.get("src").partition("?")[0] for one in page.iterfind(".//script")]
        assert scripts == ["/static/htmx.min.js", "/static/site.js"], address
        assert not page.xpath("//*[local-name()='svg' and not(@aria-hidden)]")
        assert not page.xpath("//meta[@http-equiv]")
        assert len(page.xpath("//title")) == 1 and len(page.xpath("//main")) == 1


def test_no_page_holds_what_reorders_or_breaks_it(answers: dict[str, str]) -> None:
    for address, text in answers.items():
        assert not REORDER & set(text), address
        assert not any(ord(char) < 32 and char != "\n" or 0x7F <= ord(char) < 0xA0 for char in text), address


def test_no_template_is_run_from_a_text(answers: dict[str, str]) -> None:
    assert any("{{ 7 * 7 }}" in text for text in answers.values())
    assert not any("says 49" in text for text in answers.values())


@pytest.mark.parametrize("record", RECORDS, ids=range(len(RECORDS)))
def test_the_text_is_shown_and_comes_back_whole(hostile_site: TestClient, record) -> None:
    address = f"/report/{quote(plain(record.id), safe='')}"
    told = hostile_site.get(f"{address}.json").json()["record"]
    assert told["article"]["text"] == record.article.text
    page = html.fromstring(hostile_site.get(address).text)
    shown = page.xpath("//div[@class='body']")[0].text_content()
    words = [
        word for word in PAYLOADS[RECORDS.index(record)].split() if word.isascii() and word.isprintable()
    ]
    assert words or "\u202e" in record.article.text
    assert all(word in shown for word in words)


def test_only_http_addresses_are_links(answers: dict[str, str]) -> None:
    for text in answers.values():
        for link in html.fromstring(text).iterfind(".//a"):
            assert link.get("href").startswith(("/", "#")), link.get("href")


@pytest.mark.parametrize(
    "path", ["/search.csv", "/people.csv", "/stories.csv", "/headlines.csv", "/due.csv", "/audit.csv"]
)
def test_no_cell_is_a_formula(hostile_site: TestClient, path: str) -> None:
    rows = list(csv.reader(io.StringIO(hostile_site.get(path).content.decode("utf-8"), newline="")))
    assert len(rows) > 5
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_a_download_has_a_plain_name(hostile_site: TestClient) -> None:
    for record in RECORDS:
        answer = hostile_site.get(f"/report/{quote(plain(record.id), safe='')}.csv")
        assert answer.headers["content-disposition"] == 'attachment; filename="report.csv"'
