"""What a headline claims: its parts, and who is said to say them."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.layers.headlines.words import Word, read_words

_COLON = re.compile(r"(?<!\d):(?!\d)\s*")
_PARTS = re.compile(r"\s*;\s*|\s+[–—-]\s+|\s+\|\s+")
_AND = re.compile(
    r",?\s+(?:and|but|while)\s+(?=(?:there|it|he|she|they|we|i|will|is|are|was|says?|no)\b)", re.IGNORECASE
)
_OPENING = "\"'“‘«"
_TAG_WORDS = 7
_LEAD_WORDS = 8
_ARTICLES = frozenset(("the", "a", "an"))


class Claim(NamedTuple):
    """One claim: its words, the words of its speaker, and the cue that names the speaking, where it has one."""

    start: int
    end: int
    words: tuple[Word, ...]
    speaker: tuple[Word, ...]
    cue: Word | None
    question: bool
    by_colon: bool


def read_claims(title: str) -> tuple[Claim, ...]:
    """The claims of ``title`` in order; a title without content words has none."""
    start, colon = 0, False
    speaker: tuple[Word, ...] = ()
    match = _COLON.search(title)
    if match and match.start() > 0 and match.end() < len(title):
        left = read_words(title, 0, match.start())
        if _may_speak(left):
            start, speaker, colon = match.end(), left, True
    claims: list[Claim] = []
    for begun, ended in _parts(title, start):
        claim = _read_claim(title, begun, ended, speaker, colon)
        if any(word.content for word in claim.words):
            claims.append(claim)
    return tuple(claims)


def _parts(title: str, start: int) -> list[tuple[int, int]]:
    cuts = sorted(
        (match.start(), match.end()) for pattern in (_PARTS, _AND) for match in pattern.finditer(title, start)
    )
    parts: list[tuple[int, int]] = []
    for begun, ended in cuts:
        if begun > start:
            parts.append((start, begun))
        start = max(start, ended)
    parts.append((start, len(title)))
    kept: list[tuple[int, int]] = []
    for begun, ended in parts:
        size = len(read_words(title, begun, ended))
        if kept and (size <= 2 or len(read_words(title, *kept[-1])) <= 2):
            kept[-1] = (kept[-1][0], ended)
        elif size:
            kept.append((begun, ended))
    return kept


def _may_speak(left: tuple[Word, ...]) -> bool:
    """Whether what stands before a colon can be one who speaks."""
    if not left or len(left) > 6:
        return False
    return not any(word.base in headlines.NOT_SPEAKERS for word in left)


def _read_claim(title: str, start: int, end: int, speaker: tuple[Word, ...], colon: bool) -> Claim:
    words = read_words(title, start, end)
    question = title[start:end].rstrip(" '\"’”").endswith("?")
    if speaker:
        return Claim(start, end, words, speaker, None, question, colon)
    tag = _tag(title, words)
    if tag is not None:
        kept, said_by, cue = tag
        return Claim(start, end, kept, said_by, cue, question, False)
    for at, word in enumerate(words[:_LEAD_WORDS]):
        if at and word.base in headlines.HEADLINE_CUES and _is_verb(words, at):
            cut = at if word.base not in headlines.TAIL_CUES or word.base in headlines.FIRM else at + 1
            return Claim(start, end, words[cut:], words[:at], word, question, False)
    return Claim(start, end, words, (), None, question, False)


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word that may be a cue is one here: not a noun after an article, not the end."""
    if at + 1 >= len(words):
        return False
    low, before = words[at].low, words[at - 1]
    if before.low in _ARTICLES or before.low in (
        "to",
        "of",
        "in",
        "by",
        "for",
        "on",
        "over",
        "his",
        "her",
        "their",
    ):
        return False
    return low != words[at].base or before.low.endswith("s") or before.low in ("they", "we", "i", "will")


def _tag(title: str, words: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...], Word] | None:
    """``…, minister says (on radio)`` and ``…, says minister``: the claim, the speaker, the cue."""
    commas = [at for at in range(1, len(words)) if "," in title[words[at - 1].end : words[at].start]]
    for first in reversed(commas):
        tail = words[first:]
        for at, word in enumerate(tail[: _TAG_WORDS + 1]):
            if word.base not in headlines.TAIL_CUES or not _tag_verb(tail, at):
                continue
            said_by, rest = (tail[1:], ()) if at == 0 else (tail[:at], tail[at + 1 :])
            if at == 0 and len(tail) > 1:
                said_by = tail[1 : 1 + _TAG_WORDS]
            if said_by:
                return words[:first] + tuple(rest), tuple(said_by), word
            break
    if len(words) > 4 and words[-1].content:
        for at in range(len(words) - 1, 0, -1):
            if words[at].low == "to" and words[at - 1].low == "according":
                return words[: at - 1], words[at + 1 :], words[at - 1]
    return None


def _tag_verb(tail: tuple[Word, ...], at: int) -> bool:
    word = tail[at]
    if word.low == word.base and word.low not in ("said", "say"):
        return at > 0 and tail[at - 1].low.endswith("s")
    return True
