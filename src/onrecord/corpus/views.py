"""What falls due, what a story is and who is quoted, as structs for a page, a terminal or JSON.

``find_due``, ``list_stories``, ``tell_story`` and ``audit`` make them.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from onrecord.corpus.groups import DueDays, Evidence, Firmness, Status
from onrecord.types import FindingType, Headline, Judgement, Kind, Outcome, Published

DecidedBy = Literal["person", "report"]
Naming = Literal["named", "unnamed", "unstated"]


class Candidate(Struct, frozen=True, kw_only=True):
    """A sentence of a later report that bears on an undertaking, offered to a person who judges it.

    ``start`` and ``end`` are its place in the report's text. ``suggests`` is what it clearly says became of the
    undertaking, None when that is for a person to say. ``fit`` is the share of the undertaking's words that it has.
    """

    report: str
    date: str
    publisher: str | None
    content: str
    start: int
    end: int
    fit: float
    suggests: Outcome | None
    reason: str


class Due(Struct, frozen=True, kw_only=True):
    """A promise or forecast with its interval, and where it stands.

    ``status`` is a person's verdict where one is in force, else what a later report clearly says, else what the
    calendar says; ``decided_by`` tells the first two apart and is None for the third. ``overdue_unknown`` says that
    nobody has judged it, never that nothing happened. ``judgements`` are all there were, also those taken back, in the
    order in which they were made.
    """

    speaker: str
    report: str
    publisher: str | None
    statement: str
    content: str
    act: Literal["promises", "predicts"]
    said: str
    due: DueDays
    words: str
    """The words of the text that give the interval."""
    status: Status
    decided_by: DecidedBy | None
    reason: str
    evidence: Evidence | None
    candidates: tuple[Candidate, ...] = ()
    judgements: tuple[Judgement, ...] = ()


class StoryLine(Struct, frozen=True, kw_only=True):
    """A story in a list. ``id`` is the id of its first report; ``counted`` are its reports with copies counted once."""

    id: str
    title: str | None
    start: str | None
    end: str | None
    reports: tuple[str, ...]
    counted: int
    publishers: tuple[str, ...]


class StoryReport(Struct, frozen=True, kw_only=True):
    """A report of a story; ``copy_of`` is the first report of which it is a copy."""

    report: str
    title: str | None
    publisher: str | None
    url: str | None
    published: Published
    copy_of: str | None
    headline: Headline | None
    """None: not judged."""


class Piece(Struct, frozen=True, kw_only=True):
    """A run of words of a wording, beside the fullest one: ``same``, ``only_here``, or ``left_out`` here."""

    text: str
    kind: Literal["same", "only_here", "left_out"]


class Difference(Struct, frozen=True, kw_only=True):
    """One way in which a wording says more than the fullest, by the types of the headline check.

    ``fullest`` are the words of the fullest wording, ``here`` those of this one, None where it has none for them.
    """

    type: FindingType
    fullest: str | None
    here: str | None
    reason: str


class Wording(Struct, frozen=True, kw_only=True):
    """How one report words an utterance. ``copies`` are the reports of the story that only copy this one's wording."""

    report: str
    publisher: str | None
    statement: str
    kind: Kind
    content: str
    firmness: Firmness
    pieces: tuple[Piece, ...]
    differences: tuple[Difference, ...] = ()
    copies: tuple[str, ...] = ()


class Quote(Struct, frozen=True, kw_only=True):
    """One utterance of a speaker in the wordings of a story's reports, the fullest first."""

    speaker: str
    said: str
    wordings: tuple[Wording, ...]


class Story(Struct, frozen=True, kw_only=True):
    """Reports of one event, and how each of them words what was said."""

    line: StoryLine
    reports: tuple[StoryReport, ...]
    quotes: tuple[Quote, ...]


class Share(Struct, frozen=True, kw_only=True):
    """How much of what is quoted falls to one person, role, country …; ``value`` None: not known, or not stated.

    ``words`` are those of the contents, ``share`` their part of all quoted words (0..1); ``reports`` is how many
    reports quote it at all, copies counted once, and ``stories`` in how many stories.
    """

    value: str | None
    statements: int
    words: int
    share: float
    direct: int
    mixed: int
    indirect: int
    reports: int
    stories: int


class Audit(Struct, frozen=True, kw_only=True):
    """Whom a set of reports quotes, and how. Copies count once; statements within others are left to the outer one.

    ``reports`` are those counted, ``copies`` those left out as copies of them, ``stories`` the events that they tell.
    """

    reports: int
    copies: int
    stories: int
    statements: int
    words: int
    by_person: tuple[Share, ...] = ()
    by_body: tuple[Share, ...] = ()
    by_type: tuple[Share, ...] = ()
    by_role: tuple[Share, ...] = ()
    by_country: tuple[Share, ...] = ()
    by_naming: tuple[Share, ...] = ()
    by_kind: tuple[Share, ...] = ()
    by_publisher: tuple[Share, ...] = ()
