"""What a batch run was asked to do, and where its files lie."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct

from onrecord.errors import UsageError
from onrecord.reader import TIME_LIMIT, check_options

Table = Literal["jsonl", "parquet"]
Partition = Literal["none", "month", "year"]
Engine = Literal["local", "dask"]

TABLES: tuple[Table, ...] = ("jsonl", "parquet")
PARTITIONS: tuple[Partition, ...] = ("none", "month", "year")
ENGINES: tuple[Engine, ...] = ("local", "dask")


class Options(Struct, frozen=True, kw_only=True):
    """How pages are read and what is written. ``time_limit`` is in seconds and ``memory`` in megabytes, for a
    page. A run is taken up again only with the same options."""

    model: str = "accurate"
    date: str | None = None
    skip: tuple[str, ...] = ()
    table: Table = "parquet"
    partition: Partition = "none"
    time_limit: float = TIME_LIMIT
    memory: int = 2048

    def check(self) -> None:
        """Raise UsageError for an option with which nothing could be read."""
        check_options(model=self.model, date=self.date, skip=self.skip)
        for name, value, known in (("format", self.table, TABLES), ("partition", self.partition, PARTITIONS)):
            if value not in known:
                raise UsageError(f"{value}: no such {name}; there are {', '.join(known)}")
        if self.time_limit <= 0 or self.memory < 64:
            raise UsageError("a page needs more than no time, and 64 MB of memory at the least")


class Folder(Struct, frozen=True):
    """The folder of a run."""

    path: str

    @property
    def root(self) -> Path:
        """The folder itself."""
        return Path(self.path)

    @property
    def plan(self) -> Path:
        """The plan, written once."""
        return self.root / "plan.jsonl"

    @property
    def work(self) -> Path:
        """Journals and locks: nothing here matters once the run is over."""
        return self.root / ".work"

    @property
    def report(self) -> Path:
        """The report at the end."""
        return self.root / "report.json"

    @property
    def errors(self) -> Path:
        """The pages that were set aside, a line each."""
        return self.root / "errors.jsonl"

    def mark(self, shard: int) -> Path:
        """What tells that a shard is finished."""
        return self.root / "done" / f"{shard:06}.json"

    def journal(self, shard: int) -> Path:
        """What was read of a shard so far."""
        return self.work / f"{shard:06}.journal"

    def lock(self, shard: int) -> Path:
        """Held by who reads the shard."""
        return self.work / f"{shard:06}.lock"
