"""Everything that a record may say has a word, and every act its own sign."""

from __future__ import annotations

from typing import get_args

import pytest
from rich.cells import cell_len

from onrecord.export import words
from onrecord.types import Act, Certainty, DateBasis, HedgeType, Published, Record, Verdict
from tests.builders import make_record, make_statement


def test_nothing_is_without_a_word() -> None:
    assert tuple(words.SIGNS) == get_args(Act)
    assert set(words.CLASS_OF) == set(get_args(Act))
    assert set(words.HEDGES) == set(get_args(HedgeType))
    assert set(words.VERDICTS) == set(get_args(Verdict))
    assert set(words.CERTAINTY) == set(get_args(Certainty))
    assert set(words.BASIS) == set(get_args(DateBasis))


def test_signs_tell_acts_apart_in_one_column_each() -> None:
    assert len(set(words.SIGNS.values())) == len(words.SIGNS)
    assert {cell_len(sign) for sign in words.SIGNS.values()} == {1}


def judged(**fields: object) -> Record:
    text = "The board said no."
    return make_record(text, statements=[make_statement(text, "no", **fields)])


def test_what_was_not_judged_is_named() -> None:
    everything = {"speaker": None, "act": "asserts", "polarity": "neg", "certainty": None, "hedges": (), "conditions": (),
                  "addressee": None, "due": None, "said": None}  # fmt: skip
    assert words.not_judged(judged(**everything)) == []
    assert words.not_judged(judged(**{k: v for k, v in everything.items() if k != "due"})) == ["due dates"]
    assert "acts" in words.not_judged(judged())


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Published(start="2026-03-02", end="2026-03-02", basis="given", reason="given by the user"), "2026-03-02 (given by the user)"),
        (Published(start="2026-03-02", end="2026-03-02", basis="given"), "2026-03-02 (as given)"),
        (Published(start="2026-03-02", end="2026-03-08", basis="inferred", reason="a week"), "2026-03-02 to 2026-03-08 (inferred: a week)"),
        (Published(reason="the text bears no date"), "date unknown (the text bears no date)"),
        (Published(), "date unknown"),
    ],
)  # fmt: skip
def test_a_date_is_told_with_its_basis(value: Published, told: str) -> None:
    assert words.published(value) == told
