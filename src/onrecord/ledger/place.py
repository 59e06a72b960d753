"""Where a ledger is: a file, or a PostgreSQL database that several machines share."""

from __future__ import annotations

import getpass
import os
import ssl
import sys
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from msgspec import Struct

from onrecord.errors import UsageError

FILE_NAME = "onrecord.db"
_SCHEMES = ("postgresql", "postgres")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_PORT = 5432


class Address(Struct, frozen=True):
    """Of a PostgreSQL database, ``postgresql://USER:PASSWORD@HOST:PORT/DATABASE``; shown without the password.

    The user is the one of this machine unless another is named, and gives the database its name unless there is
    another; the password may be in ``$PGPASSWORD``. ``?host=/FOLDER`` names the folder of a Unix socket. A server on
    another machine is asked for a certificate that is its own; ``?sslmode=require`` takes any, ``disable`` none.
    """

    url: str

    def __str__(self) -> str:
        parts = urlsplit(self.url)
        user, _, host = parts.netloc.rpartition("@")
        user = user.partition(":")[0] + "@" if user else ""
        return parts._replace(netloc=user + host).geturl()

    __repr__ = __str__

    def options(self, environ: Mapping[str, str] | None = None) -> dict[str, Any]:
        """What a connection is made with.

        Raises:
            UsageError: the address is not one.
        """
        env = os.environ if environ is None else environ
        parts = urlsplit(self.url)
        asked = dict(parse_qsl(parts.query))
        if unknown := sorted(asked.keys() - {"host", "sslmode"}):
            raise UsageError(f"{self}: {unknown[0]} is not known in an address; sslmode and host are")
        host = asked.get("host") or (parts.hostname or "localhost")
        user = unquote(parts.username or "") or env.get("PGUSER") or getpass.getuser()
        password = parts.password and unquote(parts.password)
        options: dict[str, Any] = {
            "user": user,
            "password": password or env.get("PGPASSWORD"),
            "database": unquote(parts.path.strip("/")) or user,
        }
        port = self._port(parts)
        if host.startswith("/"):
            return options | {"unix_sock": f"{host}/.s.PGSQL.{port}"}
        local = host in _LOOPBACK
        mode = asked.get("sslmode", "disable" if local else "verify-full")
        return options | {"host": host, "port": port, "ssl_context": self._encryption(mode)}

    def _port(self, parts: SplitResult) -> int:
        try:
            return parts.port or _PORT
        except ValueError as error:
            raise UsageError(f"{self}: {error}") from None

    def _encryption(self, mode: str) -> ssl.SSLContext | bool:
        if mode == "disable":
            return False
        context = ssl.create_default_context()
        if mode == "require":
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        elif mode != "verify-full":
            raise UsageError(f"{self}: sslmode is one of disable, require, verify-full")
        return context


Place = Path | Address


def place_of(named: str | PathLike[str] | Address | None = None) -> Place:
    """The ledger that somebody named: an address of PostgreSQL, or a file; None: :func:`default_place`."""
    if named is None:
        return default_place()
    if isinstance(named, Address):
        return named
    text = os.fspath(named)
    return Address(text) if text.partition("://")[0].lower() in _SCHEMES and "://" in text else Path(text)


def identity_of(place: Place) -> tuple[int, int]:
    """What tells a file from another that took its place under the same name; a server is always itself.

    Raises:
        OSError: there is no such file.
    """
    if isinstance(place, Address):
        return 0, 0
    found = place.stat()
    return found.st_dev, found.st_ino


def default_place(environ: Mapping[str, str] | None = None, *, platform: str = sys.platform) -> Place:
    """The ledger when nobody names one: ``$ONRECORD_LEDGER``, else ``onrecord.db`` in the user's data folder.

    The data folder is ``$XDG_DATA_HOME`` or ``~/.local/share`` (freedesktop.org base directories),
    ``~/Library/Application Support`` on macOS, ``%LOCALAPPDATA%`` on Windows; in each, ``onrecord``.
    """
    env = os.environ if environ is None else environ
    if named := env.get("ONRECORD_LEDGER"):
        place = place_of(named)
        return place.expanduser() if isinstance(place, Path) else place
    if platform == "win32":
        base = Path(env.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        xdg = env.get("XDG_DATA_HOME", "")
        base = Path(xdg) if Path(xdg).is_absolute() else Path.home() / ".local" / "share"
    return base / "onrecord" / FILE_NAME
