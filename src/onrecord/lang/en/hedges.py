"""English hedges by type, as regular-expression sources over text in small letters (’ as '). Data only.

A hedge passes the drop test: leaving it out makes the source say more. Each pattern's match is the hedge, or its
group ``h`` where there is one.
"""

from __future__ import annotations

_MODIFIED = r"(?:very |highly |quite |most |more than |extremely |increasingly )?"

PROBABLE: tuple[str, ...] = (
    r"\bmust (?:\w+ly )?have (?:been|\w{2,}(?:ed|en|ught))\b",
    r"\bdoubtful\b|\b(?:all )?(?:the )?signs are\b|\ball the signs\b|\b(?:we|i) understand\b|\bit is understood\b|\b(?:my|our|his|her|their) understanding\b|\bevidence suggests\b|\bpromises? to be\b|\b(?:is|are|was|were) tipped to\b",
    r"\b(?:a|an) (?:good|fair|strong|better-than-even|excellent|high) (?:chance|possibility|probability|likelihood)\b|(?:\b(?:is|was)|'s) every (?:chance|likelihood|prospect)\b",
    r"\b(?:most |very |quite )?probabl[ye]\b",
    rf"\b{_MODIFIED}(?:un)?likely\b",
    r"\bin all (?:probability|likelihood)\b|\b(?:the )?(?:chances|odds) are\b|\b(?:almost|nearly|virtually|all but|as good as) certain(?:ly)?\b|\bby all accounts\b|\bto all appearances\b|\bit would (?:seem|appear)\b|\b(?:i'd|i would|i dare) say\b|\bto judge (?:by|from)\b|\bon the face of it\b|\bevidently\b|\b(?:looks?|looked) (?:set to|like|as if|as though)\b|\btends? to\b",
    r"\b(?:is|are|was|were) (?P<h>(?:said|rumou?red|supposed|reckoned)) to\b",
    r"\bpresumably\b|\bapparently\b|\bsupposedly\b|\breportedly\b|\ballegedly\b|\bseemingly\b|\bostensibly\b|\barguably\b",
    r"\b(?:appear|appears|appeared)(?: to(?: be| have)?\b| that\b)",
    r"\b(?:seem|seems|seemed)(?: to(?: be| have)?\b| that\b| like\b|\b)",
    r"(?<!\bas )(?<!\bthan )\b(?:expects?|expected|expecting|anticipates?|anticipated)\b(?! (?:by|of)\b)",
    r"\b(?:as|so) far as (?:i|we|he|she|they|it|anyone) (?:know|knew|knows|can tell|could tell|can see|could see|is aware|am aware|are aware|was aware)\b",
    r"\bto (?:my|our|his|her|their|its) knowledge\b|\bto the best of (?:my|our|his|her|their|its) knowledge\b",
    r"\b(?P<h>(?:i|we|he|she|they|it) (?:do(?:es)? not |don't |doesn't |did not |didn't |still |also |really )?(?:think|thinks|thought|believe|believes|believed|suspect|suspects|suspected|guess|reckon|reckons|assume|assumed))\b(?! in\b)",
    r"\b(?:do|does|did)(?: not|n't) (?P<h>(?:believe|think|suspect|imagine))\b",
    r"\b(?:is|are|was|were) (?:widely |generally )?(?P<h>(?:thought|believed|assumed|presumed|understood)) to\b",
)
"""Firmness PR."""

POSSIBLE: tuple[str, ...] = (
    r"\b(?:an?|one) (?:\d+|one|two|three|five|ten)[ -]in[ -](?:a )?[\w,]+ (?:chance|risk|probability|possibility)\b|\b(?:one|a) chance in (?:a )?[\w,]+\b|\ba \d+ ?(?:%|per cent|percent) (?:chance|risk|probability|possibility)\b",
    r"\b(?:is|are|was|were|remains?|remained) (?:also |still |only |certainly )?(?P<h>an? (?:\w+ )?(?:possibility|option))\b",
    r"\bperhaps\b|\bmaybe\b|\bpossibly\b|\bconceivably\b|\bpotentially\b",
    r"(?<!you )(?<!what )\bmay\b(?! (?:just )?as well\b)|(?<!military )(?<!its )(?<!the )(?<!their )\bmight\b(?! (?:just )?as well\b)",
    r"(?<!what i )(?<!what we )(?<!what he )(?<!what she )(?<!what it )(?<!what they )\bcould\b(?! (?:take|accept|host|absorb|admit|give|offer|pay) no\b| not\b| n't| hear\b| see\b| feel\b| (?:ever )?(?:meet|imagine|wish for|ask for|hope for|want)\b| no longer\b| hardly\b| barely\b| never\b)(?!n't)",
    r"(?:\b(?:not|cannot|never)|n't)(?: \w+ly| yet)?(?: be| been)? (?:ruled out|excluded|rule out|exclude|impossible)\b",
    r"\b(?:is|are|was|were|be|it's|remains?|remained) (?:still |also |quite |entirely |perfectly |just )?(?P<h>possible)\b(?! to\b)",
    r"\b(?:there is|there was|there's) (?P<h>(?:a|an|some|the|no small) (?:(?:real|slim|slight|small|outside|remote|distinct|even|serious|fifty-fifty|50-50|\d+ per cent|\d+%|\w+ in \w+|\w+-in-\w+) )?(?:possibility|chance|risk|danger))\b",
    r"\b(?:not )?(?:in)?conceivable\b|\bnot (?:out of the question|beyond the bounds of possibility)\b|\bfor all (?:i|we|he|she|they|anyone) knows?\b|\bin with a (?:\w+ )?chance\b",
)
"""Firmness PS."""

