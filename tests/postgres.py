"""A PostgreSQL server of the tests' own: made in a new folder, reached by a Unix socket, gone when they end."""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

from onrecord.ledger import Address

_BINARIES = "/usr/lib/postgresql/*/bin"  # where Debian puts what is not for everybody's path


def find_programs() -> Path | None:
    """The folder of ``initdb`` and ``postgres``, or None where no server is installed."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    folders = sorted(Path("/").glob(_BINARIES.lstrip("/")), key=lambda folder: float(folder.parent.name))
    return folders[-1] if folders else None


class Server:
    """A server with databases that are made as they are asked for. It is run by a user without rights."""

    def __init__(self, programs: Path) -> None:
        self._folder = Path(
            tempfile.mkdtemp(prefix="onrecord-pg-", dir="/tmp")
        )  # a socket's path must be short
        self._user = _unprivileged() if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(self._folder, self._user, pwd.getpwnam(self._user).pw_gid)
        self._names = itertools.count()
        self._free: list[Address] = []
        self._data = self._folder / "data"
        made = [
            programs / "initdb",
            "-D",
            self._data,
            "-U",
            "onrecord",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
        ]
        subprocess.run([*made, "--locale=C"], check=True, user=self._user, cwd="/", stdout=subprocess.DEVNULL)
        settings = {"listen_addresses": "", "unix_socket_directories": self._folder, "fsync": "off"}
        asked = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        self._log = (self._folder / "log").open("w")
        self._process = subprocess.Popen(
            [programs / "postgres", "-D", self._data, *asked], user=self._user, cwd="/", stderr=self._log
        )

    def new(self) -> Address:
        """The address of a database without tables."""
        if self._free:
            return self._free.pop()
        database = f"ledger{next(self._names)}"
        self._run("postgres", f"CREATE DATABASE {database}")
        return self.address(database)

    def empty(self, address: Address) -> None:
        """Take the ledger out of a database, and whoever is still in it."""
        self.cut_off(address)
        self._run(str(address.options()["database"]), "DROP SCHEMA IF EXISTS onrecord CASCADE")

    def cut_off(self, address: Address) -> None:
        """End all connections to a database, as when the server is started anew."""
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        sql = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"
        self._run(str(address.options()["database"]), sql)

    def give_back(self, address: Address) -> None:
        """The database is no longer needed: another test may have it (to make one takes seconds on a busy machine)."""
        self.empty(address)
        self._free.append(address)

    def _run(self, database: str, sql: str) -> None:
        import pg8000.dbapi

        connection = self._connect(pg8000.dbapi, database, give_up=time.monotonic() + 60)
        connection.autocommit = True
        connection.cursor().execute(sql)
        connection.close()

    def address(self, database: str) -> Address:
        """The address of a database of this server."""
        return Address(f"postgresql://onrecord@/{database}?host={quote(str(self._folder))}")

    def _connect(self, driver: Any, database: str, give_up: float) -> Any:
        while True:
            try:
                return driver.connect(**self.address(database).options())
            except driver.Error:
                if time.monotonic() > give_up or self._process.poll() is not None:
                    raise RuntimeError((self._folder / "log").read_text()) from None
                time.sleep(0.1)

    def stop(self) -> None:
        self._process.send_signal(signal.SIGQUIT)  # at once: nothing of it is wanted any more
        self._process.wait(30)
        self._log.close()
        shutil.rmtree(self._folder)


def _unprivileged() -> str:
    """A user who may run a server: PostgreSQL refuses root."""
    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
