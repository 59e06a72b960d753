"""Numbers: what the headline counts against what the report counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body, places_of
from onrecord.layers.headlines.ties import Tie
from onrecord.layers.headlines.words import Phrases, Word, keys_of
from onrecord.layers.numerals import read_number
from onrecord.layers.spans import make_span
from onrecord.types import Finding, Span

_LOOSENERS = Phrases(headlines.LOOSENERS)
_VAGUE = Phrases(headlines.VAGUE_COUNTS)
_ABOVE = Phrases(("more than", "over", "above", "at least", "exceeding", "upwards of"))
_BELOW = Phrases(
    [
        "nearly",
        "almost",
        "under",
        "less than",
        "fewer than",
        "up to",
        "at most",
        "just under",
        "close to",
        "no more than",
        "as many as",
        "as much as",
        "below",
        "about",
        "around",
        "roughly",
        "approximately",
    ]
)
_ROUNDING = 0.03
_WELL_ABOVE = 1.34
_SURELY = 0.6
_NONE = frozenset(("none", "no", "neither", "nobody"))
_SOME_OF_THEM = frozenset(("half", "most", "some", "several", "many", "third", "quarter"))


def find_changed_numbers(tied: Tie, body: Body) -> Iterator[Finding]:
    """``changed_number``: a number that the report does not bear, where it has another in its place."""
    held = set(tied.matched.values())
    known: list[float] | None = None
    for at, word in enumerate(tied.claim.words):
        value = value_of(word)
        if at and word.low in headlines.SCALES and value_of(tied.claim.words[at - 1]) is not None:
            continue
        if value is None or at in held or _is_year(word, value) or _is_ordinal(tied.title, word):
            continue
        if word.low in headlines.VAGUE_COUNTS or _is_date(tied, at):
            continue
        if known is None:
            known = _known(body)
        if _borne(value, _scale(tied.claim.words, at), known, tied, body):
            continue
        if any(last == at for _, last, _ in _ABOVE.find(tied.claim.words)) and any(
            value <= other <= _WELL_ABOVE * value for other in known
        ):
            continue  # "over 300" of 310
        rival = _rival(tied, at, body)
        if rival is None:
            continue
        yield tied.finding(
            "changed_number",
            make_span(tied.title, (word.start, word.end), title=True),
            rival,
            f"The report does not give “{word.low}”.",
        )
        return
    yield from _turned_bounds(tied)
    yield from _crowds(tied, body)
    yield from _ones_and_nones(tied)
    yield from _other_rates(tied)
    yield from _other_spells(tied)
    for first, last, phrase in _VAGUE.find(tied.claim.words):
        if any(_says(sentence.words, phrase) and _by(sentence.words, tied) for sentence in body.sentences):
            continue
        for begun, ended, theirs in _VAGUE.find(tied.words):
            if headlines.VAGUE_COUNTS[phrase] > headlines.VAGUE_COUNTS[theirs] and tied.matched_in(
                ended, ended + 4
            ):
                words = tied.claim.words
                yield tied.finding(
                    "changed_number",
                    make_span(tied.title, (words[first].start, words[last - 1].end), title=True),
                    (begun, ended),
                    f"The report says “{theirs}”, the headline “{phrase}”.",
                )
                return


def _turned_bounds(tied: Tie) -> Iterator[Finding]:
    """ "Nearly 900" became "more than 900"."""
    own = {last: first for first, last, phrase in _ABOVE.find(tied.claim.words)}
    theirs = {last: first for first, last, phrase in _BELOW.find(tied.words)}
    for place, at in tied.matched.items():
        if value_of(tied.words[place]) is None and tied.words[place].low not in headlines.FRACTIONS:
            continue
        at, place = _number_start(tied.claim.words, at), _number_start(tied.words, place)
        if at in own and place in theirs:
            words = tied.claim.words
            yield tied.finding(
                "changed_number",
                make_span(tied.title, (words[own[at]].start, words[at].end), title=True),
                (theirs[place], place + 1),
                "The report has the number as an upper bound, the headline as a lower.",
            )
            return


def _ones_and_nones(tied: Tie) -> Iterator[Finding]:
    """ "One metre" of what is four, "none of the players" of what is half of them."""
    words = tied.claim.words
    for place, at in sorted(tied.matched.items()):
        before = [one for one in words[max(0, at - 4) : at] if one.low in _NONE or one.low == "one"]
        if not before or (
            before[-1].low == "one" and (words[at - 1] != before[-1] or words[at].base not in headlines.UNITS)
        ):
            continue
        count = next(
            (
                number
                for number in range(place - 1, max(-1, place - 4), -1)
                if (value_of(tied.words[number]) or 0) > 1 or tied.words[number].low in _SOME_OF_THEM
            ),
            None,
        )
        if count is None or any(word.low in _NONE or word.base == "not" for word in tied.words):
            continue
        yield tied.finding(
            "changed_number",
            make_span(tied.title, (before[-1].start, words[at].end), title=True),
            (count, place + 1),
            f"The report says “{tied.words[count].low}”.",
        )
        return


def _other_rates(tied: Tie) -> Iterator[Finding]:
    """ "A month" for "a year", of the same amount."""
    mine, theirs = _rate(tied.claim.words), _rate(tied.words)
    if mine is None or theirs is None or tied.score < _SURELY:
        return
    own, other = tied.claim.words[mine], tied.words[theirs]
    if own.base != other.base and not any(word.base == own.base for word in tied.words):
        yield tied.finding(
            "changed_number",
            make_span(tied.title, (tied.claim.words[mine - 1].start, own.end), title=True),
            (theirs - 1, theirs + 1),
            f"The report says “a {other.low}”.",
        )


def _rate(words: Sequence[Word]) -> int | None:
    for at in range(2, len(words)):
        if words[at].base in headlines.UNITS and words[at - 1].low in ("a", "an", "per", "every", "each"):
            return at
    return None


def _other_spells(tied: Tie) -> Iterator[Finding]:
    """ "For six months" where the sentence that tells the rest has "for 30 days"."""
    mine, theirs = _spell(tied.claim.words), _spell(tied.words)
    if mine is None or theirs is None or tied.direct < _SURELY:
        return
    if any(at in tied.matched.values() for at in (mine, mine + 1)) or theirs in tied.matched:
        return
    words = tied.claim.words
    yield tied.finding(
        "changed_number",
        make_span(tied.title, (words[mine].start, words[mine + 1].end), title=True),
        (theirs, theirs + 2),
        f"The report says “{tied.words[theirs].low} {tied.words[theirs + 1].low}”.",
    )


def _spell(words: Sequence[Word]) -> int | None:
    """Where a length of time stands: its number."""
    for at in range(1, len(words) - 1):
        if value_of(words[at]) is not None and words[at + 1].base in (
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
        ):
            return at
    return None


def _crowds(tied: Tie, body: Body) -> Iterator[Finding]:
    """ "Thousands of" what the report does not count, nor counts anything so high."""
    for first, last, phrase in _VAGUE.find(tied.claim.words):
        least = headlines.CROWDS.get(phrase)
        if least is None or any(_says(sentence.words, phrase) for sentence in body.sentences):
            continue
        if any(value >= least for value in _known(body)) or any(
            headlines.VAGUE_COUNTS[found] >= headlines.VAGUE_COUNTS["dozens"]
            for sentence in body.sentences
            for _, _, found in _VAGUE.find(sentence.words)
        ):
            continue
        nouns = [place for place, at in tied.matched.items() if last <= at <= last + 2]
        if nouns and tied.direct >= _SURELY:
            words = tied.claim.words
            yield tied.finding(
                "changed_number",
                make_span(tied.title, (words[first].start, words[last - 1].end), title=True),
                (nouns[0], nouns[0] + 1),
                f"The report does not say “{phrase}”.",
            )
            return


def _number_start(words: Sequence[Word], at: int) -> int:
    """Where a number begins: "a" of "a fifth"."""
    return at - 1 if at and words[at].low in headlines.FRACTIONS and words[at - 1].low in ("a", "an") else at


def find_changed_ordinals(tied: Tie, body: Body) -> Iterator[Finding]:
    """``changed_number``: "third" of what the report has as the second."""
    words = tied.claim.words
    for word, noun in zip(words, words[1:], strict=False):
        if word.low not in headlines.ORDINALS or not noun.content or body.holds(word):
            continue
        for at in places_of(tied.sentence, noun):
            theirs = next(
                (n for n in range(at - 1, max(-1, at - 3), -1) if tied.words[n].low in headlines.ORDINALS),
                None,
            )
            if theirs is not None and not any(
                word.low in (other.low for other in sentence.words) for sentence in body.sentences
            ):
                yield tied.finding(
                    "changed_number",
                    make_span(tied.title, (word.start, word.end), title=True),
                    (theirs, theirs + 1),
                    f"The report says “{tied.words[theirs].low}”.",
                )
                return


def _by(words: Sequence[Word], tied: Tie) -> bool:
    """Whether a sentence may be the claim's speaker's: it has a word of the speaker's, or there is none."""
    named = [word.base for word in tied.claim.speaker if word.content]
    return not named or any(word.base in named for word in words)


