"""The furniture of English news pages, as data: what stands around an article and is no part of it.

The patterns are matched against a whole line without the marks around it, whatever its case. They describe
kinds of lines (an order to share, a link to another story), not the lines of one outlet. ``LINES`` hold for
lines that do not end as a sentence does; ``SENTENCES`` hold for any.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip

WEEKDAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ).split()
)

TIME_WORDS = frozenset(
    (
        "am pm a p m gmt utc bst est edt cst cdt pst pdt mst cet cest eet eest ist eat wat cat sast jst hkt "
        "sgt aest aedt msk pkt wib et pt ct local time hrs hr h hours hour minutes minute mins min sec "
        "seconds days day weeks week months month years year ago today yesterday now just last "
        "first on at of "
        "the and to date dated"
    ).split()
)
"""Words that stand in a line of publication times beside the numbers, months and weekdays."""

TIME_CUES = frozenset(
    (
        "published updated posted modified edited created revised released issued filed ago uploaded amended"
    ).split()
)
"""Words that make such a line one about the page, wherever it stands."""

READ_TIME = frozenset("read reading listen listening watch est estimated length approx".split())

COUNT_WORDS = frozenset(
    (
        "share shares like likes view views comment comments retweet retweets tweet tweets reaction "
        "reactions "
        "follower followers reply replies response responses subscriber subscribers clap claps "
        "upvote upvotes "
        "read reads reading download downloads play plays pin pins visitor visitors people person reader "
        "readers minute minutes min mins k m liked shared viewed commented this so far total online now and"
    ).split()
)
"""Words of which, with numbers, a line of social counts is made."""

CHROME_WORDS = frozenset(
    """
    account accounts ad ads advert advertise advertisement advertisements advertising advertorial alerts
    app apps archive article author autoplay bookmark breadcrumb breaking browser button captcha caption
    categories category click clipboard close comment comments commenting consent contents continue
    continues cookie cookies copied copy copyright correction courtesy credit credits daily digest
    disclaimer discussion donate donation download edition editions email embed embedded enlarge epaper
    exclusive explainer facebook faq favourites favorites feed feedback flipboard follow followers font
    footer forgot fullscreen gallery getty google handout header headlines home homepage image images
    inbox instagram join journalism journalists language like likes link linkedin links listen
    livestream load loading log login logout mailing member members membership menu messenger more
    must-read mute navigation newer newsletter newsletters newsroom next notifications notification
    offline older open opinion options page pages password paywall permalink photo photograph
    photographer photos pic picks picture pictures pinterest player playlist podcast podcasts policy
    popular popup popups post posts preferences premium previous print privacy profile promo promoted
    published push read reader readers reading recommended reddit refresh register related reload replay
    reply reprint reserved rss save scroll search section sections select settings share shares shorts
    sidebar sign signup sitemap skip skipping slide slides slideshow snapchat spam spotlight sponsor
    sponsored sponsors spotify stories story stream subscribe subscribed subscriber subscribers
    subscription suggested support supporters swipe tag tags tap telegram terms text theme threads
    thumbnail tiktok toggle top topic topics transcript trending tweet tweets twitter unlimited unlock
    unmute unsubscribe updated updates url username video videos view viewed views viral visit watch
    webmaster website whatsapp widget youtube
    """.split()
)
"""Words of which the lines around an article are made. Two of them, or one under an order to the reader,
tell."""

STRONG_WORDS = frozenset(
    """
    advertisement advertisements advertorial autoplay bookmark breadcrumb clipboard cookie cookies
    copyright epaper facebook flipboard inbox instagram linkedin login messenger newsletter newsletters
    notifications paywall permalink pinterest podcast podcasts reddit rss signup sitemap slideshow
    snapchat sponsored subscribe subscribed subscriber subscribers subscription tiktok tweet twitter
    unmute unsubscribe whatsapp youtube
    """.split()
)
"""Chrome words that seldom stand in a heading of the article itself."""

ORDERS = frozenset(
    """
    accept access add allow back become bookmark browse buy catch check choose click close comment
    contact continue copy create customise customize disable discover dismiss donate download email
    enable enter explore fill find follow forward get give go have hear help hide install invite join
    keep leave let like listen load log login manage never open participate pin play please post print
    read receive refresh register reject reload remove reply report request return save scan scroll
    search see select send share show sign skip slide start stay stop submit subscribe support swipe
    switch tag take tap tell toggle try turn tweet unlock unmute update upgrade use view visit vote
    watch write zoom
    """.split()
)
"""Verbs with which a page speaks to its reader."""

AMBIGUOUS_ORDERS = frozenset("back change like open play share stay stop use view vote watch".split())
"""Orders that as often begin a statement or a noun phrase."""

SAYING = frozenset(
    ("said says told tells added adds asked wrote writes called argued claimed insisted warned").split()
)
"""Verbs beside a quotation that make its line the article's."""

