"""English verdicts on somebody's doings: praise and blame, as regular-expression sources over small letters. Data only.

What stands in ``PRAISING`` and ``BLAMING`` is a verdict wherever it stands; the ``…_PREDICATES`` only when they are said
of somebody or something; ``BLAMING_DEEDS`` when it is another who did them.
"""

from __future__ import annotations


def _any(words: str) -> str:
    """The alternatives of a list of words and phrases, separated by commas."""
    return "|".join(" ".join(word.split()) for word in words.split(","))


_BAD = """
a fig leaf, a smokescreen, a distraction from, a diversion, a shambles, a lottery, a lame duck, a dead duck, a paper tiger, a poodle of, a rubber stamp, a talking shop, a white elephant, a bottomless pit, a black hole, a ticking \\w+, a timebomb, a time bomb, a death trap, a disgrace to, a national embarrassment, a poor reflection, a sad day, a shameful \\w+, a missed opportunity, a wasted opportunity, a damp squib, a bad day for, a blow to, a setback for, a betrayal of, an insult to, an own goal, an abuse of, a misuse of, an overreach, overreach, an overreaction, cruel, callous, heartless, pitiless, merciless, spineless, gutless, toothless, rudderless, clueless, tone deaf, cack-handed, ham-fisted, slapdash, haphazard, chaotic, disorganised, disorganized, dysfunctional, bloated, unaccountable, opaque, secretive, evasive, misleading, disingenuous, dishonest, deceptive, two-tier, discriminatory, punitive, vindictive, petty-minded, arbitrary, unreasonable, irrational, absurd, laughably \\w+, farcical, scandalous, sickening, disturbing, deeply troubling, deeply worrying, deeply disappointing, very disappointing, disappointing, below par, not up to, beneath him, beneath her, beneath them, not what (?:we|i|they|voters|people|fans) (?:voted|paid|signed|asked|deserve)\\w*, too slow, too late, too timid, too weak, too soft, too cosy, too close to, asleep on the job, all at sea, at sea, out of (?:its|his|her|their) depth, out of control, out of order, out of line, out of ideas,
profiteering, extortion, blackmail, exploitation, bullying, censorship, persecution, apartheid, collective punishment, scaremongering, fearmongering, electioneering, grandstanding, point-scoring, posturing, virtue[- ]signalling, tokenism, window[- ]dressing, lip service, malpractice, cruelty, barbarism, savagery, plunder, folly, lunacy, stupidity, recklessness, arrogance, a blunder, an abdication of, a backward step, a recipe for (?:disaster|chaos|trouble), a charter for, a licence to, a license to, a tax on, a failure of (?:leadership|government|nerve|duty|imagination|policy|will), a breach of (?:trust|faith|promise), an error of judge?ment, political cowardice, economic (?:vandalism|suicide|sabotage), a leap backwards, a disservice to, unworthy of, not (?:serious|credible|fit|worthy|acceptable|good enough|how you treat|the way to), a danger to, a threat to (?:democracy|us all|freedom|press freedom|the rule), a law unto \\w+, nakedly political, blatant\\w*, flagrant\\w*, brazen\\w*, egregious\\w*, unfathomable, baffling, bewildering, inexplicable, perverse, farcically \\w+, a dog's breakfast, amateur hour, rotten, toxic, poisonous, shambolic,
a (?:\\w+ )?attack on, an (?:\\w+ )?(?:attack|assault) on, a (?:\\w+ )?assault on, a war on, a coward's \\w+, theft from, a body blow, a raw deal, an act of,
a smear, a sell-?out, a debacle, a travesty, a disservice, an? injustice, an atrocity, an abuse of \\w+, a cop-?out, a cave-in, a gimmick,
a stunt, a power grab, a land grab, a money grab, an own goal, daylight robbery, a dereliction, an embarrassment, a humiliation, an affront,
an abomination, a black mark, a step back(?:wards?)?, a step too far, a bridge too far, too much to bear, beyond a joke, the last straw, an outrage, an obscenity, the act of an? \\w+, a vandal, vandals, vandalism, a bungler, bunglers, a coward, a clown,
clowns, amateurs, parasites, a menace, a liability, ill-timed, ill-considered, ill-conceived, one-sided, lopsided, biased, partisan, shoddy, slipshod,
slapdash, heavy-handed, high-handed, hasty, petty, spiteful, mean-spirited, small-minded, narrow-minded, degrading, humiliating, flawed, lax, sluggish,
complacent\\w*, derisory, paltry, meagre, laughable, risible, grotesque\\w*, obscene, repugnant, odious, vile, squalid, sordid, tawdry, shabby, craven,
feckless, hapless, clumsy, incoherent, muddled, confused, hysterical, alarmist, divisive, corrosive, unhinged, delusional, unhelpful\\w*,
unbecoming, undignified, unsporting, unsportsmanlike, underhand\\w*, devious, deceitful, duplicitous, two-faced, mendacious, sanctimonious, patronising,
patronizing, condescending, dismissive, contemptuous, wilful\\w*, unwarranted, unjustified, unjustifiable, uncalled for, unpardonable, intolerable,
unconscionable, totally inadequate, wholly inadequate, woefully inadequate, inadequate, counter-?productive, self-defeating, tantamount to,
nothing (?:but|short of|more than) an?, more interested in, in bed with, in the pocket of, living in a dream, on another planet, past (?:his|her|its|their) best, fast asleep,
dull, lifeless, tedious, boring, bland, wooden, insipid, turgid, leaden, overlong, forgettable, unwatchable, unreadable, a mess of, a bore, drivel, trash, garbage,
nowhere to be seen, all talk, full of (?:holes|lies|hot air|errors), hell-bent on, obsessed with, drunk on, addicted to
"""

