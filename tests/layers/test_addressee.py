"""Who is addressed: subjects, recipients, and those whom a content praises, blames, threatens or wants to act."""

from __future__ import annotations

import time

import pytest

from onrecord.layers.stance.addressee import find_addressee
from onrecord.layers.stance.cues import read_cue
from onrecord.layers.stance.subjects import read_subject
from onrecord.layers.stance.view import view_of
from tests.builders import make_statement


def addressee(text, source, cue, content, act, kind="indirect"):
    statement = make_statement(text, content, source=source, cue=cue, kind=kind)
    view = view_of(text, statement.content.spans)
    found = find_addressee(text, statement, read_cue(text, statement), act, view, view.low)
    return "".join(text[start:end] for start, end in found) or None


def said(content, act, kind="direct"):
    """The addressee of a content that the weaver said."""
    return addressee(f"The weaver said {content}.", "The weaver", "said", content, act, kind)


@pytest.mark.parametrize(
    ("clause", "subject", "kind", "verb"),
    [
        ("the ferrymen cheated us", "the ferrymen", "doer", "cheated us"),
        ("any porter who naps on duty will be sent home", "any porter", "doer", "will be sent home"),
        ("those who moor here will pay", "those who moor here", "open", "will pay"),
        ("the guild's treatment of weavers was harsh", "the guild", "owner", "was harsh"),
        ("the keeper of the lock never slept", "the keeper of the lock", "doer", "never slept"),
        ("in all those years, she kept the books", "she", "pronoun", "kept the books"),
        ("the river was high", "the river", "thing", "was high"),
    ],
)
def test_subject(clause, subject, kind, verb):
    view = view_of(clause, [(0, len(clause))])
    found = read_subject(view, view.low)
    assert found is not None and found.verb is not None
    assert (clause[found.start : found.end], found.kind) == (subject, kind)
    assert clause[found.verb :].strip() == verb


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("The millers have ruined the stream", "The millers"),
        ("the miller's handling of the flood was woeful", "the miller"),
        ("the loom was wrecked by the bailiffs", "the bailiffs"),
        ("Passengers had been left in the rain", None),
        ("Whoever locked that gate should be ashamed", "Whoever locked that gate"),
        ("You won't find a worse road", None),
        ("What the dealers did to these towns was robbery", "the dealers"),
    ],
)
def test_the_one_blamed(content, found):
    assert said(content, "blames") == found


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("I take my hat off to the midwives", "the midwives"),
        ("We owe every loom in this shed to a joiner called Anselm", "a joiner called Anselm"),
        ("The stokers worked through the night", "The stokers"),
        ("The stokers would not lift a shovel", None),
    ],
)
def test_the_one_praised(content, found):
    assert said(content, "praises") == found


def test_the_source_is_not_its_own_praised():
    assert said("she admired the ferrymen", "praises", "indirect") == "the ferrymen"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Anyone who touches the loom will lose a hand", "Anyone who touches the loom"),
        ("If the bailiff comes back, we will burn the deeds", "the bailiff"),
        ("We will sue the canal company", "the canal company"),
        ("The weavers will strike in June", None),
    ],
)
def test_the_one_threatened(content, found):
    assert said(content, "threatens") == found


def test_a_threat_to_the_hearer_addresses_him():
    text = "“Cross that bridge and you will swim home,” the miller told the tax collector."
    content = "Cross that bridge and you will swim home"
    assert addressee(text, "the miller", "told", content, "threatens", "direct") == "the tax collector"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("Carters who use the ford should pay for it", "Carters"),
        ("the ford should be closed", None),
        ("nobody should drink from the well", "nobody"),
        ("What I'd like from the abbot is an answer", "the abbot"),
    ],
)
def test_the_one_who_is_to_act(content, found):
    assert said(content, "demands") == found


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "found"),
    [
        ("The abbot pleaded with the raiders to spare the barn.", "The abbot", "pleaded", "to spare the barn", "the raiders"),
        ("The fair offered the jugglers a dry tent.", "The fair", "offered", "a dry tent", "the jugglers"),
        ("The court gave the carters until noon to leave.", "The court", "gave the carters until noon", "to leave", "the carters"),
        ("Speaking to the choir on Monday, the abbot said the roof was safe.", "the abbot", "said", "the roof was safe", "the choir"),
        ("Villagers were told to boil their water.", None, "told", "to boil their water", "Villagers"),
        ("It was pointed out by the clerk that the book was lost.", "the clerk", "pointed out", "that the book was lost", None),
        ("The clerk told the cameras that it was lost.", "The clerk", "told", "that it was lost", None),
        ("The clerk told the press council that it was lost.", "The clerk", "told", "that it was lost", "the press council"),
    ],
)  # fmt: skip
def test_recipient(text, source, cue, content, found):
    assert addressee(text, source, cue, content, "asserts") == found


@pytest.mark.parametrize(
    "unit", ["the council and ", "who will be ", "that the ", "owe the guild to ", "if the mayor "]
)
@pytest.mark.parametrize("act", ["blames", "praises", "threatens", "demands", "asks"])
def test_time_is_linear(unit, act):
    def cost(size):
        text = "The weaver said " + unit * size
        content = text[len("The weaver said ") :].rstrip()
        start = time.perf_counter()
        addressee(text, "The weaver", "said", content, act)
        return time.perf_counter() - start

    cost(100)
    assert min(cost(4000) for _ in range(3)) < 40 * max(min(cost(500) for _ in range(3)), 1e-3)
