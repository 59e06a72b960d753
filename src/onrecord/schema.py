"""The JSON Schema of the record, made from the types: what the code writes is what the schema says."""

from __future__ import annotations

from typing import Any

import msgspec

from onrecord.types import SCHEMA, Record

_ID = "urn:onrecord:record:1"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def record_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record.

    Every object is closed. A key that is always written is required; one whose layer may have been left out
    is not.

    >>> record_schema()["$id"]
    'urn:onrecord:record:1'
    """
    (root,), components = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    for name, component in components.items():
        _close(component, always_written(name))
    _refine(components)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _ID,
        "title": f"onrecord record, {SCHEMA}",
        **root,
        "$defs": dict(sorted(components.items())),
    }


def always_written(struct: str) -> list[str]:
    """The JSON names of the fields of a struct of ``onrecord.types`` that no record leaves out."""
    from onrecord import types

    info = msgspec.inspect.type_info(getattr(types, struct))
    assert isinstance(info, msgspec.inspect.StructType)
    # A field that may be left out (UNSET) is not required and is shown without a default.
    nothing = (msgspec.NODEFAULT, msgspec.NODEFAULT)
    return [
        field.encode_name
        for field in info.fields
        if field.required or (field.default, field.default_factory) != nothing
    ]


def _close(component: dict[str, Any], required: list[str]) -> None:
    component["additionalProperties"] = False
    component["required"] = required
    component["description"] = " ".join(component.get("description", "").replace("``", "").split())
    for schema in component["properties"].values():
        schema.pop("default", None)


def _refine(components: dict[str, Any]) -> None:
    """What the Python types cannot say."""
    components["Record"]["properties"]["schema"] = {"const": SCHEMA}
    components["Statement"]["properties"]["confidence"] |= {"minimum": 0, "maximum": 1}
    components["Model"]["properties"]["digest"]["pattern"] = "^[0-9a-f]{64}$"
    offset = {"type": "integer", "minimum": 0}
    pair = {"type": "array", "prefixItems": [offset, offset], "items": False, "minItems": 2}
    for component in components.values():
        properties = component["properties"]
        if "spans" in properties:
            properties["spans"] = {"type": "array", "items": pair, "minItems": 1}
        for name in properties.keys() & {"start", "end"}:
            properties[name] = {"anyOf": [{"type": "string", "pattern": _DATE}, {"type": "null"}]}
