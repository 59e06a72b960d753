"""For all tests: a machine may be busy, so no example of hypothesis has a deadline (a hang is pytest-timeout's).

A ledger may be a file or a PostgreSQL database: what is tested of it is tested on both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, settings

from onrecord.ledger import Address, Place
from tests.postgres import Server, find_programs

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; tests that need it are skipped where none is installed."""
    programs = find_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed (initdb)")
    pytest.importorskip("pg8000")
    server = Server(programs)
    yield server
    server.stop()


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def new_place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], Place]:
    """Makes the place of a new ledger, of either kind: a test that asks for it runs on both."""
    if request.param == "postgres":
        return request.getfixturevalue("server").new
    return lambda: tmp_path_factory.mktemp("ledger") / "deep" / "news.db"


@pytest.fixture
def place(request: pytest.FixtureRequest, new_place: Callable[[], Place]) -> Iterator[Place]:
    """Where a new ledger may be made."""
    place = new_place()
    if isinstance(place, Address):
        server = request.getfixturevalue("server")
        yield place
        server.give_back(place)
    else:
        yield place
