import json

import pytest

TEXT = "“We closed two ponds in the old harbour last winter,” the mayor, Ana Delgado, said."
REVIEW = {
    "@type": "ClaimReview",
    "url": "https://check.example/ponds",
    "datePublished": "2025-03-20",
    "author": {"name": "Harbour Check"},
    "claimReviewed": "Two ponds were closed in the old harbour last winter.",
    "itemReviewed": {"author": {"name": "Ana Delgado"}, "datePublished": "2025-03-04"},
    "reviewRating": {"alternateName": "Mostly false"},
}
OTHER = REVIEW | {"claimReviewed": "Trams are\x1b[31m free.", "url": "https://check.example/trams"}


@pytest.fixture
def ledger(tmp_path):
    from onrecord import Ledger, read_many

    lines = [{"id": id, "date": "2025-03-04", "title": "Ponds", "text": TEXT} for id in ("a", "b")]
    (tmp_path / "p.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with Ledger(tmp_path / "l.db") as store:
        store.add_many(read_many([tmp_path / "p.jsonl"], model="fast"))
    return tmp_path / "l.db"


def test_a_verdict_is_attached_and_what_has_no_statement_is_named(run, ledger, tmp_path):
    from onrecord import Ledger

    (tmp_path / "c.json").write_text(json.dumps([REVIEW, OTHER]), encoding="utf-8")
    for _ in range(2):  # the same again changes nothing
        done = run("import", "c.json", "--ledger", ledger)
        assert done.code == 0, done.err
        assert "Mostly false (Harbour Check, 2025-03-20): Ana Delgado" in done.out
        assert "no statement: Ana Delgado: “Trams are" in done.out and "\x1b" not in done.out
        assert "1 attached to 2 statements, 1 without a statement in the ledger, 0 failed" in done.out
    with Ledger(ledger, read_only=True) as store:
        kept = store.reviews.all()
        assert [(one.report, one.review.rating) for one in kept] == [
            ("a", "Mostly false"),
            ("b", "Mostly false"),
        ]
        assert store.judgements.all() == []


def test_json_and_bad_files(run, ledger, tmp_path):
    (tmp_path / "c.json").write_text(json.dumps(REVIEW), encoding="utf-8")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    done = run("import", "bad.json", "c.json", "--ledger", ledger, "--json")
    assert done.code == 1 and "bad.json" in done.err
    (told,) = map(json.loads, done.out.splitlines())
    assert [one["report"] for one in told["statements"]] == ["a", "b"]
    assert run("import", "c.json", "--ledger", tmp_path / "none.db").code == 2