NUMBER_AHEAD = (
    r"(?= (?:(?:the|a|an|another) )?(?:[$€£¥#]|us\$|r)?(?:\d|half|a\b|an\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b"
    r"|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion"
    r"|dozen|double|twice|third|quarter|every|most of|all\b|as many|percent|per cent|rs\b|in the|once\b|midnight|noon))"
)

APPROXIMATE: tuple[str, ...] = (
    r"(?<=\d)-odd\b|(?<=ty)-odd\b",
    r"\b(?:in the neighbou?rhood of|(?:anywhere|anything) (?:from|between|up to)|north of|south of|not far (?:short of|off)|(?:for )?the best part of|circa|getting on for|something like|nigh on|knocking on for|a good|as near as makes no difference|at a rough (?:guess|estimate|count)|give or take)(?= (?:an? |one |two |three |half |[$€£]?\d))",
    r"\bat a (?:rough|conservative) (?:guess|estimate|count)\b|\bat (?:the )?very (?:most|least)\b",
    r"\b(?:about|around|approximately|roughly|nearly|almost|close to|at least|at most|up to(?! a point)|no more than|not more than|no fewer than"
    r"|no less than|as many as|as much as|as few as|as little as|just over|just under|well over|barely|some|"
    r"an estimated|perhaps|maybe|in the region of|in the order of|upwards of|somewhere between|fewer than|less than"
    r"|a little over|a little under|slightly more than|slightly less than|slightly over|slightly under|just about|more or less|just short of)"
    + NUMBER_AHEAD,
    r"\b(?:or so|or thereabouts|give or take|or more|at the most|at the very least)\b",
    r"\b(?:slightly|somewhat|a little|a bit|marginally) (?=(?:above|below|over|under|more|less|higher|lower|better|worse|short|larger|smaller|later|earlier|longer|shorter))",
    r"\b(?:roughly|approximately|almost|nearly|virtually|practically)\b(?! certain)",
    r"\b(?:at least|roughly)(?= (?:a|an|some|several|half|the same)\b)",
    r"\b(?:about|around)(?= (?:half|the same|an? (?:dozen|hundred|thousand|million|billion|third|quarter|half|fifth|sixth|tenth|week|month|year|day|hour|minute|mile|kilometre|metre|fortnight|decade|century|tonne|ton|pound|dollar|inch|foot))\b)",
)

VAGUE_TIME: tuple[str, ...] = (
    r"\btemporarily\b|\bfor an interim period\b|\bin the interim\b",
    r"\b(?:just )?(?:for|right) now\b|\bas of now\b|\bfor the moment\b|\bat the moment\b|\bat this (?:stage|time|point|moment|juncture)(?: in time)?\b",
    r"\bfor the (?:time being|present)\b|\bat present\b|\bin the (?:near|foreseeable|immediate|short|medium) (?:future|term)\b",
    r"\bfor the (?:foreseeable future|near future)\b|\bany ?time soon\b|\bas yet\b|\bso far\b|\bto date\b|\bthus far\b|\buntil further notice\b",
    r"\bat some (?:point|stage)\b|\bsome ?day\b|\bas (?:things|matters|it) (?:stand|stands|currently stands?|now stands?)\b|\bunder (?:the )?(?:present|current) (?:circumstances|conditions)\b|\bas we speak\b|\bin the coming (?:days|weeks|months|period)\b|\bfor the near term\b|\bat that (?:stage|time|point|moment)\b|\bat the current stage\b|\bin the short run\b",
)
"""A hedge wherever it stands with a claim in the present or the future."""

