"""English words that make a number rough, as regular-expression sources over text in small letters (’ as '). Data only."""

from __future__ import annotations

COUNT = (
    r"(?:[$€£¥#]|us\$)?(?:\d|half\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|(?:an? )?(?:hundred|thousand|million|billion|dozen|third|quarter|fifth|tenth)\b|twice\b|double\b)"
)
"""A number, or what counts like one."""

_FEW = r"(?:two|three|four|five|six|seven|eight|nine|ten)"

_NOT_BEFORE_OVER = "".join(
    rf"(?<!\b{word} )"
    for word in "aged earning people those all from won turn turned turning hand hands handed handing take takes took taken taking".split()
)
"""Behind these words "over" is no "more than" ("took over 300 shops")."""

_NOT_ROUGH_YET = (
    "".join(
        rf"(?<!\b{word} )" for word in "about around roughly approximately some maybe within from".split()
    )
    + r"(?<![a-z,] perhaps )"
)
"""Behind these words a number is rough already ("about two or three")."""

_NUMBER_AHEAD = (
    r"(?= (?:(?:the|a|an|another) )?(?:[$€£¥#]|us\$|r)?(?:\d|half|a\b|an\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b"
    r"|ten\b|eleven\b|twelve\b|\w+teen\b|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|the (?:end|middle|start|beginning|turn) of\b|the (?:first|second) half\b"
    r"|dozen|double|twice|third|quarter|every|most of|all\b|as many|percent|per cent|rs\b|once\b|midnight|noon|right\b|zero|nil|even(?= [a-z]|$)))"
)

