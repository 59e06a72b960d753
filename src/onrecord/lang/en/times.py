"""How English names times: calendar words, units, relations, references, and the verbs that show the
direction.

Data only; the grammar over these words is in :mod:`onrecord.lang.en.time_rules`.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

AMBIGUOUS_MONTHS: frozenset[str] = frozenset({"may", "march", "mar", "dec", "jan", "sep", "august"})
"""Names of months that are other words too: they need a capital, and "may" and "march" a reason to be a
month.
"""

SHORT_MONTHS: frozenset[str] = frozenset(
    {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
)
NAME_MONTHS: frozenset[str] = frozenset({"august"})
"""Months whose other word is written small or is rare: a capital is enough."""

AMBIGUOUS_WEEKDAYS: frozenset[str] = frozenset({"sat", "sun", "wed"})

MONTH_LEADS: frozenset[str] = frozenset(
    {
        "in", "since", "until", "till", "by", "from", "to", "through", "during", "before", "after", "last",
        "next", "this", "of", "early", "late", "mid", "for", "between", "and", "or", "each", "every",
        "earlier", "around", "about", "past", "on", "coming", "previous", "following", "a", "the", "as",
    }
)  # fmt: skip
"""Words that make a following "May" or "March" a month."""

WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

SHORT_WEEKDAYS: frozenset[str] = frozenset(
    {"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"}
)
"""Abbreviations that count only beside a date ("Fri, 3 May"): alone they are other words."""

UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "N", "week": "W", "weekend": "WE",
    "fortnight": "2W", "month": "M", "quarter": "Q", "year": "Y", "decade": "10Y", "century": "100Y",
    "millennium": "1000Y",
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "nights": "N", "weeks": "W",
    "weekends": "WE", "fortnights": "2W", "months": "M", "quarters": "Q", "years": "Y", "decades": "10Y",
    "centuries": "100Y", "millennia": "1000Y", "millenniums": "1000Y", "millenia": "1000Y", "sec": "TS",
    "secs": "TS", "min": "TM", "mins": "TM", "hr": "TH", "hrs": "TH", "yr": "Y", "yrs": "Y", "mos": "M",
    "wk": "W", "wks": "W", "summers": "SU", "winters": "WI",
}  # fmt: skip
"""Units of time, with their ISO 8601 designator; a leading number multiplies, ``T`` marks parts of a day."""

ABBREVIATED_UNITS: frozenset[str] = frozenset(
    {"sec", "secs", "min", "mins", "hr", "hrs", "yr", "yrs", "mos", "wk", "wks"}
)

GRAINS: dict[str, str] = {
    "day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter",
    "year": "year", "decade": "decade", "century": "century", "days": "day", "weeks": "week",
    "weekends": "weekend", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade",
    "centuries": "century", "fortnight": "week", "fortnights": "week",
}  # fmt: skip

YEAR_PHRASE_END: str = r"[.,;:!?)\"”’']|$|\s?\n|\s(?:and|but|or|to(?!\s[A-Z])|as|with|by|is|was|has|had|will|at|from|amid|on|while|so|because|thanks)\b"
"""Behind "the year": no event that dates it follows."""

PHRASE_END: str = r"(?=[.,;:!?)\"”’\n]|$|\s(?:and|or|but|at|in|by|with|when|where|as|that|who|which|after|before|until|because|while|said|says)\b)"
"""Behind "Friday last", "Monday week": the phrase is over."""

SEASONS: dict[str, str] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "fall": "FA", "autumn": "FA",
    "winter": "WI", "wintertime": "WI",
}  # fmt: skip

PARTS_OF_DAY: dict[str, str] = {
    "morning": "MO", "midmorning": "MO", "mid-morning": "MO", "forenoon": "MO", "dawn": "MO",
    "daybreak": "MO", "sunrise": "MO", "afternoon": "AF", "midafternoon": "AF", "mid-afternoon": "AF",
    "mid afternoon": "AF", "evening": "EV", "dusk": "EV", "sunset": "EV", "lunchtime": "MI", "night": "NI",
    "nighttime": "NI",
}  # fmt: skip

POINTS_OF_DAY: dict[str, str] = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}

DAWNS: frozenset[str] = frozenset({"dawn", "daybreak", "sunrise"})

HALVES_OF_DAY: dict[str, str] = {"MO": "a", "AF": "p", "EV": "p", "NI": "p"}
"""Whether an hour of a part of the day is before noon or after it."""

PARTS_OF_UNITS: dict[str, float] = {
    "half": 0.5,
    "quarter": 0.25,
    "a quarter of": 0.25,
    "three quarters of": 0.75,
}

DAYPART_PLURALS: dict[str, str] = {
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI",
}  # fmt: skip

RELATIONS: dict[str, int] = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "this past": -1, "this last": -1,
    "this": 0, "current": 0, "the current": 0, "present": 0, "the present": 0,
    "next": 1, "coming": 1, "upcoming": 1, "this coming": 1, "this next": 1, "following": 1, "the coming": 1,
}  # fmt: skip
"""Where a relative word points, counted in units from the report's date."""

