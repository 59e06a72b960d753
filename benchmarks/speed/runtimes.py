"""The same weights in other runtimes, one thread: milliseconds a window, and how far scores are from those of floats.

``python -m benchmarks.speed.runtimes``; needs the extra ``runtimes`` of the package. CTranslate2 knows no inputs but
token numbers, so that these weights, which add the case of words, quotation marks and paragraphs to them, cannot be
carried over: an encoder of the same shape with chance weights is timed instead.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from msgspec import Struct

from benchmarks.speed import graphs
from onrecord.models.cards import read_card, weights_folder

TURNS = 30
Feed = dict[str, Any]
Run = Callable[[Feed], list[Any]]


class Row(Struct, frozen=True, kw_only=True):
    """A runtime with its settings. ``milliseconds`` is None where it cannot run the weights, and ``note`` says why."""

    name: str
    milliseconds: float | None = None
    error: float | None = None
    """Mean difference of the cue head's log-probabilities from those of float weights."""
    note: str = ""


def measure(model: str, text: str) -> list[Row]:
    """A row for each runtime, over the first full window of the text."""
    folder = weights_folder(model)
    feed = window(model, text)
    graph = graphs.load(folder / "encoder.onnx")
    floats = graphs.restored(graph, compressed=False)
    bytes_kept = graphs.restored(graph, compressed=True)
    shipped = (folder / "encoder.onnx").read_bytes()
    exact = _onnxruntime(floats)(feed)[0]
    rows = [
        _row("onnxruntime, bytes (as shipped)", lambda: _onnxruntime(shipped), feed, exact),
        _row("onnxruntime, floats", lambda: _onnxruntime(floats), feed, exact),
        _row("OpenVINO, bytes (the shipped graph)", lambda: _openvino(shipped), feed, exact),
        _row("OpenVINO, floats", lambda: _openvino(floats, INFERENCE_PRECISION_HINT="f32"), feed, exact),
        _row("OpenVINO, bfloat16", lambda: _openvino(floats, INFERENCE_PRECISION_HINT="bf16"), feed, exact),
    ]
    for size in (32, 128):
        name = f"OpenVINO, weights of 8 bits, inputs cut by groups of {size}"
        rows.append(
            _row(
                name,
                lambda size=size: _openvino(bytes_kept, DYNAMIC_QUANTIZATION_GROUP_SIZE=str(size)),
                feed,
                exact,
            )
        )
    rows.append(_row("CTranslate2, bytes, the same shape", lambda: _ctranslate2(graph), feed, None))
    return rows


def window(model: str, text: str) -> Feed:
    """What the encoder is given for the first full window of a text."""
    from onrecord.reader import load_encoder

    given: Feed = {}
    encoder = load_encoder(model)
    session = encoder._encoder

    class Noting:
        def run(self, names: Any, feed: Feed) -> Any:
            given.setdefault("feed", feed)
            return session.run(names, feed)

    pieces = encoder.cut(text)
    size = min(read_card(weights_folder(model))["window"], len(pieces))
    encoder._encoder = Noting()  # type: ignore[assignment]
    try:
        encoder.score(pieces, 0, size)
    finally:
        encoder._encoder = session
    return dict(given["feed"])


def milliseconds(run: Run, feed: Feed) -> float:
    """Of processor time, the median of many turns."""
    for _ in range(3):
        run(feed)
    times = []
    for _ in range(TURNS):
        begun = time.process_time()
        run(feed)
        times.append(time.process_time() - begun)
    return 1000 * float(np.median(times))


def _row(name: str, make: Callable[[], Run], feed: Feed, exact: Any) -> Row:
    try:
        run = make()
        found = run(feed)[0]
        taken = milliseconds(run, feed)
    except (
        Exception
    ) as error:  # a runtime that is not there, or does not know the graph, is a row like the others
        return Row(name=name, note=f"not run: {str(error).splitlines()[0][:120]}")
    return Row(name=name, milliseconds=taken, error=None if exact is None else _distance(found, exact))


def _distance(found: Any, exact: Any) -> float:
    from onrecord.models.decoding import log_softmax

    return float(np.abs(log_softmax(np.asarray(found)[0]) - log_softmax(exact[0])).mean())


def _onnxruntime(graph: bytes) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(graph, options, ["CPUExecutionProvider"])
    return lambda feed: list(session.run(None, feed))


def _openvino(graph: bytes, **settings: str) -> Run:
    import openvino

    core = openvino.Core()
    wanted = {"INFERENCE_NUM_THREADS": "1", "NUM_STREAMS": "1", **settings}
    compiled = core.compile_model(core.read_model(graph), "CPU", wanted)
    request = compiled.create_infer_request()
    return lambda feed: list(request.infer(feed).values())


def _ctranslate2(graph: Any) -> Run:
    import tempfile

    import ctranslate2
    from ctranslate2.specs import common_spec, transformer_spec

    shapes = {one.name: tuple(one.dims) for one in graph.graph.initializer}
    products = [shapes.get(node.input[1], ()) for node in graph.graph.node if node.op_type == "MatMulInteger"]
    width = min(shape[0] for shape in products if len(shape) == 2 and shape[0] == shape[1])
    inner = max(shape[1] for shape in products if len(shape) == 2)
    layers = sum(shape == (width, inner) for shape in products)
    spec = transformer_spec.TransformerEncoderModelSpec(
        transformer_spec.TransformerEncoderSpec(
            layers, 12, pre_norm=False, activation=common_spec.Activation.GELU, layernorm_embedding=True
        )
    )
    rng = np.random.default_rng(0)

    def some(*shape: int) -> Any:
        return (rng.standard_normal(shape) * 0.05).astype(np.float32)

    def linear(one: Any, rows: int, columns: int) -> None:
        one.weight, one.bias = some(columns, rows), some(columns)

    def norm(one: Any) -> None:
        one.gamma, one.beta = np.ones(width, np.float32), some(width)

    encoder = spec.encoder
    encoder.embeddings[0].weight = some(1000, width)
    encoder.position_encodings.encodings = some(514, width)
    norm(encoder.layernorm_embedding)
    for layer in encoder.layer:
        linear(layer.self_attention.linear[0], width, 3 * width)
        linear(layer.self_attention.linear[1], width, width)
        norm(layer.self_attention.layer_norm)
        linear(layer.ffn.linear_0, width, inner)
        linear(layer.ffn.linear_1, inner, width)
        norm(layer.ffn.layer_norm)
    spec.register_vocabulary([str(number) for number in range(1000)])
    spec.validate()
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        made = ctranslate2.Encoder(
            folder, device="cpu", compute_type="int8", intra_threads=1, inter_threads=1
        )

    def run(feed: Feed) -> list[Any]:
        ids = [[int(number) % 1000 for number in feed["ids"][0]]]
        return [np.asarray(made.forward_batch(ids).last_hidden_state)]

    return run


def main() -> None:
    """Print the tables."""
    from benchmarks.speed.texts import load_texts

    text = "\n".join(load_texts(None, 8))
    for model in ("fast", "accurate"):
        print(f"\n{model}")
        for row in measure(model, text):
            figures = (
                row.note if row.milliseconds is None else f"{row.milliseconds:8.1f} ms  {row.error or 0:.4f}"
            )
            print(f"{row.name:60} {figures}", flush=True)


if __name__ == "__main__":
    os.environ["OMP_NUM_THREADS"] = "1"
    main()
