"""Whether the headline says more than the report: each claim tied to what bears it, then compared.

The scheme of the verdicts and findings is the project's own (docs/scheme.md, "Headline"). A claim is laid beside all
sentences; where several bear it about as well, the one that speaks most for the headline decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from onrecord.lang.en import headlines
from onrecord.lang.en.headline_events import DECISIVE
from onrecord.layers.headlines.amounts import (
    find_changed_numbers,
    find_changed_ordinals,
    find_dropped_looseners,
)
from onrecord.layers.headlines.claims import Claim, read_claims
from onrecord.layers.headlines.comparing import decide
from onrecord.layers.headlines.evidence import Body, Match, Sentence, places_of, segments
from onrecord.layers.headlines.scope import find_opposites, find_widened_scope
from onrecord.layers.headlines.sources import Sources
from onrecord.layers.headlines.speaking import (
    find_dropped_attribution,
    find_wrong_agent,
    find_wrong_speaker,
    is_called,
    speaker_words,
)
from onrecord.layers.headlines.strength import find_stronger
from onrecord.layers.headlines.ties import Tie, tie
from onrecord.layers.headlines.voices import Voices
from onrecord.layers.headlines.weakening import (
    condition_clauses,
    find_dropped_conditions,
    find_dropped_hedges,
    find_dropped_partly,
    find_lost_limits,
    find_only_supposed,
    find_refusals,
    find_wishes_as_facts,
)
from onrecord.layers.headlines.words import Word, base_form, read_words
from onrecord.layers.spans import make_span
from onrecord.models.questions import Beside, Compared
from onrecord.types import Article, Finding, Headline, Offsets, Statement

_NEAR_BEST, _NEAR_DIRECT = 0.9, 0.75
_MOST_WITNESSES = 5
_ENOUGH = 0.3
"""How much of a claim a sentence must bear to be its evidence."""
_ENOUGH_TO_DIFFER = 0.4
"""How much it must bear for a difference to count against the headline."""
_DENIED, _TOLD_ENOUGH = 5, 2
_ELSE_TOLD = 0.75
"""How much of the rest of a claim must be told for its event alone to be what the headline adds."""
_OTHER_SIGN = 0.75
_OWN_WORD = 0.75
_STRANGE, _STRANGE_SHARE, _SHORT = 2, 0.41, 600
"""Words that are nowhere in a body of fewer characters than the last: with so many a claim is not borne."""
_REPLACING = frozenset(("changed_certainty", "widened_scope", "changed_number", "wrong_speaker"))
_LONGEST_TITLE = 400
_MOST_EVIDENCE, _EVIDENCE_WORDS = 6, 95

_EVENTS: dict[str, frozenset[str]] = {}
for _names, _others in DECISIVE:
    for _word in _names.split():
        _EVENTS[_word] = _EVENTS.get(_word, frozenset()) | {
            base_form(word) for word in f"{_names} {_others}".split()
        }


Compare = Callable[[Beside], Compared]
"""A network that lays a headline beside sentences of its text."""


def check_headline(
    article: Article, statements: Sequence[Statement], *, compare: Compare | None = None
) -> Headline | None:
    """What the headline of ``article`` says beyond its body; None where there is no headline.

    Args:
        article: the page; its title is the headline.
        statements: those read from it, with or without what the force layer judged.
        compare: the network that has the last word on the verdict; without one the rules have.

    Findings are in the headline's order; a headline span counts in the title, an evidence span in the text.
    """
    title = (article.title or "").strip()
    if not title or article.title is None:
        return None
    if len(article.title) > _LONGEST_TITLE or not article.text.strip():
        return Headline(verdict="unclear")
    body = Body(article.text, statements)
    ruled = _by_rules(article, body)
    if compare is None:
        return ruled
    matches = body.lay_beside(read_words(article.title, 0, len(article.title)))
    if not matches:
        return ruled
    beside = Beside(
        title=article.title,
        text=article.text,
        sentences=_evidence(matches, body),
        verdict=ruled.verdict,
        types=tuple(finding.type for finding in ruled.findings),
    )
    return decide(article, ruled, compare(beside), body, body.sentences[matches[0].at])


def _by_rules(article: Article, body: Body) -> Headline:
    assert article.title is not None
    sources = Sources(body)
    voices = Voices(body, sources)
    claims = read_claims(article.title, sources.anyone)
    if not claims:
        return Headline(verdict="unclear")
    findings: list[Finding] = []
    verdicts: list[str] = []
    for claim in claims:
        found, verdict = _judge(article, claim, body, voices)
        findings += found
        verdicts.append(verdict)
    if findings:
        return Headline(verdict="overstates", findings=_in_order(findings))
    if "unsupported" in verdicts:
        return Headline(verdict="unsupported")
    return Headline(verdict="faithful" if "faithful" in verdicts else "unclear")


def evidence_for(article: Article) -> tuple[Offsets, ...]:
    """The sentences that a network reads beside the headline: see :func:`_evidence`; training reads the same."""
    assert article.title is not None
    body = Body(article.text, ())
    return _evidence(body.lay_beside(read_words(article.title, 0, len(article.title))), body)


def _evidence(matches: Sequence[Match], body: Body) -> tuple[Offsets, ...]:
    """The sentences that bear most of the headline, each with the one before it, which may say who speaks.

    In text order, about :data:`_EVIDENCE_WORDS` words of them; of a short report, all.
    """
    best: dict[int, None] = {}
    for match in matches[:_MOST_EVIDENCE]:
        best |= dict.fromkeys(at for at in (match.at, match.at - 1) if at >= 0)
    best |= dict.fromkeys(range(len(body.sentences)))
    kept: list[int] = []
    words = 0
    for at in best:
        words += len(body.sentences[at].words)
        if kept and words > _EVIDENCE_WORDS:
            break
        kept.append(at)
    return tuple((body.sentences[at].start, body.sentences[at].end) for at in sorted(kept))


def _judge(article: Article, claim: Claim, body: Body, voices: Voices) -> tuple[list[Finding], str]:
    """The findings of one claim, and its verdict without them."""
    assert article.title is not None
    matches = body.lay_beside(claim.words)
    strange = _strange(claim, body)
    if matches and (denied := _denied_event(article, claim, body, matches)):
        return [denied], "overstates"
    untold = _untold(claim, body)
    if untold is not None and not (matches and _else_told(claim, body, untold)):
        return [], "unsupported" if len(body.text) < _SHORT else "unclear"
    if not matches or matches[0].score < _ENOUGH:
        return [], "unsupported" if strange else "unclear"
    best: list[Finding] | None = None
    for match in _witnesses(matches, claim, body, voices):
        sentence = body.sentences[match.at]
        tied = tie(article.title, article.text, claim, sentence, segments(article.text, sentence), match)
        if _only_supposed(tied):
            return [], "unsupported"
        if untold is not None:
            return [_untold_finding(tied, untold)], "overstates"
        if best is None and (spoken := [*find_wrong_speaker(tied, voices), *find_wrong_agent(tied, voices)]):
            return spoken[:1], "overstates"
        found = _compare(tied, body) or _compare_speaker(tied, body)
        found = found or list(find_dropped_attribution(tied, voices))
        if not found:
            best = []
            break
        best = [*(best or []), *found]
    if best and matches[0].score < _ENOUGH_TO_DIFFER:
        return [], "unclear"
    if strange and not any(_explains(finding, strange) for finding in best or []):
        return [], "unsupported"
    return _one_of_each(best or []), "faithful"


def _witnesses(matches: Sequence[Match], claim: Claim, body: Body, voices: Voices) -> list[Match]:
    """The sentences that bear the claim about as well as the best; those of its speaker first."""
    named = speaker_words(claim.speaker)
    weighed = sorted(
        (_weighed(match, claim, body) for match in matches[: 2 * _MOST_WITNESSES]),
        key=lambda match: -match.score,
    )
    best = weighed[0].score
    own = [
        match
        for match in weighed
        if match.score >= _OWN_WORD * best
        and (_speaks(named, body.sentences[match.at], voices) or not voices.in_sentence(match.at))
    ]
    leading = (own if named else []) or weighed
    top = leading[0]
    return [
        match
        for match in leading
        if match is top
        or (
            match.score >= _NEAR_BEST * top.score
            and match.direct >= _NEAR_DIRECT * top.direct
            and _bears_more_than_names(match, claim)
        )
    ][:_MOST_WITNESSES]


def _bears_more_than_names(match: Match, claim: Claim) -> bool:
    """Whether a sentence has more of the claim than names and what it begins with: something of what is told."""
    return any(at and not claim.words[at].capital for at, _ in match.pairs)


def _speaks(named: Sequence[Word], sentence: Sentence, voices: Voices) -> bool:
    return bool(named) and any(
        sentence.start <= voice.cue.spans[0][0] < sentence.end and is_called(voice, named, voices)
        for voice in voices.all
    )


def _weighed(match: Match, claim: Claim, body: Body) -> Match:
    """A sentence that denies what the claim does not, or the other way about, bears it less."""
    denied = any(word.base in headlines.NEGATIONS for word in body.sentences[match.at].words)
    if denied == any(word.base in headlines.NEGATIONS for word in claim.words):
        return match
    return match._replace(score=match.score * _OTHER_SIGN)


def _compare(tied: Tie, body: Body) -> list[Finding]:
    """What the headline says beyond the sentence, but for who says it."""
    if tied.claim.circumstance or tied.claim.presupposed:
        return []
    found: list[Finding] = []
    for finder in (
        find_refusals,
        find_wishes_as_facts,
        find_dropped_hedges,
        find_dropped_partly,
        find_lost_limits,
        find_dropped_conditions,
    ):
        found += finder(tied)
    found += find_stronger(tied, body)
    found += find_opposites(tied, body)
    found += find_only_supposed(tied, body)
    found += find_dropped_looseners(tied)
    found += find_widened_scope(tied, body)
    found += find_changed_numbers(tied, body)
    found += find_changed_ordinals(tied, body)
    return _one_of_each(found)


def _compare_speaker(tied: Tie, body: Body) -> list[Finding]:
    """How many speak: "all nurses say" where two of them do."""
    claim = tied.claim
    if claim.cue is None or not claim.speaker or claim.speaker[0].start > claim.words[0].start:
        return []
    if claim.circumstance or claim.presupposed or claim.speaker[0] in claim.words:
        return []
    whole = claim._replace(words=(*claim.speaker, *claim.words))
    match = next(
        (match for match in body.lay_beside(whole.words) if body.sentences[match.at] is tied.sentence), None
    )
    if match is None:
        return []
    led = tie(tied.title, tied.text, whole, tied.sentence, tied.clauses, match)
    return _one_of_each([*find_widened_scope(led, body), *find_changed_numbers(led, body)])


def _one_of_each(findings: Sequence[Finding]) -> list[Finding]:
    seen: dict[str, Finding] = {}
    for finding in findings:
        seen.setdefault(finding.type, finding)
    return list(seen.values())


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.headline.spans, finding.type)))


def _untold(claim: Claim, body: Body) -> Word | None:
    """The claim's event, where the body would have to tell it and does not."""
    for word in claim.words:
        told = _EVENTS.get(word.base)
        if told and _is_predicate(claim, word) and not body_has(body, told):
            return None if body.holds(word) else word
    return None


