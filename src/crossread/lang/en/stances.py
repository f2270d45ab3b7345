"""Words that tell of a stance: support, opposition, withdrawal, neutrality, and what makes support conditional. Word lists only."""

SUPPORTING: frozenset[str] = frozenset(
    "support back endorse welcome congratulate praise hail applaud favour favor champion advocate commend laud embrace defend "
    "approve salute cheer celebrate acclaim encourage sponsor espouse demand propose request seek".split()
)
"""Verbs whose object is what their subject is for."""

OPPOSING: frozenset[str] = frozenset(
    "oppose reject criticise criticize condemn denounce veto block resist slam blast decry deplore rebuke boycott "
    "protest dismiss deride lambast lambaste attack disavow rebuff contest thwart".split()
)
"""Verbs whose object is what their subject is against. To accuse or blame somebody is to claim a fact, not to take a stance."""

PRAISING: frozenset[str] = frozenset(
    "praise hail applaud commend laud salute cheer celebrate acclaim defend encourage welcome embrace sponsor".split()
)
"""Verbs of `SUPPORTING` that tell of a stance only where their object is one of `MATTERS` or `MERITS`, or somebody praised for doing something."""

BLAMING: frozenset[str] = frozenset(
    "criticise criticize condemn denounce slam blast decry deplore rebuke protest dismiss deride lambast lambaste attack disavow rebuff "
    "contest thwart resist rail lash hit take doubt".split()
)
"""Verbs that tell of a stance only where their object is one of `MATTERS`: to slam a person is to judge, not to want something."""

MATTERS: frozenset[str] = frozenset(
    "accession accord act action agreement aid amendment amnesty annexation appointment approach argument bailout ban bid bill blockade boycott "
    "budget call campaign cancellation candidacy ceasefire change changes closure commitment compromise concession constitution crackdown cut "
    "cuts deal decision decree demand deployment draft effort election embargo enlargement exemption expansion expulsion fee fence funding "
    "hike idea impeachment increase initiative inquiry intervention invasion investigation invitation law legislation levy limit mandate "
    "measure membership merger mission move nomination occupation offer order package pact pardon permit pipeline plan policy postponement "
    "practice principle probe programme program project proposal provision pullout purchase quota reform referendum regulation removal repeal "
    "request resolution restriction restrictions rollback rule ruling sale sanction sanctions scheme settlement shutdown solution split standard "
    "step strategy strike subsidy suspension takeover talks tariff tax treaty truce vote veto wall war withdrawal".split()
)
"""What one can be for or against: plans, acts and decisions. Singular; a plural is looked up by its lemma."""

MERITS: frozenset[str] = frozenset(
    "record experience leadership role work effort push handling stance position".split()
)
"""What somebody is praised for, beside `MATTERS`."""

ACCEPTING: frozenset[str] = frozenset(
    {"accept", "tolerate", "permit", "countenance", "sign", "fund", "allow", "ratify"}
)
"""Verbs that tell a stance only where they are denied ("will not accept") or hang on a condition."""

ASKING: frozenset[str] = frozenset(
    "ask urge press push pressure call want implore beg exhort".split()
)
"""Verbs by which their subject is for what somebody else should do: "urged the council to …"."""

DEEDS: frozenset[str] = frozenset(
    "attack block dismiss contest resist thwart approve defend protest celebrate demand".split()
)
"""Verbs that tell of a deed as often as of a stance: their object must not be a person's body or a place."""

