"""What kind of page furniture a single line is, judged by itself: patterns and vocabulary, without its
place."""

from __future__ import annotations

import re
from functools import cache

from onrecord.articles.dates import parse_day, parse_day_without_year
from onrecord.articles.lines import Line
from onrecord.lang.en import chrome as data

_LONGEST = 420
_MOST_SENTENCES = 5
_FEW = 7
_PICTOGRAPH = re.compile(r"[\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_TOKEN = re.compile(r"[A-Za-z]+|\d+")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|\d\s?[ap]\.?m\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d:.,]*")
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*,?$")
_PARTS = re.compile(r"\s?[,|·/–—]\s+|\s-\s")
_SPLIT = re.compile(r"[\s|/·•]+")
_DATELINE = re.compile(
    r"^[A-Z][A-Z.'’-]{1,20}(?: [A-Z.'’-]{2,20}){0,3}"  # the place, in capitals
    r"(?:, (?:[A-Z][a-z.'’]{1,20} ?){1,3})?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?"
    r"\s?(?P<agency>\([\w .'&/-]{2,40}\))?\s?(?P<dash>[-–—:/]{0,3})$"
)
_HASHTAGS = re.compile(r"^(?:[#@][\w.]+[\s,|]*)+$")
_BYLINE = re.compile(rf"(?:{data.BYLINE_STARTS})\b:?\s+", re.IGNORECASE)
_BY = re.compile(r"\bby\s+", re.IGNORECASE)
_ASIDE = re.compile(r"\s?\([^()]{0,80}\)|\s(?i:follow|bio)$")
_CREDIT = re.compile(data.BYLINE_CREDIT, re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}|https?://|www\.\w")
_AT_PLACE = re.compile(r"\s[–—|-]{1,2}\s[A-Z][\w.'’ -]{2,30}$")
_ROW = re.compile(r"\s?[|·•/>»›]\s?")
_PICTURE_CREDIT = re.compile(r"[A-Z][\w.'’ -]{2,40}\s?/\s?[A-Z][\w.&'’ -]{2,40}")
_LABELLED = 3
"""Labels side by side that make a row of sections."""
_BIOGRAPHY = re.compile(data.BIOGRAPHY)
_AGENCY = frozenset(name.casefold() for name in data.AGENCIES)
_SENTENCE = re.compile(r"[.!?]\s+")


def furniture(line: Line) -> str | None:
    """The reason why the line is none of the article's, or None where it may be.

    Only what would be furniture anywhere on a page is named: a false alarm here costs a paragraph.
    """
    if not line.words:
        return "separator"
    if len(line.text) > _LONGEST or _goes_on(line):
        return None
    return _by_form(line) or _by_pattern(line) or _by_vocabulary(line)


def authors_of(line: Line) -> tuple[str, ...]:
    """The names of a byline ("By Ama Owusu and Li Wei, Health Desk"; "Ama Owusu, Editor"); none where it has none."""
    start = _by(line)
    if start and start.group().lower().startswith(data.NOT_AUTHORS):
        return ()
    named = _ASIDE.sub("", line.core[start.end() :] if start else line.core)
    if not start and (is_timestamp(line, cued=False) or not (is_names(line) or _named_role(line))):
        return ()
    parts = re.split(r"\s+and\s+|\s*[,|/·•&;]\s*|\s+[–—-]\s+|\s+in\s+", named)
    names = []
    for part in parts:
        words = part.split()
        if not 2 <= len(words) <= 5 or any(word.lower() in data.ROLES for word in words):
            break
        if not _names(words):
            break
        names.append(" ".join(words).title() if part.isupper() else part.strip())
    return tuple(names)


def says_by(line: Line) -> bool:
    """Whether it says of the names in it that they wrote ("By Ama Owusu")."""
    return _by(line) is not None


def _by(line: Line) -> re.Match[str] | None:
    return _BYLINE.match(line.core) or (_BY.search(line.core) if _stamped(line) else None)


def is_timestamp(line: Line, *, cued: bool) -> bool:
    """A line of dates and times alone; ``cued``: only with "published", "ago" or a clock among them."""
    tokens = [token.lower() for token in _TOKEN.findall(line.text)]
    if not tokens or len(tokens) > 40 or len(line.text) > 160:
        return False
    if _CLOCK.search(line.text) and _AT_PLACE.search(line.text):  # "7 pm IST - Panaji": where the desk is
        tokens = [token.lower() for token in _TOKEN.findall(_AT_PLACE.sub("", line.text))]
    known = all(
        token.isdigit() or token in data.MONTHS or token in data.WEEKDAYS or token in data.TIME_WORDS
        or token in data.TIME_CUES or token in data.READ_TIME or token in ("st", "nd", "rd", "th", "t", "z")
        for token in tokens
    )  # fmt: skip
    dated = any(
        t.isdigit() or t in data.WEEKDAYS or t in ("today", "yesterday", "now", "ago") for t in tokens
    )
    if not (known and dated):
        return False
    cues = set(tokens) & data.TIME_CUES
    if cues == {"ago"}:
        return not cued or bool(
            set(tokens) & {"hours", "hour", "minutes", "mins", "min", "days", "day", "h", "m"}
        )
    return not cued or bool(cues) or _CLOCK.search(line.text) is not None


