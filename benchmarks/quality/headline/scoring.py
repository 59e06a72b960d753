"""How well headlines were checked against their bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from onrecord.types import Article, Headline, Published

Json = Mapping[str, Any]
Checker = Callable[[Json, Sequence[str]], Sequence[Headline | None]]
"""A body and its headlines to what was found of each."""


def article_of(body: Json, headline: str | None = None) -> Article:
    """The body as the layers see it: clean text with a given date, under the headline."""
    day = body["date"]
    return Article(
        text=body["text"],
        title=headline,
        language="en",
        published=Published(start=day, end=day, basis="given", reason="The date was given."),
    )


def figures(bodies: Iterable[Json], check: Checker) -> dict[str, float]:
    """All figures of a set, 0 to 100.

    ``verdict``: headlines whose verdict is right. ``verdict/…``: of each kind. ``pairs``: both members right.
    ``type_named``: overstating headlines of which a true type is named; ``type_exact``: all of them and no other.
    """
    tallies: dict[str, list[bool]] = defaultdict(list)
    for body in bodies:
        golds = body["headlines"]
        found = check(body, [one["text"] for one in golds])
        pairs: dict[int, bool] = {}
        for gold, headline in zip(golds, found, strict=True):
            right = headline is not None and headline.verdict == gold["verdict"]
            tallies["verdict"].append(right)
            tallies[f"verdict/{gold['verdict']}"].append(right)
            if gold["pair"]:
                pairs[gold["pair"]] = pairs.get(gold["pair"], True) and right
            if gold["findings"]:
                _tally_types(tallies, gold, headline)
        tallies["pairs"] += pairs.values()
    return {name: round(100 * sum(kept) / len(kept), 2) for name, kept in sorted(tallies.items())}


def _tally_types(tallies: dict[str, list[bool]], gold: Json, headline: Headline | None) -> None:
    true = [finding["type"] for finding in gold["findings"]]
    named = {finding.type for finding in headline.findings} if headline else set()
    tallies["type_named"].append(bool(named & set(true)))
    tallies["type_exact"].append(named == set(true))
    tallies[f"type_named/{true[0]}"].append(bool(named & set(true)))
