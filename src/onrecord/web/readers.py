"""The threads that read the ledger: each keeps a connection of its own, opened to read only."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from onrecord.errors import LedgerError
from onrecord.ledger import Ledger, Place, identity_of

_T = TypeVar("_T")
_Identity = tuple[int, int]

_BUSY_SECONDS = 5.0


class Readers:
    """Runs work on a ledger in a few threads. A connection is opened anew when another file took the ledger's place."""

    def __init__(self, place: Place, *, threads: int) -> None:
        self._place = place
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="ledger")
        self._mine = threading.local()

    async def run(self, work: Callable[[Ledger], _T]) -> _T:
        """What ``work`` returns, given a ledger of the thread it runs in.

        Raises:
            LedgerError: the ledger cannot be opened.
        """
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._with_ledger, work)

    def close(self) -> None:
        """Wait for what runs; the connections end with their threads."""
        self._pool.shutdown(wait=True)

    def _with_ledger(self, work: Callable[[Ledger], _T]) -> _T:
        try:
            return work(self._ledger())
        except LedgerError:
            self._forget()  # it may be the connection that is gone: the next request opens another
            raise

    def _forget(self) -> None:
        held: tuple[Ledger, _Identity] | None = getattr(self._mine, "held", None)
        self._mine.held = None
        if held is not None:
            with suppress(LedgerError):
                held[0].close()

    def _ledger(self) -> Ledger:
        held: tuple[Ledger, _Identity] | None = getattr(self._mine, "held", None)
        identity = self._identity()
        if held is not None:
            if held[1] == identity:
                return held[0]
            held[0].close()
        ledger = Ledger(self._place, read_only=True, busy_seconds=_BUSY_SECONDS)
        self._mine.held = (ledger, identity)
        return ledger

    def _identity(self) -> _Identity:
        try:
            return identity_of(self._place)
        except OSError:
            return (0, 0)  # it is gone: opening it says so
