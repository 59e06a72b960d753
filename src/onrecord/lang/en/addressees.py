"""English words around those who are spoken to: channels, prepositions, where a recipient ends. Data only."""

from __future__ import annotations

from onrecord.lang.en.doers import PARTICIPLES

CHANNELS = (
    r"^(?:us|me)$|\b(?:[\w'-]+ )?papers?$|\b(?:reporters?|journalists?|correspondents?|the (?:media|press|radio|bbc|afp|ap|(?:\w+ )?agency)|news(?:paper)?s?\b|newspapers?|magazines?|dail(?:y|ies)|weekl(?:y|ies)|tabloids?|broadcasters?|television|tv\d?|radio|"
    r"(?:news|press) (?:conference|agency|briefing)|conference call|agenc(?:y|ies) (?:france|reuters)|reuters|cnn|bbc|al jazeera|al arabiya|sky news|itv|rfi|voa|deutsche welle|dw|france 24|cnbc|euronews|sabc|tass|xinhua|nhk|pti|ani|dpa|efe|ansa|le monde|der spiegel|el país|a briefing|(?:daily|press|media|morning|security) briefings?|viewers|listeners|an? (?:press )?gaggle|nbc|cbs|abc|fox news|msnbc|npr|afp|bloomberg|associated press|the ap|politico|"
    r"^(?:the )?(?:news |wire )?agencies$|cameras?(?: crews?)?|film crews?|(?:radio|television|tv) stations?|(?:the )?(?:[\w'-]+ )?(?:ledger|examiner|globe|observer|mirror|star|sentinel|inquirer|enquirer|dispatch|argus|echo|chronicle|bugle|courier)$|fox$|espn|sky|msn|channel \w+|(?:[\w'-]+ )?briefing$|interviewers?|podcast|programme|talk show|channel|website|site|a rally|statement|twitter|facebook|telegram|an interview|interview|herald|gazette|guardian|telegraph|(?:the )?[\w'-]+ (?:times|post|journal|news|tribune|chronicle))\b"
)
"""What only carries the words."""

RECIPIENT_VERBS: frozenset[str] = frozenset(
    """
    tell ask dare defy petition plead urge warn thank remind assure reassure inform advise order direct instruct request beg implore notify brief alert
    convince persuade promise congratulate accuse threaten command encourage invite exhort quiz grill praise criticise
    criticize commend applaud salute blame scold rebuke chide berate caution beseech entreat enjoin forbid challenge pressure press
    compel appeal interrogate query condemn slam blast denounce attack mock ridicule castigate censure chastise reprimand upbraid
    insult taunt text email summon bid compliment honour honor hail laud credit fault lambast lambaste compliment pay
    """.split()
)
"""Verbs whose object is the one spoken to (or blamed, praised, wanted to act)."""

TARGET_VERBS: frozenset[str] = frozenset(
    """
    praise criticise criticize commend applaud salute blame scold rebuke chide berate condemn slam blast denounce attack mock
    ridicule castigate censure chastise reprimand upbraid insult taunt compliment honour honor hail laud credit fault lambast lambaste
    thank congratulate accuse
    """.split()
)
"""Of those, the ones whose object may stand inside the content ("slammed the airline as …")."""

TO_RECIPIENT = r"^\s*,?\s*(?:(?:it|this|that|instead|later|on \w+|yesterday) )?(?:in (?:a|an|the) [\w'-]+(?: [\w'-]+)?,? )?to (?=[a-z])(?!be\b|do\b|have\b|the effect\b|a question|questions)"
"""A recipient with "to" right behind the cue."""

AT_RECIPIENT = r"^\s*,?\s*at (?=[a-z])"
"""A recipient with "at" right behind a cue of shouting."""

SHOUTING: frozenset[str] = frozenset("shout yell scream bark jeer snap bellow roar holler".split())

WANTING_VERBS: frozenset[str] = frozenset(
    "dare defy petition plead urge invite order call appeal beg implore press advise ask challenge forbid instruct direct command warn summon".split()
)
"""Verbs whose object shall act (or beware), and so is never a mere channel."""

TO_VERBS: frozenset[str] = frozenset(
    """
    say suggest propose recommend apologise apologize confess admit explain write report announce appeal reply respond put express
    indicate concede complain mention confide describe speak add insist declare note repeat present offer acknowledge submit
    question signal hint swear vow pledge recount point pay give
    """.split()
)

