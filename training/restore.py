"""Takes shipped int8 weights back to a checkpoint in float, to train on: ``python -m training.restore --help``.

Nothing but the rounding is lost. Which initializer of a graph is which parameter is found by exporting a reader of
the same shape whose parameters all differ.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from training.export import export_float
from training.model import Reader
from training.smooth import SmoothLinear

Floats = NDArray[np.float32]
_NUMBERED = re.compile(r"onnx::MatMul_(\d+)")
EMBEDDINGS = "encoder.embeddings.word_embeddings"  # not trained: they stay those of the encoder


def restore(
    weights: Path, encoder: Path, *, inner: int | None, layers: list[int] | None
) -> dict[str, Tensor]:
    """The state of a :class:`Reader` that reads as the weights do."""
    probe = Reader(encoder, layers=layers, inner=inner)
    _make_distinct(probe)
    shipped: dict[str, Tensor] = {}
    with tempfile.TemporaryDirectory() as folder:
        export_float(probe, Path(folder))
        for graph in ("encoder.onnx", "roles.onnx"):
            names = _parameters(probe, _initializers(Path(folder) / graph))
            values = _dequantized(_initializers(weights / graph))
            for initializer, (parameter, transposed) in names.items():
                value = values.get(initializer)
                if value is not None:
                    shipped[parameter] = torch.from_numpy(np.array(value.T if transposed else value))
    state = _without_scales(shipped, Reader(encoder, layers=layers, inner=inner).state_dict())
    if probe.encoder.config.model_type == "bert":  # training.export folded a scale into the queries
        for name in state:
            if ".attention.self.query." in name:
                state[name] *= probe.encoder.encoder.layer[0].attention.self.attention_head_size ** 0.5
    return state


def _make_distinct(reader: Reader) -> None:
    for name, parameter in reader.named_parameters():
        if not name.startswith(EMBEDDINGS):
            parameter.data += 1e-3 * torch.randn_like(parameter)
    linears = [(n, m) for n, m in reader.encoder.named_modules() if isinstance(m, nn.Linear)]
    for name, linear in linears:
        parent, leaf = name.rsplit(".", 1)
        smooth = SmoothLinear(linear, torch.rand(linear.in_features) + 0.5)
        setattr(reader.encoder.get_submodule(parent), leaf, smooth)


def _initializers(path: Path) -> dict[str, NDArray[np.generic]]:
    """By name; matrices that have only a number (``onnx::MatMul_1234``) are counted, as it changes with the graph."""
    found = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    numbers = sorted({int(n) for name in found for n in _NUMBERED.findall(name)})
    order = {str(n): str(at) for at, n in enumerate(numbers)}
    return {_NUMBERED.sub(lambda m: f"matrix {order[m[1]]}", name): value for name, value in found.items()}


def _parameters(reader: Reader, initializers: dict[str, NDArray[np.generic]]) -> dict[str, tuple[str, bool]]:
    """The parameter of each initializer, and whether it stands there transposed."""
    found = {}
    for name, value in initializers.items():
        for parameter, tensor in reader.named_parameters():
            own = tensor.detach().numpy()
            if np.array_equal(own, value):
                found[name] = (parameter, False)
            elif own.ndim == 2 and np.array_equal(own.T, value):
                found[name] = (parameter, True)
    return found


def _dequantized(initializers: dict[str, NDArray[np.generic]]) -> dict[str, Floats]:
    values: dict[str, Floats] = {}
    for name, value in initializers.items():
        if value.dtype == np.float32:
            values[name] = value
        elif name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            scale, zero = initializers[f"{stem}_scale"], initializers[f"{stem}_zero_point"]
            whole = (value.astype(np.float32) - zero.astype(np.float32)) * scale
            transposed = stem.endswith("_Transposed")
            values[stem.removesuffix("_Transposed")] = whole.T if transposed else whole
    return values


def _without_scales(shipped: dict[str, Tensor], state: dict[str, Tensor]) -> dict[str, Tensor]:
    """The state with what was shipped, the scales of smoothing multiplied back into the weights."""
    for name in state:
        stem, _, leaf = name.rpartition(".")
        if name.startswith(EMBEDDINGS):
            continue
        if name in shipped:
            state[name] = shipped[name].reshape(state[name].shape)
        elif f"{stem}.linear.{leaf}" in shipped:
            value = shipped[f"{stem}.linear.{leaf}"]
            if leaf == "weight":  # query, key and value have one scale between them
                siblings = [
                    f"{stem}.inverse",
                    *(f"{stem.rpartition('.')[0]}.{q}.inverse" for q in ("q", "query")),
                ]
                value = value * next(shipped[s] for s in siblings if s in shipped)
            state[name] = value
        else:
            raise ValueError(f"{name}: not among the weights; were they made from another encoder?")
    return state


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path, required=True, help="a folder of weights as they ship")
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--inner", type=int)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.save(
        restore(options.weights, options.encoder, inner=options.inner, layers=options.layers), options.out
    )


if __name__ == "__main__":
    main()
