"""How English headlines and reports weaken or strengthen what they say. Data only.

The lists hold base forms; the layer brings inflected forms back to them. Phrases are matched word by word.
"""

from __future__ import annotations

FUNCTION_WORDS: frozenset[str] = frozenset(
    """
    a an the this that these those some any each which who whom whose what when where why how there here
    i me my we us our you your he him his she her it its they them their one's itself himself herself themselves
    of to in on at by for from with as into onto over under about after before between through during against
    among across around near off out up down until till since than then so because while although though
    and or but nor if unless whether not no never none
    be is am are was were been being do does did done have has had having will would shall should can could may
    might must 's n't also just very too still yet again even both either such own same other others more most
    say says said saying tell tells told
    """.split()
)
"""Words that bear no content when a headline is laid beside a sentence."""

IRREGULAR: dict[str, str] = dict(
    pair.split("=")
    for pair in """
    fell=fall fallen=fall rose=rise risen=rise went=go gone=go goes=go took=take taken=take gave=give given=give
    came=come made=make kept=keep left=leave lost=lose won=win met=meet held=hold found=find told=tell said=say
    thought=think brought=bring bought=buy sold=sell sent=send spent=spend built=build paid=pay led=lead fled=flee
    shot=shoot struck=strike stricken=strike broke=break broken=break spoke=speak spoken=speak stole=steal
    stolen=steal wrote=write written=write drove=drive driven=drive grew=grow grown=grow knew=know known=know
    threw=throw thrown=throw saw=see seen=see began=begin begun=begin sank=sink sunk=sink drank=drink drunk=drink
    swam=swim ran=run shook=shake shaken=shake chose=choose chosen=choose froze=freeze frozen=freeze wore=wear
    worn=wear tore=tear torn=tear bore=bear born=bear sought=seek fought=fight caught=catch taught=teach
    stood=stand understood=understand withdrew=withdraw withdrawn=withdraw drew=draw drawn=draw flew=fly
    flown=fly laid=lay lay=lie lain=lie slept=sleep felt=feel dealt=deal meant=mean sat=sit got=get hid=hide
    hidden=hide forgot=forget forgave=forgive swore=swear sworn=swear became=become overtook=overtake
    overthrew=overthrow overthrown=overthrow hurt=hurt burnt=burn learnt=learn spoilt=spoil burned=burn
    men=man women=woman children=child people=person feet=foot teeth=tooth mice=mouse wives=wife lives=life
    leaves=leave halves=half died=die dies=die dying=die lying=lie tied=tie mps=mp fed=feed bled=bleed bred=breed
    arose=arise arisen=arise ate=eat eaten=eat blew=blow blown=blow lent=lend rode=ride rang=ring sang=sing
    sung=sing shrank=shrink shrunk=shrink slid=slide sped=speed spun=spin stuck=stick stung=sting wound=wound
    better=good best=good worse=bad worst=bad police=police news=news series=series always=always
    """.split()
)
"""Forms that no rule brings back to their base."""

