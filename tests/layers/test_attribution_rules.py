from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.attribution_rules import attribute
from onrecord.types import Article, Statement
from tests.linear import assert_linear


def read(text: str) -> tuple[Statement, ...]:
    return attribute(Article(text=text))


def parts(text: str) -> list[tuple[str | None, str | None, str]]:
    return [
        (s.source.text if s.source else None, s.cue.text if s.cue else None, s.content.text)
        for s in read(text)
    ]


DIRECT = [
    ("“The dam will hold,” Ms. Roe said.", "Ms. Roe", "said", "The dam will hold"),
    ("“The dam will hold,” said Ms. Roe in a letter.", "Ms. Roe", "said", "The dam will hold"),
    (
        "“The dam will hold,” said Ada Roe, the chief engineer, who built it.",
        "Ada Roe, the chief engineer",
        "said",
        "The dam will hold",
    ),
    ("“Will it hold?” the mayor asked on Friday.", "the mayor", "asked", "Will it hold?"),
    ("Ms. Roe said: “The dam will hold.”", "Ms. Roe", "said", "The dam will hold."),
    ("The engineer wrote in a letter, “The dam will hold.”", "The engineer", "wrote", "The dam will hold."),
    ("'The dam will hold,' he said.", "he", "said", "The dam will hold"),
    ("«The dam will hold», the minister said.", "the minister", "said", "The dam will hold"),
    ('"The dam," she said, "will hold for years."', "she", "said", "The dam, will hold for years."),
    (
        "“The dam will hold,” Ada Roe, a former engineer at the lake, said.",
        "Ada Roe, a former engineer at the lake",
        "said",
        "The dam will hold",
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), DIRECT)
def test_direct_speech(text: str, source: str, cue: str, content: str) -> None:
    (found,) = read(text)
    assert parts(text) == [(source, cue, content)]
    assert found.kind == "direct"
    assert found.method.startswith("rules:quote-")


def test_what_follows_in_the_paragraph_is_the_same_content() -> None:
    text = "“We will wait,” she said. “The river is high. It must fall first.”"
    (found,) = read(text)
    assert [text[a:b] for a, b in found.content.spans] == [
        "We will wait,",
        "The river is high. It must fall first.",
    ]


def test_quotation_over_paragraphs_is_one_content() -> None:
    text = "“We will wait,” Mr. Doe said. “It rains.\n\n“Then we will build.”\n\nThe council met."
    (found,) = read(text)
    assert [text[a:b] for a, b in found.content.spans] == [
        "We will wait,",
        "It rains.",
        "Then we will build.",
    ]


def test_colon_at_the_end_of_the_paragraph_before_gives_the_source() -> None:
    text = "The harbour office said in a note:\n\n“All ships are to leave the port by noon.”"
    assert parts(text) == [("The harbour office", "said", "All ships are to leave the port by noon.")]


def test_quotation_alone_has_no_source() -> None:
    text = "The road is closed.\n\nIt is long.\n\n“Nobody came to help us in the night.”"
    (found,) = read(text)
    assert (found.source, found.cue, found.method) == (None, None, "rules:quote-alone")


def test_signature_after_a_dash() -> None:
    text = "“Nobody came to help us in the night.” ― Ada Roe\n“We were left alone on the hill.” — Jo Doe"
    assert [p[0] for p in parts(text)] == ["Ada Roe", "Jo Doe"]


def test_scare_quotes_make_no_statement() -> None:
    assert read("The “green” roof and the so-called “smart” meter were built in May.") == ()


INDIRECT = [
    (
        "The port office said that two berths were free.",
        "The port office",
        "said",
        "that two berths were free",
    ),
    ("The port office said two berths were free.", "The port office", "said", "two berths were free"),
    ("The union said on Monday that talks had failed.", "The union", "said", "that talks had failed"),
    ("The union said in a statement that talks had failed.", "The union", "said", "that talks had failed"),
    ("Ms. Roe told reporters that the pool would open.", "Ms. Roe", "told", "that the pool would open"),
    ("Ms. Roe told the council the pool would open.", "Ms. Roe", "told", "the pool would open"),
    ("According to the bank, prices rose in May.", "the bank", "According to", "prices rose in May"),
    ("Prices rose in May, according to the bank.", "the bank", "according to", "Prices rose in May"),
    ("Prices will rise again, the bank said.", "the bank", "said", "Prices will rise again"),
    ("The mayor vowed to reopen the pool.", "The mayor", "vowed", "to reopen the pool"),
    ("The monitor urged both sides to stop firing.", "The monitor", "urged", "both sides to stop firing"),
    ("The deputy asked when work would start.", "The deputy", "asked", "when work would start"),
    ("Lisbon ruled out a new loan.", "Lisbon", "ruled out", "a new loan"),
    ("The coach has denied that the test was skipped.", "The coach", "denied", "that the test was skipped"),
    ("Ada Roe, the coach, said the test was skipped.", "Ada Roe, the coach", "said", "the test was skipped"),
    ("Ada Roe, who left in May, said the test was skipped.", "Ada Roe", "said", "the test was skipped"),
    ("The clerk is confident that the roof will hold.", "The clerk", "confident", "that the roof will hold"),
]


