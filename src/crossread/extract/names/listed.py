"""Names that word lists know: places, bodies, peoples. Comes in: words. Goes out: how many of them, and their kind."""

from crossread.extract.names.words import PLACES, Word, singular_people
from crossread.lang.en.name_parts import DIRECTIONS
from crossread.lang.en.organisations import BODIES
from crossread.model.layers import NameKind


def listed(words: list[Word], i: int) -> int:
    """How many words from `i` on are a listed name of a place or body; 0 if none."""
    for size in range(min(6, len(words) - i), 0, -1):
        text = " ".join(w.text for w in words[i : i + size])
        if listed_as(text) or (size > 1 and text.isupper() and listed_as(text.title())):
            return size
    return 0


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
