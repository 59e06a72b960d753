"""``python -m benchmarks.attribution --shared DIR [SYSTEM …]``: accuracy on PolNeAR dev, speed, errors by kind."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.attribution.errors import KINDS, errors
from benchmarks.attribution.systems import run_system
from benchmarks.quality.__main__ import find_shared
from benchmarks.quality.attribution import Scores, read_lines
from benchmarks.quality.suites.attribution import DEV
from onrecord.reader import MODELS

WORDS = 600
COLUMNS = {
    "full": "full",
    "content_exact": "exact",
    "content_overlap50": "overlap",
    "cue_exact": "cue",
    "content_overlap50/direct": "direct",
    "content_overlap50/indirect": "indirect",
    "content_overlap50/mixed": "mixed",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attribution", description=__doc__)
    parser.add_argument("systems", nargs="*", default=[*MODELS, "textacy"], metavar="SYSTEM")
    parser.add_argument("--shared", metavar="DIR")
    options = parser.parse_args()
    shared = find_shared(options.shared)
    if shared is None:
        parser.error("the corpora are not there: name the folder that holds data/ with --shared")
    articles = list(read_lines(shared / DEV))
    words = sum(len(article["text"].split()) for article in articles)
    print(
        f"PolNeAR dev: {len(articles)} articles, {words} words; F1 in %, articles of {WORDS} words a second, one core"
    )
    print(f"{'':10}" + "".join(f"{name:>10}" for name in COLUMNS.values()) + f"{'articles/s':>12}")
    kinds: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "articles.jsonl"
        path.write_text(
            "".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in articles), encoding="utf-8"
        )
        for system in options.systems:
            result = run_system(system, path)
            if isinstance(result, str):
                print(f"{system:10}  {result}")
                continue
            found, seconds = result
            scores, kinds[system] = Scores(), Counter()
            for article in articles:
                parts = (
                    article["text"],
                    article["attributions"],
                    found[article["id"]],
                    article.get("discard") or (),
                )
                scores.add(*parts)
                kinds[system] += errors(*parts)
            figures = scores.figures()
            shown = "".join(f"{figures[key]['F1']:10.1f}" for key in COLUMNS)
            print(f"{system:10}{shown}{words / WORDS / seconds:12.2f}", flush=True)
    print(f"\n{'errors':26}" + "".join(f"{system:>10}" for system in kinds))
    for kind in KINDS:
        print(f"{kind:26}" + "".join(f"{counts[kind]:10}" for counts in kinds.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
