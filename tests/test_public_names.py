"""The public names, pinned: adding one is a decision, losing one breaks programs."""

import subprocess
import sys

import pytest

import onrecord

PUBLIC = [
    "Article",
    "ContentError",
    "Hit",
    "Ledger",
    "LedgerError",
    "ModelError",
    "OnrecordError",
    "Page",
    "PageError",
    "PageTimeout",
    "Record",
    "SourceError",
    "Span",
    "Statement",
    "UsageError",
    "__version__",
    "read",
    "read_many",
    "read_page",
    "record_schema",
]


def test_the_names_are_these_and_sorted():
    assert onrecord.__all__ == PUBLIC == sorted(PUBLIC)
    assert dir(onrecord) == PUBLIC


@pytest.mark.parametrize("name", PUBLIC)
def test_each_is_there_and_documented(name):
    value = getattr(onrecord, name)
    assert name == "__version__" or value.__doc__


def test_another_name_is_an_error():
    with pytest.raises(AttributeError, match="readd"):
        onrecord.readd  # noqa: B018


def test_importing_it_loads_nothing_heavy():
    code = "import sys, onrecord, onrecord.cli.app; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"babel", "ftfy", "htmldate", "lxml", "msgspec", "numpy", "onnxruntime", "rich", "sqlite3"}
    heavy |= {"feedparser", "tokenizers", "trafilatura", "onrecord.layers", "onrecord.reader"}
    assert not heavy & set(loaded)
