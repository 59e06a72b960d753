"""Long lists of alternatives, searched by the words that they need: nothing is compiled before its word turns up.

A pattern such as ``\\b(?:a disgrace|a sham|shameful\\w*)\\b`` is taken apart into its alternatives. Each needs a
word, of which the first letters are known ("disgr", "sham", "shame"); only those whose letters begin a word of the
text are compiled and tried. What is found is what the whole pattern would find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache
from sys import maxsize
from typing import NamedTuple

_WORD = re.compile(r"[a-z0-9][a-z0-9']*")
_LONGEST = 5
_SHORTEST = 2
_FEWEST = 5
"""Groups of fewer alternatives are not taken apart."""

Needed = frozenset[str]
"""Beginnings of words of which a text has one wherever the pattern matches; empty when none is known."""


@lru_cache(maxsize=2048)
def beginnings(text: str) -> Needed:
    """The first two to five letters of every word of a text in small letters."""
    words = set(_WORD.findall(text))
    words.update(part for word in tuple(words) if "'" in word for part in word.split("'"))
    return frozenset(word[:length] for word in words for length in range(_SHORTEST, _LONGEST + 1))


class _Index(NamedTuple):
    """By beginning of a word, the places of those that call for it; and of those that call for none."""

    places: dict[str, list[int]]
    needs: Needed
    always: tuple[int, ...]

    def called_for(self, text: str) -> Sequence[int]:
        """The places of those that may match, in order."""
        called = self.needs & beginnings(text)
        if not called:
            return self.always
        return sorted({*self.always, *(place for word in called for place in self.places[word])})


def _make_index(needs: Iterable[Needed]) -> _Index:
    places: dict[str, list[int]] = {}
    always = []
    for at, needed in enumerate(needs):
        if not needed:
            always.append(at)
        for word in needed:
            places.setdefault(word, []).append(at)
    return _Index(places, frozenset(places), tuple(always))


class Pattern:
    """A regular expression over text in small letters, taken apart and compiled as far as texts call for it."""

    def __init__(self, source: str, *, apart: bool = True) -> None:
        """Keep ``source``; nothing is read of it yet.

        Args:
            source: the regular expression.
            apart: try its alternatives by themselves. Where what is found matters and not only that something is, a
                pattern is better left whole: of matches that begin at one place, another alternative may come first.
        """
        self.source = source
        self._apart = apart

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, as :meth:`re.Pattern.search` gives it."""
        best: re.Match[str] | None = None
        for at in self._index.called_for(text):
            found = self._alternatives[at].compiled.search(text, start, end)
            if found and (best is None or found.start() < best.start()):
                best = found
        return best

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """A match at ``start``."""
        return self.whole.match(text, start, end) if self._index.called_for(text) else None

    def sub(self, new: str, text: str) -> str:
        """``text`` with every match replaced."""
        return self.whole.sub(new, text) if self._index.called_for(text) else text

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The pattern in one piece."""
        return re.compile(self.source)

    @cached_property
    def needed(self) -> Needed:
        """The beginnings of words of which a match has one; empty when an alternative calls for none."""
        return frozenset() if self._index.always else self._index.needs

    @cached_property
    def _alternatives(self) -> list[_Alternative]:
        found = _taken_apart(self.source) if self._apart else []
        if sum(not one.needed for one in found) > len(found) // 3 or not found:
            found = [_Alternative(self.source, _needed(self.source))]
        return found

    @cached_property
    def _index(self) -> _Index:
        return _make_index(one.needed for one in self._alternatives)


class Patterns:
    """Patterns of one kind, of which a text calls for few."""

    def __init__(self, sources: Iterable[str]) -> None:
        """Keep the sources; the match of each is its group ``h`` where it has one."""
        self._patterns = [(Pattern(source), "h" if "(?P<h>" in source else 0) for source in sources]

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where each pattern matches, pattern by pattern."""
        found = []
        for at in self._index.called_for(text):
            pattern, group = self._patterns[at]
            found += [match.span(group) for match in pattern.whole.finditer(text) if match[0]]
        return found

    @cached_property
    def _index(self) -> _Index:
        return _make_index(pattern.needed for pattern, _ in self._patterns)


class _Alternative:
    def __init__(self, source: str, needed: Needed) -> None:
        self.source = source
        self.needed = needed

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source)


class _Piece(NamedTuple):
    """A part of a pattern: letters, a group or anything else; ``optional``: it may be left out."""

    kind: str
    text: str
    optional: bool


_END = _Piece("other", "", False)
_CLASS = r"\\.|\[(?:\\.|\^?\]?[^\]\\])(?:\\.|[^\]\\])*\]"
_RUN = re.compile(r"[a-z0-9']+(?![*+?{])")
_TOKEN = re.compile(rf"{_CLASS}|[^\\]", re.DOTALL)
_BRACKET = re.compile(rf"{_CLASS}|[()]", re.DOTALL)
_QUANTIFIER = re.compile(r"[*+?]\??|\{(\d*),?\d*\}\??")


