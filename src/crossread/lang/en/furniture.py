"""Words of English news pages that are not the article: labels, buttons, credits, months, agencies. Word lists only.

All entries are lower case unless said otherwise. Lines are compared after folding, with glued words
("articleComments") taken apart.
"""

FUNCTION_WORDS: frozenset[str] = frozenset(
    """
    a an the this that these those and or but nor so yet if because although though while whereas unless
    until since when where who whom whose which what how why than as of in on at by for with from to into
    onto upon over under after before between among during against through across about around without
    within toward towards despite amid near off out up down he she it they we you i him her them us me his
    hers its their our your my himself herself itself themselves not no never also only just still already
    even there here then now more most some any many much few several other another each every both all
    is are was were be been being am has have had having do does did doing will would shall should can
    could may might must
    """.split()
)
"""Closed-class words: frequent in prose, rare in menus and headlines."""

FINITE_VERBS: frozenset[str] = frozenset(
    """
    is are was were am has have had do does did will would shall should can could may might must cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    said says told tells added adds wrote writes called calls asked asks announced announces warned warns
    claimed claims argued argues insisted insists noted notes stated states reported reports confirmed
    denied admitted agreed refused vowed pledged promised urged praised accused criticised criticized
    became becomes began begins begin came comes come went goes go got gets get gave gives give took takes
    take made makes make saw sees see knew knows know thought thinks think found finds find felt feels feel
    left leaves leave kept keeps keep held holds hold led leads lead met meets meet ran runs run won wins
    win lost loses lose fell falls fall rose rises rise grew grows grow broke breaks break brought brings
    spoke speaks speak stood stands stand set sets spent spends sent sends built builds bought sold paid
    cut put hit shot died killed wants want wanted needs need needed seems seemed remains remained appears
    appeared believe believes believed expect expects expected includes included follows followed means
    meant shows showed shown plays played uses used works worked lives lived moved moves started ended
    continues continued
    """.split()
)
"""Forms that are usually the main verb of a clause."""

PARTICIPLE_COMPANIONS: frozenset[str] = frozenset(
    "by in on at with from near during outside inside".split()
)
"""A word in -ed before one of these is often a participle ("posted by"), not a main verb."""

NAVIGATION_STARTS: tuple[str, ...] = (
    "skip to", "skip next section", "skip navigation", "jump to", "back to top", "back to home",
    "go to", "open menu", "close menu", "toggle menu", "open navigation", "open search",
    "go back", "return to", "scroll to", "click here", "tap here",
    "show more", "load more", "view all", "see all", "view more", "find us", "contact us", "about us",
    "terms of", "privacy policy", "cookie policy", "cookie settings", "accessibility",
    "all rights reserved", "follow us", "download our", "get the app", "sign in", "log in", "sign out",
    "my account", "create an account", "register for free", "already a subscriber", "already have an",
    "do not sell", "site map", "sitemap", "help centre", "help center", "advertise with",
    "change language", "select language", "edition:", "table of contents", "in this article",
    "what's on this page", "on this page",
)  # fmt: skip
"""A short line that begins so is a menu, whatever follows."""

NAVIGATION_WORDS: frozenset[str] = frozenset(
    """
    home menu search login signin register account subscribe subscription subscriptions newsletters
    news politics world business sport sports opinion opinions culture travel weather tech technology
    science health lifestyle entertainment video videos podcasts podcast live latest trending topics
    sections section more europe asia africa americas america us uk international national local
    economy markets money style arts books music film tv food fashion education environment climate
    investigations analysis features magazine jobs shop events games crosswords puzzles about contact
    help faq faqs terms privacy cookies policy careers advertise sitemap accessibility footer header
    navigation main content submenu close open back next previous edition english deutsch français
    español русский loading support donate app apps store digital print archive archives rss feed sign in up
    log out my profile settings notifications saved en de fr es
    """.split()
)
"""A line made only of these is a menu, a section label or a footer."""

