"""English words that report speech, thought and attitude, with the act each one names. Data only.

``REPORTING`` maps a verb (a phrase, where a particle belongs to it: ``rule out``) to the act of the scheme
that it names, or to ``None`` where it is neutral and the content decides. The sets below say what may follow
a verb: a clause, an infinitive, an object, a preposition. ``NOUNS`` and ``ADJECTIVES`` do the same for other
parts of speech.
"""

from __future__ import annotations

from onrecord.types import Act

_VERBS: dict[Act | None, str] = {
    None: """
    say, tell, write, add, note, report, state, tweet, post, continue, explain, remark, comment, observe,
    reply, respond, answer, announce, declare, mention, recall, recount, describe, call, think, see, know,
    feel, consider, suggest, indicate, reveal, show, find, point out, point to, stress, emphasize, emphasise,
    underline, underscore, reiterate, repeat, read, quote, cite, testify, joke, quip, retort, shout, yell,
    chant, exclaim, whisper, mutter, murmur, go on, conclude, summarize, summarise, disclose, inform, brief,
    relate, narrate, express, voice, discuss, refer to, speak of, talk about, speak about, email, text, blog,
    retweet, broadcast, air, publish, reflect, muse, ponder, wonder aloud, learn, discover, remember, realize,
    realise, understand, hear, interpret, portray, depict, characterize, characterise, label, dub, brand,
    identify, name, term, compare, liken, elaborate, clarify, specify, detail, list, outline, make clear, make
    it clear, put it, chime in, sum up, signal, imply, hint, opine, interject, gush, drawl, beam, sigh, laugh,
    claim, assert, maintain, argue, contend, insist, allege, affirm, aver, avow, profess, attest, confirm,
    assure, reassure, remind, determine, establish, prove, demonstrate, illustrate, rule, hold, reason,
    theorize, theorise, speculate, suspect, assume, presume, imagine, believe, figure, reckon, guess, deem,
    regard, view, judge, perceive, decide, teach, persuade, convince, swear in, caution, preach, boast, brag,
    crow, counter, rebut, relay, convey, communicate, propound, posit, postulate, advance, certify, vouch,
    verify, calculate, estimate, assess, diagnose, rate, rank, record, document, register, log, notify,
    advise, update, alert, highlight, spotlight, tout, promote, sign off, volunteer, confide, intimate, let
    slip, blurt out, crack, deadpan, echo, parrot, chorus, gossip, agree, concur, disagree, differ, acquiesce,
    vote, vote for, vote against, oppose, support, back, favor, favour, prefer, endorse, like, love, hate,
    enjoy, want, wish, desire, need, look forward to, care about, resent, regret, doubt, question
    """,
    "denies": """
    deny, dispute, refute, reject, disavow, repudiate, rebuff, dismiss, contradict, disclaim, debunk, push
    back, push back on, shoot down, discount, disown, negate, gainsay, pour cold water on
    """,
    "predicts": """
    predict, forecast, foresee, expect, anticipate, project, envision, envisage, foretell, prophesy,
    foreshadow, bet, await
    """,
    "concedes": """
    concede, admit, acknowledge, confess, grant, allow, own up, recognize, recognise, accept, own, come clean,
    fess up, plead guilty
    """,
    "warns": """
    warn, warn of, warn against, caution against, fear, worry, sound the alarm, fret, raise concern,
    raise the alarm, raise fears
    """,
    "promises": """
    promise, vow, pledge, swear, commit, commit to, undertake, guarantee, plan, intend, aim, hope, resolve,
    seek, agree to, offer, volunteer to, aspire, mean to, look to, set out to, be set to
    """,
    "refuses": """
    refuse, rule out, exclude, decline to, balk, spurn, turn down, resist, withdraw, pull out, veto, refrain, object,
    object to, opt out, boycott, block
    """,
    "threatens": "threaten, menace, threaten with, vow revenge",
    "demands": """
    demand, urge, order, call for, call on, call upon, appeal, appeal to, appeal for, beg, implore, plead,
    plead for, plead with, exhort, instruct, command, direct, require, request, insist on, press for, press,
    push for, lobby, petition, advocate, encourage, ask for, bid, summon, beseech, entreat, compel, mandate,
    forbid, ban, prohibit, decree, enjoin, pressure, clamor for, clamour for, campaign for, agitate for, tell
    off, invite, rally behind, argue for
    """,
    "proposes": """
    propose, recommend, put forward, float, table, pitch, moot, nominate, submit, suggest that, offer up,
    raise, unveil
    """,
    "asks": "ask, inquire, enquire, query, wonder, quiz, grill, interrogate, press on",
    "praises": """
    praise, thank, welcome, applaud, hail, commend, laud, compliment, congratulate, salute, celebrate, honor,
    honour, approve, approve of, cheer, admire, appreciate, extol, defend, stand by, credit, embrace,
    champion, heap praise on, pay tribute to, rave about
    """,
    "blames": """
    blame, criticize, criticise, accuse, condemn, denounce, blast, slam, attack, assail, decry, deplore,
    deride, mock, ridicule, rip, rebuke, chide, scold, berate, lambast, lambaste, castigate, censure,
    chastise, disparage, fault, excoriate, pan, bash, hammer, savage, lash out at, lash out, hit out at, hit
    back, hit back at, fire back, take aim at, take issue with, complain, complain about, complain of, lament,
    bemoan, protest, rail against, inveigh against, impugn, vilify, demonize, demonise, belittle, insult,
    taunt, smear, malign, scoff, scoff at, sneer, snap, charge, challenge, reprimand, admonish, upbraid,
    skewer, trash, disapprove, disapprove of, jab, needle, poke fun at, go after
    """,
    "withholds": """
    decline to comment, decline to say, neither confirm nor deny, withhold, refuse to say, refuse to comment,
    hedge, demur, equivocate, dodge, sidestep, deflect, evade
    """,
}


