"""By when a content is to happen: dates that set a limit, and dates that do not."""

from __future__ import annotations

import pytest

from tests.layers.test_force import judge

# The day of the report is Tuesday, 14 May 2024.


@pytest.mark.parametrize(
    ("content", "due"),
    [
        ("the barge would dock before Friday", ("2024-05-14", "2024-05-17")),
        ("the barge would not dock before Friday", ("2024-05-14", "2024-05-17")),
        ("no barge would dock before June", ("2024-05-14", "2024-06-30")),
        ("the barge would dock until at least Friday", ("2024-05-14", "2024-05-17")),
        ("the barge would dock within roughly two weeks", ("2024-05-14", "2024-05-28")),
        ("the barge would sail beyond 2027", None),
        ("the barge would be ready for June", ("2024-06-01", "2024-06-30")),
        ("the barge would carry more coal than it did in June", None),
        ("the barge would make no trip of more than a mile by June", ("2024-05-14", "2024-06-30")),
        ("the cargo due on Friday would be late", None),
        ("the barge would wait until the tide turns on Friday", None),
        ("the barge was expected to dock in March", ("2025-03-01", "2025-03-31")),
    ],
)
def test_due(content, due):
    found = judge(f"The pilot predicted that {content}.", "The pilot", "predicted", f"that {content}").due
    assert (None if found is None else (found.start, found.end)) == due
