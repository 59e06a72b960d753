"""Small files that become large, deep or slow: each read beside a good page, within limits of time and memory."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import resource
import socket
import subprocess
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from benchmarks.chaos.trials import ONRECORD, Trial, complaints

SECONDS = 60
"""What one bomb may take by the processor's clock, the good page and the start of Python included."""

WAIT = 600.0
"""What it may take by the clock on the wall."""

ADDRESS_SPACE = 4 << 30
MOST_MEMORY = 1200
"""MiB that may be resident: a page of 20 MB is taken apart within that."""

SECRET = "the-key-to-the-harbour"
GOOD = "Mayor Ona Brill said the pool may reopen in May. “The roof is sound,” she said."


def run(folder: Path, *, quick: bool = False) -> Trial:
    """Every bomb; ``quick``: one of each kind that is small."""
    began = time.monotonic()
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    good = folder / "good.jsonl"
    good.write_text(json.dumps({"id": "good", "text": GOOD}) + "\n", encoding="utf-8")
    faults: list[str] = []
    highest = longest = 0.0
    with _listener() as (port, visitors):
        bombs = {name: _SMALL[name] for name in _QUICK} if quick else _SMALL | _LARGE
        for name, make in bombs.items():
            path = folder / name
            path.write_bytes(make(folder, port))
            told, seconds, memory = _read(path, good)
            faults += [f"{name}: {said}" for said in told]
            highest, longest = max(highest, memory), max(longest, seconds)
            path.unlink()
    if visitors:
        faults.append(f"{len(visitors)} connections were made that nobody asked for")
    return Trial(
        name="bombs",
        tried=len(bombs),
        of="bombs",
        seconds=time.monotonic() - began,
        told=f"the good page beside each was read; at most {highest:,.0f} MiB and {longest:.0f} s of one core, no "
        "other file shown, no connection made",
        faults=tuple(faults),
    )


def _read(bomb: Path, good: Path) -> tuple[list[str], float, float]:
    """What is wrong, the seconds of processor time, and the MiB of memory that it took."""
    reviews = bomb.name.endswith(".json")
    ledger = ["--ledger", str(bomb.parent / "bombs.db")]
    if reviews:
        command = [*ONRECORD, "add", str(good), "--model", "rules", *ledger]
        subprocess.run(command, capture_output=True, check=True)
        command = [*ONRECORD, "import", str(bomb), "--json", *ledger]
    else:
        command = [*ONRECORD, "read", str(bomb), str(good), "--json", "--model", "rules"]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors, preexec_fn=_limit)
        timer = threading.Timer(WAIT, process.kill)
        timer.start()
        memory = _watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        errors.seek(0)
        output = out.read()
        done = subprocess.CompletedProcess(command, process.returncode, output, errors.read())
    wrong = complaints(done, codes=(0, 1))
    if not reviews and b"Ona Brill" not in output:
        wrong.append("the good page beside it was not read")
    if SECRET.encode() in output + done.stderr:
        wrong.append("it shows what stands in another file")
    if memory > MOST_MEMORY:
        wrong.append(f"it took {memory:,.0f} MiB")
    return wrong, usage.ru_utime + usage.ru_stime, memory


def _watch(pid: int) -> float:
    """The most MiB that a process held, once it has ended. (What the system counts for a child begins with what its
    parent held.)"""
    most = 0.0
    while os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        found = _HIGHEST.search(Path(f"/proc/{pid}/status").read_text(encoding="utf-8"))
        most = max(most, int(found[1]) / 1024 if found else 0.0)
        time.sleep(0.02)
    return most


_HIGHEST = re.compile(r"VmHWM:\s+(\d+) kB")


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


@contextmanager
def _listener() -> Iterator[tuple[int, list[object]]]:
    """A port on this machine, and who came to it."""
    visitors: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def wait() -> None:
            with suppress(OSError):
                while True:
                    visitor, address = server.accept()
                    visitors.append(address)
                    visitor.close()

        threading.Thread(target=wait, daemon=True).start()
        yield server.getsockname()[1], visitors


# --- bombs ---------------------------------------------------------------------------------------------------------

Make = Callable[[Path, int], bytes]