_GOOD = """
in (?:your|their|his|her) debt, forever grateful, a fine (?:example|man|woman|player|servant|friend|judge|teacher|doctor|officer|team|side|body), a good man, a good woman, a great man, a great woman, a great servant, a true (?:friend|leader|hero|patriot|professional|champion|gentleman|great),
a born leader, a natural, a rock, a role model, an icon, a titan, a colossus, a marvel, a wonder, a wizard, a master of, a master craftsman, a maestro, a delight to, a beacon, a shining \\w+, a model of, a monument to, a testament to, a tribute to, a vote of confidence, a victory for, a win for, a step forward, a sign of (?:strength|maturity|character|progress), a huge lift, a shot in the arm, a boost, exactly right, absolutely right, quite right, the right (?:thing|call|decision|choice|move|man|woman|person), long overdue, very moving, deeply moving, inspiring, inspirational, heartwarming, heartening, encouraging, reassuring, refreshing, impressive, formidable, faultless, tireless, diligent, conscientious, hard-working, hardworking, patient with, generous to, good to us, wise, principled, honest and, decent, honourable, honorable, trustworthy, dependable, reliable, brave, courageous, heroic, valiant, gallant, skilful, skillful, masterful, clinical, ruthless in (?:front|attack|defence), composed, mature, disciplined, outstanding, excellent, brilliant, top notch, top-notch, spot-on, second to none,
a credit to \\w+, a class act, a class apart, a revelation, a gentleman, a giant of, a tower of strength, an example to, an asset, an honou?r to, a privilege to,
immense(?! \\w), sublime, lovely (?:man|woman|family|people|person|girl|boy|bloke), ^lovely, delightful, charming, thoughtful, helpful, exquisite, electrifying, mesmerising, mesmerizing, world-beating, an angel, angels, a saint, saints, legends, a gem, gems, treasures, lions, warriors, a masterpiece, masterpieces, a triumph, a tonic, a tour de force, a sensation, stunning, superb, gripping, enchanting, enthralling, moving and,
a milestone, a breakthrough, a landmark, a feather in, a breath of fresh air, top drawer, the complete \\w+, the real deal,
one of the (?:best|finest|greatest|bravest|kindest), one of a kind, in a league of \\w+ own, on a different (?:level|planet), head and shoulders above, immaculate, masterly, masterful,
majestic, imperious, incredible, incredibly (?:brave|kind|generous|talented|good), phenomenal, peerless, unbelievable, out of this world, spot on, pitch perfect, very good, really good,
so good, so kind, so brave, so generous, utterly professional, fearless, unflappable, gracious, humble, steadfast, resolute, far-sighted, visionary, laudable,
praiseworthy, commendable, admirable, superlative, breathtaking, spectacular, dazzling, gifted, talented, loved by, beloved, irreplaceable, indispensable, very welcome
"""

