"""The small words of a noun phrase that names a source."""

import re

DEFINITE: frozenset[str] = frozenset(
    ("the", "this", "that", "these", "those", "his", "her", "their", "its", "my", "our", "your", "both")
)  # fmt: skip
INDEFINITE: frozenset[str] = frozenset(
    ("a", "an", "another", "some", "any", "many", "several", "few", "other", "more", "most", "certain", "various",
     "at", "no", "every", "each", "all", "dozens", "hundreds", "thousands", "scores", "numerous")
)  # fmt: skip
POSSESSIVE: frozenset[str] = frozenset(("his", "her", "their", "its", "my", "our", "your", "whose"))

# Words that may follow a pronoun that is a source by itself ("he himself", "she also").
AFTER_PRONOUN: frozenset[str] = frozenset(
    ("himself", "herself", "themselves", "itself", "myself", "ourselves", "also", "both", "all", "each", "too", "then",
     "later", "again", "who", "alone", "never")
)  # fmt: skip

# Where a noun phrase's complements begin.
COMPLEMENTS: frozenset[str] = frozenset(
    ("of", "for", "in", "at", "on", "from", "with", "by", "to", "about", "within", "inside", "outside", "close",
     "near", "among", "under", "against", "around", "behind", "between", "like", "including", "such", "than", "as",
     "over", "across", "familiar", "representing", "based", "involved", "working", "seeking", "aligned", "loyal",
     "opposed", "released", "published", "conducted", "obtained", "seen", "issued", "filed", "written", "led",
     "backed", "called", "titled", "named", "speaking", "briefed", "interviewed", "contacted", "critical", "sent",
     "posted", "run", "owned", "citing", "alleging", "calling", "hoping", "linked", "without", "through", "during",
     "after", "before", "since", "last", "here", "there", "put", "made", "produced", "compiled", "quoted", "commissioned",
     "provided", "reviewed", "attending", "living", "using", "detailing", "showing", "accusing", "urging", "signed",
     "polled", "surveyed", "up", "down", "out", "off", "due", "eager", "responsible", "able", "present", "who've")
)  # fmt: skip
CLAUSES: frozenset[str] = frozenset(
    ("who", "whom", "which", "that", "whose", "where", "when", "while", "said", "says", "is", "was", "are", "were",
     "has", "had", "have", "told", "himself", "herself", "itself", "themselves")
)  # fmt: skip

# "One of the lawyers", "a number of experts": the noun after "of" is the head.
PARTITIVE: frozenset[str] = frozenset(
    ("one", "some", "many", "most", "all", "several", "both", "few", "none", "two", "three", "four", "number",
     "majority", "handful", "lot", "couple", "dozens", "hundreds", "thousands", "scores", "chorus", "range",
     "variety", "plenty", "group", "percent", "half", "third", "quarter", "rest", "each", "any", "host", "series",
     "member", "members", "pair", "trio", "wave", "string", "slew", "array", "coalition", "team", "panel")
)  # fmt: skip

NUMERALS: frozenset[str] = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred", "thousand", "million")
)  # fmt: skip

# Words that may stand before a comma at the head of a phrase without ending it.
LEADS: frozenset[str] = frozenset(("longtime", "new", "senior"))

# Heads that are two words.
TWO_WORD_HEADS: frozenset[str] = frozenset(
    ("first lady", "running mate", "attorney general", "chief executive", "top diplomat", "head of state",
     "commander-in-chief", "standard bearer", "police chief", "real-estate mogul", "press secretary")
)  # fmt: skip

# Adjectives that, after "the", may stand for a person ("the 70-year-old", "the accused").
PERSON_ADJECTIVES: frozenset[str] = frozenset(("accused", "deceased", "hopeful"))

# Words that open a noun phrase, by which the start of one is found from its end.
OPENERS: frozenset[str] = frozenset(
    ("the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "my", "our", "some", "many",
     "several", "most", "few", "other", "another", "any", "two", "three", "all", "both", "each", "every", "no", "one",
     "more", "those")
)  # fmt: skip

# Between a name and what it is said to be.
COPULAS: frozenset[str] = frozenset(
    (
        "is",
        "was",
        "became",
        "remains",
        ", is",
        ", was",
        "is now",
        "was once",
        "has been",
        "is also",
        "was also",
    )
)

# Words after a name that are no verb of which it is the subject.
NOT_VERBS: frozenset[str] = frozenset(
    ("and", "or", "but", "who", "whom", "which", "that", "whose", "where", "when", "while", "if", "because", "is's",
     "himself", "herself", "campaign", "aides", "supporters", "administration", "team", "spokesman", "spokeswoman",
     "voters", "family", "the", "his", "her", "their", "an", "this", "yesterday", "today", "not", "so", "than", "then",
     "surrogate", "surrogates", "adviser", "advisers", "ally", "allies", "supporter", "critic", "critics", "lawyer")
)  # fmt: skip

# What stands in a source beside the name of an entity: a relative clause after a comma, the day of the statement.
OF_CHILDREN: re.Pattern[str] = re.compile(
    r"of (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b"
)
"""Behind "the mother": how many children she has."""

THINGS_IN_ER: frozenset[str] = frozenset(
    """
    browser server computer newspaper paper letter number order winter summer weather water power tower river border charger
    printer filter counter register chapter charter matter offer answer centre center shelter quarter container helicopter
    freezer cooker boiler camera error mirror floor door sensor monitor factor sector corridor harbor motor engine tractor reactor
    trailer poster banner folder user-manual calendar radar tender disaster cluster laser latter former other
    """.split()
)
"""Nouns that end like those of persons."""

NO_BODY: frozenset[str] = (
    COMPLEMENTS | CLAUSES | frozenset(("and", "or", "the", "a", "an", "his", "her", "their", "its"))
)
"""Before a name: it belongs to the words before it."""

JOINTS: frozenset[str] = frozenset(("and", "&", "or"))
"""Between two names that stand side by side."""

BESIDE_NAME: re.Pattern[str] = re.compile(
    r", (?:who|whom|whose|which|where|when)\b.*$|,? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$"
)
