"""How the matches of a search are made up, and the filters by kind and certainty that go with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import Ledger, Place, Query
from onrecord.ledger.insert import add_records
from onrecord.ledger.migrations import migrate
from onrecord.ledger.schema import CERTAINTY_SINCE, STEPS
from onrecord.ledger.sqlite import Sqlite
from onrecord.types import Actor, Record
from tests.builders import make_record, make_statement

BERG = Actor(id="a1", name="Ada Berg", type="person", role="harbour minister", country="NOR")
TEXT = "The ferry sails on Monday. The ferry may stop in May. The ferry has no captain."


def report(id: str, *, date: str | None, publisher: str) -> Record:
    statements = [
        make_statement(
            TEXT, "The ferry sails on Monday", id="s1", act="promises", certainty="CT", speaker="a1"
        ),
        make_statement(TEXT, "The ferry may stop in May", id="s2", act="predicts", certainty="PS"),
        make_statement(TEXT, "The ferry has no captain", id="s3", act="asserts", kind="direct"),
    ]
    return make_record(TEXT, id=id, statements=statements, actors=[BERG], date=date, publisher=publisher)


@pytest.fixture
def ledger(place: Place) -> Iterator[Ledger]:
    with Ledger(place) as ledger:
        ledger.add(report("r1", date="2023-03-01", publisher="Bell"))
        ledger.add(report("r2", date="2024-03-01", publisher="Gazette"))
        ledger.add(report("r3", date=None, publisher="Bell"))
        yield ledger


def test_each_facet_counts_the_matches(ledger: Ledger) -> None:
    facets = ledger.facets(Query(words="ferry"))
    assert (facets.matches, facets.more) == (9, False)
    assert [(one.value, one.count) for one in facets.publisher] == [("Bell", 6), ("Gazette", 3)]
    assert [(one.value, one.count) for one in facets.year] == [("2023", 3), ("2024", 3)]
    assert [(one.value, one.count) for one in facets.speaker] == [("Ada Berg", 3)]
    assert {one.value for one in facets.certainty} == {"CT", "PS"}
    assert [(one.value, one.count) for one in facets.kind] == [("indirect", 6), ("direct", 3)]


def test_only_the_latest_are_looked_at_and_it_says_so(ledger: Ledger) -> None:
    facets = ledger.facets(Query(), most=3)
    assert (facets.matches, facets.more) == (3, True)
    assert [one.value for one in facets.year] == ["2024"]


@pytest.mark.parametrize("words", ["submarine", "***"])
def test_nothing_found_has_no_facets(ledger: Ledger, words: str) -> None:
    facets = ledger.facets(Query(words=words))
    assert facets.matches == 0
    assert not facets.speaker


@pytest.mark.parametrize("filters", [{"certainty": "PS"}, {"kind": "direct"}, {"act": ["promises"]}])
def test_a_facets_count_is_what_the_filter_finds(ledger: Ledger, filters: dict[str, str]) -> None:
    found = ledger.search("ferry", **filters)  # type: ignore[arg-type]
    assert len(found) == ledger.facets(Query(words="ferry", **filters)).matches == 3  # type: ignore[arg-type]
    name, value = next(iter(filters.items()))
    assert all(getattr(hit, name) in value for hit in found)


def test_no_words_but_a_filter(ledger: Ledger) -> None:
    assert [hit.report for hit in ledger.search(certainty="PS")] == ["r2", "r1", "r3"]


@pytest.mark.parametrize("filters", [{"certainty": "XX"}, {"kind": "loud"}])
def test_no_such_value_is_told(ledger: Ledger, filters: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="no such"):
        ledger.search(**filters)  # type: ignore[arg-type]


def test_the_latest_reports_come_first_and_those_without_a_date_last(ledger: Ledger) -> None:
    assert [record.id for record in ledger.latest(9)] == ["r2", "r1", "r3"]
    assert [record.id for record in ledger.latest(1)] == ["r2"]


def test_who_talks_most(ledger: Ledger) -> None:
    assert [(one.name, one.statements) for one in ledger.talkers(5)] == [("Ada Berg", 3)]


def test_the_state_changes_with_what_is_added_and_judged(ledger: Ledger) -> None:
    before = ledger.state()
    assert ledger.state() == before
    ledger.add(report("r4", date="2024-05-01", publisher="Bell"))
    added = ledger.state()
    ledger.judgements.add("r1", "s1", "kept", reason="It sailed.", judge="B. Tarn")
    assert len({before, added, ledger.state()}) == 3


def test_an_older_ledger_is_brought_up_to_date_when_it_is_opened_to_write(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    file = sqlite3.connect(path, isolation_level=None)
    migrate(file, path, steps={number: STEPS[number] for number in range(1, CERTAINTY_SINCE)})
    add_records(Sqlite(file, path), [report("r1", date="2024-03-01", publisher="Bell")])
    file.close()
    with Ledger(path, read_only=True) as ledger:
        assert ledger.search("ferry", kind="direct")
        for ask in (lambda: ledger.search(certainty="PS"), lambda: ledger.facets(Query(certainty="PS"))):
            with pytest.raises(LedgerError, match="older onrecord"):
                ask()
    with Ledger(path) as ledger:
        assert [hit.statement for hit in ledger.search("ferry", certainty="PS")] == ["s2"]
        assert ledger.add(report("r1", date="2024-03-02", publisher="Bell"))
        assert len(ledger.search(certainty="PS")) == 1
