import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager

import pytest

from onrecord.ledger import Ledger
from tests.builders import make_record


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as opened:
        opened.add(make_record("The ferry sails.", id="r1", title="Ferry"))
    return path


@contextmanager
def serving(ledger, *options, **environ):
    """The address at which it serves, as it tells it."""
    command = [
        sys.executable,
        "-c",
        "from onrecord.cli import main; main()",
        "serve",
        "--ledger",
        str(ledger),
        "--port",
        "0",
    ]
    server = subprocess.Popen(
        [*command, *options],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"ONRECORD_TOKEN": ""} | environ,
    )
    try:
        told = server.stderr.readline()
        while server.poll() is None and not (said := re.search(r"http://\S+", told)):
            told += server.stderr.readline()
        assert said, told
        yield said[0]
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=30)
        server.stderr.close()


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_it_serves_the_ledger_on_this_machine(ledger):
    with serving(ledger) as url:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", url)
        assert get(f"{url}search?q=ferry")[0] == 200
        assert "The ferry sails." in get(f"{url}report/r1")[1]


def test_an_open_address_needs_the_token_that_is_told(ledger):
    with serving(ledger, "--host", "0.0.0.0") as url:
        place, _, token = url.partition("?token=")
        assert len(token) >= 43
        place = place.replace("0.0.0.0", "127.0.0.1")
        assert get(f"{place}search.json")[0] == 401
        asked = urllib.request.Request(f"{place}search.json", headers={"Authorization": f"Bearer {token}"})
        assert get(asked)[0] == 200


@pytest.mark.parametrize(
    ("options", "environ"), [(["--token", "x" * 16], {}), ([], {"ONRECORD_TOKEN": "x" * 16})]
)
def test_a_token_of_ones_own_holds_on_loopback_too(ledger, options, environ):
    with serving(ledger, *options, **environ) as url:
        assert url.endswith("?token=" + "x" * 16)
        assert get(url.partition("?")[0])[0] == 401


def test_wrong_use_is_told(run, ledger, tmp_path):
    missing = run("serve", "--ledger", tmp_path / "none.db")
    assert missing.code == 2 and "there is no ledger here yet" in missing.err
    weak = run("serve", "--ledger", ledger, "--token", "weak")
    assert weak.code == 2 and "at least 16" in weak.err
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        twice = run("serve", "--ledger", ledger, "--port", port)
    assert twice.code == 2 and f"127.0.0.1:{port}" in twice.err and "--port" in twice.err
    foreign = run("serve", "--ledger", ledger, "--host", "192.0.2.1")
    assert foreign.code == 2 and "192.0.2.1" in foreign.err
