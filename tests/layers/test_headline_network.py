"""What the headline layer makes of a network's comparison: whose word counts, and which words are shown."""

import msgspec
import pytest

from onrecord.layers.attribution_rules import attribute
from onrecord.layers.headline import check_headline
from onrecord.models.questions import FINDINGS, Compared
from onrecord.types import Article

TEXT = (
    "The ferry line Nordsund may stop its night service in April, director Pia Holm told the town council. "
    "Day boats will go on as before. About 70 passengers use the night boat."
)
TITLE = "Nordsund to stop night service in April"


def compared(verdict, **types):
    return Compared(
        verdict=verdict,
        types=tuple(types.get(name, 0.01) for name in FINDINGS),
        headline=dict.fromkeys(types, (9, 16)),
        evidence=((24, 27),),
    )


def check(answer, title=TITLE):
    asked = []

    def compare(beside):
        asked.append(beside)
        return answer

    article = Article(text=TEXT, title=title)
    return check_headline(article, attribute(article), compare=compare), asked


def test_it_is_asked_with_what_the_rules_found():
    _, asked = check(compared((0.9, 0.05, 0.05)))
    assert asked[0].verdict == "overstates"
    assert asked[0].types == ("dropped_hedge",)
    assert TEXT[slice(*asked[0].sentences[0])].startswith("The ferry line")


def test_it_may_clear_a_headline():
    headline, _ = check(compared((0.9, 0.05, 0.05)))
    assert headline.verdict == "faithful"
    assert headline.findings == ()


def test_what_both_find_stands_once_with_the_words_of_the_rules():
    headline, _ = check(compared((0.1, 0.85, 0.05), dropped_hedge=0.9))
    assert [finding.type for finding in headline.findings] == ["dropped_hedge"]
    assert headline.findings[0].evidence.text == "may"


def test_what_it_finds_alone_is_shown_by_its_own_words():
    headline, _ = check(compared((0.1, 0.85, 0.05), dropped_hedge=0.9, widened_scope=0.8))
    found = {finding.type: finding for finding in headline.findings}
    assert found["widened_scope"].headline.text == "to stop"
    assert found["widened_scope"].evidence.text == "may"
    assert "to stop" in found["widened_scope"].reason


@pytest.mark.parametrize(
    ("title", "marked", "shown"),
    [
        ("LAST BOAT: Nordsund to stop night service", "BOAT: Nordsund to", "Nordsund to stop"),
        ("Nordsund stops its night service", "stops its", "stops its night"),
        ("Nordsund to stop – night service ends", "to sto", "to stop"),
    ],
)
def test_its_words_are_shown_as_a_phrase(title, marked, shown):
    at = title.index(marked)
    answer = compared((0.1, 0.85, 0.05), dropped_condition=0.9)
    answer = msgspec.structs.replace(answer, headline={"dropped_condition": (at, at + len(marked))})
    found = {finding.type: finding for finding in check(answer, title=title)[0].findings}
    assert found["dropped_condition"].headline.text == shown


def test_the_likeliest_type_is_named_even_if_none_is_likely():
    headline, _ = check(
        compared((0.1, 0.85, 0.05), widened_scope=0.3), title="Nordsund may stop night service"
    )
    assert [finding.type for finding in headline.findings] == ["widened_scope"]


@pytest.mark.parametrize(("sure", "verdict"), [(0.85, "faithful"), (0.95, "overstates")])
def test_of_a_number_it_must_be_very_sure(sure, verdict):
    answer = compared((0.9 - sure, sure, 0.1), changed_number=0.9)
    assert check(answer, title="Nordsund may stop night service")[0].verdict == verdict


@pytest.mark.parametrize(("sure", "verdict"), [(0.85, "faithful"), (0.95, "overstates")])
def test_so_it_must_at_a_verb_that_the_report_has_too(sure, verdict):
    answer = compared((0.9 - sure, sure, 0.1), changed_certainty=0.9)
    assert check(answer, title="Nordsund may stop night service")[0].verdict == verdict


def test_no_need_is_not_cleared_where_the_headline_has_will_not():
    text = "“We see no need for cuts at the ferry line,” director Pia Holm said. It will be looked at again in May."
    article = Article(text=text, title="Holm: ‘We will not cut ferry line’")
    answer = compared((0.9, 0.05, 0.05))
    headline = check_headline(article, attribute(article), compare=lambda _: answer)
    assert [(f.headline.text, f.evidence.text) for f in headline.findings] == [("will not", "see no need")]


def test_pieces_of_a_word_are_shown_as_the_word():
    answer = msgspec.structs.replace(
        compared((0.05, 0.9, 0.05), wrong_speaker=0.9), headline={"wrong_speaker": (2, 4)}
    )
    headline, _ = check(answer, title="Nordsund may stop night service")
    assert headline.findings[0].headline.text == "Nordsund"


@pytest.mark.parametrize("answer", [(0.2, 0.3, 0.5), (0.1, 0.1, 0.8)])
def test_nothing_bears_it(answer):
    headline, _ = check(compared(answer))
    assert headline.verdict == "unsupported"


def test_what_the_rules_do_not_judge_takes_a_sure_answer():
    title = "Nordsund ferry"
    unsure, asked = check(compared((0.5, 0.4, 0.1)), title=title)
    assert asked[0].verdict == unsure.verdict
    sure, _ = check(compared((0.9, 0.05, 0.05)), title=title)
    assert sure.verdict == "faithful"


def test_a_mark_alone_stands_for_the_whole_headline():
    answer = compared((0.1, 0.85, 0.05), widened_scope=0.9)
    headline, _ = check(msgspec.structs.replace(answer, headline={"widened_scope": (8, 9)}))
    found = {finding.type: finding for finding in headline.findings}
    assert found["widened_scope"].headline.text == TITLE


def test_two_kinds_of_findings_by_rules_stand_whatever_it_says():
    text = "The council may close two of its five libraries if costs rise, its clerk said."
    article = Article(text=text, title="Council will close its libraries")
    ruled = check_headline(article, attribute(article))
    assert len({finding.type for finding in ruled.findings}) >= 2
    assert (
        check_headline(article, attribute(article), compare=lambda beside: compared((0.9, 0.05, 0.05)))
        == ruled
    )
