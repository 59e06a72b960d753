"""Opens the file: WAL, durable commits, a schema of this version, errors that say what to do."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from onrecord.errors import LedgerError
from onrecord.ledger.errors import explained
from onrecord.ledger.migrations import check_owner, migrate

BUSY_SECONDS = 30.0
_CACHE_KIB = 65_536
_CHECKPOINT_PAGES = 16_000  # 64 MB: a page that many transactions change is copied back once
_MMAP_BYTES = 4 << 30


def open_file(
    path: Path, *, read_only: bool = False, busy_seconds: float = BUSY_SECONDS
) -> sqlite3.Connection:
    """A connection to the ledger at ``path``, which is made (with its folder) unless ``read_only``.

    Raises:
        LedgerError: it cannot be opened, is no ledger, or is of a newer version.
    """
    with explained(path):
        if path.is_dir():
            raise LedgerError(f"{path}: this is a folder: name a file in it")
        connection = _open_to_read(path, busy_seconds) if read_only else _open_to_write(path, busy_seconds)
        try:
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            connection.execute(f"PRAGMA mmap_size = {_MMAP_BYTES}")
            connection.execute("PRAGMA temp_store = MEMORY")
        except BaseException:
            connection.close()
            raise
    return connection


def _open_to_write(path: Path, busy_seconds: float) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        check_owner(connection, path)  # before anything is written to a file that may not be ours
        _use_wal(connection, busy_seconds)
        connection.execute("PRAGMA synchronous = FULL")  # acknowledged = on the disk, through a power cut too
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection, busy_seconds: float) -> None:
    """Switch to WAL. SQLite does not wait for a lock here, so this does."""
    give_up = time.monotonic() + busy_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.01)


def _open_to_read(path: Path, busy_seconds: float) -> sqlite3.Connection:
    if not path.exists():
        raise LedgerError(
            f"{path}: there is no ledger here yet: add pages first, or name another with --ledger"
        )
    try:
        return _connect_to_read(path, "mode=ro", busy_seconds)
    except sqlite3.OperationalError as error:
        # WAL needs a file beside the ledger; where the folder cannot be written and nobody writes, do
        # without.
        wal = path.with_name(path.name + "-wal")
        if "unable to open" not in str(error) or (wal.exists() and wal.stat().st_size):
            raise
        return _connect_to_read(path, "mode=ro&immutable=1", busy_seconds)


def _connect_to_read(path: Path, mode: str, busy_seconds: float) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None)
    try:
        if check_owner(connection, path) == 0:
            raise LedgerError(f"{path}: the ledger is empty: add pages first, or name another with --ledger")
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection
