"""Abbreviations that end in a stop, and what follows the end of a sentence. Data only."""

from __future__ import annotations

TITLES: frozenset[str] = frozenset(
    """
    adm amb asst atty brig bros capt cdr cmdr col comdr const cpl dr drs ens fr gen gov govs hon insp lieut lt
    maj messrs mlle mme mmes mr mrs ms msgr mt mx pfc pres prof profs pvt rep reps rev sec sen sens sgt sr sra
    srta st ste supt vs v vol adj dep det dist eng fig figs ft mts pt cf viz al approx ca
    """.split()
)
"""Never the end of a sentence: a name, a number or the other side follows. Compared in lower case, without
the stop.
"""

NUMBERED: frozenset[str] = frozenset(
    """
    no nos p pp art arts ch chap cl par para paras sec sect vol vols fig figs eq ex ref app tab pl col cols
    fol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """.split()
)
"""Not the end of a sentence when a number follows."""

GENERAL: frozenset[str] = frozenset(
    """
    inc ltd corp co cos jr sr esq bros llc plc est dept univ assn ave blvd bldg rd hwy pkwy sq apt
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
    okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask etc eg ie a.m p.m am pm b.c a.d b.c.e
    c.e e.g i.e p.s n.b u.s u.k u.n e.u d.c u.s.a u.s.s.r n.y n.j n.h n.c n.d n.m s.c s.d w.va r.i l.a ph.d
    m.d b.a m.a j.d m.b.a ll.b d.d.s r.n m.p min max ed eds repr rev orig misc intl govt natl cent tel ext sq
    oz lb lbs kg km cm mm ml hr hrs sec secs mins yr yrs mph kph
    """.split()
)
"""May end a sentence, and does when a word of STARTERS follows. Compared in lower case, without the last
stop.
"""

ALSO_WORDS: frozenset[str] = frozenset(
    "sat sun mar am pm ill ind miss mass pa la ore wash max min cent ed sec co tel est no ext".split()
)
"""Members of GENERAL that in small letters are ordinary words."""

STARTERS: frozenset[str] = frozenset(
    """
    A An The This That These Those There Here It Its He She We They You His Her Our Their My Your I I’m I'm
    It’s It's He’s He's She’s She's We’re We're They’re They're That’s That's There’s There's But And Or So
    Yet Nor If When While As At By For From In On To With Without Within After Before Since Until During Under
    Over Through Among Between Both Each Every Some Many Most Much More Several Few Other Another Such No Not
    Now Then Once Still Even Just Only Also Although Though Because Unless Whether Whatever Where Who What Why
    How Which Instead However Meanwhile Moreover Nevertheless Nonetheless Otherwise Rather Thus Therefore
    Indeed Perhaps Maybe Asked According Despite Given Like Unlike Earlier Later Last Next Is Are Was Were Do
    Does Did Has Have Had Can Could Would Will Should May Might Must Let Yes Ok Okay Please Thank
    """.split()
)
"""Capitalised words that, after an abbreviation, begin a new sentence far more often than they go on with a
name.
"""

QUOTE_VERBS: frozenset[str] = frozenset(
    """
    said says asked asks added adds wrote writes replied replies told tells tweeted tweets answered answers
    exclaimed shouted shouts wondered wonders cried yelled joked quipped demanded continued recalled responded
    inquired
    """.split()
)
"""After a question or an exclamation in quotation marks, "Mr. Roe asked" goes on with the sentence."""
