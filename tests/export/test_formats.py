"""Each format, read back by a reader that others wrote or by the rules of its specification."""

from __future__ import annotations

import json
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from onrecord import export
from onrecord.errors import UsageError
from onrecord.export import brat, gqg, identifiers, jsonld, parquet, plover, webannotation
from onrecord.export.files import printable
from onrecord.types import Actor, Record
from tests.builders import make_record, make_statement, span_of
from tests.contracts.test_exporters import FULL, QUOTED, RECORDS, SAID
from tests.export.records import records

many = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(write: Callable[..., int], out: Path, *items: Record) -> Path:
    assert write(iter(items), out) == len(items)
    return out


def sound(record: Record) -> str:
    """The text as files that hold no half characters have it: as many code points."""
    return printable(record.article.text)


# --- Parquet ------------------------------------------------------------------------------------------------------


def rows_of(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pytest.importorskip("pyarrow.parquet").read_table(path).to_pylist()
    return rows


def test_parquet_is_typed(tmp_path: Path) -> None:
    (row,) = rows_of(written(parquet.write, tmp_path / "out.parquet", FULL))
    assert (str(row["due_start"]), row["published_start"].year, row["confidence"]) == (
        "2024-05-01",
        2024,
        0.9,
    )
    assert (row["speaker"], row["role"], row["hedges"], row["not_judged"]) == ("Ona Brill", "mayor", [], [])
    (bare,) = rows_of(written(parquet.write, tmp_path / "bare.parquet", make_record()))
    assert bare["hedges"] is None and "hedges" in bare["not_judged"]


@many
@given(record=records())
def test_parquet_keeps_offsets(record: Record, tmp_path: Path) -> None:
    statements = rows_of(written(parquet.write, tmp_path / "out.parquet", record))
    (report,) = rows_of(written(parquet.write_reports, tmp_path / "reports.parquet", record))
    assert report["text"] == sound(record) and report["statements"] == len(statements) == len(
        record.statements or ()
    )
    for row in statements:
        assert row["report"] == report["report"]
        for field in ("content", "source", "cue"):
            pieces = row[f"{field}_spans"]
            if pieces is not None:
                assert row[field] == " ".join(report["text"][p["start"] : p["end"]] for p in pieces)


def test_parquet_goes_out_in_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(parquet, "ROWS_AT_ONCE", 10)
    path = written(parquet.write, tmp_path / "out.parquet", *(make_record(id=str(n)) for n in range(95)))
    table = reader.ParquetFile(path)
    assert table.metadata.num_row_groups == 10
    assert table.read().column("report").to_pylist() == [str(n) for n in range(95)]
    monkeypatch.setattr(parquet, "TEXT_AT_ONCE", 1)
    path = written(parquet.write_reports, tmp_path / "reports.parquet", *RECORDS)
    assert reader.ParquetFile(path).metadata.num_row_groups == len(RECORDS)


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"onrecord\[parquet\]"):
        parquet.write([FULL], tmp_path / "out.parquet")
    assert list(tmp_path.iterdir()) == []


# --- schema.org ---------------------------------------------------------------------------------------------------


def graph_of(data: str | bytes) -> Any:
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph()
    graph.parse(data=data, format="json-ld")
    return graph


