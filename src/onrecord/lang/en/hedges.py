"""English hedges by type, as regular-expression sources over text in small letters (’ as '). Data only.

A hedge passes the drop test: leaving it out makes the source say more. Each pattern's match is the hedge, or its
group ``h`` where there is one.
"""

from __future__ import annotations

from onrecord.lang.en.approximators import COUNT

_MODIFIED = r"(?:very |highly |quite |most |more than |extremely |increasingly )?"

PROBABLE: tuple[str, ...] = (
    r"\b(?:do|does|did)(?: not|n't) (?:now |yet |currently )?(?:expect|anticipate)\b",
    r"\b(?P<h>must) (?:also |surely |really |\w+ly )?have (?:been|\w{2,}(?:ed|en|ught|lt|pt|own|awn|one|ost)|come|become|run|made|had|hit|put|cut|got|known|met|sent|said|told|read|left|led|found|held|heard|won|sat|stood|understood|paid|laid|lain|sung|begun|drunk)\b",
    r"\b(?:should|ought to) (?:\w+ly )?(?:be|have) (?:[\w'-]+ ){0,4}?by now\b",
    r"\bdoubtful\b|\bsupposed not\b|\b(?:all )?(?:the )?signs are\b|\ball the signs\b|\b(?:we|i) understand\b|\bit is understood\b|\b(?:my|our|his|her|their) understanding\b|\bevidence suggests\b|\bpromises? to be\b|\b(?:is|are|was|were) tipped to\b",
    r"\b(?:a|an) (?:good|fair|strong|decent|reasonable|sporting|better[- ]than[- ]even|excellent|high) (?:chance|possibility|probability|likelihood)\b|(?:\b(?:is|was)|'s) every (?:chance|likelihood|prospect)\b",
    r"\b(?:most |very |quite )?probabl[ye]\b",
    r"\b(?:(?:rather |far |much )?(?:more|as) likely (?:than|as) not|(?:(?:far|much) )?likelier|more than likely)\b",
    rf"\b{_MODIFIED}(?:likely|unlikely)\b",
    r"\bin all (?:probability|likelihood)\b|\b(?:the )?(?:chances|odds) are\b|\b(?:almost|nearly|virtually|all but|as good as) certain(?:ly)?\b|\bby all accounts\b|\bto all appearances\b|\bit would (?:seem|appear)\b|\b(?:i'd|i would|i dare) say\b|\bto judge (?:by|from)\b|\bon the face of it\b|\bevidently\b|\btends? to\b",
    r"\b(?:it (?:now |still )?)?(?:looks|looked) (?:set to|like(?!$)|as if|as though)\b|(?<!\bit )(?<!\bthem )(?<!\bhim )(?<!\bher )\blook (?:set to|like(?!$)|as if|as though)\b",
    r"\bby the looks? of (?:it|things|him|her|them)\b|\bwith (?:any )?luck\b|\bas luck would have it\b|\bif (?:i|we|he|she|they) remembers? (?:right|correctly)\b|\bif memory serves\b|\bto (?:my|his|her|our|their) mind\b|\bfrom (?:what|all) (?:i|we|he|she|they) (?:can |could |have |had |'ve )?(?:hear|heard|understand|understood|see|saw|seen|gather|gathered|know|knew|tell)\b|\bfor what it(?:'s| is| was) worth\b",
    r"\bon (?:the )?(?:current|present|available|early|existing) (?:evidence|figures|information|data|form|showing)\b(?! (?:of|that|from|for|on|in|to|and|about|released|published|is|was|are|were|given|presented|which))|\bon (?:the )?(?:evidence|figures|information|data) available\b",
    r"\b(?:on|at) (?:a |an |the )?(?:first|early|initial|preliminary|provisional|quick|rough) (?:count|reading|look|glance|inspection|estimate|estimates|indications?|reckoning|sight|impression)\b(?! of)|\bpencilled in\b",
    r"\b(?:i|we|he|she|they)(?:'d| would) be (?:very |most |quite |rather |a little )?(?:amazed|astonished|surprised|astounded) (?:if|not to|to (?:see|find|learn|hear|lose))\b|\b(?:would not|wouldn't|would hardly) (?:surprise|bet against|be surprised|be surprising|put it past)\b|\b(?:would|'d) be a brave \w+\b",
    r"\b(?:is|are|was|were) (?P<h>(?:said|rumou?red|supposed|reckoned)) to\b",
    r"\bpresumably\b|\bapparently\b|\bsupposedly\b|\breportedly\b|\ballegedly\b|\bseemingly\b|\bostensibly\b|\barguably\b",
    r"\b(?:appear|appears|appeared)(?: to(?: be| have)?\b| that\b)",
    r"\b(?:seem|seems|seemed)(?: to(?: be| have)?\b| that\b| like\b|\b)",
    r"(?<!\bas )(?<!\bthan )\b(?:expects?|expected|expecting|anticipates?|anticipated)\b(?! (?:by|of)\b)",
    r"\b(?:as|so) far as (?:i|we|he|she|they|it|anyone) (?:know|knew|knows|can tell|could tell|can see|could see|can remember|could remember|can recall|could recall|remembers?|remembered|recalls?|recalled|understands?|understood|could judge|can judge|can make out|is aware|am aware|are aware|was aware|were aware)\b",
    r"\b(?:as|so) far as (?:can|could|may|might) (?:now |yet )?be (?:judged|established|determined|told|seen|ascertained|made out|known)\b|\b(?:as|so) far as (?:[\w'-]+ ){1,3}(?:knows?|knew|can tell|could tell|is aware|was aware|are aware|were aware)\b|\b(?:as|so) far as is known\b",
    r"\b(?:i|we|he|she|they)(?:'d| (?:should|would))(?: not|n't)? (?:think|imagine|guess|have thought|expect)\b(?! (?:twice|again|about|of)\b)|\b(?:i|we|he|she|they) (?:should|would)n't (?:think|imagine|have thought)\b",
    r"\bto (?:my|our|his|her|their|its) knowledge\b|\bto the best of (?:my|our|his|her|their|its) knowledge\b",
    r"\b(?P<h>(?:i|we|he|she|they|it) (?:do(?:es)? not |don't |doesn't |did not |didn't |still |also |really |rather |honestly |personally )?(?:think|thinks|thought|believe|believes|believed|suspect|suspects|suspected|guess|reckon|reckons|assume|assumed|suppose|supposes|supposed|imagine|imagined|presume|presumed))\b(?<!\bi thought)(?! (?:in|of|about|so little|so much|little|nothing|highly|twice|hard|long|it (?:over|through))\b)(?<!than i think)",
    r"\b(?:i|we|he|she|they|it) (?:very much |also |still |rather |seriously |really )?(?P<h>(?:doubt|doubts|doubted))\b(?! (?:the|a|his|her|their|its|your|my|our) (?:word|sincerity|motives?|commitment|talent|ability|honesty|integrity))",
    r"\b(?:do|does|did)(?: not|n't) (?:really |actually )?(?:believe|think|suspect|imagine)\b(?! in\b)",
    r"\b(?:is|are|was|were) (?:widely |generally |commonly )?(?P<h>(?:thought|believed|assumed|presumed|understood)) to\b",
    r"\bin (?:my|our|his|her|their) (?:own |considered |humble )?(?:view|opinion|judgment|judgement|estimation|reckoning|book)\b(?! of)|\bto (?:my|our|his|her|their) way of thinking\b|\bfrom where (?:i|we|he|she) (?:sit|stand|sits|stands)\b|\bif you ask me\b",
    r"\b(?:my|our|his|her|their) (?:own |best |first |gut |only )?(?:guess|hunch|suspicion|impression|feeling|sense|assessment|expectation|belief|reading|assumption|working assumption) (?:is|was|remains|would be)\b|\bthe (?:suspicion|betting|indications?|consensus|assumption|feeling|expectation|likelihood|probability) (?:is|are|was|were)\b",
    r"\b(?:i|we|he|she|they)(?:'ve| have| had| has| get| got)? (?:a|the) (?:\w+ )?(?:feeling|hunch|suspicion|impression|sneaking suspicion)\b(?! of)|\bsomething tells me\b|\b(?:so |as )?(?:i'm|i am|we're|we are) (?:told|given to understand|led to believe)\b(?! (?:off|to|by)\b)|\b(?:i|we) (?:gather|daresay|dare say)\b(?! (?:at|in|here|there|to|for|with)\b)|\bi hear\b(?=,| that\b)",
    r"\b(?:it|this|that|which) (?:sounds|sounded) (?:like|as if|as though)\b|(?:'s|'re|\b(?:is|are|was|were)) (?:looking like(?= (?:it|we|they|he|she|the|an?)\b)|looking as (?:if|though)|shaping up (?:to be|like|as))\b",
    r"\b(?:is|are|was|were|been|be) (?:widely |generally |commonly |variously )?(?P<h>(?:reported|alleged|rumoured|rumored|suspected|estimated|feared|presumed|reputed) to)\b(?! (?:the|an?|his|her|their|its|our|my|him|them|us|me|it|police|parliament)\b)",
    r"\bit (?:is|was) (?:also |now |still |widely |generally |commonly )?(?P<h>(?:thought|believed|assumed|presumed|rumoured|rumored|feared|suspected))\b(?! by\b)",
    r"\b(?:reputedly|purportedly|putatively|plausibly|doubtless|odds-on|by rights)\b|\bby (?:most|some|all) (?:accounts|estimates|reckonings?)\b|\bby one (?:rough )?(?:estimate|reckoning|calculation|count)\b",
    r"\b(?:everything|all the evidence|the evidence|the signs|signs|early signs|the data|the figures|the results|indications) (?:all )?(?:so far )?(?:(?:points?|pointed) to|(?:suggests?|suggested|indicates?|indicated)(?: that)?)\b|\bevery (?:sign|indication) (?:is|was)? ?that\b",
    r"\bas (?:best|near as) (?:i|we|he|she|they|anyone)(?: can| could)? (?:tell|judge|make out|see|work out)\b|\bas (?:i|we|he|she|they) (?:understands?|understood|recalls?|recalled|remembers?|remembered) it\b|\bas (?:i|we) (?:recall|remember)\b(?=[,.;]|$)|\bif (?:i'm|i am|he was|she was|we're|we are) not mistaken\b|\bto the best of (?:my|our|his|her|their) (?:recollection|memory|belief|understanding)\b",
    r"\bon (?:current|present|recent) (?:trends?|plans|projections?|form|showing|estimates)\b|\bi(?:'d| would) (?:bet|wager|guess|venture|hazard|imagine)\b|\bone (?:suspects|imagines|assumes|presumes|would think|would imagine)\b|\b(?:liable|apt) to\b(?! (?:pay|prosecution|tax|a fine)\b)",
    r"\bdoubt(?:s|ed)? (?:that|whether|if|anyone|anybody|there)\b(?<!no doubt that)(?<!any doubt that)(?<!little doubt that)(?<!without doubt that)(?<!the doubt that)(?<!\ba doubt that)(?<!no doubt there)(?<!any doubt whether)(?<!some doubt whether)",
    r"\b(?:would|'d) (?:be|come as) (?:no|little|not much of a) (?:great |big )?surprise\b|\b(?:would not|wouldn't) (?:bet|bank|count|put (?:money|a penny|the house)) (?:against|on)\b|\beat (?:my|his|her|their) hat\b|\bten to one\b(?= (?:that|he|she|it|they|the)\b)|\b(?:tentatively|provisionally)\b",
    r"\b(?:no|any|nothing|nobody|none|not|first|only|all) [^,;.]{0,60}(?P<h>that (?:i|we|he|she|they|anyone) (?:know|knows|knew|am aware|are aware|is aware|was aware|were aware) of)\b",
    r"\bon (?:the )?(?:evidence|figures|information|data|facts|intelligence) (?:we have|it has|it had|they had|he had|she had|before (?:us|it|them|him|her)|at hand|to hand)\b|\bmust be (?:wrong|mistaken|some mistake|a mistake|joking|a reason|an explanation)\b|\b(?:it|there) appear(?:s|ed)\b(?! (?:in|on|at|before|as|to|that)\b)|\bappear(?:s|ed)? (?:set|ready|certain|sure|bound|poised|willing|reluctant|keen|unable|unwilling) to\b",
)
"""Firmness PR."""

