"""Tests that forbid a match of the grammar: "may" the verb, "2000 people", "soon after"."""

from __future__ import annotations

import re

from onrecord.lang.en import time_contexts as words
from onrecord.lang.en import times
from onrecord.layers.numerals import read_number
from onrecord.layers.timex.context import Context

_BEFORE = re.compile(r"([A-Za-z0-9$£€#%'’.-]+)[\s\"“‘(]{1,3}$")
_NEXT = re.compile(r"[ \xa0]{1,3}([A-Za-z'’-]+)")
_AFTER = re.compile(r"[\s,]{1,3}([A-Za-z'’-]+)")
_OLD = re.compile(r"[\s-]olds?\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:,]\s|\n")
_AROUND_THE_CLOCK = re.compile(words.AROUND_THE_CLOCK)
_COUNTS_OF = re.compile(words.COUNTS_OF)
_UNTIL_AT_LEAST = re.compile(words.UNTIL_AT_LEAST)
_GENERIC_TODAY = re.compile(words.GENERIC_TODAY, re.IGNORECASE)
_ACRONYM = re.compile(r"\b[A-Z]{2,5} $")
_AGED = re.compile(words.AGED)
_PHRASE_END = re.compile(times.PHRASE_END)
_SPORTS = re.compile(words.SPORTS)
_AROUND = 250
_SUNDAY_PAPER = re.compile(words.SUNDAY_PAPERS)
_TIME_OF = re.compile(words.TIME_OF)
_WORD_BEHIND = re.compile(words.NOUN_BEHIND)
_REACH = 24
_MONEY = frozenset("$£€.")
_BEFORE_NUMBER = frozenset("$£€#/.,-–")
_DASHES = frozenset("-–")
_APOSTROPHES = frozenset("'’")
_STOPS = frozenset(".,;:")


def _word_before(text: str, start: int) -> str:
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    return found[1].lower().rstrip(".") if found else ""


def _word_after(text: str, end: int) -> str:
    """The next word, a comma or a line's end between or not."""
    found = _AFTER.match(text, end, end + _REACH)
    return found[1].lower() if found else ""


def _next_word(text: str, end: int) -> str:
    """The next word where only a space is between."""
    found = _NEXT.match(text, end, end + _REACH)
    return found[1].lower() if found else ""


