"""Killed writers, several programs at once, files that are no ledger, full disks: nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.errors import LedgerError
from onrecord.ledger import Address, Ledger, Place, migrations
from onrecord.ledger.schema import APPLICATION_ID, STEPS
from tests.builders import make_record
from tests.ledger.sound import check_sound

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("ONRECORD_TEST_KILLS", "12"))


def start_writer(place: Place, first: int, how: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.ledger.writer", url_of(place), str(first), how]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def url_of(place: Place) -> str:
    return place.url if isinstance(place, Address) else str(place)


def acknowledged(writer: subprocess.Popen[str], seconds: float) -> list[str]:
    """Wait for the first line, then some more, kill, and return the ids that were printed whole."""
    assert writer.stdout is not None
    first = writer.stdout.readline()
    time.sleep(seconds)
    writer.send_signal(signal.SIGKILL)
    printed = first + writer.stdout.read()
    writer.wait()
    return [line for line in printed.splitlines(keepends=True) if line.endswith("\n")]


def test_a_killed_writer_loses_nothing_that_was_acknowledged(place: Place) -> None:
    chance = random.Random(7)
    promised: set[str] = set()
    for n in range(KILLS):
        how, first = ("one", "many")[n % 2], n * 100 if n % 3 else 0  # now and then what is there already
        lines = acknowledged(start_writer(place, first, how), chance.random() * 0.15)
        assert lines
        promised.update(line.strip() for line in lines)
        ids = check_sound(place)
        assert promised <= set(ids)
        assert len(ids) == len(set(ids))
    assert len(promised) > KILLS


def test_two_writers_and_a_reader_at_once(place: Place) -> None:
    writers = [
        start_writer(place, 0, "one"),
        start_writer(place, 0, "one"),
        start_writer(place, 50_000, "one"),
    ]
    try:
        for writer in writers:
            assert writer.stdout is not None and writer.stdout.readline()
        seen: list[int] = []
        give_up = time.monotonic() + 100  # on a busy machine the writers may get no turn for long
        with Ledger(place, read_only=True) as ledger:
            while len(set(seen)) < 4 and time.monotonic() < give_up:
                hits = ledger.search("river rose", limit=40)
                assert len({(hit.report, hit.statement) for hit in hits}) == len(hits) > 0
                seen.append(ledger.counts()["reports"])
                time.sleep(0.02)
        assert seen == sorted(seen) and len(set(seen)) >= 4
    finally:
        lines = [line for writer in writers for line in acknowledged_so_far(writer)]
    ids = check_sound(place)
    assert {line.strip() for line in lines} <= set(ids)
    assert len(ids) == len(set(ids))


def acknowledged_so_far(writer: subprocess.Popen[str]) -> list[str]:
    assert writer.stdout is not None
    writer.kill()
    printed = writer.stdout.read()
    writer.wait()
    return [line for line in printed.splitlines(keepends=True) if line.endswith("\n")]


def test_two_programs_may_make_the_same_ledger(new_place: Callable[[], Place]) -> None:
    for _ in range(3):
        place = new_place()
        writers = [start_writer(place, first, "one") for first in (0, 1000)]
        lines = [acknowledged(writer, 0.01) for writer in writers]
        assert all(lines)
        assert {line.strip() for part in lines for line in part} <= set(check_sound(place))


def test_a_reader_sees_one_state_while_a_writer_replaces(place: Place) -> None:
    with Ledger(place) as writer:
        writer.add(make_record())
        with Ledger(place, read_only=True) as reader:
            records = reader.records()
            writer.add(make_record("Three berths were free."))
            assert next(records).article.text == "Three berths were free."
            assert [hit.content for hit in reader.search("berths")] == ["Three berths were free."]


def test_a_writer_that_waits_too_long_says_so(place: Place) -> None:
    with Ledger(place) as ledger, Ledger(place, busy_seconds=0.05) as other:
        with ledger._db.writing(), pytest.raises(LedgerError, match=r"lock.*another program.*try again"):
            other.add(make_record())
        assert other.add(make_record())


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"An ordinary text file. " * 50, "not a database"),
        (b"SQLite format 3\0" + b"\xff" * 2000, "not a database|malformed|file is encrypted"),
    ],
)
def test_a_file_that_is_no_ledger(tmp_path: Path, content: bytes, words: str, read_only: bool) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(LedgerError, match=words) as raised:
        Ledger(path, read_only=read_only)
    assert str(path) in str(raised.value)
    assert path.read_bytes() == content


@pytest.mark.parametrize("read_only", [True, False])
def test_another_programs_database_is_left_alone(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "photos.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photos (name TEXT)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LedgerError, match=r"photos\.db.*another program.*--ledger"):
        Ledger(path, read_only=read_only)
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_schema_is_refused(tmp_path: Path, read_only: bool) -> None:
    path = tmp_path / "a.db"
    with Ledger(path) as ledger:
        ledger._db.execute("PRAGMA user_version = 99")
    with pytest.raises(LedgerError, match=r"a\.db.*99.*newer onrecord"):
        Ledger(path, read_only=read_only)


def test_a_missing_ledger_cannot_be_read(place: Place) -> None:
    for _ in range(2):  # and is not made by asking
        with pytest.raises(LedgerError, match="add pages first"):
            Ledger(place, read_only=True)


def test_a_read_only_ledger_is_not_written(place: Place) -> None:
    with Ledger(place) as ledger:
        ledger.add(make_record())
    with Ledger(place, read_only=True) as ledger:
        with pytest.raises(LedgerError, match="read-?only"):
            ledger.add(make_record(id="r2"))
        assert [record.id for record in ledger.records()] == ["r1"]


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    for read_only in (True, False):
        with pytest.raises(LedgerError, match="this is a folder"):
            Ledger(tmp_path, read_only=read_only)
    (tmp_path / "file").write_text("")
    with pytest.raises(LedgerError, match="file"):
        Ledger(tmp_path / "file" / "a.db")


def test_a_full_disk_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Ledger(path) as ledger:
        ledger.add(make_record())
        pages = ledger._db.execute("PRAGMA page_count").fetchone()[0]
        ledger._db.execute(f"PRAGMA max_page_count = {pages + 2}")  # SQLite says "full" for this too
        with pytest.raises(LedgerError, match=r"disk is full.*free some space"):
            ledger.add_many(make_record(f"Word{n} " * 500, id=f"x{n}") for n in range(50))
        assert [record.id for record in ledger.records()] == ["r1"]
        assert len(ledger.search("port")) == 1
        ledger._db.execute("PRAGMA max_page_count = 1000000")
        assert ledger.add(make_record(id="r2"))
    check_sound(path)


def test_a_damaged_record_is_named(place: Place) -> None:
    for body in (
        b"garbage",
        zlib.compress(b'{"id":'),
        zlib.compress(b'{"id": 3}'),
    ):
        with Ledger(place) as ledger:
            ledger.add(make_record())
            ledger._db.execute("UPDATE records SET body = ?", (body,))
            with pytest.raises(LedgerError, match=r"record of r1 is damaged"):
                ledger.get("r1")


def test_migrations_take_the_steps_that_are_missing_all_or_none(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    now = max(STEPS)
    with Ledger(path) as ledger:
        ledger.add(make_record())
        connection = ledger._db.connection
        seals = {**STEPS, now + 1: "CREATE TABLE seals (no INTEGER);"}
        with pytest.raises(sqlite3.OperationalError):
            broken = {**seals, now + 2: "CREATE TABLE reports (no INTEGER);"}
            migrations.migrate(connection, path, steps=broken)
        assert migrations.version_of(connection) == now
        assert not connection.execute("SELECT * FROM sqlite_schema WHERE name = 'seals'").fetchall()
        later = {**seals, now + 2: "CREATE INDEX j ON seals (no);"}
        assert migrations.migrate(connection, path, steps=later) == now + 2
        assert migrations.migrate(connection, path, steps=later) == now + 2
        assert migrations.version_of(connection) == now + 2
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        assert ledger.get("r1") == make_record()


def test_the_schema_ends_each_statement() -> None:
    with pytest.raises(ValueError, match="does not end"):
        migrations.split_script("CREATE TABLE a (b);\nCREATE TABLE c (d)")
    assert len(migrations.split_script(STEPS[1])) == STEPS[1].count(";\n")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        ledger.add(make_record())
    tmp_path.chmod(0o500)
    try:
        with Ledger(tmp_path / "a.db", read_only=True) as ledger:
            assert len(ledger.search("port")) == 1
        with pytest.raises(LedgerError):
            Ledger(tmp_path / "b.db")
    finally:
        tmp_path.chmod(0o700)


def test_a_copy_of_the_file_is_a_ledger(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        ledger.add(make_record())
    shutil.copy(tmp_path / "a.db", tmp_path / "b.db")
    with Ledger(tmp_path / "b.db", read_only=True) as ledger:
        assert ledger.get("r1") == make_record()