_PERHAPS = (
    rf"\b(?:perhaps|maybe)\b(?! {COUNT})",
    r"\b(?:perhaps|maybe)\b(?:(?<=^perhaps)|(?<=^maybe)|(?<=^that perhaps)|(?<=^that maybe)|(?<=[.!?] perhaps)|(?<=[.!?] maybe))",
)
"""Of a number in mid-sentence they only say that it is rough."""

POSSIBLE: tuple[str, ...] = (
    r"\b(?:an?|the) (?:outside|slim|fighting|sporting|faint|remote|even|fifty-fifty|50-50|small|slight|real|distinct|strong) (?:chance|possibility|prospect|risk)\b(?! to\b)|\bfifty-fifty\b|\b50-50\b|\bon the cards\b(?<!not on the cards)|\bthere(?: is|'s) always (?:the|a) (?:chance|possibility|risk|danger)\b|\b(?:have|has|had) the potential to\b",
    r"\b(?:an?|one) (?:\d+|one|two|three|five|ten)[ -]in[ -](?:a )?[\w,]+ (?:chance|risk|probability|possibility)\b|\b(?:one|a) chance in (?:a )?[\w,]+\b|\ba \d+ ?(?:%|per cent|percent) (?:chance|risk|probability|possibility)\b",
    r"\b(?:is|are|was|were|remains?|remained) (?:also |still |only |certainly )?(?P<h>an? (?:\w+ )?(?:possibility|option))\b",
    *_PERHAPS,
    r"\bpossibly\b|\bconceivably\b|\bpotentially\b",
    r"\bmay\b(?= not (?:come|get|be able|have|find|see|make|live|survive|know)\b)|(?<!what )(?<!\byou )\bmay\b(?!'s)(?! not(?:[,.;]|$))(?! (?:just )?as well\b| (?:god|heaven|they rest|he rest|she rest|his soul|her soul|their souls)\b)(?<!come what may)|(?<!\bmilitary )(?<!\bits )(?<!\bthe )(?<!\btheir )\bmight\b(?! (?:just )?as well\b)",
    r"(?=could)(?<!what i )(?<!what we )(?<!what he )(?<!what she )(?<!what it )(?<!what they )(?<!\bwho )(?<!\bwhoever )(?<!\bnobody )(?<!\bno one )(?<!\bnothing )(?<!\bnone )\bcould\b(?! (?:take|accept|host|absorb|admit|give|offer|pay) no\b| not\b| n't| hear\b| see\b(?! (?:up to|as |more |fewer |\d|an? (?:\w+ )?(?:rise|fall|drop|increase|surge|return|change|shift|loss|decline|delay)))| feel\b| (?:ever )?(?:meet|imagine|wish for|ask for|hope for|want|do with|do without|afford)\b| no longer\b| hardly\b| scarcely\b| barely\b| never\b| (?:only )?(?:be )?(?:had|done)\b| have (?:it|him|one|them)\b| (?:be )?(?:anything but|only watch)\b|(?=[.;!?]|$))(?!n't)",
    r"(?:\b(?:not|cannot|never|no means)|n't)(?: \w+ly| yet)?(?: to)?(?: be| been)? (?:ruled out|excluded|rule out|exclude|discounted|discount|impossible|off the table|shut the door on|closed the door on|close the door on)\b",
    r"\b(?:is|are|was|were|be|it's|remains?|remained) (?:still |also |quite |entirely |perfectly |just )?(?P<h>possible)\b(?! to\b)(?<!would be possible)(?<!will be possible)(?<!'ll be possible)",
    r"\b(?:there is|there was|there's) (?P<h>(?:a|an|some|the|no small) (?:(?:real|slim|slight|small|outside|remote|distinct|even|serious|fifty-fifty|50-50|\d+ per cent|\d+%|\w+ in \w+|\w+-in-\w+) )?(?:possibility|chance|risk|danger))\b",
    r"\b(?:not )?(?:conceivable|inconceivable)\b|\bnot (?:out of the question|beyond the bounds of possibility)\b|\bfor all (?:i|we|he|she|they|anyone) knows?\b|\bin with a (?:\w+ )?chance\b",
    r"(?:\b(?:not|cannot|never)|n't)(?: \w+ly| yet)? (?:rule|ruled|ruling) (?:it|that|this|them|anything|anyone|him|her) out\b|\bcould go either way\b",
)
"""Firmness PS."""

