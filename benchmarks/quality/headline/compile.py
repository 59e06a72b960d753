"""Turns the bodies and headlines written by hand into ``headline_dev.jsonl``, ``headline_heldout.jsonl`` and so on.

A body opens with ``@ id date`` and is one line. Below it, every pair is two lines, ``+`` the faithful headline and
``-`` the overstating one; ``!`` is a headline that nothing in the body bears::

    + Repairs could take three weeks
    - Repairs will take three weeks | H | will take | could

After an overstating headline come its findings: the type by its letter, the headline's words, the body's
(``||`` between two findings; ``++`` between the pieces of a split stretch).

``bodies/second`` was written when rules had been made by ``bodies/dev``, to see whether they hold elsewhere.
``python -m benchmarks.quality.headline.compile`` writes all files and prints the counts and the control.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.quality.force.compile import half_of
from benchmarks.quality.force.notation import GoldError, find_stretches
from benchmarks.quality.headline.control import control_figures
from onrecord.layers.spans import make_span

HERE = Path(__file__).parent
HALVED = ("dev", "heldout", "second/dev", "second/heldout")
"""Folders of bodies that an id's hash divides into halves; the last part of each is the half."""
ROUNDS = tuple(f"round{number}" for number in range(1, 6))
"""Folders of bodies written one after the other: each was measured untouched, then studied."""
LAST = "last"
"""The round that was only measured; nothing was changed for it."""
SETS = (*HALVED, *ROUNDS, LAST)
TYPES = {
    "H": "dropped_hedge",
    "C": "dropped_condition",
    "A": "dropped_attribution",
    "S": "widened_scope",
    "V": "changed_certainty",
    "W": "wrong_speaker",
    "N": "changed_number",
}
WORDS = (30, 120)
"""How long a body may be."""


def read_bodies(source: str, *, words: tuple[int, int] = WORDS) -> Iterator[dict[str, Any]]:
    """The bodies of one file with their headlines, checked; ``words``: how long a body may be.

    Raises:
        GoldError: a line is out of place, a stretch is not in its text, or a pair has one member.
    """
    body: dict[str, Any] | None = None
    for line in filter(str.strip, source.splitlines()):
        mark, rest = line[0], line[1:].strip()
        if mark == "@":
            if body is not None:
                yield _checked(body, words)
            name, day = rest.split()
            body = {"id": name, "date": day, "text": "", "headlines": []}
        elif body is None:
            raise GoldError(f"before the first body: {line!r}")
        elif mark in "+-!" and body["text"]:
            body["headlines"].append(_headline(body, mark, rest))
        elif body["text"]:
            raise GoldError(f"{body['id']}: a second line of text")
        else:
            body["text"] = line.strip()
    if body is not None:
        yield _checked(body, words)


def _headline(body: dict[str, Any], mark: str, rest: str) -> dict[str, Any]:
    words, _, findings = rest.partition("|")
    text = words.strip()
    faithful = sum(one["verdict"] == "faithful" for one in body["headlines"])
    return {
        "text": text,
        "verdict": {"+": "faithful", "-": "overstates", "!": "unsupported"}[mark],
        "pair": None if mark == "!" else faithful + (mark == "+"),
        "findings": [_finding(body, text, one) for one in findings.split("||")] if mark == "-" else [],
    }


def _finding(body: dict[str, Any], headline: str, written: str) -> dict[str, Any]:
    parts = [part.strip() for part in written.split("|")]
    try:
        letter, words, evidence = parts
        return {
            "type": TYPES[letter],
            "headline": _span(headline, words, title=True),
            "evidence": _span(body["text"], evidence),
        }
    except (ValueError, KeyError) as error:
        raise GoldError(f"{body['id']}, {headline!r}: {error!r}") from error


def _span(text: str, words: str, *, title: bool = False) -> dict[str, Any]:
    span = make_span(text, *find_stretches(text, words, near=(0, 0)), title=title)
    plain: dict[str, Any] = {"spans": [list(pair) for pair in span.spans], "text": span.text}
    return {"in": "title", **plain} if title else plain


def _checked(body: dict[str, Any], words: tuple[int, int]) -> dict[str, Any]:
    length = len(body["text"].split())
    if not words[0] <= length <= words[1]:
        raise GoldError(f"{body['id']}: a body of {length} words")
    members = Counter((one["pair"], one["verdict"]) for one in body["headlines"] if one["pair"])
    pairs = {pair for pair, _ in members}
    if not pairs or any(
        members[pair, verdict] != 1 for pair in pairs for verdict in ("faithful", "overstates")
    ):
        raise GoldError(f"{body['id']}: a pair is not a pair")
    return body


def compile_set(name: str, folder: Path = HERE / "bodies") -> list[dict[str, Any]]:
    """Every body of one of :data:`SETS`, in the order of files and lines.

    Raises:
        GoldError: a body is malformed, stands in the wrong half, or an id, body or headline is used twice.
    """
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    half = name.rpartition("/")[2]
    for path in sorted((folder / name).glob("*.txt")):
        for body in read_bodies(path.read_text(encoding="utf-8")):
            if name in HALVED and half_of(body["id"]) != half:
                raise GoldError(f"{body['id']} belongs to the half {half_of(body['id'])}")
            for text in (body["id"], body["text"], *(one["text"] for one in body["headlines"])):
                if text in seen:
                    raise GoldError(f"{body['id']}: used twice: {text!r}")
                seen.add(text)
            found.append(body)
    return found


def counts(bodies: list[dict[str, Any]]) -> str:
    """How many bodies, pairs, verdicts and types there are, for the eye."""
    headlines = [one for body in bodies for one in body["headlines"]]
    verdicts = Counter(one["verdict"] for one in headlines)
    types = Counter(finding["type"] for one in headlines for finding in one["findings"])
    return (
        f"{len(bodies)} bodies, {verdicts['overstates']} pairs, {verdicts['unsupported']} unsupported\n  "
        + ", ".join(f"{name} {n}" for name, n in types.most_common())
    )


def gold_file(name: str) -> Path:
    """Where a set is kept once it is compiled."""
    return HERE / f"headline_{name.replace('/', '_')}.jsonl"


def main() -> None:
    """Write all sets."""
    together = []
    for name in SETS:
        bodies = compile_set(name)
        lines = "".join(json.dumps(body, ensure_ascii=False) + "\n" for body in bodies)
        gold_file(name).write_text(lines, encoding="utf-8")
        print(name, counts(bodies))
        together += bodies
    print("control", control_figures(together))


if __name__ == "__main__":
    main()
