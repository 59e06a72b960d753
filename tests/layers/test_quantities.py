"""Quantities: numbers, units, looseness; and what is no quantity."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.numerals import read_number
from onrecord.layers.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "words", "value", "unit", "approximate"),
    [
        ("He called up 222,000 men.", "222,000", 222000, "men", False),
        ("For some 40 percent of voters", "some 40 percent", 40, "%", True),
        ("It sank a dozen ships.", "a dozen", 12, "ships", False),
        ("It cost $3.2bn to build.", "$3.2bn", 3.2e9, "USD", False),
        ("It cost US$ 40 million.", "US$ 40 million", 4e7, "USD", False),
        ("It cost £20m.", "£20m", 2e7, "GBP", False),
        ("It cost 9.9 billion yuan.", "9.9 billion yuan", 9.9e9, "CNY", False),
        ("It cost 26 cents a share.", "26 cents", 26, "cent", False),
        ("It fed 20 to 30 people.", "20 to 30", 25, "people", True),
        ("It fed between 5 and 10 crews.", "5 and 10", 7.5, "crews", True),
        ("It cost $12-20 million.", "$12-20 million", 1.6e7, "USD", True),
        ("It took two-thirds of the seats.", "two-thirds", 0.666667, "seats", False),
        ("It took half of the seats.", "half", 0.5, "seats", False),
        ("It razed hundreds of homes.", "hundreds", 100, "homes", True),
        ("It drew tens of thousands of people.", "tens of thousands", 10000, "people", True),
        ("It drew half a million people.", "half a million", 500000, "people", False),
        ("It drew twenty-five deputies.", "twenty-five", 25, "deputies", False),
        ("It drew nearly 300 wounded soldiers.", "nearly 300", 300, "soldiers", True),
        ("It drew 200 or more boats.", "200", 200, "boats", True),
        ("It fell 3.5 percentage points.", "3.5 percentage points", 3.5, "percentage point", False),
        ("It fell to -36.5 points.", "-36.5 points", -36.5, "point", False),
        ("It runs 700 kilometres.", "700 kilometres", 700, "km", False),
        ("It lies under 12.5 acres.", "under 12.5 acres", 12.5, "acre", True),
        ("It holds 1.5 million barrels of oil.", "1.5 million barrels", 1.5e6, "barrel", False),
        ("Ann Roe, 49, has left.", "49", 49, "year", False),
        ("Ann Roe left, aged 49.", "49", 49, "year", False),
        ("A 16 year old girl swam.", "16", 16, "year", False),
        ("It will make five to six million units.", "five to six million", 5.5e6, "units", True),
        ("Bread rose by 80p.", "80p", 80, "pence", False),
    ],
)
def test_quantity(text, words, value, unit, approximate):
    (item,) = find_quantities(text)
    assert (item.text, item.unit, item.approximate) == (words, unit, approximate)
    assert item.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "The third man left.", "He was 22nd of all.", "On 3 May 2009 at 10:30 a.m. it closed.", "In 1998 it closed.",
        "It took two weeks.", "She won 6-4, 6-3.", "Call 555-0199.", "Under Article 5 of the treaty", "The 3G phone",
        "An A320 landed.", "The two sides met.", "One of them left.", "See http://a.example/12/34.", "Version 1.2.3 is out.",
        "The 40-odd men", "It rose above the dam at one point.", "Call 1-(800)-273-8255.", "Formula 1 races on.", "A 24-year-old man fled.",
    ],
)  # fmt: skip
def test_no_quantity(text):
    assert find_quantities(text) == ()


def test_a_value_is_no_whole_number():
    """Else the record that a ledger gives back would have other bytes than the one that it was given."""
    found = find_quantities("Thousands of people paid dozens of fees, 5 each, half of them 2.5.", times=())
    assert found and all(type(quantity.value) is float for quantity in found)


def test_a_change_is_no_range():
    items = find_quantities("It rose from 20 to 30 percent.")
    assert [(item.value, item.approximate) for item in items] == [(20, False), (30, False)]


def test_two_numbers_joined_by_and():
    items = find_quantities("It has 12 cows and 30 sheep.")
    assert [(item.value, item.unit) for item in items] == [(12, "cows"), (30, "sheep")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234,567", 1234567), ("3.2", 3.2), ("2 1/2", 2.5), ("7½", 7.5), ("two hundred and six", 206),
        ("one million two hundred thousand", 1200000), ("a thousand", 1000), ("twenty-one", 21), ("one and a half", 1.5),
        ("40 thousand", 40000), ("cat", None), ("", None), ("1 1/0", None),
    ],
)  # fmt: skip
def test_read_number(text, value):
    assert read_number(text) == value


HOSTILE = [
    "1" * 40000, "1," * 20000, "1,000" * 2000, "$" * 40000, "one " * 2000, "two and " * 1500, "1 to " * 2000,
    "1-" * 20000, "half a " * 1500, "hundreds of " * 1200, "about " * 1500, "5 " + "big " * 10000, "1.1" * 12000, " " * 40000 + "1",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input_costs_linear_time(text):
    def cost(part):
        began = time.process_time()
        find_quantities(part)
        return time.process_time() - began

    cost(text[:1000])
    assert cost(text) < 25 * max(cost(text[: len(text) // 8]), 0.02)


PIECES = st.sampled_from(
    ["1", "12", "3.5", "1,000", "two", "hundred", "million", "bn", "$", "US$", "€", "%", "percent", "dozen", "half", "a",
     "of", "to", "and", "between", "from", "about", "-", ",", ".", "men", "miles", "hundreds", "thirds", "é", "𝒳", "\n", "m"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25), st.sampled_from([" ", ""]))
def test_spans_are_sound(pieces, joint):
    text = joint.join(pieces)
    last = 0
    for item in find_quantities(text):
        ((start, end),) = item.spans
        assert last <= start < end and text[start:end] == item.text
        last = end


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text(text):
    for item in find_quantities(text):
        assert item.text == text[item.spans[0][0] : item.spans[0][1]]


@pytest.mark.parametrize(
    "text",
    [
        "5 \x85million",
        "£9 \u2028million",
        "5 mıllion",
        "5 mİllİon",
        "5 thouſand",
        "thouſands of them",
        "two ſixths",
        "half a mıllion",
    ],
)
def test_letters_and_spaces_that_only_look_alike_do_no_harm(text: str) -> None:
    """Expressions that ignore case, or take any white space, match them: so they must be known afterwards, too."""
    assert find_quantities(f"They counted {text} of it.")