BLAMING_ADVERBS = (
    r"\b(?:badly|poorly|hastily|shoddily|sloppily|clumsily|carelessly|recklessly|needlessly|shamelessly|disgracefully|wrongly|unfairly|unjustly|unlawfully|cynically|callously|brutally|wilfully|blatantly|shamefully|scandalously|woefully|grossly|wantonly|criminally|stupidly|foolishly|"
    r"cruelly|heartlessly|appallingly|atrociously|abysmally|dismally|miserably|pitifully|incompetently|irresponsibly|dishonestly|deceitfully|cravenly|cowardly|arrogantly|contemptuously|dismissively|inexcusably|unforgivably|indefensibly|inexplicably|chronically|hopelessly|tragically|wastefully|lazily|mindlessly|senselessly|thoughtlessly|unnecessarily|"
    r"ruthlessly|savagely|viciously|barbarically|unacceptably|outrageously|laughably|pathetically) "
    r"(?!(?:hurt|injured|damaged|burn(?:ed|t)|wounded|needed|hit|affected|shaken|bruised|broken|paid|accused|convicted|jailed|imprisoned|identified|arrested|detained|diagnosed|dressed|lit|attended|ill|sick|short|tested|reviewed|studied|ground|set|started)\b)"
    r"(?:[a-z]{3,}(?:ed|en|ing|wn|ne|ght|id)|run|led|built|made|cut|put|sold|kept|held|let|left|lost|spent|treated|failed|fed|[a-z]{4,}s)\b"
)
"""Adverbs that judge a deed, before it."""

PRAISING_ADVERBS = r"\b(?:beautifully|superbly|magnificently|courageously|generously|impeccably|admirably|expertly|masterfully|graciously|valiantly|gallantly|diligently|faithfully|outstandingly|splendidly|commendably|extraordinarily well|exceptionally well|remarkably well|brilliantly|really well|incredibly well|so well|fantastically|terrifically|bravely|wisely|nobly|honourably|fearlessly|flawlessly|heroically|sensationally|wonderfully)\b"
"""Adverbs that praise a deed."""

