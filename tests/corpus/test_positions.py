import pytest

from benchmarks.quality.corpus.pairs import position_of


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("We will not sell the lighthouse.", "We will sell the lighthouse.", "changes_position"),
        ("Selling the lighthouse is out of the question.", "Selling the lighthouse is the only way.", "changes_position"),
        ("I have never seen the map.", "I saw the map on 3 January.", "contradicts"),
        ("We will not sell the lighthouse.", "We will not sell the lighthouse.", "repeats"),
        ("We hope to buy new lamps.", "We will buy 12 new lamps.", "refines"),
        ("We will never sell the lighthouse.", "We have agreed to sell the lighthouse.", "changes_position"),
        ("The lamp must be lit.", "The lamp must not be lit.", "changes_position"),
        ("The pilot left on time on 3 January.", "The pilot left two hours late on 3 January.", "contradicts"),
        ("The crew was told of the leak in January.", "The crew was never told of the leak.", "contradicts"),
        ("There will be no early regatta.", "There will be no early regatta.", "repeats"),
    ],
)  # fmt: skip
def test_kinds(one, other, kind):
    found, reason = position_of(one, "2025-02-01", other, "2025-04-01")
    assert found == kind
    assert reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will not sell the lighthouse.", "We will sell the ferry."),
        ("We have not found the map.", "We found the map this morning."),
        ("There will be no regatta in May.", "There will be a regatta in August."),
        ("At this stage there is no need to drain the lock.", "We will drain the lock."),
        ("We will not dive unless the sea is calm.", "We will dive if the sea is calm."),
        ("Will you sell the lighthouse?", "We will not sell the lighthouse."),
        ("The keeper is not ill.", "The keeper has a dog."),
        ("We will be outside the gate until the lighthouse is open.", "The lighthouse will close in June."),
        ("We will not sell the lighthouse.", "We have agreed to paint the lighthouse."),
        ("The pilot left on time on 3 January.", "The pilot left two hours late on 5 January."),
    ],
)
def test_what_goes_together_or_has_nothing_to_do_with_it_is_no_change(one, other):
    assert position_of(one, "2025-02-01", other, "2025-04-01")[0] not in ("changes_position", "contradicts")


def test_a_speaker_who_calls_the_old_word_back_has_not_changed_again():
    # "had said" reports the earlier word once more; it is not said on the later day.
    assert (
        position_of("had said> that the lighthouse would be sold", "2025-02-01", "x", "2025-04-01")[0]
        == "none"
    )
