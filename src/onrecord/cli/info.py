"""``onrecord info``: versions, the model, where the ledger is."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord._version import __version__
from onrecord.cli import options
from onrecord.cli.failures import telling

if TYPE_CHECKING:
    from onrecord.ledger import Place

_LIBRARIES = ("lxml", "msgspec", "onnxruntime", "tokenizers", "trafilatura")


def info(
    ledger: options.LedgerFile = None, as_json: options.AsJson = False, debug: options.Debug = False
) -> None:
    """Versions, the model, where the ledger is."""
    with telling(debug=debug):
        from onrecord.ledger import place_of

        facts = _facts(place_of(ledger))
        if as_json:
            print(json.dumps(facts))
            return
        for name, value in facts.items():
            text = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
            print(f"{name:10} {text}")


def _facts(ledger: Place) -> dict[str, Any]:
    from onrecord.reader import MODELS, model_of
    from onrecord.types import SCHEMA

    return {
        "onrecord": __version__,
        "schema": SCHEMA,
        "models": {name: f"{(model := model_of(name)).name} {model.digest[:12]}" for name in MODELS},
        "ledger": {"file": str(ledger), "state": _state(ledger)},
        "python": f"{platform.python_version()} on {sys.platform}",
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _state(ledger: Place) -> str:
    if not isinstance(ledger, Path):
        return "on a server"
    return f"{ledger.stat().st_size:,} bytes" if ledger.exists() else "not made yet (onrecord add makes it)"


def _version(library: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "missing"
