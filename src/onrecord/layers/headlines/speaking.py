"""Who says it: the headline's speaker against the report's voices, and attributions lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from onrecord.lang.en import headlines
from onrecord.lang.en.reporting import PRONOUNS
from onrecord.layers.headlines.claims import Claim
from onrecord.layers.headlines.evidence import Body, circumstances
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.voices import Heard, Voice, Voices
from onrecord.layers.headlines.words import Word, akin, keys_of, read_words
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Offsets, Span

_HEARD = 0.5
"""How much of a claim a voice must bear for the claim to be its."""
_RATHER = 0.8
"""Another voice, or the report itself, bears the claim too from this share of the most on."""
_SAID = 0.5
"""How much of a claim a voice must say for its name to be missed."""
_WELL_HEARD = 0.7
_LONGEST_LEAD = 3
_CORE = 3
_ADDRESSED = 5
"""How many words behind "told" are those of whom somebody told."""
_TOLD = 0.7
"""How much of what a voice says of a claim the report must tell itself for it to be the report's own."""
_HEDGED = frozenset(("may", "might", "could", "possible", "possibly", "perhaps", "likely", "probably", "?"))
_SAYING = frozenset(("say", "report", "add", "write", "announce", "state", "note"))
_OWNERS = frozenset(("his", "her", "its", "their"))
_SHORT = 1200
"""Characters up to which a report has so few people in it that each is told from the others."""


def find_wrong_speaker(tied: Tie, voices: Voices) -> Iterator[Finding]:
    """``wrong_speaker``: another voice of the report bears the claim, and the headline's speaker does not."""
    named = speaker_words(tied.claim.speaker) or _meant(tied.claim, voices)
    if not named or tied.claim.presupposed or tied.claim.circumstance:
        return
    words = [word for word in tied.own_words if word not in tied.claim.speaker and word != tied.claim.cue]
    heard = [one for one in voices.hear(words) if any(word.content for word in one.voice.zone)]
    if not heard or heard[0].share < _HEARD or not _must_be_known(tied.claim, named, voices):
        return
    verdict = _verdict(heard, voices)
    best = verdict or heard[0]
    if tied.claim.cue is None and not any(_is_source(named, voice) for voice in voices.all):
        return  # what stands before a colon may be a topic
    rivals = heard if verdict is None else [verdict]
    if any(
        is_called(one.voice, named, voices) and one.own and _is_same_act(tied.claim, one.voice)
        for one in heard
    ):
        return
    if acts(tied.claim):
        rivals = [one for one in rivals if _is_same_act(tied.claim, one.voice)]
    if any(is_called(one.voice, named, voices) and one.share >= _RATHER * best.share for one in rivals):
        return
    if any(
        is_called(other, named, voices) for other in voices.beside(best.voice) if _tells_of(other, best.voice)
    ):
        return
    if voices.told(best.own) >= _TOLD or not _is_other(named, best, voices):
        return
    if acts(tied.claim) and not _is_same_act(tied.claim, best.voice):
        return
    if (acts(tied.claim) and _is_told_of(best.voice, named)) or _is_beside(named, best.voice, voices):
        return
    yield _given_to(best.voice, tied, named)


def _given_to(voice: Voice, tied: Tie, named: Sequence[Word]) -> Finding:
    return tied.finding(
        "wrong_speaker",
        make_span(tied.title, (named[0].start, named[-1].end), title=True),
        voice.source,
        f"The report gives this to “{voice.source.text}”.",
    )


def _tells_of(outer: Voice, voice: Voice) -> bool:
    """Whether what a voice says is told by another, around it or in its midst ("two, she said, had written …")."""
    at, cue = voice.source.spans[0][0], voice.cue.spans[0][0]
    return outer.holds(cue) or min(at, cue) < outer.cue.spans[0][0] < max(at, cue)


def _is_same_act(claim: Claim, voice: Voice) -> bool:
    """Whether the voice does what the headline says its speaker does (wants, demands, rejects); saying is no act."""
    return (
        claim.cue is not None
        and claim.cue.base not in _SAYING
        and any(
            word.base == claim.cue.base or (word.content and akin(word.base, claim.cue.base))
            for word in read_words(voice.cue.text)
        )
    )


