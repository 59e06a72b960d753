"""Trains the network: ``python -m training.train --help``."""

from __future__ import annotations

import argparse
import math
import random
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from onrecord.models.sessions import open_tokenizer
from training import corpora
from training.corpora import Document
from training.evaluate import predict, score, side_heads, summary
from training.examples import SKIP, WINDOW, Batch, Window, batches, collate, restyled, windows_of
from training.model import Reader

SPECIAL = {"bert": {"begin": 101, "end": 102, "pad": 0}, "mpnet": {"begin": 0, "end": 2, "pad": 1}}


def losses(model: Reader, batch: Batch) -> dict[str, Tensor]:
    hidden = model.encode(batch.ids, batch.mask, batch.cases, batch.quotes, batch.breaks)
    ce = nn.functional.cross_entropy
    result = {}
    if (batch.cue_tags >= 0).any():
        result["cue"] = 4 * ce(
            model.cue(hidden).float().flatten(0, 1), batch.cue_tags.flatten(), ignore_index=SKIP
        )
    if len(batch.window):
        tags = model.roles(hidden, batch.window, batch.starts, batch.ends).float()
        total = ce(tags.flatten(0, 1), batch.roles.flatten(), ignore_index=SKIP, reduction="sum")
        result["role"] = total / (40 * len(batch.window))
    if (batch.sentence_tags >= 0).any():
        result["sentence"] = ce(
            model.sentence(hidden).float().flatten(0, 1), batch.sentence_tags.flatten(), ignore_index=SKIP
        )
    if (batch.mention_tags >= 0).any():
        result["mention"] = ce(
            model.mention(hidden).float().flatten(0, 1), batch.mention_tags.flatten(), ignore_index=SKIP
        )
    return result


def optimizer_of(model: Reader, lr: float, head_lr: float, *, freeze: int = 0) -> torch.optim.AdamW:
    body, heads = [], []
    # Short training cannot improve 30,000 rows.
    model.encoder.get_input_embeddings().weight.requires_grad_(False)
    model.encoder.encoder.layer[:freeze].requires_grad_(False)
    for name, weight in model.named_parameters():
        if not weight.requires_grad:
            continue
        (body if name.startswith("encoder.") else heads).append(weight)
    return torch.optim.AdamW(
        [{"params": body, "lr": lr}, {"params": heads, "lr": head_lr}], weight_decay=0.01, fused=True
    )


def loader(
    documents: list[Document],
    side: list[Document],
    tokenizer: Tokenizer,
    *,
    restyle: float,
    seed: int,
    smallest: int = WINDOW,
) -> list[Window]:
    """The windows of one epoch: some articles in another style, cut at other places than last time."""
    rng = random.Random(seed)
    windows = []
    for document in documents:
        size = rng.randint(smallest, WINDOW)
        windows += windows_of(
            restyled(document, rng) if rng.random() < restyle else document, tokenizer, size=size
        )
    extra = [w for d in side for w in windows_of(d, tokenizer)]
    return windows + rng.sample(extra, min(len(extra), len(windows) // 8))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--lr", type=float, default=8e-5)
    parser.add_argument("--head-lr", type=float, default=5e-4)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--role-width", type=int, default=256)
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--restyle", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--freeze", type=int, default=0, help="layers from below that stay as they are")
    parser.add_argument(
        "--smallest", type=int, default=WINDOW, help="the shortest windows an article is cut into"
    )
    parser.add_argument("--resume", type=Path, help="a checkpoint to go on from")
    parser.add_argument(
        "--fraction", type=float, default=1.0, help="share of an epoch's batches that is used"
    )
    parser.add_argument("--minutes", type=float, default=1e9, help="the schedule is cut to end by then")
    options = parser.parse_args()
    torch.manual_seed(options.seed)

    model = Reader(options.encoder, layers=options.layers, role_width=options.role_width)
    if options.resume:
        model.load_state_dict(torch.load(options.resume, map_location="cpu"))
    special = SPECIAL[model.encoder.config.model_type]
    tokenizer = open_tokenizer(options.encoder)
    data = options.shared / "data"
    train = corpora.polnear(data / "attribution/polnear_train.jsonl")[: options.limit]
    dev_path = data / "attribution/polnear_dev.jsonl"
    dev = [w for d in corpora.polnear(dev_path) for w in windows_of(d, tokenizer)]
    side = corpora.gum(data / "coref/gum.tar.xz", "train") + corpora.re3d(data / "coref/re3d.tar.xz")[10:]
    side_dev = [w for d in corpora.gum(data / "coref/gum.tar.xz", "dev") for w in windows_of(d, tokenizer)]

    optimizer = optimizer_of(model, options.lr, options.head_lr, freeze=options.freeze)
    whole = len(batches(loader(train, side, tokenizer, restyle=0, seed=0), options.batch, 0))
    steps = int(options.epochs * whole * options.fraction)

    options.out.mkdir(parents=True, exist_ok=True)
    began, step, progress = time.time(), 0, 0.0
    for epoch in range(options.epochs):
        windows = loader(
            train, side, tokenizer,
            restyle=options.restyle, seed=options.seed * 100 + epoch, smallest=options.smallest,
        )  # fmt: skip
        model.train()
        running: dict[str, float] = {}
        groups = batches(windows, options.batch, options.seed * 100 + epoch)
        for group in groups[: int(len(groups) * options.fraction)]:
            progress = max(step / steps, (time.time() - began) / 60 / options.minutes)
            if progress >= 1:
                break
            for g, base in zip(optimizer.param_groups, (options.lr, options.head_lr), strict=True):
                g["lr"] = base * min(1.0, (step + 1) / max(1, min(steps // 20, 40))) * (1 - progress)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                parts = losses(model, collate(group, **special))
            loss = torch.stack(list(parts.values())).sum()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            for name, value in parts.items():
                running[name] = 0.97 * running.get(name, value.item()) + 0.03 * value.item()
            if step % 25 == 0:
                rate = (time.time() - began) / step
                shown = " ".join(f"{k} {v:.3f}" for k, v in running.items())
                print(
                    f"{step}/{steps} {shown} | {rate:.2f} s a step, {rate * (steps - step) / 60:.0f} min left",
                    flush=True,
                )
                if math.isnan(loss.item()):
                    raise SystemExit("loss is not a number")
        torch.save(model.state_dict(), options.out / "model.pt")
        figures = score(dev_path, predict(model, dev, special), options.shared / "score/attribution.py")
        heads, minutes = side_heads(model, side_dev, special), (time.time() - began) / 60
        print(f"epoch {epoch + 1}: {summary(figures)} {heads} | {minutes:.0f} min", flush=True)
        if progress >= 1:
            break


if __name__ == "__main__":
    main()
