"""What takes longer than a page may, worked out once for a state of the ledger and kept until the ledger changes.

The first page compares the latest reports with one another, as many as can be compared in a few seconds, and tells how
many that were. Stories, persons and dues are asked of the whole ledger; what a page made of them is kept here, too.
While a writer is at work the last result stays up while the next one is made, and for twice as long as that took.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Hashable
from itertools import islice
from typing import TypeVar, cast

from onrecord.corpus import Comparison, compare
from onrecord.corpus.said import day_of
from onrecord.errors import OnrecordError
from onrecord.ledger import Ledger, Place
from onrecord.types import Record

MOST_REPORTS = 500
"""Reports that are compared with one another, at most."""

FIRST_REPORTS = 10
"""Reports that are compared however long it takes."""

BUDGET = 4.0
"""Seconds of processor time within which the comparison of more reports is begun only if it should end."""

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
_PATIENCE = 2.0
_NOTHING = object()
_MOST_KEPT = 32  # days and filters that were asked for: a few are asked again


class Snapshot:
    """The latest reports of one state of the ledger, newest first, with what is worked out over them.

    ``until`` is the day of the latest of them, None where none bears a date.
    """

    def __init__(self, ledger: Ledger, state: tuple[int, ...]) -> None:
        began = time.monotonic()
        self.state = state
        self.records: dict[str, Record] = {record.id: record for record in ledger.latest(MOST_REPORTS)}
        self.counts = ledger.counts()
        self.judgements = ledger.judgements.all()
        self.until = max(filter(None, map(day_of, self.records.values())), default=None)
        self._kept: dict[Hashable, object] = {}
        self._lock = threading.Lock()
        self._making: dict[Hashable, threading.RLock] = {}
        self._spent = time.monotonic() - began
        self._made = time.monotonic()

    @property
    def whole(self) -> bool:
        """Whether the reports that are compared are all that the ledger has."""
        return self.counts["reports"] <= len(self.compared)

    @property
    def compared(self) -> dict[str, Record]:
        """The reports that are compared, the latest ones."""
        return self._compare()[0]

    @property
    def fresh(self) -> bool:
        """Whether it is too early to make another, as long as this one took."""
        return time.monotonic() < self._made + self._spent * _PATIENCE

    @property
    def comparison(self) -> Comparison:
        """Copies, stories, versions, positions and promises over these reports."""
        return self._compare()[1]

    def _compare(self) -> tuple[dict[str, Record], Comparison]:
        return self.once("comparison", lambda: _compare_most(self.records))

    def once(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """What ``make`` returns, made once for each key; of keys that are tuples only the latest are kept.

        Who asks for what is being made waits for it; other keys are made meanwhile.
        """
        with self._lock:
            making = self._making.setdefault(key, threading.RLock())
        with making:
            kept = self._kept.get(key, _NOTHING)
            if kept is not _NOTHING:
                return cast(_T, kept)
            began = time.monotonic()
            made = make()
            with self._lock:
                self._kept[key] = made
                self._spent += time.monotonic() - began
                for old in [each for each in self._kept if isinstance(each, tuple)][:-_MOST_KEPT]:
                    del self._kept[old]
                    self._making.pop(old, None)
            return made


def _compare_most(records: dict[str, Record]) -> tuple[dict[str, Record], Comparison]:
    """The comparison of as many of the reports as the budget allows: twice as many take about four times as long."""
    count = FIRST_REPORTS
    while True:
        taken = dict(islice(records.items(), count))
        began = time.thread_time()
        comparison = compare(taken.values())
        if len(taken) == len(records) or (time.thread_time() - began) * 4 > BUDGET:
            return taken, comparison
        count *= 2


class Snapshots:
    """The snapshot that is shown now. The first is waited for; later ones are made while the one before stays up.

    Args:
        warm: works out what most pages show, before a later snapshot is put up.
    """

    def __init__(self, warm: Callable[[Ledger, Snapshot], object]) -> None:
        self._warm = warm
        self._lock = threading.Lock()
        self._now: Snapshot | None = None
        self._renewing = False

    def of(self, ledger: Ledger) -> Snapshot:
        """The snapshot of the ledger's state, or of one shortly before it."""
        with self._lock:
            if self._now is None:
                self._now = Snapshot(ledger, _state(ledger))
            elif not self._renewing and not self._now.fresh and self._now.state != _state(ledger):
                self._renewing = True
                threading.Thread(target=self._renew, args=(ledger.path,), daemon=True).start()
            return self._now

    def _renew(self, place: Place) -> None:
        try:
            with Ledger(place, read_only=True) as ledger:
                snapshot = Snapshot(ledger, _state(ledger))
                self._warm(ledger, snapshot)
            self._now = snapshot
        except OnrecordError as error:
            _log.warning("what was compared stays as it was: %s", error)
        finally:
            self._renewing = False


def _state(ledger: Ledger) -> tuple[int, ...]:
    """What changes when anything is added to the ledger, or another file takes its place."""
    return (*ledger.state(), *ledger.identity())
