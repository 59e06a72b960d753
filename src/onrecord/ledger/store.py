"""The ledger: records go in once, stay, and are found again."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from os import PathLike
from types import TracebackType
from typing import Self

import msgspec

from onrecord.errors import LedgerError, UsageError
from onrecord.ledger import insert
from onrecord.ledger.alike import find_alike, rarity
from onrecord.ledger.connection import BUSY_SECONDS
from onrecord.ledger.database import Database, marks
from onrecord.ledger.encoding import decode_record, storable
from onrecord.ledger.errors import explained
from onrecord.ledger.facets import Facets, count_facets
from onrecord.ledger.folding import Folded, search_folded
from onrecord.ledger.judgements import Judgements
from onrecord.ledger.people import Known, find_people, find_talkers, statements_by, statements_folded
from onrecord.ledger.place import Address, Place, identity_of, place_of
from onrecord.ledger.quoting import Quoting, read_quoting
from onrecord.ledger.reviews import Reviews
from onrecord.ledger.schema import CERTAINTY_SINCE, JUDGEMENTS_SINCE, PERSONS_SINCE
from onrecord.ledger.search import Hit, Query, search
from onrecord.ledger.shelf import Shelf
from onrecord.ledger.sqlite import Sqlite
from onrecord.types import Record, Verdict

_BATCH = 1000
_BATCH_SECONDS = 2.0


class Ledger:
    """Records, with an index over their statements: a file, or a PostgreSQL database. A context manager.

    A report is known by its record's ``id``. Adding a reading that is there already (the same content,
    onrecord version, model digest, and no layer that the stored one lacks) changes nothing; any other
    reading of the same report takes the place of the stored one, and ``additions`` notes both. What a call
    has returned from is on the disk. Several programs may read while one writes; writers wait for each
    other. Use one Ledger a thread.

    Args:
        path: the file, made when it is not there; or ``postgresql://USER@HOST/DATABASE``, which needs the extra
            ``postgres``; None: :func:`onrecord.ledger.default_place`.
        read_only: open what is there, and never write.
        busy_seconds: how long to wait for another writer.

    Raises:
        LedgerError: it cannot be opened, is no ledger, or is of a newer version.
        UsageError: the address is not one, or the extra is not installed.
    """

    path: Place
    """Where it is."""

    def __init__(
        self,
        path: str | PathLike[str] | Address | None = None,
        *,
        read_only: bool = False,
        busy_seconds: float = BUSY_SECONDS,
    ) -> None:
        self.path = place_of(path)
        self._db = _open(self.path, read_only=read_only, busy_seconds=busy_seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. Nothing is pending: each call has committed what it did."""
        with explained(self.path):
            self._db.close()

    def add(self, record: Record) -> bool:
        """Keep the record, and say whether that changed anything.

        Raises:
            LedgerError: it cannot be written; the ledger is then as it was.
        """
        return self._commit([record]) == 1

    def add_many(
        self, records: Iterable[Record], *, on_commit: Callable[[Sequence[Record]], None] | None = None
    ) -> int:
        """Keep the records, many in a transaction, and return how many changed anything.

        Args:
            records: taken one by one; a transaction is closed after 1,000 records or 2 seconds.
            on_commit: called with the records of each transaction once they are on the disk.

        Raises:
            LedgerError: they cannot be written; what ``on_commit`` was told of stays.
        """
        changed = 0
        for batch in _batches(records):
            changed += self._commit(batch)
            if on_commit is not None:
                on_commit(batch)
        return changed

    def has(
        self,
        report: str,
        onrecord: str | None = None,
        model: str | None = None,
        *,
        layers: Iterable[str] = (),
    ) -> bool:
        """Whether a reading of the report is there: any, or one by this version, model digest and layers.

        Args:
            report: the ``id`` of the record.
            onrecord: the version that read it.
            model: the digest of the weights.
            layers: fields that it must have judged (``statements``, ``actors``, ``act``, ``headline`` …).
        """
        with explained(self.path):
            row = self._db.execute(
                "SELECT onrecord, model_digest, layers FROM reports WHERE id = ?", (storable(report),)
            ).fetchone()
        return (
            row is not None
            and onrecord in (None, row[0])
            and model in (None, row[1])
            and set(layers) <= set(row[2].split())
        )

    def get(self, report: str) -> Record:
        """The record with this ``id``, exactly as it was added.

        Raises:
            UsageError: there is none.
            LedgerError: it cannot be read.
        """
        with explained(self.path):
            row = self._db.execute(
                "SELECT id, body FROM reports JOIN records ON report = no WHERE id = ?", (storable(report),)
            ).fetchone()
        if row is None:
            raise UsageError(f"{report}: no report with this id in {self.path}")
        return self._decode(*row)

    def report_id(self, start: str) -> str:
        """The id of the one report whose id begins so; an id in full is always its own.

        Raises:
            UsageError: there is none, or there are several.
            LedgerError: it cannot be read.
        """
        start = storable(start)
        with explained(self.path):
            found = [
                str(id)
                for (id,) in self._db.execute(
                    "SELECT id FROM reports WHERE id >= ? AND substr(id, 1, ?) = ? ORDER BY id LIMIT 3",
                    (start, len(start), start),
                )
            ]
        if start and start in found:
            return start
        if not start or not found:
            raise UsageError(f"{start or '(nothing)'}: no report of {self.path} has an id that begins so")
        if len(found) > 1:
            raise UsageError(
                f"{start}: several reports have ids that begin so, {found[0]} and {found[1]} among them"
            )
        return found[0]

    def records(self) -> Iterator[Record]:
        """All records, in the order in which their reports came in. The ledger may grow meanwhile."""
        last = 0
        while True:
            with explained(self.path):
                rows = self._db.execute(
                    "SELECT no, id, body FROM reports JOIN records ON report = no "
                    "WHERE no > ? ORDER BY no LIMIT 64",
                    (last,),
                ).fetchall()
            if not rows:
                return
            for _, report, body in rows:
                yield self._decode(report, body)
            last = rows[-1][0]

    def records_due(self, since: str | None = None, by: str | None = None) -> Iterator[Record]:
        """The records with a statement whose content is due in these days, in the order in which they came in.

        Args:
            since: the first ISO day.
            by: the last one.
        """
        with explained(self.path):
            found = self._db.execute(
                "SELECT DISTINCT r.no, r.id FROM statements AS s JOIN reports AS r ON r.no = s.report "
                "WHERE s.due_end IS NOT NULL AND s.due_end BETWEEN ? AND ? ORDER BY r.no",
                (since or "", by or "9"),
            ).fetchall()
        return map(self.get, (id for _, id in found))

    def search(
        self,
        words: str = "",
        *,
        speaker: str | None = None,
        act: str | Sequence[str] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        publisher: str | None = None,
        role: str | None = None,
        country: str | None = None,
        kind: str | None = None,
        certainty: str | None = None,
        limit: int = 20,
        offset: int = 0,
    ) -> list[Hit]:
        """Statements that have all of ``words`` in their content, source, speaker or title, and pass the
        filters.

        Case and accents do not count. ``"two words"`` in double quotes stand side by side; ``strik*`` is any
        word that begins so (three letters at least). Without words, the latest statements that pass.

        Args:
            words: what to look for; nothing in it is syntax but the double quotes and the ``*``.
            speaker: words of the speaker's name, or of the source as the report words it.
            act: one act or several, any of which will do.
            since: the first day, ISO 8601; the report may have appeared on it or later.
            until: the last day. Reports without a date are in no range of days.
            publisher: words of the publisher's name.
            role: words of the speaker's role.
            country: the speaker's, as ISO 3166-1 alpha-3.
            kind: direct, indirect or mixed.
            certainty: CT, PR, PS or U.
            limit: how many hits at most.
            offset: how many to pass over first.

        Raises:
            UsageError: a date, an act, a country, a kind or a certainty is not one.
            LedgerError: the ledger cannot be read.
        """
        query = Query(
            words=words, speaker=speaker, act=act, since=since, until=until, publisher=publisher,
            role=role, country=country, kind=kind, certainty=certainty, limit=limit, offset=offset,
        )  # fmt: skip
        if certainty is not None:
            self._need(CERTAINTY_SINCE, "certainty in its index")
        with explained(self.path):
            return search(self._db, query)

    def folded(self, query: Query) -> Folded:
        """A page of a search in which what several reports of a story have word for word stands once.

        Args:
            query: as ``search`` takes it; the page is the one in which the statement at its offset lies.

        Raises:
            UsageError: the query is wrong, as for ``search``.
            LedgerError: the ledger cannot be read.
        """
        if query.certainty is not None:
            self._need(CERTAINTY_SINCE, "certainty in its index")
        with explained(self.path):
            return search_folded(self._db, query)

    def facets(self, query: Query, *, most: int = 1000) -> Facets:
        """Of the latest ``most`` statements that ``query`` finds: by whom, of which act, where, how many.

        Args:
            query: as ``search`` takes it; its limit and offset do not count.
            most: how many statements are looked at.

        Raises:
            UsageError: the query is wrong, as for ``search``.
            LedgerError: the ledger cannot be read.
        """
        if query.certainty is not None:
            self._need(CERTAINTY_SINCE, "certainty in its index")
        with explained(self.path):
            return count_facets(self._db, query, most)

    def people(self, name: str, *, country: str | None = None) -> list[Known]:
        """The actors that ``name`` may mean, those with most statements first.

        Spellings, titles and short forms do not count: "President Zelenskyy" is Volodymyr Zelensky.

        Args:
            name: of a person, an organization or a country.
            country: the actor's, as ISO 3166-1 alpha-3, where the reports name one.

        Raises:
            LedgerError: the ledger cannot be read, or is of an older version and opened to read only.
        """
        self._need(PERSONS_SINCE, "keys of persons")
        with explained(self.path):
            return find_people(self._db, name, country)

    def person(
        self,
        name: str,
        *,
        country: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        limit: int | None = None,
        offset: int = 0,
        newest: bool = False,
    ) -> list[Hit]:
        """What one actor said, by the date of the report, whatever the articles called them.

        Args:
            name: of a person, an organization or a country.
            country: the actor's, as ISO 3166-1 alpha-3.
            since: the first day, ISO 8601; the report may have appeared on it or later.
            until: the last day. Reports without a date are in no range of days, and last without one.
            limit: how many statements at most.
            offset: how many to pass over first.
            newest: the latest first; those without a date stay last.

        Raises:
            UsageError: several actors could be meant (``people`` lists them), or a date is not one.
            LedgerError: the ledger cannot be read.
        """
        self._need(PERSONS_SINCE, "keys of persons")
        with explained(self.path):
            return statements_by(
                self._db, name, country=country, since=since, until=until,
                limit=limit, offset=offset, newest=newest,
            )  # fmt: skip

    def person_folded(
        self,
        name: str,
        *,
        country: str | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        limit: int = 20,
        offset: int = 0,
        newest: bool = False,
    ) -> Folded:
        """A page of what one actor said, in which what several reports of a story have word for word stands once.

        Args:
            name: as for ``person``, and so are the others.
            country: the actor's, as ISO 3166-1 alpha-3.
            since: the first day, ISO 8601.
            until: the last day.
            limit: how many statements at most, each with the reports that have it, too, in ``also``.
            offset: a place among all statements; the page is the one in which it lies.
            newest: the latest first.

        Raises:
            UsageError: as for ``person``.
            LedgerError: the ledger cannot be read.
        """
        self._need(PERSONS_SINCE, "keys of persons")
        with explained(self.path):
            return statements_folded(
                self._db, name, country=country, since=since, until=until,
                limit=limit, offset=offset, newest=newest,
            )  # fmt: skip

    def quoting(
        self,
        *,
        publishers: Iterable[str] | None = None,
        since: datetime.date | str | None = None,
        until: datetime.date | str | None = None,
        every_copy: bool = False,
    ) -> Iterator[Quoting]:
        """Whom the reports quote, as a stream: :func:`onrecord.corpus.count_quoting` counts it.

        Args:
            publishers: the names, in full, of those whose reports are wanted; None: of all.
            since: the first day, ISO 8601; the report may have appeared on it or later.
            until: the last day. Reports without a date are in no range of days.
            every_copy: take no report for a copy of another.

        Raises:
            UsageError: a date is not one.
            LedgerError: the ledger cannot be read, or is of an older version and opened to read only.
        """
        self._need(PERSONS_SINCE, "keys of persons")
        with explained(self.path):
            yield from read_quoting(
                self._db, publishers=publishers, since=since, until=until, every_copy=every_copy
            )

    def publishers(self) -> list[str]:
        """The publishers of reports, by name."""
        sql = "SELECT DISTINCT publisher FROM reports WHERE publisher IS NOT NULL ORDER BY publisher"
        with explained(self.path):
            return [name for (name,) in self._db.execute(sql)]

    @property
    def judgements(self) -> Judgements:
        """What people judged of promises and forecasts."""
        return Judgements(self._db)

    @property
    def shelf(self) -> Shelf:
        """The index of copies and stories."""
        return Shelf(self._db, self._decode)

    @property
    def reviews(self) -> Reviews:
        """Published verdicts on statements."""
        return Reviews(self._db)

    def alike(
        self,
        words: Iterable[str],
        *,
        dated: bool,
        limit: int = 24,
        since: str | None = None,
        until: str | None = None,
    ) -> Iterator[Record]:
        """Reports that may tell one story: those that share the rarest of ``words``, those that share most first.

        Args:
            words: of a report, in any form and order.
            dated: True: only reports that bear their date; False: only those that do not.
            limit: how many at most.
            since: the ISO day from which on dated reports are wanted.
            until: the last day on which they are.
        """
        with explained(self.path):
            found = find_alike(self._db, words, dated=dated, limit=limit, since=since, until=until)
        return map(self.get, found)

    def rarity(self, words: Iterable[str]) -> dict[str, float]:
        """What the presence of each word tells: the more, the fewer statements hold it; 0 where none does."""
        with explained(self.path):
            return rarity(self._db, words)

    def latest(self, count: int) -> list[Record]:
        """The records of the latest reports by date, newest first; those without a date come last."""
        with explained(self.path):
            rows = self._db.execute(
                "SELECT id, body FROM reports JOIN records ON report = no ORDER BY first_day DESC, no DESC LIMIT ?",
                (count,),
            ).fetchall()
        return [self._decode(report, body) for report, body in rows]

    def with_headline(self, verdicts: Sequence[Verdict], *, limit: int, offset: int = 0) -> list[Record]:
        """The records whose headline was judged so, the latest report first.

        Args:
            verdicts: any of which will do.
            limit: how many at most.
            offset: how many to pass over first.
        """
        sql = (
            f"SELECT id FROM reports WHERE verdict IN ({marks(verdicts)}) "
            "ORDER BY first_day DESC, no DESC LIMIT ? OFFSET ?"
        )
        with explained(self.path):
            found = self._db.execute(sql, [*verdicts, limit, offset]).fetchall()
        return [self.get(report) for (report,) in found]

    def talkers(self, count: int) -> list[Known]:
        """The actors that have made most statements, the most talkative first.

        Raises:
            LedgerError: the ledger cannot be read, or is of an older version and opened to read only.
        """
        self._need(PERSONS_SINCE, "keys of persons")
        with explained(self.path):
            return find_talkers(self._db, count)

    def identity(self) -> tuple[int, int]:
        """What tells this file from another that takes its place under the same name.

        Raises:
            LedgerError: it is no longer there.
        """
        with explained(self.path):
            return identity_of(self.path)

    def state(self) -> tuple[int, ...]:
        """What changes whenever anything is added, replaced or judged: compare it to tell whether something was."""
        with explained(self.path):
            last = ["max(no) FROM additions"]
            if self._db.version() >= JUDGEMENTS_SINCE:
                last += ["max(no) FROM judgements", "count(*) FROM withdrawals", "max(no) FROM reviews"]
            return tuple(int(self._db.execute(f"SELECT {one}").fetchone()[0] or 0) for one in last)

    def counts(self) -> dict[str, int]:
        """How many reports and statements there are."""
        with explained(self.path):
            return {
                name: int(self._db.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
                for name in ("reports", "statements")
            }

    def optimize(self) -> None:
        """Merge the index into one piece: worth it once, after many pages were added."""
        with explained(self.path):
            self._db.optimize()

    def _need(self, step: int, what: str) -> None:
        with explained(self.path):
            version = self._db.version()
        if version < step:
            raise LedgerError(
                f"{self.path}: an older onrecord wrote it, without {what}: add a page to it first, "
                "which brings it up to date"
            )

    def _commit(self, records: Sequence[Record]) -> int:
        with explained(self.path), self._db.writing():
            return insert.add_records(self._db, records)

    def _decode(self, report: str, body: bytes) -> Record:
        try:
            return decode_record(body)
        except (ValueError, msgspec.MsgspecError) as error:
            raise LedgerError(
                f"{self.path}: the record of {report} is damaged ({error}): read its page again"
            ) from error


def _open(place: Place, *, read_only: bool, busy_seconds: float) -> Database:
    with explained(place):
        if not isinstance(place, Address):
            return Sqlite.open(place, read_only=read_only, busy_seconds=busy_seconds)
        try:
            from onrecord.ledger.postgres import Postgres
        except ModuleNotFoundError as error:
            raise UsageError(
                f"a ledger in PostgreSQL needs {error.name}: pip install 'onrecord[postgres]'"
            ) from None
        return Postgres(place, read_only=read_only, busy_seconds=busy_seconds)


def _batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    """Records in batches, no report twice in one (the later reading must win)."""
    batch: list[Record] = []
    ids: set[str] = set()
    began = 0.0
    for record in records:
        if record.id in ids:
            yield batch
            batch, ids = [], set()
        if not batch:
            began = time.monotonic()
        batch.append(record)
        ids.add(record.id)
        if len(batch) >= _BATCH or time.monotonic() - began > _BATCH_SECONDS:
            yield batch
            batch, ids = [], set()
    if batch:
        yield batch
