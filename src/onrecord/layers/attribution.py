"""Statements as the network reads them, put right by punctuation where that leaves no doubt.

The network finds cues and, for each, its source and content (:mod:`onrecord.models`). Quotation marks then settle what
it left ragged: a closed quotation is one content, a quotation over several paragraphs goes on, and a quotation
that no content covers is taken from the rules of direct speech.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from onrecord.lang.en.reporting import DANGLING, NEEDS_SOURCE, SHARES_SUBJECT
from onrecord.layers.clauses import read_sentences
from onrecord.layers.floating import settle_floating
from onrecord.layers.labelled_speech import find_labelled
from onrecord.layers.quotations import Quotation, find_quotations
from onrecord.layers.quoted_speech import Draft, find_quoted
from onrecord.layers.sentences import split_sentences
from onrecord.layers.statements import make_statements
from onrecord.models.reading import Reading, Relation
from onrecord.types import Article, Offsets, Statement

LEAST_CONFIDENCE = 0.4
"""What is more likely wrong than right is left out: of statements below, fewer than two in five are right."""

MOSTLY = 0.5
"""The share of a quotation from which on a content means all of it."""

SPOKEN_RULES = frozenset(("quote-after-verb",))
"""Rules of direct speech that are trusted with a quotation in which the network found nothing."""

LABEL_RULES = frozenset(("transcript",))
"""Rules of speech behind a label that are trusted more than the network."""


OPENING_MARKS = frozenset("@#$£€([")
CLOSING_MARKS = frozenset(".)]%")
"""Marks that may belong to a name or a cue; others around it do not."""

_PARTICIPLE = re.compile(SHARES_SUBJECT)
_ARTICLE = re.compile(r"\s+(?:the|an?)\Z", re.IGNORECASE)
_TAIL = re.compile(rf"(?:[\s,]+|(?<!\w))(?:{'|'.join(DANGLING)})\Z", re.IGNORECASE)


def attribute(article: Article, reading: Reading) -> tuple[Statement, ...]:
    """The statements of the article's text, in text order, with source, cue, content, kind and nesting.

    ``reading`` is of ``article.text``. ``method`` is ``model``, ``model+quotation`` where punctuation moved a
    bound, or ``rules:`` and a rule's name. ``confidence`` is calibrated on PolNeAR dev: of statements at 0.9,
    nine in ten are right.
    """
    text = article.text
    quotations = find_quotations(text)
    outer = [q for q in quotations if q.depth == 0]
    trusted = [relation for relation in reading.relations if relation.score >= LEAST_CONFIDENCE]
    drafts = [draft for relation in trusted if (draft := _draft(text, relation)).content]
    reported = _reporting_sentences(text, outer)
    _share_subjects(reported, text, drafts)
    drafts = [draft for draft in drafts if draft.source or not _needs_source(text, draft)]
    _settle(drafts, outer)
    _part(drafts, outer, reported)
    drafts = _in_turns(drafts, [turn for turn in find_labelled(text) if turn.rule in LABEL_RULES])
    _carry_on(drafts, outer)
    sentences = read_sentences(text, quotations)
    quoted = find_quoted(text, sentences, quotations).drafts
    drafts = _signed(drafts, [draft for draft in quoted if draft.rule == "quote-signed"])
    drafts += _uncovered(quoted, drafts, SPOKEN_RULES)
    drafts = settle_floating(text, sentences, drafts, reading.mentions)
    return make_statements(text, _once(drafts), quotations)


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Of two cues with the very same content ("in a letter … wrote") the surer one."""
    surest: dict[tuple[Offsets, ...], Draft] = {}
    for draft in sorted(drafts, key=lambda draft: -draft.confidence):
        surest.setdefault(tuple(draft.content), draft)
    return [draft for draft in drafts if surest[tuple(draft.content)] is draft]


def _draft(text: str, relation: Relation) -> Draft:
    """The relation with its parts at word ends; contents that hold no word, or only the cue, are left out."""
    cue = _without_article(text, *_bare(text, *_to_words(text, *relation.cue)))
    content = [_beside(_to_words(text, *piece), cue) for piece in relation.content]
    spoken = [(start, end) for start, end in content if any(map(str.isalnum, text[start:end]))]
    named = [_bare(text, *_to_words(text, *relation.source))] if relation.source else []
    source = next(iter(_to_phrase(text, named) or named), None)  # "which" is a source, too
    return Draft(source, cue, _to_phrase(text, _merged(spoken)), "model", relation.score)


def _without_article(text: str, start: int, end: int) -> Offsets:
    article = _ARTICLE.search(text, start, end)
    return start, article.start() if article else end


