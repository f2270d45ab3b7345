"""Bare numbers that are someone's age: "aged 34", "Ana Lind, 61, said", "she is 35", "he turned 40", "over the age of 65", "under-21s".

Comes in: words and the place of a number without a unit or counted noun. Goes out: yes or no.
"""

from collections.abc import Sequence

from crossread.extract.quantities.rules import Amount
from crossread.text.grammar import Word

OLDEST = 120
PERSONS = frozenset({"he", "she"})
BEING = frozenset({"is", "was", "be", "'s", "turned", "turns", "turning"})
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


def is_age(words: Sequence[Word], amount: Amount) -> bool:
    """Whether a bare number is someone's age."""
    whole = amount.value == int(amount.value) and 0 < amount.value < OLDEST
    if not whole or amount.scaled or amount.kind != "number":
        return False
    first, last = amount.first, amount.last
    before, after = _key(words, first - 1), _key(words, last)
    if before in {"aged", "age"} or (before == "of" and _key(words, first - 2) == "age"):
        return True
    named = first > 1 and words[first - 2].text.istitle() and words[first].key.isdigit()
    if before == "," and after in {",", "."} and named:
        return True
    return is_age_group(words, first, last) or (after in CLOSES and _is_told(words, first))


def _is_told(words: Sequence[Word], first: int) -> bool:
    """Whether a verb of being, turning or dying tells the age: "she is now 35", "turned 40", "died at 84"."""
    if _key(words, first - 1) == "at":
        return _key(words, first - 2) in ENDS
    i = first - 1
    while _key(words, i) in STEPPED_OVER:
        i -= 1
    if _key(words, i) in TURNS:
        return True
    person = i - 2 if _key(words, i - 1) in {"will", "would"} else i - 1
    return _key(words, i) in BEING and _key(words, person) in PERSONS


def _key(words: Sequence[Word], place: int) -> str:
    return words[place].key if 0 <= place < len(words) else ""


def is_age_group(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the number names an age group: "under-21s", "the over 65s"."""
    glued = (
        last < len(words) and words[last].key == "s" and words[last].start == words[last - 1].end
    )
    if not glued or first == 0:
        return False
    hyphen = words[first - 1].key == "-"
    return first > hyphen and words[first - 1 - hyphen].key in {"over", "under"}
