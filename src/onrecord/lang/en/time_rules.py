"""The grammar of English time expressions: rules as data, each with examples that are run as tests.

A pattern is a regular expression in which ``<class>`` stands for a word class (see
:func:`onrecord.layers.timex.grammar.word_classes`), ``<class:group>`` for the same class captured under that name,
a space for any short white space, and ``~`` for a space or a hyphen. Patterns match whole words, whatever the case.
``function`` names the reading of the match in :mod:`onrecord.layers.timex.values`; ``guard``, where there is one,
names the test in :mod:`onrecord.layers.timex.guards` that the match must pass.

An example is a sentence, the report's date, the expression and its value.
"""

from __future__ import annotations

from typing import NamedTuple

Example = tuple[str, str | None, str, str]


class TimeRule(NamedTuple):
    """One rule: its name, the function that reads it, the keys of which a stretch of text must hold one to be tried
    (:func:`onrecord.layers.timex.grammar.vocabulary`), its pattern, its examples, and what may forbid it."""

    name: str
    function: str
    keys: str
    pattern: str
    examples: tuple[Example, ...]
    guard: str = ""


_LEAD = (
    r"(?:(?P<mod>(?:early|earlier|late|later|mid|sometime|some time)(?: on| in)?|(?<!get\x20)around|about|approxima"
    r"tely)~(?:the )?)?"
)
_EDGE = (
    r"(?:(?:the )?(?:very )?(?P<edge>end|beginning|start|middle|close|outset|latter part|early part"
    r"|better part|good part|rest|remainder|bulk|first part|last part|later part) of )?"
)
_LEADS = rf"(?:{_LEAD}{_EDGE})"
_APPROX = r"(?:<approx> )?"
_COUNT = (
    r"(?:<num:n>|(?P<one>an?|another|an additional|one more|each of the)|(?P<vague><vagueword>)"
    r"|(?P<two>a couple of|a couple|another couple of|couple of))"
)
_REL = r"(?:(?:the )?<rel:rel>)"