def _zeros(megabytes: int, level: int = 9) -> bytes:
    """Gzip of so many megabytes of zeros."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=level, mtime=0) as file:
        for _ in range(megabytes):
            file.write(bytes(1 << 20))
    return packed.getvalue()


def _zip(folder: Path, port: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(10):
            file.writestr(f"{number}.txt", bytes(50 << 20))
    return packed.getvalue()


def _rss(inner: str, *, before: str = "") -> bytes:
    item = f"<item><title>T</title><description>{inner}</description></item>"
    return f'<?xml version="1.0"?>{before}<rss version="2.0"><channel>{item}</channel></rss>'.encode()


def _laughs(folder: Path, port: int) -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return _rss("&l11;", before=f'<!DOCTYPE r [<!ENTITY l0 "lol">{entities}]>')


def _quadratic(folder: Path, port: int) -> bytes:
    return _rss("&a;" * 50_000, before=f'<!DOCTYPE r [<!ENTITY a "{"a" * 50_000}">]>')


def _file_entity(folder: Path, port: int) -> bytes:
    uri = (folder / "secret.txt").as_uri()
    return _rss("Words &x; words.", before=f'<!DOCTYPE r [<!ENTITY x SYSTEM "{uri}">]>')


def _net_entity(folder: Path, port: int) -> bytes:
    dtd = f'<!DOCTYPE r SYSTEM "http://127.0.0.1:{port}/r.dtd" [<!ENTITY x SYSTEM "http://127.0.0.1:{port}/x">]>'
    return _rss("Words &x; words.", before=dtd)


def _html_entities(folder: Path, port: int) -> bytes:
    uri = (folder / "secret.txt").as_uri()
    return (
        f'<!DOCTYPE html SYSTEM "http://127.0.0.1:{port}/h.dtd" [<!ENTITY x SYSTEM "{uri}">]><html>'
        f'<link rel=stylesheet href="http://127.0.0.1:{port}/s.css"><img src="http://127.0.0.1:{port}/i.png">'
        f'<iframe src="{uri}"></iframe><article><p>Words &x; of the harbour board.</p></article></html>'
    ).encode()


def _deep(opened: str, count: int, inner: str = "", closed: str = "") -> Make:
    return lambda folder, port: (opened * count + inner + closed * count).encode()


def _linked_data(folder: Path, port: int) -> bytes:
    deep = "[" * 100_000 + "]" * 100_000
    return f'<html><script type="application/ld+json">{deep}</script><p>{GOOD}</p></html>'.encode()


def _deep_line(folder: Path, port: int) -> bytes:
    return b'{"text": ' + b"[" * 1_000_000 + b"\n" + json.dumps({"text": GOOD}).encode() + b"\n"


def _deep_reviews(folder: Path, port: int) -> bytes:
    return b'{"@graph": ' * 100_000 + b"1" + b"}" * 100_000


def _deep_feed(folder: Path, port: int) -> bytes:
    return _rss("<div>" * 200_000)


def _warc_of(body: bytes, headers: str = "") -> bytes:
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{headers}\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://coast.example/1\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def _parquet(rows: int, megabytes: int, word: str) -> Make:
    def make(folder: Path, port: int) -> bytes:
        import pyarrow as arrow
        import pyarrow.parquet as parquet

        out = io.BytesIO()
        words = [word * (megabytes * (1 << 20) // len(word))]
        texts = arrow.DictionaryArray.from_arrays(arrow.array([0] * rows), arrow.array(words))
        parquet.write_table(arrow.table({"text": texts}), out, compression="zstd")
        return out.getvalue()

    return make


_SMALL: dict[str, Make] = {
    "laughs.rss": _laughs,
    "quadratic.rss": _quadratic,
    "file.rss": _file_entity,
    "net.rss": _net_entity,
    "entities.html": _html_entities,
    "linked-data.html": _linked_data,
    "deep-line.jsonl": _deep_line,
    "deep.json": _deep_reviews,
    "deep-list.json": _deep("[", 1_000_000, closed="]"),
    "long-number.json": lambda folder, port: (
        b'{"@type": "ClaimReview", "claimReviewed": ' + b"9" * 1_000_000 + b"}"
    ),
    "long-number.jsonl": lambda folder, port: b'{"text": "Words.", "id": ' + b"9" * 1_000_000 + b"}\n",
}
_QUICK = ("laughs.rss", "net.rss", "entities.html", "deep-line.jsonl", "long-number.json")
_LARGE: dict[str, Make] = {
    "archive.html": _zip,
    "archive.txt": _zip,
    "archive.jsonl.gz": _zip,
    "archive.warc.gz": _zip,
    "archive.parquet": _zip,
    "line.jsonl.gz": lambda folder, port: _zeros(2000),
    "blank.jsonl.gz": lambda folder, port: gzip.compress(b"\n" * (100 << 20), mtime=0),
    "page.txt.gz": lambda folder, port: _zeros(1000),
    "record.warc.gz": lambda folder, port: gzip.compress(_warc_of(bytes(200 << 20)), mtime=0),
    "body.warc.gz": lambda folder, port: gzip.compress(
        _warc_of(_zeros(500), "Content-Encoding: gzip\r\n"), mtime=0
    ),
    "rows.parquet": _parquet(500, 10, " "),
    "large-rows.parquet": _parquet(3000, 24, "harbour "),
    "row.parquet": _parquet(1, 400, "harbour "),
    "deep.rss": _deep_feed,
    "deep.html": _deep("<div>", 1_000_000, GOOD),
    "tables.html": _deep("<table><tr><td>", 100_000, GOOD),
    "quotes.txt": _deep("“", 1_000_000, GOOD, "”"),
    "brackets.txt": _deep("(", 1_000_000, GOOD, ")"),
    "less-than.html": _deep("<", 19_000_000),
    "ampersands.html": _deep("&", 4_000_000, GOOD),
    "attributes.html": lambda folder, port: b"<p " + b"a=b " * 2_000_000 + b">" + GOOD.encode(),
    "metas.html": _deep("<meta name=author content='A B'>", 300_000, f"<p>{GOOD}</p>"),
    "comments.html": _deep("<!--", 1_000_000, GOOD),
    "word.txt": _deep("a", 19_000_000),
    "spaces.txt": _deep(" ", 19_000_000, GOOD),
    "lines.txt": _deep("\n", 19_000_000, GOOD),
    "accents.txt": _deep("e\u0301", 3_000_000),
    "nulls.html": _deep("\0", 19_000_000, GOOD),
    "too-large.txt": _deep("Words. ", 4_000_000),
}