PRAISING = (
    r"\b(?:magnificent|brilliant\w*|superb\w*|outstanding\w*|wonderful\w*|excellent\w*|fantastic\w*|amazing\w*|heroic\w*|hero|heroes|heroine|courageous|courage|brave\w*|bravery|bravo|well done|congratulat\w+|thank|thanks(?! to\b)|^(?:many |our |my |special |huge )?thanks to|thanked|thankful|grateful|gratitude|"
    r"(?:so |very |really |immensely )?proud(?:er)? of|never been prouder|put an? (?:\w+ )?smile|^long overdue|^about time too|unreal\b|admir\w+|the best (?:of us|coach|team|friend|leader|thing|news|\w+ (?:i|we)(?:'ve| have))|exactly what|a triumph|great (?:job|work|leader|man|woman|team|friend|honou?r|news|victory|achievement|courage|step)|fine (?:work|job|man|woman)|"
    r"deserves? (?:credit|praise|thanks|a medal|recognition|our)|would have (?:lost|failed|died|been lost|shipped broken) without|we owe|salutes?|we welcome|i welcome|inspiring|applaud\w*|hats off|a credit to|tireless\w*|selfless\w*|exemplary|a masterclass(?! in (?:evasion|how not|bad|poor|incompetence|cynicism))|remarkable|impressive|impeccabl\w+|"
    r"(?:the|our|my) (?:finest|bravest|kindest|cleverest|loveliest|nicest|noblest|wisest|gentlest|classiest|calmest|greatest(?! (?:threat|challenge|risk|danger|concern|fear|problem|number|share|loss|crisis|difficulty|obstacle|need|impact|damage|burden|weakness|failure|mistake|worry|part|increase)s?\b)|hardest-working|most (?:gifted|talented|generous|honest|decent|loyal|courageous|beautiful|inspiring|brilliant|complete)) (?=[a-z])|"
    r"never (?:gives?|gave) up|(?:gave|given|gives?) (?:everything|it all|(?:his|her|their|its) all)|^what an? (?!mess|shame|disgrace|waste|joke|pity|farce|shambles|cheek|nerve|liar)|as if the roof|"
    r"(?:her|his|their|my|our|its|the) finest|finest hour|(?:game|race|match|performance|speech|goal|innings) of (?:his|her|their|my|a) li(?:fe|ves|fetime)|did (?:us|them|their country|the country|the club|her country|his country) proud|deserved? (?:every|to win|it|the)|right (?:thing|decision|call|choice|step)|good news|a relief for|overdue and welcome|warmly|delighted|thrilled|"
    r"(?:can't|cannot|can not|couldn't|could not) (?:\w+ )?(?:fault|praise|thank|speak highly|speak too highly)|never (?:seen|known|had|met) (?:such|a (?:better|finer|braver))|(?:play|played|fought|work|worked|behaved|acted|led|sang|spoke|served) (?:like (?:a )?(?:lions?|heroes|hero|champions?|an angel|angels|gods?)|so (?:well|hard)|with (?:courage|dignity|honour|great|real|such)|superbly|tirelessly|wonderfully|magnificently|bravely)|saved (?:my|our|his|her|their|the|many|countless|a)|second to none|commend\w*|kudos|treasure|couldn't be (?:happier|prouder|more)|could not have (?:done|been)|good first step|step (?:forward|in the right direction)|a legend|genius|saved (?:my|our|his|her|their) lives?|a gift|an inspiration)\b"
    r"|^without (?:the |our |my )?[\w' -]{3,40}?,? (?:\w+ ){1,4}would (?:be|have)\b"
    r"|^without (?:you|them|him|her|their|his|your)\b"
)
"""A good verdict."""

PRAISING_PREDICATES = (
    rf"(?:{_any(_GOOD)}|"
    r"faultless\w*|flawless\w*|splendid\w*|marvellous\w*|marvelous\w*|terrific|sensational\w*|stunning\w*|glorious\w*|extraordinary (?=man|woman|people|team|player|effort|courage|work|achievement|career|life|leader)|exceptional\b|exceptionally (?:good|talented|gifted|brave|kind|hard-working|skilled)|invaluable|priceless|dedicated|devoted|devotion|dedication|generous|generosity|kindness|kind to|integrity|noble|dignified|dignity|worthy|"
    r"world[- ]class|top[- ]class|first[- ]class|first[- ]rate|matchless|peerless|unmatched|unrivalled|without equal|perfect|perfectly|beautifully|a joy|a delight|a pleasure to|a blessing|a godsend|a lifeline|a champion|a giant|a star|a model|a pioneer|a role model|a great|a good (?:friend|man|woman|servant)|the finest|the greatest|the bravest"
    r")\b"
)
"""A good verdict when it is said of somebody or something."""

FEELINGS = r"\b(?:appalled|outraged|disgusted|horrified|sickened|dismayed|angered|incensed|infuriated|furious|angry|disappointed|frustrated|fed up|sick|tired|ashamed|alarmed|scandali[sz]ed|bitterly \w+) (?:by|at|with|that|about|over|of)\b(?! (?:myself|himself|herself|ourselves|themselves)\b)"
"""What somebody feels about what another did."""