DATE_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "month and day",
        "calendar_day",
        "month",
        rf"{_LEAD}(?:(?:this coming )?<weekday>,? )?(?:<rel:rel> )?<month:m>~(?:the )?(?:<dayno:d>|<dayword:"
        rf"dw>)(?:,? <year4:y>(?!\x20<yearstop>\b))?",
        (
            ("The bridge opened on Oct. 3, 2011.", "2020-05-05", "Oct. 3, 2011", "2011-10-03"),
            ("The vote was held on Friday, March 12.", "2010-04-02", "Friday, March 12", "2010-03-12"),
            ("The fee was due Sept. 30.", "2012-10-20", "Sept. 30", "2012-09-30"),
            ("It will be payable Dec. 15.", "2012-10-20", "Dec. 15", "2012-12-15"),
            ("It was signed around Nov. 1.", "2012-11-20", "around Nov. 1", "2012-11-01"),
            ("They wed on June first.", "2012-11-20", "June first", "2012-06-01"),
            ("They met on April 2nd.", None, "April 2nd", "XXXX-04-02"),
        ),
        "month",
    ),
    TimeRule(
        "day and month",
        "calendar_day",
        "month",
        r"(?:<weekday>,? )?(?:the )?(?:<dayno:d>|<dayword:dw>)(?: of)? <month:m>"
        r"(?:,? (?:in )?<year4:y>| (?P<yrel>last|this|next) year)?",
        (
            ("The council met on 11 December 2009.", "2015-01-01", "11 December 2009", "2009-12-11"),
            ("It fell on the 4th of July.", "2015-08-01", "the 4th of July", "2015-07-04"),
            ("It moved to 30 July in 2023.", "2022-09-01", "30 July in 2023", "2023-07-30"),
            ("It will be on 27 August next year.", "2022-09-01", "27 August next year", "2023-08-27"),
        ),
        "month",
    ),
    TimeRule(
        "hyphenated day",
        "calendar_day",
        "month",
        r"<dayno:d>[-/]<month:m>[-/](?:<year4:y>|(?P<yy>\d\d))",
        (("Filed 19-Nov-12 by the clerk.", "2013-01-01", "19-Nov-12", "2012-11-19"),),
    ),
    TimeRule(
        "ISO day",
        "numeric_day",
        "digits",
        r"(?P<y>1[5-9]\d\d|20\d\d)-(?P<mm>[01]\d)-(?P<d>[0-3]\d)(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?Z?)?",
        (("Logged 2011-02-03 at the port.", "2013-01-01", "2011-02-03", "2011-02-03"),),
    ),
    TimeRule(
        "numeric day",
        "numeric_day",
        "digits",
        r"(?P<mm>[0-3]?\d)/(?P<d>[0-3]?\d)/(?:<year4:y>|(?P<yy>\d\d))",
        (
            ("Stamped 7/8/07 in blue.", "2013-01-01", "7/8/07", "2007-07-08"),
            ("Stamped 25/12/2010 in blue.", "2013-01-01", "25/12/2010", "2010-12-25"),
        ),
    ),
    TimeRule(
        "dotted day",
        "numeric_day",
        "digits",
        r"(?P<d>[0-3]?\d)\.(?P<mm>[01]?\d)\.<year4:y>",
        (("Stamped 25.12.2010 in blue.", "2013-01-01", "25.12.2010", "2010-12-25"),),
    ),
    TimeRule(
        "month and year",
        "month_year",
        "month",
        rf"{_LEADS}(?:the month of )?<month:m>(?:,|,? of)?~(?:<year4:y>|['’](?P<yy>\d\d)|<yearwords:yw>)",
        (
            ("Work began in November 2006.", "2010-01-01", "November 2006", "2006-11"),
            ("Work began in early May 2006.", "2010-01-01", "early May 2006", "2006-05"),
            ("Since October, 1998 it is shut.", "2010-01-01", "October, 1998", "1998-10"),
            (
                "Since January nineteen ninety-seven it is shut.",
                "2010-01-01",
                "January nineteen ninety-seven",
                "1997-01",
            ),
        ),
    ),
    TimeRule(
        "month",
        "month",
        "month",
        rf"{_LEADS}(?:<rel:rel> )?<month:m>",
        (
            ("The mill closed in December.", "2010-03-01", "December", "2009-12"),
            ("The mill will close in December.", "2010-03-01", "December", "2010-12"),
            ("The mill closed in mid-November.", "2010-12-01", "mid-November", "2010-11"),
            ("The mill closed last April.", "2010-03-01", "last April", "2009-04"),
            ("They may have marched; the may bloomed in May.", "2010-06-20", "May", "2010-05"),
            ("It will reopen by the end of June.", "2010-03-01", "the end of June", "2010-06"),
            ("It opened in June.", None, "June", "XXXX-06"),
        ),
        "month",
    ),
    TimeRule(
        "month of this year",
        "month",
        "month",
        r"<month:m>(?: of)? (?P<yrel>last|this|next|that) year",
        (
            ("The mill closed in June last year.", "2010-03-01", "June last year", "2009-06"),
            ("It reopened in January of this year.", "2010-03-01", "January of this year", "2010-01"),
        ),
    ),
    TimeRule(
        "year",
        "year",
        "year",
        rf"{_LEADS}(?:the year )?(?:<year4:y>(?!\x20<yearstop>\b)(?!\.\d)(?!,\d\d\d)(?!/\d)|<yearwords:yw>)"
        rf"(?: and beyond| or later| or so)?",
        (
            ("The dam was built in 1971.", "2010-03-01", "1971", "1971"),
            ("It ends by the end of 2014.", "2010-03-01", "the end of 2014", "2014"),
            ("It opened in early 1990.", "2010-03-01", "early 1990", "1990"),
            ("It opened in nineteen ninety-six.", "2010-03-01", "nineteen ninety-six", "1996"),
            ("It opened in the year two thousand.", "2010-03-01", "the year two thousand", "2000"),
        ),
        "year",
    ),
    TimeRule(
        "short year",
        "year",
        "digits",
        r"['’](?P<yy>\d\d)(?!s)",
        (("Back in '82 it was a farm.", "2010-03-01", "'82", "1982"),),
        "short_year",
    ),
    TimeRule(
        "decade",
        "decade",
        "decade",
        rf"(?:the )?(?:(?:first|second|last|latter) half of )?{_LEADS}(?:the )?(?:(?P<dy>1[5-9]\d|20\d)0['’]"
        rf"?s|['’]?(?P<dd>[1-9])0['’]?s|<decadeword:dw>)",
        (
            ("It was a slum in the 1990s.", "2010-03-01", "the 1990s", "199"),
            ("It was a slum in the late 1970s.", "2010-03-01", "the late 1970s", "197"),
            ("It was a slum in the '80s.", "2010-03-01", "the '80s", "198"),
            ("It was a slum in the nineties.", "2010-03-01", "the nineties", "199"),
        ),
        "decade",
    ),
    TimeRule(
        "century",
        "century",
        "unit",
        rf"(?:the )?{_LEADS}(?:the )?<ordinal:o>~century",
        (("A fort of the 11th century.", "2010-03-01", "the 11th century", "10"),),
    ),
    TimeRule(
        "weekday",
        "weekday",
        "weekday",
        rf"(?:{_LEAD}(?:(?:the )?<rel:rel> )?<weekday:wd>)(?:,? (?P<wrel>last|this|next) week)?",
        (
            ("She spoke Thursday.", "2022-10-14", "Thursday", "2022-10-13"),
            ("The council will meet Tuesday.", "2022-10-14", "Tuesday", "2022-10-18"),
            ("She spoke last Friday.", "2022-10-14", "last Friday", "2022-10-07"),
            ("She spoke early Tuesday.", "2022-10-14", "early Tuesday", "2022-10-11"),
            ("She spoke on Tuesday.", None, "Tuesday", "XXXX-WXX-2"),
        ),
        "weekday",
    ),
    TimeRule(
        "weekday of a week",
        "weekday",
        "weekday",
        r"<weekday:wd> (?:of )?(?:the )?(?P<wrel>last|this|next|previous|following|past) week",
        (("She spoke on Tuesday of last week.", "2022-10-14", "Tuesday of last week", "2022-10-04"),),
    ),
    TimeRule(
        "week from a weekday",
        "week_from",
        "unit",
        r"(?:a|one) week from (?:<weekday:wd>|(?P<word>today|tomorrow|yesterday|now))",
        (
            ("They will meet a week from Tuesday.", "2022-10-14", "a week from Tuesday", "2022-10-25"),
            ("They will meet a week from today.", "2022-10-14", "a week from today", "2022-10-21"),
        ),
    ),
    TimeRule(
        "day word",
        "day_word",
        "dayword",
        rf"{_LEAD}(?P<word>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)"
        rf"(?:['’]s(?= (?:<partofday>)\b))?(?: <partofday:part>)?",
        (
            ("The road was closed yesterday.", "2022-10-01", "yesterday", "2022-09-30"),
            ("The road was closed late yesterday.", "2022-10-01", "late yesterday", "2022-09-30"),
            ("It opens tomorrow morning.", "2022-10-01", "tomorrow morning", "2022-10-02TMO"),
            ("It opens tomorrow.", None, "tomorrow", "XXXX-XX-XX"),
        ),
    ),
    TimeRule(
        "part of day and day word",
        "day_word",
        "dayword",
        r"(?:the )?<partofday:part>(?: of)? (?P<word>today|yesterday|tomorrow)",
        (("It shut in mid-afternoon yesterday.", "2022-10-01", "mid-afternoon yesterday", "2022-09-30TAF"),),
    ),
    TimeRule(
        "feast",
        "feast",
        "feast",
        r"(?:<rel:rel> )?<holiday:feast>(?:,? <year4:y>)?(?P<week> week(?:end)?)?",
        (
            ("They will meet on Christmas Day.", "2010-11-01", "Christmas Day", "2010-12-25"),
            ("They met last Thanksgiving.", "2010-02-01", "last Thanksgiving", "2009-11-26"),
            ("They met on Easter Monday 2010.", "2010-06-01", "Easter Monday 2010", "2010-04-05"),
        ),
    ),
)

