"""Who says it: the headline's speaker against the report's voices, and attributions lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from onrecord.lang.en import headlines
from onrecord.lang.en.reporting import PRONOUNS
from onrecord.layers.headlines.claims import Claim
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.voices import Voice, Voices
from onrecord.layers.headlines.words import Word, keys_of, read_words
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Offsets, Span

_HEARD = 0.45
"""How much of a claim a voice must bear for the claim to be its."""
_RATHER = 0.7
"""Another voice, or the report itself, bears the claim too from this share of the most on."""
_SAID = 0.4
_LEFT = 0.3
"""How much of a claim a voice must say, and how much must be told by nobody else, for its name to be missed."""
_OWN_TELLING = 0.1
"""By how much the report itself must tell more of a claim than any voice."""


def find_wrong_speaker(tied: Tie, voices: Voices) -> Iterator[Finding]:
    """``wrong_speaker``: another voice of the report bears the claim, and the headline's speaker does not."""
    named = speaker_words(tied.claim.speaker)
    if not named or tied.claim.presupposed or tied.claim.circumstance:
        return
    words = [word for word in tied.own_words if word not in tied.claim.speaker]
    heard = [one for one in voices.hear(words) if any(word.content for word in one.voice.zone)]
    if not heard or heard[0].share < _HEARD or not _must_be_known(tied.claim, named, voices):
        return
    best = heard[0]
    if _is_pronoun(best.voice) and not any(word.capital for word in named):
        return  # “he” may well be the minister
    own = [one for one in heard if is_called(one.voice, named, voices)]
    if any(
        one.share >= _RATHER * best.share or voices.bears_alone(one.voice, best.voice, words) for one in own
    ):
        return
    if (acts(tied.claim) and _is_told_of(best.voice, named)) or _is_beside(named, best.voice, voices):
        return
    if voices.told(words) > best.share + _OWN_TELLING:
        return
    yield tied.finding(
        "wrong_speaker",
        make_span(tied.title, (named[0].start, named[-1].end), title=True),
        best.voice.source,
        f"The report gives this to “{best.voice.source.text}”.",
    )


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
    if any(word.base in headlines.SPEAKS_AS.get(named[-1].base, ()) for word in zone):
        return True
    outright = [rival for rival in voices.all if _names_outright(named, rival)]
    if outright:
        names = {word.base for rival in outright for word in rival.zone if word.content and word.capital}
        return voice in outright or any(word.capital and word.base in names for word in zone)
    if any(is_same(word, other) for word in named for other in zone):
        return True
    if all(_is_loose(word) for word in named):
        return True
    return len(named) == 1 and _is_name(named[0], voices) and any(word.capital for word in zone)


def _names_outright(named: Sequence[Word], voice: Voice) -> bool:
    """Whether the voice is called by the head of the words ("owner" of "mill owner"), or by a name among them."""
    bases = {word.base for word in voice.zone if word.content}
    return named[-1].base in bases or any(word.base in bases for word in named[1:] if word.capital)


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
    around = [word for word in voice.around if not voice.holds(word.start)]
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
    if claim.question or len(tied.matched) < 2:
        return
    if claim.speaker and not (claim.presupposed or acts(claim)):
        return
    if any(word.base in headlines.ACCUSING or word.low in headlines.HEARSAY for word in claim.words):
        return
    words = [word for word in (*claim.speaker, *tied.own_words) if word.content]
    heard = sorted(voices.hear(words), key=lambda one: -one.said)
    if not heard or heard[0].said < _SAID:
        return
    voice = heard[0].voice
    if voices.left_to(voice, words) < _LEFT or voices.told(words) > heard[0].said + _OWN_TELLING:
        return
    if any(not _is_charge(one.voice) for one in heard if one.said >= heard[0].said):
        return
    if _is_own_side(tied, voice):
        return
    yield tied.finding(
        "dropped_attribution",
        tied.title_span(sorted(tied.matched)),
        _joined(tied.text, voice.source, voice.cue, voice.content),
        f"“{voice.source.text}” says so; the headline has it as a fact.",
    )


def acts(claim: Claim) -> bool:
    """Whether the claim's cue is an act that others may tell of ("guards demand money"), not only a way of saying."""
    return claim.cue is not None and claim.cue.base not in headlines.TAIL_CUES


def _is_charge(voice: Voice) -> bool:
    """Whether the matter is the source's own view of what is: by its cue, or because no authority says it."""
    cue = [word.base for word in read_words(voice.cue.text)]
    if any(base in headlines.ACCUSING for base in cue):
        return True
    if any(word.low in headlines.FORETELLING for word in voice.said):
        return False
    if any(base in headlines.COMMITTING or base in headlines.DIRECTIVES - {"tell"} for base in cue):
        return False
    act = voice.statement.act if voice.statement is not None else UNSET
    if act is not UNSET and act not in headlines.ASSERTING_ACTS:
        return False
    source = _head(read_words(voice.source.text)) or voice.zone
    return not any(word.base in headlines.AUTHORITIES or word.low in headlines.AUTHORITIES for word in source)


def _is_own_side(tied: Tie, voice: Voice) -> bool:
    """Whether the claim is about the source: its subject is the source, or the content speaks of "we" or "it"."""
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
