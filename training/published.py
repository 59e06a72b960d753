"""Statements and headlines of published reports as cases for the judge.

The project keeps no text of them: its label files point at offsets of articles in ``data/unlabelled``, and the changes
of headlines hold only the words that were put in.
"""

from __future__ import annotations

import json
import lzma
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from benchmarks.quality.own import OWN
from onrecord.layers.force import ask
from onrecord.layers.quotations import find_quotations, kind_within, quoted_stretches
from onrecord.layers.spans import make_span
from onrecord.layers.times import find_times
from onrecord.models.pieces import Pieces, cut
from onrecord.models.questions import FINDINGS, VERDICTS
from onrecord.models.weighing import HEADLINE, LONGEST_HEADLINE, range_of
from onrecord.reader import judge as read_article
from onrecord.types import Article, FindingType, Offsets, Statement
from training.judge_data import SKIP, Case, headline_case, statement_case
from training.overstated import overstated

UNLABELLED = "data/unlabelled/news.jsonl.xz"
LONGEST_REPORT = 6000
SIGNS: dict[str, Any] = {"+": "pos", "-": "neg", "0": "none"}
TAUGHT, CHOOSING = "published_01", "published_12"
LESS = 0.7
"""What a published headline weighs beside one of our own writing."""

Row = dict[str, Any]


def read_reports(shared: Path) -> list[Row]:
    """The articles without labels, in their order."""
    with lzma.open(shared / UNLABELLED, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def statement_cases(shared: Path, tokenizer: Tokenizer, *, check: bool) -> list[Case]:
    """The labelled statements of published reports: id, source, cue, content, act, polarity, certainty."""
    texts = {row["id"]: row["text"] for row in read_reports(shared)}
    labels: dict[str, list[list[str]]] = defaultdict(list)
    file = OWN / "force" / f"{CHOOSING if check else TAUGHT}.tsv"
    for line in file.read_text(encoding="utf-8").splitlines():
        id_, *rest = line.split("\t")
        labels[id_].append(rest)
    found = []
    for id_, rows in labels.items():
        text = texts[id_]
        article = Article(text=text, language="en")
        stretches = quoted_stretches(find_quotations(text))
        statements = [_statement(text, number, row, stretches) for number, row in enumerate(rows)]
        pieces = cut(text, tokenizer)
        questions = ask(article, statements, find_times(text, report_date=None))
        for question, (*_, act, sign, certainty) in zip(questions, rows, strict=True):
            answer: Any = (act, SIGNS[sign], None if certainty == "-" else certainty)
            case = statement_case(pieces, question, answer)
            case.id = f"published/{id_}"
            found.append(case)
    return found


def _statement(text: str, number: int, row: list[str], stretches: list[Offsets]) -> Statement:
    source, cue, content = (_offsets(part) for part in row[:3])
    return Statement(
        id=f"s{number}",
        kind=kind_within(text, content, stretches),
        source=make_span(text, *source) if source else None,
        cue=make_span(text, *cue) if cue else None,
        content=make_span(text, *content),
        confidence=1.0,
        method="labelled",
    )


def _offsets(written: str) -> list[Offsets]:
    if written == "-":
        return []
    spans = (part.split("-") for part in written.split(","))
    return [(int(start), int(end)) for start, end in spans]


def changed_titles(shared: Path, tokenizer: Tokenizer, *, check: bool) -> list[Case]:
    """Published headlines that people judged, each as it was and as they changed it.

    A change is a list of (start, end, words), each applied to what the one before has made.
    """
    rows = {row["id"]: row for row in read_reports(shared)}
    file = OWN / "headline" / f"{CHOOSING if check else TAUGHT}.jsonl"
    found = []
    for label in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        row = rows[label["id"]]
        report = _Report(row["text"], tokenizer)
        found.append(report.case(row["title"], label["verdict"], label.get("types", ())))
        for edit in label["edits"]:
            title, put = _changed(row["title"], edit["replace"])
            if "type" in edit:
                case = report.case(title, "overstates", [edit["type"]], put, edit.get("evidence"))
            else:
                case = report.case(title, "faithful")
            found.append(case)
    for case in found:
        case.id = f"published/{case.id}"
    return found


def _changed(title: str, changes: list[tuple[int, int, str]]) -> tuple[str, Offsets]:
    """The title with the changes, and where the last of them stands in it."""
    at = (0, 0)
    for start, end, words in changes:
        title = title[:start] + words + title[end:]
        at = (start, start + len(words))
    return title, at


class _Report:
    """A published report, read by rules, with headlines to lay beside it."""

    def __init__(self, text: str, tokenizer: Tokenizer) -> None:
        self.text = text[:LONGEST_REPORT]
        article = Article(text=self.text, language="en")
        read = read_article(article, id="x", model="rules", skip=("headline",))
        assert isinstance(read.statements, tuple)
        self.statements = read.statements
        self.names = [one.name for one in read.actors or () if one.type != "unnamed" and len(one.name) < 40]
        self.pieces: Pieces = cut(self.text, tokenizer)
        self.tokenizer = tokenizer

    def case(
        self,
        title: str,
        verdict: str,
        types: list[FindingType] | tuple[()] = (),
        put: Offsets = (0, 0),
        evidence: Offsets | None = None,
    ) -> Case:
        """``put``: the words of the title that say more; ``evidence``: those of the report that say less."""
        article = Article(text=self.text, title=title, language="en")
        case, at, own = headline_case(article, self.statements, self.pieces, self.tokenizer)
        case.answer = (VERDICTS.index(verdict),)
        case.weight = LESS
        assert case.types is not None
        size = int((case.kinds == HEADLINE).sum())
        for name in types:
            case.types[FINDINGS.index(name)] = 1
            a, b = range_of(own, put)
            case.tags[a : min(b, LONGEST_HEADLINE, size)] = 1 + FINDINGS.index(name)
        if evidence is not None:
            a, b = range_of(self.pieces, evidence)
            case.tags[size:][(at >= a) & (at < b)] = 1 + len(FINDINGS)
        elif verdict != "unsupported":
            case.tags[size:] = SKIP
        if verdict == "overstates" and put[0] == put[1]:
            case.tags[:size] = SKIP
        return case


def published_cases(shared: Path, tokenizer: Tokenizer, *, count: int, seed: int = 5) -> list[Case]:
    """Headlines as published, which nearly all are borne out; the same made to overstate; and some of other reports."""
    rows = [row for row in read_reports(shared) if row.get("title")]
    rng = random.Random(seed)
    rng.shuffle(rows)
    found = []
    for number, row in enumerate(rows[:count]):
        title = row["title"]
        report = _Report(row["text"], tokenizer)
        changed = overstated(title, report.names, rng)
        if number % 8 == 7:
            found.append(report.case(rows[(number + 1) % len(rows)]["title"], "unsupported"))
            continue
        if number % 2 or changed is None:
            found.append(report.case(title, "faithful"))
        if changed is not None:
            found.append(report.case(changed[0], "overstates", [changed[1]], changed[2]))
    for case in found:
        case.id = "published"
    return found
