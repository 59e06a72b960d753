"""Speakers: labelled sources of PolNeAR articles, passages of our own, and the pronouns of GAP.

A source is right when its actor is the labelled one: one of the actor's mentions overlaps the label's. ``wrong`` counts
sources given to somebody else; the rest are without a speaker, or taken for somebody new.
"""

from __future__ import annotations

import csv
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from benchmarks.quality.speakers import passages
from onrecord.layers.names import find_names
from onrecord.layers.quotations import find_quotations, kind_of
from onrecord.layers.sentences import split_sentences
from onrecord.layers.spans import make_span
from onrecord.layers.speakers import resolve_speakers
from onrecord.layers.who.entities import gather
from onrecord.layers.who.resolver import Resolver
from onrecord.layers.who.scene import Scene
from onrecord.types import Actor, Article, Offsets, Published, Statement

NAME = "speakers"
NEEDS_SHARED = True
GOLD = Path(passages.__file__).with_name("gold.jsonl")
CORPORA = ("data/attribution/polnear_dev.jsonl", "data/attribution/polnear_train.jsonl")
GAP = "data/coref/gap-development.tsv"
KINDS = ("named", "pronoun", "description")


def measure(shared: Path | None) -> dict[str, float]:
    """Percentages right by kind and half; with the corpora also those of their articles."""
    figures: dict[str, float] = {}
    for half in ("tune", "check", "press"):
        figures[f"passages_{half}/right"], figures[f"passages_{half}/type"] = passage_figures(half)
    if shared is not None:
        figures |= polnear_figures(shared)
        figures |= gap_figures(shared / GAP)
    return figures


# -- passages of our own ---------------------------------------------------------------------------------------------


def passage_figures(half: str) -> tuple[float, float]:
    """Percentage of the sources given to the right actor, and of the types that are right."""
    right: Counter[bool] = Counter()
    types: Counter[bool] = Counter()
    for passage in passages.read_passages():
        if passage.half != half:
            continue
        statements, actors = resolve_speakers(
            passage.article(), passage.statements(), find_names(passage.text)
        )
        by_id = {actor.id: actor for actor in actors}
        home = {key: actor.id for span, key in passage.names for actor in actors if touches(actor, span)}
        for statement, (_, key, kind) in zip(statements, passage.sources, strict=True):
            speaker = statement.speaker if isinstance(statement.speaker, str) else None
            right[_is_home(home, key, speaker)] += 1
            if kind is not None:
                types[speaker is not None and by_id[speaker].type == kind] += 1
    return percent(right[True], right.total()), percent(types[True], types.total())


def _is_home(home: dict[str, str], key: str, speaker: str | None) -> bool:
    """Whether a source went where its key's others are; the first one of a key opens a home of its own."""
    if key == "none":
        return speaker is None
    if key in home or speaker is None:
        return speaker is not None and home.get(key) == speaker
    if speaker in home.values():
        return False
    home[key] = speaker
    return True


# -- PolNeAR -----------------------------------------------------------------------------------------------------------


def polnear_figures(shared: Path) -> dict[str, float]:
    """Percentages by kind and half, and articles a second of CPU."""
    gold = {one["article"]: one for one in map(json.loads, GOLD.read_text(encoding="utf-8").splitlines())}
    counts: Counter[tuple[str, str, str]] = Counter()
    seconds, articles = 0.0, 0
    for record in _records(shared, set(gold)):
        statements = gold_statements(record)
        article = Article(text=record["text"], published=Published(start=record["date"], end=record["date"]))
        began = time.process_time()
        resolved, actors = resolve_speakers(article, statements, find_names(article.text))
        seconds, articles = seconds + time.process_time() - began, articles + 1
        by_id = {actor.id: actor for actor in actors}
        speakers = {
            one.source.spans[0]: by_id.get(one.speaker) if isinstance(one.speaker, str) else None
            for one in reversed(resolved)
            if one.source is not None
        }
        half = gold[record["id"]]["half"]
        for (start, end), kind, actor in gold[record["id"]]["labels"]:
            counts[half, kind, outcome(actor, (start, end), speakers[start, end])] += 1
    figures = {"polnear/articles_a_cpu_second": round(articles / seconds, 1)}
    for half in ("tune", "check"):
        for name, kinds in (*((kind, (kind,)) for kind in KINDS), ("pronoun_description", KINDS[1:])):
            total = sum(number for (a, b, _), number in counts.items() if a == half and b in kinds)
            for result, shown in (("right", name), ("wrong", f"{name}_wrong_max")):
                figures[f"polnear_{half}/{shown}"] = percent(
                    sum(counts[half, k, result] for k in kinds), total
                )
    return figures


