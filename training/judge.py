"""Trains the judge on the project's own labelled statements and headlines: ``python -m training.judge --help``.

Both tasks share one encoder and take turns. Several processes share the work of a step and average their gradients.
"""

from __future__ import annotations

import argparse
import pickle
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from numpy.typing import NDArray
from torch import Tensor, nn

from onrecord.models.sessions import open_tokenizer
from training.judge_data import (
    SKIP,
    Case,
    collate,
    force_cases,
    force_files,
    headline_cases,
    headline_files,
)
from training.judge_model import Judge
from training.published import changed_titles, published_cases, statement_cases
from training.train import SPECIAL

ENDS = {name: SPECIAL["bert"][name] for name in ("begin", "end")}
Floats = NDArray[np.float32]
Cases = dict[str, list[Case]]


def read_cases(encoder: Path, shared: Path, kept: Path) -> Cases:
    """All cases by use, cut once and kept in a file beside the weights."""
    if kept.exists():
        with kept.open("rb") as file:
            found: Cases = pickle.load(file)
        return found
    tokenizer = open_tokenizer(encoder)
    cases = {
        "force": force_cases(force_files(check=False), tokenizer)
        + statement_cases(shared, tokenizer, check=False),
        "force_check": force_cases(force_files(check=True), tokenizer),
        "published_force_check": statement_cases(shared, tokenizer, check=True),
        "headline": headline_cases(headline_files(check=False), tokenizer)
        + changed_titles(shared, tokenizer, check=False)
        + published_cases(shared, tokenizer, count=1200),
        "headline_check": headline_cases(headline_files(check=True), tokenizer),
        "published_headline_check": changed_titles(shared, tokenizer, check=True),
    }
    with kept.open("wb") as file:
        pickle.dump(cases, file)
    return cases


def groups_of(cases: Sequence[Case], size: int, seed: int) -> list[list[Case]]:
    """Cases of like length together, the two headlines of a pair never apart; the groups in random order."""
    rng = random.Random(seed)
    units: dict[str, list[Case]] = defaultdict(list)
    for number, case in enumerate(cases):
        units[case.pair or str(number)].append(case)
    ordered = sorted(units.values(), key=lambda unit: len(unit[0]) + rng.uniform(0, 24))
    groups: list[list[Case]] = [[]]
    for unit in ordered:
        if len(groups[-1]) + len(unit) > size:
            groups.append([])
        groups[-1] += unit
    rng.shuffle(groups)
    return groups


def force_loss(model: Judge, cases: list[Case], rng: random.Random) -> Tensor:
    b = collate(cases, **ENDS, hide_rules=[c.biased or rng.random() < 0.15 for c in cases])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = model.encode(b.ids, b.cases, b.quotes, b.kinds, b.mask)
        act, polarity, certainty = model.weigh(hidden, b.kinds, b.mask, b.rules)
        tags = model.hedge(hidden)
    ce = nn.functional.cross_entropy
    loss = (
        ce(act.float(), b.answer[:, 0], label_smoothing=0.05)
        + 0.4 * ce(polarity.float(), b.answer[:, 1], label_smoothing=0.05)
        + 0.4 * ce(certainty.float(), b.answer[:, 2], label_smoothing=0.05)
    )
    if (b.tags != SKIP).any():  # of published statements no hedges are told
        loss = loss + 0.7 * ce(tags.float().flatten(0, 1), b.tags.flatten(), ignore_index=SKIP)
    return loss


