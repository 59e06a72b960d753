"""Writes a trained network as the two ONNX graphs that ship, int8: ``python -m training.export --help``."""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from onrecord.models.cards import files_digest
from training.examples import WINDOW
from training.model import Reader
from training.smooth import smooth
from training.train import SPECIAL


class EncoderGraph(nn.Module):
    """One window in: the scores of every head that reads pieces alone, and what the role head needs of them."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor, cases: Tensor, quotes: Tensor, breaks: Tensor) -> tuple[Tensor, ...]:
        r = self.reader
        body = r.encoder.encoder
        # A window stands alone: no mask.
        embedded = r.encoder.embeddings(inputs_embeds=r.words(ids, cases, quotes, breaks))
        hidden = body(embedded, attention_mask=None, head_mask=[None] * len(body.layer))[0]
        return r.cue(hidden), r.sentence(hidden), r.mention(hidden), hidden


class RoleGraph(nn.Module):
    """The window's hidden states and its cues in: the role tags of every piece for each cue."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, hidden: Tensor, inside: Tensor, buckets: Tensor) -> Tensor:
        r = self.reader
        cues = r.of_cue(inside @ hidden[0])
        cue_add, cue_mul = cues.chunk(2, -1)
        piece_add, piece_mul = r.of_piece(hidden).chunk(2, -1)
        joint = cue_add[:, None] + piece_add + cue_mul[:, None] * piece_mul + r.distance(buckets)
        joint = nn.functional.gelu(r.role_norm(joint))
        joint = nn.functional.gelu(r.role_hidden(joint))
        tags: Tensor = r.role(joint)
        return tags


@torch.no_grad()
def fold_scale(reader: Reader) -> None:
    """Moves BERT's division by the root of the width of a head into the weights that make the queries."""
    for layer in reader.encoder.encoder.layer:
        query = layer.attention.self.query
        scale = layer.attention.self.attention_head_size**-0.5
        linear = getattr(query, "linear", query)
        linear.weight *= scale
        linear.bias *= scale


def attention(query: Tensor, key: Tensor, value: Tensor, **_: object) -> Tensor:
    """Attention of queries that are scaled already."""
    return torch.softmax(query @ key.transpose(-1, -2), -1) @ value


def export_float(reader: Reader, folder: Path) -> None:
    """``encoder.onnx`` and ``roles.onnx`` in float32."""
    reader.eval()
    if reader.encoder.config.model_type == "bert":
        fold_scale(reader)
        nn.functional.scaled_dot_product_attention = attention  # type: ignore[assignment]
    ones = torch.ones(1, 7, dtype=torch.long)
    names = ["ids", "cases", "quotes", "breaks"]
    outputs = ["cue", "sentence", "mention", "hidden"]
    with torch.inference_mode():
        torch.onnx.export(
            EncoderGraph(reader),
            (ones, ones, ones, ones),
            str(folder / "encoder.onnx"),
            dynamo=False,
            opset_version=17,
            input_names=names,
            output_names=outputs,
            dynamic_axes={n: {1: "pieces"} for n in names + outputs},
        )
        width = reader.encoder.config.hidden_size
        args = (torch.zeros(1, 7, width), torch.zeros(3, 7), torch.zeros(3, 7, dtype=torch.long))
        torch.onnx.export(
            RoleGraph(reader),
            args,
            str(folder / "roles.onnx"),
            dynamo=False,
            opset_version=17,
            input_names=["hidden", "inside", "buckets"],
            output_names=["roles"],
            dynamic_axes={
                "hidden": {1: "pieces"},
                **{n: {0: "cues", 1: "pieces"} for n in ("inside", "buckets", "roles")},
            },
        )


def quantize(source: Path, target: Path, *, keep: list[str]) -> None:
    """Weights to int8, one scale a column; ``keep`` names nodes that stay in float."""
    quantize_dynamic(
        source, target, op_types_to_quantize=["MatMul", "Gather"], per_channel=True, reduce_range=False,
        weight_type=QuantType.QInt8, nodes_to_exclude=keep, extra_options={"MatMulConstBOnly": True},
    )  # fmt: skip


def load(
    checkpoint: Path, encoder: Path, layers: list[int] | None, inner: int | None, role_width: int
) -> Reader:
    reader = Reader(encoder, layers=layers, inner=inner, role_width=role_width)
    reader.load_state_dict(torch.load(checkpoint, map_location="cpu"))
    return reader


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--layers", type=lambda s: [int(x) for x in s.split(",")])
    parser.add_argument("--inner", type=int)
    parser.add_argument("--role-width", type=int, default=256)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", nargs="*", default=[], help="nodes that stay in float")
    parser.add_argument("--smooth", type=float, help="strength of smoothing before int8, 0 to 1")
    parser.add_argument("--shared", type=Path, help="needed for smoothing")
    parser.add_argument("--window", type=int, default=WINDOW, help="pieces that are read at once")
    parser.add_argument("--float", action="store_true")
    options = parser.parse_args()
    reader = load(options.checkpoint, options.encoder, options.layers, options.inner, options.role_width)
    kind = reader.encoder.config.model_type
    if options.smooth is not None:
        smooth(reader, options.encoder, options.shared, SPECIAL[kind], strength=options.smooth)
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        export_float(reader, folder)
        for name in ("encoder.onnx", "roles.onnx"):
            if options.float:
                shutil.copy(folder / name, options.out / name)
            else:
                quantize(folder / name, options.out / name, keep=options.keep)
    shutil.copy(options.encoder / "tokenizer.json", options.out / "tokenizer.json")
    card = {
        "name": options.out.name,
        "calibration": [[0, 1], [0, 1]],
        "digest": files_digest(options.out),
        "window": options.window,
        "special": [SPECIAL[kind]["begin"], SPECIAL[kind]["end"]],
    }
    (options.out / "card.json").write_text(json.dumps(card, indent=2) + "\n")
    print(card, {p.name: p.stat().st_size for p in options.out.iterdir()})


if __name__ == "__main__":
    main()
