"""Offices, professions and the nouns by which English calls a person whose name it has given already."""

# What an office noun stands for in the dated table of holders. Longer ones are looked up first.
TABLE_OFFICES: dict[str, str] = {
    "president": "president",
    "prime minister": "prime minister",
    "premier": "prime minister",
    "chancellor": "prime minister",
    "taoiseach": "prime minister",
    "foreign minister": "foreign minister",
    "minister of foreign affairs": "foreign minister",
    "minister for foreign affairs": "foreign minister",
    "foreign affairs minister": "foreign minister",
    "foreign secretary": "foreign minister",
    "secretary of state": "foreign minister",
    "external affairs minister": "foreign minister",
    "defence minister": "defence minister",
    "defense minister": "defence minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "defence secretary": "defence minister",
    "defense secretary": "defence minister",
    "secretary of defense": "defence minister",
    "secretary of defence": "defence minister",
    "king": "monarch",
    "queen": "monarch",
    "emir": "monarch",
    "sultan": "monarch",
    "monarch": "monarch",
    "emperor": "monarch",
    "supreme leader": "supreme leader",
    "vice president": "vice president",
    "vice-president": "vice president",
    "secretary-general": "secretary-general",
    "secretary general": "secretary-general",
    "pope": "pope",
    "pontiff": "pope",
}

# Office nouns that only one state uses in that sense, so that the state need not be named.
STATE_OF_OFFICE: dict[str, str] = {
    "taoiseach": "IRL", "secretary of state": "USA", "secretary of defense": "USA", "foreign secretary": "GBR",
    "defence secretary": "GBR", "defense secretary": "USA", "external affairs minister": "IND",
    "supreme leader": "IRN", "pope": "VAT", "pontiff": "VAT",
}  # fmt: skip

# "Foreign secretary" and the like are not the office of these states' ministers.
NOT_THE_OFFICE: frozenset[tuple[str, str]] = frozenset(
    (("foreign secretary", "IND"), ("foreign secretary", "PAK"), ("foreign secretary", "BGD"),
     ("defence secretary", "IND"), ("chancellor", "GBR"), ("premier", "AUS"), ("premier", "CAN"),
     ("secretary of state", "GBR"), ("king", "NLD"))
)  # fmt: skip

# Titles that stand before a name. Value: the noun by which the person is called later.
TITLES: dict[str, str] = {
    "president": "president", "president-elect": "president-elect", "vice president": "vice president",
    "prime minister": "prime minister", "premier": "premier", "chancellor": "chancellor", "minister": "minister",
    "secretary": "secretary", "sen.": "senator", "sen": "senator", "senator": "senator", "sens.": "senator",
    "senators": "senator", "rep.": "congressman", "rep": "congressman", "representative": "congressman",
    "reps.": "congressman", "congressman": "congressman", "congresswoman": "congresswoman", "gov.": "governor",
    "gov": "governor", "governor": "governor", "govs.": "governor", "lt.": "lieutenant", "lt": "lieutenant",
    "lieutenant": "lieutenant", "del.": "delegate", "delegate": "delegate", "mayor": "mayor", "judge": "judge",
    "justice": "justice", "chief": "chief", "sheriff": "sheriff", "gen.": "general", "gen": "general",
    "general": "general", "col.": "colonel", "col": "colonel", "colonel": "colonel", "capt.": "captain",
    "capt": "captain", "captain": "captain", "maj.": "major", "major": "major", "sgt.": "sergeant",
    "sgt": "sergeant", "sergeant": "sergeant", "cpl.": "corporal", "adm.": "admiral", "admiral": "admiral",
    "cmdr.": "commander", "commander": "commander", "brig.": "brigadier", "brigadier": "brigadier",
    "marshal": "marshal", "officer": "officer", "det.": "detective", "detective": "detective",
    "inspector": "inspector", "superintendent": "superintendent", "insp.": "inspector", "supt.": "superintendent",
    "pc": "constable", "constable": "constable", "dr.": "doctor", "dr": "doctor", "doctor": "doctor",
    "prof.": "professor", "prof": "professor", "professor": "professor", "rev.": "reverend", "rev": "reverend",
    "reverend": "reverend", "fr.": "priest", "father": "priest", "bishop": "bishop", "archbishop": "archbishop",
    "cardinal": "cardinal", "pope": "pope", "imam": "imam", "rabbi": "rabbi", "sheikh": "sheikh",
    "ayatollah": "ayatollah", "king": "king", "queen": "queen", "prince": "prince", "princess": "princess",
    "emir": "emir", "sultan": "sultan", "lord": "lord", "lady": "lady", "baroness": "baroness", "sir": "sir",
    "dame": "dame", "ambassador": "ambassador", "amb.": "ambassador", "speaker": "speaker",
    "chairman": "chairman", "chairwoman": "chairwoman", "director": "director", "commissioner": "commissioner",
    "attorney": "attorney", "coach": "coach", "deputy": "deputy", "councillor": "councillor",
    "councilman": "councilman", "councilwoman": "councilwoman", "alderman": "alderman", "assemblyman": "assemblyman",
    "spokesman": "spokesman", "spokeswoman": "spokeswoman", "spokesperson": "spokesperson",
    "undersecretary": "undersecretary", "comptroller": "comptroller", "treasurer": "treasurer",
    "first lady": "first lady", "hon.": "", "hon": "", "chef": "chef", "barrister": "barrister", "pastor": "pastor",
    "mufti": "mufti", "chairperson": "chairperson", "honourable": "", "apostle": "apostle", "alhaji": "",
    "mallam": "", "otunba": "", "engr.": "engineer", "engr": "engineer", "comrade": "",
    "ceo": "ceo", "cfo": "executive", "coo": "executive", "cto": "executive", "cllr": "councillor", "cllr.": "councillor",
    "inkosi": "chief", "nkosi": "chief", "kabaka": "king", "eze": "chief", "ooni": "king", "asantehene": "king",
    "datuk": "", "dato": "", "dato'": "", "datin": "",
    "seri": "", "tun": "", "puan": "", "daw": "", "sheikha": "sheikha", "shaikh": "sheikh", "haji": "", "hajia": "", "shri": "",
    "smt": "", "smt.": "", "pandit": "", "begum": "", "maulana": "maulana", "nurse": "nurse", "ranger": "ranger",
    "auditor": "auditor", "magistrate": "magistrate", "prosecutor": "prosecutor", "headteacher": "headteacher", "chairlady": "chairlady",
    "barr.": "barrister", "hajj": "", "oba": "oba", "emeritus": "", "rt": "", "rt.": "",
}  # fmt: skip

