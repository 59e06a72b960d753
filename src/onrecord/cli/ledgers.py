"""The ledger that a command names, opened for it."""

from __future__ import annotations

import sys
from pathlib import Path

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import Ledger, Place, place_of


def existing(given: str | None) -> Place:
    """Where the ledger is that was named. Whether a server has one is seen when it is opened.

    Raises:
        UsageError: it is a file, and there is none, and what makes one.
    """
    place = place_of(given)
    if isinstance(place, Path) and not place.exists():
        raise UsageError(f"{place}: there is no ledger here yet; onrecord add PATH… makes one")
    return place


def to_read(given: str | None) -> Ledger:
    """A ledger that must be there already.

    Raises:
        UsageError: there is none, and what makes one.
    """
    return Ledger(existing(given), read_only=True)


def to_write(given: str | None) -> Ledger:
    """A ledger that is made, with its folder, when it is not there."""
    return Ledger(given)


def to_change(given: str | None) -> Ledger:
    """A ledger that must be there already, opened to add to what it has.

    Raises:
        UsageError: there is none, and what makes one.
    """
    to_read(given).close()
    return Ledger(given)


def grouped(given: str | None) -> Ledger:
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


def to_read_by_story(given: str | None) -> Ledger:
    """A ledger that must be there already, with the stories of all its reports found where it can be written.

    Raises:
        UsageError: there is none, and what makes one.
    """
    try:
        return grouped(given)
    except LedgerError as error:
        print(f"Stories stay as they are: {error}", file=sys.stderr)
        return to_read(given)
