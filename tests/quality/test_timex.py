"""The scorer of time expressions: its own cases, and the figures of the reference scorer where that is at hand."""

import datetime
import importlib.util
import json
from pathlib import Path

import pytest

from benchmarks.quality.__main__ import find_shared
from benchmarks.quality.suites.times import FILES, FOLDER, find
from benchmarks.quality.timex import Document, Timex, days_of, read_documents, score, trimmed
from benchmarks.quality.timex_press import fault, read_sentences

SHARED = find_shared(None)
TEXT = "It rained on Monday, then on 3 May."
GOLD = (Timex(13, 19, "DATE", "2010-04-26"), Timex(29, 34, "DATE", "2010-05-03"))


def figures(found):
    return score([Document("d", datetime.date(2010, 5, 4), TEXT, GOLD)], {"d": found}).figures()


def test_perfect():
    assert set(figures(GOLD).values()) == {100.0}


def test_nothing_found():
    assert set(figures(()).values()) == {0.0}


def test_edges_are_trimmed_and_values_compared():
    found = (Timex(13, 20, "DATE", "2010-05-03"), Timex(26, 34, "TIME", "2010-05-03"))
    result = figures(found)
    assert (result["strict_f1"], result["relaxed_f1"], result["type_f1"], result["value_f1"]) == (
        50,
        100,
        50,
        50,
    )


def test_one_found_expression_matches_one_gold():
    assert figures((Timex(13, 34, "DATE", "2010-04-26"),))["relaxed_f1"] == pytest.approx(66.67)


def test_narrower_days_are_inside():
    gold = (Timex(29, 34, "DATE", "2010-05"),)
    document = Document("d", datetime.date(2010, 5, 4), TEXT, gold)
    tally = score([document], {"d": (Timex(29, 34, "DATE", "2010-05-03"),)})
    assert (tally.same_days, tally.inside_days, tally.calendar) == (0, 1, 1)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2010-05-03", "2010-05-03", "2010-05-03"),
        ("2010-05-03T10:00", "2010-05-03", "2010-05-03"),
        ("2010-12", "2010-12-01", "2010-12-31"),
        ("2010", "2010-01-01", "2010-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("2010-W01", "2010-01-04", "2010-01-10"),
        ("2010-W01-WE", "2010-01-09", "2010-01-10"),
        ("2010-Q4", "2010-10-01", "2010-12-31"),
        ("2010-H2", "2010-07-01", "2010-12-31"),
        ("2010-WI", "2010-12-01", "2011-02-28"),
    ],
)
def test_days_of(value, first, last):
    days = days_of(value)
    assert [datetime.date.fromordinal(day).isoformat() for day in (days[0], days[1] - 1)] == [first, last]


@pytest.mark.parametrize("value", ["PAST_REF", "2010-13", "2010-02-30", "P1Y", "XXXX-05", "", None])
def test_days_of_nothing(value):
    assert days_of(value) is None


def test_trimmed():
    assert trimmed("a 'May,' b", 1, 9) == (3, 6)


@pytest.mark.skipif(
    SHARED is None or not (SHARED / "score/time.py").is_file(), reason="the corpora are not here"
)
@pytest.mark.parametrize("name", FILES.values())
def test_same_figures_as_reference(name):
    spec = importlib.util.spec_from_file_location("reference_timex", SHARED / "score/time.py")
    reference = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reference)
    path = Path(SHARED / FOLDER / name)
    documents = read_documents(path)
    found = find(documents)
    theirs = reference.score(
        [json.loads(line) for line in path.open(encoding="utf-8")],
        {key: [vars(timex) for timex in timexes] for key, timexes in found.items()},
    )
    ours = score(documents, found).figures()
    for name_ in ("strict", "relaxed", "type", "value"):
        assert ours[f"{name_}_f1"] == pytest.approx(theirs[name_][0], abs=0.011)
    assert ours["interval_recall"] == pytest.approx(theirs["interval_recall"], abs=0.011)
    assert ours["inside_recall"] == pytest.approx(theirs["inside_recall"], abs=0.011)


def test_a_sentence_of_the_press_is_told_right_from_wrong(tmp_path):
    file = tmp_path / "press.txt"
    file.write_text(
        "# a remark\n@ 2024-11-13 second\n"
        "It sank [yesterday#DATE 2024-11-12].\n"
        "It sank [yesterday#DATE 2024-11-11].\n"
        "It sank yesterday.\n"
        "It sailed in [FY24#DATE FY2024 (-)].\n"
    )
    sentences = list(read_sentences(file))
    assert [sentence.text for sentence in sentences[:2]] == ["It sank yesterday."] * 2
    assert {sentence.reading for sentence in sentences} == {"second"}
    assert [fault(sentence) for sentence in sentences] == [
        None,
        "not DATE 2024-11-11: yesterday = DATE 2024-11-12 2024-11-12..2024-11-12",
        "too many: yesterday = DATE 2024-11-12 2024-11-12..2024-11-12",
        None,
    ]
