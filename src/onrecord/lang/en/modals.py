"""English auxiliaries, negation and tense, as regular-expression sources over text in small letters (’ as ')."""

from __future__ import annotations

AUXILIARY = (
    r"\b(?:will|would|shall|can|could|may|might|must|should|ought|is|are|was|were|am|has|have|had|do|does|did)\b(?!')"
    r"|\b(?:wo|ca|could|would|should|must|might|is|are|was|were|has|have|had|do|does|did|ai)n't\b|\bcannot\b"
    r"|(?<=[a-z])'(?:ll|re|ve|m|d)\b|(?<=\bit)'s\b|(?<=\bhe)'s\b|(?<=\bshe)'s\b|(?<=\bthat)'s\b|(?<=\bthere)'s\b"
)
"""The finite auxiliaries, by which a clause's subject ends."""

NEGATION = (
    r"(?<![\w-])(?:not|never|no|nobody|none|nothing|neither|nor|cannot|nowhere)(?![\w-])|n't\b|\b(?:un|not )likely\b"
    r"|\b(?:impossible|hardly|scarcely|little need|yet to)\b"
)
"""Words that turn a clause's sign."""

NO_NEGATION = (
    r"\b(?:at|with|for|of|in) (?:almost |virtually |practically |little or |next to )?no (?!time\b|way\b|circumstances\b|case\b|event\b|sense\b|respect\b)(?:extra |additional |further |great |real )?\w+|\bno (?:option|choice|alternative|doubt|matter|wonder) but\b|\b(?:almost|next to|virtually|little or) no\b"
    r"|\bnot (?:only|just|merely|simply|least|to mention|for the first time)\b"
    r"|\bno (?:doubt|matter|wonder|one's|question)\b|\bno (?:later|more|fewer|less|earlier|sooner|longer) than\b"
    r"|\bnothing (?:else|but|short)\b|\band nothing more\b|\bnothing (?:more|less) than\b|\bno one else's\b|\bwhether or not\b|\bor not\b|\bif not\b|\bwhy not\b|, not \w+|\bno\. ?\d"
    r"|(?:\b(?:not|cannot|never|not be|n't be|cannot be)|n't)(?: \w+ly| yet| be| been){0,2} "
    r"(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|unlikely|impossible|deny)\b"
)
"""Where those words do not turn it."""

SUBORDINATE = (
    r"\b(?:who|which|whom|whose|because|although|though|while|whereas|since|until|till|so that|even (?:if|when|though)|what (?:i|we|he|she|they|it|you) (?:could|can|may|might)|where|when|despite)\b"
    r"|\band (?:i|we|he|she|they|it|there|you|will|would|shall|has|have|had|is|are|was|were|can|could|may|might|must|should|did|does|do)\b"
    r"|, (?:i|we|you|he|she|they|it) (?:will|would|can|can't|could|must|should|are|is|am|was|were|have|has|had|do|did|don't|won't)\b"
    r"|[;:–—]|, (?:but|and|so|nor|as(?! far)|with|now that)\b|\bbut\b|\bin order to\b"
)
"""What the sign and the firmness of a main clause do not reach past."""

OPINION = (
    r"^(?:i|we|he|she|they|it)(?:'m| am| are|'re| is| was| were)? ?(?:do not|don't|does not|doesn't|did not|didn't)? ?(?:still |really |also |quite |pretty |absolutely |personally |firmly )?"
    r"(?:think|thinks|thought|believe|believes|believed|suspect|suspects|suspected|guess|reckon|reckons|sure|certain|convinced|confident|afraid|feel|feels|felt|expect|expects|expected|doubt|doubts|doubted)(?: that)? (?!to\b)(?=\w)(?!of\b|about\b|in\b)"
)
"""What a source puts before its own claim ("I don't think that")."""

CARRYING_THAT = (
    r"\b(?:think|thinks|thinking|thought|believe|believes|believed|say|says|said|sure|clear|confident|certain|mean|means"
    r"|meant|know|knows|knew|hope|hopes|hoped|fear|fears|feared|expect|expects|expected|is|was|convinced|likely|possible"
    r"|probable|excluded|out|true|fact|point|see|seems|appears|anticipate|conceivable|chance|risk|danger|prospect|plausible|unlikely|doubt|inevitable|imperative|assumption|hopeful|optimistic|assume|assumed|suspect|suspected|feel|felt|guess)$"
)
"""Words whose that-clause still belongs to the main claim."""

FUTURE = (
    r"\bwill\b|\bshall\b|\bwon't\b|'ll\b|(?:'m|'re|'s|\b(?:am|is|are|was|were|be|been|not|never|just|all|still|now|also|only|really)|n't) going to (?!(?:the|a|an|his|her|their|our|my|this|that)\b)|\babout to\b|\bgonna\b|\b(?:i'm|we're|i am|we are) (?:not |never )\w+ing\b|\b(?:i'm|we're|i am|we are|is|are|'s|'re) \w+ing (?:[\w'-]+ ){0,6}(?:tonight|tomorrow|next (?:week|month|year|spring|summer|autumn|winter)|soon)\b|\b(?:set|ready|prepared|poised|bound|forecast|projected|slated|tipped|scheduled|predicted) to \w|\b(?:is|are|was|were|be|been|'s|'re) (?:\w+ly |also |now |not |still )?due to (?:be|open|reopen|start|begin|end|finish|meet|return|arrive|leave|take|go|come|publish|report|announce|launch|run|play|face|appear|speak|visit|travel|fly|land|sail|vote|decide|rule|hold|host|sign|give|get|receive|pay|become|move|close|complete|deliver|release|expire|retire|resume|stand|sit|hear|have|make|join|attend|testify|stage|air|show|introduce|undergo|build|cut|rise|fall|increase|last|reach|replace|present|unveil|conclude)\b"
    r"|\b(?:is|are|was|were|be) to (?!blame|do with|the|a|an|this|that|his|her|their|its)\w|\bmatter of (?:days|weeks|months|years|time|hours)\b"
)
"""What puts a clause into the future wherever it stands."""

