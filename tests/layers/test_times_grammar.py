"""Every rule of the time grammar does what its examples say."""

import datetime

import pytest

from onrecord.lang.en.time_rules import RULES
from onrecord.layers.times import find_times
from onrecord.layers.timex import guards, values

EXAMPLES = [(rule.name, *example) for rule in RULES for example in rule.examples]


@pytest.mark.parametrize(("name", "text", "date", "expression", "value"), EXAMPLES)
def test_example(name, text, date, expression, value):
    report = datetime.date.fromisoformat(date) if date else None
    assert (expression, value) in [(time.text, time.value) for time in find_times(text, report_date=report)]


def test_rules_are_complete():
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.examples, rule.name
        assert callable(getattr(values, rule.function))
        assert not rule.guard or callable(getattr(guards, rule.guard))
