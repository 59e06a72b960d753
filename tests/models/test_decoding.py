import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from onrecord.models.decoding import bio_transitions, log_softmax, spans, viterbi

TRANSITIONS = bio_transitions(2)


def allowed(tags: list[int]) -> bool:
    return all(
        tag % 2 == 1 or tag == 0 or (before in (tag - 1, tag))
        for before, tag in zip([0, *tags], tags, strict=False)
    )


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 3), st.integers(1, 12), st.just(5)),
        elements=st.floats(-9, 9, width=32),
    )
)
def test_viterbi_gives_only_allowed_tags(logits):
    for row in viterbi(log_softmax(logits), TRANSITIONS):
        assert allowed(row.tolist())


@given(
    arrays(
        np.float32, st.tuples(st.just(1), st.integers(1, 4), st.just(3)), elements=st.floats(-5, 5, width=32)
    )
)
def test_viterbi_finds_the_best_of_all_paths(logits):
    scores = log_softmax(logits)
    transitions = bio_transitions(1)
    length = logits.shape[1]

    def value(tags):
        return sum(float(scores[0, i, tag]) for i, tag in enumerate(tags))

    paths = [list(np.unravel_index(i, (3,) * length)) for i in range(3**length)]
    best = max(value(tags) for tags in paths if allowed([int(t) for t in tags]))
    assert abs(value(viterbi(scores, transitions)[0].tolist()) - best) < 1e-3


def test_a_better_tag_that_may_not_follow_is_passed_over():
    logits = np.array([[[0.0, -9.0, 3.0], [0.0, 2.0, -9.0], [0.0, -9.0, 2.0]]], np.float32)
    assert viterbi(log_softmax(logits), bio_transitions(1)).tolist() == [[0, 1, 2]]


def test_a_long_row_is_mended_where_it_is_broken_as_if_searched_whole():
    rng = np.random.default_rng(7)
    logits = rng.normal(size=(20, 300, 5)).astype(np.float32)
    logits[:, :, 0] += np.where(rng.random((20, 300)) < 0.7, 25, 0)
    scores = log_softmax(logits)
    found = viterbi(scores, TRANSITIONS)
    assert (found != scores.argmax(-1)).any()
    for row, tags in zip(scores, found, strict=True):
        assert tags.tolist() == searched(row, TRANSITIONS).tolist()


def searched(scores, transitions):
    """Viterbi as the textbook has it."""
    best, back = scores[0] + transitions[0], []
    for piece in scores[1:]:
        through = best[:, None] + transitions
        back.append(through.argmax(0))
        best = through.max(0) + piece
    tags = [best.argmax()]
    for step in reversed(back):
        tags.append(step[tags[-1]])
    return np.array(tags[::-1])


def test_spans_of_tags():
    assert spans(np.array([1, 2, 0, 3, 3, 4, 1])) == [(0, 2, 0), (3, 4, 1), (4, 6, 1), (6, 7, 0)]


def test_nothing_to_decode():
    assert viterbi(np.zeros((0, 5, 3), np.float32), bio_transitions(1)).shape == (0, 5)
