"""``onrecord person``, and the filters of ``onrecord search`` by role and country, as programs see them."""

import json

import pytest

from onrecord.cli.countries import code_of
from onrecord.corpus import take_up
from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.types import Actor
from tests.builders import make_record, make_statement


def report(id, name, date, **who):
    text = f"The quay is full, says {id}."
    actor = Actor(id="a1", name=name, type="person", **who)
    statement = make_statement(text, text, speaker="a1", act="asserts")
    return make_record(text, id=id, date=date, statements=[statement], actors=[actor])


@pytest.fixture
def news(tmp_path):
    path = tmp_path / "news.db"
    with Ledger(path) as ledger:
        ledger.add_many(
            [
                report("r1", "Solberg", "2024-05-02"),
                report("r2", "Erna Solberg", "2024-05-01", role="harbour minister", country="NOR"),
                report("r3", "Ana Kovar", "2024-05-03", role="mayor", country="HRV"),
                report("r4", "Jan Kovar", "2024-05-04"),
            ]
        )
    return path


def reports(outcome):
    return [json.loads(line)["report"] for line in outcome.out.splitlines()]


def test_one_person_under_all_names_by_date(run, news):
    told = run("person", "erna solberg", "--ledger", news)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Erna Solberg (person, NOR); also as Solberg: 2 statements\n")
    assert told.out.index("says r2") < told.out.index("says r1")
    assert "Kovar" not in told.out


def test_json_and_days(run, news):
    assert reports(run("person", "Solberg", "--json", "--ledger", news)) == ["r2", "r1"]
    assert reports(run("person", "Solberg", "--json", "--since", "2024-05-02", "--ledger", news)) == ["r1"]
    part = run("person", "Solberg", "--until", "2024-05-01", "--ledger", news)
    assert "1 of 2 statements" in part.out and "says r1" not in part.out
    assert run("person", "Solberg", "--since", "May", "--ledger", news).code == 2


def test_a_wire_statement_is_listed_once(run, tmp_path):
    text = "The quay of the old harbour is full of cars again, says Erna Solberg, and nobody knows whose they are."
    said = "The quay of the old harbour is full of cars again"
    actor = Actor(id="a1", name="Erna Solberg", type="person")
    with Ledger(path := tmp_path / "wire.db") as ledger:
        for id, publisher in (("w1", "Agency"), ("w2", "Malden Post"), ("w3", None)):
            statement = make_statement(text, said, speaker="a1", act="asserts")
            ledger.add(make_record(text, id=id, publisher=publisher, statements=[statement], actors=[actor]))
        take_up(ledger.shelf)
    for command in (("person", "Solberg"), ("search", "quay")):
        told = run(*command, "--ledger", path)
        assert told.out.count(said) == 1
        assert "also in 2 others: Malden Post (w2 s1), w3 s1" in " ".join(told.out.split())
        assert reports(run(*command, "--json", "--ledger", path)) in (["w1", "w2", "w3"], ["w3", "w2", "w1"])
    assert "3 statements\n" in run("person", "Solberg", "--ledger", path).out


def test_who_is_meant_must_be_plain(run, news):
    several = run("person", "Kovar", "--ledger", news)
    assert (several.code, several.out) == (2, "")
    assert "Ana Kovar (HRV) or Jan Kovar" in several.err
    assert reports(run("person", "Ana Kovar", "--json", "--ledger", news)) == ["r3"]
    nobody = run("person", "Nobody", "--ledger", news)
    assert (nobody.code, nobody.out) == (0, "") and "no actor of this name" in nobody.err


def test_without_a_ledger(run, tmp_path):
    outcome = run("person", "Solberg", "--ledger", tmp_path / "none.db")
    assert outcome.code == 2 and "there is no ledger here yet" in outcome.err
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (("--role", "minister"), ["r2"]),
        (("--country", "HRV"), ["r3"]),
        (("--country", "norway"), ["r2"]),
        (("--country", "Norwegian", "--role", "mayor"), []),
        (("quay", "--role", "Mayor", "--country", "Croatia"), ["r3"]),
    ],
)
def test_search_by_role_and_country(run, news, filters, expected):
    assert reports(run("search", *filters, "--json", "--ledger", news)) == expected


def test_search_in_no_country(run, news):
    outcome = run("search", "--country", "Varenia", "--ledger", news)
    assert outcome.code == 2 and "no such country" in outcome.err


@pytest.mark.parametrize("country", ["USA", "u.s.", "the United States", "American"])
def test_a_country_by_any_name(country):
    assert code_of(country) == "USA"


@pytest.mark.parametrize("country", ["", " ", "|", "XYZ", "the"])
def test_what_is_no_country(country):
    with pytest.raises(UsageError):
        code_of(country)