FUTURE_IN_PAST = (
    r"\b(?:would|wouldn't)\b(?! (?:have (?!to\b)|like|love|prefer|rather|not have|never have|say|think)\b)"
)
"""What puts a reported clause into the future."""

PAST = (
    r"\b(?:was|were|had|did|wasn't|weren't|hadn't|didn't|been)\b|\b(?:have|has|haven't|hasn't|'ve) (?:\w+ly |never |not |already |also |now ){0,2}\w+(?:ed|en|t|d)\b"
    r"|\b(?:went|took|came|gave|made|began|kept|left|lost|met|ran|sent|stood|won|wrote|spent|brought|built|bought|caught"
    r"|chose|drew|drove|fell|fought|led|paid|rose|sold|wore|broke|grew|knew|found|felt|saw|got|told|said|heard|stole|shot)\b"
)
"""What puts a clause into the past."""

BARE_PAST = (
    r"^\W*(?:i|we|he|she|they|it|you|(?:the |a |an |my |our |his |her |their |its )?[\w'-]+(?: [\w'-]+)?) (?:\w+ly |also |then |first |never |just |only |all |both |even |once )?"
    r"(?:read|put|cut|set|hit|let|shut|spread|hurt|quit|split|bet|cast|shed|beat|burst|thrust|upset|broadcast|bid|thought|held|sat|spoke|drank|rang|sang|sank|swam|shook|stuck|struck|swore|taught|threw|tore|understood|woke|withdrew|froze|forgot|forgave|flew|fled|fed|drank|dug|dealt|bore|became|bent|bled|blew|bred|"
    r"hid|hung|laid|lay|lent|lit|meant|rode|ran|sought|shone|showed|shrank|slept|slid|spun|sprang|stole|swept|swung|wept|wound|ate|bit|arose|awoke|began|drew|fought|overcame|overtook|undertook|won|lost|left|kept|made|gave|got|met|came|went|took|told|said|saw|heard|found|felt|knew|grew|broke|rose|fell|sold|paid|built|bought|brought|caught|chose|drove|led|sent|spent|stood|wore|wrote|shot|had|did|was|were)\b"
)
"""A clause without an auxiliary whose verb is, or may be, an irregular past ("I read about it in January")."""

PAST_VERB = r"\b\w{2,}[a-z]ed\b"
"""A regular past form (or a participle) at the place of the verb."""

MAY_MONTH = r"\b(?:in|by|until|till|before|since|after|of|last|next|this|from|to|and|on|for|during|through|\d{1,2}(?! may (?:be|have|not|well|also|still|yet|never)\b)|early|late|mid) may\b|\bmay \d"
"""“May” as a month."""

FINITE = r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|did|does|do|\w{3,}ed)\b"
"""Signs of an indicative verb, which a wish ("that he go") lacks."""

SUBJECT_PRONOUNS: frozenset[str] = frozenset(("he", "she", "it", "they", "i", "we"))

FIRST_PERSON = r"(?:i|we|i'm|we're|i've|we've|i'd|we'd|i'll|we'll|my|our|us|me)\b"
"""The source itself, in its own words."""

BASE_SUBJUNCTIVE = r"^(?:that )?(?:[\w'-]+ ){1,8}?(?:not )?(?:be|should|ought)\b"
"""A that-clause that says what shall be."""

QUESTION_OPENING = (
    r"^(?:and |but |so |then |well,? |if so,? )?(?:whether|if|how|why|what|when|where|who|whom|whose|which)\b"
)
"""A question, direct or reported."""

DIRECT_QUESTION = (
    r"^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isn't|aren't"
    r"|don't|doesn't|didn't|won't|can't|am)\b"
)

THAT = r"\bthat\b"

OPENING = r"^(?:[\W\x00]|that\b(?!'| (?:is|was|will|would|has|had|does|did|can|could|may|might|must|should|never|isn't|wasn't|won't|wouldn't|hasn't)\b)|and\b|but\b|so\b|well\b|yes\b|look\b|also\b|because\b|then\b)*"

SIDE_CLAUSE = r"(?<=\w) (?:who|which|whose|whom)\b.*"
"""A relative clause behind a subject."""

FRONTED_CLAUSE = r"^(?:while|although|though|even though|whereas|when|whenever|after|because|since|given that|now that|by the time|as (?=we|i|he|she|they|it|the|long|soon|a|an)) ?[^,]{3,120}, (?=(?:i|we|he|she|they|it|you|there|the|a|an|this|that|these|those|our|my|his|her|their|its|no|some|all|many|most|every|nobody|nothing|people)\b)"
"""A subordinate clause that stands before the main one."""

LATER_MODAL = r"(?! not\b)(?: (?!(?:and|but|who|which|that|if|when|because|so)\b)[\w'-]+){1,6}? (?P<modal>will|would|shall|must|should)\b"
"""The modal of the main clause, behind a relative clause with a verb of its own."""

JOINT = r"(?<=[a-z]), (?:and|but|so) (?:i|we|he|she|it|they|you)\b"

MODAL = r"\b(?:will|would|shall|can|could|may|might|must|should|wo|ca|cannot)\b|'ll\b"
"""What makes a clause speak of more than what is or was."""
