"""``onrecord batch`` as a user runs it."""

from __future__ import annotations

import json

ARGUMENTS = ("--model", "rules", "--to", "jsonl", "--workers", "1")


def test_a_batch_tells_what_it_did(run, tmp_path, page):
    bad = tmp_path / "empty.txt"
    bad.write_text("")
    done = run("batch", page, bad, "--out", "out", *ARGUMENTS)
    assert done.code == 1
    assert "1 read, " in done.out and "1 set aside (" in done.out and "pages a second" in done.out
    assert f"error: {bad}: " in done.err
    (part,) = (tmp_path / "out" / "records").iterdir()
    assert json.loads(part.read_text())["article"]["title"] == "Berth four to close"
    again = run("batch", page, bad, "--out", "out", "--json", *ARGUMENTS)
    assert (again.code, again.err) == (1, "")
    told = json.loads(again.out)
    assert (told["read"], told["shards"], told["shards_before"]) == (1, 1, 1)
    assert told == json.loads((tmp_path / "out" / "report.json").read_text())


def test_wrong_use(run, tmp_path, page):
    assert run("batch", page, "--out", "out", "--to", "xls").code == 2
    assert run("batch", page, "--out", "out", "--engine", "ray").code == 2
    none = run("batch", tmp_path / "none", "--out", "out", *ARGUMENTS)
    assert none.code == 1 and "there is no such file" in none.err