PHRASES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("call", ("for",), "supports"),
    ("call", ("on", "to"), "supports"),
    ("urge", ("to",), "supports"),
    ("urge", (), "supports"),
    ("ask", ("to",), "supports"),
    ("ask", ("for",), "supports"),
    ("issue", ("threat", "against"), "opposes"),
    ("want", ("to",), "supports"),
    ("want", (), "supports"),
    ("implore", ("to",), "supports"),
    ("beg", ("to",), "supports"),
    ("exhort", ("to",), "supports"),
    ("insist", ("on",), "supports"),
    ("press", ("for",), "supports"),
    ("push", ("for",), "supports"),
    ("push", ("to",), "supports"),
    ("campaign", ("for",), "supports"),
    ("lobby", ("for",), "supports"),
    ("vote", ("for",), "supports"),
    ("pressure", ("to",), "supports"),
    ("argue", ("for",), "supports"),
    ("plead", ("for",), "supports"),
    ("stand", ("with",), "supports"),
    ("stand", ("behind",), "supports"),
    ("line", ("up", "behind"), "supports"),
    ("rally", ("behind",), "supports"),
    ("get", ("behind",), "supports"),
    ("side", ("with",), "supports"),
    ("agree", ("with",), "supports"),
    ("agree", ("to",), "supports"),
    ("come", ("round",), "supports"),
    ("come", ("around",), "supports"),
    ("lift", ("veto",), "supports"),
    ("drop", ("veto",), "supports"),
    ("drop", ("opposition",), "supports"),
    ("drop", ("objections",), "supports"),
    ("drop", ("objection",), "supports"),
    ("lift", ("opposition",), "supports"),
    ("lift", ("objections",), "supports"),
    ("lift", ("objection",), "supports"),
    ("withdraw", ("veto",), "supports"),
    ("end", ("veto",), "supports"),
    ("end", ("opposition",), "supports"),
    ("reverse", ("opposition",), "supports"),
    ("withdraw", ("objections",), "supports"),
    ("withdraw", ("objection",), "supports"),
    ("withdraw", ("opposition",), "supports"),
    ("express", ("confidence", "in"), "supports"),
    ("express", ("support",), "supports"),
    ("voice", ("support",), "supports"),
    ("indicate", ("support",), "supports"),
    ("signal", ("support",), "supports"),
    ("pledge", ("support",), "supports"),
    ("reaffirm", ("support",), "supports"),
    ("reaffirm", ("commitment",), "supports"),
    ("affirm", ("commitment",), "supports"),
    ("have", ("confidence", "in"), "supports"),
    ("wish", ("success",), "supports"),
    ("wish", ("luck",), "supports"),
    ("emphasize", ("importance",), "supports"),
    ("emphasise", ("importance",), "supports"),
    ("stress", ("importance",), "supports"),
    ("stress", ("need",), "supports"),
    ("underline", ("importance",), "supports"),
    ("speak", ("need",), "supports"),
    ("be", ("favour",), "supports"),
    ("be", ("favor",), "supports"),
    ("give", ("backing",), "supports"),
    ("give", ("blessing",), "supports"),
    ("throw", ("weight", "behind"), "supports"),
    ("throw", ("support", "behind"), "supports"),
    ("come", ("out", "for"), "supports"),
    ("cut", ("support",), "opposes"),
    ("cut", ("aid",), "opposes"),
    ("cut", ("off",), "opposes"),
    ("cut", ("funding",), "opposes"),
    ("end", ("support",), "opposes"),
    ("end", ("aid",), "opposes"),
    ("halt", ("aid",), "opposes"),
    ("cast", ("doubt",), "opposes"),
    ("warn", ("against",), "opposes"),
    ("speak", ("out", "against"), "opposes"),
    ("rail", ("against",), "opposes"),
    ("fight", ("against",), "opposes"),
    ("push", ("back", "against"), "opposes"),
    ("push", ("back", "on"), "opposes"),
    ("lash", ("out", "at"), "opposes"),
    ("hit", ("out", "at"), "opposes"),
    ("take", ("aim", "at"), "opposes"),
    ("come", ("out", "against"), "opposes"),
    ("vote", ("against",), "opposes"),
    ("vote", ("down",), "opposes"),
    ("argue", ("against",), "opposes"),
    ("campaign", ("against",), "opposes"),
    ("rule", ("out",), "opposes"),
    ("object", ("to",), "opposes"),
    ("take", ("issue", "with"), "opposes"),
    ("be", ("against",), "opposes"),
    ("be", ("opposed",), "opposes"),
    ("express", ("opposition",), "opposes"),
    ("voice", ("opposition",), "opposes"),
    ("take", ("stand", "against"), "opposes"),
    ("be", ("critical", "of"), "opposes"),
    ("be", ("supportive", "of"), "supports"),
    ("be", ("sceptical", "of"), "opposes"),
    ("be", ("skeptical", "of"), "opposes"),
    ("work", ("either",), "neutral"),
    ("work", ("both",), "neutral"),
    ("stay", ("neutral",), "neutral"),
    ("remain", ("neutral",), "neutral"),
    ("take", ("no", "position"), "neutral"),
    ("take", ("no", "side"), "neutral"),
    ("take", ("no", "sides"), "neutral"),
    ("abstain", (), "neutral"),
    ("withdraw", ("candidacy",), "withdraws"),
    ("withdraw", ("race",), "withdraws"),
    ("withdraw", ("bid",), "withdraws"),
    ("withdraw", ("support",), "withdraws"),
    ("withdraw", ("contest",), "withdraws"),
    ("withdraw", ("nomination",), "withdraws"),
    ("withdraw", ("offer",), "withdraws"),
    ("drop", ("out",), "withdraws"),
    ("drop", ("bid",), "withdraws"),
    ("pull", ("out", "race"), "withdraws"),
    ("pull", ("out", "contest"), "withdraws"),
    ("bow", ("out",), "withdraws"),
    ("quit", ("race",), "withdraws"),
    ("end", ("campaign",), "withdraws"),
    ("end", ("bid",), "withdraws"),
    ("suspend", ("campaign",), "withdraws"),
    ("abandon", ("bid",), "withdraws"),
)
"""A verb, words that must follow near it in this order, and the stance. Longer phrases go before shorter ones of the same verb."""

