from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources import MAX_PAGE_BYTES, find_pages, web
from onrecord.types import Page

PAGES: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private\n"),
    "/page": (200, {"Content-Type": "text/html; charset=windows-1252"}, "<p>Nîmes</p>".encode("cp1252")),
    "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(b"<p>packed</p>")),
    "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(bytes(MAX_PAGE_BYTES + 9))),
    "/private": (200, {"Content-Type": "text/html"}, b"<p>private</p>"),
    "/moved": (302, {"Location": "/page"}, b""),
    "/round": (302, {"Location": "/round"}, b""),
    "/inside": (302, {"Location": "http://169.254.169.254/latest"}, b""),
    "/file": (302, {"Location": "file:///etc/hostname"}, b""),
    "/busy": (200, {"Content-Type": "text/html"}, b"<p>at last</p>"),
    "/later": (200, {"Content-Type": "text/html"}, b"<p>later</p>"),
    "/short": (200, {"Content-Type": "text/html"}, b"<p>half a"),
    "/image": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/feed": (200, {"Content-Type": "text/xml"}, b"<rss version='2.0'><channel><item><title>T</title>"
                                                 b"<description>Words</description></item></channel></rss>"),
}  # fmt: skip


ASKED: list[str] = []
"""The paths that were asked for, in their order."""

FAILING = {"/busy": 2, "/down": 99, "/later": 1}
"""How often a path answers 503 before it answers."""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        ASKED.append(self.path)
        if self.path == "/drip":
            self.drip()
            return
        status, headers, body = PAGES.get(self.path, (404, {}, b""))
        if ASKED.count(self.path) <= FAILING.get(self.path, 0):
            status, headers, body = 503, {"Retry-After": "1"} if self.path == "/later" else {}, b""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) + 100 * (self.path == "/short")))
        self.end_headers()
        self.wfile.write(body)

    def drip(self) -> None:
        """A header that never ends, a byte at a time."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        with suppress(OSError):
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.05)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A site that stands at a public name; all other addresses are checked as ever."""
    monkeypatch.setattr(web, "PAUSE", 0.0)
    monkeypatch.setattr(web, "BACKOFF", 0.01)
    ASKED.clear()
    real = web.public_addresses
    monkeypatch.setattr(
        web, "public_addresses", lambda h, p: ["127.0.0.1"] if h == "coast.example" else real(h, p)
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://coast.example:{server.server_port}"
    server.shutdown()
    server.server_close()


def fetched(url: str) -> Page | PageError:
    (page,) = find_pages([url])
    return page


@pytest.mark.parametrize(
    ("path", "content"), [("/page", "<p>Nîmes</p>".encode("cp1252")), ("/packed", b"<p>packed</p>")]
)
def test_a_page(site: str, path: str, content: bytes) -> None:
    page = fetched(site + path)
    assert isinstance(page, Page)
    assert (page.kind, page.content, page.url) == ("html", content, site + path)


def test_a_redirect_is_followed(site: str) -> None:
    page = fetched(site + "/moved")
    assert isinstance(page, Page)
    assert (page.url, page.charset) == (site + "/page", "windows-1252")


def test_a_feed_gives_its_entries(site: str) -> None:
    page = fetched(site + "/feed")
    assert isinstance(page, Page)
    assert (page.title, page.content) == ("T", "Words")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/private", "robots"), ("/round", "redirects"), ("/inside", "private"), ("/file", "url"), ("/none", "http_status"),
        ("/image", "type"), ("/bomb", "too_large"),
    ],
)  # fmt: skip
def test_what_is_refused(site: str, path: str, code: str) -> None:
    error = fetched(site + path)
    assert isinstance(error, (SourceError, ContentError))
    assert error.code == code


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://10.0.0.1/", "http://192.168.1.1/", "http://[::1]/", "http://0.0.0.0/",
        "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data", "http://2130706433/", "http://0x7f000001/",
        "http://017700000001/", "http://127.1/", "http://0/", "http://[::ffff:a00:1]/", "http://[2002:7f00:1::]/", "http://[::7f00:1]/",
        "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::a9fe:a9fe]/", "http://[::ffff:0:a00:1]/", "http://[fec0::1]/",
        "http://[fe80::1]/", "http://[fc00::1]/", "http://[ff02::1]/", "http://[::]/", "http://100.64.0.1/", "http://198.18.0.1/",
        "http://224.0.0.1/", "http://255.255.255.255/", "http://user:word@127.0.0.1/",
        "http://\uff11\uff12\uff17.0.0.1/",
    ],
)  # fmt: skip
def test_private_addresses_are_never_reached(url: str) -> None:
    error = fetched(url)
    assert isinstance(error, SourceError)
    assert error.code == "private"


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[object]:
    """Any name has these addresses; returns what is connected to."""
    reached: list[object] = []
    monkeypatch.setattr(
        web.socket, "getaddrinfo", lambda host, port, **_: [(2, 1, 6, "", (one, port)) for one in addresses]
    )
    monkeypatch.setattr(
        web.socket,
        "create_connection",
        lambda to, **_: reached.append(to) or (_ for _ in ()).throw(ConnectionRefusedError("refused")),
    )
    monkeypatch.setattr(web, "BACKOFF", 0.0)
    return reached


