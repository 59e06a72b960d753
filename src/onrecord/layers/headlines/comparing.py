"""The network's comparison of a headline with its report, and the rules' findings, made one verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.lang.en.headline_reasons import REASONS
from onrecord.lang.en.headlines import NONCOMMITTAL
from onrecord.layers.headlines.evidence import Body, Sentence
from onrecord.layers.headlines.words import read_words
from onrecord.layers.spans import make_span, merged, to_words
from onrecord.models.questions import FINDINGS, Compared
from onrecord.types import Article, Finding, FindingType, Headline, Offsets, Span, Statement

NAMED: Final = 0.5
"""How likely a type must be to be named beside the likeliest."""
SURE: Final = 0.6
"""How sure the network must be where the rules did not judge."""
_SURE_ALONE = 0.9
_MOST_STRETCHES = 3
_MOST_AHEAD = 2
_BREAK = re.compile(r"[:;|]\s|\s[–—-]\s")
_BEYOND_DOUBT = 2
"""So many findings of different types stand whatever the network says: nine in ten are right."""


def decide(
    article: Article, ruled: Headline, compared: Compared, body: Body, best: Sentence | None
) -> Headline:
    """The verdict of the network, unless the rules are beyond doubt; if it overstates, with the findings of both.

    ``ruled``: what the rules found; ``best``: the sentence that bears most of the headline.
    """
    faithful, overstates, unsupported = compared.verdict
    if _is_settled(ruled.findings):
        return ruled
    if max(compared.verdict) < SURE and ruled.verdict == "unclear":
        return ruled
    if faithful >= max(overstates, unsupported):
        return Headline(verdict="faithful")
    if unsupported > overstates:
        return Headline(verdict="unsupported")
    findings = {finding.type: finding for finding in ruled.findings}
    likeliest = max(range(len(FINDINGS)), key=lambda at: compared.types[at])
    if not findings and _is_doubtful(article, FINDINGS[likeliest], compared, body):
        return ruled
    for at, name in enumerate(FINDINGS):
        if name == "changed_number" and findings and overstates < _SURE_ALONE:
            continue
        if name not in findings and (compared.types[at] >= NAMED or at == likeliest):
            findings[name] = _finding(article, name, compared, body, best)
    return Headline(
        verdict="overstates",
        findings=tuple(sorted(findings.values(), key=lambda one: (one.headline.spans, one.type))),
    )


def _is_settled(findings: Sequence[Finding]) -> bool:
    """Whether what the rules found stands whatever the network says.

    So do findings of two types, numbers that the report does not have, and a "will" that is "no need to" there.
    """
    return len({finding.type for finding in findings}) >= _BEYOND_DOUBT or any(
        finding.type == "changed_number"
        or (finding.evidence is not None and finding.evidence.text.lower() in NONCOMMITTAL)
        for finding in findings
    )


def _is_doubtful(article: Article, name: FindingType, compared: Compared, body: Body) -> bool:
    """Whether the network alone is not to be believed: it is weak in numbers, and at verbs that the report has too."""
    if name not in ("changed_number", "changed_certainty") or compared.verdict[1] >= _SURE_ALONE:
        return False
    if name == "changed_number":
        return True
    assert article.title is not None
    start, end = to_words(article.title, *compared.headline.get(name, (0, 0)))
    words = [word for word in read_words(article.title, start, end) if word.content]
    return bool(words) and all(body.holds(word) for word in words)


def _finding(
    article: Article, name: FindingType, compared: Compared, body: Body, best: Sentence | None
) -> Finding:
    assert article.title is not None
    start, end = _to_phrase(article.title, compared.headline.get(name, (0, 0)))
    if not any(char.isalnum() for char in article.title[start:end]):
        start, end = 0, len(article.title.rstrip())
    headline = make_span(article.title, (start, end), title=True)
    evidence = _evidence(article.text, compared.evidence, body, best)
    statement = _said_in(body, evidence) if evidence is not None else None
    return Finding(
        type=name,
        headline=headline,
        evidence=evidence,
        statement=statement.id if statement is not None else None,
        reason=REASONS[name].format(headline=headline.text),
    )


def _to_phrase(title: str, span: Offsets) -> Offsets:
    """A marked stretch of a headline as people would mark it: on one side of its colon, and not up to "to" or "its"."""
    start, end = max(_parts(title, *to_words(title, *span)), key=lambda part: part[1] - part[0])
    words = read_words(title, start, end)
    for word in read_words(title, end, len(title))[:_MOST_AHEAD]:
        if not words or words[-1].content or _BREAK.search(title, end, word.start):
            break
        words = (*words, word)
        end = word.end
    return start, end


def _parts(title: str, start: int, end: int) -> list[Offsets]:
    cuts = [match.span() for match in _BREAK.finditer(title, start, end)]
    begins, ends = [start, *(b for _, b in cuts)], [*(a for a, _ in cuts), end]
    return list(zip(begins, ends, strict=True))


def _evidence(text: str, marked: Sequence[Offsets], body: Body, best: Sentence | None) -> Span | None:
    """The marked stretches of the sentence that has most of them; without any, the sentence that bears most."""
    by_sentence: dict[int, list[Offsets]] = {}
    for start, end in marked:
        by_sentence.setdefault(body.number_at(start), []).append((start, end))
    if by_sentence:
        stretches = max(by_sentence.values(), key=lambda spans: sum(b - a for a, b in spans))
        whole = [to_words(text, *one) for one in stretches[:_MOST_STRETCHES]]
        return make_span(text, *merged(whole))
    return make_span(text, (best.start, best.end)) if best is not None else None


def _said_in(body: Body, evidence: Span) -> Statement | None:
    """The innermost statement within whose content the evidence begins."""
    at = evidence.spans[0][0]
    holding = [
        one
        for one in body.sentences[body.number_at(at)].statements
        if any(start <= at < end for start, end in one.content.spans)
    ]
    return min(holding, key=lambda one: sum(end - start for start, end in one.content.spans), default=None)