GROUPS: tuple[str, ...] = (
    "fall drop decline decrease dip slide slump plunge tumble sink shrink dwindle cheap cheaper lower",
    "rise increase climb grow growth jump surge soar gain expensive dearer higher raise hike swell rocket",
    "close shut closure shutdown",
    "open reopen restart resume relaunch",
    "start begin launch kick-off commence outset",
    "end finish stop halt cease conclude over",
    "cut slash reduce trim reduction axe scrap drop abolish lay-off",
    "arrest detain hold apprehend seize custody",
    "jail imprison prison sentence",
    "die death kill dead slay fatal lethal drown murder perish",
    "injure hurt wound injury",
    "sack fire dismiss oust remove dismissal expel",
    "quit resign step-down leave go exit depart resignation departure retire withdraw",
    "approve agree accept endorse okay approval adopt ratify",
    "reject refuse deny dismiss decline rebuff snub denial spurn false rule-out",
    "ban outlaw prohibit forbid bar block",
    "win beat defeat victory triumph edge thrash overcome",
    "lose defeat loss",
    "vow pledge promise swear vows commit guarantee",
    "warn caution alert warning",
    "urge call ask plea appeal demand request want",
    "blame accuse fault accusation allege claim",
    "criticise criticize slam blast attack condemn denounce hit-out rip hammer",
    "praise hail laud welcome applaud thank",
    "probe investigate investigation inquiry enquiry inquest examine",
    "talk meet negotiate negotiation discuss meeting discussion dialogue summit speak",
    "row dispute quarrel clash fight feud",
    "deal agreement pact accord contract",
    "plan plans planning scheme proposal propose intend",
    "poll survey vote election ballot referendum",
    "premier prime pm head leader chief boss president chairman chairwoman chair director executive ceo",
    "minister ministry secretary department",
    "official officials officer spokesman spokeswoman spokesperson aide",
    "researcher scientist expert academic study author scholar team professor analyst specialist survey research "
    "chemist biologist astronomer economist historian archaeologist",
    "lawyer attorney solicitor barrister counsel",
    "police officer force detective constable cop",
    "firm company business group corporation maker carmaker manufacturer owner",
    "worker staff employee workforce",
    "job post position role",
    "school pupil student classroom",
    "doctor physician medic gp surgeon",
    "child kid boy girl youngster teenager",
    "woman wife mother female",
    "man husband father male",
    "car vehicle",
    "ship vessel boat tanker ferry tug barge",
    "plane aircraft jet",
    "home house housing flat property",
    "blaze fire flames inferno",
    "crash collision accident",
    "shoot shooting gun gunman",
    "attack strike raid assault bombing",
    "flood flooding floods",
    "strike walkout stoppage",
    "protest rally demonstration march",
    "fine penalty penalise",
    "buy purchase acquire takeover acquisition",
    "sell sale auction",
    "build construct erect building construction",
    "destroy raze demolish wreck",
    "find discover detect uncover spot discovery",
    "show reveal indicate suggest",
    "keep stay remain hold maintain",
    "move shift relocate transfer",
    "send deploy dispatch",
    "help aid assist boost",
    "get receive obtain",
    "big large major huge massive large-scale",
    "small minor little slight",
    "money cash fund funding funds",
    "delay postpone put-off late",
    "need require necessary necessity",
    "illness disease sick ill",
    "vaccine jab vaccination vaccinate",
    "us usa american america",
    "uk british britain",
    "eu european europe",
    "cause behind due lead spark trigger fuel",
    "opposition rival opponent",
    "sign signature signing",
    "throw kick toss",
    "army troop soldier military force",
    "film movie",
    "dock port harbour harbor",
    "doubt unlikely doubtful",
    "return back come-back",
    "spend cost pay price",
    "ration rationing",
    "charge indict prosecute prosecution",
    "convict guilty conviction",
    "join enter",
    "marry wed wedding marriage",
    "name appoint appointment nominate hire",
    "sue lawsuit court legal",
    "steal theft thief rob robbery burglary",
    "decide decision",
    "permit permission",
    "admit admission",
    "conclude conclusion",
    "choose choice",
    "fail failure",
    "seize seizure",
    "arrive arrival",
    "propose proposal",
    "refuse refusal",
    "deny denial",
    "prove proof",
    "believe belief",
    "expel expulsion",
    "suspend suspension",
    "invade invasion",
    "destroy destruction",
    "produce production",
    "reduce reduction",
    "introduce introduction",
    "vary variation",
    "ill illness sick disease",
    "poor poverty",
    "free freedom",
    "safe safety",
    "explode explosion",
    "extend extension",
    "expand expansion",
    "defend defence defense",
    "respond response",
    "divide division",
    "describe description",
    "receive reception",
    "apply application",
    "advise advice",
    "analyse analysis analyze",
    "lose loss",
    "know knowledge",
    "pay payment",
    "lodge file submit",
    "seek look",
    "recall withdraw",
)
"""Words that may stand for each other between a headline and its report."""