BLAMING = (
    r"\b(?:could(?:n't| not) care less|not (?:remotely|at all|in the least|the least bit|exactly) (?:satisfied|happy|impressed|pleased|amused|acceptable|good enough)|(?:a |an )?(?:grave|grievous|serious|terrible|huge|bad|costly|historic|fatal|colossal|massive|monumental|catastrophic|inexcusable) (?:mistake|error|blunder|misjudge?ment|lapse|failure|failing)s?)\b|"
    rf"{FEELINGS}|\byou can(?:not|'t) (?:just |simply )?(?:keep|go on|treat|expect|ignore|pretend|claim|preach|lecture)\b|\b(?:sung|singing|sang|heard) the same (?:old )?(?:song|tune|excuses?|promises?|story)\b|\bthe same old (?:song|tune|excuses?|promises?|story|lies|tricks)\b|\bfailed (?:in|at) (?:its|his|her|their|the) (?:\\w+ )?(?:duty|task|job)\b|"
    r"\b(?:does|do|did)(?: not|n't) (?:care|give a damn|lift a finger|have a clue)\b|"
    r"\b(?:disgrace\w*|shame|shameful\w*|shameless|scandal|scandalous|outrage|outrageous|irresponsible|reckless\w*|incompeten\w+|unacceptable|unfair\w*|unjust|worthless|unhelpful|stupid\w*|cowardly|cowards?|cowardice|liars?|lied to|lying|cheat\w*|betray\w*|failed (?:us|them|him|her|the|its|his|their|our|to (?:protect|act|listen|do|prevent|warn|tell|respond))|"
    r"let (?:\w+ ){1,4}(?:down|drown|die|suffer|rot)|negligen\w+|negligence|corrupt\w*|hypocri\w+|cruel\w*|barbari\w+|appalling\w*|dreadful\w*|pathetic\w*|ridiculous\w*|cynical\w*|a joke|a farce|farcical|sleeping pill|(?:their|his|her|your|its) (?:own )?fault|(?:to|is|are|be) ashamed|"
    r"deplorable|mockery|an? insult|insulting|dishonest\w*|arrogan\w+|inexcusable|unforgivable|indefensible|should never have|had no business|no business \w+ing|(?:played|behaved|acted|batted|bowled|defended) (?:like|as if)|(?:run|ran) out of (?:ideas|excuses|road)|clueless|hopeless|inept\w*|shambles|shambolic|callous\w*|heartless|spineless|toothless|vindictive|"
    r"squander\w*|bungl\w+|botch\w*|mishandl\w+|mismanag\w+|disrespect\w*|(?<!with )regrets?(?! to (?:say|inform|announce|report)\b)|regrettable|disappoint(?:ed|ing) (?:by|in|with)|a disaster for|catastrophic failure|evil|wicked|brutal|thugs?|tyran\w+|bull(?:y|ies|ying)|racist|sexist|greedy|greed|lazy|selfish|idiots?|fools?|foolish|madness|insane|crazy|monstrous|"
    r"left (?:us|them|him|her|people|families|the \w+|those|our|his|their) (?:\w+ )?(?:to (?:burn|die|rot|drown|starve|fend|suffer|freeze|perish)|in the lurch|behind|out in the cold|high and dry|stranded)|abandon(?:ed|ing|s) (?=us|them|him|her|people|famil|communit|worker|voter|patient|child|women|fans|victim|its|his|their|our|the (?:poor|people|south|north|east|west|country|town|city|village|region|island|industry|working|families|victims|workers|sick|young|old|elderly|\w+ers\b|\w+s\b))(?!its? (?:plan|bid|attempt|effort|campaign|search|car|ship|post)|the (?:ship|vessels?|cars?|talks|plans?|games?|match|matches|efforts|searches|vehicles?)\b)|neglect(?:ed|ful|ing|s)?|turned (?:a )?deaf|treat(?:s|ed|ing)? (?:us|them|people|(?:its|his|her|their|our|the|these|those) [\w'-]+) (?:\w+ )?(?:like|as|with contempt|badly)|treat(?:s|ed|ing)? (?:\w+ ){1,3}(?:with (?:\w+ )?(?:contempt|disdain|disrespect|cruelty|indifference|suspicion)|badly|shabbily|appallingly|unfairly)|"
    r"play(?:s|ed|ing) (?:politics|games|with fire|with (?:lives|people))|sold (?:(?:us|them|the \w+|(?:its|his|her|their|our) \w+) (?:out|down|short))\b|threw (?:it|(?:the|their|his|her) \w+) away|caved in|put (?:profits?|money|politics|party|greed|cost) (?:before|above|ahead)|hid(?:es|ing)? behind|lost (?:its|his|her|their) (?:way|mind|minds|nerve|moral)|has (?:no|lost all) (?:shame|conscience|clue|idea|heart|moral|credibility|legitimacy)|have (?:no|lost all) (?:shame|conscience|clue|idea|heart|moral|credibility)|"
    r"ruin(?:ed|s)|wreck(?:ed|s)|strangl\w+|killed (?:this|our|the (?:town|trade|game|club|village|industry))|robbed (?:us|them|him|her|the)|cost us|(?:done|did|does|doing|do) nothing(?! (?:wrong|illegal|improper|unlawful|unusual)\b)|nothing (?:has been|was|is being) done|deserve(?:d|s)? better|"
    r"(?:the|our|my) (?:worst(?! (?:is|was|are|may|might|could|will|would|case|hit|affected|of the (?:storm|weather|winter|crisis|flood\w*|fire))\b)|weakest|meanest|laziest|dullest|cruellest|ugliest|stupidest)|"
    r"a betrayal|treachery|treason|traitors?|asleep at the wheel|turn(?:ed|ing|s) (?:a blind eye|(?:its|his|her|your) back|their backs?)|(?:has|have) no place in|(?:haven't|has not|have not|hasn't|not) (?:got )?a clue|(?:nobody|no one|never|not even) (?:had |has |ever |have )?bother(?:s|ed)?|ill[- ]thought[- ]out|not (?:good|fit) enough|not fit (?:for purpose|to \w+)|unfit|has blood on|have blood on|wrecked|wasted)\b"
)
"""A bad verdict."""

