from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.sentences import split_sentences
from tests.linear import assert_linear


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dr. Roe met Gov. J. K. Doe at 5 p.m. on Jan. 3.", "They talked."],
        ["The bank, Acme Inc., grew 3.5 percent.", "It is based in the U.S. and in Oslo."],
        ["She moved to the U.S. in May.", "He stayed."],
        ["It opened at 9 a.m.", "The doors shut at noon."],
        ["“We won.”", "He left."],
        ["“Why?” Ms. Roe asked.", "“No!” he said."],
        ["He waited … and waited.", "Then he slept…", "It rained."],
        ["See No. 5 and p. 12 of the report.", "(It is long.)", "The end."],
        ["Is it so?", "Yes!", "Good."],
        ["The tax is 1.5 million.", "So says the office."],
        ["The mayor came.", "The clerk left."],
    ],
)
def test_sentences_joined_by_spaces_are_split_again(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_line_end_is_always_a_sentence_end() -> None:
    assert split("A heading without a stop\nFirst point\n\n  Second, with Mr.\nRoe  ") == [
        "A heading without a stop",
        "First point",
        "Second, with Mr.",
        "Roe",
    ]


def test_list_numbers_stay_with_their_item() -> None:
    assert split("1. Repair the bridge. 2 was dropped.\nb. Open the pool.") == [
        "1. Repair the bridge.",
        "2 was dropped.",
        "b. Open the pool.",
    ]


def test_lost_space_after_a_stop_is_no_obstacle_but_addresses_stay_whole() -> None:
    assert split("The crew had gone.The mayor stayed.") == ["The crew had gone.", "The mayor stayed."]
    assert split("“It is over.”The mayor stayed.") == ["“It is over.”", "The mayor stayed."]
    assert split("Write to press@example.Com or example.org.uk today.") == [
        "Write to press@example.Com or example.org.uk today."
    ]


def test_footnote_marks_stay_with_their_sentence() -> None:
    assert split("The dam held. [3] [4] It was new.") == ["The dam held. [3] [4]", "It was new."]


def test_sentences_without_spaces_between() -> None:
    assert split("雨が降る。風も吹く。") == ["雨が降る。", "風も吹く。"]


@given(st.text(alphabet='Ab .!?…"”’)\n\u3002Mr1é', max_size=150))
@settings(max_examples=300)
def test_every_character_lies_in_exactly_one_sentence(text: str) -> None:
    last = 0
    for start, end in split_sentences(text):
        assert last <= start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        assert "\n" not in text[start:end]
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize("piece", ["a. ", "Mr. ", '!"', ".", "?' ", "[1]", "A", "… "])
def test_time_is_linear_on_hostile_stops(piece: str) -> None:
    assert_linear(split_sentences, piece, 300_000)
