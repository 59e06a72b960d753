"""Days, months, years, decades, feasts."""

from __future__ import annotations

from onrecord.lang.en.time_rules.rule import DAY_LEAD, LEAD, LEADS, TimeRule

DATE_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "month and day",
        "calendar_day",
        "month",
        rf"{LEAD}(?:(?:this coming )?<weekday>,? )?(?:<rel:rel> )?<month:m>~(?:the )?(?:<dayno:d>|<dayword:"
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
        "day of a month from here",
        "day_of_month_from_here",
        "unit",
        r"(?:the )?<ordinal:o>(?: day)? of (?P<rel>this|last|next) month",
        (
            ("Wages are due on the 5th of next month.", "2010-11-13", "the 5th of next month", "2010-12-05"),
            ("Pay by the 20th of this month.", "2010-11-13", "the 20th of this month", "2010-11-20"),
        ),
    ),
    TimeRule(
        "weekday of a month",
        "weekday_of_month",
        "weekday",
        r"(?:the )?(?:<ordinal:o>|(?P<last>last)) <weekday:wd> (?:of|in) (?:<month:m>(?:,? <year4:y>)?"
        r"|(?P<rel>this|last|next|the) month)",
        (
            (
                "They will meet on the first Monday in December.",
                "2010-11-13",
                "the first Monday in December",
                "2010-12-06",
            ),
            (
                "They met on the last Sunday of May 2009.",
                "2010-11-13",
                "the last Sunday of May 2009",
                "2009-05-31",
            ),
            (
                "They meet on the last Sunday of the month.",
                "2010-11-13",
                "the last Sunday of the month",
                "2010-11-28",
            ),
        ),
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
            ("Stamped on 7/8/07, not July 9.", "2013-01-01", "7/8/07", "2007-07-08"),
            ("Stamped on 7/8/07, not 9 August.", "2013-01-01", "7/8/07", "2007-08-07"),
            ("Stamped 7/8/07 in blue.", "2007-07-10", "7/8/07", "2007-07-08"),
            ("Stamped 7/8/07 in blue.", "2013-01-01", "7/8/07", "2007-XX-XX"),
            ("Stamped 25/12/2010 in blue.", "2013-01-01", "25/12/2010", "2010-12-25"),
        ),
    ),
    TimeRule(
        "dashed day",
        "numeric_day",
        "digits",
        r"(?P<d>[0-3]?\d)-(?P<mm>[01]?\d)-<year4:y>",
        (("Stamped 25-12-2010 in blue.", "2013-01-01", "25-12-2010", "2010-12-25"),),
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
        rf"{LEADS}(?:the month of )?<month:m>(?:,|,? of)?~(?:<year4:y>|['’](?P<yy>\d\d)|<yearwords:yw>)",
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
        rf"{LEADS}(?:<rel:rel> )?<month:m>(?: (?P<post>last|next)<phraseend>)?",
        (
            ("The mill was sold in June last.", "2010-03-01", "June last", "2009-06"),
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
        rf"{LEADS}(?:the year |(?:post|pre)-)?(?:<year4:y>(?!\x20<yearstop>\b)(?!\.\d)(?!,\d\d\d)(?!/\d)|<yearwords:yw>)"
        rf"(?: and beyond| or later| or so)?",
        (
            ("The dam was built in 1971.", "2010-03-01", "1971", "1971"),
            ("It ends by the end of 2014.", "2010-03-01", "the end of 2014", "2014"),
            ("The post-1971 rules are strict.", "2010-03-01", "post-1971", "1971"),
            ("It opened in early 1990.", "2010-03-01", "early 1990", "1990"),
            ("It opened in nineteen ninety-six.", "2010-03-01", "nineteen ninety-six", "1996"),
            ("It opened in the year two thousand.", "2010-03-01", "the year two thousand", "2000"),
        ),
        "year",
    ),
    TimeRule(
        "pair of years",
        "pair_of_years",
        "digits",
        r"(?:(?:the )?(?:fiscal|financial) (?:year )?|the |FY ?)?<year4:y>[-–/](?P<yy>\d\d)(?![\d-])",
        (
            ("It was dry in 2015-16.", "2020-03-01", "2015-16", "2015/2016"),
            (
                "Exports fell in the financial year 2018-19.",
                "2020-03-01",
                "the financial year 2018-19",
                "2018/2019",
            ),
        ),
        "pair_of_years",
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
        rf"(?:the )?(?:(?:first|second|last|latter) half of )?{LEADS}(?:the )?(?:(?P<dy>1[5-9]\d|20\d)0['’]"
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
        rf"(?:the )?{LEADS}(?:the )?<ordinal:o>~century",
        (("A fort of the 11th century.", "2010-03-01", "the 11th century", "10"),),
    ),
    TimeRule(
        "weekday",
        "weekday",
        "weekday",
        rf"(?:{DAY_LEAD}(?:(?:the )?<rel:rel> )?<weekday:wd>)(?:,? (?P<wrel>last|this|next) week| (?P<post>last|next|gone|just gone)<phraseend>)?",
        (
            ("She spoke on Friday last.", "2022-10-14", "Friday last", "2022-10-07"),
            ("She will speak on Tuesday next.", "2022-10-14", "Tuesday next", "2022-10-18"),
            ("She spoke on Saturday just gone.", "2022-10-14", "Saturday just gone", "2022-10-08"),
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
        "weekday in a week",
        "week_from",
        "weekday",
        r"(?:next )?(?:<weekday:wd>|(?P<word>today|tomorrow)) week<phraseend>",
        (
            ("The tender closes on Monday week.", "2022-10-14", "Monday week", "2022-10-24"),
            ("It is put off to next Monday week.", "2022-10-14", "next Monday week", "2022-10-24"),
        ),
    ),
    TimeRule(
        "week on a weekday",
        "week_from",
        "unit",
        r"(?:a|one) week (?:on <weekday:wd>|(?P<word>today|tomorrow))",
        (
            ("The town will vote a week on Sunday.", "2022-10-14", "a week on Sunday", "2022-10-23"),
            ("The ferry will sail a week tomorrow.", "2022-10-14", "a week tomorrow", "2022-10-22"),
        ),
        "week_ahead",
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
        rf"{LEAD}(?P<word>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)"
        rf"(?:['’]s(?= (?:<partofday>)\b))?(?: <partofday:part>)?",
        (
            ("The road was closed yesterday.", "2022-10-01", "yesterday", "2022-09-30"),
            ("The road was closed late yesterday.", "2022-10-01", "late yesterday", "2022-09-30"),
            ("It opens tomorrow morning.", "2022-10-01", "tomorrow morning", "2022-10-02TMO"),
            ("It opens tomorrow.", None, "tomorrow", "XXXX-XX-XX"),
        ),
        "day_word",
    ),
    TimeRule(
        "day beside a weekday",
        "day_beside",
        "weekday unit",
        r"the day (?P<side>before|after) (?:<rel:rel> )?<weekday:wd>",
        (
            (
                "He fled the day before last Tuesday's hearing.",
                "2022-10-14",
                "the day before last Tuesday",
                "2022-10-10",
            ),
        ),
    ),
    TimeRule(
        "that date",
        "that_date",
        "quarter unit",
        r"that (?:time|date)",
        (
            (
                "The price is due on 3 June. If nothing is paid by that time, it rises.",
                "2010-05-20",
                "that time",
                "2010-06-03",
            ),
        ),
        "that_date",
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
            ("The Americans met last Thanksgiving.", "2010-02-01", "last Thanksgiving", "2009-11-26"),
            ("They met on Easter Monday 2010.", "2010-06-01", "Easter Monday 2010", "2010-04-05"),
        ),
    ),
)
