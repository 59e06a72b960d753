"""Who may read the site, and what a browser may do with it.

Article text is escaped by the templates; the headers are the second wall: a policy that lets in this site's own files
and nothing else, neither inline script nor style, and no request to anybody.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from http.cookies import CookieError, SimpleCookie
from ipaddress import ip_address
from types import MappingProxyType
from urllib.parse import parse_qs, parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.errors import UsageError

COOKIE = "onrecord"
LEAST_TOKEN = 16
"""Characters that a token of one's own must have."""

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "content-security-policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    }
)

_LONGEST_FORM = 4096

Refusal = Callable[[Request, str, int], Response]
"""Makes the page that says why a request was refused."""


def is_loopback(host: str) -> bool:
    """Whether only programs of this machine reach the address.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0"), is_loopback("127.0.0.1.example")
    (True, True, False, False)
    """
    bare = host.strip("[]").lower()
    try:
        return bare == "localhost" or ip_address(bare).is_loopback
    except ValueError:
        return False


def new_token() -> str:
    """A token that nobody guesses: 256 random bits."""
    return secrets.token_urlsafe(32)


def check_token(token: str) -> str:
    """The token, when it is one.

    Raises:
        UsageError: it is too short, or holds what an address cannot carry.
    """
    if len(token) < LEAST_TOKEN or not token.isascii() or not token.isprintable() or " " in token:
        raise UsageError(
            f"the token must have at least {LEAST_TOKEN} characters of ASCII and no spaces; leave it out to get one"
        )
    return token


class SecureHeaders:
    """Adds the headers above to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "private, no-cache")
            await send(message)

        await self._app(scope, receive, send_with_headers)


class OnlyThisHost:
    """Refuses requests under another name than this machine's own.

    A page elsewhere may have its name resolved to the loopback address, and would then read the ledger through the
    browser of whoever looks at it ("DNS rebinding"). Behind a token that is no danger: such a page has no cookie.
    """

    def __init__(self, app: ASGIApp, *, refusal: Refusal) -> None:
        self._app = app
        self._refusal = refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        app = self._app
        if scope["type"] == "http" and not is_loopback(_host_of(Headers(scope=scope).get("host", ""))):
            told = "This site answers only as localhost. To open it to others, start it with --host."
            app = self._refusal(Request(scope), told, 400)
        await app(scope, receive, send)


def _host_of(header: str) -> str:
    """The host of a ``Host`` header, without the port."""
    if header.startswith("["):
        host, _, port = header[1:].partition("]")
        return host if port == "" or port.startswith(":") else header  # "[::1].example" is no host
    return header.partition(":")[0]


class TokenGate:
    """Lets in who has the token: as a bearer, in the address (once: it is then kept in a cookie) or by the form."""

    def __init__(self, app: ASGIApp, *, token: str, refusal: Refusal) -> None:
        self._app = app
        self._token = token
        self._refusal = refusal
        # What the browser keeps is not the token itself: it cannot be handed on as an address.
        self._kept = hmac.new(token.encode(), b"onrecord cookie", hashlib.sha256).hexdigest()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, take the token from it, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        if self._known(request) or request.url.path.startswith("/static/"):
            await self._app(scope, receive, send)
            return
        response = await self._let_in(request)
        await response(scope, receive, send)

    def _known(self, request: Request) -> bool:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _same(given.strip(), self._token):
            return True
        try:
            cookie = SimpleCookie(request.headers.get("cookie", "")).get(COOKIE)
        except CookieError:
            return False
        return cookie is not None and _same(cookie.value, self._kept)

    async def _let_in(self, request: Request) -> Response:
        given, back = await self._given(request)
        if given is None:
            return self._refusal(request, "This site needs its token.", 401)
        if not _same(given, self._token):
            return self._refusal(request, "That is not the token of this site.", 401)
        response = RedirectResponse(back, status_code=303)
        response.set_cookie(
            COOKIE,
            self._kept,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
            path="/",
        )
        return response

    async def _given(self, request: Request) -> tuple[str | None, str]:
        """The token in the request, and where to go on without it in the address."""
        if request.method == "POST" and request.url.path == "/token":
            body = b""
            async for chunk in request.stream():
                body += chunk
                if len(body) > _LONGEST_FORM:
                    return "", "/"
            return parse_qs(body.decode("latin-1")).get("token", [""])[0].strip(), "/"
        rest = [pair for pair in parse_qsl(request.url.query) if pair[0] != "token"]
        # The path comes back as it was, but never as "//host", which would lead to another site.
        path = "/" + request.url.path.lstrip("/\\")
        return request.query_params.get("token"), path + (f"?{urlencode(rest)}" if rest else "")


def _same(given: str, known: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), known.encode())