UNDER_NEGATION_TIME: tuple[str, ...] = (
    r"\b(?:for a (?:while|time)|these days|in the (?:present|current) (?:situation|circumstances|climate)|hitherto|as of (?:today|this (?:morning|afternoon|evening|week)))\b|\bstill(?= (?:no|not|has no|have no|had no|nothing|nobody)\b)",
    r"(?<=[\w,] )\bnow\b|\b(?:currently|presently|yet(?! to\b)|immediately|today|soon|at once|in the coming (?:days|weeks|months))\b",
)
"""A hedge under a negation only."""

POSITIVE_TIME: frozenset[str] = frozenset(
    (
        "so far",
        "to date",
        "thus far",
        "as yet",
        "in the near future",
        "in the coming days",
        "in the coming weeks",
        "in the coming months",
        "in the coming period",
        "for the near term",
    )
)
"""Of those, what is a hedge under a negation only."""

SCOPE: tuple[str, ...] = (
    r"\bnormally\b|\boften\b|\bin (?:parts|places)\b(?! of)|\bto a degree\b|\bmore or less\b|\b(?:strictly|broadly|generally|roughly|technically) speaking\b|\btechnically\b|\bnominally\b|\bin essence\b|\bin broad terms\b|\bin outline\b|\ball being well\b",
    r"\bin principle\b|\bin theory\b|\bin part\b|\bpartly\b|\bpartially\b|\blargely\b|\bmostly\b|\bmainly\b|\bto (?:some|a certain|a degree|a large|a limited) (?:extent|degree)\b",
    r"\b(?:under|in|given) (?:certain|some|the right|particular|specific|special|exceptional) (?:conditions|circumstances)\b",
    r"\bsometimes\b|\boccasionally\b|\bin (?:some|many|most|certain|a few) (?:cases|areas|places|instances|respects|ways)\b|\bin general\b|\bgenerally\b|\busually\b|\btypically\b|\bbroadly\b|\bessentially\b|\bfor the most part\b|\bby and large\b",
    r"\bmost\b(?= (?:of\b|[a-z'-]+(?:[^s]s|ren|men|eople)\b))(?! (?:of all|famous|dangerous|serious)\b|[a-z]+(?:ous|less)\b)",
    r"(?<!these )\bsome\b(?= of\b| (?!\d|day\b|sort\b|kind\b|time\b|point\b|\w+ (?:hundred|thousand|million))[a-z])",
    r"(?<=but )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b| of\b| with\b| that\b| who\b|[,.;]|$)",
    r"(?<=and )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b|[,.;]|$)",
    r"\bonly\b(?! if\b| when\b| once\b| after\b| as long\b| so long\b| on condition\b| with\b| in the event\b)(?<!not only)(?<!the only)(?<!an only)(?<!if only)",
    r"\b(?:just|merely|solely)\b(?= (?:one|two|three|four|five|ten|a (?:few|handful|couple|dozen|third|quarter|half|fraction|small|single|matter|tiny)|\d|for|in)\b)(?<!not just)",
    r"(?<!to )\bfurther\b(?= [a-z])(?! (?:the|a|an|our|its|their|his|her|in|on|by|at|and|or|but|this|next|to|if|as|still|than|away|afield|north|south|east|west|down|up|ahead|into)\b)",
    r"\ba (?:few|number|minority|small number|majority|part|portion|large part) of\b|\bpart of\b(?! the (?:reason|problem|world|country|team))|\bmany of\b",
    r"\bon (?:the )?(?:whole|balance|average)\b|\bas a rule\b|\bin practice\b|\bat least in part\b|\bup to a point\b|\bin its present form\b(?!)",
)
"""What narrows a claim wherever it stands."""

