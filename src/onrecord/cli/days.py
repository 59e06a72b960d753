"""Days as people give them on the command line."""

from __future__ import annotations

from onrecord.errors import UsageError


def day_of(given: str | None, option: str) -> str | None:
    """The ISO day that an option names; None when it was not given.

    Raises:
        UsageError: it is no day.
    """
    if given is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise UsageError(f"{option} {given}: give a day as YYYY-MM-DD, as in 2026-05-03") from None
