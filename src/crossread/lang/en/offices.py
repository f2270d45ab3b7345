"""Words for offices: what an office is called, what stands before it, and verbs of taking, holding and leaving it. Word lists only."""

OFFICE_HEADS: frozenset[str] = frozenset(
    "president vice-president minister premier chancellor secretary general secretary-general governor mayor king queen prince "
    "princess pope emperor sultan emir chief head leader director chairman chairwoman chairperson chair ceo cfo coo executive "
    "spokesman spokeswoman spokesperson ambassador envoy senator congressman congresswoman deputy speaker commissioner judge "
    "justice prosecutor attorney commander captain coach manager principal rector dean editor candidate nominee pm treasurer "
    "comptroller superintendent sheriff marshal admiral colonel bishop archbishop cardinal whip councillor councilman councilwoman "
    "diplomat undersecretary representative mp mep negotiator warden provost ombudsman regent monarch ruler taoiseach officer "
    "adviser advisor frontrunner contender hopeful skipper co-founder founder owner lawmaker".split()
)
"""The last noun of an office's name, or its first before "of"."""

NEEDS_MORE: frozenset[str] = frozenset(
    {"general", "executive", "officer", "deputy", "attorney", "principal", "chief", "head", "leader", "chair", "owner", "founder",
     "co-founder", "adviser", "advisor", "representative", "manager", "director", "captain", "coach", "editor", "commander",
     "negotiator", "prince", "princess", "ruler", "whip", "skipper", "lawmaker"}
)  # fmt: skip
"""Heads that name an office only with a body, a qualifying word, or a name right behind."""

QUALIFIERS: frozenset[str] = frozenset(
    "prime vice deputy acting assistant associate foreign finance interior exterior defence defense health education energy justice trade "
    "home treasury press party opposition majority minority house senate managing executive chief general national security "
    "field lieutenant major brigadier supreme first lord police fire special permanent high crown attorney secretary staff "
    "environment transport transportation agriculture labour labor culture economy economic immigration housing climate science "
    "commerce state city regional district campaign board club team head co head lead senior budget technology operating financial "
    "medical communications government ministry army navy military presidential vice-presidential republican democratic federal "
    "central bank company football national chief tourism sports digital development planning marketing sales product design research engineering operations strategy legal cabinet parliamentary".split()
)
"""Words between a body and the head of an office's name that belong to the name."""

_GENERALS = frozenset(
    "secretary director attorney governor solicitor inspector prosecutor consul comptroller".split()
)
_OF_STATE = frozenset({"secretary", "head", "minister"})
_CHIEF = frozenset({"chief"})
_EDITS = frozenset({"commander", "editor"})
AFTER_HEAD: dict[tuple[str, ...], frozenset[str]] = {
    ("-", "general"): _GENERALS, ("general",): _GENERALS, ("of", "state"): _OF_STATE, ("of", "government"): frozenset({"head"}),
    ("of", "staff"): _CHIEF, ("-", "in", "-", "chief"): _EDITS, ("in", "chief"): _EDITS, ("executive", "officer"): _CHIEF,
    ("executive",): _CHIEF, ("of", "defense"): _OF_STATE, ("of", "defence"): _OF_STATE, ("justice",): _CHIEF,
    ("minister",): frozenset({"premier", "chief"}), ("-", "elect"): frozenset(), ("elect",): frozenset(),
    ("-", "designate"): frozenset(), ("of", "national", "intelligence"): frozenset({"director"}),
}  # fmt: skip
"""What can follow which heads inside the office's name ("secretary general", "chief of staff"); no heads named: any."""

PERSONAL: frozenset[str] = frozenset(
    {
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "representative",
        "manager",
        "adviser",
        "advisor",
        "staff",
    }
)
"""Offices that are somebody's: whoever stands before or behind them with "'s" or "for" is whose they are."""
CALLINGS: frozenset[str] = frozenset({"diplomat"})
"""What somebody is by calling: over with the office that he is told to have held ("diplomat Kari Lund, who led the fund for 12 years")."""
SENT: frozenset[str] = frozenset({"ambassador", "envoy", "delegate", "representative"})
"""Offices of somebody sent "to" a country or body."""
PARTIES: frozenset[str] = frozenset({"GOP", "Republican", "Democrat", "Democratic"})
"""Parties before an office that is the state's, not theirs."""
OF_COMPANIES: frozenset[str] = frozenset({"ceo", "cfo", "coo", "executive", "chief"})
"""Heads of offices that a company has and no country."""
ABROAD: frozenset[str] = frozenset({"ambassador", "envoy", "consul", "diplomat"})
RANKS: frozenset[str] = frozenset(
    "captain colonel admiral general lieutenant major brigadier sergeant corporal army navy rear vice marine air force commander".split()
)
"""Ranks and services; made up of these alone, a title is a rank and no office."""

HELD_BEFORE: frozenset[str] = frozenset(
    {
        "former",
        "ex",
        "then",
        "late",
        "past",
        "previous",
        "onetime",
        "erstwhile",
        "ousted",
        "deposed",
        "fired",
        "sacked",
        "disgraced",
        "retired",
    }
)
HOLDS_BEFORE: frozenset[str] = frozenset(
    {"outgoing", "current", "interim", "caretaker", "longtime", "new", "incumbent", "sitting", "present", "longest",
     "serving", "-", "elected", "embattled", "newly"}
)  # fmt: skip
LEAVING_BEFORE: frozenset[str] = frozenset({"outgoing"})
WILL_HOLD_BEFORE: frozenset[str] = frozenset(
    {"incoming", "next", "future", "designated", "upcoming"}
)
WILL_HOLD_AFTER: frozenset[str] = frozenset({"elect", "designate"})
CANDIDATES: frozenset[str] = frozenset(
    {"candidate", "nominee", "contender", "hopeful", "frontrunner"}
)

