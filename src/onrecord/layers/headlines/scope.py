"""Places, groups and parts: where the headline speaks of more than the report does."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.lang.en import headlines
from onrecord.layers.headlines.evidence import Body
from onrecord.layers.headlines.ties import Tie, answers
from onrecord.layers.headlines.words import Phrases, Word, keys_of
from onrecord.layers.spans import make_span
from onrecord.types import Finding

_WIDE = Phrases(headlines.WIDE)
_EXCEPTIONS = Phrases(
    ("but not", "except", "except for", "excluding", "not including", "other than", "apart from")
)
_PARTITIVES = Phrases(headlines.PARTITIVES)
_LEADING, _LOOSE = 3, 0.4
_CLOSE = 0.7
"""How much a sentence must bear by itself for the loss of one of its words to count."""
_AGREED = 0.6
"""How much of a claim its sentence must bear before a difference in place or part counts."""


def find_widened_scope(tied: Tie, body: Body) -> Iterator[Finding]:
    """``widened_scope``: all for some, the whole for its part, a wider place, another group added."""
    found = (
        _universal(tied, body)
        or _share_lost(tied)
        or _part_lost(tied)
        or _some_lost(tied)
        or _excluded(tied)
        or _across(tied)
        or _time_lost(tied)
        or _kind_lost(tied, body)
        or _side_lost(tied, body)
        or _other_place(tied, body)
        or _added(tied, body)
    )
    if found is not None:
        yield found


def find_opposites(tied: Tie, body: Body) -> Iterator[Finding]:
    """``changed_certainty``: a strong word where the report has a weak one, of the same thing."""
    for weak, strong in headlines.OPPOSITES:
        at = next((at for at, word in enumerate(tied.claim.words) if word.low == strong), None)
        if at is None or strong in body.by_key:
            continue
        about = [
            word for word in tied.claim.words[max(0, at - 3) : at + 4] if word.content and word.low != strong
        ]
        for number in sorted(body.by_key.get(weak, ())):
            words = body.sentences[number].words
            place = next((place for place, word in enumerate(words) if word.low == weak), None)
            if place is None or not any(
                answers(words[max(0, place - 4) : place + 5], word) for word in about
            ):
                continue
            firm = tied.claim.words[at]
            yield tied.finding(
                "changed_certainty",
                make_span(tied.title, (firm.start, firm.end), title=True),
                make_span(tied.text, (words[place].start, words[place].end)),
                f"The report says “{weak}”, the headline “{strong}”.",
            )
            return


def _is_elsewhere(tied: Tie, body: Body, word: Word) -> bool:
    """Whether another sentence has the headline's "all" with something of the claim."""
    return any(
        sentence is not tied.sentence
        and any(other.low == word.low for other in sentence.words)
        and any(answers(sentence.words, own) for own in tied.own_words if own.content)
        for sentence in body.sentences
    )


def _universal(tied: Tie, body: Body) -> Finding | None:
    for first, last, phrase in _WIDE.find(tied.claim.words):
        if any(word.low in headlines.WIDE_KEPT or word.base in headlines.WIDE_KEPT for word in tied.words):
            return None
        if phrase == "all" and first and tied.claim.words[first - 1].low in headlines.ALL_IDIOMS:
            continue
        if _is_elsewhere(tied, body, tied.claim.words[first]):
            continue
        limit = _limit(tied, phrase)
        if limit is None or tied.score < 0.4:
            continue
        words = tied.claim.words[first : min(len(tied.claim.words), max(last, first + 2))]
        number = any(word.content and _value(word) for word in words)
        return tied.finding(
            "changed_number" if number else "widened_scope",
            make_span(tied.title, (words[0].start, words[-1].end), title=True),
            limit,
            f"“{phrase}” is the headline's; the report speaks of fewer or less.",
        )
    return None


def _limit(tied: Tie, phrase: str) -> tuple[int, int] | None:
    """What holds the sentence to a part: a partitive, a number, a place (for words that widen a place)."""
    for first, last, _ in _PARTITIVES.find(tied.words):
        if tied.matched_in(last, last + 4):
            return first, last
    for at, word in enumerate(tied.words):
        if _value(word) and tied.matched_in(at + 1, at + 5) and at not in tied.matched:
            return at, at + 1
    if phrase in headlines.WIDENS_PLACE:
        return _place(tied.words, set(tied.matched), whole=False)
    return None


