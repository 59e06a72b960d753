"""The site stays up while another program writes, when the ledger is replaced, and when it goes away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from onrecord.ledger import Ledger
from tests.builders import make_record
from tests.web.conftest import client_of

WRITER = """
import sys
from onrecord.ledger import Ledger
from tests.builders import make_record
with Ledger(sys.argv[1]) as ledger:
    print("begun", flush=True)
    for n in range(400):
        ledger.add(make_record(f"The ferry number {n} sails.", id=f"w{n}", title=f"Ferry {n}"))
"""
PATHS = (
    "/search?q=ferry",
    "/search.json",
    "/",
    "/stories",
    "/headlines",
    "/due",
    "/people",
    "/audit",
    "/report/first",
)


def test_every_page_answers_while_a_writer_is_at_work(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(make_record("The first ferry sails.", id="first"))
    with client_of(path) as client:
        root = Path(__file__).parents[2]
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], cwd=root, stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout and writer.stdout.readline() == "begun\n"
        seen, rounds = [], 0
        while writer.poll() is None or rounds < 2:
            for page in PATHS:
                assert client.get(page).status_code == 200, page
            seen.append(client.get("/search.json?q=ferry").json()["facets"]["matches"])
            rounds += 1
        assert writer.returncode == 0
        assert seen == sorted(seen) and seen[0] < 401
        assert client.get("/search.json?q=ferry").json()["facets"]["matches"] == 401


def test_another_file_in_its_place_is_read(tmp_path: Path) -> None:
    path, other = tmp_path / "l.db", tmp_path / "other.db"
    with Ledger(path) as ledger:
        ledger.add(make_record("The old ferry.", id="old"))
    with Ledger(other) as ledger:
        ledger.add(make_record("The new ferry.", id="new"))
    with client_of(path) as client:
        assert client.get("/report/old").status_code == 200
        for name in (f"{path}-wal", f"{path}-shm"):
            Path(name).unlink(missing_ok=True)
        other.replace(path)
        for _ in range(8):  # each thread of the site opens it for itself
            assert client.get("/report/new").status_code == 200
            assert client.get("/report/old").status_code == 404


def test_a_ledger_that_goes_away_is_told(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(make_record())
    with client_of(path) as client:
        for name in (path, f"{path}-wal", f"{path}-shm"):
            Path(name).unlink(missing_ok=True)
        answer = client.get("/search")
        assert answer.status_code == 503 and "no ledger" in answer.text
        assert client.get("/search.json").status_code == 503


def test_reading_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(make_record())
        before = ledger.state()
    content = path.read_bytes()
    with client_of(path) as client:
        for page in PATHS:
            client.get(page)
    assert path.read_bytes() == content
    with Ledger(path, read_only=True) as ledger:
        assert ledger.state() == before