VAGUE_TIME: tuple[str, ...] = (
    r"\btemporarily\b|\bfor an? (?:interim|limited|short|brief) (?:period|time)\b|\bin the interim\b|\bup to now\b|\bup until now\b|\bat the present (?:time|moment)\b|\bsooner or later\b|\bfor some time to come\b|\bin due course\b|\bat the earliest(?: opportunity)?\b|\bin good time\b",
    r"\b(?:may|might|could)(?:,| be,?) (?P<h>for a (?:time|while))\b",
    r"\bat least (?:for|until|till|through|as of|not (?:before|until|for)|in the (?:short|near|medium)) (?!now\b)[\w'-]+(?: [\w'-]+){0,5}?(?=[,.;]| if\b| unless\b|$)|\b(?:for|until|till) (?:this|the|next) \w+ at (?:any rate|least)(?=[,.;]|$)|\bat any rate (?:for|until|till) [\w'-]+(?: [\w'-]+){0,4}?(?=[,.;]|$)",
    r"\b(?:just )?(?:for|right) now\b|\bas of now\b|\bfor the moment\b|\bat the moment\b|\bat this (?:stage|time|point|moment|juncture)(?: in time)?\b",
    r"\bfor the (?:time being|present)\b|\bat present\b|\bin the (?:near|foreseeable|immediate|short|medium) (?:future|term)\b",
    r"\bfor the (?:foreseeable future|near future)\b|\bany ?time soon\b|\bas yet\b|\bso far\b(?! (?:as|from|away|behind|ahead|apart|removed|short|down|up|back|out|into|beyond|to the|north|south|east|west|that)\b)|(?<!up )(?<!want )(?<!wants )(?<!wanted )(?<!how )(?<!like )(?<!able )(?<!began )(?<!started )(?<!going )(?<!not )\bto date\b|\bthus far\b|\buntil further notice\b",
    r"\bat some (?:point|stage)\b|\bsome ?day\b|\bas (?:things|matters|it) (?:stand|stands|currently stands?|now stands?)\b|\bunder (?:the )?(?:present|current) (?:circumstances|conditions)\b|\bas we speak\b|\bin the coming (?:days|weeks|months|period)\b|\bfor the near term\b|\bat that (?:stage|time|point|moment)\b|\bat the current stage\b|\bin the short run\b",
    r"\b(?:at|for) the minute\b|\bat (?:the time of|this) writing\b|\bin the long(?:er)? (?:run|term)\b|\bin the fullness of time\b|\bdown the line\b(?=\W*$|[,.;]| (?:but|and)\b)|\bat (?:a|some) (?:later|future|suitable) (?:date|stage|point|time)\b|\bin the first instance\b|\bin the near to medium term\b|\bsome time (?:in the future|soon|or other)\b|\bone of these days\b|\bin the next few (?:days|weeks|months)\b|\bover the coming (?:days|weeks|months)\b|\bany (?:day|time|moment) now\b",
)
"""A hedge wherever it stands with a claim in the present or the future."""

