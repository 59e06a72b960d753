"""The sample press is well formed, and its key says what its files say."""

import datetime
import gzip
import html
import json
import re
import runpy
from pathlib import Path
from typing import Any, get_args

import feedparser
import pytest

from onrecord.articles import read_article
from onrecord.sources import find_pages
from onrecord.types import Act, FindingType, Page

PRESS = Path(__file__).resolve().parents[1] / "examples" / "press"
GOLD: dict[str, Any] = json.loads((PRESS / "gold.json").read_text(encoding="utf-8"))
REPORTS: dict[str, dict[str, Any]] = GOLD["reports"]
PAGES = [key for key, report in REPORTS.items() if report["format"] == "html"]
ACTS = frozenset(get_args(Act))
FINDINGS = frozenset(get_args(FindingType))


def raw(key: str) -> str:
    report = REPORTS[key]
    return (PRESS / report["file"]).read_bytes().decode(report["encoding"])


def entry(key: str) -> Any:
    feed = feedparser.parse((PRESS / REPORTS[key]["file"]).read_bytes())
    return next(item for item in feed.entries if item.link == REPORTS[key]["url"])


def plain(markup: str) -> str:
    """The visible words in order, white space collapsed, without scripts and the head."""
    markup = re.sub(r"(?s)<head.*?</head>|<script.*?</script>", " ", markup)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def words(key: str) -> str:
    if REPORTS[key]["format"] == "feed":
        return plain(entry(key).content[0].value)
    return plain(raw(key)) if REPORTS[key]["format"] == "html" else " ".join(raw(key).split())


def linked_data(key: str) -> list[dict[str, Any]]:
    blocks = re.findall(r'(?s)<script type="application/ld\+json">(.*?)</script>', raw(key))
    loaded = [json.loads(block) for block in blocks]
    return [item for block in loaded for item in block.get("@graph", [block])]


def contents() -> list[tuple[str, str]]:
    """Every (report, verbatim content) that the key names, wherever it stands."""
    found: list[tuple[str, str]] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "report" in node and "content" in node:
                found.append((node["report"], node["content"]))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk({key: value for key, value in GOLD.items() if key != "reports"})
    return found


def test_every_file_is_in_the_key() -> None:
    files = {str(path.relative_to(PRESS).as_posix()) for path in (PRESS / "reports").rglob("*.*")}
    assert files == {report["file"] for report in REPORTS.values()}
    assert len(REPORTS) == 24
    assert {report["format"] for report in REPORTS.values()} == {"html", "txt", "feed"}
    assert len({report["outlet"] for report in REPORTS.values()}) == 4


@pytest.mark.parametrize("key", REPORTS)
def test_paragraphs_stand_in_order(key: str) -> None:
    text, report, at, start = words(key), REPORTS[key], 0, 0
    assert report["paragraphs"] == len(report["opens"]) >= 7
    for opening in report["opens"]:
        start = text.index(opening, at)
        at = start + len(opening)
    end = text.index(report["ends"], start) + len(report["ends"])
    body = text[text.index(report["opens"][0]) : end]
    assert 140 <= len(body.split()) <= 450


@pytest.mark.parametrize("key", PAGES)
def test_paragraph_count_is_the_pages_own(key: str) -> None:
    """Each opening starts a <p> (behind a dateline at most), so that no paragraph is counted twice."""
    paragraphs = [plain(p) for p in re.findall(r"(?s)<p[^>]*>(.*?)</p>", raw(key))]
    starts = [p for p in paragraphs if any(opening in p[:90] for opening in REPORTS[key]["opens"])]
    assert len(starts) == REPORTS[key]["paragraphs"]


@pytest.mark.parametrize("key", REPORTS)
def test_title(key: str) -> None:
    title = REPORTS[key]["title"]
    if REPORTS[key]["format"] == "feed":
        assert entry(key).title == title
    elif REPORTS[key]["format"] == "html":
        assert plain(re.findall(r"(?s)<h1>(.*?)</h1>", raw(key))[0]) == title
    else:
        assert raw(key).count(title) >= 2, "a text copy repeats its title"


