"""The act of a statement: by its cue, else by its content, along the scheme's ordered list."""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.lang.en import acts as data
from onrecord.lang.en import hedges as hedge_data
from onrecord.lang.en import modals, verdicts
from onrecord.layers.stance import hedges
from onrecord.layers.stance.agents import can_act, looks_on, speaks_for_a_body
from onrecord.layers.stance.clause import Clause
from onrecord.types import Act

_GOING_TO = re.compile(r"^(?:not |never |just |all |still )?(?:going|about|set|due) to ")
_FRAGMENT = 8
_QUESTION_AHEAD = 8
"""As much behind the main clause as shows that a question follows ("not clear who")."""


class Setting(NamedTuple):
    """What surrounds a content: its source and the text near by, in small letters, and what else decides.

    ``own_names``: the words by which the source and the mentions of the same speaker are called; ``ahead``: a date
    of the main clause lies in the future; ``reported``: the content stands in indirect speech; ``told``: someone is
    told; ``contradicted``: another source near by says the opposite; ``disputed``: another before it alleges
    something; ``opines``: the cue gives the content as an opinion ("thinks that it will"), not as an undertaking;
    ``backshifted``: it is reported in the past, so that "would" may be what was "will".
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
    opines: bool
    backshifted: bool


_FUTURE = re.compile(modals.FUTURE)
_FUTURE_IN_PAST = re.compile(modals.FUTURE_IN_PAST)
_PAST = re.compile(modals.PAST)
_PAST_VERB = re.compile(modals.PAST_VERB)
_QUESTION = re.compile(modals.DIRECT_QUESTION)
_QUESTION_WORD = re.compile(modals.QUESTION_OPENING)
_FIRST = re.compile(rf"\b{modals.FIRST_PERSON}")
_FIRST_SUBJECT = re.compile(rf"(?:^|[ ,]){modals.FIRST_PERSON}")
_UNTOLD = re.compile("|".join(hedge_data.UNTOLD))
_IMPERATIVE = re.compile(data.IMPERATIVE)
_NO_IMPERATIVE = re.compile(data.NO_IMPERATIVE)
_OBLIGED = re.compile(data.OBLIGED)
_STRONG_OBLIGED = re.compile(data.STRONG_OBLIGED)
_ORDERING = re.compile(data.ORDERING)
_FINISHING = re.compile(data.FINISHING)
_SHALL_BE_DONE = re.compile(data.SHALL_BE_DONE)
_EXPECTED_SHOULD = re.compile(data.EXPECTED_SHOULD)
_STUDYING = re.compile(data.STUDYING)
_UNCONTROLLED_VERB = re.compile(r"^" + data.UNCONTROLLED_VERBS)
_UNCONTROLLED_SUBJECT = re.compile(data.UNCONTROLLED_SUBJECTS)
_CONTROLLED = re.compile(data.CONTROLLED)
_RELIEF = re.compile(data.RELIEF)
_HARM = re.compile(data.HARM)
_CONDITIONAL_HARM = re.compile(data.CONDITIONAL_HARM)
_OTHERS_CONDITION = re.compile(data.OTHERS_CONDITION)
_WANTED = re.compile(data.WANTED)
_FEARED = re.compile(data.FEARED)
_REQUEST = re.compile(data.REQUEST_NEARBY)
_CLAIM_NEARBY = re.compile(data.CLAIM_NEARBY)
_CLAIM = re.compile(rf"\b{data.CLAIM_NOUNS}\b")
_HARD_CLAIM = re.compile(rf"\b{data.HARD_CLAIM_NOUNS}\b")
_FALSE = re.compile(data.FALSE)
_PRAISING = re.compile(
    f"{verdicts.PRAISING}|{verdicts.VERDICT_VERB}{verdicts.PRAISING_PREDICATES}|{verdicts.CREDITING}"
)
_BLAMING = re.compile(
    f"{verdicts.BLAMING}|{verdicts.VERDICT_VERB}{verdicts.BLAMING_PREDICATES}|{verdicts.ROBBED}"
)
_BLAMING_DEEDS = re.compile(verdicts.BLAMING_DEEDS)
_REJECTS = re.compile(data.REJECTS)
_REJECTS_HIDDEN = re.compile(data.REJECTS_HIDDEN)
_WANTS_ANOTHER = re.compile(data.WANTS_ANOTHER)
_LEADING_PRONOUN = re.compile(data.LEADING_PRONOUN)
_AND_YOU = re.compile(data.AND_YOU)
_WHOEVER = re.compile(data.WHOEVER)
_AGAINST_CLAIM = re.compile(data.AGAINST_CLAIM)
_BARE_ORDER = re.compile(data.BARE_ORDER)
_OR_ELSE = re.compile(data.OR_ELSE)
_PASSIVE = re.compile(data.PASSIVE)
_IMPENDING = re.compile(data.IMPENDING)
_STRAIGHT_NO = re.compile(r"^no, ")
_RUMOUR = re.compile(data.RUMOUR_NEARBY)
_EXCLUDED = re.compile(data.EXCLUDED)
_STANDING_NO = re.compile(data.STANDING_NO)
_NO_TO_THAT = re.compile(data.NO_TO_THAT)
_HOLDING_OUT = re.compile(data.HOLDING_OUT)
_EMPHATIC_NO = re.compile(data.EMPHATIC_NO)
_ASKED = re.compile(f"{data.REQUEST_NEARBY}|{data.ASKED_NEARBY}")
_DEADLINE = re.compile(f"{data.DEADLINE}|{data.AND_MUST}")
_STATE_TO_BE = re.compile(data.STATE_TO_BE)
_OUGHT_TO_HAVE = re.compile(data.OUGHT_TO_HAVE)
_NO_ORDER = re.compile(data.NO_ORDER)
_CHANCE = re.compile(data.CHANCE)
_NO_LONGER = re.compile(data.NO_LONGER)
_QUOTES = re.compile(data.QUOTES)
_PLEDGING = re.compile(data.PLEDGING)
_DENYING = re.compile(data.DENYING)
_NO_DEAL = re.compile(data.NO_DEAL)
_WEAK_DUTY = re.compile(data.WEAK_DUTY)
_LET_BE = re.compile(data.LET_BE)
_NO_END = re.compile(data.NO_END)
_INSTRUMENT = re.compile(data.INSTRUMENT)
_EFFECT = re.compile(data.EFFECT)
_CAN_DO = re.compile(data.CAN_DO)
_DOING_BADLY = re.compile(data.DOING_BADLY)
_NO_SUCH = re.compile(data.NO_SUCH)
_ARE_TO = re.compile(data.ARE_TO)
_EXPECTED_OF = re.compile(data.EXPECTED_OF)
_SUBORDINATING = re.compile(data.SUBORDINATING)
_BEING = re.compile(data.BEING)
_BEING_TO = re.compile(data.BEING_TO)
_REFUSAL = re.compile(data.REFUSAL)
_PRONOUNS = re.compile(data.PRONOUNS)
_OWNER = re.compile(data.OWNER)
_OWN_POSSESSIVE = re.compile(data.OWN_POSSESSIVE)
_NAME_WORDS = re.compile(r"[\w'-]{3,}")


_ITSELF = re.compile(data.ITSELF)
_ADDRESSED = re.compile(data.ADDRESSED)
_YOU = re.compile(data.YOU)
_NEVER = re.compile(data.NEVER)
_INFINITIVE_MARK = re.compile(data.INFINITIVE_MARK)
_CAN = re.compile(data.CAN)
_LIKELY_TO = re.compile(data.LIKELY_TO)
_EXPECTING = re.compile(data.EXPECTING)
_EXPECTED_BY = re.compile(data.EXPECTED_BY)
_LATER = re.compile(data.LATER)
_STATE = re.compile(data.STATE)
_COPULA = re.compile(data.COPULA)
_WITHOUT = re.compile(data.WITHOUT)


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
    if _AND_YOU.search(low) or _OR_ELSE.search(low):
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
    )


def _own_act(clause: Clause, low: str, setting: Setting) -> Act | None:
    if _declines(clause, setting):
        return "refuses"
    if _PLEDGING.search(clause.main):
        return "promises"
    intends = hedges.intended(clause.main)
    if intends and _speaks_for_self(clause.main[: intends[0][0]], setting):
        return "promises"
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
        or can_act(clause.subject)
    )
    return "refuses" if active and not _PASSIVE.search(clause.rest) else "promises"


def _harms(clause: Clause, low: str, setting: Setting) -> bool:
    if clause.negated and not _NEVER.search(clause.main):
        return False
    if _OR_ELSE.search(clause.low) or _AND_YOU.search(clause.low):
        return True
    if _RELIEF.search(clause.rest):
        return False
    if _HARM.search(clause.rest):
        return True
    whole = f"{setting.conditions} {low}"
    deed = clause.rest if clause.auxiliary else _LEADING_PRONOUN.sub("", clause.rest)
    return bool(_CONDITIONAL_HARM.search(deed) and _OTHERS_CONDITION.search(whole))


def _lies_ahead(clause: Clause, setting: Setting) -> bool:
    main = clause.main
    if _FUTURE.search(main):
        return True
    would = _FUTURE_IN_PAST.search(main) if setting.reported else None
    if would and (setting.backshifted or not _STATE_TO_BE.search(main[would.end() :].strip())):
        return True
    if _PAST.search(main):
        return False
    if setting.ahead and not _PAST_VERB.search(main):
        return True
    return bool(setting.conditions) and not clause.auxiliary and not _PAST_VERB.search(main)


def _is_own(clause: Clause, setting: Setting) -> bool:
    """Whether what lies ahead is the source's own act, or that of the body it speaks for.

    The subject shows it (the source, in a pronoun or by name, or what belongs to it); else it is so when the source
    speaks for a body and nothing says otherwise, or when the verb is one of deeds. Who looks on undertakes nothing.
    """
    subject = clause.subject or " ".join(clause.low.split()[:6])
    verb = clause.rest
    if _BEING.search(clause.auxiliary) and not _BEING_TO.search(verb):
        return False
    if not clause.auxiliary:
        verb = _LEADING_PRONOUN.sub("", verb)
    verb = _GOING_TO.sub("", verb)
    official = speaks_for_a_body(setting.source)
    feared = clause.negated and _FEARED.search(clause.main) is not None
    if official and subject == "there":
        return True
    if official and clause.negated and (feared or _PASSIVE.search(verb) is not None):
        return True
    if _UNCONTROLLED_VERB.search(_INFINITIVE_MARK.sub("", verb)) is not None:
        return False
    if _FIRST_SUBJECT.search(" " + subject):
        return True
    if _own_pronoun(subject, setting):
        return not setting.opines
    if frozenset(_NAME_WORDS.findall(subject)) & setting.own_names:
        return True
    if _UNCONTROLLED_SUBJECT.search(subject):
        return False
    if _INSTRUMENT.search(subject) and _EFFECT.search(verb):
        return False
    if _OWN_POSSESSIVE.search(subject) or _OWNER.search(setting.source):
        return True
    if setting.opines or clause.opinion or hedges.probable(clause.main):
        return False
    if official:
        return not _STATE_TO_BE.search(verb)
    if looks_on(setting.source):
        return False
    return setting.source in modals.SUBJECT_PRONOUNS or _CONTROLLED.search(verb) is not None


def _speaks_for_self(subject: str, setting: Setting, *, strictly: bool = False) -> bool:
    """Whether a subject is the source or the body that it speaks for; ``strictly``: as its words show."""
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
    if _HARD_CLAIM.search(main) and (_FALSE.search(main) or _REJECTS.search(main)):
        return "denies"
    if _CLAIM.search(main) and _FALSE.search(main):
        return "denies"
    if _COPULA.search(main) and _FALSE.search(main) and _CLAIM_NEARBY.search(low + setting.nearby):
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
    if setting.disputed and _COPULA.search(main) and _FALSE.search(main):
        return "denies"
    if setting.disputed and _EMPHATIC_NO.search(main) and not _lies_ahead(clause, setting):
        return "denies"
    if _REJECTS_HIDDEN.search(main) and speaks_for_a_body(setting.source):
        return "denies"
    if clause.negated and _CLAIM_NEARBY.search(setting.nearby) and not _lies_ahead(clause, setting):
        return "denies"
    return None


def _refusal(clause: Clause, low: str, setting: Setting) -> Act | None:
    return "refuses" if _REFUSAL.search(clause.low.strip()) else None


def _verdict(clause: Clause, low: str, setting: Setting) -> Act | None:
    line = _QUOTES.sub("", clause.low)
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
    _question, _uncommitted, _withheld, _menace, _order, _refusal, _denial, _own_act, _foreseen, _verdict,
)  # fmt: skip
