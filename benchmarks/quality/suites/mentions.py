"""Named mentions (person, organisation, place, group), as the network reads them, exact bounds and type.

GUM's dev part, which no weights were trained on: proper names within its entities, by genre; and ten reports of re3d
that were left out of training.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from onrecord.models.encoder import Encoder
from onrecord.models.loading import load_encoder
from training.corpora import Document, gum, re3d

NAME = "mentions"
NEEDS_SHARED = True
NETWORKS = ("accurate", "fast")
LEFT_OUT = 10
"""Reports of re3d, the first by name, that training leaves out."""


def measure(shared: Path | None) -> dict[str, float]:
    """Mention F1 by model and genre."""
    assert shared is not None
    coref = shared / "data/coref"
    documents = gum(coref / "gum.tar.xz", "dev") + re3d(coref / "re3d.tar.xz")[:LEFT_OUT]
    figures: dict[str, float] = {}
    for model in NETWORKS:
        by_genre = score(documents, load_encoder(model))
        figures |= {f"{model}/{genre}": f1 for genre, f1 in by_genre.items()}
    return figures


def score(documents: list[Document], encoder: Encoder) -> dict[str, float]:
    """F1 over all documents (``all``), then by genre."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])  # right, found, gold
    for document in documents:
        found = {(m.start, m.end, m.type) for m in encoder.read(document.text).mentions}
        gold = set(document.mentions or ())
        for key in ("all", document.genre):
            for at, number in enumerate((len(found & gold), len(found), len(gold))):
                counts[key][at] += number
    return {
        genre: round(200 * right / max(1, found + gold), 2)
        for genre, (right, found, gold) in sorted(
            counts.items(), key=lambda item: (item[0] != "all", item[0])
        )
    }
