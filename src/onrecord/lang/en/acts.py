"""What decides the act of a statement: cues that depend on their content, and the contents of neutral cues.

All patterns are regular-expression sources over text in small letters (’ as '). Data only.
"""

from __future__ import annotations

from onrecord.types import Act, Certainty

CLAIM_NOUNS = (
    r"(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|boasts?|assertions?|insinuations?|suggestions?|notions?|stor(?:y|ies)|"
    r"theor(?:y|ies)|ideas?|speculation|contention|impression|figures?|findings?|account|version|narrative|criticisms?|complaints?|lies?)"
)
"""What others hold: rejecting it is ``denies``."""

HARD_CLAIM_NOUNS = (
    r"(?:claims?|allegations?|accusations?|rumou?rs?|boasts?|insinuations?|alleg\w+|speculation|assertions?)"
)

FALSE = (
    r"\b(?:false|untrue|not true|n't true|baseless|groundless|unfounded|without (?:foundation|merit|basis)|invented|fabricated|fabrications?|fantasy|fiction|nonsense|rubbish|"
    r"a lie|lies|a hoax|fake|made up|made-up|not so|incorrect|inaccurate|wrong|ludicrous|absurd|myths?|pub talk|propaganda|slander|libel|never happened|no truth|mistaken|misleading|bogus|far-fetched|no such thing)\b"
)
"""Predicates that reject a claim."""

CUE_PHRASES: tuple[tuple[str, Act], ...] = (
    (r"\bneither\b.*\bnor\b|\bnot? (?:confirm|deny)\w*\b.*\bnor\b|\bnot (?:confirm|den(?:y|ied)|comment|say|name|disclose|discuss|elaborate|specify|identify|reveal|explain|answer|respond|reply|give|provide)\w*\b", "withholds"),
    (r"\b(?:dares? to|able to|willing to|ready to|prepared to) (?:predict|say)\b|\bno comment\b|\bleft open\b|\bleav(?:e|es|ing) open\b|\breserved judge?ment\b|\b(?:stay|stayed|remained|kept|keeping) (?:silent|quiet|mum)\b", "withholds"),
    (r"\b(?:sounded|raised|raising|sound|sounding) the alarm\b|\b(?:express|voic|rais)\w+ (?:\w+ )?(?:fears?|worr\w+|alarm|concerns?|unease)\b|\bconcerned\b|\bsound\w* a (?:note of )?(?:caution|warning)\b|\bissued? a warning\b|\balert(?:s|ed|ing)?\b|\bcaution(?:s|ed|ing)?\b", "warns"),
    (r"\b(?:took|take|takes|taken|taking|accept\w*) (?:full |the )?(?:responsibility|blame)\b|\bapologi[sz]\w*\b|\bexpress\w* (?:\w+ )?(?:remorse|regrets?)\b|\bowned up\b|\bsaid sorry\b|\bcame clean\b|\bmade an admission\b", "concedes"),
    (r"\bexpress\w* (?:\w+ ){0,2}(?:gratitude|thanks|appreciation|satisfaction|admiration|support|solidarity|delight|pleasure|approval|condolences|joy|pride)\b|\b(?:paid|pay|pays|paying) (?:\w+ )?tribute\b|\bgave thanks\b|\bspoke (?:highly|warmly) of\b|\btook (?:his|her|their) hats? off\b", "praises"),
    (r"\bexpress\w* (?:\w+ ){0,2}(?:anger|outrage|dismay|disappointment|frustration|disgust|indignation|displeasure|criticism)\b|\btook (?:aim|issue)\b|\bpoint\w* (?:the|a) finger\b|\blaid the blame\b|\bput the blame\b|\bfound fault\b|\bregret(?:s|ted)?\b", "blames"),
    (r"\bput (?:that|the|this|a) question\b|\bposed\b|\bwant(?:s|ed)? to know\b|\bwished to know\b", "asks"),
    (r"\bgave (?:his|her|its|their) word\b|\bgave an (?:assurance|undertaking)\b|\btook an oath\b|\bundert(?:ook|ake|akes)\b", "promises"),
    (r"\bsaid no\b|\bturned down\b|\bwould not hear of\b|\bwon't hear of\b", "refuses"),
    (r"\bput forward\b|\bfloat(?:s|ed|ing)?\b|\bmoot(?:s|ed)\b|\boffer(?:s|ed|ing)?\b", "proposes"),
)
"""Cues of several words, with the act that they name."""

