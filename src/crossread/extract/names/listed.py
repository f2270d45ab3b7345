"""Names that word lists know: places, bodies, peoples. Comes in: words. Goes out: how many of them, and their kind."""

from functools import lru_cache

from crossread.extract.names.words import (
    PEOPLE_LOW,
    PLACES,
    Word,
    longest_by_first,
    singular_people,
    spelt,
)
from crossread.lang.en.name_parts import DIRECTIONS
from crossread.lang.en.organisations import BODIES
from crossread.model.layers import NameKind

_KEPT = 20_000
"""How many words and runs of words keep their answer: the same few stand in every sentence."""
_LONGEST_PEOPLE = max(len(name.split()) for name in PEOPLE_LOW)
_LONGEST_FROM = longest_by_first([*BODIES, *PLACES, *PEOPLE_LOW])
_LONGEST_FROM.update(
    (d, max(1 + _LONGEST_PEOPLE, _LONGEST_FROM.get(d, 0))) for d in DIRECTIONS
)  # "Northern Irish"


def listed(words: list[Word], i: int) -> int:
    """How many words from `i` on are a listed name of a place or body; 0 if none."""
    if i >= len(words):
        return 0
    for size in range(min(_LONGEST_FROM.get(words[i].low, 1), len(words) - i), 0, -1):
        text = words[i].text if size == 1 else spelt(words[i : i + size])
        if listed_as(text) or (size > 1 and text.isupper() and listed_as(text.title())):
            return size
    return 0


@lru_cache(maxsize=_KEPT)
def listed_as(text: str) -> NameKind | None:
    """The kind of a listed place, body or people; None for other words."""
    plain = text.replace("’", "'")
    if plain in BODIES:
        return "organisation"
    if plain in PLACES or (plain.isupper() and len(plain) > 3 and plain.title() in PLACES):
        return "place"
    if plain[:1].isupper():
        low = plain.lower()
        first, _, rest = low.partition(" ")
        if singular_people(low) or (first in DIRECTIONS and rest and singular_people(rest)):
            return "group"
    return None
