"""The command line: one file a command, thin over the Python API."""

from __future__ import annotations

import gc

_COLLECT_AFTER = 30_000
"""Objects that are made before garbage is looked for: what is loaded at the start is none, and Python's 700 have it
looked through dozens of times."""


def main() -> None:
    """Run ``onrecord`` with the arguments of the process."""
    gc.set_threshold(_COLLECT_AFTER)
    from onrecord.cli.app import app

    app()
