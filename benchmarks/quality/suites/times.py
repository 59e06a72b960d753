"""Time expressions on TimeBank and AQUAINT (TempEval-3 training) and MEANTIME.

TimeBank is split by the checksum of the document's id: at first rules were tuned on one half (``tune``) alone; since
then the errors of both have been read. MEANTIME is annotated in its first lines, which are what its file holds. The
sentences of ``timex_press.txt`` are our own; they were labelled before they were first read, in two rounds.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality.timex import Document, Timex, read_documents, score
from benchmarks.quality.timex_press import fault, read_sentences
from onrecord.layers.times import find_times

NAME = "times"
NEEDS_SHARED = True
FOLDER = Path("data/time")
FILES = {"timebank": "te3_timebank.jsonl", "aquaint": "te3_aquaint.jsonl", "meantime": "meantime_timex.jsonl"}
HALVES = ("tune", "check")


def find(documents: Sequence[Document]) -> dict[str, list[Timex]]:
    """What the layer finds in each document."""
    return {
        document.id: [
            Timex(time.spans[0][0], time.spans[-1][1], time.type, time.value)
            for time in find_times(document.text, report_date=document.date)
        ]
        for document in documents
    }


def half_of(identifier: str) -> str:
    """Which half of TimeBank a document is in."""
    return HALVES[zlib.crc32(identifier.encode()) % 2]


def measure(shared: Path | None) -> dict[str, float]:
    """Figures by corpus, of TimeBank's halves, and articles a second of CPU."""
    assert shared is not None
    figures: dict[str, float] = {}
    articles, seconds = 0, 0.0
    for corpus, name in FILES.items():
        documents = read_documents(shared / FOLDER / name)
        began = time.process_time()
        found = find(documents)
        seconds += time.process_time() - began
        articles += len(documents)
        for figure, number in score(documents, found).figures().items():
            figures[f"{corpus}/{figure}"] = number
        if corpus == "timebank":
            for half in HALVES:
                part = score([document for document in documents if half_of(document.id) == half], found)
                figures[f"timebank_{half}/value_f1"] = part.figures()["value_f1"]
                figures[f"timebank_{half}/interval_recall"] = part.figures()["interval_recall"]
    for reading in ("first", "second"):
        sentences = [sentence for sentence in read_sentences() if sentence.reading == reading]
        right = sum(fault(sentence) is None for sentence in sentences)
        figures[f"press_{reading}/right"] = round(100 * right / len(sentences), 1)
    figures["articles_a_cpu_second"] = round(articles / seconds, 1)
    return figures
