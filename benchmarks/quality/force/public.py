"""What public sets say of force: ``python -m benchmarks.quality.force.public DIR`` (the folder of the sets).

Each asks a question near to ours, none the same; the mapping is said with each. Nothing is tuned on them.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality.force.scoring import macro_f1
from onrecord.layers.force import judge_force
from onrecord.layers.spans import make_span
from onrecord.types import Article, Offsets, Statement

GROUPS = {
    "promises": "commissive", "threatens": "commissive", "demands": "directive", "proposes": "directive",
    "asks": "interrogative", "praises": "expressive",
}  # fmt: skip
"""Our acts in the classes of the campaign set; all others are assertive (there, blame is too)."""

SIZE = {"CT": 3.0, "PR": 2.0, "PS": 1.0, "U": 0.0}
FACTUAL = {"asserts", "concedes", "denies", "blames", "praises", "warns"}
_FRAME = re.compile(
    r"(?P<source>A particular person|Someone) (?P<cue>(?:did n't |was n't |was )?\w+)(?: a particular person)?"
    r" (?P<content>(?:that|to|for) .*)"
)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def judged(text: str, content: Offsets, cue: Offsets, source: Offsets, *, direct: bool = False) -> Statement:
    """One statement of ``text``, judged alone."""
    statement = Statement(
        id="s1", kind="direct" if direct else "indirect", confidence=1.0, method="gold",
        source=make_span(text, source), cue=make_span(text, cue), content=make_span(text, content),
    )  # fmt: skip
    return judge_force(Article(text=text), (statement,), ())[0]


def said_by(words: str, who: str) -> Statement:
    """``words`` as said by ``who``, with a neutral cue."""
    words = words.strip() or "-"
    end = len(words)
    text = f"{words} {who} said."
    return judged(
        text, (0, end), (end + len(who) + 2, end + len(who) + 6), (end + 1, end + 1 + len(who)), direct=True
    )


def speech_acts(path: Path) -> dict[str, float]:
    """Campaign releases (Australia 2016): five classes; accuracy, macro-F1, and accuracy of "all assertive"."""
    pairs = []
    for row in rows(path):
        gold = row["act"].split("-")[0].lower()
        found = GROUPS.get(str(said_by(row["text"], f"the {row['target'] or 'party'}").act), "assertive")
        pairs.append((gold, found))
    return {
        "rows": len(pairs),
        "accuracy": share(gold == found for gold, found in pairs),
        "macro_f1": 100 * macro_f1(pairs),
        "accuracy_all_assertive": share(gold == "assertive" for gold, _ in pairs),
    }


def hedged(path: Path) -> dict[str, float]:
    """Encyclopedia sentences (CoNLL 2010): uncertain when we find a hedge or less than CT.

    Half of theirs are weasels ("many", "often", "some believe"), which are no hedges of a source's own here.
    """
    pairs = []
    for row in rows(path):
        found = said_by(row["text"], "she")
        hedge = bool(found.hedges)
        pairs.append((row["label"] == "uncertain", hedge or found.certainty in ("PR", "PS")))
    both = sum(gold and found for gold, found in pairs)
    marked = sum(gold for gold, _ in pairs) + sum(found for _, found in pairs)
    return {
        "rows": len(pairs),
        "accuracy": share(gold == found for gold, found in pairs),
        "f1": 200 * both / marked,
    }


def veridicality(path: Path) -> dict[str, float]:
    """Verbs in frames (MegaVeridicality): whether what is reported happened, -3 to 3; mean absolute errors.

    Ours is firmness for the source, theirs for the reader, so a verb of saying is CT here and open there.
    """
    errors: list[float] = []
    naive: list[float] = []
    for row in rows(path):
        frame = _FRAME.match(row["text"])
        if not frame:
            continue
        label = row["targets"][0]["label"]
        found = judged(row["text"], frame.span("content"), frame.span("cue"), frame.span("source"))
        errors.append(abs(label - happened(found)))
        naive.append(abs(label - 3.0))
    return {
        "rows": len(errors),
        "error": sum(errors) / len(errors),
        "error_all_happened": sum(naive) / len(naive),
    }


def commitment(path: Path) -> dict[str, float]:
    """Whether the event of a complement happened, by the author (RP, CommitmentBank): mean absolute errors.

    The last sentence is judged as said by its author; where the event stands in an embedded clause, ours is the
    firmness of the main one, so these sets ask more than force does.
    """
    errors: list[float] = []
    naive: list[float] = []
    for row in rows(path):
        last = [one for one in re.split(r"(?<=[.?!]) ", row["text"].strip()) if one][-1]
        label = sum(target["label"] for target in row["targets"]) / len(row["targets"])
        errors.append(abs(label - happened(said_by(last, "she"))))
        naive.append(abs(label - 3.0))
    return {
        "rows": len(errors),
        "error": sum(errors) / len(errors),
        "error_all_happened": sum(naive) / len(naive),
    }


def pledges(path: Path) -> dict[str, float]:
    """Manifesto sentences (Australia): a pledge (2 to 7) or none (1); macro-F1 of "judged as promises"."""
    pairs = [
        (str(row["label"]) != "1", said_by(row["text"], "the party").act == "promises") for row in rows(path)
    ]
    return yes_or_no(pairs)


def promised(path: Path) -> dict[str, float]:
    """Paragraphs of company reports (PromiseEval): a promise when one of their sentences is judged as one."""
    pairs = []
    for row in rows(path):
        sentences = [one for one in re.split(r"(?<=[.?!])\s+", row["data"]) if len(one.split()) > 2]
        found = any(said_by(one, "the company").act == "promises" for one in sentences)
        pairs.append((str(row["promise_status"]).lower() == "yes", found))
    return yes_or_no(pairs)


def yes_or_no(pairs: Sequence[tuple[bool, bool]]) -> dict[str, float]:
    return {
        "rows": len(pairs),
        "accuracy": share(gold == found for gold, found in pairs),
        "macro_f1": 100 * macro_f1([(str(gold), str(found)) for gold, found in pairs]),
        "share_yes": share(gold for gold, _ in pairs),
    }


def happened(statement: Statement) -> float:
    """-3 to 3 for a judged statement: only what is presented as fact counts."""
    if statement.act not in FACTUAL or not isinstance(statement.certainty, str):
        return 0.0
    return SIZE[statement.certainty] * (-1 if statement.polarity == "neg" else 1)


def share(values: Iterable[bool]) -> float:
    kept: Sequence[bool] = list(values)
    return 100 * sum(kept) / len(kept)


SETS = {
    "speech_acts_au2016.jsonl": speech_acts,
    "conll2010_wiki_sample.jsonl": hedged,
    "factuality_mega_veridicality2.jsonl": veridicality,
    "factuality_rp.jsonl": commitment,
    "factuality_commitmentbank.jsonl": commitment,
    "promiseeval_en_train.jsonl": promised,
    "pledge_specificity_au.jsonl": pledges,
}


def main(folder: str) -> None:
    for name, measure in SETS.items():
        figures = measure(Path(folder) / name)
        print(name, " ".join(f"{key}={value:.2f}" for key, value in figures.items()), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