RECIPIENT_END = (
    r"[,;:.!?\"“”\x00()–—]|\s(?:that|whether|how|why|when|what|if|who|whom|which|where|at|on|by|through|during|after|before|as|via|in (?:writing|a|an|the|his|her|their|its|march|january|february|"
    r"april|may|june|july|august|september|october|november|december|\d{4})|last|yesterday|today|earlier|later|this (?:week|month|year|morning|afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"about|over|over the|for|because|while|with|but|and (?:said|added|told|asked|warned|urged)|once|again|repeatedly|publicly|privately|from|against|not|to|he|she|it|they|we|had|has|have|is|was|were|are|will|would|could|might|may|must|should)\b"
)
"""Where the phrase for a recipient ends."""

BEFORE_CONTENT = (
    r"(?:^|\s)(?:of|for|to|that|on|about|with|over|against|from|not|as|because|into|at|,|:|-|–|—|“|\")+\s*$"
)
"""What stands between a recipient and the content."""

NOT_RECIPIENT = r"^(?:(?:on|in|at|by|for|from|with|about|of|over|to|that|late|early|last|yesterday|today|again|also|earlier|through|this|out|up|back|off|how|as|because|via|during|after|before|recently|not|only|instead|simply|publicly|repeatedly)\b|[^a-z0-9\"“])"
"""A stretch behind a cue that begins so is no recipient."""

WITH_PARTNER = r"\b(?:talks|a meeting|meeting|negotiations|dialogue|discussions|a summit|answers|an answer|an explanation|an apology|help|support|money) (?:with|from) (?P<who>(?:the |a |an )?[\w'’-]+(?: [\w'’-]+){0,3} ?)"

URGED: tuple[str, ...] = (
    r"\b(?:is|are|was) for (?P<who>(?:the |a |an |our |all |every )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to \w)",
    r"^let (?!us\b|me\b|him who\b|there\b)(?P<who>(?:the |a |an |our |those )?[\w'’-]+)(?= [a-z]+\b)",
    r"\btime (?!ha[sd]\b|is\b|was\b|will\b)(?:for |that )?(?P<who>(?:the |a |an |our |his |her |their |its |all |this |these |those )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b| \w+ed\b| (?:grew|came|took|went|got|woke|gave|did|had|was|were|stood|made|put|paid|left|began|spoke|told|kept|saw)\b)",
    r"\b(?:we|i) (?:need|want|urge|ask|expect|call on|call upon|appeal to|implore|beg) (?!to\b)(?P<who>(?:the |a |an |our |all |every )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b)",
    r"\b(?:wants?|wanted|needs?) (?!to\b)(?P<who>(?:the |a |an |our |all |every )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b)",
    r"^(?:that )?(?P<who>(?:the |a |an |all |our |every |no )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= (?:is|are|was|were) (?:\w+ly )?(?:required|obliged|ordered|asked|urged|advised|instructed|expected|forbidden|not allowed|requested) to\b| ha(?:s|ve|d) (?:until|till|a duty|an obligation|a responsibility)\b)",
)
"""Who is to act, in clauses that order without "should"."""

FOR_WHOM = (
    r"\bfor (?P<who>(?:the |a |an |all |every |its |his |her |their )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to \w)"
)
"""Who is to act, behind "for" ("for people to come forward")."""

ARE_TO = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:is|are|was|were) (?:not )?(?:expected )?to \w"
"""Who is to act, as the subject."""

DIRECTED = r" (?:to|on|upon|at)$"
"""Cues that end before the one addressed."""

TO_ACT = r"^(?P<who>(?!(?:that|whether|how|what|why|it|not|[a-z]+ing)\b)(?:the |a |an |all |our |every |its |his |her |their )?(?:(?!(?:is|are|was|were|be|to|needs?|ha[sd]|have|wants?|deserves?|ought|who)\b)[\w'’-]+ ){0,4}?(?!(?:to|needs?|ha[sd]|have|wants?|deserves?|ought)\b)[\w'’-]+)(?= (?:not )?to (?!be [a-z]+ed\b)\w)"
"""Who is to act, before an infinitive ("wants the regulator to publish")."""

TRIBUTE = r"\b(?:tribute|praise|thanks|homage|respects) (?:to|on|for)$|\b(?:out|at|into|against|of)$"
"""Cues behind which the one praised or blamed stands."""

