"""Why a server refuses, told without one."""

from types import SimpleNamespace

import pytest

pg8000 = pytest.importorskip("pg8000")

from pg8000.exceptions import DatabaseError, InterfaceError  # noqa: E402

from onrecord.ledger import postgres  # noqa: E402


def refuse(**_):
    """As pg8000 does where the server has hung up before it says goodbye."""
    try:
        raise DatabaseError({"M": "database is not there"})
    except DatabaseError:
        try:
            raise BrokenPipeError
        except OSError as lost:
            raise InterfaceError("network error") from lost


def lose(**_):
    raise InterfaceError("network error")


@pytest.mark.parametrize(
    ("connect", "error", "words"),
    [(refuse, DatabaseError, "is not there"), (lose, InterfaceError, "network")],
)
def test_the_reason_is_told_and_not_the_goodbye_that_failed(monkeypatch, connect, error, words):
    monkeypatch.setattr(postgres.pg8000.dbapi, "connect", connect)
    with pytest.raises(error, match=words):
        postgres._connect(SimpleNamespace(options=dict))
