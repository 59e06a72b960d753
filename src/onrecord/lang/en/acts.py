"""What decides the act of a statement: cues that depend on their content, and the contents of neutral cues.

All patterns are regular-expression sources over text in small letters (’ as '). Data only.
"""

from __future__ import annotations

from onrecord.types import Act, Certainty

CLAIM_NOUNS = (
    r"(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|boasts?|assertions?|insinuations?|suggestions?|notions?|stor(?:y|ies)|"
    r"theor(?:y|ies)|ideas?|talk(?= (?:of|that|about)\b)|gossip|whispers|speculation|contention|impression|figures?|findings?|account|version|narrative|criticisms?|complaints?|lies?)"
)
"""What others hold: rejecting it is ``denies``."""

HARD_CLAIM_NOUNS = (
    r"(?:claims?|allegations?|accusations?|rumou?rs?|boasts?|insinuations?|alleg\w+|speculation|assertions?)"
)

FALSE = (
    r"\b(?:false|untrue|not true|n't true|baseless|groundless|unfounded|without (?:foundation|merit|basis)|invented|fabricated|fabrications?|fantasy|fiction|nonsense|rubbish|"
    r"a lie|lies|a hoax|fake|made up|made-up|not so|incorrect|inaccurate|(?<!the )(?<!a )wrong(?! (?:that|to|of|for|in|about|time|place|side|way|end|direction|hands|person|foot)\b)|idle|premature|misplaced|overblown|exaggerated|ludicrous|absurd|myths?|pub talk|propaganda|slander|libel|never happened|no truth|mistaken|misleading|bogus|politically motivated|politically-motivated|a witch[- ]?hunt|the work of (?:an? |his |her |their |its |our |political |business )?(?:\w+ )?(?:rivals?|enem(?:y|ies)|opponents?|critics|trolls?|agitators|competitors?|people who)|cooked up|concocted|trumped[- ]up|pure politics|(?:a|an) (?:cheap |old )?(?:smear|slur|plot|set-?up)|motivated by (?:malice|politics|spite)|unsubstantiated|unproven|far-fetched|no such thing|wide of the mark|off the mark|(?:sheer|pure|complete|total) (?:invention|fantasy|fiction|speculation)|an invention|far from (?:true|the truth)|not the case|a (?:gross )?distortion|a misunderstanding|a misreading|taken out of context|out of thin air|malicious|hogwash|balderdash|garbage|bunk|tosh|poppycock|twaddle|scaremongering|(?:marketing|bar-room|idle) talk|without substance|does not stand up|do not stand up|plucked from|a work of (?:imagination|fiction)|the product of (?:an? |some |somebody's |someone's )?(?:[\w-]+ ){0,2}(?:imagination|newsroom|mind|minds|fantasy)|just noise|(?:mere|pure|idle|empty) (?:noise|conjecture|guesswork|gossip|talk|chatter)|guesswork|conjecture|a (?:cheap )?(?:publicity )?stunt by|an attempt (?:by \w+ )?to (?:smear|discredit|distract|damage|divert|mislead|confuse)|intended to (?:smear|discredit|mislead|damage)|designed to (?:smear|discredit|mislead|damage)|a figment|made of whole cloth|ridiculous|preposterous)\b"
)
"""Predicates that reject a claim."""

CUE_PHRASES: tuple[tuple[str, Act], ...] = (
    (
        r"\bneither\b.*\bnor\b|\bnot? (?:confirm|deny)\w*\b.*\bnor\b|\bdecline[sd]? to (?:name|give|answer|discuss|confirm|identify|be drawn|elaborate|speculate)\b"
        r"|\bnot (?:confirm|den(?:y|ied)|comment|say|name|disclose|discuss|elaborate|specify|identify|reveal|explain|answer|respond|reply|give|provide|be drawn|rule in|predict)\w*\b"
        r"|\b(?:dares?|able|willing|ready|prepared) to (?:predict|say)\b|\bno comment\b|\bleft open\b|\blea(?:ve|ves|ving) open\b|\breserv\w+ judge?ment\b"
        r"|\b(?:stay|stayed|stays|remain\w*|kept|keep\w*|was|were|is|are|fell) (?:silent|quiet|mum|tight-lipped|coy|non-committal|noncommittal|evasive|vague|guarded)\b"
        r"|\bg[ai]ve(?:s|n)? (?:no|nothing|little) (?:\w+(?: \w+)* ?)?|\boffer\w* no (?:comment|details?|explanation|reason|answer|hint|timetable|date)\b|\byet to (?:decide|say|comment|announce|respond|make up)\b"
        r"|\bstop(?:s|ped|ping)? short of\b|\bside-?step\w*\b|\bduck(?:s|ed) (?:the|a|questions?)\b|\bavoid(?:s|ed)? (?:saying|answering|the question)\b|\bplay\w* for time\b|\bkept (?:his|her|its|their) (?:counsel|options open|cards)\b"
        r"|\bundecided\b|\bnon-committal\b|\bhad no comment\b|\bunable to say\b|\bbrush\w* off questions\b|\bwaved away questions\b",
        "withholds",
    ),
    (
        r"\b(?:brush\w* aside|wav\w* (?:away|aside)|shrug\w* off|laugh\w* off|g[ai]ve(?:s)? the lie to|pour\w* cold water|contest\w*|rubbish\w*|scotch\w*|quash\w*|rebut\w*|brush\w* off|wav\w* off"
        r"|hit back at (?:claims|reports|suggestions)|push\w* back (?:against|on|at)|issued? (?:a|the) (?:\w+ )?denial|shot down|shoot\w* down|disavow\w*|distanc\w+ (?:himself|herself|itself|themselves)|took exception|protest\w* (?:his|her|its|their) innocence|plead\w* (?:not guilty|innocent)|pleaded not)\b",
        "denies",
    ),
    (
        r"\b(?:sound\w*|rais\w+|rang|ring\w*) (?:the|an) alarm\b|\b(?:express|voic|rais)\w+ (?:\w+ )?(?:fears?|worr\w+|alarm|concerns?|unease|misgivings|doubts about)\b|\b(?:concerned|worried|alarmed|afraid)\b"
        r"|\b(?:sound|issu)\w* a (?:\w+ )?(?:caution|warning|alert)\b|\balert(?:s|ed|ing)?\b|\bcaution(?:s|ed|ing)?\b|\bflag(?:s|ged|ging)?\b|\bfret(?:s|ted|ting)?\b|\bserv\w+ (?:a )?warning\b|\bput\w* (?:[\w'-]+ ){0,5}on notice\b|\bwarn(?:s|ed|ing)? off\b",
        "warns",
    ),
    (
        r"\b(?:took|take|takes|taken|taking|accept\w*|bore) (?:full |the |some |all )?(?:responsibility|blame)\b|\bapologi[sz]\w*\b|\bapolog(?:y|ies)\b|\bexpress\w* (?:\w+ )?(?:remorse|regrets?|contrition)\b"
        r"|\b(?:own|fess)\w* up\b|\bsaid sorry\b|\bcame clean\b|\bm[ai]de an admission\b|\b(?:held|hold\w*|put) up (?:his|her|their) hands?\b|\bclean breast\b|\bplead\w* guilty\b|\bowned\b",
        "concedes",
    ),
    (
        r"\bexpress\w* (?:\w+ ){0,2}(?:gratitude|thanks|appreciation|satisfaction|admiration|support|solidarity|delight|pleasure|approval|condolences|joy|pride)\b|\b(?:paid|pay\w*) (?:\w+ )?tribute\b|\b(?:gave|give\w*) (?:\w+ )?(?:thanks|credit|praise)\b"
        r"|\bsp(?:oke|eak\w*) (?:highly|warmly|well) of\b|\b(?:took|take\w*|doff\w*) (?:his|her|their|its) (?:hats?|cap) ?(?:off)?\b|\bsing(?:s|ing|led|les)? out\b|\bsang the praises\b|\bvoic\w+ (?:\w+ )?(?:support|approval|satisfaction)\b"
        r"|\b(?:delighted|proud|grateful|thankful|pleased|glad|thrilled|happy)\b|\b(?:toast|acclaim|extoll?|rejoic|hail|laud)\w*\b|\bheap\w* praise\b|\bfull of praise\b|\bpraise for\b",
        "praises",
    ),
    (
        r"\b(?:express|voic)\w* (?:\w+ ){0,2}(?:anger|outrage|dismay|disappointment|frustration|disgust|indignation|displeasure|criticism|contempt)\b|\b(?:took|take\w*) (?:aim|issue)\b|\bpoint\w* (?:the|a) finger\b|\b(?:laid|lays?|put) the blame\b|\bf(?:ound|ind\w*) fault\b"
        r"|\bregret(?:s|ted)?\b|\b(?:pillor|reproach|rapped|impeach|revil|lampoon|decr|disparag|slat|admonish|upbraid|jeer|boo|heckl|tut-tut)\w*|\b(?:tore|tear\w*|laid|lay\w*|rip\w*) into\b|\brounded on\b|\bround(?:s|ing) on\b|\bpour\w* (?:scorn|ridicule)\b|\bto task\b"
        r"|\bh(?:e|o)ld\w* (?:\w+ )?(?:responsible|accountable)\b|\b(?:angry|furious|outraged|appalled|dismayed|incensed|disgusted|disappointed)\b|\btick\w* off\b|\bdress\w* down\b|\bcr(?:y|ied|ies|ying) foul\b|\bput\w* (?:\w+ )?down to\b|\bscathing\b|\bfault(?:s|ed)\b|\btold off\b|\bspoke out against\b|\bl(?:et|ets) rip\b",
        "blames",
    ),
    (
        r"\bput (?:that|the|this|a|his|her|their|its) questions?\b|\bposed?\b|\b(?:want|wish|demand|ask|sought|seek)(?:s|ed|ing)? to know\b|\bs(?:ought|eek\w*) (?:clarification|clarity|answers|an explanation)\b|\brais\w+ the question\b|\bcurious\b",
        "asks",
    ),
    (
        r"\bg[ai]ve(?:s)? (?:his|her|its|their) word\b|\bg[ai]ve(?:s)? an (?:assurance|undertaking)\b|\b(?:took|swore) an oath\b|\bundert(?:ook|ak\w+)\b|\b(?:bound|committed|commits|tied) (?:himself|herself|itself|themselves)\b|\bsign(?:s|ed) up\b|\bdetermined\b|\bconsent(?:s|ed)?\b"
        r"|\bm(?:ade|ake\w*) a (?:promise|pledge|commitment|vow)\b|\bset (?:out|himself|herself|itself)\b",
        "promises",
    ),
    (
        r"\bsaid no\b|\bsays no\b|\bturn(?:s|ed|ing) (?:down|away|his back|a deaf ear)\b|\b(?:would|will) not hear of\b|\b(?:dug|dig\w*) in\b|\bnot budge\b|\bst(?:ood|and\w*) (?:firm|fast|his ground|her ground|its ground|their ground)\b|\bshut the door\b|\bthrew out\b|\bthrow\w* out\b|\bstonewall\w*\b|\bunwilling\b|\bwill not\b|\bbalk\w*\b|\bspurn\w*\b",
        "refuses",
    ),
    (
        r"\bissu\w+ (?:an ultimatum|a (?:\w+ )?threat)\b|\bvow\w* (?:to (?:retaliate|punish|avenge)|revenge|vengeance)\b|\bm(?:ade|ak\w+) threats?\b",
        "threatens",
    ),
    (
        r"\b(?:made|make\w*|issu\w+|launch\w*) (?:a|an) (?:\w+ )?(?:plea|appeal|call|request|demand)\b|\blean(?:s|ed|t|ing) on\b|\btask(?:s|ed|ing)\b|\bbade\b|\bput pressure\b|\bpress(?:ed|es|ing)? for\b|\bs(?:ought|eek\w*) (?:a|an|the|his|her|their)\b",
        "demands",
    ),
    (
        r"\bput\w* forward\b|\bfloat(?:s|ed|ing)?\b|\bmoot(?:s|ed|ing)?\b|\boffer(?:s|ed|ing)?\b|\bheld out\b|\bhold\w* out\b|\bc[ao]me(?:s)? up with\b|\baired\b|\brais\w+ the (?:idea|possibility|prospect|option)\b|\bm(?:ade|ake\w*) the case for\b|\bon the table\b|\bvolunteer\w*\b|\btabl(?:ed|ing)\b|\bpitch(?:ed|es|ing)?\b",
        "proposes",
    ),
    (
        r"\b(?:voic|express|held|rais|harbou?r)\w* (?:out )?(?:\w+ )?hopes?\b|\btip(?:s|ped|ping)?\b|\b(?:reckon|count|bank|bet)\w* on\b|\blook\w* forward to\b|\bbrac(?:ed|ing)\b|\bput (?:the )?(?:chances|odds)\b|\bg[ai]ve(?:s)? (?:him|her|them|it) (?:no|little|a) chance\b|\bin no doubt\b",
        "predicts",
    ),
)
"""Cues of several words, with the act that they name."""

