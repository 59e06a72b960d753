"""One statement on its way to a judgement: its content as a line, its cue, its deciding clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.lang.en import acts as data
from onrecord.lang.en.modals import FUTURE, SUBJECT_PRONOUNS
from onrecord.layers.spans import make_span
from onrecord.layers.stance import hedges
from onrecord.layers.stance.acts import Setting, content_act
from onrecord.layers.stance.addressee import find_addressee
from onrecord.layers.stance.agents import speaks_for_a_body
from onrecord.layers.stance.clause import deciding_sentence, has_past, is_past, read_clause
from onrecord.layers.stance.conditions import find_conditions
from onrecord.layers.stance.cues import cue_act, read_cue
from onrecord.layers.stance.due import NO_DUE, Calendar, find_due, find_said
from onrecord.layers.stance.view import MASK, SEAM, masked, small, unstopped, view_of
from onrecord.types import Act, Certainty, Hedge, Interval, Offsets, Polarity, Statement

NEIGHBOURS = 2
"""How many statements before and after one may contradict it."""

SIGNLESS = frozenset[Act](("asks", "withholds"))
ALWAYS_NEGATIVE = frozenset[Act](("denies", "refuses"))
WITHOUT_CERTAINTY = frozenset[Act](("demands", "proposes", "asks", "withholds"))
_ALWAYS_POSITIVE = frozenset[Act](("praises", "blames", "proposes"))
_FUTURE_ACTS = frozenset[Act](("promises", "predicts"))
_FUTURE_NAMED = frozenset[Act](
    ("promises", "predicts", "threatens", "demands", "proposes", "refuses", "warns")
)
_NEARBY = 220
_STEM = 5
_SHORTEST_CONJUNCT = 8
_NAME = re.compile(r"[\w'’-]{3,}")
_FUTURE = re.compile(FUTURE)
_ALLEGED_DEED = re.compile(data.ALLEGED_DEED)
_ADVOCATE = re.compile(data.ADVOCATE)
_HOPING = re.compile(data.HOPING)
_NEED = re.compile(data.NEED)
_PRESENT = re.compile(data.PRESENT_NOUNS)
_CONTENT_WORD = re.compile(r"[a-z]{4,}")
_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s")
_RETOLD = re.compile(data.RETOLD)
_NEGATED_VERB = re.compile(data.NEGATED_VERB)
_COMMON = frozenset(
    [
        "the",
        "and",
        "for",
        "from",
        "with",
        "his",
        "her",
        "its",
        "their",
        "our",
        "who",
        "said",
        "one",
        "two",
        "new",
        "had",
        "was",
        "were",
        "has",
        "have",
    ]
)


class Reading:
    """What the words of one statement show."""

    def __init__(self, text: str, statement: Statement, inner: Sequence[Offsets], names: str) -> None:
        """Read ``statement`` of ``text``; ``inner`` are contents within its own, ``names`` its speaker's sources."""
        self.text = text
        self.statement = statement
        self.view = view_of(text, statement.content.spans, inner)
        self.cue = read_cue(text, statement)
        last = statement.content.spans[-1][1]
        self.asked = text[last : last + 1] == "?"
        self.low = self.view.low + ("?" if self.asked else "")
        self.named = cue_act(self.cue, self.low.lstrip("\x00\x01 "))
        self.conditions = find_conditions(unstopped(self.view.low), question=self.named in SIGNLESS)
        self.bare = masked(self.low, self.conditions).replace(SEAM, " ")
        self.sentence = deciding_sentence(self.view.text)
        whole = self.view.low.replace(SEAM, " ")
        self.clause = read_clause(self.view.text, whole, self.conditions, self.sentence)
        if self.asked and self.sentence[1] == len(self.view.text):
            self.clause = self.clause._replace(low=f"{self.clause.low}?")
        self.source = small(statement.source.text) if statement.source else ""
        self.names = names or self.source
        self.retold = self._is_retold()

    def rule_act(self, calendar: Calendar, *, contradicted: bool, disputed: bool, accused: bool) -> Act:
        """The act by the cue, else by the rules for contents.

        ``contradicted``: another near by says the opposite; ``disputed``: another near by alleges something;
        ``accused``: and that is a misdeed.
        """
        return self._act(self._ahead(calendar), contradicted=contradicted, disputed=disputed, accused=accused)

    def rule_force(self, act: Act) -> tuple[Polarity, Certainty | None]:
        """Polarity and certainty of the statement as this act, by the rules."""
        uncommitted = self._uncommitted(act)
        return self._polarity(act, uncommitted), self._certainty(act, uncommitted)

    def settled(
        self, calendar: Calendar, act: Act, polarity: Polarity, certainty: Certainty | None
    ) -> Statement:
        """The statement with every field of force, given what decides them."""
        uncommitted = act == "asserts" and certainty == "U"
        addressee = find_addressee(self.text, self.statement, self.cue, act, self.view, self.bare)
        no_due = act in NO_DUE or (act == "asserts" and not uncommitted)
        return replace(
            self.statement,
            act=act,
            polarity=polarity,
            certainty=certainty,
            hedges=self._hedges(act, uncommitted, open_to_it=certainty == "U"),
            conditions=tuple(make_span(self.text, *self.view.cut(a, b)) for a, b in self.conditions),
            due=None if no_due else self._ahead(calendar, act),
            said=find_said(self.text, self.statement, calendar),
            addressee=make_span(self.text, *addressee) if addressee else None,
        )

    def _ahead(self, calendar: Calendar, act: Act | None = None) -> Interval | None:
        """When what the content tells of is to happen; an act of the future says that it is to come."""
        return find_due(
            self.text,
            self.view,
            self.sentence,
            self.conditions,
            calendar,
            to_come=act in _FUTURE_NAMED or self._to_come(),
        )

    def _to_come(self) -> bool:
        """Whether a date in the content is one of the future: by the act, else by the tense."""
        if self.named is not None:
            return self.named in _FUTURE_NAMED
        return _FUTURE.search(self.clause.main) is not None or not is_past(self.clause.main)

    def goes_on(self, before: Reading) -> bool:
        """Whether this content only goes on with the verb of the one before ("… and to cars next week")."""
        return (
            self.statement.cue is not None
            and self.statement.cue == before.statement.cue
            and not self.clause.auxiliary
            and len(self.low.split()) < _SHORTEST_CONJUNCT
            and _CONJUNCT.match(self.low) is not None
        )

    def take_up(self, before: Reading) -> None:
        """Give a clause without a subject ("… and would close in May") that of the one it goes on from."""
        same = self.statement.cue is not None and self.statement.cue == before.statement.cue
        if same and self.clause.auxiliary and not self.clause.subject and before.clause.auxiliary:
            self.clause = self.clause._replace(subject=before.clause.subject)

    def stems(self) -> frozenset[str]:
        """The beginnings of the longer words of the content."""
        return frozenset(word[:_STEM] for word in _CONTENT_WORD.findall(self.low[:400]))

    def negated_stem(self) -> str | None:
        """The beginning of the word that the main clause denies."""
        found = _NEGATED_VERB.search(self.clause.main) if self.clause.negated else None
        return found[1][:_STEM] if found else None

    def _is_retold(self) -> bool:
        """Whether the content tells no more than what others said: that is asserted, and theirs to promise.

        “The minister says he will hire more”, “You said in April that two wards would close”.
        """
        if self.asked or self.named is not None:
            return False
        line = self.view.low
        told_ahead = bool(line) and line[0] != MASK
        return (told_ahead and 2 * line.count(MASK) > len(line)) or _RETOLD.match(line) is not None

    def _act(self, ahead: Interval | None, *, contradicted: bool, disputed: bool, accused: bool) -> Act:
        if self.named is not None:
            return self.named
        if self.retold:
            return "asserts"
        if self.cue.negated and self.cue.lemma in data.DOUBLE_NEGATIVE:
            present = has_past(self.clause.main) or _PRESENT.search(self.clause.main)
            return "asserts" if present and ahead is None else "predicts"
        return content_act(self.clause, self.bare, self._setting(ahead, contradicted, disputed, accused))

    def _setting(self, ahead: Interval | None, contradicted: bool, disputed: bool, accused: bool) -> Setting:
        low, high = self._edges()
        before = self.text[max(0, low - _NEARBY) : low].rpartition("\n")[2]
        after = self.text[high : high + _NEARBY].partition("\n")[0]
        end = _SENTENCE_END.search(after)
        return Setting(
            source=self.names,
            own_names=frozenset(_NAME.findall(self.names)) - _COMMON,
            nearby=small(f"{self._outside(low, high)} {before} {after[: end.start()] if end else after}"),
            before=small(before),
            ahead=ahead is not None,
            reported=self.statement.kind != "direct",
            told=self.cue.lemma == "tell",
            conditions=" ".join(self.view.low[a:b] for a, b in self.conditions),
            contradicted=contradicted,
            disputed=disputed,
            accused=accused,
            opines=self.cue.lemma in data.OPINION_CUES,
            backshifted=self._backshifted(),
        )

    def _backshifted(self) -> bool:
        """Whether tenses are moved back: in reported speech, but for an opinion in the present ("argues it would")."""
        if self.statement.kind == "direct":
            return False
        present = self.cue.words.endswith(("s", "e")) or self.cue.words == self.cue.lemma
        return not (self.cue.lemma in data.OPINION_CUES and present)

    def _edges(self) -> Offsets:
        spans = [*self.statement.content.spans]
        for one in (self.statement.cue, self.statement.source):
            spans += one.spans if one is not None else ()
        return min(a for a, _ in spans), max(b for _, b in spans)

    def _outside(self, low: int, high: int) -> str:
        """What stands between the parts of the statement, outside its content."""
        if high - low > 4 * _NEARBY + len(self.view.text):
            return ""
        pieces, at = [], low
        for start, end in self.statement.content.spans:
            pieces.append(self.text[at:start])
            at = max(at, end)
        return " ".join([*pieces, self.text[at:high]])

    def _negated_cue(self) -> tuple[Act | None, Certainty | None] | None:
        """What the cue gives when it is negated ("does not expect"; not "would only say")."""
        if not self.cue.negated or self.cue.before.endswith("only "):
            return None
        return data.NEGATED.get(self.cue.lemma or "")

    def _uncommitted(self, act: Act) -> bool:
        if act != "asserts":
            return False
        negated = self._negated_cue()
        if negated is not None and (negated[1] == "U" or _NEED.match(self.low)):
            return True
        return bool(hedges.not_planned(self.clause.main))

    def _hedges(self, act: Act, uncommitted: bool, *, open_to_it: bool) -> tuple[Hedge, ...]:
        negated = self.clause.negated or uncommitted
        found = hedges.find_hedges(
            self.bare, act=act, negated=negated, uncommitted=uncommitted, open_to_it=open_to_it
        )
        spans = (
            (make_span(self.text, *pairs), one)
            for one in found
            if (pairs := self.view.cut(one.start, one.end))
        )
        return tuple(Hedge(spans=span.spans, text=span.text, type=one.type) for span, one in spans)

    def _certainty(self, act: Act, uncommitted: bool) -> Certainty | None:
        if act in WITHOUT_CERTAINTY:
            return None
        if uncommitted:
            return "U"
        main = self.clause.main
        negated = self._negated_cue()
        given = negated[1] if negated else data.CUE_CERTAINTY.get(self.cue.lemma or "")
        if act in _FUTURE_ACTS and (given == "U" or _HOPING.search(self.cue.words) or hedges.intended(main)):
            return "U"
        if hedges.possible(main) or given == "PS":
            return "PS"
        if hedges.probable(main) or given == "PR" or (act in _FUTURE_ACTS and hedges.expected(main)):
            return "PR"
        return "CT"

    def _against(self) -> bool:
        """“Advised against going”: the sign is the preposition's."""
        if self.cue.lemma not in data.AGAINST_CUES:
            return False
        return any(words.startswith("against ") for words in (self.low, self.cue.after.lstrip())) or (
            self.cue.words.endswith(" against")
        )

    def _polarity(self, act: Act, uncommitted: bool) -> Polarity:
        if act in SIGNLESS:
            return "none"
        if act in ALWAYS_NEGATIVE or uncommitted:
            return "neg"
        if act in _ALWAYS_POSITIVE:
            return "pos"
        negative = self.clause.negated
        if self._negated_cue() and self.cue.lemma not in data.DOUBLE_NEGATIVE:
            negative = not negative
        if self.cue.lemma in data.CUE_NEGATIVE or self._against():
            negative = not negative
        return "neg" if negative else "pos"


