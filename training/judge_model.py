"""The judge: one small encoder that weighs single statements and lays headlines beside reports.

Pieces carry, beside what :mod:`onrecord.models.pieces` gives them, an embedding of what they are part of: source, cue
and content of the statement in question, or headline and report. What rules make of the case is one more input, so that
the network learns where they can be trusted.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from onrecord.models.pieces import CASES, QUOTES
from onrecord.models.questions import ACTS, CERTAINTIES, FINDINGS, POLARITIES, VERDICTS
from onrecord.models.weighing import (
    CONTENT,
    CUE,
    FORCE_RULES,
    HEADLINE,
    HEADLINE_RULES,
    KINDS,
    REPORT,
    SOURCE,
)
from training.model import open_encoder

WIDTH, HEADS = 256, 4
HEDGE_TAGS = 13  # O, and begin and inside of five kinds of hedge and of conditions: only to learn from
HEADLINE_TAGS = 2 + len(FINDINGS)  # O, a type on the headline's words, evidence on the report's


class Pooled(nn.Module):
    """Some parts of a window, each summed up by attention with queries of its own, and what the rules say."""

    def __init__(self, width: int, parts: int, rules: int) -> None:
        super().__init__()
        self.logits = nn.Linear(width, parts * HEADS)
        self.value = nn.Linear(width, WIDTH)
        self.norm = nn.LayerNorm(parts * WIDTH + width)
        self.hidden = nn.Linear(parts * WIDTH + width, WIDTH)
        self.rules = nn.Linear(rules, WIDTH)
        self.parts = parts
        self.dropout = nn.Dropout(0.15)

    def forward(self, hidden: Tensor, inside: Tensor, rules: Tensor) -> Tensor:
        """``hidden`` (cases, pieces, width), ``inside`` (cases, pieces, parts) of 0 and 1 → (cases, 256)."""
        cases, pieces, _ = hidden.shape
        logits = self.logits(hidden).view(cases, pieces, self.parts, HEADS).float()
        shown = inside[..., None]
        weights = torch.softmax(logits - 1e4 * (1 - shown), 1) * shown
        value = self.value(hidden).view(cases, pieces, 1, HEADS, WIDTH // HEADS).float()
        pooled = (weights[..., None] * value).sum(1).reshape(cases, -1)
        joint = self.norm(torch.cat([pooled, hidden[:, 0].float()], -1))
        result: Tensor = self.dropout(nn.functional.gelu(self.hidden(joint) + self.rules(rules)))
        return result


class Judge(nn.Module):
    """The encoder in the folder ``encoder`` with the heads of both tasks; ``layers`` makes it shallower."""

    def __init__(self, encoder: Path, *, layers: list[int] | None = None) -> None:
        super().__init__()
        self.encoder = open_encoder(encoder, layers)
        self.encoder.get_input_embeddings().weight.requires_grad = False
        width = self.encoder.config.hidden_size
        self.cases = nn.Embedding(CASES, width)
        self.quotes = nn.Embedding(QUOTES, width)
        self.kinds = nn.Embedding(KINDS, width)
        for table in (self.cases, self.quotes, self.kinds):
            nn.init.zeros_(table.weight)
        self.dropout = nn.Dropout(0.1)
        self.force = Pooled(width, 4, FORCE_RULES)
        self.act = nn.Linear(WIDTH, len(ACTS))
        self.polarity = nn.Linear(WIDTH, len(POLARITIES))
        self.certainty = nn.Linear(WIDTH, len(CERTAINTIES))
        self.hedge = nn.Linear(width, HEDGE_TAGS)
        self.headline = Pooled(width, 2, HEADLINE_RULES)
        self.verdict = nn.Linear(WIDTH, len(VERDICTS))
        self.types = nn.Linear(WIDTH, len(FINDINGS))
        self.tag = nn.Linear(width, HEADLINE_TAGS)

    def encode(self, ids: Tensor, cases: Tensor, quotes: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        words = self.encoder.get_input_embeddings()(ids)
        words = words + self.cases(cases) + self.quotes(quotes) + self.kinds(kinds)
        hidden = self.encoder.embeddings(inputs_embeds=words)
        shown = (1.0 - mask[:, None, None, :]) * -1e4
        for layer in self.encoder.encoder.layer:
            hidden = layer(hidden, shown)[0]
        result: Tensor = self.dropout(hidden)
        return result

    def weigh(self, hidden: Tensor, kinds: Tensor, mask: Tensor, rules: Tensor) -> tuple[Tensor, ...]:
        """Scores of act, polarity and certainty."""
        parts = torch.stack(
            [(kinds == SOURCE).float(), (kinds == CUE).float(), (kinds == CONTENT).float(), mask], -1
        )
        joint = self.force(hidden, parts, rules)
        return self.act(joint), self.polarity(joint), self.certainty(joint)

    def compare(self, hidden: Tensor, kinds: Tensor, rules: Tensor) -> tuple[Tensor, ...]:
        """Scores of verdict and types, and of a tag for each piece."""
        parts = torch.stack([(kinds == HEADLINE).float(), (kinds == REPORT).float()], -1)
        joint = self.headline(hidden, parts, rules)
        return self.verdict(joint), self.types(joint), self.tag(hidden)
