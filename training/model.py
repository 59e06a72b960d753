"""The network: one encoder, and heads that all read its last layer.

Attribution is read the way semantic roles are: a head finds the cues (BIO), and a second one, asked for each cue,
marks its source and its content among all pieces of the window. Contents in several pieces, nested statements and
links need no further rule. Sentence ends and named mentions are two more heads on the same pass.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel, PreTrainedModel

from onrecord.models.pieces import BREAKS, CASES, QUOTES

ROLE_TAGS = 5  # O, B-source, I-source, B-content, I-content
DISTANCES = 43


def distance_buckets(length: int) -> Tensor:
    """Signed bucket of every offset -(length-1)…length-1: exact to 10, then logarithmic; index 0 is -(length-1)."""
    offsets = torch.arange(-(length - 1), length)
    size = offsets.abs()
    far = 10 + (torch.log2(size.clamp(min=11).float() / 10) * 2.4).long()
    bucket = torch.where(size <= 10, size, far.clamp(max=21))
    return torch.where(offsets < 0, -bucket, bucket) + 21


def open_encoder(folder: Path, layers: list[int] | None) -> PreTrainedModel:
    """A pre-trained encoder without its pooling, of all its layers or of some."""
    encoder: PreTrainedModel = AutoModel.from_pretrained(
        str(folder), add_pooling_layer=False, dtype=torch.float32, attention_probs_dropout_prob=0.0
    )
    if layers is not None:
        encoder.encoder.layer = nn.ModuleList(encoder.encoder.layer[i] for i in layers)
        encoder.config.num_hidden_layers = len(layers)
    return encoder


class Reader(nn.Module):
    """The encoder in the folder ``encoder`` with its heads; ``layers`` and ``inner`` make it shallower and narrower."""

    def __init__(
        self,
        encoder: Path,
        *,
        layers: list[int] | None = None,
        inner: int | None = None,
        role_width: int = 256,
    ) -> None:
        super().__init__()
        self.encoder = open_encoder(encoder, layers)
        width = self.encoder.config.hidden_size
        if inner is not None:  # their weights come from a checkpoint
            for layer in self.encoder.encoder.layer:
                layer.intermediate.dense = nn.Linear(width, inner)
                layer.output.dense = nn.Linear(inner, width)
        self.cases = nn.Embedding(CASES, width)
        self.quotes = nn.Embedding(QUOTES, width)
        self.breaks = nn.Embedding(BREAKS, width)
        for table in (self.cases, self.quotes, self.breaks):
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(0.1)
        self.cue = nn.Linear(width, 3)
        self.sentence = nn.Linear(width, 2)
        self.mention = nn.Linear(width, 9)
        self.of_cue = nn.Linear(width, 2 * role_width)
        self.of_piece = nn.Linear(width, 2 * role_width)
        self.distance = nn.Embedding(DISTANCES, role_width)
        self.role_norm = nn.LayerNorm(role_width)
        self.role_hidden = nn.Linear(role_width, role_width)
        self.role = nn.Linear(role_width, ROLE_TAGS)

    def words(self, ids: Tensor, cases: Tensor, quotes: Tensor, breaks: Tensor) -> Tensor:
        """The embeddings of pieces with their features."""
        embedded: Tensor = self.encoder.get_input_embeddings()(ids)
        return embedded + self.cases(cases) + self.quotes(quotes) + self.breaks(breaks)

    def encode(self, ids: Tensor, mask: Tensor, cases: Tensor, quotes: Tensor, breaks: Tensor) -> Tensor:
        words = self.words(ids, cases, quotes, breaks)
        hidden: Tensor = self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state
        return self.dropout(hidden)

    def roles(self, hidden: Tensor, window: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
        """Tags of all pieces for each cue: (cues, pieces, 5). ``window`` says in which row of the batch a cue is."""
        return self.roles_from(
            self.of_cue(self.cue_vectors(hidden, window, starts, ends)), self.of_piece(hidden), window, starts
        )

    @staticmethod
    def cue_vectors(hidden: Tensor, window: Tensor, starts: Tensor, ends: Tensor) -> Tensor:
        """The mean of a cue's pieces."""
        at = torch.arange(hidden.shape[1])
        inside = ((at >= starts[:, None]) & (at < ends[:, None])).to(hidden.dtype)
        return torch.bmm((inside / inside.sum(1, keepdim=True))[:, None], hidden[window])[:, 0]

    def roles_from(self, cues: Tensor, pieces: Tensor, window: Tensor, starts: Tensor) -> Tensor:
        cue_add, cue_mul = cues.chunk(2, -1)
        piece_add, piece_mul = pieces[window].chunk(2, -1)
        length = pieces.shape[1]
        buckets = distance_buckets(length)[(torch.arange(length)[None] - starts[:, None]) + length - 1]
        joint = cue_add[:, None] + piece_add + cue_mul[:, None] * piece_mul + self.distance(buckets)
        joint = nn.functional.gelu(self.role_norm(joint))
        joint = nn.functional.gelu(self.role_hidden(joint))
        tags: Tensor = self.role(joint)
        return tags
