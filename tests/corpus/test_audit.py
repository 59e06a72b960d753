import xml.etree.ElementTree as ElementTree

import pytest

from onrecord.corpus import audit, to_svg
from onrecord.types import Actor
from tests.builders import make_record, make_statement

TEXT = (
    "Karin Lindqvist said the toll was dead. Lindqvist: “No toll.” Officials said it lived on. "
    "The bank said its clerk called it odd. A toll may come."
)
ACTORS = (
    Actor(id="a1", name="Karin Lindqvist", type="person", role="Premier", country="SWE"),
    Actor(id="a2", name="officials", type="unnamed"),
    Actor(id="a3", name="The bank", type="organization"),
)
STATEMENTS = (
    make_statement(TEXT, "the toll was dead", id="s1", speaker="a1"),
    make_statement(TEXT, "No toll.", id="s2", speaker="a1", kind="direct"),
    make_statement(TEXT, "it lived on", id="s3", speaker="a2", source="Officials"),
    make_statement(TEXT, "its clerk called it odd", id="s4", speaker="a3", kind="mixed"),
    make_statement(TEXT, "it odd", id="s5", speaker="a1", nested_in="s4"),
    make_statement(TEXT, "A toll may come", id="s6", speaker=None),
)


def report(id="r1", **fields):
    given = {"statements": STATEMENTS, "actors": ACTORS, "publisher": "The Ferry"} | fields
    return make_record(TEXT, id=id, **given)


def rows(shares):
    return [(one.value, one.statements, one.words) for one in shares]


def test_whom_how_and_how_much():
    found = audit([report()])
    assert (found.reports, found.copies, found.statements, found.words) == (1, 0, 5, 18)
    assert rows(found.by_person) == [("Karin Lindqvist", 2, 6)]
    assert rows(found.by_body) == [("The bank", 1, 5)]
    assert rows(found.by_role) == [("premier", 2, 6)]
    assert rows(found.by_country) == [("SWE", 2, 6), (None, 3, 12)]
    assert rows(found.by_naming) == [("named", 3, 11), ("unstated", 1, 4), ("unnamed", 1, 3)]
    assert rows(found.by_kind) == [("indirect", 3, 11), ("mixed", 1, 5), ("direct", 1, 2)]
    assert rows(found.by_publisher) == [("The Ferry", 5, 18)]
    (person,) = found.by_person
    assert (person.direct, person.mixed, person.indirect, person.reports) == (1, 0, 1, 1)
    assert person.share == pytest.approx(6 / 18, abs=1e-4)
    assert sum(one.share for one in found.by_naming) == pytest.approx(1, abs=1e-3)


def test_copies_count_once_unless_asked():
    records = [report("r1"), report("r2", publisher="Malden Post"), report("r2")]
    assert (audit(records).reports, audit(records).copies) == (1, 1)
    every = audit(records, every_copy=True)
    assert (every.reports, every.copies, every.statements) == (2, 0, 10)
    assert every.by_person[0].reports == 2


def test_what_was_not_judged_is_not_counted_as_no():
    from msgspec import UNSET

    bare = tuple(make_statement(TEXT, "No toll.", id="s1") for _ in range(1))
    assert bare[0].speaker is UNSET
    found = audit([report(statements=bare, actors=None)])
    assert rows(found.by_naming) == [(None, 1, 2)] and found.by_person == ()


def test_of_nothing():
    assert audit([]).statements == 0
    assert ElementTree.fromstring(to_svg(audit([]))).tag.endswith("svg")


def test_the_plot_is_xml_with_a_bar_for_each_row_and_takes_no_markup_from_reports():
    hostile = Actor(id="a1", name='<script>alert("x")</script>\x00 & Söhne \ud800', type="person")
    found = audit([report(actors=(hostile, *ACTORS[1:]))])
    plot = ElementTree.fromstring(to_svg(found))
    space = "{http://www.w3.org/2000/svg}"
    assert not list(plot.iter("script")) and not list(plot.iter(f"{space}script"))
    told = "".join(plot.itertext())
    assert '<script>alert("x")</script>' in told and "Söhne" in told and "named" in told
    one = to_svg(found, parts=["by_kind"])
    assert "People" not in one and len(list(ElementTree.fromstring(one).iter(f"{space}rect"))) == 3 + 3
    widest = max(float(bar.get("width")) + float(bar.get("x")) for bar in plot.iter(f"{space}rect"))
    assert widest <= float(plot.get("width"))


def test_few_rows():
    found = audit([report()])
    assert "and 2 more" in to_svg(found, most=1)
