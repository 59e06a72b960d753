from __future__ import annotations

import sys
from pathlib import Path

import pytest

from onrecord.errors import SourceError
from onrecord.sources import find_pages
from onrecord.types import Page

pytest.importorskip("fastwarc")


def response(
    url: str, body: bytes, kind: str = "text/html; charset=windows-1252", status: str = "200 OK"
) -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-10-14T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{hash(url) & 0xFFFFFFFF:08x}-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


RECORDS = [
    response("https://coast.example/1", "<p>The pier at Nîmes fell.</p>".encode("cp1252")),
    response("https://coast.example/photo", b"\x89PNG", "image/png"),
    response("https://coast.example/gone", b"<p>gone</p>", status="404 Not Found"),
    response("https://coast.example/2", b"<p>No one was hurt.</p>" * 50),
]


def test_html_responses_are_pages(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"".join(RECORDS))
    pages = [page for page in find_pages([tmp_path / "a.warc"]) if isinstance(page, Page)]
    assert [page.url for page in pages] == ["https://coast.example/1", "https://coast.example/2"]
    assert pages[0].content == "<p>The pier at Nîmes fell.</p>".encode("cp1252")
    assert pages[0].charset == "windows-1252"
    assert pages[1].location == f"{tmp_path / 'a.warc'}#4"


def test_a_file_that_breaks_off_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(b"".join(RECORDS)[:-300])
    first, last = find_pages([tmp_path / "a.warc"])
    assert isinstance(first, Page)
    assert isinstance(last, SourceError) and last.code == "truncated"


def test_without_the_library_the_error_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.warc").write_bytes(RECORDS[0])
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    (error,) = find_pages([tmp_path / "a.warc"])
    assert isinstance(error, SourceError) and error.code == "missing_extra"
    assert "onrecord[batch]" in str(error)
