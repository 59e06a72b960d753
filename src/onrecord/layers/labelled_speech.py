"""Speech behind a label: ``ROE: …`` in a transcript, ``Q: …`` in an interview, ``Roe: rents will rise`` as a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from onrecord.lang.en.reporting import NOT_LABELS, SPEAKER_LABELS
from onrecord.layers.quoted_speech import Draft
from onrecord.types import Offsets

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_NAME = r"[A-Z][\w.’'&-]{0,24}"
_LABEL = re.compile(
    rf"\s{{0,4}}[\"“”„«']?({_NAME}(?: {_NAME}){{0,4}}(?: \([^()]{{1,40}}\))?) ?(:)\s{{1,4}}(?=\S)"
)
_FEWEST_TURNS = 2
_LONGEST_HEADLINE = 200


def find_labelled(text: str) -> list[Draft]:
    """Statements behind a label at the head of a line.

    A label in capitals, or ``Q`` and ``A``, counts where it stands before at least two lines or another such label
    does; any other short name only before the first line of the text, its headline.
    """
    lines = [line.span() for line in _LINE.finditer(text) if line[0].strip()]
    found = [(line, label) for line in lines if (label := _LABEL.match(text, *line)) and _is_name(label[1])]
    turns = Counter("turn" for _, label in found if _is_turn(label[1]))
    drafts = []
    for line, label in found:
        if _is_turn(label[1]) and turns["turn"] >= _FEWEST_TURNS:
            drafts.append(_draft(text, line, label, "transcript", 0.46))
        elif line == lines[0] and line[1] - line[0] <= _LONGEST_HEADLINE:
            drafts.append(_draft(text, line, label, "headline-colon", 0.67))
    return drafts


def without_labelled(drafts: Sequence[Draft], labelled: Sequence[Draft]) -> list[Draft]:
    """``drafts`` without the quotations that are no more than the text behind a label with a mark around it."""
    lines = [(draft.source or draft.content[0], draft.content[-1][1]) for draft in labelled]
    kept = []
    for draft in drafts:
        start, end = draft.content[0][0], draft.content[-1][1]
        behind = any(
            label[0] - 2 <= start and start <= label[1] + 3 and end >= last - 2 for label, last in lines
        )
        if not (behind and draft.rule == "quote-alone"):
            kept.append(draft)
    return kept


def _is_turn(label: str) -> bool:
    name = re.sub(r"\(.*?\)", "", label).strip()
    return name.lower() in SPEAKER_LABELS or (name.isupper() and sum(map(str.isalpha, name)) > 2)


def _is_name(label: str) -> bool:
    words = label.split()
    return not any(word.strip(".,").lower() in NOT_LABELS for word in words) and not label.strip().isdigit()


def _draft(text: str, line: Offsets, label: re.Match[str], rule: str, confidence: float) -> Draft:
    name = label[1].rstrip()
    source = (label.start(1), label.start(1) + len(name))
    end = line[1]
    while end > label.end() and (text[end - 1].isspace() or text[end - 1] in '"”'):
        end -= 1
    return Draft(source, label.span(2), [(label.end(), max(end, label.end() + 1))], rule, confidence)
