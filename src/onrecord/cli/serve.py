"""``onrecord serve``: the web site and HTTP API over a ledger."""

from __future__ import annotations

import os
import socket
import sys
from typing import Annotated

import typer

from onrecord.cli import options
from onrecord.cli.failures import telling

TOKEN_VARIABLE = "ONRECORD_TOKEN"


def serve(
    ledger: options.LedgerFile = None,
    host: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help="Where to listen. Any but a loopback address asks for a token."),
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 8765,
    token: Annotated[
        str | None,
        typer.Option(
            metavar="TEXT",
            help=f"The token that visitors bring; without it ${TOKEN_VARIABLE}, else one is made.",
        ),
    ] = None,
    debug: options.Debug = False,
) -> None:
    """Show the ledger in a browser, on this machine only unless --host opens it."""
    with telling(debug=debug):
        from onrecord.cli.ledgers import existing, to_read_by_story
        from onrecord.errors import UsageError

        try:
            import starlette  # noqa: F401
            import uvicorn
        except ModuleNotFoundError as error:
            raise UsageError(f"the site needs {error.name}: pip install 'onrecord[web]'") from None
        from onrecord.web import is_loopback, make_app, new_token

        path = existing(ledger)
        given = token or os.environ.get(TOKEN_VARIABLE) or None
        needed = given or (None if is_loopback(host) else new_token())
        to_read_by_story(ledger).close()
        app = make_app(path, token=needed)
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False)
        with _listening(host, port) as listening:
            bound = listening.getsockname()[1]
            shown = f"[{host}]" if ":" in host else host
            print(f"{path} at http://{shown}:{bound}/{_with(needed)}", file=sys.stderr)
            if needed is not None and given is None:
                print("Whoever has this address can read the ledger; it is not encrypted.", file=sys.stderr)
            print("Stop with Ctrl+C.", file=sys.stderr, flush=True)
            uvicorn.Server(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens there.

    Raises:
        UsageError: it cannot: the port is taken, or the address is not this machine's.
    """
    from onrecord.errors import UsageError

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host.strip("[]"), port), family=family)
    except OSError as error:
        raise UsageError(
            f"{host}:{port}: {error.strerror or error}: choose another with --port, or an address of this machine"
        ) from None


def _with(token: str | None) -> str:
    from urllib.parse import quote

    return "" if token is None else f"?token={quote(token, safe='')}"
