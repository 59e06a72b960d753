"""How English statements of different days are laid beside each other. Data only.

Words are in base form, phrases in small letters with ’ written as '.
"""

from __future__ import annotations

KINDRED: tuple[str, ...] = (
    "receive reach arrive get obtain come",
    "cut reduce lower slash curb trim shrink decrease halve reduction",
    "raise increase lift hike boost expand",
    "pay transfer settle repay",
    "publish release disclose appear print unveil",
    "build construct erect",
    "hire recruit employ",
    "buy purchase acquire",
    "close shut",
    "open reopen",
    "begin start launch commence",
    "end finish complete conclude",
    "mother woman patient",
    "talk negotiation discussion",
    "inquiry enquiry investigation probe",
    "privatise sell sale",
    "resign quit step",
    "meet meeting",
    "replace renew",
    "repair fix mend",
    "ban prohibit outlaw forbid",
    "deliver supply hand",
    "employee worker staff",
    "job post position",
    "train railway rail",
    "pupil student",
    "levy tax charge fee toll",
    "road street",
    "vaccine jab vaccination",
    "candidate candidacy stand run contest",
    "negotiate negotiation talk",
    "hold keep retain",
)
"""Words that may stand for each other between two reports of one matter."""

OPPOSITE_ACTS: tuple[tuple[str, str], ...] = (
    (
        "raise increase lift hike expand rise grow",
        "cut reduce lower slash curb trim fall drop shrink decrease",
    ),
    ("open reopen", "close shut"),
    ("build", "demolish abandon scrap cancel"),
    ("keep retain preserve maintain", "scrap abolish drop abandon sell end"),
    ("support back favour favor endorse", "oppose reject resist"),
    ("join enter", "leave quit"),
    ("hire recruit", "dismiss sack"),
    ("introduce", "scrap abolish"),
    ("approve accept vote adopt", "reject block veto"),
    ("lift end expire withdraw", "remain stay continue extend"),
    ("alive", "dead"),
    ("profit gain surplus", "loss deficit"),
    ("guilty", "innocent"),
    ("legal lawful", "illegal unlawful"),
    ("start begin launch", "cancel abandon"),
    ("stay remain", "leave resign quit go"),
    ("allow permit", "ban prohibit forbid"),
    ("win", "lose"),
    ("attend", "boycott skip"),
    ("safe", "unsafe dangerous"),
    ("full", "empty"),
    ("possible", "impossible"),
    ("profitable", "loss-making"),
)
"""Acts and states of which one is the other undone."""

AGAINST: tuple[str, ...] = (
    r"\bout of the question\b",
    r"\bnot an option\b|\bno option\b|\bnot on the table\b|\boff the table\b",
    r"\bunacceptable\b|\bunthinkable\b|\bindefensible\b|\bunnecessary\b",
    r"\bwould be (?:a mistake|wrong|madness|folly|reckless|irresponsible|a disaster)\b",
    r"(?<!\bi )(?<!\bhe )(?<!\bshe )\b(?:is|was|were|had been|has been|have been) (?:a mistake|wrong|madness|folly)\b",
    r"\bno (?:need|reason|case|justification) (?:for|to)\b",
    r"\brul(?:e|es|ed|ing) out\b",
    r"\b(?:oppose|opposes|opposed|reject|rejects|rejected|against|refuse|refuses|refused)\b",
    r"\b(?:has|have|had) no place\b|\bred line\b",
    r"\b(?:must|should|ought) (?:not|never)\b|\b(?:mustn't|shouldn't)\b",
    r"\bno intention (?:of|to)\b|\b(?:do|does|did) not intend to\b",
    r"\blo(?:st|ses?|sing) (?:my|our|his|her|their|all|the) (?:\w+ )?(?:confidence|trust|support|backing|patience)\b",
)
"""Verdicts and refusals: what they are said of is not wanted."""

IN_FAVOUR: tuple[str, ...] = (
    r"\b(?:the )?only (?:option|way|choice|answer|solution|course)\b(?: (?:we|they|i|you) have(?: left)?)?",
    r"\b(?:no|little) (?:other )?(?:choice|alternative) (?:but|to|than)\b",
    r"\b(?:is|are|was|were|be) (?:necessary|needed|essential|unavoidable|inevitable|overdue|the right thing)\b",
    r"\b(?:the|a) right (?:thing|step|course|decision|answer)\b",
    r"\b(?:support|supports|supported|back|backs|backed|favour|favours|favoured) ",
    r"\bin favou?r of\b|\bbelongs? (?:in|to|on)\b",
    r"(?<!not )(?<!n't )\bhave to\b|\bmust\b(?! (?:not|never)\b)",
)
"""Verdicts: what they are said of is wanted."""