UNDER_NEGATION_SCOPE: tuple[str, ...] = (
    r"\b(?:massive|mass|large-scale|full-scale|wide-scale|wholesale|widespread|intense|intensive|broad|wider|big|major|substantial|significant|sweeping|drastic|large|huge|full|complete|total|general|serious|extensive|"
    r"additional|extra|immediate|direct|formal|official|permanent|lasting|structural|full-blown|full-fledged|root-and-branch|far-reaching|whole|long-term|blanket|outright|radical|fundamental|unilateral|unlimited|final|material|systematic|imminent|credible|specific|concrete)\b(?= (?!(?:prices?|markets?|trade|fuel|costs?|election|elections|manager|secretary|assembly|public|media|transit|league|whistle|stop|time|business|tech|office|name|practice|practitioners?|staff|strike|hospital|education|again|on|in|at|of|for|and|or|but|to|with|by|from|is|are|was|were|than|as|until|before|after|when|if)\b)[a-z])",
    r"(?:(?<=not )|(?<=n't )|(?<=never )|(?<=not be )|(?<=not been )|(?<=n't been ))(?P<h>(?:wholly|lightly|quite|greatly|badly|strongly|actively|explicitly|expressly|deliberately|intentionally|knowingly|fully|entirely|completely|necessarily|directly|automatically|solely|always|"
    r"significantly|substantially|seriously|easily|personally|formally|officially|permanently|quickly|unilaterally|immediately|wilfully|willfully|purposely|materially|exactly|unduly|particularly|very|really|simply|publicly|widely|systematically))\b",
    r"\b(?:deliberately|intentionally|knowingly|on purpose|wilfully|unilaterally)\b",
    r"\b(?:alone|single-handedly|overnight|entirely|in full|fully|completely|altogether|indefinitely|for good)\b",
)
"""Degree, size and manner words: under a negation only."""

STRONG_SIZE = r"massive|large-scale|full-scale|wide-scale|wholesale|widespread|sweeping|broad|wide-ranging|major|drastic|mass|blanket|large|extensive|general"

NOT_PLANNED: tuple[str, ...] = (
    r"\boff the (?:table|agenda|menu)\b|(?:\bnot|n't) (?:\w+ly )?(?:interested in|in prospect|in the process of|in sight)\b|\bin no (?:hurry|rush)\b(?: to)?",
    r"\b(?:no|not any|little|nor any|without any|n't any|not an? (?:shred|scrap|ounce|iota|trace|hint|grain) of|absolutely no|zero) (?!one |longer |more |doubt |matter )(?:(?!(?:of|to|in|on|and|or|for|that|is|was|has|have|had)\b)[\w-]+ ){0,2}"
    r"(?:plans?|intentions?|need|necessity|desire|wish|evidence|indications?|indicators?|proof|signs?|reason|information|knowledge|records?|basis|grounds|appetite|interest|urgency|point|justification|trace|prospect|suggestion|inkling)\b(?: to| of| in)?",
    r"(?:\b(?:not|never|no longer)|n't)(?: \w+ly| yet| now)?(?: have| see| seen| had| found| find| feel| saw)(?: (?:any|the|a|much|an))?(?: \w+){0,1} (?:plans?|intentions?|need|desire|evidence|indications?|proof|signs?|reason|information|record|interest)\b(?: to| of)?",
    r"\b(?:do|does|did|is|are|was|were|has|have|had|would|will)(?: not|n't)(?: \w+ly| yet| now)? (?:plan|intend|need|envisage|foresee a need|contemplate|wish|seek|aim)\b(?: to)?",
    r"\b(?:is|are|was|were|am|be|'re|'m|been)(?: not|n't)(?: (?:now|yet|at present|at this time|even|actually))? (?:\w+ly )?(?:planning|considering|contemplating|looking (?:at|to|into)|thinking (?:of|about)|seeking|discussing|intending|pursuing|preparing|aware of|weighing|mulling|envisaging)\b",
    r"\b(?:do|does|did|is|are|was|were|would|could)(?: not|n't)(?: \w+ly)? (?:see|consider|deem|think|find|feel|believe)(?: (?:it|this|that|them))?(?: is| was| as| to be)? (?:necessary|needed|useful|appropriate|required)\b",
    r"\b(?:is|are|was|were|'s)(?: not|n't)(?: \w+ly| yet)? (?:necessary|needed)\b(?: to)?|\bnothing (?:else |more |further )?(?:is|was|has been|had been) (?:currently |yet )?(?:planned|foreseen|envisaged)\b",
    r"\b(?:nothing|little) (?:to|that would|which would) (?:suggest|indicate|show|prove|support|link|imply)\b|\b(?:know|knows|knew|aware) of no\b|\bunaware of (?:any|such)\b",
    r"(?:\b(?:not|no longer)|n't)(?: \w+ly| yet)? (?:on|part of|in) (?:the|our|its|their|his|her|any) (?:table|agenda|cards|plans?|menu)\b",
    r"\b(?:do|does|did|would|could)(?: not|n't) (?:regard|view|consider|see) (?:[\w'-]+ ){1,5}?(?:as )?(?:necessary|needed|useful|appropriate|required|urgent|a priority|desirable)\b",
    r"(?:\b(?:not)|n't)(?: \w+ly| yet)? (?:in the market for|minded to|inclined to|looking to|about to|out to|bent on|in talks (?:about|on|over|to))\b",
    r"(?:\b(?:not)|n't)(?: \w+ly| yet)? (?:under (?:discussion|consideration)|being (?:considered|discussed|planned|contemplated)|planned|foreseen|envisaged|a priority|in the (?:pipeline|works|offing))\b",
    r"\bnot (?:something|a thing|anything|what) (?:that )?(?:we|i|they|it|he|she|\w+ \w+)(?:'re| are| is|'m| am| was| were| have been)?(?: \w+ly)? (?:looking (?:at|into)|considering|planning|discussing|thinking (?:of|about)|working on|contemplating)\b",
)
"""The source commits itself to nothing: ``asserts neg U``."""

