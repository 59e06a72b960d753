"""Named mentions: persons, organizations, places and groups, by casing, titles, gazetteers and context.

The text is cut into runs of capitalised words. A run is taken apart by what it holds (a title, a given name, the
head of an organization's name, a gazetteer entry); what its shape leaves open, its neighbours settle (a reporting
verb, a noun of profession) or the same name elsewhere in the article does. Headlines in title case or in capitals
are read last and give only names that the gazetteers or the body know. The work is linear in the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.lang.en import countries, groups, offices
from onrecord.lang.en import names as words
from onrecord.types import Offsets

NameType = Literal["person", "organization", "place", "group", "other"]


class Name(Struct, frozen=True):
    """A named mention, ``text[start:end]``, without titles and honorifics before it."""

    start: int
    end: int
    type: NameType


class _Word(Struct):
    """A capitalised word: ``text`` without a possessive ending; ``first`` in its sentence."""

    start: int
    end: int
    text: str
    first: bool
    gap: str  # what lies between it and the capitalised word before, where that is short


_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_CAPITALISED = re.compile(
    rf"(?<![\w@#])(?:(?:{_UPPER}\.)+(?!\w)|(?:{_UPPER}\.){{2,}}|(?:al|el|an|as|ash|at|ar|ul|d)[-'’](?={_UPPER})"
    rf"|(?={_UPPER}|10\ Downing))[^\W_]*(?:[-&'’][^\W_]+)*\.?"
)
_LINE = re.compile(r"[^\n\r]+")
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_OPENERS = " \t\u00a0\"'“‘«„(["
_ENDS = ".!?:;\n\r…—–•|*"
_NEXT = re.compile(r"[\s,]*([^\W\d_]+)")
_BEFORE = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0]+$")
_AGE = re.compile(r",? \(?\d\d\)?,")
_APPOSITION = re.compile(
    r", (?:an?|the|who|whose|one of|head|director|president|chair|co-|chief|professor|spokes)"
)
_LONGEST_RUN = 40  # words; taking a run apart costs more than its length
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CAMEL = re.compile(r"(?!Mac|Mc|De|La|Le|Di|Du|Van|Fitz)[A-Z][a-z]+[A-Z]\w*")
_ACRONYM = re.compile(r"(?:[A-Z]{2,7}|(?:[A-Z]\.){2,}|[A-Z][A-Z&-]{1,8}[A-Z])s?")
_TWO_WORD_TITLES = frozenset(title for title in offices.TABLE_OFFICES if " " in title) | {"attorney general"}


@cache
def _gazetteer() -> dict[str, NameType]:
    found: dict[str, NameType] = {}
    for name in groups.GROUP_NAMES:
        found[name] = "group"
    for name in countries.US_CITIES | countries.US_STATES | countries.REGIONS:
        found[name] = "place"
    for _, _, name, others, people, capitals in countries.ROWS:
        for one in (name, *others.split("|"), *capitals.split("|")):
            found[one] = "place"
        for one in people.split("|"):
            found.setdefault(one, "group")
    for name in groups.KNOWN_ORGS | frozenset(countries.SEATS):
        found[name] = "organization"
    found.pop("", None)
    return found


def find_names(text: str) -> tuple[Name, ...]:
    """All named mentions of ``text``, in text order, none inside another.

    >>> [text[n.start:n.end] + ": " + n.type for text in ["Mr Ito met Ana Silva in Oslo."] for n in
    ...  find_names(text)]
    ['Ito: person', 'Ana Silva: person', 'Oslo: place']
    """
    return tuple(_Finder(text).find())


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.names: dict[int, Name] = {}
        self.open: list[list[_Word]] = []  # runs that only the rest of the article can settle
        self.surnames: set[str] = set()
        self.given: set[str] = set()
        self.bodies: set[str] = set()
        self.lower: set[str] | None = None

    def find(self) -> list[Name]:
        headlines = []
        for line in _LINE.finditer(self.text):
            runs = self.runs(line.start(), line.end())
            style = _style(line[0], sum(map(len, runs)))
            if style == "plain":
                for run in runs:
                    self.take(run)
            else:
                headlines.append((style, runs))
        for style, runs in headlines:
            for run in runs if style == "title" else ():
                self.learn(run)
        for run in sorted(self.open, key=len, reverse=True):  # full names before the short ones they explain
            self.settle(run)
        for style, runs in headlines:
            for run in runs:
                self.take_headline(run, capitals=style == "capitals")
        return [self.names[start] for start in sorted(self.names)]

    # -- runs ------------------------------------------------------------------------------------------------

    def runs(self, start: int, end: int) -> list[list[_Word]]:
        """Runs of capitalised words of one line; a particle or a link word may stand within one."""
        found: list[list[_Word]] = []
        run: list[_Word] = []
        for match in _CAPITALISED.finditer(self.text, start, end):
            word = self.word(match, start, run[-1].end if run else start)
            if word is None:
                continue
            if run and len(run) < _LONGEST_RUN and _joins(run, word):
                run.append(word)
            else:
                run = [word]
                found.append(run)
        return found

    def word(self, match: re.Match[str], line: int, last: int) -> _Word | None:
        at, end = match.span()
        string = match[0]
        if string.endswith(".") and not (
            _INITIALS.fullmatch(string)
            or string.lower() in words.ABBREVIATIONS
            or string in countries.US_STATES
        ):
            end -= 1
        if self.text[end - 2 : end] in ("'s", "’s"):
            end -= 2
        while end > at and self.text[end - 1] in "'’-&":
            end -= 1
        string = self.text[at:end]
        if not string or not (string[0].isupper() or string.startswith(words.PREFIXES) or string[0] == "1"):
            return None
        if string[1:2] == "-" and string[0] in "DRI" and self.text[at - 1 : at] == "(":
            return None  # the party of (D-Ore.)
        gap = self.text[last:at] if at - last <= 16 else "\n"
        return _Word(at, end, string, self.is_first(at, line), gap)

    def is_first(self, at: int, line: int) -> bool:
        i = at - 1
        while i >= line and self.text[i] in _OPENERS:
            i -= 1
        return i < line or self.text[i] in _ENDS or self.text[at - 1] in '"“‘«„'

    # -- one run ---------------------------------------------------------------------------------------------

    def take(self, run: list[_Word]) -> None:
        """Take a run apart, left to right."""
        plain = run[0].text.lower() in words.PLAIN and not (len(run) > 1 and _is_title(run[0]))
        if run[0].first and plain and not self.is_entry(run):
            run = run[1:]
        run = self.drop_dates(run)
        if not run:
            return
        if len(run) > 1 and self.is_plain_body(run):
            self.classify(run, False)
            return
        if len(run) > 1 and _are_many(run[0]):
            self.take(run[1:])
            return
        run, titled = self.peel(run)
        if not run:
            return
        if titled and run[0].gap.strip():
            self.take_after_office(run)
            return
        known = 0 if len(run) > 2 and _is_profession(run[:1]) else self.entry(run)
        if known and not titled:
            self.add(run[:known], _gazetteer()[_joined(run[:known])])
            if run[known:]:
                self.take(run[known:])
            return
        inner = _inner_start(run)
        if inner:
            if not _is_profession(run[:inner]):
                self.take(run[:inner])
            self.take(run[inner:])
            return
        self.classify(run, titled)

    def take_after_office(self, run: list[_Word]) -> None:
        """What follows "Secretary of", "President of": the body or state, then perhaps the person's name."""
        start = next(
            (i for i in range(1, len(run)) if _is_given(run[i]) or _INITIALS.fullmatch(run[i].text)), 0
        )
        if start and not run[start].gap.strip():
            self.take(run[:start])
            self.add_person(run[start:])
        elif (
            len(run) > 2
            and not run[1].gap.strip()
            and run[0].text in ("State", "Defense", "Defence", "Treasury")
        ):
            self.add_person(run[1:])
        else:
            self.take(run)

    def drop_dates(self, run: list[_Word]) -> list[_Word]:
        """Cut at months and days: what is before them is taken, what is after them goes on."""
        for i, word in enumerate(run):
            if word.text in words.MONTHS_AND_DAYS and not (word.text in words.GIVEN and i + 1 < len(run)):
                if i and word.text in ("May", "March", "August") and i + 1 == len(run):
                    return run  # Theresa May
                if run[:i]:
                    self.take(run[:i])
                return self.drop_dates(run[i + 1 :])
        return run

    def is_entry(self, run: list[_Word]) -> bool:
        return self.entry(run) > 1 or (len(run) == 1 and self.entry(run) == 1)

    def entry(self, run: list[_Word]) -> int:
        """How many words at the head of the run are an entry of the gazetteer (the most, up to four)."""
        gazetteer = _gazetteer()
        for size in range(min(4, len(run)), 0, -1):
            if _joined(run[:size]) in gazetteer:
                rest = run[size:]
                if not rest:
                    return size
                if size == 1 and run[0].text in words.GIVEN:
                    return 0  # Jordan Peele, Paris Hilton
                last = run[-1].text.lower()
                if last in groups.ORG_WORDS or last in words.PLACE_WORDS or last in words.OTHER_WORDS:
                    return 0 if not any(_is_title(word) for word in rest) else size
                return size
        return 0

    def peel(self, run: list[_Word]) -> tuple[list[_Word], bool]:
        """Without the titles at its head, and whether there was one."""
        titled = False
        while run:
            low = run[0].text.lower()
            if (
                low in ("house", "senate")
                and len(run) > 1
                and run[1].text.lower() in ("speaker", "majority", "minority")
            ):
                run = run[1:]
                continue
            if not _is_title(run[0]):
                if titled and low in ("elect", "leader", "general", "of", "justice", "designate", "emeritus"):
                    run = run[1:]
                    continue
                if (low in _TITLE_HEADS or low in ("majority", "minority", "deputy", "assistant")) and any(
                    _is_title(word) or word.text.lower() in ("leader", "whip") for word in run[1:3]
                ):
                    run = run[1:]
                    continue
                if low in ("leader", "whip") and len(run) > 1:
                    titled, run = True, run[1:]
                    continue
                break
            if run[0].text in words.GIVEN_MALE and len(run) > 1 and low not in offices.HONORIFICS:
                break  # Dean Martin, Prince Harry stay as they are
            if len(run) == 1 and titled:
                break  # Mr. King
            titled = True
            run = run[1:]
        return run, titled

    def classify(self, run: list[_Word], titled: bool) -> None:
        last = run[-1].text.lower()
        if not titled and (self.is_body(run) or (len(run) > 1 and _is_body_like(run))):
            self.add(run, "organization")
            self.bodies.add(run[0].text)
        elif not titled and last in words.PLACE_WORDS and len(run) > 1:
            self.add(run, "place")
        elif not titled and last in words.OTHER_WORDS and len(run) > 1:
            self.add(run, "other")
        elif titled and len(run) <= 5 or _is_given(run[0]) and 2 <= len(run) <= 5:
            self.add_person(run)
        elif len(run) == 1 and _is_given(run[0]) and run[0].text not in words.GIVEN_WEAK:
            self.open.append(run)
        elif self.of_title(run):
            self.add_person(run)
        else:
            self.open.append(run)

    def is_body(self, run: list[_Word]) -> bool:
        last = run[-1].text.lower()
        if any(word.gap.strip() == "&" for word in run[1:]):
            return True
        if len(run) == 1:
            if run[0].first and len(run[0].text) > 3 and self.text[run[0].end : run[0].end + 1] in (":", ","):
                return False  # the speaker of a transcript, a dateline
            return bool(_ACRONYM.fullmatch(run[0].text)) and run[0].text not in _gazetteer()
        if last in groups.ORG_SUFFIXES:
            return True
        if last in groups.ORG_WORDS:
            return not (_is_given(run[0]) and len(run) == 2 and last in _SURNAME_LIKE)
        if any(word.gap.split() and word.gap.split()[0] in ("of", "for", "on") for word in run[1:]):
            return run[0].text in words.ORG_OF or any(word.text in words.ORG_OF for word in run[:-1])
        return bool(_ACRONYM.fullmatch(run[-1].text)) and not _is_given(run[0]) and len(run[-1].text) > 2

    def is_plain_body(self, run: list[_Word]) -> bool:
        """Whether a run that opens with a title is a body's name all the same ("General Assembly")."""
        last = run[-1].text.lower()
        heads = last in groups.ORG_WORDS and last not in _SURNAME_LIKE
        return heads and _is_title(run[0]) and not any(_is_given(word) or "." in word.text for word in run)

    def of_title(self, run: list[_Word]) -> bool:
        """Whether an unknown run is a person by the noun or verb next to it."""
        if not 1 < len(run) <= 4:
            return False
        before = _BEFORE.search(self.text, max(0, run[0].start - 40), run[0].start)
        if before is not None:
            noun = before[1].lower().rsplit("-", 1)[-1]
            if noun in offices.PERSON_NOUNS or noun in offices.HONORIFICS:
                return True
        if any(_INITIALS.fullmatch(word.text) for word in run[1:-1]):
            return True
        if run[-1].text.lower() in words.SUFFIXES:
            return True
        end = run[-1].end
        return bool(_AGE.match(self.text, end) or _APPOSITION.match(self.text, end)) or self.speaks(run)

    def speaks(self, run: list[_Word]) -> bool:
        after = _NEXT.match(self.text, run[-1].end, run[-1].end + 24)
        if after is not None and after[1] in words.SPEAKS:
            return True
        before = _BEFORE.search(self.text, max(0, run[0].start - 24), run[0].start)
        return (
            before is not None and before[1] in words.SPEAKS and before[1] not in ("told", "asked", "urged")
        )

    # -- what the rest of the article settles ------------------------------------------------------------------

    def settle(self, run: list[_Word]) -> None:
        joined = _joined(run)
        if len(run) == 1:
            self.settle_one(run)
        elif run[-1].text in self.surnames or (len(run) == 2 and run[0].text in self.surnames):
            start = next(i for i, word in enumerate(run) if word.text in self.surnames)
            if start == 0 or len(run) == 2:
                self.add(run, "person") if run[-1].text in self.surnames else self.split(run)
            else:
                self.add(run[start:], "person")
        elif _is_body_like(run):
            self.add(run, "organization")
        elif len(run) <= 3 and not self.is_common(run) and not any(char.isdigit() for char in joined):
            self.add_person(run)
        else:
            self.add(run, "other")

    def split(self, run: list[_Word]) -> None:
        self.add(run[:1], "person")
        self.add(run[1:], "other")

    def settle_one(self, run: list[_Word]) -> None:
        word = run[0]
        low = word.text.lower()
        spoken = word.first and self.text[word.end : word.end + 1] == ":"
        if word.text in self.surnames or (word.text.isupper() and word.text.title() in self.surnames):
            self.add(run, "person")
        elif word.text.isupper() and word.first and len(word.text) > 3:
            self.add(run, "person" if spoken else "place")
        elif word.text in self.bodies:
            self.add(run, "organization")
        elif (
            _is_given(word)
            and word.text not in words.GIVEN_WEAK
            or word.text in self.given
            and not self.is_common(run)
        ):
            self.add(run, "person")
        elif low in groups.GROUP_NOUNS or low in words.PLAIN or (word.first and self.is_common(run)):
            return
        elif self.speaks(run):
            body = (
                any(map(str.isdigit, word.text))
                or _CAMEL.fullmatch(word.text)
                or self.text[max(0, word.start - 4) : word.start]
                in (
                    "the ",
                    "The ",
                )
            )
            self.add(run, "organization" if body else "person")
        elif word.first:
            after = _NEXT.match(self.text, word.end, word.end + 24)
            if after is not None and (after[1] in words.AUXILIARIES or after[1].endswith("ed")):
                self.add(run, "other")
        else:
            before = _BEFORE.search(self.text, max(0, word.start - 16), word.start)
            place = before is not None and before[1] in words.PLACE_BEFORE
            self.add(run, "place" if place else "other")

    def is_common(self, run: list[_Word]) -> bool:
        """Whether a word of the run is an ordinary one: it stands in small letters elsewhere in the text."""
        if self.lower is None:
            self.lower = {word for word in _PLAIN_WORD.findall(self.text) if word.islower()}
        return any(
            word.text.lower() in self.lower
            or word.text.lower() in words.PLAIN
            or word.text.lower() in groups.GROUP_NOUNS
            for word in run
        )

    # -- headlines -------------------------------------------------------------------------------------------

    def learn(self, run: list[_Word]) -> None:
        """Take in a full name that a headline gives, so that the body's short form is known."""
        for word, after in zip(run, run[1:], strict=False):
            full = _is_given(word) and word.text not in words.GIVEN_WEAK and after.gap == " "
            if full and after.text.lower() not in words.PLAIN and not self.is_common([after]):
                self.surnames.add(after.text)
                self.given.add(word.text)

    def take_headline(self, run: list[_Word], *, capitals: bool) -> None:
        """In title case or capitals only what is known elsewhere, or a given name with the word after it, counts."""
        i = 0
        while i < len(run):
            size, kind = self.known(run[i:], capitals=capitals)
            if kind is not None:
                self.add(run[i : i + size], kind)
            i += max(size, 1)

    def known(self, run: list[_Word], *, capitals: bool) -> tuple[int, NameType | None]:
        gazetteer = _gazetteer()
        texts = [word.text.title() if capitals and len(word.text) > 3 else word.text for word in run[:4]]
        for size in range(len(texts), 0, -1):
            joined = " ".join(texts[:size])
            if joined in gazetteer and not (size == 1 and texts[0].lower() in words.PLAIN):
                return size, gazetteer[joined]
        if (
            len(texts) > 1
            and texts[0] in words.GIVEN
            and (
                texts[1] in self.surnames
                or (
                    texts[0] not in words.GIVEN_WEAK
                    and not capitals
                    and texts[1].lower() not in words.PLAIN
                    and not self.is_common(run[1:2])
                )
            )
        ):
            return 2, "person"
        if texts[0] in self.surnames:
            return 1, "person"
        if texts[0] in self.given and texts[0].lower() not in words.PLAIN:
            return 1, "person"
        if capitals and len(run) == 1 and self.text[run[0].end : run[0].end + 1] == ":":
            return 1, "person"  # the speaker of a transcript
        if texts[0] in self.bodies:
            return 1, "organization"
        return 1, None

    # -- results ---------------------------------------------------------------------------------------------

    def add_person(self, run: list[_Word]) -> None:
        end = next((i for i in range(2, len(run)) if _is_acronym(run[i]) and not _is_acronym(run[i - 1])), 0)
        if end:  # "tells Ana Silva NHS staff"
            self.take(run[end:])
            run = run[:end]
        self.add(run, "person")
        names = [word.text for word in run if word.text.lower() not in words.SUFFIXES and len(word.text) > 1]
        if names:
            self.surnames.add(names[-1])
            if len(names) > 1:
                self.given.add(names[0])
                self.surnames.update(part for part in names[-1].split("-") if len(part) > 3)

    def add(self, run: list[_Word], kind: NameType) -> None:
        if run:
            self.names[run[0].start] = Name(run[0].start, run[-1].end, kind)


