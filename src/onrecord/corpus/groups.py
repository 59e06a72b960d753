"""What the comparison of reports gives back: structs whose JSON is the contract's."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Firmness = Literal["fullest", "same", "firmer", "softer"]
PositionKind = Literal["repeats", "refines", "changes_position", "contradicts"]
Status = Literal["open", "due", "overdue_unknown", "kept", "broken", "partly"]


class Version(Struct, frozen=True, kw_only=True):
    """One report's wording of an utterance, against the fullest: which weakening words it drops or adds."""

    report: str
    statement: str
    content: str
    firmness: Firmness
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


class Place(Struct, frozen=True, kw_only=True):
    """A statement where it stands; ``date`` is the day on which it was made, as far as the report tells."""

    report: str
    statement: str
    content: str
    date: str


class Position(Struct, frozen=True, kw_only=True):
    """Two statements of one speaker on one matter."""

    speaker: str
    earlier: Place
    later: Place
    kind: PositionKind
    reason: str
    confidence: float


class DueDays(Struct, frozen=True, kw_only=True):
    """The days by which something is to happen."""

    start: str | None
    end: str | None


class Evidence(Struct, frozen=True, kw_only=True):
    """The sentence of a later report that tells what became of an undertaking."""

    report: str
    content: str


class Promise(Struct, frozen=True, kw_only=True):
    """An undertaking or forecast with its day, and what later reports say became of it."""

    speaker: str
    report: str
    statement: str
    content: str
    act: Literal["promises", "predicts"]
    due: DueDays
    status: Status
    evidence: Evidence | None
    reason: str


class Comparison(Struct, frozen=True, kw_only=True):
    """All that only several reports show."""

    copies: tuple[tuple[str, ...], ...] = ()
    stories: tuple[tuple[str, ...], ...] = ()
    versions: tuple[tuple[Version, ...], ...] = ()
    positions: tuple[Position, ...] = ()
    promises: tuple[Promise, ...] = ()
