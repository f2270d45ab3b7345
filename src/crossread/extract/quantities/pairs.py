"""Two numbers with a hyphen between: a range ("10-15 ships", "$1-2 million") or a score ("3-1").

Comes in: the words about a number. Goes out: whether it is an end of a range. A score has no unit and no plural noun behind it.
"""

from collections.abc import Sequence

from crossread.extract.quantities.currencies import currency_before
from crossread.extract.quantities.nouns import counted
from crossread.extract.quantities.rules import Amount
from crossread.extract.quantities.units import unit_after
from crossread.lang.en.numbers import SCALES, SHORT_SCALES
from crossread.lang.en.units import IRREGULAR_SINGULARS
from crossread.model.layers import Parse
from crossread.text.grammar import Word
from crossread.text.numbers import digits_value


def in_range(parse: Parse, words: Sequence[Word], amount: Amount) -> bool:
    """Whether the amount is the lower or upper end of a range in digits."""
    low, high = amount.first, amount.last + 1
    if amount.first > 1 and words[amount.first - 1].key == "-":
        low, high = amount.first - 2, amount.first
    if not high < len(words) or words[high - 1].key != "-":
        return False
    ends = digits_value(words[low].key), digits_value(words[high].key)
    if ends[0] is None or ends[1] is None or not ends[0] < ends[1]:
        return False
    if low > 1 and words[low - 1].key == "-":
        return False
    if currency_before(words, low, False) is not None:
        return True
    behind = high + 1
    while behind < len(words) and words[behind].key in SCALES | SHORT_SCALES:
        behind += 1
    if unit_after(words, behind, False) is not None:
        return True
    noun = counted(parse, words, high, behind)
    return noun is not None and _is_plural(words, noun.end)


def _is_plural(words: Sequence[Word], end: int) -> bool:
    word = next((w for w in words if w.end == end), None)
    if word is None:
        return False
    return word.key in IRREGULAR_SINGULARS or (
        word.key.endswith("s") and not word.key.endswith("ss")
    )