def _meant(claim: Claim, voices: Voices) -> list[Word]:
    """Whom "she says" means at a headline's end: the name it begins with."""
    if not claim.speaker or not all(word.low in PRONOUNS for word in claim.speaker):
        return []
    return [word for word in claim.words[:2] if word.content and _is_proper(word, voices)]


def _verdict(heard: Sequence[Heard], voices: Voices) -> Heard | None:
    """The voice that alone has a word of the claim, in a short verdict on what others said ("called it ruinous")."""
    for one in heard:
        cue = [word.base for word in read_words(one.voice.cue.text)]
        if not one.own or not any(base in headlines.VERDICT_CUES for base in cue):
            continue
        others = [word.base for voice in voices.all if voice is not one.voice for word in voice.said]
        alone = [word for word in one.own if word.base not in others]
        if any(voices.told([word]) == 0 for word in alone):
            return one
    return None


def _is_other(named: Sequence[Word], heard: Heard, voices: Voices) -> bool:
    """Whether the words name somebody else than the voice: by another office or name, not one for the other.

    "The union leader" may be Ms Lynch; "Lynch" and "the minister's lawyer" are two.
    """
    voice = heard.voice
    if _is_loose(named[-1]):
        return False  # a study speaks by its authors
    outright = [rival for rival in voices.all if rival is not voice and _names_outright(named, rival)]
    if not outright and (len(voices.body.text) > _SHORT or heard.share < _WELL_HEARD):
        return False
    if voice.source.text.split()[0].lower() in ("a", "an") and all(
        _is_proper(word, voices) for word in named
    ):
        return False  # "a union leader" may be the one of that name
    own = [word for rival in outright for word in speaker_words(read_words(rival.source.text))]
    names, offices = _split([*named, *own], voices)
    their_names, their_offices = _split(speaker_words(voice.zone), voices)
    if any(one.base == other.base for one in names for other in their_names) and not offices:
        return False
    if offices and their_offices:
        alike = _is_same_word if outright else is_same
        return not any(alike(one, other) for one in offices for other in their_offices)
    if names and their_names:
        return not any(one.base == other.base for one in names for other in their_names)
    owned = voice.source.text.split()[0].lower() in _OWNERS and not _is_pronoun(voice)
    apart = len(voices.body.text) < _SHORT and their_offices and voice.source.text.split()[0].lower() != "the"
    return bool(outright) and (owned or bool(apart))


def _split(words: Sequence[Word], voices: Voices) -> tuple[list[Word], list[Word]]:
    """Names, and words of office or kind."""
    names = [word for word in words if _is_proper(word, voices)]
    return names, [word for word in words if word not in names]


def _is_proper(word: Word, voices: Voices) -> bool:
    """Whether the report has the word as a name: with a capital also where no sentence begins."""
    if not word.capital:
        return False
    if word.base in headlines.AUTHORITIES | headlines.PARTIES | headlines.LEADERS | headlines.NAMED_SPEAKERS:
        return False
    places = [
        (words, at)
        for number in voices.body.by_key.get(word.base, ())
        for words in (voices.body.sentences[number].words,)
        for at, other in enumerate(words)
        if other.base == word.base
    ]
    inside = [words[at].capital for words, at in places if at]
    if inside or not places:
        return all(inside)
    before_a_name = all(
        at + 2 < len(words) and words[at + 1].capital and words[at + 2].capital for words, at in places
    )
    return not before_a_name and any(at + 1 < len(words) and words[at + 1].capital for words, at in places)


def _is_pronoun(voice: Voice) -> bool:
    return voice.source.text.lower() in PRONOUNS


def speaker_words(words: Sequence[Word]) -> list[Word]:
    """The words that name a headline's speaker: its content, but not the owner in "the owner's X"."""
    named = [word for word in words if word.content]
    return [
        word for at, word in enumerate(named) if at + 1 == len(named) or not word.low.endswith(("'s", "s'"))
    ]


