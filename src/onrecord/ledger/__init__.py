"""One SQLite file that keeps records and finds their statements again."""

from __future__ import annotations

from onrecord.ledger.people import Known
from onrecord.ledger.place import default_path
from onrecord.ledger.search import Hit
from onrecord.ledger.store import Ledger

__all__ = ["Hit", "Known", "Ledger", "default_path"]
