"""Times of day."""

from __future__ import annotations

from onrecord.lang.en.time_rules.rule import LEAD, TimeRule

_DAY = (
    r"(?:,? (?:on )?(?:<month:m> <dayno:d>(?:, <year4:y>)?|(?:<weekday>,? )?<dayno:d2> <month:m2>(?:,? <year4:y2>)?"
    r"|<weekday:wd>(?: <partofday:part>)?"
    r"|(?P<word>today|yesterday|tomorrow)(?: <partofday:part2>)?|(?P<this>this|last) <partofday:part3>"
    r"|(?P<tonight>tonight)))"
)
"""The day behind an hour."""
_DATE = (
    r"(?:(?:<weekday>,? )?(?:<month:m> <dayno:d>|(?:the )?<dayno:d2>(?: of)? <month:m2>)(?:,? <year4:y>)?"
    r"|<weekday:wd>(?: morning)?|(?P<word>today|yesterday|tomorrow))"
)
"""The day that a part is of."""

TIME_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "clock",
        "clock",
        "digits clock",
        r"(?:(?:about|around|shortly after|shortly before|just after|just before|exactly|nearly|almost)"
        r" )?(?:<hour:h>(?:[:.](?P<mi>[0-5]\d))? ?(?P<ap>[ap]\.?m\.?(?!\w))|(?P<h2>[01]?\d|2[0-3]):"
        r"(?P<mi2>[0-5]\d)(?::[0-5]\d)?(?: ?hours)?|<hourword:hw> o['’]?clock(?: in the (?P<inpart>morning"
        r"|afternoon|evening))?|<hour:h3> in the (?P<inpart3>morning|afternoon|evening))(?:,? \(?<tz:tz>"
        r"(?: ?[+-]\d{1,2})?\)?)?"
        rf"{_DAY}?",
        (
            ("She will speak at 8 o'clock tonight.", "2009-12-15", "8 o'clock tonight", "2009-12-15T20:00"),
            (
                "The roof fell at 10 a.m. on 8 May 2009.",
                "2009-12-15",
                "10 a.m. on 8 May 2009",
                "2009-05-08T10:00",
            ),
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
        "bare hour of a part of a day",
        "clock",
        "digits",
        rf"<hour:h4>(?:[:.](?P<mi4>[0-5]\d))?(?= (?:tonight|(?:this|yesterday|tomorrow|last|<fullday>) <partofday>)){_DAY}",
        (
            ("They landed at 7.45 this morning.", "2009-12-15", "7.45 this morning", "2009-12-15T07:45"),
            ("They landed at 9 on Monday night.", "2009-12-15", "Monday night", "2009-12-14TNI"),
            ("They landed at 9 last night.", "2009-12-15", "9 last night", "2009-12-14T21:00"),
        ),
        "bare_hour",
    ),
    TimeRule(
        "hours in four figures",
        "clock",
        "hours",
        rf"(?P<h2>[01]\d|2[0-3]):?(?P<mi2>[0-5]\d) ?(?:hours|hrs?)(?:,? <tz:tz>)?{_DAY}?",
        (
            ("The convoy left at 0600 hours.", "2009-12-15", "0600 hours", "2009-12-15T06:00"),
            ("The convoy left at 1900hrs on Monday.", "2009-12-15", "1900hrs on Monday", "2009-12-14T19:00"),
        ),
        "military",
    ),
    TimeRule(
        "spoken clock",
        "spoken_clock",
        "quarter",
        rf"(?P<step>half|(?:a )?quarter) (?P<side>past|to) <hourword:hw>(?: o['’]?clock)?(?: ?(?P<ap>[ap]\.?m\.?(?!\w)))?"
        rf"(?: in the (?P<inpart>morning|afternoon|evening)| at (?P<inpart3>night))?{_DAY}?",
        (
            (
                "They came at half past six in the evening.",
                "2009-12-15",
                "half past six in the evening",
                "2009-12-15T18:30",
            ),
            (
                "They came at a quarter to nine yesterday.",
                "2009-12-15",
                "a quarter to nine yesterday",
                "2009-12-14T08:45",
            ),
        ),
    ),
    TimeRule(
        "part of a date",
        "part_of_date",
        "part unit",
        rf"(?:the )?(?:<partofday:part>|(?P<small>early|small|wee)(?: morning)? hours) (?:of|on) {_DATE}",
        (
            (
                "The shed burned in the early hours of Saturday.",
                "2009-12-15",
                "the early hours of Saturday",
                "2009-12-12TMO",
            ),
            (
                "He was held on the night of 12 November.",
                "2009-12-15",
                "the night of 12 November",
                "2009-11-12TNI",
            ),
            (
                "He was held on the evening of May 2, 2008.",
                "2009-12-15",
                "the evening of May 2, 2008",
                "2008-05-02TEV",
            ),
        ),
    ),
    TimeRule(
        "noon",
        "noon",
        "part",
        rf"(?P<point>noon|midday|midnight){_DAY}?",
        (("The siren went off at noon Thursday.", "1998-02-14", "noon Thursday", "1998-02-12T12:00"),),
        "noon",
    ),
    TimeRule(
        "day and part",
        "weekday_part",
        "weekday",
        rf"{LEAD}(?:(?:the )?<rel:rel> )?<weekday:wd>(?:['’]s)? <partofday:part>",
        (("The roof fell Saturday night.", "1991-02-24", "Saturday night", "1991-02-23TNI"),),
    ),
    TimeRule(
        "part of day",
        "part_of_day",
        "part",
        rf"{LEAD}(?P<rel>this|last|tomorrow|yesterday) <partofday:part>",
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
        "plain_part",
    ),
    TimeRule(
        "bare part of day",
        "part_of_day",
        "part",
        r"(?:(?P<part2>morning|afternoon|evening)(?= (?:trading|trade)\b)|<partofday:part>)",
        (
            ("By mid-afternoon the square was full.", "2010-03-02", "mid-afternoon", "2010-03-02TAF"),
            ("They will dig until dawn.", "2010-03-02", "dawn", "XXXX-XX-XXTMO"),
            ("Shares rose in morning trading.", "2010-03-02", "morning", "2010-03-02TMO"),
        ),
        "bare_part",
    ),
    TimeRule(
        "tonight",
        "part_of_day",
        "part",
        rf"{LEAD}(?P<word>tonight|overnight)",
        (("The roof will fall tonight.", "1998-01-20", "tonight", "1998-01-20TNI"),),
    ),
)
