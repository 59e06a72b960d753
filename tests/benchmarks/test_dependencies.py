"""The list of what onrecord needs, and which licences it may have."""

from __future__ import annotations

import sys

import pytest

from benchmarks import dependencies


def test_what_is_needed_is_followed() -> None:
    found = dependencies.needed()
    assert {"msgspec", "trafilatura", "lxml", "pyarrow", "distributed", "starlette"} <= set(found)
    assert "pytest" not in found and "onrecord" not in found


@pytest.mark.parametrize(
    ("licence", "allowed"),
    [("MIT License", True), ("BSD-3-Clause AND 0BSD", True), ("MPL-1.1 OR GPL-2.0-only", True), ("GPL-3.0-only", False),
     ("LGPL-2.1-or-later", False), ("UNKNOWN", False), ("", False), ("Apache-2.0 WITH GPL-exception; AGPL-3.0", False)],
)  # fmt: skip
def test_licences(licence: str, allowed: bool) -> None:
    assert dependencies.is_allowed(licence) is allowed


def test_every_licence_that_is_needed_is_allowed() -> None:
    pytest.importorskip("piplicenses")
    found = dependencies.licences(dependencies.needed())
    assert {name: licence for name, licence in found.items() if not dependencies.is_allowed(licence)} == {}


def test_an_index_that_knows_nothing_is_not_a_clean_bill(monkeypatch: pytest.MonkeyPatch) -> None:
    script = "import json; print(json.dumps({'dependencies': [{'name': 'a', 'skip_reason': 'not found'}], 'fixes': []}))"
    monkeypatch.setattr(dependencies.sys, "executable", sys.executable)
    run = dependencies.subprocess.run
    monkeypatch.setattr(
        dependencies.subprocess,
        "run",
        lambda command, **options: run([sys.executable, "-c", script], **options),
    )
    assert dependencies.vulnerabilities({"a": "1"}) is None
    assert dependencies.vulnerabilities({"a": "1", "b": "2"}) == ([], 1)