READER_WORDS = frozenset("you your yours you're you'll you've please".split())
OUTLET_WORDS = frozenset("we our us we're we'll we've".split())

LIGHT_WORDS = frozenset(
    """
    a an and are as at be by for from here how in into is it its me my now of off on one or our out so
    than that the their them then these this to today too up us via want was we what when where who why
    will with you your all any every latest new free best don't miss please
    """.split()
)
"""Words that count for nothing when a short line is weighed."""

SECTIONS = frozenset(
    """
    africa agriculture americas analysis arts asia audio auto automobile autos books breaking business
    cartoons celebrity cities city climate columnists columns comment community companies cooking cricket
    crime culture economy editorial editorials education elections energy entertainment environment europe
    events fashion features finance food football games gaming gulf health home horoscope housing india
    international investigations jobs journalism latest law letters life lifestyle live local magazine
    markets media metro money motoring movies multimedia music nation national nature news newsletters
    obituaries obits offbeat opinion opinions outlook pictures people photos podcasts policy politics premium
    property puzzles radio region regional religion science shows society sport sports states style tech
    technology theatre top travel trending tv uae uk us video videos views weather world
    """.split()
)
"""What the sections of a news site are called."""

VERBS = frozenset(
    """
    is are was were be been being has have had do does did will would can could may might must shall
    should said says say told tells added adds asked asks wrote writes called calls made makes took
    takes went goes came comes gave gives found finds saw sees left leaves kept keeps held holds began
    begins won wins lost loses rose rises fell falls met meets sent sends paid pays put puts set sets
    led leads ran runs stood stands got gets became becomes isn't aren't wasn't weren't hasn't haven't
    hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
    """.split()
)
"""Finite verbs frequent enough to tell a clause from a label."""

AGENCIES = (
    "Reuters", "AP", "AFP", "UPI", "dpa", "EPA", "EFE", "ANSA", "Xinhua", "TASS", "Interfax",
    "Kyodo", "PTI", "ANI",
    "IANS", "Anadolu", "Anadolu Agency", "Associated Press", "The Associated Press",
    "Agence France-Presse", "PA",
    "PA Media", "Press Association", "Bloomberg", "Getty", "Getty Images", "NurPhoto",
    "Zuma Press", "Shutterstock",
    "iStock", "Alamy", "Unsplash", "Pexels", "Pixabay", "Wikimedia Commons", "Bernama", "Antara",
    "Yonhap", "NAN",
    "GNA", "KNA", "Lusa", "Belga", "TT", "NTB", "Ritzau", "MTI", "PAP", "CTK", "AAP", "CP",
    "The Canadian Press",
)  # fmt: skip
"""News and picture agencies, as they sign."""

ROLES = frozenset(
    """
    correspondent correspondents reporter reporters editor editors desk bureau writer writers columnist
    contributor contributors agencies staff newsroom photographer producer journalist analyst intern
    stringer wires
    """.split()
)
"""What the people of a newsroom call themselves in a byline."""

NAME_PARTICLES = frozenset(
    (
        "a al and ap at ben bin bint da de del della der di dos du el for from ibn in la le of our "
        "san st the "
        "ul van von with y zu"
    ).split()
)
"""Small words that may stand between the names of a byline."""

BYLINE_STARTS = (
    r"(?:(?:written|reported|compiled|translated|edited|posted|published|submitted|prepared|produced"
    r"|filmed) )?by"
    r"|(?:words|text|story|report|reporting|analysis|opinion|interview|photos?|pictures|video) by"
    r"|authors?|from our"
)
NOT_AUTHORS = ("edited", "translated", "posted", "published", "filmed", "photo", "pictures", "video")
"""How a line begins that names somebody else than who wrote."""
BYLINE_CREDIT = (
    r"\(?(?:(?:(?:additional|with|further|extra) ){1,2}(?:reporting|writing|editing|research|files?"
    r"|translation|production|inputs?"
    r"|contributions?|assistance)|reporting|editing|writing|compiled|translated|filmed|edited)"
    r"(?: (?:and|,) (?:writing|editing|research|edited))? (?:by|from)\b.{2,250}"
)

