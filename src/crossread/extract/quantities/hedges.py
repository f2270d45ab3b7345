"""Words about a number that say how exact it is.

Comes in: words and the place of a number with its unit. Goes out: the bound and the widened place.
"""

from collections.abc import Mapping, Sequence
from typing import get_args

from crossread.lang.en import units as tables
from crossread.model.layers import Bound
from crossread.text.grammar import Word

BOUNDS: dict[str, Bound] = {bound: bound for bound in get_args(Bound)}


def _table(phrases: Mapping[str, str]) -> dict[tuple[str, ...], Bound]:
    return {tuple(phrase.split()): BOUNDS[bound] for phrase, bound in phrases.items()}


_BEFORE, _AFTER = _table(tables.HEDGES), _table(tables.AFTER_HEDGES)
_EXCEEDING = _table(tables.EXCEEDING)
_EXCEEDS_BY = max(len(k) for k in _EXCEEDING)
PLACES = frozenset({"over", "under", "around", "about", "above", "below"})
_LONGEST = max(len(k) for k in _BEFORE)


def hedged(words: Sequence[Word], first: int, last: int, noun_ends: int) -> tuple[Bound, int, int]:
    """The bound of the number in words `first` to `last`, and the words that the whole phrase takes.

    A hedge stands right before the number ("about 20 ships"), right behind it ("20 or so ships"), or behind its noun, which ends at
    character `noun_ends` ("20 ships or more").
    """
    counts = noun_ends > words[last - 1].end
    for length in range(min(_LONGEST, first), 0, -1):
        found = _BEFORE.get(tuple(w.key for w in words[first - length : first]))
        if found is not None and not _hedges(words, first, length, counts):
            return "exact", first, last
        if found is not None:
            return found, first - length, last
    exceeded = _exceeded(words, first)
    if exceeded is not None:
        return exceeded, first, last
    noun_last = last
    while noun_last < len(words) and words[noun_last].start < noun_ends:
        noun_last += 1
    for place in range(first + 1, last - 1):
        inside = _AFTER.get(tuple(w.key for w in words[place : place + 2]))
        if inside is not None and words[place].key == "or":
            return inside, first, last
    for place in (last, noun_last):
        for length in range(min(3, len(words) - place), 0, -1):
            found = _AFTER.get(tuple(w.key for w in words[place : place + length]))
            if found is not None and (place == last or words[place].key == "or"):
                return found, first, place + length
    return "exact", first, last


def _exceeded(words: Sequence[Word], first: int) -> Bound | None:
    """The bound that a verb right before the number gives it: "exceeded 20 ships", "must not exceed 20 ships"."""
    for length in range(min(_EXCEEDS_BY, first), 0, -1):
        found = _EXCEEDING.get(tuple(w.key for w in words[first - length : first]))
        if found is not None:
            return found
    return None


def _hedges(words: Sequence[Word], first: int, length: int, counts: bool) -> bool:
    """Whether the hedge of `length` words before `first` belongs to the number, which `counts` things or not: not "twice as many as",
    "talks about three farms", "took over two farms"."""
    place = first - length
    before = words[place - 1].key if place > 0 else ""
    if words[place].key == "as":
        return before not in {"twice", "times", "half", "thrice"}
    if length > 1 or words[place].key not in PLACES:
        return True
    taken = words[place].key == "over" and counts and before in tables.TAKING
    return not taken and before not in tables.TOPIC_WORDS
