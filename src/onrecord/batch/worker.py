"""A child process and who watches over it: its time, its memory, its death."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from onrecord.batch import frames
from onrecord.batch.frames import Answer, Read, hear, tell
from onrecord.errors import ModelError, UsageError

LOADING = 300.0
FINDING = 300.0
"""Seconds that loading may take, and coming to the next page of a file."""

STARTS = 3
"""How often a child that dies before it is ready is started again."""

GRACE = 5.0
"""Seconds beyond twice its time after which a page that cannot give up by itself is ended."""

CHILD = (sys.executable, "-m", "onrecord.batch.child")

_LOOK = 0.25


class ChildDied(Exception):
    """The child is gone, or had to be ended."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Stopped(Exception):
    """The worker itself was told to stop."""


class Worker:
    """Reads stretches in a child process, which is started when it is needed and again when it died.

    Args:
        memory: megabytes that the child may take for a page, and in all twice as many.
    """

    def __init__(self, *, memory: int) -> None:
        self._memory = memory
        self._child: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._stopped = False

    def read(self, task: Read) -> Iterator[Answer]:
        """The answers of the child to the task, to its end.

        Raises:
            ChildDied: why it did not come to the end.
            ModelError: it cannot read at all.
            UsageError: it cannot even be started.
            Stopped: :meth:`stop` was called.
        """
        ended = False
        try:
            connection = self._ready(task)
            limit = FINDING
            while not ended:
                answer = self._next(connection, limit)
                yield answer
                ended = isinstance(answer, frames.Ended)
                # The child gives up by itself before that, if it can.
                page = 2 * task.options.time_limit + GRACE
                limit = page if isinstance(answer, frames.Begun) else FINDING
        finally:
            if not ended:
                self._kill()  # what it still has to say belongs to this task

    def stop(self) -> None:
        """End the child, from any thread; whoever reads is told by :class:`Stopped`."""
        self._stopped = True
        self._kill()

    def _started(self) -> Connection:
        if self._stopped:
            raise Stopped
        if self._child is not None and self._connection is not None and self._child.poll() is None:
            return self._connection
        ours, theirs = Pipe()
        fd = theirs.fileno()
        command = [*CHILD, str(fd), str(self._memory)]
        # In a session of its own, so that Ctrl-C reaches us alone and is not taken for the death of a page.
        self._child = subprocess.Popen(
            command, pass_fds=(fd,), stdin=subprocess.DEVNULL, start_new_session=True
        )
        theirs.close()
        self._connection = ours
        return ours

    def _ready(self, task: Read) -> Connection:
        """A child that has loaded all it needs, and has the task. One that dies before that died of no page."""
        for attempt in range(1, STARTS + 1):
            try:
                connection = self._started()
                tell(connection, task)
                answer = self._next(connection, LOADING)
            except (ChildDied, OSError) as error:
                reason = error.reason if isinstance(error, ChildDied) else self._reason()
                self._kill()
                if self._stopped:
                    raise Stopped from None
                if attempt == STARTS:
                    raise UsageError(f"a process that reads pages cannot be started: {reason}") from error
            else:
                break
        if isinstance(answer, frames.Refused):
            raise ModelError(answer.message)
        return connection

    def _next(self, connection: Connection, limit: float) -> Answer:
        """The next answer.

        Raises:
            ChildDied: the child took too long or too much, or is gone.
            Stopped: it was told to stop.
        """
        ends = time.monotonic() + limit
        try:
            while not connection.poll(_LOOK):
                if time.monotonic() > ends:
                    raise ChildDied(f"it did not answer for {limit:g} s")
                if self._resident() > 2 * self._memory * 1_000_000:
                    raise ChildDied(f"it took more than {2 * self._memory:,} MB of memory")
            return hear(connection)
        except (EOFError, OSError) as error:
            if self._stopped:
                raise Stopped from None
            raise ChildDied(self._reason()) from error

    def _resident(self) -> int:
        """Bytes of memory that the child holds; 0 where the system does not tell."""
        if self._child is None:
            return 0
        try:
            pages = int(Path(f"/proc/{self._child.pid}/statm").read_text().split()[1])
            return pages * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return 0

    def _reason(self) -> str:
        child = self._child
        if child is None:
            return "it could not be started"
        try:
            code = child.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._kill()
            return "it closed its connection"
        if code < 0:
            with suppress(ValueError):
                return f"it was ended by {signal.Signals(-code).name}"
        return f"it ended with exit code {code}"

    def _kill(self) -> None:
        child = self._child
        if child is not None and child.poll() is None:
            child.kill()
            child.wait()
