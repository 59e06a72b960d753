"""The words around a time expression that make it one, or something else: data of the grammar's guards."""

from __future__ import annotations

POSSESSIVES: frozenset[str] = frozenset({"his", "her", "their", "my", "your", "its", "our"})
"""Before "thirties": an age."""

SUBJECTS: frozenset[str] = frozenset({"i", "we", "he", "she", "they", "it"})
"""Behind "May": a wish or a verb."""

OLD_YEAR_LEADS: frozenset[str] = frozenset(
    {"in", "since", "of", "until", "by", "from", "to", "around", "circa", "year"}
)  # fmt: skip
"""What four digits before 1800 need before them to be a year."""

NAMED_DAYS: frozenset[str] = frozenset({"black", "bloody", "super", "ruby", "cyber"})
"""Before a day of the week: the day has a name of its own."""

SEASON_LEADS: frozenset[str] = frozenset(
    {"in", "by", "during", "since", "until", "through", "every", "each", "for"}
)  # fmt: skip
CAPITAL_SEASON_LEADS: frozenset[str] = frozenset({"in", "the", "of", "by", "since"})
SEASON_ARTICLE_LEADS: frozenset[str] = frozenset({"in", "during", "of", "by", "for"})
PLAIN_SEASONS: frozenset[str] = frozenset({"summer", "winter", "autumn"})
"""Seasons that are no other words."""

REPORT_UNITS: frozenset[str] = frozenset({"week", "month", "year", "decade", "century", "quarter"})
"""Units whose "next" is reckoned from the report."""

CLAUSE_OPENERS: frozenset[str] = frozenset({"and", "but", "when"})
MEASURES: frozenset[str] = frozenset({"average", "mean", "median"})
"""Before "daily": a measure."""
MEASURED: frozenset[str] = frozenset(
    {"miles", "kilometres", "kilometers", "km", "kms", "knots", "metres", "meters", "feet", "litres", "liters", "gallons", "instructions",
     "revolutions", "frames", "bits", "megabits", "gigabits"}
)  # fmt: skip
"""Before "an hour", "per second": a speed."""

YEAR_LEADS: frozenset[str] = OLD_YEAR_LEADS | {
    "the", "and", "or", "between", "during", "for", "after", "before", "early", "late", "mid", "its", "his", "her", "their", "this",
    "that", "a", "an", "than", "till", "through", "as", "on", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "calendar", "fiscal",
}  # fmt: skip
"""What a year stands behind."""
AGED: str = r"\b(?:man|woman|boy|girl|father|mother|widow|widower) of $"
"""Before "38 years": an age."""
ADVERB_ONLY: frozenset[str] = frozenset({"quarterly"})
"""Habits that are names of things before a noun ("the quarterly dividend")."""

COMPARED: frozenset[str] = frozenset(
    {"faster", "slower", "quicker", "longer", "shorter", "sooner", "behind", "ahead"}
)
"""Behind "a second": a difference, no rate."""
SPORTS: str = r"\b(?:NBA|NFL|WNBA|touchdowns?|three-pointers?|rebounds|quarterback|half-?time|basketball|free throws?|tip-off|netball|kick-off|fullback)\b"
"""Near "the second quarter": a match is played in quarters and halves too."""

SUNDAY_PAPERS: str = r"\b(?:Independent|Mail|Scotland|Ireland|Wales|Sun|Star) on $"
"""Before "Sunday": a newspaper."""
ANY_DAY: str = r"\b(?:an?|any|some) $"
"""Before a day of the week at the end of its phrase: no certain one."""

EVENT_SIDES: frozenset[str] = frozenset({"after", "before"})
"""Behind "late in the day": the event is not what dates it."""
TIME_OF: str = r"\btimes? of $"
"""Before "the year": any year."""
PART_LEADS: frozenset[str] = frozenset({"by", "at", "since", "until"})
"""Before "dawn", "mid-afternoon": a time of the day."""
NOUN_BEHIND: str = r"-?\w|\s(?:raids?|attacks?|prayers?|shifts?|time)\b"

