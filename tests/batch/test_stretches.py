"""However a file is cut, its parts hold its pages once each, in the same words."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.batch import plan
from onrecord.batch.options import Options
from onrecord.batch.plan import Stretch, make_plan
from onrecord.batch.stretches import pages_of_stretch
from onrecord.errors import PageError, UsageError
from onrecord.sources import find_pages
from onrecord.types import Page
from tests.batch.conftest import articles, said
from tests.sources.test_warc import response

lines = st.lists(
    st.text(st.characters(codec="utf-8"), max_size=30).map(
        lambda text: json.dumps({"text": text}, ensure_ascii=False)
    )
    | st.sampled_from(["", "  ", "no json", "[1]", "{"]),
    max_size=12,
)


def contents(pages: object) -> list[object]:
    return [page.content if isinstance(page, Page) else page.code for page in pages]  # type: ignore[attr-defined]


def parts_of(path: Path, parts: int) -> list[object]:
    size = path.stat().st_size
    return [
        content
        for part in range(parts)
        for content in contents(
            page for _, page in pages_of_stretch(Stretch(path=str(path), size=size, part=part, parts=parts))
        )
    ]


@settings(max_examples=80, deadline=None)
@given(rows=lines, parts=st.integers(1, 9), end=st.sampled_from(["\n", "", "\r\n"]))
def test_a_file_of_lines_is_cut_anywhere(
    rows: list[str], parts: int, end: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("cut") / "news.jsonl"
    path.write_bytes(("\n".join(rows) + end).encode())
    assert parts_of(path, parts) == contents(find_pages([path]))


def test_a_line_longer_than_a_part(tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", "short", "long " * 2000, "last")
    assert parts_of(path, 7) == ["short", "long " * 2000, "last"]


@pytest.mark.parametrize("suffix", ["jsonl.gz", "warc", "parquet"])
def test_other_files_are_dealt_out(suffix: str, tmp_path: Path) -> None:
    texts = [said(n) for n in range(300)]
    path = tmp_path / f"news.{suffix}"
    if suffix == "jsonl.gz":
        path.write_bytes(gzip.compress(articles(tmp_path / "plain.jsonl", *texts).read_bytes()))
    elif suffix == "parquet":
        arrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(
            arrow.Table.from_pylist([{"text": text} for text in texts]), path
        )
    else:
        pytest.importorskip("fastwarc")
        path.write_bytes(
            b"".join(response(f"https://coast.example/{n}", text.encode()) for n, text in enumerate(texts))
        )
    whole = contents(find_pages([path]))
    assert len(whole) == 300
    size = path.stat().st_size
    seen = [
        (number, contents([page])[0])
        for part in range(3)
        for number, page in pages_of_stretch(Stretch(path=str(path), size=size, part=part, parts=3))
    ]
    assert sorted(seen, key=lambda pair: pair[0]) == list(enumerate(whole))


def test_places_in_a_part_are_named_by_their_byte(tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(10)))
    (_, page), *_ = pages_of_stretch(Stretch(path=str(path), size=path.stat().st_size, part=1, parts=2))
    start = int(page.location.removeprefix(f"{path}@").removesuffix(":1"))
    assert isinstance(page, Page)
    assert json.loads(path.read_bytes()[start:].splitlines()[0])["text"] == page.content


def test_a_file_that_changed_is_not_read(tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", "one")
    ((_, error),) = pages_of_stretch(Stretch(path=str(path), size=3))
    assert isinstance(error, PageError) and error.code == "changed"


def test_the_plan_holds_every_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "FILES_A_SHARD", 10)
    monkeypatch.setattr(plan, "LINES_PART", 500)
    for number in range(25):
        (tmp_path / f"page{number:02}.txt").write_text(said(number))
    (tmp_path / "style.css").write_text("nav {}")
    articles(tmp_path / "news.jsonl", *(said(n) for n in range(20)))
    made = make_plan([tmp_path, tmp_path / "none.html"], Options(model="rules"))
    assert [shard.number for shard in made.shards] == list(range(len(made.shards)))
    found = [(Path(s.path).name, s.part) for shard in made.shards for s in shard.stretches]
    assert len(set(found)) == len(found)
    assert {name for name, _ in found} == {f"page{n:02}.txt" for n in range(25)} | {"news.jsonl"}
    assert max(len(shard.stretches) for shard in made.shards) == 10
    assert [(code, Path(location).name) for location, code, _ in made.lost] == [("not_found", "none.html")]


def test_standard_input_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="standard input"):
        make_plan(["-"], Options(model="rules"))
    with pytest.raises(UsageError, match="nothing to read"):
        make_plan([tmp_path], Options(model="rules"))
