import datetime

import pytest

from benchmarks.quality.corpus.records import record_of
from onrecord.corpus import compare
from onrecord.layers.times import find_times
from tests.builders import make_record


def later(text, day, id="later"):
    times = find_times(text, report_date=datetime.date.fromisoformat(day))
    return make_record(text, id=id, date=day, statements=[], actors=[], times=times)


def promised(text="We will reopen the swimming pool by 10 June.", day="2025-05-20"):
    return record_of(text, id="promise", day=day)


def outcome(text, day, *, until=None):
    (promise,) = compare([promised(), later(text, day)], until=until).promises
    return promise


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("The swimming pool reopened on 8 June.", "2025-06-11", "kept"),
        ("The swimming pool reopened on 15 June.", "2025-06-16", "broken"),
        ("The swimming pool has not reopened.", "2025-06-12", "broken"),
        ("The swimming pool reopened on Monday, five days late.", "2025-06-16", "broken"),
        ("The swimming pool reopened as planned.", "2025-06-11", "kept"),
        ("The swimming pool will reopen soon.", "2025-06-12", "overdue_unknown"),
        ("The swimming club has not paid.", "2025-06-12", "overdue_unknown"),
        ("The library reopened on 8 June.", "2025-06-12", "overdue_unknown"),
    ],
)
def test_only_a_later_report_that_bears_on_it_settles_it(text, day, status):
    promise = outcome(text, day)
    assert promise.status == status
    assert (promise.evidence is None) == (status == "overdue_unknown")
    if promise.evidence is not None:
        assert promise.evidence.report == "later"
        assert promise.evidence.content in text


def test_how_things_stood_on_a_day():
    text = "The swimming pool reopened on 8 June."
    assert outcome(text, "2025-06-11", until="2025-06-01").status == "open"
    assert outcome(text, "2025-06-11", until="2025-06-10").status == "due"
    assert outcome(text, "2025-06-11", until="2025-06-11").status == "kept"


def test_under_a_condition_it_is_not_broken_by_not_happening():
    pledge = promised("We will reopen the swimming pool by 10 June if the heating is mended.")
    (promise,) = compare([pledge, later("The swimming pool has not reopened.", "2025-06-12")]).promises
    assert (promise.status, promise.evidence) == ("overdue_unknown", None)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("We will open four gates by 10 June.", "partly"),
        ("We will close four gates by 10 June.", "overdue_unknown"),
    ],
)
def test_in_part_is_a_count_of_the_act_and_not_of_its_opposite(text, status):
    report = later("Three of the four gates were open on Wednesday.", "2025-06-12")
    (promise,) = compare([promised(text), report]).promises
    assert promise.status == status


def test_not_yet_is_not_broken_before_the_day():
    assert outcome("The swimming pool has not reopened.", "2025-06-01").status == "open"


def test_a_hope_is_no_promise_and_what_was_not_judged_none_either():
    assert compare([promised("We hope to reopen the swimming pool by 10 June.")]).promises == ()
    assert compare([make_record("The pool will reopen by 10 June.", actors=[])]).promises == ()


def test_one_promise_in_two_reports_is_listed_once():
    again = record_of("We will reopen the swimming pool by 10 June.", id="again", day="2025-05-21")
    (promise,) = compare([again, promised()]).promises
    assert promise.report == "promise"
    assert (promise.due.start, promise.due.end) == ("2025-05-20", "2025-06-10")