def _split(words: str) -> list[str]:
    return [" ".join(word.split()) for word in words.split(",")]


REPORTING: dict[str, Act | None] = {verb: act for act, verbs in _VERBS.items() for verb in _split(verbs)}
"""Reporting verbs in the base form, with the act that each names; ``None``: neutral."""

IRREGULAR: dict[str, tuple[str, str]] = {
    "say": ("said", "said"),
    "tell": ("told", "told"),
    "write": ("wrote", "written"),
    "think": ("thought", "thought"),
    "see": ("saw", "seen"),
    "know": ("knew", "known"),
    "feel": ("felt", "felt"),
    "find": ("found", "found"),
    "show": ("showed", "shown"),
    "read": ("read", "read"),
    "go": ("went", "gone"),
    "put": ("put", "put"),
    "make": ("made", "made"),
    "speak": ("spoke", "spoken"),
    "hold": ("held", "held"),
    "swear": ("swore", "sworn"),
    "understand": ("understood", "understood"),
    "hear": ("heard", "heard"),
    "teach": ("taught", "taught"),
    "let": ("let", "let"),
    "mean": ("meant", "meant"),
    "foresee": ("foresaw", "foreseen"),
    "foretell": ("foretold", "foretold"),
    "forecast": ("forecast", "forecast"),
    "broadcast": ("broadcast", "broadcast"),
    "bet": ("bet", "bet"),
    "bid": ("bid", "bid"),
    "forbid": ("forbade", "forbidden"),
    "seek": ("sought", "sought"),
    "undertake": ("undertook", "undertaken"),
    "withdraw": ("withdrew", "withdrawn"),
    "come": ("came", "come"),
    "stand": ("stood", "stood"),
    "take": ("took", "taken"),
    "hit": ("hit", "hit"),
    "shoot": ("shot", "shot"),
    "beseech": ("besought", "besought"),
    "withhold": ("withheld", "withheld"),
    "set": ("set", "set"),
    "plead": ("pleaded", "pleaded"),
    "learn": ("learned", "learned"),
    "pay": ("paid", "paid"),
    "be": ("was", "been"),
    "rebut": ("rebutted", "rebutted"),
}
"""Past and participle of verbs that do not form them with ``-ed``."""

DOUBLING: frozenset[str] = frozenset(
    "admit commit quip quiz slam beg rebut dub rip jab pan confer refer blog log crow tap regret plan ban brag".split()
) - {"crow", "confer", "tap"}
"""Verbs that double their last letter before ``-ed`` and ``-ing``."""

