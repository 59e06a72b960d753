"""CSV: a row a statement, which no spreadsheet runs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.csv import COLUMNS, defused, write
from onrecord.types import Record
from tests.builders import make_record, make_statement
from tests.contracts.test_exporters import FULL, RECORDS


def rows(path: Path, *records: Record) -> list[dict[str, str]]:
    write(records, path)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_a_row_says_all_of_a_statement(tmp_path: Path) -> None:
    (row,) = rows(tmp_path / "out.csv", FULL)
    assert tuple(row) == COLUMNS
    start, end = map(int, row["content_spans"].split("-"))
    assert FULL.article.text[start:end] == row["content"] == "the pool, shut since March, may reopen in May"
    shown = {
        name: row[name] for name in ("report", "publisher", "published_start", "act", "certainty", "speaker")
    }
    assert shown == {
        "report": "full", "publisher": "Harbour Gazette", "published_start": "2024-05-31",
        "act": "promises", "certainty": "PS", "speaker": "Ona Brill",
    }  # fmt: skip
    assert (row["role"], row["country"], row["source"], row["cue"]) == (
        "mayor",
        "NOR",
        "Mayor Ona Brill",
        "said",
    )
    assert (row["due_start"], row["due_end"], row["hedges"], row["not_judged"]) == (
        "2024-05-01",
        "2024-05-31",
        "",
        "",
    )


def test_not_judged_is_told_from_none(tmp_path: Path) -> None:
    (row,) = rows(tmp_path / "out.csv", make_record())
    assert row["act"] == "" and "act" in row["not_judged"].split() and "due" in row["not_judged"].split()


def test_a_row_for_each_statement_and_none_without(tmp_path: Path) -> None:
    text = "It rains. It snows."
    statements = [
        make_statement(text, piece, id=f"s{n}") for n, piece in enumerate(("It rains.", "It snows."), 1)
    ]
    two = make_record(text, statements=statements)
    assert [row["statement"] for row in rows(tmp_path / "out.csv", two, *RECORDS[2:4])] == ["s1", "s2"]


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u3000=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        '=HYPERLINK("h")',
    ],
)
def test_a_formula_is_defused(cell: str, tmp_path: Path) -> None:
    assert defused(cell) == "'" + cell
    text = f"{cell} he said"
    (row,) = rows(tmp_path / "out.csv", make_record(text, title=cell, publisher=cell))
    assert row["title"] == row["publisher"] == "'" + cell
    assert row["content"] == "'" + text


@given(st.text(alphabet=st.characters()))
def test_no_cell_begins_as_a_formula(text: str) -> None:
    cell = defused(text)
    cell.encode("utf-8")
    assert cell.lstrip()[:1] not in {*"=+-@", *"＝＋－＠"}
    assert cell.removeprefix("'").replace("\ufffd", "") in text.replace("\0", "") or "\ufffd" in cell


def test_hostile_text_stays_in_its_cell(tmp_path: Path) -> None:
    (row,) = rows(tmp_path / "out.csv", RECORDS[4])
    assert row["content"].startswith('\'=1+1, "quoted"; <b>bold</b>\r\n\ttab \ufffd \ufffd')
    assert None not in row and row["statement"] == "s1"
