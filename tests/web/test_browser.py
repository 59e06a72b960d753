"""The site in a real browser: keys, phones, without JavaScript, with axe's rules of accessibility, nothing from elsewhere."""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import uvicorn

from onrecord.web import make_app

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser") or ""
pytest.importorskip("playwright", reason="browser tests: playwright is not installed")
if not CHROMIUM:
    pytest.skip("browser tests: there is no chromium on this machine", allow_module_level=True)

from axe_playwright_python.sync_playwright import Axe  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PATHS = (
    "/",
    "/search",
    "/search?q=gas&act=promises",
    "/search?since=x",
    "/people",
    "/stories",
    "/headlines",
    "/due",
    "/audit",
    "/nothing",
)


@contextmanager
def served(ledger: Path) -> Iterator[str]:
    """The address of the site over the ledger."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(make_app(ledger), log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=30)
        listening.close()


@pytest.fixture(scope="module")
def url(press: Path) -> Iterator[str]:
    with served(press) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with (
        sync_playwright() as playwright,
        closing(
            playwright.chromium.launch(
                executable_path=CHROMIUM,
                args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            )
        ) as browser,
    ):
        yield browser


@contextmanager
def page_of(browser: Browser, url: str, *, viewport: Any = WIDE, **options: Any) -> Iterator[Page]:
    """A page in which an error, a breach of the policy or a request to elsewhere fails the test."""
    context = browser.new_context(base_url=url, viewport=viewport, **options)
    wrong: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console",
        lambda told: (
            wrong.append(told.text) if told.type == "error" and "status of 4" not in told.text else None
        ),
    )
    page.on("request", lambda asked: wrong.append(asked.url) if not asked.url.startswith(url) else None)
    page.on("dialog", lambda dialog: wrong.append(dialog.message))
    try:
        yield page
    finally:
        context.close()
    assert wrong == []


@pytest.fixture(scope="module")
def paths(site: Any) -> list[str]:
    """Every kind of page."""
    report = next(one for one in site.get("/search.json?q=gas&limit=50").json()["hits"] if one["speaker"])
    story = site.get("/stories.json?several=1").json()["stories"][0]["id"]
    named = [
        f"/report/{quote(report['report'], safe='')}",
        f"/story/{quote(story, safe='')}",
        "/person/Ilse%20Marant",
    ]
    return [*PATHS, *named, f"{named[0]}?statement={report['statement']}"]


@pytest.mark.parametrize(
    ("viewport", "scheme"), [(WIDE, "light"), (PHONE, "dark")], ids=["wide-light", "phone-dark"]
)
def test_every_page_fits_and_follows_the_rules_of_accessibility(
    browser: Browser, url: str, paths: list[str], viewport: Any, scheme: Any
) -> None:
    with page_of(browser, url, viewport=viewport, color_scheme=scheme) as page:
        for path in paths:
            page.goto(path)
            assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path
            found = Axe().run(
                page,
                options={
                    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
                },
            )
            broken = [(one["id"], one["nodes"][0]["html"][:160]) for one in found.response["violations"]]
            assert broken == [], path


def test_axe_would_notice(browser: Browser, url: str) -> None:
    with page_of(browser, url) as page:
        page.goto("/search")
        page.evaluate(
            "document.querySelector('#q').removeAttribute('placeholder'), document.querySelector('label[for=q]').remove()"
        )
        assert "label" in [one["id"] for one in Axe().run(page).response["violations"]]


def test_the_keyboard_is_enough(browser: Browser, url: str) -> None:
    with page_of(browser, url) as page:
        page.goto("/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
        page.keyboard.press("/")
        page.keyboard.type("gas")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=gas")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("j")
        page.keyboard.press("j")
        page.keyboard.press("k")
        first = page.locator(".hits .go").first
        assert first.evaluate("link => link === document.activeElement")
        page.keyboard.press("Enter")
        page.wait_for_url("**/report/**")
        page.keyboard.press("j")
        number = page.evaluate("document.activeElement.closest('.card').dataset.n")
        page.keyboard.press("Enter")
        assert lit(page) == {number}


def lit(page: Page) -> set[str]:
    """The numbers of the statements whose card is lit."""
    cards = page.locator(".card.on")
    return {cards.nth(n).get_attribute("data-n") or "" for n in range(cards.count())}


def test_a_click_on_a_statement_lights_its_words(browser: Browser, url: str, paths: list[str]) -> None:
    with page_of(browser, url) as page:
        page.goto(paths[len(PATHS)])
        card = page.locator(".card").nth(1)
        card.locator(".where").click()
        number = card.get_attribute("data-n")
        assert lit(page) == {number}
        marks = page.locator("mark.on")
        assert marks.count() and all(
            number in (marks.nth(n).get_attribute("data-s") or "").split() for n in range(marks.count())
        )
        page.locator("#r-t1").click()
        assert lit(page) == {"1"}
        page.locator(".card").nth(1).locator(".badge").first.click()
        assert "statement=" in page.url


def test_without_javascript_the_links_do_it(browser: Browser, url: str, paths: list[str]) -> None:
    with page_of(browser, url, java_script_enabled=False) as page:
        page.goto("/")
        page.fill("#q", "gas")
        page.locator("button").first.click()
        page.wait_for_url("**/search?q=gas")
        page.locator(".facets a").first.click()
        page.wait_for_url("**act=**")
        page.locator(".hits .go").first.click()
        page.wait_for_url("**/report/**")
        page.locator(".card .badge").first.click()
        page.wait_for_url("**statement=**")
        assert page.locator("mark.on").count() and lit(page) == {"1"}


def test_a_search_is_renewed_while_one_types(browser: Browser, url: str) -> None:
    with page_of(browser, url) as page:
        page.goto("/search?q=gas")
        before = page.locator("#count").inner_text()
        page.fill("#q", "midwives")
        page.wait_for_url("**q=midwives**")
        page.wait_for_function("told => document.querySelector('#count').innerText !== told", arg=before)
        assert "midwives" in page.locator(".hit-word").first.inner_text().casefold()
        assert (
            page.evaluate("document.activeElement.id") == "q"
            or page.locator("#q").input_value() == "midwives"
        )
        page.go_back()
        page.wait_for_url("**/search?q=gas")
        page.wait_for_function("told => document.querySelector('#count').innerText === told", arg=before)


def test_hostile_articles_do_nothing(browser: Browser, hostile: Path, hostile_site: Any) -> None:
    reports = [hit["report"] for hit in hostile_site.get("/search.json?limit=100").json()["hits"]]
    with served(hostile) as address, page_of(browser, address) as page:
        for path in (
            "/",
            "/search?q=harbour",
            "/people",
            "/stories",
            "/headlines",
            "/due",
            "/audit",
            *(f"/report/{quote(one, safe='')}" for one in reports),
        ):
            page.goto(path)
            page.mouse.move(200, 200)
            assert page.evaluate("window.pwned") is None, path
            assert page.url.startswith(address)


def test_the_policy_stops_what_would_slip_through(browser: Browser, url: str) -> None:
    context = browser.new_context(base_url=url)
    page = context.new_page()
    page.goto("/")
    page.evaluate(
        "() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s);"
        " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.pwned = 1\">'); }"
    )
    page.wait_for_timeout(200)
    assert page.evaluate("window.pwned") is None
    context.close()


def test_on_paper_only_what_is_said_stands(browser: Browser, url: str, paths: list[str]) -> None:
    with page_of(browser, url) as page:
        page.emulate_media(media="print")
        page.goto("/search?q=gas")
        assert not page.locator(".bar").is_visible() and not page.locator(".facets").is_visible()
        assert page.locator(".hits .content").first.is_visible()
        page.goto(paths[len(PATHS)])
        assert page.locator(".card").last.is_visible()
