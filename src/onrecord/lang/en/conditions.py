"""English words that open a condition, as regular-expression sources over text in small letters. Data only."""

from __future__ import annotations

OPENERS: tuple[str, ...] = (
    r"(?:but |and |or |even )?(?:only |except )?if (?!not\b|any\b|anything\b|ever\b|only\b|so\b)",
    r"unless ",
    r"(?:only )?(?:provided|providing)(?: always)? that ",
    r"(?:only )?on (?:the |one )?condition (?:that )?",
    r"(?:only )?in the event (?:of|that) ",
    r"(?:only )?in case (?:of )?",
    r"(?:but |and )?only (?:once|when|after|with|as long as|so long as|on condition) ",
    r"(?:as|so) long as (?!\d|a\b|an\b|two\b|three\b|four\b|five\b|six\b|ten\b|several\b|possible\b|many\b|some\b)",
    r"(?:assuming|supposing)(?: that)? ",
    r"subject to ",
    r"barring ",
    r"(?:on the (?:understanding|proviso|assumption)|with the proviso) that ",
    r"(?:weather|funds|funding|time|health|space|security) permitting\b",
    r"contingent (?:up)?on ",
    r"conditional (?:up)?on ",
    r"depending on ",
    r"failing (?:that|which|a|an|the|any)\b",
    r"in the absence of ",
)
"""What opens a condition wherever it stands; the clause runs on from it."""

PROVIDED = r"(?:provided|providing) (?!by\b|for\b|to\b|with\b|in\b|at\b|on\b|him\b|her\b|them\b|us\b|evidence\b|no (?:evidence|details)\b)"
"""Opens one at the head of a clause or after a comma; elsewhere it is the verb."""

ONCE = (
    r"once (?!(?:a|every|each|per) (?:day|night|week|fortnight|month|quarter|term|season|year|decade|generation|century)\b)(?:the|a|an|all|both|these|those|this|that|his|her|its|their|our|my|we|it|he|she|they|you|i|there|every|each|"
    r"enough|no|talks|work|[a-z]+s (?:are|have|were|had)|[a-z]+ (?:is|has|was|had|are|have))\b"
)
"""“Once” as a conjunction."""

INVERTED = r"should (?:the|a|an|this|that|these|those|he|she|it|they|we|you|i|any|there|one|his|her|its|their|our|no|[a-z]+s)\b"
"""“Should it fail”: at the head of the content, or anywhere but after a subject."""

NOT_BEFORE = (
    r"(?:\bask|\basks|\basked|\basking|\bknow|\bknows|\bknew|\bknown|\bwonder|\bwonders|\bwondered|\bsee|\bsure|\bas|\beven"
    r"|\bsay|\btell|\bdecide|\bdecided|\bcheck|\bdetermine|\bunclear|\basked (?:him|her|them|us|me|it)|\bwhat|\bquestion|\bfor) $"
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

PRONOUN_END = r" (?:i|we|he|she|they|you|it|there)(?:'ll| (?:will|would|shall|can|could|may|might|must|should|won't|wouldn't|can't|cannot|shan't|couldn't))\b"
"""A fronted condition without a comma ends, at the latest, before such a main clause."""

AFTER_THE_FACT = r"(?:but |and )?only (?:after|when|once|with) "
"""Openers that, in a clause of the past, tell when and set no condition."""

SHORT_END = r"(?:[\w-]+ly )?(?!(?:i|we|he|she|it|they|you|there|this|that|the|a|an)\b)[\w-]+(?= (?:will|would|shall|can|could|may|might|must|should|faces?)\b)"
"""A condition of a word or two ("if successful") ends before the verb that it goes with."""

TOO_SHORT = 4
"""A stretch of fewer characters after its opener is none."""

INVERTED_PRONOUN = r"should (?:it|they|he|she|we|you|i|this|that|there|any)\b"
