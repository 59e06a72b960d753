"""Scores of attribution relations on character offsets: the measure of the PolNeAR figures.

A list of spans counts as the set of the letters and digits that it covers, so that white space and
punctuation do not matter. Contents are matched one to one, greedily from the greatest Jaccard index:
``exact`` = 1, ``overlap50`` ≥ 0.5. ``full`` asks for a source that shares a letter with the gold one as well
(or for none in both), ``full_src50`` for a source with Jaccard ≥ 0.5, ``full_triple`` for source and cue that
share a letter. ``char`` is micro F1 over the letters of all contents. Figures by kind of speech take recall
by the kind of the gold content and precision by the kind of the predicted one. Predictions that lie mostly in
text set aside by the annotators are not counted.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROLES = ("source", "cue", "content")
KINDS = ("direct", "indirect", "mixed")
Pairs = Iterable[Sequence[int]]


@dataclass(frozen=True)
class Relation:
    """One attribution as sets of positions, with the kind of its content."""

    source: frozenset[int]
    cue: frozenset[int]
    content: frozenset[int]
    kind: str


def positions(text: str, pairs: Pairs) -> frozenset[int]:
    """The positions of the letters and digits under ``pairs``."""
    return frozenset(at for start, end in pairs for at in range(start, end) if text[at].isalnum())


_MARK = re.compile("[“‟„❝]|[”❞]|``|''|‘‘|’’|[\"＂]")
_PARAGRAPH = re.compile(r"[^\n]+")


def quoted_positions(text: str) -> frozenset[int]:
    """Positions within double quotation marks, as the scorer sees them: an open one ends with its line."""
    inside: set[int] = set()
    for line in _PARAGRAPH.finditer(text):
        if line[0].isspace():
            continue
        opened: int | None = None
        for mark in _MARK.finditer(text, line.start(), line.end()):
            if _opens(text, mark, line.start(), line.end(), opened is not None):
                opened = mark.start() if opened is None else opened
            elif opened is not None:
                inside.update(range(opened, mark.end()))
                opened = None
        if opened is not None:
            inside.update(range(opened, line.end()))
    return frozenset(inside)


def _opens(text: str, mark: re.Match[str], low: int, high: int, is_open: bool) -> bool:
    sign = mark[0]
    if sign in ('"', "＂"):
        if not is_open:
            return True
        before = text[mark.start() - 1] if mark.start() > low else " "
        after = text[mark.end()] if mark.end() < high else " "
        return (before.isspace() or before in "([—–-") and not after.isspace()
    return sign in ("“", "‟", "„", "❝", "``", "‘‘")


def _kind(content: frozenset[int], quoted: frozenset[int]) -> str:
    share = len(content & quoted) / len(content)
    return "direct" if share >= 0.95 else "mixed" if share else "indirect"


def jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def match(
    gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]], least: float
) -> list[tuple[int, int]]:
    """Pairs of indices, one to one, greedily from the most alike, none below ``least``."""
    alike = []
    for g, one in enumerate(gold):
        for f, other in enumerate(found):
            likeness = jaccard(one, other)
            if likeness > 0 and likeness >= least:
                alike.append((-likeness, g, f))
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    pairs = []
    for _, g, f in sorted(alike):
        if g not in taken_gold and f not in taken_found:
            taken_gold.add(g)
            taken_found.add(f)
            pairs.append((g, f))
    return pairs


@dataclass
class Scores:
    """Counts over articles; :meth:`figures` turns them into percentages."""

    articles: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)
    sourced: Counter[str] = field(default_factory=Counter)

    def add(
        self,
        text: str,
        gold: Iterable[Mapping[str, Any]],
        found: Iterable[Mapping[str, Any]],
        discard: Pairs = (),
    ) -> None:
        """Counts one article: relations are mappings of ``source``, ``cue``, ``content`` to lists of offsets."""
        self.articles += 1
        golds, founds = prepare(text, gold, discard), prepare(text, found, discard)
        self._count_relations(golds, founds)
        self._count_letters(golds, founds)
        for role in ("cue", "source"):
            self._count_role(role, golds, founds)

    def _count_relations(self, golds: list[Relation], founds: list[Relation]) -> None:
        for relation in golds:
            self.gold.update(("all", relation.kind))
        for relation in founds:
            self.found.update(("all", relation.kind))
        contents = [g.content for g in golds], [f.content for f in founds]
        for g, f in match(*contents, 1.0):
            self._hit("exact", golds[g], founds[f])
        for g, f in match(*contents, 0.5):
            self._count_match(golds[g], founds[f])

    def _count_match(self, gold: Relation, found: Relation) -> None:
        neither = not gold.source and not found.source
        shares = bool(gold.source & found.source) or neither
        shares_cue = bool(gold.cue & found.cue) or (not gold.cue and not found.cue)
        self._hit("overlap", gold, found)
        if gold.source:
            self.sourced.update(all=1, shared=shares, missing=not found.source)
        if shares:
            self._hit("full", gold, found)
        self.hits["src50"] += jaccard(gold.source, found.source) >= 0.5 or neither
        self.hits["triple"] += shares and shares_cue

    def _hit(self, what: str, gold: Relation, found: Relation) -> None:
        self.hits.update((what, f"{what}/gold/{gold.kind}", f"{what}/found/{found.kind}"))

    def _count_letters(self, golds: list[Relation], founds: list[Relation]) -> None:
        ours = frozenset().union(*(f.content for f in founds))
        theirs = frozenset().union(*(g.content for g in golds))
        self.hits["char"] += len(ours & theirs)
        self.found["char"] += len(ours)
        self.gold["char"] += len(theirs)

    def _count_role(self, role: str, golds: list[Relation], founds: list[Relation]) -> None:
        theirs = sorted({getattr(g, role) for g in golds} - {frozenset()}, key=min)
        ours = sorted({getattr(f, role) for f in founds} - {frozenset()}, key=min)
        self.gold[role] += len(theirs)
        self.found[role] += len(ours)
        self.hits[f"{role}/exact"] += len(match(theirs, ours, 1.0))
        self.hits[f"{role}/overlap"] += len(match(theirs, ours, 0.5))

    def figures(self) -> dict[str, dict[str, float]]:
        """Precision, recall and F1 in per cent, rounded to hundredths, with what was predicted and what is
        gold.
        """
        rows = {
            "content_exact": ("exact", "exact", "all"),
            "content_overlap50": ("overlap", "overlap", "all"),
            "content_char": ("char", "char", "char"),
            "full": ("full", "full", "all"),
            "full_src50": ("src50", "src50", "all"),
            "full_triple": ("triple", "triple", "all"),
            "cue_exact": ("cue/exact", "cue/exact", "cue"),
            "cue_overlap50": ("cue/overlap", "cue/overlap", "cue"),
            "source_exact_unique": ("source/exact", "source/exact", "source"),
            "source_overlap50_unique": ("source/overlap", "source/overlap", "source"),
        }
        for kind in KINDS:
            for what, name in (
                ("exact", "content_exact"),
                ("overlap", "content_overlap50"),
                ("full", "full"),
            ):
                rows[f"{name}/{kind}"] = (f"{what}/found/{kind}", f"{what}/gold/{kind}", kind)
        return {
            name: _rates(self.hits[found], self.found[of], self.hits[gold], self.gold[of])
            for name, (found, gold, of) in rows.items()
        }

    def source_accuracy(self) -> dict[str, float | None]:
        """How often the source is right, and how often missing, where the content matches and gold has a
        source.
        """
        of = self.sourced["all"]
        return {
            "source_acc_given_content": round(100 * self.sourced["shared"] / of, 2) if of else None,
            "source_missing_given_content": round(100 * self.sourced["missing"] / of, 2) if of else None,
        }


def prepare(text: str, relations: Iterable[Mapping[str, Any]], discard: Pairs = ()) -> list[Relation]:
    """The relations that count: those with a content that does not lie mostly in ``discard``."""
    quoted, aside = quoted_positions(text), positions(text, discard)
    kept = []
    for relation in relations:
        source, cue, content = (positions(text, relation.get(role) or ()) for role in ROLES)
        if content and len(content & aside) <= 0.5 * len(content):
            kept.append(Relation(source, cue, content, _kind(content, quoted)))
    return kept


def _rates(found_hits: int, found: int, gold_hits: int, gold: int) -> dict[str, float]:
    precision = found_hits / found if found else 0.0
    recall = gold_hits / gold if gold else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    rounded = {name: round(100 * value, 2) for name, value in (("P", precision), ("R", recall), ("F1", f1))}
    return {**rounded, "n_pred": found, "n_gold": gold}


def from_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The relations of a record (as JSON) in the form that is scored; the id is the record's."""
    return {
        "id": record["id"],
        "attributions": [relation_of(statement) for statement in record.get("statements", ())],
    }