PERIOD_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "relative unit",
        "relative_unit",
        "unit",
        rf"(?:{_LEADS}|(?:the )?(?:<ordinal:o>|(?P<lasto>last|final)) (?P<ou>day|week|month|quarter|half)"
        rf" of )(?:the )?(?P<rel>last|past|this past|this|next|coming|current|this coming|upcoming|present)"
        rf"(?: (?P<fiscal>fiscal|financial|calendar))? (?P<u>week|weekend|month|quarter|year|decade|century"
        rf"|season)(?!['’]s~(?:<ordinal>)|~old)",
        (
            ("The firm grew last year.", "2022-10-14", "last year", "2021"),
            ("The firm will grow this week.", "2022-10-14", "this week", "2022-W41"),
            ("The firm opened earlier this month.", "2022-10-14", "earlier this month", "2022-10"),
            ("It will open by the end of this week.", "2022-10-14", "the end of this week", "2022-W41"),
            ("It opens this weekend.", "2022-10-14", "this weekend", "2022-W41-WE"),
            ("It opens next year.", None, "next year", "XXXX"),
        ),
        "relative_unit",
    ),
    TimeRule(
        "unit before last",
        "unit_before_last",
        "unit",
        r"the (?P<u>week|weekend|month|quarter|year) (?P<far>before last|after next)",
        (
            ("The firm grew the week before last.", "2022-10-14", "the week before last", "2022-W39"),
            ("The firm will grow the year after next.", "2022-10-14", "the year after next", "2024"),
        ),
    ),
    TimeRule(
        "last unit of text",
        "text_unit",
        "unit part",
        r"(?:(?:earlier|later|early|late|previously|that same|later in|earlier in|early in|late in)"
        r" )?(?:the )?(?P<trel>that|same|previous|following|next|preceding|subsequent|prior|very same)"
        r" (?P<u>day|week|weekend|month|quarter|year|decade|century|morning|afternoon|evening|night"
        r"|season)",
        (
            ("He came in 1988. That year the mill closed.", "2010-01-01", "That year", "1988"),
            (
                "He came on 3 May 2009. The next day the mill closed.",
                "2010-01-01",
                "The next day",
                "2009-05-04",
            ),
            (
                "He came in May 2009. The following month the mill closed.",
                "2010-01-01",
                "The following month",
                "2009-06",
            ),
        ),
        "text_unit",
    ),
    TimeRule(
        "unit before or after in the text",
        "text_unit",
        "unit",
        r"the (?P<u>day|week|month|year) (?P<trel>before|after|previous|earlier|later)(?! (?:yesterday|tomorrow))",
        (
            (
                "He came on 3 May 2009. He had left the day before.",
                "2010-01-01",
                "the day before",
                "2009-05-02",
            ),
        ),
        "text_unit_after",
    ),
    TimeRule(
        "plain day of the text",
        "plain_unit",
        "unit",
        r"(?:(?:the )?(?P<edge>end|start|beginning|close|middle) of |(?P<mod>late in|early in|later"
        r" in|earlier in) )?the (?P<u>day|week|month)",
        (
            (
                "He came on 3 May 2009. He left at the end of the day.",
                "2010-01-01",
                "the end of the day",
                "2009-05-03",
            ),
        ),
        "plain_unit",
    ),
    TimeRule(
        "plain year",
        "plain_year",
        "unit",
        r"(?:(?:the )?(?P<edge>end|start|beginning|close|middle|rest|remainder) of |(?P<mod>late in"
        r"|early in|later in|earlier in) )?the (?:(?:full|entire|whole|fiscal|financial|calendar) )?year",
        (
            ("Profit rose earlier in the year.", "2010-06-01", "earlier in the year", "2010"),
            ("Profit rose at the end of the year.", "2010-06-01", "the end of the year", "2010"),
            ("The profit of the year was low.", "2010-06-01", "the year", "P1Y"),
        ),
        "plain_year",
    ),
    TimeRule(
        "year end",
        "year_end",
        "unit",
        r"(?:around )?(?:the )?year(?:['’]s)?~end",
        (("It will be done by year-end.", "2010-06-01", "year-end", "2010"),),
    ),
    TimeRule(
        "weekend",
        "weekend",
        "unit",
        r"the weekend",
        (("They met over the weekend.", "2010-06-02", "the weekend", "2010-W21-WE"),),
    ),
    TimeRule(
        "week of a date",
        "week_of",
        "unit",
        r"(?:the )?(?:(?:<ordinal:o>|(?P<last>last|final)) )?week of (?:<month:m>(?: (?:<dayno:d>))?"
        r"|(?P<rel>last|this|next) month)(?:,? <year4:y>)?",
        (
            ("It opens the week of March 6.", "2000-02-20", "the week of March 6", "2000-W10"),
            ("It opened in the last week of March.", "2009-04-20", "the last week of March", "2009-W13"),
        ),
    ),
    TimeRule(
        "season",
        "season",
        "season",
        rf"{_LEADS}(?:(?:the )?<rel:rel> |the )?<season:s>(?:(?:,? of)? (?:<year4:y>|['’](?P<yy>\d\d)(?!\d)|<yearwords:yw>|"
        rf"(?P<yrel>last|this|next) year)|(?(rel)|(?! (?:of|into|to|from|in|apart|on|out|off|behind|back|short)\b)))",
        (
            ("The bank failed in the winter of 1994.", "2001-05-01", "the winter of 1994", "1994-WI"),
            ("The bank failed in the summer of '69.", "2001-05-01", "the summer of '69", "1969-SU"),
            ("The bank failed last fall in Kvam.", "2001-05-01", "last fall", "2000-FA"),
            ("The bank will open this summer.", "2001-05-01", "this summer", "2001-SU"),
        ),
        "season",
    ),
    TimeRule(
        "quarter",
        "quarter",
        "quarter",
        rf"{_LEADS}(?:(?:the|a|flat) )?(?:(?P<fy>(?:fiscal|financial)[\s-])|(?P<ago>"
        rf"(?:(?:comparable|same|corresponding) )?year[- ](?:ago|earlier) )|<year4:y> (?:fiscal )?)?"
        rf"(?:<ordinal:o>|(?P<lasto>last|final|latest)) (?:(?P<fy2>fiscal|financial) )?(?P<qh>quarter"
        rf"|half|three months)(?:(?:,? of|,)? (?:(?:fiscal )?<year4:y2>|(?:the )?(?P<yrel>last|this|next"
        rf"|past|previous|current|following|same|that) (?:fiscal |financial |calendar )?year))?",
        (
            ("Net rose in the third quarter.", "1989-10-27", "the third quarter", "1989-Q3"),
            ("Net rose in its third quarter.", "1989-10-27", "third quarter", "1989-Q3"),
            ("Third-quarter net rose.", "1989-10-27", "Third-quarter", "1989-Q3"),
            ("Net rose in the third quarter of 1984.", "1989-10-27", "the third quarter of 1984", "1984-Q3"),
            (
                "Net rose in the fourth quarter of last year.",
                "1989-10-27",
                "the fourth quarter of last year",
                "1988-Q4",
            ),
            ("Net rose in the first half of 2005.", "2009-10-27", "the first half of 2005", "2005-H1"),
            ("Net rose in the 1988 second quarter.", "1989-10-27", "the 1988 second quarter", "1988-Q2"),
        ),
        "quarter",
    ),
    TimeRule(
        "hyphenated quarter",
        "quarter",
        "quarter",
        r"(?:(?P<fy>fiscal|financial) )?<ordinal:o>-(?P<qh>quarter|half)",
        (("Its third-quarter net rose.", "1989-10-27", "third-quarter", "1989-Q3"),),
        "quarter",
    ),
    TimeRule(
        "quarter of a year",
        "quarter",
        "quarter",
        r"(?:(?P<yrel>last|this|next) year['’]s|<year4:y>['’]s) (?:(?:fiscal )?<ordinal:o>|(?P<lasto>last"
        r"|final))~(?P<qh>quarter|half)",
        (
            ("Net rose in this year's third quarter.", "1989-10-27", "this year's third quarter", "1989-Q3"),
            (
                "It will be ready in next year's first quarter.",
                "1989-10-27",
                "next year's first quarter",
                "1990-Q1",
            ),
        ),
    ),
    TimeRule(
        "short quarter",
        "quarter",
        "quarter",
        r"(?:<year4:y2> )?(?P<qh>Q)(?P<qn>[1-4])(?: (?:of )?<year4:y>)?",
        (("Net rose in Q3 2009.", "2010-01-27", "Q3 2009", "2009-Q3"),),
    ),
    TimeRule(
        "plain quarter",
        "plain_quarter",
        "quarter",
        r"(?:(?:the|this|that) (?:latest|most recent|current|just-ended|recent|same|full)? ?(?:quarter"
        r"|period|half)|(?:the )?(?P<ago>(?:(?:comparable|same|corresponding) )?(?:year[- ](?:ago|earlier)"
        r"|prior[- ]year|previous[- ]year) (?:quarter|period|half))|the <year4:y> (?:quarter|period)"
        r"|(?P<lyq>last year['’]s (?:quarter|period)))",
        (
            (
                "Net rose in the third quarter. In the year-ago quarter it fell.",
                "1989-10-27",
                "the year-ago quarter",
                "1988-Q3",
            ),
            (
                "Net rose in the second quarter. Sales of the quarter fell.",
                "1989-10-27",
                "the quarter",
                "1989-Q2",
            ),
        ),
        "plain_quarter",
    ),
    TimeRule(
        "same period",
        "same_period",
        "quarter unit",
        r"(?:the )?(?:(?:same|corresponding|comparable|similar|like) (?:period|quarter|month|time|week"
        r"|date|three months)(?: (?:of |in )?(?:the )?(?:(?P<lastyear>(?:last|previous|prior|preceding)"
        r" year)|<year4:y>))|(?:(?:same|corresponding|comparable|similar|like) )?(?:period|quarter|month"
        r"|time|week|date|three months) (?:a|one) year (?P<ago>ago|earlier|before))",
        (
            (
                "Sales of May 2010 beat those of the same period last year.",
                "2010-06-27",
                "the same period last year",
                "2009-05",
            ),
        ),
    ),
    TimeRule(
        "a year earlier",
        "year_earlier",
        "unit",
        r"(?:(?:a|one) year (?P<rel>earlier|before|previously)|(?:a|one) year (?P<ago>ago)|the year"
        r" (?P<prev>before|previous|earlier)|year[- ](?P<adj>ago|earlier))",
        (
            (
                "Net rose in the third quarter from $2 million a year earlier.",
                "1989-10-27",
                "a year earlier",
                "1988-Q3",
            ),
            ("The mill burned a year ago.", "1989-10-27", "a year ago", "1988"),
            ("Net rose in the third quarter from the year-ago level.", "1989-10-27", "year-ago", "1988-Q3"),
            (
                "Net rose in the third quarter from a year-earlier loss.",
                "1989-10-27",
                "year-earlier",
                "1988-Q3",
            ),
        ),
    ),
    TimeRule(
        "fiscal year",
        "fiscal_year",
        "fiscal",
        r"(?:the )?(?:fiscal|financial) (?:year )?(?:<year4:y>|['’](?P<yy>\d\d))",
        (("Net rose in fiscal 1989.", "1989-10-27", "fiscal 1989", "1989"),),
    ),
    TimeRule(
        "current fiscal year",
        "relative_fiscal",
        "fiscal",
        r"(?:the )?(?P<rel>latest|current|last|next|previous|this|prior) (?:fiscal|financial) year",
        (("Net rose in the current fiscal year.", "1989-10-27", "the current fiscal year", "1989"),),
    ),
)

