from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources import MAX_PAGE_BYTES, find_pages
from onrecord.sources.articles import articles_of_stream
from onrecord.sources.sniff import form_by_head
from onrecord.types import Page

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Coast</title><language>en</language>
<item><title>Pier falls</title><link>https://coast.example/1</link><pubDate>Fri, 14 Oct 2022 10:00:00 GMT</pubDate>
<description>&lt;p&gt;The pier fell.&lt;/p&gt;</description></item>
<item><title>No text</title><link>https://coast.example/2</link></item></channel></rss>"""


def found(*locations: object, stdin: bytes | None = None) -> list[Page | PageError]:
    return list(
        find_pages([str(x) for x in locations], stdin=io.BytesIO(stdin) if stdin is not None else None)
    )


def only(pages: list[Page | PageError]) -> Page:
    assert len(pages) == 1 and isinstance(pages[0], Page), pages
    return pages[0]


def failed(pages: list[Page | PageError]) -> PageError:
    assert len(pages) == 1 and isinstance(pages[0], PageError), pages
    return pages[0]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", "Plain words", "text"), ("a.md", "# Words", "text"), ("a.html", "words", "html"), ("a.HTM", "words", "html"),
        ("noname", "<!DOCTYPE html><p>x", "html"), ("noname", "Plain words", "text"), ("saved.txt", "<html><body>x", "html"),
    ],
)  # fmt: skip
def test_kinds_by_suffix_else_by_content(tmp_path: Path, name: str, content: str, kind: str) -> None:
    (tmp_path / name).write_text(content)
    page = only(found(tmp_path / name))
    assert (page.kind, page.content) == (kind, content.encode())
    assert page.location == str(tmp_path / name)


def test_folders_are_sorted_and_searched_below(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b.html", "c/.hidden.txt", "c/photo.png", "c/style.css"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")
    names = [Path(page.location).relative_to(tmp_path).as_posix() for page in found(tmp_path)]
    assert names == ["a/b.html", "a/z.txt", "b.txt"]


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert only(found(tmp_path)).location.endswith("a.txt")


def test_broken_links_and_missing_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    assert "leads nowhere" in str(failed(found(tmp_path)))
    assert isinstance(failed(found(tmp_path / "none.txt")), SourceError)


def test_one_bad_location_costs_itself_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    pages = found(tmp_path / "none", tmp_path / "a.txt", "bad\0name", tmp_path / "a.txt")
    assert [isinstance(page, Page) for page in pages] == [False, True, False, True]


def test_a_folder_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "open.txt").write_text("words")
    scan = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    page, error = found(tmp_path)
    assert isinstance(page, Page)
    assert isinstance(error, SourceError) and error.code == "permission" and "shut" in error.location


def test_a_page_above_the_limit(tmp_path: Path) -> None:
    with (tmp_path / "big.txt").open("wb") as stream:
        stream.truncate(MAX_PAGE_BYTES + 1)
    error = failed(found(tmp_path / "big.txt"))
    assert isinstance(error, ContentError) and error.code == "too_large"


def test_standard_input() -> None:
    assert only(found("-", stdin=b"Plain words")).kind == "text"
    assert only(found("-", stdin=b"<html><p>x")).kind == "html"
    assert [page.location for page in found("-", stdin=b'{"text": "a"}\n{"text": "b"}\n')] == ["-:1", "-:2"]
    assert isinstance(failed(found("-")), SourceError)


def test_articles_with_bad_lines_between(tmp_path: Path) -> None:
    lines = [
        '{"text": "A said so.", "title": "T", "date": "2022-10-14", "authors": "Ama Owusu", "id": 7}',
        "[1]", '{"title": "no text"}', "no json", '{"text": 5}', "", '{"text": "B", "authors": ["X Y", {"name": "Z W"}]}',
        "[" * 100_000,
    ]  # fmt: skip
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    pages = found(tmp_path / "a.jsonl")
    where = tmp_path / "a.jsonl"
    assert [page.location for page in pages] == [f"{where}:{n}" for n in (1, 2, 3, 4, 5, 7, 8)]
    assert [isinstance(page, Page) for page in pages] == [True, False, False, False, False, True, False]
    first = pages[0]
    assert isinstance(first, Page)
    assert (first.kind, first.id, first.title, first.date, first.authors) == (
        "article",
        "7",
        "T",
        "2022-10-14",
        ("Ama Owusu",),
    )


def test_telling_a_form_costs_no_more_than_the_bytes_looked_at() -> None:
    for head in (b"\n" * 4096, b"<!--" * 1024, b"<? ?>" * 800, b"<?" + b" ?" * 2000):
        begun = time.process_time()
        for _ in range(20):
            form_by_head(head)
        assert time.process_time() - begun < 0.5
    assert form_by_head(b'\n\n<?xml version="1.0"?>\n<!-- of ours -->\n\n<rss>') == "feed"