INTENDED: tuple[str, ...] = (
    r"\b(?:hope|hopes|hoped|hoping)\b(?: to\b| that\b| for\b)?",
    r"\b(?:plan|plans|planned|planning|intend|intends|intended|intending|aim|aims|aimed|aiming|aspire|aspires|mean|means) to\b(?! (?:the|a|an|third|its|their|his|her|our|other|all|any|members|parliament|staff|\d)\b)",
    r"\b(?:would|'d) (?:very much )?(?:like|love|prefer) to\b(?! (?:thank|congratulate|pay tribute|apologi[sz]e|say|stress|emphasi[sz]e|add|make (?:it )?clear|point out|remind|assure|express|salute|commend|underline|reiterate)\b)",
    r"\b(?:want|wants|wanted|wish|wishes|wished|seek|seeks|sought) to\b(?! (?:thank|congratulate|pay tribute|apologi[sz]e|say|stress|emphasi[sz]e|add|make (?:it )?clear|point out|remind|assure|express|salute|commend|underline|reiterate)\b)",
    r"\b(?:is|are|was|were|be|been|'re|'m) (?:also |still |now |actively |seriously |currently )?(?:considering|weighing|contemplating|mulling|exploring|looking at|looking into(?! (?:the (?:complaint|matter|claims?|incident|case|allegations?|cause|circumstances|reports?|issue|accident|crash|death|theft|fire|attack)|what|whether|how|why|it\b|this\b|a (?:complaint|claim|report)|allegations|claims|reports))|thinking of|thinking about)\b",
    r"\b(?:the|our|its|their|his|her|my) (?:hope|aim|intention|plan|goal|ambition) (?:is|was|remains|had been)(?! not) (?:to|that)\b",
    r"\bhopeful (?:that|of|about|to)\b|\bhopefully\b",
    r"\b(?:is|are|was|were|am|be|'re|'m|feels?|felt) (?:also |now |very |rather |strongly |more )?(?P<h>(?:inclined|minded|keen|eager|anxious|tempted|leaning) (?:to|towards?))\b",
)
"""The source wants, but undertakes nothing: an own act is ``promises U``."""

ALL_ONE_COULD = r"\b(?:all|everything|whatever|what|anything|as \w+ as|the (?:best|most|least)|wherever|however \w+|every \w+) (?:that )?(?:i|we|he|she|it|they|you|one|anyone|everyone) $|\b(?:best|most|least|worst|all|everything|\w+est(?: \w+)?) that $"
"""Before "could", "can": it is ability ("all it could")."""

AS_EXPECTED = r"\b(?:than|as) (?:(?:i|we|he|she|it|they|anyone|everyone|many|[\w-]+) )?(?:had |was |were )?$|\b(?:should|must|can|could) (?:not )?$|^(?:not )?to $"
"""Before "expected", "expect": no forecast ("more than he expected", "should expect")."""

NOUN_OF_INTENT = r"(?:plans?|aims?|hopes?) (?!is\b|was\b|are\b|were\b|remain)"
DETERMINED = r"(?:\b(?:the|a|an|this|that|these|those|any|some|my|our|your|his|her|its|their|whose|of|about|for|on|with|over|against|behind|under|no|such|despite)|'s|s')(?: new| latest| own| current| original| proposed| controversial| secret)? $"
"""“A plan to”, “its plan to”: the noun, named rather than held."""

