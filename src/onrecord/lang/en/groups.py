"""Nouns for groups, bodies and documents that speak, and the words that keep a source unnamed."""

# A body that speaks as one; the definite noun alone points back at a named one ("the ministry").
BODY_NOUNS: frozenset[str] = frozenset(
    """
    academy administration agency airline alliance army assembly association authority bank board body brand
    broadcaster bureau business cabinet camp campaign carrier center centre chain chamber channel charity church city
    club coalition college commission committee company conference conglomerate consortium corporation council
    country county court daily delegation department directorate district division embassy employer exchange
    executive federation firm force foundation fund government group house industry initiative institute
    institution insurer jury journal junta kingdom league legislature lender magazine maker manufacturer media
    military militia ministry mission monitor monitors monarchy movement museum nation navy network newspaper
    ngo nonprofit non-profit office operator opposition organisation organization outlet palace panel paper parliament
    party police post presidency press prosecution province publication publisher regime regiment regulator republic
    retailer school secretariat senate service site society squad startup state studio supplier syndicate
    taskforce team tabloid treasury tribunal trust union unit university utility watchdog website weekly
    wing workforce faction judiciary bench congress kremlin vatican hospital community zoo airport port shelter
    library brewery bakery farm clinic theatre theater gallery festival orchestra
    """.split()
)

# Plural nouns for people who are many and have no name. They speak as a group.
GROUP_NOUNS: frozenset[str] = frozenset(
    """
    people residents voters citizens americans critics supporters opponents protesters demonstrators activists
    officials leaders lawmakers legislators senators congressmen politicians republicans democrats conservatives
    liberals experts analysts economists scientists researchers academics scholars doctors physicians nurses
    teachers students parents families relatives neighbors neighbours villagers locals farmers workers employees
    staff staffers aides advisers advisors allies rivals diplomats ministers prosecutors investigators police
    authorities regulators judges lawyers attorneys observers commentators journalists reporters editors
    economists historians investors traders bankers executives shareholders businesses companies firms banks
    governments nations countries states rebels militants insurgents fighters troops soldiers commanders officers
    generals separatists refugees migrants immigrants women men children youths fans players candidates
    campaigners environmentalists advocates groups organisations organizations unions agencies outlets newspapers
    media press polls pollsters respondents survivors victims witnesses users customers passengers drivers owners
    members delegates donors strategists operatives surrogates spokesmen spokespeople representatives jurors
    rescuers firefighters paramedics medics engineers developers contractors owners landlords tenants christians
    muslims jews evangelicals catholics blacks whites latinos hispanics millennials veterans proponents
    detractors skeptics sceptics moderates progressives backers followers colleagues friends countries mayors
    governors presidents countrymen admirers adversaries enemies creditors lenders organizers organisers
    participants attendees viewers readers listeners others authors courts schools hospitals universities
    communities parties cities counties clergy pastors priests bishops insiders elites crowd crowds public
    electorate majority minority population community both couple pair duo trio brothers sisters administrators
    negotiators mediators envoys ambassadors inspectors auditors consultants specialists therapists psychologists
    chiefs heads bosses managers directors coaches players athletes artists writers musicians actors celebrities
    operators retailers manufacturers suppliers producers exporters importers consumers shoppers commuters
    """.split()
)

# Sources that are meant to stay unnamed.
UNNAMED_NOUNS: frozenset[str] = frozenset(
    """
    source sources insider insiders person someone somebody anyone everybody everyone nobody one eyewitness
    eyewitnesses witness informant whistleblower
    """.split()
)

DOCUMENT_NOUNS: frozenset[str] = frozenset(
    """
    ad ads advertisement affidavit agreement analysis announcement article articles assessment audit autobiography
    bill biography blog blogpost book brief briefing broadcast brochure bulletin cable cables catalog caption census
    certificate chart clip column commentary communique communiqué communication complaint conclusion constitution
    contract cover data database dataset declaration decree decision deposition diary dispatch document
    documents documentary dossier draft editorial editorials email e-mail emails e-mails essay estimate
    estimates evidence
    excerpt excerpts exposé fact-check factsheet figures file files filing filings film finding findings
    footage forecast forecasts form forms graphic guidance guidelines handbook headline headlines history indictment
    interview invoice investigation journal judgment judgement law lawsuit leaflet leak legend legislation letter
    letters list listing literature log logs magazine manifesto manual map materials measure memo memoir memos
    memorandum message messages minutes model models motion movie narration note notes notice notification
    op-ed opinion order page pamphlet paper papers passage petition photo photograph photographs photos piece
    plan plank plaque platform play podcast policy poll polls polling post poster posts post-mortem presentation profile
    program programme projection projections proposal prospectus provision publication query questionnaire
    reading readout record records recording recordings release releases remarks report reports research resolution
    response results returns review reviews rule rules ruling schedule screenshot script section segment sign signs
    slogan song source-code speech spot stamp statement statements statistics statute story stories studies study
    subpoena suit summary survey surveys tape tapes testimony text texts thread trailer transcript transcripts treaty tweet
    tweets verdict version video videos voicemail warrant web-page webpage wire writings averages average numbers
    accounts account rumor rumors headlines testimony website websites dispatches messages bulletin chapter
    editorial-board scorecard tally
    """.split()
)

