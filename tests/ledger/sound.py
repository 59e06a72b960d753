"""Whether a ledger is sound: each report there once, and the index saying what the tables say."""

from __future__ import annotations

from typing import Any

from onrecord.ledger import Ledger, Place
from onrecord.ledger.sqlite import Sqlite


def ask(place: Place, sql: str) -> list[tuple[Any, ...]]:
    """The rows that a ledger's database gives."""
    with Ledger(place, read_only=True) as ledger:
        return list(ledger._db.execute(sql).fetchall())


def check_index(ledger: Ledger) -> None:
    """Fail when the index does not hold the words of the tables, and no others."""
    db = ledger._db
    if isinstance(db, Sqlite):
        db.execute("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
        return
    before = db.execute("SELECT no, words::text FROM found ORDER BY no").fetchall()
    with db.writing():
        db.execute("DELETE FROM found")
        db.index(no for (no,) in db.execute("SELECT no FROM searchable").fetchall())
    assert db.execute("SELECT no, words::text FROM found ORDER BY no").fetchall() == before


def check_sound(place: Place) -> list[str]:
    """The ids in the ledger, once it is found sound: what is stored, the index, and one row for each."""
    with Ledger(place) as ledger:
        if isinstance(ledger._db, Sqlite):
            assert ledger._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert ledger._db.execute("PRAGMA foreign_key_check").fetchall() == []
        check_index(ledger)
        ids = [record.id for record in ledger.records()]
        assert ledger.counts() == {"reports": len(ids), "statements": len(ids)}
    return ids
