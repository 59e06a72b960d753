"""What is found, in which order, and that nothing a person types is syntax by accident."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.ledger import Hit, Ledger, Place
from onrecord.ledger import search as search_module
from onrecord.ledger.words import find_marks, parse_words
from onrecord.types import Actor, Record
from tests.builders import make_record, make_statement


def report(
    id: str,
    text: str,
    *,
    speaker: Actor | None = None,
    source: str | None = None,
    act: str | None = None,
    **fields: object,
) -> Record:
    extra: dict[str, object] = {"act": act} if act else {}
    if speaker:
        extra["speaker"] = speaker.id
    statement = make_statement(text, text, source=source, **extra)
    return make_record(text, id=id, statements=[statement], actors=[speaker] if speaker else [], **fields)


WALESA = Actor(id="a1", name="Lech Wałęsa", type="person", role="former president", country="POL")
ERDOGAN = Actor(id="a1", name="Recep Erdoğan", type="person", role="President", country="TUR")

REPORTS = (
    report("r1", "The tram line opens in June.", title="Tram news", date="2024-03-01", act="promises"),
    report(
        "r2",
        "He doubted the tram would ever run.",
        speaker=WALESA,
        source="He",
        date="2024-03-02",
        act="predicts",
    ),
    report(
        "r3", "Fares rise, the café owners fear.", date="2024-03-03", publisher="Harbour Gazette", act="warns"
    ),
    report("r4", "No one asked the drivers.", title="Tram drivers ignored", date="2024-03-04", act="blames"),
    report(
        "r5",
        "The bridge AND the tunnel stay shut.",
        speaker=ERDOGAN,
        date="2024-03-05",
        publisher="Daily Bell",
    ),
    report("r6", "The line in June opens a tram depot.", date=None, act="asserts"),
    report("r7", "Interval dated tram.", date="2024-02-10", until="2024-03-02"),
)


@pytest.fixture(scope="module")
def ledger(new_place: Callable[[], Place]) -> Iterator[Ledger]:
    with Ledger(new_place()) as ledger:
        ledger.add_many(REPORTS)
        yield ledger


def ids(hits: list[Hit]) -> list[str]:
    return [hit.report for hit in hits]


def found(ledger: Ledger, words: str = "", **filters: object) -> set[str]:
    return set(ids(ledger.search(words, **filters)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("tram", {"r1", "r2", "r4", "r6", "r7"}),
        ("TRAM", {"r1", "r2", "r4", "r6", "r7"}),
        ("tram june", {"r1", "r6"}),
        ("june tram line", {"r1", "r6"}),
        ('"tram line"', {"r1"}),
        ("“tram line”", {"r1"}),
        ('"line opens"', {"r1"}),
        ('"tram line" june', {"r1"}),
        ("cafe", {"r3"}),
        ("CAFÉ", {"r3"}),
        ("cafe\u0301", {"r3"}),
        ("driv*", {"r4"}),
        ('"tram driv"*', {"r4"}),
        ("driv", set()),
        ("AND", {"r5"}),
        ("bridge AND tunnel", {"r5"}),
        ("bridge OR tram", set()),
        ("NOT", set()),
        ("walesa", {"r2"}),
        ("Wałęsa", {"r2"}),
        ("harbour", set()),
        ("promises", set()),
        ("actpromises", set()),
        ("!!!", set()),
    ],
)
def test_words(ledger: Ledger, words: str, expected: set[str]) -> None:
    assert found(ledger, words) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"speaker": "Lech Walesa"}, {"r2"}),
        ({"speaker": "WAŁĘSA"}, {"r2"}),
        ({"speaker": "he"}, {"r2"}),
        ({"speaker": "erdogan"}, {"r5"}),
        ({"speaker": "Erdoğan"}, {"r5"}),
        ({"speaker": "tram"}, set()),
        ({"speaker": "--"}, set()),
        ({"act": "promises"}, {"r1"}),
        ({"act": ["promises", "predicts"]}, {"r1", "r2"}),
        ({"act": []}, {"r1", "r2", "r3", "r4", "r5", "r6", "r7"}),
        ({"publisher": "harbour gazette"}, {"r3"}),
        ({"publisher": "gazette"}, {"r3"}),
        ({"role": "president"}, {"r2", "r5"}),
        ({"country": "TUR"}, {"r5"}),
        ({"country": "tur"}, {"r5"}),
        ({"since": "2024-03-04"}, {"r4", "r5"}),
        ({"since": "2024-03-02"}, {"r2", "r3", "r4", "r5", "r7"}),
        ({"until": "2024-03-01"}, {"r1", "r7"}),
        ({"since": "2024-02-20", "until": "2024-02-21"}, {"r7"}),
        ({"since": datetime.date(2024, 3, 3), "until": datetime.date(2024, 3, 3)}, {"r3"}),
        ({"since": "2024-03-09", "until": "2024-03-01"}, set()),
        ({"act": "predicts", "speaker": "walesa", "since": "2024-03-02", "until": "2024-03-02"}, {"r2"}),
    ],
)
def test_filters_alone_and_with_words(ledger: Ledger, filters: dict[str, object], expected: set[str]) -> None:
    assert found(ledger, **filters) == expected
    assert found(ledger, "tram", **filters) == expected & found(ledger, "tram")


def test_without_words_the_latest_come_first(ledger: Ledger) -> None:
    by_date = ["r5", "r4", "r3", "r2", "r1", "r7", "r6"]
    assert ids(ledger.search()) == by_date
    assert ids(ledger.search(limit=2)) == by_date[:2]
    assert ids(ledger.search(limit=3, offset=3)) == by_date[3:6]
    assert ids(ledger.search(act=["warns", "blames", "promises"], limit=1, offset=1)) == ["r3"]


def test_words_in_the_content_weigh_more_than_in_the_title(ledger: Ledger) -> None:
    hits = ledger.search("tram")
    assert hits[-1].report == "r4"  # only its title has the word
    assert [hit.rank for hit in hits] == sorted((hit.rank for hit in hits), reverse=True)


def test_a_hit_says_what_is_needed_to_show_it(ledger: Ledger) -> None:
    (hit,) = ledger.search("tram run", speaker="walesa")
    assert (hit.report, hit.statement, hit.speaker, hit.role, hit.country) == (
        "r2", "s1", "Lech Wałęsa", "former president", "POL",
    )  # fmt: skip
    assert (hit.act, hit.polarity, hit.source, hit.published.start) == ("predicts", None, "He", "2024-03-02")
    assert [hit.content[start:end] for start, end in hit.marks] == ["tram", "run"]
    with pytest.raises(AttributeError):
        hit.report = "r9"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("words", "text", "marked"),
    [
        ("cafe", "İ Cafe\u0301 and café", ["Cafe\u0301", "café"]),
        ('"two berths" free', "two berths; two free berths", ["two berths", "free"]),
        ("strik*", "strike, strikes, stroke", ["strike", "strikes"]),
        ("b", "a b c b", ["b", "b"]),
        ("twenty-one", "twenty-one, twenty and one", ["twenty-one"]),
        ("x", "", []),
    ],
)
def test_marks_are_offsets_into_the_content(words: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_marks(parse_words(words), text)] == marked


HOSTILE = [
    '"', '""', '"""', '" OR 1', "a OR b", "NEAR(tram line)", "tram NEAR/2 line", "content:tram", "{content}: tram",
    "-tram", "^tram", "tram + line", "(tram", "tram)", "*", "**", "tram**", "t*", "'; DROP TABLE reports; --", "\0",
    "tram\0line", "tram\\", "%", "_", "? ?", ":1", "NOT tram", "AND", "AND AND", "facets : actpromises", "\ud800",
    "rank", "found", "-content : x", "“tram", "\u202e", "𝔱𝔯𝔞𝔪", "e" * 5000, "🚋", "{", "}", "[tram]", "+", "',", "''", "a'b",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_typed_is_syntax(ledger: Ledger, text: str) -> None:
    assert isinstance(ledger.search(text), list)
    for name in ("speaker", "publisher", "role"):
        assert isinstance(ledger.search("tram", **{name: text}), list)  # type: ignore[arg-type]
    assert found(ledger, "tram") == {"r1", "r2", "r4", "r6", "r7"}


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.text(max_size=40)
    | st.lists(st.sampled_from([*HOSTILE, "tram", '"', "*", " ", "("]), max_size=8).map("".join)
)
def test_any_text_is_a_search(ledger: Ledger, words: str) -> None:
    for hit in ledger.search(words, speaker=words or None, limit=3):
        assert all(0 <= start < end <= len(hit.content) for start, end in hit.marks)


