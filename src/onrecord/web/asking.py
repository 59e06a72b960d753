"""What a request asks, read from its address: typed, limited in length, and told when it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from onrecord.errors import UsageError
from onrecord.ledger import Query

Format = Literal["html", "json", "csv", "ics"]

LONGEST_WORDS = 1000
"""Characters of a search."""

LONGEST_VALUE = 300
"""Characters of any other parameter."""

LIMITS: Mapping[Format, tuple[int, int]] = {"html": (20, 100), "json": (20, 1000), "csv": (1000, 10_000)}
"""How many rows a list gives unasked, and at most."""

DEEPEST = 100_000
"""Rows that may be passed over: who needs more exports the ledger."""

FILTERS = ("q", "speaker", "role", "country", "act", "certainty", "kind", "publisher", "since", "until")


class NotFound(Exception):
    """There is no such page; the message says what is not there."""


class Asked(NamedTuple):
    """A request: the format, the part of the path that names something, the parameters."""

    format: Format
    path: str
    params: QueryParams
    name: str = ""

    def text(self, key: str, *, longest: int = LONGEST_VALUE) -> str | None:
        """A parameter without the space around it; None where there is nothing in it.

        Raises:
            UsageError: it is too long.
        """
        value = (self.params.get(key) or "").strip()
        if len(value) > longest:
            raise UsageError(f"{key}: {len(value)} characters are too long, at most {longest} are taken")
        return value or None

    def texts(self, key: str) -> list[str]:
        """All values of a parameter that may be repeated."""
        values = [value.strip() for value in self.params.getlist(key)]
        if any(len(value) > LONGEST_VALUE for value in values) or len(values) > 50:
            raise UsageError(f"{key}: too many values, or too long")
        return [value for value in dict.fromkeys(values) if value]

    def number(self, key: str, default: int, *, least: int, most: int) -> int:
        """A whole number.

        Raises:
            UsageError: it is none, or out of its range.
        """
        value = self.text(key)
        if value is None:
            return default
        if not (value.isascii() and value.isdigit() and len(value) < 10 and least <= int(value) <= most):
            raise UsageError(f"{key}: {value} is not a whole number from {least} to {most}")
        return int(value)

    def choice(self, key: str, values: object) -> str | None:
        """One of the values of a ``Literal``.

        Raises:
            UsageError: it is another.
        """
        value = self.text(key)
        if value is not None and value not in get_args(values):
            raise UsageError(f"{key}: {value} is none of {', '.join(get_args(values))}")
        return value

    def window(self) -> tuple[int, int]:
        """Limit and offset of a list.

        Raises:
            UsageError: one of them is no number, or too large.
        """
        default, most = LIMITS.get(self.format, LIMITS["html"])
        limit = self.number("limit", default, least=1, most=most)
        return limit, self.number("offset", 0, least=0, most=DEEPEST)

    def query(self) -> Query:
        """The search that is asked.

        Raises:
            UsageError: a parameter is too long, or no number.
        """
        limit, offset = self.window()
        country = self.text("country")
        return Query(
            words=self.text("q", longest=LONGEST_WORDS) or "",
            speaker=self.text("speaker"),
            role=self.text("role"),
            country=country.upper() if country else None,
            act=self.texts("act") or None,
            certainty=self.text("certainty"),
            kind=self.text("kind"),
            publisher=self.text("publisher"),
            since=self.text("since"),
            until=self.text("until"),
            limit=limit,
            offset=offset,
        )

    def url(
        self, *, path: str | None = None, without: tuple[str, ...] = (), **changed: str | int | None
    ) -> str:
        """The address of this request with some parameters changed, or left out."""
        pairs = [
            (key, value)
            for key, value in self.params.multi_items()
            if key not in changed and key not in without and value.strip()
        ]
        pairs += [(key, str(value)) for key, value in changed.items() if value not in (None, "")]
        return (path or self.path) + (f"?{urlencode(pairs)}" if pairs else "")

    def url_without(self, key: str, value: str) -> str:
        """The address without one value of a parameter, from the first row again."""
        pairs = [
            pair
            for pair in self.params.multi_items()
            if pair[1].strip() and pair[0] != "offset" and (pair[0], pair[1].strip()) != (key, value)
        ]
        return self.path + (f"?{urlencode(pairs)}" if pairs else "")
