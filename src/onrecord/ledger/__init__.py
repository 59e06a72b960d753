"""What keeps records and finds their statements again: one SQLite file, or a PostgreSQL database."""

from __future__ import annotations

from onrecord.ledger.facets import Facets
from onrecord.ledger.folding import Folded
from onrecord.ledger.judgements import Judgements
from onrecord.ledger.people import Known
from onrecord.ledger.place import Address, Place, default_place, identity_of, place_of
from onrecord.ledger.quoting import Quoting
from onrecord.ledger.reviews import Reviewed, Reviews
from onrecord.ledger.search import Elsewhere, Hit, Query
from onrecord.ledger.store import Ledger

__all__ = [
    "Address",
    "Elsewhere",
    "Facets",
    "Folded",
    "Hit",
    "Judgements",
    "Known",
    "Ledger",
    "Place",
    "Query",
    "Quoting",
    "Reviewed",
    "Reviews",
    "default_place",
    "identity_of",
    "place_of",
]
