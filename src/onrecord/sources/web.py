"""Pages of the web, fetched politely, and only when named.

Every address that is connected to is checked after its name was resolved, and again after each redirect:
none that is private, local or reserved is ever reached. ``robots.txt`` is obeyed, time and size are limited, and
the pages of one site are a second apart, or as far as it asks for. What fails for the moment is tried again.
Proxies of the environment are not used, since through them the address could not be checked.
"""

from __future__ import annotations

import gzip
import http.client
import io
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, NamedTuple, cast
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import msgspec

from onrecord._version import __version__
from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources.limits import read_limited, too_large
from onrecord.sources.sniff import HEAD_BYTES, form_by_head
from onrecord.types import Page, PageKind

AGENT = f"onrecord/{__version__}"
TIMEOUT = 20.0
TOTAL_TIMEOUT = 60.0
MAX_REDIRECTS = 5
ATTEMPTS = 3
BACKOFF = 1.0
"""Seconds before the second attempt; twice as many before the third."""
PAUSE = 1.0
LONGEST_PAUSE = 10.0
"""Seconds between two pages of a site, unless its robots.txt asks for more; no more than these."""
SITES_KEPT = 256
SITE_LIFE = 600.0
"""How many sites' robots.txt are remembered, and for how many seconds."""
_CHUNK = 1 << 16
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_THE_MOMENT = frozenset({429, 500, 502, 503, 504})

_HOLDING_IPV4 = tuple(map(ipaddress.IPv6Network, ("64:ff9b::/96", "::ffff:0:0:0/96", "::/96")))
"""Addresses whose last 32 bits a gateway may take for one of IPv4."""

Resolver = Callable[[str, int], list[str]]


class Answer(NamedTuple):
    """What a server sent: the address it came from at last, the status, type, charset and body."""

    url: str
    status: int
    type: str
    charset: str | None
    body: bytes
    retry_after: float | None = None


class _Site:
    """What a site's robots.txt says, and when a page may be asked for next."""

    def __init__(self, rules: RobotFileParser) -> None:
        self.rules = rules
        self.until = time.monotonic() + SITE_LIFE
        delay = rules.crawl_delay(AGENT)
        self._pause = min(max(PAUSE, float(delay or 0)), LONGEST_PAUSE)
        self._next = 0.0

    def wait(self) -> None:
        """Wait for the site's turn."""
        time.sleep(max(0.0, self._next - time.monotonic()))
        self._next = time.monotonic() + self._pause


_sites: dict[str, _Site] = {}


def pages_of_url(url: str) -> Iterator[Page | PageError]:
    """The page at the address, or one page an entry where a feed is there.

    Raises:
        SourceError: it cannot or may not be fetched.
        ContentError: it is too large, or neither HTML, text nor a feed.
    """
    answer = _polite(url)
    if form_by_head(answer.body[:HEAD_BYTES]) == "feed":
        from onrecord.sources.feeds import pages_of_feed

        yield from pages_of_feed(answer.body, url, charset=answer.charset)
        return
    yield _page(answer, url)


def fetch_page(url: str, *, given: Page | None = None) -> Page:
    """The page at the address, with the title, date and so on that ``given`` (the entry of a feed) says of
    it.

    Raises:
        SourceError: it cannot or may not be fetched.
        ContentError: it is too large, or neither HTML nor text.
    """
    page = _page(_polite(url), url)
    if given is None:
        return page
    return msgspec.structs.replace(
        given, location=url, kind=page.kind, content=page.content, charset=page.charset, url=page.url
    )


def fetch(url: str, *, resolve: Resolver | None = None, timeout: float = TOTAL_TIMEOUT) -> Answer:
    """What is at the address after at most five redirects; ``resolve`` gives the addresses of a host that
    may be connected to (by default the public ones only).

    Raises:
        SourceError: no connection, a private address, too many redirects, too slow.
        ContentError: it is larger than a page may be.
    """
    deadline = time.monotonic() + timeout
    here = url
    for _ in range(MAX_REDIRECTS + 1):
        answer, onward = _request(here, url, resolve or public_addresses, deadline)
        if onward is None:
            return answer
        here = urljoin(here, onward)
    raise SourceError(url, f"redirects more than {MAX_REDIRECTS} times", code="redirects")