def headline_loss(model: Judge, cases: list[Case], rng: random.Random) -> Tensor:
    b = collate(cases, **ENDS, hide_rules=[c.biased or rng.random() < 0.15 for c in cases])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = model.encode(b.ids, b.cases, b.quotes, b.kinds, b.mask)
        verdict, types, tags = model.compare(hidden, b.kinds, b.rules)
    ce = nn.functional.cross_entropy
    verdict = verdict.float()
    assert b.types is not None
    loss = (b.weight * ce(verdict, b.answer[:, 0], label_smoothing=0.05, reduction="none")).mean()
    shown = (
        b.weight
        * nn.functional.binary_cross_entropy_with_logits(types.float(), b.types, reduction="none").sum(-1)
    ).mean()
    if (b.tags != SKIP).any():
        loss = loss + 0.7 * ce(tags.float().flatten(0, 1), b.tags.flatten(), ignore_index=SKIP)
    faithful = verdict.log_softmax(-1)[:, 0]
    pairs: dict[str, dict[int, int]] = defaultdict(dict)
    for row, case in enumerate(cases):
        if case.pair:
            pairs[case.pair][case.answer[0]] = row
    both = [(rows[0], rows[1]) for rows in pairs.values() if len(rows) == 2]
    if both:  # the faithful one of a pair above the other
        first, second = map(list, zip(*both, strict=True))
        loss = loss + 0.5 * nn.functional.softplus(faithful[second] - faithful[first]).mean()
    return loss + 0.25 * shown


@torch.no_grad()
def answers(model: Judge, cases: list[Case]) -> list[tuple[Floats, ...]]:
    """What the network says of each case, as logits."""
    model.eval()
    found: dict[int, tuple[Floats, ...]] = {}
    order = sorted(range(len(cases)), key=lambda i: len(cases[i]))
    for start in range(0, len(order), 32):
        chosen = order[start : start + 32]
        b = collate([cases[i] for i in chosen], **ENDS)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = model.encode(b.ids, b.cases, b.quotes, b.kinds, b.mask)
            shown = (
                model.weigh(hidden, b.kinds, b.mask, b.rules)
                if b.types is None
                else model.compare(hidden, b.kinds, b.rules)
            )
        for row, i in enumerate(chosen):
            found[i] = tuple(part[row].float().numpy() for part in shown)
    model.train()
    return [found[i] for i in range(len(cases))]


def macro_f1(gold: list[int], found: list[int]) -> float:
    scores = []
    for name in set(gold):
        hits = sum(a == b == name for a, b in zip(gold, found, strict=True))
        scores.append(2 * hits / (gold.count(name) + found.count(name)))
    return sum(scores) / len(scores)


def force_figures(cases: list[Case], shown: list[tuple[Floats, ...]]) -> str:
    gold = [case.answer[0] for case in cases]
    found = [int(parts[0].argmax()) for parts in shown]
    right = [
        np.mean([c.answer[i] == int(p[i].argmax()) for c, p in zip(cases, shown, strict=True)])
        for i in range(3)
    ]
    names = ("act", "polarity", "certainty")
    parts = " ".join(f"{name} {100 * value:.1f}" for name, value in zip(names, right, strict=True))
    return f"{parts} macro {100 * macro_f1(gold, found):.1f}"


def headline_figures(cases: list[Case], shown: list[tuple[Floats, ...]]) -> str:
    pairs: dict[str, list[bool]] = defaultdict(list)
    rank: dict[str, dict[int, float]] = defaultdict(dict)
    by_answer: dict[int, list[bool]] = defaultdict(list)
    typed = []
    for case, (verdict, types, *_) in zip(cases, shown, strict=True):
        right = int(verdict.argmax()) == case.answer[0]
        by_answer[case.answer[0]].append(right)
        if case.pair:
            pairs[case.pair].append(right)
            rank[case.pair][case.answer[0]] = float(verdict[0] - np.logaddexp(verdict[1], verdict[2]))
        if case.answer[0] == 1 and case.types is not None:
            typed.append(right and bool(case.types[int(types.argmax())]))
    ranked = [rows[0] > rows[1] for rows in rank.values() if len(rows) == 2]
    shown_figures = {
        "pairs": [all(both) for both in pairs.values()],
        "ranked": ranked,
        "faithful": by_answer[0],
        "overstates": by_answer[1],
        "unsupported": by_answer[2],
        "type": typed,
    }
    return " ".join(f"{name} {100 * np.mean(kept):.1f}" for name, kept in shown_figures.items() if kept)