HONORIFICS_MALE: frozenset[str] = frozenset(
    ("mr", "mr.", "sir", "lord", "king", "prince", "father", "fr.", "congressman", "chairman", "councilman",
     "spokesman", "alderman", "assemblyman", "sheikh", "pope", "imam", "ayatollah", "monsieur", "herr", "señor",
     "alhaji", "cardinal", "bishop", "emir", "sultan", "brother", "uncle", "businessman", "messrs", "messrs.")
)  # fmt: skip
HONORIFICS_FEMALE: frozenset[str] = frozenset(
    ("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "baroness", "congresswoman",
     "chairwoman", "councilwoman", "spokeswoman", "first lady", "madame", "frau", "señora", "sister", "aunt",
     "businesswoman", "actress", "daw", "datin", "smt", "smt.", "begum", "hajia", "sheikha", "puan")
)  # fmt: skip
HONORIFICS: frozenset[str] = frozenset(
    ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "madame", "mme", "herr", "frau", "señor", "señora",
     "monsieur", "messrs", "messrs.", "daw", "datin", "smt", "smt.", "shri", "puan", "sir", "dame", "lord", "lady", "baroness", "mx", "mx.")
)  # fmt: skip

# Nouns that stand for one person.
PERSON_NOUNS: frozenset[str] = frozenset(
    """
    sailor swimmer skier climber rower cyclist jockey wrestler drummer bassist guitarist sculptor plumber
    electrician carpenter welder miner baker butcher brewer waiter waitress cleaner carer paramedic midwife gamekeeper
    landlord schoolboy schoolgirl hiker gunman militant beekeeper publican headteacher lecturer vlogger influencer
    stuntman magician referee umpire batsman bowler surfer rider medallist caretaker zookeeper lifeguard monk nun vicar
    activist actor actress adviser advisor adversary advocate agent aide ally ambassador analyst anchor anthropologist
    appointee archbishop artist assemblyman assemblywoman assistant astronaut astronomer athlete attorney author
    banker barrister billionaire biologist bishop blogger boss boy boyfriend brother businessman businesswoman
    campaigner candidate captain cardinal caller caregiver celebrity ceo chair chairman chairperson chairwoman challenger
    chancellor chef chemist chief citizen clergyman cleric clerk climatologist coach co-author co-chair co-chairman
    co-founder cofounder co-host colleague colonel columnist comedian commander commentator commissioner comptroller
    congressman congresswoman constable consultant contender contractor contributor coordinator coroner
    correspondent councillor councilman councilwoman counsel counselor counsellor counterpart cousin creator critic
    dad dean daughter deacon defendant delegate demographer deputy designer detective developer dictator diplomat
    director doctor driver ecologist economist editor editor-in-chief educator emir emperor employee engineer
    entertainer entrepreneur envoy epidemiologist ex-husband ex-president ex-wife examiner executive expert father
    farmer fiancé fiancée filmmaker financier firefighter fisherman forecaster founder friend front-runner
    frontrunner fundraiser general geologist girl girlfriend golfer governor grandfather grandmother guard head
    hero historian host husband imam incumbent informant inmate inspector insider instructor interviewer
    inventor investigator investor journalist judge justice killer king lawmaker lawyer lead leader legislator
    lieutenant linguist lobbyist magistrate magnate man manager master harbourmaster harbormaster headmaster marshal mayor mediator meteorologist
    millionaire minister mogul moderator monarch mother mp musician negotiator neighbor neighbour neurologist
    neurosurgeon newcomer nominee novelist nurse observer officer official ombudsman operative opponent organiser
    organizer owner painter partner pastor patient peacekeeper pediatrician philanthropist philosopher photographer
    physician physicist pilot player playwright poet policeman policewoman politician pollster pontiff pope preacher
    premier presenter president president-elect priest prince princess principal prisoner producer professor
    programmer prosecutor protester psychiatrist psychologist publisher queen rabbi rapper rebel recruiter refugee
    regulator relative reporter representative republican democrat researcher resident reverend rival scholar
    scientist secretary senator sergeant sheriff singer sister skeptic sociologist soldier solicitor son songwriter
    source speaker specialist spokesman spokesperson spokeswoman staffer star statistician strategist student
    sultan superintendent supervisor supporter surgeon surrogate survivor suspect tactician taoiseach teacher
    technician teenager tenant theorist therapist trader trainer traveler traveller treasurer trustee tycoon
    undersecretary user veteran vet vice-chair vice-chairman vice-president victim viewer volunteer voter watcher
    whistleblower widow widower wife winner witness woman worker writer youth
    secretary-general director-general attorney-general laureate chairlady governor-general striker midfielder
    defender goalkeeper skipper winger captain sprinter boxer promoter youngster guardian grandson granddaughter
    nephew niece uncle aunt mom mum pensioner shopkeeper vendor trafficker hunter comic actor-director
    collector registrar auditor ranger diver rescuer herder herdsman pastoralist bailiff warden planter grower weaver potter tailor
    barber mechanic porter chieftain headman elder sarpanch commandant conductor vice-chancellor provost curator archivist
    librarian conservationist environmentalist ornithologist pharmacist dentist matron headmistress tutor stationmaster seaman
    mariner fishmonger greengrocer grocer gardener trawlerman seamstress blacksmith bricklayer roofer tiler glazier
    archaeologist hydrologist virologist seismologist volcanologist agronomist botanist zoologist
    sheikh sheikha mufti imam maulana mullah apostle evangelist
    pathologist parliamentarian backbencher fighter jihadist extremist insurgent bomber attacker hostage captive kidnapper
    hijacker commuter customer shopper motorist pedestrian
    """.split()
)

