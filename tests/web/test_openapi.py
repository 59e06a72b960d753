"""The OpenAPI document says what the answers are."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient


@pytest.fixture(scope="module")
def document(site: TestClient) -> dict[str, Any]:
    told: dict[str, Any] = site.get("/openapi.json").json()
    return told


def validator(document: dict[str, Any], name: str) -> Draft202012Validator:
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    )


def names(site: TestClient) -> dict[str, list[str]]:
    """What the pages that go on with a name can be asked for."""
    hits = site.get("/search.json?limit=100").json()["hits"]
    reports = list(dict.fromkeys(hit["report"] for hit in hits))
    speakers = [one["name"] for one in site.get("/people.json").json()["people"][:5]]
    return {"/report/{name}": reports, "/story/{name}": reports, "/person/{name}": speakers}


def test_each_answer_is_as_it_says(site: TestClient, document: dict[str, Any]) -> None:
    checked = 0
    for path, operations in document["paths"].items():
        stem, _, ending = path.rpartition(".")
        for name in names(site).get(stem, [""]):
            answer = site.get(path.replace("{name}", quote(name, safe="")))
            assert answer.status_code == 200, (path, name)
            ((media, content),) = operations["get"]["responses"]["200"]["content"].items()
            assert answer.headers["content-type"].startswith(media)
            if ending == "json":
                schema = content["schema"]["$ref"].rpartition("/")[2]
                validator(document, schema).validate(answer.json())
                checked += 1
    assert checked > 20


def test_it_would_notice_another_answer(site: TestClient, document: dict[str, Any]) -> None:
    found = site.get("/search.json?limit=1").json()
    found["hits"][0]["act"] = "shouts"
    assert not validator(document, "Found").is_valid(found)
    del found["facets"]
    assert not validator(document, "Found").is_valid(found)


def test_failures_are_as_it_says(site: TestClient, document: dict[str, Any]) -> None:
    for path in ("/search.json?act=shouts", "/report/none.json", "/due.json?on=soon"):
        answer = site.get(path)
        assert str(answer.status_code) in document["paths"]["/search.json"]["get"]["responses"]
        validator(document, "Problem").validate(answer.json())


def test_parameters_are_those_that_are_taken(site: TestClient, document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for parameter in operations["get"]["parameters"]:
            if parameter["in"] == "path" or "{name}" in path:
                continue
            told = parameter["schema"]
            wrong = "x" * (told["maxLength"] + 1) if "maxLength" in told else "~wrong~"
            answer = site.get(path, params={parameter["name"]: wrong})
            taken = parameter["name"] in ("several", "statement")
            assert answer.status_code == 200 if taken else answer.status_code == 400, (
                path,
                parameter["name"],
            )


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "$ref" in node:
                assert node["$ref"].rpartition("/")[2] in document["components"]["schemas"], node["$ref"]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document)
    identifiers = [operation["get"]["operationId"] for operation in document["paths"].values()]
    assert len(set(identifiers)) == len(identifiers)
