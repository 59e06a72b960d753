"""The force gold is what its notation says, follows the scheme, and its scorer can tell right from wrong."""

from __future__ import annotations

import copy
import json
from collections import Counter

import pytest

from benchmarks.quality.force import scoring
from benchmarks.quality.force.compile import HALVES, HERE, compile_half, half_of
from benchmarks.quality.force.notation import ACTS, GoldError, compile_passage, read_passages

SOURCE = """\
@ t-1 2024-05-08
“We may sell,” Ada Roe told the board on Monday, and said the mill would close by 1 June if it must.
> Ada Roe | told | We may sell | predicts + PS | e=may | r=the board | s=Monday
> Ada Roe | said | the mill would ... must | promises + CT | c=if it must | d=<2024-06-01=1 June
"""


def compiled(source: str = SOURCE) -> dict:
    (passage,) = read_passages(source)
    return compile_passage(passage)


@pytest.fixture(scope="module")
def gold() -> list[dict]:
    return [passage for half in HALVES for passage in compile_half(half)]


def test_the_notation_becomes_spans_of_the_text():
    passage = compiled()
    first, second = passage["statements"]
    assert first["kind"] == "direct" and second["kind"] == "indirect"
    assert first["hedges"] == [{"spans": [[4, 7]], "text": "may", "type": "epistemic"}]
    assert first["said"] == {"start": "2024-05-06", "end": "2024-05-06", "text": "Monday"}
    assert second["due"] == {"start": "2024-05-08", "end": "2024-06-01", "text": "1 June"}
    assert second["content"]["text"] == "the mill would close by 1 June if it must"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("e=may", "e=might"),
        ("predicts + PS", "predicts + XX"),
        ("predicts + PS", "guesses + PS"),
        ("predicts + PS", "asks + -"),
        ("predicts + PS", "demands + CT"),
        ("promises + CT", "refuses + CT"),
        ("d=<2024-06-01=1 June", "d=2024-06-31=1 June"),
        ("d=<2024-06-01=1 June", "d=<2024-04-01=1 June"),
        ("s=Monday", "s=2024-05-07=Monday"),
        ("c=if it must", "z=if it must"),
        ("c=if it must", "in=1"),
    ],
)
def test_a_slip_of_the_pen_is_an_error(old, new):
    with pytest.raises(GoldError):
        compiled(SOURCE.replace(old, new))


def test_the_compiled_files_are_those_of_the_passages():
    for half in HALVES:
        lines = (HERE / f"force_{half}.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line) for line in lines] == compile_half(half)


def test_the_gold_is_large_and_wide_enough(gold):
    statements = [one for passage in gold for one in passage["statements"]]
    assert len(gold) >= 350 and len(statements) >= 500
    acts = Counter(one["act"] for one in statements)
    assert min(acts[act] for act in ACTS) >= 24
    hedges = Counter(hedge["type"] for one in statements for hedge in one["hedges"])
    assert min(hedges.values()) >= 20 and len(hedges) == 5
    for half in HALVES:
        seen = {
            one["act"] for passage in gold if half_of(passage["id"]) == half for one in passage["statements"]
        }
        assert seen == set(ACTS)


def test_spans_are_code_points_of_the_text(gold):
    for passage in gold:
        for one in passage["statements"]:
            spans = [
                one["source"],
                one["cue"],
                one["content"],
                one["addressee"],
                *one["hedges"],
                *one["conditions"],
            ]
            for span in filter(None, spans):
                assert span["text"] == " ".join(passage["text"][a:b] for a, b in span["spans"])


def test_nothing_stands_inside_more_words_than_its_content(gold):
    """Hedges and conditions weaken the content, so they lie in it."""
    for passage in gold:
        for one in passage["statements"]:
            inside = {at for a, b in one["content"]["spans"] for at in range(a, b)}
            for span in (*one["hedges"], *one["conditions"]):
                outside = [at for a, b in span["spans"] for at in range(a, b) if at not in inside]
                assert not outside, (passage["id"], one["id"], span["text"])


def test_the_scorer_gives_full_marks_to_the_gold_itself(gold):
    pairs = [(one, one) for passage in gold for one in passage["statements"]]
    assert set(scoring.figures(pairs).values()) == {100.0}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("act", "asserts"),
        ("polarity", "neg"),
        ("certainty", "CT"),
        ("hedges", []),
        ("due", None),
        ("addressee", None),
    ],
)
def test_the_scorer_sees_each_wrong_field(field, value):
    passage = compiled()
    pairs = [(one, copy.deepcopy(one)) for one in passage["statements"]]
    wrong = {"due": 1}.get(field, 0)
    pairs[wrong][1][field] = value
    shown = scoring.figures(pairs)
    assert shown["all_core"] == 50.0
    name = "hedge_f1" if field == "hedges" else field
    assert shown[name] < 100


def test_a_hedge_of_another_type_or_too_far_off_does_not_count():
    may = {"spans": [[4, 7]], "type": "epistemic"}
    assert scoring.matched([may], [{**may, "type": "time"}], typed=True) == 0
    assert scoring.matched([may], [{**may, "type": "time"}], typed=False) == 1
    assert scoring.matched([may], [{**may, "spans": [[0, 7]]}], typed=True) == 0
    assert scoring.matched([may], [may, may], typed=True) == 1


def test_the_layer_is_given_no_answers():
    for statement in scoring.bare_statements(compiled()):
        assert scoring.unset_fields(statement) == [*scoring.CORE, "said"]


def test_a_lost_statement_is_an_error():
    with pytest.raises(ValueError, match="t-1"):
        scoring.judged_pairs([compiled()], lambda passage: scoring.bare_statements(passage)[:1])
