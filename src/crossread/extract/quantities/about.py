"""An amount and all that decides whether it states a figure.

Comes in: the amount, its unit or noun, the words, names and times about it. Goes out: the words beside it by place.
"""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.extract.quantities.rules import Amount
from crossread.model.layers import RawName
from crossread.text.grammar import Word

NOTHING = Word(0, 0, " ", " ")
SENTENCE_STARTS = frozenset({" ", ".", "!", "?", ":", '"', "“", "‘", "--"})


class About(NamedTuple):
    """What decides: the amount, its words, whether a unit was found, the counted noun, whether it stands in a date or time, the
    names that overlap it, whether it numbers a make or type, whether it is an end of a range, and where earlier figures end."""

    amount: Amount
    words: Sequence[Word]
    has_unit: bool
    noun: str | None
    covered: bool
    names: Sequence[RawName]
    is_model: bool
    in_range: bool
    floor: int

    def at(self, offset: int) -> Word:
        """The word so many places before the amount (negative), or behind it (from 0); none of an earlier figure's."""
        place = self.amount.first + offset if offset < 0 else self.amount.last + offset
        return self.words[place] if self.floor <= place < len(self.words) else NOTHING

    def keys(self, first: int, last: int) -> list[str]:
        """The folded words from place `first` up to and with `last`, counted as in `at`."""
        return [self.at(i).key for i in range(first, last + 1)]