PASSIVE = r"\b(?:is|was|were|are|been|being|be)\s+(?:\w+ly\s+)?$"

SUBJECT_START = (
    r"(?:[.!?;:,\n“”\"(]|\b(?:that|said|and|but|because|while|when|as)\b)\s*(?=[^.!?;:,\n“”\"(]*$)"
)

HEARERS = r"\b(?:him|her|them|us|you|me|\w+s)\b"

TO_BE_DONE = r"that (?:[\w'-]+ ){1,7}?(?:not )?be "

PERFECT = r"(?:^|\s+)(?:had|has|have|will|would|could|may|might|never|also|already)\s*$"

PHRASE_END = r" (?:for|of \w+ing|of having|who|which|that|in|at|on|with|from|and|as|if|unless|when|by|out|would|will|is|are|was|were)\b|'s\b"

DOING = r"(?:of |for )?(?:having |\w{2,}ing (?!(?:of|crews?|staff|bod(?:y|ies)|groups?|teams?|clubs?)\b))"
"""A content that names a deed ("whipping up panic"), not who did it."""

LABELLING_VERBS: frozenset[str] = frozenset(
    "call brand label dub describe term style remember portray paint depict deride hail celebrate denounce dismiss name cast".split()
)
"""Verbs whose object is told what it is ("called the owners thieves")."""

TELLING_VERBS: frozenset[str] = frozenset(
    """
    say tell write add reply answer tweet shout post note stress argue insist remark observe declare state explain think believe feel
    reckon maintain claim point conclude find report comment agree repeat continue go put recall suggest assert according reflect
    joke quip whisper yell cry sigh sob growl mutter snap respond retort email text
    """.split()
)
"""Cues that leave it to the content what is done."""

CREDITED = (
    r"\b(?:bravo|thanks?(?: (?:are|is) due)?|thank you|congratulations|kudos|well done|hats? off|shame|tribute|belongs?|goes|owe[sd]?(?: [\w'-]+){1,8}?|"
    r"(?:my|our|his|her|their|your|a) hats?(?: off)?|debt|grateful|praise|point|indebted|justice|loyal|happened|lost|medals?) to "
    r"|\b(?:pride|prouder|proud|proudest|full|think (?:highly|the world)|thought (?:highly|the world)|spoke highly|speak (?:highly|too highly)|fond) of "
    r"|\b(?:confidence|faith|trust|pride|believed?) in "
    r"|\b(?:respect|admiration|praise|gratitude|regard|affection|applause|cheers|medals?|thank (?:god|heavens?|goodness|the lord)) for "
    r"|\b(?:because of|pleased with|happy with|impressed (?:with|by)|delighted (?:with|for)|glad that|glad) "
    r"|\b(?:thank(?! you to)|congratulate|salute|applaud|commend|welcome|welcomed|welcomes|appreciated?|appreciates|valued?|values|admired?|admires|trust|trusted|respect|"
    r"respected|loved|credit|cherish|fault|without|follow|do|owe[sd]?) (?!and\b|god\b)"
)
"""Before the one praised, who is named behind them."""

FAULTED = (
    r"\b(?:shame|disgrace|thanks) (?:on|to) "
    r"|\b(?:the fault|the work|the doing|the folly|the greed|the negligence|the incompetence|the arrogance|the fiasco) of "
    r"|\b(?:put|puts|pin|pins|pinned|blame|blames|lay|lays) (?:[\w'-]+ ){1,5}?(?:down to|on|at the door of) "
    r"|\b(?:patience|trust|faith|confidence) (?:with|in) "
    r"|\b(?:blame|because of|lied to by|let down by|failed by|betrayed by|robbed by) "
)
"""Before the one blamed, who is named behind them."""

POINTED_AT = r"(?<=[a-z,] )(?:that|those) (?!(?:the|an?|this|these|no|all|some|any|my|our|your|his|her|its|their)\b)(?=[\w'-])"
"""What points at somebody."""

WHAT_SOMEBODY_DID = r"(?:that )?what "
"""A clause in the subject's place ("what the bank did was theft")."""

NEXT_CLAUSE = r"[.!?;:] ?|,? (?:and|but|because|while|when|whoever) (?=[a-z'“\"])|, (?=(?:he|she|they|you|the|this|those|our|their|his|her))"
"""Before a further clause of a content."""