BY_CONTENT: dict[str, tuple[tuple[str, Act | None], ...]] = {
    "ask": (
        (r"^(?:please|kindly)\b", "demands"),
        (r"\?$|^(?:whether|if|how|why|what|when|where|who|whom|whose|which)\b|^(?:about|of)\b", "asks"),
        (r"^(?:to|not to|for|that)\b", "demands"),
        (r"", "asks"),
    ),
    "tell": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "say": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "advise": (
        (r"^(?:against|to|not to)\b", "demands"),
        (r"^(?:that )?[\w' -]{0,60}?\b(?:should|must|ought)\b", "demands"),
        (r"^(?:[\w'-]+ing)\b", "demands"),
        (r"", None),
    ),
    "remind": ((r"^(?:to|not to)\b", "demands"), (r"", None)),
    "suggest": (
        (r"^(?:that )?(?:we|they|you|one) (?:could|might|can|should)\b", "proposes"),
        (
            r"\?$|^(?:that )?(?:[\w'’-]+ ){1,9}?(?:be|should|ought to|not be)\b|^[\w-]+ing\b|^(?:to|how about|why not|let's)\b",
            "proposes",
        ),
        (
            r"^(?:a|an|some|another|new|more|using|several)\b(?![^.]* (?:is|are|was|were|has|had|have|will|would|may|might|could|can|did|does|do|fell|rose|grew|saw|took|made|came|went|lost|won|left|paid|cost|got|became|shows?|means?|needs?|[a-z]{3,}ed)\b)",
            "proposes",
        ),
        (
            r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|do|isn't|aren't|wasn't)\b",
            None,
        ),
        (r"^(?:that )(?![^.]*\b\w{3,}(?:ed)\b)", "proposes"),
        (r"", None),
    ),
    "reject": ((rf"\b{CLAIM_NOUNS}\b(?! to\b)|^that\b|^as \b|^having\b", "denies"), (r"", "refuses")),
    "dismiss": (
        (
            r"^(?:a |an |the |any |all |his |her |their |its )?(?:[\w'-]+ ){0,2}(?:calls?|demands?|appeals?|requests?|proposals?|offers?|petition|bid)\b",
            "refuses",
        ),
        (r"", "denies"),
    ),
    "rebuff": ((r"", "refuses"),),
    "call": (),
    "want": ((r"^to\b", "promises"), (r"", "demands")),
    "wish": ((r"^to\b", "promises"), (r"", None)),
    "hint": (
        (
            r"^(?:a|an|the|its|his|her|their|more|new|another|possible|further)\b(?![^.]*\b(?:is|are|was|were|will|would|may|might|could|has|have|had)\b)",
            "predicts",
        ),
        (r"", None),
    ),
    "hope": ((r"^to\b|^for\b", "promises"), (r"", "predicts")),
    "plan": ((r"", "promises"),),
    "refuse": (
        (
            r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|give (?:details|a reason|any))\b",
            "withholds",
        ),
        (r"", "refuses"),
    ),
    "decline": (
        (
            r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|provide|give|address|release|respond|reply|be interviewed|talk|speak|explain)\b",
            "withholds",
        ),
        (r"^to\b", "refuses"),
        (r"", "withholds"),
    ),
    "decline to": (
        (
            r"^(?:to )?(?:comment|say|discuss|name|identify|disclose|elaborate|speculate|answer|be drawn|confirm|reveal|specify|provide|give|address|release|respond|reply)\b",
            "withholds",
        ),
        (r"", "refuses"),
    ),
    "agree": ((r"^(?:to)\b", "promises"), (r"", None)),
    "swear": ((r"^(?:to|not to|never to)\b", "promises"), (r"", None)),
    "insist": (
        (r"^(?:on|upon)\b", "demands"),
        (
            r"^that (?:(?!(?:will|would|shall|can|could|may|might|must|should|to)\b)[\w'-]+ ){1,6}?(?:be|not be)\b",
            "demands",
        ),
        (r"", None),
    ),
    "insist on": ((r"", "demands"),),
    "question": ((r"^(?:whether|if|how|why|what|when|where|who)\b|\?$", "asks"), (r"", "blames")),
    "accept": (
        (r"^(?:that|responsibility|the blame|blame|its|his|her|it|there|having|defeat)\b", "concedes"),
        (r"^to\b", "promises"),
        (r"", "asserts"),
    ),
    "allow": ((r"^(?:that|it|he|she|there)\b", "concedes"), (r"", "asserts")),
    "grant": ((r"^(?:that|it)\b", "concedes"), (r"", "asserts")),
    "recognize": ((r"^(?:that|having|its|his|her|their|the|it)\b", "concedes"), (r"", "asserts")),
    "recognise": ((r"^(?:that|having|its|his|her|their|the|it)\b", "concedes"), (r"", "asserts")),
    "own": ((r"^(?:that|to)\b", "concedes"), (r"", "asserts")),
    "raise": ((r"^(?:the )?(?:idea|possibility|prospect|option)\b", "proposes"), (r"", "asks")),
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
    "seek": ((r"^to\b", "promises"), (r"", "demands")),
    "press": ((r"^(?:whether|if|how|why|what|when|where|who)\b|\?$", "asks"), (r"", "demands")),
    "challenge": (
        (r"^(?:whether|if|how|why|what|when|where|who)\b|\?$", "asks"),
        (r"^to\b", "demands"),
        (r"", "blames"),
    ),
    "demand": ((r"^(?:to know|why|how|what|when|where|who|whether)\b|\?$", "asks"), (r"", "demands")),
    "invite": ((r"^to\b", "demands"), (r"", "proposes")),
    "submit": (
        (r"^(?:a|an|the|its|his|her) (?:\w+ )?(?:plan|proposal|bid|offer|motion|amendment)\b", "proposes"),
        (r"", None),
    ),
    "see": (
        (
            r"^(?:\w+ ){0,3}(?:growth|rise|fall|increase|decline|decrease|recovery|slowdown|demand|prices|inflation|unemployment|output|sales|profits?|turnout|return)\b",
            "predicts",
        ),
        (r"", None),
    ),
    "mean": ((r"^to\b", "promises"), (r"", None)),
    "like": ((r"^to\b", "promises"), (r"", None)),
    "set": ((r"^to\b", "promises"), (r"", None)),
    "advance": ((r"", "proposes"),),
    "present": ((r"", None),),
    "caution": ((r"", "warns"),),
    "caution against": ((r"", "warns"),),
    "allegation": ((r"", None),),
    "allegations": ((r"", None),),
    "hopes": ((r"^(?:to|of)\b", "promises"), (r"", "predicts")),
    "suggestion": (
        (r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could)\b", None),
        (r"", "proposes"),
    ),
    "expect": ((r"", "predicts"),),
    "contest": ((r"", "denies"),),
    "express": (
        (
            r"^(?:[\w'-]+'s |his |her |its |their |the |a )?(?:\w+ )?(?:readiness|willingness|intention|determination|commitment|resolve)\b",
            "promises",
        ),
        (r"", None),
    ),
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
    (
        "call",
        "label",
        "brand",
        "dub",
        "describe",
        "portray",
        "depict",
        "characterize",
        "characterise",
        "slam",
        "term",
        "deem",
        "regard",
        "denounce",
    )
)
"""Cues that give a verdict with a noun or an adjective."""

CALLED_SOMETHING = r"^(?!(?:an?|another|some|for|on|in)\b)\S+ \S+"
"""What is called and what it is called: two things at least."""

CALLED_TOGETHER = r"^(?:an?|the|another|snap|early|emergency|new|fresh) (?:[\w-]+ ){0,2}(?:elections?|meeting|vote|referendum|conference|summit|inquest|ballot|strike|halt|session|witness|witnesses|police|ambulance|number|helpline|hearing|truce|ceasefire)\b"
"""What is called without being called anything."""

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
    "think": (None, "PR"), "convinced": (None, "PR"), "sure": (None, "PR"), "certain": (None, "PR"), "confident": (None, "PR"),
    "persuaded": (None, "PR"), "convince": (None, "PR"), "persuade": (None, "PR"), "believe": (None, "PR"), "suspect": (None, "PR"), "feel": (None, "PR"), "expect": ("predicts", "PR"),
    "anticipate": ("predicts", "PR"), "foresee": ("predicts", "CT"), "predict": ("withholds", None), "agree": ("denies", "CT"), "accept": ("denies", "CT"),
    "agree to": ("refuses", "CT"), "approve": ("refuses", "CT"), "allow": ("refuses", "CT"), "recognise": ("refuses", "CT"), "recognize": ("refuses", "CT"),
    "admit": ("denies", "CT"), "acknowledge": ("denies", "CT"), "promise": ("withholds", None), "guarantee": ("withholds", None),
    "offer": ("refuses", "CT"), "support": ("refuses", "CT"), "endorse": ("refuses", "CT"), "back": ("refuses", "CT"),
    "refuse": (None, "CT"), "dispute": ("concedes", "CT"), "object": (None, "CT"),
}  # fmt: skip
"""Negated cues: the act (``None``: neutral) and the certainty that they give. ``rule out`` and its like keep the sign."""