# Hedges: phrase -> (family, rank). A headline keeps a hedge when it has one of an allied family, no firmer.
POSSIBLE, PROBABLE, INTEND, CONSIDER = "possible", "probable", "intend", "consider"
WEAKENERS: dict[str, tuple[str, int]] = {
    **dict.fromkeys(
        ("may", "might", "could", "perhaps", "possibly", "maybe", "possible", "potentially", "potential",
         "conceivably", "unlikely", "doubtful", "in doubt", "can not rule out", "not rule out", "not ruled out", "not ruling out", "not exclude",
         "not excluded", "possibility", "a chance", "at risk of", "risk", "what if", "or not"),
        (POSSIBLE, 1),
    ),
    **dict.fromkeys(
        ("considering", "consider", "considers", "considered", "thinking of", "thinking about", "mulling", "mulls",
         "mull", "mulled", "weighing", "weighs", "weigh", "looking at", "look at", "looked at", "exploring",
         "explores", "studying", "open to", "in talks", "discussing", "muses", "musing", "muse", "toying with",
         "toys with", "discussed", "discuss", "discusses", "has discussed", "talked about", "talking about", "debated",
         "debating", "debates", "examining", "examines", "looking into", "reviewing", "reviews", "eyes", "eyeing", "floats", "floated", "think again", "under consideration"),
        (CONSIDER, 1),
    ),
    **dict.fromkeys(
        ("would",),
        ("would", 3),
    ),
    **dict.fromkeys(
        ("unclear", "not clear", "uncertain", "not known", "unknown"),
        (POSSIBLE, 1),
    ),
    **dict.fromkeys(
        ("likely", "probably", "expected", "expects", "expect", "expecting", "presumably", "apparently",
         "seems", "seem", "seemed", "appears", "appear", "appeared", "seemingly", "reportedly", "allegedly", "alleged", "believed to", "thought to", "feared",
         "tipped", "forecast", "predicted", "predicts", "in all likelihood", "suspected", "suspects",
         "should be able", "with some caution", "in principle", "provisionally", "tentatively", "at the earliest",
         "provisional", "preliminary", "looks set", "on course", "anticipates", "anticipated",
         "projected", "estimates"),
        (PROBABLE, 2),
    ),
    **dict.fromkeys(
        ("hopes", "hope", "hoped", "hoping", "hopeful", "aims", "aim", "aimed", "aiming", "wants", "want", "wanted",
         "wishes", "seeks", "seek", "seeking", "sought", "would like", "would love", "tries", "trying", "try",
         "look to", "looks to", "ready to", "willing to", "prepared to", "aspires", "dreams"),
        (INTEND, 2),
    ),
    **dict.fromkeys(
        ("plans", "plan", "planned", "planning", "intends", "intend", "intended", "intending", "set to", "due to be",
         "is due", "are due", "scheduled"),
        ("scheduled", 3),
    ),
}  # fmt: skip
"""Words under which a report does not give its matter as settled."""

LOOSENERS: frozenset[str] = frozenset(
    ("about", "around", "approximately", "roughly", "nearly", "almost", "some", "an estimated", "estimated", "circa",
     "close to", "at least", "up to", "as many as", "as much as", "at most", "less than", "fewer than", "under", "or so",
     "just under", "no more than", "perhaps")
)  # fmt: skip
"""What loosens the number behind it; not "more than", without which a headline says less."""

FOR_NOW: frozenset[str] = frozenset(
    ("for now", "for the moment", "for the time being", "at the moment", "at this stage", "at this time",
     "at this point", "at present", "currently", "presently", "so far", "as yet", "yet", "immediately",
     "in the near future", "in the foreseeable future", "right now", "now", "today", "this time", "temporarily",
     "temporary", "until further notice", "in the short term", "to date", "until now", "provisionally",
     "for a few days", "for a few weeks", "this season", "anytime soon", "any time soon", "soon",
     "in the immediate future", "just now", "initially", "at first")
)  # fmt: skip
"""What limits a statement in time without a date."""

MANNER: frozenset[str] = frozenset(
    "deliberately intentionally knowingly wilfully willfully directly officially formally personally necessarily "
    "entirely fully completely wholly partly partially largely mostly mainly slightly somewhat".split()
)
"""Degree and manner words whose loss under a negation, or (partly …) anywhere, makes the source say more."""

PARTLY: frozenset[str] = frozenset("partly partially slightly somewhat largely mostly mainly chiefly".split())

CONDITIONALS: frozenset[str] = frozenset(
    ("if", "unless", "provided", "provided that", "providing", "only if", "as long as", "so long as",
     "on condition that", "on the condition that", "in case", "in the event of", "in the event that", "assuming", "once", "only when",
     "depending on", "depends on", "depend on", "subject to", "contingent on", "except if", "only after",
     "until after", "conditional on", "pending")
)  # fmt: skip
"""What opens a condition."""

CONDITION_KEPT: frozenset[str] = frozenset(
    ("if", "unless", "provided", "providing", "once", "when", "as long as", "so long as", "until", "depends",
     "depend", "depending", "subject to", "conditional", "conditionally", "conditions", "condition", "pending",
     "assuming", "only after", "without", "in case", "or", "or else", "otherwise", "awaits", "hinges")
)  # fmt: skip
"""What keeps a condition in a headline."""

NEGATIONS: frozenset[str] = frozenset(
    "not no never none nothing nobody neither nor without n't cannot nowhere hardly".split()
)