def _to_phrase(text: str, pieces: list[Offsets]) -> list[Offsets]:
    """Without the words that begin what is not content any more ("… to the poor in | 2018")."""
    while pieces:
        start, end = pieces[-1]
        tail = _TAIL.search(text, max(start, end - 12), end)
        if tail is None or text[end : end + 1] != " ":
            return pieces
        pieces = [*pieces[:-1], (start, tail.start())] if tail.start() > start else pieces[:-1]
    return pieces


def _to_words(text: str, start: int, end: int) -> Offsets:
    """The network reads pieces of words: what begins or ends within a word takes all of it, hyphens too."""
    while start > 0 and text[start].isalnum() and _is_joined(text, start - 1, -1):
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and _is_joined(text, end, 1):
        end += 1
    return start, end


def _bare(text: str, start: int, end: int) -> Offsets:
    """Without the commas, quotation marks and spaces around it, if it holds a word at all."""
    low, high = start, end
    while low < high and not text[low].isalnum() and text[low] not in OPENING_MARKS:
        low += 1
    if low - start == 1 and text[start] in "'’" and text[start - 1 : start].isalnum():
        low = start  # I'm, they've
    while high > low and not text[high - 1].isalnum() and text[high - 1] not in CLOSING_MARKS:
        high -= 1
    return (low, high) if low < high else (start, end)


def _is_joined(text: str, at: int, step: int) -> bool:
    beyond = text[at + step : at + step + 1] if at + step >= 0 else ""
    return text[at].isalnum() or (text[at] in "-‑" and beyond.isalnum())


def _beside(piece: Offsets, cue: Offsets) -> Offsets:
    """The piece without what the cue has of it."""
    start, end = piece
    if start < cue[1] <= end and cue[0] <= start:
        return cue[1], end
    if start <= cue[0] < end and cue[1] >= end:
        return start, cue[0]
    return piece


def _reporting_sentences(text: str, outer: Sequence[Quotation]) -> list[Offsets]:
    """The reporter's sentences: those that end within a quotation go on after it."""
    sentences: list[Offsets] = []
    for start, end in split_sentences(text):
        if sentences and any(q.start < start < q.end for q in _touching((start - 1, start + 1), outer)):
            sentences[-1] = (sentences[-1][0], end)
        else:
            sentences.append((start, end))
    return sentences


def _share_subjects(sentences: Iterable[Offsets], text: str, drafts: Sequence[Draft]) -> None:
    """``said …, adding …``: a participle without a source has that of the cue before it in the sentence."""
    ordered = sorted((d for d in drafts if d.cue is not None), key=lambda d: d.cue or (0, 0))
    for sentence in sentences:
        before: Draft | None = None
        for draft in ordered:
            assert draft.cue is not None
            if not sentence[0] <= draft.cue[0] < sentence[1]:
                continue
            if draft.source is None and before is not None and _PARTICIPLE.match(text, *draft.cue):
                draft.source = before.source
            before = draft if draft.source is not None else before


def _needs_source(text: str, draft: Draft) -> bool:
    return draft.cue is not None and text[slice(*draft.cue)].split()[0].lower() in NEEDS_SOURCE


def _settle(drafts: Sequence[Draft], outer: Sequence[Quotation]) -> None:
    """Moves the bounds of contents that fall inside a quotation to its edges.

    A quotation belongs to the draft that covers most of it, or to the one that begins it when no other does. A
    word or two quoted within it stay as they are, and so does what is said inside (its cue stands there too).
    """
    before = [list(draft.content) for draft in drafts]
    for draft, pieces in zip(drafts, before, strict=True):
        settled: list[Offsets] = []
        for piece in pieces:
            for quotation in _touching(piece, outer):
                piece = _bound(piece, quotation, draft, drafts, before)
            if piece[0] < piece[1]:
                settled.append(piece)
        merged = _merged(settled)
        if merged and merged != pieces:
            draft.content = merged
            draft.rule = "model+quotation"


def _part(drafts: Sequence[Draft], outer: Sequence[Quotation], sentences: Sequence[Offsets]) -> None:
    """A quotation that two drafts hold whole stays with the one whose cue is in its sentence.

    ``“Who signed it?” he asked. “That is our case,” she replied.``: what he asked is not what she replied.
    """
    for quotation in outer:
        holders = [
            draft
            for draft in drafts
            if draft.cue
            and not quotation.start <= draft.cue[0] < quotation.end
            and _share(draft.content, quotation.inner_start, quotation.inner_end) >= MOSTLY
        ]
        if len(holders) < 2:
            continue
        sentence = next((s for s in sentences if s[0] <= quotation.start < s[1]), (0, 0))
        beside = [draft for draft in holders if draft.cue and sentence[0] <= draft.cue[0] < sentence[1]]
        for draft in holders:
            apart = [p for p in draft.content if p[1] <= quotation.start or quotation.end <= p[0]]
            if beside and apart and draft not in beside:
                draft.content = apart
                draft.rule = "model+quotation"