TAKEN_BACK: tuple[str, ...] = (
    r"\b(?:i|we|he|she|they) (?:was|were|had been|have been) wrong\b",
    r"\bchanged (?:my|our|his|her|their) minds?\b",
    r"\b(?:i|we|he|she) said otherwise\b",
    r"\b(?:i|we|he|she) (?:should|ought) (?:never|not) (?:to )?have said\b",
    r"\b(?:mistake|error) (?:of mine|on my part|on our part)\b",
    r"\bhas(?:n't| not) held\b|\btake (?:it|that|this) back\b",
)
"""The speaker takes an earlier word back."""

STANDS_BY: tuple[str, ...] = (
    r"\bstill (?:expects?|believes?|thinks?|holds?|says?|intends?|means?|plans?) (?:that|so|it|this|to do so)\b",
    r"\b(?:stands?|stood) by (?:that|this|it|his|her|my|our|their|what)\b",
    r"\b(?:my|our|his|her|their) (?:view|position|answer|forecast) (?:has not|hasn't|had not) changed\b",
    r"\bnothing has changed\b",
)
"""The speaker says that an earlier word stands."""

WEAKER: tuple[str, ...] = (
    r"\b(?:have|has|had) to\b",
    r"\b(?:hope|hopes|hoped|aim|aims|aimed|try|tries|tried|plan|plans|planned|intend|intends|intended) to\b",
    r"\b(?:want|wants|wanted|wish|wishes|wished) to\b",
    r"\bas far as (?:i|we|he|she|they) (?:know|knew|can tell|could tell)\b",
    r"\bin principle\b|\bfor the most part\b",
)
"""Words that weaken, beside the hedges of the force layer, when two wordings are compared."""

SIZES: tuple[str, ...] = (
    r"\b(?:massive|mass|large-scale|full-scale|wholesale|widespread|sweeping|drastic|major|significant|substantial|"
    r"independent|immediate|direct|permanent|further|additional|new|formal|public|general|partial|temporary|"
    r"compulsory|blanket|outright|unilateral|many|most|several)\b(?! of\b)",
    r"^some\b(?! of\b| \d)",
)
"""Words of size and scope."""

FRAME: frozenset[str] = frozenset(
    """
    option question choice thing course way need reason case there today yesterday tomorrow now still already soon
    ever again yet however also only really simply certainly clearly definitely indeed then meanwhile
    week month day year hour morning afternoon evening night moment time end beginning early late
    expect believe think hope want plan intend aim promise vow pledge insist repeat deny rule refuse reject
    call appeal demand support back oppose favour favor must ought able let make take give put see look part least most some about around
    above below under over than without reservation place belong decide decision
    firmly strongly fully completely entirely flatly categorically absolutely strictly
    roughly nearly almost approximately probably perhaps maybe possibly likely unlikely current present
    """.split()
)
"""Words that say how, when or how firmly, not what of."""

IN_HAND: tuple[str, ...] = (
    r"\b(?:am|are|is|was|were|been) (?:\w+ly |already |now )?(?!going\b)\w{2,}ing\b",
    r"\b(?:have|has|had) (?:\w+ly |already |now |also )?(?:decided|agreed|resolved|begun|started|chosen)\b",
    r"\b(?:decided|agreed|resolved|chose) (?:to|that|on)\b",
)
"""What is being done, or has been decided: an act is under way."""

FINITE_PAST = (
    r"(?<!\bbe )(?<!\bto )(?<!\bis )(?<!\bare )(?<!\bam )\b(?:\w{2,}ed|came|went|took|gave|made|met|held|left|rose|fell"
    r"|won|lost|spoke|built|bought|sold|brought|kept|told|wrote|led|saw|knew|found|began|paid|sent)\b"
)
"""A verb in the past tense, as far as its form tells."""

SUBORDINATE = (
    r"\b(?:until|till|when|whenever|once|if|unless|after|before|while|whether|as long as|as soon as)\b"
)
"""What opens a clause that the sentence does not claim."""