LATER: frozenset[str] = frozenset(("in due course", "in good time", "sooner or later"))
"""Of those, what puts off an answer."""

UNDER_NEGATION_TIME: tuple[str, ...] = (
    r"\b(?:for a (?:while|time)|these days|in the (?:present|current) (?:situation|circumstances|climate)|hitherto|as of (?:today|this (?:morning|afternoon|evening|week)))\b|\bstill(?= (?:no|not|has no|have no|had no|nothing|nobody)\b)",
    r"(?<=[\w,] )\bnow\b|\b(?:currently|presently|just yet|(?<!there )yet(?! to\b)|immediately|soon|at once|right away|straight ?away|(?<=not )today|in the coming (?:days|weeks|months))\b",
)
"""A hedge under a negation only."""

POSITIVE_TIME: frozenset[str] = frozenset(
    (
        "as yet",
        "in the near future",
        "in the next few days",
        "in the next few weeks",
        "in the next few months",
        "over the coming days",
        "over the coming weeks",
        "over the coming months",
        "in the coming days",
        "in the coming weeks",
        "in the coming months",
        "in the coming period",
        "for the near term",
    )
)
"""Of those, what is a hedge under a negation only."""

SCOPE: tuple[str, ...] = (
    r"(?=often)(?<!as )(?<!how )(?<!more )(?<!too )\boften\b(?! as\b)",
    r"\bparts of\b(?:(?<=\bin parts of)|(?<=\bacross parts of)|(?<=\bover parts of)|(?<=\bthrough parts of)|(?<=\bfrom parts of))",
    r"\bnormally\b|\bin (?:parts|places)\b(?! of)|\bto a degree\b|\bmore or less\b|\b(?:strictly|broadly|generally|roughly|technically) speaking\b|\btechnically\b|\bnominally\b|\bin essence\b|\bin broad terms\b|\bin outline\b|\bat least not (?:in|for|to|on|with|by) [\w'-]+(?: [\w'-]+){0,3}?(?=[,.;]|$)|\ball being well\b",
    r"\bin principle\b|\bin theory\b|\bin part\b|\bpartly\b|\bpartially\b|\blargely\b|\bmostly\b|\bmainly\b|\bat least (?:in part|partly|partially|to (?:some|a certain) (?:extent|degree))\b|\bhardly (?:any|ever)(?:body|one|thing|where)?\b|\bscarcely (?:any|ever)(?:body|one|thing|where)?\b|\bto (?:some|a certain|a degree|a large|a limited) (?:extent|degree)\b",
    r"\b(?:under|in|given) (?:certain|some|the right|particular|specific|special|exceptional) (?:conditions|circumstances)\b",
    r"\bsometimes\b|\boccasionally\b|\bin (?:some|many|most|certain|a few) (?:cases|areas|places|instances|respects|ways)\b|\bin general\b|\bgenerally\b|\busually\b|\btypically\b|\bbroadly\b|\bessentially\b|\bfor the most part\b|\bby and large\b",
    r"(?<!, )\bmost of (?:them|whom|which)\b|\bmost\b(?! of (?:them|whom|which)\b)(?= (?:of\b|[a-z'-]+(?:[^s]s|ren|men|eople)\b))(?! (?:of all|famous|dangerous|serious)\b|[a-z]+(?:ous|less)\b)",
    r"(?<!these )(?<!takes )(?<!took )(?<!, as )(?<!\bas )(?<!then )\bsome (?:further|minor|small|limited|partial|more)\b(?= [a-z])|(?<!these )(?<!takes )(?<!took )(?<!\bas )\bsome\b(?! (?:further|minor|small|limited|partial|more) [a-z])(?= of\b| (?!\d|day\b|sort\b|kind\b|time\b|point\b|\w+ (?:hundred|thousand|million))[a-z])",
    r"(?<=but )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b| of\b| with\b| that\b| who\b|[,.;]|$)",
    r"(?<=and )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b|[,.;]|$)",
    r"\bonly\b(?! (?:what|of)\b)(?<!\bhas only(?= to ))(?<!\bhave only(?= to ))(?<!\bhad only(?= to ))(?<!not only)(?<!the only)(?<!an only)(?<!if only)(?:(?<!'s only)|(?<=it's only)|(?<=there's only)|(?<=that's only)|(?<=he's only))(?<!s' only)(?<!\btheir only)(?<!\bits only)(?<!\bour only)(?<!\bhis only)(?<!\bher only)(?<!\bmy only)(?<!even if it's only)",
    r"\b(?:just|merely|solely)\b(?= (?:one|two|three|four|five|ten|a (?:few|handful|couple|dozen|third|quarter|half|fraction|small|single|matter|tiny)|\d|for|in)\b)(?<!not just)",
    r"(?<!to )\bfurther\b(?= [a-z])(?! (?:the|a|an|our|its|their|his|her|in|on|by|at|and|or|but|this|next|to|if|as|still|than|away|afield|north|south|east|west|down|up|ahead|into)\b)",
    r"\ba (?:few|number|minority|small number|majority|part|portion|large part) of\b|\bpart of\b(?! the (?:reason|problem|world|country|team))|\bmany of\b",
    r"\bon (?:the )?(?:whole|balance|average)\b|\bin (?:stages|phases)\b|\bas a rule\b|\bin practice\b|\bat least in part\b|\bup to a point\b",
    r"\b(?:chiefly|primarily|predominantly|principally)\b|\bin the main\b(?= [a-z]|[,.;]|$)(?! (?:square|street|hall|road|stand|building|event|body|draw|house|office|town)\b)|\bin (?:large|good|great|no small) (?:part|measure)\b|\bto a (?:lesser|greater) (?:extent|degree)\b|\bwithin (?:limits|reason)\b|\bwith (?:some|a few|few|rare|certain|one or two|minor) (?:exceptions?|reservations|caveats)\b|\bas a general rule\b|\bin general terms\b|\bin a (?:sense|manner of speaking)\b|\bin some sense\b|\bso to speak\b|\bas it were\b|\bin name only\b|\bat times\b(?! of\b)|\bnow and (?:then|again)\b|\bfrom time to time\b|\bonce in a while\b|\bon occasions?\b(?= [a-z]|[,.;]|$)|\bevery so often\b",
    r"\b(?:the|a) (?:(?:vast|overwhelming|great|clear|large|slim|small|narrow|bare|sizeable|growing|tiny|significant) )?(?:majority|minority) of\b|\bthe (?:bulk|greater part|lion's share) of\b|\ba (?:good|large|small|sizeable|significant|tiny|certain) (?:part|share|proportion|fraction|portion|chunk|percentage) of\b|\bpockets of\b|\ba (?:certain |small )?(?:degree|measure|modicum) of\b",
    r"\bat least (?:in (?:public|theory|principle|private|name|spirit|some|many|most)|on paper|officially|publicly|privately|nominally|for some|some of)\b",
    r"\b(?:little|few) (?:or|if) (?:no|any|nothing|none)(?:thing)?\b|\b(?:hardly|barely|scarcely) (?:a (?:soul|house|street|family|day|week|word|trace)|any(?:body|one|thing|where)?)\b|\bnine times out of ten\b|\b(?:step by step|bit by bit|little by little|in instal?lments)\b|\bpiecemeal(?=[,.;]|$)",
)
"""What narrows a claim wherever it stands."""

