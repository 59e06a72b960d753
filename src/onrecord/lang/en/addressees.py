"""English words around those who are spoken to: channels, prepositions, where a recipient ends. Data only."""

from __future__ import annotations

CHANNELS = (
    r"^(?:us|me)$|\b(?:[\w'-]+ )?papers?$|\b(?:reporters?|journalists?|correspondents?|the (?:media|press|radio|bbc|afp|ap|(?:\w+ )?agency)|news(?:paper)?s?\b|newspapers?|magazines?|dail(?:y|ies)|weekl(?:y|ies)|tabloids?|broadcasters?|television|tv|radio|"
    r"(?:news|press) (?:conference|agency|briefing)|conference call|agenc(?:y|ies) (?:france|reuters)|reuters|cnn|bbc|al jazeera|al arabiya|sky news|itv|rfi|voa|deutsche welle|dw|france 24|cnbc|euronews|sabc|tass|xinhua|nhk|pti|ani|dpa|efe|ansa|le monde|der spiegel|el país|a briefing|(?:daily|press|media|morning|security) briefings?|viewers|listeners|an? (?:press )?gaggle|nbc|cbs|abc|fox news|msnbc|npr|afp|bloomberg|associated press|the ap|politico|"
    r"interviewers?|podcast|programme|talk show|channel|website|site|a rally|statement|twitter|facebook|telegram|an interview|interview|herald|gazette|guardian|telegraph|(?:the )?[\w'-]+ (?:times|post|journal|news|tribune|chronicle))\b"
)
"""What only carries the words."""

