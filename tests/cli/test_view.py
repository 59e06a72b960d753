"""What people see of a record: marks that need no colour, folds, nothing that steers the terminal."""

import pytest
from rich.console import Console

from onrecord.cli.marks import marked
from onrecord.cli.safe import safe
from onrecord.cli.view import show, view
from onrecord.export import words
from onrecord.export.marking import marks_of
from onrecord.layers.spans import make_span
from onrecord.types import (
    Actor,
    Article,
    Dropped,
    Finding,
    Headline,
    Hedge,
    Interval,
    Model,
    Record,
    Statement,
    Warn,
)

TEXT = "The mayor said the pool may open in May, and Ola said that she doubts it."


def span(piece, text=TEXT):
    start = text.index(piece)
    return make_span(text, (start, start + len(piece)))


def statement(number, content, text=TEXT, **fields):
    defaults = {"kind": "indirect", "source": None, "cue": None, "confidence": 1.0, "method": "hand"}
    return Statement(id=f"s{number}", content=span(content, text), **(defaults | fields))


def record_of(*statements, text=TEXT, **fields):
    article = Article(text=text, title="The pool", dropped=fields.pop("dropped", ()))
    return Record(
        id="r",
        onrecord="0",
        model=Model(name="rules", digest="0" * 64),
        article=article,
        statements=statements,
        **fields,
    )


def shown(console, record, width=80, full=False):
    target = console(width)
    show(target, record, full=full)
    return target.file.getvalue()


def plain(text, statements):
    return marked(text, 0, len(text), marks_of(statements)).plain


def test_marks_stand_in_the_text():
    statements = [
        statement(1, "the pool may open in May", source=span("The mayor"), cue=span("said")),
        statement(2, "that she doubts it", source=span("Ola")),
    ]
    assert plain(TEXT, statements) == (
        "{The mayor} _said_ [1 the pool may open in May], and {Ola} said [2 that she doubts it]."
    )


def test_nested_and_crossing_marks():
    nested = [statement(1, "the pool may open in May"), statement(2, "open in May")]
    assert "[1 the pool may [2 open in May]]," in plain(TEXT, nested)
    crossing = [statement(1, "the pool may"), statement(2, "pool may open")]
    assert "[1 the [2 pool may] open]" in plain(TEXT, crossing)


def test_split_content_bears_its_number_twice():
    text = "“No,” he said, “never.”"
    split = Statement(
        id="s1",
        kind="direct",
        source=None,
        cue=None,
        content=make_span(text, (1, 4), (16, 22)),
        confidence=1,
        method="hand",
    )
    assert plain(text, [split]) == "“[1 No,]” he said, “[1 never.]”"


def test_a_content_across_paragraphs_is_opened_again():
    text = "One said that two\nand three."
    marks = marks_of([statement(1, "that two\nand three", text)])
    assert marked(text, 0, 17, marks).plain == "One said [1 that two]"
    assert marked(text, 18, 28, marks).plain == "[1 and three]."


@pytest.mark.parametrize("width", [80, 120])
def test_the_table_says_how_and_when(console, width):
    may = Hedge(spans=span("may").spans, text="may", type="epistemic")
    judged = statement(
        1,
        "the pool may open in May",
        source=span("The mayor"),
        act="predicts",
        polarity="neg",
        certainty="PS",
        hedges=(may,),
        conditions=(),
        due=Interval(start="2026-05-01", end="2026-05-31", text="in May"),
    )
    out = shown(console, record_of(judged), width)
    for piece in ("predicts, not", "possible, indirect", 'hedged: "may"', "due 2026-05-01 to", "The mayor"):
        assert piece in out
    assert max(map(len, out.splitlines())) <= width


def test_parts_of_what_was_said_are_told_apart(console):
    text = '"We will open," she said. "If it rains."'
    parts = make_span(text, (1, 14), (27, 39))
    said = Statement(
        id="s1", kind="direct", source=None, cue=None, content=parts, confidence=1.0, method="hand",
        conditions=(make_span(text, (27, 39)),),
    )  # fmt: skip
    out = shown(console, record_of(said, text=text), 140)
    assert "We will open, … If it rains." in out
    assert text[1:14] + " " + text[27:39] == parts.text


def test_a_role_that_the_name_tells_is_not_told_again(console):
    actors = (
        Actor(id="a1", name="A spokesman for the port", type="unnamed", role="spokesman for the port"),
        Actor(id="a2", name="Ola", type="person", role="mayor"),
    )
    first = statement(1, "the pool may open in May", speaker="a1")
    out = shown(console, record_of(first, statement(2, "she doubts it", speaker="a2"), actors=actors), 140)
    assert out.count("spokesman") == 1
    assert "mayor" in out


def test_not_judged_is_never_shown_as_no(console):
    out = shown(console, record_of(statement(1, "that she doubts it")))
    assert "act not judged" in out
    assert "(not stated)" in out
    assert "hedged" not in out
    assert "date unknown" in out
    assert "No statements found" in shown(console, record_of())


