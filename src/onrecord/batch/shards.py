"""One shard, from its first page to its finished files."""

from __future__ import annotations

import fcntl
import os
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from onrecord.batch import frames
from onrecord.batch.frames import Read
from onrecord.batch.journal import Journal
from onrecord.batch.options import Folder, Options
from onrecord.batch.plan import Shard, Stretch
from onrecord.batch.worker import ChildDied, Worker
from onrecord.errors import UsageError
from onrecord.export import jsonl, parquet
from onrecord.export.files import whole_file
from onrecord.types import Record

UNKNOWN_MONTH = "__HIVE_DEFAULT_PARTITION__"
"""What readers of partitioned tables take for null."""


class ShardReport(Struct, frozen=True, kw_only=True):
    """What became of a shard: pages read, statements in them, those set aside (location, code, message), children
    that died, and seconds that it took in the run that finished it."""

    number: int
    read: int
    statements: int
    set_aside: tuple[tuple[str, str, str], ...]
    deaths: int
    seconds: float


class Job(Struct, frozen=True, kw_only=True):
    """What every shard of a run is read with."""

    folder: Folder
    options: Options


def finished(job: Job, shard: Shard) -> ShardReport | None:
    """The report of a shard that has its mark."""
    try:
        return msgspec.json.decode(job.folder.mark(shard.number).read_bytes(), type=ShardReport)
    except FileNotFoundError:
        return None


def run_shard(job: Job, shard: Shard, worker: Worker) -> ShardReport:
    """Read the shard, or the rest of it, and finish it; nothing is done for one that is finished.

    Raises:
        ModelError: nothing can be read at all.
        Stopped: the worker was told to stop; what was read is in the journal.
        UsageError: the files cannot be written.
    """
    lock = job.folder.lock(shard.number)
    with _locked(lock):
        report = finished(job, shard) or _run_locked(job, shard, worker)
    lock.unlink(missing_ok=True)
    return report


def _run_locked(job: Job, shard: Shard, worker: Worker) -> ShardReport:
    began = time.monotonic()
    mark = job.folder.mark(shard.number)
    journal = Journal(job.folder.journal(shard.number))
    try:
        for number, stretch in enumerate(shard.stretches):
            while not journal.has_ended(number):
                _read(job, number, stretch, journal, worker)
        report = _report(shard, journal, began)
        _write_tables(job, shard, journal)
    finally:
        journal.close()
    # In this order: with its mark the shard is finished, and nobody asks for its journal.
    with whole_file(mark) as file:
        file.write(msgspec.json.encode(report))
    _sync(mark.parent)
    journal.remove()
    return report


def _read(job: Job, number: int, stretch: Stretch, journal: Journal, worker: Worker) -> None:
    """Read on in a stretch until it ends or a child dies."""
    item = journal.next_item(number)
    location: str | None = None
    try:
        for answer in worker.read(Read(stretch=stretch, first=item, options=job.options)):
            match answer:
                case frames.Begun():
                    item, location = answer.item, answer.location
                case frames.Done():
                    journal.done(number, answer)
                    item, location = answer.item + 1, None
                case frames.Failed():
                    journal.failed(number, answer.item, (answer.location, answer.code, answer.message))
                    item, location = answer.item + 1, None
                case frames.Ended():
                    journal.end(number)
                case _:
                    pass
    except ChildDied as death:
        journal.died(number, item, death.reason)
        if not journal.is_deadly(number, item):
            return
        if location is not None:
            message = f"killed the process that read it, twice: {death.reason}"
            journal.failed(number, item, (location, "killed", message))
        else:
            message = (
                f"what follows cannot be reached: reading the file killed the process twice: {death.reason}"
            )
            journal.failed(number, item, (f"{stretch.path}#{item + 1}", "killed", message))
            journal.end(number)


def _report(shard: Shard, journal: Journal, began: float) -> ShardReport:
    counts: Counter[str] = Counter()
    set_aside = []
    for line in journal.lines():
        counts["ended"] += line.ended
        if line.record:
            counts["read"] += 1
            counts["statements"] += line.statements
        elif line.error is not None:
            set_aside.append(line.error)
        elif line.died is not None:
            counts["deaths"] += 1
    if counts["ended"] != len(shard.stretches):
        raise UsageError(
            f"the journal of shard {shard.number} was damaged while it was written: run it again"
        )
    return ShardReport(
        number=shard.number,
        read=counts["read"],
        statements=counts["statements"],
        set_aside=tuple(set_aside),
        deaths=counts["deaths"],
        seconds=time.monotonic() - began,
    )


def _write_tables(job: Job, shard: Shard, journal: Journal) -> None:
    """The shard's files, a partition after the other: as often as is needed, they come out the same."""
    options = job.options
    partitions = {_partition(line.month, options) for line in journal.lines() if line.record}
    for partition in sorted(partitions):
        if options.table == "jsonl":
            out = _place(job, "records", partition, f"part-{shard.number:06}.jsonl")
            jsonl.write(_records(journal, partition, options), out)
        else:
            name = f"part-{shard.number:06}.parquet"
            parquet.write(_records(journal, partition, options), _place(job, "statements", partition, name))
            parquet.write_reports(
                _records(journal, partition, options), _place(job, "reports", partition, name)
            )


def _records(journal: Journal, partition: str, options: Options) -> Iterator[Record]:
    for line in journal.lines():
        if line.record and _partition(line.month, options) == partition:
            yield msgspec.json.decode(line.record, type=Record)


def _partition(month: str | None, options: Options) -> str:
    """The folder of a report within its table; empty where there are none."""
    if options.partition == "none":
        return ""
    value = month if options.partition == "month" or month is None else month[:4]
    return f"{options.partition}={value or UNKNOWN_MONTH}"


def _place(job: Job, table: str, partition: str, name: str) -> Path:
    folder = job.folder.root / table / partition
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the shard: a task that was given away for lost, and is not, must not write beside its successor."""
    while True:
        with path.open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            # Its holder may have finished, and taken it away, while we waited.
            if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
                yield
                return


def _sync(folder: Path) -> None:
    """Let the names in the folder reach the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