SHARE_CORE: frozenset[str] = frozenset(
    """
    share shares tweet facebook twitter whatsapp linkedin pinterest reddit telegram messenger email e-mail
    mail copy copied clipboard link embed print comments comment bookmark bookmarks flipboard bluesky
    threads instagram youtube tiktok snapchat vk viber gift save listen
    """.split()
)
SHARE_STARTS: tuple[str, ...] = (
    "share or comment on", "share this", "share on", "share via", "comment on this", "print this",
    "email this", "save this", "copy link", "copy the link", "gift this", "add us on", "story saved",
)  # fmt: skip
SHARE_FILLERS: frozenset[str] = frozenset(
    """
    this that the a an on via to by with in of x article story page post video link links below button
    close url options more show hide your friends now and or us icon opens new window tab leave view add
    all as text size font follow full screen paste image photo item later read 0 1 2 3 for app minutes mins
    min here it us
    """.split()
)
"""A line made only of these two, with a core word in it, is a row of share buttons."""

ADVERT_PHRASES: tuple[str, ...] = (
    "advertisement", "sponsored content", "sponsored by", "paid content", "paid post", "promoted content",
    "story continues below", "story continued below", "story continues", "article continues below", "article continues after",
    "continue reading below", "continues after ad", "scroll down to continue", "remove ads",
    "sign up for our", "sign up to our", "sign up for the", "sign up to the", "sign up here", "sign up for free",
    "subscribe to our", "subscribe now", "subscribe today", "subscribe for", "start your free trial",
    "get our newsletter", "our newsletter", "our daily newsletter", "free newsletter", "your inbox",
    "email address", "e-mail address", "newsletter preferences", "download the app", "download our app",
    "we use cookies", "uses cookies", "use of cookies", "accept cookies", "accept all", "cookie notice",
    "your consent", "manage preferences", "privacy settings", "ad choices", "ad blocker", "adblocker",
    "you have reached your limit", "free articles", "become a member", "become a subscriber",
    "support our journalism", "make a donation", "donate today", "affiliate commission",
    "please enable javascript", "javascript is disabled", "terms and conditions apply",
    "agree to our terms", "agree to the terms", "protected by recaptcha", "push notifications",
    "subscribers only", "for subscribers", "sign in to continue", "sign in to unlock", "create an account or",
    "to continue reading", "unlimited access", "unlimited digital access", "unlimited online access",
    "with one account", "email updates", "this article is free", "register to unlock", "to unlock",
    "our digital subscription", "digital news package", "failed to load", "refreshing your browser",
    "reading experience", "support independent journalism", "support local journalism",
    "thanks for subscribing", "thank you for subscribing",
    "every weekday", "every weekend", "delivered weekly", "delivered daily", "editors' notes sent",
    "follow us on", "join us on", "join our", "like us on",
)  # fmt: skip
"""Phrases of adverts, newsletter prompts and cookie notices."""

FORM_PHRASES: tuple[str, ...] = (
    "sign up", "newsletter", "unsubscribe", "privacy policy", "terms of service", "terms of use", "recaptcha",
    "not a robot", "email address", "e-mail address", "you agree to", "enter your email", "confirm your subscription",
    "special offers", "choose your country", "manage your", "try again later", "spam folder",
)  # fmt: skip
"""Phrases of a form to sign up in; three of them in one line make it a form."""

EDITOR_NOTE_STARTS: tuple[str, ...] = (
    "this story has been", "this article has been", "this post has been", "this report has been",
    "this piece has been", "this page has been", "this story was", "this article was", "this post was",
    "this report was", "this piece was", "this copy was", "this video was", "this headline", "this is a developing story",
    "this is a breaking news", "this breaking news", "this story is developing",
    "this developing story", "this story will be", "this article will be", "more details to follow",
    "more to follow", "more follows", "editor's note", "editors' note", "editor’s note", "editors’ note",
    "correction:", "corrections:", "clarification:", "amendment:", "update:", "note to readers",
    "a previous version of", "an earlier version of", "a version of this", "the headline of this",
    "this article is part of", "this story is part of", "this article originally",
    "this story originally", "this article first appeared", "this story first appeared",
    "this article is republished", "the views expressed", "views expressed in", "disclaimer:",
    "first published", "originally published", "this interview has been", "this transcript",
    "this article is more than", "this is an edited", "translated from",
)  # fmt: skip
"""How a desk speaks of its own article."""

