"""Words about a bare number that make it someone's age. Lists only."""

AGED = frozenset({"aged", "age", "ages"})
BETWEEN_AGES = frozenset({",", "and", "or", "to", "-", "of", "&"})
"""What may stand between "ages" and the last of several numbers."""
PERSONS = frozenset({"he", "she", "who"})
BEING = frozenset({"is", "was", "be", "'s", "were", "turned", "turns", "turning"})
TURNS = frozenset({"turn", "turned", "turns", "turning", "aged", "age"})
ENDS = frozenset({"died", "dies", "dead", "retired", "retire", "retires"})
"""Verbs before "at 84"."""
STEPPED_OVER = frozenset(
    {"only", "just", "now", "still", "about", "nearly", "almost", "already", "not", "yet"}
)
CLOSES = frozenset({
    "", ".", ",", ";", "!", "?", ")", "--", "and", "but", "when", "while", "by", "on", "in", "at", "this", "next", "last", "or", "with",
})  # fmt: skip
"""What may follow an age that nothing but a pronoun and a verb announces."""
BEHIND_AGE = frozenset({",", ".", ";", ")", "who"})
"""What closes an age that stands behind a comma: "Ana Lind, 61, said"."""
AGE_LIMITS = frozenset({"older", "over", "above", "up", "under", "younger", "below"})
"""What follows "and" or "or" behind the bound of an age group."""
PERSON_WORDS = frozenset({
    "man", "woman", "boy", "girl", "son", "daughter", "brother", "sister", "mother", "father", "husband", "wife", "student", "victim",
    "suspect", "teenager", "teen", "child", "toddler", "baby", "uncle", "aunt", "cousin", "nephew", "niece", "grandson", "granddaughter",
    "grandmother", "grandfather", "partner", "girlfriend", "boyfriend", "resident", "pensioner", "driver", "pilot",
})  # fmt: skip
"""Words for one person before ", 17,"."""
AGED_PERSONS = frozenset({
    "people", "children", "adults", "men", "women", "voters", "those", "anyone", "everyone", "kids", "girls", "boys", "residents",
    "patients", "drivers", "students", "workers", "citizens", "persons", "individuals", "youths", "teenagers", "anybody", "nobody",
})  # fmt: skip
"""Words for persons before "over 45", "under 13"."""
