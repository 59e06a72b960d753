"""Quotations that stand alone: a sentence that is all quotation, with nobody in it who says it.

``Ms Roe was close to tears. “We had nothing.”`` belongs to whom the sentence before is about, if that leaves no
doubt; ``“We had nothing,” she said. “We have less now.”`` goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lang.en.pronouns import FEMALE, MALE
from onrecord.layers.clauses import Sentence, Token
from onrecord.layers.quoted_speech import Draft
from onrecord.layers.subjects import main_subject
from onrecord.models.reading import Mention
from onrecord.types import Offsets

LEAST_WORDS = 3
"""Fewer quoted words are a title, a sign or a name."""

SURE = 0.7
"""The score from which on a mention is trusted to be a person."""


def settle_floating(
    text: str, sentences: Sequence[Sentence], drafts: Sequence[Draft], mentions: Sequence[Mention]
) -> list[Draft]:
    """The drafts, and those of quotations that stand alone behind a sentence of the same paragraph.

    Such a quotation carries on what the sentence before quotes; else its source is that of the statement in
    the sentence before, or the person that it is about, without a cue, whatever statement of another paragraph
    the network had given it to. Where there is none of these the drafts stay as they are.
    """
    found = list(drafts)
    for before, sentence in zip(sentences, sentences[1:], strict=False):
        if before.paragraph != sentence.paragraph or any(token.kind == "word" for token in sentence.tokens):
            continue
        quotes = [quote for quote in _quotes(sentence) if _is_said(text[slice(*quote)])]
        paragraph = text.rfind("\n", 0, before.start) + 1
        near = [draft for draft in found if _touches(draft, [(paragraph, sentence.start)])]
        if not quotes or any(_touches(draft, quotes) for draft in near):
            continue
        speaking = [d for d in near if d.source and d.cue and before.start <= d.cue[0] < before.end]
        last = max(speaking, key=lambda draft: draft.cue or (0, 0), default=None)
        source = last.source if last is not None else _person(before.tokens, mentions, text)
        if source is None:
            continue
        for draft in found:
            draft.content = [piece for piece in draft.content if not _is_within(piece, quotes)]
        if last is not None and _touches(last, _quotes(before)):
            last.content += quotes
        else:
            found.append(Draft(source, None, quotes, "quote-alone", 0.8))
    return [draft for draft in found if draft.content]


def _quotes(sentence: Sentence) -> list[Offsets]:
    return [(token.start, token.end) for token in sentence.tokens if token.kind == "quote"]


def _is_said(quoted: str) -> bool:
    first = next((sign for sign in quoted if sign.isalnum()), "")
    return len(quoted.split()) >= LEAST_WORDS and not first.islower()


def _touches(draft: Draft, spans: Sequence[Offsets]) -> bool:
    parts = [*draft.content, draft.cue] if draft.cue else draft.content
    return any(start < b and a < end for start, end in parts for a, b in spans)


def _is_within(piece: Offsets, spans: Sequence[Offsets]) -> bool:
    return any(a <= piece[0] and piece[1] <= b for a, b in spans)


def _person(tokens: Sequence[Token], mentions: Sequence[Mention], text: str) -> Offsets | None:
    """The subject of a sentence, if it is a person by pronoun or name, be it behind a comma (``A friend, Kofi,``)."""
    subject = main_subject(tokens)
    if subject is None:
        return None
    start, end = tokens[subject[0]].start, tokens[subject[1] - 1].end
    beside = (
        tokens[subject[1] + 1].start if text[end : end + 1] == "," and len(tokens) > subject[1] + 1 else end
    )
    for mention in mentions:
        if mention.type == "person" and mention.score >= SURE:
            if start <= mention.start and mention.end <= end:
                return start, end
            if mention.start == beside > end:
                return start, mention.end
    return (start, end) if text[start:end].lower() in MALE | FEMALE else None
