"""English turns of several words (and rarer verbs) that report an act, by the act that they name. Data only.

A phrase opens with a verb in its base form, whose other forms are made from it; one that opens with ``=`` is taken as
it stands. ``POSS`` stands for his, her, its or their. Of two that are found in a cue, the longer counts.
"""

from __future__ import annotations

from onrecord.types import Act

PHRASES: dict[Act, str] = {
    "denies": """
    laugh at, laugh off, gainsay, pooh-pooh, poo-poo, demolish, swat away, swat aside, bat away, bat aside, =dismissive of,
    challenge the claim, challenge the claims, challenge claims, hit back at claims, hit back at reports, =begged to differ,
    =begs to differ, =beg to differ, set the record straight, nail as a lie, play down, downplay, make light of,
    brand as false, throw cold water on, pour cold water on, put paid to, rule out as untrue, disagree, talk down, explode,
    knock down reports, knock down claims, knock down rumours, shoot down reports, take exception to claims, wave off,
    brush away, belie, confute, =in denial about, lay to rest, put to rest, put an end to rumours, =no truth in
    """,
    "predicts": """
    give it, =confident, =confident of, =confident about, hold out hope, =hopeful, =optimistic, =pessimistic, =upbeat, =bullish,
    =bearish, pencil in, have POSS eye on, gear up for, look set, extrapolate, wager, calculate on, figure on, look ahead to,
    steel POSSELF for, brace for, brace POSSELF for, guess at, pin POSS hopes on, see coming, =in line for, prophesy, divine,
    bank on, count on, reckon on, bet on, look forward to, lay odds on, put money on, put POSS money on, second-guess, visualise,
    have high hopes, =sanguine, =gloomy, =downbeat, eye, =expectant, =resigned to, =braced for
    """,
    "concedes": """
    hold up POSS hand, hold POSS hand up, hold up POSS hands, hold POSS hands up, put POSS hands up, put POSS hand up, shoulder the blame,
    =frank about, =candid about, eat humble pie, climb down, back down, swallow POSS pride, let on, face up to, blame POSSELF, rue,
    lament POSS own, eat POSS words, accept the blame, accept responsibility, take full responsibility, kick POSSELF, reproach POSSELF,
    make no secret of, =under no illusion, =under no illusions, come to terms with, backtrack, eat crow, =guilty as charged, =forced to admit,
    owe an apology, ask for forgiveness, ask forgiveness, beg forgiveness, beg pardon, seek forgiveness, express contrition, say sorry,
    confess to, admit to, plead guilty, resign POSSELF to, bow to, throw up POSS hands, accept defeat
    """,
    "warns": """
    dread, ring alarm bells, ring the alarm bell, set alarm bells ringing, =alarm bells ringing, cry wolf, forewarn, =uneasy, =uneasy about, harbour doubts, harbor doubts,
    =misgivings, =nervous, =jittery, =apprehensive, =anxious about, =fearful, =wary, =wary of, shudder at, admonish against, paint a bleak picture, paint a grim picture, draw attention to the danger,
    raise a red flag, raise red flags, raise the red flag, wave a red flag, strike a note of caution, sound a note of caution, counsel caution,
    advise caution, put on alert, put on notice, give a warning, give warning, predict trouble, predict chaos, =on edge about, lose sleep over, sound a warning note,
    sound warning bells, voice doubts, voice unease, express unease, express disquiet, voice disquiet, raise concerns, raise concern, raise fears, sound the tocsin, =troubled, =troubled by,
    =worried sick, =pessimistic about, remind of the dangers, flag up, bode ill
    """,
    "promises": """
    give assurances, give an assurance, give assurance, =poised to, =prepared to, =ready to, =willing to, =set to, take it upon POSSELF, put POSS name to, contract to, engage to,
    stake POSS reputation on, stake POSS job on, cross POSS heart, =keen to, =eager to, dream of, =bent on, =intent on, repeat the promise, renew the pledge, renew its pledge,
    declare POSS readiness, express willingness to, express readiness, voice readiness, signal POSS intention, signal POSS readiness, set POSS sights on, gird POSSELF,
    stand ready to, commit POSSELF, bind POSSELF, pledge POSSELF, tie POSSELF to, make it POSS mission, make it POSS goal, make a solemn promise, take on the task, shake hands on,
    lay plans, announce plans, unveil plans, set out plans, lay out plans, draw up plans, confirm plans, outline plans, reveal plans, have plans, hold out the promise, offer guarantees, give guarantees, give a guarantee,
    offer assurances, offer an assurance, provide assurances, reaffirm POSS commitment, reiterate POSS commitment, stress POSS commitment, step up to, rededicate POSSELF, dedicate POSSELF, =on a mission to, =hell-bent on, =duty-bound to,
    make good on, deliver on, opt to, elect to, choose to, resolve to, decide to, decide against
    """,
    "refuses": """
    baulk, baulk at, balk at, dig POSS heels in, dig in POSS heels, hold firm, hold fast, hold the line, =hear of, slam the door on, slam the door, close the door on, draw the line at, draw the line,
    put POSS foot down, knock back, pass up, snub, shun, withhold consent, hold out against, have none of, =none of it, want no part of, want no part in, want nothing to do with, =not countenance, =not entertain, =not contemplate, =not tolerate, =not accept,
    shy away from, stop short of, =not prepared to, =not willing to, =not ready to, =not about to, =unwilling to, =unprepared to, =reluctant to, =loath to, =disinclined to, walk away from, walk out of, dismiss the request, dismiss calls, dismiss the call, dismiss demands, dismiss the idea of resigning, deny the request, deny a request, deny permission,
    give short shrift to, give the thumbs down to, =thumbs down to, pour cold water on the proposal, pour cold water on the idea, pour cold water on the plan, vote down, strike down, defy, buck, thumb POSS nose at, nix, kibosh, scotch the idea of,
    reject the offer, reject an offer, reject the demand, reject demands, reject calls, reject the call, reject a call, reject the request, reject an appeal, reject appeals, reject pleas, reject the proposal, reject a proposal, resist calls, resist pressure, face down calls, ignore calls,
    decline the offer, decline an offer, decline an invitation, decline the invitation, turn POSS back on, turn a deaf ear, hang tough, =unmoved, =unmoved by, =unbending, =adamant in POSS refusal, reaffirm POSS refusal, cling on, scorn the offer, blackball, =no intention of yielding,
    forgo, abstain from, hold off on, steer clear of, stay away from, cold-shoulder, repulse, give the brush-off
    """,
    "threatens": """
    hold a gun to, swear vengeance, swear revenge, vow revenge, vow vengeance, vow retaliation, vow to retaliate, vow to punish, vow to avenge, promise retaliation, promise revenge, brandish, rattle POSS sabre, rattle POSS saber, rattle sabres, put a price on, put a bounty on,
    deliver an ultimatum, issue an ultimatum, set an ultimatum, give an ultimatum, present an ultimatum, make threats, make a threat, utter threats, issue a threat, issue threats, shake POSS fist, bare POSS teeth, hold to ransom, blackmail, =out for revenge, declare war on
    """,
    "demands": """
    compel, turn up the heat on, cry out for, prevail upon, prevail on, nag, badger, counsel, set a deadline, give a deadline, lay down, stipulate, decree, prescribe, bar, egg on, goad, pester, prod, nudge, commission, lay down the law, hold out for,
    plead for, plead with, cry for, agitate for, clamour for, clamor for, press, press for, crave, covet, call time on, put the onus on, throw down the gauntlet, serve an order, hand down an order, issue instructions, issue orders, issue an order, give orders, give instructions, give the order, give notice to,
    importune, solicit, pray for, hope for more from, hanker after, =desperate for, =keen for, =anxious for, =eager for, push POSS case for, push hard for, make the demand, make demands, put in a plea, put out an appeal, put out a call, put out a plea, send out a call, issue a summons, subpoena, berate into, coax, cajole, beckon, bid, shoo,
    tell off for not, remind of POSS duty, hold to POSS promise, raise the pressure on, keep up the pressure on, step up the pressure on, step up pressure on, mount pressure on, pile pressure on, pile the pressure on, put pressure on, lean on, enjoin, admonish to, direct, decree that, rally for, march for, picket for, strike for, wish to see, want to see, like to see, love to see
    """,
    "proposes": """
    toy with, canvass, throw out the idea, throw in the idea, lay out a plan, outline a plan, set out a plan, present a plan, lay out a proposal, outline a proposal, set out a proposal, set out proposals, put to the vote, move, second, bring forward, make a bid, make an offer, tender, dangle, extend an offer, extend an invitation, hold out an olive branch, extend an olive branch,
    broach, broach the idea, fly a kite, =flew a kite, proffer, propound, champion the idea, throw POSS hat, make a case for, make the case for, plump for, bandy about, throw open the idea, draft a plan, raise the prospect, hold out the prospect, moot, submit a plan, submit a proposal, submit proposals, submit a bid, lodge a bid, sponsor a bill, hold out the possibility, open the door to, leave the door ajar to
    """,
    "asks": """
    question whether, question why, question how, question what, question if, query whether, query why, probe, tackle about, cross-examine, cross-question, poll, =like to know, =like to hear, sound out, probe about, challenge about, pump, puzzle over, muse whether, speculate whether, =at a loss to know, buttonhole, debate whether, ponder whether, wonder aloud,
    raise questions, raise a question, raise the question, pose the question, pose a question, put the question, put a question, put questions to, fire questions at, press on whether, press on why, doorstep, consult, sound out about, fish for, ask about, =puzzled, =perplexed, =curious about, debrief, quiz about, seek to know, seek to learn, want to know, need to know, =keen to know, =eager to know
    """,
    "praises": """
    eulogise, eulogize, tip POSS hat to, doff POSS cap to, doff POSS hat to, =warm words for, wax lyrical, wax lyrical about, enthuse, enthuse about, enthuse over, gush, gush about, give a thumbs up to, give the thumbs up, give the thumbs-up, =thumbs up to, =impressed by, =impressed with, take pride in, give a nod to, rate highly, swear by, send congratulations, offer congratulations, raise a glass to,
    acknowledge the work of, acknowledge the efforts of, acknowledge the contribution, throw POSS weight behind, throw POSS support behind, rally to the defence of, rally to the defense of, rally behind, rally round, take heart from, prize, bless, pay homage to, fete, marvel at, greet as, greet warmly, give a warm welcome, give a cautious welcome, give a guarded welcome, =nothing but praise for, have praise for, =high praise for, =praise for, single out, single out for praise, sing POSS praises, sing the praises of,
    put in a good word for, stand up for, stick up for, vouch for, speak up for, lionise, lionize, venerate, revere, esteem, treasure, cherish, idolise, idolize, glorify, exalt, hand it to, take delight in, delight in, rejoice at, rejoice in, relish, savour, =thankful, =thankful to, =grateful to, =indebted to, =thrilled, =thrilled with, =delighted by, =delighted with, =delighted at, =pleased with, =happy with, =chuffed, =over the moon, =proud of, =full of admiration, =in awe of, =heartened by, =encouraged by, =touched by, =moved by, =relieved,
    voice support, voice approval, express support, express approval, express confidence in, express appreciation, express thanks, lend support, lend POSS support, lend POSS backing, give POSS backing, give POSS blessing, give POSS approval, nod approval, clap, pat on the back, cheer on, root for
    """,
    "blames": """
    snap, snap at, moan, moan about, grumble, grumble about, grumble at, gripe, gripe about, grouse, grouse about, carp, carp about, whinge, whinge about, fulminate, fulminate against, lash, turn on, take a swipe at, take a dig at, take a pop at, take a shot at, take a jab at, take potshots at, =a go at, take a sideswipe at, maul, flay, roast, heap scorn on, heap blame on, heap criticism on, pour scorn on, pour scorn upon, hold to account, tear a strip off, give a dressing-down, haul over the coals,
    carpet, scorn, run down, bad-mouth, badmouth, slag off, allege wrongdoing, indict, inculpate, arraign, vent POSS anger, vent POSS frustration, vent POSS fury, vent frustration, vent anger, vent, fume, fume at, fume about, seethe, seethe at, rage, rage at, rage against, thunder, storm, bewail, despair of, despair at, shame, name and shame, reprove, remonstrate, remonstrate with, bite back, lash back, lash into, damn, crucify, eviscerate, shred, curse, swear at, yell at, scream at, =unimpressed by, =unimpressed with, =unimpressed, =unhappy with, =unhappy about, =unhappy at,
    =angry with, =angry about, =angered by, =enraged by, =infuriated by, =irked by, =annoyed by, =annoyed at, =upset by, =upset at, =upset about, =aghast at, =horrified by, =horrified at, =shocked by, =sickened by, =saddened by, =aggrieved, =aggrieved at, =resentful of, =bitter about, =fed up with, =sick of, =tired of, =contemptuous of, =critical of, =scornful of, =scathing of, =dismayed at, =disappointed by, =disappointed with, =disappointed at, =frustrated by, =frustrated with, =frustrated at, =unforgiving of, =withering about,
    cast blame on, cast aspersions on, cast as the villain, lay the blame, lay the blame at, lay blame on, place the blame on, place blame on, pin the blame on, pin blame on, shift the blame to, shift the blame onto, apportion blame, assign blame, point an accusing finger at, point fingers at, level criticism at, level accusations at, level charges against, make accusations against, make allegations against, bring charges against, file a complaint against, lodge a complaint against, lodge a protest, lodge a protest against, register a protest, issue a rebuke, deliver a rebuke, administer a rebuke, give a tongue-lashing,
    call to account, bring to book, bring to account, read the riot act to, throw the book at, give a piece of POSS mind, =hard words for, =harsh words for, =strong words for, =sharp words for, have harsh words for, have hard words for, have strong words for, sound off about, let fly at, let rip at, hit out, hit out at, lash out, lash out at, strike out at, swipe at, snipe at, jibe at, gibe at, jeer at, hoot at, hiss at, shout down, howl down, boo off, heckle, lay into, tear into, tear apart, rip apart, pick apart, pull apart, pick holes in, poke holes in, take apart, cut down to size, put in the pillory,
    bay for the blood of, sneer at, look down on, turn POSS nose up at, wrinkle POSS nose at, roll POSS eyes at, shake POSS head at, tut at, wring POSS hands over, bellyache, bitch about, kvetch, rant, rant about, rant against, rave against, raise hell about, make a fuss about, kick up a fuss about, kick up a stink about, fire off a complaint, object strongly to, object vehemently to, call out
    """,
    "withholds": """
    refuse to be drawn, refuse to comment, refuse to say, refuse to name, refuse to speculate, refuse to discuss, refuse to answer, refuse to elaborate, refuse to disclose, refuse to reveal, refuse to identify, refuse to confirm, refuse to give details, refuse to explain, refuse to talk about, refuse to go into, =tight-lipped, =tight-lipped about, duck, duck the question, duck questions, skirt, skirt around, fudge, give nothing away, give away nothing, give little away, leave the door open, leave open the possibility,
    keep POSS own counsel, keep POSS counsel, =evasive, =evasive about, =coy, =coy about, =cagey, =cagey about, =guarded, =guarded about, =reticent, =reticent about, =vague about, =vague, =non-committal, =noncommittal, play POSS cards close, keep POSS cards close, stall, prevaricate, hum and haw, hem and haw, =hummed and hawed, =hemmed and hawed, reserve the right, bat away questions, parry questions, parry, deflect questions, field questions without answering, brush off questions, brush aside questions, wave away questions, swat away questions, sidestep questions, dodge questions, fend off questions, =only say,
    =not return calls, =not return a call, =not be reached, =not available for comment, =unavailable for comment, plead the fifth, take the fifth, invoke POSS right to silence, exercise POSS right to silence, invoke the fifth, clam up, demur, pass on the question, shrug, hold POSS tongue, bite POSS tongue, =in two minds, =in two minds about, =torn, =torn over, sit on the fence, =on the fence, =on the fence about, =weighing whether, =weighing up whether, weigh up, defer judgement, defer judgment, defer a decision, put off a decision, postpone a decision, keep the world guessing, keep us guessing, keep everyone guessing, keep fans guessing, keep an open mind, give an evasive answer,
    give a vague answer, =at a loss, =no answer, have no answer, make no comment, offer no comment, offer no explanation, offer no apology and no explanation, give no explanation, give no reason, give no details, give no indication, give no hint, provide no details, release no details, say nothing, say little, say no more, stay silent, keep silent, keep quiet, keep mum, stay mum, stay tight-lipped, keep options open, keep POSS options open, leave it at that, decline comment, decline an interview, decline interview requests, decline interviews, turn down a request for comment, turn down interview requests, cite confidentiality, hide behind, beg off, refer questions to, direct questions to, pass the question to, throw the question back
    """,
}

