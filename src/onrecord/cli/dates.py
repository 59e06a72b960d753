"""Reports that came in without a date, dated by the reports of their story that bear one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.ledger import Ledger
    from onrecord.types import Record


def date_undated(store: Ledger, new: Iterable[str]) -> int:
    """Date what new reports make it possible to date, and return how many reports that was.

    Args:
        store: the ledger.
        new: the ids of reports that have come in: those without a date are looked at themselves, of the others the
            reports without a date that may tell their story.
    """
    from msgspec.structs import replace

    from onrecord.corpus.dates import date_by_stories, read_telling

    rarity = Rarity(store)
    undated: dict[str, Record] = {}
    for record in map(store.get, new):
        if record.article.published.basis in ("inferred", "unknown"):
            undated[record.id] = record
        else:
            words = read_telling(record).forms.values()
            undated |= {one.id: one for one in store.alike(words, dated=False)}
    changed = 0
    for record in undated.values():
        near = store.alike(read_telling(record).forms.values(), dated=True)
        published = date_by_stories(record, near, rarity)
        if published is not None and published != record.article.published:
            changed += store.add(replace(record, article=replace(record.article, published=published)))
    return changed


class Rarity:
    """What words tell, each asked of the ledger once."""

    def __init__(self, store: Ledger) -> None:
        self._store = store
        self._known: dict[str, float] = {}

    def __call__(self, words: Iterable[str]) -> dict[str, float]:
        """How rare each of the words is in the ledger, asked for once."""
        wanted = set(words)
        self._known |= self._store.rarity(wanted - self._known.keys())
        return {word: self._known[word] for word in wanted}
