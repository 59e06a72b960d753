"""A disk that is full: a file system of some kilobytes where one may be mounted, and a limit on the size of files.

Whatever is run must end with an error that says so, leave what was acknowledged as it was, and come to its end once
there is room.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.chaos import batch
from benchmarks.chaos.add import OPTIONS
from benchmarks.chaos.ledgers import contents, make_articles, unsound
from benchmarks.chaos.trials import ONRECORD, Trial, complaints

FULL = 0.98
"""The share of what is needed that the largest of the small disks has."""

Command = list[str]


class Disk:
    """Where a command may write ``size`` bytes, or as many to a single file, and later as many as it wants."""

    def __init__(self, place: Path, size: int, *, mounted: bool) -> None:
        self.place = place
        self._limit = None if mounted else size

    def run(self, command: Command) -> subprocess.CompletedProcess[bytes]:
        """Run the command on it."""
        return subprocess.run(command, capture_output=True, preexec_fn=self._limited)

    def make_room(self) -> None:
        """Take the limit away."""
        if self._limit is None:
            subprocess.run(["mount", "-o", "remount,size=256m", str(self.place)], check=True)
        self._limit = None

    def _limited(self) -> None:
        if self._limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (self._limit, self._limit))


@contextmanager
def _mounted(place: Path, size: int) -> Iterator[Disk]:
    place.mkdir()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=True, capture_output=True
    )
    try:
        yield Disk(place, size, mounted=True)
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def _limited(place: Path, size: int) -> Iterator[Disk]:
    place.mkdir()
    yield Disk(place, size, mounted=False)
    shutil.rmtree(place)


def may_mount(folder: Path) -> bool:
    """Whether a small file system can be mounted here."""
    place = folder / "mount"
    try:
        with _mounted(place, 1 << 16):
            pass
    except (OSError, subprocess.CalledProcessError):
        return False
    finally:
        place.rmdir()
    return True


def run(folder: Path, *, sizes: int, articles: int = 500) -> Trial:
    """So many sizes of disk for each command."""
    began = time.monotonic()
    source = folder / "news.jsonl"
    make_articles(source, articles)
    kinds = [_limited, *([_mounted] if may_mount(folder) else [])]
    faults: list[str] = []
    refused = tried = 0
    for trial in (_add, _batch, _export):
        whole = folder / f"whole{trial.__name__}"
        whole.mkdir()
        command, check = trial(source, whole)
        subprocess.run(command(whole), capture_output=True, check=True)
        needed = {
            _limited: max(path.stat().st_size for path in whole.rglob("*") if path.is_file()),
            _mounted: sum(path.stat().st_size for path in whole.rglob("*") if path.is_file()),
        }
        for kind in kinds:
            for number in range(sizes):
                # The ledger that is exported from must find room on it.
                least = (whole / "news.db").stat().st_size if trial is _export and kind is _mounted else 0
                size = least + int((needed[kind] - least) * FULL * (number + 1) / sizes)
                with kind(folder / f"disk{tried}", size) as disk:
                    if trial is _export:
                        shutil.copy(whole / "news.db", disk.place / "news.db")
                    done = disk.run(command(disk.place))
                    refused += done.returncode != 0
                    faults += [
                        f"{trial.__name__}, {size:,} bytes: {said}"
                        for said in complaints(done, codes=(0, 1, 2))
                    ]
                    disk.make_room()
                    faults += complaints(disk.run(command(disk.place)), codes=(0,))
                    faults += [f"{trial.__name__}, {size:,} bytes: {said}" for said in check(disk.place)]
                tried += 1
    return Trial(
        name="disk",
        tried=tried,
        of="disks too small for `add`, `batch` and `export`",
        seconds=time.monotonic() - began,
        told=f"{refused} ended with an error, the others needed less; all came to their end once there was room"
        + ("" if len(kinds) == 2 else " (by the limit on files alone: nothing may be mounted here)"),
        faults=tuple(faults),
    )


Check = Callable[[Path], list[str]]


def _add(source: Path, whole: Path) -> tuple[Callable[[Path], Command], Check]:
    def check(place: Path) -> list[str]:
        wrong = unsound(place / "news.db")
        return wrong or _differs(contents(place / "news.db"), contents(whole / "news.db"))

    return lambda place: [
        *ONRECORD, "add", str(source), "--ledger", str(place / "news.db"), *OPTIONS,
    ], check  # fmt: skip


def _batch(source: Path, whole: Path) -> tuple[Callable[[Path], Command], Check]:
    def check(place: Path) -> list[str]:
        return _differs(batch.tables(place / "out"), batch.tables(whole / "out"))

    return lambda place: [
        *batch.COMMAND, str(source), "--out", str(place / "out"), *batch.OPTIONS,
    ], check  # fmt: skip


def _export(source: Path, whole: Path) -> tuple[Callable[[Path], Command], Check]:
    add, _ = _add(source, whole)
    subprocess.run(add(whole), capture_output=True, check=True)

    def check(place: Path) -> list[str]:
        left = [path.name for path in place.iterdir() if not path.name.startswith(("news.", "out."))]
        wrong = [f"left behind: {', '.join(left)}"] if left else []
        return wrong + _differs((place / "out.jsonl").read_bytes(), (whole / "out.jsonl").read_bytes())

    return lambda place: [
        *ONRECORD, "export", "--to", "jsonl", "--out", str(place / "out.jsonl"), "--ledger", str(place / "news.db"),
    ], check  # fmt: skip


def _differs(found: object, wanted: object) -> list[str]:
    return [] if found == wanted else ["what is there in the end differs from what a large disk holds"]