CLAUSE: frozenset[str] = frozenset(
    """
    say tell think claim believe insist argue suggest hope know feel note add assert allege maintain contend
    admit acknowledge concede predict fear warn explain promise vow pledge announce declare complain reckon
    figure guess suspect assume imagine assure agree expect stress swear confirm report testify doubt wish
    conclude joke boast state remind learn realize realise caution deny estimate indicate reply respond retort
    recall reiterate reveal understand remark observe mean decide worry speculate convince tweet write lament
    quip
    """.split()
)
"""A clause may follow without "that"."""

THAT: frozenset[str] = (
    frozenset(
        """
    add note report state tweet post explain remark comment observe reply respond answer announce declare
    mention recall recount suggest indicate reveal show find stress emphasize emphasise underline underscore
    reiterate repeat cite testify joke quip retort conclude disclose inform brief reflect muse learn discover
    remember realize realise hear clarify specify signal imply hint opine affirm aver avow profess attest
    confirm reassure determine establish prove demonstrate illustrate rule hold reason theorize theorise
    speculate presume judge persuade convince boast brag counter posit postulate certify verify calculate
    notify advise alert concur dispute predict forecast foresee anticipate project envision envisage concede
    confess grant accept recognize recognise complain lament protest charge demand urge request propose
    recommend require order decree inquire enquire wonder ask threaten worry highlight volunteer confide
    regret resent plead appeal swear guarantee know see consider understand decide ensure
    """.split()
    )
    | CLAUSE
)
""""that", or a question word, may begin the content."""

INFINITIVE: frozenset[str] = frozenset(
    """
    promise vow pledge swear plan intend aim hope resolve seek offer want wish threaten refuse agree decline
    expect claim demand ask urge order propose commit decide prefer tell encourage instruct request beg
    implore advise profess aspire undertake guarantee invite plead appeal warn direct mean persuade
    forbid
    """.split()
)
"""An infinitive may be the content, after an object too (urged the council to act)."""

OBJECT: frozenset[str] = frozenset(
    """
    call criticize criticise praise endorse support oppose back reject dismiss deny condemn denounce blast
    slam attack assail decry mock ridicule propose announce predict defend question describe discuss welcome
    applaud express cite blame accuse favor favour prefer want deplore lament note acknowledge recall urge
    demand welcome portray label dub characterize characterise compare liken brand tout deride rebuke dispute
    refute claim promise pledge threaten suggest recommend believe consider fear voice show reveal hail
    commend laud champion embrace thank mention reiterate repeat protest admit concede see view regard deem
    expect anticipate challenge highlight emphasize emphasise stress underscore hear understand explain detail
    outline raise insult bash hammer skewer trash taunt unveil rip ask
    """.split()
)
"""A noun phrase may be the content, alone or with "as"."""

WEAK_OBJECT_VERBS: frozenset[str] = frozenset(
    """
    raise hear understand champion unveil hammer bash skewer trash taunt insult want ask view regard protest rip
    """.split()
)
"""Verbs whose object is a content only with "as"."""

PHRASES_BEFORE_CLAUSES: frozenset[str] = frozenset(
    ("point out", "make clear", "make it clear", "let slip", "blurt out", "go on", "chime in")
)
"""Verbs with a particle after which only a clause can be the content."""

NOUN_LIKE: frozenset[str] = frozenset(
    """
    state states email emails text texts report reports plan plans support supports back backs attack attacks view
    views claim claims hope hopes fear fears question questions comment comments vote votes rule rules figure figures
    order orders demand demands charge charges challenge challenges need needs offer offers promise promises pledge
    pledges vow vows call calls cheer cheers protest protests doubt doubts raise show shows table tables float pitch
    cast bet bets bid bids request requests remark remarks note notes record records documents document post posts
    tweet tweets worry worries blame praise honor honour favor favors favour wish wishes bar object objects project
    projects forecast forecasts estimate estimates detail details list lists label labels brand brands term terms name
    names rate rates rank ranks judge judges mandate desire command bash blast blasts slam rip pan veto vetoes threat
    reason reasons hint hints signal signals alert alerts caution press bill reply replies answer answers credit
    update updates highlight highlights look ban bans guess crack laugh beam air read hold regard regards approach
    """.split()
)
"""Forms that are as often nouns or adjectives: verbs only where what stands before them shows it."""

