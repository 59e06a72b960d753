"""Times of day."""

from __future__ import annotations

from onrecord.lang.en.time_rules.rule import LEAD, TimeRule

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
    ),
    TimeRule(
        "tonight",
        "part_of_day",
        "part",
        rf"{LEAD}(?P<word>tonight|overnight)",
        (("The roof will fall tonight.", "1998-01-20", "tonight", "1998-01-20TNI"),),
    ),
)
