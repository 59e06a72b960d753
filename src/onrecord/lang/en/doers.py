"""English words around the one who does something: nouns for people and bodies, verbs behind a subject. Data only."""

from __future__ import annotations

from onrecord.lang.en.abbreviations import TITLES
from onrecord.lang.en.countries import ROWS
from onrecord.lang.en.groups import BODY_NOUNS, GROUP_NOUNS
from onrecord.lang.en.offices import PERSON_NOUNS

DOERS: frozenset[str] = (
    BODY_NOUNS
    | GROUP_NOUNS
    | PERSON_NOUNS
    | frozenset(
        """
        abbess abbot absentee accountant acrobat adolescent adult ally ambassador applicant apprentice artisan
        athlete attendant auntie baby band bandit baron baroness battalion bloke borough brigade buddy bully butler
        cabbie cadet cafe cartel cast caucus champion chap cheat child choir clan clergy client clown coach
        coastguard combatant commando committee commune comrade congregation conman constabulary consul consulate
        contender contestant convent convict cooperative cop corporal countess coward crew criminal crook culprit
        cult czar dairy despot detainee diocese dissident distillery duchess duke earl elector electorate emigrant
        enemy escapee evacuee expat factory family fan fellow fleet foe folk fool foundry fugitive gang garrison
        gendarmerie genius gentleman goalie god grandma grandpa granny guild guru guy heir hooligan hospice hotel
        household human idiot immigrant infant inhabitant inmate inspectorate kid knight lab laboratory lad lads
        lady lass legation liar licensee lodge loser mafia maid marshal mate merchant migrant mill mine mob
        monastery mosque mufti municipality nan novice nurse nursery occupant oligarch orphan pal parasite parent
        participant patrol patron peasant person pharaoh pilgrim pirate platoon plc prison pub pundit pupil quango
        quarry railroad railway recipient recruit rector ref referee refinery respondent restaurant retiree rival
        rogue saint sect serf sergeant servant shah ship shipyard shop side slave smelter sniper spy squad squire
        steward store stranger supermarket suspect swindler synagogue synod teen teenager temple thief thug toddler
        tradesman trainee traitor trawler tribe troupe trucker tsar tyrant ultra vandal vessel victor warlord whip
        world yard
        """.split()
    )
)
"""Nouns for people and bodies; what is only spelled like a plural of one counts too."""

DOER_ENDING = r"[a-z'-]{2,}(?:(?:[eo]r|ist|ian|people|folk)s?|m[ae]n|\d*-year-olds?)$"
"""How nouns for those who do something end."""

NO_DOERS: frozenset[str] = frozenset(
    """
    abdomen accord act acumen after agreement amber anger another answer armor ashes assist badger banner barometer
    barrier beer behavior better bigger bill binder bitter bladder blender blister blunder boiler booster border boulder
    brexit browser budget buffer bumper bunker burger business butter camp cancer candor career center centimeter chamber
    changeover channel chapter character charter christmas cider cipher clever cluster color computer consist constitution
    container cooker cooler copper corner corridor counter cover covid cruiser cucumber cursor cylinder danger deal december
    decor deer diameter dinner disaster disorder division door drawer dryer eager earlier easter either encounter enlist
    error ever exchange exist exterior factor favor feather feeder fervor fever fewer filter finger flavor floor flower
    fodder folder for former freezer fryer further gender ginger glamor glitter greater gunpowder gutter hammer handover
    hanger hangover harbor heater heather helicopter her higher hither honor horror house however humor humour hunger indoor
    inferior inner insist interior internet junior kilometer kilometre labor ladder later latter laughter law layer leather
    ledger lesser letter litter liver locker longer lower lumber major makeover manner manor matter merger metaphor meter
    minor mirror mixer motor murder neither never newsletter nor november number october odometer odor offer older olympics
    omen or order other our outdoor outer over oyster pager paper parameter pepper per perimeter persist pier plaster
    plunder plunger poor port post poster posterior powder power printer prior proper quarter rancor rather razor reactor
    regimen register remainder reminder resist rigor river rollover roster router rubber rudder rumor saucer scanner sector
    semester senior sensor september server sewer shelter shoulder shower shudder shutter silver site skewer slaughter
    smaller sober soccer specimen speedometer spider splendor squalor sticker stretcher stupor sugar summer super superior
    supper surrender takeover tanker tender tenor terror tether thermometer thither thunder tiger timber tinder toaster
    together tower tractor trailer transfer treaty tremor trigger trimester tumor turnover twist twitter ulterior under
    upper valor vapor vector vigor wager waiver wallpaper war washer water weather whether whither winter wonder wrist
    younger your
    """.split()
)
"""Words that end so and name nobody."""

