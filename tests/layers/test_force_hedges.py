"""What softens a content and what only looks like it, class by class; conditions; hostile lines."""

from __future__ import annotations

import pytest

from onrecord.layers.stance.conditions import find_conditions
from onrecord.layers.stance.hedges import find_hedges
from tests.linear import assert_linear


def hedges_of(content, act="asserts", *, negated=False, uncommitted=False):
    low = content.lower()
    found = find_hedges(low, act=act, negated=negated, uncommitted=uncommitted)
    return {(one.type, low[one.start : one.end]) for one in found}


SOFTENED = [
    ("the lamp must have been moved by the cleaner", "epistemic", "must"),
    ("the goats are, by the look of it, well fed", "epistemic", "by the look of it"),
    ("from what I hear the mill is for sale", "epistemic", "from what i hear"),
    ("as far as can be judged the vault was empty", "epistemic", "as far as can be judged"),
    ("I suppose the choir was tired", "epistemic", "i suppose"),
    ("they doubted the kiln would last", "epistemic", "doubted"),
    ("a draw is more likely than not", "epistemic", "more likely than not"),
    ("in his view the loom was stolen", "epistemic", "in his view"),
    ("my hunch is the loom was sold", "epistemic", "my hunch is"),
    ("the loom is reported to be in Ghent", "epistemic", "reported to"),
    ("as best we can tell the loom was sold", "epistemic", "as best we can tell"),
    ("it would be no surprise to find it in Ghent", "epistemic", "would be no surprise"),
    ("everything points to a loose wick", "epistemic", "everything points to"),
    ("there is a slim chance of frost", "epistemic", "a slim chance"),
    ("a second bell has not been discounted", "epistemic", "not been discounted"),
    ("perhaps six of the hens will live", "epistemic", "perhaps"),
    ("the raft carried perhaps six hens", "approx", "perhaps"),
    ("units might not have heard of it", "epistemic", "might"),
    ("the valley could see a rise in rents", "epistemic", "could"),
    ("more than 70 looms were burnt", "approx", "more than"),
    ("the orchard lost over $30,000", "approx", "over"),
    ("the gale lasted until at least Tuesday", "approx", "at least"),
    ("it will be in place in six weeks tops", "approx", "tops"),
    ("the toll is just shy of 50 crowns", "approx", "just shy of"),
    ("the mill lost 40 or 50 sacks", "approx", "40 or 50"),
    ("orders are down a touch", "approx", "a touch"),
    ("the pier is all but finished", "approx", "all but"),
    ("it would take two or three tides", "approx", "two or three"),
    ("the crowd has been calm so far", "time", "so far"),
    ("the quay stays shut, at least until the divers are back", "time", "at least until the divers are back"),
    ("at the minute the quay is shut", "time", "at the minute"),
    ("the vast majority of the hens lived", "scope", "the vast majority of"),
    ("in a sense the well is dry", "scope", "in a sense"),
    ("the stew is primarily beans", "scope", "primarily"),
    ("there will be frost in parts of the fen", "scope", "parts of"),
    ("hardly anyone came to the fair", "scope", "hardly anyone"),
]


@pytest.mark.parametrize(("content", "kind", "hedge"), SOFTENED)
def test_what_softens(content, kind, hedge):
    assert hedges_of(content) == {(kind, hedge)}


HARD = [
    "the picnic is on 6 May",
    "the wages for May are safe",
    "she asked them what they thought of the soup",
    "nobody could have swum that",
    "the baker helped whoever could lift a sack",
    "they did what they could",
    "whatever the ledger may show, he was in Ghent",
    "the village's only well is dry",
    "she is the sort, as some had said, who stays",
    "it has only to be asked",
    "it took some doing",
    "the rule is for towns of more than 900 people",
    "the cousin took over 3,000 hives",
    "she knows a lot about a goat",
    "no doubt that is the reason",
    "the abbot does not want to date anyone",
    "the theft was reported to the abbot",
    "they were looking to the east",
    "there are queues down the road",
    "we met on the one day of rest",
    "the bells ring as often as they like",
]


@pytest.mark.parametrize("content", HARD)
def test_what_only_looks_soft(content):
    assert hedges_of(content) == set()


