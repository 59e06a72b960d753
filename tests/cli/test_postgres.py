"""The commands over a ledger in PostgreSQL, named on the command line or in the environment, as over a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from onrecord.ledger import Address, Ledger
from onrecord.types import Actor, Interval
from tests.builders import make_record, make_statement
from tests.postgres import Server

TEXT = "The quay opens in May, says Erna Solberg."


@pytest.fixture
def shared(server: Server) -> Iterator[Address]:
    """A ledger with a promise of May, and a report of June that it opened."""
    address = server.new()
    due = Interval(start="2024-05-01", end="2024-05-31", text="in May")
    said = make_statement(TEXT, "The quay opens in May", act="promises", due=due, speaker="a1")
    who = Actor(id="a1", name="Erna Solberg", type="person", role="harbour minister", country="NOR")
    with Ledger(address) as ledger:
        ledger.add(
            make_record(TEXT, id="r1", date="2024-04-02", title="Quay", statements=[said], actors=[who])
        )
        ledger.add(make_record("The quay opened on 3 May.", id="r2", date="2024-06-01", title="Open"))
    yield address
    server.give_back(address)


def test_add_and_search(run: Callable, page: object, shared: Address) -> None:
    first = run("add", page, "--model", "rules", "--date", "2024-05-02", "--ledger", shared.url)
    assert (first.code, first.err) == (0, "") and first.out.startswith("1 added, 0 there already")
    again = run("add", page, "--model", "rules", "--date", "2024-05-02", ONRECORD_LEDGER=shared.url)
    assert again.out.startswith("0 added, 1 there already")
    (hit,) = map(json.loads, run("search", "berth four", "--json", "--ledger", shared.url).out.splitlines())
    assert hit["speaker"] == "Ana Delgado"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["search", "quay", "--act", "promises"], "Erna Solberg"),
        (["person", "solberg"], "Erna Solberg (person, NOR)"),
        (["due", "--on", "2024-07-01"], "The quay opens in May"),
        (["judge", "r1", "s1", "kept", "--because", "It opened.", "--who", "R. Amsel"], "kept"),
        (["export", "--to", "jsonl", "--out", "out.jsonl"], ""),
        (["audit"], "Erna Solberg"),
        (["compare"], ""),
        (["story", "r1"], "Quay"),
        (["info"], "on a server"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_each_command_has_it_for_its_ledger(
    run: Callable, shared: Address, command: list[str], told: str
) -> None:
    outcome = run(*command, "--ledger", shared.url)
    assert (outcome.code, outcome.err) == (0, "")
    assert told in outcome.out


def test_the_site(shared: Address) -> None:
    testclient = pytest.importorskip("starlette.testclient")
    from onrecord.web import make_app

    with testclient.TestClient(make_app(shared), base_url="http://127.0.0.1") as client:
        (hit,) = client.get("/search.json?q=quay&act=promises").json()["hits"]
        assert hit["report"] == "r1"
        for page in (
            "/",
            "/report/r1",
            "/person/Erna%20Solberg",
            "/stories",
            "/headlines",
            "/due",
            "/audit",
            "/search?q=quay",
        ):
            assert client.get(page).status_code == 200, page


def test_the_site_comes_back_with_its_server(server: Server, shared: Address) -> None:
    testclient = pytest.importorskip("starlette.testclient")
    from onrecord.web import make_app

    with testclient.TestClient(make_app(shared), base_url="http://127.0.0.1") as client:
        assert client.get("/search.json?q=quay").status_code == 200
        server.cut_off(shared)
        answers = [client.get("/search.json?q=quay").status_code for _ in range(12)]
    assert answers[-1] == 200 and answers.count(200) >= 8  # each of the four connections fails once at most


def test_what_is_wrong_is_told(run: Callable, server: Server) -> None:
    empty = server.new()
    outcome = run("search", "quay", "--ledger", empty.url)
    assert outcome.code != 0 and "there is no ledger here yet" in outcome.err
    for database, words in (("nowhere", "createdb"), ("nowhere&x=1", "not known in an address")):
        url = (
            f"postgresql://onrecord:secret@/x?host=/nowhere/{database}"
            if "&" in database
            else empty.url.replace(str(empty.options()["database"]), database)
        )
        outcome = run("search", "quay", "--ledger", url)
        assert outcome.code != 0 and words in outcome.err and "secret" not in outcome.err
    server.give_back(empty)
