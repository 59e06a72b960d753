"""English words that open a condition, as regular-expression sources over text in small letters. Data only."""

from __future__ import annotations

OPENERS: tuple[str, ...] = (
    r"(?:but |and |or |even )?(?:only |except )?if (?!not\b|any\b|anything\b|ever\b|only\b|so\b|memory serves\b|(?:i'm|i am|we're|he was|she was) not mistaken\b|i (?:remember|recall) (?:rightly|correctly|right)\b|i may\b|you like\b|you will\b(?! \w)|you please\b|you ask me\b)",
    r"unless ",
    r"(?:only )?(?:provided|providing)(?: always)? that ",
    r"(?:only )?on (?:the |one )?condition (?:that )?",
    r"(?:only )?in the event (?:of|that) ",
    r"(?:only )?in case (?:of )?",
    r"(?:but |and )?only (?:once|when|after|with|as long as|so long as|on condition) ",
    r"(?:for )?(?:as|so) long as (?!(?:i|we|he|she|they|anyone|anybody) can remember\b|necessary\b|needed\b|required\b|it takes\b|(?:they|you|we|he|she|it) likes?\b|\d|a\b|an\b|two\b|three\b|four\b|five\b|six\b|ten\b|several\b|possible\b|many\b|some\b)",
    r"(?:assuming|supposing)(?: that)? ",
    r"subject to ",
    r"barring ",
    r"(?:on the (?:understanding|proviso|assumption)|with the proviso) that ",
    r"(?!(?:and|or|for|of|by|not|from|like|as|in|on|without|are|is|was|were|be|been|always|thus|never)\b)[a-z]+ (?:permitting|allowing)\b(?=[”\"]?(?:[,.;]|$))",
    r"contingent (?:up)?on ",
    r"conditional (?:up)?on ",
    r"depending on ",
    r"failing (?:that|which|a|an|the|any)\b",
    r"in the absence of ",
)
"""What opens a condition wherever it stands; the clause runs on from it."""

PROVIDED = r"(?:provided|providing) (?!by\b|for\b|to\b|with\b|in\b|at\b|on\b|him\b|her\b|them\b|us\b|evidence\b|no (?:evidence|details)\b)"
"""Opens one at the head of a clause or after a comma; elsewhere it is the verb."""

PROVIDED_CLAUSE = (
    r"provided (?:(?:the|an?|all|his|her|its|their|our|no|any|this|that) )?(?!(?:to|for|by|with|that|which|who)\b)[\w'-]+"
    r"(?: (?!(?:to|for|by|with|that|which|who|and|in|on|at)\b)[\w'-]+){0,3}? (?:is|are|was|were|can|could|does|do|did|has|have|had|will|would|stays?|holds?|remains?|keeps?|gets?|goes|agrees?)\b"
)
"""Behind a whole clause it opens one if a subject and its verb follow."""

ONCE = (
    r"once (?!(?:a|every|each|per) (?:day|night|week|fortnight|month|quarter|term|season|year|decade|generation|century)\b)(?:the|a|an|all|both|these|those|this|that|his|her|its|their|our|my|we|it|he|she|they|you|i|there|every|each|"
    r"enough|no|talks|work|[a-z]+s (?:are|have|were|had)|[a-z]+ (?:is|has|was|had|are|have|agrees?|signs?|approves?|returns?|leaves?|gives?|pays?|arrives?|confirms?|votes?|decides?|ends?|starts?|begins?|stops?|accepts?|gets?|passes|clears?|withdraws?|recovers?|reopens?|agreed|signed|approved|returned|paid|arrived|voted|ended|stopped|accepted))\b"
)
"""“Once” as a conjunction."""

_SUBJECT = r"(?:the|a|an|this|that|these|those|he|she|it|they|we|you|i|any|anyone|anybody|anything|someone|somebody|something|nobody|nothing|there|one|his|her|its|their|our|my|no|[a-z]+s)\b"
INVERTED = rf"should {_SUBJECT}|should (?!be\b|have\b|not\b|never\b|do\b|go\b|get\b|see\b|also\b|we\b|i\b)[a-z]+ [a-z]+\b(?=[^,.;?]{{3,80}}, )|should (?!(?:help|let|make|go|come|dare|need|try|have|be|get|not|never|always|also|then|still|only|soon|now|ever|instead|\w+ly)\b)[a-z]+ (?:raise|fail|refuse|lose|win|attack|withdraw|leave|return|agree|vote|strike|default|collapse|change|continue|persist|remain|decide|choose|wish|need|want|break|fall|rise|sign|pull out|reject|accept|impose|quit|resign|invade|retaliate)\b|had {_SUBJECT}(?=[^.;?]{{3,160}} (?:would|could|might)\b)|were {_SUBJECT}(?=[^,.;?]{{1,60}} to\b[^.;?]{{3,120}} (?:would|could|might)\b)"
"""“Should it fail”, “had he known”: at the head of the content, or after a whole clause."""