@pytest.mark.parametrize(
    ("act", "content", "found"),
    [
        ("proposes", "perhaps the loft is better", {("epistemic", "perhaps")}),
        ("proposes", "the loft might be better", {("epistemic", "might")}),
        ("proposes", "we could try the loft", set()),
        ("demands", "he might like to wash the cups", set()),
        ("demands", "maybe it is time to wash the cups", {("epistemic", "maybe")}),
        ("demands", "the abbot may not leave the close", set()),
        ("withholds", "whether to sail is something they are weighing", {("noncommit", "weighing")}),
        ("withholds", "the crew had formed no view", {("noncommit", "formed no view")}),
        ("predicts", "it is far from certain that the seed will take", {("noncommit", "far from certain")}),
        ("promises", "the abbey was looking to mend the bell", {("noncommit", "looking to")}),
        ("blames", "you could hear the roof rot from here, and I could weep", set()),
        ("blames", "the roof could be in the cellar by Lent", {("epistemic", "could")}),
        ("refuses", "they could have it the day they paid", set()),
        ("withholds", "it had nothing to say at this stage", {("time", "at this stage")}),
        ("withholds", "all of it would come out in due course", set()),
        ("withholds", "she had not decided whether to sail", {("noncommit", "had not decided")}),
        ("withholds", "who sails first is anyone's guess", {("noncommit", "anyone's guess")}),
        ("promises", "the abbey would consider a shorter mass", {("noncommit", "would consider")}),
        ("promises", "anyone who wants to sing will be heard", set()),
        ("predicts", "if it is as wet as it should be the seed will take", set()),
    ],
)
def test_the_act_decides_what_softens(act, content, found):
    assert hedges_of(content, act) == found


@pytest.mark.parametrize(
    ("content", "hedge"),
    [
        ("the abbey saw no need for a second bell", "saw no need"),
        ("there were no reports of broken glass", "no reports of"),
        ("nothing so far pointed to the stove", "nothing so far pointed to"),
        ("nobody at the abbey was planning a second bell", "nobody at the abbey was planning"),
        ("the abbey had not heard of any second bell", "had not heard of any"),
    ],
)
def test_what_commits_to_nothing(content, hedge):
    assert ("noncommit", hedge) in hedges_of(content, negated=True, uncommitted=True)


def test_readiness_softens_what_is_no_more_than_that():
    low = "the abbey is ready to mend the bell"
    assert find_hedges(low, act="promises", negated=False, uncommitted=False) == []
    found = find_hedges(low, act="promises", negated=False, uncommitted=False, open_to_it=True)
    assert [(one.type, low[one.start : one.end]) for one in found] == [("noncommit", "is ready to")]


CONDITIONS = [
    ("the ferry sails on Sunday, weather allowing", "weather allowing"),
    ("it will be dry by noon provided the pump is mended", "provided the pump is mended"),
    ("the ice would crack should the wind get up", "should the wind get up"),
    ("the abbot will take his own steps should Ghent raise the toll", "should ghent raise the toll"),
    ("it will be dry once Ghent agrees", "once ghent agrees"),
    ("should anyone ask, the shop is shut", "should anyone ask"),
    ("had the clerk looked once the barn would be standing", "had the clerk looked once"),
    ("were the well to fail, the village would move", "were the well to fail"),
    ("the inn would stay open for as long as it had one guest", "for as long as it had one guest"),
    ("if the dam leaks again the whole upper field will be lost", "if the dam leaks again"),
    ("if Mona can keep the tiller, they will land by dusk", "if mona can keep the tiller"),
]


@pytest.mark.parametrize(("content", "condition"), CONDITIONS)
def test_conditions(content, condition):
    low = content.lower()
    assert [low[a:b] for a, b in find_conditions(low, question=False)] == [condition]


@pytest.mark.parametrize(
    "content",
    [
        "inns providing warm beds have a duty to the walker",
        "the abbey provided the ropes that held the bell",
        "it has stood for as long as anyone can remember",
        "he would be surprised if it rained",
        "nor should the cook be asked",
        "she called the smith and had the gate so that it would be mended",
        "if memory serves the mill burnt down",
        "they may sit there for as long as they like",
    ],
)
def test_what_sets_no_condition(content):
    assert find_conditions(content, question=False) == []


@pytest.mark.parametrize(
    "piece",
    [
        "no new firm ",
        "whatever it may ",
        "could have ",
        "perhaps six or seven ",
        "at least until the ",
        "as far as the ",
        "nobody in the ",
        "should be here ",
        "on the evidence ",
        "not, in the ",
    ],
)
def test_a_long_line_of_hedges_takes_no_longer_than_it_is(piece):
    def run(low):
        find_hedges(low, act="predicts", negated=True, uncommitted=True)

    assert_linear(run, piece, 60_000)


@pytest.mark.parametrize(
    "piece", ["if the ", "provided the ", "had the ", "were it to ", "should ", "weather ", "if a will the "]
)
def test_a_long_line_of_conditions_takes_no_longer_than_it_is(piece):
    assert_linear(lambda low: find_conditions(low, question=False), piece, 60_000)