DOUBLE_NEGATIVE: frozenset[str] = frozenset(
    ("rule out", "exclude", "discount", "dispute", "refuse", "object", "oppose")
)
"""Negated, they leave the content's own sign."""

CUE_CERTAINTY: dict[str, Certainty] = {
    **dict.fromkeys(("think", "believe", "suspect", "expect", "anticipate", "assume", "presume", "guess", "reckon", "figure", "imagine", "doubt", "belief", "convinced", "optimistic"), "PR"),
    **dict.fromkeys(("speculate",), "PS"),
    **dict.fromkeys(("plan", "intend", "aim", "hope", "want", "seek", "aspire", "look to", "wish", "hopes", "intention", "desire", "hopeful", "consider doing"), "U"),
}  # fmt: skip
"""Firmness that a cue gives by itself."""

CUE_NEGATIVE: frozenset[str] = frozenset(("doubt", "doubtful", "skeptical", "sceptical"))

PRESENT_NOUNS = r"\b(?:sabotage|foul play|arson|fractures?|injur\w+|breaks?|links?|errors?|mistakes?|terrorism|fraud|negligence|contamination|poisoning|infection|cancer|damage|faults?|leaks?|corruption|involvement|murder|suicide|cause|motive|survivors|victims|complicity|interference|bias|having)\b"
"""What is or was rather than will be, when it is "not ruled out"."""

CONTROLLED = (
    r"^(?:to |not |never |also |still |soon |now |only |all |n't |be |been |being |first |then |gradually |fully |again )*(?:open|reopen|re-open|close|build|built|rebuil[dt]|finish\w*|complete\w*|launch\w*|start\w*|begin|resum\w+|restart\w*|publish\w*|releas\w+|pay|paid|"
    r"h[eo]ld|hire\w*|extend\w*|introduc\w+|install\w*|deliver\w*|send|sent|replac\w+|repair\w*|restor\w+|lift\w*|vote|sign|signed|ship|shipped|return|returned|provid\w+|put|cut|rais\w+|lower\w*|review\w*|study|examin\w+|"
    r"fund\w*|plant\w*|train\w*|appoint\w*|announc\w+|present\w*|unveil\w*|add|added|supply|refund\w*|compensat\w+|reimburs\w+|investigat\w+|appeal\w*|apply|attend|play|played|perform\w*|tour|continu\w+ to (?:work|support|provide|pay|operate|fight|help)|"
    r"run|operat\w+|serv\w+|sell|sold|buy|bought|mov\w+|relocat\w+|inspect\w*|test\w*|clean\w*|clear\w*|remov\w+|demolish\w*|dismantl\w+|discuss\w*|consider|meet|met|talk|consult\w*|report|respond\w*|reply|answer\w*|stay|remain|keep|kept|be (?:on (?:show|sale|display|duty|offer)|available|in (?:place|force|charge)|at)|host\w*|welcom\w+|"
    r"take (?:place|part|the|up|over)|taken (?:over|up|to)|made|make (?:available|public|every|sure)|set up|given|give|issu\w+|grant\w*|award\w*|offer\w*|step down|resign|retire|stand|support\w*|back|oppose|fight|defend|do (?:everything|all|whatever|our|my|its)|enforc\w+|implement\w*|double the|"
    r"translat\w+|digiti[sz]\w+|record\w*|broadcast|air|shown|show|exhibit\w*|auction\w*|donat\w+|share|distribut\w+|evacuat\w+|deploy\w*|withdraw\w*|pull out|leave|recall\w*|reinstat\w+|postpon\w+|cancel\w*|resched\w+|reduc\w+|increase (?:its|our|the|their)|expand\w*|upgrad\w+|moderni[sz]\w+|convert\w*|plead|testify|seek|file|go (?:to|ahead|back|on))\b"
)
"""Verbs (after "will") that people undertake, in the active or the passive."""

PRIVATE = (
    r"\b(?:farmers?|fisherm[ae]n|widow\w*|singers?|drivers?|mothers?|fathers?|parents?|sons?|daughters?|brothers?|sisters?|friends?|wife|husband|victims?|survivors?|players?|strikers?|swimmers?|runners?|actors?|actress|comedians?|rappers?|composers?|painters?|poets?|novelists?|boxers?|wrestlers?|"
    r"students?|pupils?|patients?|passengers?|tourists?|shoppers?|customers?|refugees?|miners?|welders?|cyclists?|sailors?|soldiers?|private|prisoners?|hunters?|walkers?|climbers?|diver|divers|goalkeeper|keeper|sprinter|man|woman|men|women|boy|girl|pensioner|shopkeepers?|baker|cook|smuggler|pilot|presenter|nurse|teacher|priest|i|he|she)\b"
)
"""Sources that speak for themselves."""

OFFICIAL = (
    r"\b(?:gallery|library|studio|guild|parish|bursar|contractor|developer|retailer|manufacturer|supplier|landlord|brewery|farm|mine|plant|factory|mill|zoo|park|resort|hotel|chain|brand|minister|ministry|mayor|president|premier|governor|government|spokes\w+|council|councill?or|authority|authorities|commission|commissioner|company|compan\w+|operator|"
    r"director|chief|head|chair\w*|manager|boss|owner|secretary|department|office|officer|agency|board|bank|union|league|club|federation|association|court|clerk|service|services|party|king|queen|"
    r"prince|chancellor|general|commander|airline|maker|officials?|administration|rector|dean|principal|superintendent|bishop|canon|abbot|trust|committee|embassy|ambassador|society|prosecutor'?s?|"
    r"prefect|senator for|senator|charity|inspector|inspectorate|palace|museum|archive|institute|treasurer|executive|representative|leader|founder|producer|organi[sz]ers?|coordinator|co-ordinator|lord|"
    r"judge|magistrate|sheriff|superintendent|captain of|senate|parliament|congress|kremlin|white house|firm|group|corporation|school|hospital|university|airport|port|utility|railway|network|police|army|navy|military|"
    r"team|captain|coach|skipper|conservator|administrator|warden|curator|trustees?|vice-chancellor|deputy|envoy|mission|colonel|major|editor|publisher|house|ceo|cfo|management|festival|theatre|opera|orchestra|church|diocese|archdiocese)(?:e?s)?\b"
)
"""Sources that speak for a body."""

ONLOOKER = (
    r"\b(?:analysts?|economists?|experts?|scientists?|researchers?|professor|\w+ologists?|doctors?|consultants?|surgeon|critics?|residents?|villagers?|neighbou?rs?|fans?|commentators?|"
    r"columnists?|historians?|study|stud(?:y|ies)|poll|survey|witness(?:es)?|observers?|voters?|traders?|strategists?|journalists?|forecasters?|academics?|scholars?|pundits?|bookmakers?|campaigners?|activists?|environmentalists?|opponents|pollsters?|scholars?|"
    r"investors?|brokers?|budget analyst|rating agency|think tank|report|reports|physicist|engineer|engineers|vet|nurse|rating|club doctor|entrepreneur|weather|met office|meteorological|hoteliers?|hydrologist|veteran|retired|former)\b"
)
"""Sources that look on: what they foresee they do not undertake."""

STUDYING = r"\b(?:researchers?|scientists?|stud(?:y|ies)|\w+ologists?|authors?|paper|academics?|archivist|archaeologists?|astronomers?|team|detectives?|investigators?|police)\b"
"""Sources that say what is or may be so, rather than what will."""

UNCONTROLLED_VERBS = (
    r"(?:be |been |have |not |never |also |still |soon |likely |probably |only |all |really |just |even )*(?:double|triple|rise|fall|grow|shrink|drop|increase|decline|recover|slow|worsen|improve|deteriorate|ease|climb|slip|slump|surge|soar|peak|hit(?! back| out)|reach|"
    r"exceed|top|melt|freeze|rain|flood|lose|win|beat|miss|thank|judge|forgive|die|recuperate|be (?:discharged|released from hospital)|survive|collapse|spread|cost|last|narrow|widen|soften|stabili[sz]e|weaken|strengthen|accelerate|cool|rebound|bounce back|pick up|thin out|dry (?:up|out)|heat up|make (?:a|an) (?:full |complete |quick |swift )?(?:recovery|comeback|difference)|get (?:worse|better|harder|easier|colder|warmer)|stay (?:high|low|flat|cold|hot|warm|dry|wet|weak|strong|tight)|remain (?:high|low|flat|cold|hot|warm|dry|wet|weak|strong|tight|difficult|a )|drag on|linger|take (?:a |an |about |at least |up to |some |several |many |time|months|years|weeks|days|longer|two|three|four|\d)|prove (?!it\b|them\b|him\b|her\b|that\b|you\b|everyone\b|our\b|my\b|to (?:the|you|them|everyone)\b)|become|suffer|struggle|fail|succeed|happen|need|know|run out|run dry|disappear|vanish|arrive|erupt|crash|break|"
    r"feel|find it|benefit|hurt|affect|cause|lead to|mean|face|see(?! (?:what|to it|if|whether|about|that)\b)|get(?! (?:a|an|its|the|new|their|his|her|our)\b)|remember|learn|want|like|believe|think|expect|qualify|score|outlast|outlive|dominate|replace|"
    r"(?:a|the) matter|be (?:able|unable|possible|impossible|difficult|hard|easy|tough|better|worse|more|less|very|too|a|an|the|felt|missed|remembered|replaced by|blocked|approved|needed|affected|hit|hurt|lost|written|killed|forgotten|dead|gone|enough|at risk|in (?:danger|trouble|doubt|jeopardy|tatters|ruins)|under (?:pressure|threat|water|strain)|worth|void|visible|out of (?:business|work|pocket|a job|date)|bankrupt|finished|history|fighting (?:for|against)|competing|contending|challenging|celebrating|laughing|cheaper|dearer|poorer|richer|safer|stronger|weaker|faster|slower|easier|harder|colder|warmer|hotter|longer|shorter|smaller|bigger|larger|crucial|key|important|good|bad|great)|"
    r"there be|have (?:to|a|an|the|no)|sink|stall|trigger|overtake|return to normal|subside|persist|continue to (?:rise|fall|grow)|turn|come true|come back|go down|go up)\b"
)
"""Verbs (after "will") that nobody undertakes."""