def _bound(
    piece: Offsets,
    quotation: Quotation,
    draft: Draft,
    drafts: Sequence[Draft],
    contents: Sequence[Sequence[Offsets]],
) -> Offsets:
    start, end = piece
    if draft.cue is not None and quotation.start <= draft.cue[0] < quotation.end:
        return piece
    low, high = quotation.inner_start, quotation.inner_end
    if start <= low + 1 and end >= high - 1:
        return min(start, quotation.start), max(end, quotation.end)
    share = (min(end, high) - max(start, low)) / (high - low)
    at_edge = start <= low + 1 or end >= high - 1
    if share < MOSTLY:
        if not at_edge:
            return piece
        if any(
            other is not draft and _share(pieces, low, high) >= MOSTLY
            for other, pieces in zip(drafts, contents, strict=True)
        ):
            return (
                (start, min(end, quotation.start)) if start <= low + 1 else (max(start, quotation.end), end)
            )
    return min(start, quotation.start), max(end, quotation.end)


def _share(pieces: Sequence[Offsets], low: int, high: int) -> float:
    return sum(max(0, min(end, high) - max(start, low)) for start, end in pieces) / (high - low)


def _merged(pieces: Sequence[Offsets]) -> list[Offsets]:
    merged: list[Offsets] = []
    for start, end in sorted(pieces):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _touching(piece: Offsets, outer: Sequence[Quotation]) -> Iterable[Quotation]:
    at = bisect_left(outer, piece[0], key=lambda q: q.end)
    while at < len(outer) and outer[at].start < piece[1]:
        yield outer[at]
        at += 1


def _in_turns(drafts: Sequence[Draft], turns: Sequence[Draft]) -> list[Draft]:
    """A transcript goes turn by turn: each turn is its label's, and nothing reaches beyond the turn it begins in."""
    if not turns:
        return list(drafts)
    labels = [turn.source[0] for turn in turns if turn.source]
    bounds = [0, *labels, sys.maxsize]
    kept: list[Draft] = []
    for draft in drafts:
        at = bisect_right(labels, (draft.cue or draft.content[0])[0])
        low, high = bounds[at], bounds[at + 1]
        pieces = [(max(a, low), min(b, high)) for a, b in draft.content if a < high and b > low]
        if at and draft.cue is not None and draft.cue[0] < turns[at - 1].content[0][0]:
            turns[at - 1].content = _merged([*turns[at - 1].content, *pieces])
        elif pieces:
            draft.content = pieces
            kept.append(draft)
    return [*kept, *turns]


def _signed(drafts: Sequence[Draft], signed: Sequence[Draft]) -> list[Draft]:
    """A quotation with a name below it is that person's alone; what is reported within it stays."""
    kept: list[Draft] = []
    for draft in drafts:
        at = (draft.cue or draft.content[0])[0]
        others = [piece for other in signed for piece in other.content if not piece[0] < at < piece[1]]
        draft.content = [p for p in draft.content if not any(p[0] < b and a < p[1] for a, b in others)]
        if draft.content:
            kept.append(draft)
    return [*kept, *signed]


def _carry_on(drafts: Sequence[Draft], outer: Sequence[Quotation]) -> None:
    """What a quotation says in later paragraphs belongs to who said the first.

    Where a later paragraph has no mark of its own, the first also belongs to who is named behind it.
    """
    carried = [(a, b) for a, b in zip(outer, outer[1:], strict=False) if a.continues]
    for first, second in carried:
        _extend(drafts, first, second)
    for first, second in reversed(carried):
        if second.start == second.inner_start:
            _extend(drafts, second, first)


def _extend(drafts: Sequence[Draft], known: Quotation, other: Quotation) -> None:
    """Gives a paragraph of a quotation that nobody has to the draft that holds the paragraph beside it."""
    if _covered((other.start, other.end), drafts):
        return
    for draft in drafts:
        if known.start < other.start:
            start, end = draft.content[-1]
            beside = known.start <= start and known.inner_end - 2 <= end <= known.end
        else:
            beside = known.start <= draft.content[0][0] <= known.inner_start
        if beside:
            draft.content = _merged([*draft.content, (other.start, other.end)])
            return


def _uncovered(found: Iterable[Draft], drafts: Sequence[Draft], rules: frozenset[str]) -> list[Draft]:
    return [
        draft
        for draft in found
        if draft.rule in rules and not any(_covered(piece, drafts) for piece in draft.content)
    ]


def _covered(piece: Offsets, drafts: Sequence[Draft]) -> bool:
    """Whether some content lies on a good part of the piece."""
    start, end = piece
    least = 0.3 * (end - start)
    return any(min(end, b) - max(start, a) > least for draft in drafts for a, b in draft.content)
