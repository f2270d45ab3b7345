"""English words that stand for a speaker without saying who it is, or that say only what he is."""

PRONOUNS = frozenset(
    """he she it they i we you one ones him her them me us his hers its their theirs my mine our ours your yours
    himself herself itself themselves who whom whose which that this these those some others another both all many few several
    somebody someone anybody anyone everybody everyone nobody""".split()
)
"""Pronouns, and words that stand alone as pronouns."""

EPITHETS = frozenset(
    """
    billionaire multibillionaire millionaire multimillionaire tycoon mogul magnate entrepreneur businessman businesswoman
    industrialist philanthropist financier celebrity superstar founder co-founder cofounder executive ceo boss politician lawmaker
    legislator statesman stateswoman strongman firebrand incumbent
    """.split()
)
"""What is said of a person whom the report has named: such words behind "the" take that name up."""

NATIVE_ENDINGS = (
    "an",
    "ek",
    "i",
    "czech",
    "dane",
    "swede",
    "finn",
    "pole",
    "turk",
    "serb",
    "croat",
    "briton",
    "scot",
    "man",
)
"""How a nation's noun in the singular ends ("the German"), unlike "the French" or "the Chinese"."""