AUXILIARIES: frozenset[str] = frozenset(
    """
    is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't can could will
    would shall should must may might ought cannot can't couldn't won't wouldn't shan't shouldn't mustn't mightn't needn't
    """.split()
)

IRREGULAR_PASTS: frozenset[str] = frozenset(
    """
    ate beat became began bent bet bid bit bled blew bore bought bound bred broke brought built burnt burst came cast caught chose
    clung cost crept cut dealt did dug drank dreamt drew drove fed fell felt fled flew flung forbade forgave forgot fought found
    froze gave got grew had held hid hit hung hurt kept knelt knew laid lay leant leapt learnt led left lent let lit lost made
    meant met misled mistook overcame overran oversaw overtook paid put quit ran rang read rebuilt rode rose said sang sank sat
    saw sent set shed shone shook shot showed shrank shut slept slid slung sold sought spat spelt spent split spoke spoilt spread
    sprang spun stank stole stood stuck stung strode strove struck swam swept swore swung taught thought threw told took tore
    trod undertook understood undid upheld went wept withdrew withheld withstood woke won wore wound wrote wrung
    """.split()
)

PARTICIPLES: frozenset[str] = frozenset(
    """
    beaten bitten blown bought bound broken brought built burnt cast caught chosen cut dealt denied done drawn driven eaten fed
    forbidden forgotten fought found frozen given handed heard held hidden hit hung hurt kept known laid led left let lost made
    met misled mistaken overlooked paid put read rebuilt run seen sent set shaken shot shown shut sold spat spent split spoken
    stolen struck stuck sworn taken taught thrown told torn trodden undone upheld withheld won worn written
    """.split()
)
"""Irregular participles."""

DETERMINERS: frozenset[str] = frozenset(
    """
    the a an this that these those my our your his her its their any every each some both all no another such what whose one two
    three four five six seven eight nine ten most many several half few
    """.split()
)

SMALL_WORDS: frozenset[str] = frozenset(
    """
    of in at on with without from for to under against behind between like by about around near inside outside across along among
    beyond over through during after before since until till within as than via per into onto upon toward towards despite and or
    but nor yet so because if unless while when where why how whether though although not
    """.split()
)
"""Words that end the noun phrase before them and are no verbs."""

ADVERBS: frozenset[str] = frozenset(
    "never always also just even simply only still really now once often all both each ever twice again again first then soon".split()
)
"""Adverbs that stand between a subject and its verb; those in -ly are told by their ending."""


OPENER = (
    r"(?:[ ,\x00\x01\"“”'–—-]|(?:that(?!')|and|but|so|or|yet|then|well|yes|no|look|frankly|honestly|sadly|clearly|perhaps|maybe|again|"
    r"until then|from now on|by then|in future|today|tonight|here|now|because|of course|in fact|in short)\b)+"
)
"""What may stand before a clause."""

FRONTED = (
    r"(?:in|on|at|by|for|from|during|after|before|since|within|under|with|without|when|while|as|if|unless|once|until|like|despite|"
    r"given|every time)\b[^,.;:!?]{1,90}, *"
)
"""What is put before a subject and set off by a comma."""

PRONOUN = r"(you|he|she|they)(?:'re|'ve|'ll|'d|'s)?\b"