_TITLE_HEADS = frozenset(
    ("prime", "foreign", "defence", "defense", "finance", "interior", "attorney", "vice", "health", "education",
     "first", "lead", "state", "chief", "senior", "police", "treasury", "home", "external", "campaign", "house",
     "senate", "energy", "justice", "trade", "transport", "environment", "labor", "labour", "agriculture")
)  # fmt: skip
_SURNAME_LIKE = frozenset(
    ("house", "church", "bank", "post", "star", "brothers", "guard", "reserve", "works", "herald", "court", "power",
     "fund", "times", "college", "school", "league", "mission", "council", "watch", "world", "front", "capital",
     "lords")
)  # fmt: skip


def _joined(run: list[_Word]) -> str:
    return " ".join(
        word.text if i == 0 or not word.gap.strip() else f"{' '.join(word.gap.split())} {word.text}"
        for i, word in enumerate(run)
    )


def _joins(run: list[_Word], word: _Word) -> bool:
    """Whether a capitalised word goes on with the run before it."""
    if word.gap in (" ", "\u00a0", " & "):
        return not (word.first and not _ends_in_abbreviation(run[-1]))
    links = word.gap.split()
    if not links or len(links) > 3 or word.gap.strip(" \u00a0abcdefghijklmnopqrstuvwxyz&"):
        return False
    if all(link in words.PARTICLES for link in links):
        return True
    if not all(link in words.ORG_LINKS for link in links):
        return False
    if links[0] in ("of", "for") and run[-1].text.lower() in offices.TITLES_OF:
        return True
    if links[0] in ("of", "for", "on"):
        return run[-1].text in words.ORG_OF or run[0].text in words.ORG_OF
    if links == ["and"] or links == ["&"]:
        return run[0].text in words.ORG_OF and any("of" in word.gap or "for" in word.gap for word in run[1:])
    return False


