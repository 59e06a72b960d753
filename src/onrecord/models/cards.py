"""The shipped weights by name, and what their cards say of them; loads nothing heavy."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any, Final

from onrecord.errors import ModelError
from onrecord.types import Model

FILES: Final = ("encoder.onnx", "roles.onnx", "tokenizer.json")
"""The files of a reading network's folder that decide what is read."""

JUDGE: Final = "judge"
"""The folder of the network that every model but the rules asks after the reading."""

JUDGE_FILES: Final = ("judge.onnx", "tokenizer.json")
"""The files of the judge's folder that decide what it answers."""


def weights_folder(name: str) -> Path:
    """Where the weights called ``name`` lie in the package."""
    return Path(str(resources.files("onrecord.models"))) / "weights" / name


def read_card(folder: Path) -> dict[str, Any]:
    """The card of a folder of weights: name, digest, calibration, data, scores, limits.

    Raises:
        ModelError: there is none, or it is no card.
    """
    try:
        card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{folder}: the weights cannot be read ({error}); install onrecord again") from error
    return card


def shipped(name: str) -> Model:
    """Name and digest of a model, as records carry them: of its reading network and of the judge."""
    card = read_card(weights_folder(name))
    together = f"{card['digest']} {read_card(weights_folder(JUDGE))['digest']}"
    return Model(name=card["name"], digest=hashlib.sha256(together.encode()).hexdigest())


def checked_card(folder: Path) -> dict[str, Any]:
    """The card of a folder of weights, once the files are seen to be those it names.

    Raises:
        ModelError: something is missing, or a file is another than the card says.
    """
    card = read_card(folder)
    try:
        found = files_digest(folder, card.get("files", FILES))
    except OSError as error:
        raise ModelError(f"{folder}: the weights cannot be read ({error}); install onrecord again") from error
    if found != card["digest"]:
        raise ModelError(f"{folder}: the weights are not those that card.json names; install onrecord again")
    return card


def files_digest(folder: Path, files: Iterable[str] = FILES) -> str:
    """SHA-256 over the SHA-256 of the files that decide what is read."""
    sums = hashlib.sha256()
    for name in files:
        with (folder / name).open("rb") as file:
            sums.update(hashlib.file_digest(file, "sha256").digest())
    return sums.hexdigest()
