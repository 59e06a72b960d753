"""Makes the inner layers of an encoder narrower: the least used neurons go, what stays is then trained again.

A neuron's use is its mean activation on some training articles times the norm of what it writes (as in Wanda, Sun et
al. 2023, for whole neurons).
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from onrecord.models.sessions import open_tokenizer
from training.corpora import polnear
from training.examples import collate, windows_of
from training.model import Reader


@torch.no_grad()
def narrow(reader: Reader, encoder: Path, shared: Path, special: dict[str, int], width: int) -> None:
    """Keeps the ``width`` most used inner neurons of every layer, in place."""
    tokenizer = open_tokenizer(encoder)
    documents = polnear(shared / "data/attribution/polnear_train.jsonl")[::60]
    windows = [w for d in documents for w in windows_of(d, tokenizer)][::2]
    layers = reader.encoder.encoder.layer
    used: dict[int, Tensor] = {}
    hooks = []
    for at, layer in enumerate(layers):

        def note(_: nn.Module, args: tuple[Tensor], at: int = at) -> None:
            used[at] = used.get(at, torch.zeros(())) + args[0].abs().flatten(0, -2).sum(0)

        hooks.append(layer.output.dense.register_forward_pre_hook(note))
    reader.eval()
    for i in range(0, len(windows), 4):
        b = collate(windows[i : i + 4], **special)
        reader.encode(b.ids, b.mask, b.cases, b.quotes, b.breaks)
    for hook in hooks:
        hook.remove()
    for at, layer in enumerate(layers):
        use = used[at] * layer.output.dense.weight.norm(dim=0)
        kept = use.topk(width).indices.sort().values
        into, out_of = layer.intermediate.dense, layer.output.dense
        into.weight, into.bias = nn.Parameter(into.weight[kept]), nn.Parameter(into.bias[kept])
        out_of.weight = nn.Parameter(out_of.weight[:, kept])
        into.out_features = out_of.in_features = width