def _value(word: Word) -> bool:
    return any(key[0] == "=" for key in keys_of(word.base))


def _place(
    words: tuple[Word, ...], known: set[int], *, whole: bool = True, start: int = 0
) -> tuple[int, int] | None:
    """A phrase "in the X" with nothing (``whole``), or not all, of X among ``known``."""
    for at in range(start, len(words)):
        if words[at].low not in headlines.PLACE_PREPOSITIONS:
            continue
        last = at + 1
        while last < len(words) and last < at + 5 and not words[last].content:
            if words[last].low not in ("the", "its", "their", "his", "her", "all", "most"):
                break
            last += 1
        head = last
        while head < min(len(words), at + 6) and words[head].content:
            if whole and head > last and words[head - 1].capital and not words[head].capital:
                break
            head += 1
        shared = [place in known for place in range(last, head)]
        if head == last or (any(shared) if whole else all(shared)):
            continue
        if any(
            words[place].base in headlines.TIME_NOUNS or _value(words[place]) for place in range(last, head)
        ):
            continue
        return at, head
    return None


def _share_lost(tied: Tie) -> Finding | None:
    """ "20 of its 95 shops" become "its 95 shops"."""
    for at in range(1, len(tied.words) - 2):
        if tied.words[at].low != "of" or not _value(tied.words[at - 1]) or at - 1 in tied.matched:
            continue
        whole = [place for place in range(at + 1, min(at + 4, len(tied.words))) if _value(tied.words[place])]
        if whole and whole[0] in tied.matched:
            before = tied.matched[whole[0]] - 1
            counted = before >= 0 and tied.claim.words[before].low in ("all", "every", "both")
            return tied.finding(
                "changed_number" if counted else "widened_scope",
                tied.title_span(tied.matched_in(whole[0], whole[0] + 4)),
                (at - 1, at + 1),
                "The report speaks of a part of these.",
            )
    return None


def _part_lost(tied: Tie) -> Finding | None:
    if tied.score < _AGREED or any(
        word.low in headlines.PARTS_KEPT or _value(word) for word in tied.claim.words
    ):
        return None
    for first, last, phrase in _PARTITIVES.find(tied.words):
        if phrase not in headlines.PARTS_LOST or tied.words[first].capital:
            continue
        nouns = tied.matched_in(last, last + 5)
        superlative = phrase.endswith("one of") and any(
            word.low.endswith("est") or word.low in ("most", "least") for word in tied.words[last : last + 3]
        )
        if not nouns or superlative:
            continue
        return tied.finding(
            "widened_scope",
            tied.title_span(nouns),
            (first, last),
            f"The report says “{phrase}”; the headline speaks of the whole.",
        )
    return None


def _some_lost(tied: Tie) -> Finding | None:
    """ "Some schools", "three of its shops": the quantity is gone and the noun, in the plural, is left bare."""
    enough = tied.direct >= _AGREED or (tied.score >= _CLOSE and tied.direct >= _LOOSE)
    if not enough or _counts(tied.claim.words):
        return None
    for at, word in enumerate(tied.words):
        after = at + 1
        if word.low in headlines.SOME and not (at and tied.words[at - 1].low in ("at", "for", "by", "to")):
            if after < len(tied.words) and tied.words[after].low == "of":
                after += 1
        elif (_value(word) or word.low in headlines.FRACTIONS) and _of_a_whole(tied.words, after):
            after += 1
        else:
            continue
        if _value(word) and after + 1 < len(tied.words) and _value(tied.words[after + 1]):
            whole = tied.matched_in(after + 2, after + 5)  # "two of the 27 EU states"
            if whole:
                return tied.finding(
                    "widened_scope",
                    tied.title_span(whole[:1]),
                    (at, after + 2),
                    "The report speaks of a part of these.",
                )
        noun = _noun_behind(tied, after)
        if (
            noun is None
            or not tied.words[noun].low.endswith("s")
            or tied.words[noun].base in headlines.TIME_NOUNS
            or (tied.words[after - 1].low != "of" and not _leads(tied, noun))
        ):
            continue
        return tied.finding(
            "widened_scope",
            tied.title_span([noun]),
            (at, after),
            f"The report says “{word.low}”; the headline speaks of all.",
        )
    return None