ABOUT_NEXT: frozenset[str] = frozenset(
    "support backing blessing veto objection objections opposition round around".split()
)
"""Last words of phrases whose target stands behind one of `TOWARDS`, or is not told in the clause."""
KEPT_IN_TARGET: frozenset[str] = frozenset({"cut", "end", "halt", "withdraw", "work", "stay"})
"""Verbs of phrases whose other words belong to the target: "cut aid to …", "withdraw from the race"."""

READY: frozenset[str] = frozenset(
    "agree vow pledge promise ready prepare prepared decide choose continue want commit willing offer move join plan help intend seek glad happy threaten keen eager inclined determined set poised".split()
)
"""Words whose infinitive is their subject's own stance ("agreed to support")."""
REFUSING: frozenset[str] = frozenset("refuse decline stop cease unwilling reluctant".split())

OF_SUPPORT: frozenset[str] = frozenset({"support", "backing", "endorsement", "push", "advocacy"})
OF_OPPOSITION: frozenset[str] = frozenset(
    "opposition objection objections resistance rejection veto".split()
)
BODIES: frozenset[str] = frozenset(
    "government parliament cabinet ministry administration coalition opposition senate congress council commission committee board court "
    "assembly house".split()
)
"""Bodies that take a side, and of which something is asked."""
HELD_BY: frozenset[str] = frozenset({"backing", "support", "endorsement", "blessing"})
"""Nouns whose "of X" tells whose stance it is, behind one of `GAINING`: "won the backing of the union"."""
GAINING: frozenset[str] = frozenset(
    "have win secure enjoy gain get receive earn face meet draw attract".split()
)
"""Verbs whose subject is what somebody else backs or opposes: "the plan faces resistance from …"."""
NAMELY: frozenset[str] = frozenset({"especially", "notably", "particularly", "including", "like"})
"""Words that pick a name out of a group: "other members, especially Norway"."""

TOWARDS: frozenset[str] = frozenset(
    {"for", "to", "of", "against", "on", "towards", "toward", "over"}
)

