"""Direct speech by rules: quotations with the source and the reporting verb beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from msgspec import Struct

from onrecord.lang.en.reporting import QUOTING
from onrecord.layers.clauses import Sentence, Token
from onrecord.layers.quotations import Quotation
from onrecord.layers.reporting_words import FORMS, Form
from onrecord.layers.subjects import Range, is_adverb, main_subject, shows_verb, subject_after, subject_before
from onrecord.types import Offsets

_FINITE = frozenset(("past", "s"))
_FARTHEST = 30
_DASHES = frozenset(("—", "–", "--", "-", "―"))


class Draft(Struct):
    """A statement in the making: offsets of its parts, the rule that found it, how far that rule is to be
    trusted.
    """

    source: Offsets | None
    cue: Offsets | None
    content: list[Offsets]
    rule: str
    confidence: float


class Frame(NamedTuple):
    """Source and cue of a quotation as tokens; ``end`` is the token after both."""

    source: Range | None
    cue: Range
    end: int


class Quoted(NamedTuple):
    """What the rules of direct speech found, with the offsets of the verbs that they have used up."""

    drafts: list[Draft]
    used: set[int]


def quoting_verb(tokens: Sequence[Token], at: int) -> tuple[Form, int] | None:
    """The verb at token ``at`` that may stand beside a quotation, with the token after it and its particles."""
    token = tokens[at]
    if token.kind != "word" or (token.capital and at > 0) or not shows_verb(tokens, at):
        return None
    for form in FORMS.get(token.low, ()):
        end = at + 1 + len(form.particles)
        if form.lemma.split()[0] not in QUOTING:
            continue
        if form.particles and tuple(t.low for t in tokens[at + 1 : end]) != form.particles:
            continue
        return form, end
    return None


def find_quoted(text: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> Quoted:
    """Statements in direct speech, quotations that stand alone among them, in text order."""
    by_start = {quotation.start: quotation for quotation in quotations if quotation.depth == 0}
    return _Finder(text, sentences, by_start).run()


class _Finder:
    """Goes through the sentences once; ``current`` is what a quotation that stands alone goes on with."""

    def __init__(self, text: str, sentences: Sequence[Sentence], by_start: dict[int, Quotation]) -> None:
        self.text = text
        self.sentences = sentences
        self.by_start = by_start
        self.drafts: list[Draft] = []
        self.used: set[int] = set()
        self.current: Draft | None = None
        self.last_quotation: Quotation | None = None
        self.ends_quoted = False
        self.between = 0  # sentences without a quotation since the current one

    def run(self) -> Quoted:
        paragraph = -1
        for at, sentence in enumerate(self.sentences):
            if sentence.paragraph != paragraph:
                self._begin_paragraph(at)
                paragraph = sentence.paragraph
            self._read(at, sentence)
        return Quoted(self.drafts, self.used)

    def _begin_paragraph(self, at: int) -> None:
        """What was said goes on where the quotation was left open, or where the paragraph is all quotation."""
        left_open = self.last_quotation is not None and self.last_quotation.continues
        alone = self.ends_quoted and self._is_quoted_paragraph(at)
        self.current = self.current if left_open or alone else None
        self.last_quotation = None

    def _is_quoted_paragraph(self, at: int) -> bool:
        paragraph = self.sentences[at].paragraph
        for sentence in self.sentences[at : at + 12]:
            if sentence.paragraph != paragraph:
                break
            if any(token.kind == "word" for token in sentence.tokens):
                return False
        return any(token.kind == "quote" and self._is_clause(token) for token in self.sentences[at].tokens)

    def _read(self, at: int, sentence: Sentence) -> None:
        tokens = sentence.tokens
        quotes = [index for index, token in enumerate(tokens) if token.kind == "quote"]
        self.ends_quoted = bool(quotes) and len(tokens) - quotes[-1] < 16
        if not quotes:
            self.between += 1
            return
        self.last_quotation = self.by_start.get(tokens[quotes[-1]].start)
        if all(token.kind != "word" for token in tokens):
            self._read_alone(at, tokens, quotes)
            return
        self._read_framed(tokens, quotes)

    def _read_alone(self, at: int, tokens: Sequence[Token], quotes: list[int]) -> None:
        spans = [(tokens[quote].start, tokens[quote].end) for quote in quotes]
        signed = self._signature(at)
        if self.current is not None and self.between <= 1 and signed is None:
            self.current.content += spans
            self.between = 0
            return
        if signed is not None:
            self._add(Draft(*signed, spans, "quote-signed", 0.85))
            self.current = None
            return
        frame = self._announced(at)
        if frame is not None:
            draft = Draft(*frame, spans, "quote-announced", 0.92)
        elif any(self._is_clause(tokens[quote]) for quote in quotes):
            draft = Draft(None, None, spans, "quote-alone", 0.58)
        else:
            return
        self._add(draft)

    def _signature(self, at: int) -> tuple[Offsets, Offsets] | None:
        """``― Ada Roe`` in the sentence after a quotation, up to the end of the line."""
        if at + 1 >= len(self.sentences) or self.sentences[at + 1].paragraph != self.sentences[at].paragraph:
            return None
        tokens = self.sentences[at + 1].tokens
        if len(tokens) < 2 or tokens[0].low not in _DASHES or not tokens[1].capital:
            return None
        end = next((index for index in range(1, len(tokens)) if tokens[index].kind == "mark"), len(tokens))
        return (
            ((tokens[1].start, tokens[end - 1].end), (tokens[0].start, tokens[0].end)) if end <= 9 else None
        )

    def _announced(self, at: int) -> tuple[Offsets | None, Offsets | None] | None:
        """Source and cue from the sentence before, when that ends in a colon."""
        if at == 0:
            return None
        tokens = self.sentences[at - 1].tokens
        if not tokens or tokens[-1].low != ":":
            return None
        frame = self._frame_before(tokens, len(tokens))
        if frame is None:
            return None
        self.used.add(tokens[frame.cue[0]].start)
        return _offsets(tokens, frame.source), _offsets(tokens, frame.cue)

    def _read_framed(self, tokens: Sequence[Token], quotes: list[int]) -> None:
        done = -1  # the token after the last frame
        draft: Draft | None = None
        for count, quote in enumerate(quotes):
            limit = quotes[count + 1] if count + 1 < len(quotes) else len(tokens)
            span = (tokens[quote].start, tokens[quote].end)
            before = self._frame_before(tokens, quote) if quote > max(done, 0) else None
            if (
                before is not None
                and tokens[before.cue[0]].low == ":"
                and self._frame_after(tokens, quote, limit)
            ):
                before = None
            if before is not None and before.cue[0] >= max(done, 0):
                source = _offsets(tokens, before.source) or (draft.source if draft else None)
                draft = self._keep(tokens, before, source, [span], "quote-after-verb", 0.88)
                done = before.end
                continue
            if draft is not None and self._goes_on(tokens, done, quote):
                draft.content.append(span)
                continue
            after = self._frame_after(tokens, quote, limit)
            if after is not None and (draft is None or done <= quote):
                start = self._clause_start(tokens, quote, max(done, 0))
                spans = [span] if start is None else [(tokens[start].start, span[1])]
                source = _offsets(tokens, after.source)
                draft = self._keep(tokens, after, source, spans, "quote-before-verb", 0.94)
                done = after.end
                continue
            self._stand_alone(tokens, quote, draft)
        if draft is not None:
            self.current = draft
            self.between = 0

    def _stand_alone(self, tokens: Sequence[Token], quote: int, draft: Draft | None) -> None:
        """A long quotation at the head of a sentence whose frame is not understood."""
        if quote > 0 or draft is not None or not self._is_clause(tokens[quote]):
            return
        span = (tokens[quote].start, tokens[quote].end)
        rest = tokens[1:]
        if (
            rest
            and rest[0].low in _DASHES
            and all(t.capital or t.kind == "mark" for t in rest[1:3])
            and rest[1:]
        ):
            end = next((at for at, t in enumerate(rest) if at and t.kind == "mark"), len(rest))
            if end > 1:
                source = (rest[1].start, rest[end - 1].end)
                self._add(Draft(source, (rest[0].start, rest[0].end), [span], "quote-signed", 0.85))
                return
        words = sum(token.kind == "word" for token in rest)
        if words <= 3 or self.text[span[1] - 2] in ".?!":
            self._add(Draft(None, None, [span], "quote-alone", 0.5))

    def _add(self, draft: Draft) -> None:
        self.drafts.append(draft)
        self.current = draft
        self.between = 0

    def _keep(
        self,
        tokens: Sequence[Token],
        frame: Frame,
        source: Offsets | None,
        spans: list[Offsets],
        rule: str,
        confidence: float,
    ) -> Draft:
        if source is None:
            confidence -= 0.15
        draft = Draft(source, _offsets(tokens, frame.cue), spans, rule, confidence)
        self.drafts.append(draft)
        self.used.add(tokens[frame.cue[0]].start)
        return draft

    def _goes_on(self, tokens: Sequence[Token], done: int, quote: int) -> bool:
        """Whether the quotation carries on the one whose frame ended before token ``done``."""
        between = tokens[max(done, 0) : quote]
        if len(between) > 16 or any(quoting_verb(between, at) for at in range(len(between))):
            return False
        quotation = self.by_start.get(tokens[quote].start)
        joined = not between or between[-1].kind == "mark"
        return quotation is not None and (joined or self._is_clause(tokens[quote]))

    def _is_clause(self, token: Token) -> bool:
        """Whether the quotation looks like a clause of its own rather than a few quoted words."""
        quotation = self.by_start.get(token.start)
        if quotation is None:
            return False
        inner = self.text[quotation.inner_start : quotation.inner_end].strip()
        words = inner.count(" ") + 1
        begins = next((sign for sign in inner if sign.isalnum()), "")
        return words >= 4 and (not begins.islower() or inner[:1] in "…[." or words >= 8)

    def _invites_frame(self, tokens: Sequence[Token], quote: int) -> bool:
        quotation = self.by_start.get(tokens[quote].start)
        if quotation is None:
            return False
        inner = self.text[quotation.inner_start : quotation.inner_end].rstrip()
        stopped = inner[-1:] in ",.?!…—–-" or (quote + 1 < len(tokens) and tokens[quote + 1].kind == "mark")
        return stopped or inner.count(" ") >= 3

    def _frame_after(self, tokens: Sequence[Token], quote: int, limit: int) -> Frame | None:
        first = quote + 1
        while first < limit and tokens[first].kind == "mark" and tokens[first].low not in ".;:":
            first += 1
        if first >= limit or not self._invites_frame(tokens, quote):
            return None
        inverted = quoting_verb(tokens, first)
        if inverted is not None and inverted[0].inflections & _FINITE:
            source = subject_after(tokens, inverted[1] - 1, limit)
            if source is not None:
                return Frame(source, (first, inverted[1]), source[1])
        for at in range(first + 1, min(limit, first + _FARTHEST)):
            if tokens[at].low in (";", ".", ":"):
                return None
            verb = quoting_verb(tokens, at)
            if verb is None or not verb[0].inflections & (_FINITE | {"base", "participle"}):
                continue
            if tokens[at].low == "to" or (tokens[at - 1].low == "to"):
                continue
            source = subject_before(tokens, at)
            if source is None or source[0] < first:
                source = main_subject(tokens[first:limit])
                source = (source[0] + first, source[1] + first) if source else None
            if source is None or source[1] > at:
                continue
            return Frame(source, (at, verb[1]), verb[1])
        return None

    def _frame_before(self, tokens: Sequence[Token], quote: int) -> Frame | None:
        """``Mr. Roe said on Monday: “…”`` read backwards from the quotation."""
        last = quote - 1
        if last < 0:
            return None
        mark = tokens[last].low if tokens[last].kind == "mark" else ""
        if mark and mark not in (",", ":", *_DASHES):
            return None
        for at in range(last, max(-1, last - _FARTHEST), -1):
            if tokens[at].kind == "quote" or tokens[at].low == ";":
                break
            verb = quoting_verb(tokens, at)
            if verb is None or verb[1] > quote:
                continue
            if not self._may_introduce(tokens, verb[1], quote, mark):
                return None
            source = subject_before(tokens, at) if at else subject_after(tokens, verb[1] - 1, quote)
            if source is None or "ing" in verb[0].inflections and tokens[at - 1].low not in ("is", "are"):
                source = main_subject(tokens[:at])
            return Frame(source, (at, verb[1]), quote)
        if mark == ":" and quote > 1:
            source = main_subject(tokens[:last])
            if source is not None:
                return Frame(source, (last, last + 1), quote)
        return None

    def _may_introduce(self, tokens: Sequence[Token], after: int, quote: int, mark: str) -> bool:
        between = tokens[after : quote - 1 if mark else quote]
        if any(token.low in ("that", "whether", "how") for token in between):
            return False
        if mark == ":":
            return True
        if mark:
            return len(between) <= 14 and (quote == len(tokens) or self._is_spoken(tokens[quote]))
        ends = quote + 1 >= len(tokens) or tokens[quote + 1].kind == "mark"
        return ends and len(between) <= 6 and self._is_clause(tokens[quote])

    def _is_spoken(self, token: Token) -> bool:
        quotation = self.by_start.get(token.start)
        inner = self.text[quotation.inner_start : quotation.inner_end] if quotation else ""
        begins = next((sign for sign in inner if sign.isalnum()), "x")
        return not begins.islower() or inner.count(" ") >= 3

    def _clause_start(self, tokens: Sequence[Token], quote: int, low: int) -> int | None:
        """The first token of the clause that the quotation ends (``The plan is “dead,” she said``), if it has
        more.
        """
        first = low
        while first < quote and (
            tokens[first].kind == "mark" or tokens[first].low in ("but", "and", "so", "yet")
        ):
            first += 1
        if first >= quote or is_adverb(tokens[first]) and first + 2 >= quote:
            return None
        return first


def _offsets(tokens: Sequence[Token], found: Range | None) -> Offsets | None:
    return (tokens[found[0]].start, tokens[found[1] - 1].end) if found else None
