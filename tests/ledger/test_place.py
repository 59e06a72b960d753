"""How a ledger is named: files, and addresses of PostgreSQL with what they leave open."""

from __future__ import annotations

import re
import ssl
import sys
from pathlib import Path

import pytest

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import Address, Ledger, place_of, postgres_schema, schema
from onrecord.ledger.schema import STEPS
from tests.postgres import Server


def test_what_is_a_file_and_what_an_address() -> None:
    assert place_of("news.db") == place_of(Path("news.db")) == Path("news.db")
    assert (
        place_of("postgresql://h/d") == Address("postgresql://h/d") == place_of(Address("postgresql://h/d"))
    )
    assert isinstance(place_of("postgres://h/d"), Address) and isinstance(place_of("postgresql.db"), Path)


def test_a_password_is_never_shown() -> None:
    address = Address("postgresql://ana:s%40cret@db.example:6000/news?sslmode=require")
    assert str(address) == repr(address) == "postgresql://ana@db.example:6000/news?sslmode=require"
    options = address.options({})
    assert (options["user"], options["password"], options["host"]) == ("ana", "s@cret", "db.example")
    assert (options["port"], options["database"]) == (6000, "news")


def test_what_an_address_leaves_open() -> None:
    options = Address("postgresql://ana@localhost").options({"PGPASSWORD": "p"})
    assert (options["database"], options["password"], options["port"]) == ("ana", "p", 5432)
    assert Address("postgresql:///news").options({"PGUSER": "bo"})["user"] == "bo"
    assert Address("postgresql:///news?host=/run/pg").options({})["unix_sock"] == "/run/pg/.s.PGSQL.5432"


def test_another_machine_must_show_that_it_is_the_one() -> None:
    def encryption(host: str, query: str = "") -> object:
        return Address(f"postgresql://a@{host}/d{query}").options({})["ssl_context"]

    assert encryption("127.0.0.1") is False and encryption("db.example", "?sslmode=disable") is False
    strict, lax = encryption("db.example"), encryption("db.example", "?sslmode=require")
    assert isinstance(strict, ssl.SSLContext) and strict.check_hostname
    assert isinstance(lax, ssl.SSLContext) and lax.verify_mode is ssl.CERT_NONE


@pytest.mark.parametrize(
    "url", ["postgresql://h:x/d", "postgresql://h/d?mode=1", "postgresql://h/d?sslmode=maybe"]
)
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="postgresql://"):
        Address(url).options({})


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onrecord.ledger.postgres", None)
    monkeypatch.delitem(sys.modules, "onrecord.ledger.postgres")
    monkeypatch.setitem(sys.modules, "pg8000", None)
    monkeypatch.setitem(sys.modules, "pg8000.dbapi", None)
    with pytest.raises(UsageError, match=r"pip install 'onrecord\[postgres\]'"):
        Ledger("postgresql://h/d")


def test_no_server_there() -> None:
    pytest.importorskip("pg8000")
    with pytest.raises(LedgerError, match="does not answer"):
        Ledger("postgresql://a@127.0.0.1:1/d")


def test_a_newer_schema_on_a_server_is_refused(server: Server) -> None:
    place = server.new()
    with Ledger(place) as ledger:
        ledger._db.execute("UPDATE schema_number SET number = 99")
    for read_only in (True, False):
        with pytest.raises(LedgerError, match=r"99.*newer onrecord"):
            Ledger(place, read_only=read_only)
    server.give_back(place)


def test_both_databases_have_the_same_tables_of_the_same_number(server: Server, tmp_path: Path) -> None:
    assert max(postgres_schema.STEPS) == max(STEPS) == schema.GATHERING_SINCE
    place = server.new()
    with Ledger(tmp_path / "l.db") as ledger:
        kept = "type IN ('table', 'view') AND name NOT LIKE 'found%' AND name NOT LIKE 'sqlite%'"
        names = [name for (name,) in ledger._db.execute(f"SELECT name FROM sqlite_schema WHERE {kept}")]
        file = {name: [row[1] for row in ledger._db.execute(f"PRAGMA table_info({name})")] for name in names}
    database: dict[str, list[str]] = {}
    with Ledger(place) as ledger:
        for table, column in ledger._db.execute(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'onrecord' "
            "ORDER BY table_name, ordinal_position"
        ):
            database.setdefault(table, []).append(column)
    assert {name for name in database if not re.match("found|schema_number", name)} == file.keys()
    assert {name: sorted(columns) for name, columns in database.items() if name in file} == {
        name: sorted(columns) for name, columns in file.items()
    }
    server.give_back(place)
