"""English hedges by type, as regular-expression sources over text in small letters (’ as '). Data only.

A hedge passes the drop test: leaving it out makes the source say more. Each pattern's match is the hedge, or its
group ``h`` where there is one.
"""

from __future__ import annotations

_MODIFIED = r"(?:very |highly |quite |most |more than |extremely |increasingly )?"

_COUNT = (
    r"(?:[$€£¥#]|us\$)?(?:\d|half\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|(?:an? )?(?:hundred|thousand|million|billion|dozen|third|quarter|fifth|tenth)\b|twice\b|double\b)"
)
"""A number, or what counts like one."""

PROBABLE: tuple[str, ...] = (
    r"\b(?:do|does|did)(?: not|n't) (?:now |yet |currently )?(?:expect|anticipate)\b",
    r"\b(?P<h>must) (?:also |surely |really |\w+ly )?have (?:been|\w{2,}(?:ed|en|ught|lt|pt|own|awn|one|ost)|come|become|run|made|had|hit|put|cut|got|known|met|sent|said|told|read|left|led|found|held|heard|won|sat|stood|understood|paid|laid|lain|sung|begun|drunk)\b",
    r"\b(?:should|ought to) (?:\w+ly )?(?:be|have) (?:[\w'-]+ ){0,4}?by now\b",
    r"\bdoubtful\b|\bsupposed not\b|\b(?:all )?(?:the )?signs are\b|\ball the signs\b|\b(?:we|i) understand\b|\bit is understood\b|\b(?:my|our|his|her|their) understanding\b|\bevidence suggests\b|\bpromises? to be\b|\b(?:is|are|was|were) tipped to\b",
    r"\b(?:a|an) (?:good|fair|strong|decent|reasonable|sporting|better[- ]than[- ]even|excellent|high) (?:chance|possibility|probability|likelihood)\b|(?:\b(?:is|was)|'s) every (?:chance|likelihood|prospect)\b",
    r"\b(?:most |very |quite )?probabl[ye]\b",
    r"\b(?:(?:rather |far |much )?(?:more|as) likely (?:than|as) not|(?:(?:far|much) )?likelier|more than likely)\b",
    rf"\b{_MODIFIED}(?:un)?likely\b",
    r"\bin all (?:probability|likelihood)\b|\b(?:the )?(?:chances|odds) are\b|\b(?:almost|nearly|virtually|all but|as good as) certain(?:ly)?\b|\bby all accounts\b|\bto all appearances\b|\bit would (?:seem|appear)\b|\b(?:i'd|i would|i dare) say\b|\bto judge (?:by|from)\b|\bon the face of it\b|\bevidently\b|\b(?:it (?:now |still )?)?(?:looks|looked) (?:set to|like(?!$)|as if|as though)\b|(?<!\bit )(?<!\bthem )(?<!\bhim )(?<!\bher )\blook (?:set to|like(?!$)|as if|as though)\b|\btends? to\b",
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
)
"""Firmness PR."""

_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten)"

_PERHAPS = rf"(?:^|(?<=^that )|(?<=[.!?] ))(?:perhaps|maybe)\b|\b(?:perhaps|maybe)\b(?! {_COUNT})"
"""Of a number in mid-sentence they only say that it is rough."""