UNDER_NEGATION_SCOPE: tuple[str, ...] = (
    r"(?<!such a )\b(?:massive|mass|large-scale|full-scale|wide-scale|wholesale|widespread|intense|intensive|broad|wider|big|major|substantial|significant|sweeping|drastic|large|huge|full|complete|total|general|serious|extensive|"
    r"additional|extra|immediate|direct|formal|official|permanent|lasting|structural|full-blown|full-fledged|root-and-branch|far-reaching|whole|long-term|blanket|outright|radical|fundamental|unilateral|unlimited|final|material|systematic|imminent|credible|specific|concrete|(?:(?<=no )|(?<=any ))firm|rapid|swift|sudden|severe|heavy|dramatic|nationwide|lengthy|prolonged|sustained|deep|steep|sharp|hasty|binding|definitive|conclusive|irreversible|meaningful|notable|measurable|tangible|noticeable|marked|undue|appreciable|discernible|obvious)\b(?= (?!(?:prices?|markets?|trade|fuel|costs?|election|elections|manager|secretary|assembly|public|media|transit|league|whistle|stop|time|business|tech|office|name|practice|practitioners?|staff|strike|hospital|education|again|on|in|at|of|for|and|or|but|to|with|by|from|is|are|was|were|than|as|until|before|after|when|if)\b)[a-z])",
    r"(?<= )(?:(?<=not )|(?<=n't )|(?<=never )|(?<=not be )|(?<=not been )|(?<=n't been ))(?P<h>(?:wholly|lightly|quite|greatly|badly|strongly|actively|explicitly|expressly|deliberately|intentionally|knowingly|fully|entirely|completely|necessarily|directly|automatically|solely|always|"
    r"significantly|substantially|seriously|easily|personally|formally|officially|permanently|quickly|unilaterally|immediately|wilfully|willfully|purposely|materially|exactly|unduly|particularly|very|really|simply|publicly|widely|systematically))\b",
    r"\b(?:deliberately|intentionally|knowingly|on purpose|wilfully|unilaterally|reasonably|wholesale(?=[,.;]|$)|as such|per se|in so many words|to speak of|worth the name|on (?:that|this|such a|any|a large|a massive|the same) scale|of (?:that|this|such) (?:size|scale|magnitude)|en masse|across the board|at a stroke|as (?:currently |now )?(?:drafted|worded|proposed|framed|written)(?=[,.;]|$)|on (?:those|these|the present|the current) terms|in (?:its|their|the) (?:present|current|existing) (?:form|shape))\b",
    r"\b(?:(?<!let )alone|single-handedly|entirely|in full|fully|completely|altogether|indefinitely|for good)\b",
)
"""Degree, size and manner words: under a negation only."""

