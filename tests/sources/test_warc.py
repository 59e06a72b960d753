from __future__ import annotations

import gzip
import random
import re
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


# --- damage -------------------------------------------------------------------------------------------------------

PAGES = [
    response(f"https://coast.example/{n}", "".join(random.Random(n).choices("abcdefgh ", k=3000)).encode())
    for n in range(6)
]
MEMBERS = [gzip.compress(page, mtime=0) for page in PAGES]


def read(path: Path, data: bytes) -> tuple[list[int], list[str]]:
    """The numbers of the pages that were found in a file, and the codes of the errors among them."""
    path.write_bytes(data)
    found = list(find_pages([path]))
    pages = [int(str(page.url).rpartition("/")[2]) for page in found if isinstance(page, Page)]
    for page in found:
        if isinstance(page, Page):
            body = (
                PAGES[int(str(page.url).rpartition("/")[2])]
                .partition(b"\r\n\r\n")[2]
                .partition(b"\r\n\r\n")[2]
            )
            assert page.content == body.removesuffix(b"\r\n\r\n")
    return pages, [page.code for page in found if isinstance(page, SourceError)]


@pytest.mark.parametrize(("name", "pieces"), [("a.warc", PAGES), ("a.warc.gz", MEMBERS)])
def test_wherever_a_file_breaks_off_it_is_noticed(name: str, pieces: list[bytes], tmp_path: Path) -> None:
    whole = b"".join(pieces)
    ends = [sum(map(len, pieces[:count])) for count in range(len(pieces) + 1)]
    assert read(tmp_path / name, whole) == (list(range(6)), [])
    cuts = random.Random(1).sample(range(1, len(whole)), 60) + [
        end + more for end in ends[1:-1] for more in (1, 5, 12, 40)
    ]
    for cut in cuts:
        pages, codes = read(tmp_path / name, whole[:cut])
        at_least = sum(end <= cut for end in ends[1:])
        assert pages in (list(range(at_least)), list(range(at_least + 1))), cut
        missing_end = name == "a.warc" and cut + 4 >= min(
            end for end in ends if end >= cut
        )  # only the blank lines
        assert codes or cut in ends or missing_end, cut


@pytest.mark.parametrize(("name", "pieces"), [("a.warc", PAGES), ("a.warc.gz", MEMBERS)])
@pytest.mark.parametrize("number", [0, 2, 5])
def test_a_damaged_head_costs_its_record(name: str, pieces: list[bytes], number: int, tmp_path: Path) -> None:
    start = sum(map(len, pieces[:number]))
    data = bytearray(b"".join(pieces))
    data[start + 3 : start + 30] = b"#" * 27
    pages, codes = read(tmp_path / name, bytes(data))
    assert pages == [n for n in range(6) if n != number]
    assert codes == ["truncated" if number == 5 else "damaged"]


@pytest.mark.parametrize(("name", "pieces"), [("a.warc", PAGES), ("a.warc.gz", MEMBERS)])
def test_the_error_names_the_bytes_that_are_passed_over_and_no_others(
    name: str, pieces: list[bytes], tmp_path: Path
) -> None:
    start, end = sum(map(len, pieces[:2])), sum(map(len, pieces[:3]))
    data = bytearray(b"".join(pieces))
    data[start : start + 30] = b"#" * 30
    (tmp_path / name).write_bytes(data)
    (error,) = (one for one in find_pages([tmp_path / name]) if isinstance(one, SourceError))
    assert f"after response 2: bytes {start:,} to {end:,} are passed over" in error.message


def test_damage_within_a_record_costs_its_record(tmp_path: Path) -> None:
    for seed in range(40):
        rng = random.Random(seed)
        data = bytearray(b"".join(MEMBERS))
        place = rng.randrange(20, len(data) - 20)
        data[place : place + 12] = bytes(rng.randrange(256) for _ in range(12))
        path = tmp_path / "a.warc.gz"
        path.write_bytes(data)
        found = list(find_pages([path]))
        assert len([page for page in found if isinstance(page, Page)]) >= 4, seed
        assert [page for page in found if isinstance(page, SourceError)], seed


def test_a_length_too_long_does_not_swallow_the_rest(tmp_path: Path) -> None:
    data = b"".join([PAGES[0], PAGES[1].replace(b"Content-Length: ", b"Content-Length: 9", 1), *PAGES[2:]])
    data = data.replace(
        b"msgtype=response\r\nContent-Length: 3", b"msgtype=response\r\nContent-Length: 93", 1
    )
    pages, codes = read(tmp_path / "a.warc", data)
    assert pages[-4:] == [2, 3, 4, 5] and codes


@pytest.mark.parametrize("second", [b"no record at all", b"WARC/1.0\r\nWARC-Type response\r\n\r\n", b""])
def test_a_member_that_is_read_by_itself_may_be_damaged_too(second: bytes, tmp_path: Path) -> None:
    """The first says that it is longer than the file: what follows it is read, a member at a time."""
    long = re.sub(rb"(?<=response\r\nContent-Length: )\d+", b"1000000000000", PAGES[0])
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(long) + gzip.compress(second) + MEMBERS[1] + MEMBERS[2])
    found = list(find_pages([path]))
    assert [page.url for page in found if isinstance(page, Page)] == [
        "https://coast.example/1",
        "https://coast.example/2",
    ]
    assert [page.code for page in found if not isinstance(page, Page)][0] == "too_large"
