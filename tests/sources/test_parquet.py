"""Tables of articles: rows as pages, in order, each with its place."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.sources import find_pages
from onrecord.types import Page

ROWS = [
    {"id": "a", "text": "He said no.", "title": "No", "date": "2026-03-04", "authors": ["Ana Roe"]},
    {"id": "b", "text": "She said “yes” — twice. 🗳", "title": None, "date": None, "authors": None},
]


def libraries() -> tuple[Any, Any]:
    return pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    arrow, parquet = libraries()
    parquet.write_table(arrow.Table.from_pylist(rows), path)
    return path


def found(path: Path) -> list[Page | PageError]:
    return list(find_pages([str(path)], stdin=None))


def test_a_row_is_a_page(tmp_path: Path) -> None:
    path = write(tmp_path / "news.parquet", ROWS)
    first, second = found(path)
    assert isinstance(first, Page) and isinstance(second, Page)
    assert [page.kind for page in (first, second)] == ["article", "article"]
    assert [page.location for page in (first, second)] == [f"{path}:1", f"{path}:2"]
    assert [page.id for page in (first, second)] == ["a", "b"]


def test_the_text_is_kept_as_it_is(tmp_path: Path) -> None:
    import onrecord

    path = write(tmp_path / "news.parquet", ROWS)
    read = list(onrecord.read_many([path], skip=onrecord_layers()))
    assert [record.article.text for record in read] == [row["text"] for row in ROWS]
    assert read[0].article.title == "No"
    assert read[0].article.authors == ("Ana Roe",)
    assert read[0].article.published.start == "2026-03-04"
    assert read[1].article.title is None
    assert read[1].article.published.start is None


def onrecord_layers() -> tuple[str, ...]:
    from onrecord.reader import LAYERS

    return LAYERS


def test_many_rows_and_other_columns(tmp_path: Path) -> None:
    rows = [{"score": n, "text": f"Report {n}.", "id": str(n)} for n in range(1000)]
    pages = found(write(tmp_path / "many.parquet", rows))
    assert [page.id for page in pages if isinstance(page, Page)] == [str(n) for n in range(1000)]


def test_a_bad_row_costs_one_row(tmp_path: Path) -> None:
    rows = [{"text": "He said no."}, {"text": None}, {"text": "She said yes."}]
    pages = found(write(tmp_path / "news.parquet", rows))
    assert [type(page) for page in pages] == [Page, ContentError, Page]
    assert ":2" in str(pages[1])


def test_a_table_without_text_is_named(tmp_path: Path) -> None:
    (error,) = found(write(tmp_path / "news.parquet", [{"body": "He said no."}]))
    assert isinstance(error, SourceError)
    assert 'no column "text"' in str(error)


def test_a_damaged_table_is_an_error_of_its_own(tmp_path: Path) -> None:
    path = write(tmp_path / "news.parquet", ROWS)
    path.write_bytes(path.read_bytes()[:-40])
    (error,) = found(path)
    assert isinstance(error, SourceError)
    assert "damaged" in str(error)


def test_without_the_library_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (error,) = found(tmp_path / "news.parquet")
    assert isinstance(error, SourceError)
    assert 'pip install "onrecord[parquet]"' in str(error)


def test_what_is_too_large_for_a_page_costs_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arrow, parquet = libraries()
    monkeypatch.setattr("onrecord.sources.parquet.MAX_PAGE_BYTES", 1000)
    texts = ["The pier fell.", "x" * 1001, None, "é" * 501, "y" * 1000]
    for column in (
        arrow.array(texts),
        arrow.array(texts).dictionary_encode(),
        arrow.array(texts, arrow.large_string()),
    ):
        parquet.write_table(arrow.table({"text": column}), tmp_path / "a.parquet")
        found = list(find_pages([tmp_path / "a.parquet"]))
        codes = [page.code if isinstance(page, PageError) else page.content[:3] for page in found]
        assert codes == ["The", "too_large", "no_text", "too_large", "yyy"]


def test_rows_that_are_too_large_one_and_all_are_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrow, parquet = libraries()
    monkeypatch.setattr("onrecord.sources.parquet.MAX_PAGE_BYTES", 10_000)
    texts = ["".join(map(str, range(4000))) + str(n) for n in range(3)] + ["The pier fell."] * 3
    parquet.write_table(arrow.table({"text": texts}), tmp_path / "a.parquet", row_group_size=3)
    error, *pages = found(tmp_path / "a.parquet")
    assert isinstance(error, ContentError) and error.code == "too_large" and "a.parquet:1-3" in str(error)
    assert [page.location.rpartition(":")[2] for page in pages] == ["4", "5", "6"]


def test_a_text_that_is_repeated_is_in_memory_once(tmp_path: Path) -> None:
    """1,500 times 4 MB in some kilobytes: the memory of a page or two, not of a row group."""
    arrow, parquet = libraries()
    text = arrow.DictionaryArray.from_arrays(arrow.array([0] * 1500), arrow.array(["harbour " * 500_000]))
    parquet.write_table(arrow.table({"text": text}), tmp_path / "a.parquet", compression="zstd")
    assert (tmp_path / "a.parquet").stat().st_size < 100_000
    before = arrow.total_allocated_bytes()
    for number, page in enumerate(find_pages([tmp_path / "a.parquet"])):
        assert isinstance(page, Page) and len(page.content) == 4_000_000
        assert arrow.total_allocated_bytes() - before < 100_000_000
        if number == 300:
            break