UNDECIDED: tuple[str, ...] = (
    r"(?:\b(?:not|never)|n't)(?: \w+ly)?(?: yet| been| yet been| been yet){0,2} (?:decided|determined|settled|fixed|finali[sz]ed|concluded|made (?:up )?(?:a|any|his|her|its|their|our|my|that) (?:decision|minds?|final decision)|reached a decision|made a decision|taken a decision)\b",
    r"\byet to (?:decide|determine|establish|agree|fix|settle|confirm|make up|finali[sz]e|choose|set|be (?:decided|determined|set|agreed|confirmed|established|fixed))\b",
    r"\b(?:far |still |much )?too (?:early|soon) to (?:say|tell|know|judge|comment|speculate|predict|call|draw|assess|determine|conclude|estimate|talk|discuss)\b",
    r"\bno (?:date|timetable|venue|successor|deadline|figure|price|format|agenda|site|name|deal|terms)s? (?:has|have|had|is|was) (?:yet |as yet )?(?:been )?(?:fixed|set|agreed|chosen|decided|named|settled|announced|finali[sz]ed)\b",
    r"\b(?:an?|the|any) (?:[\w-]+ ){0,2}(?:date|dates|timetable|venue|successor|deadline|figure|price|format|agenda|site|replacement|decision|line-up|squad|route|location|budget) (?:has|have|had|is|was|were)(?: not|n't)(?: yet)?(?: been)? (?:fixed|set|agreed|chosen|decided|named|settled|announced|finali[sz]ed|made|taken|reached|confirmed|determined|picked)(?: yet)?\b",
    r"\bno (?:final |formal |firm )?decisions?\b(?: (?:has|have|had|was|were) (?:yet )?been (?:made|taken))?",
    r"\b(?:in )?two minds\b|(?:\b(?:not|yet to|never)|n't) (?:yet |quite |fully )?(?:made|make|making) up (?:my|his|her|its|their|our) minds?\b|\b(?:still|yet) to be (?:decided|determined|agreed|settled|fixed|seen|confirmed|established|finali[sz]ed)\b|(?:\b(?:not)|n't)(?: yet| immediately| entirely| at all| fully| quite)? (?:been )?(?:clear|certain|sure|known|established|agreed)\b(?= (?:whether|if|how|when|what|who|why|where|which)\b)|\bnot (?:yet )?(?:made|reached|taken|come to) (?:a|any|its|his|her|their|our) (?:final )?(?:decision|conclusion|view)\b",
    r"\bnothing (?:(?:is|was|has been|had been|have been) )?(?:yet |as yet |so far |still )?(?:decided|settled|agreed|fixed|finali[sz]ed|determined|concluded|signed|certain|definite|set in stone|carved in stone|been (?:decided|agreed|settled))\b|\b(?:has|have|had|is|are|was|were)(?: not|n't) (?:yet )?(?:come to|taken|reached|arrived at) (?:a|any) (?:\w+ )?(?:decision|view|conclusion)\b|\b(?:the )?jury is (?:still )?out\b",
    r"\bundecided\b|\b(?:still|yet) (?:open|undetermined|unresolved|unsettled)\b|\bup in the air\b",
    r"\b(?:remains?|remained|is|was|are|were) (?:still |as yet )?(?P<h>(?:unclear|to be seen|an open question|open(?= (?:whether|how|if|who|what|when|which)\b)))\b",
    r"\b(?:(?:still|currently) )?(?:deciding|weighing|debating|considering|reviewing|examining|mulling|assessing|discussing|thinking about|looking at|looking into) (?=whether|how|if|what)",
    r"\b(?:could|can|cannot|could not|couldn't|can't)(?: not|n't)?(?: yet)? (?:say|tell|predict|judge)\b(?= (?:whether|if|how|when|what|who|why|where|which)\b)",
    r"\bnot (?:yet )?(?:known|clear)\b(?= (?:whether|if|how|when|what|who|why|where|which)\b)",
)
"""The source declines to decide: ``withholds``, with the phrase as its hedge."""

