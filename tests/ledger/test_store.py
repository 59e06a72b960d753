"""What is added stays, once, exactly."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import Address, Ledger, Place, default_place
from onrecord.types import Actor, Interval, Model, Record, Time
from tests.builders import MODEL, make_record, make_statement
from tests.ledger.sound import ask, check_index


def test_a_record_comes_back_as_it_was(place: Place) -> None:
    text = "Mayor Ona Brill said on Monday the pool may reopen in May."
    statement = make_statement(
        text, "the pool may reopen in May", source="Mayor Ona Brill", cue="said", speaker="a1", act="promises",
        polarity="pos", certainty="PS", due=Interval(start="2024-05-01", end="2024-05-31", text="in May"), said=None,
    )  # fmt: skip
    actor = Actor(id="a1", name="Ona Brill", type="person", role="mayor", country="NOR")
    time = Time(
        spans=((24, 30),),
        text="Monday",
        type="DATE",
        value="2024-04-01",
        start="2024-04-01",
        end="2024-04-01",
    )
    record = make_record(text, statements=[statement], actors=[actor], times=(time,), headline=None)
    with Ledger(place) as ledger:
        assert ledger.add(record) is True
    with Ledger(place, read_only=True) as ledger:
        assert ledger.get("r1") == record
        assert list(ledger.records()) == [record]
        assert ledger.counts() == {"reports": 1, "statements": 1}
    assert ask(place, "SELECT speaker, role, due_end, said_start FROM statements") == [
        ("Ona Brill", "mayor", "2024-05-31", None)
    ]
    assert ask(place, "SELECT name, country FROM actors") == [("Ona Brill", "NOR")]
    assert ask(place, 'SELECT value, "end" FROM times') == [("2024-04-01", "2024-04-01")]


def test_what_was_not_judged_stays_apart_from_none(place: Place) -> None:
    bare = Record(id="bare", onrecord="0.1.0", model=MODEL, article=make_record().article)
    judged = make_record(id="judged", headline=None)
    with Ledger(place) as ledger:
        ledger.add_many([bare, judged])
        assert ledger.get("bare").statements is UNSET and ledger.get("bare").headline is UNSET
        assert ledger.get("judged").headline is None
        assert ledger.get("judged").statements[0].act is UNSET
    assert ask(place, "SELECT act, due_end FROM statements") == [(None, None)]


def test_adding_what_is_there_changes_nothing(place: Place) -> None:
    with Ledger(place) as ledger:
        assert ledger.add(make_record())
        before = [
            ask(place, f"SELECT * FROM {table}")
            for table in ("reports", "statements", "additions", "counters")
        ]
        assert not ledger.add(make_record())
        assert ledger.add_many([make_record(), make_record()]) == 0
        after = [
            ask(place, f"SELECT * FROM {table}")
            for table in ("reports", "statements", "additions", "counters")
        ]
    assert before == after


@pytest.mark.parametrize(
    "newer",
    [
        make_record(version="0.2.0"),
        make_record(model=Model(name="rules", digest="1" * 64)),
        make_record("The port office said nothing."),
        make_record(title="Berths free"),
        make_record(date="2024-06-01"),
        make_record(headline=None),
    ],
    ids=["version", "model", "text", "title", "date", "layer"],
)
def test_another_reading_takes_the_place_of_the_old_one(place: Place, newer: Record) -> None:
    with Ledger(place) as ledger:
        ledger.add(make_record())
        assert ledger.add(newer)
        assert list(ledger.records()) == [newer]
        assert len(ledger.search("port")) == 1
    assert ask(place, "SELECT report, change FROM additions ORDER BY no") == [
        ("r1", "added"),
        ("r1", "replaced"),
    ]


def test_words_of_a_replaced_reading_are_no_longer_found(place: Place) -> None:
    with Ledger(place) as ledger:
        ledger.add(
            make_record("The zebra crossing is closed.", title="Walkers wait", publisher="Morning Post")
        )
        ledger.add(make_record("The crossing is open.", title="Walkers go", publisher="Evening Post"))
        assert (
            not ledger.search("zebra")
            and not ledger.search("wait")
            and not ledger.search(publisher="morning")
        )
        assert len(ledger.search("open go", publisher="evening")) == 1
        check_index(ledger)


def test_a_reading_with_fewer_layers_changes_nothing(place: Place) -> None:
    full, bare = make_record(headline=None, actors=()), make_record()
    with Ledger(place) as ledger:
        ledger.add(full)
        assert not ledger.add(bare)
        assert ledger.get("r1") == full


def test_the_later_of_two_readings_in_one_call_wins(place: Place) -> None:
    first, second = make_record(date="2024-06-01"), make_record("Two berths are taken.", date="2024-05-01")
    with Ledger(place) as ledger:
        assert ledger.add_many([first, second]) == 2
        assert list(ledger.records()) == [second]


def test_add_many_takes_a_generator_and_tells_what_is_committed(place: Place) -> None:
    told: list[str] = []
    seen_by_others: list[int] = []

    def on_commit(batch: list[Record]) -> None:
        told.extend(record.id for record in batch)
        seen_by_others.append(ask(place, "SELECT count(*) FROM reports")[0][0])

    with Ledger(place) as ledger:
        assert ledger.add_many((make_record(id=f"r{n}") for n in range(2500)), on_commit=on_commit) == 2500
    assert told == [f"r{n}" for n in range(2500)]
    assert seen_by_others == [1000, 2000, 2500]


def test_has_tells_readings_apart(place: Place) -> None:
    with Ledger(place) as ledger:
        ledger.add(make_record(headline=None))
        assert ledger.has("r1") and ledger.has("r1", "0.1.0", MODEL.digest)
        assert ledger.has("r1", "0.1.0", MODEL.digest, layers={"statements", "headline"})
        assert not ledger.has("r2")
        assert not ledger.has("r1", "0.2.0")
        assert not ledger.has("r1", "0.1.0", "1" * 64)
        assert not ledger.has("r1", layers=["act"])


def test_layers_of_statements_do_not_count_where_there_are_none(place: Place) -> None:
    with Ledger(place) as ledger:
        ledger.add(make_record(statements=[]))
        assert ledger.has("r1", layers=["statements", "act", "due"])


def test_a_failed_transaction_leaves_the_ledger_as_it_was(place: Place) -> None:
    broken = make_record(id="r3", statements=[replace(make_record().statements[0], confidence=float("nan"))])
    with Ledger(place) as ledger:
        ledger.add(make_record(id="r1"))
        with pytest.raises(LedgerError):
            ledger.add_many([make_record(id="r2"), broken])
        assert [record.id for record in ledger.records()] == ["r1"]
        assert ledger.add(make_record(id="r2"))


def test_an_unknown_report_is_the_callers_error(place: Place) -> None:
    with Ledger(place) as ledger, pytest.raises(UsageError, match="r9"):
        ledger.get("r9")


def test_a_lone_surrogate_is_kept_and_the_rest_is_found(place: Place) -> None:
    record = make_record("The gauge \ud800 read 3 metres.", id="r\udfff", title="Gauge \udc00")
    with Ledger(place) as ledger:
        assert ledger.add(record)
        assert not ledger.add(record)
        assert ledger.has("r\udfff") and ledger.get("r\udfff") == record
        assert [hit.content for hit in ledger.search("gauge metres")] == ["The gauge \ufffd read 3 metres."]


def test_a_record_with_a_thousand_statements_and_doubled_actor_ids(place: Place) -> None:
    text = " ".join(f"Item{n} holds." for n in range(1000))
    statements = [make_statement(text, f"Item{n} holds.", id=f"s{n}") for n in range(1000)]
    actors = [Actor(id="a1", name=name, type="group") for name in ("One", "Two")]
    with Ledger(place) as ledger:
        ledger.add(make_record(text, statements=statements, actors=actors))
        assert ledger.counts()["statements"] == 1000
        assert [hit.statement for hit in ledger.search("item777")] == ["s777"]


def test_the_default_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_place({"ONRECORD_LEDGER": "~/x.db"}) == tmp_path / "x.db"
    assert default_place({"XDG_DATA_HOME": "/data"}, platform="linux") == Path("/data/onrecord/onrecord.db")
    assert (
        default_place({"XDG_DATA_HOME": "relative"}, platform="linux")
        == tmp_path / ".local/share/onrecord/onrecord.db"
    )
    assert (
        default_place({}, platform="darwin") == tmp_path / "Library/Application Support/onrecord/onrecord.db"
    )
    assert default_place({"LOCALAPPDATA": "/local"}, platform="win32") == Path("/local/onrecord/onrecord.db")
    assert default_place({"ONRECORD_LEDGER": "postgresql://h/d"}) == Address("postgresql://h/d")
    monkeypatch.setenv("ONRECORD_LEDGER", str(tmp_path / "mine.db"))
    with Ledger() as ledger:
        assert ledger.path == tmp_path / "mine.db"
