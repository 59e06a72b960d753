"""Each page answers, in each format, with nothing but this site's own files in it; what is wrong is told."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
import time
from html import unescape
from pathlib import Path
from urllib.parse import quote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from starlette.testclient import TestClient

from onrecord.corpus import compare, count_quoting, list_shelved
from onrecord.ledger import Ledger
from onrecord.types import Review
from onrecord.web import snapshot
from onrecord.web.pages import due
from onrecord.web.security import HEADERS
from tests.builders import make_record
from tests.web.conftest import client_of

MOVED = ("refines", "changes_position", "contradicts")
LISTS = ("/search", "/people", "/stories", "/headlines", "/due", "/audit")


@pytest.fixture(scope="session")
def names(site: TestClient) -> dict[str, str]:
    """A report, a person and a story of the sample press."""
    hit = next(hit for hit in site.get("/search.json?q=gas&limit=50").json()["hits"] if hit["speaker"])
    story = site.get("/stories.json?several=1").json()["stories"][0]
    return {
        "report": hit["report"],
        "statement": hit["statement"],
        "person": "Ilse Marant",
        "story": story["id"],
    }


@pytest.fixture(scope="session")
def addresses(names: dict[str, str]) -> list[str]:
    """Every page once."""
    named = [f"/{kind}/{quote(names[kind], safe='')}" for kind in ("report", "person", "story")]
    return [
        "/",
        *LISTS,
        "/search?q=gas&act=promises",
        "/due?on=2026-11-01",
        "/audit?publisher=Daily+Lantern",
        *named,
    ]


def test_each_page_answers_with_its_headers(site: TestClient, addresses: list[str]) -> None:
    for address in addresses:
        answer = site.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert {name: answer.headers[name] for name in HEADERS} == dict(HEADERS)
        assert "no-cache" in answer.headers["cache-control"]


def test_a_page_holds_nothing_but_this_sites_own(site: TestClient, addresses: list[str]) -> None:
    for address in addresses:
        page = html.fromstring(site.get(address).text)
        assert_own(page)
        assert len(page.findall(".//h1")) == 1, address
        assert page.findtext(".//title"), address
        assert page.get("lang") == "en"


def assert_own(page: html.HtmlElement) -> None:
    """No inline script or style, no handler, no frame; everything that is loaded or sent stays here."""
    for element in page.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ("style", "iframe", "object", "embed", "base", "img", "form") or (
            element.tag == "form" and element.get("action", "").startswith("/")
        )
        if element.tag == "script":
            assert element.get("src", "").startswith("/static/") and not (element.text or "").strip()
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on") and name != "style", (element.tag, name)
            if name in ("href", "src", "action", "hx-get"):
                own = value.startswith(("/", "#")) and not value.startswith("//")
                away = element.tag == "a" and "external" in element.get("rel", "")
                assert own or (away and value.startswith(("http://", "https://"))), value


@pytest.mark.parametrize("path", LISTS)
def test_a_list_is_the_same_as_json_and_csv(site: TestClient, path: str) -> None:
    data = site.get(f"{path}.json")
    rows = list(csv.reader(io.StringIO(site.get(f"{path}.csv").text)))
    assert data.headers["content-type"] == "application/json"
    assert len(rows) > 1 and all(len(row) == len(rows[0]) for row in rows)
    listed = data.json()
    items = next((value for value in listed.values() if isinstance(value, list)), None)
    if items is not None and path not in ("/search",):
        assert len(rows) - 1 >= len(items) > 0
    shown = html.fromstring(site.get(path).text)
    links = {link.get("href") for link in shown.iterfind(".//a")}
    assert {f"{path}.json", f"{path}.csv"} <= links


def test_search_finds_and_marks_the_words(site: TestClient) -> None:
    page = html.fromstring(site.get('/search?q="full+flow"').text)
    marks = [mark.text_content() for mark in page.iterfind(".//mark[@class='hit-word']")]
    assert marks and {mark.casefold() for mark in marks} <= {"full flow"}
    found = site.get('/search.json?q="full+flow"').json()
    for hit in found["hits"]:
        assert all(hit["content"][a:b].casefold() == "full flow" for a, b in hit["marks"])


def test_paging_gives_every_hit_once(site: TestClient) -> None:
    whole = site.get("/search.json?q=gas&limit=1000").json()
    seen, url = [], "/search.json?q=gas&limit=7"
    while url:
        page = site.get(url).json()
        seen += [(hit["report"], hit["statement"]) for hit in page["hits"]]
        url = page["next"]
    assert seen == [(hit["report"], hit["statement"]) for hit in whole["hits"]]
    assert len(seen) == whole["facets"]["matches"] > 7


@pytest.mark.parametrize("facet", ["act", "speaker", "country", "certainty", "kind", "publisher", "year"])
def test_a_facet_leads_to_what_it_counts_and_back(site: TestClient, facet: str) -> None:
    labels = {
        "act": "Act", "speaker": "Who", "country": "Country", "certainty": "How firmly", "kind": "How quoted",
        "publisher": "Outlet", "year": "Year",
    }  # fmt: skip
    page = html.fromstring(site.get("/search?q=gas").text)
    (group,) = [one for one in page.iterfind(".//aside//details") if one.findtext("summary") == labels[facet]]
    link = group.find(".//a")
    count = int(group.find(".//li").find("span[@class='quiet']").text)
    narrowed = html.fromstring(site.get(link.get("href")).text)
    assert narrowed.get_element_by_id("count").text_content().strip().split()[0] == str(count)
    back = narrowed.find(".//ul[@class='active']//a").get("href")
    assert back.startswith("/search?q=gas")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("since=yesterday", "2024-05-31"),
        ("act=shouts", "no such act"),
        ("kind=loud", "no such kind"),
        ("certainty=maybe", "no such certainty"),
        ("country=N0R", "ISO 3166-1"),
        ("limit=0", "whole number"),
        ("limit=9999999", "whole number"),
        ("offset=-1", "whole number"),
        ("offset=²", "whole number"),
        ("q=" + "x" * 1001, "too long"),
        ("speaker=" + "x" * 301, "too long"),
        ("q=" + "+".join(f"w{n}" for n in range(65)), "at most 64"),
    ],
)
def test_a_wrong_search_is_told(site: TestClient, asked: str, told: str) -> None:
    page = site.get(f"/search?{asked}")
    assert page.status_code == 400 and told in page.text and 'id="q"' in page.text
    for ending in (".json", ".csv"):
        answer = site.get(f"/search{ending}?{asked}")
        if "limit" in asked and ending == ".csv" and "limit=0" not in asked:
            continue
        assert answer.status_code == 400 and told in answer.json()["error"]


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_the_search(site: TestClient, words: str) -> None:
    answer = site.get("/search", params={"q": words})
    assert answer.status_code == 200, words


@pytest.mark.parametrize(
    "words", ['"', '""', "a AND", "NEAR(a b)", "content:x", "-x", "x^", "(", "*", "a*b*", "'; --"]
)
def test_what_the_index_would_take_for_syntax_is_text(site: TestClient, words: str) -> None:
    assert site.get("/search", params={"q": words}).status_code == 200


@pytest.mark.parametrize(
    "path", ["/nothing", "/report/none", "/story/none", "/person/Nobody%20Atall", "/static/none"]
)
def test_what_is_not_there_is_told(site: TestClient, path: str) -> None:
    answer = site.get(path)
    assert answer.status_code == 404 and 'role="alert"' in answer.text
    assert_own(html.fromstring(answer.text))


@pytest.mark.parametrize(
    "path", ["/due?on=soon", "/due?status=late", "/audit?since=x", "/person/Marant?until=x"]
)
def test_a_wrong_question_is_told(site: TestClient, path: str) -> None:
    assert site.get(path).status_code == 400
    ending, _, asked = path.partition("?")
    assert "error" in site.get(f"{ending}.json?{asked}").json()


def test_a_statement_has_a_permanent_address(site: TestClient, names: dict[str, str]) -> None:
    page = html.fromstring(site.get(f"/report/{names['report']}?statement={names['statement']}").text)
    (card,) = page.xpath("//li[contains(@class, 'card') and contains(@class, ' on')]")
    assert card.xpath(f".//*[@id='at-{names['statement']}']")
    lit = page.xpath("//mark[contains(@class, ' on')]")
    assert lit and all(card.get("data-n") in mark.get("data-s").split() for mark in lit)


def test_the_text_of_a_report_is_shown_as_it_is(site: TestClient, names: dict[str, str]) -> None:
    record = site.get(f"/report/{names['report']}.json").json()["record"]
    page = html.fromstring(site.get(f"/report/{names['report']}").text)
    for ours in page.xpath("//*[contains(@class, 'badge')]"):
        ours.drop_tree()
    shown = [line.text_content() for line in page.xpath("//div[@class='body']/p")]
    assert shown == [line for line in record["article"]["text"].split("\n") if line.strip()]


def test_every_statement_leads_to_its_words_and_back(site: TestClient, names: dict[str, str]) -> None:
    page = html.fromstring(site.get(f"/report/{names['report']}").text)
    cards = page.xpath("//li[contains(@class, 'card')]")
    assert cards
    for card in cards:
        anchor = page.get_element_by_id(f"r-t{card.get('data-n')}")
        assert anchor.get("href") == f"#{card.get('id')}"
        assert card.xpath(".//a[contains(@class, 'badge')]/@href")[0].endswith(f"#r-t{card.get('data-n')}")


def test_the_first_page_shows_what_stands_out_in_the_press(site: TestClient) -> None:
    overview = site.get("/index.json").json()
    page = site.get("/").text
    assert overview["reports"] >= 24 and overview["until"] == "2026-05-02"
    assert {one["kind"] for one in overview["positions"]} <= {"changes_position", "contradicts"}
    assert len(overview["due"]) >= 3
    assert all(one["status"] in ("open", "due") for one in overview["due"])
    shown = html.fromstring(page).text_content()
    assert all(one["content"] in shown for one in (*overview["due"][:3], overview["positions"][0]["later"]))
    assert "Corrected" in shown


def test_a_person_goes_by_any_name(site: TestClient) -> None:
    full = site.get("/person/Ilse%20Marant.json").json()
    assert site.get("/person/Marant.json").json()["statements"] == full["statements"]
    days = [hit["published"]["start"] or "" for hit in full["statements"]]
    assert days == sorted(days, reverse=True) and len(set(days)) > 2


def test_a_story_is_named_by_any_of_its_reports(site: TestClient, names: dict[str, str]) -> None:
    story = site.get(f"/story/{names['story']}.json").json()
    assert len(story["line"]["reports"]) > 1
    for report in story["line"]["reports"]:
        assert site.get(f"/story/{quote(report, safe='')}.json").json() == story
    page = html.fromstring(site.get(f"/story/{names['story']}").text)
    assert len(page.xpath("//ul[contains(@class, 'headlines')]/li")) == len(story["reports"])
    assert len(page.xpath("//div[@class='quote']")) == len(story["quotes"])


def test_the_stories_are_those_of_the_whole_ledger(press: Path, site: TestClient) -> None:
    with Ledger(press, read_only=True) as ledger:
        lines = list_shelved(ledger.shelf.rows())
    told = site.get("/stories.json?limit=1000").json()
    assert [tuple(one["reports"]) for one in told["stories"]] == [one.reports for one in lines]
    assert told["waiting"] == 0 and told["next"] is None
    several = site.get("/stories.json?several=1&limit=1000").json()["stories"]
    assert [one["id"] for one in several] == [one.id for one in lines if one.counted > 1] != []
    pages = [site.get(f"/stories.json?limit=2&offset={offset}").json() for offset in range(0, len(lines), 2)]
    paged = [one for page in pages for one in page["stories"]]
    assert {one["id"] for one in paged} == {one.id for one in lines} and len(paged) == len(lines)
    assert [one["end"] for one in paged] == [one.end for one in lines]


def test_a_report_that_is_in_no_story_yet_stands_alone(tmp_path: Path) -> None:
    record = make_record("The port is shut, said Ana Ruiz.", id="a", date="2025-03-02", title="Port shut")
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add(record)
    with client_of(tmp_path / "l.db") as client:
        listed = client.get("/stories.json").json()
        assert (listed["waiting"], listed["stories"]) == (1, [])
        assert "in no story yet" in client.get("/stories").text
        assert client.get(f"/story/{record.id}.json").json()["line"]["reports"] == [record.id]
        page = client.get(f"/story/{record.id}")
        assert page.status_code == 200 and "not judged" in page.text  # nobody looked at its headline


def test_a_persons_positions_are_those_of_the_whole_ledger(
    press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Ledger(press, read_only=True) as ledger:
        wanted = [one for one in compare(ledger.records()).positions if one.kind in MOVED]
    monkeypatch.setattr(snapshot, "FIRST_REPORTS", 1)
    monkeypatch.setattr(snapshot, "BUDGET", 0.0)  # the first page compares next to nothing
    with client_of(press) as client:
        assert client.get("/index.json").json()["positions"] == []
        for speaker in {one.speaker for one in wanted}:
            told = client.get(f"/person/{quote(speaker)}.json").json()["positions"]
            # Of reports that tell the same, either may stand for them.
            pairs = {(one["earlier"]["date"], one["later"]["date"], one["kind"]) for one in told}
            asked = {(one.earlier.date, one.later.date, one.kind) for one in wanted if one.speaker == speaker}
            assert asked <= pairs
    assert wanted


def test_of_too_much_what_falls_due_soon_is_shown(press: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with client_of(press) as client:
        every = client.get("/due.json").json()
    assert (every["first"], every["last"], every["complete"]) == (None, None, True)
    monkeypatch.setattr(due, "MOST_REPORTS", 3)
    with client_of(press) as client:
        some = client.get("/due.json").json()
        assert some["first"] <= "2026-05-02" <= some["last"]
        days = {one["due"]["end"] for one in some["due"]}
        assert days and min(days) >= some["first"]
        assert "there is more than one page takes" in client.get("/due").text
        asked = client.get("/due.json?since=2026-06-01&until=2026-06-02").json()
        assert (asked["first"], asked["last"]) == ("2026-06-01", "2026-06-02")


def test_due_as_of_a_day(site: TestClient) -> None:
    now = site.get("/due.json").json()
    later = site.get("/due.json?on=2030-01-01").json()
    assert now["on"] == "2026-05-02" and any(one["status"] == "open" for one in now["due"])
    assert all(one["status"] != "open" for one in later["due"] if one["due"]["end"] < "2030")
    only = site.get("/due.json?status=open").json()["due"]
    assert only == [one for one in now["due"] if one["status"] == "open"]
    calendar = site.get("/due.ics")
    assert calendar.headers["content-type"].startswith("text/calendar")
    assert calendar.content.startswith(b"BEGIN:VCALENDAR") and calendar.content.count(b"BEGIN:VEVENT") == len(
        now["due"]
    )


def test_a_judgement_is_shown_soon(press: Path, tmp_path: Path, site: TestClient) -> None:
    path = tmp_path / "judged.db"
    shutil.copy(press, path)
    one = next(one for one in site.get("/due.json").json()["due"] if one["decided_by"] is None)
    with client_of(path) as client:
        client.get("/due")
        with Ledger(path) as ledger:
            ledger.judgements.add(
                one["report"], one["statement"], "kept", reason="I saw it.", judge="R. Amsel"
            )
        for _ in range(100):
            judged = [due for due in client.get("/due.json").json()["due"] if due["judgements"]]
            if judged:
                break
            time.sleep(0.2)
        assert [(due["status"], due["decided_by"]) for due in judged] == [("kept", "person")]
        assert "R. Amsel" in client.get("/due").text
        assert "R. Amsel" in client.get(f"/report/{one['report']}").text


def test_the_audit_adds_up(site: TestClient) -> None:
    audit = site.get("/audit.json").json()["audit"]
    assert sum(one["statements"] for one in audit["by_kind"]) == audit["statements"] > 50
    assert "<svg" in site.get("/audit").text


def test_the_audit_counts_the_whole_ledger(
    press: Path, site: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = site.get("/audit.json").json()["audit"]
    with Ledger(press, read_only=True) as ledger:
        assert every["reports"] + every["copies"] == ledger.counts()["reports"]
        assert every == json.loads(msgspec.json.encode(count_quoting(ledger.quoting())))
    monkeypatch.setattr(snapshot, "MOST_REPORTS", 2)
    with client_of(press) as client:
        assert client.get("/audit.json").json()["audit"] == every


def test_each_row_of_the_audit_leads_to_its_statements(site: TestClient) -> None:
    page = html.fromstring(site.get("/audit?publisher=Daily+Lantern&since=2026-01-01").text)
    rows = page.xpath("//table[contains(@class, 'plot')]//th[@scope='row']/a")
    assert len(rows) > 10
    for row in rows:
        address = row.get("href")
        assert site.get(address).status_code == 200
        if address.startswith("/search"):
            found = site.get(address.replace("/search?", "/search.json?")).json()
            assert found["hits"] and {hit["publisher"] for hit in found["hits"]} == {"Daily Lantern"}


def test_a_wire_statement_stands_once_and_opens_onto_its_copies(site: TestClient) -> None:
    for address in ("/search?q=siphoning", "/person/Ilse%20Marant"):
        page = html.fromstring(site.get(address).text)
        said = "Kelmark of siphoning gas from the line for months"
        (shown,) = [one for one in page.xpath("//li[contains(@class, 'hit')]") if said in one.text_content()]
        (also,) = shown.xpath("./details[@class='also']")  # opens without a script
        assert also.findtext("summary") == "also in 2 others"
        places = also.xpath(".//a/@href")
        assert len(places) == 2 and all(site.get(place).status_code == 200 for place in places)
    every = site.get("/search.json?q=siphoning").json()["hits"]
    assert sum(hit["content"] == said for hit in every) == 3 and all("also" not in hit for hit in every)


def test_pages_of_a_folded_search_show_every_statement_once(site: TestClient) -> None:
    address, seen = "/search?q=gas&limit=7", []
    while address:
        page = html.fromstring(site.get(address).text)
        seen += page.xpath("//li[contains(@class, 'hit')]//a[contains(@href, '/report/')]/@href")
        (address,) = page.xpath("//a[@rel='next']/@href") or [None]
    assert len(seen) == len(set(seen)) == site.get("/search.json?q=gas").json()["facets"]["matches"]


def test_headlines_that_say_more_are_listed_with_their_correction(site: TestClient) -> None:
    found = site.get("/headlines.json?limit=100").json()
    assert found["next"] is None and {one["verdict"] for one in found["headlines"]} <= {
        "overstates",
        "unsupported",
    }
    (corrected,) = [one for one in found["headlines"] if one["corrected"]]
    page = site.get("/headlines").text
    assert corrected["title"] in unescape(page) and f"/report/{corrected['corrected']}" in page
    days = [one["published"]["start"] or "" for one in found["headlines"]]
    assert days == sorted(days, reverse=True)
    assert site.get("/headlines?limit=1").text.count("says-more") == 1


def test_a_report_names_its_story_and_what_fact_checkers_published(press: Path, tmp_path: Path) -> None:
    path = tmp_path / "reviewed.db"
    shutil.copy(press, path)
    with Ledger(path) as ledger:
        hits = ledger.search("siphoning", speaker="Marant")
        review = Review(
            claim="Kelmark siphons gas", claimant="Ilse Marant", claimed_on="2026-04-17", rating="No evidence",
            publisher="Harbour Check", url="https://check.example/1", reviewed_on="2026-04-20", location="checks.json",
        )  # fmt: skip
        ledger.reviews.attach(review, [(hit.report, hit.statement, hit.content) for hit in hits])
    with client_of(path) as client:
        report = quote(hits[0].report, safe="")
        page = html.fromstring(client.get(f"/report/{report}").text)
        assert page.xpath(f"//a[@href='/story/{report}']/text()") == ["told by 2 reports and 2 copies"]
        (told,) = page.xpath("//p[contains(@class, 'review')]")
        assert "No evidence" in told.text_content() and told.xpath(".//a/@href") == [
            "https://check.example/1"
        ]
        data = client.get(f"/report/{report}.json").json()
        assert data["reviews"][0]["review"]["rating"] == "No evidence" and len(data["story"]) == 4
        story = client.get(f"/story/{report}").text
        assert story.count("No evidence") == 1 and "Also said in" in story


def test_the_sites_own_files_may_be_kept(site: TestClient) -> None:
    page = html.fromstring(site.get("/").text)
    for source in page.xpath("//script/@src | //link[@rel='stylesheet']/@href | //link[@rel='icon']/@href"):
        answer = site.get(source)
        assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"]
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_site_loads_no_model() -> None:
    told = (
        "import sys, onrecord.web; print([n for n in sys.modules if n in"
        " ('onnxruntime', 'tokenizers', 'trafilatura', 'onrecord.reader', 'onrecord.models.encoder')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, timeout=120, check=True
    )
    assert json.loads(done.stdout.replace("'", '"')) == []
