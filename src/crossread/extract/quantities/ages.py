"""Bare numbers that are someone's age: "aged 34", "ages 6 and 8", "Ana Lind, 61, said", "she is 35", "he turned 40",
"over the age of 65", "under-21s", "children under 13".

Comes in: words and the place of a number without a unit or counted noun. Goes out: yes or no.
"""

from collections.abc import Sequence

from crossread.extract.quantities.rules import Amount
from crossread.lang.en.ages import (
    AGE_LIMITS,
    AGED,
    AGED_PERSONS,
    BEHIND_AGE,
    BEING,
    BETWEEN_AGES,
    CLOSES,
    ENDS,
    PERSON_WORDS,
    PERSONS,
    STEPPED_OVER,
    TURNS,
)
from crossread.lang.en.numbers import ONES
from crossread.text.grammar import Word

OLDEST = 120
BACK = 8
"""How many words of "ages 6, 8 and 11" may stand before the last of them."""


def is_age(words: Sequence[Word], amount: Amount) -> bool:
    """Whether a bare number is someone's age."""
    whole = amount.value == int(amount.value) and 0 < amount.value < OLDEST
    if not whole or amount.scaled or amount.kind != "number":
        return False
    first, last = amount.first, amount.last
    if _is_listed(words, first) or _is_in_commas(words, first, last):
        return True
    if is_age_group(words, first, last) or _is_limit(words, first, last):
        return True
    return _key(words, last) in CLOSES and _is_told(words, first)


def _is_listed(words: Sequence[Word], first: int) -> bool:
    """Whether "aged", "ages" or "the age of" stands before the number, with other ages at most between."""
    for i in range(first - 1, max(-1, first - 1 - BACK), -1):
        key = words[i].key
        if key in AGED:
            return True
        if key not in BETWEEN_AGES and not key.isdigit() and key not in ONES:
            return False
    return False


def _is_in_commas(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the number stands between commas behind a name or a word for a person: "Ana Lind, 61, said", "his son, 6; and"."""
    if first < 2 or words[first - 1].key != "," or _key(words, last) not in BEHIND_AGE:
        return False
    junior = words[first - 2].key == "." and _key(words, first - 3) in {"jr", "sr"}
    named = words[first].key.isdigit() and (words[first - 2].text.istitle() or junior)
    return named or words[first - 2].key in PERSON_WORDS


def _is_limit(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the number bounds an age group: "45 and older", "children under 13", "both 19"."""
    if _key(words, last) in {"and", "or"} and _key(words, last + 1) in AGE_LIMITS:
        return True
    before = _key(words, first - 1)
    if before in {"over", "under", "above", "below"}:
        return _key(words, first - 2) in AGED_PERSONS
    return before == "both" and _key(words, last) in CLOSES


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
