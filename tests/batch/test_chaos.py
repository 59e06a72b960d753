"""A run that is killed again and again; ``python -m benchmarks.chaos.batch`` does it as often as you like."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.chaos.batch import torment


@pytest.mark.timeout(600)
def test_nothing_is_lost_or_done_twice_when_a_run_is_killed(tmp_path: Path) -> None:
    outcome = torment(tmp_path, kills=4, files=30, lines=120, seed=7)
    assert outcome.sound, outcome
    assert outcome.kills >= 4 and outcome.ended >= 1