BRACKETED_DAY: str = (
    r"\.? \((?:[^()]{1,24}\)|[^()]{1,20}) (?P<wd>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)

UNBOUNDED: dict[str, str] = {"past": "PAST_REF", "future": "FUTURE_REF"}
"""What bare units before it stand for ("in past years")."""

SOME_DAY: frozenset[str] = frozenset({"one day", "some day"})

AGELESS: tuple[str, ...] = (
    "truce", "ceasefire", "war", "conflict", "dispute", "strike", "law", "rule", "ban", "embargo", "blockade", "boycott", "siege",
    "regime", "government", "coalition", "crisis", "insurgency", "rebellion", "protest", "campaign", "deal", "treaty", "pact",
    "company", "firm", "building", "church", "bridge", "tradition", "record", "slump", "recession", "feud", "policy", "problem",
    "alliance", "agreement", "occupation", "union", "party", "programme", "program", "project", "institution", "system",
)  # fmt: skip
"""Things that have an age and no life: "an 8-month-old truce"."""

LOOSE: frozenset[str] = frozenset({"about", "over"})
MORE_THAN_LEADS: tuple[str, ...] = ("for", "in", "after", "took", "than", "within")
"""Before "over three years": more than. Elsewhere it is in the course of them."""

TRAILING_RELATIONS: dict[str, str] = {"last": "last", "next": "next", "gone": "last", "just gone": "last"}
"""Relations behind the day ("Friday last", "Saturday just gone")."""

FAR_RELATIONS: dict[str, int] = {"before last": -2, "after next": 2}

TEXT_RELATIONS: dict[str, int] = {
    "previous": -1, "prior": -1, "preceding": -1, "before": -1, "earlier": -1, "previously": -1,
    "that": 0, "same": 0, "that same": 0, "the same": 0, "that very": 0,
    "following": 1, "subsequent": 1, "next": 1, "after": 1, "later": 1, "ensuing": 1,
}  # fmt: skip
"""Where a word points, counted in units from the time that the text spoke of last."""

MODIFIERS: dict[str, str] = {
    "early": "START", "earlier": "BEFORE", "late": "END", "later": "AFTER", "mid": "MID", "middle": "MID",
    "beginning": "START", "start": "START", "outset": "START", "end": "END", "close": "END",
    "conclusion": "END",
}  # fmt: skip

REFERENCES: dict[str, str] = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF", "currently": "PRESENT_REF",
    "current": "PRESENT_REF", "presently": "PRESENT_REF", "at present": "PRESENT_REF",
    "these days": "PRESENT_REF", "nowadays": "PRESENT_REF", "the present": "PRESENT_REF",
    "the time being": "PRESENT_REF",
    "this time around": "PRESENT_REF", "the present day": "PRESENT_REF", "the present time": "PRESENT_REF",
    "this moment": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF",
    "very recently": "PAST_REF", "only recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF",
    "the past": "PAST_REF", "the recent past": "PAST_REF", "not long ago": "PAST_REF",
    "not so long ago": "PAST_REF", "not that long ago": "PAST_REF", "not too long ago": "PAST_REF", "long ago": "PAST_REF", "some time ago": "PAST_REF",
    "a while ago": "PAST_REF", "in the old days": "PAST_REF", "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF", "the not too distant future": "FUTURE_REF",
    "the not-too-distant future": "FUTURE_REF", "the distant future": "FUTURE_REF",
    "near future": "FUTURE_REF", "soon": "FUTURE_REF", "very soon": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF", "sooner or later": "FUTURE_REF", "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF", "the long term": "FUTURE_REF", "a later date": "FUTURE_REF",
    "the coming days and weeks": "FUTURE_REF",
}  # fmt: skip

