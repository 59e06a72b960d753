"""Across reports: what only several of them show. Takes records, returns groups; no I/O and no model."""

from onrecord.corpus.audit import audit, count_quoting
from onrecord.corpus.bars import to_svg
from onrecord.corpus.calendar import to_icalendar
from onrecord.corpus.compare import compare
from onrecord.corpus.copies import CopyIndex
from onrecord.corpus.due import find_due, unplaced
from onrecord.corpus.groups import Comparison, DueDays, Evidence, Place, Position, Promise, Version
from onrecord.corpus.index import take_up
from onrecord.corpus.person import positions_of
from onrecord.corpus.story import list_shelved, list_stories, tell_story
from onrecord.corpus.views import (
    Audit,
    Candidate,
    Difference,
    Due,
    Piece,
    Quote,
    Share,
    Story,
    StoryLine,
    StoryReport,
    Wording,
)

__all__ = [
    "Audit",
    "Candidate",
    "Comparison",
    "CopyIndex",
    "Difference",
    "Due",
    "DueDays",
    "Evidence",
    "Piece",
    "Place",
    "Position",
    "Promise",
    "Quote",
    "Share",
    "Story",
    "StoryLine",
    "StoryReport",
    "Version",
    "Wording",
    "audit",
    "compare",
    "count_quoting",
    "find_due",
    "list_shelved",
    "list_stories",
    "positions_of",
    "take_up",
    "tell_story",
    "to_icalendar",
    "to_svg",
    "unplaced",
]
