import time

from benchmarks.quality.corpus.press import measure_press
from benchmarks.quality.corpus.records import record_of
from onrecord.corpus import compare
from onrecord.corpus.said import kindred, opposed
from tests.builders import make_record

STORM = (
    "A storm tore the roof off the cannery in Port Malden on Sunday and the night shift fled into the street."
)
ALSO = "The night shift fled into the street when a storm tore the roof off a cannery in Port Malden."
AGAIN = "Half a year later the cannery in Port Malden lost its roof to a storm once more, on a Sunday night."
CHESS = "A girl of nine beat the chess champion of the province in forty moves and then asked for lemonade."


def test_nothing_comes_of_nothing():
    empty = compare([])
    assert (empty.copies, empty.stories, empty.versions, empty.positions, empty.promises) == (
        (),
        (),
        (),
        (),
        (),
    )


def test_stories_are_of_one_event_and_of_near_days():
    records = [
        make_record(STORM, id="a", date="2025-03-02", title="Storm hits cannery"),
        make_record(CHESS, id="b", date="2025-03-02", title="Girl beats champion"),
        make_record(ALSO, id="c", date="2025-03-03", title="Roof gone at Malden cannery"),
        make_record(AGAIN, id="d", date="2025-09-03", title="Cannery storm, a year on"),
    ]
    stories = compare(records).stories
    assert ("a", "c") in stories and ("b",) in stories
    assert sorted(report for story in stories for report in story) == ["a", "b", "c", "d"]


def test_a_report_that_comes_twice_counts_once_and_later_ones_are_left_out():
    one = record_of("We will not sell the lighthouse.", id="one", day="2025-02-01")
    two = record_of("We will sell the lighthouse.", id="two", day="2025-04-01")
    assert len(compare([one, two, two]).positions) == 1
    assert compare([one, two, two]).copies == ()
    assert compare([one, two], until="2025-03-31").stories == (("one",),)


def test_reports_without_days_speakers_or_statements_are_borne():
    assert compare([make_record(date=None), make_record(id="r2")]).positions == ()


def test_words():
    assert kindred("receive", "reach") and opposed("open", "close")
    assert not kindred("lemonade", "roof") and not opposed("open", "reopen")


def test_the_sample_press():
    figures = measure_press()
    assert figures["press/copies_f1"] == 100
    assert figures["press/stories_f1"] >= 90
    assert figures["press/versions_grouped"] >= 75
    assert figures["press/positions_recall"] >= 70
    assert figures["press/promises_judged"] >= 70


def test_a_long_hostile_statement_is_read_in_time():
    told = "no not never without a " * 4000
    began = time.process_time()
    compare([record_of(told, id=str(day), day=f"2025-01-{day:02}") for day in (1, 2)])
    assert time.process_time() - began < 30