def _ends_in_abbreviation(word: _Word) -> bool:
    return word.text.endswith(".")


def _is_title(word: _Word) -> bool:
    low = word.text.lower()
    return low in offices.TITLES or low in offices.HONORIFICS


def _is_profession(run: list[_Word]) -> bool:
    """Whether the run is a noun like "Economist" that opens a sentence, before a person's name."""
    return len(run) == 1 and run[0].first and run[0].text.lower() in offices.PERSON_NOUNS


def _are_many(word: _Word) -> bool:
    """Whether the word is a plural of a profession, as before the names of several ("Actors Ana Silva and")."""
    low = word.text.lower()
    return low.endswith("s") and low[:-1] in offices.PERSON_NOUNS and low not in offices.TITLES


def _is_acronym(word: _Word) -> bool:
    letters = word.text.replace(".", "")
    return (
        len(letters) > 2
        and letters.isupper()
        and letters == word.text
        and letters.lower() not in words.SUFFIXES
    )


def _is_body_like(run: list[_Word]) -> bool:
    """Whether several words that nothing else tells are a body's name: "The Lantern", "HBO Max"."""
    opened = run[0].text == "The" and not run[0].first
    return opened or (_is_acronym(run[0]) and not any(word.text.isupper() for word in run[1:]))


def _is_given(word: _Word) -> bool:
    text = word.text
    if text in words.GIVEN_MALE or text in words.GIVEN_FEMALE:
        return True
    head = text.split("-", 1)[0]
    return len(head) > 2 and head != text and (head in words.GIVEN_MALE or head in words.GIVEN_FEMALE)


