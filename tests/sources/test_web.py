from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
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
    "/image": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/feed": (200, {"Content-Type": "text/xml"}, b"<rss version='2.0'><channel><item><title>T</title>"
                                                 b"<description>Words</description></item></channel></rss>"),
}  # fmt: skip


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, headers, body = PAGES.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A site that stands at a public name; all other addresses are checked as ever."""
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
        "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data", "http://2130706433/",
    ],
)  # fmt: skip
def test_private_addresses_are_never_reached(url: str) -> None:
    error = fetched(url)
    assert isinstance(error, SourceError)
    assert error.code == "private"


@pytest.mark.parametrize("url", ["http://", "http://:99999/", "https:///x", "http://[bad/"])
def test_addresses_that_are_none(url: str) -> None:
    assert isinstance(fetched(url), SourceError)
