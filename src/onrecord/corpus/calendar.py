"""Due days as a calendar that other programs subscribe to (iCalendar, RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from onrecord.corpus.views import Due

STATUS = {
    "open": "open",
    "due": "due",
    "overdue_unknown": "overdue, not judged",
    "kept": "kept",
    "broken": "broken",
    "partly": "partly kept",
}
_ACTS = {"promises": "promised", "predicts": "forecast"}
_DOMAIN = "onrecord.invalid"  # RFC 2606: a name that nobody holds


def to_icalendar(dues: Iterable[Due], *, name: str = "Due: promises and forecasts") -> bytes:
    """A calendar with an entry of a whole day for each, on the last day by which it is due.

    The same dues give the same bytes: an entry's UID comes from its report and words, its time stamp from the day of
    the report or of the last word on it.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//onrecord//due//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for due in dues:
        if due.due.end is not None:
            calendar.add_component(_event(due, date.fromisoformat(due.due.end)))
    return bytes(calendar.to_ical())


def _event(due: Due, day: date) -> Event:
    event = Event()
    mark = hashlib.sha256("\0".join((due.report, due.content)).encode("utf-8", "surrogatepass")).hexdigest()
    event.add("uid", f"{mark[:32]}@{_DOMAIN}")
    event.add("dtstamp", _stamp(due))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", _clean(f"{due.speaker} {_ACTS[due.act]}: {due.content}"))
    event.add("description", _clean(_description(due)))
    event.add("categories", [STATUS[due.status]])
    event.add("transp", "TRANSPARENT")
    return event


def _description(due: Due) -> str:
    when = due.due.end if due.due.start in (None, due.due.end) else f"{due.due.start} to {due.due.end}"
    lines = [
        f"“{due.content}”",
        f"Said {due.said}; due {when} (“{due.words}”).",
        f"Status: {STATUS[due.status]}{_by(due)}. {due.reason}",
    ]
    if due.evidence is not None and due.evidence.content:
        lines.append(f"Evidence: “{due.evidence.content}” ({due.evidence.report})")
    lines.append(f"Report: {', '.join(filter(None, (due.publisher, f'{due.report} {due.statement}')))}")
    return "\n".join(lines)


def _by(due: Due) -> str:
    if due.decided_by == "person":
        judge = next(each.judge for each in reversed(due.judgements) if each.withdrawn is None)
        return f", judged by {judge}"
    return ", as a later report has it" if due.decided_by == "report" else ""


def _stamp(due: Due) -> datetime:
    """When the entry was last changed: the last judgement or withdrawal, else the day of the report."""
    words = [one.at for one in due.judgements]
    words += [one.withdrawn.at for one in due.judgements if one.withdrawn is not None]
    last = max((datetime.fromisoformat(one) for one in words), default=None)
    if last is None:
        return datetime.combine(date.fromisoformat(due.said), datetime.min.time(), UTC)
    return last.astimezone(UTC)


def _clean(text: str) -> str:
    """Text without what no calendar may hold: control characters but line ends, and lone surrogates."""
    return "".join(
        char if char == "\n" or (char >= " " and not "\x7f" <= char <= "\x9f") else " "
        for char in text.encode("utf-8", "replace").decode("utf-8")
    )