UNCONTROLLED_SUBJECTS = (
    r"\b(?:prices?|margins?|costs?|earnings|incomes?|losses|rents?|fares|wages|waiting (?:times|lists)|queues?|delays|traffic|emissions|numbers|output|orders|volumes|footfall|rates|yields|bookings|crime|nights|days|conditions|inflation|temperatures?|cases|unemployment|turnout|growth|economy|markets|(?:stock|housing|labour|job|bond|property) market|demand|rain|rains|storm|snow|weather|winds?|fire|flames|water|river|sea|ice|sales|profits?|revenues?|"
    r"deaths?|casualties|population|voters|the public|people|history|time|it all|robots|machines|drought|virus|infections?|patients|shares|exports|imports|crops?|harvest|frost|flood\w*|the election|"
    r"the vote|the talks|the war|the conflict|the crisis|the situation|there|everyone|everybody|nobody|no one|someone|volcano|lava|the merger|the deal|the court|the jury|the bill|the match|game)\b"
)
"""Subjects whose future nobody undertakes."""

RELIEF = r"^(?:\w+ly |also |not |be |soon )*(?:(?:stop|end|drop|halt)(?= \w)|lift|lifted|ease|eased|ended|dropped|halted|stopped|scrap|scrapped|remove|removed|relax|relaxed|repeal|withdraw|withdrawn|waive|waived|investigat\w+|prevent\w*|avoid\w*|help\w*|reduc\w+|protect\w*|rescue\w*|rebuild)\b"
"""Verbs that take a harm away."""

HARM = (
    r"\b(?:boycott\w*|strikes? (?:back|at|on)|with a strike|retaliat\w+|punish\w*|attack\w*|cut (?:off|supply|supplies|ties|the supply)|cut\b(?= (?:their|your|his|her|its|the) (?:pay|supply|supplies|power|water|funding|aid))|sue\b|sued\b|(?<!the )(?<!a )(?<!any )(?<!its )(?<!this )(?<!that )fine (?!weather|job|line|print|art|tuning)\w|fined\b|expel\w*|sack\b|sacked\b|fire (?:them|him|her|you|anyone|those|the)|"
    r"knock\w* (?:him|her|them|you|the|out)|destroy\w*|kill\w*|bomb\w*|blow(?:n)? up|hit back|sanctions?|evict\w*|arrest\w*|prosecut\w+|seiz\w+|pay (?:a|the|dearly|for it|for this)|price to pay|blockade\w*|walk out|walkout|shoot\w*|shot\b|burn\w*|"
    r"hunt\w* (?:down|them|him)|crush\w*|regret (?:it|this)|die\b|dies\b|dead\b|jail\w*|in my cells|consequences|respond (?:harshly|forcefully|with force|in kind)|go to war|invade\w*|wipe\w* out|take (?:[\w']+ ){1,4}to court|see (?:you|them|him|her) in court|put (?:him|her|them|you) (?:to sleep|in (?:his|her|their|your) place|out of)|bury (?:him|her|them|you)|teach (?:them|him|her|you) a lesson|finish (?:him|her|them|you)(?: off)?|come after|go after|stop (?:deliveries|supplies|paying|work)|down the drain|"
    r"pays? for (?:it(?!self)|this|that|what)|answer for|(?:be|are|is) met with|will pay|be brought to (?:justice|account)|be called to account|face (?:justice|the (?:full|consequences)|punishment|our wrath)|have (?:themselves|himself|only themselves) to blame|feel (?:our|the full) |standstill|paraly[sz]e\w*|cripple\w*|bring (?:it |them |him |her |the \w+ )?down|out on the street|homeless|without (?:water|power|pay|a job)|banned (?:for life|from)|press charges|seek (?:the|a) (?:maximum|death|life|prison|custodial)|hold (?:them|him|her|you|the \w+) (?:responsible|accountable|to account)|make (?:them|him|her|you) (?:pay|suffer)|turn off|shut off|withhold\w*|tear (?:up|down)|strip\w* (?:of|them|him|her|the|its|any)|(?:sunk|shot|fired on|destroyed|boarded|sink|shoot) (?:without|on sight)|shot down|deport\w*|at a time (?:and place )?of (?:our|its|their|his|her) (?:own )?choosing|block\w*|drown\w*|break (?:your|his|her|their)|ruin\w*|smash\w*|flatten\w*|raze\w*|impound\w*|confiscat\w+|suspend\w*|close (?:your|their|the) \w+|lose (?:their|your|his|her) (?:jobs?|licen[cs]es?|permits?)|down tools|go on strike|strike\b)"
)
"""Own acts that harm another."""

HARM_TO = (
    r"\b(?:sink|board|ram|torpedo|hang|flog|whip|beat|hurt|harm|injure|maim|wound|torture|starve|strangle|choke|bankrupt|sabotage|demolish|freeze|seize|take away|take back|smash|bar|ban|revoke|cancel|remove|topple|oust|overthrow|unseat|disqualify|blacklist|name|shame|name and shame|tow|clamp|dock|expose|haunt|humiliate|chase|drag|throw|kick|drive|push|hound|target|cut off|shut down|close down|go for) "
    r"(?P<whom>(?:all |each |every |any )?(?:of )?(?:their|your|his|her|them|him|you|those|anyone|anybody|whoever|any \w+ (?:who|that|found|caught)|(?:every|each) \w+ (?:who|that|found|caught)))\b"
)
"""Verbs that harm when it is another they are done to."""

OUTRIGHT = r"\b(?:no|not|never|none|nobody|nothing|neither)\b|n't\b"
"""A no to what is said to be so now."""

CONDITIONAL_HARM = r"^(?:also |then |simply |immediately |all |be |to )*(?:publish|release|leak|expose|move|relocate|leave|withdraw|pull out|pull|close|shut|stop|halt|quit|resign|cancel|end (?:the|our|all|its|their)|walk away|go public|go elsewhere|take (?:our|their|its|the) (?:business|money)|take (?:the|your|his|her|their) (?:farm|house|home|land|car|ship|shop|business|children|ball|case|matter)|sell|cut|dump|spend|no longer|lay off|dismiss|veto|vote against|oppose|sue|boycott|raise|impose|terminate|scrap|refuse|call in|report|name|tell (?:the|your)|imposed|cut off|withdrawn|raised|terminated|cancelled|suspended|revoked|scrapped|closed|expelled|reported|published|dismissed|pulled|shut)\b"
"""Own acts that harm another when they hang on what the other does."""

UNMET = r"\b(?:is|are|was|were|be|been)(?:n't| not) (?:\w+ly )?(?:paid|met|withdrawn|lifted|signed|dropped|stopped|released|freed|honou?red|settled|accepted|changed|reversed|approved|reinstated|resolved|scrapped|returned|removed|implemented|restored|respected|heeded|addressed|granted|fulfilled|agreed|sacked|in (?:our|their|his|her|its)|reached|on the table|forthcoming|apology)|\b(?:goes|go|going|went) ahead\b|\b(?:is|are|was|were) (?:approved|imposed|introduced|passed|built|granted|signed|adopted|enacted|confirmed|raised|cut|closed|privati[sz]ed)\b|\b(?:tax|dut(?:y|ies)|ban|bill|law|cuts?|plan|merger|strike|tariffs?|sanctions|levy|deal) (?:passes|passed|comes?|came|becomes?|became|reach(?:es|ed)|takes? effect)|\bunless\b|\b(?:demands?|deadline|ultimatum|ransom|arrears|back pay|money|wages|salar(?:y|ies)|pay (?:offer|rise|deal)|attacks?|strikes?|provocations?|violations?|insults?|it happens again|(?:this|that) (?:goes on|continues|happens))\b"
"""Conditions that another has in his hands, though they name nobody."""

OTHERS_CONDITION = r"\b(?:if|unless|should) (?!it (?:rains|snows|freezes)|the (?:weather|rain|wind|snow)|we\b|i\b)|\b(?:unless|if you|if (?:they|he|she|it|the [\w'-]+(?: [\w'-]+)?|[\w'-]+) (?:do(?:es)? not|don't|doesn't|did not|fails?|refuses?|is not|are not|isn't|aren't|were not|was not|goes? ahead|continues?|persists?|keeps?|lies?)|if \w+ (?:is|are|was|were)(?: not|n't))\b|\bor (?:else|they|we)\b"

WANTED = (
    r"\b(?:approve|accept|agree|apologi[sz]e|resign|step (?:down|aside)|return|give (?:up|in|back)|negotiate|talk|meet|sign|ratify|pay|recogni[sz]e|release|hand (?:over|back)|withdraw|yield|back down|"
    r"budge|bow|bend|be (?:bullied|moved|pushed|intimidated|dictated|forced|blackmailed|rushed|swayed|pressured|lectured|silenced|drawn|deterred|cowed|told)|compromise|surrender|change|reconsider|allow|permit|cooperate|co-operate|comply|testify|answer|pulp|retract|"
    r"extradite|join|support|vote for|fund|lend|play|take part|participate|attend|concede|abandon|drop|grant|endorse|sit down|go back|move|lift|stand (?:down|aside)|settle|share|admit|let|open|stop|offer|reinstate|rejoin|renew|repeat|revisit|reopen|extend the deadline|publish|say sorry|give way)\b"
)
"""Acts that others want: not doing them is ``refuses``."""

FEARED = (
    r"\b(?:selling|closing|cutting|raising|increasing|firing|sacking|laying off|attacking|invading|using|imposing|banning|demolishing|deporting|privati[sz]ing|evicting|scrapping|abolishing|merging|relocating|charging|leaving|abandoning|axing|taxing|leave (?:no ?one|nobody|anyone|them|people|you)|rest\b|forget|sell|sold|close|closed|cut|raise|raised|increase|fire|fired|lay off|laid off|attack|invade|use|used|impose|imposed|prolong\w*|ban|banned|demolish\w*|deport\w*|deploy\w*|privati[sz]e\w*|evict\w*|run again|launch\w*|strike|strikes|expand|"
    r"compulsory|mandatory|harm\w*|hurt|taken|touch\w*|seek (?:a|another)|replace\w*|scrap\w*|abolish\w*|merge\w*|relocat\w*|charge\w*|stand|seize|punish\w*|forget|abandon you|leave you|let (?:you|them|the \w+) down|price rise|go up|rise|tax|taxes|escalat\w*|interfere|intervene|break (?:the|its|our|his|her)|shut|lost|axed|job losses|layoffs|pay (?:more|extra|a \w+ more|one \w+ more)|suffer|starve|go (?:hungry|without|short)|deprived|displaced|dismissed|retrenched|retrenchments?|redundan\w+|sacked|rationed|rationing|closures?|hikes?|worse|retaliat\w*|strike back|hit back|respond in kind|downgraded|outsourced|lose (?:[\w']+ ){0,2}(?:jobs?|pay|homes?|places?|money|pensions?|benefits?|rights?|access|work|out)|out of pocket|worse off|left behind)\b"
)
"""Acts that others fear: undertaking not to do them is ``promises`` with ``neg``."""