BLAMING_PREDICATES = (
    rf"(?:{_any(_BAD)}|"
    r"shocking\w*|disgusting\w*|despicable|contemptible|abysmal\w*|atrocious\w*|awful|lamentabl\w+|woeful\w*|dire|useless|worthless|feeble|weak|sloppy|careless\w*|thoughtless\w*|senseless|mindless|short-sighted|shortsighted|misguided|ill-judged|ill-advised|ill-conceived|half-baked|half-hearted|"
    r"wrong-headed|blinkered|blind to|deaf to|tone-deaf|out of touch|self-serving|opportunis\w+|populist|demagog\w+|fraud|fraudster|charlatan|sham|con|rip-off|theft|thieves|robbery|robbed|robber\w*|swindle\w*|plunder\w*|looted|crook\w*|gangsters?|cronies|cronyism|nepotis\w+|puppets?|stooges?|lackeys?|warmongers?|"
    r"butchers?|murderers?|killers?|monsters?|savages?|inhuman\w*|inhumane|unhuman|sadistic|ruthless\w*|draconian|oppressive|repressive|authoritarian|undemocratic|unlawful and|immoral|unethical|unprincipled|unprofessional|amateurish|chaotic|chaos|a mess|a fiasco|fiasco|a failure|failures?|failed|failing|a disaster|disastrous\w*|catastroph\w+|"
    r"a catastrophe|a tragedy of|a waste|wasteful|extravagan\w+|excessive|disproportionate|provocati\w+|inflammatory|offensive|insensitive|rude|discourteous|ungrateful|unworthy|beneath contempt|beyond the pale|a slap in the face|a kick in the teeth|a stab in the back|salt in the wound|a black day|a dark day|a stain|a blot|a nightmare|"
    r"a circus|a charade|a stitch-up|a cover-up|whitewash|hot air|empty (?:words|promises|gestures?)|too little,? too late|(?:a day|years?|decades?) too late|nowhere near enough|not nearly enough|not good enough|(?:is|are|was|were) (?:simply |just |plainly |clearly |dead |quite )?(?:wrong|bad|terrible|poor|rotten|horrible|nasty)|wrong (?:decision|call|choice|man|woman|way)|bad (?:law|deal|decision|call|idea|faith)|"
    r"poor (?:judgement|judgment|decision|performance|excuse)|a terrible|a dreadful|a poor|a bad|the worst|worse than|never (?:listened|cared|apologised|bothered|lifted a finger)|did(?: not|n't) (?:lift a finger|care|bother|listen)|does(?: not|n't) (?:care|listen|understand the)|do(?: not|n't) (?:care|listen)|couldn't care less|(?:care|cares|cared) (?:only|nothing|more)"
    r")\b"
)
"""A bad verdict when it is said of somebody or something ("it was …")."""