NOUNS_MALE: frozenset[str] = frozenset(
    """
    businessman congressman chairman councilman spokesman fisherman clergyman policeman assemblyman man boy father
    dad brother husband son king prince emperor actor boyfriend grandfather widower uncle nephew ex-husband pope
    pontiff pastor imam alderman gentleman grandson monk fiancé
    """.split()
)
NOUNS_FEMALE: frozenset[str] = frozenset(
    """
    businesswoman congresswoman chairwoman councilwoman spokeswoman policewoman assemblywoman woman girl mother mom
    mum sister wife daughter queen princess actress girlfriend grandmother widow aunt niece ex-wife granddaughter
    lady nun fiancée waitress
    """.split()
)

# Nouns that say what somebody is to another, not what they are.
RELATION_NOUNS: frozenset[str] = frozenset(
    """
    father mother brother sister wife husband son daughter friend ally aide adviser advisor lawyer attorney
    colleague rival opponent spokesman spokeswoman spokesperson boss parents mom dad partner supporter critic
    counterpart predecessor successor cousin uncle aunt niece nephew boyfriend girlfriend widow deputy surrogate
    """.split()
)

# What one and the same person may be called, when the noun of the title does not recur.
NEAR_NOUNS: dict[str, tuple[str, ...]] = {
    "senator": ("lawmaker", "legislator", "politician", "republican", "democrat", "congressman"),
    "congressman": ("lawmaker", "legislator", "politician", "representative", "republican", "democrat", "member"),
    "congresswoman": ("lawmaker", "legislator", "politician", "representative", "republican", "democrat", "member"),
    "representative": ("lawmaker", "legislator", "politician", "congressman", "congresswoman", "republican",
                       "democrat"),
    "mp": ("lawmaker", "legislator", "politician", "parliamentarian"),
    "deputy": ("lawmaker", "legislator"),
    "doctor": ("physician", "surgeon"),
    "physician": ("doctor",),
    "lawyer": ("attorney", "barrister", "counsel", "solicitor"),
    "attorney": ("lawyer", "counsel", "prosecutor"),
    "prosecutor": ("attorney", "lawyer"),
    "chairman": ("chair", "chairperson", "head"),
    "chairwoman": ("chair", "chairperson", "head"),
    "chair": ("chairman", "chairwoman", "head"),
    "president": ("leader", "head of state", "incumbent", "commander-in-chief"),
    "prime minister": ("premier", "leader", "minister"),
    "chancellor": ("leader",),
    "king": ("monarch",),
    "queen": ("monarch",),
    "pope": ("pontiff",),
    "nominee": ("candidate", "contender", "hopeful", "standard-bearer"),
    "candidate": ("nominee", "contender", "hopeful"),
    "businessman": ("tycoon", "mogul", "entrepreneur", "billionaire", "magnate", "developer"),
    "billionaire": ("tycoon", "mogul", "businessman", "magnate"),
    "developer": ("mogul", "tycoon", "businessman"),
    "mogul": ("tycoon", "businessman", "billionaire"),
    "chief executive": ("ceo", "boss", "chief", "executive"),
    "ceo": ("chief executive", "boss", "chief", "executive"),
    "director": ("head", "chief"),
    "head": ("chief", "director", "boss"),
    "chief": ("head", "boss"),
    "professor": ("scholar", "academic", "expert", "researcher", "economist", "scientist"),
    "researcher": ("scientist", "scholar", "author"),
    "scientist": ("researcher",),
    "foreign minister": ("minister", "top diplomat", "diplomat"),
    "secretary of state": ("secretary", "top diplomat"),
    "defence minister": ("minister",),
    "defense secretary": ("secretary",),
    "spokesman": ("spokesperson", "official"),
    "spokeswoman": ("spokesperson", "official"),
    "spokesperson": ("spokesman", "spokeswoman", "official"),
    "general": ("commander", "officer"),
    "sheriff": ("lawman",), "justice": ("judge",), "magistrate": ("judge",), "judge": ("magistrate",),
    "collector": ("official", "officer"), "ranger": ("warden", "officer"), "headteacher": ("head", "principal"),
    "reporter": ("journalist", "correspondent"),
    "journalist": ("reporter", "correspondent"),
    "coach": ("manager", "boss"),
    "manager": ("boss", "coach"),
    "leader": ("chief", "head"),
    "minister": ("official",),
    "co-founder": ("founder",),
    "pollster": ("strategist",),
    "host": ("presenter", "anchor"),
    "anchor": ("host", "presenter"),
}  # fmt: skip