OUGHT_TO_HAVE = r"\b(?:should|ought to|could)(?:n't| not| never)? (?:at least |never )?have \w+"
"""What others should have done and did not."""

NO_ORDER = r"\b(?:should|must|ought to) (?:all |both |really |be thoroughly |be |feel )*(?:ashamed|embarrassed|proud|know better|have )\b"
"""“Should” that judges rather than orders."""

REQUEST_NEARBY = r"\b(?:asked (?:to|for|that|them|him|her|it)|asks? (?:to|for)|want(?:s|ed)?|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:for|on)|appeal\w*|request\w*|petition\w*|pressure|pressed|pressing|plea(?:s|d|ded)?|invit\w+|offer(?:s|ed)?|beg(?:s|ged)?|insist\w* that|ultimatum|proposal|proposed)\b"
"""What says, near a statement, that others want something."""

CLAIM_NEARBY = rf"\b(?:{HARD_CLAIM_NOUNS}|rumou?rs?|accus(?:es?|ing|ations?)|(?<!the )accused|alleg\w+|claim\w*|bloggers|conspiracy|suspicions?|dismissing|denying|rejecting|rebutting|refuting|contradict\w*|contrary to|den(?:y|ied|ies))\b"
"""What says, near a statement, that others hold something."""

RUMOUR_NEARBY = r"\b(?:(?:respond|reply|react)\w* to (?:an?|the|those|these|claims|reports|allegations|accusations|criticism|questions about|rumou?rs) ?(?:\w+ ){0,2}(?:claims|reports|allegations|accusations|documentary|article|investigation|programme|film|expos[eé]|dossier|leak|story|podcast|rumou?rs|criticism|lawsuit|complaint|suggestions?)?|reports? (?:\w+ )?(?:link(?:ed|ing)|suggest(?:ed|ing)|sa(?:id|ying)|claim(?:ed|ing))|linked (?:him|her|it|them)|rumou?rs?|speculation|(?:press|media|newspaper|online) reports|reports? that|talk of|claims? that|claims? of|alleged that|had claimed|conspiracy|hoax|gossip|whispers)\b"
"""What says, near a statement, that others hold something even of the future."""

IMPERATIVE = (
    r"^(?:please |do not |don't |never |just |always |now |then |so |and |but |everyone |first,? )*(?:go|come|stay|leave|stop|start|keep|take|give|get|let|put|make|do|be|buy|sell|wash|call|tell|ask|help|look|listen|think|remember|forget|wait|check|bring|send|show|vote|join|use|avoid|"
    r"turn|open|close|shut|lock|pay|sign|write|read|stand|sit|run|walk|drive|eat|drink|boil|drop|move|return|hand|release|resign|apologi[sz]e|respect|try|follow|contact|report|see a|see your|seek|visit|switch|end|cut|lift|free|build|protect|save|donate|pray|fight|act|speak|talk|admit|explain|prove|let's|"
    r"lower|raise|back|hold|carry|wear|throw|pick|plant|feed|clear|evacuate|steer|enjoy|hurry|calm|trust|believe me|don't|do not|beware|watch|mind|step|learn|choose|book|plan for|expect|withdraw|leave|get out)\b(?! (?:is|are|was|were|has|have|had|will|would|can|may|might|could|been)\b)"
)
"""A clause without a subject that tells another what to do."""

NO_IMPERATIVE = r"^(?:(?:give|elect|vote for|trust|back|send|put) (?:us|me)\b[^.]*\band (?:you|we|i)(?:'ll| will| won't)|let (?:me|him|her|them|it) (?:be\b|\w+ (?!go)|(?:just|first) )|back (?:in|then|home)|see(?:ing)? as|go(?:ing)? (?:to|into)|looking|thinking|think(?:s|ing)|getting|look(?:ing|s)?,|see,|listen,|believe it|help (?:is|was)|work (?:is|was)|first|use of|return of|talk of|report(?:s|ed)?|call(?:s|ed)|plan(?:s|ned)|remember(?:s|ed)?(?! )|end of|act(?:s|ion)|vote(?:s|rs)|watch(?:es|ing)?$)"

OBLIGED = r"\b(?:should|must|ought to|would (?:be (?:well advised|wise|wiser|better advised) to|do well to)|need to|needs to|have to|has to|had to|needed to|had better|are to|is to be|shall not|mustn't|shouldn't|needs? not)\b"
"""What another shall do."""

STRONG_OBLIGED = (
    r"\b(?:should|must|ought to|mustn't|shouldn't|had better|would be \w+(?: advised)? to|would do well to)\b"
)

ORDERING = (
    r"\bplease,? (?!note|see\b|find\b|god\b|don't get)[a-z]{2,}|\b(?:ha(?:s|ve|d)|needs?|needed) to (?:stop|end|change|cease|be (?:stopped|ended|held|brought|punished|scrapped|reversed|told))\b|^(?:hands off|no to|yes to|down with|away with|never again)\b|"
    r"\b(?:all|what) (?:we|i|they) (?:ask|want|need|demand|are asking|'re asking)(?: for)? is\b|\bthere (?:should|must|has to|needs to) be (?:an? |no |more |some )|"
    r"\b(?:it is|it's|it was|now is|high|about) (?:high |about |now )?time (?:for|that|to|the|they|he|she|you|we|this|these|those|our|his|her|their|someone|somebody|everyone|everybody|people)\b|\bheads (?:must|should|will|have to) roll\b|\benough is enough\b|\b(?:has|have|had) (?:until|till) \w|\b(?:is|are|was|were) (?:\w+ly )?(?:required|obliged|ordered|asked|urged|advised|instructed|forbidden|not allowed|requested) to\b|\bno one (?:is|may|must)\b(?: to\b| leave\b)"
    r"|\bneeds? (?:the|a|an|all|every|these|those|our|their|his|her) (?:[\w'-]+ ){1,4}to (?:act|step|stop|come|do|listen|help|take|give|open|lead|pay|move|intervene|respond)\b|\b(?:has|have) (?:a|the) (?:moral |legal )?(?:duty|obligation|responsibility) to\b|\bi (?:beg|implore|urge|ask|appeal to|call on|plead with|expect|want) (?:you|the|all|every|him|her|them|everyone|those|whoever|anyone)\b|\bwe (?:demand|urge|call on|call for|appeal to|insist|ask (?:the|all|every|you|them)|want (?:the|them|him|her|it|an?|our|his|her|their|justice|answers|action))\b"
)
"""Clauses that tell another what to do without "should"."""

FINISHING = r"^(?:\w+ly |now |soon |then |all |also )*(?:be (?:\w+ly )?(?:able|available|ready|open|complete[d]?|finished|back|done|easy|enough|fine|over|here|there|on|in|a|the|running|delivered|restored|reopened|repaired|visible|safe|possible|known|clear|built|installed|up|out|home|fixed|resolved|announced|published|reached|cleared|warm|cold|dry|sunny|better|higher|lower|normal)\b)"
"""After "should": what is to be expected, by the course of things."""

EXPECTED_SHOULD = r"\bshould (?:be (?:able|available|ready|open|complete[d]?|finished|back|done|easy|enough|fine|over|here|there|on|in|a|the)|reach|arrive|return|reopen|open|take|get|have|see|improve|clear|finish|last|end|soon|now|then|begin|start|help|know)\b"
"""“Should” of what is to be expected."""

AGENTS = (
    r"\b(?:[\w'-]{3,}(?:ist|ian|eer)|somebody|anybody|you|he|she|they|him|her|them|anyone|everyone|everybody|nobody|no[- ]one|someone|people|those|hostages?|prisoners?|board|family|brigade|paramedics|umpire|survivors|children|ministers?|government|council|company|firm|bank|police|authorities|officials?|residents?|drivers?|parents?|teachers?|farmers?|students?|pupils|importers?|exporters?|passengers|citizens|"
    r"colonel|general|president|mayor|governor|board|union|club|players?|owners?|operators?|employers?|workers?|countries|states?|members?|leaders?|judge|court|parliament|lawmakers|mps|sides?|parties|keeper|stewards?|champions?|winners?|goalkeepers?|clerks?|bodies|customers?|crew|crews|staff|ultras|coach|referee|captain|team|regulators?|watchdog|ministry|committee|agency|donors?|sponsors?|umpire|fans?|voters?|consumers?|households?|tenants?|landlords?|judges|nurses|doctors|pensioners?|taxpayers?|hauliers?|airlines?|ministries|agencies|companies|families|charities|universities|societies|juries|swimmers|"
    r"envoy|guard|troop|soldier|rebel|militia|tribunal|jury|consul|delegate|heir|relative|spouse|lender|investor|shareholder|creditor|insurer|chamber|country|nation|city|town|world|house|industry|sector|regime|movement|alliance|bloc|chef|cook|clerk|guest|pilgrim|migrant|scientist|publisher|broadcaster|newspaper|"
    r"[\w'-]{3,}(?:ers|ors|ists|ians|men|women|man|woman))(?:e?s)?\b"
)
"""Nouns of those who can act."""

MANY = r"(?:sters|ists|ians|criminals|thieves|gangs|militants|rebels|enemies|voters|consumers|buyers|sellers|rivals|crowds)$"
"""Ends of nouns for people who are many."""

SHALL_BE_DONE = r"^(?:not |never |now |also |at least )*(?:be (?:\w+ly )?\w+(?:ed|en|wn|ld|id|ght)\b|be (?:cut|put|set|shut|let|made|done|gone|told))|^not\b"

REJECTS = r"\b(?:reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disputes?|disputed|refutes?|refuted)\b"

REJECTS_HIDDEN = r"\b(?:reject|rejects|denies|deny|dismiss|dismisses|disputes?|refutes?)(?: \w+ly)? ?\x00"

WANTS_ANOTHER = (
    r"\b(?:want|wants|wanted|need|needs|expect|expects|ask|asks|urge|urges|call on|calls on|appeal to|demand|demands)\b (?!to\b)(?:[\w'-]+ ){1,5}?to\b"
    r"|\b(?:i|we) (?:want|demand|call for|ask for|insist on|urge|request)\b(?! to\b)"
    r"|\b(?:wants?|wanted|seeks?|sought|needs?|deserves?) (?:\w+ )?(?:assurances?|guarantees?|answers|clarity|justice|action|talks|compensation|redress|reform|respect|protection|an? (?:\w+ )?(?:explanation|apology|inquiry|investigation|end|say|meeting|halt|review|ban|commitment|timetable|deadline|hearing|ceasefire|truce|pause|vote|recount|debate))\b"
    r"|\bwould (?:prefer|like) (?:a|an|more|some|another|the)\b"
)

LEADING_PRONOUN = r"^(?:we|i|they|he|she|it) "

