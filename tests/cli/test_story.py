import json

import pytest

PAGES = [
    ("full", "2025-01-07", "Ponds to close", "“We will probably close two ponds if the frost holds,” the mayor, Ana Delgado, said."),
    ("firm", "2025-01-08", "Ponds to close now", "“We will close two ponds,” the mayor, Ana Delgado, said at the ponds on Wednesday."),
    ("chess", "2025-01-08", "Girl wins", "A girl of nine won the chess prize of the province, her teacher, Olga Reh, said."),
]  # fmt: skip


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    from onrecord import Ledger, read_many

    folder = tmp_path_factory.mktemp("story")
    lines = [dict(zip(("id", "date", "title", "text"), page, strict=True)) for page in PAGES]
    (folder / "p.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    with Ledger(folder / "l.db") as store:
        store.add_many(read_many([folder / "p.jsonl"], model="rules"))
    return folder / "l.db"


def test_stories_are_listed_and_told(run, ledger):
    done = run("story", "--ledger", ledger, "--json")
    assert done.code == 0, done.err
    (line,) = map(json.loads, done.out.splitlines())
    assert line["reports"] == ["full", "firm"] and line["counted"] == 2
    assert len(run("story", "--ledger", ledger, "--json", "--alone").out.splitlines()) == 2
    (story,) = map(json.loads, run("story", "fi", "--ledger", ledger, "--json").out.splitlines())
    assert story["quotes"][0]["wordings"][1]["differences"][0]["type"] == "dropped_hedge"


def test_for_people(run, ledger):
    assert "Ponds to close" in run("story", "--ledger", ledger).out
    told = run("story", "firm", "--ledger", ledger).out
    assert "2 reports, 2025-01-07 to 2025-01-08" in told
    assert "We will [-probably-] close two ponds" in told and "dropped condition" in told
    assert "No quote" in run("story", "chess", "--ledger", ledger).out
    assert "No stories" in run("story", "--ledger", ledger, "--since", "2026-01-01").out


def test_whom_the_ledger_quotes(run, ledger, tmp_path):
    told = run("audit", "--ledger", ledger)
    assert told.code == 0 and "Ana Delgado" in told.out and "Direct or in paraphrase" in told.out
    found = json.loads(run("audit", "--ledger", ledger, "--json", "--since", "2025-01-08").out)
    assert found["reports"] == 2 and found["by_kind"][0]["value"] in ("direct", "indirect")
    assert run("audit", "--ledger", ledger, "--svg", "who.svg").code == 0
    assert "Ana Delgado" in (tmp_path / "who.svg").read_text(encoding="utf-8")
    assert "0 reports" in run("audit", "--ledger", ledger, "--publisher", "nobody").out


def test_wrong_use(run, ledger, tmp_path):
    assert run("story", "nope", "--ledger", ledger).code == 2
    assert run("story", "--since", "soon", "--ledger", ledger).code == 2
    assert run("story", "--ledger", tmp_path / "none.db").code == 2
    assert run("audit", "x", "--ledger", ledger).code == 2
