"""The JSON Schema says what the encoder writes, and rejects what it does not."""

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from onrecord.layers.spans import make_span
from onrecord.schema import record_schema
from onrecord.types import Article, Hedge, Interval, Model, Record, Statement, Time

TEXT = "The harbour board said it may close a berth on Monday."


def full_record():
    content = make_span(TEXT, (23, 53))
    statement = Statement(
        id="s1",
        kind="indirect",
        source=make_span(TEXT, (0, 17)),
        cue=make_span(TEXT, (18, 22)),
        content=content,
        speaker=None,
        addressee=None,
        act="predicts",
        polarity="pos",
        certainty="PS",
        hedges=(Hedge(spans=((26, 29),), text="may", type="epistemic"),),
        conditions=(),
        due=Interval(start="2026-03-02", end="2026-03-02", text="on Monday"),
        said=None,
        confidence=0.5,
        method="rules",
    )
    when = Time(
        spans=((44, 53),), text="on Monday", type="DATE", value="2026-03-02", start="2026-03-02", end=None
    )
    return Record(
        id="r",
        onrecord="0",
        model=Model(name="rules", digest="0" * 64),
        article=Article(text=TEXT),
        statements=(statement,),
        actors=(),
        times=(when,),
        headline=None,
    )


def as_json(record):
    return json.loads(msgspec.json.encode(record))


@pytest.fixture(scope="module")
def validator():
    schema = record_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_a_record_is_valid_with_and_without_its_layers(validator):
    validator.validate(as_json(full_record()))
    bare = msgspec.structs.replace(
        full_record(),
        statements=msgspec.UNSET,
        actors=msgspec.UNSET,
        times=msgspec.UNSET,
        headline=msgspec.UNSET,
    )
    assert "statements" not in as_json(bare)
    validator.validate(as_json(bare))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda r: r.update(schema="onrecord/2"),
        lambda r: r.update(colour="red"),
        lambda r: r.pop("id"),
        lambda r: r["article"].pop("dropped"),
        lambda r: r["statements"][0].update(act="boasts"),
        lambda r: r["statements"][0].update(confidence=1.5),
        lambda r: r["statements"][0]["content"].update(spans=[]),
        lambda r: r["statements"][0]["content"].update(spans=[[1, 2, 3]]),
        lambda r: r["statements"][0]["content"].update(spans=[[-1, 2]]),
        lambda r: r["statements"][0]["due"].update(start="Monday"),
        lambda r: r["statements"][0]["hedges"][0].pop("type"),
        lambda r: r["model"].update(digest="none"),
    ],
)
def test_what_no_record_is_is_rejected(validator, spoil):
    record = as_json(full_record())
    spoil(record)
    assert not validator.is_valid(record)


def test_offsets_are_pairs(validator):
    record = as_json(full_record())
    record["statements"][0]["content"]["spans"] = [[1]]
    assert not validator.is_valid(record)


def test_the_schema_in_the_docs_is_that_of_the_code():
    documented = Path(__file__).parent.parent / "docs" / "reference" / "record.schema.json"
    assert json.loads(documented.read_text()) == record_schema(), (
        "onrecord schema > docs/reference/record.schema.json"
    )
