"""Hedges, conditions and refusals: what held the source back and is gone from the headline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, circumstances, places_of
from onrecord.layers.headlines.ties import Tie, hedged_places, phrase_of
from onrecord.layers.headlines.words import Phrases, Word, akin
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Span

LONGEST_CLAUSE = 60
"""Words that a condition may have: no sentence of a report has more before its main clause."""

_WEAKENERS = Phrases(headlines.WEAKENERS)
_NONCOMMITTAL = Phrases(headlines.NONCOMMITTAL, skipped=headlines.SKIPPED)
_REFUSALS = Phrases(headlines.FLAT_REFUSALS)
_FOR_NOW = Phrases(headlines.FOR_NOW)
_FOREVER = Phrases(headlines.FOREVER)
_CONDITIONALS = Phrases(headlines.CONDITIONALS)
_CONDITION_KEPT = Phrases(headlines.CONDITION_KEPT)
_ASKING = frozenset(
    ("ask", "wonder", "see", "know", "decide", "check", "question", "even", "as", "doubt", "tell")
)
_RUNNING = frozenset(("so far", "yet", "as yet", "to date", "until now", "currently", "now", "today", "presently",
                      "initially", "at first", "soon", "this season"))  # fmt: skip
_SUBJECTS = frozenset(("i", "he", "she", "it", "they", "we"))
_LEAST = 0.45
"""How much of a claim the sentence must bear by itself before a lost hedge counts."""
_SUPPOSED = 4
_SUPPOSING = frozenset(
    ("may", "might", "could", "perhaps", "possibly", "suspect", "fear", "probably", "possible")
)
_SHORT, _LEAST_OF_SHORT = 1200, 0.3
"""A report of fewer characters, in which hardly another sentence can be meant, and what will do there."""
_MODALS = headlines.FUTURE | {"would", "could", "may"}
_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "his", "her", "their", "any", "no", "it", "they", "he", "she", "we")
)
_OPEN = frozenset(("would", "will", "'ll", "to", "could", "may", "might", "can", "should", "plan", "bill", "propose",
                   "proposal", "proposed", "if", "draft"))  # fmt: skip
_VERBS = frozenset(("has", "have", "is", "are", "was", "were", "had"))
_UNDOING = frozenset(("will", "'ll", "won't", "never", "always"))


def find_dropped_hedges(tied: Tie) -> Iterator[Finding]:
    """``dropped_hedge`` and ``changed_certainty`` for weakening words that govern what the claim took over."""
    if tied.direct < (_LEAST_OF_SHORT if len(tied.text) < _SHORT else _LEAST):
        return
    kept = _WEAKENERS.find(_with_cue(tied))
    hearsay = any(word.low in headlines.HEARSAY for word in _with_cue(tied))
    own = {headlines.WEAKENERS[phrase][0]: headlines.WEAKENERS[phrase][1] for _, _, phrase in kept}
    if any(word.base in headlines.HEDGE_KEPT for word in _with_cue(tied)):
        return
    dull = _dulled(tied)
    for first, last, phrase in _body_weakeners(tied):
        family, rank = headlines.WEAKENERS.get(phrase, ("possible", 1))
        governed = tied.governed(first, last)
        if (
            not tied.in_core(governed)
            or any(start <= first < end for start, end in dull)
            or tied.claim.question
        ):
            continue
        if all(_keeps(tied, word) for word in tied.words[first:last]):
            continue
        if family == "probable" and hearsay:
            continue
        if family == "would" and not _is_conditional(tied, first):
            continue
        if family == "scheduled":
            if own or not tied.has(("will", "'ll")):
                continue
        elif family == "intend" and _CONDITION_KEPT.find(tied.claim.words):
            continue
        elif own:
            if (
                rank == 1
                and set(own) <= {"scheduled", "probable"}
                and not tied.has(("may", "could", "might"))
            ):
                yield tied.finding(
                    "changed_certainty",
                    _title_words(tied, _with_cue(tied), kept[0][0], kept[0][1]),
                    (first, last),
                    f"The report says “{phrase}”; the headline is surer.",
                )
            continue
        yield tied.finding(
            "dropped_hedge",
            tied.title_span(governed),
            (first, last),
            f"The report's “{phrase}” is gone from the headline.",
        )
        firm = _firm(tied)
        if firm is not None or family == "consider" or _of_others(tied, last, phrase):
            stronger = (
                make_span(tied.title, (firm.start, firm.end), title=True)
                if firm is not None
                else tied.title_span(governed)
            )
            yield tied.finding(
                "changed_certainty",
                stronger,
                (first, last),
                f"The report says “{phrase}”; the headline has it as settled.",
            )


def find_refusals(tied: Tie) -> Iterator[Finding]:
    """``changed_certainty`` where a no without commitment became a flat one, or none at all."""
    for first, last, phrase in _NONCOMMITTAL.find(tied.words):
        governed = tied.governed(first, last)
        if not governed or _NONCOMMITTAL.find(tied.claim.words):
            continue
        refusal = phrase_of(tied, _REFUSALS)
        if refusal is not None:
            yield tied.finding(
                "changed_certainty",
                _title_words(tied, tied.claim.words, refusal[0], refusal[1]),
                (first, last),
                f"“{phrase}” binds the source to nothing; the headline's words do.",
            )
        elif phrase in headlines.EVIDENTIAL and _denies(tied):
            yield tied.finding(
                "changed_certainty",
                tied.title_span(governed),
                (first, last),
                f"The report says “{phrase}”; the headline says no.",
            )
        elif not _denies(tied) and len(governed) * 2 >= len(set(tied.matched.values())):
            yield tied.finding(
                "changed_certainty",
                tied.title_span(governed),
                (first, last),
                f"The report says “{phrase}”; the headline says yes.",
            )


def find_dropped_partly(tied: Tie) -> Iterator[Finding]:
    """``dropped_hedge``: "partly to blame" became "to blame"."""
    if tied.direct < _LEAST or any(word.low in headlines.PARTLY for word in _with_cue(tied)):
        return
    for at, word in enumerate(tied.words):
        if word.low not in headlines.PARTLY:
            continue
        behind = [
            place for place in range(at + 1, min(at + 4, len(tied.words))) if tied.words[place].content
        ][:1]
        if behind and behind[0] in tied.matched and tied.matched[behind[0]]:
            yield tied.finding(
                "dropped_hedge",
                tied.title_span(behind),
                (at, at + 1),
                f"The report's “{word.low}” is gone from the headline.",
            )
            return


def find_only_supposed(tied: Tie, body: Body) -> Iterator[Finding]:
    """``dropped_hedge``: a word of the claim that a short report has nowhere but under a "may" or "suspect"."""
    said = _with_cue(tied)
    if len(tied.text) >= _SHORT or tied.claim.question or tied.quoted or _WEAKENERS.find(said):
        return
    if any(
        word.base in headlines.HEDGE_KEPT or word.low in headlines.HEARSAY or word.base in headlines.ACCUSING
        for word in said
    ):
        return
    outside = circumstances(tied.claim.words)
    for at, word in enumerate(tied.claim.words):
        if not word.content or at in tied.matched.values() or at in outside:
            continue
        places = [(body.sentences[number], place) for number in sorted(body.bearing(word))
                  for place in places_of(body.sentences[number], word)]  # fmt: skip
        if len(places) != 1:
            continue
        sentence, place = places[0]
        before = sentence.words[max(0, place - _SUPPOSED) : place]
        doubt = next((one for one in before if one.base in _SUPPOSING or one.low in _SUPPOSING), None)
        if doubt is not None and not any(one.content for one in before[before.index(doubt) + 1 :]):
            yield tied.finding(
                "dropped_hedge",
                make_span(tied.title, (word.start, word.end), title=True),
                make_span(tied.text, (doubt.start, sentence.words[place].end)),
                f"The report has “{word.low}” only as supposed.",
            )
            return


def find_lost_limits(tied: Tie) -> Iterator[Finding]:
    """``dropped_hedge`` for words that limit the time or manner, ``widened_scope`` for size under a negation."""
    negations = [at for at, word in enumerate(tied.words) if word.base in headlines.NEGATIONS]
    forever = phrase_of(tied, _FOREVER)
    if not _FOR_NOW.find(tied.claim.words) and not tied.has(
        headlines.DIRECTIVE_KEPT - {"should", "must", "need"}
    ):
        for first, last, phrase in _FOR_NOW.find(tied.words):
            near = _near_match(tied, first, last)
            if not tied.in_core(near):
                continue
            denied = bool(negations) and _negated_near(tied, negations, near)
            firm = forever is not None or (tied.has(_UNDOING) is not None)
            if (denied and (phrase not in _RUNNING or firm)) or (firm and forever is not None):
                span = (
                    _title_words(tied, tied.claim.words, *forever[:2]) if forever else tied.title_span(near)
                )
                yield tied.finding(
                    "dropped_hedge",
                    span,
                    (first, last),
                    f"The report's “{phrase}” is gone from the headline.",
                )
                break
    for at, word in enumerate(tied.words):
        before = [negation for negation in negations if at - 8 <= negation < at]
        if not before:
            continue
        if word.base in headlines.SIZES or word.low in headlines.SIZES:
            noun = _next_match(tied, at)
            if noun is not None and not _has_size(tied, word):
                yield tied.finding(
                    "widened_scope",
                    tied.title_span([noun]),
                    (at, at + 1),
                    f"Only “{word.low}” was denied; the headline denies all.",
                )
                break
        elif word.low in headlines.MANNER and tied.has((word.low, word.base)) is None:
            governed = tied.matched_in(at - 2, at + 4)
            if governed:
                yield tied.finding(
                    "dropped_hedge",
                    tied.title_span(governed),
                    (at, at + 1),
                    f"The report's “{word.low}” is gone from the headline.",
                )
                break


def find_dropped_conditions(tied: Tie) -> Iterator[Finding]:
    """``dropped_condition``: the claim has the consequence without its condition."""
    clauses: list[tuple[int, int]] = []
    for first, last in condition_clauses(tied):
        joined = clauses and first - 1 >= 0 and tied.words[first - 1].low in ("and", "or")
        if joined or tied.in_core(_consequence(tied, first, last), least=0):
            clauses.append((first, last))
    if not clauses or tied.claim.question:
        return
    kept = len(_CONDITION_KEPT.find(tied.claim.words))
    words = tied.claim.words
    kept += any(
        word.low == "should" and other.low in _DETERMINERS
        for word, other in zip(words, words[1:], strict=False)
    )
    begins = sorted(first for first, _ in clauses)
    for first, last in clauses:
        following = bisect_right(begins, first)
        ended = begins[following] if following < len(begins) else last
        inside = tied.matched_in(first + 1, min(last, ended))
        if len(inside) > len(_consequence(tied, first, last)):
            continue
        if kept and (inside or kept >= len(clauses)):
            continue
        yield tied.finding(
            "dropped_condition",
            tied.title_span(_consequence(tied, first, last)),
            (first, last),
            "The report makes this depend on a condition that the headline leaves out.",
        )
        return


def condition_clauses(tied: Tie) -> list[tuple[int, int]]:
    """The conditions of the sentence, as ranges of its words."""
    found: list[tuple[int, int]] = []
    for first, last, phrase in (*_CONDITIONALS.find(tied.words), *_inverted(tied), *_until(tied)):
        before = tied.words[first - 1] if first else None
        if before is not None and (before.base in _ASKING or before.low in _ASKING):
            continue
        if phrase == "once" and (
            last >= len(tied.words)
            or tied.words[last].low not in ("the", "it", "they", "he", "she", "its", "all", "we")
        ):
            continue
        if (
            phrase == "subject to"
            and before is not None
            and before.low in ("be", "is", "are", "was", "were", "been")
        ):
            continue
        if phrase == "pending" and (before is None or before.low in ("a", "the", "is", "are")):
            continue
        ended = _clause_end(tied, first, last)
        if not any(word.low in headlines.IDLE_CONDITIONS for word in tied.words[last : min(ended, last + 6)]):
            found.append((first, ended))
    return found


def _until(tied: Tie) -> list[tuple[int, int, str]]:
    """ "May not land until vets have seen it": a negation that a clause with "until" limits."""
    return [
        (at, at + 1, "until")
        for at, word in enumerate(tied.words[:-2])
        if word.low == "until"
        and any(other.low in _VERBS for other in tied.words[at + 2 : at + 6])
        and any(other.base in headlines.NEGATIONS for other in tied.words[max(0, at - 10) : at])
    ]


def _inverted(tied: Tie) -> list[tuple[int, int, str]]:
    """ "Should its government ask for them": a condition without a conjunction."""
    return [
        (at, at + 1, "should")
        for at, word in enumerate(tied.words[:-2])
        if word.low == "should"
        and tied.words[at + 1].low in _DETERMINERS
        and (
            not at
            or not tied.words[at - 1].content
            or tied.text[tied.words[at - 1].end : word.start].strip()
            or tied.words[at - 1].low not in _DETERMINERS
        )
        and not tied.text[tied.sentence.start : tied.sentence.end].rstrip().endswith("?")
    ]


def _clause_end(tied: Tie, first: int, last: int) -> int:
    """A condition ends at the next comma, stop or conjunction that parts clauses."""
    farthest = min(len(tied.words), last + LONGEST_CLAUSE)
    for at in range(last, farthest):
        between = tied.text[tied.words[at - 1].end : tied.words[at].start]
        if at > last and any(mark in between for mark in ',;:—”"('):
            return at
        if at > last + 1 and tied.words[at].low in ("but", "because", "although"):
            return at
        if at > last + 1 and _begins_clause(tied.words, at):
            return at
    return farthest


def _begins_clause(words: Sequence[Word], at: int) -> bool:
    """ "She will": a pronoun and its auxiliary."""
    return words[at].low in _SUBJECTS and at + 1 < len(words) and words[at + 1].low in _MODALS


def _consequence(tied: Tie, first: int, last: int) -> list[int]:
    """The matched words of the clause that the condition ``[first, last)`` limits."""
    opens = not any(word.content for word in tied.words[_main_start(tied, first) : first])
    if opens:
        ends = [clause[1] for clause in tied.clauses if clause[0] >= last and clause[1] - clause[0] > 1]
        return tied.matched_in(last, ends[0] if ends else len(tied.words))
    begun = _main_start(tied, first)
    found = tied.matched_in(begun, first)
    if not found and first - begun < 6:  # "…, lost in 1911, if …"
        found = tied.matched_in(0, begun)
    return found


def _main_start(tied: Tie, first: int) -> int:
    """Where the clause before a condition begins: behind the last break but an "and" or "if" that goes on."""
    begun = 0
    for start, end in tied.clauses:
        if start >= first:
            break
        if end - start > 2 or start == 0:
            begun = start
    return begun


def _body_weakeners(tied: Tie) -> list[tuple[int, int, str]]:
    found = [
        (first, last, phrase)
        for first, last, phrase in _WEAKENERS.find(tied.words)
        if not (tied.words[first].capital and first and tied.words[first].low in ("may", "will"))
        and not (
            phrase in ("scheduled", "expected", "planned") and first and tied.words[first - 1].low == "as"
        )
        and not _compares(tied, first, phrase)
    ]
    known = {at for first, last, _ in found for at in range(first, last)}
    for first, last, _ in hedged_places(tied, frozenset(("epistemic",))):
        if not known & set(range(first, last)) and not _compares(tied, first, tied.words[first].low):
            found.append((first, last, " ".join(word.low for word in tied.words[first:last])))
    return sorted(found)


def _of_others(tied: Tie, last: int, phrase: str) -> bool:
    """ "Wants the state to pay": it is others who shall act."""
    if not phrase.startswith("want") and phrase not in ("would like", "wishes", "hopes"):
        return False
    to = next((at for at in range(last, min(last + 6, len(tied.words))) if tied.words[at].low == "to"), None)
    return to is not None and any(word.content for word in tied.words[last:to])


def _keeps(tied: Tie, word: Word) -> bool:
    return any(word.low == own.low or (word.content and word.base == own.base) for own in _with_cue(tied))


def _is_conditional(tied: Tie, at: int) -> bool:
    """Whether "would" stands for what is only proposed: outside reported speech, and plain fact in the headline."""
    if tied.said_in(at) is not None or any(word.base in headlines.TAIL_CUES for word in tied.words):
        return False
    return not any(word.low in _OPEN or word.base in _OPEN for word in tied.claim.words)


def _compares(tied: Tie, first: int, phrase: str) -> bool:
    """Whether "likely" weighs one group against another ("more likely to have")."""
    return phrase == "likely" and first > 0 and tied.words[first - 1].low in ("more", "less", "as")


def _dulled(tied: Tie) -> list[tuple[int, int]]:
    """Where a weakening word weakens nothing: inside a no without commitment, which is judged by itself."""
    return [(first, last + 1) for first, last, _ in _NONCOMMITTAL.find(tied.words)]


def _with_cue(tied: Tie) -> tuple[Word, ...]:
    cue = tied.claim.cue
    return tied.claim.words if cue is None or cue in tied.claim.words else (cue, *tied.claim.words)


def _firm(tied: Tie) -> Word | None:
    """A verb of the claim that binds or settles, which the sentence does not have."""
    for word in _with_cue(tied):
        if word.base in headlines.FIRM and not any(
            other.content and akin(other.base, word.base) for other in tied.words
        ):
            return word
    return None


def _denies(tied: Tie) -> bool:
    return tied.has(headlines.NEGATIONS) is not None or phrase_of(tied, _REFUSALS) is not None


def _has_size(tied: Tie, size: Word) -> bool:
    """Whether the claim keeps a word of the size that the report denies."""
    if size.low in headlines.SIZES_KEPT:
        return any(word.low in headlines.SIZES_KEPT for word in tied.claim.words)
    return any(
        (word.base in headlines.SIZES or word.low in headlines.SIZES) and word.low not in headlines.SIZES_KEPT
        for word in tied.claim.words
    )


def _near_match(tied: Tie, first: int, last: int) -> list[int]:
    begun, ended = tied.clause_of(first)
    if not any(
        word.content for at, word in enumerate(tied.words[begun:ended], begun) if not first <= at < last
    ):
        following = [clause for clause in tied.clauses if clause[0] >= ended]
        ended = following[0][1] if following else ended
    return [at for at in tied.matched_in(begun, ended) if not first <= at < last]


def _negated_near(tied: Tie, negations: list[int], near: list[int]) -> bool:
    return any(abs(negation - at) <= 10 for negation in negations for at in near)


def _next_match(tied: Tie, at: int) -> int | None:
    for place in range(at + 1, min(at + 4, len(tied.words))):
        if place in tied.matched:
            return place
    return None


def _title_words(tied: Tie, words: tuple[Word, ...], first: int, last: int) -> Span:
    return make_span(tied.title, (words[first].start, words[last - 1].end), title=True)


def find_wishes_as_facts(tied: Tie) -> Iterator[Finding]:
    """``changed_certainty``: what a source asks of others, or leaves open, the headline has as so."""
    said = (*tied.own_words, *tied.claim.speaker)
    if tied.claim.question or tied.quoted or any(word.low in headlines.OPEN_KEPT for word in said):
        return
    asked = any(word.base in headlines.DIRECTIVE_KEPT for word in said)
    for at, word in enumerate(tied.words):
        if not asked and word.base in headlines.DIRECTIVES and word.low not in headlines.NO_DIRECTIVES:
            wanted = _wanted(tied, at)
        elif word.low == "whether":
            wanted = tied.matched_in(at + 1, tied.clause_of(at)[1])
        else:
            continue
        if len(wanted) >= 2 if word.low != "whether" else tied.in_core(wanted, least=0.1):
            yield tied.finding(
                "changed_certainty",
                tied.title_span(wanted),
                (at, at + 1),
                f"The report says “{word.low}”; the headline has it as so.",
            )
            return


def _wanted(tied: Tie, at: int) -> list[int]:
    """The matched words of what a directive wants done: whom, and behind its "to" or "that" the act itself."""
    _, ended = tied.clause_of(at)
    begun = at + 2 if tied.words[at].base == "appeal" else at + 1
    for place in range(begun, min(ended, at + 9)):
        if tied.words[place].low in ("to", "that"):
            act = tied.matched_in(place + 1, min(ended, place + 6))
            return [*tied.matched_in(at + 1, place), *act] if act else []
    return []