POSSIBLE: tuple[str, ...] = (
    r"\b(?:an?|one) (?:\d+|one|two|three|five|ten)[ -]in[ -](?:a )?[\w,]+ (?:chance|risk|probability|possibility)\b|\b(?:one|a) chance in (?:a )?[\w,]+\b|\ba \d+ ?(?:%|per cent|percent) (?:chance|risk|probability|possibility)\b",
    r"\b(?:is|are|was|were|remains?|remained) (?:also |still |only |certainly )?(?P<h>an? (?:\w+ )?(?:possibility|option))\b",
    rf"{_PERHAPS}|\bpossibly\b|\bconceivably\b|\bpotentially\b",
    r"\bmay\b(?= not (?:come|get|be able|have|find|see|make|live|survive|know)\b)|(?<!what )(?<!\byou )\bmay\b(?!'s)(?! not(?:[,.;]|$))(?! (?:just )?as well\b| (?:god|heaven|they rest|he rest|she rest|his soul|her soul|their souls)\b)(?<!come what may)|(?<!\bmilitary )(?<!\bits )(?<!\bthe )(?<!\btheir )\bmight\b(?! (?:just )?as well\b)",
    r"(?<!what i )(?<!what we )(?<!what he )(?<!what she )(?<!what it )(?<!what they )(?<!\bwho )(?<!\bwhoever )(?<!\bnobody )(?<!\bno one )(?<!\bnothing )(?<!\bnone )\bcould\b(?! (?:take|accept|host|absorb|admit|give|offer|pay) no\b| not\b| n't| hear\b| see\b(?! (?:up to|as |more |fewer |\d|an? (?:\w+ )?(?:rise|fall|drop|increase|surge|return|change|shift|loss|decline|delay)))| feel\b| (?:ever )?(?:meet|imagine|wish for|ask for|hope for|want|do with|do without|afford)\b| no longer\b| hardly\b| scarcely\b| barely\b| never\b| (?:only )?(?:be )?(?:had|done)\b| have (?:it|him|one|them)\b| (?:be )?(?:anything but|only watch)\b|(?=[.;!?]|$))(?!n't)",
    r"(?:\b(?:not|cannot|never|no means)|n't)(?: \w+ly| yet)?(?: to)?(?: be| been)? (?:ruled out|excluded|rule out|exclude|impossible|off the table|shut the door on|closed the door on|close the door on)\b",
    r"\b(?:is|are|was|were|be|it's|remains?|remained) (?:still |also |quite |entirely |perfectly |just )?(?P<h>possible)\b(?! to\b)(?<!would be possible)(?<!will be possible)(?<!'ll be possible)",
    r"\b(?:there is|there was|there's) (?P<h>(?:a|an|some|the|no small) (?:(?:real|slim|slight|small|outside|remote|distinct|even|serious|fifty-fifty|50-50|\d+ per cent|\d+%|\w+ in \w+|\w+-in-\w+) )?(?:possibility|chance|risk|danger))\b",
    r"\b(?:not )?(?:in)?conceivable\b|\bnot (?:out of the question|beyond the bounds of possibility)\b|\bfor all (?:i|we|he|she|they|anyone) knows?\b|\bin with a (?:\w+ )?chance\b",
)
"""Firmness PS."""

NUMBER_AHEAD = (
    r"(?= (?:(?:the|a|an|another) )?(?:[$€£¥#]|us\$|r)?(?:\d|half|a\b|an\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b"
    r"|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|the (?:end|middle|start|beginning|turn) of\b|the (?:first|second) half\b"
    r"|dozen|double|twice|third|quarter|every|most of|all\b|as many|percent|per cent|rs\b|once\b|midnight|noon|right\b|zero|nil|even(?= [a-z]|$)))"
)