def test_what_is_no_number_is_nothing(tmp_path: Path) -> None:
    """Tables that are written as JSON have NaN where a value is missing."""
    (tmp_path / "a.jsonl").write_text(
        '{"text": "A said so.", "publisher": NaN, "id": Infinity, "authors": [NaN]}\n'
    )
    (page,) = found(tmp_path / "a.jsonl")
    assert isinstance(page, Page)
    assert (page.publisher, page.id, page.authors) == (None, None, ())


def test_compressed_articles_and_a_file_that_breaks_off(tmp_path: Path) -> None:
    data = gzip.compress(
        "".join(json.dumps({"text": f"{n} " + os.urandom(50).hex()}) + "\n" for n in range(500)).encode()
    )
    (tmp_path / "a.jsonl.gz").write_bytes(data)
    (tmp_path / "b.jsonl.gz").write_bytes(data[: len(data) // 2])
    assert len(found(tmp_path / "a.jsonl.gz")) == 500
    broken = found(tmp_path / "b.jsonl.gz")
    assert isinstance(broken[-1], SourceError) and broken[-1].code == "truncated"
    assert all(isinstance(page, Page) for page in broken[:-1])


@settings(deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1)), st.integers(0, 60))
def test_text_comes_out_as_it_went_in(texts: list[str], cut: int) -> None:
    data = "".join(json.dumps({"text": text}) + "\n" for text in texts).encode()
    pages = list(articles_of_stream(io.BytesIO(data[cut:]), "x", head=data[:cut]))
    assert [page.content for page in pages if isinstance(page, Page)] == texts


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("<pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate>", "2024-05-03"),
        ("<dc:date>2024-05-03T10:00:00Z</dc:date>", "2024-05-03"),  # as RSS 1.0 has it
        ("<pubDate></pubDate><dc:date>2024-05-03</dc:date>", "2024-05-03"),
        ("<pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><dc:date>2024-05-09</dc:date>", "2024-05-03"),
        ("", None),
    ],
)
def test_the_date_of_an_entry(date: str, day: str | None, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(
        f"""<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Coast</title>
        <item><title>Pier falls</title><description>The pier fell.</description>{date}</item></channel></rss>"""
    )
    (page,) = found(tmp_path / "feed.xml")
    assert isinstance(page, Page) and page.date == day


def test_an_entry_of_atom_that_says_only_when_it_was_updated(tmp_path: Path) -> None:
    (tmp_path / "feed.atom").write_text(
        """<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><entry><title>Ferry</title><id>u1</id>
        <updated>2024-05-03T00:00:00Z</updated><content>The ferry will run.</content></entry></feed>"""
    )
    (page,) = found(tmp_path / "feed.atom")
    assert isinstance(page, Page) and page.date == "2024-05-03"


def test_an_address_of_another_kind_is_named_as_such() -> None:
    (error,) = found("ftp://coast.example/1")
    assert isinstance(error, SourceError) and error.location == "ftp://coast.example/1"
    assert "no http(s) address" in error.message


def test_feeds(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED)
    page, error = found(tmp_path / "feed.xml")
    assert isinstance(page, Page) and isinstance(error, ContentError)
    assert (page.kind, page.title, page.date, page.url) == (
        "html",
        "Pier falls",
        "2022-10-14",
        "https://coast.example/1",
    )
    assert (page.publisher, page.language, page.content) == ("Coast", "en", "<p>The pier fell.</p>")
    assert error.location.endswith("feed.xml#2")


@pytest.mark.parametrize(
    "reference", ["&#xD800;", "&#55296;", "&#x110000;", "&#9999999999999;", "&#xFFFFFFFFFFFF;"]
)
@pytest.mark.parametrize("broken", ["", "<title>"])
def test_a_reference_to_no_character_costs_itself_alone(tmp_path: Path, reference: str, broken: str) -> None:
    """An element that is not closed makes feedparser take its lenient parser, which such references brought down."""
    (tmp_path / "feed.xml").write_text(FEED.replace("Pier falls", f"Pier {reference} falls{broken}", 1))
    page = found(tmp_path / "feed.xml")[0]
    assert isinstance(page, Page) and "The pier fell." in str(page.content)
    assert "\ud800" not in str(page.title)


def test_blank_lines_without_end_are_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.sources.articles.MAX_BLANK_LINES", 1000)
    line = b'{"text": "The pier fell."}\n'
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress((b"\n" * 1000 + line) * 2 + b"\n" * 2000 + line))
    first, second, error = found(tmp_path / "a.jsonl.gz")
    assert isinstance(first, Page) and isinstance(second, Page)
    assert isinstance(error, ContentError) and error.code == "blank" and ":3003:" in str(error)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_standard_input_is_pages_or_errors(data: bytes) -> None:
    for page in find_pages(["-"], stdin=io.BytesIO(data)):
        assert isinstance(page, (Page, PageError))


def test_importing_the_sources_loads_no_heavy_library() -> None:
    code = "import sys, onrecord.sources; print(sorted({'trafilatura','lxml','feedparser','fastwarc'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