def _leads(tied: Tie, place: int) -> bool:
    """Whether the noun is what the claim is about: among its first words, behind no preposition."""
    own = tied.matched[place]
    before = tied.claim.words[:own]
    return sum(word.content for word in before) < _LEADING and not any(
        word.low in headlines.PREPOSITIONS for word in before
    )


def _of_a_whole(words: tuple[Word, ...], at: int) -> bool:
    """ "Of its", "of the", "of 95"."""
    if at + 1 >= len(words) or words[at].low != "of":
        return False
    return words[at + 1].low in headlines.WHOLES or _value(words[at + 1])


def _noun_behind(tied: Tie, at: int) -> int | None:
    """The matched noun behind a quantity, with at most one adjective before it."""
    content = [place for place in range(at, min(at + 5, len(tied.words))) if tied.words[place].content][:3]
    content = [place for place in content if not _value(tied.words[place])]
    for number, place in enumerate(content[:2]):
        if place in tied.matched and (number == 0 or content[0] + 1 == place):
            return place
        if tied.words[place].base in headlines.TIME_NOUNS:
            return None
    return None


def _counts(words: tuple[Word, ...]) -> bool:
    return any(
        (
            word.low in headlines.PARTS_KEPT
            and word.low not in headlines.SIDES
            and word.low not in ("local", "more")
        )
        or word.low in headlines.SOME
        or (_value(word) and not (word.low.isdigit() and len(word.low) == 4))
        for word in words
    )


def _across(tied: Tie) -> Finding | None:
    """ "Across Attica" for "in two towns"."""
    words = tied.claim.words
    for at, word in enumerate(words[:-1]):
        if word.low not in ("across", "throughout") or not words[at + 1].capital:
            continue
        if any(other.low in ("across", "throughout", "all", "every", "whole") for other in tied.words):
            return None
        for place, other in enumerate(tied.words[:-1]):
            limits = _value(other) or other.low in headlines.SOME or other.low in ("part", "parts", "half")
            if (
                limits
                and place
                and tied.words[place - 1].low in headlines.PLACE_PREPOSITIONS
                and place not in tied.matched
            ):
                return tied.finding(
                    "widened_scope",
                    make_span(tied.title, (word.start, words[at + 1].end), title=True),
                    (place - 1, place + 2),
                    "The report tells this of fewer places.",
                )
    return None


def _excluded(tied: Tie) -> Finding | None:
    """What the report takes out ("but not data on dams") the headline takes in."""
    if any(word.base in headlines.NEGATIONS or word.low in ("but", "except") for word in tied.own_words):
        return None
    for first, last, phrase in _EXCEPTIONS.find(tied.words):
        taken = [place for place in tied.matched_in(last, last + 4) if place not in tied.matched_in(0, first)]
        if taken and tied.matched_in(0, first):
            return tied.finding(
                "widened_scope",
                tied.title_span(taken),
                (first, taken[-1] + 1),
                f"The report says “{phrase}”.",
            )
    return None


def _time_lost(tied: Tie) -> Finding | None:
    """ "No hiring this year" became "no hiring": under a negation a time that is gone denies more."""
    if tied.score < _CLOSE or not any(word.base in headlines.NEGATIONS for word in tied.claim.words):
        return None
    if any(
        word.base in headlines.TIME_UNITS or word.low in headlines.TIME_UNITS for word in tied.claim.words
    ):
        return None
    for at in range(1, len(tied.words)):
        word, before = tied.words[at], tied.words[at - 1]
        if word.base not in headlines.TIME_UNITS or before.low not in headlines.THIS:
            continue
        begun, ended = tied.clause_of(at)
        if not any(other.base in headlines.NEGATIONS for other in tied.words[begun:ended]):
            continue
        if not tied.matched_in(begun, ended):
            continue
        return tied.finding(
            "widened_scope",
            tied.title_span(tied.matched_in(begun, ended)),
            (at - 1, at + 1),
            f"“{before.low} {word.low}” is gone, and with it the end of what is denied.",
        )
    return None


def _kind_lost(tied: Tie, body: Body) -> Finding | None:
    """A word that holds a noun to some of its kind is gone: in a close rewording, or from a report of the others."""
    if tied.score < _AGREED:
        return None
    for place in sorted(tied.matched):
        at = place - 1
        if at < 0 or at in tied.matched or not _limits(tied.words[at]) or _has_like(tied, tied.words[at]):
            continue
        close = tied.direct >= _CLOSE and _is_group(tied, place)
        if not close and not any(_sets_off(sentence.words, tied.words[at]) for sentence in body.sentences):
            continue
        return tied.finding(
            "widened_scope",
            tied.title_span([place]),
            (at, place + 1),
            f"“{tied.words[at].low}” is gone, which held this to some of the kind.",
        )
    return None