APPROXIMATE: tuple[str, ...] = (
    r"(?<=\d)-odd\b|(?<=ty)-odd\b",
    r"\b(?:in the neighbou?rhood of|(?:anywhere|anything) (?:from|between|up to)|north of|south of|not far (?:short of|off)|(?:for )?the best part of|circa|getting on for|something like|nigh on|knocking on for|a good|as near as makes no difference|at a rough (?:guess|estimate|count)|give or take)(?= (?:an? |one |two |three |half |[$€£]?\d))",
    r"\bat a (?:rough|conservative) (?:guess|estimate|count)\b|\bat (?:the )?very (?:most|least)\b",
    r"\b(?:about|around|approximately|roughly|nearly|almost|close to|at least|at most|up to(?! a point)|no more than|not more than|no fewer than"
    r"|no less than|no (?:longer|later|earlier|higher|lower|older|younger) than|no more than (?:about|around)|as many as|as much as|as few as|as little as|as high as|as low as|closer to|just over|just under|well over|barely|some|"
    r"an estimated|in the region of|in the order of|upwards of|somewhere (?:between|around|near)|fewer than|less than"
    r"|a little over|a little under|slightly more than|slightly less than|slightly over|slightly under|just about|more or less|just short of)"
    + NUMBER_AHEAD,
    r"(?<!aged )(?<!earning )(?<!people )(?<!those )(?<!\ball )(?<!from )(?<!turning )(?<!turn )(?<!turned )(?<!hand )(?<!handed )(?<!handing )(?<!hands )(?<!took )(?<!take )(?<!taken )(?<!taking )(?<!takes )(?<!\bwon )\bover(?= (?:(?:[$€£¥]|us\$|rs\.? ?)\d|\d[\d,.]* ?(?:%|percent\b|per cent\b|million\b|billion\b|bn\b|m\b)|\d{1,3},\d{3}\b|(?:half|a (?:million|billion|hundred|thousand|dozen|third|quarter)) (?!an hour|hour)))",
    r"(?<=until )at least\b(?= (?:[a-z]|\d))",
    rf"(?:(?<=[\w,] )|(?<=[\w,] [“\"(]))(?<!^that )(?:perhaps|maybe)(?= {_COUNT})",
    rf"(?<!no )(?<!not )(?<!any )(?<!\bslightly )(?<!\bearning )(?<!\bpeople )(?<!\baged )(?<!\b(?:cities|groups|crowds|places) of )(?<!\b(?:towns|firms) of )\bmore than(?= {_COUNT})",
    rf"(?<![a-z,] perhaps )(?<!\babout )(?<!\baround )(?<!\bmaybe )(?<!\broughly )(?<!\bsome )(?<!\bwithin )\b{_FEW} (?:or {_FEW}|to {_FEW}(?= (?:minutes|hours|days|weeks|months|years|metres|miles)\b))\b",
    r"\b(?:an? (?:minute|hour|day|week|fortnight|month|year) )?or two\b(?! of (?:us|them)\b)|\b(?:next to|close to) (?=(?:nothing|nobody|no one|zero)\b)|\b(?:pretty|very) (?:much|nearly)\b(?= (?:until|till|all|every|everything|everyone|done|finished|over|complete|the (?:same|whole|entire)|as))|\ball but\b(?= (?:out|over|gone|dead|finished|certain|impossible|\w+ed\b|done|lost|empty))",
    r"\ba few(?= (?:dozen|hundred|thousand|million|billion)\b)|\ba couple of(?= (?:days|weeks|months|years|hours|minutes|dozen|hundred|thousand|million))",
    r"(?<=\d )at (?:least|most)\b",
    r"\b(?:million|hundred|thousand|dozen|later|days|weeks|months|years|hours) (?P<h>at (?:the )?(?:very )?(?:least|most))\b",
    r"(?<=up )a (?:touch|little|bit|shade|fraction)\b|(?<=down )a (?:touch|little|bit|shade|fraction)\b|\b(?:slightly|marginally|a touch|a shade) (?=up\b|down\b|on the\b)|\ba little (?=on the\b)",
    r"\b(?:rise|rises|rose|risen|fall|falls|fell|fallen|up|down|increased?|decreased?|higher|lower|dropped|dipped|eased|slipped) (?P<h>slightly|marginally|somewhat|modestly|a little|a touch|a bit)\b",
    r"\b(?:or so|or thereabouts|give or take|or more|at the most|at the very least)\b",
    r"\b(?:slightly|somewhat|a little|a bit|marginally) (?=(?:above|below|over|under|more|less|higher|lower|better|worse|short|larger|smaller|later|earlier|longer|shorter))",
    r"\b(?:roughly|approximately|almost|nearly|virtually|practically)\b(?! certain)",
    r"\b(?:at least|roughly)(?= (?:a|an|some|several|half|the same)\b)",
    r"\b(?:about|around)(?= (?:half|the same|an? (?:dozen|hundred|thousand|million|billion|third|quarter|half|fifth|sixth|tenth|week|month|year|day|hour|minute|mile|kilometre|metre|fortnight|decade|century|tonne|ton|pound|dollar|inch|foot))\b)",
)

