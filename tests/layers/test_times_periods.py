"""The arithmetic of calendar periods."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.layers.timex.anchoring import easter, feast
from onrecord.layers.timex.periods import (
    Period,
    containing,
    half_of,
    last_day,
    month_of,
    quarter_of,
    season_of,
    shift,
    shift_by,
    value_of,
    year_of,
)

GRAINS = ["day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]
DAYS = st.dates(datetime.date(200, 1, 1), datetime.date(8000, 12, 31))


@given(st.sampled_from([grain for grain in GRAINS if grain != "weekend"]), DAYS)
def test_a_period_holds_its_day_and_meets_its_neighbours(grain, day):
    period = containing(grain, day)
    assert period.first <= day <= last_day(period)
    following = shift(period, 1)
    assert following.first == last_day(period) + datetime.timedelta(days=1)
    assert shift(following, -1) == period
    assert containing(grain, last_day(period)) == period


@given(DAYS)
def test_weekends_are_saturday_and_sunday(day):
    period = containing("weekend", day)
    assert (period.first.isoweekday(), last_day(period).isoweekday()) == (6, 7)
    assert shift(period, 3).first - period.first == datetime.timedelta(weeks=3)


@pytest.mark.parametrize(
    ("period", "value", "last"),
    [
        (month_of(2024, 2), "2024-02", "2024-02-29"),
        (year_of(1999), "1999", "1999-12-31"),
        (quarter_of(1989, 3), "1989-Q3", "1989-09-30"),
        (half_of(1989, 2), "1989-H2", "1989-12-31"),
        (season_of(1994, "WI"), "1994-WI", "1995-02-28"),
        (containing("decade", datetime.date(1987, 5, 1)), "198", "1989-12-31"),
        (containing("century", datetime.date(1987, 5, 1)), "19", "1999-12-31"),
        (containing("week", datetime.date(2021, 1, 2)), "2020-W53", "2021-01-03"),
        (containing("weekend", datetime.date(2021, 1, 1)), "2020-W53-WE", "2021-01-03"),
        (containing("season", datetime.date(2021, 1, 1)), "2020-WI", "2021-02-28"),
    ],
)
def test_values(period, value, last):
    assert value_of(period) == value
    assert last_day(period).isoformat() == last


def test_shift_by_another_grain():
    assert value_of(shift_by(quarter_of(1989, 3), "year", -1)) == "1988-Q3"
    assert value_of(shift_by(Period("day", datetime.date(2024, 2, 29)), "year", -1)) == "2023-02-28"
    assert value_of(shift_by(Period("day", datetime.date(2024, 3, 1)), "week", 1)) == "2024-03-08"


@pytest.mark.parametrize(
    ("year", "day"), [(1991, "1991-03-31"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31")]
)
def test_easter(year, day):
    assert easter(year).isoformat() == day


def test_moving_feasts():
    assert feast("nth", 11, 4, 4, 2010).isoformat() == "2010-11-25"
    assert feast("nth", 5, 1, -1, 2010).isoformat() == "2010-05-31"
    assert feast("election", 11, 2, 1, 2016).isoformat() == "2016-11-08"
    assert feast("blackfriday", 11, 5, 4, 2010).isoformat() == "2010-11-26"
