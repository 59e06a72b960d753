import json
import shutil

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ModelError
from onrecord.layers.force import ask
from onrecord.models.cards import JUDGE_FILES, weights_folder
from onrecord.models.judge import Judge
from onrecord.models.loading import load_judge
from onrecord.models.pieces import cut
from onrecord.models.questions import Beside, Question
from onrecord.models.weighing import CONTENT, CUE, LONGEST_STATEMENT, SOURCE, statement_pieces
from onrecord.types import Article, Span, Statement

TEXT = "The yard was quiet. The harbour master said the crane would be repaired by May. Nobody asked why."


def question(**changes):
    plain = {
        "window": (0, len(TEXT)),
        "source": ((20, 38),),
        "cue": ((39, 43),),
        "content": ((44, 80),),
        "act": "asserts",
        "named": False,
        "polarity": "pos",
        "certainty": "CT",
    }
    return Question(**plain | changes)


@pytest.fixture(scope="module")
def judge():
    return load_judge()


def test_pieces_are_told_apart_by_what_they_are_part_of(judge):
    pieces = cut(TEXT, judge._tokenizer)
    at, kinds = statement_pieces(pieces, question())
    words = {
        kind: TEXT[pieces.starts[at[kinds == kind][0]] : pieces.ends[at[kinds == kind][-1]]]
        for kind in (SOURCE, CUE, CONTENT)
    }
    assert words == {
        SOURCE: "The harbour master",
        CUE: "said",
        CONTENT: "the crane would be repaired by May.",
    }


def test_a_long_content_is_cut_but_keeps_who_and_how(judge):
    text = "Ada Lund said " + "the water rose and " * 200 + "fell."
    pieces = cut(text, judge._tokenizer)
    asked = question(window=(0, len(text)), source=((0, 8),), cue=((9, 13),), content=((14, len(text)),))
    at, kinds = statement_pieces(pieces, asked)
    assert len(at) == len(kinds) <= LONGEST_STATEMENT
    assert list(at) == sorted(set(at))
    assert (kinds == SOURCE).any()
    assert (kinds == CUE).any()
    assert at[kinds == CONTENT][0] == np.searchsorted(pieces.starts, 14)


def test_answers_come_in_the_order_of_the_questions(judge):
    future = question()
    past = question(content=((4, 18),), source=(), cue=(), window=(0, 19))
    together = judge.weigh(TEXT, [future, past, future])
    # Bytes are rounded by what is weighed at once.
    answers = [(one.act, one.polarity, one.certainty) for one in together]
    assert answers[0] == answers[2] != answers[1]
    assert judge.weigh(TEXT, []) == []


def test_a_no_to_what_another_says_is_told_without_a_word_that_names_the_act(judge):
    text = (
        "The union says the yard sold the crane. “We never sold anything,” the yard's owner, Piet Maas, said."
    )
    said = statement(text, "s1", "the yard's owner, Piet Maas", "said", "We never sold anything")
    (answer,) = judge.weigh(text, ask(Article(text=text), [said]))
    assert answer.act == "denies"


def statement(text, id, source, cue, content):
    def span(words):
        start = text.rindex(words)
        return Span(spans=((start, start + len(words)),), text=words)

    return Statement(
        id=id, kind="direct", source=span(source), cue=span(cue), content=span(content),
        nested_in=None, confidence=1.0, method="test",
    )  # fmt: skip


def beside(title, text=TEXT):
    return Beside(title=title, text=text, sentences=((0, len(text)),), verdict="faithful", types=())


def test_a_comparison_gives_probabilities_and_stretches_that_lie_in_title_and_text(judge):
    found = judge.compare(beside("Crane to be repaired by June, mayor says"))
    assert sum(found.verdict) == pytest.approx(1, abs=1e-5)
    assert all(0 <= value <= 1 for value in found.types)
    assert all(0 <= a < b <= 40 for a, b in found.headline.values())
    assert all(0 <= a < b <= len(TEXT) for a, b in found.evidence)


def test_a_stronger_headline_is_less_faithful(judge):
    text = (
        "The council may close two of the five libraries if costs rise further, its treasurer said on Monday."
    )
    mild = judge.compare(beside("Council may close two libraries if costs rise", text))
    strong = judge.compare(beside("Council to close all libraries", text))
    assert mild.verdict[0] > strong.verdict[0]


@given(st.text(max_size=300), st.data())
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_it(text, data):
    judge = load_judge()
    ends = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    asked = question(
        window=(0, len(text)), source=((ends[0], ends[1]),), cue=(), content=((ends[2], ends[3]),)
    )
    assert len(judge.weigh(text, [asked])) == 1
    found = judge.compare(
        Beside(title=text, text=text, sentences=((ends[0], ends[3]),), verdict="unclear", types=())
    )
    assert all(0 <= a < b <= len(text) for a, b in (*found.headline.values(), *found.evidence))


@pytest.mark.parametrize("name", JUDGE_FILES)
def test_weights_that_the_card_does_not_name_are_refused(tmp_path, name):
    copy = tmp_path / "judge"
    shutil.copytree(weights_folder("judge"), copy)
    with (copy / name).open("ab") as file:
        file.write(b" ")
    with pytest.raises(ModelError, match=r"not those that card\.json names"):
        Judge(copy)


def test_a_card_says_what_it_learnt_from():
    card = json.loads((weights_folder("judge") / "card.json").read_text(encoding="utf-8"))
    assert {"name", "use", "from", "licence"} <= card["data"][0].keys()
    assert card["limits"]
