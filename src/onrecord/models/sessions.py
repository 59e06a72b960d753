"""Opens what lies in a folder of weights, alike for every network. The one home of onnxruntime and tokenizers."""

from __future__ import annotations

from pathlib import Path

import onnxruntime
from tokenizers import Tokenizer


def open_tokenizer(folder: Path) -> Tokenizer:
    """The folder's tokenizer, which neither cuts texts off nor fills them up."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def open_session(graph: Path, *, threads: int) -> onnxruntime.InferenceSession:
    """A graph ready to run on the processor, quiet, with so many threads for one run."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, ["CPUExecutionProvider"])
