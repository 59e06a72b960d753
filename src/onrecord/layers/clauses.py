"""Sentences as tokens, each quotation one token: what the rules of attribution look at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, NamedTuple

from onrecord.layers.quotations import Quotation
from onrecord.layers.sentences import split_sentences
from onrecord.types import Offsets

TokenKind = Literal["word", "mark", "quote"]


class Token(NamedTuple):
    """A word, a punctuation mark or a whole quotation; ``low`` is its text in small letters, ’ written as '."""

    start: int
    end: int
    kind: TokenKind
    low: str
    capital: bool


class Sentence(NamedTuple):
    """One sentence around its quotations. ``paragraph`` counts the lines of the text that are not blank."""

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]


_WORD_OR_MARK = re.compile(r"[^\W_]+(?:[-’'.&/@][^\W_]+)*(?:[’'](?=\s))?|--+|\.\.+|[^\w\s]|_+")
_MOST_TOKENS = 250  # what is longer is no sentence: it is read in pieces, so that the work stays linear
_KEPT_AT_END = ".!?…,"


def read_sentences(text: str, quotations: Sequence[Quotation]) -> tuple[Sentence, ...]:
    """The sentences of ``text``; what stands inside a quotation neither ends one nor is looked into.

    Args:
        text: the article's text.
        quotations: those of :func:`onrecord.layers.quotations.find_quotations`.
    """
    outer = [quotation for quotation in quotations if quotation.depth == 0]
    masked = mask_quotations(text, outer)
    found: list[Sentence] = []
    paragraph = -1
    last = -1
    starts = [quotation.start for quotation in outer]
    for start, end in split_sentences(masked):
        if last < 0 or "\n" in masked[last:start]:
            paragraph += 1
        last = end
        first = bisect_left(starts, start)
        tokens = tuple(_tokens(masked, start, end, outer, first))
        for begun in range(0, len(tokens), _MOST_TOKENS):
            piece = tokens[begun : begun + _MOST_TOKENS]
            found.append(Sentence(piece[0].start, piece[-1].end, paragraph, piece))
    return tuple(found)


def mask_quotations(text: str, outer: Sequence[Quotation]) -> str:
    """``text`` at its full length with the letters x in place of what is quoted, but for a stop at its end."""
    pieces: list[str] = []
    at = 0
    for quotation in outer:
        inner = text[quotation.inner_start : quotation.inner_end]
        pieces.append(text[at : quotation.inner_start])
        if inner:
            filler = "X" if _begins_large(inner) else "x"
            final = inner[-1] if inner[-1] in _KEPT_AT_END else "x"
            pieces.append(filler * (len(inner) - 1) + final)
        at = quotation.inner_end
    pieces.append(text[at:])
    return "".join(pieces)


def _begins_large(inner: str) -> bool:
    first = next((sign for sign in inner if sign.isalnum()), "x")
    return not first.islower()


def _tokens(masked: str, start: int, end: int, outer: Sequence[Quotation], first: int) -> list[Token]:
    tokens: list[Token] = []
    at = start
    while at < end:
        if first < len(outer) and outer[first].start <= at:
            stop = min(end, outer[first].end)
            tokens.append(Token(outer[first].start, stop, "quote", '"', False))
            at = max(stop, at + 1)
            first += 1
            continue
        limit = min(end, outer[first].start) if first < len(outer) else end
        _add_words(masked, at, limit, end, tokens)
        at = limit
    return tokens


def _add_words(masked: str, start: int, limit: int, end: int, tokens: list[Token]) -> None:
    for found in _WORD_OR_MARK.finditer(masked, start, limit):
        word = found[0]
        if word == "." and found.end() < end and tokens and tokens[-1].end == found.start():
            before = tokens[-1]
            tokens[-1] = before._replace(end=found.end(), low=before.low + ".")
        elif word[0].isalnum():
            low = word.lower().replace("’", "'")
            tokens.append(Token(found.start(), found.end(), "word", low, word[0].isupper()))
        else:
            tokens.append(Token(found.start(), found.end(), "mark", word, False))


def span_of(tokens: Sequence[Token], first: int, last: int) -> Offsets:
    """The offsets from token ``first`` up to, and not with, token ``last``."""
    return tokens[first].start, tokens[last - 1].end
