"""A batch: what is written, what is set aside, and going on with what was stopped."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

import onrecord
from onrecord.batch import ShardReport, plan, run_batch
from onrecord.batch.journal import Journal
from onrecord.batch.options import Folder
from onrecord.errors import ModelError, UsageError
from tests.batch.conftest import QUICK, Runner, articles, errors, ids, records, said


def test_records_are_those_of_reading_one_by_one(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(7)))
    report = run(path, tmp_path / "out", options=msgspec.structs.replace(QUICK, skip=()))
    assert (report.read, report.statements, report.set_aside, report.deaths) == (7, 7, {}, 0)
    wanted = [msgspec.to_builtins(record) for record in onrecord.read_many([path], model="rules")]
    assert records(tmp_path / "out") == json.loads(json.dumps(wanted))


def test_a_bad_page_costs_one_page(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1), "", said(2))
    report = run([path, tmp_path / "none.html"], tmp_path / "out")
    assert ids(tmp_path / "out") == ["a0", "a2"]
    assert report.read == 2 and sum(report.set_aside.values()) == 2
    assert [Path(error["location"]).name for error in errors(tmp_path / "out")] == [
        "none.html",
        "news.jsonl:2",
    ]


def test_an_address_of_another_kind_is_named_as_it_was_given(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1))
    for _ in range(2):  # again: it is the same run
        run([path, "ftp://coast.example/1"], tmp_path / "out")
        (error,) = errors(tmp_path / "out")
        assert error["location"] == "ftp://coast.example/1" and "no http(s) address" in error["message"]


def test_several_workers_read_every_shard_once(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LINES_PART", 600)
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(60)))
    report = run(path, tmp_path / "out", workers=3)
    assert report.shards > 5 and report.read == 60
    assert ids(tmp_path / "out") == [f"a{n}" for n in range(60)]


# --- a page that kills --------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("poisonous")
@pytest.mark.parametrize(
    ("how", "code", "reason"),
    [
        ("segv", "killed", "ended by SIGSEGV"),
        ("exit", "killed", "exit code 7"),
        ("hang", "killed", "did not answer"),
        ("memory", "memory", "more memory"),
    ],
)
def test_a_page_that_kills_is_set_aside(
    how: str, code: str, reason: str, run: Runner, tmp_path: Path
) -> None:
    path = articles(tmp_path / "news.jsonl", said(1), said(2), f"POISON {how}", said(3))
    options = msgspec.structs.replace(QUICK, time_limit=0.5) if how == "hang" else QUICK
    report = run(path, tmp_path / "out", options=options)
    assert ids(tmp_path / "out") == ["a0", "a1", "a3"]
    (error,) = errors(tmp_path / "out")
    assert (error["location"], error["code"]) == (f"{path}:3", code) and reason in error["message"]
    assert report.deaths == (2 if code == "killed" else 0)


@pytest.mark.usefixtures("poisonous")
def test_a_page_is_tried_again_before_it_is_given_up(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1), f"POISON once:{tmp_path / 'died'} He said no.", said(2))
    report = run(path, tmp_path / "out")
    assert ids(tmp_path / "out") == ["a0", "a1", "a2"]
    assert (report.deaths, report.set_aside) == (1, {})


def test_a_reader_that_dies_gives_up_the_rest_of_its_file(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "child.py"
    script.write_text(
        "import os, sys\nfrom onrecord.batch import child\npages = child.pages_of_stretch\n"
        "def dying(stretch):\n    for item, page in pages(stretch):\n"
        "        os._exit(3) if item == 2 and 'a.jsonl' in stretch.path else None\n        yield item, page\n"
        "child.pages_of_stretch = dying\nchild.main(int(sys.argv[1]), int(sys.argv[2]))\n"
    )
    monkeypatch.setattr("onrecord.batch.worker.CHILD", (sys.executable, str(script)))
    first = articles(tmp_path / "a.jsonl", *(said(n) for n in range(5)))
    second = articles(tmp_path / "b.jsonl", *(said(n) for n in range(5, 8)), first=5)
    report = run([first, second], tmp_path / "out")
    assert ids(tmp_path / "out") == ["a0", "a1", "a5", "a6", "a7"]
    (error,) = errors(tmp_path / "out")
    assert error["location"] == f"{first}#3" and "cannot be reached" in error["message"]
    assert report.deaths == 2


# --- stopping and going on ----------------------------------------------------------------------------------------


def tree(out: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(out)): path.read_bytes()
        for path in sorted(out.rglob("part-*"))
        if path.is_file()
    }


def test_a_run_that_was_left_goes_on(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "LINES_PART", 1000)
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(40)))
    whole = run(path, tmp_path / "whole")
    reports = run_batch([path], tmp_path / "out", options=QUICK, workers=1)
    first = next(reports)
    assert isinstance(first, ShardReport)
    reports.close()
    report = run(path, tmp_path / "out")
    assert report.shards_before >= 1 and (report.read, report.shards) == (40, whole.shards)
    assert tree(tmp_path / "out") == tree(tmp_path / "whole")
    again = run(path, tmp_path / "out")
    assert (again.shards_before, again.read, again.pages_per_second) == (again.shards, 40, 0)


def test_a_journal_is_gone_on_with(run: Runner, tmp_path: Path) -> None:
    """What a kill leaves: lines of pages that were read, and half a line."""
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(6)))
    run(path, tmp_path / "whole")
    run(path, tmp_path / "out")
    folder = Folder(str(tmp_path / "out"))
    read = records(tmp_path / "out")
    kept = [
        {"stretch": 0, "item": n, "record": read[n] | {"id": f"kept{n}"}, "month": "2024-05"}
        for n in range(3)
    ]
    data = "".join(json.dumps(line) + "\n" for line in kept) + '{"stretch":0,"item":3,"rec'
    folder.journal(0).write_text(data, encoding="utf-8")
    folder.mark(0).unlink()
    report = run(path, tmp_path / "out")
    assert ids(tmp_path / "out") == ["kept0", "kept1", "kept2", "a3", "a4", "a5"]
    assert report.read == 6 and not folder.journal(0).exists()


def test_a_finished_table_without_its_mark_is_written_again(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(3)))
    run(path, tmp_path / "out")
    before = tree(tmp_path / "out")
    folder = Folder(str(tmp_path / "out"))
    folder.mark(0).unlink()
    (tmp_path / "out" / "records" / ".part-000000.jsonl.x.part").write_text("half")
    run(path, tmp_path / "out")
    assert tree(tmp_path / "out") == before and folder.mark(0).exists()
    assert [path.name for path in (tmp_path / "out" / "records").iterdir()] == ["part-000000.jsonl"]


def test_deaths_are_counted_over_runs(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    journal.died(0, 4, "SIGSEGV")
    assert not journal.is_deadly(0, 4)
    journal.close()
    journal = Journal(tmp_path / "j")
    journal.died(0, 4, "SIGSEGV")
    assert journal.is_deadly(0, 4) and not journal.is_deadly(0, 5) and journal.next_item(0) == 0
    journal.remove()


# --- what is refused ----------------------------------------------------------------------------------------------


def test_another_run_in_the_folder_is_named(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1))
    run(path, tmp_path / "out")
    with pytest.raises(UsageError, match=r"differs in date \(was None\)"):
        run(path, tmp_path / "out", options=msgspec.structs.replace(QUICK, date="2024-05-31"))
    with pytest.raises(UsageError, match="differs in the paths"):
        run(articles(tmp_path / "other.jsonl", said(1)), tmp_path / "out")


def test_a_folder_of_others_is_left_alone(run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="holds other files"):
        run(path, tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]


def test_two_runs_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "LINES_PART", 200)
    path = articles(tmp_path / "news.jsonl", *(said(n) for n in range(9)))
    one = run_batch([path], tmp_path / "out", options=QUICK, workers=1)
    next(one)
    with pytest.raises(UsageError, match="another batch"):
        next(run_batch([path], tmp_path / "out", options=QUICK, workers=1))
    one.close()


@pytest.mark.parametrize(
    ("changes", "message"),
    [({"table": "xls"}, "no such format"), ({"partition": "day"}, "no such partition"), ({"memory": 1}, "64 MB"), ({"model": "x"}, "no model")],
)  # fmt: skip
def test_wrong_options(changes: dict[str, Any], message: str, run: Runner, tmp_path: Path) -> None:
    path = articles(tmp_path / "news.jsonl", said(1))
    with pytest.raises(UsageError, match=message):
        run(path, tmp_path / "out", options=msgspec.structs.replace(QUICK, **changes))
    assert not (tmp_path / "out").exists()


def test_missing_weights_end_the_run(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "child.py"
    script.write_text(
        "import sys\nfrom onrecord.batch import child\nfrom onrecord.errors import ModelError\n"
        "def missing(task): raise ModelError('the weights are missing')\n"
        "child._load = missing\nchild.main(int(sys.argv[1]), int(sys.argv[2]))\n"
    )
    monkeypatch.setattr("onrecord.batch.worker.CHILD", (sys.executable, str(script)))
    with pytest.raises(ModelError, match="weights are missing"):
        run(articles(tmp_path / "news.jsonl", said(1)), tmp_path / "out")


def test_a_child_that_cannot_start_is_no_fault_of_a_page(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.batch.worker.CHILD", (sys.executable, "-c", "raise SystemExit(9)"))
    path = articles(tmp_path / "news.jsonl", said(1))
    with pytest.raises(UsageError, match="cannot be started: it ended with exit code 9"):
        run(path, tmp_path / "out")
    monkeypatch.undo()
    assert run(path, tmp_path / "out").read == 1


# --- tables -------------------------------------------------------------------------------------------------------


def test_parquet_in_partitions(run: Runner, tmp_path: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    path = tmp_path / "news.jsonl"
    dates = ["2024-05-31", "2024-06-01", "2023-01-01", None, "2024-05-02"]
    rows = [
        {"id": f"a{n}", "text": said(n)} | ({"date": date} if date else {}) for n, date in enumerate(dates)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    run(path, tmp_path / "out", options=msgspec.structs.replace(QUICK, table="parquet", partition="month"))
    for table in ("statements", "reports"):
        found = dataset.dataset(tmp_path / "out" / table, partitioning="hive").to_table().to_pylist()
        months = {row["report"]: row["month"] for row in found}
        assert months == {"a0": "2024-05", "a1": "2024-06", "a2": "2023-01", "a3": None, "a4": "2024-05"}
    texts = {row["report"]: row["text"] for row in found}
    assert texts["a3"] == said(3)
    run(path, tmp_path / "years", options=msgspec.structs.replace(QUICK, partition="year"))
    folders = {path.parent.name for path in (tmp_path / "years").rglob("part-*")}
    assert folders == {"year=2024", "year=2023", "year=__HIVE_DEFAULT_PARTITION__"}
