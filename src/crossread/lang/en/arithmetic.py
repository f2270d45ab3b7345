"""English words that invite arithmetic. Lists only; alternatives are in lower case."""

RISE_VERBS = (
    "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows", "grew", "grown",
    "climb", "climbed", "climbing", "jump", "jumped", "jumping", "surge", "surged", "soared", "gained", "advanced", "swelled", "up",
)  # fmt: skip
FALL_VERBS = (
    "fall", "falls", "fell", "fallen", "falling", "decrease", "decreased", "decreasing", "drop", "drops", "dropped", "dropping",
    "decline", "declined", "declining", "slip", "slipped", "slid", "shrank", "plunged", "plunging", "sank", "slumped", "tumbled", "down",
)  # fmt: skip
CHANGE_NOUNS = (
    "increase", "rise", "jump", "gain", "growth", "surge", "decrease", "drop", "decline", "fall", "cut", "reduction", "change",
    "improvement", "loss",
)  # fmt: skip
MULTIPLES = {
    "halved": 0.5, "doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0,
    "half": 0.5, "twice": 2.0, "double": 2.0, "three times": 3.0, "triple": 3.0, "four times": 4.0, "five times": 5.0, "six times": 6.0,
    "ten times": 10.0,
}  # fmt: skip
"""Words that compare one figure with another by a factor."""
PERSONS = frozenset({
    "people", "person", "victim", "adult", "civilian", "suspect", "student", "teenager", "teen", "passenger", "patient", "resident",
    "employee", "worker", "officer", "official", "protester", "member", "defendant", "juvenile", "youth", "survivor",
})  # fmt: skip
"""Counted nouns that men, women and children can be parts of."""
KINDS_OF_PERSON = frozenset({
    "man", "woman", "boy", "girl", "child", "male", "female", "adult", "teenager", "teen", "juvenile", "infant", "toddler",
})  # fmt: skip
MORE = frozenset({"more", "another", "additional", "further", "extra", "new"})
"""Words that add to a figure told before."""
