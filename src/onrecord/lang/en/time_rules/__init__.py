"""The grammar of English time expressions: rules as data, each with examples that are run as tests.

A pattern is a regular expression in which ``<class>`` stands for a word class (see
:func:`onrecord.layers.timex.grammar.word_classes`), ``<class:group>`` for the same class captured under that name,
a space for any short white space, and ``~`` for a space or a hyphen. Patterns match whole words, whatever the case.
``function`` names the reading of the match in :mod:`onrecord.layers.timex.values`; ``guard``, where there is one,
names the test in :mod:`onrecord.layers.timex.guards` that the match must pass.

An example is a sentence, the report's date, the expression and its value.
"""

from __future__ import annotations

from onrecord.lang.en.time_rules.clock import TIME_RULES
from onrecord.lang.en.time_rules.dates import DATE_RULES
from onrecord.lang.en.time_rules.lengths import DURATION_RULES, REFERENCE_RULES, SET_RULES, SHIFT_RULES
from onrecord.lang.en.time_rules.periods import PERIOD_RULES
from onrecord.lang.en.time_rules.rule import Example, TimeRule

RULES: tuple[TimeRule, ...] = (
    DATE_RULES + PERIOD_RULES + SHIFT_RULES + TIME_RULES + SET_RULES + DURATION_RULES + REFERENCE_RULES
)
"""All rules; where two match stretches of equal length, the earlier wins."""

__all__ = ["RULES", "Example", "TimeRule"]
