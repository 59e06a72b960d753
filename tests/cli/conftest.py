import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PRESS = Path(__file__).parents[2] / "examples" / "press" / "reports"


@dataclass
class Outcome:
    code: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path):
    """Run ``onrecord`` as a user does: another process, an empty home, no terminal."""

    def command(*arguments, stdin=b"", **environ):
        done = subprocess.run(
            [sys.executable, "-c", "from onrecord.cli import main; main()", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            timeout=120,
            cwd=tmp_path,
            env=os.environ | {"HOME": str(tmp_path), "COLUMNS": "80", "ONRECORD_LEDGER": ""} | environ,
        )
        return Outcome(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return command


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "berth.txt"
    path.write_text(
        "Berth four to close\n\nThe harbour board met on Tuesday.\n\n"
        '"We will close berth four," its chair, Ana Delgado, said.\n',
        encoding="utf-8",
    )
    return path


@pytest.fixture
def console():
    from rich.console import Console

    def of(width):
        return Console(file=io.StringIO(), width=width, highlight=False, emoji=False, markup=False)

    return of
