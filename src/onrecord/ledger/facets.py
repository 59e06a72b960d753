"""By whom, of which act, in which outlet …: how the matches of a search are made up.

Only the latest matches are looked at, so that the answer takes the same time however many there are; ``more`` says that
there were more.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from onrecord.ledger.database import Database
from onrecord.ledger.schema import DAY_SHIFT
from onrecord.ledger.search import Query, parts_of, rows_where
from onrecord.ledger.words import parse_words

NAMES = ("speaker", "role", "country", "act", "certainty", "kind", "publisher", "year")
_MOST_VALUES = 12


class Share(Struct, frozen=True, kw_only=True):
    """A value of a facet, and how many of the matches looked at have it."""

    value: str
    count: int


class Facets(Struct, frozen=True, kw_only=True):
    """The most frequent values of each facet among the latest matches, the most frequent first.

    ``matches`` is how many were looked at; with ``more`` there are further, older ones. Matches in which a value is
    unknown or was not judged count for no value.
    """

    matches: int
    more: bool
    speaker: tuple[Share, ...] = ()
    role: tuple[Share, ...] = ()
    country: tuple[Share, ...] = ()
    act: tuple[Share, ...] = ()
    certainty: tuple[Share, ...] = ()
    kind: tuple[Share, ...] = ()
    publisher: tuple[Share, ...] = ()
    year: tuple[Share, ...] = ()


def count_facets(db: Database, query: Query, most: int) -> Facets:
    """The facets of what ``query`` finds.

    Raises:
        UsageError: a date, an act, a country, a kind or a certainty is not one.
    """
    terms = parse_words(query.words)
    parts = None if query.words.strip() and not terms else parts_of(query, terms)
    if parts is None:
        return Facets(matches=0, more=False)
    row, where, values = rows_where(db, query, parts)
    rows = db.execute(
        f"SELECT s.speaker, s.role, s.country, s.act, s.certainty, s.kind, r.publisher, s.no >> {DAY_SHIFT}"
        f" FROM (SELECT {row} AS no {where} ORDER BY {row} DESC LIMIT ?) AS f"
        " JOIN statements AS s ON s.no = f.no JOIN reports AS r ON r.no = s.report ORDER BY s.no DESC",
        [*values, most + 1],
    ).fetchall()
    columns = list(zip(*rows[:most], strict=True)) or [()] * len(NAMES)
    columns[-1] = tuple(_year(day) for day in columns[-1])
    shares = {name: _shares(column) for name, column in zip(NAMES, columns, strict=True)}
    return Facets(matches=min(len(rows), most), more=len(rows) > most, **shares)


def _year(day: int) -> str | None:
    return f"{datetime.date.fromordinal(day).year:04}" if day else None


def _shares(column: Iterable[str | None]) -> tuple[Share, ...]:
    """The values, each in the form met most; case does not count in a search, so neither here."""
    forms: dict[str, Counter[str]] = {}
    for value, count in Counter(value for value in column if value is not None).items():
        forms.setdefault(value.casefold(), Counter())[value] += count
    shares = [Share(value=form.most_common(1)[0][0], count=form.total()) for form in forms.values()]
    return tuple(sorted(shares, key=lambda share: (-share.count, share.value))[:_MOST_VALUES])
