from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.names import find_names


def named(text: str) -> list[str]:
    return [f"{text[name.start : name.end]}: {name.type}" for name in find_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Ito met Ana Silva in Oslo.", ["Ito: person", "Ana Silva: person", "Oslo: place"]),
        ("Sen. Carla Hale (D-Ore.) spoke.", ["Carla Hale: person"]),
        ("Secretary of State Ruth Alder flew home.", ["Ruth Alder: person"]),
        ("The Ministry of Public Works closed it.", ["Ministry of Public Works: organization"]),
        ("Kessler & Roth Ltd. was sold.", ["Kessler & Roth Ltd.: organization"]),
        ("Dutch Prime Minister Jan Bakker waited.", ["Dutch: group", "Jan Bakker: person"]),
        ("On Monday, Petra Lund said so.", ["Petra Lund: person"]),
        ("The General Assembly met.", ["General Assembly: organization"]),
        ("Republicans and Democrats agreed.", ["Republicans: group", "Democrats: group"]),
        ("Karl-Heinz von Berg and Ludwig van der Meer sang.", ["Karl-Heinz von Berg: person", "Ludwig van der Meer: person"]),
        ("Mr. King bowed.", ["King: person"]),
        ("Birch & Harlow said so.", ["Birch & Harlow: organization"]),
        ("It is for sale, The Lantern reports.", ["The Lantern: organization"]),
        ("A nurse tells Clara Voss NHS beds are short.", ["Clara Voss: person", "NHS: organization"]),
        ("The channel RBX Max said so.", ["RBX Max: organization"]),
        ("Tamsel, who slept, met Tamsel Orrin.", ["Tamsel: person", "Tamsel Orrin: person"]),
        ("Actors Ulla Brandt and Piers Onslow left.", ["Ulla Brandt: person", "Piers Onslow: person"]),
        ("Then Abu Omar al-Masri spoke.", ["Abu Omar al-Masri: person"]),
        ("Sheikh Hamdan bin Rashid Al Suwaidi left.", ["Hamdan bin Rashid Al Suwaidi: person"]),
        ("In the hall they met Datuk Seri Rosmah Idris and later Daw Khin Myat Noe.", ["Rosmah Idris: person", "Khin Myat Noe: person"]),
        ("Abdel Fattah al-Masri and Joao d'Almeida left.", ["Abdel Fattah al-Masri: person", "Joao d'Almeida: person"]),
    ],
)  # fmt: skip
def test_names_by_titles_shape_and_gazetteers(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_a_sentence_does_not_begin_with_a_name_for_its_capital_alone() -> None:
    assert named("However, nothing moved. Critics were silent. Perhaps it rained.") == []


def test_the_body_tells_what_a_bare_surname_is() -> None:
    text = "Vandermolen was late. Pia Vandermolen had missed her train."
    assert named(text) == ["Vandermolen: person", "Pia Vandermolen: person"]


def test_a_headline_gives_only_what_is_known() -> None:
    text = "Silva Hits Back At Port Over Crane Delay\n\nAna Silva wrote to the port on Friday."
    assert named(text) == ["Silva: person", "Ana Silva: person"]


def test_a_headline_in_capitals() -> None:
    text = "SILVA WRITES TO PORT\n\nAna Silva wrote to the port."
    assert named(text)[0] == "SILVA: person"


def test_a_transcript_names_its_speakers() -> None:
    text = "HOLM: Where is it?\n\nSILVA: It is here.\n\nAna Silva had it."
    assert named(text)[:2] == ["HOLM: person", "SILVA: person"]


def test_the_possessive_ending_is_no_part_of_a_name() -> None:
    assert named("It was Ana Silva’s crane and James Holm's rope.") == [
        "Ana Silva: person",
        "James Holm: person",
    ]


def test_offsets_count_code_points() -> None:
    text = "🚢🚢 “Ja,” said Łukasz Żak of Kraków."
    name = find_names(text)[0]
    assert text[name.start : name.end] == "Łukasz Żak"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_names_are_apart_and_within_any_text(text: str) -> None:
    last = 0
    for name in find_names(text):
        assert last <= name.start < name.end <= len(text)
        last = name.end


@given(
    st.lists(
        st.sampled_from(
            [
                "Mr",
                "Ana",
                "of",
                "the",
                "Silva",
                "U.S.",
                "al-",
                "said",
                ".",
                ",",
                "\n",
                "Bank",
                "“",
                "Jr.",
                "May",
                "X",
            ]
        ),
        max_size=60,
    )
)
def test_names_of_any_order_of_words_are_apart(words: list[str]) -> None:
    text = " ".join(words)
    names = find_names(text)
    assert all(one.end <= two.start for one, two in zip(names, names[1:], strict=False))


@settings(deadline=None)
@given(st.sampled_from(["A. ", "Ana ", "al-", "Xa'Xa-", "Mr. ", "Bank of ", "U.S.", "AA&", "“A ", "A b "]))
def test_hostile_repetition_is_read_in_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        best = 9.0
        for _ in range(2):
            began = time.process_time()
            find_names(text)
            best = min(best, time.process_time() - began)
        return best

    assert seconds(120_000) < max(1.5, 16 * seconds(15_000))


def test_a_lone_unknown_speaker_after_the_article_is_a_body() -> None:
    assert named("On Friday the Clarion said it had the letter.") == ["Clarion: organization"]
    assert named("On Friday Vandermolen said it had the letter.") == ["Vandermolen: person"]