RECIPIENT_VERBS: frozenset[str] = frozenset(
    """
    tell ask urge warn thank remind assure reassure inform advise order direct instruct request beg implore notify brief alert
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
    "urge invite order call appeal beg implore press advise ask challenge forbid instruct direct command warn summon".split()
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

OBLIGED_SUBJECT = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,6}?[\w'’-]+) (?:should|must|ought to|needs? to|ha(?:s|ve) to|had better|would be \w+(?: advised)? to|would do well to)\b(?! (?:never |not |also |now |again )*be (?:\w+(?:ed|en)|left|put|made|held|cut|shut|told|kept|sent|paid|brought|built|sold|found|caught|met|lost|led|read|set)\b)"
"""Who should act, in a clause with an auxiliary."""

WISHED_SUBJECT = (
    r"^that (?P<who>(?:the |a |an |his |her |its |their |all |both |every |each |[A-Z])?(?:(?!be )[\w'’-]+ ){0,4}?(?!be )[\w'’-]+) "
    r"(?!(?:not )?be\b|is\b|are\b|was\b|were\b|will\b|would\b|of\b|for\b|in\b|on\b|and\b|the\b|a\b|an\b|to\b|from\b|at\b|with\b)(?P<verb>[a-z]{2,})(?! (?:not )?be\b)(?= (?:the|a|an|its|his|her|their|it|them|him|in|on|at|to|up|down|out|one|from|for|with|all|every|[a-z]+ly|[\w-]+)\b|$)"
)
"""Who should act, in a that-clause with a bare verb ("that the chancellor step in")."""

WITH_PARTNER = r"\b(?:talks|a meeting|meeting|negotiations|dialogue|discussions|a summit|answers|an answer|an explanation|an apology|help|support|money) (?:with|from) (?P<who>(?:the |a |an )?[\w'’-]+(?: [\w'’-]+){0,3} ?)"

URGED: tuple[str, ...] = (
    r"^let (?!us\b|me\b|him who\b|there\b)(?P<who>(?:the |a |an |our |those )?[\w'’-]+)(?= [a-z]+\b)",
    r"\btime (?:for |that )?(?P<who>(?:the |a |an |our |his |her |their |its |all |this |these |those )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b| \w+ed\b| (?:grew|came|took|went|got|woke|gave|did|had|was|were|stood|made|put|paid|left|began|spoke|told|kept|saw)\b)",
    r"\b(?:we|i) (?:need|want|urge|ask|expect|call on|call upon|appeal to|implore|beg) (?!to\b)(?P<who>(?:the |a |an |our |all |every )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b)",
    r"\b(?:wants?|wanted|needs?) (?!to\b)(?P<who>(?:the |a |an |our |all |every )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to\b)",
    r"^(?:that )?(?P<who>(?:the |a |an |all |our |every |no )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= (?:is|are|was|were) (?:\w+ly )?(?:required|obliged|ordered|asked|urged|advised|instructed|expected|forbidden|not allowed|requested) to\b| ha(?:s|ve|d) (?:until|till|a duty|an obligation|a responsibility)\b)",
)
"""Who is to act, in clauses that order without "should"."""

ANSWERING = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,7}?[\w'’-]+) (?:will|would|shall) (?:answer for|be (?:brought|held|made|called|met))\b"
"""The one harmed, as the subject of what he will have to bear."""

FOR_WHOM = (
    r"\bfor (?P<who>(?:the |a |an |all |every |its |his |her |their )?(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= to \w)"
)
"""Who is to act, behind "for" ("for people to come forward")."""

ARE_TO = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:is|are|was|were) (?:not )?(?:expected )?to \w"
"""Who is to act, as the subject."""

DIRECTED = r" (?:to|on|upon|at)$"
"""Cues that end before the one addressed."""

TO_ACT = r"^(?P<who>(?!(?:that|whether|how|what|why|it|not)\b)(?:the |a |an |all |our |every |its |his |her |their )?(?:(?!(?:is|are|was|were|be|to)\b)[\w'’-]+ ){0,4}?(?!to\b)[\w'’-]+)(?= (?:not )?to \w)"
"""Who is to act, before an infinitive ("wants the regulator to publish")."""

HARMED = r"\b(?:against|at|on|from|strip|deprive|ban|bar|deport|report|dismiss|replace|seize|raid|invade|starve|fire|drop|humiliate|ruin|sue|punish|attack|shoot|kill|destroy|burn|sink|hang|beat|flog|demolish|disqualify|blacklist|unseat|topple|oust|deprive|expel|sack|fine|arrest|jail|evict|bomb|knock|strike|hit|fire|prosecute|hunt down|go after|come after|crush|boycott|cut off|expose|publish|release|shut|bring down|leave) (?P<who>(?:the |a |an |his |her |its |their |any |every |all |our |your )?[\w'’-]+(?: [\w'’-]+){0,2} ?)"
"""The one harmed by an act, as its object."""

DYING = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,7}?[\w'’-]+) (?:will|would|shall) (?:die|be (?:sunk|seized|deported|boarded|impounded|confiscated|towed|clamped|barred|banned|struck|stripped|cut off|shut down|shot|killed|expelled|sacked|fined|arrested|punished|jailed|evicted|prosecuted|hunted|executed|dismissed|suspended)|lose|pay|face|never)\b"
"""The one harmed, as the subject."""

VERDICT_SUBJECT = (
    r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:is|are|was|were|has|have|had|should|will|'s|'re)\b"
)

DOER = r"^(?:that )?(?P<who>(?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:has |have |had |is |are |was |were |\w+ly )?(?="
"""Who did what is blamed, before the deed."""

IMPERSONAL = r"^(?:it|this|that|there|i|we|what|here)(?:'|\b)"

TRIBUTE = r"\b(?:tribute|praise|thanks|homage|respects) (?:to|on|for)$|\b(?:out|at|into|against|of)$"
"""Cues behind which the one praised or blamed stands."""

TO_PRAISED = r"\b(?:bravo to|thanks? to|thank(?! (?:god|heavens?|goodness|the lord)\b)|congratulations to|congratulate|salute|kudos to|well done to|hats off to|shame on|tribute to|belongs? to|goes to|owes?|owed|proud of|grateful to|without|we owe|thank (?:god|heavens?|goodness|the lord) for) (?P<who>(?:the |a |an |all |our |his |her |my |those |every )?[\w'’-]+(?: [\w'’-]+){0,3} ?)"
"""The one praised or blamed, inside the content."""

PASSIVE = r"\b(?:is|was|were|are|been|being|be)\s+(?:\w+ly\s+)?$"

SUBJECT_START = (
    r"(?:[.!?;:,\n“”\"(]|\b(?:that|said|and|but|because|while|when|as)\b)\s*(?=[^.!?;:,\n“”\"(]*$)"
)

OBJECT = r"(?P<who>(?:the |a |an |his |her |its |their |all |those |our )?[\w'’-]+(?: [\w'’-]+){0,3} ?)"

HEARERS = r"\b(?:him|her|them|us|you|me|\w+s)\b"

LEADING = r"^(?P<who>you|he|she|they) "

BY_AGENT = r"\bby (?P<who>(?:the |a |an |this |that )?[\w'’-]+(?: [\w'’-]+){0,2} ?)"

TO_BE_DONE = r"that (?:[\w'-]+ ){1,7}?(?:not )?be "

PERFECT = r"\s+(?:had|has|have|will|would|could|may|might|never|also|already)\s*$"

PHRASE_END = r" (?:for|of \w+ing|of having|who|which|that|in|at|on|with|from|and|as|if|unless|when|by|out|would|will|is|are|was|were)\b|'s\b"

PRONOUN_SUBJECT = r"(?:that )?(?:he|she|it|they|we|i|you)\b"

DOING = r"(?:of |for )?(?:having |\w{2,}ing (?!(?:of|crews?|staff|bod(?:y|ies)|groups?|teams?|clubs?)\b))"
"""A content that names a deed ("whipping up panic"), not who did it."""