# Adjectives that take the holder of an office out of it.
FORMER: frozenset[str] = frozenset(
    ("former", "ex", "ex-", "then", "then-", "late", "outgoing", "deposed", "ousted", "erstwhile", "onetime",
     "one-time", "incoming", "future", "next", "previous", "deputy", "vice", "assistant", "acting", "interim")
)  # fmt: skip

# Nouns with which a text varies the name of whom it has just been about.
VARIATIONS: frozenset[str] = frozenset(
    """
    businessman businesswoman billionaire millionaire mogul tycoon politician
    nominee candidate contender challenger incumbent frontrunner front-runner hopeful democrat
    republican conservative libertarian star actor actress singer musician rapper veteran native
    magnate entrepreneur statesman
    striker midfielder defender goalkeeper champion athlete boxer
    senator congressman congresswoman lawmaker entertainer comedian filmmaker
    """.split()
)

# Heads of bodies, whom British papers name without a comma ("leader of the council David King").
LEADING: frozenset[str] = frozenset(
    (
        "head",
        "leader",
        "chair",
        "chief",
        "executive",
        "manager",
        "professor",
        "lecturer",
        "secretary",
        "co-founder",
        "founder",
    )
)

# Words that open a title of two ("Prime Minister").
TITLE_OPENERS: frozenset[str] = frozenset(
    (
        "prime",
        "vice",
        "foreign",
        "deputy",
        "former",
        "acting",
        "first",
        "defence",
        "defense",
        "finance",
        "interior",
        "home",
    )
)

