"""Rates told behind a whole phrase: "2.4 billion gallons of water a year", "9 billion shekels ($2.4 billion) a year", "30 people a day".

Comes in: words and where a figure's unit or noun ends. Goes out: what it is counted by and where that ends, or None.
"""

from collections.abc import Sequence

from crossread.extract.quantities.units import rate_after
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.units import TIME_UNITS
from crossread.text.grammar import Word

LONGEST_PHRASE = 4
"""Words that an "of" phrase between a figure and its rate may have ("of copper cathode")."""
LONGEST_BRACKET = 8
POINTS_IN_TIME = frozenset(
    {"ago", "earlier", "later", "before", "after", "into", "from", "since", "old", "-"}
)
"""What makes "a year" behind a figure a point in time or the start of something else."""


def rate_behind(words: Sequence[Word], place: int) -> tuple[str, int] | None:
    """The rate that begins at `place`, or behind one "of" phrase or bracket there; by time only where something stands between."""
    if (rate := rate_after(words, place)) is not None:
        return rate if _is_rate(words, rate[1]) else None
    bracket = _behind_bracket(words, place)
    start = bracket or _behind_of(words, place)
    if start is None or start + 1 >= len(words) or words[start + 1].key not in TIME_UNITS:
        return None
    rate = rate_after(words, start)
    if rate is None or not _is_rate(words, rate[1]):
        return None
    return (rate[0], place) if bracket is not None else rate


def _is_rate(words: Sequence[Word], end: int) -> bool:
    return end >= len(words) or words[end].key not in POINTS_IN_TIME


def _behind_bracket(words: Sequence[Word], place: int) -> int | None:
    if place >= len(words) or words[place].key != "(":
        return None
    for i in range(place + 1, min(len(words), place + LONGEST_BRACKET)):
        if words[i].key == ")":
            return i + 1
    return None


def _behind_of(words: Sequence[Word], place: int) -> int | None:
    """Where "a", "an" or "per" stands behind "of" and a few plain words, no sign or number among them."""
    if place >= len(words) or words[place].key != "of":
        return None
    for i in range(place + 1, min(len(words), place + 2 + LONGEST_PHRASE)):
        if words[i].key in {"a", "an", "per"}:
            return i
        if not words[i].key.isalpha() or words[i].key in FUNCTION_WORDS:
            return None
    return None
