"""The scene: where sentences, paragraphs and quotations of an article lie, and which names it holds."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from onrecord.layers.names import Name
from onrecord.layers.quotations import Quotation, quoted_stretches
from onrecord.types import Offsets

_WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*")


class Scene:
    """Look-ups over one text, each logarithmic in its length."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Offsets],
        quotations: Sequence[Quotation],
        names: Sequence[Name],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.names = names
        self.quoted = quoted_stretches(quotations)
        self._sentence_starts = [start for start, _ in sentences]
        self._quote_starts = [start for start, _ in self.quoted]
        self._name_starts = [name.start for name in names]

    def sentence(self, at: int) -> int:
        """The index of the sentence that holds ``at`` (or is the last before it)."""
        return max(0, bisect_right(self._sentence_starts, at) - 1)

    def quote(self, at: int) -> int | None:
        """The index of the quotation around ``at``."""
        i = bisect_right(self._quote_starts, at) - 1
        return i if i >= 0 and at < self.quoted[i][1] else None

    def paragraph(self, at: int) -> int:
        """The index of the line that holds ``at``."""
        return bisect_right(self.line_starts, at) - 1

    @cached_property
    def line_starts(self) -> list[int]:
        """Where lines start."""
        return [0, *(found.end() for found in re.finditer(r"\n", self.text))]

    def first_person(self, name: Name) -> bool:
        """Whether no other person is named before it in its sentence."""
        start = self.sentences[self.sentence(name.start)][0]
        return not any(one.type == "person" for one in self.names_in(start, name.start))

    def names_at(self, start: int, end: int) -> Sequence[Name]:
        """The names that start within ``text[start:end]``."""
        return self.names[bisect_left(self._name_starts, start) : bisect_left(self._name_starts, end)]

    def names_in(self, start: int, end: int) -> Sequence[Name]:
        """The names that lie wholly within ``text[start:end]``."""
        low = bisect_left(self._name_starts, start)
        high = bisect_left(self._name_starts, end)
        return [name for name in self.names[low:high] if name.end <= end]

    def words(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The words of ``text[start:end]`` with their offsets, possessive endings taken off."""
        found = []
        for match in _WORD.finditer(self.text, start, end):
            string, stop = match[0], match.end()
            if string.endswith(("'s", "’s")):
                string, stop = string[:-2], stop - 2
            found.append((match.start(), stop, string))
        return found