NONCOMMITTAL: tuple[str, ...] = (
    "no plan", "no plans", "not plan", "not planning", "no need", "see no need", "sees no need", "saw no need",
    "not see a need", "not see the need", "not see any need", "not see it necessary", "not necessary", "not needed",
    "no intention", "not intend", "not intending", "not considering", "not consider", "no evidence", "not decided",
    "not yet decided", "not been decided", "yet to decide", "undecided", "not aware", "no proposal", "no proposals",
    "no reason to", "not looking to", "not seeking", "does not want", "do not want", "not thinking", "not expect",
    "not confirmed", "not been confirmed", "yet to confirm", "yet to be confirmed", "unconfirmed",
    "too early", "premature", "no proof", "not on the table", "not the time", "no hurry", "not discussed",
    "not received", "not convinced", "doubt", "doubts that", "doubts whether", "doubted", "sceptical", "skeptical", "no timetable", "no date", "no sign", "not on the agenda",
)  # fmt: skip
"""A no that binds the source to nothing."""

FLAT_REFUSALS: frozenset[str] = frozenset(
    ("will not", "won't", "never", "will never", "rules out", "rule out", "ruled out", "refuses", "refuse", "refused",
     "rejects", "reject", "rejected", "no more", "not going to", "vows not", "pledges not", "swears off", "abandons",
     "drops", "scraps", "cancels", "won’t", "denies", "bars", "bans", "banned", "for good", "forever", "shall not",
     "no longer", "out of the question")
)  # fmt: skip
"""A no that does bind, as headlines put it."""

FIRM: frozenset[str] = frozenset(
    "vow pledge promise swear guarantee prove confirm decide agree certain definite definitely "
    "certainly surely ensure insist must undoubtedly always finalise finalize establish settle "
    "seal sign clinch file charge sack fire expel arrest jail convict launch approve adopt ban scrap "
    "cancel reject refuse abolish commit conclude demonstrate admit confess declare resolve pick".split()
)
"""Verbs by which something is done or bound, where a report may only weigh it."""

FOREVER: frozenset[str] = frozenset(
    ("for good", "forever", "never", "always", "permanently", "permanent", "for ever", "once and for all")
)

DIRECTIVES: frozenset[str] = frozenset(
    "ask urge demand advise recommend propose suggest request appeal plead beg tell order instruct call "
    "encourage invite press lobby petition want".split()
)
"""Cues by which a source wants others to act."""

DIRECTIVE_KEPT: frozenset[str] = frozenset(
    "ask urge demand advise recommend propose suggest request appeal plea plead beg tell order instruct call "
    "encourage invite press lobby petition want should must need advice advisory warn warning alert caution bid push "
    "seek sign signature campaign rally march protest fight battle pressure hope wish try".split()
)

WIDE: tuple[str, ...] = (
    "across the country", "across the land", "across the region", "across the nation", "across the whole",
    "across the world", "across the globe", "all over", "nationwide", "countrywide", "worldwide", "everywhere",
    "every", "everyone", "everybody", "all", "whole", "entire", "entirely", "completely", "totally", "always",
    "throughout", "universal", "nation's", "country's", "anywhere", "outright", "blanket",
)  # fmt: skip
"""What widens a claim to all of a place, group or time."""

WIDE_KEPT: frozenset[str] = frozenset(
    ("every", "all", "each", "whole", "entire", "entirely", "throughout", "everywhere", "nationwide", "country",
     "countrywide", "across", "nation", "any", "always", "everyone", "everybody", "completely", "totally", "total",
     "none", "full", "fully", "worldwide", "world", "global", "globally", "universal", "anyone", "both", "outright",
     "blanket", "wholly", "complete", "national")
)  # fmt: skip

PARTITIVES: tuple[str, ...] = (
    "part of", "parts of", "some of", "most of", "half of", "a third of", "a quarter of", "many of", "one of", "two of",
    "three of", "four of", "five of", "six of", "several of", "a few of", "few of", "a number of", "some",
    "certain", "a minority of", "a handful of", "a few", "several", "sections of", "a section of", "only",
    "a majority of", "the majority of", "a small number of", "a portion of", "portions of", "limited", "partial",
    "selected", "a small", "pilot", "an initial", "a share of", "many", "most", "the north of", "the south of",
    "the east of", "the west of", "the northern", "the southern", "the eastern", "the western",
)  # fmt: skip
"""What holds a claim to some of a whole."""

PARTS_KEPT: frozenset[str] = frozenset(
    "part parts some most half third quarter many one two three four five six several few certain minority handful "
    "only section sections majority portion limited partial partly partially selected small pilot north south "
    "east west northern southern eastern western among more tens dozens hundreds first initial number share "
    "local".split()
)

SIZES_KEPT: frozenset[str] = frozenset("more any other new further additional".split())
"""What a headline may put for any other of these; the other words of SIZES it may put for each other."""

