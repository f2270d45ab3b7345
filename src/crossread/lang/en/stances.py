"""Words that tell of a stance: support, opposition, withdrawal, neutrality, and what makes support conditional. Word lists only."""

SUPPORTING: frozenset[str] = frozenset(
    "support back endorse welcome congratulate praise hail applaud favour favor champion advocate commend laud embrace defend "
    "approve salute cheer celebrate acclaim encourage sponsor espouse".split()
)
"""Verbs whose object is what their subject is for."""

OPPOSING: frozenset[str] = frozenset(
    "oppose reject criticise criticize condemn denounce veto block resist blame accuse slam blast decry deplore rebuke boycott "
    "protest dismiss deride lambast lambaste attack disavow rebuff contest thwart".split()
)
"""Verbs whose object is what their subject is against. "Attack", "block", "dismiss" and "contest" count only in `NEEDS_WORDS`."""

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
    }
)
"""Verbs that tell of a deed as often as of a stance: their object must not be a person's body or a place."""

PHRASES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("call", ("for",), "supports"),
    ("call", ("on", "to"), "supports"),
    ("urge", ("to",), "supports"),
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
    ("withdraw", ("veto",), "supports"),
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
    ("wish", ("well",), "supports"),
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
    {"support", "backing", "blessing", "veto", "objections", "opposition", "round", "around"}
)
"""Last words of phrases whose target stands behind one of `TOWARDS`, or is not told in the clause."""
KEPT_IN_TARGET: frozenset[str] = frozenset({"cut", "end", "halt", "withdraw", "work", "stay"})
"""Verbs of phrases whose other words belong to the target: "cut aid to …", "withdraw from the race"."""

READY: frozenset[str] = frozenset(
    "agree vow pledge promise ready prepare decide choose continue want commit willing offer move join plan help intend seek be glad happy".split()
)
"""Words whose infinitive is their subject's own stance ("agreed to support")."""
REFUSING: frozenset[str] = frozenset("refuse decline fail stop cease".split())

OF_SUPPORT: frozenset[str] = frozenset(
    {"support", "backing", "endorsement", "push", "praise", "enthusiasm", "advocacy", "sympathy"}
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
TOWARDS: frozenset[str] = frozenset(
    {"for", "to", "of", "against", "on", "towards", "toward", "over"}
)

CONDITION_OPENS: tuple[tuple[str, ...], ...] = (
    ("on", "condition", "that"), ("on", "the", "condition", "that"), ("on", "condition"), ("provided", "that"), ("provided",),
    ("providing",), ("as", "long", "as"), ("so", "long", "as"), ("only", "if"), ("if",), ("unless",), ("in", "return", "for"),
    ("in", "exchange", "for"), ("in", "light", "of"), ("subject", "to"), ("assuming",), ("only", "after"), ("only", "when"),
    ("should", "he"), ("should", "she"), ("should", "they"), ("contingent", "on"), ("conditional", "on"),
)  # fmt: skip
CONDITION_AFTER: frozenset[str] = frozenset({"after", "following", "once", "having", "with"})
CONDITION_WORDS: frozenset[str] = frozenset(
    {"promised", "pledged", "assured", "guaranteed", "vowed", "pledge", "pledges", "promise", "promises", "assurance", "assurances", "guarantee", "guarantees", "concession", "concessions",
     "commitment", "commitments", "letter", "condition", "conditions", "exemption", "opt-out"}
)  # fmt: skip
"""What makes "after …" a condition: something was asked for and given."""

AIMS: frozenset[str] = frozenset({"priority", "priorities"})
MUST: frozenset[str] = frozenset({"must", "should"})
MUST_PHRASES: frozenset[str] = frozenset({"have", "need"})
FIRST_PERSON: frozenset[str] = frozenset({"i", "we"})
MINE: frozenset[str] = frozenset({"my", "our"})
