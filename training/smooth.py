"""Prepares linear layers for int8: outliers of the activations are moved into the weights.

SmoothQuant (Xiao et al. 2023), with the scale kept as one multiplication before the product, since the residual path of
a post-norm encoder leaves no norm to fold it into.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol, TypeVar

import torch
from torch import Tensor, nn

from onrecord.models.sessions import open_tokenizer
from training.corpora import polnear
from training.examples import Window, collate, windows_of
from training.model import Reader

Batch = TypeVar("Batch")


class Encoding(Protocol):
    """A network with an encoder."""

    encoder: nn.Module

    def eval(self) -> object:
        """Leave out what is only for training."""


class SmoothLinear(nn.Module):
    """``linear(x)`` computed as ``(x / scale) @ (scale * weight)``."""

    def __init__(self, linear: nn.Linear, scale: Tensor) -> None:
        super().__init__()
        self.inverse = nn.Parameter(1 / scale, requires_grad=False)
        self.linear = nn.Linear(linear.in_features, linear.out_features, bias=linear.bias is not None)
        self.linear.weight.data = linear.weight.data * scale
        if linear.bias is not None:
            self.linear.bias.data = linear.bias.data

    def forward(self, x: Tensor) -> Tensor:
        result: Tensor = self.linear(x * self.inverse)
        return result


def smooth(
    reader: Reader, encoder: Path, shared: Path, special: dict[str, int], *, strength: float = 0.6
) -> None:
    """Replaces a reader's linear layers in place; ranges are taken on some training articles."""
    tokenizer = open_tokenizer(encoder)
    documents = polnear(shared / "data/attribution/polnear_train.jsonl")[::60]
    windows = [w for d in documents for w in windows_of(d, tokenizer)][::2]

    def look(batch: list[Window]) -> None:
        b = collate(batch, **special)
        reader.encode(b.ids, b.mask, b.cases, b.quotes, b.breaks)

    smoothed(reader, [windows[i : i + 4] for i in range(0, len(windows), 4)], look, strength=strength)


@torch.no_grad()
def smoothed(
    network: Encoding, batches: Iterable[Batch], look: Callable[[Batch], None], *, strength: float
) -> None:
    """Replaces the linear layers of ``network.encoder`` in place; ranges are those that ``look`` meets."""
    linears = {n: m for n, m in network.encoder.named_modules() if isinstance(m, nn.Linear)}
    ranges: dict[str, Tensor] = {}
    hooks = []
    for name, module in linears.items():

        def note(_: nn.Module, args: tuple[Tensor], name: str = name) -> None:
            largest = args[0].abs().flatten(0, -2).amax(0)
            ranges[name] = torch.maximum(ranges[name], largest) if name in ranges else largest

        hooks.append(module.register_forward_pre_hook(note))
    network.eval()
    for batch in batches:
        look(batch)
    for hook in hooks:
        hook.remove()
    shared_input = defaultdict(list)  # query, key and value read the same states: one scale for the three
    for name in linears:
        parent, leaf = name.rsplit(".", 1)
        shared_input[parent if leaf in ("q", "k", "v", "query", "key", "value") else name].append(name)
    for names in shared_input.values():
        weights = torch.stack([linears[n].weight.abs().amax(0) for n in names]).amax(0)
        scale = (
            ranges[names[0]].clamp(min=1e-4) ** strength / weights.clamp(min=1e-4) ** (1 - strength)
        ).clamp(min=1e-3)
        for name in names:
            parent, leaf = name.rsplit(".", 1)
            setattr(network.encoder.get_submodule(parent), leaf, SmoothLinear(linears[name], scale))