HEDGE_KEPT: frozenset[str] = frozenset(
    "see foresee forecast predict outlook fear risk threat threaten warn doubt prospect chance hint signal eye seek hope weigh "
    "mull consider aim await".split()
)
"""Words of a headline that keep a claim open without being hedges of the report."""

SHOWING: frozenset[str] = frozenset("show prove find confirm reveal establish demonstrate".split())
"""Cues that give their matter as established."""

EVIDENTIAL: frozenset[str] = frozenset(
    (
        "no evidence",
        "no proof",
        "no sign",
        "not confirmed",
        "unconfirmed",
        "doubt",
        "doubted",
        "sceptical",
        "skeptical",
    )
)

SKIPPED: frozenset[str] = frozenset(
    "currently current immediate immediately concrete firm present presently now really actually yet so far any "
    "specific further even".split()
)
"""What may stand inside a phrase such as "no plans" without changing it."""

SIZES: frozenset[str] = frozenset(
    "large large-scale massive major big huge mass full-scale wide widespread extensive intense heavy significant "
    "substantial serious full general compulsory permanent immediate further new additional deliberate blanket total "
    "wholesale sweeping broad public official formal direct outright lasting sustained forced".split()
)
"""Size and degree words: under a negation, without them more is denied."""

OPPOSITES: tuple[tuple[str, str], ...] = (
    ("small", "strong"), ("small", "big"), ("small", "large"), ("small", "huge"), ("small", "major"),
    ("slight", "sharp"), ("slightly", "sharply"), ("slight", "big"), ("unlikely", "likely"), ("unclear", "clear"),
    ("uncertain", "certain"), ("minor", "serious"), ("minor", "major"), ("modest", "strong"), ("modest", "huge"),
    ("weak", "strong"), ("early", "soon"), ("few", "many"), ("some", "many"), ("partial", "full"), ("slow", "fast"),
    ("unproven", "proven"), ("limited", "wide"), ("slight", "dramatic"), ("mild", "severe"), ("possible", "certain"),
    ("interim", "final"), ("temporary", "permanent"), ("low", "high"), ("slightly", "far"),
)  # fmt: skip
"""(What the report says, what a headline that says more puts in its place.)"""

HEADLINE_CUES: frozenset[str] = frozenset(
    "say tell warn claim allege think believe expect fear insist deny admit announce argue report reveal show "
    "suggest state add hint predict forecast complain blame accuse testify hear find hope vow pledge promise call urge "
    "demand ask advise caution concede confirm declare explain maintain reckon see estimate swear want criticise "
    "criticize slam blast condemn praise hail thank welcome write tweet call promise plan propose reject dismiss refuse "
    "stress note acknowledge signal put count prove decline defend back threaten question conclude fault".split()
)
"""Verbs by which a headline names its speaker."""

TAIL_CUES: frozenset[str] = frozenset(
    "hope deny hint say warn claim allege think believe expect fear insist admit announce argue report reveal show suggest state "
    "add hint predict forecast complain testify hear find vow pledge promise urge caution concede confirm declare "
    "explain maintain reckon estimate ask stress note acknowledge tell conclude write tweet".split()
)
"""Verbs of a tag at a headline's end ("…, minister says")."""

NOT_SPEAKERS: frozenset[str] = frozenset(
    "exclusive breaking live update updated video watch opinion analysis explainer factbox interview editorial "
    "column review report poll revealed official picture pictures photos latest".split()
)
"""What stands before a colon and speaks not."""

LOOSE_SPEAKERS: frozenset[str] = frozenset(
    "expert source official officials report study researcher scientist survey analysis document record data figure "
    "poll critic campaigner insider lawyer official author team they he she it we who local resident witness report "
    "reports sources experts star boss chief leader family coach mp".split()
)
"""Words that a headline may use for nearly any source."""

ACCUSING: frozenset[str] = frozenset(
    "claim allege accuse blame testify complain suspect fear believe think reckon argue insist contend assert "
    "maintain accusation allegation charge speculate guess denounce".split()
)
"""Cues that mark their matter as the source's own view of others."""

NOUN_CUES: frozenset[str] = frozenset(
    "state report fear call question estimate note claim demand protest".split()
)
"""Cues whose form in -s is as often a noun."""