_CONJUNCT = re.compile(data.CONJUNCT)


def disputed(reading: Reading, near: Sequence[Reading]) -> bool:
    """Whether another source near by alleges something that the reading may be an answer to."""
    return any(_alleges(other, reading) for other in near)


def accused(reading: Reading, near: Sequence[Reading]) -> bool:
    """Whether another source near by tells of a misdeed, which the reading may answer."""
    if not (speaks_for_a_body(reading.names) or _ADVOCATE.search(reading.names)) and not any(
        word in other.low for other in near for word in _NAME.findall(reading.names)
    ):
        return False
    return any(_alleges(other, reading) and _ALLEGED_DEED.search(other.low) for other in near)


def _alleges(other: Reading, reading: Reading) -> bool:
    return (
        other.names != reading.names
        and other.source not in SUBJECT_PRONOUNS
        and not other.clause.negated
        and not other.asked
        and (other.named == "blames" or other.cue.lemma in data.ALLEGING_CUES)
    )


def contradicted(reading: Reading, near: Sequence[Reading]) -> bool:
    """Whether another source near by affirms what the reading's main clause denies."""
    stem = reading.negated_stem()
    if stem is None or reading.named is not None:
        return False
    return any(
        other.names != reading.names
        and not other.clause.negated
        and not other.asked
        and other.named in (None, "blames", "asserts")
        and stem in other.stems()
        for other in near
    )
