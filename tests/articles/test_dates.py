from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.articles.dates import parse_day_without_year, parse_days

DAY = datetime.date(2022, 10, 4)


@pytest.mark.parametrize(
    "text",
    [
        "2022-10-04", "2022-10-04T23:59:00Z", "20221004", "2022/10/04", "4 October 2022", "October 4, 2022", "4th Oct 2022",
        "Oct. 4, 2022", "Tue, 04 Oct 2022 10:00:00 GMT", "4.10.2022", "Published: Oct 4, 2022, 10:32 AM",
    ],
)  # fmt: skip
def test_common_forms(text: str) -> None:
    assert parse_days(text) == (DAY, DAY)


def test_a_month_and_a_year_are_intervals() -> None:
    assert (
        parse_days("October 2022")
        == parse_days("2022-10")
        == (datetime.date(2022, 10, 1), datetime.date(2022, 10, 31))
    )
    assert parse_days("2022") == (datetime.date(2022, 1, 1), datetime.date(2022, 12, 31))


@pytest.mark.parametrize(
    "text", ["03/04/2022", "31 February 2022", "2022-13-40", "soon", "", "99", "May", "2022-00"]
)
def test_what_is_no_date_or_two(text: str) -> None:
    assert parse_days(text) is None


def test_numbers_that_only_one_reading_fits() -> None:
    assert parse_days("14/10/2022") == parse_days("10/14/2022") == (datetime.date(2022, 10, 14),) * 2


def test_a_day_without_a_year() -> None:
    assert parse_day_without_year("KYIV, Oct 14 (Coast Agency) —") == (10, 14)
    assert parse_day_without_year("NAIROBI —") is None


@settings(deadline=None)
@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_every_day_of_two_centuries(day: datetime.date) -> None:
    for text in (day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%b} {day.day}, {day.year}"):
        assert parse_days(text) == (day, day)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    days = parse_days(text)
    assert days is None or days[0] <= days[1]


@pytest.mark.parametrize("text", ["3 Aprıl 2024", "Aprıl 3, 2024", "3 AuguſT 2024", "AprİL 2024"])
def test_letters_that_only_look_alike_do_no_harm(text: str) -> None:
    days = parse_days(text)
    assert days is None or days[0].year == 2024
