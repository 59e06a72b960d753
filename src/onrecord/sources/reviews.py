"""Published verdicts: schema.org ClaimReview as JSON-LD, one object, a list, a graph, a feed, or one a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from onrecord.errors import ContentError, PageError, SourceError
from onrecord.types import Review

_HOLDERS = ("@graph", "dataFeedElement", "itemListElement", "item", "mainEntity", "review", "subjectOf")
"""Properties that hold other things, among which reviews may be."""

_HALF = re.compile("[\ud800-\udfff]")
"""Half characters, which JSON can write and no file or database can hold."""
_DEEPEST = 50
_LARGEST = 512 << 20


def find_reviews(path: Path) -> Iterator[Review | PageError]:
    """The ClaimReviews in a ``.json``, ``.jsonld`` or ``.jsonl`` file, or in all of those below a folder, by name.

    Yields:
        The review, or in its place the error that names it: a SourceError for a file that cannot be read, a
        ContentError for one that is no JSON or holds no ClaimReview, and for a review without a claim or a rating.
    """
    if path.is_dir():
        for below in sorted(path.rglob("*")):
            if below.suffix.lower() in (".json", ".jsonld", ".jsonl") and below.is_file():
                yield from find_reviews(below)
        return
    try:
        if path.stat().st_size > _LARGEST:
            yield ContentError(str(path), "is larger than 512 MB: split it into files of lines (.jsonl)")
            return
        content = path.read_bytes()
    except OSError as error:
        yield SourceError(str(path), f"cannot be read: {error.strerror}: check the path and its permissions")
        return
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield ContentError(str(path), f"is not UTF-8 (byte {error.start}): save it as UTF-8")
        return
    if path.suffix.lower() == ".jsonl":
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield from _reviews_of(line, f"{path}:{number}")
    else:
        yield from _reviews_of(text, str(path))


def _reviews_of(text: str, location: str) -> Iterator[Review | PageError]:
    try:
        whole = json.loads(text)
        found = list(_walk(whole))
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits is a ValueError of its own
        yield ContentError(location, f"is no JSON that can be read ({error})")
        return
    if not found:
        yield ContentError(location, "holds no ClaimReview: give a file of schema.org ClaimReview as JSON-LD")
    for number, one in enumerate(found, start=1):
        here = location if len(found) == 1 else f"{location}, review {number}"
        try:
            yield _review(one, here)
        except PageError as error:
            yield error


def _walk(value: object, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _walk(one, depth + 1)
    elif isinstance(value, dict):
        if "ClaimReview" in _types(value):
            yield value
            return
        for name in _HOLDERS:
            if name in value:
                yield from _walk(value[name], depth + 1)


def _types(value: Mapping[str, Any]) -> list[str]:
    given = value.get("@type", ())
    return [
        str(one).rpartition("/")[2].rpartition(":")[2]
        for one in (given if isinstance(given, list) else [given])
    ]


def _review(value: Mapping[str, Any], location: str) -> Review:
    claim = _text(value.get("claimReviewed"))
    if claim is None:
        raise ContentError(
            location, "has no claimReviewed: without the words of the claim nothing can be found"
        )
    rating = _one(value.get("reviewRating"))
    words = (
        _text(rating.get("alternateName")) or _text(rating.get("name")) or _text(rating.get("ratingValue"))
    )
    if words is None:
        raise ContentError(location, "has no reviewRating with an alternateName or a ratingValue: no verdict")
    about = _one(value.get("itemReviewed"))
    appeared = _one(about.get("firstAppearance") or about.get("appearance"))
    return Review(
        claim=claim,
        claimant=_name(about.get("author")) or _name(appeared.get("author")),
        claimed_on=_day(about.get("datePublished")) or _day(appeared.get("datePublished")),
        rating=words,
        value=_number(rating.get("ratingValue")),
        best=_number(rating.get("bestRating")),
        worst=_number(rating.get("worstRating")),
        publisher=_name(value.get("author")) or _name(value.get("publisher")),
        url=_text(value.get("url")) or _text(value.get("@id")),
        reviewed_on=_day(value.get("datePublished")),
        location=location,
    )


def _one(value: object) -> Mapping[str, Any]:
    """The first thing of a property that may hold one or several."""
    while isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    while isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return " ".join(_HALF.sub("\ufffd", str(value)).split()) or None


def _name(value: object) -> str | None:
    return _text(_one(value).get("name")) or (None if _one(value) else _text(value))


def _number(value: object) -> float | None:
    try:
        number = float(_text(value) or "")
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None  # as well no infinity, and no NaN


def _day(value: object) -> str | None:
    from datetime import date

    text = (_text(value) or "")[:10]
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