ANY_YOU = r"you(?:'d|'ll|'ve)? (?:could|can|can't|cannot|won't|would|wouldn't|don't|might|have to|will|will not|see|know|never|only|just|think|need|get|find|look)\b|you'd\b|you'll\b"
"""“You” that is anyone."""

OWN_FEELING = (
    r"(?:he|she|they)(?:'d|'ve|'s)? (?:(?:had|has|have|would|could|can|was|were|is|are|felt|feels?|not|never|always|only|also|much|very|so|too|still|\w+n't|"
    r"\w+ly) ){0,4}(?:welcom\w+|appreciat\w+|valu\w+|admir\w+|trust\w*|respect\w*|thank\w*|grateful|glad|proud\w*|pleased|delighted|happy|impressed|"
    r"lost|seen|known|met|believ\w+|(?:full |great |every )?(?:confidence|faith)|ashamed|appalled|disappointed|sick|tired|fed up|sorry|sad|angry|disgusted|shocked|wanted|wants?|"
    r"thought|hoped|tip(?:ped)?|take|took|ask|saw|knew|fault|owed?|loved?|expect\w*|wished|braver|better)\b"
)
"""What the source itself feels, in reported speech."""

DEEDS = (
    r"(?:conduct|behaviou?r|handling|treatment|response|reaction|failures?|refusal|neglect|negligence|silence|inaction|leadership|performance|"
    r"management|mismanagement|discipline|efforts?|work|answers?|ban|attacks?|campaign|incompetence|indifference|arrogance|generosity|"
    r"kindness|courage|bravery|patience|professionalism|[a-z]{3,}[ts]ion)\b"
)
"""What somebody did, as a noun behind its owner: to judge it is to judge him."""

SUFFERING = r"\W*(?:(?:had|has|have|is|are|was|were|not|never|also|still|now) )*(?:feel|feels|felt|deserved?|deserves|suffer\w*|died|dying|dead|wait\w*|had to|have to|has to|struggl\w+|starv\w+|go hungry|went hungry)\b"
"""A verb whose subject bears what is blamed, and did not do it."""

HAVING_KNOWN = r"(?:told|warned|alerted|informed|advised|briefed|reminded|asked|begged|given|paid|thought|remembered|considered|seen|known|called|described|regarded|elected|appointed|hired|trained|supposed)$"
"""A participle whose subject may be blamed for what he did next."""

CLEFT = r"it (?:was|is|'s) "
"""“It was the board that knew”."""

BEARING = (
    r"\W*(?:concerned |involved |responsible )?(?:(?:will|would|shall|may|might|could|must|should|can|'ll|'d|is going to|are going to|is to|are to) "
    r"(?:well |soon |each |all |now |also |simply |merely |surely |never |not )*(?:be [“\"]?(?:[a-z]+ed|"
    + "|".join(sorted(PARTICIPLES))
    + r"|"
    r"looking|spending|hearing|paying|facing|explaining|sleeping|answering|going to|sorry|next|out of|jailed|the (?:first|last|next))\b|answer (?:for|to|before)\b|"
    r"(?:lose|pay|face|find|hear|meet|expect|look for|need|regret|learn|know|die|suffer|get|wish|rue|spend|sit|not see|never see|forfeit|go to|end up|leave|"
    r"clear|do (?:their|his|her)|take it|smell|have (?:their|his|her|its|to answer|until|only|no|nowhere|nothing))\b)"
    r"|had better|should think|should get used|(?:has|have|had) until|faces?\b|risk(?:s|ed)?\b|(?:is|are) (?:out|finished|fired|dead|next)\b)"
)
"""A verb whose subject will have to bear it."""

HARMING = (
    r"\b(?:(?:strikes?|attacks?|raids?|assault|war|sanctions|tariffs|pressure|embargo|blockade) on|against|deprive|ban|bar|deport|report|dismiss|replace|seize|raid|invade|starve|fire|drop|humiliate|ruin|sue|punish|attack|shoot|kill|destroy|"
    r"burn|bury|sink|hang|beat|flog|demolish|disqualify|blacklist|unseat|topple|oust|expel|sack|fine|arrest|jail|evict|bomb|strike|hit|knock|prosecute|"
    r"hunt down|go after|going after|goes after|come after|coming after|come for|coming for|crush|boycott|expose|publish|release|leak|name|cut off|shut|shut down|"
    r"bring down|take|taking|drag|teach|show|tell|let|have|freeze|set the dogs on|settle (?:accounts|scores) with|deal with|summon|strip|sanction|isolate|costs?|"
    r"wipe out|finish|throw out|lock up|hold|giv(?:e|en|ing)|gave) "
)
"""Verbs whose object is harmed."""

