"""What somebody tries who means harm: files beside the ledger, forged and guessed ways in, requests without measure."""

from __future__ import annotations

import socket
import string
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import client_of

TOKEN = "0123456789abcdef-token"
ELSEWHERE = "http://news.example:8765"

# --- forged requests ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
@pytest.mark.parametrize(
    "path", ["/", "/search", "/search.json", "/report/x", "/due", "/token", "/static/site.js"]
)
def test_nothing_but_reading_is_answered(site: TestClient, press: Path, method: str, path: str) -> None:
    before = press.read_bytes()
    answer = site.request(method, path, headers={"origin": "http://evil.example"}, content=b"token=x")
    assert answer.status_code in (404, 405)
    assert press.read_bytes() == before


def test_no_other_site_may_read_an_answer(site: TestClient) -> None:
    for origin in ("http://evil.example", "null", "http://127.0.0.1.evil.example"):
        answer = site.get("/search.json?q=gas", headers={"origin": origin, "sec-fetch-site": "cross-site"})
        allowed = [name for name in answer.headers if name.startswith("access-control-")]
        assert not allowed
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_a_name_that_was_resolved_to_this_machine_reads_nothing(site: TestClient) -> None:
    for header in (
        "evil.example",
        "evil.example:8765",
        "127.0.0.1@evil.example",
        "localhost, evil.example",
        "[::1].evil.example",
    ):
        answer = site.get("/search.json?q=gas", headers={"host": header, "x-forwarded-host": "localhost"})
        assert answer.status_code == 400 and "hits" not in answer.json()


# --- guessed tokens -----------------------------------------------------------------------------------------------


def guesses() -> Iterator[str]:
    """Near misses of the token, and what careless comparing would let in."""
    yield from (TOKEN[:length] for length in range(len(TOKEN)))
    yield from (TOKEN + end for end in ("x", "\0", "%00", "\n", "=", "&token=" + TOKEN[:-1]))
    for place in range(len(TOKEN)):
        yield from (TOKEN[:place] + char + TOKEN[place + 1 :] for char in "Xx0 %" if char != TOKEN[place])
    yield from (TOKEN.upper(), TOKEN[::-1], "*", "true", "null", "0", "' or '1'='1", "[]", "{}", "token")
    yield from string.printable


def test_no_guess_is_let_in(press: Path) -> None:
    with client_of(press, token=TOKEN, base_url=ELSEWHERE) as client:
        for guess in guesses():
            for answer in (
                client.get("/search.json", params={"token": guess}),
                client.post("/token", data={"token": guess}),
                client.get("/search.json", headers={"authorization": b"Bearer " + guess.strip().encode()})
                if guess.strip().isprintable() and "\n" not in guess
                else client.get("/search.json"),
            ):
                client.cookies.clear()
                if guess.strip() == TOKEN:
                    continue  # white space around it is no part of a token that was typed
                assert answer.status_code == 401, guess
                assert "set-cookie" not in answer.headers
        assert client.get("/search.json").status_code == 401


@pytest.mark.parametrize(
    "asked", ["token[]=x", "token=&token=x", "TOKEN=" + TOKEN, "token%00=" + TOKEN, "x=1;token=" + TOKEN]
)
def test_the_token_has_one_name(press: Path, asked: str) -> None:
    with client_of(press, token=TOKEN, base_url=ELSEWHERE) as client:
        assert client.get(f"/search?{asked}").status_code == 401


# --- requests without measure -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        "&".join(f"x{n}=1" for n in range(5000)),
        "&".join("act=asserts" for _ in range(5000)),
        "q=" + "%22" * 900,
        "q=" + "a*+" * 300,
        "q=" + "%F0%9D%94%B1" * 240,
        "q=" + "(" * 900,
        "q=" + "%CC%81" * 900,
        "since=" + "9" * 5000,
        "offset=" + "9" * 5000,
        "limit=1e9",
        "q=gas&offset=99999999999999999999",
    ],
)
def test_a_query_without_measure_is_answered_or_refused(site: TestClient, asked: str) -> None:
    for path in ("/search", "/search.json", "/search.csv"):
        assert site.get(f"{path}?{asked}").status_code in (200, 400)


@pytest.fixture(scope="module")
def served(press: Path) -> Iterator[int]:
    """The port of a real server over the sample press."""
    command = [
        sys.executable,
        "-c",
        "from onrecord.cli import main; main()",
        "serve",
        "--port",
        "0",
        "--ledger",
        str(press),
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        try:
            for line in server.stderr:
                if "http://" in line:
                    yield int(line.rpartition(":")[2].strip(" /\n"))
                    break
        finally:
            server.terminate()


def said(port: int, data: bytes) -> bytes:
    """What the server answers to these bytes; nothing, where it closes the door."""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        with suppress(OSError):
            connection.sendall(data)
        answer = b""
        with suppress(OSError):
            while piece := connection.recv(65536):
                answer += piece
                if len(answer) > 1 << 20:
                    break
        return answer


ORDINARY = b"GET /search.json?q=gas HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET /" + b"a" * 2_000_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 200_000 + b"\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nCookie: onrecord=" + b"x" * 2_000_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00" + b"\0" * 600,
        b"\r\n" * 10_000 + b"\0",
    ],
    ids=range(9),
)
def test_odd_requests_are_refused_and_the_next_is_answered(served: int, request_bytes: bytes) -> None:
    head = said(served, request_bytes).partition(b"\r\n")[0]
    assert head == b"" or int(head.split()[1]) in (200, 400, 404, 414, 431), head
    if b"evil.example" in request_bytes:
        assert head == b"" or head.split()[1] == b"400"
    assert b" 200 " in said(served, ORDINARY).partition(b"\r\n")[0]


# --- files beside the ledger --------------------------------------------------------------------------------------

UP = (
    "../",
    "..%2f",
    "%2e%2e/",
    "%2e%2e%2f",
    "..%252f",
    "....//",
    "..\\",
    "..%5c",
    "%c0%ae%c0%ae/",
    "..;/",
    "/",
    "%00/",
)


@pytest.mark.parametrize("up", UP)
def test_no_path_leads_to_a_file_of_the_machine(served: int, press: Path, up: str) -> None:
    """Byte for byte as written: a client would tidy such paths up before it asks."""
    for below in ("/static/", "/report/", "/story/", "/person/", "/"):
        for wanted in ("etc/passwd", str(press).lstrip("/"), "pages/home.py"):
            path = below + up * 12 + wanted
            asked = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            head, _, body = said(served, asked.encode()).partition(b"\r\n\r\n")
            assert head.split()[1] in (b"400", b"404"), path
            assert not [one for one in (b"root:", b"SQLite format 3", b"import ") if one in body], path


# --- those who wait -----------------------------------------------------------------------------------------------


def test_those_who_send_nothing_keep_nobody_out(served: int) -> None:
    idle = []
    with suppress(OSError):
        for _ in range(200):
            one = socket.create_connection(("127.0.0.1", served), timeout=5)
            one.sendall(b"GET / HTTP/1.1\r\nHost: lo")
            idle.append(one)
    answers: list[bytes] = []
    asking = [threading.Thread(target=lambda: answers.append(said(served, ORDINARY))) for _ in range(4)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    for one in idle:
        one.close()
    assert len(idle) == 200 and len(answers) == 4
    assert all(b" 200 " in answer.partition(b"\r\n")[0] for answer in answers)
