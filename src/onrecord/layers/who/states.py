"""States by their names, capitals, adjectives and demonyms."""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang.en import countries, offices


@cache
def states() -> dict[str, tuple[str, str, str]]:
    """Names and capitals of states: ``(ISO code, Wikidata item, name)`` of each."""
    found: dict[str, tuple[str, str, str]] = {}
    for code, item, name, others, _, capitals in countries.ROWS:
        for one in (*capitals.split("|"), *others.split("|"), name):
            if one:
                found[one] = (code, item, name)
    return found


@cache
def peoples() -> dict[str, str]:
    """Adjectives and demonyms: the ISO code of each."""
    return {one: row[0] for row in countries.ROWS for one in row[4].split("|") if one}


def country_of(phrase: str) -> str | None:
    """The state that a role names, by its name or its adjective."""
    found: list[tuple[int, str]] = []
    parts = re.findall(r"(?:[A-Z]\.){2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*", phrase)
    for size in (3, 2, 1):
        for i in range(len(parts) - size + 1):
            part = " ".join(parts[i : i + size]).removesuffix("'s").removesuffix("’s")
            code = peoples().get(part) or (states()[part][0] if part in states() else None)
            if code is not None and part not in offices.HONORIFICS:
                found.append((i, code))
        if found:
            return min(found)[1]
    return None


@cache
def codes() -> frozenset[str]:
    """The ISO codes of all states."""
    return frozenset(row[0] for row in countries.ROWS)
