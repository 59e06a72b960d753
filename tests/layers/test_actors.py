from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lang.offices import holders
from onrecord.lang.people import fold, name_parts, person_key, same_given, same_person
from onrecord.layers.actors import make_actors
from onrecord.layers.who.entities import Entity
from onrecord.layers.who.office import held_before, holder_on


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Zelenskyy"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelenskyy"),
        ("Mr Biden", "Joe Biden"),
        ("Joseph R. Biden Jr.", "Joe Biden"),
        ("Abdel Fattah el-Sisi", "Abdul Fattah al-Sissi"),
        ("Sergey Lavrov", "Sergei Lavrov"),
        ("President Xi", "Xi Jinping"),
        ("Gerhard Schröder", "Gerhard Schroeder"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Recep Tayyip Erdogan", "Erdoğan"),
        ("Muammar Gaddafi", "Moammar Gadhafi"),
        ("Lula", "Luiz Inácio Lula da Silva"),
        ("Enrique Vega Prieto", "Vega Prieto"),
        ("Mrs Harker", "Susan Harker"),
        ("Bob Lind", "Robert Lind"),
        ("J. Holm", "Jane Holm"),
    ],
)
def test_two_names_of_one_person_meet(one: str, other: str) -> None:
    assert same_person(one, other)
    assert same_person(other, one)
    assert person_key(one) == person_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill Clinton", "Hillary Clinton"),
        ("Mrs. Clinton", "Bill Clinton"),
        ("Donald Trump", "Donald Trump Jr."),
        ("Li Keqiang", "Li Qiang"),
        ("Boris Johnson", "Gary Johnson"),
        ("John Smith", "Jane Smith"),
        ("Ana Silva", "Ana Souza"),
    ],
)
def test_two_persons_stay_apart(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


def test_items_and_states_decide_over_names() -> None:
    assert same_person("Putin", "The president", wikidata_a="Q7747", wikidata_b="Q7747")
    assert not same_person("John Key", "John Key", wikidata_a="Q1", wikidata_b="Q2")
    assert not same_person("Kim", "Kim", country_a="PRK", country_b="KOR")


@given(st.text(max_size=40))
def test_any_name_is_itself_and_has_a_key(name: str) -> None:
    parts, _ = name_parts(name)
    assert person_key(name) == person_key(name.strip())
    assert not parts or same_person(name, name)


@given(st.text(max_size=20), st.text(max_size=20))
def test_same_person_does_not_mind_the_order(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


def test_given_names() -> None:
    assert same_given("kate", "catherine")
    assert same_given("oleksiy", "alexei")
    assert not same_given("ana", "anton")


# -- the dated table ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "noun", "day", "name"),
    [
        ("RUS", "president", "2022-10-14", "Vladimir Putin"),
        ("RUS", "president", "2010-06-15", "Dmitry Medvedev"),
        ("GBR", "prime minister", "2017-03-05", "Theresa May"),
        ("USA", "secretary of state", "2014-04-10", "John Kerry"),
        ("DEU", "chancellor", "2012-05-20", "Angela Merkel"),
        ("NGA", "president", "2022-09-01", "Muhammadu Buhari"),
        ("UN", "secretary-general", "2015-01-01", "Ban Ki-moon"),
    ],
)
def test_holders_on_a_day(country: str, noun: str, day: str, name: str) -> None:
    holder = holder_on(country, noun, (day, day))
    assert holder is not None
    assert holder.name == name


@pytest.mark.parametrize(
    ("country", "noun", "days"),
    [
        ("RUS", "president", ("2012-05-01", "2012-05-10")),  # a change within the days
        ("RUS", "president", None),
        ("RUS", "president", ("2031-01-01", "2031-01-01")),  # the table does not reach it
        ("GBR", "chancellor", ("2012-05-20", "2012-05-20")),  # of the exchequer
        ("RUS", "gardener", ("2012-05-20", "2012-05-20")),
        ("KOR", "president", ("2017-01-10", "2017-01-10")),  # a vacancy
    ],
)
def test_doubt_is_nobody(country: str, noun: str, days: tuple[str, str] | None) -> None:
    assert holder_on(country, noun, days) is None


def test_former_holders() -> None:
    assert held_before("Hillary Clinton", "secretary of state", None, ("2016-05-26", "2016-05-26"))
    assert not held_before("Hillary Clinton", "secretary of state", None, ("2010-05-26", "2010-05-26"))
    assert not held_before("Clinton", "president", "USA", ("2016-05-26", "2016-05-26"))


def test_every_term_is_well_formed_and_no_sure_terms_of_an_office_overlap() -> None:
    last: dict[tuple[str, str], str] = {}
    assert len(holders()) > 1000
    for holder in holders():
        assert holder.certainty in ("sure", "month")
        assert holder.name
        assert not holder.end or holder.start <= holder.end
    for holder in sorted(holders(), key=lambda one: (one.country, one.office, one.start)):
        if holder.certainty == "sure":
            assert last.get((holder.country, holder.office), "0") <= holder.start
            last[holder.country, holder.office] = holder.end or "9999"


# -- actors ---------------------------------------------------------------------------------------------------------------


def test_actors_are_numbered_in_text_order_and_named_mentions_hold_their_sources() -> None:
    text = "Rain, said Bo Ek of Lund. She agreed. Mr Ek left."
    bo = Entity("person", "Bo Ek", mentions=[(11, 16), (41, 43)], spoken=[(11, 24), (38, 43)])
    she = Entity("unnamed", "She", spoken=[(26, 29)])
    actors = make_actors(text, [she, bo, she])
    assert [actor.id for actor in actors.values()] == ["a1", "a2"]
    assert [span.text for span in actors[id(bo)].mentions] == ["Bo Ek", "Ek"]
    assert [span.text for span in actors[id(she)].mentions] == ["She"]