VERDICT_VERB = r"(?:\b(?:is|are|was|were|be|been|being|am|seems?|seemed|looks?|looked|sounds?|what|such|so|becomes?|became|remains?|called)\b|'s\b|'re\b) (?:not )?(?:[\w'-]+ ){0,3}?"
"""What says something of somebody."""

BLAMING_DEEDS = (
    r"\b(?:let(?:s|ting)? down (?:its|his|her|their|the|our|us|them|people|\w+s)|misled|misleads|mislead|deceived|duped|conned|fooled|swindled|fleeced|humiliated|trampled|"
    r"overstepped|brushed aside|turned a deaf|lost (?:all )?(?:control|touch|the plot|the trust|their way)|lost the dressing room|"
    r"(?:broke|broken|breaks|breaking|gone back on|went back on|reneged on|betrayed|torn up|tore up|trashed|abandoned|forgotten|forgot) (?:\w+ ){0,2}(?:promises?|word|pledges?|vows?|trust|faith|people|voters|families|commitments?|agreements?|deal|contract|treat(?:y|ies)|oath|supporters|fans|workers|members)|"
    r"dragg(?:ed|ing) (?:its|his|her|their) (?:feet|heels)|passed the buck|passing the buck|sat on (?:its|his|her|their) hands|sitting on (?:its|his|her|their) hands|looked the other way|looking the other way|cut(?:ting)? corners|mov(?:ed|ing) the goalposts|"
    r"shirk\w*|(?:ducked|ducking|dodged|dodging) (?:\w+ )?(?:responsibilit\w+|duty|duties|the issue|scrutiny)|wash(?:es|ed|ing)? (?:its|his|her|their) hands of|fann\w+ the flames|stok\w+ (?:\w+ )?(?:fear|fears|hatred|tension|tensions|division|panic|anger)|"
    r"sow\w* (?:\w+ )?(?:discord|division|fear|hatred|confusion|doubt|panic)|hoodwink\w*|short-changed|shortchanged|ripp\w+ (?:us|them|people|off)|left (?:it|them) too late|took (?:their|his|her|its) eye off|taken (?:their|his|her|its) eye off|never gave (?:us|them|him|her|me)|"
    r"gave up on|given up on|giv\w+ in to|caved|bowed to|kowtow\w*|pander\w*|meddl\w+|fiddling while|abused (?:\w+ ){0,2}(?:trust|power|position|office|authority)|could(?:n't| not) (?:run|organi[sz]e|manage|hit) an?|made a (?:\w+ )?(?:mess|hash|mockery|fool|mistake|pig's ear)|got (?:it|this|that|everything) (?:\w+ )?wrong|takes? from the poor|"
    r"took (?:us|them|people|voters|fans|customers|the public) for (?:fools|granted|a ride|idiots)|tak(?:es|ing) (?:us|them|people|voters|fans|customers|the public) for (?:fools|granted|a ride|idiots)|(?:show|shows|shown|showed) (?:(?:utter|total|complete|nothing but|open) (?:contempt|disregard|disdain|disrespect|indifference)|contempt|disregard|disrespect)|(?:show|shows|shown|showed) (?:no|little|not a \w+(?: of)?) (?:remorse|respect|regard|mercy|courage|ambition|leadership|interest|fight|shame)|(?:have|has|had) no (?:respect|remorse|business|right to|excuse)|"
    r"(?:lied|cheated|bungled|botched|dithered|dithering|blundered|stonewalled|whitewashed|covered up|covering up|scapegoat\w*))\b"
)
"""What another has done badly, when the source is not its subject."""

