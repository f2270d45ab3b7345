"""Bare numbers that are someone's age: "aged 34", "Ana Lind, 61, said", "she is 35", "he turned 40", "over the age of 65", "under-21s".

Comes in: words and the place of a number without a unit or counted noun. Goes out: yes or no.
"""

from collections.abc import Sequence

from crossread.text.grammar import Word

OLDEST = 120
PERSONS = frozenset({"he", "she"})
BEING = frozenset({"is", "was", "be", "'s", "turned", "turns", "turning"})
TURNS = frozenset({"turn", "turned", "turns", "turning", "aged", "age"})
ENDS = frozenset({"died", "dies", "dead", "retired", "retire", "retires"})
"""Verbs before "at 84"."""
STEPPED_OVER = frozenset({"only", "just", "now", "still", "about", "nearly", "almost", "already", "not", "yet"})
CLOSES = frozenset({
    "", ".", ",", ";", "!", "?", ")", "--", "and", "but", "when", "while", "by", "on", "in", "at", "this", "next", "last", "or", "with",
})  # fmt: skip
"""What may follow an age that nothing but a pronoun and a verb announces."""


def is_age(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the number in words `first` to `last` is someone's age."""
    digits = words[first].key
    if last != first + 1 or not digits.isdigit() or not 0 < int(digits) < OLDEST:
        return False

    def at(place: int) -> str:
        return words[place].key if 0 <= place < len(words) else ""

    before, after = at(first - 1), at(last)
    if before in {"aged", "age"} or (before == "of" and at(first - 2) == "age"):
        return True
    if is_age_group(words, first, last):
        return True
    named = first > 1 and words[first - 2].text.istitle()
    if before == "," and after in {",", "."} and named:
        return True
    if after not in CLOSES:
        return False
    if before == "at" and at(first - 2) in ENDS:
        return True
    i = first - 1
    while at(i) in STEPPED_OVER:
        i -= 1
    if at(i) in TURNS:
        return True
    person = at(i - 1) if at(i - 1) not in {"will", "would"} else at(i - 2)
    return at(i) in BEING and person in PERSONS


def is_age_group(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the number names an age group: "under-21s", "the over 65s"."""
    glued = last < len(words) and words[last].key == "s" and words[last].start == words[last - 1].end
    if not glued or first == 0:
        return False
    hyphen = words[first - 1].key == "-"
    return first > hyphen and words[first - 1 - hyphen].key in {"over", "under"}