def _inner_start(run: list[_Word]) -> int:
    """Where, inside the run, a title or a given name opens another name; 0 where none does."""
    for i in range(1, len(run)):
        if (
            _is_title(run[i])
            and i + 1 < len(run)
            and run[i].text not in words.GIVEN_MALE
            and not run[i].gap.strip()
        ):
            low = run[i + 1].text.lower()
            if low not in groups.ORG_WORDS and run[i + 1].gap in (" ", "\u00a0"):
                return i
        if (
            i + 1 < len(run)
            and len(run) - i <= 4
            and _is_given(run[i])
            and not _is_given(run[0])
            and run[i].gap in (" ", "\u00a0")  # "Hamdan bin Rashid" is one
            and run[0].text not in words.OPENING_NAMES
            and run[i].text not in words.GIVEN_WEAK
            and run[-1].text.lower() not in groups.ORG_WORDS
            and not _INITIALS.fullmatch(run[0].text)
            and len(run) > 2
        ):
            return i
    return 0


def _style(line: str, capitalised: int) -> Literal["plain", "title", "capitals"]:
    """Whether a line is set in capitals, in title case, or like a sentence."""
    found = _PLAIN_WORD.findall(line[:400])
    if len(line) > 400 or not found:
        return "plain"
    if line.upper() == line and (len(found) > 1 or line.rstrip().endswith(":")) and len(found[0]) > 1:
        return "capitals"
    long = [word for word in found if len(word) > 3]
    stopped = line.rstrip().endswith(".")
    if len(long) >= 4 + stopped and sum(word[0].isupper() for word in long) >= (0.75 + 0.1 * stopped) * len(
        long
    ):
        return "title"
    return "plain"


def bounds(name: Name) -> Offsets:
    """The name's offsets."""
    return name.start, name.end
