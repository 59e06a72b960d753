"""Labelled statements and headlines, of the project's own writing, as cases for the judge."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from benchmarks.quality.force.notation import compile_passage, read_passages
from benchmarks.quality.force.scoring import article_of, bare_statements
from benchmarks.quality.headline import compile as bodies_of
from benchmarks.quality.headline.scoring import article_of as headlined
from benchmarks.quality.own import own_files
from onrecord.layers.force import ask
from onrecord.layers.headline import check_headline, evidence_for
from onrecord.layers.times import find_times
from onrecord.models.pieces import Ints, Pieces, cut
from onrecord.models.questions import ACTS, CERTAINTIES, FINDINGS, POLARITIES, VERDICTS, Question
from onrecord.models.weighing import (
    HEADLINE,
    LONGEST_HEADLINE,
    REPORT,
    evidence_pieces,
    force_rules,
    headline_rules,
    range_of,
    statement_pieces,
)
from onrecord.reader import judge as read_article
from onrecord.types import Act, Article, Certainty, Polarity, Statement

GOLD = Path(__file__).parents[1] / "benchmarks/quality"
HEDGES = ("epistemic", "approx", "time", "scope", "noncommit", "condition")
SKIP = -100


@dataclass
class Case:
    """One question to the judge with its answer; arrays are over the pieces, special tokens not counted."""

    id: str
    ids: Ints
    cases: Ints
    quotes: Ints
    kinds: Ints
    rules: NDArray[np.float32]
    biased: bool  # the rules were made with this case in sight
    tags: Ints
    answer: tuple[int, ...]  # act, polarity, certainty; or the verdict
    types: NDArray[np.float32] | None = None
    pair: str | None = None
    weight: float = 1.0

    def __len__(self) -> int:
        return len(self.ids)


Files = list[tuple[Path, bool]]
"""Files, and whether the rules were made with them in sight."""


def force_files(*, check: bool) -> Files:
    """The files of statements that are taught, or those for choosing."""
    seen = [] if check else sorted((GOLD / "force/passages/dev").glob("*.txt"))
    return [(path, True) for path in seen] + [(path, False) for path in own_files("force", check=check)]


def headline_files(*, check: bool) -> Files:
    """The files of headlines that are taught, or those for choosing."""
    folders = [] if check else ["dev", "second/dev", *bodies_of.ROUNDS]
    seen = [path for name in folders for path in sorted((GOLD / "headline/bodies" / name).glob("*.txt"))]
    return [(path, True) for path in seen] + [(path, False) for path in own_files("headline", check=check)]


def force_cases(files: Files, tokenizer: Tokenizer) -> list[Case]:
    found = []
    for path, biased in files:
        for passage in map(compile_passage, read_passages(path.read_text(encoding="utf-8"))):
            found += _statement_cases(passage, tokenizer, biased)
    return found


def _statement_cases(passage: dict[str, Any], tokenizer: Tokenizer, biased: bool) -> list[Case]:
    article = article_of(passage)
    times = find_times(article.text, report_date=dt.date.fromisoformat(passage["date"]))
    pieces = cut(article.text, tokenizer)
    cases = []
    for question, gold in zip(
        ask(article, bare_statements(passage), times), passage["statements"], strict=True
    ):
        at, kinds = statement_pieces(pieces, question)
        tags = np.where(kinds == 3, 0, SKIP)
        for stretch in (*gold["hedges"], *({**c, "type": "condition"} for c in gold["conditions"])):
            number = HEDGES.index(stretch["type"])
            for start, end in stretch["spans"]:
                a, b = range_of(pieces, (start, end))
                inside = (at >= a) & (at < b)
                tags[inside] = 2 + 2 * number
                tags[at == a] = 1 + 2 * number
        case = statement_case(pieces, question, (gold["act"], gold["polarity"], gold["certainty"]))
        case.id, case.biased, case.tags = f"{passage['id']}/{gold['id']}", biased, tags
        cases.append(case)
    return cases


def statement_case(
    pieces: Pieces, question: Question, answer: tuple[Act, Polarity, Certainty | None]
) -> Case:
    """A question about a statement with its answer, hedges untold."""
    at, kinds = statement_pieces(pieces, question)
    return Case(
        id="", ids=pieces.ids[at], cases=pieces.cases[at], quotes=pieces.quotes[at], kinds=kinds,
        rules=np.array(force_rules(question), np.float32), biased=False, tags=np.full(len(at), SKIP),
        answer=(ACTS.index(answer[0]), POLARITIES.index(answer[1]), CERTAINTIES.index(answer[2])),
    )  # fmt: skip


def headline_cases(files: Files, tokenizer: Tokenizer) -> list[Case]:
    """Every headline of the bodies; the rules read them from statements found by rules."""
    found = []
    for path, biased in files:
        for body in bodies_of.read_bodies(path.read_text(encoding="utf-8"), words=(20, 400)):
            statements = read_article(
                headlined(body), id=body["id"], model="rules", skip=("headline",)
            ).statements
            assert isinstance(statements, tuple)
            pieces = cut(body["text"], tokenizer)
            for gold in body["headlines"]:
                found.append(_headline_case(body, gold, statements, pieces, tokenizer, biased))
    return found


def _headline_case(
    body: dict[str, Any],
    gold: dict[str, Any],
    statements: tuple[Statement, ...],
    pieces: Pieces,
    tokenizer: Tokenizer,
    biased: bool,
) -> Case:
    case, at, title = headline_case(headlined(body, gold["text"]), statements, pieces, tokenizer)
    case.id = f"{body['id']}/{gold['text']}"
    case.biased = biased
    case.answer = (VERDICTS.index(gold["verdict"]),)
    case.pair = f"{body['id']}/{gold['pair']}" if gold["pair"] else None
    assert case.types is not None
    size = int((case.kinds == HEADLINE).sum())
    for finding in gold["findings"]:
        number = FINDINGS.index(finding["type"])
        case.types[number] = 1
        for start, end in finding["headline"]["spans"]:
            a, b = range_of(title, (start, end))
            case.tags[a : min(b, size)] = 1 + number
        for start, end in finding["evidence"]["spans"]:
            a, b = range_of(pieces, (start, end))
            case.tags[size:][(at >= a) & (at < b)] = 1 + len(FINDINGS)
    return case


def headline_case(
    article: Article, statements: tuple[Statement, ...], pieces: Pieces, tokenizer: Tokenizer
) -> tuple[Case, Ints, Pieces]:
    """A headline beside its report, called faithful until said otherwise; its report's pieces and its own."""
    assert article.title is not None
    ruled = check_headline(article, statements)
    assert ruled is not None
    title = cut(article.title, tokenizer)
    at = evidence_pieces(pieces, evidence_for(article))
    size = min(len(title), LONGEST_HEADLINE)

    def joined(name: str) -> Ints:
        result: Ints = np.concatenate([getattr(title, name)[:size], getattr(pieces, name)[at]])
        return result

    case = Case(
        id="", ids=joined("ids"), cases=joined("cases"), quotes=joined("quotes"),
        kinds=np.concatenate([np.full(size, HEADLINE), np.full(len(at), REPORT)]),
        rules=np.array(headline_rules(ruled.verdict, [f.type for f in ruled.findings]), np.float32),
        biased=False, tags=np.zeros(size + len(at), np.int64), answer=(0,),
        types=np.zeros(len(FINDINGS), np.float32),
    )  # fmt: skip
    return case, at, title


