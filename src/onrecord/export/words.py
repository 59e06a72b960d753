"""What the fields of a record are called, and how they are signed, when people read them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import UNSET

from onrecord.types import Headline, Interval, Published, Record, Statement

BASIS: Mapping[str, str] = MappingProxyType(
    {
        "given": "as given",
        "metadata": "from the page's metadata",
        "text": "from the page's text",
        "inferred": "inferred",
        "unknown": "unknown",
    }
)

CERTAINTY: Mapping[str, str] = MappingProxyType(
    {"CT": "certain", "PR": "probable", "PS": "possible", "U": "uncommitted"}
)

SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "asserts": "=",
        "denies": "≠",
        "predicts": "→",
        "concedes": "▽",
        "warns": "△",
        "promises": "+",
        "refuses": "×",
        "threatens": "‡",
        "demands": "!",
        "proposes": "◊",
        "asks": "?",
        "praises": "*",
        "blames": "►",
        "withholds": "…",
    }
)
"""One sign an act, of one column, in glyphs that nearly every font has: what a colour says is said without it."""

CLASSES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "assertive": ("asserts", "denies", "predicts", "concedes", "warns"),
        "commissive": ("promises", "refuses", "threatens"),
        "directive": ("demands", "proposes", "asks"),
        "expressive": ("praises", "blames"),
        "silent": ("withholds",),
    }
)
"""Searle's classes of acts, each of which has a colour; ``silent`` is none of them."""

CLASS_OF: Mapping[str, str] = MappingProxyType({act: name for name, acts in CLASSES.items() for act in acts})

HEDGES: Mapping[str, str] = MappingProxyType(
    {
        "epistemic": "how sure",
        "approx": "about how much",
        "time": "for how long",
        "scope": "how far",
        "noncommit": "not committed",
    }
)
"""What each type of hedge limits."""

VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        "faithful": "nothing was found that the headline says beyond the report",
        "overstates": "the headline says more than the report bears out",
        "unsupported": "nothing in the report bears out the headline",
        "unclear": "the headline and the report could not be compared",
    }
)

_JUDGED = {
    "speaker": "speakers",
    "act": "acts",
    "polarity": "polarity",
    "certainty": "certainty",
    "hedges": "hedges",
    "conditions": "conditions",
    "addressee": "addressees",
    "due": "due dates",
    "said": "when it was said",
}
_NEGATIVE_IN_THEMSELVES = ("denies", "refuses")


def act(statement: Statement) -> str:
    """The act, negated where its polarity is, or that it was not judged."""
    if statement.act is UNSET:
        return "act not judged"
    return negated(statement.act, statement.polarity if statement.polarity is not UNSET else None)


def negated(act: str, polarity: str | None) -> str:
    """An act with its polarity; denials and refusals say it themselves.

    >>> negated("asserts", "neg"), negated("asserts", "pos"), negated("denies", "neg")
    ('asserts, not', 'asserts', 'denies')
    """
    return f"{act}, not" if polarity == "neg" and act not in _NEGATIVE_IN_THEMSELVES else act


def certainty(statement: Statement) -> str | None:
    """How firmly; None where the act knows no certainty or it was not judged."""
    return CERTAINTY[statement.certainty] if isinstance(statement.certainty, str) else None


def hedge(type: str) -> str:
    """A type of hedge with what it limits.

    >>> hedge("scope")
    'scope: how far'
    """
    return f"{type}: {HEDGES[type]}"


def verdict(headline: Headline | None) -> str:
    """What came of comparing the headline with the report."""
    if headline is None:
        return "not judged"
    return f"{headline.verdict} ({VERDICTS[headline.verdict]})"


def finding(type: str) -> str:
    """A type of finding.

    >>> finding("dropped_hedge")
    'dropped hedge'
    """
    return type.replace("_", " ")


def not_judged(record: Record) -> list[str]:
    """What was not judged in at least one of the record's statements."""
    statements = record.statements if record.statements is not UNSET else ()
    return [
        name for field, name in _JUDGED.items() if any(getattr(each, field) is UNSET for each in statements)
    ]


def days(start: str | None, end: str | None) -> str:
    """An interval of days, as short as it can be said.

    >>> days("2026-03-02", "2026-03-02"), days("2026-03-02", None)
    ('2026-03-02', 'from 2026-03-02')
    """
    if start is None and end is None:
        return "day unknown"
    if start == end or (start and not end):
        return str(start) if start == end else f"from {start}"
    return f"{start} to {end}" if start else f"by {end}"


def interval(name: str, value: Interval) -> str:
    """An interval that the text names, after the name of its field.

    >>> interval("due", Interval(start=None, end=None, text="soon"))
    'due "soon"'
    """
    if value.start is None and value.end is None:
        return f'{name} "{value.text}"'
    return f'{name} {days(value.start, value.end)} ("{value.text}")'


def published(value: Published) -> str:
    """When a report appeared, and how that is known."""
    known = days(value.start, value.end) if value.start or value.end else "date unknown"
    # "unknown" says nothing that the date does not say, nor "as given" beside who gave it.
    basis = (
        "" if value.basis == "unknown" or (value.basis == "given" and value.reason) else BASIS[value.basis]
    )
    why = ": ".join(part for part in (basis, value.reason) if part)
    return f"{known} ({why})" if why else known
