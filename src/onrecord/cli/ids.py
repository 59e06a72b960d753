"""The ids of reports as people can type them."""

from __future__ import annotations

import re

from onrecord.cli.safe import safe

_DIGEST = re.compile(r"[0-9a-f]{24}")


def short(id: str) -> str:
    """A made id by its first ten characters, which commands take for it; one that was given in full.

    >>> short("09b51ff2d0a96006e4762085"), short("https://news.example/17")
    ('09b51ff2d0', 'https://news.example/17')
    """
    return id[:10] if _DIGEST.fullmatch(id) else safe(id)
