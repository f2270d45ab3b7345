"""Whether pounds are money, or tell weight or thrust.

Comes in: a text, and the words about an amount in it. Goes out: what its pounds are as a whole, and yes or no for one amount.
"""

from collections.abc import Sequence
from typing import Literal

from crossread.extract.quantities.rules import Amount
from crossread.lang.en import pounds as tables
from crossread.text.grammar import Word

Pounds = Literal["money", "weight", "open"]
"""What a text's pounds are, or "open" where it gives no sign."""

SURELY_MONEY = 1e5
"""So many pounds, written with a word such as "million", are money where nothing speaks of weight."""
BEFORE, BEHIND = 12, 8
"""How many words of its sentence before and behind an amount can say that it is money."""
WEIGHING_REACH = 7
"""How many words before an amount one that tells of weight may stand ("thrust at lift-off is 5 million pounds")."""
OTHER_REACH = 4
"""How many words the same weight in another unit may take ("or 2300 metric tons", "(63,500 kg)")."""
KIND_REACH = 4
"""How many words behind "pounds of" may tell what is weighed."""


def pounds_of(text: str) -> Pounds:
    """What pounds are in a text: money where it writes a sign or code of theirs, weight where it counts in dollars, far from any pounds.

    >>> pounds_of("It cost £5."), pounds_of("It cost $5."), pounds_of("It cost $5 in London.")
    ('money', 'weight', 'open')
    """
    if "£" in text or " sterling" in text or "GBP" in text:
        return "money"
    dollars = "$" in text or "U.S." in text
    return "weight" if dollars and not tables.LANDS.search(text) else "open"


def are_money(words: Sequence[Word], amount: Amount, unit: int, pounds: Pounds) -> bool:
    """Whether the pounds at word `unit`, of which there are `amount`, are money in a text whose pounds are `pounds`."""
    if _are_weighed(words, amount, unit):
        return False
    if pounds == "money":
        return True
    many = amount.scaled and amount.value >= SURELY_MONEY
    if not many or _key(words, unit + 1) == "of":
        return False
    return pounds == "open" or bool(_sentence(words, amount, unit) & tables.PAYING)


def _are_weighed(words: Sequence[Word], amount: Amount, unit: int) -> bool:
    """Whether the words say that pounds are weight: "of thrust", "can lift", or the same in kilograms beside them."""
    if _key(words, unit + 1) == "of":
        kinds = {w.key for w in words[unit + 2 : unit + 2 + KIND_REACH]}
        return bool(kinds & tables.WEIGHED)
    return _is_weight_again(words, amount, unit) or _weighs_before(words, amount.first)


def _is_weight_again(words: Sequence[Word], amount: Amount, unit: int) -> bool:
    """Whether the same weight stands beside the pounds in another unit, in brackets or behind "or"."""
    if _key(words, unit + 1) in tables.OPENS_OTHER:
        other = words[unit + 2 : unit + 2 + OTHER_REACH]
        if other and other[0].key[0].isdigit() and any(w.key in tables.OF_MASS for w in other):
            return True
    opens = _key(words, amount.first - 1) in tables.OPENS_OTHER
    return opens and _key(words, amount.first - 2) in tables.OF_MASS


def _weighs_before(words: Sequence[Word], first: int) -> bool:
    """Whether a word of weighing or lifting governs the amount that begins at `first`."""
    for i in range(first - 1, max(-1, first - 1 - WEIGHING_REACH), -1):
        key = words[i].key
        if key in tables.WEIGHING:
            return True
        up_to = key == "to" and _key(words, i - 1) == "up"
        if not up_to and (key in tables.PARTS_WEIGHT or key in tables.PAYING):
            return False
    return False


def _sentence(words: Sequence[Word], amount: Amount, unit: int) -> set[str]:
    """The folded words near the amount within its sentence."""
    near = set()
    for way in (range(amount.first - 1, amount.first - 1 - BEFORE, -1), range(unit, unit + BEHIND)):
        for i in way:
            key = _key(words, i)
            if key in {"", ".", "?", "!"}:
                break
            near.add(key)
    return near


def _key(words: Sequence[Word], i: int) -> str:
    return words[i].key if 0 <= i < len(words) else ""