def run(rank: int, options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    size = options.processes
    if size > 1:
        dist.init_process_group(
            "gloo", init_method=f"tcp://127.0.0.1:{options.port}", rank=rank, world_size=size
        )
    model = Judge(options.encoder, layers=options.layers)
    if options.resume:
        model.load_state_dict(torch.load(options.resume, map_location="cpu"), strict=False)
    cases = read_cases(options.encoder, options.shared, options.out / "cases.pkl")
    rng = random.Random(rank)
    body = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in body}
    heads = [p for p in model.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": heads}], weight_decay=0.01, fused=True)
    began, step, epoch, progress = time.time(), 0, 0, 0.0
    turns: list[tuple[str, list[Case]]] = []
    per_epoch = 0
    while True:
        if not turns:
            turns = [("headline", g) for g in groups_of(cases["headline"], options.headline_batch, epoch)]
            for again in range(options.force_times):
                turns += [
                    ("force", g) for g in groups_of(cases["force"], options.force_batch, 100 * epoch + again)
                ]
            random.Random(epoch).shuffle(turns)
            per_epoch = len(turns)
            epoch += 1
        now = torch.tensor(
            [max(step / (options.epochs * per_epoch), (time.time() - began) / 60 / options.minutes)]
        )
        if size > 1:
            dist.broadcast(now, 0)
        progress = float(now)
        if progress >= 1:
            break
        for group, rate in zip(optimizer.param_groups, (options.lr, options.head_lr), strict=True):
            group["lr"] = rate * min(1.0, (step + 1) / 60) * (1 - progress)
        task, chosen = turns.pop()
        part = _share(chosen, rank, size)
        if part:
            loss = (force_loss if task == "force" else headline_loss)(model, part, rng)
            loss.backward()  # type: ignore[no-untyped-call]
        if size > 1:
            _average([p for p in model.parameters() if p.requires_grad], size)
        nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        if rank == 0 and step % 25 == 0:
            print(
                f"{step} of {options.epochs * per_epoch:.0f} {task} {loss.item():.3f} {100 * progress:.0f} %",
                flush=True,
            )
        if rank == 0 and step % options.every == 0:
            torch.save(model.state_dict(), options.out / "model.pt")
            _tell(model, cases)
    if rank == 0:
        _tell(model, cases)
        torch.save(model.state_dict(), options.out / "model.pt")


def _share(chosen: list[Case], rank: int, size: int) -> list[Case]:
    """This process's cases of a step, the two of a pair together."""
    units: dict[str, list[Case]] = {}
    for case in chosen:
        units.setdefault(case.pair or case.id + str(id(case)), []).append(case)
    return [case for unit in list(units.values())[rank::size] for case in unit]


def _average(parameters: list[nn.Parameter], size: int) -> None:
    flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in parameters])
    dist.all_reduce(flat)
    flat /= size
    at = 0
    for p in parameters:
        p.grad = flat[at : at + p.numel()].view_as(p)
        at += p.numel()


def _tell(model: Judge, cases: Cases) -> None:
    for name in ("force_check", "published_force_check"):
        print(f"  {name}:", force_figures(cases[name], answers(model, cases[name])), flush=True)
    for name in ("headline_check", "published_headline_check"):
        print(f"  {name}:", headline_figures(cases[name], answers(model, cases[name])), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--force-times", type=int, default=2, help="how often statements are seen an epoch")
    parser.add_argument("--force-batch", type=int, default=32)
    parser.add_argument("--headline-batch", type=int, default=32)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--head-lr", type=float, default=1e-3)
    parser.add_argument("--minutes", type=float, default=1e9, help="the schedule is cut to end by then")
    parser.add_argument(
        "--every", type=int, default=200, help="steps between two looks at the cases for choosing"
    )
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--port", type=int, default=29531)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    read_cases(options.encoder, options.shared, options.out / "cases.pkl")
    if options.processes == 1:
        run(0, options)
    else:
        torch.multiprocessing.spawn(run, args=(options,), nprocs=options.processes)  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
