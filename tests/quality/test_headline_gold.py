"""The headline gold is what was written, wide enough, not given away by its wording, and its scorer can tell."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from benchmarks.quality.force.notation import GoldError
from benchmarks.quality.headline.compile import SETS, TYPES, compile_set, gold_file, read_bodies
from benchmarks.quality.headline.control import control_figures
from benchmarks.quality.headline.scoring import figures
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Headline

BODY = "The lift at Orn might reopen in May, its owner said. " + "It has stood still for a year now. " * 5
SOURCE = f"""\
@ t-1 2024-04-02
{BODY}
+ Orn lift might reopen in May
- Orn lift to reopen in May | H | to reopen | might
! Owner of Orn lift dies
"""


@pytest.fixture(scope="module")
def gold() -> list[dict]:
    return [body for name in SETS for body in compile_set(name)]


def test_the_notation_becomes_headlines_with_spans():
    (body,) = read_bodies(SOURCE)
    faithful, overstating, unsupported = body["headlines"]
    assert (faithful["pair"], overstating["pair"], unsupported["pair"]) == (1, 1, None)
    (finding,) = overstating["findings"]
    assert finding["type"] == "dropped_hedge"
    assert finding["headline"] == {"in": "title", "spans": [[9, 18]], "text": "to reopen"}
    assert finding["evidence"] == {"spans": [[16, 21]], "text": "might"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("| might", "| could"),
        ("| to reopen |", "| will reopen |"),
        ("| H |", "| Q |"),
        ("+ Orn lift might reopen in May\n", ""),
        (BODY, "Too short a body."),
    ],
)
def test_a_slip_of_the_pen_is_an_error(old, new):
    assert old in SOURCE
    with pytest.raises(GoldError):
        list(read_bodies(SOURCE.replace(old, new)))


def test_the_compiled_files_are_those_of_the_bodies():
    for name in SETS:
        lines = gold_file(name).read_text(encoding="utf-8").splitlines()
        assert [json.loads(line) for line in lines] == compile_set(name)


def test_the_gold_is_large_and_wide_enough(gold):
    headlines = [one for body in gold for one in body["headlines"]]
    verdicts = Counter(one["verdict"] for one in headlines)
    types = Counter(finding["type"] for one in headlines for finding in one["findings"])
    assert verdicts["overstates"] == verdicts["faithful"] >= 200
    assert verdicts["unsupported"] >= 30
    assert min(types[name] for name in TYPES.values()) >= 25


def test_a_headline_alone_does_not_give_itself_away(gold):
    shown = control_figures(gold)
    assert shown["length_max"] < 60 and shown["words_max"] < 65


def test_the_control_finds_what_is_given_away():
    bodies = [
        {
            "headlines": [
                {"pair": 1, "verdict": "faithful", "text": f"Dam {n} may hold"},
                {"pair": 1, "verdict": "overstates", "text": f"Dam {n} will certainly hold"},
            ]
        }
        for n in range(40)
    ]
    assert min(control_figures(bodies).values()) == 100


def answers(verdict, *types):
    span = make_span("Orn", (0, 3), title=True)
    found = tuple(
        Finding(type=name, headline=span, evidence=None, statement=None, reason="") for name in types
    )
    return Headline(verdict=verdict, findings=found)


def test_the_scorer_tells_right_from_wrong():
    bodies = list(read_bodies(SOURCE))
    right = [answers("faithful"), answers("overstates", "dropped_hedge"), answers("unsupported")]
    assert set(figures(bodies, lambda body, texts: right).values()) == {100.0}
    wrong = [answers("faithful"), answers("overstates", "wrong_speaker"), None]
    shown = figures(bodies, lambda body, texts: wrong)
    assert shown["pairs"] == 100 and shown["type_named"] == 0 and shown["verdict"] == 66.67
    timid = [answers("overstates"), answers("overstates", "dropped_hedge", "wrong_speaker"), None]
    shown = figures(bodies, lambda body, texts: timid)
    assert shown["pairs"] == 0 and shown["type_named"] == 100 and shown["type_exact"] == 0
