"""A little of every trial of faults; ``make chaos`` does it as often as you like, and writes the report."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from benchmarks.chaos import __main__ as chaos
from benchmarks.chaos import add, bombs, cases, disk, fuzz, patterns, readings, report, together, weights
from benchmarks.chaos.batch import torment
from benchmarks.chaos.ledgers import make_articles, unsound
from benchmarks.chaos.trials import Trial, complaints
from onrecord.ledger import Ledger
from tests.builders import make_record


@pytest.mark.timeout(600)
def test_nothing_is_lost_or_done_twice_when_a_run_is_killed(tmp_path: Path) -> None:
    outcome = torment(tmp_path, kills=4, files=30, lines=120, seed=7)
    assert outcome.sound, outcome
    assert outcome.kills >= 4 and outcome.ended >= 1


@pytest.mark.timeout(600)
def test_adding_is_killed_and_goes_on(tmp_path: Path) -> None:
    trial = add.run(tmp_path, kills=2, articles=100)
    assert not trial.faults and trial.tried >= 2


@pytest.mark.timeout(600)
def test_two_add_the_same(tmp_path: Path) -> None:
    assert together.run(tmp_path, rounds=1, articles=60).faults == ()


@pytest.mark.timeout(600)
def test_full_disks(tmp_path: Path) -> None:
    assert disk.run(tmp_path, sizes=1, articles=40).faults == ()


@pytest.mark.timeout(600)
def test_small_bombs(tmp_path: Path) -> None:
    trial = bombs.run(tmp_path, quick=True)
    assert not trial.faults and trial.tried == 5


def test_other_weights_are_refused(tmp_path: Path) -> None:
    trial = weights.run(tmp_path)
    assert not trial.faults and trial.tried > 18


@pytest.mark.timeout(600)
def test_some_cases() -> None:
    trial = fuzz.run(count=150)
    assert not trial.faults and trial.tried == 150


# --- the trials would notice --------------------------------------------------------------------------------------


def test_a_case_is_made_from_its_number() -> None:
    stock = cases.load_stock()
    made = [cases.make_case(number, stock) for number in range(100)]
    assert made == [cases.make_case(number, stock) for number in range(100)]
    assert {case.form for case in made} == set(cases.SHARES)


def test_a_broken_span_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = readings.read_page

    def broken(*given: object, **options: object) -> object:
        record = sound(*given, **options)  # type: ignore[arg-type]
        article = msgspec.structs.replace(record.article, text="x" + record.article.text)
        return msgspec.structs.replace(record, article=article)

    text = "Mayor Ona Brill said the pool may reopen."
    case = cases.Case(number=1, form="articles", data=msgspec.json.encode({"text": text}))
    reader = readings.Reader(tmp_path)
    reader.read(case)
    monkeypatch.setattr(readings, "read_page", broken)
    with pytest.raises(AssertionError):
        reader.read(case)


def test_a_process_that_hangs_or_dies_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fuzz, "LOADING", 0.5)
    monkeypatch.setattr(fuzz, "CHILD", (sys.executable, "-c", "import time; time.sleep(99)"))
    assert "no answer" in fuzz.run(count=1).faults[0]
    monkeypatch.setattr(fuzz, "LOADING", 60.0)
    monkeypatch.setattr(fuzz, "CHILD", (sys.executable, "-c", "raise SystemExit(3)"))
    assert "exit code 3" in fuzz.run(count=1).faults[0]


def test_a_damaged_ledger_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Ledger(path) as ledger:
        ledger.add(make_record())
    assert unsound(path) == []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO found (found) VALUES ('delete-all')")
        connection.commit()
    assert unsound(path)


def test_what_a_command_may_not_say() -> None:
    done = subprocess.CompletedProcess((), 1, b"", b"error: page: a fault in onrecord.layers\n")
    assert complaints(done, codes=(0, 1)) and complaints(done, codes=(0,))
    assert not complaints(subprocess.CompletedProcess((), 1, b"", b"error: page: is empty\n"), codes=(0, 1))


def test_a_pattern_that_backtracks_is_steep() -> None:
    assert patterns.measure("here", re.compile(r"\s+x\d*y")).is_steep
    assert not patterns.measure("here", re.compile(r"x\d{1,9}y")).is_steep


@pytest.mark.parametrize(
    ("source", "nested"),
    [
        (r"\bby (?P<who>(?:the )?(?:[\w-]+ ?){1,4})", True),
        (r"(?:(?:a*)+b)?", True),
        (r"(?:x|\d+,?)*", True),
        (r"\bby (?P<who>(?:the )?[\w-]+(?: [\w-]+){0,3} ?)", False),
        (r"(?:\w+ ){1,4}", False),
        (r"(?:\w+-\w+ ?)?", False),
    ],
)
def test_what_repeats_a_repeat(source: str, nested: bool) -> None:
    assert patterns.repeats_a_repeat(re.compile(source)) is nested


def test_no_pattern_of_the_package_repeats_a_repeat() -> None:
    done = subprocess.run([*patterns.CHILD, "nested"], capture_output=True, check=True)
    told = msgspec.json.decode(done.stdout)
    assert told["nested"] == [] and told["total"] > 1000


def test_a_pattern_that_never_ends_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = "import re, signal; signal.setitimer(signal.ITIMER_PROF, 0.3); re.fullmatch('(?:a+)+', 'a' * 99 + 'b')"
    monkeypatch.setattr(patterns, "CHILD", (sys.executable, "-c", endless))
    assert "of the processor's time (expression 0)" in patterns.run().faults[0]


def test_sittings_at_the_same_time_come_to_one_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chaos, "RESULTS", tmp_path / "results.json")

    def trial(name: str) -> Trial:
        return Trial(name=name, tried=1, of="times", seconds=1.0, told=f"{name} done")

    def while_another_writes(folder: Path) -> Trial:
        report.save(chaos.RESULTS, {"disk": trial("disk")})
        return trial("weights")

    monkeypatch.setattr(chaos, "full", lambda **options: {"weights": while_another_writes})
    assert chaos.main(["--only", "weights", "--report", str(tmp_path / "faults.md")]) == 0
    page = (tmp_path / "faults.md").read_text()
    assert "disk done" in page and "weights done" in page


def test_two_sittings_of_a_trial_make_one_row() -> None:
    first = Trial(name="fuzz", tried=7, of="pages", seconds=3.0, told="4 texts", faults=("a",))
    second = Trial(name="fuzz", tried=5, of="pages", seconds=2.0, told="5 feeds", faults=("b",), machine="m")
    both = report.joined(first, second)
    assert (both.tried, both.seconds, both.faults, both.machine) == (12, 5.0, ("a", "b"), "m")
    assert "5 feeds" in both.told and "7: 4 texts" in both.told


def test_no_case_is_begun_when_the_time_is_over() -> None:
    assert fuzz.run(count=10, minutes=0).tried == 0


def test_the_report_has_a_row_a_trial_and_every_fault(tmp_path: Path) -> None:
    trials = {
        name: Trial(
            name=name, tried=7, of="times", seconds=3.0, told="nothing", faults=("it broke",), machine="one"
        )
        for name in report.TITLES
    }
    report.save(tmp_path / "results.json", trials)
    assert report.load(tmp_path / "results.json") == trials
    page = report.markdown(trials)
    assert page.count("| 7 times | 1 | nothing; 3 s |") == page.count("`it broke`") == len(report.TITLES)


def test_articles_are_all_different(tmp_path: Path) -> None:
    make_articles(tmp_path / "a.jsonl", 50)
    assert len(set((tmp_path / "a.jsonl").read_text().splitlines())) == 50