APPROXIMATE: tuple[str, ...] = (
    r"-(?:odd|plus|some)\b(?:(?<=\d-odd)|(?<=ty-odd)|(?<=\d-plus)|(?<=\d-some))",
    r"\b(?:in the neighbou?rhood of|(?:anywhere|anything) (?:from|between|up to)|north of|south of|not far (?:short of|off)|(?:for )?the best part of|circa|getting on for|something like|nigh on|knocking on for|a good|as near as makes no difference|at a rough (?:guess|estimate|count)|give or take)(?= (?:an? |one |two |three |half |[$€£]?\d))",
    r"\bat a (?:rough|conservative) (?:guess|estimate|count)\b|\bat (?:the )?very (?:most|least)\b",
    r"\b(?:about|around|approximately|roughly|nearly|almost|close to|at least|at most|up to(?! a point)|no more than|not more than|no fewer than"
    r"|no less than|no (?:longer|later|earlier|higher|lower|older|younger) than|no more than (?:about|around)|as many as|as much as|as few as|as little as|as high as|as low as|closer to|close on|some way (?:over|under|above|below|short of)|well (?:under|above|below|short of)|just (?:shy of|below|above)|a (?:shade|whisker|touch|fraction|little|bit) (?:over|under|above|below|more than|less than|short of|shy of)|not (?:less|fewer) than|a (?:minimum|maximum) of|anything up to|in excess of|approaching|nearing|the guts of|approx\.?|just over|just under|well over|barely|some|"
    r"an estimated|in the region of|in the order of|upwards of|somewhere (?:between|around|near)|fewer than|less than"
    r"|a little over|a little under|slightly more than|slightly less than|slightly over|slightly under|just about|more or less|just short of)"
    + _NUMBER_AHEAD,
    rf"(?=over){_NOT_BEFORE_OVER}\bover(?= (?:(?:[$€£¥]|us\$|rs\.? ?)\d|\d[\d,.]* ?(?:%|percent\b|per cent\b|million\b|billion\b|bn\b|m\b)|\d{{1,3}},\d{{3}}\b|(?:half|a (?:million|billion|hundred|thousand|dozen|third|quarter)) (?!an hour|hour)))",
    r"(?<=until )at least\b(?= (?:[a-z]|\d))",
    rf"\b(?:perhaps|maybe)(?= {COUNT})(?:(?<=[\w,] perhaps)|(?<=[\w,] maybe)|(?<=[\w,] [“\"(]perhaps)|(?<=[\w,] [“\"(]maybe))(?<!^that perhaps)(?<!^that maybe)",
    rf"(?=more than)(?<!no )(?<!not )(?<!any )(?<!\bslightly )(?<!\bearning )(?<!\bpeople )(?<!\baged )(?<!\b(?:cities|groups|crowds|places) of )(?<!\b(?:towns|firms) of )\bmore than(?= {COUNT})",
    rf"(?=[tfsen]){_NOT_ROUGH_YET}\b{_FEW} (?:or {_FEW}|to {_FEW}(?= (?:minutes|hours|days|weeks|months|years|metres|miles)\b))\b",
    r"\b(?:an? (?:minute|hour|day|week|fortnight|month|year) )?or two\b(?! of (?:us|them)\b)|\b(?:next to|close to) (?=(?:nothing|nobody|no one|zero)\b)|\b(?:pretty|very) (?:much|nearly)\b(?= (?:until|till|all|every|everything|everyone|done|finished|over|complete|the (?:same|whole|entire)|as))|\ball but\b(?= (?:out|over|gone|dead|finished|certain|impossible|\w+ed\b|done|lost|empty))",
    r"\ba few(?= (?:dozen|hundred|thousand|million|billion)\b)|\ba couple of(?= (?:days|weeks|months|years|hours|minutes|dozen|hundred|thousand|million))",
    r"(?<=\d )at (?:least|most)\b",
    r"\b(?:million|hundred|thousand|dozen|later|days|weeks|months|years|hours) (?P<h>at (?:the )?(?:very )?(?:least|most))\b",
    r"(?<=up )a (?:touch|little|bit|shade|fraction)\b|(?<=down )a (?:touch|little|bit|shade|fraction)\b|\b(?:slightly|marginally|a touch|a shade) (?=up\b|down\b|on the\b)|\ba little (?=on the\b)",
    r"\b(?:rise|rises|rose|risen|fall|falls|fell|fallen|up|down|increased?|decreased?|higher|lower|dropped|dipped|eased|slipped) (?P<h>slightly|marginally|somewhat|modestly|a little|a touch|a bit)\b",
    r"\b(?:or so|or thereabouts|give or take|or more|at the most|at the very least)\b",
    r"\b(?:slightly|somewhat|a little|a bit|marginally) (?=(?:above|below|over|under|more|less|higher|lower|better|worse|short|larger|smaller|later|earlier|longer|shorter))",
    r"\b(?:roughly|approximately|almost|nearly|virtually|practically)\b(?! certain)",
    r"\b(?:at least|roughly)(?= (?:a|an|some|several|half|the same)\b)",
    r"\b(?:about|around)(?= (?:half|the same|an? (?:dozen|hundred|thousand|million|billion|third|quarter|half|fifth|sixth|tenth|week|month|year|day|hour|minute|mile|kilometre|metre|fortnight|decade|century|tonne|ton|pound|dollar|inch|foot))\b)",
    r"\b(?:days|weeks|months|years|hours|minutes|per cent|percent|\d[\d,.]*[%mk]?) (?P<h>tops|max|maximum|minimum|at the outside|if that|and counting)(?=\W*$|[,.;])",
    rf"(?=one or){_NOT_ROUGH_YET}\bone or two\b(?= (?!of (?:us|them)\b)[a-z])",
    rf"(?=[1-9]){_NOT_ROUGH_YET}\b[1-9]\d? or (?:a dozen\b|[1-9]\d?\b)(?= [a-z])",
    rf"(?=[tfsen]){_NOT_ROUGH_YET}\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) or (?:a dozen|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b",
    r"\bto all intents and purposes\b|\bas good as\b(?= (?:done|over|gone|dead|lost|won|finished|certain|empty|impossible)\b)|\bpretty well\b(?= (?:all|every|everything|everyone|done|finished|over|complete))|\b(?:an?|the) good \d+\b",
)

TAKING_ABOUT: frozenset[str] = frozenset(
    """
    talk talks talked talking say said says know knew knows known think thought thinking worried worry concerned complain complained
    complaint complaints question questions information news report reports reported disagreement disagreements disagree dispute
    disputes debate debates argument arguments argue argued discussion discussions concern concerns doubt doubts told tell tells ask
    asked asks hear heard learn learned learnt care cared cares speak spoke spoken speaking joke joked joking book film story stories
    claim claims rumour rumours rumor rumors truth fact facts detail details decision decisions warn warned warning warnings statement
    statements something anything nothing what how all more much forget forgot sure unsure certain clear serious optimistic
    pessimistic happy unhappy angry anxious nervous wrong right honest views view opinion opinions idea ideas confusion
    suspicion suspicions feelings feel felt evidence lies lie lied lied speculation message messages revolves turns goes walk walked
    move moved come came all lots lot
    """.split()
)
"""Words behind which "about" and "around" are prepositions and soften no number."""
