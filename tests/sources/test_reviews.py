import json

import pytest

from onrecord.errors import ContentError, SourceError
from onrecord.sources.reviews import find_reviews

CLAIM = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://check.example/ponds",
    "datePublished": "2025-01-20T08:00:00Z",
    "author": {"@type": "Organization", "name": "Harbour Check"},
    "claimReviewed": "The town\n closed two ponds.",
    "itemReviewed": {
        "@type": "Claim",
        "author": [{"@type": "Person", "name": "Ana Delgado"}],
        "datePublished": "2025-01-07",
    },
    "reviewRating": {"@type": "Rating", "ratingValue": "2", "bestRating": 5, "worstRating": 1, "alternateName": "Mostly false"},
}  # fmt: skip


def read(tmp_path, content, name="c.json"):
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return list(find_reviews(path))


def test_all_that_a_review_says(tmp_path):
    (one,) = read(tmp_path, CLAIM)
    assert (one.claim, one.claimant, one.claimed_on) == (
        "The town closed two ponds.",
        "Ana Delgado",
        "2025-01-07",
    )
    assert (one.rating, one.value, one.best, one.worst) == ("Mostly false", 2.0, 5.0, 1.0)
    assert (one.publisher, one.reviewed_on) == ("Harbour Check", "2025-01-20")
    assert one.url == "https://check.example/ponds" and one.location.endswith("c.json")


@pytest.mark.parametrize(
    "whole",
    [
        [CLAIM, CLAIM],
        {"@graph": [{"@type": "WebPage"}, CLAIM, {"@type": "WebPage", "review": [CLAIM]}]},
        {"@type": "DataFeed", "dataFeedElement": [{"item": [CLAIM]}, {"item": CLAIM}]},
        [CLAIM | {"@type": ["Review", "schema:ClaimReview"]}, CLAIM | {"@type": "http://schema.org/ClaimReview"}],
    ],
)  # fmt: skip
def test_wherever_reviews_stand(tmp_path, whole):
    assert [one.claimant for one in read(tmp_path, whole)] == ["Ana Delgado"] * 2


def test_a_review_that_says_little(tmp_path):
    bare = {"@type": "ClaimReview", "claimReviewed": "x", "reviewRating": {"ratingValue": 3}, "author": "Ana"}
    (one,) = read(tmp_path, bare)
    assert (one.rating, one.value, one.claimant, one.claimed_on, one.publisher) == (
        "3",
        3.0,
        None,
        None,
        "Ana",
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ('{"@type": "ClaimReview", "claimReviewed": ' + "9" * 5000 + "}", "no JSON"),
        ("{}", "holds no ClaimReview"),
        (CLAIM | {"claimReviewed": ""}, "claimReviewed"),
        (CLAIM | {"reviewRating": {}}, "reviewRating"),
        (CLAIM | {"reviewRating": None}, "reviewRating"),
    ],
)
def test_bad_input_is_named(tmp_path, content, told):
    (error,) = read(tmp_path, content)
    assert isinstance(error, ContentError) and told in str(error) and "c.json" in str(error)


def test_odd_values_are_not_taken_for_others(tmp_path):
    odd = CLAIM | {
        "datePublished": "soon",
        "reviewRating": {"ratingValue": "nan", "alternateName": ["False"]},
    }
    odd["itemReviewed"] = {"author": {"name": {"@value": "Ana"}}, "datePublished": 7}
    (one,) = read(tmp_path, odd)
    assert (one.reviewed_on, one.value, one.rating, one.claimant, one.claimed_on) == (
        None,
        None,
        "False",
        "Ana",
        None,
    )


def test_lines_and_folders(tmp_path):
    lines = "\n".join([json.dumps(CLAIM), "", "no", json.dumps(CLAIM)])
    found = read(tmp_path, lines, "c.jsonl")
    assert [isinstance(one, ContentError) for one in found] == [False, True, False]
    assert "c.jsonl:3" in str(found[1])
    (tmp_path / "notes.txt").write_text("x")
    assert len(list(find_reviews(tmp_path))) == 3
    (error,) = find_reviews(tmp_path / "none.json")
    assert isinstance(error, SourceError)
    (tmp_path / "l.json").write_bytes(b'{"a": "\xff"}')
    (error,) = find_reviews(tmp_path / "l.json")
    assert "UTF-8" in str(error)


def test_half_characters_are_replaced(tmp_path):
    (one,) = read(
        tmp_path, CLAIM | {"claimReviewed": "The pier \ud800 fell.", "author": {"name": "\udfff Ana"}}
    )
    assert (one.claim, one.publisher) == ("The pier \ufffd fell.", "\ufffd Ana")
