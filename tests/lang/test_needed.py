"""What a pattern needs, and what it falls into."""

from __future__ import annotations

import pytest

from onrecord.lang.needed import alternatives, beginnings, needed_words


@pytest.mark.parametrize(
    ("source", "needed"),
    [
        (r"\bdecline[sd]? to name\b", {"decli"}),
        (r"\b(?:a sham|woeful)\b", {"sham", "woefu"}),
        (r"\b(?:a sham|an?)\b", set()),  # a word that is too short to be looked for
        (r"\b(?:no )?comment\b", {"comme"}),
        (r"(?<!not )\bready\b", {"ready"}),  # what looks around is not in the match
        (r"\bcolou?r\b|\bhue\b", {"colo", "hue"}),
        (r"\w+ologist", set()),
    ],
)
def test_what_a_pattern_needs(source, needed):
    assert needed_words(source) == needed


def test_beginnings_are_those_of_words():
    assert beginnings("it's over") == {"it", "it'", "it's", "s", "ov", "ove", "over"}


def test_a_match_that_begins_with_a_word():
    assert needed_words("(?:early|late)") == set()
    assert needed_words("(?:early|late)", at_word=True) == {"early", "late"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"\b(?:one|two)\b|three", [r"\b(?:one)\b", r"\b(?:two)\b", "three"]),
        (r"\b(?:a|b) (?:c|d)\b", [r"\b(?:a|b) (?:c|d)\b"]),
        (r"\b(?:a|b)\b x \b(?:c|d)\b", [r"\b(?:a|b)\b x \b(?:c|d)\b"]),
        (r"\b(?:a (?:b|c)|[|)]d)\b", [r"\b(?:a (?:b|c))\b", r"\b(?:[|)]d)\b"]),
    ],
)
def test_alternatives(source, expected):
    assert [part.source for part in alternatives(source)] == expected