BY_CONTENT: dict[str, tuple[tuple[str, Act | None], ...]] = {
    "ask": (
        (r"\?$|^(?:whether|if|how|why|what|when|where|who|whom|whose|which)\b|^(?:about|of)\b", "asks"),
        (r"^(?:to|not to|for|that)\b", "demands"),
        (r"", "asks"),
    ),
    "tell": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "say": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "advise": ((r"^(?:against|to|not to)\b", "demands"), (r"^(?:that )?[\w' -]{0,60}?\b(?:should|must|ought)\b", "demands"), (r"^(?:[\w'-]+ing)\b", "demands"), (r"", None)),
    "remind": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "suggest": (
        (r"\?$|^(?:that )?(?:[\w'’-]+ ){1,9}?(?:be|should|ought to|not be)\b|^[\w-]+ing\b|^(?:to|how about|why not|let's)\b", "proposes"),
        (r"^(?:a|an|some|another|new|more|using|several)\b(?![^.]* (?:is|are|was|were|has|had|have|will|would|may|might|could|can)\b)", "proposes"),
        (r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|do|isn't|aren't|wasn't)\b", None),
        (r"^(?:that )(?![^.]*\b\w{3,}(?:ed)\b)", "proposes"),
        (r"", None),
    ),
    "reject": ((rf"\b{CLAIM_NOUNS}\b(?! to\b)|^that\b|^as \b|^having\b", "denies"), (r"", "refuses")),
    "dismiss": (
        (r"^(?:a |an |the |any |all |his |her |their |its )?(?:[\w'-]+ ){0,2}(?:calls?|demands?|appeals?|requests?|proposals?|offers?|petition|bid)\b", "refuses"),
        (r"", "denies"),
    ),
    "rebuff": ((r"", "refuses"),),
    "call": (),
    "want": ((r"^to\b", "promises"), (r"", "demands")),
    "wish": ((r"^to\b", "promises"), (r"", None)),
    "hope": ((r"^to\b|^for\b", "promises"), (r"", "predicts")),
    "plan": ((r"", "promises"),),
    "refuse": ((r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|give (?:details|a reason|any))\b", "withholds"), (r"", "refuses")),
    "decline": ((r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|provide|give|address|release|respond|reply|be interviewed|talk|speak|explain)\b", "withholds"), (r"^to\b", "refuses"), (r"", "withholds")),
    "decline to": ((r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|provide|give|address|release|respond|reply)\b", "withholds"), (r"", "refuses")),
    "agree": ((r"^(?:to)\b", "promises"), (r"", None)),
    "swear": ((r"^(?:to|not to|never to)\b", "promises"), (r"", None)),
    "insist": ((r"^(?:on|upon)\b", "demands"), (r"^that (?:[\w'-]+ ){1,6}?(?:be|not be)\b", "demands"), (r"", None)),
    "insist on": ((r"", "demands"),),
    "question": ((r"^(?:whether|if|how|why|what|when|where|who)\b|\?$", "asks"), (r"", "blames")),
    "accept": ((r"^(?:that|responsibility|the blame|blame|its|his|her|it|there|having|defeat)\b", "concedes"), (r"^to\b", "promises"), (r"", "asserts")),
    "allow": ((r"^(?:that|it|he|she|there)\b", "concedes"), (r"", "asserts")),
    "grant": ((r"^(?:that|it)\b", "concedes"), (r"", "asserts")),
    "recognize": ((r"^(?:that|having|its|his|her|their|the|it)\b", "concedes"), (r"", "asserts")),
    "recognise": ((r"^(?:that|having|its|his|her|their|the|it)\b", "concedes"), (r"", "asserts")),
    "own": ((r"^(?:that|to)\b", "concedes"), (r"", "asserts")),
    "see": ((r"", None),),
    "raise": ((r"", "asks"),),
    "charge": ((r"", "blames"),),
    "object": ((r"^to\b", "refuses"), (r"", "blames")),
    "object to": ((r"", "blames"),),
    "withdraw": ((r"", "refuses"),),
    "propose": ((r"", "proposes"),),
    "support": ((r"", "praises"),),
    "back": ((r"", "praises"),),
    "endorse": ((r"", "praises"),),
    "oppose": ((r"", "blames"),),
    "regret": ((r"^(?:that|not|having|his|her|its|their|my|our)\b", "concedes"), (r"", "blames")),
    "resent": ((r"", "blames"),),
    "decide": ((r"^(?:to|against|not to)\b", "promises"), (r"", None)),
    "announce": ((r"^(?:a |an |the |its |his |her |their )?(?:plans?|intention)\b", "promises"), (r"", None)),
    "offer": ((r"^to\b|^(?:a|an|the|its|help|to)\b", "proposes"), (r"", "proposes")),
    "guarantee": ((r"", "promises"),),
    "claim": ((r"", None),),
    "alert": ((r"", "warns"),),
    "caution": ((r"", "warns"),),
    "caution against": ((r"", "warns"),),
    "allegation": ((r"", None),),
    "allegations": ((r"", None),),
    "hopes": ((r"^(?:to|of)\b", "promises"), (r"", "predicts")),
    "suggestion": ((r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could)\b", None), (r"", "proposes")),
    "expect": ((r"", "predicts"),),
    "await": ((r"", "predicts"),),
    "accuse": ((r"", "blames"),),
    "condemn": ((r"", "blames"),),
    "look to": ((r"", "promises"),),
    "threaten": ((r"", "threatens"),),
    "concern": ((r"", "warns"),),
    "direct": ((r"", "demands"),),
    "ban": ((r"", "demands"),),
    "block": ((r"", "refuses"),),
    "confidence": ((r"", None),),
}
"""Cues whose act depends on what follows: the first pattern found in the content decides; ``None``: neutral."""

LABELLING: frozenset[str] = frozenset(
    ("call", "label", "brand", "dub", "describe", "portray", "depict", "characterize", "characterise", "slam", "term", "deem", "regard", "denounce")
)
"""Cues that give a verdict with a noun or an adjective."""

HARSH_LABELLING: frozenset[str] = frozenset(("call", "label", "brand", "dub"))
"""Of those, the ones whose verdict is bad unless it is known to be good."""

NEGATED: dict[str, tuple[Act | None, Certainty | None]] = {
    "rule out": (None, "PS"), "exclude": (None, "PS"), "discount": (None, "PS"),
    "confirm": ("withholds", None), "deny": ("withholds", None), "say": ("withholds", None), "comment": ("withholds", None),
    "name": ("withholds", None), "disclose": ("withholds", None), "identify": ("withholds", None),
    "reveal": ("withholds", None), "elaborate": ("withholds", None), "specify": ("withholds", None),
    "explain": ("withholds", None), "discuss": ("withholds", None), "answer": ("withholds", None), "respond": ("withholds", None),
    "reply": ("withholds", None), "know": ("withholds", None), "decide": ("withholds", None), "clarify": ("withholds", None),
    "detail": ("withholds", None), "tell": ("withholds", None), "speculate": ("withholds", None), "indicate": ("withholds", None),
    "mention": ("withholds", None), "commit": ("withholds", None), "describe": ("withholds", None), "address": ("withholds", None),
    "plan": ("asserts", "U"), "intend": ("asserts", "U"), "aim": ("asserts", "U"), "seek": ("asserts", "U"), "want": ("refuses", "CT"),
    "need": ("asserts", "U"), "consider": ("asserts", "U"), "hope": ("asserts", "U"), "see": (None, "CT"),
    "think": (None, "PR"), "believe": (None, "PR"), "suspect": (None, "PR"), "feel": (None, "PR"), "expect": ("predicts", "PR"),
    "anticipate": ("predicts", "PR"), "foresee": ("predicts", "CT"), "predict": ("withholds", None), "agree": ("denies", "CT"), "accept": ("denies", "CT"),
    "agree to": ("refuses", "CT"), "approve": ("refuses", "CT"), "allow": ("refuses", "CT"), "recognise": ("refuses", "CT"), "recognize": ("refuses", "CT"),
    "admit": ("denies", "CT"), "acknowledge": ("denies", "CT"), "promise": ("withholds", None), "guarantee": ("withholds", None),
    "offer": ("refuses", "CT"), "support": ("refuses", "CT"), "endorse": ("refuses", "CT"), "back": ("refuses", "CT"),
    "refuse": (None, "CT"), "dispute": ("concedes", "CT"), "object": (None, "CT"),
}  # fmt: skip
"""Negated cues: the act (``None``: neutral) and the certainty that they give. ``rule out`` and its like keep the sign."""

DOUBLE_NEGATIVE: frozenset[str] = frozenset(("rule out", "exclude", "discount", "dispute", "refuse", "object", "oppose"))
"""Negated, they leave the content's own sign."""

CUE_CERTAINTY: dict[str, Certainty] = {
    **dict.fromkeys(("think", "believe", "suspect", "expect", "anticipate", "assume", "presume", "guess", "reckon", "figure", "imagine", "doubt", "belief", "convinced", "optimistic"), "PR"),
    **dict.fromkeys(("speculate",), "PS"),
    **dict.fromkeys(("plan", "intend", "aim", "hope", "want", "seek", "aspire", "look to", "wish", "hopes", "intention", "desire", "hopeful", "consider doing"), "U"),
}  # fmt: skip
"""Firmness that a cue gives by itself."""

CUE_NEGATIVE: frozenset[str] = frozenset(("doubt", "doubtful", "skeptical", "sceptical"))

NEUTRAL_FUTURE: frozenset[str] = frozenset(("see", "project", "calculate", "estimate"))

OFFICIAL = (
    r"\b(?:minister|ministry|mayor|president|premier|governor|government|spokes\w+|council|councill?or|authority|authorities|commission|commissioner|company|compan\w+|operator|"
    r"director|chief|head|chair\w*|manager|boss|owner|secretary|department|office|officer|agency|board|bank|union|league|club|federation|association|court|clerk|service|services|party|king|queen|"
    r"prince|chancellor|general|commander|airline|maker|officials?|administration|rector|dean|principal|superintendent|bishop|canon|abbot|trust|committee|embassy|ambassador|society|prosecutor'?s?|"
    r"prefect|senator for|senator|charity|inspector|inspectorate|palace|museum|archive|institute|treasurer|executive|representative|leader|founder|producer|organi[sz]ers?|coordinator|co-ordinator|lord|"
    r"judge|magistrate|sheriff|superintendent|captain of|senate|parliament|congress|kremlin|white house|firm|group|corporation|school|hospital|university|airport|port|utility|railway|network|police|army|navy|military|"
    r"team|captain|coach|skipper|conservator|administrator|warden|curator|trustees?|vice-chancellor|deputy|envoy|mission|colonel|major|lawyers?|attorney|editor|publisher|house|ceo|cfo|management|festival|theatre|opera|orchestra|church|diocese|archdiocese)\b"
)
"""Sources that speak for a body."""

ONLOOKER = (
    r"\b(?:analysts?|economists?|experts?|scientists?|researchers?|professor|\w+ologists?|doctors?|consultants?|surgeon|critics?|residents?|villagers?|neighbou?rs?|fans?|commentators?|"
    r"columnists?|historians?|study|stud(?:y|ies)|poll|survey|witness(?:es)?|observers?|voters?|traders?|strategists?|journalists?|forecasters?|academics?|scholars?|pundits?|bookmakers?|"
    r"investors?|brokers?|budget analyst|rating agency|think tank|report|reports|physicist|engineer|engineers|vet|nurse|rating|club doctor|entrepreneur|weather|met office|meteorological|hoteliers?|hydrologist|veteran|retired|former)\b"
)
"""Sources that look on: what they foresee they do not undertake."""

STUDYING = (
    r"\b(?:researchers?|scientists?|stud(?:y|ies)|\w+ologists?|authors?|paper|academics?|archivist|archaeologists?|astronomers?|team|detectives?|investigators?|police)\b"
)
"""Sources that say what is or may be so, rather than what will."""

UNCONTROLLED_VERBS = (
    r"(?:be |been |have |not |never |also |still |soon |likely |probably |only |all |really |just |even )*(?:double|triple|rise|fall|grow|shrink|drop|increase|decline|recover|slow|worsen|improve|deteriorate|ease|climb|slip|slump|surge|soar|peak|hit|reach|"
    r"exceed|top|melt|freeze|rain|flood|lose|win|beat|miss|die|survive|collapse|spread|cost|last|take|prove|become|suffer|struggle|fail|succeed|happen|need|know|run out|run dry|disappear|vanish|arrive|erupt|crash|break|"
    r"feel|find it|benefit|hurt|affect|cause|lead to|mean|face|see|get|bring|make|help|remember|learn|want|like|walk|qualify|score|pass|outlast|outlive|dominate|replace|"
    r"(?:a|the) matter|be (?:able|unable|possible|impossible|difficult|hard|easy|tough|better|worse|more|less|very|too|a|an|the|felt|missed|remembered|replaced by|blocked|approved|needed|affected|hit|hurt|lost|written|killed|forgotten|dead|gone|ready|enough|crucial|key|important|good|bad|great)|"
    r"there be|have (?:to|a|an|the|no)|sink|stall|trigger|overtake|return to normal|subside|persist|continue to (?:rise|fall|grow)|turn|come true|come back|go down|go up)\b"
)
"""Verbs (after "will") that nobody undertakes."""

UNCONTROLLED_SUBJECTS = (
    r"\b(?:prices?|inflation|temperatures?|cases|unemployment|turnout|growth|economy|market|markets|demand|rain|rains|storm|snow|weather|winds?|fire|flames|water|river|sea|ice|sales|profits?|revenues?|"
    r"deaths?|casualties|population|voters|the public|people|history|time|it all|robots|machines|drought|virus|infections?|patients|shares|exports|imports|crops?|harvest|frost|flood\w*|the election|"
    r"the vote|the talks|the war|the conflict|the crisis|the situation|there|everyone|everybody|nobody|no one|someone|that|this|which|volcano|lava|the merger|the deal|the court|the jury|the bill|the match|game)\b"
)
"""Subjects whose future nobody undertakes."""

HARM = (
    r"\b(?:boycott\w*|strikes? (?:back|at|on)|with a strike|retaliat\w+|punish\w*|attack\w*|cut (?:off|supply|supplies|ties|the supply)|cut\b(?= (?:their|your|his|her|its|the) (?:pay|supply|supplies|power|water|funding|aid))|sue\b|sued\b|fine\b|fined\b|expel\w*|sack\b|sacked\b|fire (?:them|him|her|you|anyone|those|the)|"
    r"knock\w* (?:him|her|them|you|the|out)|destroy\w*|kill\w*|bomb\w*|blow(?:n)? up|hit back|sanctions?|evict\w*|arrest\w*|prosecut\w+|seiz\w+|pay (?:a|the|dearly|for it|for this)|price to pay|blockade\w*|walk out|walkout|shoot\w*|shot\b|burn\w*|"
    r"hunt\w* (?:down|them|him)|crush\w*|regret (?:it|this)|die\b|dies\b|dead\b|jail\w*|in my cells|never work|consequences|respond (?:harshly|forcefully|with force|in kind)|go to war|invade\w*|wipe\w* out|take (?:them|you|him|her|it) to court|see you in court|stop (?:deliveries|supplies|paying|work)|down the drain|"
    r"turn off|shut off|withhold\w*|tear (?:up|down)|strip\w* (?:of|them|him|her)|block\w*|drown\w*|break (?:your|his|her|their)|ruin\w*|smash\w*|flatten\w*|raze\w*|impound\w*|confiscat\w+|suspend\w*|close (?:your|their|the) \w+|lose (?:their|your|his|her) (?:jobs?|licen[cs]es?|permits?)|down tools|go on strike|strike\b)"
)
"""Own acts that harm another."""

CONDITIONAL_HARM = (
    r"^(?:also |then |simply |have to |be (?:forced|obliged) to |have no choice but to |immediately |all |be |to )*(?:publish|release|leak|expose|move|relocate|leave|withdraw|pull out|pull|close|shut|stop|halt|quit|resign|cancel|end (?:the|our|all|its|their)|walk away|go public|go elsewhere|take (?:our|their|its|the) (?:business|money)|sell|cut|dump|spend|no longer|lay off|dismiss|raise|impose|terminate|scrap|refuse|call in|report|name|tell (?:the|your))\b"
)
"""Own acts that harm another when they hang on what the other does."""

OTHERS_CONDITION = r"\b(?:unless|if you|if (?:they|he|she|it|the [\w'-]+(?: [\w'-]+)?|[\w'-]+) (?:do(?:es)? not|don't|doesn't|did not|fails?|refuses?|is not|are not|isn't|aren't|were not|was not|goes? ahead|continues?|persists?|keeps?|lies?)|if \w+ (?:is|are|was|were)(?: not|n't))\b|\bor (?:else|they|we)\b"

WANTED = (
    r"\b(?:approve|accept|agree|apologi[sz]e|resign|step (?:down|aside)|return|give (?:up|in|back)|negotiate|talk|meet|sign|ratify|pay|recogni[sz]e|release|hand (?:over|back)|withdraw|yield|back down|"
    r"budge|bow|bend|be (?:bullied|moved|pushed|intimidated|dictated|forced|blackmailed|rushed|swayed|pressured|lectured|silenced|drawn|deterred|cowed|told)|compromise|surrender|change|reconsider|allow|permit|cooperate|co-operate|comply|testify|answer|pulp|retract|"
    r"extradite|join|support|vote for|fund|lend|play|take part|participate|attend|concede|abandon|drop|grant|endorse|sit down|go back|move|lift|stand (?:down|aside)|settle|share|admit|let|open|stop|offer|reinstate|rejoin|renew|repeat|revisit|reopen|extend the deadline|publish|say sorry|give way)\b"
)
"""Acts that others want: not doing them is ``refuses``."""

FEARED = (
    r"\b(?:sell|sold|close|closed|cut|raise|raised|increase|fire|fired|lay off|laid off|attack|invade|use|used|impose|imposed|prolong\w*|ban|banned|demolish\w*|deport\w*|deploy\w*|privati[sz]e\w*|evict\w*|run again|launch\w*|strike|strikes|expand|"
    r"compulsory|mandatory|harm\w*|hurt|taken|touch\w*|seek (?:a|another)|replace\w*|scrap\w*|abolish\w*|merge\w*|relocat\w*|charge\w*|stand|seize|punish\w*|forget|abandon you|leave you|let (?:you|them|the \w+) down|price rise|tax|taxes|escalat\w*|interfere|intervene|break (?:the|its|our|his|her)|shut|lost|axed|job losses|layoffs)\b"
)
"""Acts that others fear: undertaking not to do them is ``promises`` with ``neg``."""

REQUEST_NEARBY = (
    r"\b(?:asked (?:to|for|that|them|him|her|it)|asks? (?:to|for)|want(?:s|ed)?|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:for|on)|appeal\w*|request\w*|petition\w*|pressure|pressed|pressing|plea(?:s|d|ded)?|invit\w+|offer(?:s|ed)?|beg(?:s|ged)?|insist\w* that|ultimatum|proposal|proposed)\b"
)
"""What says, near a statement, that others want something."""

CLAIM_NEARBY = rf"\b(?:{HARD_CLAIM_NOUNS}|rumou?rs?|accus\w+|alleg\w+|claim\w*|bloggers|conspiracy|suspicions?|dismissing|denying|rejecting|rebutting|contrary to|den(?:y|ied|ies))\b"
"""What says, near a statement, that others hold something."""

PRAISING = (
    r"\b(?:magnificent|brilliant\w*|superb\w*|outstanding\w*|wonderful\w*|excellent\w*|fantastic\w*|amazing\w*|heroic\w*|hero|heroes|heroine|courageous|courage|brave\w*|bravery|bravo|well done|congratulat\w+|thank|thanks|thanked|thankful|grateful|gratitude|"
    r"(?:so |very |really |immensely )?proud of|admir\w+|the best (?:of us|coach|team|friend|leader|thing|news|\w+ (?:i|we)(?:'ve| have))|exactly what|a triumph|great (?:job|work|leader|man|woman|team|friend|honou?r|news|victory|achievement|courage|step)|fine (?:work|job|man|woman)|"
    r"deserves? (?:credit|praise|thanks|a medal|recognition|our)|would have (?:lost|failed|died|been lost|shipped broken) without|we owe|salutes?|we welcome|i welcome|inspiring|applaud\w*|hats off|a credit to|tireless\w*|selfless\w*|exemplary|a masterclass|remarkable|impressive|impeccabl\w+|"
    r"second to none|commend\w*|kudos|treasure|couldn't be (?:happier|prouder|more)|could not have (?:done|been)|good first step|step (?:forward|in the right direction)|a legend|genius|saved (?:my|our|his|her|their) lives?|a gift|an inspiration)\b"
    r"|^without (?:you|them|him|her|their|his|your)\b"
)
"""A good verdict."""

BLAMING = (
    r"\b(?:disgrace\w*|shame|shameful\w*|shameless|scandal|scandalous|outrage|outrageous|irresponsible|reckless\w*|incompeten\w+|unacceptable|unfair\w*|unjust|worthless|unhelpful|stupid\w*|cowardly|cowards?|cowardice|liars?|lied to|lying|cheat\w*|betray\w*|failed (?:us|them|him|her|the|its|his|their|our|to (?:protect|act|listen|do|prevent|warn|tell|respond))|"
    r"let (?:us|them|him|her|those|these|the|our|his|people|everyone)(?: \w+){0,3} (?:down|drown|die|suffer|rot)|negligen\w+|negligence|corrupt\w*|hypocri\w+|cruel\w*|barbari\w+|appalling\w*|dreadful\w*|pathetic\w*|ridiculous\w*|cynical\w*|a joke|a farce|farcical|sleeping pill|(?:their|his|her|your|its) (?:own )?fault|(?:to|is|are|be) ashamed|"
    r"deplorable|mockery|an? insult|insulting|dishonest\w*|arrogan\w+|inexcusable|unforgivable|indefensible|should never have|had no business|no business \w+ing|(?:played|behaved|acted|batted|bowled|defended) (?:like|as if)|clueless|hopeless|inept\w*|shambles|shambolic|callous\w*|heartless|spineless|toothless|vindictive|"
    r"squander\w*|bungl\w+|botch\w*|mishandl\w+|mismanag\w+|disrespect\w*|regrets?|regrettable|disappoint(?:ed|ing) (?:by|in|with)|a disaster for|catastrophic failure|evil|wicked|brutal|criminals?|thugs?|tyran\w+|bull(?:y|ies|ying)|racist|sexist|greedy|greed|lazy|selfish|idiots?|fools?|foolish|madness|insane|crazy|monstrous|"
    r"a betrayal|treachery|treason|traitors?|asleep at the wheel|turned (?:a blind eye|its back|his back|their backs?)|not (?:good|fit)(?: enough)?(?: for purpose| to govern)?|unfit|has blood on|have blood on|wrecked|wasted)\b"
)
"""A bad verdict."""

IMPERATIVE = (
    r"^(?:please |do not |don't |never |just |always |now |then |so |and |but |everyone |first,? )*(?:go|come|stay|leave|stop|start|keep|take|give|get|let|put|make|do|be|buy|sell|wash|call|tell|ask|help|look|listen|think|remember|forget|wait|check|bring|send|show|vote|join|use|avoid|"
    r"turn|open|close|shut|lock|pay|sign|write|read|stand|sit|run|walk|drive|eat|drink|boil|drop|move|return|hand|release|resign|apologi[sz]e|respect|try|follow|contact|report|see a|see your|seek|visit|switch|end|cut|lift|free|build|protect|save|donate|pray|fight|act|speak|talk|admit|explain|prove|"
    r"lower|raise|back|hold|carry|wear|throw|pick|plant|feed|clear|evacuate|steer|enjoy|hurry|calm|trust|believe me|don't|do not|beware|watch|mind|step|learn|choose|book|plan for|expect|withdraw|leave|get out)\b(?! (?:is|are|was|were|has|have|had|will|would|can|may|might|could|been)\b)"
)
"""A clause without a subject that tells another what to do."""

NO_IMPERATIVE = r"^(?:back (?:in|then|home)|see(?:ing)? as|go(?:ing)? (?:to|into)|looking|thinking|think(?:s|ing)|get(?:ting)?|look(?:ing|s)?,|see,|listen,|believe it|help (?:is|was)|work (?:is|was)|first|use of|return of|talk of|report(?:s|ed)?|call(?:s|ed)|plan(?:s|ned)|remember(?:s|ed)?(?! )|end of|act(?:s|ion)|vote(?:s|rs)|watch(?:es|ing)?$)"

OBLIGED = r"\b(?:should|must|ought to|need to|needs to|have to|has to|had better|are to|is to be|shall not|mustn't|shouldn't|needs? not)\b"
"""What another shall do."""

STRONG_OBLIGED = r"\b(?:should|must|ought to|mustn't|shouldn't|had better)\b"

EXPECTED_SHOULD = r"\bshould (?:be (?:able|available|ready|open|complete[d]?|finished|back|done|easy|enough|fine|over|here|there|on|in|a|the)|reach|arrive|return|reopen|open|take|get|have|see|improve|clear|finish|last|end|soon|now|then|begin|start|help|know)\b"
"""“Should” of what is to be expected."""

AGENTS = (
    r"\b(?:you|he|she|they|him|her|them|anyone|everyone|everybody|nobody|someone|people|those|who|ministers?|government|council|company|firm|bank|police|authorities|officials?|residents?|drivers?|parents?|teachers?|farmers?|students?|pupils|importers?|exporters?|passengers|citizens|"
    r"colonel|general|president|mayor|governor|board|union|club|players?|owners?|operators?|employers?|workers?|countries|states?|members?|leaders?|judge|court|parliament|lawmakers|mps|sides?|parties|keeper|stewards?|champions?|winners?|goalkeepers?|clerks?|bodies|customers?|crew|crews|staff|ultras|coach|referee|captain|team|regulators?|watchdog|ministry|committee|agency|[\w'-]{3,}(?:ers|ors|ists|ians|men|women|man|woman))\b"
)
"""Nouns of those who can act."""