def public_addresses(host: str, port: int) -> list[str]:
    """The addresses of a host.

    Raises:
        PermissionError: one of them is private, local or reserved.
        OSError: the name cannot be resolved.
    """
    found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    for address in found:
        if not _is_public(ipaddress.ip_address(address.split("%")[0])):
            raise PermissionError(f"{host} is at {address}, which is no public address")
    return found


def _is_public(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether the address is one of the public net, and so is any older address that is written within it."""
    if not ip.is_global or ip.is_multicast:
        return False
    if isinstance(ip, ipaddress.IPv4Address):
        return True
    within = [ip.ipv4_mapped, ip.sixtofour]
    if any(ip in network for network in _HOLDING_IPV4):
        within.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return not ip.is_site_local and all(one is None or _is_public(one) for one in within)


def _polite(url: str) -> Answer:
    """The page, if the site's robots.txt allows it."""
    parts = _split(url, url)
    site = _site(f"{parts.scheme}://{parts.netloc}", url)
    if not site.rules.can_fetch(AGENT, url):
        raise SourceError(url, "the site's robots.txt asks not to fetch it", code="robots")
    site.wait()
    answer = _patiently(url)
    if answer.status >= 300:
        raise SourceError(url, f"the site answers {answer.status}", code="http_status")
    return answer


def _site(origin: str, url: str) -> _Site:
    """What the site wants, from its robots.txt; one without any allows everything."""
    if (known := _sites.get(origin)) and time.monotonic() < known.until:
        return known
    rules = RobotFileParser()
    rules.parse([])
    try:
        found = _patiently(f"{origin}/robots.txt")
        if found.status >= 500:
            raise SourceError(
                url, f"the site answers {found.status} for its robots.txt: try later", code="robots"
            )
        if found.status < 300:
            rules.parse(found.body.decode("utf-8", "replace").splitlines())
    except PageError as error:
        if error.code in {"private", "connection", "timeout", "truncated", "robots"}:
            raise SourceError(url, error.message, code=error.code) from error
    if len(_sites) >= SITES_KEPT:
        _sites.clear()
    _sites[origin] = _Site(rules)
    return _sites[origin]


def _patiently(url: str) -> Answer:
    """What is at the address; tried again when it is only for the moment that it cannot be had."""
    ends = time.monotonic() + TOTAL_TIMEOUT
    attempt = 1
    while True:
        pause = BACKOFF * 2 ** (attempt - 1)
        try:
            answer = fetch(url, timeout=max(0.1, ends - time.monotonic()))
            if answer.status not in _FOR_THE_MOMENT:
                return answer
            pause = max(pause, answer.retry_after or 0.0)
            if attempt == ATTEMPTS or time.monotonic() + pause > ends:
                return answer
        except SourceError as error:
            over = attempt == ATTEMPTS or time.monotonic() + pause > ends
            if error.code not in {"connection", "timeout", "truncated"} or over:
                raise
        time.sleep(pause)
        attempt += 1


def _page(answer: Answer, location: str) -> Page:
    form = form_by_head(answer.body[:HEAD_BYTES])
    plain = answer.type.startswith("text/") and answer.type != "text/html"
    if not (form == "html" or plain or "html" in answer.type or not answer.type):
        raise ContentError(location, f"is {answer.type}, neither HTML nor text", code="type")
    kind: PageKind = "text" if plain and form != "html" else "html"
    return Page(location=location, kind=kind, content=answer.body, charset=answer.charset, url=answer.url)


def _split(url: str, location: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise SourceError(location, f"is no address: {error}", code="url") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SourceError(location, f"leads to {url!r}, which is no http(s) address", code="url")
    return parts


def _request(url: str, location: str, resolve: Resolver, deadline: float) -> tuple[Answer, str | None]:
    """One request; the answer, and where it redirects to."""
    parts = _split(url, location)
    connection = _connect(parts, location, resolve, deadline)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        headers = {"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5", "Accept-Encoding": "gzip"}
        with _cut_off(connection, deadline):
            connection.request("GET", _ascii(target), headers=headers)
            response = connection.getresponse()
            if response.status in _REDIRECTS and response.headers.get("Location"):
                return Answer(url, response.status, "", None, b""), str(response.headers["Location"])
            body = _read(response, location, deadline)
            if time.monotonic() >= deadline:
                raise TimeoutError  # cut off, which reads as an end
            if response.length:
                raise http.client.IncompleteRead(body, response.length)
    except (OSError, http.client.HTTPException, EOFError, zlib.error, ValueError) as error:
        late = time.monotonic() >= deadline
        raise _failed(location, TimeoutError("it took too long") if late else error) from error
    finally:
        connection.close()
    kind = response.headers.get_content_type() if "Content-Type" in response.headers else ""
    charset = response.headers.get_content_charset()
    return Answer(url, response.status, kind, charset, body, _retry_after(response)), None


@contextmanager
def _cut_off(connection: http.client.HTTPConnection, deadline: float) -> Iterator[None]:
    """End the connection at the deadline: a site that sends a byte now and then never times out by itself."""

    def cut() -> None:
        with suppress(OSError, AttributeError):
            connection.sock.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(max(0.0, deadline - time.monotonic()), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _retry_after(response: http.client.HTTPResponse) -> float | None:
    """The seconds that the site asks to wait; a date, which it may also name, is not waited for."""
    try:
        return float(int(response.headers.get("Retry-After", "")))
    except ValueError:
        return None


def _connect(
    parts: SplitResult, location: str, resolve: Resolver, deadline: float
) -> http.client.HTTPConnection:
    """A connection to an address that was checked; the name is not resolved a second time."""
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    host = str(parts.hostname)
    try:
        addresses = resolve(host, port)
        timeout = min(TIMEOUT, max(0.1, deadline - time.monotonic()))
        plain = socket.create_connection((addresses[0], port), timeout=timeout)
        wrapped = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
    except PermissionError as error:
        raise SourceError(location, f"is not fetched: {error}", code="private") from error
    except (OSError, UnicodeError, IndexError) as error:
        raise _failed(location, error) from error
    connection = http.client.HTTPConnection(host, port, timeout=timeout)
    connection.default_port = 443 if secure else 80
    connection.sock = wrapped
    return connection


def _read(response: http.client.HTTPResponse, location: str, deadline: float) -> bytes:
    """The body within the limits of size (after decompression, too) and time."""
    pieces: list[bytes] = []
    size = 0
    while piece := response.read1(_CHUNK):
        size += len(piece)
        pieces.append(piece)
        if time.monotonic() > deadline:
            raise TimeoutError("the site sends too slowly")
        _check_size(size, location)
    body = b"".join(pieces)
    if (response.headers.get("Content-Encoding") or "").lower() in ("gzip", "x-gzip"):
        return read_limited(cast(BinaryIO, gzip.GzipFile(fileobj=io.BytesIO(body))), location)
    return body


def _check_size(size: int, location: str) -> None:
    from onrecord.sources.limits import MAX_PAGE_BYTES

    if size > MAX_PAGE_BYTES:
        raise too_large(location)


def _failed(location: str, error: Exception) -> SourceError:
    if isinstance(error, TimeoutError):
        return SourceError(location, f"the site did not answer in time: {error}", code="timeout")
    if isinstance(error, http.client.IncompleteRead):
        missing = f"{error.expected:,} bytes" if error.expected else "the end"
        return SourceError(location, f"the page breaks off: {missing} did not come", code="truncated")
    return SourceError(location, f"cannot be fetched: {error}", code="connection")


def _ascii(target: str) -> str:
    """The target with what is not ASCII, and spaces, percent-encoded."""
    return "".join(
        c if "!" <= c <= "~" else "".join(f"%{b:02X}" for b in c.encode("utf-8", "replace")) for c in target
    )
