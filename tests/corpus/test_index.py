import random
import sqlite3

import pytest

from benchmarks.quality.corpus.press import pairs
from benchmarks.speed.stories import synthetic
from onrecord import Ledger, LedgerError
from onrecord.corpus import list_shelved, list_stories, take_up
from onrecord.ledger import schema
from tests.builders import make_record
from tests.ledger.older import make_older

STORM = (
    "A storm tore the roof off the cannery in Port Malden on Sunday and the night shift fled into the street. "
    "Nobody was hurt, the harbour master said, but the ice machines stood in the rain until the morning."
)
ALSO = "The night shift fled into the street when a storm tore the roof off a cannery in Port Malden."
CHESS = "A girl of nine beat the chess champion of the province in forty moves and then asked for lemonade."
REPORTS = [
    make_record(STORM, id="a", date="2025-03-02", title="Storm hits cannery"),
    make_record(CHESS, id="b", date="2025-03-02", title="Girl beats champion"),
    make_record(ALSO, id="c", date="2025-03-03", title="Roof gone at Malden cannery"),
    make_record(STORM, id="d", date=None, title="From our archive"),
    make_record(ALSO, id="e", date="2025-09-03", title="Roof gone at Malden cannery, they said"),
]


def groups(ledger, of):
    found = {}
    for row in ledger.shelf.rows():
        found.setdefault(getattr(row, of), set()).add(row.report)
    return sorted(map(sorted, found.values()))


@pytest.fixture
def ledger(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger:
        yield ledger


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("at_once", [True, False])
def test_one_at_a_time_or_all_at_once_in_any_order(ledger, order, at_once):
    for record in REPORTS[::order]:
        ledger.add(record)
        if not at_once:
            assert take_up(ledger.shelf) == 1
    if at_once:
        assert take_up(ledger.shelf) == 5
    assert take_up(ledger.shelf) == ledger.shelf.waiting() == 0
    assert groups(ledger, "copy_of") == [["a", "d"], ["b"], ["c", "e"]]
    # A copy is of its story whatever its day.
    assert groups(ledger, "story") == [["a", "c", "d", "e"], ["b"]]


def test_the_list_is_that_of_the_records(ledger):
    ledger.add_many(REPORTS[:4])
    take_up(ledger.shelf)
    assert list_shelved(ledger.shelf.rows()) == list_stories(ledger.records())
    assert sorted(row.report for row in ledger.shelf.rows("d")) == ["a", "c", "d"]


def test_stories_in_order_by_their_last_day(ledger):
    ledger.add_many(REPORTS)
    take_up(ledger.shelf)
    lines = list_shelved(ledger.shelf.rows())
    in_order = ledger.shelf.stories()
    assert [list_shelved(ledger.shelf.rows_of([story])) for story in in_order] == [(line,) for line in lines]
    assert len(in_order) == 2 and ledger.shelf.stories(several=True) == in_order[:1]
    assert ledger.shelf.rows_of([]) == []
    copies = ledger.shelf.copies(["d", "a", "b", "nobody"])
    assert set(copies) == {"a", "b", "d"}
    assert copies["a"] == copies["d"] != copies["b"] == "b"


def test_a_report_that_changed_is_taken_up_anew_and_one_that_was_read_anew_is_not(ledger):
    ledger.add_many(REPORTS)
    take_up(ledger.shelf)
    ledger.add(make_record(STORM, id="a", date="2025-03-02", title="Storm hits cannery", version="0.2.0"))
    assert ledger.shelf.waiting() == 1 and take_up(ledger.shelf) == 0 == ledger.shelf.waiting()
    ledger.add(make_record("The mayor sang. The choir of the town did not.", id="a", date="2025-03-02"))
    assert take_up(ledger.shelf) == 1
    assert groups(ledger, "copy_of") == [["a"], ["b"], ["c", "e"], ["d"]]
    assert ["a"] in groups(ledger, "story") and ["c", "d", "e"] in groups(ledger, "story")


def test_what_was_begun_and_not_finished_is_made_good(ledger):
    ledger.add_many(REPORTS)

    def killed():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_up(ledger.shelf, on_report=killed)
    assert ledger.shelf.waiting() == 5 and ledger.shelf.rows() == []
    assert take_up(ledger.shelf) == 5


def test_an_older_ledger_is_taken_up_when_it_may_be_written(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add_many(REPORTS)
    with sqlite3.connect(path) as file:
        make_older(file, schema.GROUPS_SINCE - 1)
    file.close()
    with Ledger(path, read_only=True) as older:
        assert older.shelf.waiting() == 5
        with pytest.raises(LedgerError, match="older onrecord"):
            older.shelf.rows()
    with Ledger(path) as newer:
        assert take_up(newer.shelf) == 5


def test_copies_and_stories_of_many_reports(ledger):
    made = list(synthetic(500, seed=3))
    random.Random(5).shuffle(made)
    ledger.add_many(record for *_, record in made)
    take_up(ledger.shelf)
    for of, place in (("copy_of", 1), ("story", 0)):
        gold = {}
        for one in made:
            gold.setdefault(one[place], []).append(one[2].id)
        found, wanted = pairs(groups(ledger, of)), pairs(gold.values())
        assert 2 * len(found & wanted) / (len(found) + len(wanted)) >= 0.97, of


def test_reports_whose_lead_tells_of_something(ledger):
    ledger.add_many(REPORTS)
    take_up(ledger.shelf)

    def telling(words, since, until, limit=9):
        return sorted(one.id for one in ledger.shelf.telling(words.split(), since, until, limit=limit))

    assert telling("cannery roof malden", "2025-03-01", "2025-03-31") == ["a", "c"]
    assert telling("cannery roof malden", "2025-03-03", "2025-12-31") == ["c", "e"]
    assert telling("cannery lemonade", "2025-03-01", "2025-03-31") == []
    assert len(telling("cannery roof malden", "2025-03-01", "2025-12-31", limit=1)) == 1