def _is_group(tied: Tie, place: int) -> bool:
    """Whether the noun is a plural that the headline has bare: no other word stands before it in its noun phrase."""
    word, own = tied.words[place], tied.matched[place]
    if not tied.claim.words[own].low.endswith("s") and word.low not in (
        "men",
        "women",
        "children",
        "people",
        "mice",
    ):
        return False
    return own == 0 or not tied.claim.words[own - 1].content or tied.claim.words[own - 1].low.endswith("s")


def _limits(word: Word) -> bool:
    return word.base in headlines.LIMITING or word.low in headlines.LIMITING


def _has_like(tied: Tie, word: Word) -> bool:
    return any(_limits(other) or other.base == word.base for other in tied.claim.words)


def _sets_off(words: tuple[Word, ...], word: Word) -> bool:
    """Whether a sentence speaks of those that the word leaves out."""
    opposite = headlines.LIMITING.get(word.low) or headlines.LIMITING.get(word.base, frozenset())
    return any(other.low in opposite or other.low in headlines.CONTRASTING for other in words)


def _side_lost(tied: Tie, body: Body) -> Finding | None:
    """A side of the compass lost, where the report sets another side against it."""
    sides = [at for at, word in enumerate(tied.words) if word.base in headlines.SIDES and not word.capital]
    if not sides or any(word.base in headlines.SIDES for word in tied.claim.words):
        return None
    across = any(
        word.low in ("across", "throughout") or word.low in headlines.UTMOST for word in tied.claim.words
    )
    for at in sides:
        side = headlines.SIDES[tied.words[at].base]
        other = any(
            headlines.SIDES.get(word.base, side) != side or word.low == "elsewhere"
            for sentence in body.sentences
            for word in sentence.words
        )
        near = tied.matched_in(at - 7, at + 4)
        if (other or across) and near and tied.score >= _AGREED:
            return tied.finding(
                "widened_scope",
                tied.title_span(near),
                (at, at + 1),
                f"“{tied.words[at].low}” is gone, though the report tells of elsewhere too.",
            )
    return None


def _other_place(tied: Tie, body: Body) -> Finding | None:
    """The headline's "in X" is not the sentence's "in Y"."""
    held = set(tied.matched.values())
    own = _place(tied.claim.words, held)
    if own is None or tied.score < 0.45:
        return None
    names = [word for word in tied.claim.words[own[0] + 1 : own[1]] if word.content]
    if any(answers(tied.words, word) for word in names):
        return None
    absent = not any(body.holds(word) for word in names if word.capital) and any(
        word.capital for word in names
    )
    theirs = _place(tied.words, set(tied.matched))
    while theirs is not None:
        reach = 3 if absent else 2
        if any(place in tied.matched for place in range(theirs[0] - reach, theirs[0])):
            break
        theirs = _place(tied.words, set(tied.matched), start=theirs[1])
    named = theirs is not None and any(word.capital for word in tied.words[theirs[0] + 1 : theirs[1]])
    alike = named == any(word.capital for word in names)
    if theirs is None or not (absent or (tied.score >= _AGREED and alike and not named)):
        return None
    return tied.finding(
        "widened_scope",
        make_span(tied.title, (tied.claim.words[own[0]].start, tied.claim.words[own[1] - 1].end), title=True),
        theirs,
        "The headline gives another place than the report.",
    )


def _added(tied: Tie, body: Body) -> Finding | None:
    """A group that the headline puts beside the report's own: "goats and sheep"."""
    words, held = tied.claim.words, set(tied.matched.values())
    for at in range(1, len(words) - 1):
        if words[at].low != "and" or at - 1 not in held:
            continue
        added = words[at + 1]
        if (
            added.content
            and not added.capital
            and (at + 2 == len(words) or not words[at + 2].content)
            and not body.holds(added)
            and tied.score >= _AGREED
        ):
            answer = next(place for place, own in tied.matched.items() if own == at - 1)
            return tied.finding(
                "widened_scope",
                make_span(tied.title, (added.start, added.end), title=True),
                (answer, answer + 1),
                f"“{added.low}” is the headline's alone.",
            )
    return None
