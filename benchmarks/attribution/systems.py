"""What is compared: each system reads articles one by one in a process of its own, on one core.

A system is told the articles by a file of JSON Lines (``id``, ``text``) and prints JSON Lines: for each article its
``id`` and ``attributions`` (source, cue and content as lists of code-point offsets), last the ``seconds`` that all took
once it was loaded. textacy runs in the environment that ``ONRECORD_PEERS`` names.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.speed.peers import LOAD_SPACY, ONE_THREAD, VARIABLE

TEXTACY = (
    LOAD_SPACY
    + """
import json, sys, time
import textacy.extract
articles = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
pipeline("It is loaded.")
begun = time.process_time()
for article in articles:
    found, at = [], 0
    for paragraph in article["text"].split("\\n"):
        try:
            triples = list(textacy.extract.direct_quotations(pipeline(paragraph))) if paragraph.strip() else []
        except ValueError:  # it refuses a paragraph with an odd number of quotation marks
            triples = []
        for triple in triples:
            part = lambda tokens: [[at + t.idx, at + t.idx + len(t)] for t in tokens]
            found.append({
                "source": part(triple.speaker), "cue": part(triple.cue),
                "content": [[at + triple.content.start_char, at + triple.content.end_char]],
            })
        at += len(paragraph) + 1
    print(json.dumps({"id": article["id"], "attributions": found}))
print(json.dumps({"seconds": time.process_time() - begun}))
"""
)


def run_system(name: str, articles: Path) -> tuple[dict[str, list[Any]], float] | str:
    """What the system found by article id, and its processor seconds; or why it was not run."""
    if name == "textacy":
        python = os.environ.get(VARIABLE)
        if not python:
            return f"not run: {VARIABLE} names no Python with textacy"
        command = [python, "-c", TEXTACY, str(articles)]
    else:
        command = [sys.executable, "-m", "benchmarks.attribution.systems", name, str(articles)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | ONE_THREAD)
    if run.returncode:
        return "not run: " + (run.stderr.strip().splitlines() or ["no message"])[-1]
    *lines, last = (json.loads(line) for line in run.stdout.splitlines())
    return {line["id"]: line["attributions"] for line in lines}, last["seconds"]


def _ours(name: str, articles: Path) -> Iterator[dict[str, Any]]:
    import time

    import msgspec

    from benchmarks.quality.attribution import relation_of
    from benchmarks.quality.suites.attribution import by_model
    from onrecord.types import Article

    rows = [json.loads(line) for line in articles.read_text(encoding="utf-8").splitlines()]
    layer = by_model(name)
    begun = time.process_time()
    for row in rows:
        found = [relation_of(msgspec.to_builtins(s)) for s in layer(Article(text=row["text"]))]
        yield {"id": row["id"], "attributions": found}
    yield {"seconds": time.process_time() - begun}


if __name__ == "__main__":
    for line in _ours(sys.argv[1], Path(sys.argv[2])):
        print(json.dumps(line))
