"""The compact notation in which the force gold is written by hand, and its strict reading.

A file holds passages. A passage opens with ``@ id date``; the next line is its text; every following line
that begins with ``>`` is a statement::

    > source | cue | content | act polarity certainty | field=value | …

``-`` stands for null. A stretch is given by its words (``first words ... last words`` for a long one, pieces
of a split one joined by ``++``), with ``#2`` for the second occurrence. Polarity is ``+``, ``-`` or ``0``.
Fields: ``e a t p n`` a hedge (epistemic, approx, time, scope, noncommit) · ``c`` a condition · ``d`` due ·
``s`` said · ``r`` addressee · ``in`` the number of the statement that holds this one · ``k`` the kind, where
the quotation marks alone do not give it. A date is ``2024-05-01=1 May``, ``2024-05-01/2024-05-31=May``, a
weekday or ``today yesterday tomorrow``; ``<`` before it means: from the day of the report to then.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, get_args

from onrecord.layers.spans import make_span
from onrecord.types import Act, Certainty, Span

ACTS = get_args(Act)
CERTAINTIES = (*get_args(Certainty), "-")
POLARITIES = {"+": "pos", "-": "neg", "0": "none"}
HEDGES = {"e": "epistemic", "a": "approx", "t": "time", "p": "scope", "n": "noncommit"}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NO_SIGN = {"asks", "withholds"}
NO_CERTAINTY = {"asks", "withholds", "demands", "proposes"}
ALWAYS_NEG = {"denies", "refuses"}
PAIRS = {"“": "”", "«": "»"}

Offsets = tuple[int, int]


class GoldError(ValueError):
    """A passage that does not follow the notation or the scheme."""


@dataclass
class Passage:
    """A text with the lines that annotate it, as written."""

    id: str
    date: dt.date
    text: str = ""
    lines: list[str] = field(default_factory=list)


def read_passages(source: str) -> Iterator[Passage]:
    """The passages of one file, in order; blank lines and lines that begin with ``#`` are skipped."""
    passage: Passage | None = None
    for line in source.splitlines():
        if line.startswith("@"):
            if passage is not None:
                yield passage
            name, day = line[1:].split()
            passage = Passage(name, dt.date.fromisoformat(day))
        elif not line.strip() or line.startswith("#"):
            continue
        elif passage is None:
            raise GoldError(f"text before the first passage: {line!r}")
        elif line.startswith(">"):
            passage.lines.append(line[1:].strip())
        elif passage.text:
            raise GoldError(f"{passage.id}: a second line of text")
        else:
            passage.text = line.strip()
    if passage is not None:
        yield passage


def compile_passage(passage: Passage) -> dict[str, Any]:
    """The passage as the record would have it: ``{id, date, text, statements}``."""
    if not passage.text:
        raise GoldError(f"{passage.id}: no text")
    statements: list[dict[str, Any]] = []
    for number, line in enumerate(passage.lines, 1):
        try:
            statements.append(_statement(passage, number, line, statements))
        except ValueError as error:
            raise GoldError(f"{passage.id}, statement {number}: {error}") from error
    return {
        "id": passage.id,
        "date": passage.date.isoformat(),
        "text": passage.text,
        "statements": statements,
    }


def _statement(passage: Passage, number: int, line: str, earlier: list[dict[str, Any]]) -> dict[str, Any]:
    text = passage.text
    parts = [part.strip() for part in line.split("|")]
    if len(parts) < 4:
        raise GoldError("fewer than four columns")
    content = find_stretches(text, parts[2])
    core = (content[0][0], content[-1][1])
    cue = None if parts[1] == "-" else find_stretches(text, parts[1], near=core)
    anchor = (cue[0][0], cue[0][1]) if cue else core
    source = None if parts[0] == "-" else find_stretches(text, parts[0], near=anchor)
    act, sign, certainty = parts[3].split()
    _check_force(act, sign, certainty)
    found: dict[str, Any] = {
        "id": f"s{number}",
        "kind": kind_of(text, content),
        "source": _span(text, source),
        "cue": _span(text, cue),
        "content": _span(text, content),
        "addressee": None,
        "act": act,
        "polarity": POLARITIES[sign],
        "certainty": None if certainty == "-" else certainty,
        "hedges": [],
        "conditions": [],
        "due": None,
        "said": None,
        "nested_in": None,
    }
    for part in parts[4:]:
        key, separator, value = part.partition("=")
        if not separator:
            raise GoldError(f"no value: {part!r}")
        _add_field(found, key.strip(), value.strip(), passage, content, core)
    found["hedges"].sort(key=lambda hedge: hedge["spans"])
    found["conditions"].sort(key=lambda span: span["spans"])
    _check_nesting(found, earlier)
    return found


def _add_field(
    found: dict[str, Any], key: str, value: str, passage: Passage, content: list[Offsets], core: Offsets
) -> None:
    text = passage.text
    if key in HEDGES:
        spans = find_stretches(text, value, inside=content, near=core)
        found["hedges"].append({**(_span(text, spans) or {}), "type": HEDGES[key]})
    elif key == "c":
        found["conditions"].append(_span(text, find_stretches(text, value, inside=content, near=core)))
    elif key == "r":
        found["addressee"] = _span(text, find_stretches(text, value, near=core))
    elif key in ("d", "s"):
        found["due" if key == "d" else "said"] = read_date(value, passage, future=key == "d")
    elif key == "in":
        found["nested_in"] = f"s{int(value)}"
    elif key == "k":
        if value not in ("direct", "indirect", "mixed"):
            raise GoldError(f"no kind: {value}")
        found["kind"] = value
    else:
        raise GoldError(f"no field: {key}")


