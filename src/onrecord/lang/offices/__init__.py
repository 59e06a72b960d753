"""The dated table of offices: who was head of state or government, foreign or defence minister, and when.

``holders.tsv`` is built by ``training/offices.py``. A row is: ISO 3166-1 alpha-3 code of the state (or the body's
abbreviation), office, name, other names (parted by ``|``), first day, last day (empty: still in office when the
table was made), Wikidata item (empty when not known surely), how sure the row is (``sure``, or ``month`` where only
the month of a change is), and where it comes from.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

from msgspec import Struct

TABLE_ENDS = "2025-12-31"
"""After this day the table knows of no change, and so of no holder."""


class Holder(Struct, frozen=True):
    """One term of one holder. Days are ISO 8601; ``end`` is the last day in office, or empty."""

    country: str
    office: str
    name: str
    others: tuple[str, ...]
    start: str
    end: str
    wikidata: str | None
    certainty: str
    source: str


@cache
def holders() -> tuple[Holder, ...]:
    """All terms, in the order of the table."""
    table = resources.files(__package__).joinpath("holders.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines()[1:] if line]
    return tuple(
        Holder(
            row[0],
            row[1],
            row[2],
            tuple(filter(None, row[3].split("|"))),
            row[4],
            row[5],
            row[6] or None,
            *row[7:9],
        )
        for row in rows
    )
