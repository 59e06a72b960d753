"""The process that reads pages: ``python -m onrecord.batch.child FD MEGABYTES``. It alone meets what is in them.

It answers on the connection that it was given, and ends when nobody listens any more.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from onrecord.batch import frames
from onrecord.batch.frames import Read, hear_task, tell
from onrecord.batch.stretches import pages_of_stretch
from onrecord.errors import OnrecordError, PageError
from onrecord.export.jsonl import encode
from onrecord.reader import read_page
from onrecord.types import Page, Record

_SHOW_LIFE = 500
"""Pages passed over after which the child says that it is alive."""

_FIRST = "The harbour board met. “We will close berth four in May,” its chair, Ana Delgado, said."


def main(fd: int, megabytes: int) -> None:
    """Read what is asked for until there is nobody who asks."""
    os.dup2(
        sys.stderr.fileno(), sys.stdout.fileno()
    )  # what a library prints must not reach our caller's output
    connection = Connection(fd)
    limited = False
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            task = hear_task(connection)
            if not limited:
                try:
                    _load(task)
                except OnrecordError as error:
                    tell(connection, frames.Refused(str(error)))
                    return
                _limit_memory(megabytes)
                limited = True
            tell(connection, frames.Ready())
            _read(connection, task)


def _load(task: Read) -> None:
    """Read a page of our own: what is loaded once counts as no page's time or memory."""
    page = Page(location="first", kind="article", content=_FIRST)
    with suppress(PageError):
        read_page(page, model=task.options.model, skip=task.options.skip, time_limit=None)


def _read(connection: Connection, task: Read) -> None:
    passed = 0
    for item, page in pages_of_stretch(task.stretch):
        if item < task.first:
            passed += 1
            if passed % _SHOW_LIFE == 0:
                tell(connection, frames.Passed(item))
            continue
        location = page.location
        tell(connection, frames.Begun(item, location))
        tell(connection, _outcome(item, page, task))
    tell(connection, frames.Ended())


def _outcome(item: int, page: Page | PageError, task: Read) -> frames.Done | frames.Failed:
    options = task.options
    try:
        if isinstance(page, PageError):
            raise page
        record = read_page(
            page,
            model=options.model,
            date=options.date,
            skip=options.skip,
            time_limit=options.time_limit,
        )
    except PageError as error:
        if isinstance(error.__cause__, MemoryError):
            return frames.Failed(item, error.location, "memory", "needs more memory than --memory allows")
        return frames.Failed(item, error.location, error.code, error.message)
    return frames.Done(item, encode(record), _month(record), len(record.statements or ()))


def _month(record: Record) -> str | None:
    """``2024-05``, where the report lies within one month."""
    published = record.article.published
    if published.start is None or published.end is None or published.start[:7] != published.end[:7]:
        return None
    return published.start[:7]


def _limit_memory(megabytes: int) -> None:
    """What the process has now, and so much more. Where the system knows no such limit there is none."""
    try:
        import resource
        from pathlib import Path

        now = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        limit = now + megabytes * 1_000_000
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, OSError, ValueError):
        return


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