@pytest.mark.parametrize("key", PAGES)
def test_metadata(key: str) -> None:
    report, text = REPORTS[key], raw(key)
    assert f'<link rel="canonical" href="{report["url"]}">' in text
    dated = [item for item in linked_data(key) if "datePublished" in item]
    tagged = re.findall(r'published_time" content="([^"]+)', text) + re.findall(
        r'modified_time" content="([^"]+)', text
    )
    if report["date_on_page"] != "metadata":
        assert not dated and not tagged
    elif dated:
        assert dated[0]["headline"] == report["title"]
        assert datetime.datetime.fromisoformat(dated[0]["datePublished"]).date().isoformat() == report["date"]
    else:
        days = [datetime.datetime.fromisoformat(stamp).date().isoformat() for stamp in tagged]
        assert days == [report["date"], report.get("modified", report["date"])]


def test_a_page_without_date_and_one_with_its_dateline_alone() -> None:
    undated = [key for key, report in REPORTS.items() if report["date_on_page"] == "none"]
    assert undated == ["h03"]
    assert not re.search(
        r"\b(January|February|March|April|May) \d|\d (March|April|May)\b|2026-\d", raw("h03")
    )
    assert re.findall(r"\d+ March \d{4}", plain(raw("h01"))) == ["23 March 2026"]
    assert "TESSICK BAY, 23 March 2026" in words("h01")


def test_weekdays_agree_with_the_calendar() -> None:
    names = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    seen = 0
    for key in REPORTS:
        for name, day, month, year in re.findall(
            rf"({names}),? (\d+) (March|April|May)(?: (\d{{4}}))?", words(key)
        ):
            date = datetime.datetime.strptime(f"{day} {month} {year or 2026}", "%d %B %Y")
            assert date.strftime("%A") == name, (key, day, month)
            seen += 1
    assert seen >= 8


@pytest.mark.parametrize("key", [key for key, report in REPORTS.items() if report["format"] != "feed"])
def test_pages_are_read_as_the_key_says(key: str) -> None:
    report = REPORTS[key]
    (page,) = find_pages([PRESS / report["file"]])
    assert isinstance(page, Page)
    article, _ = read_article(page)
    paragraphs = article.text.split("\n\n")
    assert article.title == report["title"]
    # g10 names its author only in the dateline, and h11 is a copy that nowhere says whose it is.
    assert article.publisher == (None if key == "h11" else report["outlet"])
    assert list(article.authors) == ([] if key == "g10" else [report["author"]])
    for opening, paragraph in zip(report["opens"], paragraphs, strict=True):
        assert opening in paragraph[:90]
    if report["date_on_page"] != "none":
        assert article.published.start == article.published.end == report["date"]


def test_the_feed() -> None:
    feed = feedparser.parse((PRESS / "reports/meridian/feed.xml").read_bytes())
    assert not feed.bozo
    by_link = {
        report["url"]: report for report in REPORTS.values() if report["outlet"] == "Meridian News Agency"
    }
    assert len(feed.entries) == 4
    for item in feed.entries:
        report = by_link[item.link]
        assert item.title == report["title"]
        if "content" in item:
            assert all(opening in plain(item.content[0].value) for opening in report["opens"])
    assert sum("content" in item for item in feed.entries) == 3


def test_the_archive_holds_every_page() -> None:
    warc = pytest.importorskip("fastwarc.warc")
    held: list[tuple[str, str, bytes]] = []
    kinds: dict[str, int] = {}
    with (PRESS / "archive/pages.warc.gz").open("rb") as stream:
        for record in warc.ArchiveIterator(stream, parse_http=True):
            kind = record.headers["WARC-Type"]
            kinds[kind] = kinds.get(kind, 0) + 1
            if kind != "response" or record.http_headers.status_code != 200:
                continue
            if (record.http_content_type or "").startswith("text/html"):
                address = record.headers["WARC-Target-URI"]
                held.append((address, record.headers["WARC-Date"], record.reader.read()))
    expected = [
        (REPORTS[key]["url"], REPORTS[key]["captured"], (PRESS / REPORTS[key]["file"]).read_bytes())
        for key in PAGES
    ]
    assert sorted(held) == sorted(expected)
    assert kinds == {"warcinfo": 1, "request": len(PAGES) + 4, "response": len(PAGES) + 4}