CALLED = r" (?:called|named) [\w'-]+"
"""“A boy called Faraz”."""

GENERIC = r"every(?:one|body)\b|an? [^,.]{1,40}? (?:could|would|can|might)\b"
"""“A child could do better” speaks of any child."""

OBJECT_PRONOUN = r"(?:(?:every|any|each|not)? ?one of (?:you|them|us)|you|him|her(?= (?:a|an|the|as|for|to|on|in|at|and|with)\b|\W|$)|them|he|she|they)\b(?!')"

NOBODY = r"(?:i|we|it|there|here|(?:this|that)(?= (?:is|was|has|had|will|would|could|should|might|may|can|does|did|\w+ed|\w+ly)\b|'| *$)|what|how|why|where|when|nobody|no one|none|not one|nothing|everything|something|somebody|someone|anything|to|let)\b"
"""Subjects that are the source itself, a matter, or no one."""

OPEN = r"(?:whoever|any(?:one|body)|every(?:one|body)|(?:those|the ones?|the next one)(?= (?:who|that|which|whose|under|in|of|at|on|with|without|still|behind|to|found|caught|responsible|[a-z]+ing)\b))(?= |,|$)"
"""A head that is told by the clause behind it."""

MAIN_VERBS: frozenset[str] = AUXILIARIES | frozenset(
    "owe owes owed deserve deserves deserved knew know knows needs need meets faces risks risked loses gets made".split()
)
"""Verbs before which a relative clause has ended."""

DOER_ENDS: frozenset[str] = frozenset(
    "police people staff crew men women children folk fans mps meps authorities clergy media others parents youths troops".split()
)

DOER_PLURALS: frozenset[str] = frozenset("police people men women children folk clergy media staff".split())
"""Plurals without an -s."""

STATES: frozenset[str] = frozenset(
    name.lower()
    for _, _, state, others, _, capitals in ROWS
    for name in (state, *others.split("|"), *capitals.split("|"))
    if name
)
"""Names of states and their capitals, in small letters."""

PASSIVE = (
    r"\W*(?:(?:had|has|have|may|might|must|could|should|would|will|can|not|never|always|also|just|only|often|once|all|even|\w+n't|"
    r"\w+ly) ){0,4}(?:been|being|be|was|were|is|are|got|get|'re|'s) (?:(?:not|never|all|also|just|only|\w+ly) ){0,2}"
    r"(?P<participle>[\w-]+ed|" + "|".join(sorted(PARTICIPLES)) + r")\b"
)
"""A passive verb."""

ADJECTIVES: frozenset[str] = frozenset(
    """
    ashamed biased prejudiced flawed misguided bloated unhinged twisted tired obsessed committed dedicated devoted determined
    disciplined gifted talented inspired skilled composed outdated crooked wicked blessed prepared supposed allowed required obliged
    expected interested concerned scared bored experienced privileged delusional confused misinformed mistaken married finished done
    gone broken lost red bled need indeed hatred sacred motivated organised organized disorganised disorganized united divided
    """.split()
)
"""Participles that tell what one is like and not what was done to one."""

NO_SUBJECT_HEADS: frozenset[str] = (
    AUXILIARIES
    | IRREGULAR_PASTS
    | frozenset("it i we us me who which what there how why because if when while than as so".split())
)
"""Words that open no noun phrase."""

ABBREVIATIONS = rf"\b(?:u\.[skn]|e\.u|{'|'.join(sorted(TITLES))})\.(?= |$)"
"""Words with a full stop."""

ENDERS: frozenset[str] = frozenset(
    """
    and or but because if so as when while than i we you he she they it there here justice proud credit enough today tonight
    yesterday tomorrow now again too back down up out off away alone anyway instead later
    """.split()
)
"""Words that end a noun phrase before them and belong to the clause."""

AFTER_IS: frozenset[str] = SMALL_WORDS | frozenset("been a an the not got just so".split())
"""Words before which ’s is "is" or "has"."""
