"""How English sets a role beside a name."""

import re

# Lower-case words that may stand within a role before a name ("former deputy campaign manager").
MODIFIERS: frozenset[str] = frozenset(
    """
    former ex then late outgoing incoming acting interim senior junior deputy assistant associate vice chief prime foreign
    defense defence finance interior justice health education environment energy trade transport agriculture labor
    labour campaign police fire county city state federal national regional local district press communications
    political presidential vice-presidential gubernatorial congressional party government opposition military army navy
    general human rights civil criminal defence company bank union executive managing creative artistic musical team
    veteran longtime long-time retired fellow top lead leading chief co first lady running mate house senate committee
    attorney bureau agency department ministry majority minority policy economic security intelligence public affairs
    communications media digital research legal medical school college university parliamentary provincial royal
    football soccer cricket tennis basketball baseball republican democratic conservative liberal labour pop film tv
    television radio movie technology tech business billionaire real estate hedge fund reality show climate
    taxi bus minibus truck lorry train tram boat ship ferry cargo crane rickshaw ambulance delivery rice coffee tea fish fruit
    vegetable cocoa cotton wheat maize cattle dairy sheep poultry goat sugar market street shop hotel factory garment textile
    mine oil gas water power construction building steel car tyre flower dock port harbour harbor fishing safari tour travel
    forest wildlife game park prison hospital clinic village ward community youth student charity aid relief rescue traffic
    fraud murder crime homicide divorce wedding portrait news sports science space air weather cancer heart mental public-health
    trade-union board council tribal clan church mosque temple parish gold diamond copper coal
    """.split()
)

# Words that end a role although they are no nouns of profession.
HEAD_ENDS: frozenset[str] = frozenset(
    ("elect", "general", "lady", "mate", "leader", "whip", "minister", "star")
)

# Words with a full stop that do not end a sentence here.
WITH_STOP: frozenset[str] = frozenset(("u.s.", "u.k.", "u.n.", "lt.", "maj.", "brig.", "st."))

APPOSITION_END = re.compile(
    r"[,;.!?()\"“”—–:](?=\s|$)| (?:--|-|–|—) "
    r"| (?:who|which|that|said|says|told|has|had|was|is|will|added|wrote|whose|and) "
)
COMPLEMENT = re.compile(r" (?:of|for|at|in|with|to|from|on|by|under|who|and|representing|based) |,")
WHO_IS = re.compile(r"^who (?:is|was|has been|had been|serves as|served as) ")
ARTICLE = re.compile(r"^(?:an?|the|one of the|its|his|her|their) ", re.I)
VERBAL = re.compile(
    r"^(?:a\.?k\.?a\.?|also|said|says|told|added|and|but|or|who|which|when|where|while|as|he|she|they|it|we|i|in|on|at|after|before|"
    r"[a-z]+ed (?:the|an?|his|her|their|its|that|to|for))\b",
    re.I,
)

# Words of a description that name a party.
PARTIES: dict[str, str] = {
    "republican": "republican", "gop": "republican", "democrat": "democrat", "democratic": "democrat",
    "libertarian": "libertarian", "green": "green", "labour": "labour", "conservative": "conservative",
    "tory": "conservative", "liberal": "liberal", "socialist": "socialist", "communist": "communist",
}  # fmt: skip