SHIFT_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "ago",
        "ago",
        "unit",
        rf"{_APPROX}(?:{_COUNT} )?(?:(?:full|long|short|whole) )?<unit:u>(?: or (?:so|more|two))? (?P<dir>ago|back)",
        (
            ("He left two years ago.", "1998-03-18", "two years ago", "1996"),
            ("He left 10 days ago.", "1998-03-22", "10 days ago", "1998-03-12"),
            ("He left six weeks ago.", "1998-02-20", "six weeks ago", "1998-W02"),
            ("He left five months ago.", "1998-03-22", "five months ago", "1997-10"),
            ("He left a decade ago.", "1999-03-22", "a decade ago", "1989"),
            ("He left several years ago.", "1999-03-22", "several years ago", "PAST_REF"),
        ),
        "ago",
    ),
    TimeRule(
        "from now",
        "ago",
        "unit",
        rf"{_APPROX}{_COUNT} <unit:u> (?:from (?P<dir>now|today)|(?P<hence>hence))",
        (("They will meet two weeks from now.", "1998-03-02", "two weeks from now", "1998-03-16"),),
    ),
    TimeRule(
        "earlier in the text",
        "earlier",
        "unit",
        rf"{_APPROX}{_COUNT} <unit:u> (?P<dir>earlier|later|previously|before)",
        (
            ("He came in 1988. Two years later he left.", "2010-01-01", "Two years later", "1990"),
            (
                "He came on 3 May 2009. Two days earlier he had rung.",
                "2010-01-01",
                "Two days earlier",
                "2009-05-01",
            ),
        ),
        "earlier",
    ),
)