IF_THEY = r"(?:\b|^)(?:if|unless|should|either|until|the day|the moment|every time|next time) "
"""Before the one who may bring it about."""

TO_HEARER = r"\b(?:you|your|you'll|you're|yours)\b|^(?!(?:if|the|a|an|any|anyone|we|i|they|he|she|it|this|that|those|these|there|whoever|unless|should|our|my|his|her|its|their|no|all|every|either|let)\b)[a-z]+ (?:[\w'-]+ ){1,12}(?:and|or) (?:you|we|i|we'll|i'll|you'll|see)\b"
"""A threat to the one spoken to: in the second person, or an order with "and" or "or"."""

ANY_ONE = r"(?:any|every|an?|the next)\b|any(?:one|body)\b|every(?:one|body)\b"
"""A subject that is whoever does it: when somebody is spoken to, he is meant."""

SURELY_BEARING = r"\W*(?:will|would|shall|'ll|'d) (?:all |each |now |also |never |not )*(?:be (?:\w+ed|shot|hanged|hung|sunk|cut off|shut down|struck|driven|thrown|held|brought)\b|answer|pay for|lose|regret|die|face|suffer)"
"""One that nobody says of himself as a threat."""

TO_HEARER = r"\b(?:you|your|you'll|you're|yours)\b|^(?!(?:if|the|a|an|any|anyone|we|i|they|he|she|it|this|that|those|these|there|whoever|unless|should|our|my|his|her|its|their|no|all|every|either|let)\b)[a-z]+ (?:[\w'-]+ ){1,12}(?:and|or) (?:you|we|i|we'll|i'll|you'll|see)\b"
"""A threat to the one spoken to: in the second person, or an order with "and" or "or"."""

OBLIGED = (
    r"\W*(?:should|must|ought to|ought not|needs? to|(?:would |will )?(?:has|have|had) (?:only )?(?:to|until|till|better)|might (?:usefully|do well|like|want|care)|may (?:not|no longer)|"
    r"(?:is|are|was|were) (?:not |now )?(?:to|(?:required|obliged|ordered|asked|urged|advised|instructed|expected|forbidden|requested|not allowed) to|better (?:off|advised))|"
    r"would (?:do well|be (?:wise|well advised|better off|advised))|owes?\b|cannot|can't|can (?:start|begin)|shall|"
    r"(?:has|have) (?:a duty|an obligation|a responsibility|a choice))(?! (?:never |not |also |now |again )*be (?:[a-z]+ed|"
    + "|".join(sorted(PARTICIPLES))
    + r")\b)"
)
"""A verb that says what its subject is to do, and not what is to be done to it."""

WANTED_FROM = r"\b(?:want|wants|need|needs|like|expect|expects|expected|await|demand|hear it|answers?|an answer|an explanation|an apology|explanations|money|help|support) from (?=[a-z])|\b(?:is|are) for (?=[a-z])|\b(?:wish|wishes|wished|if only|advice to|advise|message to|word to) (?=[a-z])"
"""Before the one who is to act, as whom something is wanted from."""

WHY_NOT = r"^why (?:don't|doesn't|not have) (?=[a-z])"
"""Before the one to whom something is proposed."""

NO_ONE = r"(?:that )?(?P<who>no[- ]one|nobody|every(?:one|body))(?= )"
"""All or none, who are to act or not to."""

WISHING_VERBS: frozenset[str] = frozenset(
    "suggest propose recommend insist demand ask urge advise advocate request require move prefer stipulate order".split()
)
"""Verbs whose that-clause, with "that" or without, says what somebody is to do ("suggested she leave")."""

NO_CHANNEL = r"^(?:the |an? |its |his |her |their )?(?:head|chief|director|editor|owner|boss|chair\w*|president|founder|host|presenter|board|staff|union|union of)\b(?! crew)|\b(?:council|regulator|watchdog|hosts?|presenters?|owners?|chiefs?|union|ombudsman|authority|executives?|bosses|secretary|officers?|minister|committee|association|workers|staff|readers|subscribers|guild)$"
"""One who is spoken to, although he has to do with newspapers or broadcasting."""

