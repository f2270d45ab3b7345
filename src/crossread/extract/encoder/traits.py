"""What pieces without capitals do not tell of a word: its shape, whether a blank stands before it, and the word lists it is on.

Comes in: the words of one window and the blanks after them. Goes out: two small numbers a word, which the encoder has a vector for each.
"""

from collections.abc import Sequence
from functools import cache

from crossread.lang.en.countries import COUNTRIES
from crossread.lang.en.demonyms import NATIONS, PEOPLES
from crossread.lang.en.given_names import GIVEN_NAMES
from crossread.lang.en.organisations import BODIES, BODY_WORDS, COMPANY_ENDINGS, METONYMS
from crossread.lang.en.places import CAPITALS, CITIES, REGIONS

SHAPES = 12
"""How many shapes `shape` tells apart."""
LISTS = 32
"""How many combinations of word lists there are: two to the power of the lists."""

_GIVEN, _PLACE, _PEOPLE, _BODY, _BODY_WORD = 1, 2, 4, 8, 16
_LONGEST = 5
_ALL_CAPITALS = 11


def shape(word: str) -> int:
    """The shape of a word: 0 lower case, 1 capital first, 2 capitals, 3 one capital, 4 mixed, 5 digits, 6 letters and digits,
    7 other letters, 8 full stop and the like, 9 quotation mark, 10 other marks.
    """
    if word.isalpha():
        if word.islower():
            return 0
        if word.isupper():
            return 3 if len(word) == 1 else 2
        return (
            1
            if word[0].isupper() and word[1:].islower()
            else 4
            if word[1:] != word[1:].lower()
            else 7
        )
    if any(c.isdigit() for c in word):
        return 6 if any(c.isalpha() for c in word) else 5
    if any(c.isalpha() for c in word):
        return 1 if word[0].isupper() else 4 if word.lower() != word else 0
    return 8 if word in ".?!…" or word == "..." else 9 if word in _MARKS else 10


_MARKS = frozenset("\"“”„‟«»‘’‚‹›'`") | {"``", "''"}


def shapes(words: Sequence[str], spaces: Sequence[bool]) -> list[int]:
    """For each word its shape, plus `SHAPES` where a blank stands before it; in a line of capitals, capitals are a shape of their own."""
    letters = [w for w in words if w.isalpha() and len(w) > 1]
    shouted = len(letters) > 2 and all(w.isupper() for w in letters)
    found = [_ALL_CAPITALS if shouted and w.isupper() else shape(w) for w in words]
    return [s + SHAPES * (i > 0 and spaces[i - 1]) for i, s in enumerate(found)]


def lists(words: Sequence[str]) -> list[int]:
    """For each word the sum of the lists it is on: 1 given names, 2 places, 4 peoples, 8 bodies, 16 words that bodies are named with."""
    found = [0] * len(words)
    known = _phrases()
    for i, word in enumerate(words):
        if not word[:1].isupper():
            continue
        if word in GIVEN_NAMES:
            found[i] |= _GIVEN
        if word.lower() in BODY_WORDS or word.lower() in COMPANY_ENDINGS:
            found[i] |= _BODY_WORD
        for length in range(min(_LONGEST, len(words) - i), 0, -1):
            kind = known.get(" ".join(words[i : i + length]).lower())
            if kind:
                for at in range(i, i + length):
                    found[at] |= kind
                break
    return found


@cache
def _phrases() -> dict[str, int]:
    known: dict[str, int] = {}
    for kind, names in (
        (_PLACE, (*COUNTRIES, *CAPITALS, *CITIES, *REGIONS)),
        (_PEOPLE, (*NATIONS, *PEOPLES)),
        (_BODY, (*BODIES, *METONYMS)),
    ):
        for name in names:
            key = name.removeprefix("the ").lower()
            known[key] = known.get(key, 0) | kind
    return known