PARTIES: frozenset[str] = frozenset(
    "parent resident neighbour neighbor islander villager locals tenant landlord union worker employee staff nurse striker "
    "rebel insurgent militant separatist guerrilla opposition rival opponent critic campaigner activist protester "
    "demonstrator organiser organizer lawyer attorney counsel barrister solicitor defence defense family relative mother "
    "father sister brother widow son daughter wife husband friend survivor witness victim passenger customer buyer seller "
    "trader farmer fisherman herder driver ex-employee accountant deckhand whistleblower accuser complainant defector "
    "company firm airline club carmaker maker shipper landlord manufacturer chain retailer shop brand studio label "
    "refugee migrant prisoner inmate dissident exile environmentalist green conservationist "
    "shopkeeper guest fan supporter player model patient pupil student keeper skipper colleague owner "
    "competitor parishioner shareholder investor taxpayer commuter cyclist veteran tribe clan woman man".split()
)
"""Sources who are a party to what they speak of; their plain word is no fact."""

CONTESTING: frozenset[str] = frozenset(
    "deny dispute reject contest contradict rebut refute disprove unverified unconfirmed unproven lie lying untrue".split()
)
"""Words of a report by which somebody's word stands against another's."""

BELIEVING: frozenset[str] = frozenset(
    "believe think suspect fear reckon guess speculate hope expect assume doubt".split()
)
"""Cues by which a source itself is not sure."""

VERDICT_CUES: frozenset[str] = frozenset(
    "call describe dismiss brand label term hail denounce slam condemn".split()
)
"""Cues of a short verdict on what was told before."""

UTMOST: frozenset[str] = frozenset(
    "largest biggest highest lowest worst best most first longest oldest youngest deadliest record smallest".split()
)
"""Words that hold only for the place that is named with them."""

CROWDS: dict[str, int] = {"dozens": 24, "scores": 40, "hundreds": 100, "thousands": 1000, "tens of thousands": 10_000,
                          "hundreds of thousands": 100_000, "millions": 1_000_000}  # fmt: skip
"""Counts without a number and the least that they stand for."""

UNITS: frozenset[str] = frozenset(
    "second minute hour day night week month year decade century metre meter kilometre kilometer mile foot inch gram kilo "
    "kilogram tonne ton pound euro dollar cent litre liter gallon percent point degree hectare acre".split()
)

FRACTIONS: frozenset[str] = frozenset("half third quarter fifth sixth seventh eighth ninth tenth".split())

TAKES_THINGS: frozenset[str] = frozenset("claim express report approve oppose support win show put".split())
"""Cues that as often have a thing for their object as words said ("claimed the title", "expressed hope")."""

JUDGING_CUES: frozenset[str] = frozenset(
    "criticise criticize slam blast condemn praise hail thank welcome blame accuse fault question defend back urge".split()
)
"""Cues by which a headline tells what its speaker holds of others."""

LEADERS: frozenset[str] = frozenset(
    "boss chief head director chairman chairwoman chair leader owner manager minister mayor president spokesman spokeswoman "
    "spokesperson secretary governor founder captain coach".split()
)
"""Those who speak for what they lead: "the boss of X"."""

AUTHORITIES: frozenset[str] = frozenset(
    "office ministry police court agency department figure figures data statistics authorities authority government "
    "council board study report researcher researchers scientist scientists service bureau record records document "
    "documents spokesman spokeswoman spokesperson minister president official officials commission committee "
    "university institute survey poll officer chief secretary judge inquest doctors hospital bank "
    "operator organisers organizers chemists astronomers inquiry mayor governor centre center commissioner release "
    "statement news media federation team trial group hospital laboratory paper journal census".split()
)
"""Sources whose plain word reports take over as fact."""

OWN_PRONOUNS: frozenset[str] = frozenset("i we it they its their our my to".split())
"""What opens a content that is about its source."""

OWN_ACT: frozenset[str] = frozenset(
    "would will 'd hoped hopes planned plans wanted wants intended meant might could".split()
)
"""What follows "he" or "she" where a source speaks of its own acts."""

POSSESSIVES: frozenset[str] = frozenset("its their his her".split())

PREPOSITIONS: frozenset[str] = frozenset(
    "of in on at by for with as from into over under about after before between through during against among across "
    "around near off to behind despite amid since until within without".split()
)

NAMED_SPEAKERS: frozenset[str] = frozenset(
    "police court judge minister ministry government union hospital mayor president premier committee commission "
    "office agency council parliament party opposition prosecutor lawyer company bank church school club coach "
    "owner captain governor senator king queen bishop general commander spokesman spokeswoman editor".split()
)
"""Speakers whom a headline must have from its report."""

FUTURE: frozenset[str] = frozenset(("will", "'ll", "to", "shall", "won't", "going"))