# Heads of organization names ("Ministry", "Inc."), singular and as they stand in names.
ORG_WORDS: frozenset[str] = frozenset(
    """
    courier lines properties shipping foods motors breweries telecom petroleum cement railways airport bakery
    academy administration agency airlines airways alliance army assembly associates association authority bank board
    brigade broadcasting brothers bureau cabinet campaign capital center centre chamber church clinic club coalition
    college commission committee companies company conference congress consortium constituency convention cooperative
    corp corp. corporation council court courts daily department dept dept. directorate division embassy energy
    enterprises exchange express federation force forces forum foundation front fund gazette government group
    guard guards headquarters herald holdings hospital house inc inc. industries institute institution
    institutions insurance international investments journal junta kingdom laboratories laboratory league legislature
    liga ltd ltd. llc llp magazine media militia ministry mission monitor motors movement museum navy network networks
    news observatory office organisation organization palace panel parliament partners party petroleum pharmaceuticals
    plc police post power press programme project publishing radio records regiment republic reserve resources review
    sa school schools secretariat securities senate service services society solutions standard star
    studio studios superintendency syndicate systems taskforce team technologies technology telegraph television
    theater theatre times tribunal tribune trust tv union united university ventures watch works workers world
    caucus conservancy registry presidency treasury initiative squad commons lords diet knesset duma bundestag
    healthcare coal steel oil gas foods pharma bancorp financial mining energy airlines motors brewing dynamics
    aerospace airline labs solar wind railways railroad bancorp telecom communications politburo intelligence
    citizens veterans archives library investigations
    """.split()
)

ORG_SUFFIXES: frozenset[str] = frozenset(
    ("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "llp", "plc", "co", "co.", "gmbh", "ag", "sa", "s.a.", "nv",
     "n.v.", "spa", "bv", "pty", "pte", "oyj", "asa", "kg", "pllc", "l.p.", "lp")
)  # fmt: skip

# Organizations that go by a name which shape alone does not tell from a person's or a place's.
KNOWN_ORGS: frozenset[str] = frozenset(
    """
    Congress|Senate|House|Parliament|Pentagon|Kremlin|White House|Supreme Court|State Department|Wall Street Journal
    Washington Post|New York Times|New York Post|Guardian|Reuters|Bloomberg|Politico|POLITICO|Breitbart|Fox|Fox News
    BBC|CNN|MSNBC|NBC|CBS|ABC|PBS|NPR|Associated Press|AFP|Agence France-Presse|Xinhua|Tass|TASS|Interfax|RIA Novosti
    Al Jazeera|Al-Jazeera|Al Arabiya|Sky News|Channel 4|ITV|Daily Mail|Daily Beast|Daily Caller|Huffington Post
    Gallup|Quinnipiac|Rasmussen|Pew|Ipsos|YouGov|NATO|Nato|Interpol|Europol|Unicef|UNICEF|Unesco|UNESCO|Opec|OPEC
    ECOWAS|Ecowas|Hamas|Hezbollah|Taliban|al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|Al Qaeda|ISIS|ISIL|Boko Haram|al-Shabab
    Al-Shabab|al-Shabaab|Al-Shabaab|Google|Facebook|Twitter|Apple|Microsoft|Amazon|Uber|Airbnb|Netflix|Tesla|Boeing
    Airbus|Toyota|Volkswagen|Samsung|Huawei|Gazprom|Rosneft|Walmart|Wal-Mart|Pfizer|Moderna|AstraZeneca|Goldman Sachs
    JPMorgan|Morgan Stanley|Citigroup|Wells Fargo|Deutsche Bank|Exxon|ExxonMobil|Shell|Chevron|BP|WikiLeaks|Wikileaks
    Greenpeace|Oxfam|Amnesty|Amnesty International|Human Rights Watch|Red Cross|Planned Parenthood|Democratic Party
    Republican Party|Labour|Conservative Party|Tories|Likud|Hill|Slate|Salon|Vox|BuzzFeed|Buzzfeed|Gawker|Mirror
    Sun|Independent|Economist|Financial Times|Times|Telegraph|Newsweek|Time|USA TODAY|USA Today|Atlantic|New Yorker
    National Review|Weekly Standard|Drudge Report|RealClearPolitics|FiveThirtyEight|PolitiFact|Politifact|Snopes
    FactCheck.org|Fed|Federal Reserve|Treasury|Justice Department|Defense Department|Homeland Security|Secret Service
    FBI|CIA|NSA|DHS|EPA|IRS|ICE|TSA|FDA|CDC|NASA|DNC|RNC|GOP|NAACP|ACLU|AFL-CIO|NRA|EU|UN|U.N.|IMF|WHO|WTO|IAEA
    European Union|United Nations|World Bank|African Union|European Commission|European Parliament|Security Council
    General Assembly|Arab League|Commonwealth|Bundestag|Knesset|Duma|State Duma|Rada|Verkhovna Rada|Lok Sabha
    Islamic State|Black Lives Matter|Twitter Inc|New Yorker|Washington Times|Washington Examiner|Boston Globe
    Chicago Tribune|Los Angeles Times|LA Times|Dallas Morning News|Daily News|Quinnipiac University|Cosmopolitan
    Everton|Arsenal|Chelsea|Tottenham|Manchester United|Manchester City|Liverpool FC|Real Madrid|Fifa|FIFA|Uefa|UEFA
    """.strip()
    .replace("\n", "|")
    .replace("|    ", "|")
    .split("|")
)

