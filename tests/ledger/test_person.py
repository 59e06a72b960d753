"""One actor's statements, whatever the articles called them; two persons are never made one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import Ledger, Place
from onrecord.ledger.people import actor_key
from onrecord.ledger.schema import FIRST, STEPS
from onrecord.types import Actor, Record
from tests.builders import make_record, make_statement
from tests.ledger.older import make_older


def report(id: str, name: str, *, type: str = "person", date: str | None = None, **fields: object) -> Record:
    who = Actor(
        id="a1",
        name=name,
        type=type,  # type: ignore[arg-type]
        country=fields.pop("country", None),  # type: ignore[arg-type]
        wikidata=fields.pop("wikidata", None),  # type: ignore[arg-type]
        role=fields.pop("role", None),  # type: ignore[arg-type]
    )
    text = f"The ferry is late, says {id}."
    return make_record(
        text, id=id, date=date, statements=[make_statement(text, text, speaker="a1")], actors=[who], **fields
    )


REPORTS = (
    report("z3", "Zelensky", date="2023-03-01"),
    report("z1", "Volodymyr Zelensky", date="2022-03-01", country="UKR", role="president"),
    report("z2", "President Zelenskyy", date="2022-06-01", until="2022-06-30"),
    report("z4", "Volodymyr Zelenskiy", country="UKR"),
    report("k1", "Ana Kovar", date="2024-01-01"),
    report("k2", "Jan Kovar", date="2024-01-02"),
    report("k3", "Kovar", date="2024-01-03"),
    report("f1", "Ivan Ivanov", date="2024-02-01", country="BGR"),
    report("f2", "Ivan Ivanov", date="2024-02-02", country="RUS"),
    report("o1", "The Harbour Board", type="organization", date="2024-03-01"),
    report("o2", "Harbour Board", type="organization", date="2024-03-02"),
    report("o3", "Harbour Boards", type="group", date="2024-03-03"),
    report("w1", "Robert Smith", wikidata="Q1", date="2024-04-01"),
    report("w2", "Robert Smith", wikidata="Q2", date="2024-04-02"),
)


@pytest.fixture(scope="module")
def ledger(new_place: Callable[[], Place]) -> Iterator[Ledger]:
    with Ledger(new_place()) as ledger:
        ledger.add_many(REPORTS)
        yield ledger


def said(ledger: Ledger, name: str, **options: object) -> list[str]:
    return [hit.report for hit in ledger.person(name, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Volodymyr Zelenskyy", "zelensky", "Mr Zelenskiy", "President Zelenskyy"])
def test_all_spellings_meet_by_date_with_the_undated_last(ledger: Ledger, name: str) -> None:
    assert said(ledger, name) == ["z1", "z2", "z3", "z4"]


def test_what_is_known_of_a_person(ledger: Ledger) -> None:
    (found,) = ledger.people("Zelensky")
    assert found.name in ("Volodymyr Zelensky", "Volodymyr Zelenskiy")
    assert found.names == ("President Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelensky", "Zelensky")
    assert (found.country, found.type, found.statements) == ("UKR", "person", 4)


def test_a_range_of_days(ledger: Ledger) -> None:
    assert said(ledger, "Zelensky", since="2022-06-15") == ["z2", "z3"]
    assert said(ledger, "Zelensky", until="2022-06-15") == ["z1", "z2"]
    assert said(ledger, "Zelensky", since="2022-07-01", until="2022-12-31") == []
    assert said(ledger, "Zelensky", limit=2) == ["z1", "z2"]
    with pytest.raises(UsageError, match="since"):
        ledger.person("Zelensky", since="spring")


def test_a_surname_of_two_is_not_guessed(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match=r"Ana Kovar or Jan Kovar"):
        ledger.person("Kovar")
    assert said(ledger, "Ana Kovar") == ["k1"]
    assert said(ledger, "Jan Kovar") == ["k2"]


def test_a_namesake_of_another_state_is_another(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match=r"Ivan Ivanov \(BGR\)"):
        ledger.person("Ivan Ivanov")
    assert said(ledger, "Ivan Ivanov", country="rus") == ["f2"]


def test_wikidata_keeps_namesakes_apart(ledger: Ledger) -> None:
    assert [each.wikidata for each in ledger.people("Robert Smith")] == ["Q1", "Q2"]


def test_an_organization_by_its_name_alone(ledger: Ledger) -> None:
    assert said(ledger, "harbour board") == ["o1", "o2"]
    assert said(ledger, "Harbour Boards") == []


@pytest.mark.parametrize("name", ["", "Nobody Here", "%", "'; --", "\0", "Zel*"])
def test_no_such_person(ledger: Ledger, name: str) -> None:
    assert said(ledger, name) == []
    assert ledger.people(name) == []


def test_those_who_are_nobody_in_particular_have_no_key() -> None:
    assert actor_key("officials", "group") is None
    assert actor_key("a source", "unnamed") is None
    assert actor_key("...", "person") is None or actor_key("...", "person") != "person:"


def test_a_ledger_of_before_gets_the_keys(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with Ledger(path) as ledger:
        ledger.add(REPORTS[1])
    with sqlite3.connect(path) as connection:
        make_older(connection, 1)
    connection.close()
    with Ledger(path, read_only=True) as ledger, pytest.raises(LedgerError, match="older onrecord"):
        ledger.person("Zelensky")
    with Ledger(path) as ledger:
        assert ledger._db.version() == max(STEPS)
        assert said(ledger, "Zelenskyy") == ["z1"]
    assert STEPS[1] == FIRST
