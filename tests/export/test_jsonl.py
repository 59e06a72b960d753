"""JSON Lines hold the whole record."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec

from onrecord.export import jsonl
from onrecord.schema import record_schema
from onrecord.types import Record
from tests.builders import make_record
from tests.contracts.test_exporters import FULL, RECORDS


def test_each_line_is_the_record(tmp_path: Path) -> None:
    jsonl.write(RECORDS, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [msgspec.convert(json.loads(line), Record) for line in lines] == list(RECORDS)
    for line in lines:
        jsonschema.validate(json.loads(line), record_schema())


def test_ordinary_text_is_utf8_not_escapes(tmp_path: Path) -> None:
    jsonl.write([make_record("Der Müller sprach — «ja».")], tmp_path / "out.jsonl")
    assert "Der Müller sprach — «ja»." in (tmp_path / "out.jsonl").read_text(encoding="utf-8")


def test_what_was_not_judged_has_no_key() -> None:
    assert "headline" in json.loads(jsonl.encode(FULL))
    assert "headline" not in json.loads(jsonl.encode(make_record()))