@pytest.mark.parametrize(("text", "source", "cue", "content"), INDIRECT)
def test_indirect_speech(text: str, source: str, cue: str, content: str) -> None:
    assert parts(text)[0] == (source, cue, content)
    assert read(text)[0].kind == "indirect"


def test_mixed_speech() -> None:
    text = "He said the plan was “a waste of time” for all."
    (found,) = read(text)
    assert (found.kind, found.content.text) == ("mixed", "the plan was “a waste of time” for all")


def test_asked_about_gives_the_answer_to_the_one_who_speaks() -> None:
    text = "Asked about the flood, Ms. Roe said, “We were late.”"
    assert parts(text) == [("Ms. Roe", "said", "We were late.")]


def test_second_verb_shares_the_subject() -> None:
    text = "The minister said the road was safe, adding that it would open in June."
    assert parts(text) == [
        ("The minister", "said", "the road was safe"),
        ("The minister", "adding", "that it would open in June"),
    ]
    text = "“It is safe,” the minister said, stressing that it would open in June."
    assert parts(text)[1] == ("the minister", "stressing", "that it would open in June")


def test_nested_statement_names_the_one_around_it() -> None:
    outer, inner = read("The paper reported that the firm denied that oil had leaked.")
    assert (outer.id, outer.nested_in, inner.nested_in) == ("s1", None, "s1")
    assert inner.source is not None
    assert (inner.source.text, inner.content.text) == ("the firm", "that oil had leaked")


def test_transcript_and_headline_labels() -> None:
    text = "ROE: Where is the key to the gate?\nDOE: I left it at home.\nROE: Then we wait."
    assert [p[0] for p in parts(text)] == ["ROE", "DOE", "ROE"]
    assert parts("Roe: Ferries will run again\n\nThe port opened.")[0] == (
        "Roe",
        ":",
        "Ferries will run again",
    )
    assert parts("Photo: A ferry in the port\n\nThe port opened.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The state of the road is poor and the reports are late.",
        "They built a bridge over the river in two years.",
        "In a statement of accounts the firm lists its plans.",
        "",
        "\n\n",
    ],
)
def test_plain_reporting_makes_no_statement(text: str) -> None:
    assert read(text) == ()


WORDS = [
    "He", "Roe", "said", ",", ".", ":", ";", "—", "“", "”", '"', "'", "’", "that", "to", "and",
    "according", "to", "Ms.", "was", "told", "reporters", "(the)", "Q:", "\n", "the", "plan",
    "of", "who",
]  # fmt: skip


@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    ).map(" ".join)
)
@settings(max_examples=300, deadline=None)
def test_any_words_give_well_formed_statements(text: str) -> None:
    statements = read(text)
    starts = [min(s.content.spans[0][0], s.cue.spans[0][0] if s.cue else len(text)) for s in statements]
    assert starts == sorted(starts)
    assert [s.id for s in statements] == [f"s{n + 1}" for n in range(len(statements))]
    ids = {s.id: s for s in statements}
    for s in statements:
        for span in (s.source, s.cue, s.content):
            if span is not None:
                assert span.text == " ".join(text[a:b] for a, b in span.spans)
        assert 0 < s.confidence <= 1
        if s.nested_in is not None:
            outer = ids[s.nested_in].content.spans
            assert all(any(a <= x and y <= b for a, b in outer) for x, y in s.content.spans)


@pytest.mark.parametrize(
    "piece",
    [
        "he said that ",
        "“We go,” he said. ",
        "according to X ",
        '"A b c d e\n\n',
        "told the big ",
        "Aaa ",
        "a, ",
    ],
)
def test_time_is_linear_on_hostile_text(piece: str) -> None:
    assert_linear(read, piece, 60_000)