TIME_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "clock",
        "clock",
        "digits clock",
        r"(?:(?:about|around|shortly after|shortly before|just after|just before|exactly|nearly|almost)"
        r" )?(?:<hour:h>(?:[:.](?P<mi>[0-5]\d))? ?(?P<ap>[ap]\.?m\.?(?!\w))|(?P<h2>[01]?\d|2[0-3]):"
        r"(?P<mi2>[0-5]\d)(?::[0-5]\d)?(?: ?hours)?|<hourword:hw> o['’]?clock(?: in the (?P<inpart>morning"
        r"|afternoon|evening))?|<hour:h3> in the (?P<inpart3>morning|afternoon|evening))(?:,? \(?<tz:tz>"
        r"(?: ?[+-]\d{1,2})?\)?)?(?:,? (?:on )?(?:<weekday:wd>|<month:m> <dayno:d>(?:, <year4:y>)?|"
        r"(?P<word>today|yesterday|tomorrow)))?",
        (
            (
                "The siren went off at 10 p.m. Wednesday.",
                "1998-02-14",
                "10 p.m. Wednesday",
                "1998-02-11T22:00",
            ),
            ("The bid expires at 5 p.m. EST Nov. 9.", "1989-10-14", "5 p.m. EST Nov. 9", "1989-11-09T17:00"),
            ("The siren went off at 18:00 UTC.", "2009-12-15", "18:00 UTC", "2009-12-15T18:00Z"),
            ("The siren went off at 4 in the morning.", "2009-12-15", "4 in the morning", "2009-12-15T04:00"),
            ("The siren went off around 7:15 p.m.", "2009-12-15", "around 7:15 p.m.", "2009-12-15T19:15"),
        ),
        "clock",
    ),
    TimeRule(
        "military clock",
        "clock",
        "digits",
        r"(?P<h2>[01]\d|2[0-3]):?(?P<mi2>[0-5]\d) <tz:tz>",
        (("The siren went off at 0800 UTC.", "2009-12-15", "0800 UTC", "2009-12-15T08:00Z"),),
    ),
    TimeRule(
        "noon",
        "noon",
        "part",
        r"(?P<point>noon|midday|midnight)(?:,? (?:on )?(?:<weekday:wd>|<month:m> <dayno:d>(?:, <year4:y>)?"
        r"|(?P<word>today|yesterday|tomorrow)))?",
        (("The siren went off at noon Thursday.", "1998-02-14", "noon Thursday", "1998-02-12T12:00"),),
        "noon",
    ),
    TimeRule(
        "day and part",
        "weekday_part",
        "weekday",
        rf"{_LEAD}(?:(?:the )?<rel:rel> )?<weekday:wd>(?:['’]s)? <partofday:part>",
        (("The roof fell Saturday night.", "1991-02-24", "Saturday night", "1991-02-23TNI"),),
    ),
    TimeRule(
        "part of day",
        "part_of_day",
        "part",
        rf"{_LEAD}(?P<rel>this|last|tomorrow|yesterday) <partofday:part>",
        (
            ("The roof fell this morning.", "1998-02-06", "this morning", "1998-02-06TMO"),
            ("The roof fell last night.", "1998-01-20", "last night", "1998-01-19TNI"),
        ),
        "part_of_day",
    ),
    TimeRule(
        "plain part of day",
        "part_of_day",
        "part",
        r"the (?P<part>morning|afternoon|evening)",
        (("He left on 3 May 2009, in the morning.", "2009-06-01", "the morning", "2009-05-03TMO"),),
    ),
    TimeRule(
        "tonight",
        "part_of_day",
        "part",
        rf"{_LEAD}(?P<word>tonight|overnight)",
        (("The roof will fall tonight.", "1998-01-20", "tonight", "1998-01-20TNI"),),
    ),
)

