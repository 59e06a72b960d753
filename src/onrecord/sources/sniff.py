"""What a file holds: by its suffix, else by its first bytes."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Form = Literal["html", "text", "articles", "warc", "feed", "parquet"]

SUFFIXES: dict[str, Form] = {
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".txt": "text", ".md": "text", ".text": "text",
    ".jsonl": "articles", ".jsonl.gz": "articles", ".ndjson": "articles", ".ndjson.gz": "articles",
    ".parquet": "parquet",
    ".warc": "warc", ".warc.gz": "warc",
    ".rss": "feed", ".atom": "feed",
}  # fmt: skip

_ASSET_NAMES = (
    ".css .js .mjs .map .json .png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .woff "
    ".woff2 .ttf .otf .eot "
    ".mp3 .mp4 .m4a .ogg .wav .webm .mov .avi .db .db-wal .db-shm "
    ".csv .py .pyc .toml .yaml .yml .ini .lock"
)
ASSETS = frozenset(_ASSET_NAMES.split())
"""What lies beside saved pages and is none: passed over in a folder, read when named."""

HEAD_BYTES = 4096
_XML_START = re.compile(rb"^\s*(?:(?:<!--[^>]{0,2000}-->|<\?[^>]{0,500}\?>)\s*){0,20}<([A-Za-z!:]+)")
_HTML_TAG = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|meta|div|title)\b", re.IGNORECASE)
_FEED_ROOTS = frozenset({b"rss", b"feed", b"rdf:rdf"})


def form_by_name(path: PurePath) -> Form | None:
    """The form that the file's suffix tells, or None."""
    name = path.name.lower()
    if name.endswith(".gz"):
        return next((form for suffix, form in SUFFIXES.items() if name.endswith(suffix)), None)
    return SUFFIXES.get(path.suffix.lower())


def form_by_head(head: bytes) -> Form:
    """The form that the first bytes tell; ``text`` when they tell nothing."""
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"WARC/"):
        return "warc"
    head = _plain_head(head)
    start = _XML_START.match(head)
    root = start.group(1).lower() if start else b""
    if root in _FEED_ROOTS:
        return "feed"
    if root in (b"html", b"!doctype") or _HTML_TAG.search(head):
        return "html"
    if head.lstrip().startswith(b"{") and b'"text"' in head:
        return "articles"
    return "text"


def _plain_head(head: bytes) -> bytes:
    """The first bytes without their byte-order mark, in ASCII-compatible form."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[2:].replace(b"\x00", b"")
    return head.removeprefix(b"\xef\xbb\xbf")
