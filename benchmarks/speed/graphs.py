"""Graphs for measuring: the shipped ones in other forms, and single products of matrices. Needs ``onnx``.

The shipped encoders multiply bytes: each input of a product is cut to 8 bits as it comes (DynamicQuantizeLinear), the
weights were when they were shipped. Other runtimes want the same weights otherwise.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np


def load(path: Path) -> Any:
    """The graph of a file."""
    import onnx

    return onnx.load(path)


def operations(model: Any, pieces: int) -> float:
    """Multiplications and additions of all products with weights, for a window of so many pieces."""
    shapes = {one.name: tuple(one.dims) for one in model.graph.initializer}
    weights = [shapes.get(node.input[1], ()) for node in model.graph.node if "MatMul" in node.op_type]
    return float(
        sum(2 * pieces * rows * columns for rows, columns in (shape for shape in weights if len(shape) == 2))
    )


def product(rows: int, inner: int, columns: int) -> bytes:
    """A graph of one product of bytes: ``x`` (rows, inner) unsigned by weights (inner, columns) signed."""
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    weights = numpy_helper.from_array(rng.integers(-127, 128, (inner, columns), dtype=np.int8), "w")
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["x", "w"], ["y"])],
        "product",
        [helper.make_tensor_value_info("x", TensorProto.UINT8, [rows, inner])],
        [helper.make_tensor_value_info("y", TensorProto.INT32, [rows, columns])],
        [weights],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(made.SerializeToString())


def restored(model: Any, *, compressed: bool) -> bytes:
    """The graph with products of floats in place of those of bytes: the same weights, nothing else cut to 8 bits.

    ``compressed`` keeps the weights as bytes that are multiplied out where they are used, which is what OpenVINO takes
    for weights of 8 bits; otherwise they are floats.
    """
    import onnx
    from onnx import helper, numpy_helper

    arrays = {one.name: one for one in model.graph.initializer}
    made_by = {output: node for node in model.graph.node for output in node.output}
    used_by: dict[str, list[Any]] = {}
    for node in model.graph.node:
        for name in node.input:
            used_by.setdefault(name, []).append(node)
    gone: set[int] = set()
    new: dict[int, list[Any]] = {}
    extra: list[Any] = []
    for node in model.graph.node:
        if node.op_type != "MatMulInteger" or node.input[1] not in arrays:
            continue
        quantized = made_by[node.input[0]]
        if quantized.op_type != "DynamicQuantizeLinear":
            continue
        cast = used_by[node.output[0]][0]
        scaled = used_by[cast.output[0]][0]
        scales = made_by[next(name for name in scaled.input if name != cast.output[0])]
        weight_scale = next(name for name in scales.input if name in arrays)
        stem = f"restored_{len(new)}"
        weights = numpy_helper.to_array(arrays[node.input[1]])
        scale = numpy_helper.to_array(arrays[weight_scale])
        zero = (
            numpy_helper.to_array(arrays[node.input[3]])
            if len(node.input) > 3
            else np.zeros_like(scale, weights.dtype)
        )
        if compressed:
            extra += [
                numpy_helper.from_array(weights, f"{stem}_w"),
                numpy_helper.from_array(scale.reshape(-1), f"{stem}_s"),
                numpy_helper.from_array(zero.reshape(-1).astype(weights.dtype), f"{stem}_z"),
            ]
            floats = [
                helper.make_node(
                    "DequantizeLinear",
                    [f"{stem}_w", f"{stem}_s", f"{stem}_z"],
                    [f"{stem}_f"],
                    axis=1 if scale.size > 1 else 0,
                )
            ]
        else:
            real = (weights.astype(np.float32) - zero.astype(np.float32)) * scale
            extra.append(numpy_helper.from_array(real.astype(np.float32), f"{stem}_f"))
            floats = []
        new[id(scaled)] = [
            *floats,
            helper.make_node("MatMul", [quantized.input[0], f"{stem}_f"], list(scaled.output)),
        ]
        gone |= {id(node), id(cast), id(scales)}
    nodes = []
    for node in model.graph.node:
        if id(node) in new:
            nodes += new[id(node)]
        elif id(node) not in gone:
            nodes.append(node)
    nodes = _needed(nodes, [one.name for one in model.graph.output])
    names = {name for node in nodes for name in node.input}
    kept = [one for one in [*model.graph.initializer, *extra] if one.name in names]
    graph = helper.make_graph(nodes, "restored", list(model.graph.input), list(model.graph.output), kept)
    made = helper.make_model(graph, opset_imports=list(model.opset_import), ir_version=model.ir_version)
    onnx.checker.check_model(made)
    return bytes(made.SerializeToString())


def _needed(nodes: list[Any], outputs: list[str]) -> list[Any]:
    """The nodes that lead to the outputs, in their order."""
    wanted = set(outputs)
    kept = []
    for node in reversed(nodes):
        if wanted & set(node.output):
            wanted |= set(node.input)
            kept.append(node)
    return kept[::-1]
