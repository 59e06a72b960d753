"""``onrecord schema``: the JSON Schema of the record."""

from __future__ import annotations

import json


def schema() -> None:
    """Print the JSON Schema of the record."""
    from onrecord.schema import record_schema

    print(json.dumps(record_schema(), indent=2))