HOLIDAYS: dict[str, tuple[str, int, int, int]] = {
    "christmas day": ("fixed", 12, 25, 0), "christmas": ("fixed", 12, 25, 0),
    "christmas eve": ("fixed", 12, 24, 0), "boxing day": ("fixed", 12, 26, 0),
    "new year's day": ("fixed", 1, 1, 0), "new year's eve": ("fixed", 12, 31, 0),
    "valentine's day": ("fixed", 2, 14, 0), "st. patrick's day": ("fixed", 3, 17, 0),
    "april fools' day": ("fixed", 4, 1, 0), "april fool's day": ("fixed", 4, 1, 0),
    "may day": ("fixed", 5, 1, 0), "workers' day": ("fixed", 5, 1, 0), "independence day": ("fixed", 7, 4, 0),
    "bastille day": ("fixed", 7, 14, 0), "halloween": ("fixed", 10, 31, 0),
    "all saints' day": ("fixed", 11, 1, 0), "veterans day": ("fixed", 11, 11, 0),
    "armistice day": ("fixed", 11, 11, 0), "remembrance day": ("fixed", 11, 11, 0),
    "juneteenth": ("fixed", 6, 19, 0), "martin luther king day": ("nth", 1, 1, 3),
    "presidents' day": ("nth", 2, 1, 3), "presidents day": ("nth", 2, 1, 3), "mother's day": ("nth", 5, 7, 2),
    "father's day": ("nth", 6, 7, 3), "memorial day": ("nth", 5, 1, -1), "labor day": ("nth", 9, 1, 1),
    "columbus day": ("nth", 10, 1, 2), "thanksgiving day": ("nth", 11, 4, 4),
    "thanksgiving": ("nth", 11, 4, 4), "election day": ("election", 11, 2, 1),
    "black friday": ("blackfriday", 11, 5, 4), "easter": ("easter", 0, 0, 0),
    "easter sunday": ("easter", 0, 0, 0), "easter monday": ("easter", 1, 0, 0),
    "good friday": ("easter", -2, 0, 0), "ash wednesday": ("easter", -46, 0, 0),
    "palm sunday": ("easter", -7, 0, 0), "pentecost": ("easter", 49, 0, 0),
    "maundy thursday": ("easter", -3, 0, 0), "whit monday": ("easter", 50, 0, 0),
    "ascension day": ("easter", 39, 0, 0), "st patrick's day": ("fixed", 3, 17, 0),
    "st george's day": ("fixed", 4, 23, 0), "st andrew's day": ("fixed", 11, 30, 0),
    "burns night": ("fixed", 1, 25, 0), "bonfire night": ("fixed", 11, 5, 0), "hogmanay": ("fixed", 12, 31, 0),
    "anzac day": ("fixed", 4, 25, 0), "australia day": ("fixed", 1, 26, 0), "waitangi day": ("fixed", 2, 6, 0),
    "canada day": ("fixed", 7, 1, 0), "gandhi jayanti": ("fixed", 10, 2, 0),
    "international women's day": ("fixed", 3, 8, 0), "world aids day": ("fixed", 12, 1, 0),
    "europe day": ("fixed", 5, 9, 0),
}  # fmt: skip
"""Feasts: ``fixed`` month, day; ``nth`` month, weekday, which (−1 the last); ``easter`` days after Easter
Sunday.
"""