PREPOSITIONS: dict[str, tuple[str, ...]] = {
    "warn": ("of", "about", "against"),
    "complain": ("about", "of"),
    "call": ("for", "on", "upon"),
    "push": ("for",),
    "press": ("for",),
    "ask": ("about", "for"),
    "agree": ("with", "on"),
    "disagree": ("with",),
    "refer": ("to",),
    "point": ("to",),
    "speak": ("about", "of", "against"),
    "talk": ("about", "of"),
    "vote": ("for", "against"),
    "appeal": ("for", "to"),
    "worry": ("about",),
    "think": ("about", "of"),
    "boast": ("about", "of"),
    "rail": ("against",),
    "lash": ("out at",),
    "hint": ("at",),
    "argue": ("for", "against"),
    "object": ("to",),
    "learn": ("of", "about"),
    "joke": ("about",),
    "insist": ("on",),
    "approve": ("of",),
    "disapprove": ("of",),
    "inquire": ("about",),
    "care": ("about",),
    "plead": ("for",),
    "side": ("with",),
    "scoff": ("at",),
    "rave": ("about",),
    "wonder": ("about",),
    "speculate": ("about", "on"),
    "testify": ("about",),
    "tweet": ("about",),
    "write": ("about", "of"),
    "lobby": ("for", "against"),
    "campaign": ("for", "against"),
    "dream": ("of",),
    "brag": ("about",),
    "comment": ("on", "about"),
    "elaborate": ("on",),
}
"""Prepositions that, after the verb, belong to the cue and bring in the content."""

ADDRESSEE: frozenset[str] = frozenset(
    """
    tell inform remind assure reassure warn advise notify brief alert persuade convince ask text email teach
    promise
    """.split()
)
"""Verbs with an addressee between them and the content."""

QUOTING: frozenset[str] = frozenset(
    """
    say tell write add note report state tweet post continue explain remark comment observe reply respond
    answer announce declare mention recall recount describe call think suggest indicate reveal stress
    emphasize emphasise reiterate repeat read quote cite testify joke quip retort shout yell chant exclaim
    whisper mutter murmur conclude summarize disclose inform reflect muse wonder ask inquire argue claim
    insist assert maintain contend allege affirm confirm assure reassure remind admit acknowledge concede
    confess predict warn caution promise vow pledge swear urge demand order plead beg complain lament protest
    boast brag crow counter rebut snap scoff thunder fume blast slam criticize charge accuse thank praise hope
    believe agree disagree deny elaborate clarify interject gush sigh laugh beam opine offer go email text
    sing cry scream roar bark growl grumble groan moan concur reason speculate marvel rail lash propose
    recommend tease taunt chide scold preach volunteer confide blurt deadpan echo intone vent rant surmise
    pronounce proclaim proffer object threaten advise instruct begin conclude end finish open allow
    """.split()
)
"""Verbs that may stand beside a quotation of a whole clause."""

ACCORDING: tuple[str, ...] = (
    "according to",
    "in the words of",
    "in the view of",
    "in the opinion of",
    "citing",
    "as per",
)
"""Phrases before a source; its content is the rest of the sentence."""