def _says(words: Sequence[Word], phrase: str) -> bool:
    return any(found == phrase for _, _, found in _VAGUE.find(words))


def find_dropped_looseners(tied: Tie) -> Iterator[Finding]:
    """``dropped_hedge``: the number is the report's, but no longer loose."""
    loose = {last: (first, last) for first, last, _ in _LOOSENERS.find(tied.words)}
    own = {last for _, last, _ in _LOOSENERS.find(tied.claim.words)}
    for place, at in tied.matched.items():
        word = tied.words[place]
        if value_of(word) is None or place not in loose or word.base != tied.claim.words[at].base:
            continue
        if any(ended <= at and ended >= at - 1 for ended in own):
            continue
        if any(ended == at for _, ended, _ in _ABOVE.find(tied.claim.words)):
            continue
        first, last = loose[place]
        yield tied.finding(
            "dropped_hedge",
            tied.title_span([place]),
            (first, last),
            f"The report says “{' '.join(word.low for word in tied.words[first:last])}”.",
        )
        return


def value_of(word: Word) -> float | None:
    """What a number word is worth; "one" counts for nothing, as it is often a pronoun."""
    if word.low == "one":
        return None
    for key in keys_of(word.base):
        if key[0] == "=":
            return float(key[1:])
    return None


def _is_date(tied: Tie, at: int) -> bool:
    """Whether a number is a day of which the sentence does not name the month or weekday."""
    return any(
        other.capital and other.base in headlines.TIME_UNITS and not places_of(tied.sentence, other)
        for other in tied.claim.words[max(0, at - 1) : at + 2]
    )