@pytest.mark.parametrize(
    "addresses",
    [
        ("127.0.0.1",), ("10.1.2.3",), ("93.184.216.34", "127.0.0.1"), ("::1",), ("::ffff:10.0.0.1",), ("fe80::1%eth0",),
        ("93.184.216.34", "::ffff:169.254.169.254"), ("64:ff9b::10.0.0.1",),
    ],
)  # fmt: skip
def test_a_name_that_leads_inside_is_never_connected_to(
    monkeypatch: pytest.MonkeyPatch, addresses: tuple[str, ...]
) -> None:
    reached = resolving(monkeypatch, *addresses)
    error = fetched("http://inside.example/page")
    assert isinstance(error, SourceError) and error.code == "private"
    assert reached == []


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that has another address when it is asked again ("rebinding") is asked once."""
    reached = resolving(monkeypatch, "93.184.216.34")
    fetched("http://outside.example/page")
    assert set(reached) == {("93.184.216.34", 80)}


@pytest.mark.parametrize(
    "to", ["http://127.0.0.1:9/", "//127.0.0.1:9/x", "http://2130706433/", "http://[::ffff:127.0.0.1]/"]
)
def test_no_redirect_leads_inside(site: str, monkeypatch: pytest.MonkeyPatch, to: str) -> None:
    monkeypatch.setitem(PAGES, "/inside", (302, {"Location": to}, b""))
    error = fetched(site + "/inside")
    assert isinstance(error, SourceError) and error.code == "private"


def test_robots_that_lead_inside_are_not_followed(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PAGES, "/robots.txt", (302, {"Location": "http://127.0.0.1:9/robots.txt"}, b""))
    error = fetched(site + "/page")
    assert isinstance(error, SourceError) and error.code == "private"
    assert ASKED == ["/robots.txt"]


def test_no_line_is_put_into_the_request(site: str) -> None:
    fetched(site + "/page?x=%0d%0aX-Evil:1\r\nX-Evil: 2")
    assert not [path for path in ASKED if "\r" in path or "\n" in path]


def test_proxies_of_the_environment_are_not_used(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert isinstance(fetched(site + "/page"), Page)


@pytest.mark.parametrize("url", ["http://", "http://:99999/", "https:///x", "http://[bad/"])
def test_addresses_that_are_none(url: str) -> None:
    assert isinstance(fetched(url), SourceError)


# --- patience and politeness --------------------------------------------------------------------------------------


def test_what_fails_for_the_moment_is_tried_again(site: str) -> None:
    page = fetched(site + "/busy")
    assert isinstance(page, Page) and page.content == b"<p>at last</p>"
    assert ASKED.count("/busy") == 3


def test_a_site_that_stays_down_is_given_up(site: str) -> None:
    error = fetched(site + "/down")
    assert isinstance(error, SourceError) and "503" in error.message
    assert ASKED.count("/down") == web.ATTEMPTS


def test_retry_after_is_waited_for(site: str) -> None:
    begun = time.monotonic()
    assert isinstance(fetched(site + "/later"), Page)
    assert time.monotonic() - begun >= 1


def test_an_error_that_stands_is_not_tried_again(site: str) -> None:
    fetched(site + "/none")
    assert ASKED == ["/robots.txt", "/none"]


def test_a_connection_that_is_refused_is_tried_again(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    monkeypatch.setattr(
        web.socket,
        "create_connection",
        lambda *a, **k: tried.append(a) or (_ for _ in ()).throw(ConnectionRefusedError("refused")),
    )
    error = fetched(site + "/page")
    assert isinstance(error, SourceError) and error.code == "connection"
    assert len(tried) == web.ATTEMPTS


def test_a_page_that_breaks_off_is_none(site: str) -> None:
    error = fetched(site + "/short")
    assert isinstance(error, SourceError)
    assert (error.code, ASKED.count("/short")) == ("truncated", 3)
    assert "100 bytes" in error.message


def test_a_site_that_drips_is_cut_off(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(fetched(site + "/page"), Page)  # its robots.txt is known now
    monkeypatch.setattr(web, "TOTAL_TIMEOUT", 0.7)
    begun = time.monotonic()
    error = fetched(site + "/drip")
    assert isinstance(error, SourceError) and error.code == "timeout"
    assert time.monotonic() - begun < 4


def test_robots_are_asked_once_and_pages_are_apart(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "PAUSE", 0.3)
    begun = time.monotonic()
    for _ in range(3):
        fetched(site + "/page")
    assert ASKED == ["/robots.txt", "/page", "/page", "/page"]
    assert time.monotonic() - begun >= 0.6


def test_a_crawl_delay_is_kept_within_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    from urllib.robotparser import RobotFileParser

    rules = RobotFileParser()
    rules.parse(["User-agent: *", "Crawl-delay: 7200"])
    slept: list[float] = []
    monkeypatch.setattr(web.time, "sleep", slept.append)
    site = web._Site(rules)
    site.wait()
    site.wait()
    assert slept[0] == 0 and 9 < slept[1] <= web.LONGEST_PAUSE