DURATION_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "duration",
        "duration",
        "unit",
        rf"(?:(?:(?:at least |nearly |about |almost |around )?(?:the )?<durrel:durrel> |the (?!<num>-))?{_APPROX}"
        rf"(?:each of the (?:past|last) )?)(?:{_COUNT}~(?:(?:more|full|straight|consecutive|long|additional"
        rf"|whole|solid|trading|working|business|calendar|successive|short|entire|other) ?){{0,2}})<unit:u>"
        rf"(?P<half> and a half)?(?: period| term| span| stretch)?(?: or (?:so|more|two))?(?! ago| old"
        rf"|-old|~olds\b)",
        (
            ("He waited for two hours.", "2001-01-01", "two hours", "PT2H"),
            ("It took nearly three years.", "2001-01-01", "nearly three years", "P3Y"),
            ("A two-week strike began.", "2001-01-01", "two-week", "P2W"),
            ("After the two-week strike it rained.", "2001-01-01", "two-week", "P2W"),
            ("It took 2 1/2 years.", "2001-01-01", "2 1/2 years", "P2Y6M"),
            ("It took a minute and a half.", "2001-01-01", "a minute and a half", "PT1M30S"),
            ("It took several years.", "2001-01-01", "several years", "PXY"),
            ("Prices fell in the past two months.", "2001-01-01", "the past two months", "P2M"),
            ("It took a couple of years.", "2001-01-01", "a couple of years", "P2Y"),
            ("It took two decades.", "2001-01-01", "two decades", "P20Y"),
        ),
        "duration",
    ),
    TimeRule(
        "range of durations",
        "duration_range",
        "unit",
        rf"(?:the (?:<durrel> )?)?{_APPROX}<num:n> (?:to|or) <num:n2>~<unit:u>",
        (("It took two to three weeks.", "2001-01-01", "two to three weeks", "P2W"),),
    ),
    TimeRule(
        "half an hour",
        "half_unit",
        "unit",
        rf"{_APPROX}(?:half an? (?P<u>hour|day|year|century|decade)|a half[- ](?P<u2>hour|day|year|century|decade))",
        (("It took half an hour.", "2001-01-01", "half an hour", "PT30M"),),
    ),
    TimeRule(
        "bare units",
        "bare_units",
        "unit",
        r"(?:the )?(?:(?:early|past|last|next|coming|recent|first|final|intervening|many|few|long|later"
        r"|previous|prior|future|following) )?(?P<u>hours|days|weeks|months|years|decades|centuries"
        r"|quarters|minutes)(?: (?:and|or) (?:days|weeks|months|years|decades|quarters))?(?: ahead|"
        r" to come)?(?:-long|-old)?",
        (
            ("It took years.", "2001-01-01", "years", "PXY"),
            ("Prices fell in recent months.", "2001-01-01", "recent months", "PXM"),
            ("It took weeks or months.", "2001-01-01", "weeks or months", "PXW"),
        ),
        "bare_units",
    ),
    TimeRule(
        "past year",
        "past_unit",
        "unit",
        r"(?:the )?(?P<rel>past|last) (?P<u>century|decade)",
        (("Rents rose in the past decade.", "2001-01-01", "the past decade", "P10Y"),),
    ),
    TimeRule(
        "unit long",
        "unit_long",
        "unit",
        r"(?:(?:an? )?(?P<u>hour|day|week|weekend|month|year|decade|century)[- ]?long|single-(?P<u2>day|year))",
        (("A day-long siege ended.", "2001-01-01", "A day-long", "P1D"),),
    ),
)

