import sqlite3

import pytest

from onrecord import Ledger, LedgerError, UsageError
from onrecord.ledger import schema
from onrecord.types import Review
from tests.builders import make_record
from tests.ledger.older import make_older

WHY = {"reason": "The gate opened on the day.", "judge": "R. Amsel"}


@pytest.fixture
def path(place):
    with Ledger(place) as ledger:
        ledger.add_many([make_record(id="r1"), make_record("It opened.", id="r2")])
    return place


def test_a_judgement_says_who_when_why_and_on_what(path):
    with Ledger(path) as ledger:
        made = ledger.judgements.add("r1", "s1", "kept", evidence="r2", evidence_text="It opened.", **WHY)
    with Ledger(path, read_only=True) as ledger:
        (kept,) = ledger.judgements.all()
    assert kept == made
    assert (kept.verdict, kept.judge, kept.reason) == ("kept", WHY["judge"], WHY["reason"])
    assert kept.content == "The port office said two berths were free."
    assert kept.at.endswith("+00:00") and kept.withdrawn is None
    assert (kept.evidence, kept.evidence_text) == ("r2", "It opened.")


def test_one_taken_back_stays_with_who_when_and_why(path):
    with Ledger(path) as ledger:
        first = ledger.judgements.add("r1", "s1", "kept", **WHY)
        ledger.judgements.withdraw(first.number, reason="Another gate.", judge="B. Tarn")
        second = ledger.judgements.add("r1", "s1", "broken", **WHY)
        with pytest.raises(UsageError, match="already"):
            ledger.judgements.withdraw(first.number, reason="Again.", judge="B. Tarn")
        one, two = ledger.judgements.all("r1")
        assert ledger.judgements.all("r2") == []
    assert (one.withdrawn.judge, one.withdrawn.reason) == ("B. Tarn", "Another gate.")
    assert one.withdrawn.at and two.number == second.number > first.number


def test_nothing_that_was_judged_is_changed_or_lost(path):
    with Ledger(path) as ledger:
        ledger.judgements.withdraw(
            ledger.judgements.add("r1", "s1", "kept", **WHY).number, reason="No.", judge="B. Tarn"
        )
    with Ledger(path) as ledger:
        for table in ("judgements", "withdrawals"):
            for told in (f"UPDATE {table} SET reason = 'x'", f"DELETE FROM {table}"):
                with pytest.raises((sqlite3.IntegrityError, LedgerError), match="never"):
                    ledger._db.execute(told)


def test_a_judgement_outlives_a_new_reading_of_its_report(path):
    with Ledger(path) as ledger:
        ledger.judgements.add("r1", "s1", "partly", **WHY)
        assert ledger.add(make_record(id="r1", version="0.2.0"))
        assert [one.verdict for one in ledger.judgements.all("r1")] == ["partly"]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"report": "r9"}, "no such statement"),
        ({"statement": "s9"}, "no such statement"),
        ({"verdict": "open"}, "no such verdict"),
        ({"reason": "  "}, "why"),
        ({"judge": ""}, "who"),
        ({"evidence": "r9"}, "no report"),
    ],
)
def test_wrong_use(path, changed, told):
    given = {"report": "r1", "statement": "s1", "verdict": "kept", **WHY} | changed
    with Ledger(path) as ledger:
        with pytest.raises(UsageError, match=told):
            ledger.judgements.add(**given)
        assert ledger.judgements.all() == []
        with pytest.raises(UsageError, match="no judgement"):
            ledger.judgements.withdraw(1, reason="No.", judge="B. Tarn")


def test_a_ledger_opened_to_read_takes_no_judgement(path):
    with Ledger(path, read_only=True) as ledger, pytest.raises(LedgerError):
        ledger.judgements.add("r1", "s1", "kept", **WHY)


def test_an_older_ledger_has_none_and_is_brought_up_to_date(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(make_record(id="r1"))
    file = sqlite3.connect(path)
    make_older(file, schema.JUDGEMENTS_SINCE - 1)
    file.commit()
    file.close()
    with Ledger(path, read_only=True) as ledger:
        assert ledger.judgements.all() == [] and ledger.reviews.all() == []
    with Ledger(path) as ledger:
        assert ledger.judgements.add("r1", "s1", "kept", **WHY).number == 1


def review(**fields):
    given = {
        "claim": "Two berths were free.",
        "claimant": "the port office",
        "claimed_on": None,
        "rating": "Mostly true",
        "publisher": "Harbour Check",
        "url": "https://check.example/1",
        "reviewed_on": "2024-06-02",
        "location": "checks.json",
    }
    return Review(**(given | fields))


def test_a_published_verdict_comes_in_once(path):
    with Ledger(path) as ledger:
        assert ledger.reviews.attach(review(), [("r1", "s1", "two berths were free")])
        assert not ledger.reviews.attach(review(rating="False"), [("r1", "s1", "two berths were free")])
        assert ledger.reviews.attach(review(claim="All berths were free."), [])
        (kept,) = ledger.reviews.all()
        assert (kept.review.rating, kept.report, kept.statement) == ("False", "r1", "s1")
        assert ledger.reviews.all("r1") == [kept] and ledger.reviews.all("r2") == []
        assert ledger.judgements.all() == []
