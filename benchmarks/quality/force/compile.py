"""Turns the passages written by hand into ``force_dev.jsonl`` and ``force_heldout.jsonl``.

``python -m benchmarks.quality.force.compile`` writes both and prints the counts. The half is decided by the
hash of the passage's id, so that it does not move when passages are added.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.quality.force.notation import GoldError, compile_passage, read_passages

HERE = Path(__file__).parent
HALVES = ("dev", "heldout")


def half_of(name: str) -> str:
    """``dev`` or ``heldout``, from the id alone."""
    return HALVES[hashlib.sha256(name.encode()).digest()[0] % 2]


def compile_half(half: str, folder: Path = HERE / "passages") -> list[dict[str, Any]]:
    """Every passage of one half, checked, in the order of files and lines.

    Raises:
        GoldError: a passage is malformed, stands in the wrong half, or an id or text is used twice.
    """
    found: list[dict[str, Any]] = []
    seen: set[str] = set()
    for path in sorted((folder / half).glob("*.txt")):
        for passage in read_passages(path.read_text(encoding="utf-8")):
            if half_of(passage.id) != half:
                raise GoldError(f"{passage.id} belongs to the half {half_of(passage.id)}")
            if passage.id in seen or passage.text in seen:
                raise GoldError(f"{passage.id}: id or text used twice")
            seen |= {passage.id, passage.text}
            found.append(compile_passage(passage))
    return found


def counts(passages: list[dict[str, Any]]) -> str:
    """How many passages, statements, acts, hedges and so on there are, for the eye."""
    statements = [one for passage in passages for one in passage["statements"]]
    lines = [f"{len(passages)} passages, {len(statements)} statements"]
    for key in ("act", "polarity", "certainty", "kind"):
        tally = Counter(str(one[key]) for one in statements)
        lines.append(f"  {key}: " + ", ".join(f"{name} {n}" for name, n in tally.most_common()))
    hedges = Counter(hedge["type"] for one in statements for hedge in one["hedges"])
    lines.append("  hedges: " + ", ".join(f"{name} {n}" for name, n in hedges.most_common()))
    for key in ("conditions", "due", "said", "addressee", "nested_in"):
        lines.append(f"  {key}: {sum(bool(one[key]) for one in statements)}")
    return "\n".join(lines)


def main() -> None:
    """Write both halves."""
    for half in HALVES:
        passages = compile_half(half)
        body = "".join(json.dumps(passage, ensure_ascii=False) + "\n" for passage in passages)
        (HERE / f"force_{half}.jsonl").write_text(body, encoding="utf-8")
        print(half, counts(passages))


if __name__ == "__main__":
    main()