def _capital_follows(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _char(text: str, at: int) -> str:
    return text[at] if 0 <= at < len(text) else ""


def _has(match: re.Match[str], *groups: str) -> bool:
    parts = match.groupdict()
    return any(parts.get(group) for group in groups)


def month(match: re.Match[str], text: str) -> bool:
    """Names of months need a capital; alone, "May" and "March" need a word that makes them a month."""
    name = match["m"]
    if name[0].islower():
        return False
    word = name.rstrip(".").lower()
    if _has(match, "d", "dw", "y", "mod", "edge"):
        return True
    if word in times.SHORT_MONTHS:
        return name.endswith(".") and word not in times.AMBIGUOUS_MONTHS - {"dec", "jan"}
    if word not in times.AMBIGUOUS_MONTHS or _has(match, "rel"):
        return True
    before = _word_before(text, match.start())
    if before[:1].isdigit() or _word_after(text, match.end()) in words.SUBJECTS:
        return False
    return word in times.NAME_MONTHS or before in times.MONTH_LEADS


def year(match: re.Match[str], text: str) -> bool:
    """Four digits are no year before a counted noun, after a currency sign, or inside a longer number."""
    if not match["y"]:
        spoken = match["yw"].lower()
        return spoken != "two thousand" or "year" in match[0].lower()
    start, end = match.span("y")
    if match.start() == start and _char(text, start - 1) in _BEFORE_NUMBER:
        joined = text[max(0, start - 5) : start - 1].isdigit() or _char(text, start - 2).islower()
        return text[start - 1] in _DASHES | {"/"} and joined
    if text[end : end + 2].strip()[:1] == "%" or re.match(r"[,.]\d|[A-Za-z]", text[end : end + 2]):
        return False
    if _char(text, end) in _DASHES and _char(text, end + 1).isalpha():
        return True
    stopped = _word_before(text, start) in times.YEAR_STOPPERS
    if stopped and _UNTIL_AT_LEAST.search(text, max(0, start - _REACH), start):
        stopped = False
    if stopped or _next_word(text, end) in times.YEAR_FOLLOWERS:
        return False
    if _counts(text, start, end):
        return False
    return int(match["y"]) >= 1800 or _word_before(text, start) in words.OLD_YEAR_LEADS


def _counts(text: str, start: int, end: int) -> bool:
    """ "Handled 2010 containers": a plural behind it, and before it neither an article nor a preposition."""
    noun, before = _next_word(text, end), _word_before(text, start)
    plural = noun.endswith("s") and not noun.endswith(("ss", "'s", "’s")) and noun not in times.SINGULARS
    return plural and before.isalpha() and before not in words.YEAR_LEADS


def short_year(match: re.Match[str], text: str) -> bool:
    """An apostrophe and two digits, not a foot mark, the end of a quotation or a product's version."""
    return _word_before(text, match.start()) in times.SHORT_YEAR_LEADS


def decade(match: re.Match[str], text: str) -> bool:
    """The bare "20s" is an age as often as a decade: it needs an apostrophe, and no possessive."""
    if match["dy"]:
        return True
    if _word_before(text, match.start()) in words.POSSESSIVES:
        return False
    if match["dw"]:
        return True
    marked = int(match["dd"]) >= 4 or not _APOSTROPHES.isdisjoint(match[0])
    return marked and _char(text, match.start("dd") - 1) not in _MONEY


def weekday(match: re.Match[str], text: str) -> bool:
    """Days of the week need a capital; their abbreviations another sign of being a date."""
    name = match["wd"]
    if name[0].islower():
        return False
    word = name.rstrip(".").lower()
    if word in times.SHORT_WEEKDAYS:
        return name.endswith(".") and word not in times.AMBIGUOUS_WEEKDAYS
    if _has(match, "rel", "mod", "wrel"):
        return True
    before = _word_before(text, match.start())
    if before == "on" and _SUNDAY_PAPER.search(text, max(0, match.start() - _REACH), match.start()):
        return False
    return before not in words.NAMED_DAYS and not (before == "the" and _capital_follows(text, match.end()))


def season(match: re.Match[str], text: str) -> bool:
    """ "Fall" and "spring" the verbs, and seasons within names."""
    word = match["s"].lower()
    if _has(match, "rel", "y", "yy", "yw", "yrel", "mod", "edge"):
        return True
    before = _word_before(text, match.start("s"))
    if match["s"][0].isupper() and (
        before not in words.CAPITAL_SEASON_LEADS or _capital_follows(text, match.end())
    ):
        return False
    if match[0].lower().startswith("the "):
        return word in words.PLAIN_SEASONS or _word_before(text, match.start()) in words.SEASON_ARTICLE_LEADS
    return before in words.SEASON_LEADS or (word in words.PLAIN_SEASONS and before not in ("s", "a"))


def relative_unit(match: re.Match[str], text: str) -> bool:
    """ "This season" and names such as "This Week" are no calendar units."""
    if match["u"].lower() == "season" or (match["u"][0].isupper() and match["rel"][0].isupper()):
        return False
    return not (match["rel"].lower() == "present" and match["u"].lower() != "year")


def text_unit(match: re.Match[str], text: str) -> bool:
    """ "The same night" counts, "previous season" does not; "next week" is reckoned from the report."""
    relation, unit = match["trel"].lower(), match["u"].lower()
    if unit == "season":
        return False
    return relation != "next" or ("the" in match[0].lower().split() and unit not in words.REPORT_UNITS)


def text_unit_after(match: re.Match[str], text: str) -> bool:
    """ "The day after the raid" hangs on an event: only when nothing follows is it a day of the text."""
    if match["trel"].lower() not in ("before", "after"):
        return True
    following = _char(text, match.end())
    return not following or following in _STOPS or _word_after(text, match.end()) in words.CLAUSE_OPENERS


def plain_unit(match: re.Match[str], text: str) -> bool:
    """ "The day that …" is an event's; "by the day" is an idiom."""
    after = _word_after(text, match.end())
    if after in words.EVENT_SIDES and _has(match, "mod"):
        return True
    if after in words.EVENT_CLAUSES | times.WEEKDAYS.keys() or _char(text, match.end()) == "-":
        return False
    return _has(match, "edge", "mod") or _word_before(text, match.start()) != "by"


def plain_year(match: re.Match[str], text: str) -> bool:
    """ "The year-ago level" is read by another rule; "that time of the year", "Player of the Year" are none."""
    if _char(text, match.end()) == "-" or (
        match[0][-1] == "r" and match[0][-4].isupper() and not match[0].isupper()
    ):
        return False
    return not _TIME_OF.search(text, max(0, match.start() - _REACH), match.start())


def quarter(match: re.Match[str], text: str) -> bool:
    """ "The second half" of a match is no calendar half; three months are a length."""
    kind = match["qh"].lower()
    if kind == "three months":
        return False
    dated = _has(match, "y", "y2", "yrel", "theyear", "fy", "fy2", "ago")
    if not dated and _SPORTS.search(text, max(0, match.start() - _AROUND), match.end() + _AROUND):
        return False
    if kind == "half" and not _has(match, "y", "y2", "yrel", "theyear", "fy", "fy2", "ago"):
        return _word_after(text, match.end()) in words.ACCOUNTS
    return True


def plain_quarter(match: re.Match[str], text: str) -> bool:
    """ "The period" and "the half" need a word of comparison; "quarter" stands."""
    spoken = match[0].lower()
    if _char(text, match.end()) == "-":
        return False
    if spoken.endswith("half"):
        return match["ago"] is not None
    if spoken.endswith("period"):
        return match["ago"] is not None or any(word in spoken for word in words.LATEST)
    return not re.match(words.OTHER_QUARTERS, text[match.end() : match.end() + _REACH])


def ago(match: re.Match[str], text: str) -> bool:
    """ "Back" only after a number."""
    return match["dir"].lower() != "back" or match["n"] is not None


def that_date(match: re.Match[str], text: str) -> bool:
    """ "By that time", not "at that time"."""
    return _word_before(text, match.start()) in words.UNTIL_LEADS


def day_word(match: re.Match[str], text: str) -> bool:
    """ "Today's youth" and "USA Today" are of no day."""
    if _GENERIC_TODAY.match(text, match.start()):
        return False
    return not (
        match["word"][0].isupper() and match["word"][1:].islower() and _ACRONYM.search(text, 0, match.start())
    )


def bare_part(match: re.Match[str], text: str) -> bool:
    """ "By mid-afternoon", "at dawn", not "a dawn raid"."""
    if match["part2"]:
        return True
    lead = _word_before(text, match.start())
    return lead in words.PART_LEADS and match["part"].islower() and not _WORD_BEHIND.match(text, match.end())


def not_an_age(match: re.Match[str], text: str) -> bool:
    """ "Eight to 12-year-olds" are children."""
    return not _OLD.match(text, match.end())


def week_ahead(match: re.Match[str], text: str) -> bool:
    """ "For a week on Thursday" is a length; so is a week that was."""
    if _word_before(text, match.start()) in words.WEEK_LENGTHS:
        return False
    return Context(text, None).direction(match.start(), match.end()) != "past"


def in_time(match: re.Match[str], text: str) -> bool:
    """ "In two weeks' time", not "half of a day's time"."""
    return _word_before(text, match.start()) == "in"


def pair_of_years(match: re.Match[str], text: str) -> bool:
    """ "2015-16", not "2015-22"."""
    return (int(match["y"]) + 1) % 100 == int(match["yy"]) and _char(
        text, match.start() - 1
    ) not in _BEFORE_NUMBER


def bare_hour(match: re.Match[str], text: str) -> bool:
    """ "At 9 last night", not "killed 9 last night"."""
    return _word_before(text, match.start()) in words.CLOCK_LEADS


def military(match: re.Match[str], text: str) -> bool:
    """ "At 1900 hours", not "2000 hours of work"."""
    return match["h2"][0] == "0" or _word_before(text, match.start()) in words.CLOCK_LEADS


def plain_part(match: re.Match[str], text: str) -> bool:
    """ "The Evening Standard" is a name."""
    return match["part"].islower() or match[0].isupper()


def clock(match: re.Match[str], text: str) -> bool:
    """A bare "12:30" counts only as a time, not as a score, a verse or a ratio."""
    if not _has(match, "h2") or _has(match, "tz", "wd"):
        return True
    return _word_before(text, match.start()) in words.CLOCK_LEADS


def noon(match: re.Match[str], text: str) -> bool:
    """ "High noon" is no time of day."""
    return _word_before(text, match.start()) not in words.HIGH


def part_of_day(match: re.Match[str], text: str) -> bool:
    """Names such as "This Morning" are no times."""
    return not (match["part"][0].isupper() and match["rel"][0].isupper() and not match[0].isupper())


def duration(match: re.Match[str], text: str) -> bool:
    """Ages, fractions, names, and units that are something else without a number."""
    unit = match["u"].lower()
    in_figures = match["n"] is not None and match["n"][0].isdigit()
    if match["u"][0].isupper() and not match[0].isupper():
        return False
    if unit in times.ABBREVIATED_UNITS and not in_figures:
        return False
    if unit in words.COUNTED_ONLY and not match["n"]:
        return False
    if unit == "weekend" and match["one"]:
        return False
    if _is_fraction(match, text, unit) or _OLD.match(text, match.end()):
        return False
    if _AROUND_THE_CLOCK.match(text, match.start()) or _AGED.search(
        text, max(0, match.start() - _REACH), match.start()
    ):
        return False
    if _word_before(text, match.start()) in words.HALVES | {"hours"}:
        return False
    return not (match["one"] and match["one"].lower() != "another" and "-" in match[0] and unit == "day")


def _is_fraction(match: re.Match[str], text: str, unit: str) -> bool:
    """ "Three quarters of the food", "a quarter"."""
    if unit not in ("quarter", "quarters"):
        return False
    part = match["n"] and not match["durrel"] and match[0].count(" ") < 2
    return match["one"] is not None or bool(part and _next_word(text, match.end()) == "of")


def bare_units(match: re.Match[str], text: str) -> bool:
    """Plurals without a number, unless they are part of a name or an adjective, or an event dates them."""
    spoken, unit = match[0].lower(), match["u"].lower()
    if spoken.endswith("-old") or _OLD.match(text, match.end()):
        return False
    if (unit == "quarters" and spoken == unit) or (unit == "hours" and "early" in spoken):
        return False
    if match["u"][0].isupper() and match.start("u"):
        return False
    if _char(text, match.end()) in _APOSTROPHES and unit != "years":
        return False
    if spoken.startswith("the ") and _word_after(text, match.end()) in times.EVENT_RELATIONS:
        return False
    before = _word_before(text, match.start())
    if before[:1].isdigit() or read_number(before) is not None:
        return False
    counted = _COUNTS_OF.search(text, max(0, match.start() - _REACH), match.start())
    if counted or _word_after(text, match.end()) == "apart":
        return False
    return before not in words.NAME_LEADS


def frequency(match: re.Match[str], text: str) -> bool:
    """ "Daily" of a newspaper ("the Daily Record", "the daily Le Monde") is none, nor "annual" of a yearly event."""
    word = match["freq"]
    newspaper = _capital_follows(text, match.end()) and word == "daily"
    if word.lower() in words.ADVERB_ONLY and not _PHRASE_END.match(text, match.end()):
        return False
    if newspaper or _word_before(text, match.start()) in words.MEASURES:
        return False
    if _capital_follows(text, match.end()) and not word.islower():
        return False
    if word.lower() == "annual" and _word_after(text, match.end()) in times.YEARLY_EVENTS:
        return False
    return word.islower() or not text[: match.start()].strip() or text[match.start() - 2] in _STOPS | {"\n"}


def rate(match: re.Match[str], text: str) -> bool:
    """ "A year" is a rate behind a number and its noun, and "per year" always, but for speeds."""
    before = _word_before(text, match.start())
    if before in words.MEASURED or _next_word(text, match.end()) in words.COMPARED:
        return False
    if match[0].lower().startswith("per"):
        return True
    if before in times.RATE_NOUN_STOPS or before == "hours":
        return False
    clause = _CLAUSE_END.split(text[max(0, match.start() - 40) : match.start()])[-1]
    return re.search(words.COUNTS, clause) is not None


def reference(match: re.Match[str], text: str) -> bool:
    """ "Soon after", "now-defunct", "the past president", "Now, …" refer to no time of their own."""
    word = match["ref"].lower()
    after = _word_after(text, match.end())
    if _char(text, match.end()) == "-" or _char(text, match.start() - 1) == "-":
        return False
    if word in words.ADVERBIAL_REFERENCES and after in words.SOON_FOLLOWERS:
        return False
    if word == "soon" and _word_before(text, match.start()) in words.SOON_LEADS:
        return False
    if word in words.PHRASE_REFERENCES:
        return not after or _char(text, match.end()) in words.PHRASE_ENDS or after in words.PHRASE_FOLLOWERS
    if word == "current" and match[0][0].isupper() and _char(text, match.start() - 1) == " ":
        return _char(text, match.start() - 2) in _STOPS
    return match["ref"] != words.PARTICLE or _char(text, match.end()) != ","


def earlier(match: re.Match[str], text: str) -> bool:
    """ "Two days before the raid" hangs on an event, as "two days later" does not."""
    following = _char(text, match.end())
    return match["dir"].lower() != "before" or not following or following in _STOPS