RELATED_HEADERS: tuple[str, ...] = (
    "you might also like", "you may also like", "you might also be interested", "you may also be interested",
    "might interest you", "related", "related articles", "related stories", "related news",
    "related topics", "related content", "related posts", "related coverage", "related links",
    "related tags", "related to this", "more from", "more on", "more about", "more stories", "more news",
    "more top stories", "more like this", "more in", "explore more", "read more", "read also", "also read",
    "read next", "read this next", "up next", "next story", "next article", "what to read next",
    "recommended", "recommended for you", "recommended stories", "recommended reading",
    "most read", "most recent", "video of the week", "related video", "top videos", "live updates", "most popular", "most viewed", "most shared", "most commented", "popular now",
    "popular stories", "trending", "trending now", "trending stories", "top stories", "top story",
    "latest news", "latest stories", "latest headlines", "latest articles", "latest from",
    "latest videos", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "must read",
    "don't miss", "don’t miss", "in other news", "see also", "from our", "from the web", "around the web",
    "promoted stories", "other stories", "in case you missed", "keep reading", "discover more",
    "dig deeper", "on this story", "tags", "topics", "filed under", "explore", "elsewhere on",
    "comments", "leave a comment", "leave a reply", "join the conversation", "view comments",
    "post a comment", "add a comment", "about the author", "about the authors", "share your thoughts",
    "have your say", "today's top stories", "more coverage", "more headlines", "sponsored links",
    "similar articles", "similar stories", "featured", "latest", "popular", "newsletters",
    "more to read", "more for you", "our picks", "best of", "more videos", "watch next",
    "previous article", "previous post", "next post", "what others are reading",
    "stories you may like", "story tools",
)  # fmt: skip
"""Headers under which other stories, tags, comments or the author's biography are listed."""

INLINE_RELATED_STARTS: tuple[str, ...] = (
    "read more:", "read also:", "also read:", "read next:", "related:", "related stories ", "related articles ", "see also:", "more:", "must read:",
    "don't miss:", "don’t miss:", "read more about", "read more on", "related article:", "related story:",
    "read the original article", "read the original story", "read:", "watch:", "listen:", "read the full", "watch the", "watch live", "click here to", "full story:",
    "more on this", "also on", "recommended:", "explainer:", "> ", "» ", "▶", "► ",
)  # fmt: skip
"""How a single link to another story begins."""