UNTIL_LEADS: frozenset[str] = frozenset({"by", "until", "till", "before", "from", "since"})
GENERIC_TODAY: str = (
    r"(?:today|tomorrow)['’]s (?:\w+ )?(?:youths?|world|society|standards|generations?|children|kids|students|consumers|women"
    r"|men|parents|teenagers|leaders|technology|computers|cars|families|workers|realit(?:y|ies)|challenges)\b"
)
"""Today as an age of the world."""

EVENT_CLAUSES: frozenset[str] = frozenset({"that", "when", "after", "before", "he", "she", "they", "we", "i"})
"""Behind "the day": an event or a clause dates it."""

ACCOUNTS: frozenset[str] = frozenset(
    {"net", "profit", "profits", "results", "earnings", "sales", "revenue", "revenues", "loss", "losses"}
)
"""Behind "first-half": it is of a year, not of a match."""

LATEST: tuple[str, ...] = ("latest", "most recent", "19", "20", "last year")
"""What makes "the period" one of accounts."""

OTHER_QUARTERS: str = r"\s(?:century|mile|hour|of (?:a|the|all|its|their))\b"
"""Behind "the quarter": a part of something else."""

CLOCK_LEADS: frozenset[str] = frozenset(
    {"at", "from", "until", "by", "after", "before", "around", "about", "to", "since", "till"}
)
"""What a bare "12:30" needs before it."""

COUNTED_ONLY: frozenset[str] = frozenset({"second", "night", "nights", "summers", "winters"})
"""Units that are times only behind a number."""

WEEK_LENGTHS: frozenset[str] = frozenset(
    {"for", "in", "of", "within", "over", "than", "about", "last", "past", "once", "twice", "thrice"}
)
"""Before "a week on Thursday": a length or a rate, and a day of its own."""

HALVES: frozenset[str] = frozenset({"one-half", "half"})

NAME_LEADS: frozenset[str] = frozenset(
    {
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
    }
)
"""Before "days", "hours", "years": an idiom, or a unit that is not time."""

COUNTS: str = r"\d|\b(?:once|twice|thrice|times|million|billion|thousand|hundred|percent|cents|dozen)\b"
"""What "a year" needs in its clause to be a rate."""

SOON_FOLLOWERS: frozenset[str] = frozenset({"after", "afterward", "afterwards", "enough", "as"})
SOON_LEADS: frozenset[str] = frozenset({"as", "how", "too"})

ADVERBIAL_REFERENCES: frozenset[str] = frozenset({"soon", "recently", "very soon"})
PHRASE_REFERENCES: frozenset[str] = frozenset(
    {"the past", "the present", "the short term", "the long term", "the future", "soon", "very soon"}
)
"""References that are times only at the end of their phrase ("the past president", "soon became" are none)."""

PARTICLE: str = "Now"
"""At the head of a sentence, with a comma: it takes up the thread, and tells no time."""

COUNTS_OF: str = r"\b(?:matter|hundreds|thousands|tens) of $"
"""Before a bare "days", "years": no length of its own."""

AROUND_THE_CLOCK: str = r"(?i)(?:24|twenty-four) hours a day\b"

UNTIL_AT_LEAST: str = r"\b(?:until|till|through|since|before|by) at (?:least|the latest) $"
"""Before four digits: a year after all."""

BESIDE_DAY: str = (
    r"(?: and | to |, | ?[-–] ?)(?P<d>[0-3]?\d)(?:st|nd|rd|th)?"
    r"(?=[.;:)\n]|$|,? (?:19|20)\d\d\b|,? (?:in|at|by|with|as|when|while|that|to|for|after|before)\b|, )"
)
"""Behind "April 24": another day of the month. Before a number that counts something it would be none."""
BEFORE_DAY: str = r"(?<![\w.,/$£€-])(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?: and | to | ?[-–] ?)$"
"""Before "27 August": likewise."""

PHRASE_FOLLOWERS: frozenset[str] = frozenset(
    {"and", "but", "to", "or", "he", "she", "they", "it", "if", "has", "had", "have", "of", "for", "by", "in", "when",
     "at", "that", "is", "was", "with", "as", "will", "would"}
)  # fmt: skip
PHRASE_ENDS: frozenset[str] = frozenset(".,;:!?)\"”'’\n")

HIGH: frozenset[str] = frozenset({"high"})
"""Before "noon": no time of day."""
