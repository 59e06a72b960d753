"""Reads a corpus with the network in torch, decoded as at run time, and scores it."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from onrecord.models.decoding import bio_transitions, log_softmax, spans, viterbi
from training.examples import Batch, Window, collate
from training.model import Reader

CUE, ROLE, MENTION = bio_transitions(1), bio_transitions(2), bio_transitions(4)

Relations = list[dict[str, list[list[int]]]]


def char_spans(window: Window, found: list[tuple[int, int]]) -> list[list[int]]:
    p, s = window.pieces, window.start
    return [[int(p.starts[s + a]), int(p.ends[s + b - 1])] for a, b in found]


@torch.inference_mode()
def predict(
    model: Reader, windows: list[Window], special: dict[str, int], *, threshold: float = 0.0, size: int = 16
) -> dict[str, Relations]:
    model.eval()
    result: dict[str, Relations] = {w.document.id: [] for w in windows}
    ordered = sorted(windows, key=len)
    for i in range(0, len(ordered), size):
        group = ordered[i : i + size]
        batch = collate(group, **special)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = model.encode(batch.ids, batch.mask, batch.cases, batch.quotes, batch.breaks)
            cue_logits = model.cue(hidden).float().numpy()
        rows, starts, ends = find_cues(cue_logits, group)
        if not rows:
            continue
        at = torch.tensor
        with torch.autocast("cpu", dtype=torch.bfloat16):
            roles = model.roles(hidden, at(rows), at(starts), at(ends)).float().numpy()
        for j, row in enumerate(rows):
            window = group[row]
            relation = decode_roles(roles[j, 1 : len(window) + 1], starts[j] - 1, ends[j] - 1)
            if relation["content"]:
                result[window.document.id].append({k: char_spans(window, v) for k, v in relation.items()})
    return result


def find_cues(logits: Any, group: list[Window]) -> tuple[list[int], list[int], list[int]]:
    rows, starts, ends = [], [], []
    for row, window in enumerate(group):
        scores = log_softmax(logits[row : row + 1, 1 : len(window) + 1])
        for a, b, _ in spans(viterbi(scores, CUE)[0]):
            rows.append(row)
            starts.append(a + 1)
            ends.append(b + 1)
    return rows, starts, ends


def decode_roles(logits: Any, start: int, end: int) -> dict[str, list[tuple[int, int]]]:
    scores = log_softmax(logits[None])
    tags = viterbi(scores, ROLE)[0]
    found = spans(tags)
    sources = [(a, b) for a, b, kind in found if kind == 0]
    if len(sources) > 1:  # one source: the surest
        sources = [max(sources, key=lambda s: float(scores[0, s[0], 1] - scores[0, s[0], 0]))]
    return {
        "cue": [(start, end)],
        "source": sources,
        "content": [(a, b) for a, b, kind in found if kind == 1],
    }


def score(gold: Path, predicted: dict[str, Relations], scorer: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        out, figures = Path(folder, "predicted.jsonl"), Path(folder, "figures.json")
        out.write_text("".join(json.dumps({"id": k, "attributions": v}) + "\n" for k, v in predicted.items()))
        subprocess.run(
            [sys.executable, str(scorer), str(gold), str(out), "--json", str(figures)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        result: dict[str, Any] = json.loads(figures.read_text())
        return result


def summary(r: dict[str, Any]) -> str:
    keys = [
        "full",
        "content_exact",
        "content_overlap50",
        "cue_exact",
        "content_overlap50/direct",
        "content_overlap50/indirect",
        "content_overlap50/mixed",
    ]
    names = ["full", "exact", "overlap", "cue", "direct", "indirect", "mixed"]
    parts = [f"{n} {r[k]['F1']:.1f}" for n, k in zip(names, keys, strict=True)]
    return " ".join(parts) + f" (P {r['content_overlap50']['P']:.1f} R {r['content_overlap50']['R']:.1f})"


@torch.inference_mode()
def side_heads(model: Reader, windows: list[Window], special: dict[str, int]) -> dict[str, float]:
    """Sentence-end and mention F1 (exact, typed) on documents that annotate them."""
    model.eval()
    counts = dict.fromkeys(("st", "sp", "sg", "mt", "mp", "mg"), 0)
    for i in range(0, len(windows), 16):
        group = windows[i : i + 16]
        batch: Batch = collate(group, **special)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden: Tensor = model.encode(batch.ids, batch.mask, batch.cases, batch.quotes, batch.breaks)
            ends, names = model.sentence(hidden).float().numpy(), model.mention(hidden).float().numpy()
        for row, w in enumerate(group):
            here = slice(1, len(w) + 1)
            if w.sentence_tags[0] >= 0:
                guess = ends[row, here].argmax(-1)
                counts["st"] += int((guess & w.sentence_tags).sum())
                counts["sp"] += int(guess.sum())
                counts["sg"] += int(w.sentence_tags.sum())
            if w.mention_tags[0] >= 0:
                found = set(spans(viterbi(log_softmax(names[row : row + 1, here]), MENTION)[0]))
                gold = set(spans(w.mention_tags))
                counts["mt"] += len(found & gold)
                counts["mp"] += len(found)
                counts["mg"] += len(gold)
    f = lambda t, p, g: round(200 * t / max(1, p + g), 1)  # noqa: E731
    return {
        "sentence": f(counts["st"], counts["sp"], counts["sg"]),
        "mention": f(counts["mt"], counts["mp"], counts["mg"]),
    }
