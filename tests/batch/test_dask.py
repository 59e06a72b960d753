"""The engine ``dask`` on a real cluster: a scheduler and workers that are processes of their own, and are killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from onrecord.batch import dask, plan
from onrecord.batch.run import run_batch
from onrecord.errors import UsageError
from tests.batch.conftest import QUICK, Runner, articles, errors, ids, said

pytest.importorskip("distributed")

PRELOAD = Path(__file__).parent / "poisonous_worker.py"
OPTIONS = msgspec.structs.replace(QUICK, time_limit=30)


class Cluster:
    """A scheduler and workers, each a process."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        self._folder = folder
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, command: str, *arguments: str) -> subprocess.Popen[bytes]:
        environ = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "POISONED_CHILD": str(PRELOAD.with_name("poisoned_child.py")),
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", command, *arguments],
            cwd=self._folder,
            env=environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.processes.append(process)
        return process

    def scheduler(self) -> subprocess.Popen[bytes]:
        return self.start("scheduler", "--host", "127.0.0.1", "--port", str(self.port), "--no-dashboard")

    def worker(self) -> subprocess.Popen[bytes]:
        return self.start(
            "worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--preload", str(PRELOAD),
            "--death-timeout", "120",
        )  # fmt: skip

    def close(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    made = Cluster(tmp_path)
    yield made
    made.close()


def when(done: Callable[[], bool], act: Callable[[], object]) -> threading.Thread:
    """Do something in another thread as soon as something else is so."""

    def wait() -> None:
        while not done():
            time.sleep(0.05)
        act()

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    return thread


@pytest.mark.timeout(600)
def test_workers_lost_a_poison_page_and_a_scheduler_restarted(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LINES_PART", 500)
    texts = [f"POISON slow {said(n)}" for n in range(40)]
    texts[7] = "POISON segv"
    path = articles(tmp_path / "news.jsonl", *texts)
    out = tmp_path / "out"
    scheduler, first = cluster.scheduler(), cluster.worker()

    def marks(at_least: int) -> Callable[[], bool]:
        return lambda: len(list(out.glob("done/*.json"))) >= at_least

    def lose_worker() -> None:
        first.kill()
        cluster.worker()

    def restart_scheduler() -> None:
        scheduler.kill()
        scheduler.wait()
        cluster.scheduler()
        cluster.worker()  # as whatever keeps a cluster up starts them again

    when(marks(2), lose_worker)
    when(marks(6), restart_scheduler)
    *_, report = run_batch([path], out, options=OPTIONS, engine="dask", scheduler=cluster.address)
    assert ids(out) == [f"a{n}" for n in range(40) if n != 7]
    (error,) = errors(out)
    assert error["code"] == "killed" and "SIGSEGV" in error["message"]
    assert scheduler.returncode == first.wait() == -signal.SIGKILL
    assert report.read == 39 and report.shards > 6  # type: ignore[union-attr]
    assert list((out / ".work").iterdir()) == [out / ".work" / "run.lock"]


def test_without_a_scheduler(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = articles(tmp_path / "news.jsonl", said(1))
    monkeypatch.delenv("DASK_SCHEDULER_ADDRESS", raising=False)
    with pytest.raises(UsageError, match="name the cluster"):
        run(path, tmp_path / "out", engine="dask")
    monkeypatch.setattr(dask, "AT_FIRST", 0)
    with pytest.raises(UsageError, match=r"127\.0\.0\.1:1: no Dask scheduler answers"):
        run(path, tmp_path / "out", engine="dask", scheduler="tcp://127.0.0.1:1")


def test_without_dask_the_extra_is_named(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"onrecord\[batch\]"):
        run(
            articles(tmp_path / "news.jsonl", said(1)), tmp_path / "out", engine="dask", scheduler="tcp://h:1"
        )