# Parents of a number of children: a description of whom the text is about, not of kin.
PARENTS: frozenset[str] = frozenset(("mother", "father", "grandmother", "grandfather", "mum", "dad"))

# Nouns by which a club's, a team's or a firm's own place calls one of its people ("the Harlow manager").
OF_A_PLACE: frozenset[str] = frozenset(
    (
        "manager",
        "coach",
        "boss",
        "captain",
        "skipper",
        "striker",
        "midfielder",
        "defender",
        "goalkeeper",
        "winger",
    )
)

# Titles that "of" or "for" completes before the name comes ("Secretary of State Ann Roe").
TITLES_OF: frozenset[str] = frozenset(
    ("secretary", "minister", "speaker", "president", "chairman", "director", "governor", "mayor", "commissioner",
     "undersecretary", "ambassador", "chief", "attorney", "bishop", "archbishop", "king", "queen", "prince")
)  # fmt: skip

# Offices that only their holder is called by, even for the sake of variety.
ELECTED: frozenset[str] = frozenset(
    ("senator", "governor", "congressman", "congresswoman", "lawmaker", "legislator", "mayor", "mp", "president",
     "nominee", "candidate", "secretary", "minister", "prime minister", "representative", "general")
)  # fmt: skip

# Holders in the dated table who go by a word that is not the last of their name.
FAMILY_FIRST: dict[str, str] = {
    "Xi Jinping": "Xi", "Hu Jintao": "Hu", "Jiang Zemin": "Jiang", "Wen Jiabao": "Wen", "Li Keqiang": "Li",
    "Li Qiang": "Li", "Zhu Rongji": "Zhu", "Wang Yi": "Wang", "Qin Gang": "Qin", "Yang Jiechi": "Yang",
    "Dong Jun": "Dong", "Wei Fenghe": "Wei", "Li Shangfu": "Li", "Kim Jong-un": "Kim", "Kim Jong-il": "Kim",
    "Kim Dae-jung": "Kim", "Roh Moo-hyun": "Roh", "Lee Myung-bak": "Lee", "Park Geun-hye": "Park",
    "Moon Jae-in": "Moon", "Yoon Suk Yeol": "Yoon", "Lee Jae-myung": "Lee", "Chen Shui-bian": "Chen",
    "Ma Ying-jeou": "Ma", "Tsai Ing-wen": "Tsai", "Lai Ching-te": "Lai", "Ban Ki-moon": "Ban",
    "Lee Hsien Loong": "Lee", "Goh Chok Tong": "Goh", "Luiz Inácio Lula da Silva": "Lula",
    "Enrique Peña Nieto": "Peña Nieto", "Andrés Manuel López Obrador": "López Obrador", "Abiy Ahmed": "Abiy",
    "Mahathir Mohamad": "Mahathir", "Najib Razak": "Najib", "Anwar Ibrahim": "Anwar", "Hun Sen": "Hun Sen",
    "Hun Manet": "Hun Manet", "Thaksin Shinawatra": "Thaksin", "Yingluck Shinawatra": "Yingluck",
    "Prabowo Subianto": "Prabowo", "Joko Widodo": "Widodo", "Srettha Thavisin": "Srettha",
    "Paetongtarn Shinawatra": "Paetongtarn", "Anutin Charnvirakul": "Anutin", "Pushpa Kamal Dahal": "Dahal",
    "Htin Kyaw": "Htin Kyaw", "Win Myint": "Win Myint", "Thein Sein": "Thein Sein",
}  # fmt: skip

# Bodies, not states, whose head is in the dated table.
BODIES: dict[str, str] = {"NATO": "NATO", "Nato": "NATO", "UN": "UN", "Nations": "UN"}

# Kin: whom a text names by them is seldom whom it is about.
KIN: frozenset[str] = frozenset(
    """
    wife husband son daughter brother sister mother father mom dad mum widow widower uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter ex-wife ex-husband
    """.split()
)

# Offices whose holder is not varied by the noun of another one.
HELD: frozenset[str] = frozenset(
    ("senator", "governor", "congressman", "congresswoman", "mayor", "mp", "president", "secretary", "minister",
     "prime minister", "speaker", "judge", "justice", "general", "chief")
)  # fmt: skip