UNTOLD: tuple[str, ...] = (
    r"(?:\b(?:will|would|can|could|do|does|did|is|are|was|were|am|'re|'m) not|n't|\bcannot|\bnever|\bnot)(?: \w+ly| yet| be| been){0,2}(?: (?:able|ready|prepared|willing|going|allowed|permitted|free|authori[sz]ed|at liberty|in a position|inclined|minded|here|wish|want|care|like|intend|plan) to)?(?: be)? "
    r"(?:(?:field|tak|answer|entertain)(?:ing|e)? (?:any |further |more |the |your |those |these |such )*questions?|speak(?:ing)?(?: publicly)?(?: (?:about|on|of|to (?:the|that|this|reporters|anyone))\b|$)|comment(?:ing)?|speculat(?:e|ing)|disclos(?:e|ing)|divulg(?:e|ing)|elaborat(?:e|ing)|discuss(?:ing)?|prejudg(?:e|ing)|pre-empt(?:ing)?|drawn|get(?:ting)? into|"
    r"mak(?:e|ing) (?:any |a |further |public )*(?:comments?|statements?)|giv(?:e|ing) (?:any |a |further |more )*(?:details?|comments?|interviews?|running commentary|timetable|timeline|specifics|breakdown|figures?|names?)|provid(?:e|ing) (?:any |a |further |more )*(?:details?|comments?|running commentary|timeline|specifics|breakdown)|offer(?:ing)? (?:any |a |further )*(?:comments?|opinion|view)|respond(?:ing)? to (?:\w+ ){0,2}(?:claims|allegations|questions|speculation|rumou?rs)|shar(?:e|ing) (?:any |the |further )*(?:details|information|findings|names?)|put(?:ting)? a (?:date|figure|number|time) on|nam(?:e|ing) (?:names|any|the)|identif(?:y|ying)|confirm(?:ing)? or deny(?:ing)?)\b",
    r"\b(?:will|would|'ll|shall) (?:answer|respond|reply|speak|comment|explain|say (?:more|something)|have (?:more|something) to say|make (?:his|her|its|their|my|our|a|the) (?:decision|position|views?|mind|feelings?)(?: \w+){0,2})(?: to)?(?: (?:that|it|this|them|those|more|everything|(?:the |those |such |any |all )?(?:questions?|claims?|allegations?)))? (?:in (?:closed session|private|court|parliament|due course|its own time|time|my own time|his own time|her own time)|later|once|after|at (?:the right|an appropriate|the appropriate|a later|a suitable)|only|and not before|when)\b",
    r"\b(?:have|has|had) (?:nothing (?:more |further |else |new )?to (?:say|add|share|report)|no (?:further )?comments?|no (?:opinion|view|position|answers? (?:for|to))\b)|\bnot my (?:place|job|role) to\b|\b(?:that's|that is|it's|it is|is|was) (?:above my pay ?grade|between me and|a private matter|none of your business|a matter of record|not a matter for)|\bprefers? not to\b|\bpreferred not to\b|\brather not\b|\b(?:the )?less said\b|\bthat's all i(?:'ll| will|'m going to| can) say\b|\bi(?:'ll| will| would) leave (?:it|that) (?:there|to|at that)\b|\b(?:have to|need to|must) (?:wait|see) (?:and see|for|until|what|how)\b|\bwants?(?:ed)? to (?:look at|see|study|read|consider|hear|consult|examine|reflect|think)\b[^.]*\b(?:first|before)\b|\bneeds? (?:more )?time to (?:think|reflect|study|consider|decide)\b",
    r"\blet (?:me|us) (?:first |just )?(?:talk|speak|read|see|look|think|check|consult|study)\b(?=[^.]*\b(?:before|first|then|and then|it|that|over)\b)|\bone (?:thing|step|game|day|question) at a time\b|\blet'?s not (?:get (?:ahead|carried)|jump|speculate|go there|rush|prejudge)\b|\b(?:wrong|premature|inappropriate|unwise|unhelpful|improper|irresponsible|foolish|pointless|idle) (?:of me |for (?:me|us|him|her|them) )?to (?:speculate|comment|say|discuss|predict|guess|prejudge|go into|judge|draw|pre-empt|talk|think)\b|\bget back to you\b|\bnever say never\b|\b(?:will|shall|'ll|would) (?:look at|consider|decide|see|address|assess) (?:[\w']+ ){0,4}?(?:when (?:it|the time|they)|as and when|in due course|later|then)\b",
    r"\ball (?:the )?options (?:are|were|remain|remained|stay) (?:still )?(?:on the table|open)\b|\byou(?:'ll| will) (?:find out|have to wait|have to ask|just have to)\b|\b(?:have|had) no recollection\b|\b(?:is|was|'s) an? (?:question|matter|issue|decision|subject|one) for (?!concern|debate|regret|celebration|discussion|alarm|us\b)\w+",
    r"\b(?:can't|cannot|can not|couldn't|could not) (?:promise|guarantee|be sure|be certain|swear)\b|\b(?:have|need) to think (?:about|long|hard|it over|carefully)\b|\bsleep on it\b|\bgive (?:it|that) some thought\b|\bnot given (?:it|that) (?:any|much|a) thought\b|\bno comment\b|\bnothing to (?:say|add)\b|\bi(?: really| just|'m afraid i)? (?:couldn't|could not|can't|cannot) (?:tell|say)\b",
    r"\b(?:can|can't|could|will|would|wo|do|does|did)(?:not|n't| not|(?<=can't))(?: \w+ly| be able to| want to| wish to| going to)? (?:comment|say|tell you|discuss|speculate|disclose|elaborate|go into|get into|be drawn|name|identify|reveal|confirm or deny|divulge)\b",
    r"\b(?:decline|declines|declined|refuse|refuses|refused) to (?:comment|say|discuss|speculate|disclose|elaborate|name|identify|be drawn)\b",
    r"\b(?:i|we|he|she|they|nobody|no one) (?:do not|don't|does not|doesn't|did not|didn't|simply don't|really don't) (?:know|recall|remember)\b(?! (?:what (?:i|we)(?:'d| would)|him|her|them|it|you|this|that (?:man|woman)|of any))",
    r"\b(?:we|i|he|she|they)(?:'ll| will| shall| would)? (?:have to |just have to )?(?:wait and see|see later|look at the situation|see what happens|see how)\b|\bwe(?:'ll| will| shall) see\b(?! (?:you|him|her|them|to|a|an|the|more|our|each|off)\b)|\blet'?s see\b|\bwe shall look\b|\bwill see later\b",
    r"\b(?:is|was|are|were|'s) (?:really )?(?:a (?:question|matter|decision|subject) for|for (?:the|others?|him|her|them|parliament|congress|voters|history) \w+ ?(?:to (?:decide|say|answer|judge))?(?<=decide|answer))\b",
    r"\bfor (?:the |a |an |others|him|her|them|parliament|congress|voters|history|others)[\w ]{0,40}?to (?:decide|judge|say|answer|determine|rule)\b|\bin (?:due course|good time|my own time|her own time|his own time)\b|\bwhen the time (?:comes|is right)\b|\b(?:keep|keeping|kept|keeps) an open mind\b|\bcross that bridge\b|\bwatch this space\b|\bask me (?:again|later|tomorrow|in|after)\b",
    r"\b(?:keep|keeping|kept) (?:our|my|his|her|its|their|all) (?:options|counsel|cards)\b|\bnothing (?:is|was|has been|had been) ruled (?:in|out)\b|\b(?:rather|prefer) not (?:to )?(?:say|comment|discuss|talk)\b|\bnot (?:at liberty|in a position|free|able|prepared|willing|ready|going) to (?:say|comment|discuss|disclose|reveal|talk|confirm|speculate|go into|name|share)\b",
    r"\bnot for (?:me|us|him|her|them) to (?:say|judge|decide|comment)\b|\bsay (?:no|nothing) more\b|\b(?:that|it|this) (?:remains|stays) between\b|\bmy lips are sealed\b|\b(?:is|was) (?:anyone's|anybody's) guess\b|\byour guess is\b|\bhave no idea\b|\bhad no idea (?:whether|if|when|how|who|what|why)\b|\bno one (?:can|could) (?:say|tell|know)\b|\bnobody (?:can|could) (?:say|tell|know)\b|\b(?:decide|think about it|talk about (?:it|that)|discuss (?:it|that)) later\b",
    r"\bnot (?:to )?(?:go|get) into\b|\bbefore the courts?\b|\bsub judice\b|\b(?:lies?|lay|rests?|rested) with\b|\bin (?:the|his|her|their|god's) hands\b|\btoo close to call\b|\b(?:anything|either|both|all) (?:is|are|remain\w*) (?:possible|open)\b|\bno (?:answer|view|opinion) (?:to|on)\b|(?:\b(?:not)|n't) (?:have|got) an answer\b|\bunder (?:review|investigation)\b",
    r"\btime will tell\b|\bwho knows\b|\bneither confirm(?:ed|s)? nor den(?:y|ied|ies)\b|\bit depends\b|\bit(?:'s| is| was) up to (?:him|her|them|others|the)\b",
)
"""The source declines to tell: ``withholds`` without a hedge."""

TAKING_ABOUT: frozenset[str] = frozenset(
    """
    talk talks talked talking say said says know knew knows known think thought thinking worried worry concerned complain complained
    complaint complaints question questions information news report reports reported disagreement disagreements disagree dispute
    disputes debate debates argument arguments argue argued discussion discussions concern concerns doubt doubts told tell tells ask
    asked asks hear heard learn learned learnt care cared cares speak spoke spoken speaking joke joked joking book film story stories
    claim claims rumour rumours rumor rumors truth fact facts detail details decision decisions warn warned warning warnings statement
    statements something anything nothing what how all more much forget forgot sure unsure certain clear serious optimistic
    pessimistic happy unhappy angry anxious nervous wrong right honest open views view opinion opinions idea ideas confusion
    suspicion suspicions feelings feel felt evidence lies lie lied lied speculation message messages revolves turns goes walk walked
    move moved come came all lots
    """.split()
)
"""Words behind which "about" and "around" are prepositions and soften no number."""
