"""Pieces of a marked text: nothing of the text is lost, and every mark is where it was put."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export.marking import Mark, limits_of, marks_of, paragraphs, pieces, within
from onrecord.layers.spans import make_span
from onrecord.types import Hedge
from tests.builders import make_statement, span_of

TEXT = "The mayor said the pool may open in May if the pump holds."


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(min_size=1, max_size=40))
    marks = []
    for number in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        marks.append(Mark(start, end, draw(st.sampled_from(["content", "hedge", "source"])), number))
    return text, marks


@given(marked_texts(), st.data())
def test_pieces_are_the_text_and_each_mark_covers_its_own(
    given_: tuple[str, list[Mark]], data: st.DataObject
) -> None:
    text, marks = given_
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cut = list(pieces(text, start, end, marks))
    assert "".join(piece.text for piece in cut) == text[start:end]
    for mark in marks:
        at, until = max(mark.start, start), min(mark.end, end)
        own = mark._replace(start=at, end=until)
        covered = "".join(piece.text for piece in cut if own in piece.inside)
        assert covered == (text[at:until] if at < until else "")
        assert sum(own in piece.opens for piece in cut) == sum(own in piece.closes for piece in cut)


def test_the_outermost_mark_comes_first() -> None:
    inner, outer = Mark(4, 9, "content", 2), Mark(0, 20, "content", 1)
    middle = next(piece for piece in pieces(TEXT, 0, len(TEXT), [inner, outer]) if inner in piece.inside)
    assert middle.inside == (outer, inner)


def test_what_several_statements_share_is_marked_once() -> None:
    both = [
        make_statement(TEXT, part, id=id, source="The mayor", cue="said")
        for id, part in (("s1", "pool"), ("s2", "pump"))
    ]
    marks = marks_of(both)
    assert [mark.role for mark in marks].count("source") == 1
    assert [(mark.number, mark.kind) for mark in marks if mark.role == "content"] == [(1, ""), (2, "")]


def test_limits_lie_where_the_content_has_them() -> None:
    text = "“It may,” she said, “open if the pump holds.”"
    may = span_of(text, "may")
    split = make_statement(
        text,
        "It may",
        hedges=(Hedge(spans=may.spans, text=may.text, type="epistemic"),),
        conditions=(span_of(text, "if the pump holds"),),
    )
    content = make_span(text, (1, 7), (21, text.index(".")))
    found = {mark.role: content.text[mark.start : mark.end] for mark in within(content, limits_of(split))}
    assert content.text == "It may open if the pump holds"
    assert found == {"hedge": "may", "condition": "if the pump holds"}


def test_limits_outside_the_content_are_not_in_it() -> None:
    assert within(span_of(TEXT, "pool"), [Mark(0, 3, "hedge", 0, "scope")]) == []


def test_paragraphs_are_the_lines_that_say_something() -> None:
    text = "One.\n\n  \nTwo.\n"
    assert [text[start:end] for start, end in paragraphs(text)] == ["One.", "Two."]


def test_many_marks_in_one_paragraph_cost_no_more_than_their_number() -> None:
    text = "x " * 40_000
    marks = [Mark(at, at + 1, "content", at) for at in range(0, len(text), 2)]
    assert sum(len(piece.opens) for piece in pieces(text, 0, len(text), marks)) == len(marks)
