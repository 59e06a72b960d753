"""The ledger that a command names, opened for it."""

from __future__ import annotations

from pathlib import Path

from onrecord.errors import UsageError
from onrecord.ledger import Ledger, default_path


def to_read(given: Path | None) -> Ledger:
    """A ledger that must be there already.

    Raises:
        UsageError: there is none, and what makes one.
    """
    path = given or default_path()
    if not path.exists():
        raise UsageError(f"{path}: there is no ledger here yet; onrecord add PATH… makes one")
    return Ledger(path, read_only=True)


def to_write(given: Path | None) -> Ledger:
    """A ledger that is made, with its folder, when it is not there."""
    path = given or default_path()
    if given is None:
        path.parent.mkdir(parents=True, exist_ok=True)
    return Ledger(path)


def to_change(given: Path | None) -> Ledger:
    """A ledger that must be there already, opened to add to what it has.

    Raises:
        UsageError: there is none, and what makes one.
    """
    to_read(given).close()
    return Ledger(given or default_path())


def grouped(given: Path | None) -> Ledger:
    """A ledger that must be there already, opened to read, with the stories of all its reports found.

    Raises:
        UsageError: there is none, and what makes one.
        LedgerError: stories are still to be found, and it cannot be written.
    """
    with to_read(given) as store:
        waiting = store.shelf.waiting()
    if waiting:
        from onrecord.corpus import take_up

        with to_change(given) as store:
            take_up(store.shelf)
    return to_read(given)
