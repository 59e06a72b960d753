"""Words and dated facts that tell when an English report can have been written.

Data only. Facts of the world stand here with the English by which a report names them; days are ISO 8601.
"""

from __future__ import annotations

YEAR: str = r"(?<![\d.,/$£€-])(?:19|20)\d\d(?![\d%]|[.,/]\d)"
"""A year in digits, as a part of an expression or on its own."""

PAST_PREPOSITIONS: frozenset[str] = frozenset(("in", "on", "since", "during"))
"""Before a dated time, with a past verb: the event lies behind the report."""
AHEAD_PREPOSITIONS: frozenset[str] = frozenset(("in", "on", "by", "until", "before", "during"))

FORWARD: str = (
    r"\b(?:will|would|shall|should|could|might|must|can|won['’]t|['’]ll|to be|plan(?:s|ned|ning)?|goals?|targets?|"
    r"deadlines?|bids?|runs?|running|race|campaigns?|elections?|candida\w+|nomin\w+|primar\w+|votes?|polls?|budgets?|"
    r"fiscal|financial|forecasts?|project(?:s|ed|ions?)|expect\w*|schedul\w+|due|slated|propos\w+|hopes?|hoped|"
    r"moved to|postponed|put off|brought forward|added|aims?|aimed|intend\w*|retire\w*|launch\w*|opening|completion|referendum|games|olympics|summit|if|until|"
    r"before|by|through|contract|deal|bonds?|season|tournament|film|novel|game|series|"
    r"anniversary|scenario|model|edition|imagine\w*|fictional)\b"
)
"""Any of these beside a past-looking date, and the date may lie ahead after all ("announced a run in 2020")."""

AHEAD: str = (
    r"\b(?:will(?: not)? (?!have)[a-z]+|(?:is|are) (?:due|scheduled|expected|set|slated|planned) to|"
    r"(?:plans|intends|aims) to)\b"
)
"""What undertakes or foresees something as seen from the report's day."""
NOT_AHEAD: str = (
    r"\b(?:was|were|had|would|ago|once|earlier|then|promised|predicted|vowed|if|since)\b|\bin the past\b"
)
"""In the sentence of such a verb: it may have been said long before."""