VAGUE_TIME: tuple[str, ...] = (
    r"\btemporarily\b|\bfor an? (?:interim|limited|short|brief) (?:period|time)\b|\bin the interim\b|\bup to now\b|\bup until now\b|\bat the present (?:time|moment)\b|\bsooner or later\b|\bfor some time to come\b|\bin due course\b|\bat the earliest(?: opportunity)?\b|\bin good time\b",
    r"\b(?:may|might|could)(?:,| be,?) (?P<h>for a (?:time|while))\b",
    r"\bat least (?:for|until|till|through|as of|not (?:before|until|for)|in the (?:short|near|medium)) (?!now\b)[\w'-]+(?: [\w'-]+){0,5}?(?=[,.;]| if\b| unless\b|$)|\b(?:for|until|till) (?:this|the|next) \w+ at (?:any rate|least)(?=[,.;]|$)|\bat any rate (?:for|until|till) [\w'-]+(?: [\w'-]+){0,4}?(?=[,.;]|$)",
    r"\b(?:just )?(?:for|right) now\b|\bas of now\b|\bfor the moment\b|\bat the moment\b|\bat this (?:stage|time|point|moment|juncture)(?: in time)?\b",
    r"\bfor the (?:time being|present)\b|\bat present\b|\bin the (?:near|foreseeable|immediate|short|medium) (?:future|term)\b",
    r"\bfor the (?:foreseeable future|near future)\b|\bany ?time soon\b|\bas yet\b|\bso far\b(?! (?:as|from|away|behind|ahead|apart|removed|short|down|up|back|out|into|beyond|to the|north|south|east|west|that)\b)|(?<!up )\bto date\b|\bthus far\b|\buntil further notice\b",
    r"\bat some (?:point|stage)\b|\bsome ?day\b|\bas (?:things|matters|it) (?:stand|stands|currently stands?|now stands?)\b|\bunder (?:the )?(?:present|current) (?:circumstances|conditions)\b|\bas we speak\b|\bin the coming (?:days|weeks|months|period)\b|\bfor the near term\b|\bat that (?:stage|time|point|moment)\b|\bat the current stage\b|\bin the short run\b",
)
"""A hedge wherever it stands with a claim in the present or the future."""

LATER: frozenset[str] = frozenset(("in due course", "in good time", "sooner or later"))
"""Of those, what puts off an answer."""

UNDER_NEGATION_TIME: tuple[str, ...] = (
    r"\b(?:for a (?:while|time)|these days|in the (?:present|current) (?:situation|circumstances|climate)|hitherto|as of (?:today|this (?:morning|afternoon|evening|week)))\b|\bstill(?= (?:no|not|has no|have no|had no|nothing|nobody)\b)",
    r"(?<=[\w,] )\bnow\b|\b(?:currently|presently|(?<!there )yet(?! to\b)|immediately|soon|at once|(?<=not )today|in the coming (?:days|weeks|months))\b",
)
"""A hedge under a negation only."""