def _denied_event(article: Article, claim: Claim, body: Body, matches: Sequence[Match]) -> Finding | None:
    """An event that the headline has as so and of which the report says only that it is not."""
    if (
        claim.question
        or any(word.base in headlines.NEGATIONS for word in claim.words)
        or sum(word.content and body.holds(word) for word in claim.words) < _TOLD_ENOUGH
    ):
        return None
    for word in claim.words[1:]:
        done = word.low.endswith("ed") and word.content and len(body.text) < _SHORT
        if word.base not in _EVENTS and word.base not in headlines.FIRM and not done:
            continue
        places = [
            (number, at)
            for number in sorted(body.bearing(word))
            for at in places_of(body.sentences[number], word)
        ]
        if not places or not all(_is_denied(body.sentences[number].words, at) for number, at in places):
            continue
        number, _ = places[0]
        match = next(match for match in matches if match.at == number)
        sentence = body.sentences[number]
        assert article.title is not None
        tied = tie(article.title, article.text, claim, sentence, segments(article.text, sentence), match)
        span = make_span(tied.title, (word.start, word.end), title=True)
        evidence = make_span(tied.text, (sentence.start, sentence.end))
        return tied.finding("changed_certainty", span, evidence, f"The report denies “{word.low}”.")
    return None


def _is_denied(words: Sequence[Word], at: int) -> bool:
    """Whether a negation stands up to five words before, and no "but" or "until" between."""
    for word in reversed(words[max(0, at - _DENIED) : at]):
        if word.low in ("but", "until", "unless", "only", "rule"):
            return False
        if word.base in headlines.NEGATIONS:
            return True
    return False