ALL_ONE_COULD = r"\b(?:whatever|whoever|whichever|however \w+|no matter \w+) [^,;.]{1,30}$|\b(?:all|everything|whatever|what|anything|nothing(?: more| else| further)?|as \w+ as|the (?:best|most|least|earliest|latest|soonest)|wherever|however \w+|every \w+) (?:that )?(?:i|we|he|she|it|they|you|one|anyone|everyone) $|\b(?:best|most|least|worst|all|everything|\w+est(?: \w+)?) that $"
"""Before "could", "can": it is ability ("all it could")."""

SHOULD = (
    r"(?<!\bas it )(?<!\bas they )(?<!\bas he )(?<!\bas she )\b(?:should|ought to)\b"
    r"(?! (?:not |never )?have (?!a\b|an\b|the\b|too\b|enough\b|more\b|no\b|\d))(?! (?:like|think|imagine) )(?! be (?:astonished|surprised|amazed|glad|grateful|delighted|sorry|honoured|ashamed)\b)"
)
"""“Should” of what is to be expected."""

PERHAPS: frozenset[str] = frozenset(("perhaps", "maybe", "possibly"))
"""Words that leave open even a proposal or a demand."""

MANNERS = r" (?:like|care|want|wish|usefully|consider|try|do well|not)\b"
"""After "might", "may" in a demand: its manners."""

POLITE = r"(?:\b(?:we|you|i)|^(?:that )?it|^) $|^$"
"""Before "could", "might" in a proposal: the proposal's own form ("we could try")."""

ABLE = r"\b(?:i|we|you|he|she) $"
"""Before "could" in a verdict: what somebody is or was able to do ("you could set your watch by her")."""

AS_EXPECTED = r"\b(?:than|as) (?:(?:i|we|he|she|it|they|anyone|everyone|many|[\w-]+) )?(?:had |was |were )?$|\b(?:should|must|can|could) (?:not )?$|\bto be $|\bmay not be $|^(?:not )?to $"
"""Before "expected", "expect": no forecast ("more than he expected", "should expect")."""
