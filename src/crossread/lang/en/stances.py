"""Words that tell of a stance: support, opposition, withdrawal, neutrality, and what makes support conditional. Word lists only."""

SUPPORTING: frozenset[str] = frozenset(
    "support back endorse welcome congratulate praise hail applaud favour favor champion advocate commend laud embrace defend "
    "approve salute cheer celebrate acclaim encourage sponsor espouse demand".split()
)
"""Verbs whose object is what their subject is for."""

OPPOSING: frozenset[str] = frozenset(
    "oppose reject criticise criticize condemn denounce veto block resist slam blast decry deplore rebuke boycott "
    "protest dismiss deride lambast lambaste attack disavow rebuff contest thwart".split()
)
"""Verbs whose object is what their subject is against. To accuse or blame somebody is to claim a fact, not to take a stance."""

ACCEPTING: frozenset[str] = frozenset({"accept", "tolerate", "permit", "countenance"})
"""Verbs that tell a stance only where they are denied ("will not accept") or hang on a condition."""

ASKING: frozenset[str] = frozenset(
    "ask urge press push pressure call want implore beg exhort".split()
)
"""Verbs by which their subject is for what somebody else should do: "urged the council to …"."""

DEEDS: frozenset[str] = frozenset(
    {
        "attack",
        "block",
        "dismiss",
        "contest",
        "resist",
        "thwart",
        "approve",
        "defend",
        "protest",
        "celebrate",
        "demand",
    }
)
"""Verbs that tell of a deed as often as of a stance: their object must not be a person's body or a place."""

PHRASES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("call", ("for",), "supports"),
    ("call", ("on", "to"), "supports"),
    ("urge", ("to",), "supports"),
    ("urge", (), "supports"),
    ("ask", ("to",), "supports"),
    ("want", ("to",), "supports"),
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
    ("look", ("forward",), "supports"),
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
    ("call", ("resignation",), "opposes"),
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
    {
        "support",
        "backing",
        "blessing",
        "veto",
        "objection",
        "objections",
        "opposition",
        "round",
        "around",
    }
)
"""Last words of phrases whose target stands behind one of `TOWARDS`, or is not told in the clause."""
KEPT_IN_TARGET: frozenset[str] = frozenset({"cut", "end", "halt", "withdraw", "work", "stay"})
"""Verbs of phrases whose other words belong to the target: "cut aid to …", "withdraw from the race"."""

READY: frozenset[str] = frozenset(
    "agree vow pledge promise ready prepare decide choose continue want commit willing offer move join plan help intend seek be glad happy threaten".split()
)
"""Words whose infinitive is their subject's own stance ("agreed to support")."""
REFUSING: frozenset[str] = frozenset("refuse decline stop cease".split())

OF_SUPPORT: frozenset[str] = frozenset(
    {"support", "backing", "endorsement", "push", "praise", "enthusiasm", "advocacy"}
)
OF_OPPOSITION: frozenset[str] = frozenset(
    {
        "opposition",
        "objection",
        "objections",
        "resistance",
        "hostility",
        "criticism",
        "rejection",
        "condemnation",
        "veto",
        "animus",
    }
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
    ("providing",), ("as", "long", "as"), ("so", "long", "as"), ("only", "if"), ("if",), ("unless",), ("in", "return", "for"),
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
