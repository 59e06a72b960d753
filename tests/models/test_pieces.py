import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from onrecord.models.cards import weights_folder
from onrecord.models.pieces import cut, quotation_states, split_windows, word_shapes

texts = st.text(
    alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" \n\"'“”‘’«».aA")),
    max_size=300,
)


@pytest.fixture(scope="module")
def tokenizer():
    made = Tokenizer.from_file(str(weights_folder("accurate") / "tokenizer.json"))
    made.no_truncation()
    made.no_padding()
    return made


@given(text=texts)
def test_pieces_lie_in_the_text_in_order(tokenizer, text):
    pieces = cut(text, tokenizer)
    last = 0
    for start, end in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True):
        assert 0 <= start < end <= len(text)
        assert start >= last - 1  # one character may become two pieces
        last = start


@given(text=texts, size=st.integers(2, 40))
def test_windows_cover_all_pieces_once(tokenizer, text, size):
    pieces = cut(text, tokenizer)
    windows = split_windows(pieces, text, size=size)
    assert [at for start, end in windows for at in range(start, end)] == list(range(len(pieces)))
    assert all(0 < end - start <= size for start, end in windows)


def test_a_window_ends_with_a_paragraph(tokenizer):
    text = "The bridge is shut.\nIt opens in May.\nFerries run until then, said the port."
    pieces = cut(text, tokenizer)
    first = split_windows(pieces, text, size=12)[0]
    assert text[: pieces.ends[first[1] - 1]].endswith("May.")


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('He said "wait here" twice.', "wait here"),
        ("He said “wait here” twice.", "wait here"),
        ("He said «wait here» twice.", "wait here"),
        ("He said „wait here” twice.", "wait here"),
        ("He said ‘wait here,’ twice.", "wait here,"),
        ("He said 'wait here.' Twice.", "wait here."),
        ("“Wait here, she said.\nNot inside.", "Wait here, she said."),
        ("The workers' union and the firm's lawyers met.", ""),
        ("It was ’90s rock.", ""),
    ],
)
def test_what_stands_inside_quotation_marks(text, inside):
    states = quotation_states(text)
    assert "".join(char for char, state in zip(text, states, strict=False) if state == 1) == inside


def test_shapes_of_words():
    text = "the Port NATO eBay 42 –"
    assert [
        int(word_shapes(text)[text.index(word)]) for word in ("the", "Port", "NATO", "eBay", "42", "–")
    ] == [1, 2, 3, 4, 5, 0]


@pytest.mark.parametrize("hostile", ["'a" * 20_000, "‘ " * 40_000, '"' * 60_000, "“a" * 30_000])
def test_time_is_linear_on_marks_that_never_close(hostile):
    began = time.process_time()
    quotation_states(hostile)
    assert time.process_time() - began < 20
