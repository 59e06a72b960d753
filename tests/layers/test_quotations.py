from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.quotations import find_quotations, kind_of, quoted_stretches
from tests.linear import assert_linear


def inner(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ('The clerk said "rain is due" today.', "straight"),
        ("The clerk said “rain is due” today.", "curly"),
        ("The clerk said ‘rain is due’ today.", "single-curly"),
        ("The clerk said 'rain is due' today.", "single-straight"),
        ("The clerk said „rain is due“ today.", "low"),
        ("The clerk said „rain is due” today.", "low"),
        ("The clerk said «rain is due» today.", "guillemets"),
        ("The clerk said »rain is due« today.", "guillemets-inward"),
        ("The clerk said ‹rain is due› today.", "single-guillemets"),
        ("The clerk said ``rain is due'' today.", "tex"),
        ("The clerk said ''rain is due'' today.", "apostrophes"),
        ("The clerk said ″rain is due″ today.", "prime"),
        ("The clerk said 「rain is due」 today.", "corner"),
        ('The clerk said “rain is due" today.', "curly"),
        ('The clerk said "rain is due” today.', "straight"),
        ("The clerk said “rain is due“ today.", "curly"),
    ],
)
def test_every_style_is_found_with_its_inner_text(text: str, style: str) -> None:
    (found,) = find_quotations(text)
    assert text[found.inner_start : found.inner_end].strip() == "rain is due"
    assert (found.style, found.closed, found.depth) == (style, True, 0)
    assert text[found.start : found.end].startswith(text[found.start : found.inner_start])


@pytest.mark.parametrize(
    "text",
    [
        "The workers' union met the drivers' union.",
        "It was the ’90s, all rock ’n’ roll and '80s hair.",
        "She's tall: 5'10\" in socks, and the plank is 6'2\" long.",
        "Give 'em time; 'tis the season, y'all, and the Roes' house is theirs.",
        'A 12" disc and nothing else.',
        "No marks at all.",
        "",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert find_quotations(text) == ()


def test_possessive_inside_single_marks_does_not_close_them() -> None:
    assert inner("'The workers' union is finished,' he said.") == ["The workers' union is finished,"]
    assert inner("'The girls' sang and 'the boys' danced.") == ["The girls", "the boys"]


def test_nested_quotations_are_listed_apart_with_their_depth() -> None:
    text = "“He told me ‘go home’ and “never come back” twice,” she said."
    assert [(text[q.inner_start : q.inner_end], q.depth) for q in find_quotations(text)] == [
        ("He told me ‘go home’ and “never come back” twice,", 0),
        ("go home", 1),
        ("never come back", 1),
    ]
    text = 'She said: "He called it "a mess" and left," then sat.'
    assert inner(text) == ['He called it "a mess" and left,', "a mess"]


def test_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "He said: “We will wait.\nThe meeting went on. “Later,” he said."
    first, second = find_quotations(text)
    assert (first.closed, first.continues, text[first.start : first.end]) == (False, False, "“We will wait.")
    assert (second.closed, text[second.inner_start : second.inner_end]) == (True, "Later,")


def test_quotation_left_open_before_another_ends_there() -> None:
    text = '"We left early. He said no. "We stayed," she said. "It rained."'
    assert inner(text) == ["We left early. He said no.", "We stayed,", "It rained."]


@pytest.mark.parametrize("mark", ["“", '"', "‘"])
def test_quotation_over_paragraphs_continues(mark: str) -> None:
    closing = {"“": "”", '"': '"', "‘": "’"}[mark]
    text = f"{mark}One thing first.\n\n{mark}Then another.\n\n{mark}And the last.{closing}\n\nIt ended."
    assert [(q.closed, q.continues) for q in find_quotations(text)] == [
        (False, True),
        (False, True),
        (True, False),
    ]


def test_kind_is_the_share_inside_the_marks() -> None:
    text = "She said “all of it is gone” and that no one knew."
    quotations = find_quotations(text)
    inside = (text.index("all"), text.index("”"))
    assert kind_of(text, [inside], quotations) == "direct"
    assert kind_of(text, [(text.index("that"), len(text))], quotations) == "indirect"
    assert kind_of(text, [(inside[0], len(text))], quotations) == "mixed"
    assert kind_of(text, [inside, (text.index("that"), len(text))], quotations) == "mixed"
    assert kind_of(text, [], quotations) == "indirect"


@given(st.text(alphabet="ab \n\"'“”‘’«»„`.,5s", max_size=120))
@settings(max_examples=300)
def test_any_marks_give_well_formed_quotations(text: str) -> None:
    found = find_quotations(text)
    assert list(found) == sorted(found, key=lambda q: (q.start, -q.end))
    for q in found:
        assert 0 <= q.start <= q.inner_start <= q.inner_end <= q.end <= len(text)
        assert "\n" not in text[q.start : q.end]
        assert text[q.inner_start : q.inner_end].strip()
        assert not (q.closed and q.continues)
    for one in found:
        for other in found:
            apart = one.end <= other.start or other.end <= one.start
            within = (one.start <= other.start and other.end <= one.end) or (
                other.start <= one.start and one.end <= other.end
            )
            assert apart or within
    stretches = quoted_stretches(found)
    assert all(a[1] <= b[0] for a, b in zip(stretches, stretches[1:], strict=False))


@pytest.mark.parametrize("piece", ['"', '"a ', "'a ", "“a ", "«„“", '"a" ', "\n'A", "‘A b’ "])
def test_time_is_linear_on_hostile_marks(piece: str) -> None:
    assert_linear(find_quotations, piece, 200_000)


def test_a_quotation_may_go_through_paragraphs_without_marks() -> None:
    text = "“One.\n\nTwo.\n\nThree,” she said. “Four.”"
    found = find_quotations(text)
    assert [text[q.inner_start : q.inner_end] for q in found] == ["One.", "Two.", "Three,", "Four."]
    assert [q.continues for q in found] == [True, True, False, False]


def test_an_opening_mark_in_between_ends_the_search_for_a_close() -> None:
    text = "“One.\n\nShe read “a” book.\n\nNothing more.”"
    assert [q.closed for q in find_quotations(text)] == [False, True]
