import random

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.quality.corpus.syndication import syndicate
from onrecord.corpus import CopyIndex
from onrecord.corpus.copies import Groups, group_copies, shingles

NOUNS = [
    "harbour",
    "crane",
    "ferry",
    "baker",
    "glacier",
    "violin",
    "orchard",
    "beacon",
    "quarry",
    "tunnel",
    "museum",
    "reactor",
]
VERBS = ["opened", "closed", "repaired", "sold", "painted", "measured", "lost", "found", "praised", "left"]


def report(seed, sentences=14):
    chance = random.Random(seed)
    return "\n\n".join(
        f"The {chance.choice(NOUNS)} of {chance.choice(NOUNS)} {chance.randint(2, 999)} was {chance.choice(VERBS)} "
        f"when a {chance.choice(NOUNS)} {chance.choice(VERBS)} the {chance.choice(NOUNS)} in {chance.randint(1900, 2020)}."
        for _ in range(sentences)
    )


def test_a_copy_cut_short_and_one_in_furniture_are_found_the_others_are_not():
    index = CopyIndex()
    assert index.add("whole", report(1)) == ()
    assert index.add("other", report(2)) == ()
    assert index.add("cut", report(1)[: len(report(1)) * 6 // 10]) == ("whole",)
    assert index.add("dressed", f"Home Sport Weather\n\n{report(2)}\n\nRead more") == ("other",)
    assert len(index) == 4


def test_a_round_up_that_holds_a_short_report_is_no_copy_of_it():
    index = CopyIndex()
    index.add("short", report(3, sentences=3))
    assert index.add("round-up", "\n".join(report(seed) for seed in (3, 4, 5, 6, 7))) == ()


def test_empty_and_tiny_texts_are_taken():
    index = CopyIndex()
    assert index.add("a", "") == ()
    assert index.add("b", "… — !") == ()
    assert index.add("c", "Two words") == ()
    assert index.add("d", "two  words") == ("c",)


def test_long_texts_are_thinned_and_still_found():
    index = CopyIndex()
    long = report(8, sentences=400)
    index.add("long", long)
    assert len(index._kept[0][0]) <= 1024
    assert index.add("cut", long[: len(long) // 2]) == ("long",)


def test_what_was_flushed_to_segments_is_found_again(monkeypatch):
    monkeypatch.setattr("onrecord.corpus.copies._BUFFER", 40)
    index = CopyIndex()
    for seed in range(30):
        assert index.add(str(seed), report(seed)) == ()
    assert len(index._segments) >= 1
    for seed in range(30):
        assert index.add(f"again{seed}", report(seed)) == (str(seed),)


def test_copies_made_by_program():
    items = syndicate([report(seed) for seed in range(60)], seed=3)
    found = group_copies(text for _, text in items)
    for group in found:
        assert len({items[place][0] for place in group}) == 1
    grouped = sum(len(group) for group in found)
    expected = sum(
        count for count in (sum(o == origin for o, _ in items) for origin in range(60)) if count > 1
    )
    assert grouped >= 0.95 * expected


def test_shingles_know_no_case_and_no_marks():
    assert shingles("The ward, at last, is open.").tolist() == shingles("the WARD at last is open").tolist()


@settings(max_examples=40)
@given(st.text(max_size=300))
def test_any_text_is_a_copy_of_itself(text):
    index = CopyIndex()
    index.add("a", text)
    assert index.add("b", text) == (("a",) if len(shingles(text)) else ())


def test_groups():
    groups = Groups(5)
    groups.join(3, 4)
    groups.join(0, 3)
    assert groups.lists(least=2) == [[0, 3, 4]]
    assert groups.lists() == [[0, 3, 4], [1], [2]]
