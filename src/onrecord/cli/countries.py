"""Countries as people write them, by their ISO code."""

from __future__ import annotations

from onrecord.errors import UsageError


def code_of(country: str) -> str:
    """The ISO 3166-1 alpha-3 code of a country given by its code, its name or its adjective.

    Raises:
        UsageError: there is no such country.

    >>> code_of("Norway"), code_of("norwegian"), code_of("nor")
    ('NOR', 'NOR', 'NOR')
    """
    from onrecord.lang.en.countries import ROWS

    asked = " ".join(country.casefold().replace(".", "").split()).removeprefix("the ")
    for code, _, name, others, adjectives, _ in ROWS:
        names = "|".join((code, name, others, adjectives)).casefold().replace(".", "").split("|")
        if asked and asked in (each.removeprefix("the ") for each in names):
            return code
    raise UsageError(
        f"{country}: no such country; give its name, or its ISO 3166-1 code of three letters, as in NOR"
    )
