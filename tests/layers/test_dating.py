"""The date of an undated report: what the text plainly says narrows it, what looks back does not."""

from __future__ import annotations

import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.layers.dated.evidence import FIRST, LAST, Evidence, intersect, outside, united
from onrecord.layers.dated.terms import find_terms
from onrecord.layers.dating import WIDEST, infer_date
from onrecord.layers.times import find_times
from onrecord.types import Article, Published


def dated(text: str, **published: str) -> Published:
    article = Article(text=text, published=Published(**published))  # type: ignore[arg-type]
    return infer_date(article, find_times(text, report_date=None))


def interval(text: str) -> tuple[str | None, str | None]:
    found = dated(text)
    assert (found.basis == "inferred") == (found.start is not None) == (found.end is not None)
    assert found.reason
    return found.start, found.end


NONE = (None, None)
BIDEN = ("2021-01-20", "2025-01-27")
MAY = ("2016-07-13", "2019-07-31")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US President Joe Biden said on Friday that the ferry would sail.", BIDEN),
        ("Russian President Vladimir Putin said he had met his US counterpart Joe Biden.", BIDEN),
        ("The port is safe, said Theresa May, the British prime minister.", MAY),
        ("Prime Minister Theresa May has welcomed the new ferry.", MAY),
        ("President Biden said on Friday that the ferry would sail.", BIDEN),
        ("British Prime Minister Theresa May met French President Emmanuel Macron.", ("2017-05-14", "2019-07-31")),
        # an office held to this day, or too long, bounds nothing
        ("Russian President Vladimir Putin said the ferry would sail.", NONE),
        ("Chancellor Angela Merkel has welcomed the new ferry.", NONE),
    ],
)  # fmt: skip
def test_holders_of_offices(text: str, expected: tuple[str | None, str | None]) -> None:
    assert interval(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Former US President Joe Biden said on Friday that the ferry would sail.",
        "Under Prime Minister Theresa May the ferry has sailed twice a day.",
        "When Prime Minister Theresa May took office, the ferry was new, they said.",
        "In 2018 Prime Minister Theresa May said the ferry would sail.",
        "The late Prime Minister Theresa May has a ferry named after her.",
        "Prime Minister Theresa May resigned years ago, the captain said.",
        "Vice President Joe Biden's cousin, President Joe Bidenson, said so.",
        "Prime Minister Theresa May said so. The former premier Theresa May was later asked again.",
        "Prime Minister Theresa Mayhew has welcomed the new ferry.",
        "Italian Prime Minister Theresa May has welcomed the new ferry.",
    ],
)
def test_what_looks_back_or_names_another_narrows_nothing(text: str) -> None:
    assert interval(text) == NONE


def test_deep_in_the_text_an_office_needs_a_day() -> None:
    filler = "The quay is wet.\n\n" * 60
    assert interval(filler + "Prime Minister Theresa May has a boat.") == NONE
    assert interval(filler + "Prime Minister Theresa May said on Friday that she has a boat.") == MAY


def test_a_former_holder_bounds_from_below() -> None:
    text = "Former Prime Minister Theresa May met US President Joe Biden on Monday, the port said."
    found = dated(text + " Former foreign secretary Liz Truss has no ferry.")
    assert (found.start, found.end) == ("2022-09-07", "2025-01-27")
    assert "former" in found.reason and "Joe Biden" in found.reason


def test_dates_with_their_year() -> None:
    past = "The quay was rebuilt in 2018."
    ahead = "The new ferry will sail in June 2021."
    assert interval(f"{past} {ahead}") == ("2018-01-01", "2021-06-30")
    assert interval(past) == NONE and "2018" in dated(past).reason
    assert interval(ahead) == NONE
    assert interval(f"{past} The quay was painted on 3 May 2019. {ahead}") == ("2019-05-03", "2021-06-30")


@pytest.mark.parametrize(
    "text",
    [
        "The board announced a bid in 2020.",
        "The board said it would open in 2020.",
        "The board planned to open it in 2020.",
        "The film was set in 2020.",
    ],
)
def test_a_past_verb_beside_a_plan_is_no_lower_bound(text: str) -> None:
    assert interval(f"{text} The ferry will sail in June 2022.") == NONE


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry will sail in June 2021,” he said.",
        "He had promised that the ferry will sail in June 2021.",
        "In 2017 they wrote that it will sail in June 2021.",
        "The ferry would sail in June 2021.",
        "The ferry was to sail by June 2021.",
    ],
)
def test_what_was_foreseen_before_is_no_upper_bound(text: str) -> None:
    assert interval(f"The quay was rebuilt in 2016. {text}") == NONE


