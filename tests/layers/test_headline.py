"""The headline check: each kind of finding, each shape of headline, and what merely shortens."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.layers.attribution_rules import attribute
from onrecord.layers.headline import check_headline
from onrecord.layers.spans import make_span
from onrecord.types import Article, Headline, Hedge, Statement
from tests.linear import assert_linear

FERRY = (
    "The ferry line Nordsund may stop its night service in April, director Pia Holm told the town council. "
    "Day boats will go on as before. About 70 passengers use the night boat."
)
QUARREL = (
    "Farmers near Hedda claim that the dairy poured whey into the brook. "
    "The dairy rejects the charge. Fishermen found no dead trout in May."
)
LIBRARY = (
    "The library in Ostby will open on Sundays if the town pays two more guards, librarian Rune Dahl said. "
    "Teacher Mona Vik said the reading room was too cold."
)


def check(text: str, title: str | None) -> Headline | None:
    article = Article(text=text, title=title)
    return check_headline(article, attribute(article))


def types(text: str, title: str) -> set[str]:
    headline = check(text, title)
    assert headline is not None
    return {finding.type for finding in headline.findings}


@pytest.mark.parametrize(
    ("text", "faithful", "overstating", "kind"),
    [
        (
            FERRY,
            "Nordsund may stop night service in April",
            "Nordsund will stop night service in April",
            "dropped_hedge",
        ),
        (
            LIBRARY,
            "Ostby library to open on Sundays if town pays guards",
            "Ostby library to open on Sundays, librarian says",
            "dropped_condition",
        ),
        (
            QUARREL,
            "Dairy poured whey into brook, farmers claim",
            "Dairy poured whey into brook",
            "dropped_attribution",
        ),
        (
            "Frost has ruined part of the plum harvest in Velden, the farm office said.",
            "Frost ruins part of Velden plum harvest",
            "Frost ruins Velden plum harvest",
            "widened_scope",
        ),
        (
            "The ministry has no plans to close the barracks at Torn, a spokeswoman said on Friday.",
            "No plans to close Torn barracks, ministry says",
            "Ministry: we will never close Torn barracks",
            "changed_certainty",
        ),
        (
            LIBRARY,
            "Reading room too cold, teacher says",
            "Reading room too cold, librarian says",
            "wrong_speaker",
        ),
        (
            "Divers lifted 14 cannons from the wreck off Sella on Monday. They lay in mud.",
            "Divers lift 14 cannons from Sella wreck",
            "Divers lift 40 cannons from Sella wreck",
            "changed_number",
        ),
    ],
)
def test_each_type_and_its_faithful_twin(text: str, faithful: str, overstating: str, kind: str) -> None:
    kept, lost = check(text, faithful), check(text, overstating)
    assert kept is not None
    assert kept.verdict == "faithful"
    assert kept.findings == ()
    assert lost is not None
    assert lost.verdict == "overstates"
    assert kind in {finding.type for finding in lost.findings}


def test_a_finding_points_at_the_words_of_both_and_at_the_statement() -> None:
    text = "Coach Lena Ruud said that her keeper may miss the derby in April."
    title = "Keeper will miss derby in April, coach says"
    headline = check(text, title)
    assert headline is not None
    (finding,) = headline.findings
    assert finding.headline.in_ == "title"
    (start, end) = finding.headline.spans[0]
    assert finding.headline.text == title[start:end]
    assert "will miss derby" in finding.headline.text
    assert finding.evidence is not None
    assert finding.evidence.text == "may"
    (start, end) = finding.evidence.spans[0]
    assert text[start:end] == "may"
    assert finding.statement == "s1"
    assert "may" in finding.reason


@pytest.mark.parametrize(
    "title",
    [
        "Night ferry may stop in April",
        "Nordsund night service may stop",
        "Director: night service may stop in April",
        "Could the night service stop in April?",
        "Day boats go on as before",
        "Day boats",
    ],
)
def test_shortening_is_no_overstating(title: str) -> None:
    assert types(FERRY, title) == set()


def test_a_size_word_lost_under_a_negation_widens_the_denial() -> None:
    text = "“We plan no large-scale layoffs at this stage,” Tavo chief Ana Reul said."
    assert types(text, "Tavo chief: ‘No large-scale layoffs planned at this stage’") == set()
    assert {"widened_scope", "dropped_hedge"} <= types(text, "Tavo chief: ‘We plan no layoffs’")


def test_an_office_may_stand_for_the_name() -> None:
    text = "Harbour master Olga Brandt said the crane was unsafe. “Nobody goes up there,” Brandt said."
    assert types(text, "Crane unsafe, harbour master says") == set()
    assert types(text, "Brandt: ‘Nobody goes up there’") == set()


def test_what_a_source_says_of_itself_needs_no_attribution() -> None:
    text = "The bakers' guild said it would hold its fair in Lund. Visitors pay nothing."
    assert types(text, "Bakers' guild to hold fair in Lund") == set()


def test_a_request_is_not_its_fulfilment() -> None:
    text = "The vet urged owners to keep their dogs indoors. The sickness came with the ticks."
    assert types(text, "Owners urged to keep dogs indoors") == set()
    assert "changed_certainty" in types(text, "Owners keep dogs indoors")


def test_words_that_loosen_a_number() -> None:
    assert "dropped_hedge" in types(FERRY, "70 passengers use night boat")
    assert types(FERRY, "Some 70 passengers use night boat") == set()


def test_a_rounded_or_doubled_number_is_no_other_number() -> None:
    text = "Rents in Korb rose by 4.9 per cent and may double by 2030. A flat costs 600 crowns."
    assert "changed_number" not in types(text, "Korb rents up 5 per cent")
    assert "changed_number" in types(text, "Korb rents up 9 per cent")


def test_nothing_in_the_body_bears_it() -> None:
    headline = check(QUARREL, "Mayor resigns over unpaid taxes in Hedda")
    assert headline == Headline(verdict="unsupported")


def test_an_event_told_only_as_a_condition_is_not_borne() -> None:
    text = "If the dam above Sorn breaks, the lower town will flood, engineer Ulla Ray warned."
    headline = check(text, "Dam above Sorn breaks")
    assert headline is not None
    assert headline.verdict == "unsupported"


def test_two_claims_are_judged_apart() -> None:
    title = "Reading room too cold; library to open on Sundays"
    headline = check(LIBRARY, title)
    assert headline is not None
    (finding,) = [one for one in headline.findings if one.type == "dropped_condition"]
    assert finding.headline.spans[0][0] > title.index(";")


def test_the_hedges_of_the_force_layer_are_used() -> None:
    text = "Clerk Ida Moen said that, going by the almanac, the eclipse falls on Tuesday."
    article = Article(text=text, title="Eclipse falls on Tuesday, clerk says")
    at = text.index("going by the almanac")
    hedge = make_span(text, (at, at + len("going by the almanac")))
    statement = Statement(
        id="s1",
        kind="indirect",
        source=make_span(text, (0, 14)),
        cue=make_span(text, (15, 19)),
        content=make_span(text, (20, len(text) - 1)),
        confidence=1.0,
        method="test",
    )
    plain = check_headline(article, [statement])
    assert plain is not None
    assert plain.findings == ()
    hedged = Statement(
        **{
            field: getattr(statement, field)
            for field in ("id", "kind", "source", "cue", "content", "confidence")
        },
        method="test",
        hedges=(Hedge(spans=hedge.spans, text=hedge.text, type="epistemic"),),
    )
    found = check_headline(article, [hedged])
    assert found is not None
    assert [finding.type for finding in found.findings] == ["dropped_hedge"]


def test_no_title_no_verdict() -> None:
    assert check(FERRY, None) is None
    assert check(FERRY, "  ") is None
    assert check(FERRY, "?!") == Headline(verdict="unclear")
    assert check("", "Ferry stops") == Headline(verdict="unclear")


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="aAbé 'if’may:,;—-?12.\n“”", max_size=120),
    st.text(alphabet="aAbé may:,;—?12", max_size=60),
)
def test_any_text_and_title_give_well_formed_findings(text: str, title: str) -> None:
    headline = check(text, title)
    assert (headline is None) == (not title.strip())
    for finding in headline.findings if headline else ():
        (start, end) = finding.headline.spans[0]
        assert title[start:end] == finding.headline.text
        if finding.evidence is not None:
            (start, end) = finding.evidence.spans[0]
            assert text[start:end] == finding.evidence.text


@pytest.mark.parametrize("unit", ["if ", "may, ", "not no ", "“a said ", "12 of the ", "in the A "])
def test_hostile_text_costs_no_more_than_its_length(unit: str) -> None:
    def cost(times: int) -> float:
        article = Article(text=unit * times, title="A may not say 12 of the in the A")
        start = time.process_time()
        check_headline(article, ())
        return time.process_time() - start

    cost(100)
    small, large = min(cost(2000) for _ in range(2)), min(cost(8000) for _ in range(2))
    assert large < 16 * small + 0.2


@pytest.mark.parametrize(
    ("text", "faithful", "overstating", "kind"),
    [
        (
            "The parish asked anglers to stay off the weir in May. The bailiff has put up signs.",
            "Parish asks anglers to stay off weir",
            "Parish orders anglers to stay off weir",
            "changed_certainty",
        ),
        (
            "A drink of nettles kept mice awake for ten hours, a team in Turku reports.",
            "Nettle drink keeps mice awake",
            "Nettle drink keeps people awake",
            "widened_scope",
        ),
        (
            "The verger accused choirboys of painting the goat. The bishop said the goat was well.",
            "Verger accuses choirboys of painting goat",
            "Bishop accuses choirboys of painting goat",
            "wrong_speaker",
        ),
    ],
)
def test_a_rung_or_a_voice_too_high(text: str, faithful: str, overstating: str, kind: str) -> None:
    assert types(text, faithful) == set()
    assert types(text, overstating) == {kind}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The mill burned more than 400 tonnes of straw last year.", "Mill burned 400 tonnes of straw"),
        (
            "The bridge will close in May, a clerk said on condition that she was not named.",
            "Bridge to close in May",
        ),
        ("Guards will stay at the gate for a week, and more if needed.", "Guards to stay at gate for a week"),
    ],
)
def test_what_limits_nothing_may_go(text: str, title: str) -> None:
    assert types(text, title) == set()


@pytest.mark.parametrize(
    "piece", ["ifif if ", "if it may, ", "should it fall, we hope ", "not for now until it is "]
)
def test_time_is_linear_on_a_sentence_without_end(piece: str) -> None:
    title = f"Fees grown to 410 million euros {piece * 3}"
    assert_linear(
        lambda text: check_headline(Article(text=f"Fees grown {text}", title=title), ()), piece, 300_000
    )
