"""The site as an ASGI application: which address shows which page, in which formats, and what is told of a failure."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from http import HTTPStatus
from os import PathLike
from typing import NamedTuple
from urllib.parse import quote

from msgspec import Struct
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from onrecord.errors import LedgerError, OnrecordError, UsageError
from onrecord.ledger import Address, Ledger, place_of
from onrecord.web import openapi
from onrecord.web.answers import respond, to_json
from onrecord.web.asking import Asked, Format, NotFound
from onrecord.web.pages import audit, due, headlines, home, people, report, search, stories
from onrecord.web.readers import Readers
from onrecord.web.render import render, static_files
from onrecord.web.security import OnlyThisHost, SecureHeaders, TokenGate, check_token
from onrecord.web.site import Desk, Maker
from onrecord.web.snapshot import Snapshots

_log = logging.getLogger(__name__)
_YEAR = "public, max-age=31536000, immutable"
_FORMATS: dict[str, Format] = {".json": "json", ".csv": "csv", ".ics": "ics"}


class Problem(Struct, frozen=True, kw_only=True):
    """What went wrong, in words, where a program asked."""

    error: str


class Page(NamedTuple):
    """An address and what makes its answer. One that ends in ``/`` goes on with a name."""

    path: str
    make: Maker
    formats: tuple[str, ...] = (".json", ".csv")


PAGES = (
    Page("/search", search.make),
    Page("/report/", report.make),
    Page("/people", people.make_list),
    Page("/person/", people.make_person),
    Page("/stories", stories.make_list),
    Page("/story/", stories.make_story),
    Page("/headlines", headlines.make),
    Page("/due", due.make, (".json", ".csv", ".ics")),
    Page("/audit", audit.make),
)


def make_app(ledger: str | PathLike[str] | Address, *, token: str | None = None) -> Starlette:
    """The site over the ledger at this path.

    Args:
        ledger: the file, or the address of PostgreSQL; it is read and never written, and may grow meanwhile.
        token: what a visitor must bring; None: whoever asks under a name of this machine's loopback address is let in.

    Raises:
        UsageError: the token is too short.
        LedgerError: the ledger cannot be opened.
    """
    place = place_of(ledger)
    Ledger(place, read_only=True).close()  # what is wrong with it is said now, not on the first page
    # What is compared over many reports may take seconds: it waits in a line of its own, and searches go on.
    quick, slow, snapshots = Readers(place, threads=4), Readers(place, threads=2), Snapshots(home.warm)
    gate = (
        Middleware(OnlyThisHost, refusal=_refusal)
        if token is None
        else Middleware(TokenGate, token=check_token(token), refusal=_refusal)
    )

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        closing = threading.Event()

        def warm(opened: Ledger) -> None:
            snapshot = snapshots.of(opened)
            for work in (home.warm, audit.audited):
                if not closing.is_set():
                    work(opened, snapshot)

        warming = asyncio.create_task(slow.run(warm))
        yield
        closing.set()
        await asyncio.gather(warming, return_exceptions=True)
        quick.close()
        slow.close()

    async def show(request: Request, *, page: Page, format: Format) -> Response:
        asked = _asked(request, page, format)
        readers = quick if page.make in (search.make, report.make) else slow
        return await readers.run(lambda opened: _answer(asked, page, Desk(opened, snapshots)))

    return Starlette(
        routes=[
            Route("/", partial(show, page=Page("/", home.make), format="html")),
            Route("/index.json", partial(show, page=Page("/", home.make), format="json")),
            Route("/openapi.json", _openapi),
            Route("/static/{name}", _static),
            *_routes(show),
        ],
        middleware=[Middleware(SecureHeaders), gate],
        exception_handlers={
            HTTPException: _http_failed,
            OnrecordError: _failed,
            NotFound: _failed,
            Exception: _broken,
        },
        lifespan=lifespan,
    )


def _routes(show: Callable[..., Awaitable[Response]]) -> list[Route]:
    """Each page under its address, and in each format under the address with the format's ending."""
    routes = []
    for page in PAGES:
        named = "{name:path}" if page.path.endswith("/") else ""
        for ending in (*page.formats, ""):
            format = _FORMATS.get(ending, "html")
            routes.append(Route(page.path + named + ending, partial(show, page=page, format=format)))
    return routes


def _asked(request: Request, page: Page, format: Format) -> Asked:
    name = request.path_params.get("name", "")
    return Asked(format, page.path + quote(name, safe="", errors="replace"), request.query_params, name)


def _answer(asked: Asked, page: Page, desk: Desk) -> Response:
    if page.path == "/report/" and asked.format != "html":
        asked = _whole_id(asked, desk)
    if asked.format == "ics":
        return Response(due.make_calendar(asked, desk), media_type="text/calendar; charset=utf-8")
    return respond(asked, page.make(asked, desk))


def _whole_id(asked: Asked, desk: Desk) -> Asked:
    """A report may have an id that ends as a format does: then it is the report that is meant."""
    whole = f"{asked.name}.{asked.format}"
    if desk.ledger.has(asked.name) or not desk.ledger.has(whole):
        return asked
    return asked._replace(
        format="html", name=whole, path=f"/report/{quote(whole, safe='', errors='replace')}"
    )


async def _openapi(request: Request) -> Response:
    return JSONResponse(openapi.document(tuple((page.path, page.formats) for page in PAGES)))


async def _static(request: Request) -> Response:
    found = static_files().get(request.path_params["name"])
    if found is None:
        raise NotFound("There is no such file.")
    return Response(found[0], media_type=found[1], headers={"cache-control": _YEAR})


def _failed(request: Request, error: Exception) -> Response:
    """What went wrong for a reason that can be told."""
    status = 404 if isinstance(error, NotFound) else 400 if isinstance(error, UsageError) else 503
    if isinstance(error, LedgerError):
        _log.warning("%s", error)
    return _told(request, str(error), status)


def _http_failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    told = "There is no such page." if error.status_code == 404 else error.detail
    return _told(request, told, error.status_code)


def _broken(request: Request, error: Exception) -> Response:
    """A fault of ours: the log has it, the page does not tell more than that."""
    _log.error("%s failed", request.url.path, exc_info=error)
    return _told(request, "This is a fault in onrecord. The terminal where it was started says more.", 500)


def _refusal(request: Request, message: str, status: int) -> Response:
    return _told(request, message, status)


def _told(request: Request, message: str, status: int) -> Response:
    if request.url.path.endswith((".json", ".csv", ".ics")):
        return Response(to_json(Problem(error=message)), status, media_type="application/json")
    phrase = HTTPStatus(status).phrase
    asked = Asked("html", request.url.path, request.query_params)
    page = render(
        "error.html",
        asked=asked,
        title={404: "Not found", 400: "That cannot be answered", 401: "A token, please"}.get(status, phrase),
        message=message,
        wants_token=status == 401,
    )
    return Response(page, status, media_type="text/html; charset=utf-8")
