"""Where the index of copies and stories is kept: rows of the ledger, so that it grows by a report at a time.

It is kept up to date by :func:`onrecord.corpus.index.take_up`, which decides; this only stores and finds. Reports go by
their row numbers here, which a new reading does not change.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct

from onrecord.errors import LedgerError
from onrecord.ledger.database import Database, chunks, marks
from onrecord.ledger.encoding import storable
from onrecord.ledger.errors import explained
from onrecord.ledger.rows import days_of, ordinal
from onrecord.ledger.schema import GROUPS_SINCE
from onrecord.types import Record

_NEAR = 1000  # reports looked at for one word


_ROWS = """
SELECT g.story, c.id, r.id, r.title, r.publisher, r.published_start, r.published_end
  FROM grouped AS g JOIN reports AS r ON r.no = g.report JOIN reports AS c ON c.no = g.copy_of
 WHERE {} ORDER BY g.story, g.report
"""


class Shelved(Struct, frozen=True, kw_only=True):
    """A report of a story; ``copy_of`` is the first of its copies, which may be itself."""

    story: int
    copy_of: str
    report: str
    title: str | None
    publisher: str | None
    start: str | None
    end: str | None


def _shelved(row: tuple[Any, ...]) -> Shelved:
    story, copy_of, report, title, publisher, start, end = row
    return Shelved(
        story=story, copy_of=copy_of, report=report, title=title, publisher=publisher, start=start, end=end
    )


class Shelf:
    """The index of copies and stories in a ledger (``Ledger.shelf``)."""

    def __init__(self, db: Database, decode: Callable[[str, bytes], Record]) -> None:
        self._db = db
        self._path = db.place
        self._decode = decode

    @contextmanager
    def writing(self) -> Iterator[None]:
        """What is written inside is written all or not at all.

        Raises:
            LedgerError: it cannot be written.
        """
        with explained(self._path), self._db.writing():
            yield

    def waiting(self) -> int:
        """How many additions were not taken up yet: all, in an older ledger that was opened to read only."""
        with explained(self._path):
            sql = "SELECT coalesce(max(no), 0) FROM additions"
            last = int(self._db.execute(sql).fetchone()[0])
            return last if self._db.version() < GROUPS_SINCE else last - self._mark()

    def next(self, limit: int) -> list[tuple[int, int, Record]]:
        """The next additions to take up, oldest first: the mark to leave, the report's number, its record.

        One whose report has been taken up with the same text has no record to be looked at and is left out; if all
        of them are, the marks are moved on.
        """
        found: list[tuple[int, int, Record]] = []
        while not found:
            rows = self._db.execute(
                "SELECT a.no, r.no, r.id, r.content_hash = g.content_hash FROM additions AS a "
                "LEFT JOIN reports AS r ON r.id = a.report LEFT JOIN grouped AS g ON g.report = r.no "
                "WHERE a.no > ? ORDER BY a.no LIMIT ?",
                (self._mark(), limit),
            ).fetchall()
            if not rows:
                return []
            for mark, number, id, same in rows:
                if number is not None and not same:
                    body = self._db.execute(
                        "SELECT body FROM records WHERE report = ?", (number,)
                    ).fetchone()[0]
                    found.append((mark, number, self._decode(id, body)))
            if not found:
                self.leave_mark(rows[-1][0])
        return found

    def leave_mark(self, mark: int) -> None:
        """Note the last addition that was taken up."""
        self._db.execute("UPDATE counters SET value = ? WHERE name = 'grouped'", (mark,))

    def _mark(self) -> int:
        sql = "SELECT value FROM counters WHERE name = 'grouped'"
        return int(self._db.execute(sql).fetchone()[0])

    def count(self) -> int:
        """How many reports were taken up."""
        return int(self._db.execute("SELECT count(*) FROM grouped").fetchone()[0])

    def holders(self, words: Iterable[str]) -> dict[str, int]:
        """How many reports hold each of the words."""
        return dict(self._in("SELECT word, reports FROM word_counts WHERE word IN ({})", list(words)))

    def sharing(self, keys: Iterable[int], most: int) -> dict[int, int]:
        """Reports that have one of the keys, and how many of them; for one key the first ``most`` reports."""
        votes: dict[int, int] = {}
        sql = "SELECT report FROM shingle_keys WHERE key = ? ORDER BY report LIMIT ?"
        for key in keys:
            for (report,) in self._db.execute(sql, (key, most)):
                votes[report] = votes.get(report, 0) + 1
        return votes

    def shingles(self, reports: Sequence[int]) -> dict[int, tuple[bytes, int, int]]:
        """What each report's text is known by: its hashes, their rate, and how many there were of all."""
        sql = "SELECT report, shingles, rate, size FROM grouped WHERE report IN ({})"
        return {report: (kept, rate, size) for report, kept, rate, size in self._in(sql, reports)}

    def near(self, words: Iterable[str], first: int, last: int, most: int) -> dict[int, list[str]]:
        """Reports of these days that have one of the words, and which; for one word the latest ``most`` reports."""
        found: dict[int, list[str]] = {}
        sql = (
            "SELECT report FROM story_words WHERE word = ? AND day BETWEEN ? AND ? "
            "ORDER BY day DESC, report DESC LIMIT ?"
        )
        for word in words:
            for (report,) in self._db.execute(sql, (word, first, last, most)):
                found.setdefault(report, []).append(word)
        return found

    def words(self, reports: Sequence[int]) -> dict[int, dict[str, int]]:
        """How often each word stands in the lead of each report."""
        sql = "SELECT report, words FROM grouped WHERE report IN ({})"
        return {report: json.loads(words) for report, words in self._in(sql, reports)}

    def groups(self, reports: Sequence[int]) -> dict[int, tuple[int, int]]:
        """The story of each report, and its copies."""
        sql = "SELECT report, story, copy_of FROM grouped WHERE report IN ({})"
        return {report: (story, copy_of) for report, story, copy_of in self._in(sql, reports)}

    def sizes(self, stories: Sequence[int]) -> dict[int, int]:
        """How many reports each story has, copies counted once."""
        sql = "SELECT story, count(DISTINCT copy_of) FROM grouped WHERE story IN ({}) GROUP BY story"
        return dict(self._in(sql, stories))

    def put(
        self,
        report: int,
        record: Record,
        *,
        words: Mapping[str, int],
        rarest: Iterable[str],
        shingles: tuple[bytes, int, int],
        keys: Iterable[int],
    ) -> None:
        """Take up a report, as a story of its own and a copy of none; what was known of it before is forgotten."""
        self._forget(report)
        day = days_of(record.article.published)[1]
        self._db.execute(
            "INSERT INTO grouped (report, content_hash, day, copy_of, story, words, shingles, rate, size) "
            "SELECT no, content_hash, ?, no, no, ?, ?, ?, ? FROM reports WHERE no = ?",
            (day, json.dumps(words, separators=(",", ":")), *shingles, report),
        )
        known = "ON CONFLICT DO NOTHING"
        keyed = [(key, report) for key in sorted(keys)]
        self._db.insert("shingle_keys", ("key", "report"), keyed, then=known)
        self._db.insert(
            "word_counts",
            ("word", "reports"),
            [(word, 1) for word in sorted(words)],
            then="ON CONFLICT (word) DO UPDATE SET reports = word_counts.reports + 1",
        )
        if day:
            dated = [(word, day, report) for word in rarest]
            self._db.insert("story_words", ("word", "day", "report"), dated, then=known)

    def join_copies(self, report: int, other: int) -> None:
        """Bring the copies of two reports together; the report that came first stands for them."""
        self._join("copy_of", report, other)

    def join_stories(self, report: int, other: int) -> None:
        """Bring the stories of two reports together."""
        self._join("story", report, other)

    def _join(self, column: str, report: int, other: int) -> None:
        sql = f"SELECT DISTINCT {column} FROM grouped WHERE report IN (?, ?) ORDER BY 1"
        groups = [row[0] for row in self._db.execute(sql, (report, other))]
        if len(groups) == 2:
            self._db.execute(f"UPDATE grouped SET {column} = ? WHERE {column} = ?", groups)

    def _forget(self, report: int) -> None:
        row = self._db.execute("SELECT words FROM grouped WHERE report = ?", (report,)).fetchone()
        if row is None:
            return
        words = list(json.loads(row[0]))
        for some in chunks(words):
            sql = f"UPDATE word_counts SET reports = reports - 1 WHERE word IN ({marks(some)})"
            self._db.execute(sql, some)
        for table in ("shingle_keys", "story_words", "grouped"):
            self._db.execute(f"DELETE FROM {table} WHERE report = ?", (report,))
        for column in ("copy_of", "story"):
            # Those whom it stood for are from now on named by the first of them.
            first = f"SELECT min(report) FROM grouped WHERE {column} = ?"
            sql = f"UPDATE grouped SET {column} = ({first}) WHERE {column} = ?"
            self._db.execute(sql, (report, report))

    def telling(self, words: Iterable[str], since: str, until: str, *, limit: int) -> Iterator[Record]:
        """Reports of these ISO days whose title or lead shares two or more of the words, those that share most first.

        Args:
            words: in base form.
            since: the first day.
            until: the last.
            limit: how many at most.

        Raises:
            LedgerError: it cannot be read.
        """
        with explained(self._path):
            near = self.near(words, ordinal(since), ordinal(until), _NEAR)
            best = sorted((-len(shared), report) for report, shared in near.items() if len(shared) > 1)
            for _, number in best[:limit]:
                id, body = self._db.execute(
                    "SELECT id, body FROM reports JOIN records ON report = no WHERE no = ?", (number,)
                ).fetchone()
                yield self._decode(id, body)

    def rows(self, report: str | None = None) -> list[Shelved]:
        """The reports by story, or those of the story that holds one report (by its id).

        Raises:
            LedgerError: it cannot be read, or is of an older version and opened to read only.
        """
        with explained(self._path):
            self._need_groups()
            if report is None:
                return [*map(_shelved, self._db.execute(_ROWS.format("true")))]
            story = "SELECT story FROM grouped JOIN reports ON no = report WHERE id = ?"
            return [
                *map(_shelved, self._db.execute(_ROWS.format(f"g.story = ({story})"), (storable(report),)))
            ]

    def stories(self, *, several: bool = False) -> list[int]:
        """The stories, the latest first by the day of their last report; those without a day come last.

        Args:
            several: only stories that more than one report tells, copies counted once.

        Raises:
            LedgerError: as for ``rows``.
        """
        having = "HAVING count(DISTINCT copy_of) > 1" if several else ""
        sql = f"SELECT story FROM grouped GROUP BY story {having} ORDER BY max(day) DESC, min(day) DESC, story DESC"
        with explained(self._path):
            self._need_groups()
            return [story for (story,) in self._db.execute(sql)]

    def rows_of(self, stories: Sequence[int]) -> list[Shelved]:
        """The reports of these stories, by story."""
        with explained(self._path):
            return [*map(_shelved, self._in(_ROWS.format("g.story IN ({})"), stories))]

    def copies(self, reports: Sequence[str]) -> dict[str, str]:
        """For each of these reports (by id) that was taken up, the first of its copies, which may be itself."""
        sql = (
            "SELECT r.id, c.id FROM reports AS r JOIN grouped ON report = r.no JOIN reports AS c ON c.no = copy_of "
            "WHERE r.id IN ({})"
        )
        with explained(self._path):
            self._need_groups()
            return dict(self._in(sql, [*map(storable, reports)]))

    def _need_groups(self) -> None:
        if self._db.version() < GROUPS_SINCE:
            raise LedgerError(
                f"{self._path}: an older onrecord wrote it, without stories: add a page to it first, which brings "
                "it up to date"
            )

    def _in(self, sql: str, values: Sequence[str] | Sequence[int]) -> Iterator[tuple[Any, ...]]:
        for some in chunks(values):
            yield from self._db.execute(sql.format(marks(some)), some)
