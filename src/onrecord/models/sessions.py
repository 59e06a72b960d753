"""Opens what lies in a folder of weights, alike for every network. The one home of onnxruntime and tokenizers."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock

import onnxruntime
from tokenizers import Tokenizer

_opening = Lock()


def open_tokenizer(folder: Path) -> Tokenizer:
    """The folder's tokenizer, which neither cuts texts off nor fills them up.

    Folders with the same vocabulary get the same one, so that what it cut can be shared.
    """
    description = (folder / "tokenizer.json").read_text(encoding="utf-8")
    with _opening:
        return _tokenizer(description)


@cache
def _tokenizer(description: str) -> Tokenizer:
    tokenizer = Tokenizer.from_str(description)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def open_session(graph: Path, *, threads: int) -> onnxruntime.InferenceSession:
    """A graph ready to run on the processor, quiet, with so many threads for one run."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Adding and then normalising, as two operators, takes half the time of the one that joins them.
    return onnxruntime.InferenceSession(
        graph, options, ["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )
