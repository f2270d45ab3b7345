"""Words that tell of events: which verbs and nouns stand for which kind of event, and what makes one planned, denied or possible.

Word lists only. Verbs stand in their base form.
"""

VERB_KINDS: dict[str, str] = {
    verb: kind
    for kind, verbs in {
        "takes office": "inaugurate succeed install",
        "appointment": "appoint name nominate reappoint hire designate",
        "resignation": "resign retire quit abdicate oust sack dismiss fire depose unseat",
        "candidacy": "campaign",
        "meeting": "meet gather convene visit host greet confer attend",
        "agreement": "agree sign ratify settle approve pledge commit endorse adopt seal",
        "announcement": "announce declare unveil confirm disclose reveal launch introduce publish propose outline",
        "statement": "say tell write post tweet add warn claim insist stress emphasise emphasize assert acknowledge explain argue "
        "state note remark admit affirm reiterate testify describe express highlight call urge ask demand "
        "suggest deny promise vow predict recall",
        "endorsement": "welcome congratulate praise hail thank back support applaud",
        "criticism": "criticise criticize condemn blame accuse denounce slam blast reject oppose resist veto",
        "attack": "attack bomb shell invade raid ambush hijack shoot stab storm besiege bombard fire assault detonate explode",
        "conflict": "advance retreat seize capture occupy annex recapture withdraw liberate deploy fight clash surrender evacuate "
        "intercept down",
        "election": "elect concede re-elect reelect",
        "result": "win defeat beat",
        "vote": "vote reject",
        "membership": "join leave accede expand admit secede",
        "death": "die kill perish drown murder assassinate execute bury",
        "injury": "injure wound hurt hospitalise hospitalize",
        "spending": "spend invest allocate donate fund finance",
        "legal": "arrest charge sue convict sentence indict acquit rule jail prosecute detain fine appeal plead extradite investigate "
        "subpoena overturn uphold ban outlaw raid",
        "sport": "score equalise qualify relegate",
        "disaster": "crash collapse sink derail flood erupt burn capsize collide topple submerge engulf",
        "business": "acquire merge buy sell close open bankrupt list cut raise earn report recall lay slash hike",
        "protest": "protest march riot boycott",
        "travel": "travel fly arrive land depart return leave head flee",
        "ceremony": "marry wed honour honor commemorate celebrate mourn swear crown",
        "start": "begin start resume",
        "end": "end halt suspend cancel postpone delay lift collapse topple dissolve fail expire",
        "change": "rise fall surge drop soar plunge climb jump increase decrease reach exceed hit double halve shrink grow",
        "help": "rescue save treat supply deliver send",
        "release": "release free",
        "incident": "hit strike ram steal rob escape discover find break",
    }.items()
    for verb in verbs.split()
}
"""A verb of two kinds has the later one."""

PHRASE_KINDS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("take", ("office",), "takes office"),
    ("take", ("charge",), "takes office"),
    ("take", ("over",), "takes office"),
    ("take", ("helm",), "takes office"),
    ("take", ("reins",), "takes office"),
    ("take", ("leadership",), "takes office"),
    ("take", ("oath",), "takes office"),
    ("take", ("job",), "takes office"),
    ("take", ("post",), "takes office"),
    ("assume", ("office",), "takes office"),
    ("assume", ("role",), "takes office"),
    ("assume", ("post",), "takes office"),
    ("swear", ("in",), "takes office"),
    ("hand", ("over",), "handover"),
    ("hand", ("reins",), "handover"),
    ("hand", ("power",), "handover"),
    ("step", ("down",), "resignation"),
    ("step", ("aside",), "resignation"),
    ("stand", ("down",), "resignation"),
    ("leave", ("office",), "resignation"),
    ("leave", ("post",), "resignation"),
    ("leave", ("job",), "resignation"),
    ("leave", ("politics",), "resignation"),
    ("leave", ("after", "years"), "leaves office"),
    ("leave", ("after", "decade"), "leaves office"),
    ("hand", ("gavel",), "handover"),
    ("hand", ("post",), "handover"),
    ("hand", ("keys",), "handover"),
    ("end", ("office",), "leaves office"),
    ("end", ("term",), "leaves office"),
    ("pass", ("law",), "vote"),
    ("pass", ("bill",), "vote"),
    ("pass", ("resolution",), "vote"),
    ("pass", ("legislation",), "vote"),
    ("pass", ("budget",), "vote"),
    ("pass", ("motion",), "vote"),
    ("step", ("into", "role"), "takes office"),
    ("withdraw", ("candidacy",), "withdrawal"),
    ("withdraw", ("race",), "withdrawal"),
    ("drop", ("out",), "withdrawal"),
    ("pull", ("out",), "withdrawal"),
    ("run", ("term",), "candidacy"),
    ("run", ("for",), "candidacy"),
    ("mount", ("campaign",), "candidacy"),
    ("welcome", ("to",), "meeting"),
    ("hold", ("talks",), "meeting"),
    ("hold", ("meeting",), "meeting"),
    ("hold", ("conference",), "meeting"),
    ("hold", ("summit",), "meeting"),
    ("hold", ("election",), "election"),
    ("hold", ("elections",), "election"),
    ("exchange", ("greetings",), "meeting"),
    ("shake", ("hands",), "meeting"),
    ("make", ("advances",), "conflict"),
    ("make", ("gains",), "conflict"),
    ("make", ("progress",), "change"),
    ("make", ("speech",), "statement"),
    ("make", ("landfall",), "disaster"),
    ("lay", ("wreath",), "ceremony"),
    ("lay", ("off",), "business"),
    ("have", ("foothold",), "conflict"),
    ("gain", ("backing",), "endorsement"),
    ("gain", ("support",), "endorsement"),
    ("win", ("backing",), "endorsement"),
    ("win", ("support",), "endorsement"),
    ("secure", ("backing",), "endorsement"),
    ("secure", ("pledge",), "agreement"),
    ("line", ("up",), "endorsement"),
    ("express", ("confidence",), "endorsement"),
    ("express", ("support",), "endorsement"),
    ("voice", ("support",), "endorsement"),
    ("wish", ("success",), "endorsement"),
    ("wish", ("luck",), "endorsement"),
    ("lend", ("support",), "endorsement"),
    ("indicate", ("support",), "endorsement"),
    ("speak", ("out",), "criticism"),
    ("cast", ("doubt",), "criticism"),
    ("cast", ("ballots",), "vote"),
    ("go", ("strike",), "protest"),
    ("walk", ("out",), "protest"),
    ("call", ("off",), "end"),
    ("break", ("out",), "incident"),
    ("break", ("down",), "end"),
    ("fall", ("apart",), "end"),
    ("shut", ("down",), "end"),
    ("blow", ("up",), "attack"),
    ("open", ("fire",), "attack"),
    ("set", ("fire",), "attack"),
    ("carry", ("out", "attack"), "attack"),
    ("file", ("lawsuit",), "legal"),
    ("file", ("suit",), "legal"),
    ("file", ("bankruptcy",), "business"),
    ("plead", ("guilty",), "legal"),
    ("find", ("guilty",), "legal"),
    ("lose", ("life",), "death"),
    ("lose", ("lives",), "death"),
    ("claim", ("lives",), "death"),
    ("claim", ("responsibility",), "statement"),
    ("pass", ("away",), "death"),
    ("come", ("force",), "agreement"),
    ("come", ("effect",), "agreement"),
    ("reach", ("agreement",), "agreement"),
    ("reach", ("deal",), "agreement"),
    ("strike", ("deal",), "agreement"),
    ("sign", ("deal",), "agreement"),
    ("form", ("coalition",), "election"),
    ("form", ("government",), "election"),
    ("lead", ("victory",), "election"),
    ("participate", ("in",), "meeting"),
    ("take", ("part",), "meeting"),
    ("take", ("place",), "event"),
)
"""A verb, words that must follow it within its clause, and the kind that the phrase has then."""

NOUN_KINDS: dict[str, str] = {
    noun: kind
    for kind, nouns in {
        "election": "election elections referendum by-election primary runoff",
        "attack": "invasion attack attacks bombing airstrike airstrikes shooting stabbing assault raid massacre ambush hijacking "
        "explosion blast bombardment shelling offensive hostage-taking kidnapping",
        "conflict": "annexation war occupation ceasefire truce coup uprising siege advance advances withdrawal",
        "meeting": "meeting meetings summit talks visit conference session congress rally ministerial",
        "ceremony": "ceremony inauguration handshake wreath-laying funeral wedding coronation parade vigil",
        "appointment": "appointment nomination selection",
        "takes office": "handover takeover accession",
        "resignation": "resignation departure dismissal ouster abdication retirement sacking",
        "agreement": "agreement deal treaty accord pact ratification signing pledge commitment",
        "vote": "vote ballot veto",
        "disaster": "earthquake quake hurricane flood flooding floods wildfire tsunami eruption crash collapse derailment collision "
        "sinking tornado cyclone typhoon storm landslide avalanche outbreak pandemic downing accident fire",
        "death": "death killing murder assassination suicide execution",
        "legal": "trial verdict lawsuit conviction arrest sentencing indictment ruling hearing inquiry investigation impeachment appeal",
        "protest": "strike protest protests demonstration riot riots walkout boycott",
        "business": "merger acquisition bankruptcy takeover layoffs bailout sale launch",
        "sport": "final match game tournament championship transfer",
        "announcement": "announcement",
        "statement": "speech",
    }.items()
    for noun in nouns.split()
}

LIGHT_NOUNS: frozenset[str] = frozenset(
    "talks meetings advance advances conference session game match vote storm fire deal visit final sale launch "
    "appeal hearing agreement protest protests strike rally accident speech appointment commitment pledge war trial death killing "
    "investigation inquiry attacks departure veto announcement selection ballot".split()
)
"""Nouns so common that they are taken for an event only with a date, or with who does it and to whom."""

SOFT: frozenset[str] = frozenset(
    {"start", "end", "change", "help", "travel", "incident", "candidacy", "spending", "business", "announcement", "release",
     "agreement", "vote", "legal", "result", "conflict", "sport", "attack"}
)  # fmt: skip
"""Kinds whose verbs are also said of small things: they count with a date, in the lead, or with two who take part."""

TERM_WORDS: frozenset[str] = frozenset(
    {"term", "tenure", "mandate", "reign", "presidency", "premiership"}
)
TERM_VERBS: frozenset[str] = frozenset(
    "serve lead hold rule govern chair work remain stay spend head reign".split()
)
"""Light verbs that tell of a stretch in a post or place when a duration or "since" stands with them."""

WEAK_AS_PARTICIPLE: frozenset[str] = frozenset(
    {"endorsement", "criticism", "change", "spending", "protest", "business", "help", "end", "travel", "statement", "other",
     "announcement", "meeting", "agreement", "incident", "legal", "vote"}
)  # fmt: skip
"""Kinds that a bare "-ing" form does not tell of by itself ("supporting Ukraine")."""

STATIVE: frozenset[str] = frozenset(
    "be have remain know believe think want include need seem mean face contain appear live own belong consist depend deserve exist "
    "hope like love matter owe possess prefer resemble understand wish look enjoy lack concern involve require represent reflect "
    "relate stay keep continue tend become make do go get come see feel let use try help work allow enable regard consider bring put "
    "show prove serve wait expect plan intend hold lie loom face suffer sit hang cause lead give provide offer ensure "
    "build create maintain pose carry play learn hear watch read speak talk start begin".split()
)
"""Verbs that tell of a state, or too light to tell of an event by themselves: they need a date or a place in the lead."""

PLANNED_BEFORE: frozenset[str] = frozenset(
    "plan expect schedule intend prepare set due aim forecast hope tip poise slate project anticipate ready brace seek want".split()
)
"""Words whose infinitive is not done yet ("is expected to", "due to", "planned to")."""

DENIED_BEFORE: frozenset[str] = frozenset(
    "deny refuse decline fail refrain avoid cease reject".split()
)
POSSIBLE_BEFORE: frozenset[str] = frozenset(
    "threaten offer consider want seek hope try attempt ask urge call demand request suggest propose able likely unlikely ready "
    "willing want press encourage push pressure help allow need chance opportunity ability right bid effort attempt".split()
)
SETS: frozenset[str] = frozenset(
    "hold call plan book fix slate reschedule postpone delay invite move".split()
)
"""Verbs whose "for" names the day of what they set ("called the vote for 3 May")."""
GAME_WORDS: frozenset[str] = frozenset(
    "touchdown touchdowns quarterback halftime playoff playoffs rebounds basket scoring nba nfl".split()
)
"""Words of games that are played in quarters."""
KEPT_SILENT: frozenset[str] = frozenset(
    "comment respond answer elaborate specify reply say return reach discuss provide".split()
)
"""Verbs that tell of nothing where they are denied or refused ("declined to comment", "did not return a call")."""
MERE_SAYING: frozenset[str] = frozenset(
    "say tell write post tweet add note state remark argue explain describe recall insist claim suggest continue reply respond "
    "mention comment think believe joke quip acknowledge cite quote report read conclude observe admit maintain contend speak talk "
    "concede according stress warn ask predict answer repeat".split()
)
"""Verbs by which somebody says something and does no more; "announced", "promised" or "apologised" are deeds."""
CARRIED_OUT: frozenset[str] = frozenset(
    "begin start continue manage get come go proceed happen force compel see spot find catch film".split()
)
"""Verbs whose infinitive was done if they were ("managed to cross", "was forced to land")."""
ANNOUNCING: frozenset[str] = frozenset(
    "say tell write post tweet add announce declare confirm promise pledge vow insist warn state testify".split()
)
"""Verbs in whose report a "would" tells what is planned ("said she would resign")."""
WILL: frozenset[str] = frozenset({"will", "shall", "'ll", "’ll", "wo"})
MAY: frozenset[str] = frozenset({"would", "could", "may", "might", "should", "can", "must", "ca"})
IF: frozenset[str] = frozenset({"if", "unless", "whether", "should"})
NOT: frozenset[str] = frozenset(
    {"not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody"}
)
JUST: frozenset[str] = frozenset({"officially", "formally", "just", "now", "finally", "newly"})
"""Adverbs by which a report tells of a thing as news."""

FUTURE_ADJECTIVES: frozenset[str] = frozenset(
    {
        "upcoming",
        "next",
        "planned",
        "coming",
        "forthcoming",
        "looming",
        "scheduled",
        "future",
        "approaching",
    }
)
AHEAD: frozenset[str] = frozenset({"before", "ahead", "until", "upcoming"})
SINCE: frozenset[str] = frozenset({"since"})