PUNCTUAL = r"\b(?:on time|on schedule|punctually|promptly)\b"
TARDY = r"\b(?:(?:minutes?|hours?|days?|weeks?|months?|years?|too) late|behind schedule|overdue)\b"
"""What came when it should, and what came after."""

VERDICT_WORDS: frozenset[str] = frozenset("right wrong mistake step course answer".split())
"""Words in base form of which verdicts are made: of a verdict they are not what it is said of."""

LATE: tuple[str, ...] = (
    r"\b(?:days?|weeks?|months?|years?|hours?) (?:late|overdue|behind schedule)\b",
    r"\b(?:days?|weeks?|months?|years?) after (?:the )?(?:date|deadline|day)\b",
    r"\bmiss(?:ed|es|ing) (?:its|his|her|their|the|a|our)(?: own)? (?:deadline|target|date)\b",
    r"\bafter (?:its|his|her|their|the)(?: own)? deadline\b",
)
"""An undertaking came after its day."""

IN_TIME: tuple[str, ...] = (
    r"\bas (?:planned|promised|scheduled|announced|agreed)\b|\bon (?:time|schedule)\b",
    r"\bahead of (?:schedule|time|its deadline|the deadline)\b",
    r"\b(?:days?|weeks?|months?) (?:early|before (?:its|his|her|their|the)(?: own)? (?:deadline|date))\b",
    r"\bkept (?:his|her|its|their) (?:word|promise)\b",
)
"""An undertaking came in time."""

FAILED: tuple[str, ...] = (
    r"\bfail(?:ed|s)? to\b|\bnever (?:came|happened|materiali[sz]ed)\b",
    r"\bbr(?:oke|oken|eaks) (?:his|her|its|their|the) (?:word|promise|pledge)\b",
    r"\b(?:was|were|has been|have been) (?:cancelled|canceled|abandoned|scrapped|shelved|postponed|called off|put off)\b",
    r"\bremain(?:s|ed)? (?:closed|shut|unpaid|unpublished|unfinished|empty|unbuilt|unsigned)\b",
    r"\bstill (?:closed|shut|unpaid|unpublished|unfinished|empty|unsigned|waiting)\b",
)
"""An undertaking did not come about."""

PARTLY: tuple[str, ...] = (
    r"\b(?:only )?(?P<some>\w+) of (?:the |its |their |all )?(?P<all>\w+)\b",
    r"\b(?:only )?(?:half|part|some) of the\b",
    r"\bpartly\b|\bpartially\b|\bin part\b",
)
"""An undertaking came about in part."""

AHEAD: tuple[str, ...] = (
    r"\b(?:will|would|shall|won't|wouldn't|may|might|could|should)\b|'ll\b",
    r"\b(?:is|are|was|were) (?:due|set|expected|scheduled|about|going) to\b",
    r"\b(?:promised?|vow(?:ed|s)?|pledged?|plans?|planned|hopes?|hoped|expects?|expected|intends?|wants?) (?:to|that)\b",
)
"""Words of what is still ahead where they are said."""

PLUPERFECT = r"\bhad(?: \w+ly| also| once| first| earlier| previously| originally)? ?$"
"""What stands before a cue that calls back an earlier word ("had said")."""

NEGATIONS: frozenset[str] = frozenset("not no never none nobody nothing neither nor cannot".split())
"""Words in base form that turn what follows them."""

DONE: tuple[str, ...] = (
    r"\b(?:was|were|has|have|had|is|are)\b(?: \w+ly| already| now| also| all)? \w+(?:ed|en|id|ne|pt|lt|nt|ld|ght|ut)\b",
    r"\b\w{2,}ed\b|\b(?:paid|sent|met|began|opened|came|went|took|gave|made|held|left|rose|fell|won|lost|spoke|built|"
    r"bought|sold|cut|shut|put|set|let|brought|kept|signed|ran|told|wrote|led|quit)\b",
    r"\b(?:was|were|is|are) (?:back|open|closed|shut|ready|complete|over|in place|in force)\b",
)
"""Words of what has come about."""

BEFORE_THE_ACT: frozenset[str] = frozenset(
    "will would shall 'll we'll i'll they'll he'll she'll it'll to won't".split()
)
"""What the word that names an act to come stands behind."""
