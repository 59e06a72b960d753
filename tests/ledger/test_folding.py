"""What several reports of a story carry word for word is one statement in a list; nothing is lost or shown twice."""

import pytest
from msgspec import UNSET

from onrecord.corpus import take_up
from onrecord.ledger import Ledger, Query, search
from onrecord.types import Actor
from tests.builders import make_record, make_statement

TEXT = (
    "Karin Lindqvist, the premier of the islands, said on Thursday that the toll on the sound bridge would go in May. "
    "“We will take the gates down ourselves,” she told the harbour council after a meeting of four hours. “Yes.” "
    "Officials of the port office said that nobody had asked them about the gates or about the toll."
)


def wire(id, *, publisher, date="2024-05-30", text=TEXT, who="Karin Lindqvist", **fields):
    statements = [
        make_statement(text, "that the toll on the sound bridge would go in May", id="s1", speaker="a1"),
        make_statement(text, "We will take the gates down ourselves,", id="s2", speaker="a1", kind="direct"),
        make_statement(
            text, "that nobody had asked them about the gates or about the toll", id="s3", source="Officials"
        ),
    ]
    actors = (Actor(id="a1", name=who, type="person"),)
    return make_record(
        text, id=id, publisher=publisher, date=date, title=f"{publisher} on the toll",
        **({"statements": statements, "actors": actors} | fields),
    )  # fmt: skip


FIVE = [
    wire("agency", publisher="Agency"),
    wire("post", publisher="Malden Post", date="2024-05-31", text=TEXT.replace("Thursday", "Friday")),
    wire("ferry", publisher="The Ferry"),
    wire("gazette", publisher="Gazette", date="2024-05-31"),
    wire("lantern", publisher="Daily Lantern", date="2024-06-01", who="Premier Lindqvist"),
]


def filled(place, records=FIVE):
    ledger = Ledger(place)
    ledger.add_many(records)
    take_up(ledger.shelf)
    return ledger


def places(hit):
    return [hit.report, *(one.report for one in hit.also)]


def test_one_statement_in_five_outlets_stands_once_on_its_speakers_page(place):
    with filled(place) as ledger:
        each = ledger.person("Lindqvist")
        assert len(each) == 10 and each[0].also is UNSET
        hits = ledger.person_folded("Lindqvist").hits
        assert [hit.statement for hit in hits] == ["s1", "s2"]
        assert {frozenset(places(hit)) for hit in hits} == {frozenset(one.id for one in FIVE)}
        assert hits[0].published.start == "2024-05-30"  # where it was reported first
        assert hits[0].also[-1].publisher == "Daily Lantern" and hits[0].also[-1].statement == "s1"
        newest = ledger.person_folded("Lindqvist", newest=True, limit=1)
        assert [hit.statement for hit in newest.hits] == ["s2"]
        rest = ledger.person_folded("Lindqvist", newest=True, limit=1, offset=newest.next)
        assert [hit.statement for hit in rest.hits] == ["s1"] and (rest.before, rest.next) == (0, None)


def test_a_search_shows_it_once_with_the_others_beside_it(place):
    with filled(place) as ledger:
        page = ledger.folded(Query(words="gates"))
        assert [len(hit.also) for hit in page.hits] == [4, 4]
        assert (page.offset, page.end, page.before, page.next) == (0, 10, None, None)
        assert [hit.marks for hit in page.hits if hit.statement == "s2"] == [((17, 22),)]
        assert len(ledger.folded(Query()).hits) == 3
        assert not ledger.folded(Query(words="nobody's")).hits and not ledger.folded(Query(limit=0)).hits
        # What the outlet did not print is not shown, and where it printed a copy that is found.
        (only,) = ledger.folded(Query(words="gates", publisher="Lantern", kind="direct")).hits
        assert (only.report, only.also) == ("lantern", ())


def test_other_words_another_speaker_or_another_story_are_other_statements(place):
    people = (
        Actor(id="a1", name="Karin Lindqvist", type="person"),
        Actor(id="a2", name="Ona Brill", type="person"),
    )
    text = TEXT.replace("will take", "may take")
    said = (
        make_statement(text, "We may take the gates down ourselves,", id="s1", speaker="a1"),
        make_statement(text, "that the toll on the sound bridge would go in May", id="s2", speaker="a2"),
    )
    reworded = make_record(text, id="reworded", date="2024-05-30", statements=said, actors=people)
    song = "A year later, at the lighthouse: “We will take the gates down ourselves,” Lindqvist sang."
    sung = (make_statement(song, "We will take the gates down ourselves,", id="s1", speaker="a1"),)
    later = make_record(song, id="song", date="2025-05-30", statements=sung, actors=people)
    with filled(place, [*FIVE, reworded, later]) as ledger:
        hits = ledger.person_folded("Lindqvist").hits
        found = sorted((hit.report, len(hit.also)) for hit in hits)
        assert found == [("agency", 4), ("agency", 4), ("reworded", 0), ("song", 0)]


def test_what_one_report_has_twice_is_two_statements(place):
    twice = [
        make_statement(TEXT, "We will take the gates down ourselves,", id=id, speaker="a1")
        for id in ("s1", "s2")
    ]
    with filled(place, [wire(id, publisher=id, statements=twice) for id in ("one", "two")]) as ledger:
        assert [places(hit) for hit in ledger.person_folded("Lindqvist").hits] == [["one", "two"]] * 2


def test_before_stories_are_found_nothing_is_folded(place):
    with Ledger(place) as ledger:
        ledger.add_many(FIVE)
        assert len(ledger.person_folded("Lindqvist").hits) == 10


@pytest.mark.parametrize("words", ["gates", ""])
def test_pages_show_each_statement_once_and_lead_back(place, monkeypatch, words):
    monkeypatch.setattr(search, "BLOCK", 8)
    from onrecord.ledger import folding

    monkeypatch.setattr(folding, "BLOCK", 8)
    with filled(place) as ledger:
        seen, starts, offset = [], [], 0
        while offset is not None:
            page = ledger.folded(Query(words=words, limit=2, offset=offset))
            assert page.offset == offset and page.hits
            assert page.before == (starts[-1] if starts else None)
            starts.append(offset)
            seen += [(hit.report, hit.statement) for hit in page.hits]
            seen += [(one.report, one.statement) for hit in page.hits for one in hit.also]
            offset = page.next
        assert sorted(seen) == sorted((hit.report, hit.statement) for hit in ledger.search(words, limit=100))
        # An address that points between two pages shows the one in which it lies.
        assert ledger.folded(Query(words=words, limit=2, offset=starts[1] - 1)).offset == starts[0]
