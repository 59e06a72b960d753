"""English words around dates, as regular-expression sources over text in small letters. Data only."""

from __future__ import annotations

RELATIVE = r"\b(?:who|which|whom|whose|where|scheduled|(?<!be )(?<!is )(?<!are )(?<!was )(?<!were )due|that (?:was|were|is|are) due|(?<!be )published|dated|(?<!be )signed|(?<!be )agreed|(?<!be )announced|(?<!be )introduced|(?<!be )adopted|(?<!be )launched|(?<!be )(?<!have )(?:bought|sold|issued|born|hired|posted|registered|filed|booked)|since|(?:until|till) (?:the|an?|its|his|her|their|my|our|all|more|further|it|they|he|she|we|i|you) (?!end|start|beginning|middle|close|morning|evening|night|day|week|month|summer|autumn|winter|spring|year|new|first|second|third|last|early|late))\b[^,;]{0,200}$"
"""Before a date: it belongs to a relative clause or a participle, not to the main event."""

NO_SAYING = (
    r"\b(?:published|scheduled|due|held|signed|planned|released|elected|appointed|until|since|by|before|after|from|the|a|killed|"
    r"arrested|born|died|happened|occurred|opened|expired)(?: on| in)? ?$"
)
"""Before a date: it says when something else was."""

BREAK = r"[.!?;]\s|\b(?:and|but|though|although|while|who|which|whose|said|told|says|added|because|that)\b"
"""Between a cue and a date: they do not belong together."""

WEEKDAY = r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$|^(?:noon|midnight|midday) on \w+day$"
"""A day of the week that does not say which."""

YEARLESS = (
    r"^(?:christmas(?: day| eve)?|new year's (?:day|eve)|boxing day|halloween)$|^(?:(?:early|late|mid|mid-|the (?:end|beginning|start|middle) of) ?)?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: \d{1,2}(?:st|nd|rd|th)?)?$"
)
"""A day or a month that does not say of which year."""

DAYLESS = r"^(?:at |around |about )?(?:noon|midday|midnight|dawn|dusk|now|then|the time|the past|\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?|currently|once|recently|soon)$"
"""Hours without a day, and vague words."""

ANY_SUCH_DAY = (
    r"\b(?:a|an|every|each|one|that|the) (?:[\w-]+ ){1,2}$|\b(?:a|an|every|each|one|that|the|last|past) $"
)
"""Before a day of the week: not the next one."""

SINCE_LONG = r"\b(?:first|last|second|third|fourth|fifth|only|most|least|worst|best|[a-z]{2,}est)\b(?: [\w'-]+){0,4} (?:in|for|over)(?: the| more than| almost| nearly| over| about| some| at least)* ?$"
"""Before a length of time: how long something had not been ("the first time in five years")."""

BY_HOW_MUCH = r"\bby(?: about| around| nearly| almost| up to| at least| roughly| some| an?)* ?$"
"""Before a length of time: how much something grows or shrinks ("cut by two hours")."""

NOT_BEFORE = (
    r"\b(?:not|never|no earlier than|not until) (?:before|until|till)? ?$"
    r"|\b(?:past|beyond|after|since) (?:the |about |around |roughly |early |late |mid-? ?)*$"
    r"|\b(?:than|the same as|as much as|as many as) (?:(?!(?:by|before|until|till|within) )[\w']+ ){0,4}$"
)
"""Before a date: when it begins, what it is for or is compared with, and not by when it happens."""

VAGUE = r"^(?:(?:at )?night|(?:the|that) day|overnight)$"
"""Times that say no day."""