def _strange(claim: Claim, body: Body) -> list[Word]:
    """The claim's words that a short body lacks, where they are so many that it cannot bear the claim."""
    content = [word for word in claim.words if word.content]
    strange = [
        word
        for word in content
        if not body.holds(word) and not word.low[0].isdigit() and word.base not in headlines.TYING
    ]
    few = len(strange) < _STRANGE or len(strange) < _STRANGE_SHARE * len(content)
    if few or claim.circumstance or claim.question or claim.presupposed or len(body.text) >= _SHORT:
        return []
    return strange


def _explains(finding: Finding, strange: Sequence[Word]) -> bool:
    """Whether a finding is about one of the strange words: the report has another in its place."""
    return finding.type in _REPLACING and any(
        start <= word.start < end for word in strange for start, end in finding.headline.spans
    )


def _else_told(claim: Claim, body: Body, untold: Word) -> bool:
    """Whether the report tells of the rest of the claim, or nearly."""
    others = [word for word in claim.words if word.content and word is not untold]
    told = sum(body.holds(word) for word in others)
    return told >= 1 and told >= _ELSE_TOLD * len(others)


def _untold_finding(tied: Tie, untold: Word) -> Finding:
    span = make_span(tied.title, (untold.start, untold.end), title=True)
    evidence = make_span(tied.text, (tied.sentence.start, tied.sentence.end))
    return tied.finding("changed_certainty", span, evidence, f"The report does not tell of “{untold.low}”.")


def _is_predicate(claim: Claim, word: Word) -> bool:
    """A verb form behind the claim's first word, or what its speaker is said to find."""
    if claim.words[0] is word:
        return claim.cue is not None and claim.cue.base in headlines.SHOWING
    before = next(
        (one.low for one, other in zip(claim.words, claim.words[1:], strict=False) if other is word), ""
    )
    plural = before.endswith("s") or before in ("police", "people", "men", "women")
    return word.low != word.base or word.low.endswith("s") or before in headlines.FUTURE or plural


def body_has(body: Body, bases: frozenset[str]) -> bool:
    """Whether the body has a word with one of these bases."""
    return any(base in body.by_key for base in bases)


def _only_supposed(tied: Tie) -> bool:
    """Whether the sentence speaks of the claim's matter only in a condition."""
    for first, last in condition_clauses(tied):
        inside = tied.matched_in(first, last)
        if len(inside) >= 2 and len(inside) == len(tied.matched) and not tied.has(headlines.CONDITION_KEPT):
            return True
    return False
