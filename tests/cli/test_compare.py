import json

import pytest

PAGES = {
    "a.txt": ("Pool to stay", "“We will not close the swimming pool,” the mayor, Ana Delgado, said."),
    "b.txt": ("Pool to go", "“We will close the swimming pool,” the mayor, Ana Delgado, said."),
}


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    lines = [
        json.dumps({"id": name, "title": title, "text": text, "date": f"2025-0{month}-01"})
        for month, (name, (title, text)) in enumerate(PAGES.items(), start=3)
    ]
    path = tmp_path / "in" / "pages.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_json_has_the_keys_of_the_contract(run, folder):
    done = run("compare", folder, "--json")
    assert done.code == 0, done.err
    told = json.loads(done.out)
    assert list(told) == ["copies", "stories", "versions", "positions", "promises"]
    (position,) = told["positions"]
    assert set(position) == {"speaker", "earlier", "later", "kind", "reason", "confidence"}
    assert position["kind"] == "changes_position"
    assert set(position["later"]) == {"report", "statement", "content", "date"}
    assert (position["earlier"]["report"], position["later"]["report"]) == ("a.txt", "b.txt")


def test_tables_for_people_and_the_ledger(run, folder, tmp_path):
    ledger = tmp_path / "kept.db"
    assert run("add", folder, "--ledger", ledger).code == 0
    done = run("compare", "--ledger", ledger)
    assert done.code == 0, done.err
    assert "changes position" in done.out and "Ana Delgado" in done.out
    assert "2025-03-01" in done.out and "2025-04-01" in done.out


def test_until_leaves_later_reports_out(run, folder):
    assert json.loads(run("compare", folder, "--json", "--until", "2025-03-15").out)["positions"] == []


def test_wrong_use(run, folder, tmp_path):
    assert run("compare", folder, "--until", "soon").code == 2
    assert run("compare", folder, "--ledger", tmp_path / "x.db").code == 2
    assert run("compare", "--ledger", tmp_path / "none.db").code == 2
