"""The readings of the grammar: from a match and its context to type, value and period.

Each function is named by a rule of :mod:`onrecord.lang.en.time_rules`. ``None`` means that the match is no time
expression after all. Values follow TIMEX3 (ISO 8601 with ``X`` for what is open).
"""

from __future__ import annotations

from onrecord.layers.timex.values.clock import clock, noon, part_of_day, weekday_part
from onrecord.layers.timex.values.days import (
    calendar_day,
    century,
    day_word,
    decade,
    feast,
    month,
    month_year,
    numeric_day,
    week_from,
    weekday,
    year,
)
from onrecord.layers.timex.values.lengths import (
    ago,
    bare_units,
    duration,
    duration_range,
    earlier,
    every,
    frequency,
    half_unit,
    past_unit,
    rate,
    reference,
    unit_long,
    weekdays,
)
from onrecord.layers.timex.values.quarters import (
    fiscal_year,
    plain_quarter,
    quarter,
    relative_fiscal,
    same_period,
    year_earlier,
)
from onrecord.layers.timex.values.units import (
    plain_unit,
    plain_year,
    relative_unit,
    season,
    text_unit,
    unit_before_last,
    week_of,
    weekend,
    year_end,
)

__all__ = [
    "ago",
    "bare_units",
    "calendar_day",
    "century",
    "clock",
    "day_word",
    "decade",
    "duration",
    "duration_range",
    "earlier",
    "every",
    "feast",
    "fiscal_year",
    "frequency",
    "half_unit",
    "month",
    "month_year",
    "noon",
    "numeric_day",
    "part_of_day",
    "past_unit",
    "plain_quarter",
    "plain_unit",
    "plain_year",
    "quarter",
    "rate",
    "reference",
    "relative_fiscal",
    "relative_unit",
    "same_period",
    "season",
    "text_unit",
    "unit_before_last",
    "unit_long",
    "week_from",
    "week_of",
    "weekday",
    "weekday_part",
    "weekdays",
    "weekend",
    "year",
    "year_earlier",
    "year_end",
]
