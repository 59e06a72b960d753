"""The statements and headlines of the project's own writing that the judge is taught, and those it is chosen by."""

from __future__ import annotations

from pathlib import Path

OWN = Path(__file__).parents[2] / "training/judgements"
CHECK = "*_12.txt"
"""Files whose names are such are for choosing, never taught."""


def own_files(kind: str, *, check: bool) -> list[Path]:
    """The files of ``force`` or ``headline``: those for choosing, or all others."""
    return [path for path in sorted((OWN / kind).glob("*.txt")) if path.match(CHECK) == check]
