"""Lengths of time, what is a length away, habits, and references to past, present and future."""

from __future__ import annotations

from onrecord.lang.en.time_rules.rule import APPROX, COUNT, TimeRule

SHIFT_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "ago",
        "ago",
        "agoword",
        rf"{APPROX}(?:{COUNT} )?(?:(?:full|long|short|whole) )?<unit:u>(?: or (?:so|more|two))? (?P<dir>ago|back)",
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
        "nowword",
        rf"{APPROX}{COUNT} <unit:u> (?:from (?P<dir>now|today)|(?P<hence>hence))",
        (("They will meet two weeks from now.", "1998-03-02", "two weeks from now", "1998-03-16"),),
    ),
    TimeRule(
        "in a length's time",
        "ago",
        "timeword",
        rf"{APPROX}{COUNT} <unit:u>['’]?s? (?P<hence>time)",
        (
            ("They will meet in two weeks' time.", "1998-03-02", "two weeks' time", "1998-03-16"),
            ("They will meet in a fortnight’s time.", "1998-03-02", "a fortnight’s time", "1998-03-16"),
        ),
        "in_time",
    ),
    TimeRule(
        "earlier in the text",
        "earlier",
        "laterword",
        rf"{APPROX}{COUNT} <unit:u> (?P<dir>earlier|later|previously|before)",
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

DURATION_RULES: tuple[TimeRule, ...] = (
    TimeRule(
        "duration",
        "duration",
        "unit",
        rf"(?:(?:(?:at least |nearly |about |almost |around )?(?:the )?<durrel:durrel> |the (?!<num>-))?{APPROX}"
        rf"(?:each of the (?:past|last) )?)(?:{COUNT}~(?:(?:more|full|straight|consecutive|long|additional"
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
            (
                "It lost money for two consecutive quarters of the three.",
                "2001-01-01",
                "two consecutive quarters",
                "P2Q",
            ),
            ("It will one day be sold.", "2001-01-01", "one day", "FUTURE_REF"),
        ),
        "duration",
    ),
    TimeRule(
        "range of durations",
        "duration_range",
        "unit",
        rf"(?:the (?:<durrel> )?)?{APPROX}<num:n> (?:to|or) <num:n2>~<unit:u>",
        (("It took two to three weeks.", "2001-01-01", "two to three weeks", "P2W"),),
        "not_an_age",
    ),
    TimeRule(
        "half an hour",
        "half_unit",
        "unit",
        rf"{APPROX}(?:(?P<q>half|a quarter of|three[- ]quarters of) an? (?P<u>second|minute|hour|day|year|century|decade)"
        rf"|a (?P<q2>half|quarter)[- ](?P<u2>hour|day|year|century|decade))",
        (
            ("It took three-quarters of an hour.", "2001-01-01", "three-quarters of an hour", "PT45M"),
            ("It took a quarter of a century.", "2001-01-01", "a quarter of a century", "P25Y"),
            ("It took half an hour.", "2001-01-01", "half an hour", "PT30M"),
        ),
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
            ("It will cut the taxes of future years.", "2001-01-01", "future years", "FUTURE_REF"),
        ),
        "bare_units",
    ),
    TimeRule(
        "age of a thing",
        "age_of_thing",
        "unit",
        r"(?:<num:n>~<unit:u>|(?P<u2>days|weeks|months|years|decades|centuries))[- ]old(?= <ageless>)",
        (
            ("They broke the 8-month-old truce.", "2001-01-01", "8-month-old", "P8M"),
            ("It ended a decades-old dispute.", "2001-01-01", "decades-old", "PXY"),
        ),
    ),
    TimeRule(
        "past year",
        "past_unit",
        "unit",
        r"(?:the )?(?P<rel>past|last|next|coming) (?P<u>century|decade|fortnight)",
        (
            ("Nothing sailed in the past fortnight.", "2001-01-01", "the past fortnight", "P2W"),
            ("Rents rose in the past decade.", "2001-01-01", "the past decade", "P10Y"),
        ),
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
