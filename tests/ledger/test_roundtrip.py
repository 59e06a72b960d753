"""Any record comes back as it was, and any other reading of it takes its place."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from onrecord.layers.spans import make_span
from onrecord.ledger import Ledger, Place
from onrecord.ledger.encoding import decode_record, encode_record, plain_letters, storable
from onrecord.types import Actor, Article, Hedge, Interval, Published, Record, Statement, Warn
from tests.builders import MODEL
from tests.ledger.sound import check_index
from tests.postgres import Server

TEXT = st.text(alphabet=st.characters(), max_size=60)  # lone surrogates and NUL among them
DAY = st.dates().map(str) | st.none()


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(st.text(alphabet=st.characters(), min_size=1, max_size=200))
    start = draw(st.integers(0, len(text) - 1))
    span = make_span(text, (start, draw(st.integers(start + 1, len(text)))))
    unset = st.just(UNSET)
    statement = st.builds(
        Statement,
        id=TEXT,
        kind=st.sampled_from(["direct", "indirect", "mixed"]),
        source=st.sampled_from([span, None]),
        cue=st.sampled_from([span, None]),
        content=st.just(span),
        speaker=unset | st.none() | st.sampled_from(["a1", "a2"]),
        act=unset | st.sampled_from(["asserts", "promises"]),
        certainty=unset | st.none() | st.just("PR"),
        hedges=unset | st.just((Hedge(spans=span.spans, text=span.text, type="scope"),)),
        due=unset | st.none() | st.builds(Interval, start=DAY, end=DAY, text=TEXT),
        nested_in=st.none() | TEXT,
        confidence=st.floats(0, 1),
        method=TEXT,
    )
    actor = st.builds(
        Actor, id=st.sampled_from(["a1", "a2"]), name=TEXT, type=st.just("person"), role=st.none() | TEXT
    )
    article = Article(
        text=text,
        title=draw(st.none() | TEXT),
        publisher=draw(st.none() | TEXT),
        published=draw(st.builds(Published, start=DAY, end=DAY, reason=TEXT)),
    )
    return Record(
        id=draw(TEXT),
        onrecord="0.1.0",
        model=MODEL,
        article=article,
        statements=draw(unset | st.lists(statement, max_size=3).map(tuple)),
        actors=draw(unset | st.lists(actor, max_size=2).map(tuple)),
        headline=draw(unset | st.none()),
        warnings=draw(st.lists(st.builds(Warn, code=TEXT, message=TEXT), max_size=1).map(tuple)),
    )


@settings(deadline=None, max_examples=300)
@given(records())
def test_a_record_as_bytes_and_back(record: Record) -> None:
    assert decode_record(encode_record(record)) == record


@settings(max_examples=60)
@given(st.lists(records(), min_size=1, max_size=5))
def test_a_file_of_any_records(added: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        check_kept(Path(folder) / "a.db", added)


def test_a_database_of_any_records(server: Server) -> None:
    place = server.new()

    @settings(max_examples=8)
    @given(st.lists(records(), min_size=1, max_size=5))
    def check(added: list[Record]) -> None:
        server.empty(place)
        check_kept(place, added)

    check()
    server.give_back(place)


def check_kept(place: Place, added: list[Record]) -> None:
    with Ledger(place) as ledger:
        for record in added:
            ledger.add(record)
            assert ledger.add(record) is False
        last = {storable(record.id): record for record in added}
        stored = {storable(record.id): record for record in ledger.records()}
        assert stored.keys() == last.keys()
        for id, record in last.items():
            # A reading with fewer layers of the very same article does not take the place of a fuller one.
            assert stored[id] == record or stored[id].article == record.article
        assert ledger.counts()["statements"] == sum(
            len(record.statements or ()) for record in stored.values()
        )
        check_index(ledger)


@given(TEXT)
def test_what_is_stored_keeps_its_offsets(text: str) -> None:
    stored = storable(text)
    stored.encode("utf-8")
    assert len(stored) == len(text)
    assert all(a == b or a == "\0" or "\ud800" <= a <= "\udfff" for a, b in zip(text, stored, strict=True))


def test_plain_letters() -> None:
    assert plain_letters("Wałęsa, Ærø, İstanbul, Đorđe, Müller") == "Walesa, AEro, Istanbul, Dorde, Muller"
