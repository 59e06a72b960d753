"""What is documented runs: the examples of docstrings, and of the pages that people read.

In a page, a block that follows ``<!-- file: NAME -->`` is written to that file; a ``python`` block is run; in a
``console`` block the lines after ``$ `` are run by the shell, and what they print must be what follows (an
ellipsis stands for anything). The blocks of a page share one empty folder and one ledger.
"""

import doctest
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
MODULES = sorted(found.name for found in pkgutil.walk_packages(onrecord.__path__, "onrecord."))
BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.M | re.S)


def examples_of(name):
    found = doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name), name)
    return [test for test in found if test.examples]


@pytest.mark.parametrize("name", [*MODULES, "onrecord"])
def test_docstrings(name):
    for test in examples_of(name):
        told = []
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
        failures, _ = runner.run(test, out=told.append)
        assert not failures, "".join(told)


def test_some_docstrings_have_examples():
    assert sum(len(examples_of(name)) for name in MODULES) > 5


def blocks_of(page):
    return [match for match in BLOCK.finditer(page.read_text(encoding="utf-8")) if is_run(match)]


def is_run(match):
    return match["file"] or match["kind"] in ("python", "console")


@pytest.mark.parametrize("page", [page for page in PAGES if blocks_of(page)], ids=lambda page: page.name)
def test_pages(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONRECORD_LEDGER", str(tmp_path / "ledger.db"))
    names = {}
    for block in blocks_of(page):
        if block["file"]:
            Path(block["file"]).write_text(block["body"], encoding="utf-8")
        elif block["kind"] == "python":
            exec(compile(block["body"], f"{page.name}, a python block", "exec"), names)
        else:
            run_console(block["body"], tmp_path)


def run_console(body, folder):
    environ = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "COLUMNS": "80",
        "NO_COLOR": "1",
    }
    for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
        command, _, expected = part.partition("\n")
        done = subprocess.run(
            command,
            shell=True,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
        )
        printed = tidy(done.stdout)
        pattern = ".*?".join(re.escape(piece) for piece in re.split("…|\\.\\.\\.", tidy(expected)))
        assert re.fullmatch(pattern, printed, re.S), f"$ {command}\n{printed}\n--- documented:\n{expected}"


def tidy(text):
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
