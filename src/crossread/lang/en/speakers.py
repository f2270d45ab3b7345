"""English words that stand for a speaker without saying who it is."""

PRONOUNS = frozenset(
    """he she it they i we you one ones him her them me us his hers its their theirs my mine our ours your yours
    himself herself itself themselves who whom whose which that this these those some others another both all many few several
    somebody someone anybody anyone everybody everyone nobody""".split()
)
"""Pronouns, and words that stand alone as pronouns."""