def is_dateline(line: Line) -> bool:
    """A place, a date and an agency on a line of their own ("LOMÉ, June 3 (Agency) —")."""
    found = _DATELINE.match(line.text)
    if found is None or len(line.words) > 10:
        return False
    return bool(found["agency"] or found["dash"] or re.search(r", [A-Z][a-z]", line.text))


def is_names(line: Line) -> bool:
    """Two to four capitalised words and nothing else: who wrote it, where nothing says so."""
    words = line.core.split()
    return 2 <= len(words) <= 6 and not line.ended and _names(words)


def is_dated(line: Line) -> bool:
    """A short line with a date in it ("Coast Agency, 11 Oct 2021"): who reported it, where and when."""
    if line.ended or len(line.words) > 10 or any(word in data.VERBS for word in line.words):
        return False
    lower = [word for word in line.core.split() if word[:1].islower() and word not in data.TIME_WORDS]
    if len(lower) > 1:
        return False
    return parse_day(line.text) is not None or parse_day_without_year(line.text) is not None


def is_biography(line: Line) -> bool:
    """A sentence on who wrote the article ("Ama Owusu covers ports for …")."""
    return len(line.words) <= 40 and not line.quoted and _BIOGRAPHY.match(line.core) is not None


def _by_form(line: Line) -> str | None:
    if _counts(line):
        return "counts"
    if is_timestamp(line, cued=True):
        return "timestamp"
    if _stamped(line):
        return "timestamp"
    if line.core.casefold() in _AGENCY or _picture_credit(line):
        return "credit"
    if _sections(line):
        return "navigation"
    if _HASHTAGS.match(line.text):
        return "tags"
    if _credit_line(line):
        return "byline"
    if _PICTOGRAPH.search(line.text) and not line.ended and len(line.words) <= 12 and not line.item:
        return _by_pattern(line) or "furniture"
    if _bare_address(line):
        return "contact"
    return None


def _by_pattern(line: Line) -> str | None:
    core = line.core.replace("’", "'").strip("()[] ") or line.text
    if line.ended and line.quoted and any(word in data.SAYING for word in line.words):
        return None
    if len(_SENTENCE.findall(line.text)) > _MOST_SENTENCES:
        return None
    told = line.quoted and len(_SENTENCE.findall(line.text)) > 1  # a paragraph that a credit was stuck to
    for reason, pattern in _patterns(line.ended and not _loosely_ended(line)):
        if reason == "caption" and told:
            continue
        if pattern.fullmatch(core) or (core != line.text and pattern.fullmatch(line.text)):
            return reason
    return None


def _picture_credit(line: Line) -> bool:
    """ "DANA WHITCOMB/Lake News": who took a picture, and for whom, the first in capitals."""
    if line.ended or len(line.words) > 10 or not _PICTURE_CREDIT.fullmatch(line.core):
        return False
    return line.core.split("/", 1)[0].isupper()


def _sections(line: Line) -> bool:
    """A row of a site's sections ("News Sport Opinion", "Nation | Business | Opinion")."""
    if line.ended or len(line.words) < _LABELLED or any(word in data.VERBS for word in line.words):
        return False
    known = sum(word in data.SECTIONS for word in line.words)
    if 5 * known >= 4 * len(line.words):
        return True
    labels = _ROW.split(line.core)
    return (
        len(labels) >= _LABELLED and 3 * known >= len(line.words) and all(len(x.split()) <= 3 for x in labels)
    )


def _goes_on(line: Line) -> bool:
    """A link in brackets with the article's own words behind it: "(READ MORE: Rain is due) The board met …"."""
    link, closed, rest = line.text.partition(")")
    return bool(closed) and link.startswith("(") and line.ended and len(rest.split()) > _FEW


def _stamped(line: Line) -> bool:
    """ "Posted on March 3 by newsdesk": a word of publishing first, and a number."""
    cued = any(word in data.TIME_CUES for word in line.words[:2])
    return not line.ended and cued and len(line.words) <= 16 and any(c.isdigit() for c in line.text)


def _loosely_ended(line: Line) -> bool:
    """It ends in a mark that labels and buttons bear as well ("Share this:", "Loading…")."""
    return len(line.words) <= 8 and not line.quoted and line.text.endswith((":", "…", "...", "?", "!"))


