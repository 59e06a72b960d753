"""Who is the subject: light heuristics over tokens, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lang.en.reporting import (
    ADJUNCTS,
    ADVERBS,
    AUXILIARIES,
    BOUNDARIES,
    COMMON_PASTS,
    NOUN_LIKE,
    OPENERS,
    POSSESSIVES,
    PRONOUNS,
    RELATIVES,
)
from onrecord.layers.clauses import Token
from onrecord.layers.reporting_words import FORMS

_LONGEST = 24
_LONGEST_APPOSITION = 22

Range = tuple[int, int]
"""Tokens from the first up to, and not with, the second."""


def is_adverb(token: Token) -> bool:
    """Whether the word may stand between a subject and its verb."""
    return token.low in ADVERBS or (token.low.endswith("ly") and len(token.low) > 4 and not token.capital)


def is_auxiliary(token: Token) -> bool:
    """Whether the word is an auxiliary or a negation."""
    return token.low in AUXILIARIES


def is_finite(token: Token) -> bool:
    """Whether the word looks like a finite verb: an auxiliary, a past tense, or a known reporting form."""
    low = token.low
    if token.kind != "word" or token.capital:
        return False
    if low in AUXILIARIES or low in COMMON_PASTS:
        return True
    forms = FORMS.get(low)
    if forms is not None:
        return any(inflection in form.inflections for form in forms for inflection in ("past", "s"))
    return len(low) > 4 and low.endswith("ed")


def shows_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the form at ``at``, which may be a noun (``state``, ``report``), is a verb by what stands before it."""
    if tokens[at].low not in NOUN_LIKE:
        return True
    before = at - 1
    while before >= 0 and is_adverb(tokens[before]):
        before -= 1
    if before < 0:
        return False
    token = tokens[before]
    if token.kind != "word":
        return token.low == ","
    if token.low in PRONOUNS or token.low in RELATIVES or is_auxiliary(token):
        return True
    plural = tokens[at].low.endswith("s")
    if token.low.endswith("s") and not plural:
        return not token.low.endswith(("'s", "ss", "us")) and token.low not in POSSESSIVES
    return token.capital and plural


def before_verb(tokens: Sequence[Token], verb: int) -> int:
    """The index of the last token of the subject side: adverbs and auxiliaries before ``verb`` are skipped."""
    at = verb - 1
    while at >= 0 and tokens[at].kind == "word" and (is_auxiliary(tokens[at]) or is_adverb(tokens[at])):
        at -= 1
    return at


def subject_before(tokens: Sequence[Token], verb: int) -> Range | None:
    """The noun phrase before the verb at ``verb``, its apposition included, a relative clause left out."""
    last = before_verb(tokens, verb)
    if last < 0:
        return None
    token = tokens[last]
    if token.low in (",", "—", "–", "-", "--", ")", "―"):
        return _around_apposition(tokens, last)
    if token.low in RELATIVES:
        return last, last + 1
    return _phrase_ending(tokens, last)


def _around_apposition(tokens: Sequence[Token], last: int) -> Range | None:
    """The subject before ``, a cook at the Taj, said``: ``last`` is the mark that ends the apposition."""
    opening = {")": "("}.get(tokens[last].low, tokens[last].low)
    at = last - 1
    while at >= 0 and last - at <= _LONGEST_APPOSITION and tokens[at].low != opening:
        at -= 1
    if at <= 0 or tokens[at].low != opening:
        return None
    head = _phrase_ending(tokens, at - 1)
    if head is None:
        return None
    inner = tokens[at + 1].low
    if opening == "(" or inner in RELATIVES or inner in ADJUNCTS or is_adverb(tokens[at + 1]):
        return head
    return head[0], last


def _phrase_ending(tokens: Sequence[Token], last: int) -> Range | None:
    if last < 0 or tokens[last].kind != "word" or tokens[last].low in BOUNDARIES or tokens[last].low == "to":
        return None
    if tokens[last].low in PRONOUNS:
        return last, last + 1
    first = last
    while first > 0 and last - first < _LONGEST and not _is_edge(tokens, first - 1, last):
        first -= 1
    while first <= last and (tokens[first].kind != "word" or _is_opener(tokens[first])):
        first += 1
    if first > last or all(
        is_adverb(tokens[at]) or is_auxiliary(tokens[at]) for at in range(first, last + 1)
    ):
        return None
    return first, last + 1


