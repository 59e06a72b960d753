"""The tables of the ledger, as the numbered steps that lead to them. A step that was released never changes.

A statement's row number is ``day << 40 | running number``, where ``day`` is the ordinal of the day on which
its report appeared (0: unknown). Row order is thus date order, so that the full-text index yields the
latest statements first and takes a range of dates as a range of rows, both without a sort.

``searchable`` says, in one place, what the full-text index holds of a statement. The index keeps no text of
its own (``content=searchable``): rows are put in and taken out by selecting from that view, so both always
agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

APPLICATION_ID = 0x6F6E7263
"""``onrc``: how the header of the file says whose it is."""

DAY_SHIFT = 40
"""Bits of a statement's row number that hold the running number."""

FIRST = """
CREATE TABLE reports (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content_hash BLOB NOT NULL,
    onrecord TEXT NOT NULL,
    model TEXT NOT NULL,
    model_digest TEXT NOT NULL,
    layers TEXT NOT NULL,
    title TEXT,
    url TEXT,
    publisher TEXT,
    language TEXT,
    published_start TEXT,
    published_end TEXT,
    published_basis TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    verdict TEXT,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_day ON reports (first_day);
CREATE INDEX reports_of_several_days ON reports (last_day - first_day) WHERE last_day > first_day;

CREATE TABLE records (
    report INTEGER PRIMARY KEY REFERENCES reports (no),
    body BLOB NOT NULL
) STRICT;

CREATE TABLE statements (
    no INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports (no),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    act TEXT,
    polarity TEXT,
    certainty TEXT,
    actor TEXT,
    speaker TEXT,
    speaker_type TEXT,
    role TEXT,
    country TEXT,
    wikidata TEXT,
    plain_names TEXT,
    source TEXT,
    cue TEXT,
    content TEXT NOT NULL,
    addressee TEXT,
    due_start TEXT,
    due_end TEXT,
    said_start TEXT,
    said_end TEXT,
    nested_in TEXT,
    confidence REAL NOT NULL,
    method TEXT NOT NULL
) STRICT;
CREATE INDEX statements_by_report ON statements (report);
CREATE INDEX statements_by_due ON statements (due_end) WHERE due_end IS NOT NULL;

CREATE TABLE actors (
    report INTEGER NOT NULL REFERENCES reports (no),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    role TEXT,
    country TEXT,
    wikidata TEXT,
    PRIMARY KEY (report, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE times (
    report INTEGER NOT NULL REFERENCES reports (no),
    n INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE additions (
    no INTEGER PRIMARY KEY,
    report TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('added', 'replaced')),
    content_hash BLOB NOT NULL,
    onrecord TEXT NOT NULL,
    model TEXT NOT NULL,
    model_digest TEXT NOT NULL,
    layers TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX additions_by_report ON additions (report);

CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('statements', 0);

CREATE VIEW searchable AS
SELECT s.no AS no,
       s.content AS content,
       s.source AS source,
       coalesce(s.speaker, '') || coalesce(' ' || s.plain_names, '') AS speaker,
       s.role AS role,
       r.title AS title,
       r.publisher AS publisher,
       coalesce('act' || s.act, '') || ' kind' || s.kind || coalesce(' country' || s.country, '') AS facets
  FROM statements AS s JOIN reports AS r ON r.no = s.report;

CREATE VIRTUAL TABLE found USING fts5 (
    content, source, speaker, role, title, publisher, facets,
    content = 'searchable', content_rowid = 'no', columnsize = 0,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
"""

PERSONS = """
ALTER TABLE statements ADD COLUMN person TEXT;
UPDATE statements SET person = actor_key(speaker, speaker_type) WHERE speaker IS NOT NULL;
CREATE INDEX statements_by_person ON statements (person) WHERE person IS NOT NULL;
"""
# ``person`` is the key that all spellings of a speaker's name share (:func:`onrecord.ledger.people.actor_key`).

PERSONS_SINCE = 2
"""The step that brings the keys of persons."""

