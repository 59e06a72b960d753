"""Who is let in, under which name, and what the token's way is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.errors import LedgerError, UsageError
from onrecord.web import is_loopback, make_app, new_token
from tests.web.conftest import client_of

TOKEN = "0123456789abcdef-token"
ELSEWHERE = "http://news.example:8765"


@pytest.fixture(scope="module")
def gated(press: Path) -> Iterator[TestClient]:
    with client_of(press, token=TOKEN, base_url=ELSEWHERE) as client:
        yield client


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1", "", "[::2]:80"]
)
def test_without_a_token_only_loopback_names_are_answered(site: TestClient, host: str) -> None:
    answer = site.get("/search.json", headers={"host": host})
    assert answer.status_code == 400 and "localhost" in answer.json()["error"]


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:8765", "127.0.0.1:1", "127.8.8.8", "[::1]:8765", "LOCALHOST"]
)
def test_loopback_names_are_answered(site: TestClient, host: str) -> None:
    assert site.get("/search", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/", "/search", "/search.json", "/search.csv", "/due.ics", "/openapi.json", "/report/x", "/nothing"],
)
def test_nothing_is_told_without_the_token(gated: TestClient, path: str) -> None:
    answer = gated.get(path)
    assert answer.status_code == 401
    assert "Marant" not in answer.text and "set-cookie" not in answer.headers
    assert answer.headers["content-security-policy"]


def test_the_token_in_the_address_is_kept_in_a_cookie_and_taken_out_of_it(press: Path) -> None:
    with client_of(press, token=TOKEN, base_url=ELSEWHERE) as client:
        answer = client.get(f"/search?q=gas&token={TOKEN}")
        assert (answer.status_code, answer.headers["location"]) == (303, "/search?q=gas")
        cookie = answer.headers["set-cookie"].lower()
        assert "httponly" in cookie and "samesite=strict" in cookie and "path=/" in cookie
        assert TOKEN not in cookie and "secure" not in cookie
        assert client.get("/search?q=gas").status_code == 200
        client.cookies.clear()
        assert client.get("/search?q=gas").status_code == 401


def test_over_https_the_cookie_is_secure(press: Path) -> None:
    with client_of(press, token=TOKEN, base_url="https://news.example") as client:
        assert "secure" in client.get(f"/?token={TOKEN}").headers["set-cookie"].lower()


def test_the_form_takes_the_token(press: Path) -> None:
    with client_of(press, token=TOKEN, base_url=ELSEWHERE) as client:
        assert 'action="/token"' in client.get("/").text
        assert client.post("/token", data={"token": "wrong" * 5}).status_code == 401
        assert client.post("/token", data={"token": "x" * 10_000}).status_code == 401
        answer = client.post("/token", data={"token": TOKEN})
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (f"Bearer {TOKEN}", 200),
        (f"bearer {TOKEN}", 200),
        (f"Bearer {TOKEN[:-1]}", 401),
        (f"Bearer {TOKEN}x", 401),
        ("Bearer", 401),
        ("Bearer ", 401),
        (f"Basic {TOKEN}", 401),
        ("Bearer t\u00f6ken", 401),
    ],
)
def test_programs_bear_it(gated: TestClient, header: str, status: int) -> None:
    assert (
        gated.get("/search.json", headers={"authorization": header.encode("latin-1")}).status_code == status
    )


@pytest.mark.parametrize(
    "cookie", ["onrecord=", "onrecord=" + TOKEN, "onrecord=" + "0" * 64, "=;;=", "onrecord"]
)
def test_no_other_cookie_will_do(gated: TestClient, cookie: str) -> None:
    assert gated.get("/search", headers={"cookie": cookie}).status_code == 401


def test_the_way_back_stays_on_this_site(gated: TestClient) -> None:
    for path in ("//evil.example/", "///evil.example", "/\\evil.example"):
        answer = gated.get(f"{ELSEWHERE}{path}?token={TOKEN}")
        place = answer.headers.get("location", "/")
        assert place.startswith("/") and not place.startswith(("//", "/\\"))


@pytest.mark.parametrize(
    "token",
    ["", "short", "with a space in the middle", "t\u00f6ken-of-sixteen-characters", "line\nline\nline\nline"],
)
def test_a_weak_token_is_refused(press: Path, token: str) -> None:
    with pytest.raises(UsageError, match="16"):
        make_app(press, token=token)


def test_a_token_that_is_made_is_long_and_new() -> None:
    assert len(new_token()) >= 43 and new_token() != new_token()


def test_what_is_loopback() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.1.2.3", "::1", "[::1]")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "", "127.example", "192.168.0.1")))


def test_a_ledger_that_is_none_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "not.db").write_text("no database at all, but long enough to be looked at " * 10)
    with pytest.raises(LedgerError, match="not.db"):
        make_app(tmp_path / "not.db")
    with pytest.raises(LedgerError, match="none.db"):
        make_app(tmp_path / "none.db")