NO_LONGER: str = (
    r"(?:former|formerly|ex|late|then|onetime|one-time|ousted|deposed|toppled|exiled|jailed|overthrown|assassinated|"
    r"slain|previous|past|erstwhile|predecessor|successor|outgoing|incoming|future|next|would-be|under|after|since|"
    r"before|until|when|while|like|unlike|as|vice|deputy|assistant|lieutenant|shadow|first|second|third|wartime|"
    r"interim|fictional|played|portray\w*|impersonat\w*|grandson|son|daughter|widow|wife|father|mother|candidate|"
    r"nominee|contender|hopeful|self-declared|self-proclaimed|rival)"
)
"""Near before an office: it need not be held on the report's day."""
FORMER: str = r"(?:former|ex)"
"""Before an office: it was held, and is not."""
BACKWARD: str = (
    r"\b(?:once|ago|decades?|years? (?:earlier|later|before|after)|at the time|back then|history|historic\w*|"
    r"era|legacy|memoirs?|biograph\w*|anniversary|remember\w*|recall\w*|died|death|late|funeral|buried|born|"
    r"presidency|presidential library|tenure|in office|last term|first term|administration|elected|inaugurat\w*|"
    r"resign\w*|stepp\w* down|succeed\w*|replac\w*|became|appointed|previous\w*|predecessors?|then|when|"
    r"during|the (?:19|20)?\d0s)\b"
)
"""In the sentence of an office: the sentence may look back, or at a change of the holder."""
THIS_WEEK: str = (
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|tomorrow|this (?:week|morning|"
    r"afternoon|evening))\b"
)
COUNTERPART: str = r"(?:counterpart|opposite number)"
SAID: str = (
    r"\b(?:said|says|told|tells|has|have|is|are|warned|urged|announced|ruled|called|met|will|wants|vowed)\b"
)
"""A verb by which a report speaks of its own days."""

NAME: str = r"(?:[A-Z][\w.'’-]{0,24} ){1,3}[A-Z][\w'’-]{1,24}(?! [A-Z][a-z])"
"""Words that may be a full name."""

EARLIER_TERMS: tuple[tuple[str, str, str, str, str], ...] = (
    ("BGD", "prime minister", "Khaleda Zia", "1991-03-20", "1996-03-30"),
    ("BGD", "prime minister", "Sheikh Hasina", "1996-06-23", "2001-07-15"),
    ("CRI", "president", "Óscar Arias", "1986-05-08", "1990-05-08"),
    ("HTI", "president", "Jean-Bertrand Aristide", "1991-02-07", "1996-02-07"),
    ("HTI", "president", "René Préval", "1996-02-07", "2001-02-07"),
    ("HUN", "prime minister", "Viktor Orbán", "1998-07-06", "2002-05-27"),
    ("IND", "prime minister", "Atal Bihari Vajpayee", "1996-05-16", "1996-06-01"),
    ("ISR", "prime minister", "Benjamin Netanyahu", "1996-06-18", "1999-07-06"),
    ("ITA", "prime minister", "Romano Prodi", "1996-05-17", "1998-10-21"),
    ("ITA", "prime minister", "Silvio Berlusconi", "1994-05-10", "1995-01-17"),
    ("KHM", "prime minister", "Hun Sen", "1985-01-14", "2023-08-22"),
    ("NGA", "president", "Muhammadu Buhari", "1983-12-31", "1985-08-27"),
    ("NGA", "president", "Olusegun Obasanjo", "1976-02-13", "1979-09-30"),
    ("NIC", "president", "Daniel Ortega", "1979-07-19", "1990-04-25"),
    ("PAK", "prime minister", "Nawaz Sharif", "1990-11-06", "1999-10-12"),
    ("PER", "president", "Alan García", "1985-07-28", "1990-07-28"),
)
"""Terms before the dated table of offices begins, of persons whom it has in the same office later."""

SHARED_NAMES: frozenset[tuple[str, str]] = frozenset((("USA", "George Bush"), ("GRC", "George Papandreou")))
"""Names of holders that another holder of the same office, before the table begins, bore as well."""

SURNAMES: dict[str, str] = {
    name.split()[-1]: name
    for name in (
        "Barack Obama|Joe Biden|Donald Trump|Vladimir Putin|Dmitry Medvedev|Volodymyr Zelensky|Volodymyr Zelenskyy|"
        "Volodymyr Zelenskiy|Petro Poroshenko|Viktor Yanukovych|Viktor Yushchenko|Alexander Lukashenko|"
        "Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Emmanuel Macron|François Hollande|Francois Hollande|Nicolas Sarkozy|"
        "Jacques Chirac|Angela Merkel|Olaf Scholz|Gerhard Schröder|Gerhard Schroeder|Rishi Sunak|Liz Truss|"
        "Keir Starmer|Theresa May|Tony Blair|David Cameron|Benjamin Netanyahu|Naftali Bennett|Yair Lapid|Ehud Olmert|"
        "Narendra Modi|Jair Bolsonaro|Dilma Rousseff|Nicolás Maduro|Nicolas Maduro|Javier Milei|Mauricio Macri|"
        "Mahmoud Ahmadinejad|Hassan Rouhani|Ebrahim Raisi|Hamid Karzai|Pervez Musharraf|Imran Khan|Fumio Kishida|"
        "Shinzo Abe|Yoshihide Suga|Xi Jinping|Hu Jintao|Robert Mugabe|Emmerson Mnangagwa|Jacob Zuma|Cyril Ramaphosa|"
        "Thabo Mbeki|Goodluck Jonathan|Bola Tinubu|Yoweri Museveni|Paul Kagame|William Ruto|Rodrigo Duterte|"
        "Matteo Renzi|Mario Draghi|Giorgia Meloni|Mariano Rajoy|Alexis Tsipras|Viktor Orbán|Viktor Orban|"
        "Jacinda Ardern|Scott Morrison|Anthony Albanese|Malcolm Turnbull|Sergei Lavrov|Sergey Lavrov|Sergei Shoigu|"
        "John Kerry|Antony Blinken|Mike Pompeo|Rex Tillerson|Condoleezza Rice|Colin Powell"
    ).split("|")
}
"""Holders who need no given name after the office: no other holder of theirs had the surname, before the table either."""
SURNAMES |= {"Xi": "Xi Jinping", "Hu": "Hu Jintao"}

CANDIDATES: tuple[tuple[str, str, str, str], ...] = (
    ("Al Gore", "1999-06-01", "2000-01-01", "2000-12-13"),
    ("George W. Bush", "1999-06-01", "2000-01-01", "2000-12-13"),
    ("John McCain", "1999-09-01", "", "2000-03-09"),
    ("John Kerry", "2002-12-01", "2004-01-01", "2004-11-03"),
    ("Hillary Clinton", "2007-01-20", "", "2008-06-07"),
    ("Joe Biden", "2007-01-31", "", "2008-01-03"),
    ("Mitt Romney", "2007-01-01", "", "2008-02-07"),
    ("John McCain", "2006-11-01", "2008-01-01", "2008-11-05"),
    ("Barack Obama", "2007-01-16", "2008-01-01", "2008-11-05"),
    ("Mitt Romney", "2011-04-11", "2012-01-01", "2012-11-07"),
    ("Barack Obama", "2011-04-04", "2012-01-01", "2012-11-07"),
    ("Hillary Clinton", "2015-04-01", "2016-01-01", "2016-11-09"),
    ("Donald Trump", "2015-06-01", "2016-01-01", "2016-11-09"),
    ("Kamala Harris", "2019-01-21", "", "2019-12-03"),
    ("Joe Biden", "2019-04-25", "2020-01-01", "2020-11-07"),
    ("Donald Trump", "2019-06-18", "2020-01-01", "2020-11-07"),
    ("Donald Trump", "2022-11-15", "2024-01-01", "2024-11-06"),
    ("Kamala Harris", "2024-07-21", "2024-01-01", "2024-11-06"),
)
"""Candidates of the large parties for President of the United States: since when, since when a report may call
them the nominee (from the first primaries on; empty: never), and until when (the result, or the candidacy's end)."""
CANDIDATE: str = (
    r"\b(?:Republican|Democratic|GOP|Republicans['’]|Democrats['’])(?: Party)?(?:['’]s)?"
    r"(?: presumptive)?(?: (?:U\.S\. )?presidential)? (nominee|candidate),? "
)
"""Before the candidate's name."""
CAMPAIGN_OVER: str = (
    r"\b(?:lost|loses|losing|defeat\w*|beat|beaten|failed|ran|former|then|once|ago|years? (?:earlier|before)|"
    r"history|historic|memoirs?|if|after the election|last election|previous\w*|unsuccessful\w*)\b"
)
"""In the sentence of a candidate: the campaign may be over."""

SUMMITS: tuple[tuple[str, str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "the G-20 summit",
        r"\b(?:G-?20|Group of (?:20|Twenty))(?: leaders['’]?)? (?:summit|meeting)",
        (
            ("2008-11-14", "2008-11-15", "USA"), ("2009-04-02", "2009-04-02", "GBR"),
            ("2009-09-24", "2009-09-25", "USA"), ("2010-06-26", "2010-06-27", "CAN"),
            ("2010-11-11", "2010-11-12", "KOR"), ("2011-11-03", "2011-11-04", "FRA"),
            ("2012-06-18", "2012-06-19", "MEX"), ("2013-09-05", "2013-09-06", "RUS"),
            ("2014-11-15", "2014-11-16", "AUS"), ("2015-11-15", "2015-11-16", "TUR"),
            ("2016-09-04", "2016-09-05", "CHN"), ("2017-07-07", "2017-07-08", "DEU"),
            ("2018-11-30", "2018-12-01", "ARG"), ("2019-06-28", "2019-06-29", "JPN"),
            ("2020-11-21", "2020-11-22", "SAU"), ("2021-10-30", "2021-10-31", "ITA"),
            ("2022-11-15", "2022-11-16", "IDN"), ("2023-09-09", "2023-09-10", "IND"),
            ("2024-11-18", "2024-11-19", "BRA"), ("2025-11-22", "2025-11-23", "ZAF"),
        ),
    ),
    (
        "the NATO summit",
        r"\bNATO(?: leaders['’]?)? summit",
        (
            ("2008-04-02", "2008-04-04", "ROU"), ("2009-04-03", "2009-04-04", "FRA"),
            ("2010-11-19", "2010-11-20", "PRT"), ("2012-05-20", "2012-05-21", "USA"),
            ("2014-09-04", "2014-09-05", "GBR"), ("2016-07-08", "2016-07-09", "POL"),
            ("2017-05-25", "2017-05-25", "BEL"), ("2018-07-11", "2018-07-12", "BEL"),
            ("2019-12-03", "2019-12-04", "GBR"), ("2021-06-14", "2021-06-14", "BEL"),
            ("2022-03-24", "2022-03-24", "BEL"), ("2022-06-28", "2022-06-30", "ESP"),
            ("2023-07-11", "2023-07-12", "LTU"), ("2024-07-09", "2024-07-11", "USA"),
            ("2025-06-24", "2025-06-25", "NLD"),
        ),
    ),
)  # fmt: skip
"""Summits of the heads: what they are called, and the days and host of each, without a gap in the years covered."""
SUMMIT_AHEAD: str = (
    r"\b(?:will (?:attend|host|take part|meet|travel|be held|open)|(?:has|have) (?:not (?:yet )?been|yet to be) decided|"
    r"(?:has|have) not (?:yet )?decided|upcoming|(?:is|are) (?:due|expected|scheduled|set|slated) to|plans? to attend)\b"
)
"""In a sentence that names a summit: it has not been held."""
HOSTED: str = r"\bthe (?:[\w-]{1,12} )?(?:summit|meeting)(?:,? which is| that is)?(?: to be)? hosted by "
"""Before the host of a summit."""
