"""The scheme's acts and settled cases, each with wording of its own; fields that are left alone; hostile contents."""

from __future__ import annotations

import datetime
import time

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from onrecord.layers.force import ask, judge_force
from onrecord.layers.times import find_times
from onrecord.models.questions import Weighed
from onrecord.types import Article, Published
from tests.builders import make_statement, span_of

DAY = "2024-05-14"  # a Tuesday


def judge_all(text, *statements, day=DAY):
    article = Article(text=text, published=Published(start=day, end=day, basis="given", reason="given"))
    times = find_times(text, report_date=datetime.date.fromisoformat(day))
    return judge_force(article, statements, times)


def judge(text, source, cue, content, **fields):
    return judge_all(text, make_statement(text, content, source=source, cue=cue, **fields))[0]


def hedges_of(statement):
    return {(hedge.type, hedge.text) for hedge in statement.hedges}


ACTS = [
    ("The harbour office said three moorings were empty.", "The harbour office", "said", "three moorings were empty", "asserts", "pos", "CT"),
    ("The lender denied that letters had been opened.", "The lender", "denied", "that letters had been opened", "denies", "neg", "CT"),
    ("The guild expects rents to climb.", "The guild", "expects", "rents to climb", "predicts", "pos", "PR"),
    ("The skipper admitted the log was forged.", "The skipper", "admitted", "the log was forged", "concedes", "pos", "CT"),
    ("The institute warned of a third eruption.", "The institute", "warned", "a third eruption", "warns", "pos", "CT"),
    ("The rector vowed to reopen the hall in June.", "The rector", "vowed", "to reopen the hall in June", "promises", "pos", "CT"),
    ("Vienna ruled out a second grant.", "Vienna", "ruled out", "a second grant", "refuses", "neg", "CT"),
    ("“We will cut off the water if the bill is not settled,” the landlord said.", "the landlord", "said", "We will cut off the water if the bill is not settled", "threatens", "pos", "CT"),
    ("The envoy urged both camps to hold their fire.", "The envoy", "urged", "to hold their fire", "demands", "pos", None),
    ("Tallinn suggested a common register.", "Tallinn", "suggested", "a common register", "proposes", "pos", None),
    ("The councillor asked when the bus would run.", "The councillor", "asked", "when the bus would run", "asks", "none", None),
    ("She thanked the divers.", "She", "thanked", "the divers", "praises", "pos", "CT"),
    ("He accused the mill of burying waste.", "He", "accused", "burying waste", "blames", "pos", "CT"),
    ("The office neither confirmed nor denied the raid.", "The office", "neither confirmed nor denied", "the raid", "withholds", "none", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content", "act", "polarity", "certainty"), ACTS)
def test_acts_that_the_cue_names(text, source, cue, content, act, polarity, certainty):
    found = judge(text, source, cue, content)
    assert (found.act, found.polarity, found.certainty) == (act, polarity, certainty)


NEUTRAL = [
    ("“Where is the key?” she said.", "she", "said", "Where is the key", "asks", "none", None),
    ("You should leave the coast now, the governor said.", "the governor", "said", "You should leave the coast now", "demands", "pos", None),
    ("“Turn the pumps off,” the engineer told them.", "the engineer", "told", "Turn the pumps off", "demands", "pos", None),
    ("The city said it would plant 900 limes.", "The city", "said", "it would plant 900 limes", "promises", "pos", "CT"),
    ("“We will punish whoever sold the maps,” the king said.", "the king", "said", "We will punish whoever sold the maps", "threatens", "pos", "CT"),
    ("Tenants had asked for a lift. The company said it would not pay for one.", "The company", "said", "it would not pay for one", "refuses", "neg", "CT"),
    ("The pool will not be closed, the council said.", "the council", "said", "The pool will not be closed", "promises", "neg", "CT"),
    ("Rain will return at the weekend, the weather service said.", "the weather service", "said", "Rain will return at the weekend", "predicts", "pos", "CT"),
    ("A blogger claimed the vote was bought. The claim was nonsense, the clerk said.", "the clerk", "said", "The claim was nonsense", "denies", "neg", "CT"),
    ("“He has been a magnificent servant of this club,” the chairman said.", "the chairman", "said", "He has been a magnificent servant of this club", "praises", "pos", "CT"),
    ("“The board is a disgrace,” the captain said.", "the captain", "said", "The board is a disgrace", "blames", "pos", "CT"),
    ("“I can't discuss that,” the lawyer said.", "the lawyer", "said", "I can't discuss that", "withholds", "none", None),
    ("The road is open again, the police said.", "the police", "said", "The road is open again", "asserts", "pos", "CT"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "cue", "content", "act", "polarity", "certainty"), NEUTRAL)
def test_acts_that_the_content_decides(text, source, cue, content, act, polarity, certainty):
    kind = "direct" if "“" in text else "indirect"
    found = judge(text, source, cue, content, kind=kind)
    assert (found.act, found.polarity, found.certainty) == (act, polarity, certainty)


UNCOMMITTED = [
    ("The palace has no plans to sell the park, an aide said.", "The palace has no plans to sell the park", "no plans to"),
    ("The palace sees no need for a vote, an aide said.", "The palace sees no need for a vote", "sees no need"),
    ("The palace is not planning a tour, an aide said.", "The palace is not planning a tour", "is not planning"),
    ("There is no evidence that the seal was broken, an aide said.", "There is no evidence that the seal was broken", "no evidence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "hedge"), UNCOMMITTED)
def test_no_plans_is_neither_a_refusal_nor_a_promise(text, content, hedge):
    found = judge(text, "an aide", "said", content)
    assert (found.act, found.polarity, found.certainty) == ("asserts", "neg", "U")
    assert ("noncommit", hedge) in hedges_of(found)


@pytest.mark.parametrize("cue", ["hopes", "aims", "plans"])
def test_own_act_that_is_only_wanted(cue):
    text = f"The choir {cue} to sing in Riga."
    found = judge(text, "The choir", cue, "to sing in Riga")
    assert (found.act, found.polarity, found.certainty) == ("promises", "pos", "U")
    assert not found.hedges, "a cue verb is no hedge"


def test_target_of_thanks_and_blame_is_the_addressee():
    text = "The coach thanked the stewards for waiting and accused Norvik of cheating."
    thanks = judge(text, "The coach", "thanked", "waiting")
    blame = judge(text, "The coach", "accused", "cheating")
    assert thanks.addressee.text == "the stewards"
    assert blame.addressee.text == "Norvik"


def test_forecast_called_baseless():
    text = "The bank called the claim baseless and the plan a disgrace."
    assert judge(text, "The bank", "called", "the claim baseless").act == "denies"
    assert judge(text, "The bank", "called", "the plan a disgrace").act == "blames"


def test_no_to_a_claim_about_the_future_is_a_denial():
    text = "Amid rumours of a sale, the owner said the paper would not be sold."
    assert judge(text, "the owner", "said", "the paper would not be sold").act == "denies"


def test_spokesman_speaks_for_the_body_but_not_for_nature():
    text = "The ministry will publish the list, a spokesman said. Prices will rise again, a spokesman said."
    own = judge(text, "a spokesman", "said", "The ministry will publish the list")
    nature = judge(text, "a spokesman", "said", "Prices will rise again")
    assert (own.act, nature.act) == ("promises", "predicts")


@pytest.mark.parametrize(
    ("content", "inner"),
    [
        ("The minister says he will build 40 homes by December", "he will build 40 homes by December"),
        ("You said in May that you would build 40 homes by December", None),
    ],
)
def test_what_others_promised_is_asserted_by_who_tells_of_it(content, inner):
    text = f"Beacon: {content}. Rhys: He does."
    outer = make_statement(text, content, source="Beacon", cue=":", kind="direct")
    nested = (
        [make_statement(text, inner, id="s2", source="The minister", cue="says", nested_in="s1")]
        if inner
        else []
    )
    found = judge_all(text, outer, *nested)
    assert (found[0].act, found[0].certainty, found[0].due) == ("asserts", "CT", None)
    assert [one.act for one in found[1:]] == ["promises"] * len(nested)


def test_named_act_wins_over_the_content():
    text = "The dean warned that he would sue the firm."
    assert judge(text, "The dean", "warned", "that he would sue the firm").act == "warns"


def test_not_yet_decided_withholds_with_a_hedge():
    text = "The senate has not yet decided whether to meet, its clerk said."
    found = judge(text, "its clerk", "said", "The senate has not yet decided whether to meet")
    assert (found.act, found.polarity, found.certainty) == ("withholds", "none", None)
    assert {hedge.type for hedge in found.hedges} == {"noncommit"}


def test_refusing_to_speak_has_no_hedge():
    text = "The actor declined to say who had paid."
    found = judge(text, "The actor", "declined to say", "who had paid")
    assert found.act == "withholds"
    assert found.hedges == ()


def test_degree_and_manner_are_hedges_under_a_negation_only():
    text = "There was no massive leak, he said. There was a massive leak, she said. It was not deliberately set, they said."
    assert ("scope", "massive") in hedges_of(judge(text, "he", "said", "There was no massive leak"))
    assert not judge(text, "she", "said", "There was a massive leak").hedges
    assert ("scope", "deliberately") in hedges_of(judge(text, "they", "said", "It was not deliberately set"))


def test_calendar_date_is_due_and_no_hedge():
    text = "The union will not strike before 1 June, its head said."
    found = judge(text, "its head", "said", "The union will not strike before 1 June")
    assert found.hedges == ()
    assert (found.due.start, found.due.end) == (DAY, "2024-06-01")


HEDGES = [
    ("It will probably snow, she said.", "It will probably snow", "epistemic", "probably", "PR"),
    ("It may snow, she said.", "It may snow", "epistemic", "may", "PS"),
    ("It is not excluded that it will snow, she said.", "It is not excluded that it will snow", "epistemic", "not excluded", "PS"),
    ("At least 40 sheep were lost, she said.", "At least 40 sheep were lost", "approx", "At least", "CT"),
    ("The ferry is not running for now, she said.", "The ferry is not running for now", "time", "for now", "CT"),
    ("Some of the sheep were lost, she said.", "Some of the sheep were lost", "scope", "Some", "CT"),
    ("In principle the gate is open, she said.", "In principle the gate is open", "scope", "In principle", "CT"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "kind", "hedge", "certainty"), HEDGES)
def test_hedges_by_type_and_what_they_leave_of_certainty(text, content, kind, hedge, certainty):
    found = judge(text, "she", "said", content)
    assert (kind, hedge) in hedges_of(found)
    assert found.certainty == certainty


def test_the_month_of_may_is_no_hedge():
    text = "The bridge will open in May, the mayor said."
    found = judge(text, "the mayor", "said", "The bridge will open in May")
    assert found.certainty == "CT"
    assert found.hedges == ()


CONDITIONS = [
    ("The shop stays shut if the road floods, he said.", "The shop stays shut if the road floods", "if the road floods"),
    ("Unless it rains, the fair goes ahead, he said.", "Unless it rains, the fair goes ahead", "Unless it rains"),
    ("He would pay, provided that the roof was mended, he said.", "He would pay, provided that the roof was mended", "provided that the roof was mended"),
    ("It will reopen once the paint is dry, he said.", "It will reopen once the paint is dry", "once the paint is dry"),
    ("They will come only if they are asked, he said.", "They will come only if they are asked", "only if they are asked"),
    ("He will stay as long as he is needed, he said.", "He will stay as long as he is needed", "as long as he is needed"),
    ("Should the wind turn, the race is off, he said.", "Should the wind turn, the race is off", "Should the wind turn"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "condition"), CONDITIONS)
def test_conditions(text, content, condition):
    found = judge(text, "he", "said", content)
    assert [one.text for one in found.conditions] == [condition]


@pytest.mark.parametrize(
    ("cue", "content"),
    [("asked", "if the road was safe"), ("said", "the bell rings once a month"), ("said", "the firm provided the boats")],
)  # fmt: skip
def test_what_looks_like_a_condition_and_is_none(cue, content):
    text = f"The clerk {cue} {content}."
    assert judge(text, "The clerk", cue, content).conditions == ()


def test_a_title_with_a_stop_ends_neither_recipient_nor_condition():
    asked = judge("Mr Roe asked Ms. Hill when it would open.", "Mr Roe", "asked", "when it would open")
    assert asked.addressee.text == "Ms. Hill"
    said = judge("He said it shuts if Ms. Hill leaves.", "He", "said", "it shuts if Ms. Hill leaves")
    assert [one.text for one in said.conditions] == ["if Ms. Hill leaves"]


def test_date_within_a_condition_gives_no_due():
    text = "We will go home if nobody comes by Friday, he said."
    assert judge(text, "he", "said", "We will go home if nobody comes by Friday").due is None


def test_past_events_give_no_due():
    text = "The fire was out by Monday, he said."
    assert judge(text, "he", "said", "The fire was out by Monday").due is None


def test_this_week_is_a_calendar_week():
    text = "The court will sit this week, its clerk said."
    due = judge(text, "its clerk", "said", "The court will sit this week").due
    assert (due.start, due.end) == ("2024-05-13", "2024-05-19")


@pytest.mark.parametrize(
    ("cue", "content", "day"),
    [
        ("said", "the mill closes on Friday", "2024-05-17"),
        ("demanded", "payment on Monday", "2024-05-20"),
        ("promised", "a new pier on 3 April", "2025-04-03"),
        ("said", "it could snow on Sunday", "2024-05-19"),
    ],
)
def test_days_of_what_is_to_come_lie_ahead(cue, content, day):
    due = judge(f"The owner {cue} {content}.", "The owner", cue, content).due
    assert (due.start, due.end) == (day, day)


def test_within_is_from_the_day_of_the_report():
    text = "The mayor promised a new well within two weeks."
    due = judge(text, "The mayor", "promised", "a new well within two weeks").due
    assert (due.start, due.end) == (DAY, "2024-05-28")


def test_said_is_the_date_of_the_cue():
    text = "The mayor said on Monday that the well was dry."
    found = judge(text, "The mayor", "said", "that the well was dry")
    assert (found.said.start, found.due) == ("2024-05-13", None)


def test_channel_is_no_addressee_and_a_recipient_is():
    text = "He told reporters that it was late. She informed the jury that it was early."
    assert judge(text, "He", "told", "that it was late").addressee is None
    assert judge(text, "She", "informed", "that it was early").addressee.text == "the jury"


def test_the_one_harmed_is_addressed_by_a_threat():
    text = "The guards told the driver that they would shoot the hostages."
    found = judge(text, "The guards", "told", "that they would shoot the hostages")
    assert (found.act, found.addressee.text) == ("threatens", "the hostages")


def test_passive_cue_addresses_its_subject():
    text = "The minister was asked by a pupil whether he could swim."
    found = judge(text, "a pupil", "asked", "whether he could swim")
    assert found.addressee.text == "The minister"


def test_inner_statement_keeps_its_hedges_to_itself():
    text = "The agency reported that the miners said the shaft might collapse."
    outer = make_statement(
        text, "that the miners said the shaft might collapse", source="The agency", cue="reported"
    )
    inner = make_statement(
        text, "the shaft might collapse", id="s2", source="the miners", cue="said", nested_in="s1"
    )
    first, second = judge_all(text, outer, inner)
    assert (first.certainty, first.hedges) == ("CT", ())
    assert (second.certainty, hedges_of(second)) == ("PS", {("epistemic", "might")})


def test_times_that_were_not_read_leave_due_and_said_unset():
    text = "The mayor promised a well by Friday."
    statement = make_statement(text, "a well by Friday", source="The mayor", cue="promised")
    article = Article(text=text, published=Published(start=DAY, end=DAY, basis="given", reason="given"))
    (unread,) = judge_force(article, (statement,), UNSET)
    (empty,) = judge_force(article, (statement,), ())
    assert unread.due is UNSET and unread.said is UNSET and unread.act == "promises"
    assert empty.due is None and empty.said is None


def test_split_content_is_read_as_one():
    text = "“If it fails,” she said, “the farm will probably close.”"
    statement = make_statement(text, "If it fails", source="she", cue="said", kind="direct")
    second = span_of(text, "the farm will probably close")
    whole = span_of(text, "If it fails")
    content = type(whole)(spans=(*whole.spans, *second.spans), text=f"{whole.text} {second.text}")
    (found,) = judge_all(text, replace(statement, content=content))
    assert [one.text for one in found.conditions] == ["If it fails"]
    assert (found.act, found.certainty) == ("predicts", "PR")


HOSTILE = [
    "if " * 8_000, "who " * 6_000, "that " * 5_000, "will not " * 3_000, "a" * 24_000, "at least " * 3_000,
    "no plans " * 3_000, "not " * 6_000, "is very so " * 2_500, ", " * 12_000, " " * 24_000 + "x", "should be " * 2_500,
]  # fmt: skip


@pytest.mark.parametrize("content", HOSTILE)
def test_linear_on_hostile_contents(content):
    def took(piece):
        text = f"He said {piece}."
        began = time.process_time()
        judge(text, "He", "said", piece.strip())
        return time.process_time() - began

    took("warm")
    whole = took(content)
    assert whole < 1 or whole < 8 * took(content[: len(content) // 4])


PHRASES = [
    ("poured cold water on", "the plan to merge", "denies"),
    ("dug her heels in over", "the plan to merge", "refuses"),
    ("took a swipe at", "the plan to merge", "blames"),
    ("waxed lyrical about", "the plan to merge", "praises"),
    ("gave nothing away about", "the plan to merge", "withholds"),
    ("rang alarm bells over", "the plan to merge", "warns"),
    ("flew a kite for", "the plan to merge", "proposes"),
    ("ate humble pie over", "the plan to merge", "concedes"),
]


@pytest.mark.parametrize(("cue", "content", "act"), PHRASES)
def test_turns_of_several_words_name_acts(cue, content, act):
    assert judge(f"The rector {cue} {content}.", "The rector", cue, content).act == act


def test_said_from_a_date_within_the_cue():
    one = judge("The rector said Monday the hall was shut.", "The rector", "said Monday", "the hall was shut")
    assert (one.said.start, one.said.end) == ("2024-05-13", "2024-05-13")


def test_a_preposition_is_no_hedge():
    one = judge(
        "The rector said it was a disagreement about 40 seats.",
        "The rector", "said", "it was a disagreement about 40 seats",
    )  # fmt: skip
    assert hedges_of(one) == set()


def test_contractions_soften():
    one = judge(
        "The rector said a leak can't be ruled out.", "The rector", "said", "a leak can't be ruled out"
    )
    assert (one.act, one.polarity, one.certainty) == ("predicts", "pos", "PS")


def test_an_opinion_in_the_present_undertakes_nothing():
    one = judge(
        "The rector argues that the files would be moved abroad.",
        "The rector", "argues", "that the files would be moved abroad",
    )  # fmt: skip
    assert one.act == "predicts"


@pytest.mark.parametrize(
    "content", ["I read about it in January", "We cut it in May", "They put the first stone there in June"]
)
def test_a_verb_that_may_be_past_undertakes_nothing(content):
    one = judge(f"“{content},” the minister said.", "the minister", "said", content, kind="direct")
    assert (one.act, one.due) == ("asserts", None)


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("We welcome the news that bills will be capped", "praises"),
        ("I would like to apologise to the families", "concedes"),
        ("On behalf of the club, I thank every steward", "praises"),
        ("We call on the ministry to publish its figures", "demands"),
        ("I utterly condemn the shelling", "blames"),
    ],
)
def test_what_is_done_by_saying_so(content, act):
    assert judge(f"“{content},” the mayor said.", "the mayor", "said", content, kind="direct").act == act


def test_the_main_clause_behind_a_subordinate_one_decides():
    content = "While nobody was hurt, the yard will be rebuilt"
    one = judge(f"{content}, the port said.", "the port", "said", content)
    assert (one.act, one.polarity) == ("promises", "pos")


def test_due_to_is_no_future_but_before_a_verb():
    rain, opening = "delays were due to rain", "the bridge is due to open on Friday"
    assert judge(f"The operator said {rain}.", "The operator", "said", rain).act == "asserts"
    assert judge(f"The operator said {opening}.", "The operator", "said", opening).act == "promises"


def test_what_was_expected_is_probable():
    content = "the verdict was expected in June"
    one = judge(f"The clerk said {content}.", "The clerk", "said", content)
    assert (one.act, one.certainty, hedges_of(one)) == ("predicts", "PR", {("epistemic", "expected")})


def test_a_clause_without_a_subject_takes_up_the_one_before():
    text = "The senator said the bill was long and would put the coast at risk."
    one, other = judge_all(
        text,
        make_statement(text, "the bill was long", source="The senator", cue="said", id="s1"),
        make_statement(text, "would put the coast at risk", source="The senator", cue="said", id="s2"),
    )
    assert (one.act, other.act) == ("asserts", "predicts")


def test_how_long_something_had_not_been_is_no_due():
    content = "the play will be staged for the first time in five years"
    assert judge(f"The theatre said {content}.", "The theatre", "said", content).due is None


def test_a_network_has_the_last_word_and_the_scheme_the_last_but_one():
    text = "“Ask me in May,” the coach said."
    statement = make_statement(text, "Ask me in May", source="the coach", cue="said", kind="direct")
    asked = []

    def weigh(of, questions):
        asked.extend(questions)
        return [Weighed(act="withholds", polarity="pos", certainty="CT")]

    (one,) = judge_force(Article(text=text), [statement], weigh=weigh)
    assert (one.act, one.polarity, one.certainty) == ("withholds", "none", None)
    assert not asked[0].named
    assert text[slice(*asked[0].window)] == text


def test_a_question_brings_the_sentence_before_but_no_more():
    text = "It rained. The union says the pier is rotten. “Not one plank is,” the mayor said. Gulls flew."
    statement = make_statement(text, "Not one plank is", source="the mayor", cue="said", kind="direct")
    (asked,) = ask(Article(text=text), [statement])
    assert text[slice(*asked.window)] == text[11:81]


@pytest.mark.parametrize(("likely", "left"), [(0.9, {("approx", "about")}), (0.01, set())])
def test_a_hedge_stays_if_the_network_sees_something_soften(likely, left):
    text = "The pilot said about ten seats were free."
    statement = make_statement(text, "about ten seats were free", source="The pilot", cue="said")

    def weigh(of, questions):
        softening = ((15, 20, likely), (21, 24, 0.0))
        return [Weighed(act="asserts", polarity="pos", certainty="CT", softening=softening)]

    (one,) = judge_force(Article(text=text), [statement], weigh=weigh)
    assert hedges_of(one) == left


def test_no_need_is_no_forecast_whatever_the_network_says():
    text = "“For now there is no need for large drills,” the admiral said."
    content = "For now there is no need for large drills"
    statement = make_statement(text, content, source="the admiral", cue="said", kind="direct")

    def weigh(of, questions):
        return [Weighed(act="predicts", polarity="neg", certainty="U")]

    (one,) = judge_force(Article(text=text), [statement], weigh=weigh)
    assert (one.act, one.polarity, one.certainty) == ("asserts", "neg", "U")
    assert hedges_of(one) == {("time", "For now"), ("noncommit", "no need"), ("scope", "large")}
