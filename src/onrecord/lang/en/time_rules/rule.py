"""A rule of the time grammar, and the pieces of patterns that several rules share."""

from __future__ import annotations

from typing import NamedTuple

Example = tuple[str, str | None, str, str]


class TimeRule(NamedTuple):
    """One rule: its name, the function that reads it, the keys of which a stretch of text must hold one to be tried
    (:func:`onrecord.layers.timex.grammar.vocabulary`), its pattern, its examples, and what may forbid it."""

    name: str
    function: str
    keys: str
    pattern: str
    examples: tuple[Example, ...]
    guard: str = ""


LEAD = (
    r"(?:(?P<mod>(?:early|earlier|late|later|mid|sometime|some time)(?: on| in)?|(?<!get\x20)around|about|approxima"
    r"tely)~(?:the )?)?"
)
DAY_LEAD = r"(?:(?P<mod>(?:early|late|sometime|some time)(?: on| in)?|(?<!get\x20)around|about|approximately)~(?:the )?)?"
"""Before a day of the week: "earlier Friday" is earlier on that day."""
EDGE = (
    r"(?:(?:the )?(?:very )?(?P<edge>end|beginning|start|middle|close|outset|latter part|early part"
    r"|better part|good part|rest|remainder|bulk|first part|last part|later part) of )?"
)
LEADS = rf"(?:{LEAD}{EDGE})"
APPROX = r"(?:<approx> )?"
COUNT = (
    r"(?:<num:n>|(?P<one>an?|another|an additional|one more|each of the)|(?P<vague><vagueword>)"
    r"|(?P<two>a couple of|a couple|another couple of|couple of))"
)