AMERICAN_FEASTS: frozenset[str] = frozenset(
    {"independence day", "memorial day", "labor day", "columbus day", "veterans day", "thanksgiving", "thanksgiving day",
     "election day", "mother's day", "father's day"}
)  # fmt: skip
"""Feasts that other countries keep on other days: dated only in a text that speaks of the United States."""
AMERICA: str = r"\b(?:U\.S\.|US|United States|Americans?|Washington|White House)(?!\w)"

FREQUENCIES: dict[str, str] = {
    "hourly": "PT1H", "quarterly": "P3M", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "per annum": "P1Y", "biannual": "P6M", "biennial": "P2Y", "semiannual": "P6M", "semiannually": "P6M",
}  # fmt: skip

TIME_ZONES: tuple[str, ...] = (
    "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst",
    "cet", "cest", "eet", "eest", "ist", "jst", "msk", "aest", "aedt", "sast", "wat", "eat", "hkt",
    "local time", "eastern time", "central time", "pacific time", "mountain time", "moscow time",
    "london time", "new york time", "eastern standard time", "eastern daylight time", "greenwich mean time",
)  # fmt: skip
UNIVERSAL_ZONES: frozenset[str] = frozenset({"utc", "gmt", "z", "greenwich mean time"})

FUTURE_MARKERS: frozenset[str] = frozenset(
    {
        "will", "'ll", "’ll", "won't", "won’t", "shall", "would", "may", "might", "should", "must",
        "plans", "plan", "planning", "expects", "expect", "expected", "expecting", "scheduled", "due",
        "slated", "hopes", "hope", "intends", "intend", "upcoming", "pending", "payable", "meets", "begins",
        "starts", "ends", "opens", "closes", "resumes", "resume", "reopens", "reopen", "reconvenes", "reconvene", "deadline", "expires", "expiring", "coming", "matures", "maturing", "proposes",
        "tentatively", "postponed", "supposed", "planned", "wants", "want", "poised", "going",
    }
)  # fmt: skip
"""Words whose event lies ahead."""

FUTURE_PHRASES: dict[str, frozenset[str]] = {
    "set": frozenset({"to", "for"}), "is": frozenset({"to"}),
    "are": frozenset({"to"}), "agreed": frozenset({"to"}), "decided": frozenset({"to"}),
    "about": frozenset({"to"}), "ready": frozenset({"to"}), "likely": frozenset({"to"}),
    "kicks": frozenset({"off"}), "vowed": frozenset({"to"}), "promised": frozenset({"to"}), "pledged": frozenset({"to"}),
    "delayed": frozenset({"until", "till"}), "extended": frozenset({"to", "until"}),
}  # fmt: skip
"""Words whose event lies ahead when one of these follows."""

NOUN_SIGNS: frozenset[str] = frozenset({"plan", "plans", "hope", "hopes", "wants", "expected", "planned"})
"""Signs of what lies ahead that are none behind an article ("announced the plan")."""
ARTICLES: frozenset[str] = frozenset(
    {"the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those", "any", "no"}
)

ENDED_MARKS: frozenset[str] = frozenset({"was", "were", "had"})
"""Directly behind "planned for Saturday": it lies behind after all."""

LIMITING_PREPOSITIONS: frozenset[str] = frozenset(
    {"by", "until", "till", "starting", "beginning", "effective"}
)
"""Directly before a date: it lies ahead, unless the sentence tells what had happened before it."""

PRIOR_PREPOSITIONS: frozenset[str] = frozenset({"since", "ended", "dated"})
"""Directly before a date: it lies behind."""

FORMER_MARKS: frozenset[str] = frozenset({"had", "previously", "originally", "formerly", "earlier"})
"""Before a word whose event lies ahead: it lay ahead once."""

UNDATED_MODALS: frozenset[str] = frozenset({"could", "can", "cannot", "couldn't", "couldn’t"})
PASSIVE_MARKS: frozenset[str] = frozenset({"be"})
PRESENT_PASSIVE_MARKS: frozenset[str] = frozenset({"is", "are"})

PRESENT_MARKERS: frozenset[str] = frozenset(
    {"is", "are", "am", "isn't", "aren't", "isn’t", "aren’t", "seeks", "remains", "remain", "says"}
)