POSITIVE_TIME: frozenset[str] = frozenset(
    (
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
    r"\bnormally\b|(?<!as )(?<!how )(?<!more )(?<!too )\boften\b(?! as\b)|\bin (?:parts|places)\b(?! of)|\bto a degree\b|\bmore or less\b|\b(?:strictly|broadly|generally|roughly|technically) speaking\b|\btechnically\b|\bnominally\b|\bin essence\b|\bin broad terms\b|\bin outline\b|\bat least not (?:in|for|to|on|with|by) [\w'-]+(?: [\w'-]+){0,3}?(?=[,.;]|$)|\ball being well\b",
    r"\bin principle\b|\bin theory\b|\bin part\b|\bpartly\b|\bpartially\b|\blargely\b|\bmostly\b|\bmainly\b|\bat least (?:in part|partly|partially|to (?:some|a certain) (?:extent|degree))\b|(?:(?<=\bin )|(?<=across )|(?<=\bover )|(?<=through )|(?<=from ))parts of\b|\bhardly (?:any|ever)(?:body|one|thing|where)?\b|\bscarcely (?:any|ever)(?:body|one|thing|where)?\b|\bto (?:some|a certain|a degree|a large|a limited) (?:extent|degree)\b",
    r"\b(?:under|in|given) (?:certain|some|the right|particular|specific|special|exceptional) (?:conditions|circumstances)\b",
    r"\bsometimes\b|\boccasionally\b|\bin (?:some|many|most|certain|a few) (?:cases|areas|places|instances|respects|ways)\b|\bin general\b|\bgenerally\b|\busually\b|\btypically\b|\bbroadly\b|\bessentially\b|\bfor the most part\b|\bby and large\b",
    r"(?<!, )\bmost of (?:them|whom|which)\b|\bmost\b(?! of (?:them|whom|which)\b)(?= (?:of\b|[a-z'-]+(?:[^s]s|ren|men|eople)\b))(?! (?:of all|famous|dangerous|serious)\b|[a-z]+(?:ous|less)\b)",
    r"(?<!these )(?<!takes )(?<!took )(?<!, as )(?<!\bas )(?<!then )\bsome (?:further|minor|small|limited|partial|more)\b(?= [a-z])|(?<!these )(?<!takes )(?<!took )(?<!\bas )\bsome\b(?! (?:further|minor|small|limited|partial|more) [a-z])(?= of\b| (?!\d|day\b|sort\b|kind\b|time\b|point\b|\w+ (?:hundred|thousand|million))[a-z])",
    r"(?<=but )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b| of\b| with\b| that\b| who\b|[,.;]|$)",
    r"(?<=and )(?P<h>only (?:in|on|at|for|by|with|to|there|then|here)(?: [\w'-]+){0,2}?)(?= and\b| or\b|[,.;]|$)",
    r"\bonly\b(?! (?:what|of)\b)(?<!\bhas only(?= to ))(?<!\bhave only(?= to ))(?<!\bhad only(?= to ))(?<!not only)(?<!the only)(?<!an only)(?<!if only)(?<!'s only)(?<!s' only)(?<!\btheir only)(?<!\bits only)(?<!\bour only)(?<!\bhis only)(?<!\bher only)(?<!\bmy only)(?<!even if it's only)",
    r"\b(?:just|merely|solely)\b(?= (?:one|two|three|four|five|ten|a (?:few|handful|couple|dozen|third|quarter|half|fraction|small|single|matter|tiny)|\d|for|in)\b)(?<!not just)",
    r"(?<!to )\bfurther\b(?= [a-z])(?! (?:the|a|an|our|its|their|his|her|in|on|by|at|and|or|but|this|next|to|if|as|still|than|away|afield|north|south|east|west|down|up|ahead|into)\b)",
    r"\ba (?:few|number|minority|small number|majority|part|portion|large part) of\b|\bpart of\b(?! the (?:reason|problem|world|country|team))|\bmany of\b",
    r"\bon (?:the )?(?:whole|balance|average)\b|\bin (?:stages|phases)\b|\bas a rule\b|\bin practice\b|\bat least in part\b|\bup to a point\b",
)
"""What narrows a claim wherever it stands."""

UNDER_NEGATION_SCOPE: tuple[str, ...] = (
    r"\b(?:massive|mass|large-scale|full-scale|wide-scale|wholesale|widespread|intense|intensive|broad|wider|big|major|substantial|significant|sweeping|drastic|large|huge|full|complete|total|general|serious|extensive|"
    r"additional|extra|immediate|direct|formal|official|permanent|lasting|structural|full-blown|full-fledged|root-and-branch|far-reaching|whole|long-term|blanket|outright|radical|fundamental|unilateral|unlimited|final|material|systematic|imminent|credible|specific|concrete|(?:(?<=no )|(?<=any ))firm|rapid|quick|swift|sudden)\b(?= (?!(?:prices?|markets?|trade|fuel|costs?|election|elections|manager|secretary|assembly|public|media|transit|league|whistle|stop|time|business|tech|office|name|practice|practitioners?|staff|strike|hospital|education|again|on|in|at|of|for|and|or|but|to|with|by|from|is|are|was|were|than|as|until|before|after|when|if)\b)[a-z])",
    r"(?:(?<=not )|(?<=n't )|(?<=never )|(?<=not be )|(?<=not been )|(?<=n't been ))(?P<h>(?:wholly|lightly|quite|greatly|badly|strongly|actively|explicitly|expressly|deliberately|intentionally|knowingly|fully|entirely|completely|necessarily|directly|automatically|solely|always|"
    r"significantly|substantially|seriously|easily|personally|formally|officially|permanently|quickly|unilaterally|immediately|wilfully|willfully|purposely|materially|exactly|unduly|particularly|very|really|simply|publicly|widely|systematically))\b",
    r"\b(?:deliberately|intentionally|knowingly|on purpose|wilfully|unilaterally|reasonably|wholesale(?=[,.;]|$)|as such|to speak of|in (?:its|their|the) (?:present|current|existing) (?:form|shape))\b",
    r"\b(?:(?<!let )alone|single-handedly|entirely|in full|fully|completely|altogether|indefinitely|for good)\b",
)
"""Degree, size and manner words: under a negation only."""

STRONG_SIZE = r"massive|large-scale|full-scale|wide-scale|wholesale|widespread|sweeping|broad|wide-ranging|major|drastic|mass|blanket|large|extensive|general"

NOT_PLANNED: tuple[str, ...] = (
    r"\b(?:sees?|saw|seen|seeing|finds?|found) no (?:\w+ )?(?:need|reason|cause|case|point|grounds|justification|merit|basis|sign|signs|evidence|necessity)\b(?: to| of| in)?",
    r"(?:\b(?:not|never|no longer)|n't)(?: at present| at the moment| currently| now| yet| \w+ly)? (?:see|find) (?:the|a|any|much|much of a) (?:need|case|reason|cause|point|justification|grounds)\b(?: to| for| in)?",
    r"\bno (?:\w+ )?(?:reports? of|word (?:of|on|from)|hint of|cause (?:to|for)|case for|mention of|recollection of|awareness of|estimates? of)\b",
    r"\bno (?:[\w-]+ ){1,2}(?P<h>(?:is|are|was|were) (?:currently |now )?(?:being )?(?:considered|planned|contemplated|envisaged|foreseen))\b",
    r"\b(?:nobody|no one|none)(?: (?:in|at|of|on|from|here)(?: [\w'-]+){1,3}?)? (?:is|are|was|were) (?:\w+ly )?(?:planning|considering|proposing|contemplating|suggesting|thinking (?:of|about)|talking about)\b",
    r"\bnothing (?:so far |yet |as yet |to date |at present )?(?:(?:has|had|have) )?(?:so far |yet |as yet )?(?:pointed|points|indicated|indicates|suggested|suggests|pointing|linked|links) ?(?:to)?\b",
    r"(?:\b(?:has|have|had) not|\b(?:has|have|had)n't) (?:yet |so far |\w+ly )?(?:heard of any|heard of|been told of|been informed of|been made aware of|been planning|received word of)\b(?: any| on)?|\bnot in possession of\b|\bnot aware of(?: any)?\b",
    r"\bnot, [\w ]{3,24}, (?P<h>aware of(?: any)?|planning(?: to)?|considering|contemplating|looking (?:at|to))\b",
    r"\boff the (?:table|agenda|menu)\b|(?:\bnot|n't) (?:\w+ly )?(?:interested in|in prospect|in the process of|in sight)\b|\bin no (?:hurry|rush)\b(?: to)?",
    r"\b(?:no|not any|little|nor any|without any|n't any|not an? (?:shred|scrap|ounce|iota|trace|hint|grain) of|absolutely no|zero) (?!one |longer |more |doubt |matter )(?:(?!(?:of|to|in|on|and|or|for|that|is|was|has|have|had)\b)[\w-]+ ){0,2}"
    r"(?:plans?|intentions?|need|necessity|desire|wish|evidence|indications?|indicators?|proof|signs?|reason|information|knowledge|records?|basis|grounds|appetite|interest|urgency|point|justification|trace|prospect|suggestion|inkling)\b(?: to| of| in)?",
    r"(?:\b(?:not|never|no longer)|n't)(?: \w+ly| yet| now)?(?: have| see| seen| had| found| find| feel| saw)(?: (?:any|the|a|much|an))?(?: \w+){0,1} (?:plans?|intentions?|need|desire|evidence|indications?|proof|signs?|reason|information|record|interest)\b(?: to| of)?",
    r"\b(?:do|does|did|is|are|was|were|has|have|had|would|will)(?: not|n't)(?: \w+ly| yet| now)? (?:plan|intend|need|envisage|foresee a need|contemplate|wish|seek|aim)\b(?: to)?",
    r"\b(?:is|are|was|were|am|be|'re|'m|been)(?: not|n't)(?: (?:now|yet|at present|at this time|even|actually))? (?:\w+ly )?(?:planning|considering|contemplating|looking (?:at|to|into|for (?=an?\b|any\b|new\b))|thinking (?:of|about)|seeking|discussing|intending|pursuing|preparing|aware of|weighing|mulling|envisaging)\b",
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
    r"\b(?:far from|by no means|anything but|not at all) certain\b|\b(?:there (?:is|was|can be|could be) )?no certainty\b",
    r"\b(?:would|'d) (?:only |also |still |seriously |happily )?(?:consider|contemplate|be open to|be inclined to)\b|(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<='re )|(?<='s )|(?<=also )|(?<=still )|(?<=always )|(?<=remains )|(?<=remained ))open to\b(?! (?:the public|visitors|all|traffic|attack|abuse|question|doubt|criticism|interpretation|everyone|anyone|corruption|any\b|both|customers|members)\b)|\bunder (?:active |serious )?consideration\b|\b(?:aiming|aims?|aimed) for\b|\b(?:i|we|he|she|they) meant to\b|\b(?:would|'d|will|'ll) see what (?:can|could) be done\b",
    r"\b(?:hope|hopes|hoped|hoping)\b(?: to\b| that\b| for\b)?",
    r"\b(?:plan|plans|planned|planning|intend|intends|intended|intending|aim|aims|aimed|aiming|aspire|aspires|mean|means) to\b(?! (?:the|a|an|third|its|their|his|her|our|other|all|any|members|parliament|staff|\d)\b)",
    r"\b(?:would|'d) (?:very much )?(?:like|love|prefer) to\b(?! (?:thank|congratulate|pay tribute|apologi[sz]e|say|stress|emphasi[sz]e|add|make (?:it )?clear|point out|remind|assure|express|salute|commend|underline|reiterate)\b)",
    r"(?<!who )(?<!whoever )(?<!whom )\b(?:want|wants|wanted|wish|wishes|wished|seek|seeks|sought) to\b(?! (?:thank|congratulate|pay tribute|apologi[sz]e|say|stress|emphasi[sz]e|add|make (?:it )?clear|point out|remind|assure|express|salute|commend|underline|reiterate)\b)",
    r"\b(?:is|are|was|were|be|been|'re|'m) (?:also |still |now |actively |seriously |currently )?(?:considering|weighing|contemplating|mulling|exploring|looking at|looking into(?! (?:the (?:complaint|matter|claims?|incident|case|allegations?|cause|circumstances|reports?|issue|accident|crash|death|theft|fire|attack)|what|whether|how|why|it\b|this\b|a (?:complaint|claim|report)|allegations|claims|reports))|thinking of|thinking about)\b",
    r"\b(?:the|our|its|their|his|her|my) (?:hope|aim|intention|plan|goal|ambition) (?:is|was|remains|had been)(?! not) (?:to|that)\b",
    r"\bhopeful (?:that|of|about|to)\b|\bhopefully\b",
    r"\b(?:is|are|was|were|am|be|'re|'m|feels?|felt) (?:also |now |very |rather |strongly |more )?(?P<h>(?:inclined|minded|keen|eager|anxious|tempted|leaning) (?:to|towards?))\b",
)
"""The source wants, but undertakes nothing: an own act is ``promises U``."""

ALL_ONE_COULD = r"\b(?:whatever|whoever|whichever|however \w+|no matter \w+) [^,;.]{1,30}$|\b(?:all|everything|whatever|what|anything|nothing(?: more| else| further)?|as \w+ as|the (?:best|most|least|earliest|latest|soonest)|wherever|however \w+|every \w+) (?:that )?(?:i|we|he|she|it|they|you|one|anyone|everyone) $|\b(?:best|most|least|worst|all|everything|\w+est(?: \w+)?) that $"
"""Before "could", "can": it is ability ("all it could")."""

SHOULD = (
    r"(?<!\bas it )(?<!\bas they )(?<!\bas he )(?<!\bas she )\b(?:should|ought to)\b"
    r"(?! (?:not |never )?have (?!a\b|an\b|the\b|too\b|enough\b|more\b|no\b|\d))(?! (?:like|think|imagine) )(?! be (?:astonished|surprised|amazed|glad|grateful|delighted|sorry|honoured|ashamed)\b)"
)
"""“Should” of what is to be expected."""

POLITE = r"(?:\b(?:we|you|i)|^(?:that )?it|^) $|^$"
"""Before "could", "might" in a proposal: the proposal's own form ("we could try")."""

ABLE = r"\b(?:i|we|you|he|she) $"
"""Before "could" in a verdict: what somebody is or was able to do ("you could set your watch by her")."""

AS_EXPECTED = r"\b(?:than|as) (?:(?:i|we|he|she|it|they|anyone|everyone|many|[\w-]+) )?(?:had |was |were )?$|\b(?:should|must|can|could) (?:not )?$|\bto be $|\bmay not be $|^(?:not )?to $"
"""Before "expected", "expect": no forecast ("more than he expected", "should expect")."""

NOUN_OF_INTENT = r"(?:plans?|aims?|hopes?) (?!is\b|was\b|are\b|were\b|remain)"
DETERMINED = r"(?:\b(?:the|a|an|this|that|these|those|any|some|my|our|your|his|her|its|their|whose|of|about|for|on|with|over|against|behind|under|no|such|despite)|'s|s')(?: new| latest| own| current| original| proposed| controversial| secret)? $"
"""“A plan to”, “its plan to”: the noun, named rather than held."""

UNDECIDED: tuple[str, ...] = (
    r"\b(?:anyone|anybody)'s guess\b|\byour guess is as good as mine\b|(?:\b(?:is|was|be|remains)|'s) (?:still )?a (?:coin toss|coin-toss|toss-up|coin flip)\b|\bmay or may not\b|\bturning over$|\b(?:is|are|was|were|be) (?:still |rather |somewhat )?premature\b|\bpremature to\b|\b(?:have|has|had) no (?:estimate|way of knowing)\b|\b(?:have|has|had) no idea\b(?= (?:whether|if|how|when|what|who|why|where|which)\b)|\b(?:yet|still) to (?:reach|form|come to|take) (?:a|any) (?:\w+ )?(?:view|decision|conclusion|position)\b|\b(?:could not|cannot|can't|couldn't) (?:yet |as yet |immediately |independently )?(?:(?:confirm|speculate|guarantee|rule on)\b(?! or deny)|(?:remember|recall)\b(?=$| (?:whether|if|how|when|what|who|why|where|which|that)\b))|\bnot (?:yet )?(?:able|in a position) to (?:judge|say|tell|determine|establish|confirm|predict)\b(?= (?:how|why|what|when|where|who|whether|if|that|which)\b)",
    r"\bno (?:final |formal |firm )?decisions? (?:(?:has|have|had) (?:yet |so far )?been|will be|would be|is|was|were|are) (?:made|taken|reached)\b|\bstill (?:looking at|looking into|being looked at)$|\bunder review(?=\W*$)|\b(?:would|will|'ll) think about (?:it|that|the|this|his|her)\b|\b(?:has|have|had) not (?:yet )?thought about\b",
    r"^(?:whether|how|when|who|what|where|which) [^,;.]{3,120} (?P<h>(?:is|are|was|remains|remained) (?:still )?(?:very much )?open)$",
    r"(?:\b(?:(?:has|have|had|is|are|was|were) )?(?:not|never)|n't)(?: \w+ly)?(?: yet| been| yet been| been yet){0,2} (?:decided|determined|settled|fixed|finali[sz]ed|concluded|made (?:up )?(?:a|any|his|her|its|their|our|my|that) (?:decision|minds?|final decision)|reached a decision|made a decision|taken a decision)\b",
    r"\byet to (?:decide|determine|establish|agree|fix|settle|confirm|make up|finali[sz]e|choose|set|be (?:decided|determined|set|agreed|confirmed|established|fixed))\b",
    r"\b(?:far |still |much )?too (?:early|soon) to (?:say|tell|know|judge|comment|speculate|predict|call|name|put|rule|draw|assess|determine|conclude|estimate|talk|discuss)\b",
    r"\bno (?:date|timetable|venue|successor|deadline|figure|price|format|agenda|site|name|deal|terms)s? (?:has|have|had|is|was) (?:yet |as yet )?(?:been )?(?:fixed|set|agreed|chosen|decided|named|settled|announced|finali[sz]ed)\b",
    r"\b(?:an?|the|any) (?:[\w-]+ ){0,2}(?:date|dates|timetable|venue|successor|deadline|figure|price|format|agenda|site|replacement|decision|line-up|squad|route|location|budget) (?:has|have|had|is|was|were)(?: not|n't)(?: yet)?(?: been)? (?:fixed|set|agreed|chosen|decided|named|settled|announced|finali[sz]ed|made|taken|reached|confirmed|determined|picked)(?: yet)?\b",
    r"\bno (?:final |formal |firm )?decisions?\b(?! (?:(?:has|have|had) (?:yet |so far )?been|will be|would be|is|was|were|are) (?:made|taken|reached))",
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
    pessimistic happy unhappy angry anxious nervous wrong right honest views view opinion opinions idea ideas confusion
    suspicion suspicions feelings feel felt evidence lies lie lied lied speculation message messages revolves turns goes walk walked
    move moved come came all lots lot
    """.split()
)
"""Words behind which "about" and "around" are prepositions and soften no number."""