AND_YOU = r"\b\w+ (?:us|me|our \w+) and (?:we|i)(?:'ll| will| shall) (?:hit|strike|fight|bite|shoot|answer|respond|retaliate)\b|\bnever see (?:him|her|it|them|(?:the|your|their|his|her) \w+) again\b|\byou(?:'ll| will) (?:never (?:work|play|set foot|sit|eat|see your)|regret|pay for|be sorry|wish you)\b|\band you(?:'ll| will) (?:never|regret|be (?:sorry|dead|next)|die|lose|end)\b"

WHOEVER = r"^(?!.*\b(?:must|should|ought|needs?)\b)(?:anyone|anybody|whoever|those|any \w+|the next \w+) (?:who |that )?\w+"

AGAINST_CLAIM = r"\bcontrary to\b|\bas (?:[\w'-]+ ){1,4}?(?:allege[sd]?|claim(?:s|ed)?|insinuate[sd]?|suggest(?:s|ed)?|ha(?:s|ve|d) (?:claimed|alleged|suggested|said))\b|\b(?:rejecting|dismissing|disputing|rebutting|refuting)\b|\bdespite (?:claims|reports|rumou?rs)\b"

BARE_ORDER = r"^(?!(?:in|on|at|with|for|from|of|to|by|and|but|so|all|about|like|after|before|despite|what|where|when|who|how|why|is|are|was|were|not|as|if|under|over|through|between|behind|only|even|just|now|then|god|yes|no|i|we|you|he|she|it|they|this|that|these|those|the|a|an|my|our|his|her|their|its|there|here|both|than|because|since|while|until|within|without|against|during|such|half|most|some|any|every|each|see|welcome|thank|bless|seems|looks|turns|one|two)\b)[a-z]{2,}(?<!ing)(?<!ed)(?<!s) (?:the|your|my|our|this|that|these|those|it|them|him|me|us|down|up|out|off|away|back|yourself|yourselves|everything|nothing|no|his|her|their)\b"

MENACE = r"\breserv\w+ (?:\w+ ){0,2}right to (?!appeal\b|amend\b|change\b|comment\b|speak\b|remain\b)\w|\byou (?:have been|are being|were) warned\b|\bconsider (?:this|it) (?:a|your) (?:final |last |only )?warning\b|\b(?:you|they)(?:'ll| will) (?:soon )?(?:find out|see) what\b|\bdon't (?:say|come crying)[\w ']* warn"
"""Threats in so many words."""

OR_ELSE = r"\bor (?:else )?(?:i|we)(?:'ll| will| shall)\b|\bor else\b"

PASSIVE = r"^(?:not |n't |never |\w+ly |also )*be (?:\w+ly )?\w+(?:ed|en|ld|wn|ut|id|ght|st|nt|rn|ade)\b"

IMPENDING = r"\b(?:inevitable|imminent|on the cards|in store|looming|looms|almost certain|bound to|only a matter of|around the corner|on the horizon|on (?:the|its|their) way|in sight|to come|in the offing|in prospect|(?:un)?likely)$"

EXCLUDED = r"exclu|rule|impossible"

STANDING_NO = r"\b(?:have|has|had) to (?:stay|remain)\b|\b(?:decision|ban|ruling|verdict|decree|sentence|answer|fees?|rules?|deadline|price|terms|offer|date|line|policy|position) (?:stands|stood|is final|was final|will stand|would stand|remains|remained|is not|was not)\b|\b(?:stays?|stayed|remains?|remained) (?:closed|shut|locked|sealed|off limits|in force|in place|where)\b"

BEING = r"^(?:is|are|was|were|am|'s|'re|'m)$|^(?:is|are|was|were)n't$"

BEING_TO = (
    r"^(?:not |never |n't |now |also |still )*(?:going|about|to|ready|prepared|set|due|bound|poised|\w+ing)\b"
)

REFUSAL = r"\b(?:a|our|my|their|his|her|its) red lines?\b|\bwouldn't change a\b|\bnot? change a (?:single )?(?:word|thing|comma)\b|\b(?:demands?|requests?|calls?|pleas?|appeals?|petitions?|ultimatum|conditions?|wish(?:es)?)\b.{0,80}\b(?:will|would|can|could) (?:not|never) be (?:met|granted|accepted|heeded|considered|answered|heard|fulfilled|satisfied)\b|^(?:not (?:one|a single) (?:penny|inch|step|cent|pound|dollar|euro|metre|meter|mile|acre|word|soldier|ounce|job|more(?! \w+ (?:should|must)\b))|over my dead body|forget it|not a chance|no chance|under no circumstances)\b|\bover my dead body\b|\bnot one (?:penny|inch|step|cent) more\b|^(?:no|never|absolutely not|certainly not|no way|out of the question)\b[\W]*$|\bout of the question\b|\bno way\b"

PRONOUNS = r"^(?:he|she|it|they|his|her|its|their)\b"

OWNER = r"^(?:his|her|its|their)\b"

OWN_POSSESSIVE = r"\b(?:his|her|its|their|my|our)\b"

NEED = r"(?:it |any |a |the |much |this |that ){0,2}(?:necessary|need|necessity|point)\b"

RETOLD = r"(?:but |and |so |well,? )?(?:you|your \w+) (?:have |had |once |also |yourself )?(?:said|told|promised|claimed|announced|wrote|argued|predicted|warned|insisted|pledged|vowed)\b"
"""“You said in April that …”: the content begins with what its hearer said."""

NEGATED_VERB = r"(?:\b(?:no one|nobody|none|no \w+|not|never)|n't)(?: (?:be|been|yet|ever|any|had|have|was|were|is|are))* ([a-z]{4,})"

NEGATED_BEFORE = (
    r"(?:\b(?:not|never|no longer|cannot|can't|won't|didn't|doesn't|don't|wouldn't|couldn't|hasn't|haven't|hadn't|isn't|wasn't"
    r"|aren't|weren't)|n't)(?: (?:\w+ly|yet|even|also|to|immediately))?[\s\"“]*$|n't $"
)

NEGATED_WITHIN = (
    r"^(?:not|never|n't|no longer|cannot|(?:is|are|was|were|has|have|had|do|does|did|wo|would|could|ca)n't)\b"
)

ANAPHOR = r"^(?:that|this|it|these|those|them|all (?:this|that))\b"

ITSELF = r"\b(?:i|it|there|this|that)$"

ADDRESSED = r"\b(?:you|we)$"

YOU = r"\b(?:you|you'll)\b"

NEVER = r"\bnever\b"

INFINITIVE_MARK = r"^(?:to|be to) "

CAN = r"\bcan\b"

EVENT_SUBJECTS = r"\b(?:cold snap|heat ?wave|storms?|hurricanes?|cyclones?|typhoons?|quakes?|earthquakes?|tremors?|aftershocks?|eruptions?|landslides?|outages?|blackouts?|shortages?|shortfall|collapse|closures?|delays?|recession|downturn|slowdown|crash|accidents?|failures?|defaults?|war|attacks?|strikes?|shutdown|boycotts?|exodus|surge|rise|increase|loss|losses|lack|absence|impact|effects?|consequences|damage|threats?|risks?|dangers?|pressure|process|journey|recovery|transition|negotiations|trial|inquest|season|tournament|campaign|disruption|pain|hardship|chaos|disease|outbreak|epidemic|pests?|locusts|smoke|ash|heat|cold|tide|tides|waves|winter|summer|spring|autumn|monsoon)$"
"""Heads of subjects that are events: what they will do nobody undertakes, unless it is done to them."""

COMING = r"\b(?:will|would|'ll) (?:\w+ )?be (?:some |more |further |many |a lot of |plenty of |a |an |serious |severe |major |huge |great )?(?:\w+ )?(?:pain|problems?|delays?|disruptions?|difficult(?:y|ies)|casualties|winners|losers|queues|challenges|chaos|rain|showers|snow|storms?|protests|unrest|violence|consequences|inflation|growth|hardship|surprises|setbacks|trouble|shortages?|hiccups|teething|opposition|resistance|questions|bumps|twists|turbulence|volatility|demand|traffic|days|times)\b"
"""“There will be …” of what nobody undertakes."""

WOULD_COST = r"\b(?:would|'d) (?:\w+ly |also |only |not |never )*(?:destroy|cost|kill|lead|mean|cause|create|hurt|harm|damage|ruin|wipe|bring|trigger|push|drive|force|put|leave|save|help|end|cripple|devastate|bankrupt|collapse|undermine|weaken|strengthen|boost|raise|reduce|increase|worsen|improve|affect|hit|threaten|encourage|discourage|deter|attract|send|set (?:back|a)|turn|spell|result|allow|enable|prevent|solve|fuel|unleash|plunge|delay|lose|gain|benefit|suffer|fall|rise|double|halve|disappear|die)\b"
"""What would come of something."""

LIKELY_TO = r"\b(?:un)?likely to (?!have\b|be (?:the|a|an)\b)\w"

EXPECTING = r"\b(?:is|are|was|were|'s|'re) (?:\w+ )?(?:heading (?:for|towards?)|headed (?:for|towards?)|on (?:course|track) (?:for|to)|in for|staring at|destined (?:for|to)|doomed to)\b|(?:\bnot|n't) (?:heard|seen) the last of\b|\b(?:expects?|expected|anticipates?|anticipated|hoped|hopes) "

EXPECTED_BY = r"\b(?:should|ought to)\b(?! (?:not |never )?have\b)"

LATER = r"\b(?:soon|next|later|eventually|again|one day|ever)\b"

STATE = r"(?:\w+ly |well |yet |still |already |also |not |never )?(?:be|have)\b"

COPULA = r"\b(?:is|was|are|were|'s|be) (?:\w+ ){0,2}"

WITHOUT = r"\bwithout\b"

ONLY = r"\bonly $"

CONJUNCT = r"(?:to|in|on|at|for|from|with|by) (?:the )?[a-z]+s\b"

OPINION_CUES: frozenset[str] = frozenset(
    """
    think believe confident convinced sure certain optimistic confidence feel reckon argue contend suspect estimate calculate guess imagine figure assume presume consider
    speculate fear worry theorize theorise opine conclude judge suppose deem project maintain claim allege predict
    """.split()
)
"""Neutral cues whose content is held to be so: what another will do, their source does not undertake."""

ALLEGING_CUES: frozenset[str] = frozenset(
    "say claim allege accuse report write tell insist suggest maintain argue contend assert believe warn complain".split()
)
"""Cues of what another may reject."""