JUDGEMENTS = """
CREATE TABLE judgements (
    no INTEGER PRIMARY KEY AUTOINCREMENT,
    report TEXT NOT NULL,
    statement TEXT NOT NULL,
    content TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('kept', 'broken', 'partly')),
    reason TEXT NOT NULL,
    judge TEXT NOT NULL,
    at TEXT NOT NULL,
    evidence TEXT,
    evidence_text TEXT
) STRICT;
CREATE INDEX judgements_by_report ON judgements (report);
CREATE TABLE withdrawals (
    judgement INTEGER PRIMARY KEY REFERENCES judgements (no),
    judge TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never changed: withdraw it and make another'); END;
CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never deleted: withdraw it'); END;
CREATE TRIGGER withdrawals_stay BEFORE UPDATE ON withdrawals
BEGIN SELECT raise(ABORT, 'a withdrawal is never changed: judge anew'); END;
CREATE TRIGGER withdrawals_are_kept BEFORE DELETE ON withdrawals
BEGIN SELECT raise(ABORT, 'a withdrawal is never deleted: judge anew'); END;

CREATE TABLE reviews (
    no INTEGER PRIMARY KEY,
    mark TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE reviewed (
    review INTEGER NOT NULL REFERENCES reviews (no) ON DELETE CASCADE,
    report TEXT NOT NULL,
    statement TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (review, report, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviewed_by_report ON reviewed (report);
"""
# What people judged and publishers ruled. Both name the report by its id and the statement by its text too, not by row
# numbers: they outlive a new reading of the report.

JUDGEMENTS_SINCE = 3
"""The step that brings the tables of judgements and reviews."""

CERTAINTY = """
DROP VIEW searchable;
CREATE VIEW searchable AS
SELECT s.no AS no,
       s.content AS content,
       s.source AS source,
       coalesce(s.speaker, '') || coalesce(' ' || s.plain_names, '') AS speaker,
       s.role AS role,
       r.title AS title,
       r.publisher AS publisher,
       coalesce('act' || s.act, '') || ' kind' || s.kind || coalesce(' country' || s.country, '')
           || coalesce(' certainty' || s.certainty, '') AS facets
  FROM statements AS s JOIN reports AS r ON r.no = s.report;
INSERT INTO found (found) VALUES ('rebuild');
"""
# The index takes up the certainty too, so that a search for the rare ones need not look at all others.

CERTAINTY_SINCE = 4
"""The step that brings certainty into the index."""

GROUPS = """
CREATE TABLE grouped (
    report INTEGER PRIMARY KEY,
    content_hash BLOB NOT NULL,
    day INTEGER NOT NULL,
    copy_of INTEGER NOT NULL,
    story INTEGER NOT NULL,
    words TEXT NOT NULL,
    size INTEGER NOT NULL,
    rate INTEGER NOT NULL,
    shingles BLOB NOT NULL
) STRICT;
CREATE INDEX grouped_by_copy ON grouped (copy_of);
CREATE INDEX grouped_by_story ON grouped (story);
CREATE TABLE shingle_keys (key INTEGER, report INTEGER, PRIMARY KEY (key, report)) STRICT, WITHOUT ROWID;
CREATE TABLE story_words (
    word TEXT, day INTEGER, report INTEGER, PRIMARY KEY (word, day, report)
) STRICT, WITHOUT ROWID;
CREATE TABLE word_counts (word TEXT PRIMARY KEY, reports INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('grouped', 0);
"""
# Copies and stories: what each report is known by (shingles of its text, words of its lead), and the groups it is in,
# named by the number of a report in them. ``grouped`` of ``counters`` is the last addition that was taken up.

GROUPS_SINCE = 5
"""The step that brings the index of copies and stories."""

GATHERING = """
INSERT INTO found (found, rank) VALUES ('hashsize', 16777216);
"""
# The index gathers up to 16 MB of words (SQLite's own figure is 1 MB) before it writes a piece of itself to the file: a
# transaction of a thousand reports makes one piece, not three, and fewer pieces are merged.

GATHERING_SINCE = 6
"""The step that lets the index gather more words."""

STEPS: Mapping[int, str] = MappingProxyType(
    {
        1: FIRST,
        PERSONS_SINCE: PERSONS,
        JUDGEMENTS_SINCE: JUDGEMENTS,
        CERTAINTY_SINCE: CERTAINTY,
        GROUPS_SINCE: GROUPS,
        GATHERING_SINCE: GATHERING,
    }
)
"""Number of the schema → the statements that lead to it from the one before."""
