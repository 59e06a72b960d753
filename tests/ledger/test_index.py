"""The full-text index is written in few pieces, and always says what the tables say."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from onrecord.ledger import Ledger, Place, schema
from tests.builders import make_record
from tests.ledger.older import make_older
from tests.ledger.sound import ask, check_index


def test_a_transaction_writes_the_index_in_one_piece(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add_many(make_record(f"Report {n} says word{n}.", id=f"r{n}") for n in range(900))
    assert ask(path, "SELECT count(DISTINCT segid) FROM found_idx") == [(1,)]


def test_many_readings_replaced_at_once_leave_no_words_behind(place: Place) -> None:
    with Ledger(place) as ledger:
        ledger.add_many(
            make_record(f"Old{n} news.", id=f"r{n}", date=f"2024-05-{n + 1:02}") for n in range(9)
        )
        newer = [
            make_record(f"Fresh{n} news.", id=f"r{n}", date=f"2024-05-{9 - n:02}") for n in range(0, 12, 2)
        ]
        assert ledger.add_many(newer) == 6
        assert [hit.report for hit in ledger.search("old*", limit=20)] == ["r7", "r5", "r3", "r1"]
        assert {hit.report for hit in ledger.search("fresh*")} == {record.id for record in newer}
        assert ledger.counts() == {"reports": 10, "statements": 10}
        check_index(ledger)


def test_an_older_ledger_gathers_more_words_once_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(make_record(id="before"))
    file = sqlite3.connect(path)
    make_older(file, schema.GATHERING_SINCE - 1)
    file.commit()
    file.close()
    size = "SELECT v FROM found_config WHERE k = 'hashsize'"
    assert ask(path, size) == []
    with Ledger(path) as ledger:
        ledger.add(make_record(id="after"))
        assert [hit.report for hit in ledger.search("berths")] == ["after", "before"]
    assert ask(path, size) == [(16 << 20,)]