SET_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "every",
        "every",
        "every",
        r"(?:each|every) (?:(?:<ordinal:o>|other|single|(?:<num:n>)) )?(?:<unit:u>|<weekday:wd>|<month:m>"
        r"|<season:s>|<partofday:part>)",
        (
            ("The club meets each Thursday.", "2001-01-01", "each Thursday", "XXXX-WXX-4"),
            ("The club meets every month.", "2001-01-01", "every month", "P1M"),
            ("The club meets each July.", "2001-01-01", "each July", "XXXX-07"),
        ),
    ),
    TimeRule(
        "frequency",
        "frequency",
        "freq",
        r"<freq:freq>",
        (("The paper comes out daily.", "2001-01-01", "daily", "P1D"),),
        "frequency",
    ),
    TimeRule(
        "rate",
        "rate",
        "unit",
        r"(?:a|per|an) (?P<u>second|minute|hour|day|week|month|year)",
        (
            ("The yard builds 15 ships a year.", "2001-01-01", "a year", "P1Y"),
            ("The club meets twice a month.", "2001-01-01", "a month", "P1M"),
        ),
        "rate",
    ),
    TimeRule(
        "weekdays",
        "weekdays",
        "weekday",
        r"(?:<fullday:wd>s|<fullday:wd2> <dayparts:part>)",
        (
            ("The shop is shut on Mondays.", "2001-01-01", "Mondays", "XXXX-WXX-1"),
            ("The shop is shut on Tuesday nights.", "2001-01-01", "Tuesday nights", "XXXX-WXX-2TNI"),
        ),
    ),
)

REFERENCE_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "reference",
        "reference",
        "ref",
        r"<ref:ref>",
        (
            ("The house is now empty.", "2001-01-01", "now", "PRESENT_REF"),
            ("It was sold recently.", "2001-01-01", "recently", "PAST_REF"),
            ("It will be sold in the near future.", "2001-01-01", "the near future", "FUTURE_REF"),
        ),
        "reference",
    ),
)

RULES: tuple[TimeRule, ...] = (
    DATE_RULES + PERIOD_RULES + SHIFT_RULES + TIME_RULES + SET_RULES + DURATION_RULES + REFERENCE_RULES
)
"""All rules; where two match stretches of equal length, the earlier wins."""
