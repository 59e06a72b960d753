"""The same reading under atheris, a fuzzer that keeps the inputs which reach new branches of the code.

Needs the extra ``fuzz`` of the package (``pip install -e '.[fuzz]'``); without it the trial says that it was not run.
It starts from cases of every form; the first byte of an input chooses how the rest is read.
"""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.chaos.cases import SHARES, Case
from benchmarks.chaos.trials import Trial

CHILD = (sys.executable, "-m", "benchmarks.chaos.guided")
FORMS = tuple(SHARES)
LONGEST = 2000
SEEDS = 300
HANGS = 60
"""Seconds for one input."""


def run(*, runs: int, seed: int = 1) -> Trial:
    """So many inputs."""
    began = time.monotonic()
    if importlib.util.find_spec("atheris") is None:
        told = "not run: atheris is not installed (pip install -e '.[fuzz]')"
        return Trial(name="guided", tried=0, of="inputs", seconds=0.0, told=told)
    with tempfile.TemporaryDirectory(prefix="onrecord-guided-") as name:
        folder = Path(name)
        corpus = folder / "corpus"
        corpus.mkdir()
        _sow(corpus)
        options = [
            f"-runs={runs}",
            f"-seed={seed}",
            f"-max_len={LONGEST}",
            f"-timeout={HANGS}",
            "-rss_limit_mb=3000",
        ]
        done = subprocess.run(
            [
                *CHILD,
                str(folder),
                str(corpus),
                f"-artifact_prefix={folder}/",
                "-print_final_stats=1",
                *options,
            ],
            capture_output=True,
        )
        said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
        kept = len(list(corpus.iterdir()))
    counted = re.search(r"number_of_executed_units: (\d+)", said) or re.search(r"Done (\d+) runs", said)
    branches = re.findall(r"cov: (\d+)", said)
    faults = ()
    if done.returncode:
        lines = [
            line
            for line in said.splitlines()
            if re.match(r"\s*=+ Uncaught|\w*(Error|Fault|Exception)\b|.*ALARM|==\d+==", line)
        ]
        faults = (" ".join(lines[-3:])[-400:] or f"exit code {done.returncode}",)
    return Trial(
        name="guided",
        tried=int(counted[1]) if counted else 0,
        of="inputs of a fuzzer that follows branches",
        seconds=time.monotonic() - began,
        told=f"{int(branches[-1]):,} branches reached, {kept - SEEDS:,} inputs kept for a new one"
        if branches
        else "no figures",
        faults=faults,
    )


def _sow(corpus: Path) -> None:
    from benchmarks.chaos.cases import load_stock, make_case

    stock = load_stock()
    for number in range(SEEDS):
        case = make_case(number, stock)
        (corpus / str(number)).write_bytes(bytes([FORMS.index(case.form)]) + case.data[: LONGEST - 1])


def main(folder: Path, arguments: list[str]) -> None:
    """What the child does: instrument the package, then let the fuzzer call."""
    import atheris

    with atheris.instrument_imports(include=["onrecord"]):
        from benchmarks.chaos.readings import Reader

    reader = Reader(folder)

    def read(data: bytes) -> None:
        if data:
            # Never thorough: a case of its own number is one that is read twice.
            reader.read(Case(number=1, form=FORMS[data[0] % len(FORMS)], data=data[1:]))

    atheris.Setup([sys.argv[0], *arguments], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
