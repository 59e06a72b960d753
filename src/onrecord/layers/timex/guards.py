"""Tests that forbid a match of the grammar: "may" the verb, "2000 people", "soon after"."""

from __future__ import annotations

import re

from onrecord.lang.en import times
from onrecord.layers.numerals import read_number

_BEFORE = re.compile(r"([A-Za-z0-9$£€#%'’.-]+)[\s\"“‘(]{1,3}$")
_NEXT = re.compile(r"[ \xa0]{1,3}([A-Za-z'’-]+)")
_AFTER = re.compile(r"[\s,]{1,3}([A-Za-z'’-]+)")


def _word_before(text: str, start: int) -> str:
    found = _BEFORE.search(text, max(0, start - 24), start)
    return found[1].lower().rstrip(".") if found else ""


def _word_after(text: str, end: int) -> str:
    found = _AFTER.match(text, end, end + 24)
    return found[1].lower() if found else ""


def _next_word(text: str, end: int) -> str:
    found = _NEXT.match(text, end, end + 24)
    return found[1].lower() if found else ""


def _capital_follows(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _char_before(text: str, start: int) -> str:
    return text[start - 1] if start else ""


def month(match: re.Match[str], text: str) -> bool:
    """Names of months need a capital; alone, "May" and "March" need a word that makes them a month."""
    name = match["m"]
    if name[0].islower():
        return False
    word = name.rstrip(".").lower()
    parts = match.groupdict()
    if any(parts.get(group) for group in ("d", "dw", "y", "mod", "edge")):
        return True
    if len(word) <= 4 and word not in ("may", "june", "july"):
        return name.endswith(".") and word != "mar"
    if word not in times.AMBIGUOUS_MONTHS or parts.get("rel"):
        return True
    before = _word_before(text, match.start())
    if before[:1].isdigit() or _word_after(text, match.end()) in ("i", "we", "he", "she", "they", "it"):
        return False
    return before in times.MONTH_LEADS if word in ("may", "march") else True


def year(match: re.Match[str], text: str) -> bool:
    """Four digits are no year before a counted noun, after a currency sign, or inside a longer number."""
    if not match["y"]:
        return match["yw"] is not None and not (
            match["yw"].lower() == "two thousand" and "year" not in match[0].lower()
        )
    start, end = match.span("y")
    if (
        _char_before(text, start) in "$£€#/.,-–"
        and start
        and match.start() == start
        and text[start - 1] not in " "
    ):
        return text[start - 1] in "-–/" and (
            text[start - 5 : start - 1].isdigit() or text[start - 2].islower()
        )
    if text[end : end + 2].strip()[:1] == "%" or re.match(r"[,.]\d|[A-Za-z]", text[end : end + 2]):
        return False
    if text[end : end + 1] in "-–" and text[end + 1 : end + 2].isalpha():
        return True
    value = int(match["y"])
    if _word_before(text, start) in times.YEAR_STOPPERS or _next_word(text, end) in times.YEAR_FOLLOWERS:
        return False
    if value < 1800 or value > 2100:
        return _word_before(text, start) in (
            "in",
            "since",
            "of",
            "until",
            "by",
            "from",
            "to",
            "around",
            "circa",
            "year",
        )
    return True


def short_year(match: re.Match[str], text: str) -> bool:
    """An apostrophe and two digits, not a foot mark, the end of a quotation or a product's version."""
    return _word_before(text, match.start()) in times.SHORT_YEAR_LEADS


def decade(match: re.Match[str], text: str) -> bool:
    """The bare "20s" is an age as often as a decade: it needs "the" or an apostrophe."""
    before = _word_before(text, match.start())
    if match["dw"]:
        return before not in ("his", "her", "their", "my", "your")
    if match["dd"]:
        own = before in ("his", "her", "their", "my", "your")
        return (
            not own
            and _char_before(text, match.start("dd")) not in "$£€."
            and (int(match["dd"]) >= 4 or "'" in match[0] or "’" in match[0])
        )
    return True


def weekday(match: re.Match[str], text: str) -> bool:
    """Days of the week need a capital; their abbreviations another sign of being a date."""
    name = match["wd"]
    if name[0].islower():
        return False
    word = name.rstrip(".").lower()
    if word in times.SHORT_WEEKDAYS:
        return name.endswith(".") and word not in ("sat", "sun", "wed")
    return not (
        match["rel"] is None
        and _word_before(text, match.start()) in ("black", "bloody", "super", "ruby", "cyber")
    )


def season(match: re.Match[str], text: str) -> bool:
    """ "Fall" and "spring" the verbs, and seasons within names."""
    word = match["s"].lower()
    parts = match.groupdict()
    if any(parts.get(group) for group in ("rel", "y", "yw", "yrel", "mod", "edge")):
        return True
    before = _word_before(text, match.start("s"))
    if match["s"][0].isupper() and before not in ("in", "the", "of", "by", "since"):
        return False
    lead = before in ("in", "by", "during", "since", "until", "through", "every", "each", "for")
    if match[0].lower().startswith("the "):
        return word in ("summer", "winter", "autumn") or _word_before(text, match.start()) in (
            "in",
            "during",
            "of",
            "by",
            "for",
        )
    return lead or (word in ("summer", "winter", "autumn") and before not in ("s", "a"))


def relative_unit(match: re.Match[str], text: str) -> bool:
    """ "This season" and the like are no calendar units."""
    if match["u"].lower() == "season" or (match["u"][0].isupper() and match["rel"][0].isupper()):
        return False
    return not (match["rel"].lower() == "present" and match["u"].lower() != "year")


def text_unit(match: re.Match[str], text: str) -> bool:
    """ "The same night" counts, "previous season" does not; "next week" is reckoned from the report."""
    relation, unit = match["trel"].lower(), match["u"].lower()
    if unit == "season":
        return False
    if relation == "next":
        return "the" in match[0].lower().split() and unit not in (
            "week",
            "month",
            "year",
            "decade",
            "century",
            "quarter",
        )
    return True


def text_unit_after(match: re.Match[str], text: str) -> bool:
    """ "The day after the raid" hangs on an event: only when nothing follows is it a day of the text."""
    if match["trel"].lower() in ("before", "after"):
        following = text[match.end() : match.end() + 1]
        return (
            following in ".,;:" or not following or _word_after(text, match.end()) in ("and", "but", "when")
        )
    return True


def plain_unit(match: re.Match[str], text: str) -> bool:
    """ "The day that …" is an event's; "of the day" after an odd noun is an idiom."""
    return _word_after(text, match.end()) not in (
        "that",
        "when",
        "after",
        "before",
        "he",
        "she",
        "they",
        "we",
        "i",
    ) and (not text[match.end() : match.end() + 1] or text[match.end()] not in "-")


def quarter(match: re.Match[str], text: str) -> bool:
    """ "The second half" of a match, "the first quarter mile", and fractions are no calendar quarters."""
    kind = match["qh"].lower()
    parts = match.groupdict()
    dated = any(parts.get(group) for group in ("y", "y2", "yrel", "fy", "fy2", "ago"))
    if kind == "three months":
        return False
    if kind == "half" and not dated:
        return _word_after(text, match.end()) in (
            "net",
            "profit",
            "profits",
            "results",
            "earnings",
            "sales",
            "revenue",
            "loss",
        )
    before = text[max(0, match.start() - 3) : match.start()].lower()
    return not before.endswith("s ") or True


def plain_quarter(match: re.Match[str], text: str) -> bool:
    """ "The period" and "the half" need a word of comparison; "quarter" stands."""
    words = match[0].lower()
    if words.endswith("half"):
        return match["ago"] is not None
    if words.endswith("period"):
        return match["ago"] is not None or any(
            word in words for word in ("latest", "most recent", "19", "20", "last year")
        )
    if re.match(
        r"\s(?:century|mile|hour|of (?:a|the|all|its|their))\b", text[match.end() : match.end() + 12]
    ):
        return False
    return True


def ago(match: re.Match[str], text: str) -> bool:
    """ "Back" only after a number."""
    return match["dir"].lower() != "back" or match["n"] is not None


def clock(match: re.Match[str], text: str) -> bool:
    """A bare "12:30" counts only as a time, not as a score, a verse or a ratio."""
    if match.groupdict().get("h2") and not match["tz"] and not match.groupdict().get("wd"):
        before = _word_before(text, match.start())
        return before in (
            "at",
            "from",
            "until",
            "by",
            "after",
            "before",
            "around",
            "about",
            "to",
            "since",
            "till",
        )
    return True


def duration(match: re.Match[str], text: str) -> bool:
    """Numbers that belong to other nouns, ages, and ordinals such as "one second"."""
    unit = match["u"].lower()
    following = text[match.end() : match.end() + 4]
    if match["u"][0].isupper() and not match[0].isupper():
        return False
    if unit in times.ABBREVIATED_UNITS and not (match["n"] and match["n"][0].isdigit()):
        return False
    if unit in ("quarter", "quarters") and (match["one"] or not match["durrel"] and " of" in following):
        return False
    if unit == "weekend" and match["one"]:
        return False
    if unit == "second" and not match["n"]:
        return False
    if unit in ("night", "nights", "summers", "winters") and not match["n"]:
        return False
    if unit in ("min", "sec") and "-" not in match[0] and not match["n"][0].isdigit():
        return False
    after = text[match.end() : match.end() + 6].lower()
    if re.match(r"[\s-]olds?\b", after):
        return False
    if _word_before(text, match.start()) in ("one-half", "half"):
        return False
    return not (match["one"] and match["one"].lower() != "another" and "-" in match[0] and unit == "day")


def bare_units(match: re.Match[str], text: str) -> bool:
    """Plurals without a number, unless they are part of a name or an adjective of their own."""
    words = match[0].lower()
    unit = match["u"].lower()
    if words.endswith("-old") or text[match.end() : match.end() + 4] == "-old":
        return False
    if unit == "quarters" and words == unit or unit == "hours" and "early" in words:
        return False
    if match["u"][0].isupper() and match.start("u"):
        return False
    if text[match.end() : match.end() + 1] in ("'", "’") and unit != "years":
        return False
    before = _word_before(text, match.start())
    if words.startswith("the ") and _word_after(text, match.end()) in times.EVENT_RELATIONS:
        return False
    if before[:1].isdigit() or read_number(before) is not None:
        return False
    return before not in (
        "business",
        "office",
        "working",
        "school",
        "light",
        "visiting",
        "these",
        "opening",
        "early",
        "old",
        "those",
    )


def frequency(match: re.Match[str], text: str) -> bool:
    """ "Daily" within a name ("the Daily Record") is none."""
    word = match["freq"]
    if word.lower() == "annual" and _word_after(text, match.end()) in times.YEARLY_EVENTS:
        return False
    return (
        word.islower()
        or match.start() == 0
        or text[max(0, match.start() - 2) : match.start()] in (". ", "\n\n")
    )


def rate(match: re.Match[str], text: str) -> bool:
    """ "A year" is a rate behind a number and its noun, and "per year" always."""
    if match[0].lower().startswith("per"):
        return True
    stretch = text[max(0, match.start() - 40) : match.start()]
    clause = re.split(r"[.;:,]\s|\n", stretch)[-1]
    before = _word_before(text, match.start())
    if before in times.RATE_NOUN_STOPS:
        return False
    return bool(
        re.search(r"\d|\b(?:once|twice|times|million|billion|thousand|hundred|percent|cents|dozen)\b", clause)
    )


def reference(match: re.Match[str], text: str) -> bool:
    """ "Soon after", "now-defunct", "future" the noun of a market, "previously" without a point of time."""
    word = match["ref"].lower()
    after = _word_after(text, match.end())
    if text[match.end() : match.end() + 1] == "-" or _char_before(text, match.start()) == "-":
        return False
    if word in ("soon", "recently", "very soon") and after in (
        "after",
        "afterward",
        "afterwards",
        "enough",
        "as",
    ):
        return False
    if word == "soon" and _word_before(text, match.start()) in ("as", "how", "too"):
        return False
    if word == "future":
        return after not in ("is", "was", "for", "s") and _word_before(text, match.start()) not in (
            "its",
            "their",
            "his",
            "her",
            "the",
            "a",
            "your",
            "our",
            "my",
            "bright",
            "political",
            "own",
        )
    if word in ("the past", "the present", "the short term", "the long term", "the future"):
        return text[match.end() : match.end() + 1] in ".,;:)\"”'’\n" or after in (
            "and",
            "but",
            "to",
            "or",
            "he",
            "she",
            "they",
            "it",
            "has",
            "had",
            "have",
            "of",
            "for",
            "by",
            "in",
            "when",
            "at",
        )
    if word == "current" and match[0][0].isupper() and match.start() and text[match.start() - 1] == " ":
        return text[max(0, match.start() - 2)] in ".\n"
    return word != "now" or after not in ("that",)


def plain_year(match: re.Match[str], text: str) -> bool:
    """ "The year-ago level" is read by another rule."""
    return text[match.end() : match.end() + 1] != "-"


def noon(match: re.Match[str], text: str) -> bool:
    """ "High noon" is no time of day."""
    return _word_before(text, match.start()) not in ("high",)


def earlier(match: re.Match[str], text: str) -> bool:
    """ "Two days before the raid" hangs on an event, as "two days later" does not."""
    return (
        match["dir"].lower() != "before"
        or text[match.end() : match.end() + 1] in ".,;:"
        or match.end() == len(text)
    )