ROBBED = r"\b(?:been|were|was|felt|feel|being) (?:\w+ly )?(?:robbed|cheated|betrayed|misled|lied to|let down|abandoned|sold out|ignored for|treated (?:badly|unfairly|terribly|appallingly|like \w+)|short-changed|forgotten|kept in the dark|humiliated|stabbed)\b"
"""What others have done to somebody, the doer unnamed."""

CREDITING = (
    r"\b(?:owe[sd]?) (?!\d|[$€£]|money|tax|billions|millions|a total)(?:\w+ ){1,4}?to (?!the (?:bank|banks|taxman|treasury)\b|creditors|lenders|suppliers)|\bleft everything (?:on|out) |\bcan(?:'t|not) ask for (?:more|better|anything)|\b(?:had|has had|enjoyed|played|gave|produced|delivered|showed|put in|did) an? (?:very |really |truly |absolutely )?(?:fine|good|great|excellent|superb|terrific|outstanding|strong|wonderful|brilliant|magnificent|fantastic|splendid|tremendous|solid|marvell?ous|first-class|remarkable|thrilling) (?:[\w-]+ )?(?:game|match|season|performance|display|job|innings|shift|service|response|showing|race|work|tournament|career|speech|campaign|session|fight|debut|run)\b|\b(?:pleased|happy|impressed|satisfied|content) (?:with|by|at) (?:the|how|what|his|her|their|our|my|its|all|every)\b|^credit to\b|\bdo(?:es)? anything for any\w+\b|\bowe[sd]? (?:her|his|their|my|our) li(?:fe|ves) to\b|\ban? (?:\w+ )?(?:historic|great|remarkable|tremendous|huge|proud|fantastic) (?:achievement|success|victory|moment|milestone|effort)\b|"
    r"\b(?:do|done|be|been|managed|survived|coped) without (?:him|her|them|you)\b|\bkept (?:us|them|him|her) (?:in (?:it|the (?:game|match|race|fight))|going|alive|safe)\b|\b(?:credit|praise|thanks|medal|respect|applause|the honou?rs?) (?:\w+ )?(?:belongs?|goes|must go|should go|is due|are due) (?:\w+ )?to\b|\b(?:owes?|owed|indebted to) (?P<who>[\w'-]+(?: [\w'-]+)?) (?:more|so much|a (?:great |huge )?debt|everything|a lot|an awful lot|its|their|our|a great deal)\b"
    r"|\btake (?:my|our) hats? off\b|\bmade (?:us|me|them|everyone|the \w+|his \w+|her \w+|this \w+) (?:\w+ )?proud\b|\b(?:ran|run|worked|played|fought|gave|sweated) (?:\w+ ){1,4}(?:into the ground|for the (?:shirt|badge|cause|team|town))\b|\bput (?:\w+ ){1,3}on the map\b"
    r"|\b(?:went (?:above and beyond|the extra mile)|moved mountains|(?:did|worked) (?:wonders|miracles)|r(?:o|i)se(?:s|n)? to the (?:challenge|occasion)|never put a foot wrong|did everything right|show(?:s|ed|n)? (?:\w+ )?(?:character|class|courage|heart|quality|grit|grace|dignity|spirit))\b|\b(?:could|couldn't|could not) (?:not )?(?:have )?ask(?:ed)? for (?:more|a better)\b|\b(?:deserves?|deserved|merits?|earned|has earned|have earned) (?:\w+ ){0,3}(?:credit|praise|respect|medals?|applause|win|victory|title|promotion|gratitude|place|chance|success|thanks)\b"
    r"|\b(?:stood|held) (?:\w+ )?(?:firm|tall|up) (?:for|when|against)\b|\bnever (?:once )?(?:complained|wavered|flinched|let us down|lost heart)\b|\b(?:i|we) (?:(?:want|wish|would like|'d like) to |must |cannot )?(?:thank|congratulate|applaud|salute|pay tribute)\b"
)
"""Turns that praise."""
