"""A clock that jumps, forwards and backwards, by hours, years and decades, while commands run.

The system's clock functions are taken over by a small library that is loaded before all others, so that Python,
SQLite and every library see the jumps; the clock that only counts on is left alone, as on a real machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from benchmarks.chaos import batch
from benchmarks.chaos.add import OPTIONS
from benchmarks.chaos.ledgers import contents, make_articles, unsound
from benchmarks.chaos.trials import ONRECORD, Trial, complaints

JUMPS = (0, 3600, -3600, -400 * 86400, 20 * 365 * 86400, -40 * 365 * 86400, 75 * 365 * 86400)
"""Seconds that the clock is wrong by, one after the other: from about 1985 to 2100, past what 32 bits hold."""

_LIBRARY = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/time.h>
#include <time.h>
static const long jumps[] = {%s};
static unsigned calls;
static long jump(void) {
  return jumps[(__sync_fetch_and_add(&calls, 1) / 3) %% (sizeof jumps / sizeof *jumps)];
}
int clock_gettime(clockid_t id, struct timespec *t) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
  int r = real(id, t);
  if (r == 0 && id == CLOCK_REALTIME) t->tv_sec += jump();
  return r;
}
int gettimeofday(struct timeval *t, void *z) {
  struct timespec now;
  if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
  t->tv_sec = now.tv_sec; t->tv_usec = now.tv_nsec / 1000;
  return 0;
}
time_t time(time_t *t) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (t) *t = now.tv_sec;
  return now.tv_sec;
}
"""


def run(folder: Path, *, rounds: int, articles: int = 300) -> Trial:
    """So many rounds of adding, judging what is due, searching, exporting and batches."""
    began = time.monotonic()
    library = _library(folder)
    if library is None:
        return Trial(
            name="clock", tried=0, of="commands", seconds=0.0, told="not run: no C compiler (cc) is here"
        )
    jumping = os.environ | {"LD_PRELOAD": str(library)}
    source = folder / "news.jsonl"
    make_articles(source, articles)
    faults: list[str] = []
    seen = subprocess.run(
        ["python3", "-c", "import time; print(*{round(time.time() / 3e7) for _ in range(40)})"],
        capture_output=True,
        env=jumping,
    )
    if len(seen.stdout.split()) < 4:
        faults.append(f"the clock does not jump: {seen.stdout!r}")
    wanted, tables = None, None
    tried = 0
    for number in range(rounds + 1):
        environ = jumping if number else None  # first as it should be
        place = folder / f"round{number}"
        place.mkdir()
        ledger = ["--ledger", str(place / "news.db")]
        for command in (
            [*ONRECORD, "add", str(source), *OPTIONS, *ledger],
            [*ONRECORD, "add", str(source), *OPTIONS, *ledger],
            [*ONRECORD, "due", "--json", *ledger],
            [*ONRECORD, "due", "--ics", str(place / "due.ics"), *ledger],
            [*ONRECORD, "search", "pier", "--json", *ledger],
            [*batch.COMMAND, str(source), "--out", str(place / "out"), *batch.OPTIONS],
        ):
            done = subprocess.run(command, capture_output=True, env=environ)
            faults += [f"{' '.join(command[3:4])}: {said}" for said in complaints(done, codes=(0,))]
            tried += 1
        faults += unsound(place / "news.db")
        found = contents(place / "news.db"), batch.tables(place / "out")
        wanted, tables = (wanted, tables) if number else found
        if found != (wanted, tables):
            faults.append("records differ from those read under a sound clock")
    return Trial(
        name="clock",
        tried=tried,
        of="commands under a clock that jumps",
        seconds=time.monotonic() - began,
        told="between 1985 and 2100 every three calls: the same records and tables, nothing given up too soon",
        faults=tuple(faults),
    )


def _library(folder: Path) -> Path | None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    source, library = folder / "jumps.c", folder / "jumps.so"
    source.write_text(_LIBRARY % ", ".join(map(str, JUMPS)), encoding="utf-8")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True)
    return library