def _pieces(source: str) -> tuple[_Piece, ...]:
    """The parts of a pattern (or of one of its branches, "|" among them) from left to right."""
    pieces = []
    at = 0
    while at < len(source):
        if letters := _RUN.match(source, at):
            pieces.append(_Piece("letters", letters[0], False))
            at = letters.end()
            continue
        if source[at] == "(":
            end = _group_end(source, at)
            kind = "group"
        else:
            token = _TOKEN.match(source, at)
            assert token is not None, source[at:]
            end = token.end()
            kind = "other"
        text = source[at:end]
        quantifier = _QUANTIFIER.match(source, end)
        optional = False
        if quantifier:
            optional = quantifier[0][0] in "*?" or quantifier[1] in ("0", "")
            text += quantifier[0]
            kind = "group" if kind == "group" else "other"
            end = quantifier.end()
        pieces.append(_Piece(kind, text, optional))
        at = end
    return tuple(pieces)


def _group_end(source: str, start: int) -> int:
    depth = 0
    for token in _BRACKET.finditer(source, start):
        depth += (token[0] == "(") - (token[0] == ")")
        if depth == 0 and token[0] == ")":
            return token.end()
    raise ValueError(f"a group is not closed: {source[start : start + 40]}")


def _branches(source: str) -> list[str]:
    """What "|" parts at the top of a pattern."""
    found = [""]
    for piece in _pieces(source):
        if piece.text == "|":
            found.append("")
        else:
            found[-1] += piece.text
    return found


def _inside(group: str) -> str | None:
    """What a plain group holds; ``None`` for one that looks around."""
    if group.startswith("(?:"):
        return group[3 : group.rindex(")")]
    if group.startswith("(?P<"):
        return group[group.index(">") + 1 : group.rindex(")")]
    return None


def _taken_apart(source: str) -> list[_Alternative]:
    """The alternatives of a pattern, with what each needs."""
    return [one for branch in _branches(source) for one in _multiplied_out(branch)]


@cache
def _multiplied_out(branch: str) -> tuple[_Alternative, ...]:
    """A branch by the alternatives of its longest group; patterns that share a branch share what is compiled."""
    pieces = _pieces(branch)
    groups = [
        (len(piece.text), at)
        for at, piece in enumerate(pieces)
        if piece.text.startswith("(?:") and piece.text.endswith(")") and "|" in piece.text
    ]
    at = max(groups)[1] if groups else None
    inner = _branches(_inside(pieces[at].text) or "") if at is not None else []
    if at is None or len(inner) < _FEWEST:
        return (_Alternative(branch, _needed(branch)),)
    head = "".join(piece.text for piece in pieces[:at])
    tail = "".join(piece.text for piece in pieces[at + 1 :])
    before, begun = _need(head, False)
    behind = {fresh: _need(tail, fresh)[0] for fresh in (False, True)}
    found = []
    for one in inner:
        need, fresh = _need(one, begun)
        need = _better(_better(before, need), behind[fresh])
        found.append(_Alternative(f"{head}{one if '|' not in one else f'(?:{one})'}{tail}", need))
    return tuple(found)


def _needed(source: str) -> Needed:
    """The beginnings of words of which a match of ``source`` has one."""
    return _need(source, False)[0]


def _need(source: str, at_start: bool) -> tuple[Needed, bool]:
    """What a pattern needs, and whether a word begins behind it; ``at_start``: one begins where it stands."""
    branches = _branches(source)
    if len(branches) > 1:
        parts = [_need(branch, at_start) for branch in branches]
        together = (
            frozenset().union(*(need for need, _ in parts)) if all(need for need, _ in parts) else frozenset()
        )
        return together, all(fresh for _, fresh in parts)
    best: Needed = frozenset()
    fresh, run, opened = at_start, "", False
    for piece in (*_pieces(source), _END):
        if piece.kind == "letters":
            opened, run = (
                (fresh and piece.text[0] != "'", piece.text) if not run else (opened, run + piece.text)
            )
            fresh = False
            continue
        if run and opened:
            # what a quantifier hangs on is no letter here, so that all of the run is needed
            best = _better(best, frozenset((run[:_LONGEST],)))
        run = ""
        inner = _inside(piece.text) if piece.kind == "group" else None
        if inner is not None:
            need, after = _need(inner, fresh)
            if not piece.optional:
                best = _better(best, need)
            fresh = after and (fresh or not piece.optional)
        elif piece.kind == "other" and piece is not _END:
            fresh = piece.text in (r"\b", "^", r"\s", " ") or (fresh and piece.text in ('"', "“"))
    return best, fresh


def _better(one: Needed, other: Needed) -> Needed:
    """The need that fewer texts meet."""
    usable = all(len(need) >= _SHORTEST for need in other)
    if not other or not usable:
        return one
    return other if not one or _weight(other) < _weight(one) else one


def _weight(need: Needed) -> float:
    return sum(10.0 ** -len(word) for word in need)