def is_called(voice: Voice, named: Sequence[Word], voices: Voices) -> bool:
    """Whether the voice is one that the words may name; only those that they name outright, where there are any."""
    zone = [word for word in voice.zone if word.content]
    if zone and all(word.base in headlines.SPOKESPEOPLE for word in zone):
        return True
    outright = [rival for rival in voices.all if _names_outright(named, rival)]
    if outright:
        names = {word.base for rival in outright for word in rival.zone if word.content and word.capital}
        return voice in outright or any(word.capital and word.base in names for word in zone)
    if any(word.base in headlines.SPEAKS_AS.get(named[-1].base, ()) for word in zone):
        return True
    if any(is_same(word, other) for word in named for other in zone):
        return True
    if all(_is_loose(word) for word in named):
        return True
    return len(named) == 1 and _is_name(named[0], voices) and any(word.capital for word in zone)


def _names_outright(named: Sequence[Word], voice: Voice) -> bool:
    """Whether the voice is called by the head of the words ("owner" of "mill owner"), or by a name among them."""
    bases = {word.base for word in voice.zone if word.content}
    return named[-1].base in bases or any(word.base in bases for word in named[1:] if word.capital)


def _is_source(named: Sequence[Word], voice: Voice) -> bool:
    """Whether the voice is called so where it speaks."""
    return any(word.base == named[-1].base for word in read_words(voice.source.text))


def _is_same_word(one: Word, other: Word) -> bool:
    return one.base == other.base or other.base in headlines.SPEAKS_AS.get(one.base, ())


def is_same(one: Word, other: Word) -> bool:
    """The same word, one's synonym, or the same state."""
    return one.base == other.base or any(key[0] in "#@" for key in keys_of(one.base) & keys_of(other.base))


def _is_loose(word: Word) -> bool:
    return word.base in headlines.LOOSE_SPEAKERS or word.low in headlines.LOOSE_SPEAKERS


def _is_name(word: Word, voices: Voices) -> bool:
    """Whether a word of the headline is a name that may stand for those who speak for it ("Oslo says")."""
    if not word.capital:
        return False
    places = [
        (sentence.words, at)
        for number in voices.body.by_key.get(word.base, ())
        for sentence in (voices.body.sentences[number],)
        for at, other in enumerate(sentence.words)
        if other.base == word.base
    ]
    if not places:
        return any(key[0] == "@" for key in keys_of(word.base))
    if not all(words[at].capital for words, at in places):
        return False
    return not any(
        at and words[at - 1].capital and words[at - 1].content and words[at - 1].end + 1 == words[at].start
        for words, at in places
    )


def _is_told_of(voice: Voice, named: Sequence[Word]) -> bool:
    """Whether what is said has the headline's speaker, who is thus one that it tells of."""
    return any(word.base == other.base for word in named for other in voice.said)


def _is_beside(named: Sequence[Word], voice: Voice, voices: Voices) -> bool:
    """Whether the voice's sentence names the headline's speaker too, or, for a pronoun, the sentence before."""
    told = sorted(word.start for word in voice.around if word.start >= voice.cue.spans[-1][1])[:_ADDRESSED]
    addressed = told if [word.base for word in read_words(voice.cue.text)][-1:] == ["tell"] else []
    around = [word for word in voice.around if not voice.holds(word.start) and word.start not in addressed]
    if not any(word.content for word in read_words(voice.source.text)):
        around += voices.before(voice)
    return any(word.content and word.base == other.base for word in around for other in named)


def _must_be_known(claim: Claim, named: Sequence[Word], voices: Voices) -> bool:
    """Whether the speaker is one whom a headline must have from its report: a voice of it, a name, or an office."""
    if any(_names_outright(named, voice) for voice in voices.all):
        return True
    last = named[-1]
    if last.base in headlines.NAMED_SPEAKERS:
        return True
    speaks = (
        claim.cue is not None or len(named) > 1 or _is_name(last, voices)
    )  # what stands before a colon may not
    return speaks and voices.body.holds(last) and not _is_loose(last)