WIDENS_PLACE: frozenset[str] = frozenset(
    ("across the country", "across the land", "across the region", "across the nation", "across the whole",
     "across the world", "across the globe", "all over", "nationwide", "countrywide", "worldwide", "everywhere",
     "throughout", "global", "globally", "country's", "nation's")
)  # fmt: skip
"""Those of WIDE that widen a place."""

PLACE_PREPOSITIONS: frozenset[str] = frozenset("in from across at throughout inside outside near".split())

TIME_NOUNS: frozenset[str] = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter fall day week month year decade century morning "
    "afternoon evening night weekend hour minute time today yesterday tomorrow noon midnight season quarter term "
    "christmas easter fact case response turn favour favor effect charge row bid talk talks need part play place line "
    "deal plan move fight race war crash fire vote election poll case court end rise fall connection wake face".split()
)
"""Nouns that follow "in" or "at" without naming a place."""

SOME: frozenset[str] = frozenset("some several certain selected most many few half".split())
"""Quantities of which a headline that drops them makes all."""

WHOLES: frozenset[str] = frozenset("the its their his her our these those all".split())
"""What follows "of" where a part is taken of a whole."""

THIS: frozenset[str] = frozenset("this next".split())
TIME_UNITS: frozenset[str] = frozenset(
    "year month week season summer winter autumn spring quarter term weekend century decade today tomorrow tonight "
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday now yet soon".split()
)
"""What sets a time to a statement."""

PARTS_LOST: frozenset[str] = frozenset(
    ("part of", "parts of", "some of", "half of", "a third of", "a quarter of", "one of", "two of", "three of",
     "four of", "five of", "six of", "several of", "a few of", "few of", "a minority of", "a handful of",
     "sections of", "a section of", "a portion of", "portions of", "a small number of", "partial", "limited")
)  # fmt: skip
"""Those of PARTITIVES without which a headline says more; "many" and "most" a headline may leave out."""

SIDES: dict[str, str] = {
    "north": "n", "northern": "n", "south": "s", "southern": "s", "east": "e", "eastern": "e", "west": "w",
    "western": "w", "central": "c", "upper": "u", "lower": "l", "inland": "i", "coastal": "k", "urban": "u",
    "rural": "r",
}  # fmt: skip

VAGUE_COUNTS: dict[str, int] = {
    "a few": 1, "few": 1, "some": 1, "several": 2, "a handful": 1, "dozens": 3, "scores": 4, "many": 3, "hundreds": 5,
    "thousands": 6, "tens of thousands": 7, "hundreds of thousands": 8, "millions": 9, "a dozen": 2, "a couple": 1,
}  # fmt: skip
"""Counts without a number, in order of size."""

SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9,
    "b": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip

DOUBLING: frozenset[str] = frozenset(
    "double twice treble triple half twofold threefold halve third quarter".split()
)

HEARSAY: frozenset[str] = frozenset(
    "alleged allegedly reportedly claims claim accused suspected apparently rumoured rumored according report reports "
    "allegation allegations accusation accusations blamed fears feared concerns said".split()
)
"""Words by which a headline marks its matter as somebody's word."""

SINGLE: frozenset[str] = frozenset("a an one another few several second".split())
"""What counts a thing where a headline may have another number."""

NO_DIRECTIVES: frozenset[str] = frozenset("told tell tells call called want wants wanted".split())
"""Forms of DIRECTIVES that more often are none."""

THAT_CLAUSE_NOUNS: frozenset[str] = frozenset(
    "evidence proof claim fear sign report fact allegation belief hope hint idea news view doubt concern chance risk "
    "word suggestion warning promise".split()
)
"""Nouns after which "that" opens what they are about."""

SPEAKS_FOR: frozenset[str] = frozenset("its their".split())
"""What ties a spokesman to the body that was named before."""

AUXILIARIES: frozenset[str] = frozenset(
    "to will would could may might can should must is are was were be been has have had does do did won't".split()
)
"""Words behind which a clause has its verb."""

PERCEIVING: frozenset[str] = frozenset(
    "see know need hear feel find enjoy like love watch remember learn".split()
)
"""Cues that are often no speech at all ("hospitals have seen 60 cases")."""

COMMITTING: frozenset[str] = frozenset("vow pledge promise swear guarantee commit".split())
"""Verbs that name an undertaking; a plain "would" of the report may be one."""

BINDING_ACTS: frozenset[str] = frozenset(
    ("promises", "refuses", "threatens", "demands", "proposes", "asks", "withholds")
)
"""Acts whose matter is what the source or others shall do, no fact."""

ALL_IDIOMS: frozenset[str] = frozenset("after above at first most".split())
"""Words before "all" that make it no quantity."""

