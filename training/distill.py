"""Trains a small network on the readings of shipped weights: ``python -m training.distill --help``.

The teacher's log-probabilities of every head, roles for the annotated cues and for those it finds, are the targets
(Hinton et al. 2015), mixed with the annotation where there is one. Teacher and student cut texts into the same
pieces (one vocabulary, numbered differently), so the targets need no alignment.
"""

from __future__ import annotations

import argparse
import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from onrecord.models.encoder import Encoder
from onrecord.models.sessions import open_tokenizer
from training import corpora
from training.corpora import Document
from training.evaluate import predict, score, side_heads, summary
from training.examples import SKIP, Window, batches, collate, restyled, windows_of
from training.model import Reader
from training.prune import narrow
from training.train import SPECIAL, optimizer_of

Floats = NDArray[np.float16]


@dataclass
class Target:
    """What the teacher gave for one window: probabilities over its pieces; the cues that roles are given for."""

    window: Window
    cue: Floats
    sentence: Floats
    mention: Floats
    roles: Floats
    annotated: int  # how many of the cues are the annotators', first in the list


_teacher: Encoder


def _start(folder: Path) -> None:
    global _teacher
    _teacher = Encoder(folder)


def _targets(windows: list[Window]) -> list[Target]:
    result = []
    for w in windows:
        own = list(w.cues)
        pieces = _teacher.cut(w.document.text)  # the same cuts, but numbered by the teacher's vocabulary
        if not np.array_equal(pieces.starts, w.pieces.starts):
            continue  # some rare sign is a piece to one of the two only
        scores = _teacher.score(pieces, w.start, w.end, also=own)
        w.cues = scores.cues
        blank = np.full((len(w.cues) - len(own), len(w)), SKIP)
        w.roles = np.concatenate([w.roles, blank]) if len(own) else blank
        half = [
            np.exp(x).astype(np.float16) for x in (scores.cue, scores.sentence, scores.mention, scores.roles)
        ]
        result.append(Target(w, *half, len(own)))
    return result


def teach(windows: list[Window], folder: Path, workers: int) -> list[Target]:
    chunks = [windows[i : i + 64] for i in range(0, len(windows), 64)]
    with ProcessPoolExecutor(workers, initializer=_start, initargs=(folder,)) as pool:
        return [t for chunk in pool.map(_targets, chunks) for t in chunk]


def soft_losses(model: Reader, group: list[Target], special: dict[str, int], hard: float) -> Tensor:
    batch = collate([t.window for t in group], **special)
    length = batch.ids.shape[1]
    hidden = model.encode(batch.ids, batch.mask, batch.cases, batch.quotes, batch.breaks)

    def padded(rows: list[Floats]) -> Tensor:
        out = torch.zeros(len(rows), length, rows[0].shape[-1])
        for i, row in enumerate(rows):
            out[i, 1 : len(row) + 1] = torch.from_numpy(row.astype(np.float32))
        return out

    def cross(logits: Tensor, target: Tensor) -> Tensor:
        return -(target * torch.log_softmax(logits.float(), -1)).sum()

    pieces = sum(len(t.window) for t in group)
    loss = 4 * cross(model.cue(hidden), padded([t.cue for t in group])) / pieces
    loss = loss + cross(model.sentence(hidden), padded([t.sentence for t in group])) / pieces
    loss = loss + cross(model.mention(hidden), padded([t.mention for t in group])) / pieces
    if len(batch.window):
        tags = model.roles(hidden, batch.window, batch.starts, batch.ends).float()
        rows = [row for t in group for row in t.roles]
        soft = cross(tags, padded(rows)) / (40 * len(rows))
        ce = nn.functional.cross_entropy
        plain = ce(tags.flatten(0, 1), batch.roles.flatten(), ignore_index=SKIP, reduction="sum")
        loss = loss + (1 - hard) * soft + hard * plain / (40 * len(rows))
    if (batch.cue_tags >= 0).any():
        plain = nn.functional.cross_entropy(
            model.cue(hidden).float().flatten(0, 1), batch.cue_tags.flatten(), ignore_index=SKIP
        )
        loss = loss + 4 * hard * plain
    return loss


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--teacher", type=Path, required=True, help="a folder of weights as they ship")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--unlabelled", type=int, default=2485, help="how many articles without labels")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument("--head-lr", type=float, default=1.5e-3)
    parser.add_argument("--hard", type=float, default=0.3)
    parser.add_argument("--role-width", type=int, default=256)
    parser.add_argument("--restyle", type=float, default=0.2, help="share seen with other quotation marks")
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--leave-out", type=int, help="a layer of the checkpoint that goes")
    parser.add_argument("--inner", type=int, help="width that the inner layers are cut to")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--minutes", type=float, default=1e9, help="the schedule is cut to end by then")
    options = parser.parse_args()
    torch.manual_seed(1)
    began = time.time()

    given = options.inner if options.resume else None
    model = Reader(options.encoder, layers=options.layers, inner=given, role_width=options.role_width)
    if options.resume:
        model.load_state_dict(torch.load(options.resume, map_location="cpu"))
    if options.leave_out is not None:
        del model.encoder.encoder.layer[options.leave_out]
    special = SPECIAL[model.encoder.config.model_type]
    if options.inner and not options.resume:
        narrow(model, options.encoder, options.shared, special, options.inner)
    tokenizer = open_tokenizer(options.encoder)
    data = options.shared / "data"

    def windows(documents: list[Document]) -> list[Window]:
        return [w for d in documents for w in windows_of(d, tokenizer)]

    texts = corpora.polnear(data / "attribution/polnear_train.jsonl")[: options.limit]
    more = corpora.unlabelled(data / "unlabelled/news.jsonl.xz")
    random.Random(7).shuffle(more)
    options.out.mkdir(parents=True, exist_ok=True)
    kept = options.out / "targets.pt"
    if kept.exists():
        targets = torch.load(kept, weights_only=False)
    else:
        rng = random.Random(9)
        read = [
            restyled(d, rng) if rng.random() < options.restyle else d
            for d in texts + more[: options.unlabelled]
        ]
        targets = teach(windows(read), options.teacher, 2)
        torch.save(targets, kept)
    print(f"{len(targets)} windows taught in {(time.time() - began) / 60:.1f} min", flush=True)
    by_window = {id(t.window): t for t in targets}

    dev_path = data / "attribution/polnear_dev.jsonl"
    dev = windows(corpora.polnear(dev_path))
    side_dev = windows(corpora.gum(data / "coref/gum.tar.xz", "dev"))
    optimizer = optimizer_of(model, options.lr, options.head_lr)
    steps = options.epochs * len(batches([t.window for t in targets], 8, 0))
    started, step, progress = time.time(), 0, 0.0
    while progress < 1:
        model.train()
        for group in batches([t.window for t in targets], 8, step):
            progress = max(step / steps, (time.time() - started) / 60 / options.minutes)
            if progress >= 1:
                break
            for g, base in zip(optimizer.param_groups, (options.lr, options.head_lr), strict=True):
                g["lr"] = base * min(1.0, (step + 1) / 60) * (1 - progress)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = soft_losses(model, [by_window[id(w)] for w in group], special, options.hard)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            if step % 50 == 0:
                print(
                    f"{step}/{steps} loss {loss.item():.3f} | {(time.time() - started) / step:.2f} s a step",
                    flush=True,
                )
        torch.save(model.state_dict(), options.out / "model.pt")
        figures = score(dev_path, predict(model, dev, special), options.shared / "score/attribution.py")
        print(f"step {step}: {summary(figures)} {side_heads(model, side_dev, special)}", flush=True)


if __name__ == "__main__":
    main()
