import pytest

from benchmarks.quality.corpus.records import record_of
from onrecord.corpus.reviewed import match_review, words_of
from onrecord.types import Review

SAID = "We closed two ponds in the old harbour last winter. The ducks have gone."


def review(claim, **fields):
    given = {
        "claimant": "Ana Delgado",
        "claimed_on": "2025-03-04",
        "rating": "False",
        "publisher": "Harbour Check",
        "url": None,
        "reviewed_on": "2025-03-20",
        "location": "c.json",
    }
    return Review(claim=claim, **(given | fields))


def found(claim, **fields):
    records = [
        record_of(SAID, id="r1", day="2025-03-04"),
        record_of("The trams are full.", id="r2", day="2025-03-04"),
    ]
    return [one.record.id for one in match_review(review(claim, **fields), records)]


@pytest.mark.parametrize(
    "claim",
    [
        "We closed two ponds in the old harbour last winter",
        "Two ponds were closed in the old harbour last winter.",
        "Delgado: two ponds in the old harbour were closed",
    ],
)
def test_the_claim_in_its_words_or_others(claim):
    assert found(claim) == ["r1"]


@pytest.mark.parametrize(
    "claim",
    [
        "Nobody closed two ponds in the old harbour",
        "The town closed five ponds in the old harbour.",
        "The town drained the lake.",
        "The ducks of the old harbour were shot by the hunters of the town.",
        "!?",
    ],
)
def test_what_says_another_thing_is_no_match(claim):
    assert found(claim) == []


def test_the_claimant_and_the_days_must_fit():
    claim = "Two ponds were closed in the old harbour last winter."
    assert found(claim, claimant="Ms Delgado") == ["r1"]
    assert found(claim, claimant="Petra Lunde") == []
    assert found(claim, claimed_on="2025-01-04") == []
    assert found(claim, claimed_on=None) == ["r1"]
    assert found(claim, claimed_on=None, reviewed_on="2025-03-01") == []
    assert found(claim, claimed_on=None, reviewed_on=None) == ["r1"]


def test_without_a_claimant_only_its_very_words_will_do():
    assert found("we closed two ponds in the OLD harbour", claimant=None) == ["r1"]
    assert found("Two ponds were closed in the old harbour.", claimant=None) == []


def test_words_to_look_for():
    assert "ponds" in words_of(review("The two ponds")) and "the" not in words_of(review("The two ponds"))