FURTHER_READING_HEADERS: frozenset[str] = frozenset(
    """
    further reading|references|sources|bibliography|external links|notes|footnotes|endnotes|works cited|
    suggested reading|recommended reading|additional reading|more information|useful links|
    for further reading|for more information|read further|sources and further reading
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)

VIDEO_PHRASES: tuple[str, ...] = (
    "does not support the video", "not support html5 video", "video element", "video player",
    "video unavailable", "video is unavailable", "play video", "watch video", "pause video",
    "unmute", "playback", "this video file cannot", "to view this video", "video can not be played",
    "video cannot be played", "upgrade to a web browser", "enable javascript to view the video",
    "now playing", "up next in", "audio element", "listen to this article", "scroll down for video",
)  # fmt: skip

CAPTION_STARTS: tuple[str, ...] = (
    "just watched ", "image:", "photo:", "photos:", "photograph:", "picture:", "pictured:", "image credit", "photo credit",
    "image caption", "image source", "image source,", "caption:", "credit:", "file photo", "file picture",
    "file image", "file -", "file –", "file —", "file—", "file:", "in this photo", "in this image",
    "in this handout", "a handout photo", "a handout image", "a handout picture", "this handout", "this photo ",
    "this photograph ", "this undated photo", "this undated image", "this image ", "this picture ",
    "photo by", "image by", "photograph by", "picture by", "illustration by", "illustration:", "graphic:",
    "map:", "chart:", "source: getty", "from left:", "from left,", "from left to right", "(from left",
    "left to right", "above:", "below:",
    "copyright ap", "enlarge image", "enlarge this", "enlarge photo", "open image in gallery", "hide caption",
    "toggle caption", "show caption", "media caption", "image copyright", "view gallery", "photo gallery",
    "gallery:", "slideshow", "buy photo", "click to enlarge", "click to expand", "tap to enlarge",
    "a screengrab", "screengrab", "screenshot:", "video:",
)  # fmt: skip

PHOTO_WORDS: tuple[str, ...] = (
    "getty images", "ap photo", "via ap", "via getty", "via reuters", "picture alliance", "/ap", "/afp",
    "/reuters", "/getty", "/epa", "/shutterstock", "/pa wire", "/pa images", "/bloomberg", "/anadolu",
    "/nurphoto", "/zuma", "/imago", "/dpa", "reuters/", "afp/", "epa/", "epa-efe", "afp photo",
    "reuters photo", "shutterstock", "istock", "alamy", "file photo", "handout photo", "photograph:",
    "photo:", "image:", "picture:", "wikimedia commons", "unsplash", "pool photo", "pool via", "file)",
    "(file", "imago images", "ap/", "pa media", "press association images", "nurphoto", "photo by",
    "for the washington post", "the new york times)", "handout", "stock image",
)  # fmt: skip
"""Marks of a picture's credit, searched in lower-cased lines."""

AGENCIES: tuple[str, ...] = (
    "AP", "The Associated Press", "Associated Press", "Reuters", "Thomson Reuters", "AFP",
    "Agence France-Presse", "Agence France Presse", "dpa", "DPA", "EFE", "EPA", "ANSA", "APA", "KNA",
    "epd", "SID", "Xinhua", "TASS", "Tass", "Interfax", "RIA Novosti", "RIA", "Kyodo", "Kyodo News", "Yonhap",
    "Jiji", "Jiji Press", "PTI", "Press Trust of India", "ANI", "IANS", "UNI", "UPI",
    "United Press International", "Bloomberg", "Bloomberg News", "PA", "PA Media", "Press Association",
    "CP", "The Canadian Press", "Canadian Press", "AAP", "Australian Associated Press", "NTB", "TT",
    "Ritzau", "STT", "ANP", "Belga", "Keystone-SDA", "PAP", "CTK", "ČTK", "MTI", "TASR", "Tanjug",
    "Agerpres", "BTA", "Ukrinform", "Interfax-Ukraine", "UNIAN", "Anadolu", "Anadolu Agency", "AA", "IRNA",
    "SANA", "WAFA", "MENA", "SPA", "WAM", "QNA", "Petra", "APS", "MAP", "NAN", "SAPA", "Lusa", "LUSA",
    "Europa Press", "CNA", "Bernama", "Antara", "VNA", "KCNA", "BNO News", "States Newsroom",
    "Tribune News Service", "TNS", "Newswire", "PR Newswire", "Business Wire",
)  # fmt: skip
"""News agencies as they sign, in their own spelling."""

BYLINE_WORDS: frozenset[str] = frozenset(
    """
    reporter correspondent editor staff writer contributor columnist analyst producer bureau chief senior
    political foreign diplomatic european business security defence defense national world news desk agencies
    agency digital associate deputy managing special independent freelance journalist author team
    """.split()
)
"""Words that stand beside a name in a byline."""

NOT_A_PLACE: frozenset[str] = frozenset(
    """
    analysis opinion exclusive update updated breaking watch live video explainer explained factbox
    fact check review editorial comment column interview profile podcast newsletter correction
    clarification note question answer q a read more related photo photos image source sources summary
    background context timeline key points highlights warning disclaimer advertisement published by
    first second third finally example however today yesterday here why how what when who where title
    subject date from to re report story caption credit file location place time venue contact tip
    """.split()
)
"""Words before a colon or dash at the head of an article that name no place."""

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

DATE_LINE_WORDS: frozenset[str] = frozenset(
    """
    published publish updated update modified posted created date dated release released issued first
    last on at by by: as of the am pm a.m p.m a.m. p.m. noon midnight gmt utc bst cet cest est edt et ist
    pst pdt pt ct cst cdt mt mst mdt eet eest msk jst sgt hkt aest aedt local time hrs hours hour h minute
    minutes mins min read reading ago day days week weeks yesterday today monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun st nd rd th
    """.split()
)
"""Words that may stand beside the dates of a date line."""

UPDATED_WORDS: frozenset[str] = frozenset("updated update modified amended revised".split())
PUBLISHED_WORDS: frozenset[str] = frozenset(
    "published publish posted created released issued date dated".split()
)

INLINE_BUTTON = "MORE"
"""The button that ends a linked name's profile inside a sentence."""

INLINE_LABELS: tuple[str, ...] = (
    "related", "read more", "read also", "also read", "see also", "read next", "must read", "watch also",
    "related story", "related article", "more",
)  # fmt: skip
"""What opens a bracket that holds a link to another story, in any case."""

INLINE_ORDERS: tuple[str, ...] = (
    "Read", "Follow", "Sign up", "Watch", "Listen", "See", "Click", "Subscribe", "Download", "Get",
)  # fmt: skip
"""What a square bracket orders the reader to do that links to another story."""