def test_a_summit_in_a_month() -> None:
    said = "They met at the G-20 summit in November, she said."
    with_host = f"{said} The ferry is in place for the summit hosted by Indonesia."
    assert interval(with_host) == ("2021-11-14", "2023-11-17")
    assert interval(said) == NONE
    assert interval(f"In 2023 it was said: {with_host}") == NONE
    assert interval(with_host.replace("G-20", "regional")) == NONE


@pytest.mark.parametrize(
    "told",
    [
        "They will meet at the G-20 summit in November. It will be the summit hosted by Indonesia.",
        "Asked about the G-20 summit in November, she said that who goes to the summit hosted by Indonesia "
        "has not yet been decided.",
    ],
)
def test_a_summit_ahead(told: str) -> None:
    assert interval(told) == ("2021-11-14", "2022-11-16")
    assert "Indonesia hosts (2022-11-15) lies ahead of it" in dated(told).reason


def test_contradiction_is_unknown() -> None:
    text = "US President Joe Biden met Prime Minister Theresa May, both said on Friday."
    found = dated(text)
    assert (found.basis, found.start, found.end) == ("unknown", None, None)
    assert "does not go together" in found.reason


def test_a_known_date_is_kept() -> None:
    known = {"start": "2011-02-03", "end": "2011-02-03", "basis": "given", "reason": "given by the user"}
    assert dated("US President Joe Biden said so on Friday.", **known) == Published(**known)  # type: ignore[arg-type]


def test_a_weekday_or_nothing_narrows_nothing() -> None:
    assert interval("He said on Friday that it will sail next week.") == NONE
    assert dated("", reason="no date on the page").reason.startswith("no date on the page; ")


def test_terms_before_the_table_are_known() -> None:
    terms = find_terms("Benjamin Netanyahu", "prime minister", "ISR")
    assert terms is not None and terms[0][0] == datetime.date(1996, 6, 18)
    assert find_terms("Theresa May", "prime minister", "FRA") is None
    assert find_terms("Theresa May", "chancellor", None) is None
    assert find_terms("Theresa May", "harbour master", None) is None


DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2100, 1, 1))
INTERVALS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: (min(pair), max(pair))), max_size=6)


@given(INTERVALS, INTERVALS, DAYS)
def test_the_algebra_of_days(one: list[tuple[datetime.date, datetime.date]], other: list[tuple[datetime.date, datetime.date]], day: datetime.date) -> None:  # fmt: skip
    def holds(days: object) -> bool:
        return any(first <= day <= last for first, last in days)  # type: ignore[attr-defined]

    assert holds(united(one)) == holds(one)
    assert holds(intersect([Evidence(tuple(one), ""), Evidence(tuple(other), "")])) == (
        holds(one) and holds(other)
    )
    if one and day > min(last for _, last in united(one)):
        assert holds(outside(one)) != holds(one)
    assert intersect([]) == ((FIRST, LAST),)


@given(st.text(max_size=300) | st.lists(st.sampled_from(["President", " Joe Biden", " said", " in 2019", ". ", "\n", "former ", "US ", "will ", "’"]), max_size=40).map("".join))  # fmt: skip
def test_any_text_gets_an_interval_or_none(text: str) -> None:
    first, last = interval(text)
    if first and last:
        days = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days
        assert 0 <= days <= WIDEST


@pytest.mark.parametrize(
    "unit", ["President ", "Joe Biden, ", "A ", "former ", "the summit hosted by ", "G-20 summit in ", "in 2019 ", "US counterpart ", "G-20 summit in November, ",
    "President Joe Biden said so on Friday. ", "Republican presidential candidate Joe Biden has, "]
)  # fmt: skip
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    article, times = Article(text=text), find_times(text, report_date=None)
    began = time.process_time()
    infer_date(article, times)
    assert time.process_time() - began < 5


LEAD = "Republican presidential nominee Mitt Romney spoke at the port."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD, ("2012-01-01", "2012-11-10")),
        (LEAD.replace("nominee", "candidate"), NONE),  # in 2008 as well
        (LEAD.replace("nominee", "candidate") + " US President Barack Obama has sailed.", ("2011-04-11", "2012-11-10")),
        (LEAD.replace("Republican", "The 2012 Republican"), NONE),
        (LEAD.replace("spoke", "lost"), NONE),
        (LEAD.replace("Republican", "Former Republican"), NONE),
        (LEAD.replace("presidential nominee", "front-runner"), NONE),
        ("The quay is wet.\n\n" * 60 + LEAD, NONE),
    ],
)  # fmt: skip
def test_candidates(text: str, expected: tuple[str | None, str | None]) -> None:
    assert interval(text) == expected