CONDITION_OPENS: tuple[tuple[str, ...], ...] = (
    ("on", "condition", "that"), ("on", "the", "condition", "that"), ("on", "condition"), ("provided", "that"), ("provided",),
    ("providing", "that"), ("as", "long", "as"), ("so", "long", "as"), ("only", "if"), ("if",), ("unless",), ("in", "return", "for"),
    ("in", "exchange", "for"), ("in", "light", "of"), ("subject", "to"), ("assuming",), ("only", "after"), ("only", "when"),
    ("should", "he"), ("should", "she"), ("should", "they"), ("contingent", "on"), ("conditional", "on"), ("pending",),
)  # fmt: skip
CONDITION_OF_REFUSAL: frozenset[str] = frozenset({"until", "without", "while"})
"""Words that open what stands in the way of a yes: "will not back the plan until …"."""
CONDITION_AFTER: frozenset[str] = frozenset({"after", "following", "once", "having", "with"})
CONDITION_WORDS: frozenset[str] = frozenset(
    {"promised", "pledged", "assured", "guaranteed", "vowed", "pledge", "pledges", "promise", "promises", "assurance", "assurances", "guarantee", "guarantees", "concession", "concessions",
     "commitment", "commitments", "letter", "condition", "conditions", "exemption", "opt-out"}
)  # fmt: skip
"""What makes "after …" a condition: something was asked for and given."""

BELIEVING: frozenset[str] = frozenset({"believe", "think", "argue", "insist", "say", "maintain"})
"""Verbs before what somebody holds should, or should not, be done."""

DENYING: frozenset[str] = frozenset({"deny", "dispute", "doubt", "refute"})
"""Verbs before what is not so: "denied that she opposes the plan"."""

VENUES: frozenset[str] = frozenset(
    "interview interviews show shows statement speech tweet tweets twitter facebook instagram post posts media television tv radio letter "
    "conference briefing rally remarks podcast broadcast newspaper video article column".split()
)
"""Where something is said: "criticised the plan in a radio interview"."""

OCCASIONS: frozenset[str] = frozenset(
    "visit trip tour stop dinner lunch breakfast meeting meetings summit ceremony event hearing session debate gathering forum reception "
    "weekend call talks".split()
)
"""What somebody says or does something at or during: "criticised the plan at a dinner"."""

SERVICE: frozenset[str] = frozenset({"service", "years", "decades", "dedication", "friendship"})
"""What somebody who goes is thanked for: "saluted her for her years of service"."""

OTHERS: frozenset[str] = frozenset(
    "critic critics opponent opponents rival rivals foe foes enemy enemies detractor detractors challenger challengers supporter "
    "supporters some many several others members".split()
)
"""Words for people who are not the one whom they are named by: "critics of her", "some in his party"."""

AIMS: frozenset[str] = frozenset({"priority", "priorities"})
MUST: frozenset[str] = frozenset({"must", "should"})
MUST_PHRASES: frozenset[str] = frozenset({"have", "need"})
FIRST_PERSON: frozenset[str] = frozenset({"i", "we"})
MINE: frozenset[str] = frozenset({"my", "our"})

WISHING: frozenset[str] = frozenset({"want", "propose", "request", "seek"})
"""Verbs that tell a stance only with a plan, an act or money behind them."""

OF_MIND: frozenset[str] = frozenset(
    "understand know realise realize remember think feel see hear expect note recall consider look wonder worry imagine learn".split()
)
"""Verbs behind "should" and "must" that ask for no act: "they should know"."""

AWAY: frozenset[str] = frozenset({"down", "away", "off", "out", "up", "into"})
"""Words behind a verb that make another verb of it: "backed down", "backed out"."""

FAVOURABLE: frozenset[str] = frozenset({"congratulate", "wish"})
"""Verbs of good wishes: a stance only towards somebody who takes, or seeks, an office."""

VAGUE: frozenset[str] = frozenset(
    "item items number way ways thing things lot bit kind sort people critics others matter issue issues stuff suggestion suggestions claim claims allegation allegations accusation "
    "accusations notion criticism question questions report reports rumour rumours rumor rumors".split()
)
"""Nouns that say nothing by themselves, or only what others say: no target."""

QUANTIFIERS: frozenset[str] = frozenset(
    "some many several few most all both other more half dozens".split()
)
"""Words before a group's name that say how many of it."""