SOCIAL = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|youtube|pinterest|reddit"
    r"|threads|bluesky|"
    r"mastodon|viber|messenger|flipboard|google news|email|e-mail|print|sms|copy link|snapchat"
    r"|wechat|line|vk)"
)

LINES: tuple[tuple[str, str], ...] = (
    (
        "share",
        r"(?:please |kindly )?(?:share|tweet|pin|post|repost|forward|e-?mail|print|save|bookmark|whatsapp|like"
        r"|copy|flip)(?: and (?:share|comment|subscribe|follow|like|save))?(?: (?:this|the|it|to|on|via"
        r"|with|article|story|post|page|link|now|url)\b.{0,60})?",
    ),
    (
        "share",
        r"(?:share|follow|find|like|join|see|watch|post)?(?: us| this| it)?(?: on| via| to)?:? "
        r"?(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|youtube|pinterest|reddit"
        r"|threads|bluesky|mastodon|viber|messenger|flipboard|google news|email|e-mail|print|sms|copy link"
        r"|snapchat|wechat|line|vk)(?:[\s,|/·•&+-]{1,4}(?:and |or |share |on )?(?:facebook|twitter|x"
        r"|instagram|whatsapp|telegram|linkedin|tiktok|youtube|pinterest|reddit|threads|bluesky|mastodon"
        r"|viber|messenger|flipboard|google news|email|e-mail|print|sms|copy link|snapchat|wechat|line"
        r"|vk)){0,12}",
    ),
    ("comments", r"comments?\s?[:|].{2,40}|get involved\b.{0,40}"),
    ("related", r"(?:we )?also published\b.{0,60}|(?:read|see) the following (?:articles?|stories)\b.{0,40}"),
    ("furniture", r"-?\d{1,3}(?:\.\d+)? ?°.{0,60}|(?:extra )?(?:small|medium|large)|highlights?"),
    ("share", r"thanks? (?:you )?for (?:sharing|following|joining|signing up)\b.{0,60}"),
    (
        "share",
        r"share(?:s|d)?|sharing|shared? options|share tools?|spread the word|tell your friends|pass it on",
    ),
    (
        "comments",
        r"(?:post|leave|add|write|view|see|show|hide|read|load|join|submit|cancel)(?: (?:a|all|the|your"
        r"|more|in))* (?:comments?|repl(?:y|ies)|conversation|discussion|thoughts?)\b.{0,40}",
    ),
    (
        "comments",
        r"(?:\d[\d.,]* |no |one |your |reader |latest |top |newest |all )?(?:comments?|repl(?:y|ies)"
        r"|responses?)(?: (?:section|policy|closed|off|disabled|so far|yet|below|here|are closed|are "
        r"off)){0,3}",
    ),
    (
        "comments",
        r"(?:have your say|what do you think|your view|join the (?:conversation|debate|discussion)|log in "
        r"to (?:reply|comment)|be the first to comment|sort by)\b.{0,60}",
    ),
    (
        "subscribe",
        r"(?:subscribe|sign ?up|sign ?in|log ?in|log ?out|register|join|become a|start your|create (?:an?"
        r"|your)|support (?:us|our|independent|quality|local)|donate|upgrade|unlock|get unlimited|go "
        r"premium|already (?:a|have)|forgot|my account|your account|manage|activate|claim)\b(?! (?:said"
        r"|says|and .{0,20} said)).{0,90}",
    ),
    (
        "subscribe",
        r".{0,60}\b(?:newsletters?|in your inbox|to your inbox|e-?paper|push notifications?|mailing list"
        r"|subscribers? only|for subscribers|free trial|our app|the app)\b.{0,60}",
    ),
    (
        "subscribe",
        r"(?:follow|like|find|join|add|download|get|install|try|reach|contact|write to|e-?mail) (?:us|our"
        r"|the app|updates|alerts|more from)\b.{0,80}",
    ),
    (
        "subscribe",
        r"(?:get|access|enjoy|read|unlock|receive)\b.{0,60}\b(?:subscriber|member|subscriber-only|member-only"
        r"|members-only|premium|exclusive|free|unlimited) (?:articles?|stories|content|access|benefits|reports?"
        r"|newsletters?)\b.{0,60}",
    ),
    (
        "navigation",
        r"(?:(?:previous|next|prev|newer|older|earlier|last|first)(?: (?:post|article|story|page|entry"
        r"|news|item|chapter|slide|photo|video|gallery|issue))s?[\s|/:«»<>←→·-]{0,5}){1,3}.{0,90}",
    ),
    (
        "navigation",
        r"(?:previous|next|prev|back|newer|older|home|menu|top|more|close|search|skip|login|loading"
        r"|start)(?:[\s|/>«»‹›←→·-]{1,4}(?:previous|next|prev|home|menu|top|more|search|news))*",
    ),
    (
        "navigation",
        r"(?:back to|skip to|jump to|go to|return to|scroll to|page \d{1,3} of|see all|view all|show all"
        r"|all news|browse|load more|show more|see more|more news|more stories|site ?map|quick links|main "
        r"menu)\b.{0,60}",
    ),
    ("navigation", r"(?:home|news|start|front page)(?: ?[>/»›|→·] ?.{1,30}){1,6}"),
    (
        "navigation",
        r"(?:in (?:this|the) (?:article|story|report|page)|on this page|table of contents|contents)",
    ),
    (
        "related",
        r"(?:read|see|watch|listen|also|more|related|must[- ]read|don.t miss|don.t read|recommended"
        r"|recommendations|suggested|further reading|similar|editor.?s.? (?:pick|choice)|trending|popular"
        r"|most (?:read|popular|viewed|shared|commented)|you (?:may|might|could|will|can|should) (?:also"
        r"|want|like|have|be)|you.ll (?:also )?love|in case you missed|icymi|what to read|what we know|up "
        r"next|next up|latest|top stories|top news|more (?:on|from|in|about|like) |from the archives?"
        r"|from our|explore|discover|(?:people|readers|others) (?:are|also)|related (?:stories|articles|news|posts|content|coverage|topics"
        r"|reading))(?:\s?[:|>»→-]\s?.{3,200}|(?: (?:more|also|next|now|on|this|the|from|about|here|today"
        r"|story|stories|article|articles|news|topics?|posts?|full|too|reads?|headlines|coverage|content"
        r"|links?|reading|video|videos|for you|by us|picks?|in|like|interest(?:ed)?|have|missed|it|our"
        r"|all)\b){1,6}[:.]?(?:.{0,60}))",
    ),
    (
        "related",
        r"(?:related|recommended|trending|latest|popular|headlines|top stories|more|must[- ]reads?|recent "
        r"posts?|most read|editor.?s.? (?:picks?|choice)|read (?:more|on|next|also)|see also|also read"
        r"|also see|watch now|up next|for you|spotlight)",
    ),
    (
        "related",
        r"(?:also read|read also|also see|see also|also watch|watch also|read more|read next|related"
        r"|recommended|explainer|watch|listen|opinion|in pictures|video|fact check|analysis|live"
        r"|timeline)\s?[|:>»→–—-]+\s?.{3,200}",
    ),
    (
        "related",
        r"(?:continue reading|keep reading|read the (?:full|rest|original|whole|entire)|full story|click "
        r"(?:here|to|for|on)|tap (?:here|to|for|on)|article continues|story continues|continues? (?:below"
        r"|after)|scroll (?:down|for|to)|swipe|view (?:the )?(?:original|gallery|in app))\b.{0,80}",
    ),
    (
        "advertisement",
        r"(?:advertisements?|adverts?|ads?|advertorial|ad feedback|sponsored|promoted|paid (?:content|post"
        r"|partnership|for by)|partner content|brought to you|a message from|presented by|in association "
        r"with|commercial break|remove ads|why this ad|advertise with)\b.{0,60}",
    ),
    (
        "advertisement",
        r".{0,40}\b(?:after|below|following|beneath|before) (?:this|the|an?|these) (?:ads?|adverts?"
        r"|advertisements?|promotion|break|newsletter|sign-?up)\b.{0,40}",
    ),
    (
        "tags",
        r"(?:tags?|tagged|topics?|keywords|filed (?:under|in)|posted in|categor(?:y|ies)|labels?|sections?"
        r"|related topics|more on this|in this (?:story|article)|subjects?|hashtags?)\b\s?(?:[:"
        r"|>–—-].{0,200}|(?:as |under |in |with ).{0,200})?",
    ),
    (
        "caption",
        r"\d{1,3} (?:of|/) \d{1,3}|buy (?:now|this photo|photos?|a print)|open image.{0,40}|slide \d.{0,20}",
    ),
    ("tags", r"(?:filed|posted|tagged|published|listed) (?:under|in|as|to)\b.{0,80}"),
    (
        "caption",
        r"(?:(?:file|stock|undated|archive|archival|handout|representative|representational|illustrative"
        r"|combination|courtesy|screen)[\s-]){0,2}(?:photo(?:graph)?s?|images?|pictures?|pics?|picture"
        r"|illustration|graphic|video|screengrab|screenshot|map|infographic|artwork|photo ?credit)(?: "
        r"(?:caption|credit|source|by|courtesy|from|via|taken|for illustration|released|provided"
        r"|gallery)\b.{0,250}|\s?[:|/©–—-].{0,250}|,.{0,250})?",
    ),
    (
        "caption",
        r"(?:pictured|above|below|left|right|caption|in (?:this|the) (?:photo|picture|image)|view image "
        r"in fullscreen|file)\s?[:,–—-].{3,300}",
    ),
    (
        "caption",
        r"(?:(?:click|tap|press) to )?(?:enlarge|expand|zoom)(?: (?:image|photo|picture))?|(?:open|hide"
        r"|show|toggle|view) caption.{0,60}",
    ),
    (
        "cookies",
        r"cookies?|(?:we|accept|manage|allow|reject|about|your|our|this)\b.{0,40}\bcookies?\b.{0,40}"
        r"|.{0,40}\b(?:cookie (?:policy|settings?|preferences|choices|notice|consent)|privacy (?:policy"
        r"|notice|settings)|terms (?:of (?:use|service)|and conditions)|accept all|reject all|do not "
        r"sell)\b.{0,80}",
    ),
    ("copyright", r".{0,60}(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|no part of this).{0,200}"),
    (
        "contact",
        r"(?:contact|about|advertise|careers|feedback|help|faqs?|terms|imprint|masthead)(?: (?:us|the "
        r"(?:editor|author|newsroom|reporter)|with us|our team))?(?:[\s|/·•-]{1,4}(?:contact|about"
        r"|advertise|careers|feedback|help|terms|privacy)(?: us)?){0,6}",
    ),
    (
        "contact",
        r"(?:got a (?:tip|story)|have (?:a|any) (?:tip|story|news tip|information)|send (?:us )?(?:a "
        r"|your )?(?:tips?|news|feedback|correction)|report (?:a|an) (?:error|typo|correction|problem"
        r"|mistake)|e-?mail:|tel:|phone:|whatsapp:|write to|spotted (?:a|an) ).{0,100}",
    ),
    (
        "furniture",
        r"(?:text|font) size.{0,30}|(?:dark|light|night|reader) mode|a[+-](?: ?a[+-]?)*|(?:listen to|watch|hear) "
        r"(?:(?:this|the|our|full|whole|latest) ){0,2}(?:article|story|interview|episode|podcast|audio|report"
        r"|video|programme|program).{0,40}|(?:\d[\d:]* )?(?:play|pause|mute|unmute|fullscreen|volume|audio|video"
        r"|live)(?: (?:video|audio|now|story|sound|icon|player|button|article))?|loading.{0,30}|please "
        r"wait.{0,30}|show (?:less|more)|exclusive|breaking(?: news)?|developing(?: story)?|premium"
        r"|opinion|live updates?",
    ),
    (
        "furniture",
        r"embed(?:ded)?(?: (?:from|code|this|content|post|tweet)\b.{0,60})?|(?:story|article|key|main) "
        r"(?:highlights?|points?|takeaways?|summary)|at a glance|key points?|liked?(?: loading)?[. …]*",
    ),
    (
        "furniture",
        r"(?:end of )?list(?: \d{1,2})? of \d{1,2}(?: items?)?|end of (?:list|story|article|text|slideshow"
        r"|gallery)|-?-? ?(?:end|ends|30) ?-?-?",
    ),
    (
        "furniture",
        r"(?:quick |reader |weekly |daily |our )?(?:polls?|quiz(?:zes)?|crosswords?|sudoku|horoscopes?"
        r"|puzzles?|games?|weather(?: forecast)?|tv guide|jobs|classifieds)",
    ),
    (
        "search",
        r"(?:search|find|looking for|type)(?: (?:here|for|this|our|the|site|website|anything|everything"
        r"|something|news|and press|results)\b.{0,50})?|.{0,40}search here.{0,20}",
    ),
)
"""``(reason, pattern)`` for lines that end as no sentence does."""

