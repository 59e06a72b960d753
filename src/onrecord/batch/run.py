"""A run, begun or taken up again, and its report."""

from __future__ import annotations

import fcntl
import os
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from onrecord.batch.local import run_local
from onrecord.batch.options import ENGINES, Folder, Options
from onrecord.batch.plan import Plan, check_same, keep_plan, kept_plan, make_plan
from onrecord.batch.shards import Job, ShardReport, finished
from onrecord.errors import UsageError
from onrecord.export.files import whole_file


class Report(Struct, frozen=True, kw_only=True):
    """What a run did. ``seconds`` and the two rates are of this run, the counts of all that is in the folder;
    ``set_aside`` counts pages by the code of their error, ``deaths`` child processes that were lost."""

    out: str
    read: int
    statements: int
    set_aside: dict[str, int]
    deaths: int
    shards: int
    shards_before: int
    seconds: float
    pages_per_second: float
    pages_per_second_and_worker: float
    workers: int | None


def run_batch(
    paths: Iterable[str | Path],
    out: str | Path,
    *,
    options: Options,
    engine: str = "local",
    workers: int | None = None,
    scheduler: str | None = None,
) -> Iterator[ShardReport | Report]:
    """Read the pages at and below ``paths`` into tables in the folder ``out``; go on with a run that is there.

    Args:
        paths: files, folders and addresses.
        out: the folder, made when it is not there.
        options: how pages are read, and what is written.
        engine: ``local`` (processes of this machine) or ``dask``.
        workers: processes of the local engine; by default one a core.
        scheduler: the address of Dask's scheduler; by default that of ``$DASK_SCHEDULER_ADDRESS``.

    Yields:
        A report for each shard as it is finished; at last the report of the run.

    Raises:
        UsageError: an argument is wrong, or the folder holds something else.
        ModelError: the weights are missing or wrong.
    """
    options.check()
    if engine not in ENGINES:
        raise UsageError(f"{engine}: no such engine; there are {', '.join(ENGINES)}")
    if options.table == "parquet":
        from onrecord.export.parquet import statement_schema

        statement_schema()  # now, and not after the first shard
    folder = Folder(str(Path(out).absolute()))
    began = time.monotonic()
    with _only_run(folder):
        plan = _plan(folder, list(paths), options)
        job = Job(folder=folder, options=options)
        before = [report for shard in plan.shards if (report := finished(job, shard))]
        known = {report.number for report in before}
        left = [shard for shard in plan.shards if shard.number not in known]
        now: list[ShardReport] = []
        if engine == "dask":
            from onrecord.batch.dask import run_dask

            address = scheduler or os.environ.get("DASK_SCHEDULER_ADDRESS")
            if not address:
                raise UsageError("name the cluster: --scheduler tcp://HOST:8786, or $DASK_SCHEDULER_ADDRESS")
            reports = run_dask(job, left, scheduler=address, digest=plan.digest)
        else:
            workers = workers or os.cpu_count() or 1
            reports = run_local(job, left, workers=workers)
        for report in reports:
            now.append(report)
            yield report
        yield _finish(
            folder, plan, before, now, time.monotonic() - began, workers if engine == "local" else None
        )


def _plan(folder: Folder, paths: list[str | Path], options: Options) -> Plan:
    plan = kept_plan(folder)
    if plan is not None:
        check_same(plan, paths=paths, options=options, folder=folder)
        return plan
    plan = make_plan(paths, options)
    keep_plan(folder, plan)
    return plan


def _finish(
    folder: Folder,
    plan: Plan,
    before: list[ShardReport],
    now: list[ShardReport],
    seconds: float,
    workers: int | None,
) -> Report:
    """Write the errors and the report."""
    reports = sorted([*before, *now], key=lambda report: report.number)
    errors = [*plan.lost, *(error for report in reports for error in report.set_aside)]
    with whole_file(folder.errors) as file:
        for location, code, message in errors:
            line: dict[str, Any] = {"location": location, "code": code, "message": message}
            file.write(msgspec.json.encode(line) + b"\n")
    read_now = sum(report.read for report in now)
    busy = sum(report.seconds for report in now)
    report = Report(
        out=folder.path,
        read=sum(report.read for report in reports),
        statements=sum(report.statements for report in reports),
        set_aside=dict(sorted(Counter(code for _, code, _ in errors).items())),
        deaths=sum(report.deaths for report in reports),
        shards=len(plan.shards),
        shards_before=len(before),
        seconds=round(seconds, 3),
        pages_per_second=round(read_now / seconds, 2) if seconds else 0.0,
        pages_per_second_and_worker=round(read_now / busy, 2) if busy else 0.0,
        workers=workers,
    )
    with whole_file(folder.report) as file:
        file.write(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")
    return report


@contextmanager
def _only_run(folder: Folder) -> Iterator[None]:
    """Hold the folder: two runs would write each other's files.

    Raises:
        UsageError: another run holds it, or it is something else's.
    """
    try:
        if folder.root.exists() and not folder.plan.exists() and _foreign(folder.root):
            raise UsageError(f"{folder.path}: holds other files: name a folder that is empty or not there")
        folder.work.mkdir(parents=True, exist_ok=True)
        folder.mark(0).parent.mkdir(exist_ok=True)
        with (folder.work / "run.lock").open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise UsageError(f"{folder.path}: another batch is writing there") from None
            for part in folder.root.rglob(".*.part"):
                part.unlink(missing_ok=True)  # what a kill left half written
            yield
    except OSError as error:
        raise UsageError(f"{folder.path}: cannot be used ({error.strerror or error})") from error


def _foreign(root: Path) -> bool:
    return not root.is_dir() or any(path.name not in (".work", "done") for path in root.iterdir())
