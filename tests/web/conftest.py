"""A ledger with the sample press, one with hostile articles, and the site over each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord import PageError, read_many
from onrecord.corpus import take_up
from onrecord.ledger import Ledger
from onrecord.web import make_app
from tests.web.hostile import hostile_records, hostile_reviews

PRESS = Path(__file__).parents[2] / "examples" / "press" / "reports"
HERE = "http://127.0.0.1"


def client_of(path: Path, *, token: str | None = None, base_url: str = HERE) -> TestClient:
    """A client of the site over the ledger, which follows no redirect."""
    return TestClient(make_app(path, token=token), base_url=base_url, follow_redirects=False)


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the sample press, read by rules."""
    path = tmp_path_factory.mktemp("press") / "press.db"
    failed: list[PageError] = []
    with Ledger(path) as ledger:
        ledger.add_many(read_many([PRESS], model="rules", on_error=failed.append))
        take_up(ledger.shelf)
    assert failed == []
    return path


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of articles that want to be markup, scripts, addresses, formulas."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    with Ledger(path) as ledger:
        ledger.add_many(hostile_records())
        for review, report, statement, content in hostile_reviews():
            ledger.reviews.attach(review, [(report, statement, content)])
        take_up(ledger.shelf)
    return path


@pytest.fixture(scope="session")
def site(press: Path) -> Iterator[TestClient]:
    """The site over the sample press."""
    with client_of(press) as client:
        yield client


@pytest.fixture(scope="session")
def hostile_site(hostile: Path) -> Iterator[TestClient]:
    """The site over the hostile articles."""
    with client_of(hostile) as client:
        yield client
