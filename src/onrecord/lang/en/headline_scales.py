"""Scales along which a headline may say more than its report: rungs of words, from the weakest up. Data only.

A headline that stands on a higher rung than the report's own words for the same thing says more. Words are base forms
or phrases of small letters; a word may stand on several scales, but only once on each.
"""

from __future__ import annotations

from onrecord.types import FindingType

Rungs = tuple[tuple[str, ...], ...]


def _rungs(*written: str) -> Rungs:
    return tuple(tuple(phrase.strip() for phrase in rung.split(",")) for rung in written)


SCALES: dict[str, Rungs] = {
    "wanting others to act": _rungs(
        "suggest, propose, suggestion, proposal, idea, float, would like, wish, hope",
        "ask, recommend, advise, request, invite, urge, appeal, call on, call for, calls for, plead, beg, encourage, warn, "
        "warning, advice, guidance, recommendation, want, press, lobby, petition, seek",
        "demand, insist, tell, instruct",
        "order, require, force, compel, oblige, ban, bar, forbid, prohibit, outlaw, block, mandatory, compulsory, impose, "
        "crack down",
    ),
    "an act of one's own": _rungs(
        "consider, weigh, mull, study, look at, looking at, examine, explore, discuss, talk, in talks, talks, float, muse, "
        "think of, thinking of, think about, review, open to, interest, interested, toy with, ponder, debate, hint, undecided, "
        "idea, eye, assess, look into, moot, not rule out, not exclude, not decide, whether",
        "hope, want, would like, wish, aim, seek, try, propose, suggest, recommend, favour, ready, prepared, willing",
        "plan, intend, expect, prepare, in principle, agree in principle, provisionally agree, tentative, preliminary",
        "agree, decide, choose, approve, accept, back, settle, opt, pick, confirm, announce, finalise, finalize, seal, clinch, "
        "secure, vow, pledge, promise, swear, guarantee, commit, undertake, sign, strike",
        "sell, buy, launch, send, deploy, appoint, hire, sack, fire, adopt, scrap, cancel, abolish, file, sue, shut, close, "
        "open, start, begin, end, quit, resign, ban, join, build, merge, complete, sell, move",
    ),
    "an undertaking": _rungs(
        "consider, hope, wish, would like, want, aim, suggest, propose, hint, float, explore",
        "plan, intend, expect, seek, prepare",
        "promise, vow, pledge, swear, guarantee, commit, undertake, assure",
    ),
    "what is known": _rungs(
        "speculate, speculation, rumour, rumor, fear, hope, guess, wonder, doubt, question, dispute",
        "suspect, suspicion, think, believe, belief, assume, expect, reckon, argue, claim, allege, allegation, clue, hint, "
        "theory, caution",
        "suggest, indicate, point to, link, associate, appear, seem, hint at, consistent with, estimate",
        "show, find, discover, reveal, detect, evidence",
        "prove, confirm, establish, demonstrate, proof, certain, settle, definite, conclusive, conclude, determine",
    ),
    "what causes what": _rungs(
        "link, linked, associate, association, correlate, correlation, tie, more likely, less likely, common among, related, "
        "relate, coincide, connect, connection",
        "cause, lead to, trigger, drive, prevent, cure, stop, spark, produce, due to, create, cut, reduce, raise, boost, harm, "
        "damage, kill, lift, improve, worsen, ease, lower, slow, speed, protect, shield, help, extend, lengthen, shorten, "
        "increase, halve, double, heal, sharpen, strengthen, weaken, ward off, stave off, fight, fuel, bring on, ruin, "
        "destroy, shrink, responsible, blame",
    ),
    "what befalls a suspect": _rungs(
        "look into, inquiry, probe, investigate, investigation, question, quiz, interview, hear, search, stop, seek, complaint, "
        "examine, review, suspect",
        "arrest, detain, hold, custody, arrested",
        "charge, indict, accuse, sue, prosecute, charges, trial, try",
        "convict, guilty, jail, sentence, imprison, fine, punish, ban, strike off, jailed, condemn",
    ),
    "how far two sides have come": _rungs(
        "talk, talks, negotiate, negotiation, meet, meeting, discuss, discussion, dialogue, contact, round",
        "deal, agreement, accord, pact, treaty, settlement, truce, ceasefire, contract",
    ),
    "how a thing fails": _rungs(
        "slow, stall, delay, pause, postpone, suspend, hold up, halt, snag, stumble, falter, freeze, put off, interrupt",
        "collapse, fail, cancel, scrap, end, axe, abandon, break down, die, drop, call off, ditch, kill",
    ),
    "a no": _rungs(
        "no need, no plan, no plans, not plan, no intention, not intend, not expect, unlikely, doubt, not consider, reluctant, "
        "not want, hesitate, undecided, not decide, too early, no proposal, no hurry, yet to decide, not aware, no decision, "
        "not discuss, not seek, premature, no wish, not keen, cool on",
        "oppose, against, object, decline",
        "refuse, reject, rule out, never, will not, no more, scrap, deny, swear off, abandon, for good, forever, out of the "
        "question, not going to, vow not, pledge not, cancel, ban, drop",
    ),
    "a verdict on others": _rungs(
        "question, doubt, query, regret, concern, concerned, disappointed, disagree, unhappy, uneasy, puzzled",
        "criticise, criticize, fault, complain, object, dispute, protest, chide, rebuke",
        "slam, blast, condemn, attack, denounce, lash, savage, hammer, fume, outrage, fury, furious, rage, accuse, blame, "
        "tear into",
    ),
    "a cheer": _rungs(
        "note, acknowledge, accept, respect, not bad, pleased",
        "welcome, thank, back, support, praise, endorse, favour",
        "hail, celebrate, delight, champion, rave, love, adore",
    ),
    "how much it moves": _rungs(
        "slight, slightly, edge, inch, tick, small, modest, marginal, marginally, little, somewhat, a little, narrow, narrowly, "
        "dip, ease, weak, mild, minor, gradual, gradually, partly, partially, limited",
        "soar, surge, plunge, plummet, skyrocket, rocket, slump, slash, massive, massively, huge, hugely, sharp, sharply, "
        "dramatic, dramatically, big, large, strong, strongly, much, far, steep, steeply, crash, tumble, drastic, major, "
        "severe, serious, firmly, firm, wide, greatly, vast, crush, overwhelming, overwhelmingly, rapid, widespread, full, fully",
    ),
    "how sure it is": _rungs(
        "unclear, uncertain, unknown, not clear, open, unproven, unconfirmed, not confirm, not yet confirm, unverified, "
        "not know, no evidence, no proof, no sign, not convinced, little evidence, inconclusive",
        "unlikely, little hope, slim, remote, outside chance, doubtful, little chance",
        "possible, possibly, may, might, could, perhaps, maybe, chance",
        "likely, probable, probably, expect",
        "certain, certainly, sure, surely, definite, definitely, inevitable, guarantee, bound, undoubtedly, doubtless, clear, "
        "clearly, no hope, no chance, proven",
    ),
    "how long it lasts": _rungs(
        "temporary, temporarily, provisional, provisionally, interim, trial, for now, for the moment, for the time being, at "
        "this stage, pause, suspend, initially, pilot, test, until",
        "permanent, permanently, for good, forever, never, for ever, always, once and for all",
    ),
    "what it was tried on": _rungs(
        "cell, cells, dish, laboratory, lab, computer, model, simulation, test tube",
        "mouse, rat, animal, monkey, pig, fish, rabbit, dog",
        "volunteer, participant, trial, patient, prototype, pilot",
        "person, human, adult, everyone, everybody, anyone, public, shop, market, population, man, woman, child",
    ),
    "whom it concerns": _rungs(
        "woman, man, girl, boy, child, infant, baby, toddler, teenager, pensioner, student, pupil, smoker, athlete, mother, "
        "father, patient, mouse, rat, volunteer, over-60s, over-65s, over-70s",
        "person, people, human, adult, everyone, everybody, population, public, citizen",
    ),
    "what befalls the hurt": _rungs(
        "hurt, injure, injury, wound, sick, ill, ail, hospital, treat, miss, missing, stable, care",
        "dead, die, kill, fatal, death, fatally, perish, deadly",
    ),
    "how many of them": _rungs(
        "none, neither, no one, nobody",
        "few, a few, a handful, hardly any, a minority, one of, a single, one in, a fraction",
        "some, several, a number of, certain, part, parts, part of, partly, in part, among, a third, a quarter, sections",
        "many, half, dozens, much, scores",
        "most, majority, mostly, nearly all, almost all, largely, mainly",
        "all, every, everyone, everybody, each, entire, entirely, whole, wholly, everywhere, nationwide, countrywide, "
        "worldwide, across the country, across country, across the board, always, completely, fully, total, totally",
    ),
}
"""Of each scale, the rungs from the weakest up."""

FINDING: dict[str, FindingType] = {
    "how long it lasts": "dropped_hedge",
    "what it was tried on": "widened_scope",
    "whom it concerns": "widened_scope",
    "how many of them": "widened_scope",
}
"""The finding of a scale, where it is not ``changed_certainty``."""