AFTER_CLAUSE = r"(?<!\bwhy )(?<!\bhow )(?<!\bwhen )(?<!\bwhat )(?<!\bwhere )(?<!\bwho )(?<!\bnor )(?<!\bneither )(?<!\bso )(?<!\bas )(?<!\bthan )(?<!\bnot )(?<!\band )(?<!\bbut )(?<!\bwhich )(?<!\bthat )(?<=[\w'”\"] )$"
"""Before “should the wind get up” within a sentence."""

NOT_BEFORE = (
    r"(?:\bask|\basks|\basked|\basking|\bknow|\bknows|\bknew|\bknown|\bwonder|\bwonders|\bwondered|\bsee|\bsure|\bas|\beven"
    r"|\bsay|\btell(?: (?:the )?\w+)?|\bdecide|\bdecided|\bcheck|\bdetermine|\bunclear|\basked (?:him|her|them|us|me|it)|\bwhat|\bquestion|\bfor|\bsurprised|\bamazed|\bastonished|\bastounded) $"
)
"""After these words “if” opens a question (or no condition)."""

NOT_BEFORE_ONCE = (
    r"(?:\bat|\ball at|\bnot|\bmore than|\bat least|\bwas|\bwere|\bhad|\bhave|\bhas|\bjust|\bthan) $"
)
"""After these words “once” is an adverb."""

NOT_BEFORE_SUBJECT = r"(?:\bis|\bare|\bwas|\bwere|\bbe|\bbeen|\bbeing) $"
"""After these words “subject to” is a predicate, unless approval is what it needs."""

APPROVAL = r"subject to (?:[\w'-]+ ){0,4}(?:approv|consent|confirm|review|agreement|negotiat|parliament|weather|clearance|funding|vote)"

END = r"\x01|,(?!\d)(?= |$)|[;:–—]|(?<=[a-z0-9)]{2})[.!?](?= |$)| - | (?:but|then) "
"""Where a condition ends."""

VERBLESS_END = r" (?:will|would|shall|can|could|may|might|must|should) "
"""A fronted condition without a comma ends, at the latest, before the subject of this verb."""

PRONOUN_END = r" (?:i|we|he|she|they|you|it|there)(?:'ll| (?:will|would|shall|can|could|may|might|must|should|won't|wouldn't|can't|cannot|shan't|couldn't|ought))\b"
"""A fronted condition without a comma ends, at the latest, before such a main clause."""

_DETERMINER = r"(?:the|an?|his|her|its|their|our|my|this|these|those|no|some|most|all|every|each)"
NOUN_END = rf" {_DETERMINER}(?: (?!{_DETERMINER}\b|(?:of|in|on|at|for|with|by|from|to|and|or)\b)[\w'-]+){{1,4}}(?= (?:will|would|shall|can|could|may|might|must|should)\b)"
"""A fronted condition without a comma ends before a noun phrase that is such a verb's subject."""

AFTER_THE_FACT = r"(?:but |and )?only (?:after|when|once|with) "
"""Openers that, in a clause of the past, tell when and set no condition."""

SHORT_END = r"(?:[\w-]+ly )?(?=(?:true|so|not|won|held|met|built|found|guilty|left|possible|[\w-]+(?:ed|en|ful|ary|ible|able|sary))\b)(?!(?:i|we|he|she|it|they|you|there|this|that|the|a|an)\b)[\w-]+(?= (?:will|would|shall|can|could|may|might|must|should|faces?)\b)"
"""A condition of a word or two ("if successful") ends before the verb that it goes with."""

TOO_SHORT = 4
"""A stretch of fewer characters after its opener is none."""

INVERTED_PRONOUN = r"should (?:it|they|he|she|we|you|i|this|that|there|any)\b"