PAST_MARKERS: frozenset[str] = frozenset(
    {
        "was", "were", "had", "has", "have", "did", "been", "wasn't", "weren't", "didn't", "hadn't", "wasn’t",
        "weren’t", "didn’t", "hadn’t", "said", "told", "began", "came", "went", "fell", "rose", "made",
        "took", "gave", "got", "saw", "met", "held", "found", "left", "led", "lost", "won", "paid", "sold",
        "bought", "sent", "spoke", "wrote", "thought", "brought", "built", "became", "broke", "chose", "drew",
        "drove", "fought", "felt", "flew", "grew", "heard", "hit", "kept", "knew", "laid", "lay", "lent",
        "meant", "put", "ran", "read", "rang", "sat", "set", "shot", "shut", "slid", "spent", "stood",
        "struck", "swore", "taught", "threw", "understood", "woke", "wore", "withdrew", "overthrew", "hung",
        "sank", "sought", "caught", "dealt", "dug", "forgot", "froze", "hurt", "burst", "cut", "quit", "beat",
        "bound", "arose", "awoke", "bore", "split", "spread", "swept", "tore",
    }
)  # fmt: skip
"""Words whose event lies behind; regular verbs are known by their "-ed"."""

NOT_PAST: frozenset[str] = frozenset(
    {
        "need", "united", "hundred", "indeed", "speed", "proceed", "exceed", "succeed", "seed", "feed",
        "limited", "red", "bed", "fed", "wed", "based", "related", "weed", "breed", "embed", "shed", "sacred",
        "naked", "unprecedented", "unspecified", "undisclosed", "ltd", "agreed-upon", "aged", "allied",
        "so-called", "led",
    }
)  # fmt: skip
"""Words in "-ed" that tell no past."""

INFINITIVE_MARK = "to"

YEAR_FOLLOWERS: frozenset[str] = frozenset(
    {
        "people", "men", "women", "children", "troops", "soldiers", "dollars", "euros", "pounds", "points",
        "shares", "miles", "meters", "metres", "feet", "kilometers", "kilometres", "km", "percent", "per",
        "million", "billion", "thousand", "hundred", "jobs", "workers", "employees", "votes", "pages",
        "homes", "houses", "cars", "vehicles", "tons", "tonnes", "barrels", "units", "members", "students",
        "acres", "gallons", "others", "civilians", "residents", "fans", "passengers", "families", "cases",
        "deaths", "dead", "a", "square", "cubic", "kilograms", "kg", "mph", "watts", "mw", "megawatts",
        "degrees", "calories", "aircraft", "planes", "police", "officers", "times", "copies", "stores",
        "hectares", "yards", "inches", "lakh", "crore", "rupees", "naira", "rand", "shillings", "dirhams", "cedis", "riyals",
        "dinars", "seats", "tickets", "litres", "voters", "farmers", "migrants", "refugees", "flats", "villagers", "days", "hours", "minutes", "weeks", "months", "years",
    }
)  # fmt: skip
"""What follows a count: "2000 people" is no year."""

SINGULARS: frozenset[str] = frozenset(
    {"was", "is", "has", "as", "its", "his", "this", "sees", "saw", "shows", "brings", "marks", "us", "plus", "versus", "across"}
)  # fmt: skip
"""Words in "-s" that are no plural."""

YEAR_STOPPERS: frozenset[str] = frozenset(
    {
        "no",
        "number",
        "route",
        "highway",
        "room",
        "than",
        "flight",
        "boeing",
        "page",
        "rs",
        "re",
        "inr",
        "pkr",
        "npr",
        "sh",
        "ksh",
        "kshs",
        "kes",
        "tsh",
        "ush",
        "ugx",
        "ngn",
        "ghs",
        "zar",
        "dh",
        "dhs",
        "aed",
        "sar",
        "qr",
        "qar",
        "omr",
        "bhd",
        "kwd",
        "bd",
        "kd",
        "tk",
        "le",
        "egp",
        "us",
        "aud",
        "nearly",
        "some",
        "least",
        "suite",
    }
)
"""What precedes a count or a name: "No. 1984", "more than 2000"."""

