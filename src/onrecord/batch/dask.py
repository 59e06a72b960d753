"""The engine ``dask``: the same shards as tasks on a cluster that is there already (needs the extra ``batch``).

Every machine must see the inputs and the output folder under the same paths, and have the same onrecord. A task
starts a child process as the local engine does, so that a page that kills it leaves Dask's own worker alone. A worker
that is lost has its tasks done elsewhere, from where their journals end; when the scheduler itself is gone, the run
waits for it and hands in again what has no mark.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from typing import Any

from onrecord._version import __version__
from onrecord.batch.plan import Shard
from onrecord.batch.shards import Job, ShardReport, finished, run_shard
from onrecord.batch.worker import Worker
from onrecord.errors import ModelError, UsageError
from onrecord.reader import model_of

PATIENCE = 600.0
"""Seconds that the run waits for a scheduler that is gone."""

AT_FIRST = 30.0
"""Seconds that it waits for one that it has never seen: more often the address is wrong."""

LOST = (OSError, CancelledError)
"""What says that the scheduler is gone, or has forgotten our tasks."""

_here = threading.local()
_log = logging.getLogger("onrecord")


def run_dask(job: Job, shards: Sequence[Shard], *, scheduler: str, digest: str) -> Iterator[ShardReport]:
    """Read the shards on the cluster, and yield each report as it comes.

    Raises:
        UsageError: Dask is not installed, or no scheduler answers in time.
        ModelError: a machine of the cluster has another onrecord or other weights.
    """
    _distributed()
    left = {shard.number: shard for shard in shards}
    patience = AT_FIRST
    while left:
        client = _connect(scheduler, patience)
        patience = PATIENCE
        try:
            for report in _submitted(client, job, list(left.values()), digest):
                del left[report.number]
                yield report
        except LOST as error:
            _log.warning(
                "the scheduler at %s is gone (%s): waiting for it", scheduler, error or type(error).__name__
            )
        finally:
            _close(client)
        # What was finished while nobody could tell us is not handed in again.
        for shard in list(left.values()):
            if done := finished(job, shard):
                del left[shard.number]
                yield done


def _submitted(client: Any, job: Job, shards: Sequence[Shard], digest: str) -> Iterator[ShardReport]:
    distributed = _distributed()
    # Not pure: the result of an earlier run of the same arguments is no result of this one.
    futures = client.map(
        _task, shards, job=job, version=__version__, digest=digest, pure=False, batch_size=1_000
    )
    for future in distributed.as_completed(futures, loop=client.loop):
        try:
            yield future.result()
        except distributed.KilledWorker:
            # So many workers were lost with it that Dask suspects the task. It is no fault of a page's: a
            # page meets the child alone.
            future.retry()
            raise ConnectionError("workers were lost again and again") from None


def _task(shard: Shard, *, job: Job, version: str, digest: str) -> ShardReport:
    """One shard, on a machine of the cluster."""
    if version != __version__ or model_of(job.options.model).digest != digest:
        raise ModelError(
            f"a machine of the cluster has onrecord {__version__} or other weights: install {version} on all"
        )
    if not hasattr(_here, "worker"):
        _here.worker = Worker(memory=job.options.memory)
    try:
        return run_shard(job, shard, _here.worker)
    except OSError as error:  # a connection that breaks is one, too: say that it is none
        raise UsageError(
            f"{job.folder.path}: cannot be used on a machine of the cluster ({error})"
        ) from error


def _connect(scheduler: str, patience: float) -> Any:
    distributed = _distributed()
    ends = time.monotonic() + patience
    while True:
        try:
            return distributed.Client(scheduler, timeout="10s", set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            if time.monotonic() > ends or isinstance(error, ValueError):
                raise UsageError(
                    f"{scheduler}: no Dask scheduler answers ({error}); start one: dask scheduler"
                ) from error
            time.sleep(1)


def _close(client: Any) -> None:
    try:
        client.close(timeout=5)
    except Exception as error:  # the connection it would close is what was lost
        _log.debug("closing the client: %s", error)


def _distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        message = 'the engine dask needs a library that is not installed: pip install "onrecord[batch]"'
        raise UsageError(message) from error
    return distributed
