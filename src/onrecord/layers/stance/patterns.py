"""Patterns that are compiled and tried only on texts with a word that they need.

``\\b(?:a disgrace|a sham|shameful\\w*)\\b`` matches no text in which no word begins with "disgr", "sham" or "shame".
There are some hundreds of such patterns, some of hundreds of words; Python keeps nothing of what it has compiled from
one process to the next, and a text calls for few of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from sys import maxsize

from onrecord.lang.needed import Needed, Part, alternatives, beginnings, needed_by_all

_FEWEST = 12
"""Patterns of fewer alternatives are tried whole."""

Places = dict[str, list[int]]
"""By beginning of a word, the numbers of those that need it."""


class Pattern:
    """A regular expression over text in small letters, compiled as far as texts call for it."""

    def __init__(self, source: str) -> None:
        """Keep ``source``; nothing is read of it yet."""
        self.source = source

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, as :meth:`re.Pattern.search` gives it."""
        best: re.Match[str] | None = None
        for source in self._called_for(text):
            found = _compiled(source).search(text, start, end)
            if found and (best is None or found.start() < best.start()):
                best = found
        return best

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match at ``start``."""
        for source in self._called_for(text):
            if found := _compiled(source).match(text, start, end):
                return found
        return None

    def sub(self, new: str, text: str) -> str:
        """``text`` with every match replaced."""
        return self.whole.sub(new, text) if self.is_called_for(beginnings(text)) else text

    def is_called_for(self, begun: Needed) -> bool:
        """Whether it may match a text with these beginnings of words."""
        return not self.needed or not self.needed.isdisjoint(begun)

    @property
    def whole(self) -> re.Pattern[str]:
        """The pattern in one piece."""
        return _compiled(self.source)

    def _called_for(self, text: str) -> Sequence[str]:
        """The alternatives that may match, in the order in which they are tried."""
        begun = beginnings(text)
        if not self.is_called_for(begun):
            return ()
        if len(self._sources) == 1:
            return self._sources
        return [self._sources[at] for at in sorted(_called(self._places, begun))]

    @cached_property
    def _parts(self) -> list[Part]:
        parts = alternatives(self.source)
        if len(parts) < _FEWEST or not all(part.needed for part in parts):
            parts = [Part(self.source, needed_by_all(parts))]
        return parts

    @cached_property
    def _sources(self) -> list[str]:
        return [part.source for part in self._parts]

    @cached_property
    def needed(self) -> Needed:
        """Beginnings of words of which a text has one wherever the pattern matches; empty when none is known."""
        return frozenset().union(*(part.needed for part in self._parts))

    @cached_property
    def _places(self) -> Places:
        return _places_of(part.needed for part in self._parts)


class Patterns:
    """Patterns of one kind, of which a text calls for few."""

    def __init__(self, sources: Iterable[str]) -> None:
        """Keep the sources; the match of each is its group ``h`` where it has one."""
        self._patterns = [(Pattern(source), "h" if "(?P<h>" in source else 0) for source in sources]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where each pattern matches, pattern by pattern."""
        return [
            found.span(group)
            for pattern, group in self._called_for(text)
            for found in pattern.whole.finditer(text)
            if found[0]
        ]

    def _called_for(self, text: str) -> Iterator[tuple[Pattern, str | int]]:
        called = _called(self._places, beginnings(text))
        return (self._patterns[at] for at in sorted(called.union(self._always)))

    @cached_property
    def _places(self) -> Places:
        return _places_of(pattern.needed for pattern, _ in self._patterns)

    @cached_property
    def _always(self) -> list[int]:
        """Those that no word is known to call for."""
        return [at for at, (pattern, _) in enumerate(self._patterns) if not pattern.needed]


def _places_of(needs: Iterable[Needed]) -> Places:
    places: Places = {}
    for at, need in enumerate(needs):
        for word in need:
            places.setdefault(word, []).append(at)
    return places


def _called(places: Places, begun: Needed) -> set[int]:
    """The numbers of those that a text with these beginnings of words calls for."""
    return {at for word in places.keys() & begun for at in places[word]}


_compiled = cache(re.compile)
"""Patterns that share an alternative share what is compiled."""
