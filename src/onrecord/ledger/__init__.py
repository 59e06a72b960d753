"""One SQLite file that keeps records and finds their statements again."""

from __future__ import annotations

from onrecord.ledger.facets import Facets
from onrecord.ledger.judgements import Judgements
from onrecord.ledger.people import Known
from onrecord.ledger.place import default_path
from onrecord.ledger.reviews import Reviewed, Reviews
from onrecord.ledger.search import Hit, Query
from onrecord.ledger.store import Ledger

__all__ = ["Facets", "Hit", "Judgements", "Known", "Ledger", "Query", "Reviewed", "Reviews", "default_path"]