def relation_of(statement: Mapping[str, Any]) -> dict[str, list[list[int]]]:
    """Source, cue and content offsets of one statement of a record; what it lacks is an empty list."""
    return {role: [list(pair) for pair in (statement.get(role) or {}).get("spans", ())] for role in ROLES}


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file of JSON Lines; records of onrecord are brought to the form that is scored."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                article = json.loads(line)
                yield from_record(article) if "statements" in article else article


def score(gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]) -> Scores:
    """Scores predicted articles against gold ones by ``id``; a missing article counts as without relations."""
    by_id = {article["id"]: article for article in found}
    scores = Scores()
    for article in gold:
        ours = by_id.get(article["id"], {}).get("attributions", ())
        scores.add(article["text"], article["attributions"], ours, article.get("discard") or ())
    return scores


def print_scores(scores: Scores) -> None:
    print("articles", scores.articles)
    for name, row in scores.figures().items():
        print(
            f"{name:28s} P {row['P']:6.2f}  R {row['R']:6.2f}  F1 {row['F1']:6.2f}   "
            f"pred {row['n_pred']} gold {row['n_gold']}"
        )
    for name, figure in scores.source_accuracy().items():
        print(f"{name:28s} {figure}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python -m benchmarks.quality.attribution GOLD.jsonl PREDICTIONS_OR_RECORDS.jsonl")
    print_scores(score(read_lines(Path(sys.argv[1])), read_lines(Path(sys.argv[2]))))
