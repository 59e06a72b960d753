"""Weights that are not those of their card: each file changed, cut, emptied, taken away or another's."""

from __future__ import annotations

import json
import random
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.chaos.trials import Trial
from onrecord.errors import ModelError
from onrecord.models.cards import FILES, JUDGE, JUDGE_FILES, weights_folder
from onrecord.models.encoder import Encoder
from onrecord.models.judge import Judge


def run(folder: Path, *, seed: int = 0) -> Trial:
    """Every file of the small weights and of the judge's, harmed in every way."""
    began = time.monotonic()
    rng = random.Random(seed)
    tried, faults = 0, []
    for name, files, load in (("fast", FILES, Encoder), (JUDGE, JUDGE_FILES, Judge)):
        more, found = _harm(weights_folder(name), files, load, folder / name, rng)
        tried += more
        faults += found
    return Trial(
        name="weights",
        tried=tried,
        of="harmed sets of weights",
        seconds=time.monotonic() - began,
        told="each refused with an error that names the folder",
        faults=tuple(faults),
    )


def _harm(
    sound: Path, files: Sequence[str], load: Callable[[Path], object], folder: Path, rng: random.Random
) -> tuple[int, list[str]]:
    """How many harmed copies of one folder of weights were tried, and which were taken all the same."""
    tried = 0
    faults: list[str] = []
    for name in files:
        for harm in HARMS:
            copy = folder / f"weights{tried}"
            shutil.copytree(sound, copy)
            harm(copy / name, rng)
            faults += _accepted(copy, load, f"{name}: {harm.__name__.strip('_')}")
            shutil.rmtree(copy)
            tried += 1
    for change in ({"digest": "0" * 64}, {"digest": None}, {}):
        copy = folder / f"weights{tried}"
        shutil.copytree(sound, copy)
        card = json.loads((copy / "card.json").read_text(encoding="utf-8"))
        (copy / "card.json").write_text(json.dumps(card | change) if change else "{", encoding="utf-8")
        faults += _accepted(copy, load, f"card.json: {change}")
        shutil.rmtree(copy)
        tried += 1
    load(sound)  # those that nobody harmed are taken
    return tried, faults


def _accepted(folder: Path, load: Callable[[Path], object], what: str) -> list[str]:
    try:
        load(folder)
    except ModelError as error:
        return [] if str(folder) in str(error) else [f"{what}: the error names no folder"]
    except Exception as error:
        return [f"{what}: {type(error).__name__}: {error}"]
    return [f"{what}: taken"]


def _one_bit(path: Path, rng: random.Random) -> None:
    data = bytearray(path.read_bytes())
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    path.write_bytes(data)


def _cut_off(path: Path, rng: random.Random) -> None:
    path.write_bytes(path.read_bytes()[: -rng.randint(1, 1000)])


def _emptied(path: Path, rng: random.Random) -> None:
    path.write_bytes(b"")


def _missing(path: Path, rng: random.Random) -> None:
    path.unlink()


def _longer(path: Path, rng: random.Random) -> None:
    path.write_bytes(path.read_bytes() + rng.randbytes(9))


def _of_another(path: Path, rng: random.Random) -> None:
    others = weights_folder("accurate")
    other = others / path.name
    path.write_bytes((other if other.exists() else others / "roles.onnx").read_bytes())


HARMS: tuple[Callable[[Path, random.Random], None], ...] = (
    _one_bit, _cut_off, _emptied, _missing, _longer, _of_another,
)  # fmt: skip
