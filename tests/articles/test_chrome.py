from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.articles.chrome import Copy, drop_chrome

TITLE = "Harbour board says the crane stays until spring"
BODY = (
    "The harbour board of Kestrel Bay said on Tuesday that its last steam crane would stay until spring.",
    '"We have no plans to sell it," said the board\'s chair, Ines Calder.',
    "No one has bid.",
    "What the town wants",
    "A petition with 900 names asks the board to keep the crane for good.",
)

anything = st.text(
    alphabet=st.characters(exclude_categories=("Cs",)) | st.sampled_from('\n\n\n "“”:.#©👇'), max_size=400
)


def drop(*lines: str, title: str | None = None) -> Copy:
    return drop_chrome("\n\n".join(lines), title=title)


def squeezed(lines: list[str]) -> str:
    return "".join("".join(lines).split())


@settings(deadline=None)
@given(anything)
def test_nothing_is_lost(text: str) -> None:
    copy = drop_chrome(text)
    found = [*copy.paragraphs, *(item.text for item in copy.dropped), copy.title or ""]
    assert sorted(squeezed(found)) == sorted(squeezed([text]))


@settings(deadline=None)
@given(anything)
def test_what_is_kept_stands_in_the_order_of_the_copy(text: str) -> None:
    flat = squeezed([text])
    at = 0
    for paragraph in drop_chrome(text).paragraphs:
        at = flat.index(squeezed([paragraph]), at) + len(squeezed([paragraph]))


@settings(deadline=None)
@given(st.lists(st.sampled_from(BODY), min_size=1, max_size=6, unique=True), st.sampled_from(("\n", "\n\n")))
def test_body_paragraphs_in_any_order_stay(lines: list[str], mark: str) -> None:
    ordered = [line for line in BODY if line in lines]
    copy = drop_chrome(mark.join([TITLE, TITLE, BODY[0], *ordered[1:], BODY[-1]]))
    assert set(ordered[1:]) <= set(copy.paragraphs)
    assert copy.title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        (TITLE,),
        (TITLE, TITLE, TITLE),
        (f"{TITLE} {TITLE}",),
        (f"{TITLE} {TITLE}", TITLE, TITLE),
        (f"{TITLE} | The Bay Courier", TITLE),
        ("Home / Local / Harbour", TITLE, "By Ines Okafor", TITLE),
    ],
)
def test_one_title(head: tuple[str, ...]) -> None:
    copy = drop(*head, *BODY)
    assert copy.title == TITLE
    assert copy.paragraphs == BODY


def test_the_publisher_of_a_browser_title() -> None:
    assert drop(f"{TITLE} | The Bay Courier", TITLE, *BODY).publisher == "The Bay Courier"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Share this:", "share"),
        ("Facebook Twitter WhatsApp", "share"),
        ("Leave a comment", "comments"),
        ("Previous Post Next Post", "navigation"),
        ("Read more: Ferry fares to rise again", "related"),
        ("Subscribe to our newsletter.", "subscribe"),
        ("We use cookies to improve this site. Accept all", "cookies"),
        ("By Ama Owusu and Piet de Vries", "byline"),
        ("Photo: Lena Brandt/Bay Courier", "caption"),
        ("Tags: harbour, crane", "tags"),
        ("© 2022 The Bay Courier. All rights reserved.", "copyright"),
        ("Updated 3 hours ago", "timestamp"),
        ("Advertisement", "advertisement"),
        ("1.2K shares", "counts"),
        ("👇👇👇 Search here", "search"),
        ("***", "separator"),
        ("Nation | Business | Opinion | Sports", "navigation"),
        ("Kindly Share This Story:", "share"),
        ("Catch all the latest harbour news and live updates here.", "subscribe"),
        ("March 08, 2023 11:47 pm | Updated March 09, 2023 07:15 am IST - Kestrel Bay", "timestamp"),
        ("INES OKAFOR/Bay Courier", "credit"),
    ],
)
@pytest.mark.parametrize("place", [1, 3, 6])
def test_furniture_goes_from_any_place_with_its_reason(line: str, reason: str, place: int) -> None:
    lines = [TITLE, *BODY]
    lines.insert(place, line)
    copy = drop(*lines)
    assert copy.paragraphs == BODY
    assert [(item.text, item.reason) for item in copy.dropped] == [(line, reason)]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices of two ferry lines fell.",
        "The council did not comment.",
        "By Friday, the water had receded.",
        'She told reporters: "Read more, shout less."',
        "Photographs of the crane hang in every pub.",
        "Facebook said it had removed the page.",
        '"Subscribe to nothing, sign nothing," the minister said.',
        "Its terms and conditions forbid it, the port said.",
        "The report was published on Monday.",
        "WHAT WE KNOW",
        "KEEP THE CRANE.",
        "Q: Will it stay?",
        "1. Keep the crane.",
        "- Keep the crane",
        "Who pays",
    ],
)
def test_sentences_and_headings_of_the_body_stay(line: str) -> None:
    copy = drop(TITLE, *BODY[:3], line, BODY[4])
    assert line in copy.paragraphs


