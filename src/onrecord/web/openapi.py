"""The OpenAPI document: made from the types of the answers, so that it says what they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

import msgspec

from onrecord._version import __version__
from onrecord.corpus.groups import Status
from onrecord.corpus.views import Story
from onrecord.export.csv import COLUMNS as RECORD_COLUMNS
from onrecord.types import Act, Certainty, Kind
from onrecord.web.asking import DEEPEST, FILTERS, LIMITS, LONGEST_VALUE, LONGEST_WORDS
from onrecord.web.pages import audit, due, headlines, home, people, report, search, stories

_REF = "#/components/schemas/{name}"
_DAY = {"type": "string", "format": "date"}
_TEXT = {"type": "string", "maxLength": LONGEST_VALUE}
_WORDS = {"type": "string", "maxLength": LONGEST_WORDS}


class Endpoint(NamedTuple):
    """An address for programs."""

    summary: str
    answer: type
    parameters: tuple[str, ...] = ()
    named: str = ""


ENDPOINTS = {
    "/": Endpoint("How much the ledger holds, and what stands out in its latest reports", home.Overview),
    "/search": Endpoint(
        "Statements with all of some words that pass all filters",
        search.Found,
        (*FILTERS, "limit", "offset"),
    ),
    "/report/": Endpoint("A report with its record", report.Kept, ("statement",), "the id of the report"),
    "/people": Endpoint("Actors with most statements, or those whom a name may mean", people.People, ("q",)),
    "/person/": Endpoint(
        "What one actor said, the latest first",
        people.Timeline,
        ("country", "since", "until", "limit", "offset"),
        "a name of the actor",
    ),
    "/stories": Endpoint(
        "Stories, the latest first", stories.Stories, ("several", "limit", "offset")
    ),
    "/story/": Endpoint("A story with the wordings of its quotes", Story, (), "the id of any of its reports"),
    "/headlines": Endpoint(
        "Headlines that say more than their report, the latest first", headlines.Headlines, ("limit", "offset")
    ),
    "/due": Endpoint(
        "Promises and forecasts by their day", due.Dues, ("on", "since", "until", "speaker", "status")
    ),
    "/audit": Endpoint("Whom the reports quote, and how", audit.Audited, ("publisher", "since", "until")),
}  # fmt: skip

_PARAMETERS: dict[str, tuple[str, dict[str, Any]]] = {
    "q": ("words that must all occur; “two words” side by side; strik* begins", _WORDS),
    "speaker": ("words of the speaker's name, or of the source as the report words it", _TEXT),
    "role": ("words of the speaker's role", _TEXT),
    "country": ("the speaker's, as ISO 3166-1 alpha-3", {"type": "string", "pattern": "^[A-Za-z]+$"}),
    "act": ("acts, any of which will do", {"type": "array", "items": {"enum": list(get_args(Act))}}),
    "certainty": ("how firmly", {"enum": list(get_args(Certainty))}),
    "kind": ("how it is quoted", {"enum": list(get_args(Kind))}),
    "publisher": ("words of the outlet's name; for the audit, all of it", _TEXT),
    "since": ("the first day", _DAY),
    "until": ("the last day", _DAY),
    "on": ("as things stood on this day; without it, on that of the latest report", _DAY),
    "status": ("where it stands", {"enum": list(get_args(Status))}),
    "several": ("1: only stories that several reports tell", {"enum": ["1"]}),
    "statement": ("the id of the statement that stands out on the page", _TEXT),
    "limit": ("how many at most", {"type": "integer", "minimum": 1}),
    "offset": ("how many to pass over first", {"type": "integer", "minimum": 0, "maximum": DEEPEST}),
}  # fmt: skip

_MEDIA = {".json": "application/json", ".csv": "text/csv", ".ics": "text/calendar"}
_FAILURES = {
    "400": "the question is wrong; `error` says how",
    "401": "the token is missing or wrong",
    "404": "there is no such thing in the ledger",
    "503": "the ledger cannot be read now",
}


def document(pages: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, Any]:
    """The document, for pages with the endings of their formats."""
    _, components = msgspec.json.schema_components(
        [endpoint.answer for endpoint in ENDPOINTS.values()], ref_template=_REF
    )
    problem = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "onrecord",
            "version": __version__,
            "description": "Who said what, to whom, when and how firmly. CSV cells that a spreadsheet would run begin "
            f"with an apostrophe; the CSV of a report has the columns {', '.join(RECORD_COLUMNS)}.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": dict(_paths(pages)),
        "security": [{}, {"token": []}],
        "components": {
            "schemas": components | {"Problem": problem},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _paths(pages: Iterable[tuple[str, tuple[str, ...]]]) -> Iterator[tuple[str, Any]]:
    yield "/index.json", {"get": _operation(ENDPOINTS["/"], ".json")}
    for path, endings in pages:
        endpoint = ENDPOINTS[path]
        for ending in endings:
            yield path + ("{name}" if endpoint.named else "") + ending, {"get": _operation(endpoint, ending)}


def _operation(endpoint: Endpoint, ending: str) -> dict[str, Any]:
    parameters = [_parameter(name, ending) for name in endpoint.parameters]
    if endpoint.named:
        named = {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
        parameters.insert(0, named | {"description": endpoint.named})
    schema = {"$ref": _REF.format(name=endpoint.answer.__name__)} if ending == ".json" else {"type": "string"}
    return {
        "summary": endpoint.summary,
        "operationId": f"{endpoint.answer.__name__.lower()}_{ending[1:]}",
        "parameters": parameters,
        "responses": {
            "200": {"description": endpoint.summary, "content": {_MEDIA[ending]: {"schema": schema}}},
            **{status: _failure(told) for status, told in _FAILURES.items()},
        },
    }


def _failure(told: str) -> dict[str, Any]:
    schema = {"$ref": _REF.format(name="Problem")}
    return {"description": told, "content": {"application/json": {"schema": schema}}}


def _parameter(name: str, ending: str) -> dict[str, Any]:
    told, schema = _PARAMETERS[name]
    if name == "limit":
        default, most = LIMITS["csv" if ending == ".csv" else "json"]
        schema = schema | {"default": default, "maximum": most}
    return {"name": name, "in": "query", "description": told, "schema": schema}