RATE_NOUN_STOPS: frozenset[str] = frozenset(
    {"in", "for", "of", "within", "over", "after", "than", "about", "nearly", "almost", "take", "takes", "took",
     "is", "was", "be", "by", "at", "with", "just", "only", "during", "and", "every", "as", "until"}
)  # fmt: skip

DUE_BY: tuple[str, ...] = (
    "by", "within", "before", "until", "till", "no later than", "not later than", "at the latest by",
    "in less than", "in under", "prior to", "ahead of", "inside", "through", "by the end of",
    "before the end of", "by no later than",
)  # fmt: skip
"""Prepositions that set a limit: from the report's date up to the time they govern."""

DUE_ON: tuple[str, ...] = (
    "on",
    "in",
    "during",
    "at",
    "for",
    "over",
    "throughout",
    "from",
    "starting",
    "beginning",
)
"""Prepositions that name the days themselves."""

DECADE_WORDS: dict[str, int] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip

NEAR_TEXT_UNITS: frozenset[str] = frozenset({"morning", "afternoon", "evening", "night"})

SENTENCE_ENDS: str = (
    r"(?<![A-Z])(?<!\b(?:Mr|Dr|St|vs|Jr|Sr|Lt|No|Co))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt|Rev|Inc|Ltd|Cpl|Maj|Feb|Jan|Aug|Oct|Nov|Dec))"
    r"(?<!\b(?:Sept|Capt|Corp|Prof))[.!?][\"'”’]?\s{1,3}(?=[\"'“‘`]?[A-Z])|\n"
)
"""Where a clause cannot go on: what a light look at tense stops at."""

HEADWORDS_OF_YEAR: frozenset[str] = frozenset({"war", "budget", "season"})

NOT_INFINITIVE: frozenset[str] = frozenset(
    {"the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "some",
     "about", "more", "less", "nearly", "almost", "all", "any", "each", "them", "him", "it", "us", "me",
     "you", "and", "at", "from", "in", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
     "ten", "as"}
)  # fmt: skip
"""What stands behind the preposition "to" rather than the infinitive's."""

SHORT_YEAR_LEADS: frozenset[str] = frozenset(
    {"in", "of", "since", "by", "from", "until", "till", "to", "for", "during", "and", "or", "early", "late", "mid",
     "the",
     "before", "after", "than", "spring", "summer", "fall", "autumn", "winter"}
)  # fmt: skip
"""What stands before "'82" the year."""

AHEAD_WORDS: tuple[str, ...] = ("next", "coming", "following", "upcoming")
"""What makes a length one that begins now ("over the next two weeks")."""

YEARLY_EVENTS: frozenset[str] = frozenset(
    {"meeting", "meetings", "report", "reports", "conference", "convention", "festival", "parade", "parades", "march",
     "rate", "rates", "general", "summit", "ceremony", "opening", "keynote", "shareholders", "speech", "address",
     "gathering", "event", "exhibition", "fair", "show", "awards", "celebration", "rally", "forum", "worldwide"}
)  # fmt: skip
"""Behind "annual": it names the event rather than tells how often."""

EVENT_RELATIONS: frozenset[str] = frozenset(
    {"before", "after", "since", "following", "leading", "that", "when"}
)
"""Behind "the weeks": an event dates them."""

ACCOUNTING_MONTHS: frozenset[int] = frozenset({3, 6, 9})
"""How many months the periods have that firms report on, quarters aside."""

ACCOUNTING_RELATIONS: frozenset[str | None] = frozenset({None, "first", "latest"})

SPOKEN_CENTURIES: tuple[str, ...] = ("seventeen", "eighteen", "nineteen", "twenty")

DURATION_RELATIONS: tuple[str, ...] = (
    "first", "last", "past", "next", "previous", "final", "coming", "latest", "following", "preceding", "prior",
    "opening", "closing", "year-earlier", "early", "initial", "recent",
)  # fmt: skip
"""What a length may begin with ("the past two weeks")."""
