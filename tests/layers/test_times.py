"""Times: what the record needs of them, the direction of tense, and no trouble with odd input."""

import datetime
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.lang.en import times as words
from onrecord.layers.times import due_interval, find_times
from onrecord.layers.timex.due import add_length

FRIDAY = datetime.date(2022, 10, 14)


def found(text, date=FRIDAY):
    return [(item.text, item.value, item.start, item.end) for item in find_times(text, report_date=date)]


def only(text, date=FRIDAY):
    (item,) = find_times(text, report_date=date)
    return item


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The envoy spoke on Thursday.", "2022-10-13", "2022-10-13"),
        ("The council said Friday that rents rose.", "2022-10-14", "2022-10-14"),
        ("The council will meet Friday.", "2022-10-14", "2022-10-14"),
        ("The council will meet Monday.", "2022-10-17", "2022-10-17"),
        ("The council met Monday.", "2022-10-10", "2022-10-10"),
        ("The bridge opens this week.", "2022-10-10", "2022-10-16"),
        ("The bridge opened last week.", "2022-10-03", "2022-10-09"),
        ("The bridge opens this year.", "2022-01-01", "2022-12-31"),
        ("The bridge opens next month.", "2022-11-01", "2022-11-30"),
        ("The bridge was built in the 1990s.", "1990-01-01", "1999-12-31"),
        ("The bridge fell this morning.", "2022-10-14", "2022-10-14"),
    ],
)
def test_intervals(text, start, end):
    item = only(text)
    assert (item.start, item.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The strike, planned by the union, was called off on Tuesday.", "2022-10-11"),
        ("The strike is expected to begin on Tuesday.", "2022-10-18"),
        ("The strike is set to begin Tuesday.", "2022-10-18"),
        ("The fee is to be paid by Tuesday.", "2022-10-18"),
        ("It has been shut since Tuesday.", "2022-10-11"),
        ("He said on Tuesday that it will open.", "2022-10-11"),
        ("It must be done by March.", "2023-03"),
        ("It was done in March.", "2022-03"),
        ("They agreed to buy the yard in January.", "2023-01"),
        ("The year ended March 31.", None),
    ],
)
def test_tense_gives_direction(text, value):
    values = [item[1] for item in found(text)]
    assert (value or "2022-03-31") in values


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, and they may march.", "More than 2000 people came.", "Flight 1987 was late.", "No. 1999 won.",
        "It cost $2010.", "He was second in the second race.", "A spring fed the well.", "Prices fall.", "I sat in the sun.",
        "The 24-year-old driver, 52 years old, fled.", "The car did 1990.5 points.",
    ],
)  # fmt: skip
def test_no_times(text):
    assert found(text) == []


def test_anaphora_follows_the_text():
    text = "The mill closed on 3 May 2009. The next day it burned. The following year it was sold."
    assert [item[1] for item in found(text)] == ["2009-05-03", "2009-05-04", "2010"]


def test_without_report_date_nothing_relative_gets_days():
    text = (
        "On Friday, three weeks ago, last month, tomorrow, in May, this week, next year, tonight, on 3 June."
    )
    items = find_times(text, report_date=None)
    assert len(items) == 9
    assert {(item.start, item.end) for item in items} == {(None, None)}
    assert [item.value for item in items][:2] == ["XXXX-WXX-5", "XXXX-WXX"]


def test_without_report_date_absolute_times_stand():
    assert found("It opened on 3 June 2011.", None) == [
        ("3 June 2011", "2011-06-03", "2011-06-03", "2011-06-03")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army will be ready within two weeks.", ("2022-10-14", "2022-10-28", "within two weeks")),
        ("The pool will reopen in two weeks.", ("2022-10-28", "2022-10-28", "in two weeks")),
        ("The pool will reopen by Monday.", ("2022-10-14", "2022-10-17", "by Monday")),
        ("The pool will reopen on Monday.", ("2022-10-17", "2022-10-17", "on Monday")),
        ("The pool will reopen in November.", ("2022-11-01", "2022-11-30", "in November")),
        ("The pool will stay shut until December 1.", ("2022-10-14", "2022-12-01", "until December 1")),
        ("It will end by the end of the year.", ("2022-10-14", "2022-12-31", "by the end of the year")),
        ("It will end before 2024.", ("2022-10-14", "2024-12-31", "before 2024")),
        (
            "Talks go on over the next three months.",
            ("2022-10-14", "2023-01-14", "over the next three months"),
        ),
        ("It will end this week.", ("2022-10-10", "2022-10-16", "this week")),
        (
            "It will end no later than 1 March 2023.",
            ("2022-10-14", "2023-03-01", "no later than 1 March 2023"),
        ),
        ("It ended on Thursday.", None),
        ("It lasted two weeks.", None),
        ("It was shut for two years.", None),
        ("It opens daily.", None),
        ("It will open in several years.", None),
    ],
)
def test_due(text, expected):
    due = due_interval(only(text), text, FRIDAY)
    assert (due and (due.start, due.end, due.text)) == expected