def _is_ordinal(title: str, word: Word) -> bool:
    return title[word.end : word.end + 2].lower() in ("st", "nd", "rd", "th")


def _is_year(word: Word, value: float) -> bool:
    return word.low.isdigit() and 1500 <= value <= 2100


def _known(body: Body) -> list[float]:
    """All numbers that the body gives, plain and with the scale behind them ("5.2 million")."""
    known: list[float] = []
    for sentence in body.sentences:
        for at, word in enumerate(sentence.words):
            value = value_of(word)
            if value is None and "-" in word.low:  # "seven-year-old"
                value = read_number(word.low.partition("-")[0])
            if value is not None:
                known += (value, value * _scale(sentence.words, at))
    return known


def _scale(words: Sequence[Word], at: int) -> float:
    following = words[at + 1].low if at + 1 < len(words) else ""
    return headlines.SCALES.get(following, 1.0)


def _borne(value: float, scale: float, known: Sequence[float], tied: Tie, body: Body) -> bool:
    """Whether a number is the body's, or its rounding, double, half, percentage or the sum of two in the sentence."""
    wanted = {value, value * scale}
    if any(word.base in headlines.DOUBLING for word in tied.words):
        wanted |= {value / 2, value / 3, value * 2}
    if any(abs(one - other) <= _ROUNDING * max(abs(one), 1e-9) for one in wanted for other in known):
        return True
    if any(abs(value / 100 - other) <= 0.02 for other in known if 0 < other < 1):
        return True
    own = {tied.words[place].base for place in tied.matched}
    near = [
        number for word in tied.words if word.base not in own and (number := value_of(word)) is not None
    ]  # what the headline gives itself is no part of its sum
    return any(value == one + other for at, one in enumerate(near) for other in near[:at])


def _rival(tied: Tie, at: int, body: Body) -> Span | None:
    """What the report counts the same things with; else another number of the sentence that the claim leaves out."""
    words = tied.claim.words
    nouns = [word for word in words[at + 1 : at + 4] if word.content and value_of(word) is None][:2]
    for sentence in (tied.sentence, *body.sentences):
        for noun in nouns:
            for place in places_of(sentence, noun):
                count = _count_before(sentence.words, place)
                if count is not None:
                    word = sentence.words[count]
                    return make_span(tied.text, (word.start, word.end))
    if at and words[at - 1].content:
        for sentence in body.sentences:
            for place in places_of(sentence, words[at - 1]):
                after = number_after(sentence.words, place)
                if after is not None:
                    return make_span(tied.text, (sentence.words[after].start, sentence.words[after].end))
    if (value_of(words[at]) or 0) <= 4 and words[at].low.isalpha():
        return None
    for place, word in enumerate(tied.words):
        value = value_of(word)
        if value is not None and place not in tied.matched and not _is_year(word, value):
            return make_span(tied.text, (word.start, word.end))
    return None


def number_after(words: Sequence[Word], noun: int) -> int | None:
    """The number that follows its noun ("move 40")."""
    after = noun + 1
    return after if after < len(words) and value_of(words[after]) is not None else None


def _count_before(words: Sequence[Word], noun: int) -> int | None:
    for place in range(noun - 1, max(-1, noun - 5), -1):
        word = words[place]
        if value_of(word) is not None or word.low in headlines.SINGLE:
            return place
        if not word.content and word.low not in ("more", "other", "such", "of", "the"):
            return None
    return None