# Peoples, creeds and parties whose names are capitalised: the singular is a member, the plural a group.
GROUP_NAMES: frozenset[str] = frozenset(
    """
    Republican Republicans Democrat Democrats Conservative Conservatives Tory Tories Liberal Liberals Labour Christian
    Christians Muslim Muslims Jew Jews Jewish Catholic Catholics Protestant Protestants Evangelicals Sunni Sunnis Shia
    Shiite Shiites Hindu Hindus Buddhist Buddhists Sikh Sikhs Kurd Kurds Kurdish Arab Arabs Hispanic Hispanics Latino
    Latinos Latina Latinas Asian Asians African Africans European Europeans African-American African-Americans
    Asian-American Asian-Americans Mexican-American Mexican-Americans Uyghur Uyghurs Uighur Uighurs Rohingya Houthi
    Houthis Hutu Tutsi Yazidi Yazidis Libertarian Libertarians Green Greens Socialist Socialists Communist Communists
    Mormon Mormons Marxist Nazi Nazis Western Westerners Soviet Soviets Californian Californians Texan Texans
    Floridians Virginians New Yorkers New Yorker Londoners Londoner Scots Scot Welsh English Englishman Catalan
    Catalans Basque Chechen Chechens Democratic GOP Islamist Islamists Zulu Igbo Yoruba Hausa Fulani Oromo
    Salafist Salafists Native Aboriginal Black Blacks White Whites Southerners Northerners
    """.split()
)

# Words that keep a definite phrase from pointing back: it brings its own description.
NEW_MENTION: frozenset[str] = frozenset(
    ("another", "other", "second", "third", "separate", "different", "same")
)

# Nouns that may go back to any body that has just spoken.
ANY_BODY: frozenset[str] = frozenset(
    ("agency", "company", "firm", "group", "organization", "organisation", "bank", "network", "newspaper", "paper",
     "outlet", "body", "institution", "watchdog", "nonprofit", "charity", "manufacturer", "retailer", "airline")
)  # fmt: skip

# Those that say nothing of what the body does.
ANY_KIND: frozenset[str] = frozenset(
    ("agency", "company", "firm", "group", "organization", "organisation", "body", "institution", "outlet")
)

# Nouns by which one document may be called in turn.
SAME_DOCUMENT: tuple[frozenset[str], ...] = (
    frozenset(
        ("study", "report", "analysis", "research", "survey", "paper", "review", "assessment", "authors")
    ),
    frozenset(("poll", "survey", "polling")),
    frozenset(("article", "story", "piece", "report", "column", "editorial", "essay", "op-ed")),
    frozenset(("ad", "advertisement", "spot", "video", "clip", "commercial", "footage", "recording", "tape")),
    frozenset(("film", "documentary", "movie")),
    frozenset(("lawsuit", "suit", "complaint", "filing", "petition")),
    frozenset(("statement", "release", "communique", "communiqué")),
    frozenset(("letter", "email", "e-mail", "memo", "note", "message")),
    frozenset(("book", "memoir", "autobiography", "biography")),
    frozenset(("ruling", "decision", "judgment", "judgement", "verdict", "opinion", "order")),
)

# Nouns for what a person is by conviction or habit, with which a text varies a name.
TRAITS: frozenset[str] = frozenset(
    (
        "national",
        "year-old",
        "socialist",
        "liberal",
        "donor",
        "mega-donor",
        "megadonor",
        "firebrand",
        "populist",
        "nationalist",
        "libertarian",
        "feminist",
        "maverick",
        "moderate",
        "hardliner",
        "reformer",
        "newcomer",
        "front-runner",
        "frontrunner",
        "heir",
    )
)