@dataclass
class Batch:
    ids: Tensor
    mask: Tensor
    cases: Tensor
    quotes: Tensor
    kinds: Tensor
    tags: Tensor
    rules: Tensor
    answer: Tensor
    types: Tensor | None
    weight: Tensor


def collate(cases: list[Case], *, begin: int, end: int, hide_rules: list[bool] | None = None) -> Batch:
    """One batch: ``[begin] pieces [end]``, with another ``[end]`` between headline and report."""
    headline = cases[0].types is not None
    length = -(-(max(len(c) for c in cases) + 3) // 16) * 16

    def table(fill: int) -> Tensor:
        return torch.full((len(cases), length), fill)

    ids, kinds, shapes, quotes, tags = table(0), table(0), table(0), table(0), table(SKIP)
    mask = torch.zeros(len(cases), length)
    for row, case in enumerate(cases):
        split = int((case.kinds == HEADLINE).sum()) if headline else 0
        stretches = [(1, 0, split), (split + 2, split, len(case))] if headline else [(1, 0, len(case))]
        ids[row, 0] = begin
        for to, a, b in stretches:
            for target, values in (
                (ids, case.ids),
                (kinds, case.kinds),
                (shapes, case.cases),
                (quotes, case.quotes),
                (tags, case.tags),
            ):
                target[row, to : to + b - a] = torch.from_numpy(np.ascontiguousarray(values[a:b]))
            ids[row, to + b - a] = end
        mask[row, : stretches[-1][0] + stretches[-1][2] - stretches[-1][1] + 1] = 1
    rules = torch.from_numpy(np.stack([c.rules for c in cases]))
    if hide_rules is not None:
        rules = rules * (1 - torch.tensor(hide_rules, dtype=torch.float32))[:, None]
    return Batch(
        ids, mask, shapes, quotes, kinds, tags, rules,
        torch.tensor([c.answer for c in cases]),
        torch.from_numpy(np.stack([c.types for c in cases if c.types is not None])) if headline else None,
        torch.tensor([c.weight for c in cases]),
    )  # fmt: skip