WITH_RECIPIENT: dict[str, tuple[str, ...]] = {
    "plead": ("with",), "reason": ("with",), "remonstrate": ("with",), "argue": ("with",), "intercede": ("with",),
    "share": ("with",), "raise": ("with",), "insist": ("with",), "enquire": ("of",), "inquire": ("of",), "ask": ("of",),
    "beg": ("of",), "require": ("of",), "demand": ("of", "from"), "request": ("of", "from"), "expect": ("of", "from"),
    "want": ("of", "from"), "know": ("of", "from"), "seek": ("from",), "question": ("for",), "asking": ("of",),
}  # fmt: skip
"""The preposition before the recipient of a verb or noun, other than "to"."""

BEFORE_RECIPIENT = (
    r"\s*(?:(?:just )?(?:one|two|three) (?:thing|question)s? )?(?P<preposition>with|of|from|for) (?=[a-z])"
)
"""Such a preposition behind the cue."""

TWO_OBJECTS: frozenset[str] = frozenset(
    "offer give grant promise guarantee send hand show deny refuse wish owe teach hand assign allow award lend write wire email".split()
)
"""Verbs with two objects, of which the first is the recipient ("offered the crew a day off")."""

WITHIN_CUE = (
    r"^(?:gave|given?|gives|giving|puts?|putting|served?|serves|serving|sent|sends?|took|takes?|handed|hands?|set) "
    r"(?P<who>(?!(?:until|till|notice|a|an|warning|fair|to|in|out|up|on|it|his|her|their word|word)\b(?! [\w'-]+ [\w'-]+ (?:until|on notice)))[\w'’ -]{2,60}?) "
    r"(?:until|till|(?:fair |clear |due |formal |a |an |one |some )?(?:\w+ )?(?:notice|warning|advice|assurances?|guarantees?|ultimatum|deadline|undertaking|promise)|on notice|(?:his|her|its|their) word|to task|(?:a|one|two|three|\d+) (?:hours?|days?|weeks?|months?))\b"
)
"""A recipient inside the cue ("gave officials until Friday", "put the firms on notice")."""

SAID_TO_BEFORE = (
    r"(?:^|[.!?\n”\"] ?)(?:speaking|talking|writing|replying|responding|testifying|in (?:an? )?(?:\w+ )?(?:letter|speech|message|email|note|memo|address|report|"
    r"submission|reply|answer|response)) to (?P<who>[^,.;!?\n]{2,60}?)(?: (?:on|at|in|after|before|during|late|early|yesterday|last) [^,.;!?\n]{2,40})?, $"
    r"|(?:^|[.!?\n”\"] ?)addressing (?P<whom>[^,.;!?\n]{2,60}?)(?: (?:on|at|in|after|before|during|late|early|yesterday|last) [^,.;!?\n]{2,40})?, $"
)
"""Before the source: to whom it speaks ("Speaking to staff on Tuesday, …")."""

ASKED_BY = r"^(?:asked|pressed|challenged|quizzed|questioned|urged|begged|invited|told|warned)$"

ANSWERER = r"^[?”\"]?, (?P<who>[^,.;!?\n“\"]{2,60}?) (?:said|says|replied|answered|told|insisted|declined|refused|would|did|was|had|shrugged|laughed|shook|nodded|only|merely|simply)\b"
"""Behind “asked by him whether it leaked, …”: the one asked, who answers."""

REQUESTED_OF = r"^(?:can|could|will|would|won't|may i ask|might) (?=[a-z])"
"""Before the one of whom a question asks to tell."""

TELLING = (
    r"(?: please| now| kindly)* (?:tell|say|explain|confirm|give|name|let|show|remind|assure|enlighten)\b"
)

REFUSING = r"\W*(?:(?:would|will|could|can|do|does|did) not|wouldn't|won't|couldn't|cannot|can't|refused)\b"
"""A verb that is no ground for praise."""

LEAD_IN = r"[^.]{0,80}\b(?:as|after|before|since|because|while|when|that|but) (?=[a-z])|\s*(?:earlier|later|early|late) (?:this|that|last|in the) \w+ |\s*(?:last|this|on) \w+ (?=the |an? )"
"""What stands before the subject of a passive cue in its sentence."""