@cache
def _patterns(ended: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    sources = data.SENTENCES if ended else (*data.LINES, *data.SENTENCES)
    return tuple((reason, re.compile(pattern, re.IGNORECASE)) for reason, pattern in sources)


def _by_vocabulary(line: Line) -> str | None:
    """A page that speaks to its reader about itself, in words no pattern foresaw."""
    weighty = [word for word in line.words if word not in data.LIGHT_WORDS and not word.isdigit()]
    known = {word for word in weighty if word in data.CHROME_WORDS}
    if not line.ended:
        if line.quoted or line.item or len(line.words) > 14 or not known:
            return None
        order = line.words[0] in data.ORDERS
        whole = len(known) >= max(1, len(weighty)) and len(line.words) <= 6
        strong = bool(known & data.STRONG_WORDS)
        telling = len(known) >= 2 and (2 * len(known) >= len(weighty) or strong)
        return (
            "furniture"
            if whole or telling or (order and (strong or 2 * len(known) >= len(weighty)))
            else None
        )
    return _speaks_to_reader(line, known, len(weighty))


def _speaks_to_reader(line: Line, known: set[str], weight: int) -> str | None:
    """A whole sentence goes only if it is addressed to the reader and is about the page."""
    if line.quoted or line.turn or len(line.words) > 40 or len(known) < 2 or line.core[:1].islower():
        return None
    strong = bool(known & data.STRONG_WORDS)
    ordered = [_first_word(sentence) in data.ORDERS for sentence in _SENTENCE.split(line.text)]
    addressed = any(word in data.READER_WORDS for word in line.words)
    own = any(word in data.OUTLET_WORDS for word in line.words)
    dense = 5 * len(known) >= 2 * weight
    told = (ordered[0] and (own or addressed or strong or dense)) or (any(ordered) and dense)
    return "furniture" if told or (addressed and (own or strong) and (dense or (own and strong))) else None


def _first_word(sentence: str) -> str:
    words = sentence.split(None, 1)
    word = words[0].lower().strip(",.:;!?") if words else ""
    return "" if word in data.AMBIGUOUS_ORDERS else word


def _counts(line: Line) -> bool:
    tokens = [token.lower() for token in _TOKEN.findall(line.text)]
    if not tokens or len(tokens) > 16 or line.ended and line.text.rstrip()[-1:] in "?:":
        return False
    numbers = any(token.isdigit() for token in tokens)
    named = [
        token
        for token in tokens
        if token in data.COUNT_WORDS and token not in ("k", "m", "and", "now", "so", "far")
    ]
    known = all(token.isdigit() or token in data.COUNT_WORDS for token in tokens)
    return numbers and known and (bool(named) and named != ["people"] or len(tokens) == 1 and not line.ended)


def _credit_line(line: Line) -> bool:
    if (
        _CREDIT.fullmatch(line.core)
        and not line.quoted
        and not any(word in data.VERBS for word in line.words)
    ):
        return True
    start = _BYLINE.match(line.core)
    if start and not line.ended:
        words = _SPLIT.split(line.core[start.end() :])
        return len(words) <= 16 and _names(
            [word for word in words if word.lower() not in data.ROLES] or ["X"]
        )
    return not line.ended and len(line.words) <= 10 and _named_role(line)


def _named_role(line: Line) -> bool:
    """ "Ama Owusu, Health Correspondent", "Our Staff Reporter": names first, then what they are."""
    first, *rest = _PARTS.split(line.core, maxsplit=1)
    if rest:
        role = any(word.lower().strip(".,") in data.ROLES for word in rest[0].split())
        return role and 2 <= len(first.split()) <= 4 and _names(first.split())
    words = line.core.split()
    if not line.words or line.words[-1] not in data.ROLES or len(words) > 6:
        return False
    return _names([word for word in words if word.lower() not in data.ROLES] or ["X"])


def _names(words: list[str]) -> bool:
    """Whether the words are names, with the particles that names have, numbers and addresses aside."""
    if not words or not (_is_name(words[0]) or words[0].lower() in data.NAME_PARTICLES):
        return False
    return all(
        _is_name(word) or word.lower().strip(",") in data.NAME_PARTICLES or _MAIL.match(word)
        or word in "–—-|@&"
        or _NUMBER.fullmatch(word) or word.startswith("@")
        for word in words
    )  # fmt: skip


def _is_name(word: str) -> bool:
    return word[:1].isupper() and _NAME.match(word) is not None


def _bare_address(line: Line) -> bool:
    """A mail or web address with at most a few words beside it."""
    return (
        _MAIL.search(line.text) is not None and len(_MAIL.sub("", line.text).split()) <= 6 and not line.quoted
    )
