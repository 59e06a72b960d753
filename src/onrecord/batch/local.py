"""The engine ``local``: threads that each watch over a child process on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from onrecord.batch.plan import Shard
from onrecord.batch.shards import Job, ShardReport, run_shard
from onrecord.batch.worker import Worker


def run_local(job: Job, shards: Sequence[Shard], *, workers: int) -> Iterator[ShardReport]:
    """Read the shards with so many processes, and yield each report as it comes.

    Leaving the iteration, for whatever reason, ends the processes; what they had read stays.
    """
    started: list[Worker] = []
    mine = threading.local()
    stopping = threading.Event()

    def task(shard: Shard) -> ShardReport:
        if not hasattr(mine, "worker"):
            mine.worker = Worker(memory=job.options.memory)
            started.append(mine.worker)
        if stopping.is_set():
            mine.worker.stop()
        return run_shard(job, shard, mine.worker)

    pool = ThreadPoolExecutor(max(1, min(workers, len(shards))), thread_name_prefix="onrecord-batch")
    try:
        for future in as_completed([pool.submit(task, shard) for shard in shards]):
            yield future.result()
    finally:
        stopping.set()
        for worker in started:
            worker.stop()
        pool.shutdown(wait=True, cancel_futures=True)
