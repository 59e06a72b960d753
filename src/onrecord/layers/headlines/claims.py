"""What a headline claims: its parts, and who is said to say them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from onrecord.lang.en import headlines
from onrecord.layers.headlines.words import Word, read_words

_COLON = re.compile(r"(?<!\d):(?!\d)\s*")
_PARTS = re.compile(r"\s*;\s*|\s+[–—-]\s+|\s+\|\s+")
_AND = re.compile(
    r",?\s+(?:and|but|while)\s+(?=(?:there|it|he|she|they|we|i|will|is|are|was|says?|no)\b)", re.IGNORECASE
)
_THEN = re.compile(
    r"(?:,\s*|\s)(?:after|before|as(?!\s(?:long|soon|well|many|much|of|if)\b)|amid|while|when)\s",
    re.IGNORECASE,
)
_SPLIT_LIST = re.compile(r",\s+(?=[^\W\d_]+(?:ed|es)\b|to\s|no\s|not\s)", re.IGNORECASE)
_RELATIVE = frozenset(("who", "that", "which"))
_OPENING = "\"'“‘«"
_FIRST_PERSON = frozenset(("we", "i", "our", "my"))
_TAG_WORDS = 7
_LEAD_WORDS = 8
_RELATIVE_CONTENT = 2
_AS_AS = frozenset(("only", "long", "soon", "well", "such", "many", "much", "far"))
_TAKES_BASE = frozenset(("they", "we", "i", "will"))
_BEHIND_A_NOUN = frozenset(
    ("to", "of", "in", "over", "about", "on", "and", "at", "from", "mount", "grow", "as")
)
_ARTICLES = frozenset(("the", "a", "an"))
_NO_SUBJECT = frozenset(
    ("to", "of", "in", "by", "for", "on", "over", "his", "her", "their", "its", "no", "and")
)


class Claim(NamedTuple):
    """One claim: its words, the words of its speaker, and the cue that names the speaking, where it has one.

    ``topic``: how many of its words stand before a colon and only name the matter. ``presupposed``: it stands in a
    relative clause, as if it were known. ``circumstance``: behind "after" or "as".
    """

    words: tuple[Word, ...]
    speaker: tuple[Word, ...] = ()
    cue: Word | None = None
    question: bool = False
    presupposed: bool = False
    circumstance: bool = False
    topic: int = 0


def read_claims(title: str, speaks: Callable[[Word], bool]) -> tuple[Claim, ...]:
    """The claims of ``title`` in order; a title without content words has none.

    Args:
        title: the headline.
        speaks: whether the report has a source that is called by a word.
    """
    start = 0
    speaker: tuple[Word, ...] = ()
    topic: tuple[Word, ...] = ()
    match = _COLON.search(title)
    if match and match.start() > 0 and match.end() < len(title):
        left, right = read_words(title, 0, match.start()), read_words(title, match.end())
        if _may_speak(left, right, title[match.end() :], speaks):
            start, speaker = match.end(), left
        elif len(right) > 2:
            start, topic = match.end(), left
    claims: list[Claim] = []
    carried: tuple[Word, ...] = ()
    tagged = max((match.end() for match in _PARTS.finditer(title, start)), default=start)
    tag = None if speaker else _tag(title, read_words(title, tagged))
    stop = tag[0][-1].end if tag is not None and tag[0] else len(title)
    for begun, ended in _parts(title, start, stop):
        said_by = tag[1] if tag is not None and begun >= tagged else speaker
        for claim in _read_part(title, begun, ended, said_by or carried):
            if tag is not None and begun >= tagged and claim.cue is None:
                claim = claim._replace(cue=tag[2])
            led = claim.cue is not None and claim.speaker and claim.speaker[0].start == begun
            carried = claim.speaker if led and title[ended : ended + 1] == "," else ()
            if topic and not claims:
                claim = claim._replace(words=(*topic, *claim.words), topic=len(topic))
            if any(word.content for word in claim.words):
                claims.append(claim)
    return tuple(claims)


def _parts(title: str, start: int, stop: int) -> list[tuple[int, int]]:
    cuts = sorted(
        (match.start(), match.end())
        for pattern in (_PARTS, _AND, _SPLIT_LIST)
        for match in pattern.finditer(title, start, stop)
    )
    parts: list[tuple[int, int]] = []
    for begun, ended in cuts:
        if begun > start:
            parts.append((start, begun))
        start = max(start, ended)
    parts.append((start, stop))
    kept: list[tuple[int, int]] = []
    for begun, ended in parts:
        size = len(read_words(title, begun, ended))
        if kept and (size <= 2 or len(read_words(title, *kept[-1])) <= 2 or _is_tag(title, begun, ended)):
            kept[-1] = (kept[-1][0], ended)
        elif size:
            kept.append((begun, ended))
    return kept


def _is_tag(title: str, start: int, end: int) -> bool:
    """Whether a part is "says minister" or "minister says"."""
    words = read_words(title, start, end)
    return any(word.base in headlines.TAIL_CUES for word in (words[0], words[-1]))


def _may_speak(
    left: Sequence[Word], right: Sequence[Word], rest: str, speaks: Callable[[Word], bool]
) -> bool:
    """Whether what stands before a colon speaks: it is a source of the report, or what follows is a quotation."""
    if not left or len(left) > 6 or any(word.base in headlines.NOT_SPEAKERS for word in left):
        return False
    if rest.lstrip()[:1] in _OPENING and rest.rstrip()[-1:] in "\"'”’»" and len(left) < 5:
        return True
    if right and right[0].low in _FIRST_PERSON:
        return True
    head = [word for word in left if word.content]
    if not head or any(word.low in headlines.PREPOSITIONS for word in left):
        return False
    return speaks(head[-1]) or head[-1].base in headlines.NAMED_SPEAKERS


def _read_part(title: str, start: int, end: int, speaker: tuple[Word, ...]) -> Iterator[Claim]:
    words = read_words(title, start, end)
    question = title[start:end].rstrip(" '\"’”").endswith("?")
    cue: Word | None = None
    yield from _relatives(words, speaker, question)
    if not speaker:
        words, speaker, cue = _attribution(title, words)
    cuts = [
        match
        for match in _THEN.finditer(title, start, end)
        if title[: match.start()].split()[-1].lower() not in _AS_AS
        and _content(words, start, match.start()) >= 2
        and _content(words, match.end(), end) >= 2
    ]
    if not cuts:
        yield Claim(words, speaker, cue, question)
        return
    cut = cuts[0]
    yield Claim(tuple(word for word in words if word.end <= cut.start()), speaker, cue, question)
    yield Claim(
        tuple(word for word in words if word.start >= cut.end()), speaker, None, question, circumstance=True
    )


def _content(words: Sequence[Word], start: int, end: int) -> int:
    return sum(1 for word in words if word.content and start <= word.start < end)


def _relatives(words: Sequence[Word], speaker: tuple[Word, ...], question: bool) -> Iterator[Claim]:
    """ "The chief who sold the land": what a relative clause takes for known, with the noun it hangs on."""
    for at, word in enumerate(words):
        if word.low not in _RELATIVE or at == 0 or not words[at - 1].content or at + 2 >= len(words):
            continue
        before = words[at - 1].base
        if word.low == "that" and (
            before in headlines.HEADLINE_CUES or before in headlines.THAT_CLAUSE_NOUNS
        ):
            continue
        kept: list[Word] = [words[at - 1]]
        for other in words[at + 1 :]:
            if sum(one.content for one in kept) > _RELATIVE_CONTENT or other.base in ("to", "say", "after"):
                break
            kept.append(other)
        yield Claim(tuple(kept), speaker, None, question, True)
        return


def _attribution(
    title: str, words: tuple[Word, ...]
) -> tuple[tuple[Word, ...], tuple[Word, ...], Word | None]:
    """The words that are said, those of the speaker, and the cue."""
    tag = _tag(title, words)
    if tag is not None:
        return tag
    for at, word in enumerate(words[:_LEAD_WORDS]):
        if at and "," in title[words[at - 1].end : word.start]:
            break
        if at and word.base in headlines.HEADLINE_CUES and _is_verb(words, at):
            cut = at if word.base not in headlines.TAIL_CUES or word.base in headlines.FIRM else at + 1
            return words[cut:], words[:at], word
    return words, (), None


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word that may be a cue is one here: not a noun after an article, not the end, no participle."""
    if at + 1 >= len(words):
        return False
    low, before, after = words[at].low, words[at - 1], words[at + 1]
    if low.endswith("ed") and after.low[0].isdigit():
        return False  # "lose estimated 20 percent"
    if low.endswith("ing") or before.low.endswith(("'s", "s'")):
        return False
    if low == words[at].base + "s" and words[at].base in headlines.NOUN_CUES and after.low in _BEHIND_A_NOUN:
        return False  # "river states to", "fears of"
    if (
        before.low in _ARTICLES
        or before.low in _NO_SUBJECT
        or not (before.content or before.low in ("they", "we"))
    ):
        return False
    if (
        low != words[at].base
        and not low.endswith("s")
        and after.low in ("to", "by", "not", "in", "over", "for", "with", "on", "of", "about")
    ):
        return False  # "said to be", "told by"
    return low != words[at].base or low == "say" or before.low.endswith("s") or before.low in _TAKES_BASE


def _tag(title: str, words: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...], Word] | None:
    """``…, minister says (on radio)``, ``…, says minister``, ``…, according to the minister``."""
    for at in range(len(words) - 2, 0, -1):
        if words[at].low == "according" and words[at + 1].low == "to":
            return words[:at], words[at + 2 :], words[at]
    commas = [at for at in range(1, len(words)) if "," in title[words[at - 1].end : words[at].start]]
    for first in reversed(commas):
        tail = words[first:]
        for at, word in enumerate(tail[: _TAG_WORDS + 1]):
            if at and "," in title[tail[at - 1].end : word.start]:
                break
            if word.base not in headlines.TAIL_CUES or not _tag_verb(tail, at):
                continue
            said_by = tail[:at] if at else tail[1 : 1 + _TAG_WORDS]
            if said_by:
                return words[:first], said_by, word
            break
    return None


def _tag_verb(tail: tuple[Word, ...], at: int) -> bool:
    word = tail[at]
    if word.low == word.base and word.low not in ("said", "say"):
        return at > 0 and tail[at - 1].low.endswith("s")
    return True