SPOKESPEOPLE: frozenset[str] = frozenset(
    "spokesman spokeswoman spokesperson official source aide statement representative".split()
)
"""Sources who may speak for any body that a headline names."""

PLURAL_CUES: frozenset[str] = frozenset("say claim allege think believe fear insist argue deny".split())
"""Cues in the plural that are hardly ever nouns."""

NO_CUE_BEHIND: frozenset[str] = frozenset("to is are was were be been not the a an its his her their".split())
"""Words behind which a form that may be a cue is none."""

OPEN_KEPT: frozenset[str] = frozenset(
    "whether if may might could would should how decide decides decision question question considers weigh weighs "
    "studies study talks mulls".split()
)
"""Words of a headline that leave its matter open."""

IDLE_CONDITIONS: frozenset[str] = frozenset(
    "needed necessary need possible required named identified anonymity confirmed elected information".split()
)
"""Words by which a clause with "if" or "on condition" limits nothing: "if needed", "on condition that he not be named"."""

TYING: frozenset[str] = frozenset(
    "link associate tie connect relate short long near amid row case bid".split()
)
"""Words of headlines that say so little that a report need not have them."""

WRONGS: frozenset[str] = frozenset(
    "throw shout bully grope spy accept mistreat exploit underpay evict discriminate trespass embezzle smuggle traffic abduct kidnap torture rape "
    "steal rob lie hide forge cheat beat threaten bully harass abuse attack kill shoot lock poison dump pollute bribe rig "
    "fake doctor leak ignore mislead betray neglect assault hit wreck break fire order pay insult".split()
)
"""Deeds that are a charge against whoever is said to have done them."""

FORETELLING: frozenset[str] = frozenset(("will", "would", "'ll", "shall"))
"""What marks a content as one about the time to come."""


def _limiting(*rows: str) -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for row in rows:
        sides = [side.split() for side in row.split("/")]
        for at, side in enumerate(sides):
            for word in side:
                table.setdefault(word, set()).update(*(other for n, other in enumerate(sides) if n != at))
    return {word: frozenset(others) for word, others in table.items()}


LIMITING: dict[str, frozenset[str]] = _limiting(
    "small minor little / large big major great",
    "pregnant elderly disabled homeless unemployed retired / able-bodied",
    "shallow surface / deep",
    "wild / tame farmed captive",
    "raw / cooked boiled",
    "armed / unarmed",
    "married / single unmarried",
    "foreign overseas / domestic home local native",
    "long-haul / short-haul",
    "unpaid / paid",
    "junior trainee apprentice / senior experienced",
    "first-time / repeat",
    "low-income poor / high-income wealthy",
    "diesel petrol / electric hybrid",
    "organic / conventional",
    "heavy / light",
    "indoor / outdoor",
    "undocumented illegal / legal documented",
    "young younger junior / old older senior elderly adult",
    "rich wealthy / poor poorest",
    "male men boys / female women girls",
    "rural village / urban city town",
    "public state / private",
    "deep / shallow",
    "narrow / wide broad",
    "primary / secondary high",
    "domestic local / foreign international overseas",
    "upper / lower",
    "coastal / inland",
    "northern north / southern south",
    "eastern east / western west",
    "daytime day / night nightly",
    "weekday / weekend",
    "full-time / part-time temporary seasonal",
    "vaccinated / unvaccinated",
    "most many some several few half / all others rest",
)
"""Words that hold a noun to some of its kind, each with those that name the others."""

CONTRASTING: frozenset[str] = frozenset("elsewhere others rest remaining remainder".split())
"""Words by which a report turns to the others of a kind."""

ORDINALS: tuple[str, ...] = tuple("first second third fourth fifth sixth seventh eighth ninth tenth".split())
"""Ordinal numbers in words, in order."""

SPEAKS_AS: dict[str, frozenset[str]] = {
    body: frozenset(people.split())
    for body, people in (
        ("government", "minister ministry premier president secretary department treasury governor"),
        ("ministry", "minister secretary"),
        ("company", "chief boss director manager executive founder owner"),
        ("firm", "chief boss director manager executive founder owner"),
        ("police", "officer chief inspector detective superintendent commissioner constable sheriff"),
        ("council", "councillor mayor leader"),
        ("court", "judge justice"),
        ("club", "manager coach chairman president"),
        ("army", "general colonel commander"),
        ("hospital", "doctor surgeon"),
        ("party", "leader chairman"),
        ("union", "leader secretary organiser"),
        ("school", "head headteacher principal"),
    )
}
"""Bodies that a headline may name for those who speak for them."""