def test_the_archive_is_what_its_script_builds() -> None:
    """Compared uncompressed: two builds of zlib may pack the same bytes differently."""
    built = runpy.run_path(str(PRESS / "make_warc.py"))["build"]()
    committed = (PRESS / "archive/pages.warc.gz").read_bytes()
    assert gzip.decompress(built) == gzip.decompress(committed)
    assert len(committed) < 100_000
    assert built[4:8] == bytes(4), "no time of building in it"


def test_contents_are_verbatim() -> None:
    listed = contents()
    assert len(listed) >= 80
    for key, content in listed:
        assert content in words(key), (key, content)


def test_groups_name_reports_once() -> None:
    stories = [key for story in GOLD["stories"] for key in story]
    assert sorted(stories) == sorted(REPORTS)
    assert sorted(key for thread in GOLD["threads"].values() for key in thread) == sorted(REPORTS)
    story_of = {key: index for index, story in enumerate(GOLD["stories"]) for key in story}
    for copies in GOLD["copies"]:
        assert len(copies) >= 2
        assert len({story_of[key] for key in copies}) == 1
        assert len({REPORTS[key]["title"] for key in copies}) == len(copies), "another headline each"


def test_copies_share_their_text() -> None:
    def grams(key: str) -> set[tuple[str, ...]]:
        text = words(key)
        start, end = text.index(REPORTS[key]["opens"][0]), text.rindex(REPORTS[key]["ends"])
        tokens = re.findall(r"\w+", text[start:end])
        return set(zip(*(tokens[i:] for i in range(5)), strict=False))

    together = {frozenset(pair) for pair in GOLD["copies"]}
    keys = list(REPORTS)
    for i, first in enumerate(keys):
        for second in keys[i + 1 :]:
            a, b = grams(first), grams(second)
            share = len(a & b) / min(len(a), len(b))
            assert (share > 0.6) == (frozenset((first, second)) in together), (first, second, share)


def test_positions_and_promises_run_forward() -> None:
    for position in GOLD["positions"]:
        earlier, later = position["earlier"], position["later"]
        assert earlier["date"] < later["date"]
        assert (earlier["date"], later["date"]) == (
            REPORTS[earlier["report"]]["date"],
            REPORTS[later["report"]]["date"],
        )
    statuses = {}
    for promise in GOLD["promises"]:
        made = REPORTS[promise["report"]]["date"]
        due = promise["due"]
        assert made <= due["start"] <= due["end"]
        statuses.setdefault(promise["status"], []).append(promise)
        if promise["status"] == "open":
            assert promise["evidence"] is None and due["end"] > GOLD["as_of"]
        else:
            assert REPORTS[promise["evidence"]["report"]]["date"] >= made
    assert {"kept", "broken", "partly", "open"} == set(statuses)
    assert {position["kind"] for position in GOLD["positions"]} == {
        "repeats",
        "refines",
        "changes_position",
        "contradicts",
    }


def test_every_version_group_has_one_fullest() -> None:
    for group in GOLD["versions"]:
        assert [version["firmness"] for version in group].count("fullest") == 1
        fullest = next(version for version in group if version["firmness"] == "fullest")
        for version in group:
            for words_dropped in version["dropped"]:
                assert words_dropped in fullest["content"] and words_dropped not in version["content"]
            assert bool(version["dropped"]) == (version["firmness"] == "firmer")


def test_every_act_and_every_finding_occurs() -> None:
    assert set(GOLD["acts"]) == ACTS
    verdicts = [report["headline"] for report in REPORTS.values()]
    assert {kind for verdict in verdicts for kind in verdict["types"]} == FINDINGS
    for verdict in verdicts:
        assert (verdict["verdict"] == "overstates") == bool(verdict["types"])
