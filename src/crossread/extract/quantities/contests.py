"""Two numbers set against each other: votes ("passed 52-48", "voted 217 to 213") and ratios ("a ratio of 3 to 1", "odds of 4-1").

Comes in: words. Goes out: two counts of votes, or one ratio with the value of the first number over the second. The score of a game
is none: it counts nothing that another report could count otherwise.
"""

from collections.abc import Iterator, Sequence

from crossread.extract.quantities.found import Found
from crossread.lang.en.function_words import FUNCTION_WORDS
from crossread.lang.en.units import RATIO_WORDS, VOTED, VOTES
from crossread.text.grammar import Word
from crossread.text.numbers import digits_value

NEAR = 6
NEAR_BEHIND = 3
"""How many words before and behind may say what the numbers are."""
CLOSES = frozenset({".", ",", ";", ":", ")", "?", "!", "--", '"', "”"})
SIGNS = (("-",), (":",), ("to",), ("-", "to", "-"), ("votes", "to"))
VOTE_SIGNS = (("-",), ("to",), ("votes", "to"))


def contests(words: Sequence[Word]) -> Iterator[Found]:
    """The votes and ratios among the words, in order."""
    done = 0
    for i in range(len(words) - 2):
        if i < done or not words[i].key[0].isdigit():
            continue
        for sign in SIGNS:
            second = i + 1 + len(sign)
            if tuple(w.key for w in words[i + 1 : second]) == sign and second < len(words):
                found = list(_read(words, i, second, sign))
                done = second + 1 if found else done
                yield from found


def _read(words: Sequence[Word], first: int, second: int, sign: tuple[str, ...]) -> Iterator[Found]:
    high, low = _whole(words[first]), _whole(words[second])
    if not low or high is None or not _stand_alone(words, first, second):
        return
    before = {w.key for w in words[max(0, first - NEAR) : first]}
    behind = {w.key for w in words[second + 1 : second + 1 + NEAR_BEHIND]}
    if (before | behind) & RATIO_WORDS:
        yield Found(first, second + 1, high / low, None, None, "ratio", words[second].end)
    elif sign in VOTE_SIGNS and ("votes" in sign or before & VOTED or behind & VOTES):
        for place, value in ((first, high), (second, low)):
            last = place + 1 + (place == first and "votes" in sign)
            yield Found(place, last, value, None, "vote", "count", words[last - 1].end)


def _whole(word: Word) -> float | None:
    """The value of digits that make a whole number."""
    value = digits_value(word.key)
    return value if value is not None and value == int(value) else None


def _stand_alone(words: Sequence[Word], first: int, second: int) -> bool:
    """Whether the two stand free: not "from 5 to 10", no unit or noun behind them, no third number tied to them."""
    before = words[first - 1] if first else None
    after = words[second + 1] if second + 1 < len(words) else None
    if before is not None:
        tied = before.end == words[first].start and before.key not in {"(", '"', "“"}
        if tied or before.key in {"from", "between"}:
            return False
    if after is None or after.key in FUNCTION_WORDS or after.key in VOTES | RATIO_WORDS:
        return True
    return after.key in CLOSES