SENTENCES: tuple[tuple[str, str], ...] = (
    ("cookies", r"(?:this|our|the) (?:web)?(?:site|page)s? uses? (?:cookies|your browser).{0,300}"),
    (
        "cookies",
        r"(?:we|[\w .]{2,40} and (?:its|our|their) partners) (?:use|store|and our \w+ partners "
        r"use)\b.{0,60}\bcookies?\b.{0,300}",
    ),
    (
        "cookies",
        r"by (?:continuing|clicking|using|browsing|closing|signing|subscribing|submitting"
        r"|registering)\b.{0,80}\byou\b.{0,250}",
    ),
    (
        "comments",
        r"(?:comments?|commenting) (?:are|is|on this|for this|has been|have been)\b.{0,30}(?:closed|off"
        r"|disabled|moderated|open|subject)\b.{0,200}",
    ),
    (
        "comments",
        r"(?:please )?(?:log in|sign in|register|you must be logged in|your email address will not"
        r"|required fields|be the first|what do you think|tell us what you think|let us know "
        r"what)\b.{0,200}",
    ),
    (
        "comments",
        r"(?:did|was|do|is|are|how|would|were|have) (?:you|this|we|the)\b.{0,60}\b(?:article|story|page"
        r"|content|useful|helpful|website|reading)\b.{0,80}\?.{0,60}",
    ),
    (
        "furniture",
        r".{0,80}\b(?:your|the|a) (?:web )?browser\b.{0,150}|.{0,60}\b(?:enable|disable|turn o[nf]f?) "
        r"(?:your )?(?:javascript|ad ?-?blockers?|cookies)\b.{0,150}",
    ),
    (
        "furniture",
        r"(?:sorry, )?(?:this|the) (?:video|audio|image|content|clip|media|player|embed(?:ded)? \w+) "
        r"(?:can.?not|can't|could not|is (?:not|no longer)|has (?:expired|ended|failed|not loaded|been (?:removed|deleted|disabled))|failed)\b.{0,100}",
    ),
    ("comments", r"we want (?:our|your|the) (?:comments?|community|discussions?|conversations?)\b.{0,250}"),
    ("comments", r"(?:notify me of|save my name|this site uses akismet).{0,200}"),
    (
        "subscribe",
        r"(?:(?:please|to) )?(?:subscribe|sign up|signup|download|follow us|follow our|join our|like us"
        r"|get the (?:latest|best|day)|get our|get breaking|become a (?:member|subscriber|supporter)"
        r"|support (?:our|independent)|click (?:here|on|the|to)|stay (?:up|informed|connected|tuned)"
        r"|never miss|don.t miss|enter your e-?mail|thank you for (?:reading|subscribing|signing|your)"
        r"|thanks for (?:reading|signing|subscribing))\b.{0,300}",
    ),
    (
        "subscribe",
        r"(?:follow|find|like) [\w .:'&-]{2,60} on (?:facebook|twitter|x|instagram|telegram|tiktok|youtube"
        r"|whatsapp|linkedin|google)\b.{0,300}",
    ),
    (
        "subscribe",
        r"(?:our|this|a|all) (?:journalism|reporting|work|content|article|story|site|website) (?:is|relies"
        r"|depends|remains) (?:free|made possible|funded|supported|exclusive|only|on (?:your|readers"
        r"|you))\b.{0,250}",
    ),
    (
        "subscribe",
        r"(?:this|the) (?:article|story|content|video|page) is (?:for|only|available|reserved|exclusive"
        r"|behind)\b.{0,60}(?:subscribers?|members?|premium|paywall)\b.{0,200}",
    ),
    (
        "subscribe",
        r"you (?:have|.ve) (?:read|reached|\d+|used|no|one)\b.{0,40}(?:free|articles?|limit)\b.{0,200}",
    ),
    (
        "contact",
        r"(?:do you have|have you|got|are you|were you|if you have|if you are|to (?:report|contact|reach"
        r"|submit|advertise|contribute)|know something)\b.{0,120}\b(?:e-?mail|get in touch|contact us"
        r"|tell us|whatsapp|let us know|write to us|call us|tips?|our newsroom|our team|click)\b.{0,250}",
    ),
    (
        "contact",
        r"(?:e-?mail|contact|reach|write to|send (?:your|us|a|an"
        r"|any))\b.{0,100}[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}.{0,60}",
    ),
    (
        "contact",
        r"(?:letters?|submissions?|comments?|correspondence)(?: (?:to the editor|for publication))?,? (?:should|must"
        r"|may|can|will)\b.{0,60}\b(?:words|edited|e-?mailed|sent|addressed|posted|include|editor|published)"
        r"\b.{0,150}",
    ),
    (
        "contact",
        r"(?:please )?(?:report|send|let us know).{0,30}\b(?:typos?|errors?|corrections?"
        r"|mistakes?)\b.{0,120}",
    ),
    (
        "related",
        r"(?:also read|read also|also see|see also|also watch|watch also|read more|read next|related(?: "
        r"(?:stor(?:y|ies)|articles?|news))?|recommended|more on this|don.t miss|you may also like|must "
        r"read|further reading)\s?[|:>»→–—-]+\s?.{3,250}",
    ),
    (
        "related",
        r"(?:read|see|watch) (?:more|also|next|the full story)(?: (?:about|on|here|from|at"
        r"|in)\b.{0,150})?[.!:]{0,3}",
    ),
    ("related", r"the post .{3,250} (?:appeared first|first appeared) on .{2,100}"),
    (
        "related",
        r"(?:this (?:article|story|report|piece|post)|a version of this (?:article|story)) (?:was |is "
        r"|has been )?(?:originally|first|also|re-?published|reprinted|produced|adapted|syndicated"
        r"|appears?|appeared)\b.{0,250}",
    ),
    (
        "related",
        r"(?:this|the above) (?:article|story|report|copy|post|news|item|content) (?:was|has been|is being"
        r"|will be|has not been|is|has) (?:not been |been |auto-?|automatically )?(?:updated|amended"
        r"|corrected|edited|translated|generated|published|written)\b.{0,250}",
    ),
    (
        "related",
        r"(?:this is a )?(?:developing|breaking) (?:news )?story\b.{0,150}|(?:more (?:details|information"
        r"|updates?) (?:to follow|soon|as)|updates to follow|more to come)\b.{0,80}",
    ),
    ("advertisement", r"(?:the |this )?(?:article|story|post) continues (?:below|after)\b.{0,100}"),
    (
        "advertisement",
        r"(?:this (?:article|post|content) (?:contains|may contain|includes) affiliate|we (?:may )?(?:earn"
        r"|receive) a commission)\b.{0,250}",
    ),
    (
        "subscribe",
        r"\W{0,4}(?:(?:catch|get|find|read|follow|track|check out|stay)\b.{0,20}\b(?:latest|breaking|live|top)\b"
        r".{0,60}\b(?:news|updates?|coverage|headlines|scores?|stories)\b.{0,100})",
    ),
    (
        "subscribe",
        r"\W{0,4}(?:we have a (?:small |quick )?favou?r to ask|(?:thousands|millions) of (?:people|readers) "
        r"(?:trust|rely on|turn to|put their trust))\b.{0,300}",
    ),
    ("copyright", r"(?:©|\(c\) ?\d{4}|copyright\b).{0,300}"),
    (
        "copyright",
        r".{0,80}\b(?:all rights reserved|may not be (?:published|reproduced|republished|copied)"
        r"|reproduction (?:in whole|without|is prohibited)|(?:without|prior) (?:written|express|prior) "
        r"(?:permission|consent))\b.{0,250}",
    ),
    (
        "copyright",
        r".{0,60}\b(?:is|are) not responsible for\b.{0,60}\b(?:content|sites?|links?)\b.{0,60}|(?:i |you "
        r"|by |your |see our |read our |please ).{0,160}\b(?:terms of (?:use|service)|privacy (?:policy"
        r"|notice)|user agreement|terms and conditions)\b.{0,200}",
    ),
    (
        "copyright",
        r"(?:disclaimer|editor.?s note|note to readers|(?:correction|clarification)(?:, .{3,30})?)\s?[:–—-].{5,400}",
    ),
    (
        "copyright",
        r"(?:the (?:views|opinions)(?: and (?:views|opinions))?|views|opinions) expressed\b.{0,60}\b(?:are"
        r"|do not|is|belong)\b.{0,250}",
    ),
    (
        "caption",
        r"(?:(?:file|stock|archive|handout|representative|representational|illustrative"
        r"|combination)[\s-]){0,2}(?:photo(?:graph)?|image|picture|pic|illustration|photo credit|image "
        r"credit|image caption|image source|photo by|picture by|video by)\s?(?::|,|[|/©–—-] ).{0,300}",
    ),
    (
        "caption",
        r"(?:image|photo|picture) (?:caption|source|credit)\b.{0,300}|file (?:photo|image|picture"
        r"|pic)\b.{0,300}|file\s?(?:[:–—]|- ).{5,300}|\(?(?:photo|image|picture|photograph)s? (?:by"
        r"|courtesy|credit|via)\b.{0,200}",
    ),
    (
        "caption",
        r".{5,300}[\[(](?:file|photo|image|picture|pic|credit|courtesy|handout|screengrab|photograph|video"
        r"|illustration|supplied|provided|shutterstock|getty|istock|unsplash|pexels)\b[^\])]{0,80}[\])]\.?",
    ),
    (
        "caption",
        r".{5,300}[.\s—–-] ?(?:photo(?:graph)?|image|picture|credit|pic|courtesy)s?\s?(?::|by|/) "
        r"?(?:[^.]|(?<=\b[a-z])\.){2,60}\.?",
    ),
    ("caption", r".{5,300}\[[^\]]{2,40}/[^\]]{2,40}\]\.?"),
    ("tags", r"(?:tags|tagged|topics|keywords|filed under|posted in|categories)\s?[:|].{0,250}"),
    (
        "byline",
        r"[\w.,'’& -]{2,120} (?:also )?(?:contributed (?:to (?:this|the) (?:report|story|article)"
        r"|reporting|writing|research)|reported from)\b.{0,120}",
    ),
    (
        "byline",
        r"(?:translated|adapted|edited|compiled|fact-checked|subbed|transcribed|produced|filmed)\b.{0,40} "
        r"by\b.{2,120}",
    ),
    (
        "copyright",
        r"(?:an |a )(?:earlier|previous) (?:version|headline|edition) of (?:this|the)\b.{0,300}",
    ),
    (
        "copyright",
        r"(?:unauthori[sz]ed (?:use|reproduction|copying)|republish|reproduced with|reprinted with"
        r"|permission to)\b.{0,200}",
    ),
    (
        "copyright",
        r"(?:quotes|market data|figures|prices|data|times|all times|results) (?:are|is)? ?(?:delayed"
        r"|provided by|local|gmt|eastern|not scientific)\b.{0,150}",
    ),
    (
        "copyright",
        r"(?:.{2,60} )?(?:has no|declares? no|declared no|does not work for|owns shares|(?:travel|trip"
        r"|stay|costs?) (?:was|were) (?:paid|covered|funded))\b.{0,200}(?:interests?|organi[sz]ation"
        r"|hosts?|compan(?:y|ies)|article|by the .{2,60})\.?",
    ),
    (
        "subscribe",
        r"(?:you can|you may) (?:unsubscribe|opt out|change|withdraw|cancel|manage|update"
        r"|find)\b.{0,60}\b(?:any ?time|settings|preferences|here)\b.{0,100}",
    ),
    (
        "subscribe",
        r"we(?:'d| would)? (?:value|respect|welcome|want|love|like|care about|promise|will never|won't"
        r"|never|need|rely|depend)\b.{0,60}\b(?:your?|hear from|readers)\b.{0,150}",
    ),
    (
        "subscribe",
        r"(?:your (?:privacy|support|data|subscription|contribution|donation|e-?mail|account|feedback"
        r"|view)|readers like you)\b.{0,200}",
    ),
    (
        "furniture",
        r"(?:something went wrong|an error (?:has )?occurred|please try again|try again later|opens? in "
        r"(?:a )?new (?:window|tab)|protected by)\b.{0,150}",
    ),
)
"""``(reason, pattern)`` for lines whatever they end with."""

