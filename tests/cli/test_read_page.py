"""``onrecord read --html``: one page of what was read, never over what was to be read."""

import pytest


def test_a_page_of_several_reports(run, tmp_path, page):
    out = tmp_path / "out.html"
    done = run("read", page, tmp_path / "nowhere.txt", page, "--html", out)
    assert (done.code, done.out) == (1, f"2 reports: {out}\n")
    assert "nowhere.txt" in done.err
    source = out.read_text(encoding="utf-8")
    assert source.startswith("<!doctype html>")
    assert source.count("<h2") == 2
    assert source.count("berth four") >= 2
    again = run("read", page, "--html", out)
    assert (again.code, again.out) == (0, f"1 report: {out}\n")
    assert out.read_text(encoding="utf-8").count("<h2") == 1


def test_the_same_page_from_the_ledger(run, tmp_path, page):
    ledger, read, exported = (tmp_path / name for name in ("news.db", "read.html", "exported.html"))
    assert run("add", page, "--ledger", ledger).code == 0
    assert run("export", "--to", "page", "--out", exported, "--ledger", ledger).code == 0
    assert run("read", page, "--html", read).code == 0
    assert read.read_bytes() == exported.read_bytes()


def test_what_is_to_be_read_is_not_written_over(run, tmp_path, page):
    before = page.read_bytes()
    (tmp_path / "link.html").symlink_to(page)
    for target in (page, tmp_path / "link.html", tmp_path / "." / page.name):
        done = run("read", page, "--html", target)
        assert done.code == 2
        assert "name another file" in done.err
    assert page.read_bytes() == before


def test_a_folder_that_is_read_may_hold_the_page(run, tmp_path, page):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / page.name).write_bytes(page.read_bytes())
    assert run("read", folder, "--html", folder / "out.html").out.startswith("1 report: ")


@pytest.mark.parametrize("target", ["nowhere/out.html", "."])
def test_a_page_that_cannot_be_written(run, page, target):
    done = run("read", page, "--html", target)
    assert done.code == 2
    assert "Traceback" not in done.err
    assert len(done.err.splitlines()) == 1


def test_json_or_a_page(run, page, tmp_path):
    done = run("read", page, "--json", "--html", tmp_path / "out.html")
    assert done.code == 2
    assert "choose one" in done.err
    assert not (tmp_path / "out.html").exists()
