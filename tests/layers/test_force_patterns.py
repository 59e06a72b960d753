"""Patterns find what is there, and compile only what a text calls for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from onrecord.lang.en import acts, hedges, noncommitment, verdicts
from onrecord.layers.stance import patterns
from onrecord.layers.stance.patterns import Pattern, Patterns
from onrecord.layers.stance.view import small

GOLD = Path(__file__).parents[2] / "benchmarks" / "quality" / "force" / "force_dev.jsonl"
SOURCES = {
    "praise": f"{verdicts.PRAISING}|{verdicts.VERDICT_VERB}{verdicts.PRAISING_PREDICATES}|{verdicts.CREDITING}",
    "blame": f"{verdicts.BLAMING}|{verdicts.VERDICT_VERB}{verdicts.BLAMING_PREDICATES}|{verdicts.ROBBED}",
    "harm": acts.HARM,
    "wanted": acts.WANTED,
    "ordering": acts.ORDERING,
    "untold": "|".join(noncommitment.UNTOLD),
    "false": acts.FALSE,
}


def lines(every):
    rows = GOLD.read_text(encoding="utf-8").splitlines()[::every]
    return [small(one["content"]["text"]) for row in rows for one in json.loads(row)["statements"]]


@pytest.mark.parametrize("name", SOURCES)
def test_no_match_is_lost_for_want_of_a_word(name):
    pattern, whole = Pattern(SOURCES[name]), re.compile(SOURCES[name])
    found = 0
    for line in lines(every=4):
        one, other = pattern.search(line), whole.search(line)
        assert (one and one.span()) == (other and other.span()), line
        found += one is not None
    assert found > 0


def test_every_hedge_of_a_list_is_found():
    sources = (*hedges.POSSIBLE, *hedges.SCOPE, *noncommitment.NOT_PLANNED, *noncommitment.UNDECIDED)
    patterns, whole = Patterns(sources), [re.compile(source) for source in sources]
    for line in lines(every=6):
        expected = [
            match.span("h" if "h" in one.groupindex else 0) for one in whole for match in one.finditer(line)
        ]
        assert patterns.spans(line) == expected


def test_only_what_a_text_calls_for_is_compiled(monkeypatch):
    compiled = []
    monkeypatch.setattr(patterns, "_compiled", lambda source: compiled.append(source) or re.compile(source))
    words = "a disgrace|a sham|woeful|a (?:cheap )?stunt|in tatters|a farce|a mess|chaos|a scandal|absurd|a blot|vile"
    assert Pattern(rf"\b(?:{words})\b").search("it was a cheap stunt")[0] == "a cheap stunt"
    assert compiled == [r"\b(?:a (?:cheap )?stunt)\b"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"\bo(?:ne|ther)s?\b", "the others"),  # a word of which one letter is known
        (r"(?:^|[ ,])we\b", "so,we go"),
        (r"n't (?:ready|able)\b", "they aren't ready"),
        (r"\bcolou?rs\b", "colors"),
        (r"\b(?:half-baked|ill-judged|slap-dash|cack-handed|ham-fisted)\b", "a half-baked plan"),
        (r"\bclock\b", "at nine o'clock"),
        (r"[\"“]\bno\b", "“no"),
        (r"\b\w+ologists?\b", "three geologists"),
    ],
)
def test_words_that_are_only_partly_known(source, text):
    assert Pattern(source).search(text) is not None


def test_a_group_that_is_not_closed_is_an_error():
    with pytest.raises(ValueError, match="not closed"):
        Pattern("(?:a|b").search("a")