TAKING: frozenset[str] = frozenset(
    "become appoint elect re-elect reelect name nominate choose pick select inaugurate install swear take assume succeed replace "
    "promote confirm hire crown make declare join reappoint tap".split()
)
SERVING: frozenset[str] = frozenset(
    "serve work act remain stay be rule govern reign double spend".split()
)
LEAVING: frozenset[str] = frozenset(
    "resign retire step quit leave stand oust sack dismiss depose fire replace remove abdicate end".split()
)
REMOVING: frozenset[str] = frozenset({"fire", "oust", "sack", "dismiss", "depose", "remove"})
"""Verbs of taking an office from somebody."""
RESIGNING: frozenset[str] = frozenset({"resign", "quit"})
STAYING_BEFORE: frozenset[str] = frozenset({"caretaker", "interim", "acting", "departing"})
"""Words of somebody who holds an office until another takes it."""
PROPOSING: frozenset[str] = frozenset({"nominate"})
"""Verbs of naming somebody for an office that another must confirm."""
PICKING: frozenset[str] = frozenset({"pick", "tap"})
"""Verbs of choosing somebody for an office before it is taken."""
CHOSEN_TO: frozenset[str] = PICKING | frozenset(
    {"choose", "select", "appoint", "name", "elect", "hire", "ask", "invite", "agree"}
)
"""Verbs whose "to be" is an office not yet taken: "was chosen to be ambassador"."""
WANTING: frozenset[str] = frozenset(
    {
        "want",
        "hope",
        "seek",
        "run",
        "aim",
        "wish",
        "bid",
        "vie",
        "try",
        "compete",
        "campaign",
        "aspire",
    }
)
"""Verbs whose "to be" is an office sought."""
REFUSING: frozenset[str] = frozenset(
    {"decline", "refuse", "reject", "withdraw", "forgo", "spurn", "fail"}
)
"""Verbs behind which an office is not taken."""
PICKS: frozenset[str] = frozenset({"pick", "choice"})
"""Nouns for a person whom somebody wants in an office: "his pick for ambassador"."""
NO_PICKS: frozenset[str] = frozenset(
    {
        "former",
        "original",
        "initial",
        "earlier",
        "previous",
        "possible",
        "potential",
        "rumoured",
        "rumored",
    }
)
"""Words before such a noun that take it back."""
FOR_LIFE: frozenset[str] = frozenset(
    {"king", "queen", "prince", "princess", "emperor", "sultan", "emir", "pope"}
)
"""Titles kept for long, so that something told of years ago does not say that they are over."""
LEADING: frozenset[str] = frozenset(
    {"lead", "head", "chair", "run", "govern", "rule", "captain", "helm"}
)
LEADING_AS: dict[str, str] = {"lead": "leader", "head": "head", "chair": "chair", "run": "head", "govern": "leader", "rule": "ruler",
                              "captain": "captain", "helm": "head"}  # fmt: skip
AT_THE_TOP: frozenset[str] = frozenset({"charge", "helm", "reins", "leadership"})

BODIES: frozenset[str] = frozenset(
    "alliance organisation organization union bank company club party country agency federation association league institution "
    "council commission ministry university bloc firm airline nation city state army group church trust charity board court".split()
)
"""What a body can be called without its name."""

GENERIC: frozenset[str] = frozenset({"chief", "head", "leader", "boss", "ruler", "chair"})
"""Words that stand for whoever is at the top of a body, whatever the office is called there."""
TOP: frozenset[str] = frozenset(
    {"secretary general", "president", "prime minister", "chancellor", "chief executive", "chairman", "director general",
     "managing director", "governor", "mayor", "taoiseach", "king", "queen", "pope", "coach", "manager", "captain"}
)  # fmt: skip
"""Offices that are at the top of their body, for which a generic word can stand."""
ONE_OF_A_KIND: frozenset[str] = frozenset(
    {"president", "vice president", "prime minister", "attorney general", "secretary of state", "chief justice", "first lady",
     "chancellor", "pope"}
)  # fmt: skip
"""Offices of which a country has one at a time, so that a title without a country, of two people, cannot be both's now."""
SAME_OFFICE: dict[str, str] = {
    "pm": "prime minister", "premier": "prime minister", "ceo": "chief executive", "chief executive officer": "chief executive",
    "cfo": "chief financial officer", "coo": "chief operating officer", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "chairwoman": "chairman", "chairperson": "chairman", "defense minister": "defence minister",
    "secretary of defense": "defence secretary", "defense secretary": "defence secretary", "vice-president": "vice president",
    "congresswoman": "congressman", "councilwoman": "councilman", "taoiseach": "prime minister", "government leader": "leader", "head coach": "coach", "mep": "mep", "mp": "mp",
}  # fmt: skip
"""Words for one office, and the one that they are compared as."""

COUNTRY_SHORT: dict[str, str] = {"US": "United States", "U.S.": "United States", "USA": "United States", "UK": "United Kingdom",
                                 "U.K.": "United Kingdom", "EU": "European Union", "UN": "United Nations", "UAE": "United Arab Emirates"}  # fmt: skip