NOUNS: dict[str, Act | None] = {
    "claim": None,
    "claims": None,
    "assertion": None,
    "assertions": None,
    "allegation": "blames",
    "allegations": "blames",
    "statement": None,
    "belief": None,
    "view": None,
    "argument": None,
    "suggestion": "proposes",
    "insistence": None,
    "contention": None,
    "conclusion": None,
    "fear": "warns",
    "fears": "warns",
    "concern": "warns",
    "concerns": "warns",
    "hope": "promises",
    "hopes": "promises",
    "promise": "promises",
    "promises": "promises",
    "pledge": "promises",
    "pledges": "promises",
    "vow": "promises",
    "vows": "promises",
    "proposal": "proposes",
    "proposals": "proposes",
    "decision": None,
    "threat": "threatens",
    "threats": "threatens",
    "warning": "warns",
    "warnings": "warns",
    "refusal": "refuses",
    "demand": "demands",
    "demands": "demands",
    "call": "demands",
    "calls": "demands",
    "request": "demands",
    "requests": "demands",
    "accusation": "blames",
    "accusations": "blames",
    "prediction": "predicts",
    "predictions": "predicts",
    "admission": "concedes",
    "denial": "denies",
    "criticism": "blames",
    "readiness": "promises",
    "willingness": "promises",
    "desire": None,
    "intention": "promises",
    "confidence": None,
    "certainty": None,
    "doubt": None,
    "doubts": None,
    "complaint": "blames",
    "complaints": "blames",
    "question": "asks",
    "questions": "asks",
    "recommendation": "proposes",
}
"""Nouns of speech and attitude, with the act each names, as :data:`REPORTING`."""

ADJECTIVES: dict[str, Act | None] = {
    "confident": None,
    "convinced": None,
    "certain": None,
    "sure": None,
    "adamant": None,
    "hopeful": "promises",
    "optimistic": None,
    "skeptical": None,
    "sceptical": None,
    "doubtful": None,
    "worried": "warns",
    "concerned": "warns",
    "afraid": "warns",
    "fearful": "warns",
    "aware": None,
    "willing": "promises",
    "unwilling": "refuses",
    "reluctant": "refuses",
    "eager": "promises",
    "ready": "promises",
    "determined": "promises",
    "committed": "promises",
    "disappointed": "blames",
    "critical": "blames",
    "supportive": None,
    "proud": None,
    "glad": "praises",
    "grateful": "praises",
    "thankful": "praises",
    "pleased": "praises",
    "happy": None,
    "surprised": None,
    "shocked": None,
    "opposed": None,
}
"""Predicates of attitude: with a copula they are cues."""

AUXILIARIES: frozenset[str] = frozenset(
    """
    has have had is are was were be been being do does did will would can could may might must shall should 's
    've 'd ’s ’ve ’d hasn't hasn’t haven't haven’t hadn't hadn’t isn't isn’t aren't aren’t wasn't wasn’t
    weren't weren’t don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t cannot
    couldn't couldn’t not never n't
    """.split()
)
BE: frozenset[str] = frozenset("is are was were be been being 's ’s".split())

ADVERBS: frozenset[str] = frozenset(
    """
    also later then now again once still even just only ever never often soon earlier previously recently
    repeatedly reportedly publicly privately already always sometimes first further thus instead therefore
    simply merely long initially eventually finally once quickly today yesterday tonight not both all himself
    herself themselves itself nevertheless nonetheless though however too since thereby widely largely
    """.split()
)
"""May stand between subject and verb; so may any word in ``-ly``."""

PRONOUNS: frozenset[str] = frozenset("he she they it we i you who one".split())
"""Pronouns that may be a source."""

RELATIVES: frozenset[str] = frozenset("who which that".split())
"""Relative pronouns, which are the source of a verb right after them."""

COMMON_PASTS: frozenset[str] = frozenset(
    """
    went took came gave got made became began kept left lost met ran sat sent stood told won wrote spent
    brought built bought caught chose drew drove fell fought held led paid put rose sold spoke taught threw
    wore broke grew knew
    """.split()
)
"""Past tenses without ``-ed`` that are frequent in news."""

OBJECT_PRONOUNS: frozenset[str] = frozenset("him her them me us you it himself herself reporters".split())

POSSESSIVES: frozenset[str] = frozenset("his her their its my our your".split())

DETERMINERS: frozenset[str] = frozenset(
    """
    a an the this that these those his her their its my our your some any many most several few all both each
    every no another other one two three four five six seven eight nine ten
    """.split()
)

QUESTION_WORDS: frozenset[str] = frozenset("whether how why what when where who if which".split())
"""Begin a reported question."""

BOUNDARIES: frozenset[str] = frozenset(
    """
    that which because although though while when whenever if unless until since as where after before but and
    or so than whereas whether what how why yet once with without despite
    """.split()
)
"""Going left from a verb, its subject begins after the nearest of these."""