def outcome(actor: list[int] | str | None, source: Offsets, found: Actor | None) -> str:
    """``right``, ``wrong``, ``null`` (nobody was found) or ``new`` (the source stands alone)."""
    if actor is None:
        return "right" if found is None else "wrong"
    if found is None:
        return "null"
    alone = found.mentions[0].spans[0] == source
    if isinstance(actor, str):
        return "right" if alone or found.type != "person" else "wrong"
    if touches(found, (actor[0], actor[1])):
        return "right"
    return "new" if alone else "wrong"


def touches(actor: Actor, span: Offsets) -> bool:
    """Whether one of the actor's mentions overlaps the span."""
    return any(low < span[1] and span[0] < high for one in actor.mentions for low, high in one.spans)


def percent(part: int, total: int) -> float:
    """The part in percent of the total."""
    return round(100 * part / total, 1) if total else 0.0


def _records(shared: Path, wanted: set[str]) -> list[dict[str, Any]]:
    found = []
    for corpus in CORPORA:
        with (shared / corpus).open(encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                if record["id"] in wanted:
                    found.append(record)
    return found


def gold_statements(record: dict[str, Any]) -> tuple[Statement, ...]:
    """The attributions of a PolNeAR record as statements, in text order."""
    text = record["text"]
    quotations = find_quotations(text)
    found = []
    for relation in record["attributions"]:
        cue, source = _merged(relation["cue"]), _merged(relation["source"])
        content = _merged(relation["content"]) or cue
        if content:
            found.append(
                Statement(
                    id=relation["id"],
                    kind=kind_of(text, content, quotations),
                    source=make_span(text, *source) if source else None,
                    cue=make_span(text, *cue) if cue else None,
                    content=make_span(text, *content),
                    confidence=1.0,
                    method="gold",
                )
            )
    return tuple(sorted(found, key=lambda one: one.content.spans))


def _merged(pairs: list[list[int]]) -> list[Offsets]:
    merged: list[Offsets] = []
    for start, end in sorted(pairs):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


# -- GAP ---------------------------------------------------------------------------------------------------------------


def gap_figures(file: Path) -> dict[str, float]:
    """Precision, recall and F1 of the two labelled names of each pronoun (Webster et al. 2018)."""
    hit = miss = false = 0
    with file.open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            spans = antecedent(row["Text"], int(row["Pronoun-offset"]), row["Pronoun"])
            for name in "AB":
                start = int(row[f"{name}-offset"])
                found = any(low < start + len(row[name]) and start < high for low, high in spans)
                true = row[f"{name}-coref"] == "TRUE"
                hit, false, miss = (
                    hit + (found and true),
                    false + (found and not true),
                    miss + (true and not found),
                )
    return {
        "gap/precision": percent(hit, hit + false),
        "gap/recall": percent(hit, hit + miss),
        "gap/f1": percent(2 * hit, 2 * hit + false + miss),
    }


def antecedent(text: str, at: int, pronoun: str) -> list[Offsets]:
    """The named mentions of whom the pronoun at ``at`` is taken for: it stands as a source of its own."""
    scene = Scene(text, split_sentences(text), find_quotations(text), find_names(text))
    span = make_span(text, (at, at + len(pronoun)))
    statement = Statement(
        id="s1", kind="indirect", source=span, cue=None, content=span, confidence=1.0, method="gold"
    )
    found = Resolver(scene, gather(scene), (statement,), days=None).run()[0]
    return found.mentions if found is not None else []
