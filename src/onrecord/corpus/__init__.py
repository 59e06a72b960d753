"""Across reports: what only several of them show. Takes records, returns groups; no I/O and no model."""

from onrecord.corpus.compare import compare
from onrecord.corpus.copies import CopyIndex
from onrecord.corpus.groups import Comparison, DueDays, Evidence, Place, Position, Promise, Version

__all__ = [
    "Comparison",
    "CopyIndex",
    "DueDays",
    "Evidence",
    "Place",
    "Position",
    "Promise",
    "Version",
    "compare",
]
