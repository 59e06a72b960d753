"""What a person types into a search box, as words to be looked for: nothing of it can be syntax.

Words are joined by AND. ``"two words"`` in double quotes stand side by side, ``strik*`` is any word that
begins so. Everything else that an index gives a meaning (AND, NEAR, ``-``, ``:``, ``^``, brackets) is looked
for as text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct

from onrecord.errors import UsageError
from onrecord.ledger.encoding import storable
from onrecord.types import Offsets

MOST_TERMS = 64
LEAST_PREFIX = 3
"""Letters that must stand before a ``*``: fewer would join the lists of a good part of all words."""

_TERM = re.compile(r'"(?P<phrase>[^"]*)"?(?P<open>\*?)|(?P<word>[^\s"]+)')
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_QUOTES = str.maketrans(
    {"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u00ab": '"', "\u00bb": '"'}
)


class Term(Struct, frozen=True):
    """Tokens that stand side by side; with ``prefix`` the last one may go on."""

    text: str
    tokens: tuple[str, ...]
    prefix: bool


class Part(Struct, frozen=True):
    """What a search asks of some columns of the index (none named: of all): all of the terms, or ``any`` of them."""

    terms: tuple[Term, ...]
    columns: tuple[str, ...] = ()
    any: bool = False


def parse_words(words: str) -> tuple[Term, ...]:
    """The terms of a search, in order; terms without a letter or digit are left out.

    Raises:
        UsageError: there are more than 64.
    """
    terms: list[Term] = []
    plain = storable(words).translate(_QUOTES).replace("\0", " ")
    for match in _TERM.finditer(plain):
        text = match["phrase"] if match["word"] is None else match["word"]
        opened = bool(match["open"]) or (match["word"] is not None and text.endswith("*"))
        tokens = tuple(fold(token[0]) for token in _TOKEN.finditer(text))
        if tokens:
            terms.append(Term(text, tokens, opened and len(tokens[-1]) >= LEAST_PREFIX))
    if len(terms) > MOST_TERMS:
        raise UsageError(f"a search of {len(terms)} words: at most {MOST_TERMS} can be looked for at once")
    return tuple(terms)


def cut_words(text: str) -> Iterator[str]:
    """The words of ``text``, in order, folded as those of a search are."""
    for match in _TOKEN.finditer(text):
        if word := fold(match[0]):
            yield word


def find_marks(terms: tuple[Term, ...], text: str) -> tuple[Offsets, ...]:
    """Where the terms stand in ``text``: half-open code-point offsets, in order, not overlapping."""
    tokens = [(match.start(), match.end(), fold(match[0])) for match in _TOKEN.finditer(text)]
    found: list[Offsets] = []
    n = 0
    while n < len(tokens):
        length = max((len(term.tokens) for term in terms if _stands_at(term, tokens, n)), default=0)
        if length:
            found.append((tokens[n][0], tokens[n + length - 1][1]))
        n += length or 1
    return tuple(found)


def _stands_at(term: Term, tokens: list[tuple[int, int, str]], n: int) -> bool:
    there = [token for _, _, token in tokens[n : n + len(term.tokens)]]
    if len(there) < len(term.tokens) or tuple(there[:-1]) != term.tokens[:-1]:
        return False
    return there[-1].startswith(term.tokens[-1]) if term.prefix else there[-1] == term.tokens[-1]


def fold(token: str) -> str:
    """The token without case and accents, as the index folds it."""
    if token.isascii():
        return token.lower()
    decomposed = unicodedata.normalize("NFD", token.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
