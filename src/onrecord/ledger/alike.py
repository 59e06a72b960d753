"""Reports that may tell one story: those whose statements share the rarest words of a report.

How rare a word is, the full-text index knows: it is asked for the number of statements that hold it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from onrecord.ledger.database import Database
from onrecord.ledger.rows import ordinal
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.ledger.words import Part, parse_words

_ASKED = 24
"""Words that are looked up."""
_COMMON = 1000
"""A word that so many statements hold tells no story; more are not counted."""
_DAMPED = 20
"""With few statements rarity among them says little: it is damped as if so many more had been seen."""

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM found WHERE {matches} LIMIT ?) AS held"
_STATEMENTS = "SELECT value FROM counters WHERE name = 'statements'"

_REPORTS = """
SELECT DISTINCT r.id FROM found JOIN statements AS s ON s.no = {found} JOIN reports AS r ON r.no = s.report
 WHERE {matches} AND {found} BETWEEN ? AND ? AND (r.published_basis NOT IN ('inferred', 'unknown')) = ?
"""


def rarity(db: Database, words: Iterable[str]) -> dict[str, float]:
    """What each word tells: the logarithm of how many statements there are to one that holds it; 0 where none does."""
    counts = _counts(db, words)
    seen = int(db.execute(_STATEMENTS).fetchone()[0]) + _DAMPED
    return {word: math.log(seen / count) if count else 0.0 for word, count in counts.items()}


def find_alike(
    db: Database,
    words: Iterable[str],
    *,
    dated: bool,
    limit: int,
    since: str | None = None,
    until: str | None = None,
) -> list[str]:
    """The ids of reports whose statements or titles share the rarest of ``words``, those that share most first.

    Args:
        words: in any form and order.
        dated: whether reports that bear their date are wanted, or those that do not.
        limit: how many at most.
        since: the ISO day from which on dated reports are wanted, by the first day on which they may have appeared.
        until: the last such day.
    """
    counts = _counts(db, words)
    rare = sorted((count, word) for word, count in counts.items() if 0 < count < _COMMON)[:_ASKED]
    told = rarity(db, [word for _, word in rare])
    scores: dict[str, float] = {}
    first = max(ordinal(since), 1) << DAY_SHIFT if dated else 0
    last = ((ordinal(until) + 1) << DAY_SHIFT) - 1 if until else (1 << 63) - 1
    reports = _REPORTS.format(found=db.FOUND, matches=db.MATCHES)
    for _, word in rare:
        for (report,) in db.execute(reports, (_match(db, word), first, last, dated)):
            scores[report] = scores.get(report, 0.0) + told[word]
    return sorted(scores, key=lambda report: (-scores[report], report))[:limit]


def _match(db: Database, word: str) -> str:
    """The word as the index takes it: one that it splits is a phrase."""
    terms = parse_words(word.replace('"', " "))
    return db.expression([Part(terms)]) if terms else ""


def _counts(db: Database, words: Iterable[str]) -> dict[str, int]:
    """How many statements hold each word, up to ``_COMMON``; a word that the index splits is looked for as a phrase."""
    counts = {}
    count = _COUNT.format(matches=db.MATCHES)
    for word in set(words):
        match = _match(db, word)
        found = db.execute(count, (match, _COMMON)).fetchone() if match else (0,)
        counts[word] = int(found[0])
    return counts
