"""A limit on how long one page may take.

In the main thread of a Unix process an alarm interrupts whatever runs, a regular expression too. Elsewhere
(another thread, Windows) nothing can be interrupted safely: there the limit is noticed at the next
:meth:`Deadline.check`.
"""

from __future__ import annotations

import signal
import threading
import time
from types import FrameType, TracebackType
from typing import Any

from onrecord.errors import PageTimeout

_AGAIN = 0.25
"""Seconds until the alarm rings again: one that rings inside a finaliser is lost."""

_SOON = 0.001
"""The alarm for what is over already: none at all would be set with 0."""


class _Expired(BaseException):
    """Rings through ``except Exception``; never leaves this module."""


class Deadline:
    """A context manager that ends its block with PageTimeout once ``seconds`` are over.

    It may be entered again: what passes between its blocks (a library that is loaded) does not count.

    Args:
        location: the page, for the message.
        seconds: how long it may take; None for as long as it wants.

    Raises:
        PageTimeout: from the end of the block, or from :meth:`check`.

    >>> with Deadline("a page", 5) as deadline:
    ...     deadline.check()
    """

    def __init__(self, location: str, seconds: float | None) -> None:
        self._location = location
        self._seconds = seconds
        self._left = seconds if seconds is not None else float("inf")
        self._ends = float("inf")
        self._armed = False
        self._outer: tuple[Any, float, float] = (None, 0.0, 0.0)

    def check(self) -> None:
        """Raise PageTimeout when the time is over."""
        if time.monotonic() > self._ends:
            raise self._timeout()

    def _timeout(self) -> PageTimeout:
        return PageTimeout(
            self._location,
            f"given up after {self._seconds:g} s; raise the time limit (--timeout) to wait longer",
        )

    def _ring(self, signum: int, frame: FrameType | None) -> None:
        if self._armed:
            raise _Expired

    def __enter__(self) -> Deadline:
        self._ends = time.monotonic() + self._left
        if self._seconds is not None and _can_interrupt():
            handler = signal.signal(signal.SIGALRM, self._ring)
            self._armed = True
            left, interval = signal.setitimer(signal.ITIMER_REAL, max(self._left, _SOON), _AGAIN)
            self._outer = (handler, time.monotonic() + left if left else 0.0, interval)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._armed:
            self._armed = False
            self._restore()
        self._left = self._ends - time.monotonic()
        if kind is _Expired:
            raise self._timeout() from None

    def _restore(self) -> None:
        """Give an alarm that was set before its handler and what is left of its time back."""
        handler, ends, interval = self._outer
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        if ends:
            signal.setitimer(signal.ITIMER_REAL, max(ends - time.monotonic(), _SOON), interval)


def _can_interrupt() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