def find_dropped_attribution(tied: Tie, voices: Voices) -> Iterator[Finding]:
    """``dropped_attribution``: what a source says of others stands in the headline as a fact."""
    claim = tied.claim
    if claim.question or tied.quoted:
        return
    if claim.cue is not None and claim.cue.base in headlines.JUDGING_CUES:
        return
    if claim.speaker and not (claim.presupposed or acts(claim)):
        return
    if any(_marks(claim.words, at) for at in range(len(claim.words))):
        return
    outside = circumstances(claim.words)
    core = [word for at, word in enumerate(claim.words) if at not in outside]
    if sum(word.content for word in core) < _CORE:
        core = list(claim.words)  # "a rule on X came without notice": what follows is no circumstance
    every = voices.hear([*(word for word in claim.speaker if word not in core), *core])
    heard = _verdict(every, voices) or max(
        (one for one in every if _is_in(one.voice, tied)), key=lambda one: one.said, default=None
    )
    if heard is None or heard.said < _SAID or voices.told(heard.own) >= _TOLD:
        return
    voice = heard.voice
    last = next((word.base for word in reversed(read_words(voice.cue.text))), "")  # a colon is no word
    accuses = last in headlines.ACCUSING
    if len(heard.own) < 2 and heard.said < _WELL_HEARD and not accuses:
        return
    named = speaker_words(claim.speaker)
    if named and is_called(voice, named, voices):
        return
    if last in headlines.BELIEVING and any(word.low in _HEDGED for word in claim.words):
        return  # "think it may be": the headline keeps the doubt
    contested = _is_contested(tied, voices.body) or _is_somebody(voice, voices)
    wrong = any(word.base in headlines.WRONGS for word in claim.words)
    if not _is_charge(voice, contested=contested or wrong) or (_is_own_side(tied, voice) and not contested):
        return
    yield tied.finding(
        "dropped_attribution",
        tied.title_span(sorted(tied.matched)),
        _joined(tied.text, voice.source, voice.cue, voice.content),
        f"“{voice.source.text}” says so; the headline has it as a fact.",
    )
    cue = read_words(voice.cue.text)
    if cue and cue[-1].base in headlines.BELIEVING:
        yield tied.finding(
            "dropped_hedge",
            tied.title_span(sorted(tied.matched)),
            voice.cue,
            f"The report says “{voice.cue.text}”; the headline has it as so.",
        )