def _is_opener(token: Token) -> bool:
    return token.low in OPENERS or is_adverb(token) or token.low in AUXILIARIES or token.low == "to"


def _is_edge(tokens: Sequence[Token], at: int, last: int) -> bool:
    token = tokens[at]
    if token.kind == "quote":
        return True
    if token.kind == "mark":
        return token.low not in "'’&$#/%"
    if token.low == "and" or token.low == "or":
        return not _joins_nouns(tokens, at)
    return token.low in BOUNDARIES or is_finite(token) or token.low == "to"


def _joins_nouns(tokens: Sequence[Token], conjunction: int) -> bool:
    """Whether the words before "and" are a short noun phrase rather than a clause."""
    for at in range(conjunction - 1, max(-1, conjunction - 10), -1):
        token = tokens[at]
        if token.kind != "word":
            return token.low == "," and False
        if is_finite(token) or token.low in PRONOUNS and at > 0 and tokens[at - 1].kind == "word":
            return False
        if at == 0:
            return True
    return False


def subject_after(tokens: Sequence[Token], verb: int, limit: int) -> Range | None:
    """The noun phrase after an inverted verb (``said Ms Roe, the mayor``), up to token ``limit``."""
    first = verb + 1
    while first < limit and is_adverb(tokens[first]):
        first += 1
    if first >= limit or tokens[first].kind != "word" or tokens[first].low in ADJUNCTS - {"this"}:
        return None
    if tokens[first].low in PRONOUNS:
        return first, first + 1
    end = first + 1
    while end < limit and end - first < _LONGEST and not _ends_source(tokens, end):
        end += 1
    return first, _with_apposition(tokens, end, limit)


def _ends_source(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind == "mark":
        return token.low not in "'’&/%-"
    return token.kind == "quote" or token.low in ADJUNCTS - {"and", "for", "with"} or token.low == "that"


def _with_apposition(tokens: Sequence[Token], end: int, limit: int) -> int:
    """The end of the source with ``, the mayor of X`` after it, if that is what follows the comma."""
    if end + 1 >= limit or tokens[end].low != ",":
        return end
    first = tokens[end + 1]
    if first.kind != "word" or first.low in ADJUNCTS or first.low in RELATIVES or is_finite(first):
        return end
    if first.low.endswith("ing") or is_adverb(first) or first.low in PRONOUNS:
        return end
    stop = end + 2
    while stop < limit and stop - end < _LONGEST_APPOSITION and not _ends_source(tokens, stop):
        if is_finite(tokens[stop]):
            return end
        stop += 1
    return stop


def main_subject(tokens: Sequence[Token]) -> Range | None:
    """The subject of the sentence: its first noun phrase, up to the first word that looks like a finite verb."""
    first = 0
    while first < len(tokens) and (tokens[first].kind == "mark" or _is_opener(tokens[first])):
        first += 1
        if tokens[first - 1].low in OPENERS and tokens[first - 1].low not in (
            "but",
            "and",
            "or",
            "so",
            "yet",
        ):
            comma = next(
                (at for at in range(first, min(first + 14, len(tokens))) if tokens[at].low == ","), None
            )
            first = comma + 1 if comma is not None else first
    if (
        first < len(tokens)
        and tokens[first].low.endswith(("ing", "ed"))
        and tokens[first].low not in PRONOUNS
    ):
        comma = next((at for at in range(first, min(first + 20, len(tokens))) if tokens[at].low == ","), None)
        first = comma + 1 if comma is not None else first
    if first >= len(tokens) or tokens[first].kind != "word":
        return None
    if tokens[first].low in PRONOUNS:
        return first, first + 1
    end = first
    while end < len(tokens) and end - first < _LONGEST and tokens[end].kind == "word":
        if is_finite(tokens[end]) or (is_adverb(tokens[end]) and end > first):
            break
        end += 1
    return (first, end) if end > first and end < len(tokens) else None
