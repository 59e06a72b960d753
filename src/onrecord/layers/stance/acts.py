"""The act of a statement: by its cue, else by its content, along the scheme's ordered list."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.lang.en import acts as data
from onrecord.lang.en import modals, verdicts
from onrecord.lang.en.noncommitment import UNTOLD
from onrecord.layers.stance import hedges
from onrecord.layers.stance.agents import can_act, is_private, looks_on, names_people, speaks_for_a_body
from onrecord.layers.stance.clause import Clause
from onrecord.layers.stance.patterns import Pattern
from onrecord.types import Act

_GOING_TO = re.compile(r"^(?:not |never |just |all |still )?(?:going|about|set|due) to ")
_FRAGMENT = 8
_LONGEST_SUBJECT = 9
_QUESTION_AHEAD = 8
"""As much behind the main clause as shows that a question follows ("not clear who")."""


class Setting(NamedTuple):
    """What surrounds a content: its source and the text near by, in small letters, and what else decides.

    ``own_names``: the words by which the source and the mentions of the same speaker are called; ``ahead``: a date
    of the main clause lies in the future; ``reported``: the content stands in indirect speech; ``told``: someone is
    told; ``contradicted``: another source near by says the opposite; ``disputed``: another before it alleges
    something; ``accused``: and tells of a misdeed; ``opines``: the cue gives the content as an opinion ("thinks that
    it will"), not as an undertaking; ``backshifted``: it is reported in the past, so that
    "would" may be what was "will".
    """

    source: str
    own_names: frozenset[str]
    nearby: str
    before: str
    ahead: bool
    reported: bool
    told: bool
    conditions: str
    contradicted: bool
    disputed: bool
    accused: bool
    opines: bool
    backshifted: bool


_FUTURE = Pattern(modals.FUTURE)
_FUTURE_IN_PAST = Pattern(modals.FUTURE_IN_PAST)
_PAST = Pattern(modals.PAST)
_BARE_PAST = Pattern(modals.BARE_PAST)
_PAST_VERB = Pattern(modals.PAST_VERB)
_QUESTION = Pattern(modals.DIRECT_QUESTION)
_QUESTION_WORD = re.compile(modals.QUESTION_OPENING)
_FIRST = Pattern(rf"\b{modals.FIRST_PERSON}")
_FIRST_SUBJECT = Pattern(rf"(?:^|[ ,]){modals.FIRST_PERSON}")
_UNTOLD = Pattern("|".join(UNTOLD))
_IMPERATIVE = Pattern(data.IMPERATIVE)
_NO_IMPERATIVE = Pattern(data.NO_IMPERATIVE)
_OBLIGED = Pattern(data.OBLIGED)
_STRONG_OBLIGED = Pattern(data.STRONG_OBLIGED)
_ORDERING = Pattern(data.ORDERING)
_FINISHING = Pattern(data.FINISHING)
_SHALL_BE_DONE = Pattern(data.SHALL_BE_DONE)
_EXPECTED_SHOULD = Pattern(data.EXPECTED_SHOULD)
_STUDYING = Pattern(data.STUDYING)
_UNCONTROLLED_VERB = Pattern(r"^" + data.UNCONTROLLED_VERBS)
_UNCONTROLLED_SUBJECT = Pattern(data.UNCONTROLLED_SUBJECTS)
_CONTROLLED = Pattern(data.CONTROLLED)
_RELIEF = Pattern(data.RELIEF)
_HARM = Pattern(data.HARM)
_HARM_TO = Pattern(data.HARM_TO)
_CONDITIONAL_HARM = Pattern(data.CONDITIONAL_HARM)
_OTHERS_CONDITION = Pattern(data.OTHERS_CONDITION)
_WANTED = Pattern(data.WANTED)
_FEARED = Pattern(data.FEARED)
_REQUEST = Pattern(data.REQUEST_NEARBY)
_CLAIM_NEARBY = Pattern(data.CLAIM_NEARBY)
_CLAIM = Pattern(rf"\b{data.CLAIM_NOUNS}\b")
_HARD_CLAIM = Pattern(rf"\b{data.HARD_CLAIM_NOUNS}\b")
_FALSE = Pattern(data.FALSE)
_PRAISING = Pattern(
    f"{verdicts.PRAISING}|{verdicts.PRAISING_ADVERBS}|{verdicts.VERDICT_VERB}{verdicts.PRAISING_PREDICATES}|{verdicts.CREDITING}"
)
_BLAMING = Pattern(
    f"{verdicts.BLAMING}|{verdicts.VERDICT_VERB}{verdicts.BLAMING_PREDICATES}|{verdicts.ROBBED}"
)
_BLAMING_DEEDS = Pattern(f"{verdicts.BLAMING_DEEDS}|{verdicts.BLAMING_ADVERBS}")
_REJECTS = Pattern(data.REJECTS)
_REJECTS_HIDDEN = Pattern(data.REJECTS_HIDDEN)
_WANTS_ANOTHER = Pattern(data.WANTS_ANOTHER)
_LEADING_PRONOUN = Pattern(data.LEADING_PRONOUN)
_AND_YOU = Pattern(data.AND_YOU)
_WHOEVER = Pattern(data.WHOEVER)
_AGAINST_CLAIM = Pattern(data.AGAINST_CLAIM)
_BARE_ORDER = Pattern(data.BARE_ORDER)
_OR_ELSE = Pattern(data.OR_ELSE)
_MENACE = Pattern(data.MENACE)
_UNMET = Pattern(data.UNMET)
_LOADED_NO = Pattern(data.LOADED_NO)
_ADVOCATE = Pattern(data.ADVOCATE)
_CHARGE_NEARBY = Pattern(data.CHARGE_NEARBY)
_FEARED_NOW = Pattern(data.FEARED_NOW)
_CANNOT_ANY_LONGER = Pattern(data.CANNOT_ANY_LONGER)
_EVENT_SUBJECTS = Pattern(data.EVENT_SUBJECTS)
_COMING = Pattern(data.COMING)
_WOULD_COST = Pattern(data.WOULD_COST)
_OUTRIGHT = Pattern(data.OUTRIGHT)
_PERFORMER = re.compile(data.PERFORMER)
_PERFORMING = [(Pattern(pattern), act) for pattern, act in data.PERFORMING]
_DENIED_BEFORE = re.compile(data.DENIED_BEFORE)
_SAID_OF = re.compile(data.SAID_OF)
_ANSWERED = Pattern(data.ANSWERED)
_IMPERSONAL_BE = Pattern(data.IMPERSONAL_BE)
_DOES = frozenset(("do", "does", "did", "don't", "doesn't", "didn't"))
_HOPES_THAT = Pattern(data.HOPES_THAT)
_EFFECT_ALONE = Pattern(data.EFFECT_ALONE)
_STAFF = Pattern(data.STAFF)
_THERE_IS = re.compile(data.THERE_IS)
_NOT_GOT = Pattern(data.NOT_GOT)
_PASSIVE = Pattern(data.PASSIVE)
_IMPENDING = Pattern(data.IMPENDING)
_STRAIGHT_NO = Pattern(r"^no, ")
_RUMOUR = Pattern(data.RUMOUR_NEARBY)
_EXCLUDED = Pattern(data.EXCLUDED)
_STANDING_NO = Pattern(data.STANDING_NO)
_NO_TO_THAT = Pattern(data.NO_TO_THAT)
_HOLDING_OUT = Pattern(data.HOLDING_OUT)
_EMPHATIC_NO = Pattern(data.EMPHATIC_NO)
_ASKED = Pattern(f"{data.REQUEST_NEARBY}|{data.ASKED_NEARBY}")
_DEADLINE = Pattern(f"{data.DEADLINE}|{data.AND_MUST}")
_STATE_TO_BE = Pattern(data.STATE_TO_BE)
_OUGHT_TO_HAVE = Pattern(data.OUGHT_TO_HAVE)
_NO_ORDER = Pattern(data.NO_ORDER)
_CHANCE = Pattern(data.CHANCE)
_NO_LONGER = Pattern(data.NO_LONGER)
_QUOTES = Pattern(data.QUOTES)
_PLEDGING = Pattern(data.PLEDGING)
_DENYING = Pattern(data.DENYING)
_NO_DEAL = Pattern(data.NO_DEAL)
_WEAK_DUTY = Pattern(data.WEAK_DUTY)
_LET_BE = Pattern(data.LET_BE)
_NO_END = Pattern(data.NO_END)
_INSTRUMENT = Pattern(data.INSTRUMENT)
_EFFECT = Pattern(data.EFFECT)
_CAN_DO = Pattern(data.CAN_DO)
_DOING_BADLY = Pattern(data.DOING_BADLY)
_NO_SUCH = Pattern(data.NO_SUCH)
_ARE_TO = Pattern(data.ARE_TO)
_EXPECTED_OF = Pattern(data.EXPECTED_OF)
_SUBORDINATING = Pattern(data.SUBORDINATING)
_BEING = Pattern(data.BEING)
_BEING_TO = Pattern(data.BEING_TO)
_REFUSAL = Pattern(data.REFUSAL)
_PRONOUNS = Pattern(data.PRONOUNS)
_OWNER = Pattern(data.OWNER)
_OWN_POSSESSIVE = Pattern(data.OWN_POSSESSIVE)
_NAME_WORDS = re.compile(r"[\w'-]{3,}")


_ITSELF = Pattern(data.ITSELF)
_ADDRESSED = Pattern(data.ADDRESSED)
_YOU = Pattern(data.YOU)
_NEVER = Pattern(data.NEVER)
_INFINITIVE_MARK = Pattern(data.INFINITIVE_MARK)
_CAN = Pattern(data.CAN)
_LIKELY_TO = Pattern(data.LIKELY_TO)
_EXPECTING = Pattern(data.EXPECTING)
_EXPECTED_BY = Pattern(data.EXPECTED_BY)
_LATER = Pattern(data.LATER)
_STATE = Pattern(data.STATE)
_COPULA = Pattern(data.COPULA)
_WITHOUT = Pattern(data.WITHOUT)


def _performs(clause: Clause, low: str, setting: Setting) -> Act | None:
    """What one does by saying so, in one's own words."""
    if setting.reported:
        return None
    speaker = _PERFORMER.match(clause.low)
    if speaker is None or clause.negated:
        return None
    rest = clause.low[speaker.end() :]
    return next((act for pattern, act in _PERFORMING if pattern.match(rest)), None)


def content_act(clause: Clause, low: str, setting: Setting) -> Act:
    """The act of a content whose cue names none. ``low``: the whole content, conditions masked."""
    for rule in _RULES:
        act = rule(clause, low, setting)
        if act is not None:
            return act
    return "asserts"


def _question(clause: Clause, low: str, setting: Setting) -> Act | None:
    if not low.rstrip("\"”' ").endswith("?"):
        return None
    stop = clause.low.rstrip("\"”' ").endswith("?")
    return "asks" if stop else None


def _uncommitted(clause: Clause, low: str, setting: Setting) -> Act | None:
    return "asserts" if hedges.not_planned(clause.main) else None


def _withheld(clause: Clause, low: str, setting: Setting) -> Act | None:
    if hedges.undecided(clause.low[: len(clause.main) + _QUESTION_AHEAD]) or _UNTOLD.search(clause.low):
        return "withholds"
    return None


def _menace(clause: Clause, low: str, setting: Setting) -> Act | None:
    """An order with "or I will", and "whoever does it will pay"."""
    if _AND_YOU.search(low) or _OR_ELSE.search(low) or _MENACE.search(low):
        return "threatens"
    return "threatens" if _WHOEVER.search(clause.low) and _HARM.search(clause.low) else None


def _order(clause: Clause, low: str, setting: Setting) -> Act | None:
    line = clause.low
    if _IMPERATIVE.search(line) and not _NO_IMPERATIVE.search(line) and not _begins_with_subject(clause):
        return "demands"
    bare = not clause.auxiliary or _SUBORDINATING.search(clause.subject) is not None
    if not setting.reported and bare and _BARE_ORDER.search(line):
        return "demands"
    if _ORDERING.search(clause.main) or _DEADLINE.search(line) or _are_to(clause, setting):
        return "demands"
    wants = _WANTS_ANOTHER.search(clause.main)
    if wants and _speaks_for_self(clause.main[: wants.start()] or wants[0], setting):
        return "demands"
    obliged = _OBLIGED.search(clause.main)
    if not obliged or _NO_ORDER.match(clause.main, obliged.start()):
        return None
    subject = clause.main[: obliged.start()].strip(" \x00\"“”'")
    head = " ".join(subject.split()[-6:])
    after = clause.main[obliged.end() :].strip()
    if _FIRST.search(head) and obliged[0].startswith("shall"):
        return None
    if _ITSELF.search(head) and not (setting.told and head.endswith("it")):
        return None
    if _own_pronoun(head, setting) and not setting.told:
        return None
    if obliged[0] == "should" and not _other_should(head, after):
        return None
    if _STRONG_OBLIGED.search(obliged[0]):
        return "demands"
    if _ADDRESSED.search(head):
        return "demands"
    weak = _WEAK_DUTY.match(clause.main, obliged.start())
    return (
        "demands" if weak and can_act(head) and not _speaks_for_self(head, setting, strictly=True) else None
    )


def _are_to(clause: Clause, setting: Setting) -> bool:
    """“Swimmers are to stay away”, “pupils are expected to wear a tie”: others who can act shall do so."""
    for pattern in (_ARE_TO, _EXPECTED_OF):
        found = pattern.search(clause.main)
        if found:
            subject = clause.main[: found.start()].strip(" \x00\"“”'")
            return can_act(subject) and not _speaks_for_self(subject, setting, strictly=True)
    return False


def _other_should(subject: str, after: str) -> bool:
    """Whether "should" tells another what to do, and not what is to be expected."""
    if _FINISHING.search(after):
        return False
    return can_act(subject) or _SHALL_BE_DONE.search(after) is not None


def _begins_with_subject(clause: Clause) -> bool:
    """Whether the short stretch before the auxiliary is a subject, and no order ("go while you can")."""
    return (
        bool(clause.auxiliary)
        and clause.subject != ""
        and len(clause.subject.split()) <= 3
        and not _SUBORDINATING.search(clause.subject)
        and not clause.subject.startswith("let's")
    )


def _own_act(clause: Clause, low: str, setting: Setting) -> Act | None:
    if _declines(clause, setting):
        return "refuses"
    if _PLEDGING.search(clause.main):
        return "promises"
    if _intends(clause, setting):
        return "predicts" if _HOPES_THAT.search(clause.main) else "promises"
    if not _lies_ahead(clause, setting):
        return None
    own = _is_own(clause, setting)
    harms = _harms(clause, low, setting)
    if harms and (own or _YOU.search(clause.low) or setting.conditions):
        return "threatens"
    if not own or _softened(clause, setting):
        return None
    if clause.negated:
        return _undertaken_not(clause, setting)
    return "promises"


def _intends(clause: Clause, setting: Setting) -> bool:
    """Whether the source itself, or the body it speaks for, wants what the clause names."""
    found = hedges.intended(clause.main)
    if not found:
        return False
    subject = clause.main[: found[0][0]]
    if len(subject.split()) > _LONGEST_SUBJECT:
        return False
    if (
        _OWNER.search(setting.source)
        or _speaks_for_self(subject, setting, strictly=True)
        or not subject.strip(' \x00"“')
    ):
        return True
    return speaks_for_a_body(setting.source) and can_act(subject) and not _YOU.match(subject)


def _declines(clause: Clause, setting: Setting) -> bool:
    """Whether the clause says no, in words that need not name the act, to what others want."""
    if _HOLDING_OUT.search(clause.main):
        return clause.subject in ("there", "") or _speaks_for_self(clause.subject, setting, strictly=True)
    if not _ASKED.search(setting.before):
        return False
    if _STANDING_NO.search(clause.main):
        return True
    return _NO_TO_THAT.search(clause.main) is not None and speaks_for_a_body(setting.source)


def _softened(clause: Clause, setting: Setting) -> bool:
    """Whether what is possible or expected is foreseen rather than undertaken."""
    if _EXPECTED_BY.search(clause.main) and not _FUTURE.search(clause.main):
        return True
    found = hedges.possible(clause.main)
    if not found:
        return False
    return not _FUTURE.search(clause.main) or any(_EXCLUDED.search(clause.main[a:b]) for a, b in found)


def _undertaken_not(clause: Clause, setting: Setting) -> Act:
    """A future act that is not to be: ``refuses`` what others want, ``promises`` not to do what they fear.

    Where neither is known, one who will not do a thing declines it, and a thing that will not be done is an assurance.
    """
    if _NO_LONGER.search(clause.main):
        return "promises"
    if _NO_DEAL.search(clause.main):
        return "refuses"
    if _LET_BE.search(clause.rest) and not (
        clause.subject in modals.SUBJECT_PRONOUNS or can_act(clause.subject)
    ):
        return "promises"
    wanted, feared = _WANTED.search(clause.rest[:60]), _FEARED.search(clause.main)
    if wanted and not (feared and feared.start() < len(clause.main) - len(clause.rest) + wanted.start()):
        return "refuses"
    if feared:
        return "promises"
    if _REQUEST.search(setting.before):
        return "refuses"
    if setting.conditions:
        return "promises"
    active = (
        _FIRST_SUBJECT.search(" " + clause.subject)
        or _own_pronoun(clause.subject, setting)
        or (can_act(clause.subject) and not is_private(clause.subject))
    )
    return "refuses" if active and not _PASSIVE.search(clause.rest) else "promises"


def _harms(clause: Clause, low: str, setting: Setting) -> bool:
    if clause.negated and not _NEVER.search(clause.main):
        return False
    if _OR_ELSE.search(clause.low) or _AND_YOU.search(clause.low):
        return True
    if _RELIEF.search(clause.rest) or (
        _FIRST_SUBJECT.search(f" {clause.subject}") and _PASSIVE.search(clause.rest)
    ):
        return False
    if _HARM.search(clause.rest):
        return True
    hurt = _HARM_TO.search(clause.rest)
    if hurt and (not setting.reported or not _OWN_POSSESSIVE.match(hurt["whom"])):
        return True
    whole = f"{setting.conditions} {low}"
    deed = clause.rest if clause.auxiliary else _LEADING_PRONOUN.sub("", clause.rest)
    if not (_CONDITIONAL_HARM.search(deed) and _OTHERS_CONDITION.search(whole)):
        return False
    return (
        not setting.conditions or can_act(setting.conditions) or _UNMET.search(setting.conditions) is not None
    )


def _lies_ahead(clause: Clause, setting: Setting) -> bool:
    main = clause.main
    if _FUTURE.search(main):
        return True
    would = _FUTURE_IN_PAST.search(main) if setting.reported else None
    if would and (setting.backshifted or not _STATE_TO_BE.search(main[would.end() :].strip())):
        return True
    if _FEARED_NOW.search(main):
        return speaks_for_a_body(setting.source)
    if _PAST.search(main):
        return False
    if _CANNOT_ANY_LONGER.search(main) or (not clause.auxiliary and _BARE_PAST.match(main)):
        return False
    if setting.ahead and not _PAST_VERB.search(main):
        return True
    return bool(setting.conditions) and not clause.auxiliary and not _PAST_VERB.search(main)


def _is_own(clause: Clause, setting: Setting) -> bool:
    """Whether what lies ahead is the source's own act, or that of the body it speaks for.

    The subject shows it (the source, in a pronoun or by name, or what belongs to it); else it is so when the source
    speaks for a body and nothing says otherwise, or when the verb is one of deeds. Who looks on undertakes nothing.
    """
    subject = clause.subject or ("" if clause.auxiliary else " ".join(clause.low.split()[:6]))
    verb = clause.rest
    if clause.auxiliary in _DOES or (_BEING.search(clause.auxiliary) and not _BEING_TO.search(verb)):
        return False
    if not clause.auxiliary:
        verb = _LEADING_PRONOUN.sub("", verb)
    verb = _GOING_TO.sub("", _QUOTES.sub("", verb))
    official = speaks_for_a_body(setting.source)
    feared = clause.negated and _FEARED.search(clause.main) is not None
    if official and subject == "there":
        return clause.negated or _COMING.search(clause.main) is None
    if official and clause.negated and (feared or _PASSIVE.search(verb) is not None):
        return True
    served = official and verb.startswith("be able to ") and can_act(subject)
    if not served and _UNCONTROLLED_VERB.search(_INFINITIVE_MARK.sub("", verb)) is not None:
        return False
    if subject == "it" and _IMPERSONAL_BE.search(verb):
        return False
    if _EFFECT.search(verb) and _INSTRUMENT.search(subject) or (not subject and _EFFECT_ALONE.search(verb)):
        return False
    if _FIRST_SUBJECT.search(" " + subject):
        return True
    if _own_pronoun(subject, setting):
        return not setting.opines
    if frozenset(_NAME_WORDS.findall(subject)) & setting.own_names:
        return True
    if official and not setting.opines and _PASSIVE.search(verb) and _CONTROLLED.search(verb):
        return True
    if _UNCONTROLLED_SUBJECT.search(subject):
        return False
    if _EVENT_SUBJECTS.search(subject) and not _CONTROLLED.search(verb):
        return False
    if _OWN_POSSESSIVE.search(subject) or _OWNER.search(setting.source):
        return True
    if setting.opines or clause.opinion or hedges.probable(clause.main):
        return False
    if official:
        others = names_people(subject) and not _STAFF.search(subject) and not _PASSIVE.search(verb)
        return not others and not _STATE_TO_BE.search(verb)
    if looks_on(setting.source):
        return False
    return setting.source in modals.SUBJECT_PRONOUNS or _CONTROLLED.search(verb) is not None


def _speaks_for_self(subject: str, setting: Setting, *, strictly: bool = False) -> bool:
    """Whether a subject is the source or the body that it speaks for; ``strictly``: as its words show."""
    if _YOU.match(subject):
        return False
    if _FIRST_SUBJECT.search(" " + subject) or _own_pronoun(subject, setting):
        return True
    if frozenset(_NAME_WORDS.findall(subject)) & setting.own_names:
        return True
    return not strictly and speaks_for_a_body(setting.source)


def _own_pronoun(subject: str, setting: Setting) -> bool:
    found = _PRONOUNS.search(subject)
    return bool(found) and setting.reported


def _foreseen(clause: Clause, low: str, setting: Setting) -> Act | None:
    if _lies_ahead(clause, setting):
        return "predicts"
    soft = hedges.possible(clause.main)
    if not soft and setting.conditions and _CAN.search(clause.main):
        return "predicts"
    if soft:
        return "predicts" if _opens_future(clause, soft[0], setting) else None
    if not setting.reported and _WOULD_COST.search(clause.main):
        return "predicts"
    likely = _LIKELY_TO.search(clause.main)
    if likely:
        return "predicts"
    if _EXPECTING.search(clause.main) or _CAN_DO.search(clause.main):
        return "predicts"
    impending = _IMPENDING.search(clause.main.rstrip(" ."))
    if impending and (not clause.negated or "likely" in impending[0]) and not _PAST.search(clause.main):
        return "predicts"
    should = _EXPECTED_BY.search(clause.main)
    if should and not _NO_ORDER.match(clause.main, should.start()):
        return "predicts"
    return None


def _opens_future(clause: Clause, soft: tuple[int, int], setting: Setting) -> bool:
    """Whether "may", "could" speak of what will be rather than of what is or was."""
    after = clause.main[soft[1] :].strip()
    if setting.ahead or _LATER.search(after):
        return True
    if _PASSIVE.search(after) and (_CONTROLLED.search(after) or clause.main[soft[0] : soft[1]] != "may"):
        return not _STUDYING.search(setting.source)
    if _STATE.match(after):
        return bool(setting.conditions)
    if clause.main[soft[0] : soft[1]] in ("may", "might", "could"):
        return not _STUDYING.search(setting.source)
    if _CHANCE.search(clause.main[soft[0] : soft[1]]):
        return not _PAST.search(after)
    return bool(setting.conditions) or bool(_FUTURE.search(clause.main))


def _denial(clause: Clause, low: str, setting: Setting) -> Act | None:
    main = clause.low
    false = _called_false(main)
    if _HARD_CLAIM.search(main) and (false or _REJECTS.search(main)):
        return "denies"
    if false and _CLAIM.search(main):
        return "denies"
    said_false = false and _SAID_OF.search(main[: false.start()])
    if said_false and _CLAIM_NEARBY.search(low + setting.nearby):
        return "denies"
    if clause.negated and _AGAINST_CLAIM.search(f"{low} {setting.nearby}"):
        return "denies"
    if clause.negated and _RUMOUR.search(setting.nearby):
        return "denies"
    if clause.negated and _STRAIGHT_NO.search(low.lstrip('\x00"“ ')) and not _lies_ahead(clause, setting):
        return "denies"
    if clause.negated and setting.contradicted:
        return "denies"
    if _NO_SUCH.search(main) or _DENYING.search(main):
        return "denies"
    if clause.negated and not _lies_ahead(clause, setting) and _answers_a_charge(clause, setting):
        return "denies"
    if setting.disputed and said_false and _ANSWERED.search(clause.subject):
        return "denies"
    if setting.disputed and _EMPHATIC_NO.search(main) and not _lies_ahead(clause, setting):
        return "denies"
    if _REJECTS_HIDDEN.search(main) and speaks_for_a_body(setting.source):
        return "denies"
    if clause.negated and _CLAIM_NEARBY.search(setting.nearby) and not _lies_ahead(clause, setting):
        return "denies"
    return None


def _called_false(main: str) -> re.Match[str] | None:
    """The word by which a clause calls something false; None where it says that it is not so ("not far-fetched")."""
    found = _FALSE.search(main)
    if found is None or _DENIED_BEFORE.search(main[: found.start()]):
        return None
    return found


def _answers_a_charge(clause: Clause, setting: Setting) -> bool:
    """Whether a no about what is or was answers what others allege, by its words or by who says it."""
    if _LOADED_NO.search(clause.main):
        return True
    if "yet" in clause.main:
        return False
    if _NOT_GOT.search(clause.main):
        return False
    if not _PAST.search(clause.main) and not (setting.accused and _OUTRIGHT.search(clause.main)):
        return False
    return setting.accused or bool(_ADVOCATE.search(setting.source) and _CHARGE_NEARBY.search(setting.nearby))


def _refusal(clause: Clause, low: str, setting: Setting) -> Act | None:
    return "refuses" if _REFUSAL.search(clause.low.strip()) else None


def _verdict(clause: Clause, low: str, setting: Setting) -> Act | None:
    found = _judgement(clause, setting)
    if found is None and not setting.reported and clause.negated is False:
        later = low[clause.start + len(clause.low) :]
        return (
            _judgement(clause._replace(low=later, main=later, rest=later), setting)
            if later.strip(' .!"”')
            else None
        )
    return found


def _judgement(clause: Clause, setting: Setting) -> Act | None:
    line = _THERE_IS.sub("there", _QUOTES.sub("", clause.low))
    if not clause.auxiliary and len(line.split()) <= _FRAGMENT:
        line = f"{line}. it is {line}"  # "A stunning debut"
    praise = _PRAISING.search(line)
    if praise and (not clause.negated or _NO_END.search(praise[0])):
        return "praises"
    blame = _BLAMING.search(line)
    if blame and not (clause.negated and _lies_ahead(clause, setting)):
        own_fault = _FIRST_SUBJECT.match(" " + line) and _DOING_BADLY.match(blame[0])
        return None if own_fault else "blames"
    if praise and clause.negated and _WITHOUT.search(line):
        return "praises"
    if _OUGHT_TO_HAVE.search(clause.main) and can_act(clause.subject):
        own = _speaks_for_self(clause.subject, setting, strictly=True)
        return None if own else "blames"
    if _BLAMING_DEEDS.search(line) and _of_others(clause, setting) and not _lies_ahead(clause, setting):
        return "blames"
    return None


def _of_others(clause: Clause, setting: Setting) -> bool:
    """Whether the clause tells of what others have done."""
    deed = _BLAMING_DEEDS.search(clause.low)
    doer = " ".join(clause.low[: deed.start() if deed else 0].split()[:8])
    return doer != "" and not _FIRST_SUBJECT.search(" " + doer) and not _own_pronoun(doer, setting)


_RULES = (
    _question, _performs, _uncommitted, _withheld, _menace, _order, _refusal, _denial, _own_act, _foreseen, _verdict,
)  # fmt: skip