@many
@given(record=records())
def test_jsonld_is_rdf_and_keeps_offsets(record: Record, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    graph = graph_of(written(jsonld.write, tmp_path / "out", record).read_bytes())
    sdo = rdflib.Namespace("https://schema.org/")
    name = rdflib.URIRef(identifiers.report_iri(record))
    text = str(graph.value(name, sdo.articleBody))
    assert text == sound(record)
    parts = list(graph.objects(name, sdo.hasPart))
    assert len(parts) == len(record.statements or ())
    for part in parts:
        spans = str(graph.value(part, rdflib.URIRef("urn:onrecord:vocabulary#spans"))).split()
        pieces = [text[int(start) : int(end)] for start, end in (span.split("-") for span in spans)]
        assert " ".join(pieces) == str(graph.value(part, sdo.text))
        assert {str(kind) for kind in graph.objects(part, rdflib.RDF.type)} <= {sdo["Quotation"].toPython(), sdo["Claim"].toPython()}  # fmt: skip


def test_jsonld_says_only_what_schema_org_knows(tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    graph = graph_of(written(jsonld.write, tmp_path / "out", *RECORDS).read_bytes())
    known = {str(term) for term in dir(rdflib.SDO)} | {
        str(getattr(rdflib.SDO, name)) for name in rdflib.SDO.__annotations__
    }
    used = {
        str(term)
        for triple in graph
        for term in triple[1:2] + ((triple[2],) if triple[1] == rdflib.RDF.type else ())
    }
    used = {term for term in used if term.startswith("https://schema.org/")}
    assert {
        "https://schema.org/Claim",
        "https://schema.org/spokenByCharacter",
        "https://schema.org/hasPart",
    } <= used
    assert used <= known


def test_quotations_and_claims() -> None:
    def types(kind: str, act: str) -> list[str]:
        return jsonld.statement_types(make_statement("It rains.", "It rains.", kind=kind, act=act))

    assert types("direct", "asserts") == types("mixed", "denies") == ["Quotation", "Claim"]
    assert types("direct", "demands") == ["Quotation"]
    assert types("indirect", "demands") == ["Claim"]


# --- Web Annotation -----------------------------------------------------------------------------------------------

CONTEXT = json.loads((Path(__file__).parent / "data" / "anno.jsonld").read_text(encoding="utf-8"))["@context"]


@many
@given(record=records())
def test_both_selectors_find_the_same_words(record: Record, tmp_path: Path) -> None:
    collection = json.loads(written(webannotation.write, tmp_path / "out", record).read_bytes())
    text = sound(record)
    items = collection["first"]["items"]
    assert collection["total"] == len(items)
    for item in items:
        for target in item["target"]:
            quote, place = target["selector"]
            start, end = place["start"], place["end"]
            assert text[start:end] == quote["exact"] != ""
            assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
    contents = [item for item in items if "id" in item]
    assert [
        [(t["selector"][1]["start"], t["selector"][1]["end"]) for t in item["target"]] for item in contents
    ] == [list(statement.content.spans) for statement in record.statements or ()]


def test_annotations_are_of_the_model(tmp_path: Path) -> None:
    """The terms that the model requires, through W3C's own context."""
    rdflib = pytest.importorskip("rdflib")
    collection = json.loads(written(webannotation.write, tmp_path / "out", *RECORDS).read_bytes())
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = graph_of(json.dumps(collection | {"@context": CONTEXT}))
    oa, stream = (
        rdflib.Namespace("http://www.w3.org/ns/oa#"),
        rdflib.Namespace("http://www.w3.org/ns/activitystreams#"),
    )
    page = graph.value(rdflib.URIRef(webannotation.COLLECTION), stream.first)
    assert graph.value(page, stream.partOf) == rdflib.URIRef(webannotation.COLLECTION)
    found = set(graph.subjects(rdflib.RDF.type, oa.Annotation))
    assert len(found) == len(collection["first"]["items"]) >= 6
    for annotation in found:
        assert graph.value(annotation, oa.motivatedBy) == oa.classifying
        targets = list(graph.objects(annotation, oa.hasTarget))
        assert targets
        for target in targets:
            assert graph.value(target, oa.hasSource) is not None
            kinds = {graph.value(s, rdflib.RDF.type) for s in graph.objects(target, oa.hasSelector)}
            assert kinds == {oa.TextQuoteSelector, oa.TextPositionSelector}
    unknown = {name for item in collection["first"]["items"] for name in names(item)} - {*CONTEXT}
    assert unknown == set()


def names(value: Any) -> set[str]:
    """All names of members in a JSON value."""
    if isinstance(value, dict):
        return set(value) | {name for item in value.values() for name in names(item)}
    return {name for item in value for name in names(item)} if isinstance(value, list) else set()


# --- GDELT GQG ----------------------------------------------------------------------------------------------------


def test_gqg_has_the_fields_of_gdelt(tmp_path: Path) -> None:
    (line,) = written(gqg.write, tmp_path / "out", *RECORDS).read_bytes().splitlines()
    article = json.loads(line)
    assert set(article) == {"date", "url", "title", "lang", "quotes"}
    assert article["date"] == "2024-05-31T00:00:00Z"
    (quote,) = article["quotes"]
    assert quote == {"pre": "“", "quote": "We will sail at noon,", "post": SAID.partition("noon,")[2]}


def test_gqg_takes_what_a_mixed_statement_quotes() -> None:
    text = "She said the “final text” would be a “disaster” for all. They read “The Wreck”."
    record = make_record(text, statements=[make_statement(text, text[9:56], kind="mixed")])
    line = gqg.article_line(record)
    assert line is not None and [quote["quote"] for quote in line["quotes"]] == ["final text", "disaster"]


@many
@given(record=records())
def test_gqg_pieces_stand_in_the_text(record: Record) -> None:
    line = gqg.article_line(record)
    for quote in line["quotes"] if line else ():
        assert quote["pre"] + quote["quote"] + quote["post"] in record.article.text
        assert quote["quote"]
    direct = any(statement.kind == "direct" for statement in record.statements or ())
    assert line is not None or not direct


def test_languages_have_english_names() -> None:
    assert [gqg._language(code) for code in ("en", "pt-BR", "zz-!", None)] == [
        "English",
        "Portuguese",
        "zz-!",
        None,
    ]


# --- PLOVER -------------------------------------------------------------------------------------------------------

REQUIRED = {"id": str, "date": str, "source": list, "event": list}
OPTIONAL = {
    "enddate": str, "recipient": list, "mode": list, "event_text": list, "quad_code": int, "text_info": dict,
    "cite_info": dict, "coder": str, "comment": str, "onrecord_context": str, "onrecord_statement": str,
}  # fmt: skip


def test_plover_has_the_fields_of_the_specification(tmp_path: Path) -> None:
    (line,) = written(plover.write, tmp_path / "out", *RECORDS).read_bytes().splitlines()
    event = json.loads(line)
    for name, kind in REQUIRED.items():
        assert isinstance(event.pop(name), kind), name
    assert {name for name, value in event.items() if not isinstance(value, OPTIONAL[name])} == set()
    assert (event["quad_code"], event["onrecord_context"]) == (1, "happened")
    assert SAID[event["text_info"]["start"] : event["text_info"]["end"]] == event["event_text"][0] == "told"


ORDER = "Oslo accused the bank on Monday. The minister urged Norvik to pay by May."


def verbal(**changed: Any) -> Record:
    minister = Actor(
        id="a1", name="Ida Roe", type="person", role="minister", mentions=(span_of(ORDER, "The minister"),)
    )
    bank = Actor(
        id="a2", name="Norvik", type="organization", country="NOR", mentions=(span_of(ORDER, "Norvik"),)
    )
    known: dict[str, Any] = {
        "source": "The minister", "cue": "urged", "speaker": "a1", "act": "demands", "polarity": "pos",
        "addressee": span_of(ORDER, "Norvik"), "said": None,
    }  # fmt: skip
    statement = make_statement(ORDER, "to pay by May", **known | changed)
    return make_record(ORDER, id="v", date="2024-05-31", actors=[minister, bank], statements=[statement])


def test_a_demand_is_a_plover_event() -> None:
    (event,) = plover.event_lines(verbal())
    assert (event["event"], event["quad_code"], event["date"]) == (["REQUEST"], 3, "2024-05-31")
    assert ORDER[event["text_info"]["start"] : event["text_info"]["end"]] == "urged"
    assert [one["identifier_text"] for one in (*event["source"], *event["recipient"])] == [
        "Ida Roe",
        "Norvik",
    ]
    assert event["recipient"][0]["code"] == "NOR" and event["onrecord_statement"] == "s1"


def test_the_recipient_of_an_event_may_be_words_alone() -> None:
    (event,) = plover.event_lines(verbal(addressee=span_of(ORDER, "the bank")))
    assert event["recipient"] == [{"actor_text": "the bank"}]


@pytest.mark.parametrize(
    "changed",
    [{"addressee": None}, {"act": "asserts"}, {"speaker": None}, {"act": "promises", "polarity": "neg"}],
)
def test_what_is_said_to_nobody_or_does_nothing_is_no_event(changed: dict[str, Any]) -> None:
    assert list(plover.event_lines(verbal(**changed))) == []


def test_an_event_without_any_date_says_so() -> None:
    from msgspec.structs import replace

    undated = replace(QUOTED, article=make_record(SAID, date=None).article)
    (event,) = plover.event_lines(undated)
    assert event["date"] is None and "date" in event["comment"]
    (dated,) = plover.event_lines(QUOTED)
    assert dated["date"] == "2024-05-31" and "comment" not in dated


# --- brat ---------------------------------------------------------------------------------------------------------

BOUND = re.compile(r"T[0-9]+\t([A-Za-z]+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\t(.*)")
EVENT = re.compile(r"E[0-9]+\tStatement:T[0-9]+(?: [A-Z][a-z]+[0-9]*:T[0-9]+)*")
ATTRIBUTE = re.compile(r"A[0-9]+\t(Kind|Act|Polarity|Certainty) E[0-9]+ ([A-Za-z]+)")
NOTE = re.compile(r"#[0-9]+\tAnnotatorNotes E[0-9]+\t.+")
REFERENCE = re.compile(r"N[0-9]+\tReference T[0-9]+ Wikidata:Q[0-9]+\t.+")


def read_brat(folder: Path) -> dict[str, dict[str, Any]]:
    """The annotations of a folder by the rules of brat's standoff format; wrong ones fail the test."""
    conf = (folder / "annotation.conf").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(\w+)\]$", conf, re.M)
    assert sections == ["entities", "relations", "events", "attributes"]
    entities = set(re.search(r"\[entities\]\n(.*?)\n\n", conf, re.S)[1].splitlines())  # type: ignore[index]
    found = {}
    for path in sorted(folder.glob("*.ann")):
        text = (
            path.with_suffix(".txt").open(encoding="utf-8").read()
        )  # with universal newlines, as brat reads it
        bound: dict[str, list[tuple[int, int]]] = {}
        events: dict[str, dict[str, str]] = {}
        for line in path.read_text(encoding="utf-8").splitlines():  # cuts at every kind of line break
            id, _, rest = line.partition("\t")
            if id[0] == "T":
                match = BOUND.fullmatch(line)
                assert match and match[1] in entities | {"Statement"}, line
                pairs = [tuple(map(int, pair.split(" "))) for pair in match[2].split(";")]
                assert match[3] == " ".join(text[start:end] for start, end in pairs)
                assert id not in bound
                bound[id] = pairs  # type: ignore[assignment]
            elif id[0] == "E":
                assert EVENT.fullmatch(line), line
                arguments = dict(part.split(":") for part in rest.split(" "))
                assert set(arguments.values()) <= set(bound)
                events[id] = arguments
            else:
                rule = {"A": ATTRIBUTE, "#": NOTE, "N": REFERENCE}[id[0]]
                assert rule.fullmatch(line), line
                assert rest.split(" ")[1].split("\t")[0] in {**events, **bound}
        found[path.stem] = {"text": text, "bound": bound, "events": events}
    return found


@many
@given(record=records())
def test_brat_reads_it(record: Record, tmp_path: Path) -> None:
    (document,) = read_brat(written(brat.write, tmp_path / "out", record)).values()
    assert len(document["text"]) == len(record.article.text)
    wanted = [
        {place for start, end in statement.content.spans for place in range(start, end) if record.article.text[place] not in brat._SEAMS}
        for statement in record.statements or ()
    ]  # fmt: skip
    got = [
        {place for start, end in document["bound"][event["Statement"]] for place in range(start, end)}
        for event in document["events"].values()
    ]
    assert got == [places for places in wanted if places]


def test_brat_names_files_safely(tmp_path: Path) -> None:
    folder = written(brat.write, tmp_path / "out", *RECORDS)
    assert {path.parent for path in folder.rglob("*")} == {folder}
    assert len(read_brat(folder)) == len(RECORDS)
    assert (folder / "full.ann").read_text().count("Act E1 promises") == 1


def test_brat_leaves_a_folder_of_others_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="name another folder"):
        brat.write([FULL], tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["thesis.txt"]
    (tmp_path / "empty").mkdir()
    assert brat.write([FULL], tmp_path / "empty") == 1


# --- all of them --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format", sorted(export.FORMATS))
def test_memory_does_not_grow_with_the_records(
    format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "ROWS_AT_ONCE", 10)
    text = SAID + " The tide tables hang in the office." * 500

    def peak(count: int) -> int:
        statement = make_statement(text, "We will sail at noon,", kind="direct")
        tracemalloc.start()
        export.writer(format)(
            (make_record(f"{text} {n}", id=str(n), statements=[statement]) for n in range(count)),
            tmp_path / "out",
        )
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(20)  # what is loaded once
    assert peak(120) - peak(20) < 50 * len(text)


def test_the_command_names_every_format() -> None:
    from importlib import import_module

    assert import_module("onrecord.cli.export")._FORMATS.split(", ") == sorted(export.FORMATS)