@pytest.mark.parametrize(
    "line",
    [
        "This video has been shared for months, but the board only saw it last week.",
        "(RELATED: Board sells tug) The board is not expected to sell another boat before the spring, it said.",
        "It is possible. The board has “some doubts” about the crane. Nobody else does, it seems. Photos: Coast Pictures (3)",
    ],
)
def test_paragraphs_that_look_like_furniture_stay(line: str) -> None:
    assert line in drop(TITLE, BODY[0], line, BODY[-1]).paragraphs


def test_a_list_and_a_verse_at_the_end_stay() -> None:
    demands = (
        "The union wants three things, it said on Monday:",
        "A second crane",
        "A new rope",
        "A day off",
    )
    assert drop(TITLE, BODY[0], *demands).paragraphs == (BODY[0], *demands)


def test_titles_under_a_heading_of_links_go() -> None:
    links = (
        "Related stories",
        "Bridge tender goes to the lowest bidder",
        "Rains are expected to return on Sunday",
    )
    assert drop(TITLE, *BODY, *links).paragraphs == BODY


def test_short_unended_lines_at_the_foot_go() -> None:
    assert drop(TITLE, *BODY, "Share this", "Kestrel Bay Weather").paragraphs == BODY


def test_the_title_is_not_the_windows_above_the_navigation() -> None:
    copy = drop(f"{TITLE} — The Coast", "NEWS SPORT TIDES WIN A BOAT TODAY", "Harbour", TITLE, *BODY)
    assert (copy.title, copy.publisher, copy.paragraphs) == (TITLE, "The Coast", BODY)
    assert drop(f"Coast Gazette » {TITLE}", f"{TITLE} {TITLE}", *BODY).publisher == "Coast Gazette"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Ama Owusu | 02 May 2026, 07:15", ("Ama Owusu",)),
        ("Tove Brandt, Political Editor", ("Tove Brandt",)),
        ("Posted: Saturday 18 April 2026 by Ama Owusu in News", ("Ama Owusu",)),
        ("Friday 27 March 2026, 06:00", ()),
        ("Harbour Tides Letters Books Crossword", ()),
    ],
)
def test_authors_are_the_names_of_a_byline(line: str, authors: tuple[str, ...]) -> None:
    above = line if line.startswith("Harbour") else "Skip to content"
    copy = drop(f"{TITLE} | The Coast", above, TITLE, line if above != line else "", *BODY)
    assert copy.authors == authors
    assert copy.paragraphs == BODY


def test_what_an_extractor_leaves_above_the_first_paragraph_goes() -> None:
    lines = ("Politics", "Crane has until spring to pay its way", "14 March 2026", *BODY)
    copy = drop_chrome("\n".join(lines), title=TITLE, extracted=True, standfirst=[lines[1]])
    assert copy.paragraphs == BODY
    assert [item.reason for item in copy.dropped] == ["furniture", "standfirst", "dateline"]
    assert lines[1] in drop_chrome("\n".join(lines), title=TITLE, extracted=True).paragraphs


def test_labels_below_each_other_are_no_wrapped_paragraph() -> None:
    lines = (
        "Previous Post Six thousand sign to save the ward",
        "© 1911-2026 The Coast. This site uses cookies.",
    )
    copy = drop_chrome("\n\n".join([TITLE, TITLE, *BODY]) + "\n\n" + "\n".join(lines))
    assert copy.paragraphs == BODY
    assert {item.text for item in copy.dropped} >= set(lines)


