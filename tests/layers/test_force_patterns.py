"""Patterns that are taken apart find what the whole ones find, and compile only what a text calls for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from onrecord.lang.en import acts, hedges, verdicts
from onrecord.layers.stance.patterns import Pattern, Patterns, beginnings
from onrecord.layers.stance.view import small

GOLD = Path(__file__).parents[2] / "benchmarks" / "quality" / "force" / "force_dev.jsonl"
SOURCES = {
    "praise": f"{verdicts.PRAISING}|{verdicts.VERDICT_VERB}{verdicts.PRAISING_PREDICATES}|{verdicts.CREDITING}",
    "blame": f"{verdicts.BLAMING}|{verdicts.VERDICT_VERB}{verdicts.BLAMING_PREDICATES}|{verdicts.ROBBED}",
    "harm": acts.HARM,
    "wanted": acts.WANTED,
    "ordering": acts.ORDERING,
    "untold": "|".join(hedges.UNTOLD),
    "false": acts.FALSE,
}


def lines(every):
    rows = GOLD.read_text(encoding="utf-8").splitlines()[::every]
    return [small(one["content"]["text"]) for row in rows for one in json.loads(row)["statements"]]


@pytest.mark.parametrize("name", SOURCES)
def test_what_is_found_begins_where_the_whole_pattern_finds_it(name):
    pattern, whole = Pattern(SOURCES[name]), re.compile(SOURCES[name])
    found = 0
    for line in lines(every=4):
        one, other = pattern.search(line), whole.search(line)
        assert (one and one.start()) == (other and other.start()), line
        found += one is not None
    assert found > 0


def test_every_hedge_of_a_list_is_found():
    sources = (*hedges.POSSIBLE, *hedges.SCOPE, *hedges.NOT_PLANNED, *hedges.UNDECIDED)
    patterns, whole = Patterns(sources), [re.compile(source) for source in sources]
    for line in lines(every=6):
        expected = [
            match.span("h" if "h" in one.groupindex else 0) for one in whole for match in one.finditer(line)
        ]
        assert patterns.spans(line) == expected


def test_only_what_a_text_calls_for_is_compiled():
    pattern = Pattern(r"\b(?:a disgrace|a sham|shameful\w*|woeful|a (?:cheap )?stunt|in tatters)\b")
    assert pattern.search("it was a cheap stunt")[0] == "a cheap stunt"
    compiled = [one.source for one in pattern._alternatives if "compiled" in vars(one)]
    assert compiled == [r"\ba (?:cheap )?stunt\b"]
    assert "whole" not in vars(pattern)


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


def test_beginnings_are_those_of_words():
    assert beginnings("it's over") == {"it", "it'", "it's", "s", "ov", "ove", "over"}


def test_a_group_that_is_not_closed_is_an_error():
    with pytest.raises(ValueError, match="not closed"):
        Pattern("(?:a|b").search("a")