def test_due_without_report_date():
    text = "It will end by 1 March 2023."
    due = due_interval(only(text, None), text, None)
    assert (due.start, due.end) == (None, "2023-03-01")
    text = "It will end within two weeks."
    assert due_interval(only(text, None), text, None) is None


def test_add_length():
    assert add_length(datetime.date(2020, 2, 29), "P1Y") == datetime.date(2021, 2, 28)
    assert add_length(datetime.date(2020, 1, 1), "P1Y6M") == datetime.date(2021, 7, 1)
    assert add_length(FRIDAY, "PT48H") == datetime.date(2022, 10, 16)
    assert add_length(FRIDAY, "PXY") is None


@pytest.mark.parametrize(
    "text",
    [
        "It was made 9999 years ago.",
        "It will end 9000 years from now.",
        "in 9999, the next year",
        "31 February 2020",
    ],
)
def test_the_ends_of_the_calendar(text):
    for item in find_times(text, report_date=datetime.date(2022, 1, 1)):
        assert item.text in text


HOSTILE = [
    "two " * 1500, "the " * 2000, "of the end of " * 900, "1" * 50000, "1 1/2 " * 1500, "next last " * 1200,
    "Monday, " * 1500, "May of May " * 1200, " " * 50000 + "ago", "'" * 40000, "a.m. " * 1500, "5:00 " * 1500,
    "year-" * 2000, "twenty-" * 1500, "in the early late mid " * 2000, "1990s" * 2000, "the " + "\n" * 40000 + "week",
    "will " * 8000 + "Monday", "said said " * 1000 + "Monday " * 1000,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_input_costs_linear_time(text):
    def cost(part):
        began = time.process_time()
        find_times(part, report_date=FRIDAY)
        return time.process_time() - began

    cost(text[:1000])
    assert cost(text) < 25 * max(cost(text[: len(text) // 8]), 0.02)


PIECES = st.sampled_from(
    [*words.MONTHS, *words.WEEKDAYS, *words.UNITS, *words.RELATIONS, *words.REFERENCES, *words.PARTS_OF_DAY,
     *words.HOLIDAYS, "May", "Monday", "the", "of", "a", "end", "1999", "99", "31", "'82", "ago", "year-ago", "first",
     "quarter", "will", "said", "two", "half", ",", ".", "\n", "-", "p.m.", "é", "𝒳"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30).map(" ".join), st.none() | st.dates())
def test_spans_are_sound(text, date):
    items = find_times(text, report_date=date)
    last = 0
    for item in items:
        ((start, end),) = item.spans
        assert last <= start < end and text[start:end] == item.text
        assert (item.start is None) == (item.end is None)
        if item.start:
            assert item.start <= item.end
            assert item.value[:1].isdigit()
        due_interval(item, text, date)
        last = end


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text(text):
    for item in find_times(text, report_date=FRIDAY):
        assert item.text == text[item.spans[0][0] : item.spans[0][1]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The fair runs on 25-27 August 2023.", ["2023-08-25", "2023-08-27"]),
        ("They will meet on April 24 and 25.", ["2023-04-24", "2023-04-25"]),
        ("It rained from 3 to 5 May.", ["2022-05-03", "2022-05-05"]),
        ("They met on April 24 and 25 people came.", ["2022-04-24"]),
        ("He scored 30 and 12 May fans cheered.", ["2022-05-12"]),
        ("It met on 31 and 30 June 2022.", ["2022-06-30"]),
    ],
)
def test_each_day_of_a_list_is_a_time(text, days):
    items = find_times(text, report_date=FRIDAY)
    assert [item.start for item in items] == days
    assert all(item.text == text[item.spans[0][0] : item.spans[0][1]] for item in items)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It will race there until at least 2025.", ["2025"]),
        ("At least 2025 came.", []),
        ("The shop is open 24 hours a day.", []),
        ("The blasts came minutes apart.", []),
        ("It is a matter of months.", []),
        ("Now, the bridge was old.", []),
        ("Now the bridge is old.", ["Now"]),
        ("He soon became deaf. It will open soon.", ["soon"]),
        ("They tried to get around Friday's ruling.", ["Friday"]),
    ],
)
def test_what_is_no_time_and_what_is(text, words):
    assert [item.text for item in find_times(text, report_date=FRIDAY)] == words
