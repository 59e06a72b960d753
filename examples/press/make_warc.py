"""Build ``archive/pages.warc.gz`` from the HTML pages of the sample press: ``python make_warc.py [OUT]``.

A web archive as a crawler leaves it: a ``warcinfo`` record, then for each page a ``request`` and its ``response``,
and among them what is no report: a redirect, a page not found, a style sheet, an image. Every record is a gzip
member of its own. Addresses and capture times come from ``gold.json``; nothing depends on the clock, so that the
uncompressed bytes are the same each time. Standard library only.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
ARCHIVE = HERE / "archive" / "pages.warc.gz"
PIXEL = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
NOT_FOUND = (
    b"<!DOCTYPE html><title>Not found</title><h1>404</h1><p>This page has gone to press without us.</p>"
)
DOMAIN = "https://www.meridian-news.example"


def digest(data: bytes) -> str:
    """Return the SHA-1 of ``data`` as WARC writes it, in base 32."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def record(kind: str, *, date: str, block: bytes, content_type: str, target: str | None = None) -> bytes:
    """Return one WARC/1.1 record as a gzip member; its identifier is made from what it holds."""
    name = f"{kind} {target} {date} {digest(block)}"
    headers = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}>"),
        ("WARC-Date", date),
        *([("WARC-Target-URI", target)] if target else []),
        ("WARC-Block-Digest", digest(block)),
        ("Content-Type", content_type),
        ("Content-Length", str(len(block))),
    ]
    head = "WARC/1.1\r\n" + "".join(f"{key}: {value}\r\n" for key, value in headers) + "\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n", compresslevel=9, mtime=0)


def exchange(
    target: str, date: str, body: bytes, *, status: str = "200 OK", media: str = "text/html", more: str = ""
) -> bytes:
    """Return the request for ``target`` and the response with ``body``, as two records."""
    parts = urlsplit(target)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    request = f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept: */*\r\n\r\n".encode()
    lines = (
        f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode()
    )
    return record(
        "request", date=date, block=request, content_type="application/http; msgtype=request", target=target
    ) + record(
        "response",
        date=date,
        block=lines + body,
        content_type="application/http; msgtype=response",
        target=target,
    )


def records(reports: dict[str, dict[str, str]]) -> Iterator[bytes]:
    """Yield the archive's records in order of capture, the reports among other things."""
    pages = [report for report in reports.values() if report["format"] == "html"]
    pages.sort(key=lambda report: (report["captured"], report["file"]))
    first, last = pages[0]["captured"], pages[-1]["captured"]
    info = (
        b"software: make_warc.py\r\nformat: WARC File Format 1.1\r\ndescription: sample press, invented\r\n"
    )
    yield record("warcinfo", date=first, block=info, content_type="application/warc-fields")
    yield exchange(f"{DOMAIN}/", first, b"", status="302 Found", more=f"Location: {DOMAIN}/varenia\r\n")
    for report in pages:
        yield exchange(report["url"], report["captured"], (HERE / report["file"]).read_bytes())
    yield exchange(f"{DOMAIN}/media/none.gif", last, PIXEL, media="image/gif")
    yield exchange(f"{DOMAIN}/style.css", last, b"nav { display: flex }\n", media="text/css")
    yield exchange(f"{DOMAIN}/2026/02/30/no-such-day", last, NOT_FOUND, status="404 Not Found")


def build() -> bytes:
    """Return the whole archive."""
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    return b"".join(records(gold["reports"]))


def main(arguments: list[str]) -> None:
    """Write the archive to the path given, or to its place beside this script."""
    out = Path(arguments[0]) if arguments else ARCHIVE
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(build())


if __name__ == "__main__":
    main(sys.argv[1:])
