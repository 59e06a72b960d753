"""Weeks, weekends, seasons, quarters, fiscal years, and what is reckoned from a text's own time."""

from __future__ import annotations

from onrecord.lang.en.time_rules.rule import APPROX, LEADS, TimeRule

PERIOD_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "relative unit",
        "relative_unit",
        "unit",
        rf"(?:{LEADS}|(?:the )?(?:<ordinal:o>|(?P<lasto>last|final)) (?P<ou>day|week|month|quarter|half)"
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
            ("The profit of the year was low.", "2010-06-01", "the year", "2010"),
            ("It was the wettest month of the year.", "2010-06-01", "the year", "2010"),
            ("Profit fell in the year ended March 31.", "2010-06-01", "the year", "P1Y"),
            ("The year the mill closed was dry.", "2010-06-01", "The year", "P1Y"),
        ),
        "plain_year",
    ),
    TimeRule(
        "year end",
        "year_end",
        "unit",
        r"(?:around )?(?:the )?(?P<u>year|month|quarter)(?:['’]s)?~end",
        (
            ("It will be done by year-end.", "2010-06-01", "year-end", "2010"),
            ("It will be done by month's end.", "2010-06-01", "month's end", "2010-06"),
        ),
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
        rf"{LEADS}(?:(?:the )?<rel:rel> |the )?<season:s>(?:(?:,? of)? (?:<year4:y>(?:[-–/]\d\d(?!\d))?|['’](?P<yy>\d\d)(?!\d)|<yearwords:yw>|"
        rf"(?P<yrel>last|this|next) year)|(?(rel)|(?! (?:of|into|to|from|in|apart|on|out|off|behind|back|short)\b)))",
        (
            ("The bank failed in the winter of 1994.", "2001-05-01", "the winter of 1994", "1994-WI"),
            ("The bank failed in the winter of 1994-95.", "2001-05-01", "the winter of 1994-95", "1994-WI"),
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
        rf"{LEADS}(?:(?:the|a|flat) )?(?:(?P<fy>(?:fiscal|financial)[\s-])|(?P<ago>"
        rf"(?:(?:comparable|same|corresponding) )?year[- ](?:ago|earlier) )|<year4:y> (?:fiscal )?)?"
        rf"(?:<ordinal:o>|(?P<lasto>last|final|latest)) (?:(?P<fy2>fiscal|financial) )?(?P<qh>quarter"
        rf"|half|three months)(?:(?:,? of|,)? (?:(?:fiscal )?<year4:y2>|(?:the )?(?P<yrel>last|this|next"
        rf"|past|previous|current|following|same|that) (?:fiscal |financial |calendar )?year|(?P<theyear>the year)))?",
        (
            (
                "It is put off to the second half of the year.",
                "2009-10-27",
                "the second half of the year",
                "2009-H2",
            ),
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
        r"(?:<year4:y2> )?(?P<qh>Q)(?P<qn>[1-4])(?: (?:of )?<year4:y>)?(?! ?FY)",
        (("Net rose in Q3 2009.", "2010-01-27", "Q3 2009", "2009-Q3"),),
    ),
    TimeRule(
        "short half",
        "quarter",
        "quarter",
        r"(?:(?P<qh>H)(?P<qn>[12]) (?:of )?<year4:y>)",
        (("Net rose in H1 2009.", "2010-01-27", "H1 2009", "2009-H1"),),
    ),
    TimeRule(
        "short fiscal year",
        "short_fiscal",
        "quarter fiscal",
        r"(?:(?P<qh>[QH])(?P<qn>[1-4]),? ?(?:of )?)?FY ?(?:<year4:y>(?:[-–/]\d\d(?!\d))?|['’]?(?P<yy>\d\d))",
        (
            ("The line made money in FY24.", "2025-01-27", "FY24", "FY2024"),
            ("Output slipped in Q1 FY26.", "2025-08-27", "Q1 FY26", "FY2026-Q1"),
        ),
    ),
    TimeRule(
        "quarter by its month",
        "quarter_of_month",
        "month",
        r"(?:the )?<month:m>~quarter(?:(?:,? of)? <year4:y>)?",
        (
            ("Shipments rose in the September quarter.", "2009-11-27", "the September quarter", "2009-Q3"),
            (
                "Shipments rose in the June quarter of 2008.",
                "2009-11-27",
                "the June quarter of 2008",
                "2008-Q2",
            ),
        ),
    ),
    TimeRule(
        "quarter by its end",
        "quarter_by_end",
        "quarter",
        r"(?:the|a) (?:first|second|third|fourth|fiscal )?quarter(?= (?:that )?(?:ended|ending|to|through) (?:in )?<month:m>(?: <dayno:d>)?(?:,? <year4:y>)?)",
        (
            ("Net rose in the quarter ended Sept. 30.", "1989-10-27", "the quarter", "1989-Q3"),
            ("Net rose in the quarter ended July 31, 1988.", "1989-10-27", "the quarter", "1988-Q2"),
        ),
    ),
    TimeRule(
        "two quarters",
        "two_quarters",
        "unit",
        rf"{APPROX}(?:the )?(?P<side>first|last|final) two quarters of (?:<year4:y>|(?P<yrel>last|this|next) year|the year)",
        (
            (
                "It will last through the first two quarters of 1990.",
                "1989-10-27",
                "the first two quarters of 1990",
                "1990-H1",
            ),
        ),
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
        "this time last year",
        "this_time",
        "unit",
        r"this (?P<u>time|day|date|week|month) (?P<rel>last|next) (?P<far>year|week|month)",
        (
            ("The bill passed this time last year.", "2010-06-27", "this time last year", "2009-06"),
            ("The bill passed this day last year.", "2010-06-27", "this day last year", "2009-06-27"),
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