def _check_force(act: str, sign: str, certainty: str) -> None:
    if act not in ACTS or sign not in POLARITIES or certainty not in CERTAINTIES:
        raise GoldError(f"no such act, polarity or certainty: {act} {sign} {certainty}")
    if (sign == "0") != (act in NO_SIGN):
        raise GoldError(f"{act} cannot have polarity {sign}")
    if (certainty == "-") != (act in NO_CERTAINTY):
        raise GoldError(f"{act} cannot have certainty {certainty}")
    if act in ALWAYS_NEG and sign != "-":
        raise GoldError(f"{act} is always neg")


def _check_nesting(found: dict[str, Any], earlier: list[dict[str, Any]]) -> None:
    if found["nested_in"] is None:
        return
    outer = next((one for one in earlier if one["id"] == found["nested_in"]), None)
    if outer is None:
        raise GoldError(f"{found['nested_in']} does not come before")
    for role in ("source", "cue", "content"):
        for start, end in found[role]["spans"] if found[role] else ():
            if not any(a <= start and end <= b for a, b in outer["content"]["spans"]):
                raise GoldError(f"{role} lies outside {found['nested_in']}")


def _span(text: str, pairs: list[Offsets] | None) -> dict[str, Any] | None:
    if pairs is None:
        return None
    span: Span = make_span(text, *pairs)
    return {"spans": [list(pair) for pair in span.spans], "text": span.text}


def find_stretches(
    text: str, words: str, *, inside: list[Offsets] | None = None, near: Offsets | None = None
) -> list[Offsets]:
    """Where the words stand: the only place, else inside, else nearest; never a guess among equals."""
    return [_find_piece(text, piece.strip(), inside, near) for piece in words.split("++")]


def _find_piece(text: str, piece: str, inside: list[Offsets] | None, near: Offsets | None) -> Offsets:
    wanted = None
    if match := re.search(r"#(\d)$", piece):
        wanted, piece = int(match[1]), piece[: match.start()]
    first, dots, last = piece.partition(" ... ")
    places = [_extend(text, place, last) if dots else place for place in _occurrences(text, first)]
    if not places:
        raise GoldError(f"not in the text: {piece!r}")
    if wanted is not None:
        return places[wanted - 1]
    if inside is not None and len(places) > 1:
        places = [p for p in places if any(a <= p[0] and p[1] <= b for a, b in inside)] or places
    if len(places) > 1 and near is not None:
        places.sort(key=lambda place: _gap(place, near))
        if _gap(places[0], near) == _gap(places[1], near):
            raise GoldError(f"stands twice: {piece!r}")
        return places[0]
    if len(places) > 1:
        raise GoldError(f"stands {len(places)} times: {piece!r}")
    return places[0]


def _occurrences(text: str, words: str) -> list[Offsets]:
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    return [match.span() for match in re.finditer(pattern, text)]


def _extend(text: str, place: Offsets, last: str) -> Offsets:
    after = [end for start, end in _occurrences(text, last) if start >= place[1]]
    if not after:
        raise GoldError(f"not in the text after its beginning: {last!r}")
    return place[0], after[0]


def _gap(place: Offsets, near: Offsets) -> int:
    return max(near[0] - place[1], place[0] - near[1], 0)


def read_date(value: str, passage: Passage, *, future: bool) -> dict[str, str]:
    """``{start, end, text}`` of a date as the notation writes it.

    Raises:
        GoldError: the words are not in the text, or the days are not in order.
    """
    until = value.startswith("<")
    days, separator, words = value.removeprefix("<").partition("=")
    if separator:
        start, _, end = days.partition("/")
        first, last = dt.date.fromisoformat(start), dt.date.fromisoformat(end or start)
    else:
        words = days
        first = last = _named_day(days, passage.date, future=future)
    if until:
        first = passage.date
    if first > last:
        raise GoldError(f"ends before it begins: {value}")
    if not _occurrences(passage.text, words):
        raise GoldError(f"not in the text: {words!r}")
    named = next((day for day in DAYS if words.endswith(day)), None)
    if named and DAYS[last.weekday()] != named:
        raise GoldError(f"{last} is no {named}")
    return {"start": first.isoformat(), "end": last.isoformat(), "text": words}


def _named_day(word: str, report: dt.date, *, future: bool) -> dt.date:
    shift = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last night": -1}.get(word.lower())
    if shift is not None:
        return report + dt.timedelta(days=shift)
    if word not in DAYS:
        raise GoldError(f"no date: {word!r}")
    away = (DAYS.index(word) - report.weekday()) % 7
    if future:
        return report + dt.timedelta(days=away or 7)
    return report - dt.timedelta(days=(7 - away) % 7)


def kind_of(text: str, content: list[Offsets]) -> str:
    """``direct``, ``indirect`` or ``mixed``, from the quotation marks around and within the content."""
    quoted = _quoted(text)
    letters = [i for a, b in content for i in range(a, b) if text[i].isalnum()]
    inside = sum(quoted[i] for i in letters)
    if inside == len(letters):
        return "direct"
    return "mixed" if inside else "indirect"


def _quoted(text: str) -> list[bool]:
    marks, closing = [], ""
    for char in text:
        if closing and char == closing:
            closing = ""
        elif not closing and char == '"':
            closing = '"'
        elif not closing and char in PAIRS:
            closing = PAIRS[char]
        marks.append(bool(closing))
    if closing:
        raise GoldError("a quotation is not closed")
    return marks
