"""Whom the whole ledger quotes, counted as a stream: the same as over its records, on both databases."""

from onrecord.corpus import audit, count_quoting, take_up
from onrecord.ledger import Ledger
from onrecord.types import Actor
from tests.builders import make_record, make_statement

TEXT = (
    "Karin Lindqvist said the toll on the sound bridge was dead and would stay dead for years. “No toll,” she wrote. "
    "Officials of the port office said it lived on. The bank said its clerk called it odd. A toll may come one day."
)
OTHER = "Premier Lindqvist said on the quay that two ferries were sold. A deckhand said that nobody had asked her."


def lindqvist(name="Karin Lindqvist"):
    return Actor(id="a1", name=name, type="person", role="Premier", country="SWE")


def report(id, *, publisher="The Ferry", date="2024-05-30", **fields):
    statements = (
        make_statement(TEXT, "the toll on the sound bridge was dead", id="s1", speaker="a1"),
        make_statement(TEXT, "No toll,", id="s2", speaker="a1", kind="direct"),
        make_statement(TEXT, "it lived on", id="s3", speaker="a2", source="Officials"),
        make_statement(TEXT, "its clerk called it odd", id="s4", speaker="a3", kind="mixed"),
        make_statement(TEXT, "it odd", id="s5", speaker="a1", nested_in="s4"),
        make_statement(TEXT, "A toll may come one day", id="s6", speaker=None),
    )
    actors = (
        lindqvist(),
        Actor(id="a2", name="officials", type="unnamed"),
        Actor(id="a3", name="The bank", type="organization"),
    )
    given = {"statements": statements, "actors": actors} | fields
    return make_record(TEXT, id=id, publisher=publisher, date=date, **given)


def other(id="r3", **fields):
    statements = (
        make_statement(OTHER, "that two ferries were sold", id="s1", speaker="a1"),
        make_statement(OTHER, "that nobody had asked her", id="s2", speaker="a2"),
    )
    actors = (lindqvist("Lindqvist"), Actor(id="a2", name="A deckhand", type="unnamed", role="deckhand"))
    given = {"date": "2024-08-02", "publisher": None} | fields
    return make_record(OTHER, id=id, statements=statements, actors=actors, **given)


RECORDS = (report("r1"), report("r2", publisher="Malden Post", date="2024-05-31"), other())


def filled(place, records=RECORDS):
    ledger = Ledger(place)
    ledger.add_many(records)
    take_up(ledger.shelf)
    return ledger


def test_the_stream_counts_what_the_records_say(place):
    with filled(place) as ledger:
        found = count_quoting(ledger.quoting())
        assert found == audit(ledger.records())
        assert (found.reports, found.copies, found.stories, found.statements) == (2, 1, 2, 7)
        (person,) = found.by_person
        assert (person.value, person.statements, person.reports, person.stories) == (
            "Karin Lindqvist",
            3,
            2,
            2,
        )


def test_each_copy_by_itself_when_asked(place):
    with filled(place) as ledger:
        every = count_quoting(ledger.quoting(every_copy=True))
        assert every == audit(ledger.records(), every_copy=True)
        assert (every.reports, every.copies, every.stories) == (3, 0, 2)
        # Two reports of one story quote her there: by story she counts once.
        assert (every.by_person[0].reports, every.by_person[0].stories) == (3, 2)


def test_of_publishers_and_days(place):
    def counted(**asked):
        found = count_quoting(ledger.quoting(**asked))
        return found.reports, found.copies

    with filled(place, (*RECORDS, report("r4", date=None))) as ledger:
        assert ledger.publishers() == ["Malden Post", "The Ferry"]
        assert counted(publishers=["Malden Post"]) == (
            1,
            0,
        )  # its copy stands for itself where it is asked for
        assert counted(publishers=["The Ferry", "Malden Post"]) == (1, 2)
        assert counted(publishers=[]) == (0, 0)
        assert counted(since="2024-06-01") == (1, 0)
        assert counted(until="2024-05-30") == (1, 0)
        assert counted(since="2024-05-30", until="2024-05-31") == (1, 1)


def test_reports_in_no_story_yet_are_counted_too(place):
    with Ledger(place) as ledger:
        ledger.add_many(RECORDS[:2])
        take_up(ledger.shelf)
        ledger.add(other())
        found = count_quoting(ledger.quoting())
        assert (found.reports, found.copies, found.stories) == (2, 1, 2)


def test_more_stories_than_are_read_at_once(place, monkeypatch):
    from onrecord.ledger import quoting

    monkeypatch.setattr(quoting, "_STORIES", 2)
    many = [other(f"m{n}", date=f"2024-{n:02}-10") for n in range(1, 10)]
    with Ledger(place) as ledger:
        ledger.add_many(many[:6])
        take_up(ledger.shelf)
        ledger.add_many(many[6:])
        assert count_quoting(ledger.quoting(every_copy=True)).reports == 9


def test_speakers_that_were_not_judged_are_not_unstated(place):
    bare = (make_statement(TEXT, "No toll,", id="s1"),)
    with filled(place, [report("r1", statements=bare, actors=None)]) as ledger:
        found = count_quoting(ledger.quoting())
        assert [(one.value, one.statements) for one in found.by_naming] == [(None, 1)]
