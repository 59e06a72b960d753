from benchmarks.quality.corpus.records import record_of, said_of
from onrecord.corpus.versions import find_versions, group_utterances

DAY = "2025-05-05"


def versions(*told, days=None, copies=None):
    records = [record_of(one, id=f"r{i}", day=days[i] if days else DAY) for i, one in enumerate(told)]
    said = said_of(*records)
    return find_versions(said, group_utterances(said), copies or list(range(len(told))))


def test_what_the_firmer_wording_drops_is_named_in_the_words_of_the_fullest():
    (group,) = versions(
        "We will probably lower the lake by 2 metres if the dam holds.",
        "We will lower the lake by 2 metres.",
        "said> that they would likely lower the lake by 2 metres if the dam held",
    )
    assert [one.firmness for one in group] == ["fullest", "firmer", "same"]
    assert group[1].dropped == ("probably", "if the dam holds")
    assert group[2].dropped == group[2].added == ()
    for word in group[1].dropped:
        assert word in group[0].content and word not in group[1].content


def test_a_clause_left_out_is_not_a_hedge_left_out():
    (group,) = versions("The lake is full, and we may open the gates.", "The lake is full.")
    assert group[1].firmness == "same"


def test_another_number_another_sign_and_another_week_are_other_utterances():
    assert versions("We need 40 boats for the regatta.", "We need 15 boats for the regatta.") == []
    assert versions("We accept the offer.", "We do not accept the offer.") == []
    told = "We accept the offer of the lenders."
    assert versions(told, told, days=["2025-05-05", "2025-05-30"]) == []


def test_what_a_copy_only_repeats_makes_no_group():
    told = "The lake is full."
    assert versions(told, told, copies=[0, 0]) == []
    assert len(versions(told, told, copies=[0, 1])) == 1


def test_the_same_words_are_one_utterance_whatever_act_was_read_in_them():
    from msgspec.structs import replace

    text = "There is no debt, there is a quarrel about a bill."
    one = record_of(text, id="one", day="2025-03-04")
    other = record_of("There is no debt.", id="other", day="2025-03-04")
    read = (replace(other.statements[0], act="blames"),)
    for act_differs in (other, replace(other, statements=read)):
        said = said_of(one, act_differs)
        assert group_utterances(said) == [[0, 1]]
    asked = (replace(one.statements[0], act="asks"),)
    far = record_of("A quarrel about some bill is no debt.", id="far", day="2025-03-04")
    assert group_utterances(said_of(replace(one, statements=asked), far)) == [[0], [1]]
