"""Indirect and mixed speech by rules: a reporting verb, its subject to the left, what it reports to the right.

Also ``according to X``, a clause with ``X said`` at its end, nouns ("her promise to …") and predicates of attitude
("is confident that …"). No parser: who is the subject and where a clause ends are light heuristics.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lang.en.reporting import (
    ADDRESSEE,
    ADJECTIVES,
    ADJUNCTS,
    BE,
    CHANNEL_PHRASES,
    CLAUSE,
    DAYS,
    DETERMINERS,
    INFINITIVE,
    NON_SOURCES,
    NOUNS,
    OBJECT,
    OBJECT_PRONOUNS,
    PHRASES_BEFORE_CLAUSES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    RELATIVES,
    THAT,
    WEAK_OBJECT_VERBS,
)
from onrecord.layers.clauses import Sentence, Token
from onrecord.layers.quoted_speech import Draft, Quoted
from onrecord.layers.reporting_words import FORMS, Form
from onrecord.layers.subjects import (
    Range,
    before_verb,
    is_adverb,
    is_auxiliary,
    is_finite,
    main_subject,
    shows_verb,
    subject_after,
    subject_before,
)
from onrecord.types import Offsets

_CHANNEL = re.compile(rf"(?:{'|'.join(CHANNEL_PHRASES)})(?![\w’'-])", re.IGNORECASE)
_DASHES = frozenset(("—", "–", "--", "-", "―"))
_CONFIDENCE = {
    "that": 0.79,
    "clause": 0.66,
    "question": 0.54,
    "infinitive": 0.49,
    "preposition": 0.57,
    "object": 0.55,
    "according": 0.73,
    "clause-before": 0.6,
    "noun": 0.41,
    "adjective": 0.35,
}


class Complement(NamedTuple):
    """Where the content begins, the token after the cue, and which rule says so."""

    start: int
    cue_end: int
    rule: str


class Cue(NamedTuple):
    """A reporting verb in the sentence with its source and complement."""

    at: int
    form: Form
    source: Range | None
    complement: Complement


def find_reported(text: str, sentences: Sequence[Sentence], quoted: Quoted) -> list[Draft]:
    """Statements in indirect and mixed speech, those verbs left out that stand beside a direct quotation."""
    drafts: list[Draft] = []
    framed = sorted((d.cue[0], d.source) for d in quoted.drafts if d.cue is not None and d.source is not None)
    at = 0
    for sentence in sentences:
        while at < len(framed) and framed[at][0] < sentence.start:
            at += 1
        inside = at < len(framed) and framed[at][0] < sentence.end
        drafts += _Reader(text, sentence.tokens, quoted.used, framed[at] if inside else None).read()
    return drafts


def _is_title(tokens: Sequence[Token]) -> bool:
    """Whether the sentence is a heading in which nearly every word has a capital."""
    words = [token for token in tokens if token.kind == "word" and len(token.low) > 3]
    return 3 <= len(words) <= 20 and all(token.capital for token in words)


def _lowered(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a heading with the capital taken off what may be a verb."""
    return [t._replace(capital=False) if at and t.low in FORMS else t for at, t in enumerate(tokens)]


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        used: set[int],
        framed: tuple[int, Offsets] | None,
    ) -> None:
        self.text = text
        self.tokens = _lowered(tokens) if _is_title(tokens) else tokens
        self.used = used
        self.end = len(tokens)
        while self.end and tokens[self.end - 1].kind == "mark" and tokens[self.end - 1].low not in (")", "%"):
            self.end -= 1
        self.framed = self._as_tokens(framed)
        self.taken: set[int] = {at for at, token in enumerate(tokens) if token.start in used}

    def _as_tokens(self, framed: tuple[int, Offsets] | None) -> tuple[int, Range] | None:
        """The verb and the source of the direct quotation in this sentence, as tokens."""
        if framed is None:
            return None
        cue, (start, end) = framed
        inside = [at for at, token in enumerate(self.tokens) if start <= token.start and token.end <= end]
        verb = next((at for at, token in enumerate(self.tokens) if token.start == cue), None)
        return (verb, (inside[0], inside[-1] + 1)) if inside and verb is not None else None

    def read(self) -> list[Draft]:
        if sum(token.kind == "word" for token in self.tokens) < 3:
            return []
        drafts = self._according()
        drafts += self._closing_frames()
        cues = self._verbs()
        drafts += [self._draft(cue, cues) for cue in cues]
        return drafts + self._nouns() + self._adjectives()

    # --- according to X -------------------------------------------------------------------------------------

    def _according(self) -> list[Draft]:
        found = []
        for at in range(self.end - 2):
            if self.tokens[at].low != "according" or self.tokens[at + 1].low != "to":
                continue
            source = subject_after(self.tokens, at + 1, self.end)
            if source is None:
                continue
            span = self._around(at, source[1])
            if span:
                self.taken.add(at)
                found.append(self._make(source, (at, at + 2), span, "according"))
        return found

    def _around(self, at: int, after: int) -> list[Range]:
        """What is left of the sentence around a frame: before it, or else after it."""
        first = self._clause_head(at)
        if at - first >= 3:
            return [(first, self._without_comma(at))]
        after += after < self.end and self.tokens[after].low == ","
        return [(after, self._clause_end(after))] if self.end - after >= 3 else []

    def _clause_head(self, at: int) -> int:
        """The first token of the clause that ends before ``at``."""
        first = at
        while first > 0 and self.tokens[first - 1].low not in (";", ":", "("):
            first -= 1
        while first < at and (
            self.tokens[first].low in ("but", "and", "so", "yet") or self.tokens[first].kind == "mark"
        ):
            first += 1
        return first

    def _without_comma(self, at: int) -> int:
        while at > 0 and self.tokens[at - 1].kind == "mark" and self.tokens[at - 1].low in (",", *_DASHES):
            at -= 1
        return at

    # --- CLAUSE, X said ---------------------------------------------------------------------------------------

    def _closing_frames(self) -> list[Draft]:
        """``Rents will rise, the bank said`` at the end, and ``Rents, the bank said, will rise``."""
        found = []
        for at in range(3, self.end):
            verb = self._verb_at(at)
            if verb is None or at in self.taken or not self._is_closing(at, verb):
                continue
            comma = self._frame_comma(at)
            if comma is None or self.tokens[comma + 1].low in ("as", "which", "who"):
                continue
            inverted = comma == at - 1
            source = subject_after(self.tokens, at, self.end) if inverted else subject_before(self.tokens, at)
            if source is None or (not inverted and source[0] <= comma):
                continue
            head = self._clause_head(comma)
            if comma - head < 3 or not any(self._is_verb(index) for index in range(head, comma)):
                continue
            if inverted and source[1] < self.end and self.tokens[source[1]].low not in ADJUNCTS | {","}:
                continue
            if inverted and self._begins_clause(at + 1) and source[1] - at > 4:
                continue
            frame_end = source[1] if inverted else self._skip_channel(at + 1)
            if frame_end < self.end and self.tokens[frame_end].low != ",":
                if self.tokens[frame_end].low not in ADJUNCTS:
                    continue
                pieces = [(head, comma)]
            elif frame_end < self.end:
                rest = (frame_end + 1, self._clause_end(frame_end + 1))
                goes_on = rest[1] - rest[0] >= 3 and not self.tokens[rest[0]].low.endswith("ing")
                goes_on = goes_on and self.tokens[rest[0]].low not in RELATIVES | {"and", "but"}
                pieces = [(head, comma), rest] if goes_on and comma - head < 12 else [(head, comma)]
            else:
                pieces = [(head, comma)]
            self.taken.add(at)
            found.append(self._make(source, (at, at + 1), pieces, "clause-before"))
        return found

    def _is_closing(self, at: int, form: Form) -> bool:
        if form.lemma not in CLAUSE or not form.inflections & {"past", "s", "base"} or form.particles:
            return False
        nexts = self._skip_channel(at + 1)
        if nexts >= self.end or self.tokens[nexts].low == "," or self.tokens[at - 1].low == ",":
            return True
        return self.tokens[nexts].low in ("in", "on", "at", "during", "after") and form.lemma in (
            "say",
            "add",
            "write",
        )

    def _frame_comma(self, at: int) -> int | None:
        """The comma before the source of a closing frame, with nothing but the source between it and the verb."""
        for comma in range(at - 1, max(0, at - 16), -1):
            token = self.tokens[comma]
            if token.low == ",":
                return comma
            if (
                token.kind != "word"
                or (is_finite(token) and not is_auxiliary(token))
                or token.low in ("to", "that")
            ):
                return None
        return None

    # --- X said that CLAUSE ------------------------------------------------------------------------------------

    def _verbs(self) -> list[Cue]:
        cues: list[Cue] = []
        for at in range(self.end - 1):
            if at in self.taken:
                continue
            for form in FORMS.get(self.tokens[at].low, ()):
                cue = self._try(at, form, cues)
                if cue is not None:
                    cues.append(cue)
                    break
        return cues

    def _verb_at(self, at: int) -> Form | None:
        forms = FORMS.get(self.tokens[at].low)
        return next((form for form in forms if not form.particles), None) if forms else None

    def _try(self, at: int, form: Form, cues: Sequence[Cue]) -> Cue | None:
        tokens = self.tokens
        after = at + 1 + len(form.particles)
        if after > self.end or tuple(t.low for t in tokens[at + 1 : after]) != form.particles:
            return None
        if tokens[at].capital and at > 0:
            return None
        finite = self._is_finite_use(at, form)
        if finite is None:
            return None
        complement = self._complement(form, after)
        if complement is None or complement.start >= self.end:
            return None
        if not finite and not self._may_be_non_finite(at, complement):
            return None
        source = self._source(at, form, cues, finite=finite)
        if source is not None and not self._may_report(source, form, complement):
            return None
        if source is None and complement.rule not in ("that", "clause"):
            return None
        return Cue(at, form, source, complement)

    def _is_finite_use(self, at: int, form: Form) -> bool | None:
        """True for a finite verb, False for ``saying`` and ``to say``, None where it is no active verb at all."""
        tokens = self.tokens
        before = at - 1
        while before >= 0 and is_adverb(tokens[before]):
            before -= 1
        low = tokens[before].low if before >= 0 else ""
        if form.inflections == {"ing"}:
            return low in BE or None if low in DETERMINERS | POSSESSIVES else low in BE
        if low == "to":
            return False
        if not shows_verb(tokens, at):
            return None
        if (
            low in BE
            or low.endswith(("'s", "'re"))
            and form.inflections & {"participle"}
            and "past" in form.inflections
        ):
            pronoun = low[:-2] in PRONOUNS if low.endswith("'s") else False
            return None if low in BE or pronoun else True
        if low in DETERMINERS or low in POSSESSIVES or low.endswith(("'s", "s'")) and before >= 0:
            return None
        if before < 0 and "base" in form.inflections:
            return None
        return True

    def _may_be_non_finite(self, at: int, complement: Complement) -> bool:
        """``saying that …`` reports; ``to reject the plan`` is only what somebody means to do."""
        if complement.rule in ("that", "question"):
            return True
        before = self.tokens[at - 1] if at else None
        if before is None or before.low == "to":
            return complement.rule == "clause" and before is not None and at > 1
        return before.kind != "word" or is_adverb(before) or complement.rule == "clause"

    def _source(self, at: int, form: Form, cues: Sequence[Cue], *, finite: bool) -> Range | None:
        tokens = self.tokens
        previous = cues[-1].source if cues else None
        if self.framed is not None and self.framed[0] < at and (not cues or cues[-1].at < self.framed[0]):
            previous = self.framed[1]
        if not finite:
            before = tokens[at - 1].low if at else ""
            if (
                form.inflections == {"ing"}
                and at
                and tokens[at - 1].kind == "word"
                and not is_adverb(tokens[at - 1])
                and before not in ADJUNCTS
                and before not in ("than", "without", "instead")
            ):
                return subject_before(tokens, at) or previous
            return previous or main_subject(tokens[:at])
        found = subject_before(tokens, at)
        if found is not None:
            return found
        last = before_verb(tokens, at)
        if last >= 0 and tokens[last].low in ("and", "but", ",", "then", "or"):
            return previous or main_subject(tokens[:last])
        return previous if last >= 0 and tokens[last].low == "," else None

    def _may_report(self, source: Range, form: Form, complement: Complement) -> bool:
        first, end = source
        words = [token for token in self.tokens[first:end] if token.kind == "word"]
        if not words:
            return False
        if end - first == 1 and words[0].low in NON_SOURCES:
            return complement.rule in ("that", "clause") and words[0].low not in ("there", "what", "you")
        if form.lemma.split()[0] in WEAK_OBJECT_VERBS and complement.rule == "object":
            following = self.tokens[complement.start : complement.start + 12]
            return any(token.low == "as" for token in following)
        return True

    def _complement(self, form: Form, after: int) -> Complement | None:
        """What follows the verb, if it may be a content of this verb."""
        tokens, head = self.tokens, form.lemma.split()[0]
        at = self._skip_channel(after)
        if at >= self.end:
            return None
        if form.particles and form.lemma not in PHRASES_BEFORE_CLAUSES:
            return Complement(after, after, "preposition") if self._begins_phrase(after) else None
        low = tokens[at].low
        if low == "that" and head in THAT:
            return Complement(at, after, "that")
        if low in PREPOSITIONS.get(head, ()):
            return Complement(at + 1, at + 1, "preposition") if self._begins_phrase(at + 1) else None
        if head in ADDRESSEE:
            told = self._after_addressee(at)
            if told is not None and told < self.end:
                return self._told(head, told, after)
            if head == "tell":
                return None
        if (
            low in QUESTION_WORDS
            and head in THAT
            and (low != "which" and low != "who" or head in ("ask", "know", "wonder"))
        ):
            return Complement(at, after, "question")
        negated = low == "not" and at + 1 < self.end and tokens[at + 1].low == "to"
        if (low == "to" or negated) and head in INFINITIVE:
            return Complement(at, after, "infinitive")
        if head in CLAUSE and self._begins_clause(at):
            return Complement(at, after, "clause")
        if at == after and head in INFINITIVE and self._object_infinitive(at):
            return Complement(at, after, "infinitive")
        if at == after and head in OBJECT and self._begins_phrase(at):
            return Complement(at, after, "object")
        late = self._late_that(at) if head in THAT else None
        return Complement(late, after, "that") if late is not None else None

    def _told(self, head: str, at: int, after: int) -> Complement | None:
        low = self.tokens[at].low
        if low == "that":
            return Complement(at, after, "that")
        if low in QUESTION_WORDS:
            return Complement(at, after, "question")
        if low == "to" and head in INFINITIVE:
            return Complement(at, after, "infinitive")
        if low in ("about", "of") and at + 1 < self.end:
            return Complement(at + 1, after, "preposition")
        return Complement(at, after, "clause") if self._begins_clause(at) and head != "ask" else None

    def _after_addressee(self, at: int) -> int | None:
        """The token after ``reporters``, ``the group``, ``CNN on Monday``."""
        tokens = self.tokens
        if at >= self.end or tokens[at].kind != "word":
            return None
        if tokens[at].low in OBJECT_PRONOUNS and tokens[at].low != "it":
            return self._skip_comma(self._skip_channel(at + 1))
        end = at + 1
        while end < self.end and end - at < 12:
            token = tokens[end]
            if token.low in ("that", "to", "about") or token.low in QUESTION_WORDS or token.low in PRONOUNS:
                return end
            if token.low in DETERMINERS and tokens[end - 1].low not in (
                "of",
                "in",
                "at",
                "for",
                "on",
                "with",
                "and",
            ):
                return end
            if token.kind == "quote":
                return None
            if token.kind == "mark":
                return end + 1 if token.low == "," and self._begins_clause(end + 1) else None
            stop = self._skip_channel(end)
            if stop > end:
                return stop if stop < self.end else None
            end += 1
        return None

    def _late_that(self, at: int) -> int | None:
        """A ``that`` a few words on, with no verb before it: ``announced in Doha last week that …``."""
        for index in range(at, min(self.end, at + 10)):
            token = self.tokens[index]
            if token.low == "that":
                before = self.tokens[index - 1]
                return index if before.kind == "word" and not before.low.endswith("thing") else None
            if token.kind != "word" or is_finite(token):
                return None
        return None

    def _skip_comma(self, at: int) -> int:
        return at + 1 if at < self.end and self.tokens[at].low == "," else at

    def _skip_channel(self, at: int) -> int:
        """The token after adverbs, times and channels (``on Monday``, ``in a statement``), commas around them too."""
        for _ in range(4):
            if at >= self.end:
                return at
            begin = at + 1 if self.tokens[at].low == "," else at
            if begin >= self.end:
                return at
            word = self.tokens[at]
            if (
                begin == at
                and is_adverb(word)
                and word.low not in DETERMINERS | {"not"}
                and at + 1 < self.end
            ):
                at += 1
                continue
            found = _CHANNEL.match(self.text, self.tokens[begin].start, self.tokens[self.end - 1].end)
            if found is None:
                return at
            after = begin
            while after < self.end and self.tokens[after].start < found.end():
                after += 1
            if begin != at and (after >= self.end or self.tokens[after].low != ","):
                return at
            at = after + 1 if begin != at else after
        return at

    def _begins_clause(self, at: int) -> bool:
        """Whether a clause with a subject and a verb may begin at this token."""
        if at >= self.end:
            return False
        token = self.tokens[at]
        if token.kind == "quote":
            return True
        if token.kind != "word" or token.low in ADJUNCTS - {
            "this",
            "about",
            "over",
            "with",
            "in",
            "if",
            "when",
            "for",
        }:
            return False
        if token.low in ("to", "of", "that", "than", "by") or is_auxiliary(token) and token.low != "'s":
            return False
        if token.low in PRONOUNS or token.low in ("there", "if", "when"):
            return True
        return any(self._is_verb(index) for index in range(at + 1, min(self.end, at + 16)))

    def _is_verb(self, at: int) -> bool:
        token = self.tokens[at]
        return token.kind == "word" and (
            is_finite(token) or token.low.endswith(("n't", "'s", "'re", "'ll", "'d"))
        )

    def _begins_phrase(self, at: int) -> bool:
        if at >= self.end:
            return False
        token = self.tokens[at]
        if token.kind == "quote":
            return True
        if token.kind != "word" or is_auxiliary(token) or token.low in DAYS:
            return False
        return token.low not in ADJUNCTS - {"this", "last"} and token.low not in (
            "to",
            "of",
            "than",
            "by",
            "that",
        )

    def _object_infinitive(self, at: int) -> bool:
        """``the council to act``: an object and, within a few words, an infinitive."""
        for index in range(at, min(self.end - 1, at + 12)):
            token = self.tokens[index]
            if token.low == "to":
                return (
                    index > at
                    and not self.tokens[index + 1].capital
                    and self.tokens[index + 1].low not in DETERMINERS
                )
            if token.kind != "word" or is_finite(token):
                return False
        return False

    # --- where it ends --------------------------------------------------------------------------------------------

    def _draft(self, cue: Cue, cues: Sequence[Cue]) -> Draft:
        start = cue.complement.start
        later = [other.at for other in cues if other.at > start and other.source == cue.source]
        phrase = cue.complement.rule in ("object", "preposition", "infinitive")
        end = self._clause_end(start, later, phrase=phrase)
        return self._make(cue.source, (cue.at, cue.complement.cue_end), [(start, end)], cue.complement.rule)

    def _clause_end(self, start: int, later: Sequence[int] = (), *, phrase: bool = False) -> int:
        """The token after the clause or phrase that begins at ``start``."""
        tokens = self.tokens
        depth = 0
        for at in range(start, self.end):
            token = tokens[at]
            if token.kind == "quote" and at + 1 < self.end and self._ends_in_comma(token):
                if self._ends_after_comma(at + 1, later, phrase=phrase):
                    return at + 1
                continue
            if token.kind != "mark" and token.low not in ("and", "but", "while"):
                continue
            depth += (token.low == "(") - (token.low == ")")
            if depth < 0 or token.low == ";":
                return at
            if depth == 0 and at > start and self._ends_here(at, later, phrase=phrase):
                return at
        return self.end

    def _ends_in_comma(self, token: Token) -> bool:
        return (
            self.text[token.end - 2 : token.end - 1] == "," or self.text[token.end - 3 : token.end - 2] == ","
        )

    def _ends_here(self, at: int, later: Sequence[int], *, phrase: bool) -> bool:
        tokens = self.tokens
        if tokens[at].low == ",":
            return at + 1 >= self.end or self._ends_after_comma(at + 1, later, phrase=phrase)
        if tokens[at].low in ("and", "but"):
            return any(at + 1 <= index <= at + 3 for index in later)
        return tokens[at].low in _DASHES and phrase

    def _ends_after_comma(self, at: int, later: Sequence[int], *, phrase: bool) -> bool:
        """Whether what begins at ``at``, after a comma, is no longer part of the content."""
        low = self.tokens[at].low
        if low in ("and", "but", "while") and self._reports_soon(at + 1, later):
            return True
        if low.endswith("ing") and (low in FORMS or phrase):
            return True
        return low == "according" or self._is_frame(at) or (phrase and self._leaves_phrase(at))

    def _leaves_phrase(self, at: int) -> bool:
        low = self.tokens[at].low
        return low in (
            "but",
            "who",
            "which",
            "while",
            "as",
            "after",
            "when",
            "where",
            "although",
            "though",
            "with",
            "a",
            "an",
        )

    def _reports_soon(self, at: int, later: Sequence[int]) -> bool:
        if any(at <= index <= at + 3 for index in later):
            return True
        for index in range(at, min(self.end, at + 8)):
            token = self.tokens[index]
            if token.kind != "word":
                return False
            form = self._verb_at(index)
            if form is not None and form.inflections & {"past", "s"} and form.lemma in CLAUSE:
                return index > at
            if is_finite(token):
                return False
        return False

    def _is_frame(self, at: int) -> bool:
        """Whether ``he said`` and the end of the sentence, or a comma, follow a comma."""
        for index in range(at, min(self.end, at + 8)):
            form = self._verb_at(index)
            if form is not None and form.lemma in CLAUSE and form.inflections & {"past", "s"}:
                return index > at and (index + 1 >= self.end or self.tokens[index + 1].low == ",")
            if self.tokens[index].kind != "word":
                return False
        return False

    # --- nouns and predicates of attitude ----------------------------------------------------------------------------

    def _nouns(self) -> list[Draft]:
        found = []
        for at in range(1, self.end - 2):
            token = self.tokens[at]
            if token.low not in NOUNS or at in self.taken or self.tokens[at + 1].low not in ("that", "to"):
                continue
            owner = at - 1
            while owner > 0 and at - owner < 3 and not self._owns(owner):
                owner -= 1
            if not self._owns(owner):
                continue
            end = self._clause_end(at + 1, phrase=self.tokens[at + 1].low == "to")
            if self.tokens[at + 1].low == "to":
                end = next((i for i in range(at + 3, end) if is_auxiliary(self.tokens[i])), end)
            found.append(self._make(self._owner(owner), (at, at + 1), [(at + 1, end)], "noun"))
        return found

    def _owns(self, at: int) -> bool:
        low = self.tokens[at].low
        return low in POSSESSIVES or low.endswith(("'s", "s'"))

    def _owner(self, at: int) -> Range:
        first = at
        while first > 0 and self.tokens[at].low not in POSSESSIVES and self.tokens[first - 1].capital:
            first -= 1
        if first > 0 and self.tokens[first - 1].low in ("the", "a"):
            first -= 1
        return first, at + 1

    def _adjectives(self) -> list[Draft]:
        found = []
        for at in range(2, self.end - 2):
            if self.tokens[at].low not in ADJECTIVES or self.tokens[at + 1].low not in ("that", "to"):
                continue
            before = at - 1
            while before > 0 and is_adverb(self.tokens[before]):
                before -= 1
            if self.tokens[before].low not in BE and self.tokens[before].low not in (
                "feel",
                "felt",
                "feels",
                "remain",
            ):
                continue
            source = subject_before(self.tokens, at)
            if source is None or self.tokens[source[0]].low in NON_SOURCES:
                continue
            found.append(self._make(source, (at, at + 1), [(at + 1, self._clause_end(at + 1))], "adjective"))
        return found

    def _make(self, source: Range | None, cue: Range, pieces: Sequence[Range], rule: str) -> Draft:
        tokens = self.tokens
        content: list[Offsets] = [
            (tokens[first].start, tokens[end - 1].end) for first, end in pieces if end > first
        ]
        owner = (tokens[source[0]].start, tokens[source[1] - 1].end) if source else None
        if owner is not None and tokens[source[1] - 1].low.endswith("'s") and rule == "noun":  # type: ignore[index]
            owner = (owner[0], owner[1] - 2)
        confidence = _CONFIDENCE[rule] - (0.2 if source is None else 0.0)
        return Draft(owner, (tokens[cue[0]].start, tokens[cue[1] - 1].end), content, rule, confidence)
