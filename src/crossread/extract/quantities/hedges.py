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
_LONGEST = max(len(k) for k in _BEFORE)


def hedged(words: Sequence[Word], first: int, last: int) -> tuple[Bound, int, int]:
    """The bound of the number in words `first` to `last`, and the words that the whole phrase takes.

    A hedge stands right before the number, or with an article between ("about the 2%" is none, "nearly a third" is one).
    """
    bound: Bound = "exact"
    for length in range(min(_LONGEST, first), 0, -1):
        found = _BEFORE.get(tuple(w.key for w in words[first - length : first]))
        if found is not None:
            if (
                words[first - length].key == "as"
                and first > length
                and words[first - length - 1].key in {"twice", "times", "half", "thrice"}
            ):
                break
            if (
                length == 1
                and words[first - 1].key in {"over", "under", "around", "about", "above", "below"}
                and _is_place(words, first)
            ):
                break
            bound, first = found, first - length
            break
    if bound == "exact":
        for length in range(min(3, len(words) - last), 0, -1):
            found = _AFTER.get(tuple(w.key for w in words[last : last + length]))
            if found is not None:
                bound, last = found, last + length
                break
    return bound, first, last


def _is_place(words: Sequence[Word], first: int) -> bool:
    """Whether "over" or "about" before the number belongs to the verb or noun before it ("talks about three priorities")."""
    return first > 1 and words[first - 2].key in {
        "talk",
        "talks",
        "talked",
        "question",
        "questions",
        "concerns",
        "dispute",
        "rule",
        "rules",
        "say",
        "says",
        "tell",
        "worried",
        "row",
        "war",
        "vote",
        "voted",
        "takes",
        "took",
        "take",
    }
