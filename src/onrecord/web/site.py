"""What every page is given: the ledger of its thread, and what is kept between requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from onrecord.ledger import Ledger
from onrecord.web.answers import Answer
from onrecord.web.asking import Asked
from onrecord.web.snapshot import Snapshot, Snapshots


class Desk(NamedTuple):
    """Where a page is made."""

    ledger: Ledger
    snapshots: Snapshots

    @property
    def snapshot(self) -> Snapshot:
        """What is known over many reports."""
        return self.snapshots.of(self.ledger)


Maker = Callable[[Asked, Desk], Answer]
"""Makes the answer to what is asked."""