NO_TO_THAT = (
    r"\b(?:could|can|would|will|do|does|did|was|is|were|are)(?:not|n't| not)(?: \w+ly| simply)? (?:be able to |in a position to |prepared to |willing to |going to )?(?:do (?:so|that|this|it|any such thing)|happen(?:ing)?|be (?:possible|done|considered|entertained))\b"
    r"|\bca(?:n't|nnot) (?:do (?:so|that|this|it)|happen|be done)\b|\bwon't (?:do (?:so|that|this|it)|happen|be (?:possible|done))\b|\b(?:is|was|were|are) not (?:possible|an option|negotiable|up for (?:negotiation|discussion|debate))\b|\bnon-negotiable\b"
    r"|\bno (?:money|funds|room|scope|time) for (?:that|this|it)\b|\bthere (?:is|was|will be|would be) no(?:thing)? (?:more )?(?:to (?:discuss|negotiate|add)|going back|turning back|u-turn|change|extension|exception|exceptions)\b"
)
"""A no to what is asked for, when that is not named again."""

HOLDING_OUT = (
    r"\b(?:can|could) (?:take|accept|host|absorb|admit|give|offer|pay) no (?:more|further)\b|(?:\bnot|n't) (?:here|about|prepared|ready|willing|going) to (?:apologi[sz]e|say sorry|beg|resign|quit|step down|give (?:up|in|way)|surrender|back down|walk away|negotiate|bargain|compromise|bow|kneel|run away|sell)\b|(?:\bnot|n't) (?:for sale|up for (?:sale|grabs|negotiation)|negotiable|on the market)\b|\bstaying put\b|\bgoing nowhere\b|(?:'m|\bam|\bare|'re|\bwas|\bwere|\bis) not (?:leaving|moving|selling|quitting|resigning|budging|backing down|giving (?:up|in)|going anywhere|stopping|apologi[sz]ing)\b|\b(?:unable|not able|not in a position) to (?:offer|grant|meet|accept|accommodate|agree|approve|extend|refund|pay|support|provide)\b|"
    r"\b(?:can't|cannot|can not|couldn't|could not|will never|would never) (?:\w+ly |possibly |in good conscience )?(?:accept|agree to|support|sign|allow|approve|endorse|tolerate|back|vote for|countenance|condone|go along)\b|"
    r"\b(?:would|'d) (?:rather|sooner) (?!not\b)[\w' -]{2,60}? than\b|\b(?:would|'d) (?:rather|sooner) (?:not|die|quit|resign|go (?:to|without))\b|\bno question of (?:\w+ )?\w+ing\b|\bin no (?:mood|hurry|rush) to\b"
    r"|\b(?:see|saw|have|had) no reason (?:why (?:i|we|he|she|they|it) should|to (?:resign|apologi[sz]e|change|go|step down|quit|leave|withdraw|give))\b|\bnot (?:going to|gonna) be (?:rushed|bullied|pushed|told|forced|blackmailed|drawn|lectured|dictated)\b"
    r"|\b(?:do|does|did)(?:n't| not) (?:negotiate|deal|talk|bargain|haggle|do business) with\b|\bhave (?:absolutely )?nothing to apologi[sz]e for\b"
)
"""The source will not, whatever others want."""

EMPHATIC_NO = (
    r"\bnot (?:a|one) single\b|\bno such\b|\bnothing of the (?:kind|sort)\b|\bat no (?:time|point|stage)\b|\bon no occasion\b|\bnever (?:once|ever|at any)\b|\bnone of (?:this|that|it|these|the \w+)\b|\bnot (?:one )?(?:word|penny|cent) of\b"
    r"|\bever (?:been )?(?:received|made|given|sent|met|paid|taken|asked|said|happened)\b|\bnever (?:was|were|did|had|has|have|happened|existed|took|asked|paid|met|saw|said|received)\b"
    r"|\b(?:that|this|it)(?:'s| is| was) (?:\w+ly |just |pure |sheer )?(?:marketing|propaganda|spin|talk|pr|politics|gossip|hearsay|invention|fiction)\b"
)
"""Where another has alleged something: this answers it with a no."""

ARE_TO = r"\b(?:is|are|was|were) (?:not )?to (?:stay|keep|leave|remain|report|wear|stop|hand|return|evacuate|stand|refrain|avoid|carry|show|pay|submit|present|register|switch|turn|use|work|clear|vacate|surrender|bring|follow|obey|observe|wait|queue|move|go|come|boil|shut|close)\b"
EXPECTED_OF = r"\b(?:is|are|was|were) expected to (?:wear|pay|behave|attend|obey|follow|bring|show|keep|hand|submit|respect|observe|comply|carry|stay|report|register)\b"
"""What others are to do, when they can act."""

SUBORDINATING = (
    r"\b(?:while|if|when|before|after|until|till|what|as|where|who|that|because|and|unless|whatever)\b"
)

ASKED_NEARBY = r"\b(?:suggest(?:s|ed|ing|ion|ions)?|complain\w*|complaints?|why not|protest(?:s|ed|ing)?|motion|bid|hope[sd]?|campaign\w*)\b"
"""What says, near a statement, that others would have it otherwise."""

DEADLINE = r"\b(?:has|have|had) (?:until|till) \w|\b(?:has|have|had|were given|was given|are given|is given|given) (?:[\w-]+ ){1,3}(?:hours|days|weeks|months|minutes|years|fortnight) (?:in which )?to (?!live\b)\w"
"""A term that is set to another."""

STATE_TO_BE = (
    r"^(?:not |never |also |still |soon |now |only |all |n't |just |even )*be (?!\w{2,}(?<!tir)ed\b|\w+(?:ing|ung|und|ought|aught|unk|awn|own|oken|osen|ozen|itten|iven|aken|eaten|uilt)\b|(?:seen|shown|known|held|upheld|withheld|sold|told|paid|laid|said|lost|sent|spent|lent|meant|born|torn|worn|sworn|shut|made|kept|swept|left|lit|hit|led|fed|read|met|won|split|hung|struck|stuck|dealt|bid|heard|forbidden|hidden|ridden|broadcast|cast)\b|open|closed|shut|free\b|available|there\b|back\b|present\b|ready|in (?:place|force|session)|on\b|at (?!risk)|no\b|run\b|set\b|let\b|put\b|cut\b|done\b|bound|"
    r"looking|under (?:way|review|new)|up and|operational|active|compulsory|mandatory|voluntary|extra|some\b|a (?:meeting|vote|review|inquiry|hearing|second|new|full|public|ballot|referendum|ceremony|service)|two\b|three\b|more\b)"
)
"""What will be so rather than be done."""

AGAINST_CUES: frozenset[str] = frozenset(
    "advise recommend counsel decide argue rule vote speak urge plead campaign".split()
)
"""Cues whose "against" turns the sign."""

AND_MUST = r"\b(?:and|so|so they|so he|so she) (?:must|should|ought to|has to|have to|needs? to) (?:now |immediately |also )?(?:go|resign|quit|step|stop|apologi[sz]e|pay|answer|explain|leave|act|end|return|release|withdraw|be (?:sacked|removed|dismissed|stopped|punished|scrapped|reversed|released|replaced))\b"
"""What another must do, behind what he has done."""

NO_SUCH = r"^(?:not so|nonsense|rubbish|untrue|not true|not at all|wrong|false|lies|simply not true)\b[\W]*$|\bno such (?:\w+ )?\w+ (?:was|were|had|has|have|ever|exists?|existed|took)\b"
"""A no to what somebody must have said."""

NOTHING_OUT = r"\b(rul\w+) nothing out\b"
"""“Ruled nothing out”: did not rule out."""

HOPING = r"\bhop(?:es?|ed|ing|eful)\b"
"""A cue that only hopes."""

CHANCE = r"option|exclu|rule|impossible|chance|risk|danger|possibilit|possible$|conceivable|question"
"""Words for what may come about, whatever the tense of the verb beside them."""

NO_LONGER = r"\bno longer\b"

QUOTES = r"[\"“”]"

PLEDGING = r"^(?:give|elect|vote for|trust|back|send|put) (?:us|me)\b[^.]*\band (?:you|we|i)(?:'ll| will| won't)\b|\b(?:you have|you've got) my word\b|\bi (?:give you my word|promise|guarantee|swear|pledge|vow)\b|\bwe (?:pledge|promise|undertake|guarantee|commit)\b|\b(?:am|are|is|was|were|'m|'re|'s|remains?|remained|stays?) (?:fully |firmly |absolutely |totally |still |also |deeply |very )?committed to \w{2,}ing\b|\b(?:i|we|i'm|we're|he|she|they|it)(?: am| are| is| was| were)? (?:\w+ly )?(?:determined|resolved) to\b|\bcount on (?:me|us)\b|\brest assured\b|\bmy promise to you\b"
"""Words that undertake, in the content itself."""

DENYING = (
    r"\b(?:that|this|it|which)(?:'s| is| was)(?: simply| just| plainly| certainly)* not (?:what (?:happened|we|our|its|the|he|she|they|i|his|her|their|my)\b|how (?:it|we|things|the|this|that)\b|the (?:case|truth|reality|position|picture|whole (?:story|truth|picture))\b)|"
    r"\b(?:i|we|he|she|they) (?:never|did not|didn't) (?:say|said|do|did|claim|claimed|suggest|suggested|write|wrote|touch|touched) (?:that|this|it|any ?(?:thing|such)|(?:those|these|such) \w+)\b"
    r"|\b(?:that|this|it)(?:'s| is| was)(?: simply| just| completely| totally| absolutely| patently| categorically| entirely| flatly| plainly| all)* (?:not true|untrue|false|a lie|lies|nonsense|rubbish|not the case|not what happened|a fabrication|not so)\b"
    r"|\bden(?:y|ies|ied) (?:any|all) |\bnot a (?:word|shred|grain) of truth\b|\b(?:absolutely )?(?:nothing in (?:it|that|them)|no truth (?:in|to))\b|\bfake news\b|\b(?:that|this|it)(?:'s| is| was) an? (?:\w+ )?(?:myth|lie|fabrication|fiction|hoax|invention|falsehood|untruth|fairy ?tale|fantasy|distortion)\b|\b(?:none of (?:this|that|it)|(?:that|this|it) never)(?: ever)? (?:happened|took place|existed)\b|\bnone of (?:this|that|it) is true\b"
)
"""A no to what somebody must have said."""

LOADED_NO = r"\b(?:no|not (?:a|an|any)|n't (?:a|an|any)|never (?:a|an|any)|not one) (?:\w+ ){0,1}(?:cover-?up|conspiracy|collusion|wrongdoing|fraud|corruption|bribe(?:s|ry)?|kickbacks?|misconduct|malpractice|impropriety|irregularit(?:y|ies)|foul play|favouritism|favoritism|nepotism|discrimination|racism|bias|prejudice|torture|mistreatment|ill-treatment|coercion|manipulation|rigging|vote-rigging|tampering|plagiarism|doping|match-fixing|insider trading|secret (?:deal|pact|agreement|meeting|plan|talks)|rift|feud|split|falling-out|bad blood|conflicts? of interest|quid pro quo|massacre|profiteering|price-fixing|hidden agenda|ulterior motive|breach of (?:the )?(?:law|rules|protocol|trust|duty|contract)|double standards?|political interference|witch-?hunt|vendetta|preferential treatment|special treatment|intention to deceive)\b(?! (?:will|would|shall|can|could|should|must|may|might)\b)"
"""A no to what nobody would mention had it not been alleged."""

