"""A bar on standard error while pages are read, when that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def progress(items: Iterable[Item], *, of: str, shown: bool | None = None) -> Iterator[Item]:
    """Pass the items on, counting them. ``shown`` decides whether there is a bar; else the terminal does."""
    if shown is None:
        shown = sys.stderr.isatty()
    return _counted(items, of) if shown else iter(items)


def _counted(items: Iterable[Item], of: str) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.completed:,} {task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(of, total=None)
        for item in items:
            yield item
            bar.advance(task)
