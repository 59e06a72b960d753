"""The reader: options, ids, errors that cost one page, and the layers in their order."""

import json
import logging
import re
import signal
import time

import msgspec
import pytest

import onrecord
from onrecord import reader
from onrecord.models.cards import shipped
from onrecord.types import Article, Page

TEXT = 'The harbour board met on Tuesday.\n\n"We will close berth four," its chair, Ana Delgado, said.\n'


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "berth.txt"
    path.write_text("Berth four to close\n\n" + TEXT, encoding="utf-8")
    return path


def test_reads_a_page_with_its_statements(page):
    record = onrecord.read(page, date="2026-03-03")
    assert record.schema == "onrecord/1"
    assert record.onrecord == onrecord.__version__
    assert record.article.published.start == "2026-03-03"
    (statement,) = record.statements
    assert "We will close berth four" in statement.content.text
    assert [actor.name for actor in record.actors if actor.id == statement.speaker] == ["Ana Delgado"]


def test_the_same_input_gives_the_same_bytes(page):
    assert msgspec.json.encode(onrecord.read(page)) == msgspec.json.encode(onrecord.read(page))


def test_a_layer_that_is_skipped_leaves_its_key_out(page):
    keys = json.loads(msgspec.json.encode(onrecord.read(page, skip=["times"]))).keys()
    assert "statements" in keys
    assert "times" not in keys
    bare = json.loads(msgspec.json.encode(onrecord.read(page, skip=reader.LAYERS))).keys()
    assert bare == {"schema", "id", "onrecord", "model", "article", "warnings"}
    without = onrecord.read(page, skip=["attribution"])
    assert without.statements is without.actors is without.headline is msgspec.UNSET


def test_fields_that_are_announced_are_filled(page):
    for skip in ([], ["attribution"], ["speakers", "times"], ["force"]):
        record = onrecord.read(page, skip=skip)
        structs = [record, *(record.statements or ())]
        judged = {
            name
            for struct in structs
            for name in struct.__struct_fields__
            if getattr(struct, name) is not msgspec.UNSET
        }
        layered = {field for fields in reader.FIELDS.values() for field in fields}
        assert judged & layered == reader.fields_read(skip)


def test_the_id_is_the_inputs_or_is_made_of_the_article(tmp_path):
    lines = [{"id": "mine", "text": TEXT}, {"text": TEXT}, {"text": TEXT, "title": "Another"}, {"text": TEXT}]
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    mine, plain, titled, again = (record.id for record in onrecord.read_many([path]))
    assert mine == "mine"
    assert re.fullmatch("[0-9a-f]{24}", plain)
    assert plain == again != titled


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"model": "huge"}, "no model 'huge'"),
        ({"date": "yesterday"}, "YYYY-MM-DD"),
        ({"date": "2026-02-30"}, "YYYY-MM-DD"),
        ({"skip": ["feelings"]}, "no layer 'feelings'"),
        ({"skip": "times"}, "skip=['times']"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_read(options, said):
    with pytest.raises(onrecord.UsageError, match=re.escape(said)):
        onrecord.read("nowhere.html", **options)
    with pytest.raises(onrecord.UsageError, match=re.escape(said)):
        onrecord.read_many(["nowhere.html"], **options)


def test_read_takes_one_page(tmp_path, page):
    with pytest.raises(onrecord.SourceError, match="nowhere.html"):
        onrecord.read(tmp_path / "nowhere.html")
    (tmp_path / "second.txt").write_text(TEXT)
    with pytest.raises(onrecord.UsageError, match="several pages"):
        onrecord.read(tmp_path)


def test_one_bad_page_costs_one_page(tmp_path, page):
    (tmp_path / "a-empty.txt").write_bytes(b"")
    (tmp_path / "z-last.txt").write_text(TEXT)
    errors = []
    records = list(onrecord.read_many([tmp_path], on_error=errors.append))
    assert len(records) == 2
    assert [error.location for error in errors] == [str(tmp_path / "a-empty.txt")]


def test_errors_that_nobody_asks_for_are_logged(tmp_path, caplog):
    with caplog.at_level(logging.WARNING, logger="onrecord"):
        assert list(onrecord.read_many([tmp_path / "nowhere.txt"])) == []
    assert "nowhere.txt" in caplog.text


def test_a_fault_of_a_layer_is_the_pages_error(page, monkeypatch):
    def faulty(*arguments):
        raise ZeroDivisionError("in a layer")

    monkeypatch.setattr(reader, "_attribute", faulty)
    with pytest.raises(onrecord.PageError, match="ZeroDivisionError: in a layer") as caught:
        onrecord.read(page)
    assert caught.value.code == "fault"
    assert caught.value.location == str(page)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert onrecord.read(page, skip=["attribution"]).statements is msgspec.UNSET


def test_a_page_that_takes_too_long_is_given_up(page, monkeypatch):
    def slow(*arguments):
        time.sleep(60)

    monkeypatch.setattr(reader, "_attribute", slow)
    began = time.monotonic()
    with pytest.raises(onrecord.PageTimeout, match=re.escape(str(page))):
        onrecord.read(page, time_limit=0.2)
    assert time.monotonic() - began < 30


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no alarm, so no clock to look at")
def test_weights_and_libraries_are_loaded_outside_the_time_of_a_page(page, monkeypatch):
    running, limit = [], 60.0  # pytest's own alarm is set for later
    load, libraries = reader.load_encoder, reader.load_libraries

    def seen(call):
        def instead(name):
            left, _ = signal.getitimer(signal.ITIMER_REAL)
            running.append(0 < left <= limit)
            return call(name)

        return instead

    monkeypatch.setattr(reader, "load_encoder", seen(load))
    monkeypatch.setattr(reader, "load_libraries", seen(libraries))
    onrecord.read(page, time_limit=limit)
    # The third time is when the layer asks for the weights, which are there by then.
    assert running == [False, False, True]


def test_the_ledger_knows_what_was_read(page, tmp_path):
    """All fields that a reading fills in are among those that the ledger says were judged."""
    record = onrecord.read(page)
    with onrecord.Ledger(tmp_path / "a.db") as ledger:
        ledger.add(record)
        assert ledger.has(record.id, record.onrecord, record.model.digest, layers=reader.fields_read(()))


def test_known_articles_are_not_read_further(page, monkeypatch):
    monkeypatch.setattr(reader, "_attribute", pytest.fail)
    asked = []

    def known(id, article):
        asked.append((id, article.title))
        return True

    pages = [Page(location="p", kind="article", content=TEXT, id="x", title="T")]
    assert list(reader.read_pages(pages, on_error=pytest.fail, known=known)) == []
    assert asked == [("x", "T")]


def test_relative_times_need_a_report_of_one_known_day(page):
    dated = onrecord.read(page, date="2026-03-04")
    assert [(time.text, time.start) for time in dated.times] == [("Tuesday", "2026-03-03")]
    assert reader.judge(Article(text=TEXT), id="r").times[0].start is None


def test_a_record_names_the_weights_that_read_it(page):
    model = onrecord.read(page).model
    assert model == shipped("accurate")
    assert model.name == "accurate"
    assert re.fullmatch("[0-9a-f]{64}", model.digest)
