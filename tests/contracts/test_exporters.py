"""What every exporter promises, whatever it writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import export
from onrecord.errors import UsageError
from onrecord.types import Actor, Event, Interval, Record
from tests.builders import MODEL, make_record, make_statement, span_of

TEXT = "Mayor Ona Brill said the pool, shut since March, may reopen in May."
ACTOR = Actor(id="a1", name="Ona Brill", type="person", role="mayor", country="NOR")
FULL = make_record(
    TEXT,
    id="full",
    title="Pool to reopen",
    publisher="Harbour Gazette",
    actors=[ACTOR],
    headline=None,
    times=(),
    statements=[
        make_statement(
            TEXT, "the pool, shut since March, may reopen in May", source="Mayor Ona Brill", cue="said", speaker="a1",
            act="promises", polarity="pos", certainty="PS", hedges=(), conditions=(), addressee=None, said=None,
            due=Interval(start="2024-05-01", end="2024-05-31", text="in May"),
        )
    ],
)  # fmt: skip
SAID = "“We will sail at noon,” the harbour master told the crews."
QUOTED = make_record(
    SAID,
    id="quoted",
    actors=[ACTOR],
    statements=[make_statement(SAID, "We will sail at noon,", kind="direct", speaker="a1")],
    events=(
        Event(id="e1", type="CONSULT", mode=None, actor="a1", recipient=None, trigger=span_of(SAID, "told"),
              start=None, end=None, context="happened", reported_in=None),
    ),
)  # fmt: skip
RECORDS = (
    FULL,
    make_record(id="bare", date=None),
    make_record(id="empty", statements=[]),
    Record(id="no layers", onrecord="0.1.0", model=MODEL, article=make_record().article),
    make_record(
        '=1+1, "quoted"; <b>bold</b>\r\n\ttab \ud800 \0 𝔱 \u2028 \u202e',
        id="../=hostile\udfff",
        title="@SUM(A1)",
    ),
    QUOTED,
)
formats = pytest.mark.parametrize("format", sorted(export.FORMATS))


def contents(out: Path) -> dict[str, bytes]:
    """All that was written: a format may be a file, or a folder of them."""
    files = [out] if out.is_file() else sorted(path for path in out.rglob("*") if path.is_file())
    return {str(path.relative_to(out.parent)): path.read_bytes() for path in files}


@formats
def test_it_counts_the_records_and_takes_them_one_by_one(format: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert export.writer(format)(iter(RECORDS), out) == len(RECORDS)
    assert contents(out)


@formats
def test_no_records_are_no_error(format: str, tmp_path: Path) -> None:
    assert export.writer(format)([], tmp_path / "out") == 0
    assert (tmp_path / "out").exists()


@formats
def test_the_same_records_give_the_same_bytes(format: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        export.writer(format)(RECORDS, tmp_path / name / "out")
    assert contents(tmp_path / "a" / "out") == contents(tmp_path / "b" / "out")
    assert contents(tmp_path / "a" / "out") != {}


@formats
def test_what_it_writes_depends_on_the_records(format: str, tmp_path: Path) -> None:
    for name, records in (("a", RECORDS), ("b", RECORDS[:-1])):
        (tmp_path / name).mkdir()
        export.writer(format)(records, tmp_path / name / "out")
    assert contents(tmp_path / "a" / "out") != contents(tmp_path / "b" / "out")


@formats
def test_an_error_leaves_what_was_there(format: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export.writer(format)(RECORDS, out)
    before = contents(out)

    def breaking() -> Iterator[Record]:
        yield FULL
        raise RuntimeError("the ledger went away")

    with pytest.raises(RuntimeError, match="went away"):
        export.writer(format)(breaking(), out)
    assert contents(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@formats
def test_writing_again_takes_the_place_of_what_was_there(format: str, tmp_path: Path) -> None:
    (tmp_path / "once").mkdir()
    export.writer(format)([FULL], tmp_path / "once" / "out")
    export.writer(format)(RECORDS, tmp_path / "out")
    export.writer(format)([FULL], tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "once" / "out")


@formats
def test_a_path_that_cannot_be_written_is_named(format: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        export.writer(format)(RECORDS, tmp_path / "nowhere" / "out")


def test_an_unknown_format_is_told_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"xls: no such format.*csv, gqg, jsonl"):
        export.writer("xls")