def test_wrapped_paragraphs_are_put_together() -> None:
    wrapped = (
        "The harbour board of Kestrel Bay said on Tuesday that its last\nsteam crane would stay until the spring, "
        "and that it\nhad no plans to sell."
    )
    copy = drop_chrome(f"{TITLE}\n\n{wrapped}\n\nNo one has bid.\n")
    assert len(copy.paragraphs) in (2, 4)
    assert " ".join(copy.paragraphs) == " ".join(wrapped.split()) + " No one has bid."


def test_a_given_title_is_taken_off_wherever_it_stands() -> None:
    copy = drop(TITLE, BODY[0], title=TITLE)
    assert copy.title == TITLE
    assert copy.paragraphs == (BODY[0],)
    assert copy.dropped[0].reason == "repeated title"


@pytest.mark.parametrize("text", ["", "\n\n", "One line", "Share this", "One line\n\nOne line"])
def test_tiny_copies(text: str) -> None:
    copy = drop_chrome(text)
    assert len(copy.paragraphs) + len(copy.dropped) + (copy.title is not None) <= 2


@pytest.mark.parametrize(
    "hostile",
    [
        "@" * 60_000 + ".", "%" * 60_000, 'He said "' * 8_000, "By " + "A " * 30_000, "#a " * 30_000, ": " * 30_000,
        "a" * 30_000 + "@" + "b" * 30_000, "👇" * 30_000, "Share this\n" * 3_000, "A, " * 30_000, "| " * 30_000,
    ],
)  # fmt: skip
def test_hostile_lines_take_no_time(hostile: str) -> None:
    start = time.process_time()
    drop_chrome(hostile)
    assert time.process_time() - start < 3


def test_a_standfirst_between_title_and_byline_goes() -> None:
    deck = "The board's chair says that nobody has made an offer for it."
    copy = drop(TITLE, deck, "Tue 14 Jun 2022 17.41 BST", "By Ines Okafor", *BODY)
    assert copy.paragraphs == BODY
    assert (deck, "standfirst") in [(item.text, item.reason) for item in copy.dropped]


def test_a_first_paragraph_above_a_date_stays() -> None:
    assert drop(TITLE, BODY[0], "Updated 3 hours ago", *BODY[1:]).paragraphs == BODY


def test_the_first_line_of_a_broken_paragraph_stays() -> None:
    broken = (
        "The harbour board said on Tuesday that its last steam",
        "crane would stay until spring, at the least.",
    )
    assert drop(TITLE, *broken, *BODY).paragraphs == (*broken, *BODY)


def test_items_of_a_summary_go_and_those_of_the_body_stay() -> None:
    items = ("• The crane stays until the spring of next year.", "• Nobody has made an offer for it yet.")
    copy = drop(TITLE, "By Ines Okafor", "Summary", *items, *BODY)
    assert copy.paragraphs == BODY
    assert drop(TITLE, "By Ines Okafor", BODY[0], *items, BODY[-1]).paragraphs == (BODY[0], *items, BODY[-1])


def test_the_name_of_the_site_and_other_news_are_no_title() -> None:
    head = ("The Bay Courier", "BREAKING: Parliament goes home", "News Sport Opinion Culture Lifestyle")
    copy = drop(*head, TITLE, "By Ines Okafor", *BODY)
    assert (copy.title, copy.paragraphs, copy.authors) == (TITLE, BODY, ("Ines Okafor",))


def test_the_title_behind_a_place_is_the_title_again() -> None:
    copy = drop("Kestrel Bay", TITLE, f"KESTREL BAY - {TITLE}", *BODY)
    assert (copy.title, copy.publisher, copy.paragraphs) == (TITLE, None, BODY)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("By Ines Okafor (ines.o@courier.example)",), ("Ines Okafor",)),
        (("By Ines Okafor", "Bay Courier"), ("Ines Okafor",)),
        (("Edited By: Piet de Vries",), ()),
    ],
)
def test_who_wrote(lines: tuple[str, ...], authors: tuple[str, ...]) -> None:
    assert drop(TITLE, *lines, *BODY).authors == authors
