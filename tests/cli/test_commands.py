"""The commands as programs see them: output, messages, exit codes."""

import json
import os
import subprocess
import sys

import jsonschema
import pytest

from onrecord.reader import LAYERS
from onrecord.schema import record_schema

PRESS = "examples/press/reports"


def test_help_and_wrong_use(run):
    helped = run("--help")
    assert helped.code == 0
    for command in ("read", "add", "search", "export", "schema", "info"):
        assert command in helped.out
        assert run(command, "--help").code == 0
    assert run("reed").code == 2
    assert run("read").code == 2


def test_help_names_all_layers_that_can_be_skipped(run):
    helped = " ".join(run("read", "--help").out.split())
    assert all(layer in helped for layer in LAYERS)


HEAVY = ("babel", "ftfy", "htmldate", "lxml", "numpy", "onnxruntime", "tokenizers", "trafilatura")


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["search", "--help"], ["schema"]])
def test_starts_without_the_heavy_libraries(arguments):
    """What needs no page waits for no library that reads pages."""
    code = (
        "import atexit, json, sys\n"
        f"sys.argv[1:] = {arguments!r}\n"
        "told = lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr)\n"
        "atexit.register(told)\n"
        "from onrecord.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = json.loads(done.stderr)
    assert "onrecord.cli.app" in loaded
    assert not set(HEAVY) & set(loaded)


def test_read_for_people(run, page):
    done = run("read", page, "--date", "2026-03-04")
    assert done.code == 0, done.err
    assert "Berth four to close" in done.out
    assert "2026-03-04 (given by the user)" in done.out
    assert "“" not in done.out
    assert '[1 We will close berth four]," ' in done.out
    assert "\x1b" not in done.out
    assert all(line == line.rstrip() and len(line) <= 80 for line in done.out.splitlines())


def test_read_json_is_valid_and_in_input_order(run, tmp_path, page):
    articles = tmp_path / "more.jsonl"
    articles.write_text('{"id": "b", "text": "He said no."}\n{"id": "a", "text": "She said yes."}\n')
    done = run("read", "--json", articles, page)
    records = [json.loads(line) for line in done.out.splitlines()]
    assert [record["id"] for record in records[:2]] == ["b", "a"]
    assert records[2]["article"]["title"] == "Berth four to close"
    validator = jsonschema.Draft202012Validator(record_schema())
    for record in records:
        validator.validate(record)
    assert run("read", "--json", articles, page).out == done.out


def test_read_standard_input(run):
    done = run("read", "-", "--json", stdin="“It is done,” Ana Delgado said.\n".encode())
    assert done.code == 0, done.err
    assert json.loads(done.out)["statements"]


def test_skipped_layers_are_said_to_be_not_judged(run, page):
    done = run("read", page, "--skip", "force", "--skip", "headline")
    assert "act not judged" in done.out
    assert "Statements were not looked for" in run("read", page, "--skip", "attribution").out
    wrong = run("read", page, "--skip", "feelings")
    assert wrong.code == 2
    assert "no layer 'feelings'" in wrong.err


def test_bad_inputs_cost_themselves_alone(run, tmp_path, page):
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "empty.txt").write_bytes(b"")
    (bad / "binary.txt").write_bytes(bytes(range(256)) * 64)
    (bad / "binary.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))
    (bad / "lines.jsonl").write_bytes(
        b'{"text": "He said no."}\n[1, 2]\n{"text": 5}\n{"text": \n\xff\xfe\n{"text": "She said yes."}\n'
    )
    (bad / "surrogate.jsonl").write_bytes(b'{"id": "s", "text": "He said \\ud800 no."}\n')
    (bad / "surrogates.jsonl").write_bytes(
        b'{"id": "\\udc80", "title": "\\ud83d", "publisher": "\\udfff", "text": "He said no."}\n'
    )
    page_data = b'{"@type": "NewsArticle", "publisher": {"name": "\\ud800"}, "author": "\\udc00"}'
    (bad / "surrogates.html").write_bytes(
        b"<html><head><script type='application/ld+json'>" + page_data + b"</script></head><body>"
        + b"<p>The mayor said that the harbour would stay open for the winter.</p>" * 3 + b"</body></html>"
    )  # fmt: skip
    (bad / "deep.html").write_text("<div>" * 20_000 + "<p>He said no." + "</div>" * 20_000)
    (bad / "quotes.txt").write_text('A title\n\n"' + '"He said ' * 10_000)
    done = run("read", "--json", bad, page, tmp_path / "nowhere.html")
    assert done.code == 1
    records = [json.loads(line) for line in done.out.splitlines()]
    assert records[-1]["article"]["title"] == "Berth four to close"
    assert "Traceback" not in done.err
    errors = done.err.splitlines()
    assert all(line.startswith("error: ") for line in errors)
    for name in ("empty.txt", "binary.txt", "binary.html", "nowhere.html", "lines.jsonl:2", "lines.jsonl:3",
                 "lines.jsonl:4", "lines.jsonl:5"):  # fmt: skip
        assert sum(name in line for line in errors) == 1, (name, done.err)
    assert sum("lines.jsonl" in line for line in errors) == 4
    ids = [record["id"] for record in records]
    assert "s" in ids and "\ufffd" in ids
    assert all(len(record["article"]["title"] or "") < 1000 for record in records)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission(run, tmp_path, page):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    try:
        done = run("read", "--json", closed, page)
    finally:
        closed.chmod(0o700)
    assert done.code == 1
    assert "closed" in done.err
    assert len(done.out.splitlines()) == 1


def test_a_page_that_is_too_slow(run, page):
    done = run("read", page, page, "--timeout", "0.001")
    assert done.code == 1
    assert done.err.count("given up after 0.001 s") == 2


def test_traceback_only_with_debug(run, page):
    code = (
        "import onrecord.reader as r\n"
        "def fault(*arguments, **named): raise ZeroDivisionError('in a layer')\n"
        "r.find_times = fault\n"
        "from onrecord.cli import main; main()"
    )

    def outcome(*more):
        done = subprocess.run(
            [sys.executable, "-c", code, "read", page, *more], capture_output=True, text=True
        )
        assert done.returncode == 1
        assert f"error: {page}: a fault in" in done.stderr
        return done.stderr

    assert "Traceback" not in outcome()
    assert "Traceback" in outcome("--debug")


def test_a_reader_that_stops_early_is_no_error(page):
    command = (
        f'"{sys.executable}" -c "from onrecord.cli import main; main()" read --json {str(page) + " "}' * 1
    )
    done = subprocess.run(f"{command} | true", shell=True, capture_output=True, text=True)
    assert done.stderr == ""


def test_add_search_export(run, tmp_path, page):
    ledger = tmp_path / "news.db"
    first = run("add", page, "--ledger", ledger)
    assert (first.code, first.out) == (0, f"1 added, 0 there already, 0 failed: {ledger}\n")
    again = json.loads(run("add", page, tmp_path / "no.txt", "--ledger", ledger, "--json").out)
    assert again == {"added": 0, "known": 1, "failed": 1, "dated": 0, "ledger": str(ledger)}

    found = run("search", "berth", "four", "--ledger", ledger)
    assert found.code == 0
    assert "Ana Delgado" in found.out
    assert all(line == line.rstrip() and len(line) <= 80 for line in found.out.splitlines())
    who, *rest = found.out.strip().split("\n")
    assert rest and all(line.startswith("  ") for line in rest)
    (hit,) = map(
        json.loads,
        run("search", "berth", "--speaker", "Delgado", "--ledger", ledger, "--json").out.splitlines(),
    )
    assert hit["content"].startswith("We will close berth four")
    nothing = run("search", "elephant", "--ledger", ledger)
    assert (nothing.code, nothing.out) == (0, "")
    assert run("search", "berth", "--act", "sings", "--ledger", ledger).code == 2

    out = tmp_path / "all.jsonl"
    assert run("export", "--to", "jsonl", "--out", out, "--ledger", ledger).code == 0
    assert out.read_text() == run("read", "--json", page).out
    wrong = run("export", "--to", "stone", "--out", out, "--ledger", ledger)
    assert wrong.code == 2
    assert "jsonl" in wrong.err


def test_what_is_there_is_not_read_again(run, tmp_path, page):
    assert run("add", page).code == 0
    code = (
        "import onrecord.reader as r\n"
        "def fault(*arguments, **named): raise ZeroDivisionError('read again')\n"
        "r.find_times = fault\n"
        "from onrecord.cli import main; main()"
    )
    environ = os.environ | {"HOME": str(tmp_path), "ONRECORD_LEDGER": ""}
    done = subprocess.run(
        [sys.executable, "-c", code, "add", page], capture_output=True, text=True, env=environ
    )
    assert done.stdout.startswith("0 added, 1 there already, 0 failed"), done.stderr


def test_another_text_under_a_known_id_is_read(run, tmp_path):
    path, ledger = tmp_path / "a.jsonl", tmp_path / "news.db"
    for text in ("He said no.", "He said yes."):
        path.write_text(json.dumps({"id": "same", "text": text}))
        assert run("add", path, "--ledger", ledger).out.startswith("1 added")


def test_the_ledger_is_where_it_is_said_to_be(run, tmp_path, page):
    missing = run("search", "berth")
    assert missing.code == 2
    assert "onrecord add" in missing.err
    assert not list(tmp_path.glob("**/onrecord.db"))
    named = tmp_path / "named.db"
    assert run("add", page, ONRECORD_LEDGER=str(named)).code == 0
    assert named.exists()
    assert run("info", ONRECORD_LEDGER=str(named)).out.count(str(named)) == 1
    page.write_text("no ledger, but a page\n")
    assert run("search", "berth", "--ledger", page).code == 2


def test_schema_and_info(run):
    assert json.loads(run("schema").out) == record_schema()
    info = json.loads(run("info", "--json").out)
    assert info["schema"] == "onrecord/1"
    assert set(info["models"]) == {"accurate", "fast", "rules"}
    assert info["models"]["accurate"] in run("info").out