SPOKEN_FOR: tuple[str, ...] = ("spokes", "press secretary")
"""What tells that a speaker speaks for somebody else."""

PARTICLES: frozenset[str] = frozenset(
    {"out", "in", "down", "up", "away", "back", "off", "open", "aside", "together"}
)
"""Words that close a phrase because they belong to its verb: "keeping the ferries out"."""

EARLIER: frozenset[str] = frozenset({"had", "having", "previously", "formerly", "once"})
"""Words that put a stance before the others told."""

GIVING_UP: frozenset[str] = frozenset(
    "withhold withdraw pull end drop lose lack refuse deny abandon question doubt lift reverse retract".split()
)
"""Verbs whose object, support or opposition, is gone or never was."""

WINNING: frozenset[str] = frozenset(
    {"win", "wins", "winning", "victory", "victories", "birth", "birthday", "wedding", "marriage"}
)
"""What somebody is congratulated on out of courtesy."""

CONTESTS: frozenset[str] = frozenset(
    {"race", "contest", "primary", "primaries", "running", "leadership", "support", "run", "office"}
)
"""What somebody withdraws from, beside `MATTERS`."""

MARGINS: frozenset[str] = frozenset({"margin", "margins", "majority", "vote", "votes"})
"""How a vote went: "by a wide margin"."""

COURTS: frozenset[str] = frozenset({"court", "courts", "tribunal", "judge", "jury", "magistrate"})
"""Last words of the names of those who rule instead of taking sides."""

ALONGSIDE: frozenset[str] = frozenset({"stand", "side"})
"""Verbs by which one is for somebody, not for something: "stands with the nurses of Skarholm"."""

DOUBTING: frozenset[str] = frozenset({"unlikely", "doubtful", "unclear", "uncertain"})
"""Words before what nobody knows yet."""

UNTOLD: frozenset[str] = frozenset(
    "action agreement amendment argument bill call deal decision effort idea initiative law legislation measure motion move offer order package plan "
    "policy practice process program programme project proposal request resolution result rule ruling step".split()
)
"""Nouns that tell nothing alone behind "the" or "that": which deal, which plan."""

STANDING_FOR_PLACES: frozenset[str] = frozenset({"country", "nation"})
"""Nouns that stand, behind "the", for a place named elsewhere."""

HEARSAY: frozenset[str] = frozenset(
    "suggested speculated rumoured rumored feared alleged claimed assumed expected thought".split()
)
"""What "it has been … that" is said by nobody named."""

AID: frozenset[str] = frozenset({"aid", "assistance", "funding", "help", "support"})
"""Nouns for what is given to somebody in need: told by one word or the other."""

OPENS_CLAUSE: frozenset[str] = frozenset(
    {"that", "which", "who", "whose", "whom", "where", "when", "if"}
)
"""Words behind which "must" belongs to a part of the phrase, not to a whole sentence."""

SHOWN_VERBS: dict[str, tuple[str, str]] = {
    **dict.fromkeys("praise hail applaud commend laud salute cheer acclaim".split(), ("supports", "praises")),
    **dict.fromkeys("urge ask want demand press pressure beg implore exhort".split(), ("supports", "wants")),
    **dict.fromkeys("criticise criticize slam blast lambast lambaste decry".split(), ("opposes", "criticises")),
    "congratulate": ("supports", "congratulates"),
    "welcome": ("supports", "welcomes"),
    "condemn": ("opposes", "condemns"),
    "denounce": ("opposes", "condemns"),
    "allow": ("opposes", "will not allow"),
    "permit": ("opposes", "will not permit"),
}  # fmt: skip
"""Verbs that are shown as what they say, not as the stance that they tell: the stance, and the verb shown."""

SHOWN_PHRASES: dict[tuple[str, str], tuple[str, str]] = {
    ("ask", "for"): ("supports", "wants"),
    ("call", "for"): ("supports", "wants"),
    ("call", "on"): ("supports", "wants"),
    ("press", "for"): ("supports", "wants"),
    ("push", "for"): ("supports", "wants"),
}
"""Verbs with a preposition that are shown so."""