IRREGULAR: dict[str, str] = {
    "begin": "began|begun", "bid": "bade|bidden", "bind": "bound", "bite": "bit|bitten", "bring": "brought", "build": "built", "buy": "bought",
    "cast": "cast", "choose": "chose|chosen", "cling": "clung", "come": "came", "cut": "cut", "deal": "dealt", "dig": "dug", "draw": "drew|drawn",
    "dream": "dreamt", "eat": "ate|eaten", "face": "faced", "fend": "fended", "feel": "felt", "fight": "fought", "find": "found", "fly": "flew|flown",
    "forgo": "forwent|forgone", "gainsay": "gainsaid", "give": "gave|given", "go": "went|gone", "hang": "hung", "have": "had|has", "hear": "heard",
    "hide": "hid|hidden", "hit": "hit", "hold": "held", "keep": "kept", "lay": "laid", "lean": "leant", "leave": "left", "lend": "lent", "let": "let", "lose": "lost",
    "make": "made", "nail": "nailed", "owe": "owed", "pay": "paid", "put": "put", "read": "read", "ring": "rang|rung", "run": "ran", "say": "said", "see": "saw|seen",
    "seek": "sought", "send": "sent", "set": "set", "shake": "shook|shaken", "shoot": "shot", "show": "shown", "shut": "shut", "sing": "sang|sung", "sit": "sat", "speak": "spoke|spoken",
    "stand": "stood", "steal": "stole", "steer": "steered", "stick": "stuck", "strike": "struck", "swear": "swore|sworn", "sweep": "swept", "take": "took|taken", "tear": "tore|torn", "tell": "told",
    "think": "thought", "throw": "threw|thrown", "wave": "waved", "wear": "wore", "withhold": "withheld", "wring": "wrung", "write": "wrote|written", "rise": "rose|risen",
}  # fmt: skip
"""Past forms, of the verbs that open a phrase and do not form them with ``-ed``."""

DOUBLING: frozenset[str] = frozenset(
    "admit bar bat beg commit dig doff drag dub compel counsel clam defer demur flag gird hem hit hum jab lag let nag opt parrot pin plan plot prod put rap refer rip run scrap set shred shun shut sit slam slag snub stir stop swat throb tip trap tut wag wrap bid nix strip hop rub".split()
) - {"nix"}
"""Verbs that open a phrase and double their last letter."""