OPENERS: frozenset[str] = frozenset(
    """
    but and or so yet still also then now thus meanwhile however instead indeed moreover furthermore
    nevertheless later earlier recently separately similarly additionally nonetheless afterward afterwards
    today yesterday tonight previously finally eventually in on at by for from during after before since last
    this next as when while
    """.split()
)
"""Words at the head of a sentence that are not part of its subject."""

ADJUNCTS: frozenset[str] = frozenset(
    """
    in on at by during after before when while as who which whose from via through to with for about over
    following amid late early last earlier yesterday today tonight this adding and but or because if monday
    tuesday wednesday thursday friday saturday sunday of-quote
    """.split()
)
"""After an inverted "said NAME", the source ends before these."""

DAYS: frozenset[str] = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon tue wed thu
    fri sat sun
    """.split()
)

CHANNEL_PHRASES: tuple[str, ...] = (
    r"(?:late |early )?(?:on |this |last |earlier )?(?:late |early )?"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?",
    r"(?:earlier |later )?(?:this|last|that)"
    r" (?:week|month|year|morning|afternoon|evening|summer|fall|spring|winter)",
    r"in (?:a|an|the|his|her|their|its|another) (?:[\w’'-]+ ){0,4}?"
    r"(?:statement|interview|tweet|letter|email|e-mail|memo|post|speech|report|release|filing|article|column"
    r"|book|note|message|video|call|conference|briefing|brief|ruling|op-ed|blog|editorial|announcement|address"
    r"|hearing|debate)",
    r"(?:at|during|after|following) (?:a|an|the|his|her|their|its) (?:[\w’'-]+ ){0,4}?"
    r"(?:conference|rally|event|debate|meeting|hearing|briefing|forum|speech|interview|summit|appearance|stop"
    r"|session)",
    r"on (?:Twitter|Facebook|Instagram|television|TV|CNN|NBC|ABC|CBS|Fox News|MSNBC|the floor|the radio)",
    r"(?:today|yesterday|tonight|earlier|later|recently|again|publicly|privately|repeatedly|simply|only|once|too)",
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{4})?",
    r"in (?:19|20)\d\d",
    r"on (?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\.? \d{1,2}",
)
"""Time and channel between a cue and its content, as regular expressions."""

NON_SOURCES: frozenset[str] = frozenset("it there this that these those what which here i you".split())
"""Subjects that report nothing by themselves with a verb of showing or feeling."""

SPEAKER_LABELS: frozenset[str] = frozenset("q a question answer".split())
"""Labels of an interview."""

NOT_LABELS: frozenset[str] = frozenset(
    """
    note update correction photo image video source sources related advertisement read more caption file watch
    tags topics share story editor analysis opinion exclusive breaking live http https here example
    """.split()
)
"""Words before a colon that name no speaker."""

NEEDS_SOURCE: frozenset[str] = frozenset(("asked", "pressed", "questioned", "quizzed"))
"""Cues that are none without a source: "Asked about the levy, she …" says nothing of who asked."""

SHARES_SUBJECT = r"\w+ing\b"
"""A cue that takes its source from the cue before it: "said …, adding …"."""

AUXILIARY_ALONE = r"(?:(?:is|are|was|were|be|been|being|has|have|had)(?:\s+|\Z))+\Z"
"""A cue that breaks off before its participle or adjective."""

PREDICATE = r"\s+(?!(?:an?|the|this|that|to|no|my|our|your|his|her|its|their)\b)(?:\w+ly\s+)?[\w'’-]+"
"""What then belongs to it: "*was* sure", "*were* widely rated"."""

DANGLING: tuple[str, ...] = (
    "the", "an", "a", "and", "or", "but", "while", "which", "in", "on", "of", "by", "for", "as",
)  # fmt: skip
"""Words that a content does not end with where the sentence goes on."""

GOVERNING: tuple[str, ...] = (
    "about", "after", "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "that", "to", "with",
)  # fmt: skip
DETERMINERS_AT_END: tuple[str, ...] = ("the", "an", "a", "this")
"""Words that a cue ends with only where its source or content begins behind them."""
