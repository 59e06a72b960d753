"""The command line: one file a command, thin over the Python API."""

from __future__ import annotations


def main() -> None:
    """Run ``onrecord`` with the arguments of the process."""
    from onrecord.cli.app import app

    app()