MAY = make_span(TEXT, (TEXT.index("may open"), TEXT.index(" open")))


def judged(**fields):
    defaults = {
        "source": span("The mayor"),
        "act": "promises",
        "polarity": "pos",
        "certainty": "PS",
        "hedges": (Hedge(spans=MAY.spans, text="may", type="epistemic"),),
        "conditions": (),
    }
    return statement(1, "the pool may open in May", **(defaults | fields))


def styled(record, piece):
    """The styles of ``piece`` wherever it stands alone in what is drawn."""
    drawn = Console(width=120, force_terminal=True, color_system="standard", highlight=False)
    segments = drawn.render(view(record, width=120))
    return [segment.style for segment in segments if segment.text.strip() == piece]


@pytest.mark.parametrize(("act", "color"), [("promises", "green"), ("demands", "yellow"), ("warns", "cyan")])
def test_acts_have_a_sign_and_a_colour(console, act, color):
    record = record_of(judged(act=act))
    sign = words.SIGNS[act]
    assert f"{sign} {act}" in shown(console, record)
    (style,) = styled(record, f"{sign} {act}")
    assert style.color.name == color
    (in_text, in_table) = styled(record, "the pool")
    assert (in_text.color.name, in_table.color) == (color, None)


def test_hedges_are_underlined_in_text_and_table():
    found = styled(record_of(judged()), "may")
    assert len(found) == 3
    assert all(style.underline for style in found)
    (in_text, *_) = styled(record_of(judged(hedges=())), "the pool may open in May")
    assert not in_text.underline


def test_conditions_are_told(console):
    out = shown(console, record_of(judged(conditions=(span("in May"),))), 120)
    assert 'condition: "in May"' in out
    assert "hedge, condition" in out


def test_what_was_not_judged_is_named_once(console):
    out = shown(console, record_of(judged(addressee=None, said=None, speaker=None)))
    assert "Not judged: due dates\n" in out
    complete = judged(addressee=None, said=None, speaker=None, due=None)
    assert "Not judged" not in shown(console, record_of(complete))


def test_a_denial_is_not_denied_again(console):
    out = shown(console, record_of(judged(act="denies", polarity="neg")))
    assert "≠ denies" in out
    assert "denies, not" not in out


@pytest.mark.parametrize("verdict", ["faithful", "overstates", "unsupported", "unclear"])
def test_a_verdict_is_told_in_words(console, verdict):
    out = shown(console, record_of(headline=Headline(verdict=verdict)), 120)
    assert f"Headline: {verdict} ({words.VERDICTS[verdict]})" in out


def test_a_headline_that_was_not_judged(console):
    assert "Headline: not judged" in shown(console, record_of())


def test_a_finding_names_the_words_of_the_report(console):
    finding = Finding(
        type="dropped_hedge",
        headline=make_span("The pool", (4, 8), title=True),
        evidence=MAY,
        statement="s1",
        reason="A hedge is gone",
    )
    headline = Headline(verdict="overstates", findings=(finding,))
    out = shown(console, record_of(judged(), headline=headline), 120)
    assert 'dropped hedge: "pool" — the report: "may" (1). A hedge is gone' in out


def test_headline_dropped_and_warnings(console):
    finding = Finding(
        type="dropped_hedge",
        headline=make_span("The pool", (4, 8), title=True),
        evidence=None,
        statement="s1",
        reason="may is gone",
    )
    out = shown(
        console,
        record_of(
            headline=Headline(verdict="overstates", findings=(finding,)),
            dropped=(
                Dropped(text="Share this", reason="share line"),
                Dropped(text="Tweet", reason="share line"),
            ),
            warnings=(Warn(code="encoding", message="guessed"),),
        ),
    )
    assert "Headline: overstates" in out
    assert 'dropped hedge: "pool" — may is gone' in out
    assert "Dropped from the page: 2 × share line" in out
    assert "Warning: guessed (encoding)" in out


def test_long_texts_fold_to_what_bears_statements(console):
    text = (
        "Opening.\n"
        + "\n".join(f"Filler number {n} goes on and on and on." for n in range(300))
        + "\n"
        + TEXT
    )
    long = record_of(statement(1, "that she doubts it", text), text=text)
    folded, full = shown(console, long), shown(console, long, full=True)
    assert "Opening." in folded
    assert "[1 that she doubts it]" in folded
    assert "300 paragraphs" in folded
    assert "Filler number 17" not in folded
    assert "Filler number 17" in full


def test_many_statements_fold(console):
    many = record_of(*(statement(n, "the pool may open in May") for n in range(1, 101)))
    assert "40 more statements" in shown(console, many)
    assert "more statements" not in shown(console, many, full=True)


def test_a_page_cannot_steer_the_terminal(console):
    text = "Red \x1b[31mink\x07 and \u202eback\u202c and \x9b1m said so."
    out = shown(console, record_of(text=text, dropped=(Dropped(text="\x1b]0;title\x07", reason="\x1b[2J"),)))
    assert not set("\x1b\x07\x9b\u202e\u202c") & set(out)
    assert len(safe(text)) == len(text)