ALLEGED_DEED = (
    r"\b(?:rigg(?:ed|ing)|cooked|st(?:ole|olen|ealing)|fak(?:ed|ing|e)|forg(?:ed|ing|ery)|falsif\w+|doctored|alter(?:ed|ing)|tamper\w*|manipulat\w+|brib\w+|kickbacks?|corrupt\w*|embezzl\w+|siphon\w*|divert(?:ed|ing)|launder\w*|defraud\w*|fraud\w*|cheat\w*|collu\w+|leak(?:ed|ing)|"
    r"spied|spying|hack(?:ed|ing)|bugg(?:ed|ing)|beat(?:en|ing|s)?|tortur\w*|abus\w+|harass\w*|assault\w*|rap(?:ed|e)|molest\w*|grop(?:ed|ing)|kidnap\w*|abduct\w*|shot (?:at|dead|down|him|her|them|protesters|unarmed|people|civilians|our|their)|shell(?:ed|ing)|bomb(?:ed|ing)|kill(?:ed|ing)|murder\w*|execut(?:ed|ing)|massacr\w+|loot(?:ed|ing)|burn(?:ed|t|ing)|poison\w*|pollut\w*|dump(?:ed|ing)|contaminat\w+|"
    r"bull(?:ied|ying)|threaten(?:ed|ing)|intimidat\w+|coerc\w+|forced|pressured|silenc(?:ed|ing)|suppress\w*|censor\w*|hid|hidden|hiding|conceal\w*|cover(?:ed|ing)[- ]up|cover-up|ignor(?:ed|ing)|neglect\w*|breach\w*|broke|broken|violat\w+|flout\w*|lied|lying|misled|mislead\w*|deceiv\w+|plagiari\w+|"
    r"underpa(?:id|ying)|overcharg\w+|inflat(?:ed|ing)|exploit\w*|discriminat\w+|racis\w+|sexis\w+|dop(?:ed|ing)|fix(?:ed|ing) (?:the )?(?:match|game|race|price|result|vote)\w*|trespass\w*|evict\w*|dragged|groomed|ill\b|sick|unpaid|without (?:warning|notice|consent|permission)|behind (?:closed doors|our backs?|their backs?)|illegal\w*|unlawful\w*|secretly|in secret)\b"
)
"""What somebody tells of another when he accuses him."""

PERFORMING: tuple[tuple[str, Act], ...] = (
    (
        r"(?:apologi[sz]e|am (?:truly |so |very |deeply |really )?sorry|are (?:truly |so |very |deeply |really )?sorry|say sorry)\b",
        "concedes",
    ),
    (
        r"(?:welcome|thank|congratulate|applaud|salute|praise|commend|pay tribute|appreciate|(?:am|are|'m|'re) (?:very |so |really |deeply |extremely |truly |incredibly )?(?:grateful|delighted|thankful|proud|pleased|thrilled|glad))\b",
        "praises",
    ),
    (r"(?:condemn|deplore|denounce)\b", "blames"),
    (r"(?:call (?:on|upon|for)|demand|urge|implore|appeal to|beg)\b", "demands"),
    (r"(?:promise|pledge|vow|guarantee)\b", "promises"),
    (r"deny\b", "denies"),
    (r"propose\b", "proposes"),
)
"""What one does by saying that one does it ("we welcome the news that …")."""

PERFORMER = r"^(?:(?:first|firstly|again|today|obviously|clearly|of course|and|so|on behalf of [\w' ]{2,40}),? )?(?:i|we)(?= |'m|'re)(?:(?: would|'d) (?:also |just )?like to| want to| wish to| must| have to| can only| also| just| do| too| all)* ?(?:\w+ly )?"
"""Before it: the speaker."""

CANNOT_ANY_LONGER = r"\b(?:can|could) no longer\b|\b(?:can|could)(?:not|n't| not) (?:\w+ )?guarantee\b"
"""What is out of the source's power."""

NOT_GOT = r"\b(?:receiv\w+|been (?:told|informed|given|notified|served|contacted|shown|asked|invited|consulted|paid)|seen (?:the|any|a)|had (?:time|a chance|the chance))\b"
"""What has not reached a source: no claim that it rejects."""

CHARGE_NEARBY = r"\b(?:prosecut\w+|accus\w+|alleg\w+|complain\w*|charged|charges|indict\w*|suing|sued|lawsuit|claims?|claimed)\b"
"""What says, near a statement, that somebody answers a charge."""

FEARED_NOW = r"\b(?:is|are|was|were|am|'s|'re|'m)(?: not|n't) (?:going up|going down|rising|increasing|closing|leaving|cutting|raising|selling|moving|shutting|changing|replacing|scrapping|abandoning|privati[sz]ing|being (?:cut|closed|sold|raised|increased|moved|shut|scrapped|axed|replaced|withdrawn|abolished|privati[sz]ed|demolished|relocated|merged|abandoned))\b"
"""What a body says that it is not about to do."""

DENIED_BEFORE = r"(?:\b(?:not|never|no|hardly)|n't)(?: \w+ly| so| that| all| just| be)? $"
"""Before a word for what is false: it is not so called."""

SAID_OF = r"(?:\b(?:is|was|are|were|be)|'s|'re)(?: (?:\w+ly|all|just|so|pure|an?|not|utter|total|complete|absolute|sheer|nothing but))*? $"
"""Before a predicate, right behind its verb."""

THERE_IS = r"\bthere(?: is| are| was| were|'s| has been| have been)(?: \w+ly| also| still)?\b"
"""What only says that something exists."""

EFFECT_ALONE = r"^(?:also |only |greatly |finally )*(?:help (?!to )|mean|result|lead to|enable|boost|cost)\b"
"""What only an instrument does, when the clause does not repeat its subject."""

IMPERSONAL_BE = r"^be (?:\w+ly )?(?!\w+ed\b)[a-z]+ (?:not )?(?:to|that|if|for)\b"
"""Behind "it would": a judgement ("it would be inappropriate to …")."""

HOPES_THAT = r"\b(?:hope|hopes|hoped|hoping) (?!to\b|for\b|(?:that )?(?:i|we|he|she|they|it|to)\b)\w"
"""What is hoped of others."""

ANSWERED = r"^(?:that|it|this|these|those|they|all (?:of )?(?:this|that|it)|the whole thing|which)\b|^$"
"""Subjects that stand for what another has said."""

STAFF = r"\b(?:engineers?|officers?|crews?|staff|teams?|troops?|soldiers?|inspectors?|police|workers|members|firefighters|rescuers|divers|ministers?|officials|experts|specialists|forces|units|ships|planes|jets|vessels|lawyers|doctors|nurses|teachers|players|surveyors|auditors|investigators|detectives|prosecutors|technicians|volunteers|drivers|pilots|rebels|fighters|trains|buses|trams|flights|customers?|residents|passengers|pupils|students|patients|tenants|households|families|victims|depositors|shareholders|ratepayers|taxpayers|visitors|fans|spectators|employees|apprentices|trainees|swimmers|motorists)\b"
"""Those through whom a body acts, or whom it serves."""

ADVOCATE = r"\b(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|advocates?|defen[cs]e|defendants?|accused|suspect)\b(?! (?:minister|ministry|secretary|general|chief|department|forces?|official|spokes\w+|source|staff|contractor|department))"
"""Sources that answer a charge by their calling."""

NO_DEAL = r"\bno (?:\w+ )?(?:negotiations?|talks|concessions?|compromise|deal|amnesty|ransom|apology|surrender|retreat|dialogue|u-turn|turning back|going back|climbdown|extension|second chance|exceptions?|bail-?out|pay rise|mercy|ceasefire|truce|handouts?|special treatment)\b"
"""What others want, when there will be none."""

WEAK_DUTY = r"\b(?:ha(?:s|ve|d) to|needs? to|needed to) (?!(?:wait|be|queue|walk|leave|flee|sleep|go|take|get|travel|borrow|sell|give up|stop|turn|spend|share|live|rely|make do|have|undergo|face|abandon|cancel|postpone|retire|withdraw|cut|close|call|use|stay|drive|run|learn|know|see|swim|climb|travel)\b)"
"""What others have to do; not what befell them."""

LET_BE = r"^be (?:bullied|moved|pushed|intimidated|dictated|forced|blackmailed|rushed|swayed|pressured|lectured|silenced|drawn|deterred|cowed|told)"
"""“Will not be moved”: a refusal only of those who can act."""

NO_END = r"never (?:seen|known|had|met|gives?|gave|been prouder|once|let|wavered|complained|flinched|put)|can't|cannot|can not|could(?:n't| not)|without"
"""A praise that is itself put as a no ("cannot thank them enough")."""

INSTRUMENT = r"\b(?:highways?|motorways?|roads?|bypass|railways?|pipelines?|legislation|packages?|programs?|initiatives?|tariffs?|sanctions?|strategy|strateg(?:y|ies)|partnership|merger|acquisition|contracts?|grants?|loans?|pact|accord|visit|summit|attendance|proposals?|amendments?|budgets|deals|bills|acts|(?:growth |rescue |recovery |action )plan|laws?|measures?|polic(?:y|ies)|plans?|reforms?|budget|decision|agreement|deal|moves?|vaccine|treaty|treatment|project|scheme|investment|line|bridge|tunnel|factory|plant|centre|programme|changes?|rules?|cuts?|tax|funding|money|bill|act|ruling|technology|system)\b"
EFFECT = r"^(?:also |help |help to |only |finally |greatly )*(?:save|cut|shorten|halve|slash|help|bring|boost|result|signal|send|reduce|curb|deliver|provide|give|stimulate|spur|push|unlock|free|pay for|lower|trigger|show|prove|weaken|address|tackle|solve|fix|restore|discourage|deter|undermine|threaten|stop|end|cause|force|leave|put|take|add|make|mean|keep|create|improve|make|allow|enable|ensure|protect|transform|attract|ease|raise|increase|generate|support|strengthen|encourage|let|lead|mean|harm|hurt|damage|destroy|cripple|cost|hit|drive)\b"
"""What an instrument will do, its maker foresees."""

CAN_DO = r"\b(?:i|we|they|he|she) can (?:still |definitely |absolutely )?(?:win|beat|make it|do (?:this|it)|survive|qualify|go all the way|stay up|catch|turn (?:this|it) (?:around|round))\b"
"""Hope for one's own luck."""

DOING_BADLY = r"^(?:do(?:n't| not)|did(?:n't| not)|regret|run out|ran out|lazy|selfish|stupid|foolish|threw|wast|squander|bungl|botch|fail|los|got|made a|let)"
"""Verbs by which one blames oneself no more than one admits."""