RELATED_HEADS = (
    r"(?:related|recommended|trending|popular|latest|top|more|most read|must read|editor|also read"
    r"|read (?:more|also|next|on)|see also|you may|you might"
    r"|don.t miss|further reading|up next|for you|headlines|recent|keep reading|other|similar|from "
    r"our|what to read|(?:we )?also published|more from|in the headlines|people are|readers (?:are|also))\b.{0,60}"
)
"""Lines after which titles of other stories stand."""

SUMMARY_HEADS = r"(?:(?:in )?summary|(?:story |article |main |key )?(?:highlights?|points?|takeaways?)|at a glance|in brief)"
"""Lines after which a page tells its article in a few items, before it begins."""

LIST_ITEM = r"(?:[-–—*•·▪◦‣]\s|\(?[0-9]{1,2}[.)]\s|\(?[a-hivx]{1,4}[.)]\s)"
"""How an item of a list in the article itself begins."""

SPEAKER_TURN = r"(Q|A|Question|Answer|Interviewer)\s?[:.]\s|[A-Z][\w.'’ -]{1,40}\s?:\s"
"""How a turn of an interview begins; the first group where nothing else can begin so."""

BIOGRAPHY = (
    r"[A-Z][\w.'’-]+(?: (?:(?:de|van|bin|al|von|da|el|du) )?[A-Z][\w.'’-]+){1,3},? (?:is|was|covers"
    r"|writes|reports|has (?:covered|written"
    r"|reported)|joined|can be (?:reached|contacted)|tweets|works|edits"
    r"|leads)\b.{0,200}\b(?:correspondent|reporter|editor|writer|columnist"
    r"|author|journalist|freelance|contributor|producer|(?:for|at|of|from|covers|joined) The|based "
    r"in|newsroom|desk|fellow|professor|@)"
)
"""How a page introduces who wrote the article."""