def test_a_word_of_a_record_finds_it_whatever_its_script(place: Place) -> None:
    texts = [
        "Przełożono głosowanie",
        "ѕаседание Думы",
        "منع السفر",
        "सरकार ने कहा",
        "Straße gesperrt",
        "ΣΊΣΥΦΟΣ ήρθε",
    ]
    with Ledger(place) as ledger:
        ledger.add_many(make_record(text, id=text) for text in texts)
        for text in texts:
            for word in text.split():
                assert text in ids(ledger.search(word)), word


@pytest.mark.parametrize(
    "wrong",
    [
        {"act": "says"},
        {"act": ["promises", "says"]},
        {"since": "yesterday"},
        {"until": "2024-02-31"},
        {"country": "U*"},
        {"country": ""},
        {"limit": -1},
        {"offset": -1},
        {"words": "word " * 65},
    ],
    ids=str,
)
def test_wrong_use_is_said(ledger: Ledger, wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        ledger.search(**wrong)  # type: ignore[arg-type]


def test_pages_of_a_long_result_hold_each_hit_once(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "BLOCK", 7)
    records = [
        make_record(f"tram {'and more ' * (n % 5)}", id=f"r{n}", date=f"2024-01-{n % 28 + 1:02}")
        for n in range(40)
    ]
    with Ledger(place) as ledger:
        ledger.add_many(records)
        whole = ids(ledger.search("tram", limit=100))
        assert sorted(whole) == sorted(record.id for record in records)
        assert whole[:7] != ids(ledger.search(limit=7)) and set(whole[:7]) == set(ids(ledger.search(limit=7)))
        for size in (1, 3, 7, 8, 39):
            pages = [ids(ledger.search("tram", limit=size, offset=offset)) for offset in range(0, 40, size)]
            assert [id for page in pages for id in page] == whole
        assert ledger.search("tram", offset=40) == [] and ledger.search("tram", limit=0) == []


def test_what_says_a_word_more_often_or_more_briefly_stands_higher(place: Place) -> None:
    texts = {
        "long": "The dam may leak, engineers wrote in a letter that ran to many pages and many annexes.",
        "short": "The dam may leak.",
        "twice": "The dam is a dam that may leak.",
        "other": "The dams may leak.",
        "source": "It may leak.",
    }
    with Ledger(place) as ledger:
        for id, text in texts.items():
            ledger.add(report(id, text, title="Dam" if id == "source" else None))
        assert ids(ledger.search("dam")) == ["twice", "short", "long", "source"]
        assert ids(ledger.search("dam*"))[-1] == "source" and "other" in ids(ledger.search("dam*"))
        assert (
            ids(ledger.search('"may leak"'))[0] in ("source", "short")
            and len(ledger.search('"may leak"')) == 5
        )
