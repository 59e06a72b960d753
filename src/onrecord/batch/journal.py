"""What was read of a shard so far: a line for each page, in the order in which they were read.

A line is on its way to the disk before the next page is begun, so that whatever is killed, the next run goes on
after the last line. A line that was cut off by a power cut ends the journal: what follows is read again.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from onrecord.batch import frames

DEATHS = 2
"""Children that a page may cost before it is set aside."""


class Line(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line: a record, an error, the death of a child, or the end of a stretch."""

    stretch: int
    item: int = 0
    record: Raw = Raw()
    """Empty where the line is none of a record."""
    month: str | None = None
    statements: int = 0
    error: tuple[str, str, str] | None = None
    """Location, code, message."""
    died: str | None = None
    ended: bool = False


_lines = msgspec.json.Decoder(Line)


class Journal:
    """The journal of one shard, open for writing. Whoever has it holds the shard's lock."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._next: Counter[int] = Counter()
        self._deaths: Counter[tuple[int, int]] = Counter()
        self._ended: set[int] = set()
        length = 0
        for line, size in _kept(path):
            self._note(line)
            length += size
        self._file = path.open("ab", buffering=0)
        self._file.truncate(length)

    def next_item(self, stretch: int) -> int:
        """The first item of the stretch that has no outcome yet."""
        return self._next[stretch]

    def has_ended(self, stretch: int) -> bool:
        """Whether the stretch was read to its end."""
        return stretch in self._ended

    def is_deadly(self, stretch: int, item: int) -> bool:
        """Whether the item has cost as many children as it may."""
        return self._deaths[stretch, item] >= DEATHS

    def done(self, stretch: int, frame: frames.Done) -> None:
        """A page was read."""
        record = Raw(frame.record)
        self._add(
            Line(
                stretch=stretch,
                item=frame.item,
                record=record,
                month=frame.month,
                statements=frame.statements,
            )
        )

    def failed(self, stretch: int, item: int, error: tuple[str, str, str]) -> None:
        """A page was set aside."""
        self._add(Line(stretch=stretch, item=item, error=error))

    def died(self, stretch: int, item: int, reason: str) -> None:
        """A child died of the item, or on the way to it."""
        self._add(Line(stretch=stretch, item=item, died=reason))

    def end(self, stretch: int) -> None:
        """The stretch is read."""
        self._add(Line(stretch=stretch, ended=True))

    def lines(self) -> Iterator[Line]:
        """All lines, from the file."""
        return (line for line, _ in _kept(self._path))

    def close(self) -> None:
        """Close the file; it stays."""
        self._file.close()

    def remove(self) -> None:
        """Close the file and take it away."""
        self.close()
        self._path.unlink(missing_ok=True)

    def _add(self, line: Line) -> None:
        data = msgspec.json.encode(line) + b"\n"
        while data:  # a nearly full disk takes a part of it, and then refuses the rest
            data = data[os.write(self._file.fileno(), data) :]
        self._note(line)

    def _note(self, line: Line) -> None:
        if line.ended:
            self._ended.add(line.stretch)
        elif line.died is not None:
            self._deaths[line.stretch, line.item] += 1
        else:
            self._next[line.stretch] = line.item + 1


def _kept(path: Path) -> Iterator[tuple[Line, int]]:
    """The lines of the file that are whole, with their lengths in bytes."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for data in file:
            try:
                if not data.endswith(b"\n"):
                    return
                yield _lines.decode(data), len(data)
            except msgspec.MsgspecError:
                return
