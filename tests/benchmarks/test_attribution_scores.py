"""Our figures are those of the scorer that defines them, and the right ones on cases worked out by hand."""

from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.quality.__main__ import find_shared
from benchmarks.quality.attribution import Scores, quoted_positions, read_lines, score

TEXT = "“It is safe,” Roe said. Doe said that rain came. The end of it."


def at(*pieces: str) -> list[list[int]]:
    return [[TEXT.index(piece), TEXT.index(piece) + len(piece)] for piece in pieces]


def relation(source: str, cue: str, content: str) -> dict[str, list[list[int]]]:
    return {"source": at(source) if source else [], "cue": at(cue), "content": at(content)}


GOLD = [relation("Roe", "said", "“It is safe,”"), relation("Doe", "said", "that rain came")]


def figures(
    found: list[dict[str, Any]], discard: list[list[int]] | None = None
) -> dict[str, dict[str, float]]:
    scores = Scores()
    scores.add(TEXT, GOLD, found, discard or ())
    return scores.figures()


def test_gold_against_itself_is_perfect() -> None:
    assert {row["F1"] for name, row in figures(GOLD).items() if not name.endswith("mixed")} == {100.0}


def test_punctuation_and_space_do_not_matter() -> None:
    found = [relation("Roe", "said", "It is safe"), relation("Doe", "said", "that rain came.")]
    assert figures(found)["content_exact"]["F1"] == 100.0


def test_half_the_content_overlaps_but_is_not_exact() -> None:
    found = [relation("Roe", "said", "It is safe"), relation("Doe", "said", "rain came")]
    rows = figures(found)
    assert rows["content_exact"] == {"P": 50.0, "R": 50.0, "F1": 50.0, "n_pred": 2, "n_gold": 2}
    assert rows["content_overlap50"]["F1"] == 100.0


def test_wrong_or_missing_source_is_not_full() -> None:
    found = [relation("Doe", "said", "It is safe"), relation("", "said", "that rain came")]
    rows = figures(found)
    assert (rows["content_exact"]["F1"], rows["full"]["F1"]) == (100.0, 0.0)


def test_spurious_statement_costs_precision_but_not_in_discarded_text() -> None:
    found = [*GOLD, relation("", "end", "The end of it")]
    assert figures(found)["content_exact"]["P"] == 66.67
    assert figures(found, at("The end of it"))["content_exact"]["P"] == 100.0


def test_records_are_read_as_predictions(tmp_path: Path) -> None:
    record = {
        "id": "a",
        "statements": [
            {
                "source": None,
                "cue": {"spans": [[18, 22]], "text": "said"},
                "content": {"spans": [[1, 12]], "text": ""},
            }
        ],
    }
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps(record) + "\n\n", encoding="utf-8")
    (read,) = read_lines(path)
    assert read == {"id": "a", "attributions": [{"source": [], "cue": [[18, 22]], "content": [[1, 12]]}]}
    gold = {"id": "a", "text": TEXT, "attributions": GOLD[:1]}
    assert score([gold], [read]).figures()["content_exact"]["F1"] == 100.0
    assert score([gold], []).figures()["content_exact"]["F1"] == 0.0


@pytest.fixture(scope="module")
def shared() -> Path:
    folder = find_shared(None)
    if folder is None or not (folder / "score" / "attribution.py").exists():
        pytest.skip("needs the shared corpora and their scorer")
    return folder


def load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_scorer", folder / "score" / "attribution.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def blur(spans: list[list[int]], length: int, dice: random.Random) -> list[list[int]]:
    moved = []
    for start, end in spans:
        start = max(0, start + dice.choice((0, 0, 0, -7, 9)))
        moved.append([start, min(length, max(start + 1, end + dice.choice((0, 0, 0, 8, -11))))])
    return moved


def test_figures_equal_the_reference_on_blurred_gold(shared: Path) -> None:
    reference = load_scorer(shared)
    theirs, ours = reference.Scorer(), Scores()
    dice = random.Random(5)
    for article in read_lines(shared / "data/attribution/polnear_dev.jsonl"):
        text, gold = article["text"], article["attributions"]
        found = [
            {role: blur(g.get(role) or [], len(text), dice) for role in ("source", "cue", "content")}
            for g in gold
            if dice.random() > 0.2
        ]
        for item in found:
            if dice.random() < 0.2:
                item["source"] = []
        theirs.add(text, gold, found, article["discard"])
        ours.add(text, gold, found, article["discard"])
        mask = reference.quoted_mask(text)
        assert quoted_positions(text) == {i for i, inside in enumerate(mask) if inside}
    expected = theirs.result()
    assert expected.pop("articles") == ours.articles
    assert {**ours.figures(), **ours.source_accuracy()} == expected
    assert 20 < expected["content_exact"]["F1"] < 90