def _marks(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells that the claim is somebody's word; not in "X to blame"."""
    if words[at].low == "blame" and at and words[at - 1].low == "to":
        return False
    return words[at].base in headlines.ACCUSING or words[at].low in headlines.HEARSAY


def acts(claim: Claim) -> bool:
    """Whether the claim's cue is an act that others may tell of ("guards demand money"), not only a way of saying."""
    return claim.cue is not None and (
        claim.cue.base not in headlines.TAIL_CUES or claim.cue.base in headlines.DIRECTIVES
    )


def _is_charge(voice: Voice, *, contested: bool) -> bool:
    """Whether the matter is the source's own view of what is: by its cue, or because a party to the matter says it."""
    cue = [word.base for word in read_words(voice.cue.text)]
    if cue and cue[-1] in headlines.VERDICT_CUES:
        return True
    if cue and cue[-1] in headlines.ACCUSING | {"accuse"}:
        return _is_clause(voice) or cue[-1] not in headlines.TAKES_THINGS
    if "express" in cue:
        return False
    if cue and cue[-1] in headlines.TAKES_THINGS and not _is_clause(voice):
        return False
    source = _head(read_words(voice.source.text)) or voice.zone
    party = any(word.base in headlines.PARTIES or word.low in headlines.PARTIES for word in source)
    if not party and any(word.low in headlines.FORETELLING for word in voice.said):
        return False
    if any(base in headlines.COMMITTING or base in headlines.DIRECTIVES - {"tell", "call"} for base in cue):
        return False
    act = voice.statement.act if voice.statement is not None else UNSET
    if act is not UNSET and act in headlines.BINDING_ACTS:
        return False
    if party:
        return True
    if any(word.base in headlines.AUTHORITIES or word.low in headlines.AUTHORITIES for word in source):
        return False
    return contested or act == "blames"


def _is_somebody(voice: Voice, voices: Voices) -> bool:
    """Whether a short report's voice is just anybody, without a name or office ("a hiker says")."""
    words = read_words(voice.source.text)
    known = headlines.AUTHORITIES | headlines.LEADERS | headlines.LOOSE_SPEAKERS | headlines.NAMED_SPEAKERS
    plain = words[0].low in ("a", "an", "one") and not any(word.base in known for word in words[:3])
    return plain and len(voices.body.text) < _SHORT


def _is_clause(voice: Voice) -> bool:
    """Whether what is claimed is a clause ("claimed that the vote was rigged"), not a prize ("claimed the title")."""
    return any(
        word.low == "that" or (word.low in headlines.AUXILIARIES and word.low != "to") for word in voice.said
    )


def _is_contested(tied: Tie, body: Body) -> bool:
    """Whether somebody denies, close by, what another says, or nobody could check it."""
    at = body.sentences.index(tied.sentence)
    near = body.sentences[max(0, at - 1) : at + 3]
    return any(word.base in headlines.CONTESTING for sentence in near for word in sentence.words)


def _is_own_side(tied: Tie, voice: Voice) -> bool:
    """Whether the claim is about the source: its subject is the source, or the content speaks of "we" or "it"."""
    if read_words(voice.source.text)[0].low in ("its", "their"):
        return True
    content = read_words(tied.text, voice.content[0][0], voice.content[-1][1])
    opening = [word.low for word in content[:4] if word.low != "that"]
    source = read_words(voice.source.text)
    if opening and opening[0] in headlines.OWN_PRONOUNS and opening[:2] not in (["it", "is"], ["it", "was"]):
        plural = bool(source) and source[-1].low.endswith("s") and not source[-1].capital
        return not (opening[0] in ("it", "its") and plural)
    if opening and opening[0] == voice.source.text.lower():
        return True
    if len(opening) > 1 and opening[0] in ("he", "she") and opening[1] in headlines.OWN_ACT:
        return True
    own = [word for word in (*tied.claim.speaker, *tied.claim.words) if word.content]
    if not any(word.base in headlines.WRONGS for word in own):
        own = [*own[:2], *(word for word in own[2:] if word.capital)]
    else:
        own = own[:2]
    return any(word.base == other.base for word in own for other in _head(source) or voice.zone)


def _head(source: Sequence[Word]) -> list[Word]:
    """The source up to what hangs on it ("parents" of "parents in Ridley")."""
    head: list[Word] = []
    for word in source:
        if word.low == "of" and head and head[-1].base in headlines.LEADERS:
            continue
        if head and (word.low in headlines.PREPOSITIONS or word.low in ("who", "that", "which", "whose")):
            break
        if word.content:
            head.append(word)
    return head


def _joined(text: str, source: Span, cue: Span, content: Sequence[Offsets]) -> Span:
    """Source and cue as one stretch, where nothing of the content stands between."""
    start = min(source.spans[0][0], cue.spans[0][0])
    end = max(source.spans[-1][1], cue.spans[-1][1])
    if any(start < last and first < end for first, last in content) or "\n" in text[start:end]:
        return source
    return make_span(text, (start, end))


def find_wrong_agent(tied: Tie, voices: Voices) -> Iterator[Finding]:
    """``wrong_speaker``: the headline gives one voice's own act to another ("Publisher won't go to court")."""
    claim = tied.claim
    if claim.speaker or claim.cue is not None or claim.circumstance or claim.presupposed:
        return
    held = set(tied.matched.values())
    content = [at for at, word in enumerate(claim.words) if word.content]
    lead = content[: next((n for n, at in enumerate(content) if at in held), 0)]
    if not lead or len(lead) > _LONGEST_LEAD or len(held) < 2:
        return
    named = [claim.words[at] for at in lead]
    after = claim.words[lead[-1] + 1]
    if after.low not in headlines.AUXILIARIES or named[-1].low.endswith(("'s", "s'", "ing")):
        return
    here = [one for one in voices.hear(claim.words[lead[-1] + 1 :]) if _is_in(one.voice, tied)]
    best = max(here, key=lambda one: one.share, default=None)
    if best is None or best.share < _WELL_HEARD or is_called(best.voice, named, voices):
        return
    if any(key[0] == "@" for word in named for key in keys_of(word.base)):
        return  # a state acts by its ministers
    if not any(_names_outright(named, voice) for voice in voices.all) or not _is_other(named, best, voices):
        return
    yield _given_to(best.voice, tied, named)


def _is_in(voice: Voice, tied: Tie) -> bool:
    return tied.sentence.start <= voice.cue.spans[0][0] < tied.sentence.end
