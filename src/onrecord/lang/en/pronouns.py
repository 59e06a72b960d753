"""English pronouns by person, number and gender."""

MALE: frozenset[str] = frozenset(("he", "him", "his", "himself"))
FEMALE: frozenset[str] = frozenset(("she", "her", "hers", "herself"))
THINGS: frozenset[str] = frozenset(("it", "its", "itself"))
PLURAL: frozenset[str] = frozenset(("they", "them", "their", "theirs", "themselves"))
FIRST_SINGULAR: frozenset[str] = frozenset(("i", "me", "my", "mine", "myself"))
FIRST_PLURAL: frozenset[str] = frozenset(("we", "us", "our", "ours", "ourselves"))
SECOND: frozenset[str] = frozenset(("you", "your", "yours", "yourself", "yourselves"))
RELATIVE: frozenset[str] = frozenset(("who", "whom", "which", "that", "whose"))
# Pronouns that name nobody in the text: what they say stays with an unnamed source.
INDEFINITE: frozenset[str] = frozenset(
    ("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "one", "none", "others",
     "some", "many", "most", "few", "several", "all", "both", "another", "those", "these", "no", "each", "neither")
)  # fmt: skip
# Those that plainly point back at somebody already named.
BACKWARD: frozenset[str] = frozenset(
    ("both", "those", "these", "each", "neither", "this", "latter", "former")
)
ALL: frozenset[str] = (
    MALE | FEMALE | THINGS | PLURAL | FIRST_SINGULAR | FIRST_PLURAL | SECOND | RELATIVE
)  # fmt: skip
# Verb forms that a contraction with a pronoun ends in ("he's", "they've").
CONTRACTED: tuple[str, ...] = ("'s", "’s", "'re", "’re", "'ve", "’ve", "'d", "’d", "'ll", "’ll", "'m", "’m")
